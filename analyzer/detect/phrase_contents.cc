#include "analyzer/detect/phrase_contents.h"

#include <algorithm>

#include "analyzer/detect/bounds.h"
#include "analyzer/detect/claim_comments.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/estimates.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/phrase_appositions.h"
#include "analyzer/detect/phrase_places.h"
#include "analyzer/detect/phrase_relays.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"

namespace selon::detect {
namespace {

// auteure d'une étude · un développeur de logiciels
bool describes_somebody(const Reading& r, const NounPhrase& np) {
  const Fw article =
      np.determiner == kNone ? Fw::un : r.fw(static_cast<std::uint32_t>(np.determiner));
  const Sense sense = sense_of(r, np.span);
  const auto kind = sense.kind;
  if (article != Fw::un && article != Fw::une) return false;
  // , une start-up spécialisée dans …: not "une usine, deux écoles et …"
  const Tag behind = r.tag(np.span.end);
  return kind == EntityKind::person || kind == EntityKind::anonymous ||
         sense.has(lexicon::trait::firm) || (kind && behind == Tag::past_participle);
}

// sur l'« état des lieux »: past a few quoted words without verb that close a phrase with its
// preposition, or `i`.
std::uint32_t past_quoted_topic(const Reading& r, std::uint32_t first, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 12;  // tokens
  if (!r.opens_quote(i) || r.tag(first) != Tag::preposition || i > first + 2) return i;
  const std::uint32_t past = r.past_quote(i);
  if (past > i + kLongest || !r.is(past, Punct::comma)) return i;
  return has_finite_verb(r, {i, past}) ? i : past;
}

// Selon X, du syndicat des dockers, A: where somebody with a name works, between commas. The comma
// behind, or `i`.
std::uint32_t past_house(const Reading& r, const SentenceFinds& finds, TokenSpan source,
                         std::uint32_t i) {
  constexpr std::uint32_t kLongest = 16;  // tokens
  const NounPhrase* who = r.phrase_at(source.first);
  if (who == nullptr || who->kind != syntax::NounKind::proper || !r.is(i, Punct::comma) ||
      (r.fw(i + 1) != Fw::du && r.fw(i + 1) != Fw::de && r.fw(i + 1) != Fw::d_))
    return i;
  const NounPhrase* house = r.phrase_at(i + 2);
  if (house == nullptr || sense_of(r, house->span).kind != EntityKind::organisation) return i;
  for (std::uint32_t t = house->span.end; t < finds.span.end && t < i + kLongest; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (r.quoted(t) || (v != nullptr && v->form == VerbForm::finite)) return i;
    if (r.is(t, Punct::comma)) return t;
  }
  return i;
}

// Selon les voisins – des pêcheurs, des élus –, A: past what stands between dashes, or `i`.
std::uint32_t past_dashes(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 30;  // tokens
  if (!r.is(i, Punct::dash)) return i;
  for (std::uint32_t t = i + 1; t < finds.span.end && t < i + kLongest; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (r.quoted(t) || (v != nullptr && v->form == VerbForm::finite)) return i;
    if (r.is(t, Punct::dash)) return r.is(t + 1, Punct::comma) ? t + 1 : i;
  }
  return i;
}

// Selon des riverains réveillés par le bruit, …: up to the comma, when no clause comes before it.
std::uint32_t past_source_description(const Reading& r, const SentenceFinds& finds,
                                      std::uint32_t i) {
  if (r.is(i, Punct::comma) && r.tag(i + 1) == Tag::relative) {  // Pour X, qui dirige Y, A
    for (std::uint32_t t = i + 1; t < finds.span.end && t < i + 40; ++t) {
      t = r.past_quote(t);
      if (r.is(t, Punct::comma)) return t;
    }
    return i;
  }
  // Selon plusieurs journaux, notamment La Gazette et Le Phare, A
  if (r.is(i, Punct::comma) && r.form(i + 1) == "notamment" && r.phrase_at(i + 2) != nullptr) {
    const std::uint32_t past = r.extended_at(i + 2).end;
    return r.is(past, Punct::comma) ? past : i;
  }
  if (const NounPhrase* np = r.is(i, Punct::comma) ? r.phrase_at(i + 1) : nullptr;
      np != nullptr && describes_somebody(r, *np)) {
    // D'après X, auteure d'une étude publiée en 2021, A
    for (std::uint32_t t = np->span.end; t < finds.span.end && t < i + 18; ++t) {
      const VerbGroup* v = r.chunks.verb(t);
      if (r.quoted(t) || (v != nullptr && v->form == VerbForm::finite)) return i;
      if (r.is(t, Punct::comma)) return t;
    }
    return i;
  }
  // Pour X, employée d'une entreprise, A
  if (const VerbGroup* v = r.is(i, Punct::comma) ? r.chunks.verb(i + 1) : nullptr;
      v != nullptr && v->form == VerbForm::participle && r.tag(v->span.end) == Tag::preposition) {
    for (std::uint32_t t = v->span.end; t < finds.span.end && t < i + 18; ++t) {
      const VerbGroup* w = r.chunks.verb(t);
      if (r.quoted(t) || (w != nullptr && w->form == VerbForm::finite)) return i;
      if (r.is(t, Punct::comma)) return t;
    }
    return i;
  }
  // Selon une enquête réalisée pour Y, un groupe de Z, et reprise par W, A
  if (const VerbGroup* v =
          r.is(i, Punct::comma) && r.fw(i + 1) == Fw::et ? r.chunks.verb(i + 2) : nullptr;
      v != nullptr && v->form == VerbForm::participle) {
    const std::uint32_t past = read_modifiers(r, i + 2, finds.span.end).end;
    return r.is(past, Punct::comma) ? past : i;
  }
  if (r.tag(i) == Tag::relative)  // D'après les maires qui s'en inquiètent, A
    for (std::uint32_t t = i + 1; t < finds.span.end && t < i + 18 && !r.quoted(t); ++t)
      if (r.is(t, Punct::comma)) return t;
  constexpr std::uint32_t kLongest = 22;  // tokens: Selon des données produites par X pour Y, A
  for (std::uint32_t t = i; t < finds.span.end && t < i + kLongest; ++t) {
    t = r.past_adverbials(t);  // Selon la presse locale ce matin, A
    if (r.is(t, Punct::comma)) return t;
    if (r.is(t, Punct::paren_open) && r.is(t + 2, Punct::paren_close)) t += 3;  // (HCR)
    t = past_quoted_topic(r, i, t);
    if (r.is(t, Punct::comma)) return t;
    const VerbGroup* v = r.chunks.verb(t);
    if (r.quoted(t) || (v != nullptr && v->form == VerbForm::finite)) return i;
    // a phrase of its own, not an adjective that reads as a noun (une association londonienne)
    const NounPhrase* np = r.phrase_at(t);
    const bool own =
        np != nullptr && np->preposition == kNone && (np->determiner != kNone || !np->name.empty());
    if (own && t != i + 1) return i;
    if (r.tag(t) == Tag::subject_clitic || r.tag(t) == Tag::relative) return i;
  }
  return i;
}

// La digue, selon X, qui dirige le club, cédera: past the relative clause that describes the
// source, or `i`.
std::uint32_t past_relative(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 40;  // tokens
  if (!r.is(i, Punct::comma) || r.fw(i + 1) != Fw::qui) return i;
  for (std::uint32_t t = i + 1; t < finds.span.end && t < i + kLongest; ++t) {
    t = r.past_quote(t);
    const VerbGroup* verb = r.is(t, Punct::comma) ? r.chunks.verb(t + 1) : nullptr;
    if (verb != nullptr && verb->span.first == t + 1 && verb->form == VerbForm::finite &&
        verb->subject_clitic == kNone && has_finite_verb(r, {i + 1, t}))
      return t;
  }
  return i;
}

// Selon des élus réunis à Lunel, Brelles, Corvan et Marvan, A: past a list of names that the last
// word before the comma `i` begins and a comma ends; or `i`.
// (Selon La Vigie, Paul Roy, Jean Blanc et Marc Noir ont A: where the source is a name they are the
// subject.)
std::uint32_t past_names(const Reading& r, const SentenceFinds& finds, TokenSpan source,
                         std::uint32_t i) {
  constexpr int kMost = 12;  // names
  if (i == 0 || !r.is(i, Punct::comma) || r.tag(i - 1) != Tag::proper) return i;
  const NounPhrase* first = r.chunks.noun(i - 1);
  if (first == nullptr || first->span.first <= source.first) return i;
  std::uint32_t t = i;
  for (int n = 0; n < kMost && t + 1 < finds.span.end; ++n) {
    const bool last = r.fw(t) == Fw::et;
    const NounPhrase* np = r.phrase_at(t + 1);
    if ((!last && !r.is(t, Punct::comma)) || np == nullptr ||
        np->kind != syntax::NounKind::proper || np->determiner != kNone || np->preposition != kNone)
      return i;
    t = np->span.end;
    if (last) return r.is(t, Punct::comma) ? t : i;
  }
  return i;
}

void add(const Reading& r, Candidate& c, TokenSpan part) {
  part = r.trimmed(part);
  if (!part.empty()) c.content.push_back(part);
}

void flush(const Reading& r, SentenceFinds& finds, Candidate& c) {
  if (c.content.empty()) return;
  for (const TokenSpan& part : c.content) finds.use_quotes(r, part);
  finds.candidates.push_back(c);
  c.content.clear();
}

// Selon l'AFP, le maire, pour sa part, affirme que A: the verb behind an aside belongs to the
// subject before it, even where it hands words over. Where the clause from `i` ends.
std::uint32_t past_aside_of_subject(const Reading& r, const SentenceFinds& finds, std::uint32_t i,
                                    std::uint32_t end) {
  if (i >= end || !r.is(end, Punct::comma) || r.phrase_at(i) == nullptr ||
      has_finite_verb(r, {i, end}))
    return end;
  const VerbGroup* verb = r.chunks.verb(end + 1);
  const bool own = verb != nullptr && verb->span.first == end + 1 &&
                   verb->form == VerbForm::finite && verb->subject_clitic == kNone;
  return own ? clause_end(r, end + 1, finds.phrases) : end;
}

void take_behind(const Reading& r, SentenceFinds& finds, SourcePhrase& f) {
  std::uint32_t i = past_house(r, finds, f.candidate.source, f.span.end);
  if (i == f.span.end) i = past_dashes(r, finds, i);
  if (i == f.span.end) i = past_source_description(r, finds, i);
  // Selon X, analyste chez Y, une start-up spécialisée dans Z, A
  if (const NounPhrase* np = i > f.span.end ? r.phrase_at(i + 1) : nullptr;
      np != nullptr && np->determiner != kNone && describes_somebody(r, *np))
    i = past_source_description(r, finds, i);
  // Selon un rapport d'experts mandatés par X, dont la parution est attendue lundi, A
  const bool goes_on = r.fw(i + 1) == Fw::et || (i > f.span.end && r.tag(i + 1) == Tag::relative);
  if (r.is(i, Punct::comma) && goes_on) i = past_source_description(r, finds, i);
  i = past_names(r, finds, f.candidate.source, i);
  i = past_apposition(r, finds, f.candidate.source, i);
  // Selon X, chercheuse, interrogée par RTL, A
  for (const TokenSpan& relay : relays_in(r, {f.span.end, i})) f.candidate.relays.push_back(relay);
  while (r.is(i, Punct::comma) || r.is(i, Punct::colon) || r.is(i, Punct::dash)) ++i;
  if (r.is_que(i)) ++i;
  Candidate& c = f.candidate;
  add(r, c, {i, past_aside_of_subject(r, finds, i, clause_end(r, i, finds.phrases))});
  take_from_incise(r, finds, f);
  flush(r, finds, c);
}

// Les programmes ont cessé, « une décision illégale », selon X: only the quoted comment is X's.
std::uint32_t quoted_comment(const Reading& r, std::uint32_t start, std::uint32_t end) {
  if (end <= start + 2 || !r.quoted(end - 1)) return start;
  const std::uint32_t open = r.quote_span(r.quote_at(end - 1)).first;
  if (open <= start + 1 || !r.is(open - 1, Punct::comma)) return start;
  for (std::uint32_t t = open; t < end; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->form == VerbForm::finite) return start;
  }
  return has_main_verb(r, {start, open}) ? open : start;
}

// qui, dont · alors que, tandis que
bool opens_dependent_clause(const Reading& r, std::uint32_t i) {
  return r.tag(i) == Tag::relative ||
         ((r.form(i) == "alors" || r.form(i) == "tandis") && r.is_que(i + 1));
}

// X a insisté sur l'importance du dialogue: words of X's that are no clause
bool stresses(const Reading& r, const CueHit& cue) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  if (verb.form != VerbForm::finite || !verb.third_person() || verb.passive ||
      cue.entry->cue_class == lexicon::CueClass::act ||
      r.fw(r.past_adverbials(cue.span.end)) != Fw::sur)
    return false;
  const Subject who = subject_of(r, verb);
  return who.form == SourceForm::pronoun ||
         (who.form == SourceForm::phrase && can_speak(r, who.span));
}

// X met en garde contre le coup, qui pourrait, selon lui, …: inside a relative clause of a
// sentence that another verb of saying rules, the clause alone.
std::uint32_t own_relative(const Reading& r, const SentenceFinds& finds, std::uint32_t start,
                           std::uint32_t end) {
  bool verb = false;
  for (std::uint32_t t = end; t > start + 1; --t) {
    const VerbGroup* v = r.chunks.verb(t - 1);
    verb = verb || (v != nullptr && v->form == VerbForm::finite);
    if (r.quoted(t - 1)) continue;
    if (!opens_dependent_clause(r, t - 1) || !r.is(t - 2, Punct::comma)) continue;
    if (!verb) return start;
    for (std::uint32_t k = start; k < t - 1; ++k) {
      const CueHit* cue = r.cue_at(k);
      if (cue != nullptr && (hands_over(r, finds, *cue) || stresses(r, *cue)))
        return r.tag(t - 1) != Tag::relative ? t + 1 : r.fw(t - 1) == Fw::ou_grave ? t : t - 1;
    }
    return start;
  }
  return start;
}

// , qui serait sauf: the relative clause with its verb that closes the stretch, behind its comma;
// or the end of the stretch.
std::uint32_t closing_relative(const Reading& r, std::uint32_t start, std::uint32_t end) {
  bool verb = false;
  for (std::uint32_t t = end; t > start + 1; --t) {
    if (r.quoted(t - 1) || (r.is(t - 1, Punct::comma) && t < end)) return end;
    const VerbGroup* v = r.chunks.verb(t - 1);
    verb = verb || (v != nullptr && v->form == VerbForm::finite);
    if (r.tag(t - 1) == Tag::relative && r.is(t - 2, Punct::comma)) return verb ? t - 1 : end;
  }
  return end;
}

// Le raid visait, d'après X, le chef, qui serait sauf, selon Y: what Y says begins behind X's
// words.
std::uint32_t of_second_source(const Reading& r, const SentenceFinds& finds, std::uint32_t start,
                               std::uint32_t end) {
  const bool second = std::any_of(finds.phrases.begin(), finds.phrases.end(), [&](const Phrase& p) {
    return p.span.end == start || (p.span.end + 1 == start && r.is(start - 1, Punct::comma));
  });
  const std::uint32_t relative = second ? closing_relative(r, start, end) : end;
  return relative == end ? start : relative;
}

// un pays qui connaît, selon X, la paix: of a sentence that goes on behind the phrase only the
// relative clause that it is set into.
std::uint32_t inner_relative(const Reading& r, std::uint32_t start, std::uint32_t end) {
  int verbs = 0;
  for (std::uint32_t t = end; t > start; --t) {
    const std::uint32_t i = t - 1;
    if (r.quoted(i)) continue;
    if (r.is(i, Punct::comma)) return start;
    const VerbGroup* v = r.chunks.verb(i);
    if (v != nullptr && v->form == VerbForm::finite && v->span.first == i) ++verbs;
    if (verbs > 1) return start;
    if (r.tag(i) != Tag::relative) continue;
    if (is_cleft(r, start, i)) return start;
    // où, selon X, A · où le feu dormait, selon X
    const bool where = r.fw(i) == Fw::ou_grave && (t == end || opens_clause(r, t));
    return where ? t : i;
  }
  return start;
}

// Le maire dit que les blessés, selon X, vont mieux: what the phrase is set into is the clause
// behind que.
std::uint32_t inner_que(const Reading& r, const SentenceFinds& finds, std::uint32_t start,
                        std::uint32_t end, std::uint32_t behind) {
  if (r.tag(behind) == Tag::coordinator) return start;  // que A, selon X, et que B
  for (std::uint32_t t = end; t > start + 1; --t) {
    // que A, mais B est, selon X, C · que A avant d'être, selon X, C: of the later clause
    const bool later = r.tag(t - 1) == Tag::subordinator || r.fw(t - 1) == Fw::avant ||
                       (r.tag(t - 1) == Tag::coordinator && r.is(t - 2, Punct::comma));
    if (later && !r.quoted(t - 1)) return start;
    if (r.quoted(t - 1) || r.tag(t - 1) != Tag::complementiser) continue;
    for (std::uint32_t k = start; k + 1 < t; ++k) {
      const CueHit* cue = r.cue_at(k);
      if (cue == nullptr || !cue->entry->takes(lexicon::frame::que)) continue;
      // Le maire qui a dit que A est, selon X, en fuite: that is of the maire
      if (clause_opener(r, r.chunks.verbs[cue->verb], start)) return start;
      if (hands_over(r, finds, *cue)) return t;
    }
    return start;
  }
  return start;
}

// Le maire évoque un complot ourdi, selon lui, par l'État: of what he himself speaks only that is
// what he says. Where it begins, or `start`.
std::uint32_t spoken_of(const Reading& r, const SourcePhrase& f, std::uint32_t start,
                        std::uint32_t end) {
  constexpr std::uint32_t kReach = 40;  // tokens
  if (f.candidate.form != SourceForm::pronoun) return start;
  for (std::uint32_t t = end; t > start && t + kReach > end; --t) {
    if (r.quoted(t - 1)) continue;
    const VerbGroup* verb = r.chunks.verb(t - 1);
    if (verb == nullptr || verb->form != VerbForm::finite) continue;
    const CueHit* cue = r.cue_at(verb->head);
    if (cue == nullptr || verb->passive || verb->negated || !verb->third_person()) return start;
    std::uint32_t object = r.past_adverbials(cue->span.end);
    const bool topic = is_of(r.fw(object));
    if (!cue->entry->takes(topic ? lexicon::frame::noun_topic : lexicon::frame::np)) return start;
    if (topic) ++object;
    const bool quoted = r.opens_quote(object) || r.opens_quote(object + 1);
    return object < end && (quoted || r.phrase_at(object) != nullptr) ? object : start;
  }
  return start;
}

// Le maire met en garde : tout départ sera, selon lui, puni: what the phrase is set into is the
// clause behind the colon, when the words before it have a verb of their own.
std::uint32_t behind_colon(const Reading& r, std::uint32_t start, std::uint32_t end) {
  for (std::uint32_t t = end; t > start + 1; --t)
    if (r.is(t - 1, Punct::colon) && !r.quoted(t - 1))
      return has_main_verb(r, {start, t - 1}) ? t : start;
  return start;
}

// Le cargo a coulé, tuant, selon X, dix marins: the participle, set off by commas, that the phrase
// at `phrase` stands right behind; `phrase` where there is none.
std::uint32_t own_participle(const Reading& r, std::uint32_t phrase) {
  if (phrase < 3 || !r.is(phrase - 1, Punct::comma)) return phrase;
  const VerbGroup* verb = r.chunks.verb(phrase - 2);
  const bool set_off = verb != nullptr && verb->form == VerbForm::gerund &&
                       verb->span.end + 1 == phrase && verb->span.first > 0 &&
                       r.is(verb->span.first - 1, Punct::comma);
  return set_off ? verb->span.first : phrase;
}

// …, tuant, selon X, dix marins, a été heurté · …, qui est, selon X, solide, a été fermé: up to the
// verb of what stands before the participle or the relative
std::uint32_t before_resumed_verb(const Reading& r, TokenSpan part) {
  for (std::uint32_t t = part.first; t < part.end; ++t) {
    const VerbGroup* verb = r.is(t, Punct::comma) ? r.chunks.verb(t + 1) : nullptr;
    if (verb != nullptr && verb->span.first == t + 1 && verb->form == VerbForm::finite &&
        verb->subject_clitic == kNone && !clause_opener(r, *verb, part.first))
      return t;  // not of a clause in it: où les prix, déjà hauts, montent
  }
  return part.end;
}

// What the phrase is set into is a participle or a relative clause that a comma opens.
bool set_between_commas(const Reading& r, const SourcePhrase& f) {
  if (own_participle(r, f.span.first) != f.span.first) return true;
  if (f.candidate.content.empty()) return false;
  const std::uint32_t first = f.candidate.content.front().first;
  return first > 0 && r.tag(first) == Tag::relative && r.is(first - 1, Punct::comma);
}

// The clause of a phrase at its end, past a participle of another source's: Le cargo, tuant, selon
// X, dix marins, a été heurté, selon Y.
std::uint32_t past_other_participle(const Reading& r, const SentenceFinds& finds,
                                    std::uint32_t start) {
  for (const Phrase& p : finds.phrases) {
    if (p.span.end != start && p.span.end + 1 != start) continue;
    const std::uint32_t participle = own_participle(r, p.span.first);
    if (participle != p.span.first) return clause_start(r, participle, finds.phrases);
  }
  return start;
}

void take_left(const Reading& r, const SentenceFinds& finds, SourcePhrase& f) {
  std::uint32_t end = f.span.first;
  while (end > finds.span.first && (r.is(end - 1, Punct::comma) || r.is(end - 1, Punct::dash) ||
                                    r.form(end - 1) == "toujours"))
    --end;
  std::uint32_t start = clause_start(r, end, finds.phrases);
  const bool closes = closes_content(r, finds, f.span);
  if (const std::uint32_t participle = own_participle(r, f.span.first);
      !closes && participle != f.span.first)
    return add(r, f.candidate, {participle, end});
  if (closes) start = past_other_participle(r, finds, start);
  start = quoted_comment(r, start, end);
  start = own_relative(r, finds, start, end);
  start = of_second_source(r, finds, start, end);
  if (!closes) {
    const std::uint32_t behind = f.span.end + (r.is(f.span.end, Punct::comma) ? 1 : 0);
    start = inner_que(r, finds, start, end, behind);
    start = spoken_of(r, f, inner_relative(r, behind_colon(r, start, end), end), end);
  }
  add(r, f.candidate, {start, end});
}

// X, dont la capitale est visée selon Y, a dit A · Le feu, parti d'une cave où dormait Z, selon Y,
// a gagné le toit: behind the phrase the sentence takes up again what stood before the relative
// clause, which has its verb.
bool closes_relative(const Reading& r, const SourcePhrase& f) {
  if (f.candidate.content.empty() || !r.is(f.span.end, Punct::comma)) return false;
  const TokenSpan content = f.candidate.content.back();
  const VerbGroup* verb = r.chunks.verb(f.span.end + 1);
  const bool where = content.first > 0 && r.fw(content.first - 1) == Fw::ou_grave;
  const std::uint32_t opener = where ? content.first - 1 : content.first;
  if (r.tag(opener) != Tag::relative || opener == 0 || verb == nullptr ||
      verb->form != VerbForm::finite || !has_finite_verb(r, content))
    return false;  // a verb of its own clause: qui, selon X, est solide
  return r.is(opener - 1, Punct::comma) || r.quoted(content.end - 1);
}

// Le village – détruit à 80 % selon X – sera reconstruit: the words between the dashes before the
// phrase that the second of them closes; empty when it is not so.
TokenSpan between_dashes(const Reading& r, const SentenceFinds& finds, TokenSpan phrase) {
  if (!r.is(phrase.end, Punct::dash)) return {};
  std::uint32_t open = 0;
  int dashes = 0;
  for (std::uint32_t t = finds.span.first; t < phrase.first; ++t)
    if (r.is(t, Punct::dash)) {
      open = t;
      ++dashes;
    }
  const bool pair =
      dashes % 2 == 1 && open > finds.span.first && r.quoted(open) == r.quoted(phrase.end);
  const TokenSpan words = r.trimmed({open + 1, phrase.first});
  return pair ? words : TokenSpan{};
}

// Anne, pour qui « tout va bien » confie que: a whole sentence in the marks leaves the verb behind
// them to whom it speaks of.
std::uint32_t relative_end(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  const std::uint32_t past = r.past_quote(i);
  const VerbGroup* verb = r.chunks.verb(r.past_adverbials(past));
  if (past > i && verb != nullptr && verb->form == VerbForm::finite &&
      verb->subject_clitic == kNone && has_finite_verb(r, {i, past}))
    return past;
  return clause_end(r, i, finds.phrases);
}

// 500 personnes selon X, 1.000 selon Y, ont défilé: Y gives a number only; the first voice what
// stands around the row. Returns false where the phrase is in no such row.
bool take_estimate(const Reading& r, const SentenceFinds& finds, SourcePhrase& f) {
  const Estimate estimate = estimate_at(r, finds.phrases, f.span);
  if (!estimate.against_other && estimate.others_end == 0) return false;
  f.candidate.relays.clear();  // the other voices pass nothing on
  if (estimate.against_other) {
    add(r, f.candidate, estimate.count);
    return true;
  }
  add(r, f.candidate, {clause_start(r, estimate.count.first, finds.phrases), estimate.count.end});
  // (500 personnes selon X, 1.000 selon Y): the sentence around the brackets is the author's
  if (estimate.count.first > 0 && r.is(estimate.count.first - 1, Punct::paren_open)) return true;
  std::uint32_t i = estimate.others_end;
  while (r.is(i, Punct::comma) || r.is(i, Punct::paren_close)) ++i;
  const VerbGroup* verb = r.chunks.verb(i);
  if (verb != nullptr && verb->span.first == i && verb->form == VerbForm::finite)
    add(r, f.candidate, {i, clause_end(r, i, finds.phrases)});
  return true;
}

// on indique, on a su: the verb that begins behind `on`; null where none does.
const VerbGroup* verb_of_on(const Reading& r, std::uint32_t on) {
  const VerbGroup* verb = r.fw(on) == Fw::on ? r.chunks.verb(on + 1) : nullptr;
  return verb != nullptr && verb->span.first == on + 1 && verb->form == VerbForm::finite &&
                 !verb->negated
             ? verb
             : nullptr;
}

// De source policière, on indique que A · On indique de source policière que A: on is the source,
// and what it says A. The que of its verb, which is used up, or 0.
std::uint32_t que_of_on(const Reading& r, SentenceFinds& finds, TokenSpan phrase) {
  constexpr std::uint32_t kLongestVerb = 8;  // tokens
  if (!is_of(r.fw(phrase.first))) return 0;
  const auto use = [&r, &finds](const VerbGroup& verb, std::uint32_t que) {
    finds.used_verbs.push_back(r.chunks.verb_index(verb.head));
    return que;
  };
  const std::uint32_t behind = phrase.end + (r.is(phrase.end, Punct::comma) ? 1 : 0);
  if (const VerbGroup* verb = verb_of_on(r, behind)) {
    const std::uint32_t que = r.past_adverbials(verb->span.end);
    return r.is_que(que) ? use(*verb, que) : 0;
  }
  const std::uint32_t que = r.past_adverbials(phrase.end);
  if (!r.is_que(que)) return 0;
  for (std::uint32_t t = phrase.first; t > finds.span.first && t + kLongestVerb > phrase.first; --t)
    if (const VerbGroup* verb = verb_of_on(r, t - 1))
      return r.past_adverbials(verb->span.end) == phrase.first ? use(*verb, que) : 0;
  return 0;
}

// La ville doit selon lui « prendre son temps »: between a verb and its quoted complement
bool parts_verb_from_quote(const Reading& r, TokenSpan phrase) {
  const VerbGroup* verb = phrase.first > 0 ? r.chunks.verb(phrase.first - 1) : nullptr;
  return verb != nullptr && verb->form == VerbForm::finite && verb->span.end == phrase.first &&
         r.opens_quote(phrase.end);
}

}  // namespace

void place_content(const Reading& r, SentenceFinds& finds, SourcePhrase& f) {
  Candidate& c = f.candidate;
  if (f.relative) {
    add(r, c, {f.span.end, relative_end(r, finds, f.span.end)});
    return flush(r, finds, c);
  }
  if (const std::uint32_t que = que_of_on(r, finds, f.span); que != 0) {
    add(r, c, {que + 1, clause_end(r, que + 1, finds.phrases)});
    return flush(r, finds, c);
  }
  if (take_estimate(r, finds, f)) return flush(r, finds, c);
  if (stands_before_words(r, finds, f)) return;
  const bool first = clause_initial(r, finds, f.span.first);
  if (first && !ends_here(r, finds, f.span.end)) return take_behind(r, finds, f);
  if (relays_the_main_claim(r, finds, f)) return;
  if (first && f.span.first > finds.span.first && r.is(f.span.first - 1, Punct::paren_open)) {
    add(r, c, {clause_start(r, f.span.first - 1, finds.phrases), f.span.first - 1});
    return flush(r, finds, c);
  }
  if (const TokenSpan words = between_dashes(r, finds, f.span); !words.empty()) {
    add(r, c, words);
    return flush(r, finds, c);
  }
  take_left(r, finds, f);
  if (parts_verb_from_quote(r, f.span) ||
      (!closes_content(r, finds, f.span) && !closes_relative(r, f))) {
    // A, selon une association à but caritatif de la ville, B
    const bool set_in = f.span.first > 0 && r.is(f.span.first - 1, Punct::comma);
    std::uint32_t i = set_in ? past_complements(r, finds, f.span.end) : f.span.end;
    if (set_in) i = past_participle_phrase(r, finds, i);
    if (set_in) i = past_relative(r, finds, i);
    if (r.is(i, Punct::comma) || r.is(i, Punct::dash)) ++i;
    std::uint32_t end = clause_end(r, i, finds.phrases);
    const std::uint32_t next = r.is(end, Punct::comma) ? end + 1 : end;
    const bool another = std::any_of(finds.phrases.begin(), finds.phrases.end(),
                                     [next](const Phrase& p) { return p.span.first == next; });
    if (another) end = closing_relative(r, i, end);
    if (set_between_commas(r, f)) end = before_resumed_verb(r, {i, end});
    if (!leaves_out(r, i)) add(r, c, {i, end});
  }
  flush(r, finds, c);
}

}  // namespace selon::detect

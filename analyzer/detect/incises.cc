// A verb of saying with its subject behind it, set into or behind the words it hands over.
#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/agreement.h"
#include "analyzer/detect/as_told.h"
#include "analyzer/detect/attitude_incises.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/incise.h"
#include "analyzer/detect/incise_beginnings.h"
#include "analyzer/detect/incise_contents.h"
#include "analyzer/detect/incise_infinitives.h"
#include "analyzer/detect/incise_sources.h"
#include "analyzer/detect/incise_subjects.h"
#include "analyzer/detect/incise_tails.h"
#include "analyzer/detect/inverted_incises.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/outlets.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/syntax/prepositions.h"

namespace selon::detect {
namespace {

namespace frame = lexicon::frame;

// …, a dit X, | évoquant B, | rapporte La Vigie · …, a dit X, | qui dirige le port, |: between two
// incises nothing but what hangs on the first one: a participle with its complements, what was done
// next, or a relative clause. Not who is said to have done something (qui aurait touché un million,
// affirme La Vigie), nor words of his own (ajoutant que, qui assure que, « B »).
bool hangs_on(const Reading& r, TokenSpan between) {
  constexpr std::uint32_t kLongest = 40;  // tokens
  if (between.empty() || between.end > between.first + kLongest ||
      !r.is(between.first, Punct::comma) || !r.is(between.end - 1, Punct::comma))
    return false;
  const std::uint32_t first = between.first + 1;
  const VerbGroup* verb = r.chunks.verb(r.fw(first) == Fw::en ? first + 1 : first);
  const bool gerund = verb != nullptr && verb->form == VerbForm::gerund;
  const bool leads_on = r.fw(first) == Fw::avant && is_of(r.fw(first + 1));  // avant de partir
  if (!gerund && !leads_on && r.tag(first) != Tag::relative) return false;
  for (std::uint32_t t = between.first; t < between.end; ++t) {
    const bool own = r.cue_at(t) != nullptr && !(gerund && verb->span.contains(t));
    if (r.is_stop(t) || r.is(t, Punct::semicolon) || r.quoted(t) || own) return false;
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && (v->conditional() || v->lemma == "pouvoir" || v->lemma == "devoir"))
      return false;
    const bool joined =
        r.is(t, Punct::comma) && t > between.first &&
        (r.tag(t + 1) == Tag::coordinator || r.tag(t + 1) == Tag::subordinator || r.is_que(t + 2));
    if (joined) return false;
  }
  return true;
}

// rapporte La Vigie, at the end of the sentence: what passes on, where something stands between
bool passes_on_apart(const Reading& r, const Candidate& c, TokenSpan span) {
  constexpr auto kPassing =
      std::to_array<std::string_view>({"rapporter", "relater", "relayer", "raconter", "écrire",
                                       "noter", "relever", "signaler", "indiquer", "préciser"});
  return among(kPassing, c.lemma) && r.is_stop(span.end);
}

// « A », a écrit X, relève La Vigie: behind an incise that of a medium only passes it on, with what
// hangs on it. The spans of such incises are returned where something stands between.
std::vector<TokenSpan> pass_on(const Reading& r, std::vector<Incise>& found) {
  std::vector<TokenSpan> apart;
  for (std::size_t i = 0; i + 1 < found.size();) {
    Incise& inner = found[i];
    const Incise& outer = found[i + 1];
    const std::uint32_t gap = inner.span.end + (r.is(inner.span.end, Punct::comma) ? 1 : 0);
    const bool medium =
        outer.candidate.form == SourceForm::phrase && passes_words_on(r, outer.candidate.source);
    const bool next = gap == outer.span.first;
    if (!medium || (!next && (!passes_on_apart(r, outer.candidate, outer.span) ||
                              !hangs_on(r, {inner.span.end, outer.span.first})))) {
      ++i;
      continue;
    }
    std::vector<TokenSpan>& relays = inner.candidate.relays;
    relays.push_back(outer.candidate.source);
    relays.insert(relays.end(), outer.candidate.relays.begin(), outer.candidate.relays.end());
    if (next)
      inner.span.end = outer.span.end;
    else
      apart.push_back(outer.span);
    found.erase(found.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    if (!next) ++i;
  }
  return apart;
}

// Nothing but a stop or a bracket follows.
bool trailing(const Reading& r, const SentenceFinds& finds, TokenSpan span) {
  return span.end >= finds.span.end || r.is_stop(span.end) || r.is(span.end, Punct::paren_close) ||
         r.is(span.end, Punct::quote_close);
}

// Qui dit crue, dit baisse des prix: what follows from what
bool says_a_saying(const Reading& r, const CueHit& cue) {
  constexpr std::uint32_t kReach = 8;  // tokens
  if (cue.entry->lemma != "dire") return false;
  for (std::uint32_t t = cue.span.first - 1; t > 0 && t + kReach > cue.span.first; --t) {
    if (r.form(t) != "dit") continue;
    // La femme qui dit oui, dit le maire: qui has somebody before it; Qui dit neige dit froid, dit
    // le maire: this dit is said of both
    if (r.form(t - 1) != "qui") return false;
    const std::uint32_t qui = t - 1;
    return qui == r.sentence(qui).first || r.is_que(qui - 1) ||
           (r.words.punct(qui - 1) != Punct::none && !r.is(qui - 1, Punct::comma));
  }
  return false;
}

// comme l'a dit X · ainsi que l'a dit X, which may join or compare where nothing sets it off. Where
// it begins, or the cue where there is none.
std::uint32_t comparison_before(const Reading& r, const SentenceFinds& finds, const CueHit& cue) {
  const std::uint32_t first = cue.span.first;
  if (first > finds.span.first && r.fw(first - 1) == Fw::comme) return first - 1;
  return takes_previous_words(r, r.chunks.verbs[cue.verb]) ? set_off_comparison(r, finds, first)
                                                           : first;
}

// A, comme X l'a dit. · Comme X l'a dit, A: who says so stands between comme and the verb. In the
// middle it is a part of what is said (La ville, comme le maire l'a promis, aura un pont).
bool take_subject_before(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                         Candidate& c, std::uint32_t& first) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  // comme X le craignait: a feeling
  if (verb.subject_clitic != kNone || verb.passive || !takes_previous_words(r, verb) ||
      cue.entry->cue_class == lexicon::CueClass::think)
    return false;
  const Subject s = subject_of(r, verb);
  if (s.form != SourceForm::phrase || s.relative || s.span.first <= finds.span.first ||
      s.span.end > cue.span.first || !can_speak(r, s.span))
    return false;
  const std::uint32_t opens = set_off_comparison(r, finds, s.span.first);
  if (opens == s.span.first) return false;
  const std::uint32_t end = read_modifiers(r, cue.span.end, finds.span.end).end;
  if (opens != finds.span.first && end < finds.span.end && !r.is_stop(end)) return false;
  c.form = SourceForm::phrase;
  c.source = s.span;
  first = opens;
  return true;
}

// Whose work it is to speak on air or to write there: la cheffe du service politique à Radio Lune
bool works_for_medium(const Reading& r, std::uint32_t from, std::uint32_t to) {
  constexpr auto kOfMedia = std::to_array<std::string_view>(
      {"information",    "rédaction",     "rédacteur",     "rédactrice",  "journaliste",
       "service",        "reporter",      "éditorialiste", "chroniqueur", "chroniqueuse",
       "présentateur",   "présentatrice", "antenne",       "programmes",  "correspondant",
       "correspondante", "animateur",     "animatrice",    "consultant",  "consultante",
       "directeur",      "directrice"});
  // responsable des sports à Radio Lune, chef de l'économie au Grand Courrier: of a desk
  constexpr auto kHeads = std::to_array<std::string_view>(
      {"responsable", "chef", "cheffe", "spécialiste", "patron", "patronne"});
  constexpr auto kDesks = std::to_array<std::string_view>(
      {"culture", "sport", "sports", "économie", "étranger", "documentaires", "fiction", "météo",
       "matinale", "magazines", "numérique", "enquêtes", "divertissement"});
  bool head = false;
  for (std::uint32_t t = from; t < to; ++t) {
    if (among(kOfMedia, r.form(t)) || (head && among(kDesks, r.form(t)))) return true;
    head = head || among(kHeads, r.form(t));
  }
  return false;
}

// a dit X, porte-parole de la police à l'AFP: where the medium that was told begins behind the
// complement of an apposed office; else `end`, where the source and what describes it end.
std::uint32_t told_at_end(const Reading& r, std::uint32_t first, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 6;  // tokens of the name with its preposition
  for (std::uint32_t t = end; t > first + 4 && t + kLongest > end; --t) {
    const std::uint32_t to = t - 1;
    if (r.words.punct(to) != Punct::none) return end;
    if (r.tag(to) != Tag::preposition || !syntax::is_to(r.fw(to))) continue;
    const std::uint32_t at = r.tag(t) == Tag::determiner ? t + 1 : t;
    lexicon::NameMatch name = r.lexicon.match_name(r.doc, at);
    if (!name) name = r.lexicon.match_name(r.doc, t);
    const NounPhrase* np = r.phrase_at(t);
    const bool titled = np != nullptr && np->span.end == end && sense_of(r, np->span).is_media();
    if (!titled &&
        (!name || name.end != end ||
         (name.entry->kind != EntityKind::media && name.entry->kind != EntityKind::agency)))
      return end;
    std::uint32_t comma = to;
    bool complement = false;
    while (comma > first && !r.is(comma, Punct::comma)) complement |= is_of(r.fw(--comma));
    return comma > first && complement && !works_for_medium(r, comma, to) ? to : end;
  }
  return end;
}

// Le maire est, dit-il, en vacances: right before the incise a copula or an auxiliary
bool waits_for_predicate(const Reading& r, std::uint32_t incise) {
  const VerbGroup* v =
      incise > 1 && r.is(incise - 1, Punct::comma) ? r.chunks.verb(incise - 2) : nullptr;
  return v != nullptr && v->form == VerbForm::finite && !v->passive &&
         (v->lemma == "être" || (v->lemma == "avoir" && !v->compound));
}

// « Momo » accuse le maire d'avoir menti · « Momo », qui est ici, accuse le maire de: the name in
// marks has not been said, as what stands behind the verb is its object.
bool verb_of_nickname(const Reading& r, const SentenceFinds& finds, const Incise& incise) {
  const std::uint32_t open = finds.span.first;
  if (quoted_nickname(r, open).empty()) return false;
  const std::uint32_t past = r.past_quote(open);
  const bool described = r.is(past, Punct::comma) && r.fw(past + 1) == Fw::qui;
  if (past != incise.span.first && !described) return false;
  const bool ends = r.is_stop(incise.span.end) || r.is(incise.span.end, Punct::comma) ||
                    incise.span.end >= finds.span.end;
  const NounPhrase* np = r.phrase_at(incise.candidate.source.first);
  const bool thing = np != nullptr && np->kind == syntax::NounKind::common && np->name.empty() &&
                     sense_of(r, np->span).noun == nullptr;
  return !ends || described || thing || !can_speak(r, incise.candidate.source);
}

// Le « bien juger » indique, en somme, la direction: a noun in marks behind its definite article,
// without a verb before it, is the subject of the verb right behind the marks.
bool verb_of_quoted_noun(const Reading& r, const SentenceFinds& finds, std::uint32_t verb) {
  if (verb < finds.span.first + 3 || !r.quoted(verb - 1) || r.quoted(verb)) return false;
  const TokenSpan marks = r.quote_span(r.quote_at(verb - 1));
  if (marks.end != verb || marks.first <= finds.span.first) return false;
  const Fw article = r.fw(marks.first - 1);
  const bool definite = article == Fw::le || article == Fw::la || article == Fw::l_ ||
                        article == Fw::ce || article == Fw::cet || article == Fw::cette;
  if (!definite || has_finite_verb(r, marks)) return false;
  for (std::uint32_t t = marks.first - 1; t > finds.span.first; --t) {
    if (r.is_que(t - 1) || r.words.punct(t - 1) != Punct::none) return true;
    if (r.chunks.verb(t - 1) != nullptr || r.tag(t - 1) == Tag::preposition) return false;
  }
  return true;
}

// The verb can be that of an incise: a finite one in the third person, which hands over words.
bool may_report(const Reading& r, const CueHit& cue) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  return verb.form == VerbForm::finite && verb.third_person() && !verb.negated &&
         cue.entry->takes(frame::quote | frame::que) && !begins_or_ends(r, verb) &&
         !says_a_saying(r, cue);
}

// dit-il, lit-on, dit X: makes who speaks behind the verb the source; `after` becomes one past.
bool take_speaker(const Reading& r, const SentenceFinds& finds, const CueHit& cue, bool comme,
                  Candidate& c, std::uint32_t& after) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  if (!verb.inverted)
    return verb.subject_clitic == kNone && take_subject_behind(r, finds, cue, comme, c, after);
  if (r.is_que(r.past_adverbials(after))) return false;
  const auto at = static_cast<std::uint32_t>(verb.subject_clitic);
  c.form = SourceForm::pronoun;
  c.source = {at, at + 1};
  if (r.fw(at) != Fw::on) return true;
  if (cue.entry->lemma == "lire") return take_written_source(r, c, after);
  take_asked_source(r, c, after);
  if (cue.entry->lemma == "apprendre" && c.form == SourceForm::pronoun) take_teacher(r, c, after);
  return true;
}

// Past what describes the source, without the medium that was told behind it.
std::uint32_t past_source(const Reading& r, const SentenceFinds& finds, Candidate& c,
                          std::uint32_t after) {
  take_name_behind_complement(r, c, after);
  after = past_description(r, past_description_of_source(r, finds, after));
  if (c.form == SourceForm::phrase && c.source.end == after)
    c.source.end = after = told_at_end(r, c.source.first, after);
  return after;
}

// When, where and to whom, behind the source of an incise that begins at `first`.
Modifiers modifiers_behind(const Reading& r, SentenceFinds& finds, std::uint32_t first,
                           std::uint32_t after) {
  Modifiers behind = read_modifiers(r, after, finds.span.end);
  // le commissaire au Numérique, Thierry Brel, dans une lettre: on past what describes the source
  if (const std::uint32_t past = past_description_of_source(r, finds, behind.end);
      behind.relays.empty() && past != behind.end) {
    Modifiers further = read_modifiers(r, past, finds.span.end);
    if (!further.relays.empty()) behind = std::move(further);
  }
  // Il s'agit, précise-t-il, d'une erreur: de opens the rest of the clause
  const Fw next = r.is(after, Punct::comma) ? r.fw(after + 1) : Fw::none;
  const bool waits = next != Fw::none && waits_for_predicate(r, first);
  if (behind.relays.empty() && (is_of(next) || waits)) behind.end = after;
  take_reporting_medium(r, finds, behind);
  return behind;
}

// S'ils sont élus, comme le souhaite X, A: what X would like is not what X says
bool wishes(std::string_view lemma) {
  return lemma == "souhaiter" || lemma == "vouloir" || lemma == "espérer" || lemma == "désirer";
}

bool read_incise(const Reading& r, SentenceFinds& finds, const CueHit& cue, Incise& out) {
  if (!may_report(r, cue)) return false;
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  Candidate& c = out.candidate;
  std::uint32_t first = comparison_before(r, finds, cue);
  const bool told = first == cue.span.first && take_subject_before(r, finds, cue, c, first);
  const bool comme = first != cue.span.first;
  if (comme && r.quoted(first)) return false;
  // un pont, comme l'a proposé le maire: the thing was wished for, and no clause was said
  if (comme && (cue.entry->cue_class == lexicon::CueClass::order || wishes(cue.entry->lemma)))
    return false;
  if (!comme && !is_set_off(r, finds, first) && !runs_on(r, finds, cue)) return false;
  std::uint32_t after = cue.span.end;
  // comme X l'a dit: nobody stands behind the verb
  if (!told && !take_speaker(r, finds, cue, comme, c, after)) return false;
  if (c.form == SourceForm::phrase && learns_from_source(r, cue, after))
    take_asked_source_by(r, c, after);
  after = past_source(r, finds, c, after);
  Modifiers behind = modifiers_behind(r, finds, first, after);
  take_reported_words(r, finds, behind);
  c.relays.insert(c.relays.end(), behind.relays.begin(), behind.relays.end());
  drop_own_site(r, c.source, c.relays);
  take_cited_voice(r, behind.end, c, after);
  if ((verb.passive && verb.inverted && r.fw(c.source.first) == Fw::il) ||
      learns_from_text(r, cue, c))
    drop_impersonal(c);
  c.rule = comme ? rule::kComme : rule::kIncise;
  describe_cue(cue, verb, c);
  take_vouching_voice(r, behind.end, c, after);
  c.confidence = 0.98;
  out.span = {first, std::max(behind.end, after)};
  return comme ||
         (!verb_of_nickname(r, finds, out) && !verb_of_quoted_noun(r, finds, cue.span.first));
}

// A, a dit X, connu pour B: where all that was said stands before the incise, what follows is no
// more of it than a stop would be.
void close_incise(SentenceFinds& finds, TokenSpan incise) {
  const Candidate& said = finds.candidates.back();
  if (said.content.empty() || said.content.back().end > incise.first) return;
  const auto starts_before = [](const Phrase& p, std::uint32_t first) {
    return p.span.first < first;
  };
  for (auto p = std::lower_bound(finds.phrases.begin(), finds.phrases.end(), incise.first,
                                 starts_before);
       p != finds.phrases.end() && p->span.first == incise.first; ++p)
    if (p->span.end == incise.end) p->trailing = true;
}

}  // namespace

void find_incises(const Reading& r, SentenceFinds& finds) {
  std::vector<Incise> found;
  for (std::uint32_t i = finds.span.first; i < finds.span.end; ++i) {
    const std::int32_t verb = r.chunks.verb_index(i);
    if (verb == kNone || r.chunks.verbs[static_cast<std::size_t>(verb)].span.first != i ||
        finds.verb_used(static_cast<std::uint32_t>(verb)))
      continue;
    const CueHit* cue = r.cue_at(i);
    Incise incise;
    const bool says =
        cue != nullptr &&
        (read_incise(r, finds, *cue, incise) || read_periphrasis(r, finds, *cue, incise) ||
         read_told_infinitive(r, finds, *cue, incise) || read_as_told(r, finds, *cue, incise));
    if (!says && !read_attitude(r, finds, i, incise) &&
        (cue != nullptr || !read_inverted(r, finds, i, incise)))
      continue;
    finds.used_verbs.push_back(static_cast<std::uint32_t>(verb));
    i = std::max(i, incise.span.end - 1);
    found.push_back(std::move(incise));
  }
  for (const TokenSpan& passed : pass_on(r, found))
    finds.phrases.push_back({passed, trailing(r, finds, passed)});
  for (const Incise& incise : found)
    finds.phrases.push_back({incise.span, trailing(r, finds, incise.span)});
  finds.sort_phrases();
  for (Incise& incise : found) {
    const std::size_t before = finds.candidates.size();
    add_incise_content(r, finds, incise);
    if (finds.candidates.size() > before) close_incise(finds, incise.span);
  }
}

}  // namespace selon::detect

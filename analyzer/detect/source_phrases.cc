// Phrases that name the source of a clause without a verb: selon X, d'après X, pour X.
#include <algorithm>
#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/phrase_contents.h"
#include "analyzer/detect/phrase_modifiers.h"
#include "analyzer/detect/phrase_opinions.h"
#include "analyzer/detect/phrase_places.h"
#include "analyzer/detect/phrase_relays.h"
#include "analyzer/detect/phrase_sources.h"
#include "analyzer/detect/phrase_standards.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/source_phrase.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/lexicon/beginnings.h"

namespace selon::detect {
namespace {

// The phrase is a modifier already read with an incise (…, a dit X, selon Y).
bool inside_phrase(const SentenceFinds& finds, std::uint32_t i) {
  return std::any_of(finds.phrases.begin(), finds.phrases.end(),
                     [i](const Phrase& p) { return p.span.contains(i); });
}

// The pronoun agrees with the subject of the verb, as far as one can see.
bool may_mean(const Reading& r, std::uint32_t pronoun, const VerbGroup& verb) {
  const Fw fw = r.fw(pronoun);
  const bool feminine = fw == Fw::elle || fw == Fw::elles;
  const bool plural = fw == Fw::eux || fw == Fw::elles;
  const bool one = verb.third_singular();
  const bool many = verb.third_plural();
  if (plural ? !many && one : many && !one) return false;
  const Subject s = subject_of(r, verb);
  const NounPhrase* np = s.form == SourceForm::phrase ? r.phrase_at(s.span.first) : nullptr;
  if (np == nullptr || np->gender == 0) return true;
  const std::uint8_t other = feminine ? lexicon::gender::masculine : lexicon::gender::feminine;
  return np->gender != other;
}

// The cue whose words que opens: a dit que · a dit mardi à l'AFP que; null where there is none.
const CueHit* cue_of(const Reading& r, const SentenceFinds& finds, std::uint32_t que) {
  constexpr std::uint32_t kReach = 16;  // tokens
  for (std::uint32_t t = que; t > finds.span.first && t + kReach > que; --t) {
    const VerbGroup* verb = r.chunks.verb(t - 1);
    if (verb == nullptr || verb->form == VerbForm::participle) continue;
    const CueHit* cue = r.cue_at(t - 1);
    if (cue == nullptr) return nullptr;
    std::uint32_t end = read_modifiers(r, cue->span.end, que).end;
    while (end < que && (r.tag(end) == Tag::adverb || r.is(end, Punct::comma))) ++end;
    return end >= que ? cue : nullptr;
  }
  return nullptr;
}

// A dit que, selon lui, A · A dit que « B » est faux, car il y a, selon lui, C: the same voice
// again, inside what it says already.
bool repeats_voice(const Reading& r, const SentenceFinds& finds, const SourcePhrase& f) {
  constexpr std::uint32_t kReach = 40;  // tokens
  if (f.candidate.form != SourceForm::pronoun) return false;
  for (std::uint32_t t = f.span.first; t > finds.span.first && t + kReach > f.span.first; --t) {
    const std::uint32_t i = t - 1;
    if (r.quoted(i)) {
      t = r.quote_span(r.quote_at(i)).first + 1;
      continue;
    }
    if (r.is_stop(i) || r.is(i, Punct::semicolon) || r.is(i, Punct::colon)) return false;
    const CueHit* cue = r.is_que(i) ? cue_of(r, finds, i) : nullptr;
    if (cue == nullptr) {
      // a dit que A, ce qui est, selon lui, B: a relative clause that is set off stands alone
      const bool opens = r.tag(i) == Tag::relative || r.is_que(i);
      if (opens && i > finds.span.first && r.is(i - 1, Punct::comma)) return false;
      continue;  // et que B, le pont qu'il a vu
    }
    return hands_over(r, finds, *cue) &&
           may_mean(r, f.candidate.source.first, r.chunks.verbs[cue->verb]);
  }
  return false;
}

// a déclaré l'agence, citant une source militaire, selon laquelle B: who is taken up told the
// agency B, too.
void keep_relays(const SentenceFinds& finds, SourcePhrase& f) {
  for (const Candidate& other : finds.candidates)
    if (other.rule == rule::kIncise && other.source.overlaps(f.candidate.source))
      f.candidate.relays = other.relays;
}

// La Vigie cite un élu, selon lequel A: the paper that cites him passes it on.
void take_citing_medium(const Reading& r, SourcePhrase& f) {
  const std::uint32_t who = f.candidate.source.first;
  const VerbGroup* verb = who > 0 ? r.chunks.verb(who - 1) : nullptr;
  if (verb == nullptr || verb->lemma != "citer" || verb->form != VerbForm::finite ||
      verb->passive || verb->negated)
    return;
  const Subject citing = subject_of(r, *verb);
  if (citing.form == SourceForm::phrase && sense_of(r, citing.span).is_media())
    f.candidate.relays.push_back(citing.span);
}

// …, selon ses mots, selon leurs propres termes: how the speaker put it, behind what was said. One
// past it, or `i`.
std::uint32_t past_own_words(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  static constexpr auto kWords = std::to_array<std::string_view>(
      {"mots", "termes", "dires", "propos", "expression", "formule", "formulation"});
  if (r.fw(i) != Fw::selon || i == finds.span.first || !r.is(i - 1, Punct::comma)) return i;
  const Fw whose = r.fw(i + 1);
  if (whose != Fw::ses && whose != Fw::leurs && whose != Fw::son && whose != Fw::leur) return i;
  const bool own = r.form(i + 2) == "propres" || r.form(i + 2) == "propre";
  const std::uint32_t noun = own ? i + 3 : i + 2;
  const std::uint32_t end = noun + 1;
  const bool closed = end >= finds.span.end || r.is_stop(end) || r.is(end, Punct::comma);
  return among(kWords, r.form(noun)) && closed ? end : i;
}

// un décompte établi à partir de sources officielles, sur la base de sources locales: what a sum
// rests on
bool counted_from(const Reading& r, std::uint32_t i) {
  if (i < 2 || !is_of(r.fw(i))) return false;
  const std::string_view before = r.form(i - 1);
  return (before == "partir" && r.fw(i - 2) == Fw::a_grave) ||
         (before == "base" && r.fw(i - 2) == Fw::la);
}

// Le bilan de source policière est de dix morts: the phrase goes with the noun, whose verb is still
// to come.
bool goes_with_subject(const Reading& r, const SentenceFinds& finds, TokenSpan phrase) {
  const std::uint32_t i = phrase.first;
  if ((r.fw(i) != Fw::de && r.fw(i) != Fw::d_) || i == finds.span.first ||
      r.chunks.noun(i - 1) == nullptr || has_main_verb(r, {clause_start(r, i, finds.phrases), i}))
    return false;
  const std::uint32_t next = r.past_adverbials(phrase.end);
  const VerbGroup* verb = r.chunks.verb(next);
  return verb != nullptr && verb->span.first == next && verb->form == VerbForm::finite;
}

bool read_phrase(const Reading& r, const SentenceFinds& finds, std::uint32_t i, SourcePhrase& f) {
  const auto match = r.lexicon.match_source_phrase(r.doc, i);
  if (!match || counted_from(r, i)) return false;
  // selon le temps is a way of speaking, selon Le Temps a paper
  if (r.begins_idiom(i) && !r.lexicon.match_name(r.doc, match.end)) return false;
  if (names_no_source(r, finds, i)) return false;
  Candidate& c = f.candidate;
  c.cue = {i, match.end};
  c.lemma = match.entry->phrase;
  c.rule = rule::kSourcePhrase;
  c.at = i;
  c.confidence = 0.95;
  f.span = {i, match.end};
  switch (match.entry->object) {
    case lexicon::PhraseObject::none:
      c.form = SourceForm::phrase;
      c.source = {i, match.end};
      break;
    case lexicon::PhraseObject::pronoun:
      if (!inner_pronoun(r, finds, f)) return false;
      break;
    case lexicon::PhraseObject::adjective:
      if (!adjective_object(r, finds, match.end, f)) return false;
      break;
    case lexicon::PhraseObject::np:
      if (!noun_object(r, finds, match.end, f)) return false;
      break;
  }
  if (repeats_voice(r, finds, f) || goes_with_subject(r, finds, f.span)) return false;
  // pour X, aux yeux de X, dans l'esprit de X
  const bool in_eyes = r.fw(i) == Fw::aux && r.form(i + 1) == "yeux";
  const bool plain = match.end == i + 1;  // pour X, not pour reprendre les mots de X
  const bool opinion_only = (r.fw(i) == Fw::pour && plain) || in_eyes || r.fw(i) == Fw::dans;
  // son avocat, pour qui A · Paul Roy, pour lequel « A »; not un client, pour lequel le prix monte
  if (opinion_only && f.relative)
    return i > 0 && r.is(i - 1, Punct::comma) &&
           (r.fw(i + 1) == Fw::qui || r.form(i + 1) == "lesquels" ||
            r.form(i + 1) == "lesquelles" || r.opens_quote(f.span.end));
  if (opinion_only) {
    // Aux yeux d'une enseignante, …: eyes are somebody's, for whose sake nothing is done
    const bool sees = in_eyes && clause_initial(r, finds, i) && c.form == SourceForm::phrase &&
                      can_speak(r, c.source) && sense_of(r, c.source).kind != EntityKind::document;
    if (!sees && !gives_opinion(r, finds, i, f)) return false;
    f.span.end = past_complements(r, finds, f.span.end);
    if (i > 0 && r.quoted(i - 1)) f.span.end = past_role(r, finds, f.span.end);
  }
  if (f.relative) {
    keep_relays(finds, f);
    take_citing_medium(r, f);
    return true;
  }
  read_phrase_modifiers(r, finds, f);
  return true;
}

// Whom agencies set in brackets: bodies, offices and witnesses; not (finalistes), (joueuses)
bool vouches(const Reading& r, const NounPhrase& np, const Sense& sense) {
  constexpr auto kVouching = std::to_array<std::string_view>(
      {"ministre",     "maire",   "préfet",    "gouverneur",    "procureur", "procureure",
       "avocat",       "avocate", "autorités", "officiel",      "officiels", "responsable",
       "responsables", "témoin",  "témoins",   "secours",       "pompiers",  "source",
       "sources",      "médias",  "syndicats", "organisateurs", "experts",   "élus"});
  return sense.kind == EntityKind::organisation || sense.kind == EntityKind::state ||
         among(kVouching, r.form(np.head));
}

// Un raid a fait deux morts (police): the brackets that close a headline name who says so, in the
// manner of agencies. A name there says something of who stands before it: Paul Roy (PDL).
void read_headline_bracket(const Reading& r, SentenceFinds& finds) {
  constexpr std::uint32_t kLongest = 6;  // tokens
  const TokenSpan all = finds.span;
  const text::ParagraphKind kind = r.doc.paragraphs[r.words.paragraph(all.first)].kind;
  if (kind != text::ParagraphKind::headline || all.end < all.first + 4 ||
      !r.is(all.end - 1, Punct::paren_close))
    return;
  std::uint32_t open = all.end - 2;
  while (open > all.first && open + kLongest > all.end && !r.is(open, Punct::paren_open)) --open;
  const NounPhrase* np = r.is(open, Punct::paren_open) ? r.phrase_at(open + 1) : nullptr;
  const TokenSpan whole = np != nullptr ? r.extended_at(open + 1) : TokenSpan{};
  if (np == nullptr || whole.end != all.end - 1 || np->determiner != kNone) return;
  const Sense sense = sense_of(r, whole);
  const bool voice = sense.noun != nullptr && sense.name == nullptr && vouches(r, *np, sense) &&
                     can_speak(r, whole);
  const TokenSpan said = r.trimmed({all.first, open});
  if (!voice || said.empty() || r.quoted(said.first) || !has_main_verb(r, said)) return;
  Candidate c;
  c.rule = rule::kSourcePhrase;
  c.form = SourceForm::phrase;
  c.source = whole;
  c.at = whole.first;
  c.confidence = 0.9;
  c.content = {said};
  finds.phrases.push_back({{open, all.end}, true});
  finds.sort_phrases();
  finds.candidates.push_back(std::move(c));
}

}  // namespace

void find_source_phrases(const Reading& r, SentenceFinds& finds) {
  std::vector<SourcePhrase> found;
  for (std::uint32_t i = finds.span.first; i < finds.span.end; ++i) {
    // most words begin nothing here
    const bool may_begin = (r.words.token(i).begins & lexicon::begins::source_phrase) != 0;
    if (!(may_begin || r.fw(i) == Fw::selon) || r.quoted(i) || inside_phrase(finds, i)) continue;
    SourcePhrase f;
    if (!read_phrase(r, finds, i, f)) {
      if (const std::uint32_t past = past_own_words(r, finds, i); past != i) {
        const TokenSpan words{i, past};
        finds.phrases.push_back({words, closes_content(r, finds, words)});
      }
      continue;
    }
    i = std::max(i, f.span.end - 1);
    found.push_back(std::move(f));
  }
  for (const SourcePhrase& f : found)
    finds.phrases.push_back({f.span, closes_content(r, finds, f.span)});
  finds.sort_phrases();
  // à en croire « Le Phare »: nobody believes anything; but a, selon X, dit
  for (const SourcePhrase& f : found)
    for (std::uint32_t t = f.candidate.cue.first; t < f.candidate.cue.end; ++t)
      if (const VerbGroup* verb = r.chunks.verb(t);
          verb != nullptr && verb->span.first >= f.candidate.cue.first)
        finds.used_verbs.push_back(r.chunks.verb_index(t));
  for (SourcePhrase& f : found) place_content(r, finds, f);
  if (finds.candidates.empty()) read_headline_bracket(r, finds);
}

}  // namespace selon::detect

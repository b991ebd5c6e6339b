#include "analyzer/detect/phrase_sources.h"

#include <algorithm>
#include <string_view>

#include "analyzer/detect/agreement.h"
#include "analyzer/detect/phrase_extents.h"
#include "analyzer/detect/phrase_givers.h"
#include "analyzer/detect/phrase_places.h"
#include "analyzer/detect/phrase_standards.h"
#include "analyzer/detect/relay_words.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/detect/taken_up.h"

namespace selon::detect {
namespace {

bool source_pronoun(const Reading& r, std::uint32_t i) {
  switch (r.fw(i)) {
    case Fw::lui:
    case Fw::elle:
    case Fw::eux:
    case Fw::elles:
    case Fw::celui_ci:
    case Fw::celle_ci:
    case Fw::ceux_ci:
    case Fw::celles_ci:
    case Fw::certains:
    case Fw::certaines:
    case Fw::plusieurs:
    case Fw::ceux:
      return true;
    default:
      return false;
  }
}

Subject antecedent_of(const Reading& r, const SentenceFinds& finds, std::uint32_t cue) {
  std::uint32_t i = cue;
  if (i > finds.span.first && r.is(i - 1, Punct::comma)) --i;
  if (i <= finds.span.first) return {};
  const NounPhrase* np = r.chunks.noun(i - 1);
  if (np == nullptr) return {};
  while (np->preposition > 0 &&
         (r.fw(np->preposition) == Fw::de || r.fw(np->preposition) == Fw::d_ ||
          r.fw(np->preposition) == Fw::du)) {
    const NounPhrase* outer = r.chunks.noun(static_cast<std::uint32_t>(np->preposition) - 1);
    if (outer == nullptr) break;
    np = outer;
  }
  if (!can_speak(r, np->span)) return {};
  return {SourceForm::phrase, {np->span.first, i}, true, false};
}

bool is_feminine(std::string_view relative) {
  return relative == "laquelle" || relative == "lesquelles";
}

// selon qui, selon lequel
bool opens_relative(const Reading& r, std::uint32_t i) {
  const std::string_view relative = r.form(i);
  return r.fw(i) == Fw::qui || relative == "lequel" || relative == "lesquels" ||
         is_feminine(relative);
}

// une source militaire, selon laquelle: agrees, and is no complement of what somebody said
// (l'analyse de la maire selon laquelle)
bool taken_up(const Reading& r, const NounPhrase& np, std::string_view relative) {
  namespace gender = lexicon::gender;
  namespace number = lexicon::number;
  const std::uint8_t wanted = relative.ends_with("s") ? number::plural : number::singular;
  if (np.number != 0 && (np.number & wanted) == 0) return false;
  if (np.gender != 0 && (np.gender & gender::feminine) == 0) return false;
  const bool complement =
      np.preposition != kNone && is_of(r.fw(static_cast<std::uint32_t>(np.preposition)));
  return !complement && !r.lexicon.match_cue_noun(r.doc, np.head);
}

// le témoignage, recueilli par Radio Lune, selon lequel: the testimony is taken up
bool claim_before(const Reading& r, std::uint32_t first) {
  constexpr std::uint32_t kReach = 12;  // tokens
  for (std::uint32_t t = first; t > 0 && t + kReach > first && !r.is_stop(t - 1); --t)
    if (r.lexicon.match_cue_noun(r.doc, t - 1)) return true;
  return false;
}

// une radio locale, une association selon laquelle: it tells what follows; not une convention avec
// l'entreprise selon laquelle
bool body_that_tells(const Reading& r, const Sense& sense, const NounPhrase* who) {
  if (who == nullptr || claim_before(r, who->span.first)) return false;
  if (sense.is_media()) return true;
  if (sense.kind != EntityKind::organisation || who->preposition != kNone) return false;
  const Fw article = r.fw(who->span.first);
  return article == Fw::un || article == Fw::une || article == Fw::des;
}

// un médecin, selon qui · une source militaire, selon laquelle: the antecedent.
bool relative_object(const Reading& r, const SentenceFinds& finds, std::uint32_t at,
                     SourcePhrase& f) {
  const Subject antecedent = antecedent_of(r, finds, f.span.first);
  if (antecedent.form == SourceForm::none) return false;
  // un rapport selon lequel: the noun family reads it
  const Sense sense = sense_of(r, antecedent.span);
  const NounPhrase* who = r.phrase_at(antecedent.span.first);
  const bool somebody = sense.kind == EntityKind::person || sense.kind == EntityKind::anonymous ||
                        sense.name != nullptr ||
                        (who != nullptr && who->kind == syntax::NounKind::proper);
  const bool body = body_that_tells(r, sense, who);
  if (r.fw(at) != Fw::qui && !somebody && !body) return false;
  // rumours, analyses and claims are mostly feminine, and the noun family's
  const std::string_view relative = r.form(at);
  if (is_feminine(relative) && ((sense.kind != EntityKind::anonymous && !body) || who == nullptr ||
                                !taken_up(r, *who, relative)))
    return false;
  f.candidate.form = SourceForm::phrase;
  f.candidate.source = antecedent.span;
  f.relative = true;
  f.span.end = at + 1;
  return true;
}

// selon elle, selon certains, selon elle et d'autres témoins
bool pronoun_object(const Reading& r, const NounPhrase& np, SourcePhrase& f) {
  if (!source_pronoun(r, np.head)) return false;
  f.candidate.form = SourceForm::pronoun;
  f.candidate.source = np.span;
  f.span.end = np.span.end;
  if (r.fw(f.span.end) == Fw::et)
    f.span.end = std::max(f.span.end, r.extended_at(f.span.end + 1).end);
  return true;
}

// des propos du ministre | à l'AFP: the medium at the end of the phrase
void take_told_behind(const Reading& r, Candidate& c) {
  for (std::uint32_t t = c.source.first + 1; t + 1 < c.source.end; ++t) {
    if (r.fw(t) != Fw::a_grave && r.fw(t) != Fw::au) continue;
    std::uint32_t end = t;
    const auto relays = relay_of_phrase(r, t, end);
    if (relays.empty() || !sense_of(r, relays.front()).is_media() || end < c.source.end) continue;
    c.relays.insert(c.relays.end(), relays.begin(), relays.end());
    c.source.end = t;
    return;
  }
}

// selon la maire, selon les informations de la préfecture: a source by its name or its role.
bool named_object(const Reading& r, const SentenceFinds& finds, std::uint32_t at,
                  const NounPhrase& np, SourcePhrase& f) {
  const TokenSpan whole = source_extent(r, finds, at, np, f.span.first);
  const TokenSpan who = giver(r, np);
  // selon ses propres propos is no source, selon les propos de la maire is the mayor
  const bool told = !who.empty() && r.form(np.head) == "propos";
  if (!told && !may_be_source(r, finds, whole, np, f.span.first)) return false;
  f.candidate.form = SourceForm::phrase;
  f.candidate.source = who.empty() ? whole : who;
  f.span.end = std::max(whole.end, who.end);
  // selon des déclarations du ministre à l'AFP: who was told is no part of who said it
  if (!who.empty()) take_told_behind(r, f.candidate);
  f.span.end = past_joined_thing(r, finds, at, f.span);
  // selon une journaliste de l'AFP sur place
  if (r.fw(f.span.end) == Fw::sur && r.form(f.span.end + 1) == "place") f.span.end += 2;
  return true;
}

// à son avis de décès, à son avis favorable, contrairement à son avis: a paper of his, or what
// something is set against.
bool other_avis(const Reading& r, const SentenceFinds& finds, TokenSpan phrase) {
  const std::uint32_t noun = phrase.end - 1;
  if (r.form(noun) != "avis") return false;
  const NounPhrase* np = r.chunks.noun(noun);
  const Fw of = r.fw(phrase.end);
  if ((np != nullptr && np->span.end > phrase.end) || of == Fw::de || of == Fw::d_ || of == Fw::du)
    return true;
  return phrase.first > finds.span.first && r.form(phrase.first - 1).ends_with("ment");
}

// calculé | selon: no verb of a clause
bool is_bare_participle(const Reading& r, std::uint32_t i) {
  const VerbGroup* verb = r.chunks.verb(i);
  return r.tag(i) == Tag::past_participle &&
         (verb == nullptr || verb->form == VerbForm::participle);
}

}  // namespace

bool inner_pronoun(const Reading& r, const SentenceFinds& finds, SourcePhrase& f) {
  // a défilé selon ses calculs: what closes its clause; but Chacun vote selon son avis, L'impôt
  // calculé selon ses déclarations
  const std::string_view noun = r.form(f.span.end - 1);
  const bool closes = noun != "avis" && noun != "vue" && !is_bare_participle(r, f.span.first - 1) &&
                      r.words.punct(f.span.end) != Punct::none;
  if (!closes && !clause_initial(r, finds, f.span.first) && !r.is(f.span.first - 1, Punct::comma))
    return false;
  // selon ses déclarations de revenus; but selon sa version des faits
  if (is_of(r.fw(f.span.end)) && r.form(f.span.end + 1) != "faits") return false;
  if (other_avis(r, finds, f.span)) return false;
  for (std::uint32_t t = f.span.first + 1; t < f.span.end; ++t) {
    const Fw fw = r.fw(t);
    if (fw != Fw::l_ && fw != Fw::le && fw != Fw::la && fw != Fw::les && fw != Fw::ses &&
        fw != Fw::leurs && fw != Fw::son && fw != Fw::sa && fw != Fw::leur)
      continue;
    f.candidate.form = SourceForm::pronoun;
    f.candidate.source = {t, t + 1};
    return true;
  }
  return false;
}

namespace {

// de sources policières | citées par X: what X did with their words is no part of who they are
bool passed_on_by(const Reading& r, std::uint32_t i) {
  const VerbGroup* verb = r.chunks.verb(i);
  return verb != nullptr && verb->form == VerbForm::participle && hands_on(verb->lemma) &&
         r.fw(verb->span.end) == Fw::par;
}

}  // namespace

bool adjective_object(const Reading& r, const SentenceFinds& finds, std::uint32_t at,
                      SourcePhrase& f) {
  // une analyse de sources distantes: the complement of a noun that says nothing
  if (const std::uint32_t cue = f.span.first; cue > finds.span.first) {
    const NounPhrase* left = r.chunks.noun(cue - 1);
    if (left != nullptr && r.tag(left->head) == Tag::noun && !can_speak(r, left->span) &&
        !r.lexicon.match_cue_noun(r.doc, left->head))
      return false;
  }
  // une publication de source inconnue: nobody knows whose it is, and no clause is told
  if (r.form(at).starts_with("inconnu") && f.span.first > finds.span.first &&
      r.chunks.noun(f.span.first - 1) != nullptr)
    return false;
  std::uint32_t end = at;
  while (end < finds.span.end && !passed_on_by(r, end) &&
         (r.tag(end) == Tag::adjective || r.tag(end) == Tag::past_participle))
    ++end;
  if (end == at) return false;
  while (r.tag(end) == Tag::preposition &&
         (r.fw(end) == Fw::de || r.fw(end) == Fw::du || r.fw(end) == Fw::d_ ||
          r.fw(end) == Fw::a_grave || r.fw(end) == Fw::au)) {
    const TokenSpan np = r.extended_at(end + 1, {false, false});
    if (np.empty()) break;
    end = np.end;
  }
  std::uint32_t from = f.span.first;
  if (r.tag(from) == Tag::preposition) ++from;  // de source → source …
  f.candidate.form = SourceForm::phrase;
  f.candidate.source = {from, end};
  f.candidate.cue = {f.span.first, end};
  f.span.end = end;
  return true;
}

bool noun_object(const Reading& r, const SentenceFinds& finds, std::uint32_t at, SourcePhrase& f) {
  if (!text_taken_up(r, finds.span, f.span.first).empty()) return false;  // the noun family's
  if (opens_relative(r, at)) return relative_object(r, finds, at, f);
  Candidate& c = f.candidate;
  // selon « Grand Angle »; pour only of an outlet that we know
  const bool opinion = r.fw(f.span.first) == Fw::pour;
  if (const TokenSpan title = opinion ? quoted_outlet(r, at) : quoted_title(r, at);
      !title.empty()) {
    c.form = SourceForm::phrase;
    c.source = title;
    f.span.end = past_titles(r, at);
    return true;
  }
  if (r.fw(at) == Fw::ce && r.is_que(at + 1)) return !opinion && clause_object(r, at, f);
  // selon 54 % des sondés
  if (const TokenSpan people = share_of(r, at); !people.empty()) {
    c.form = SourceForm::phrase;
    c.source = {at, people.end};
    f.span.end = people.end;
    return can_speak(r, people) || r.form(people.first) == "personnes";
  }
  at = past_share(r, at);
  const NounPhrase* np = r.phrase_at(at);
  if (np == nullptr) return false;
  if (np->kind == syntax::NounKind::pronoun && !one_of_speakers(r, at))
    return pronoun_object(r, *np, f);
  return named_object(r, finds, at, *np, f);
}

}  // namespace selon::detect

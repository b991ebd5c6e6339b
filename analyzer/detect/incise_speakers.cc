#include "analyzer/detect/incise_speakers.h"

#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// « A, dit-il, ne mâchant pas ses mots. B »: how it was said, up to the stop.
std::uint32_t past_gerund(const Reading& r, std::uint32_t i, std::uint32_t end) {
  const VerbGroup* v = r.chunks.verb(r.fw(i) == Fw::en ? i + 1 : i);
  if (v == nullptr || v->form != VerbForm::gerund) return i;
  for (std::uint32_t t = i; t < end; ++t)
    if (r.is_stop(t)) return t + 1;
  return i;
}

// One past the next stop, or `end`.
std::uint32_t past_stop(const Reading& r, std::uint32_t i, std::uint32_t end) {
  while (i < end && !r.is_stop(i)) ++i;
  return i < end ? i + 1 : end;
}

// une canette à la main, le regard dans le vide, la voix nouée: how somebody stands there, to the
// stop at the end; not construit en mai, tient bon
bool stands_there(const Reading& r, std::uint32_t i, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 14;  // tokens
  constexpr auto kBody = std::to_array<std::string_view>(
      {"bouche", "bras", "cou", "dos", "genoux", "gorge", "lèvres", "main", "mains", "poche",
       "poches", "tête", "vide", "visage", "voix", "yeux", "épaule", "épaules"});
  const NounPhrase* np = r.phrase_at(i);
  if (np == nullptr || np->kind != syntax::NounKind::common || np->preposition != kNone)
    return false;
  bool body = false;
  for (std::uint32_t t = i; t < end && t < i + kLongest; ++t) {
    if (r.is_stop(t)) return body;
    const VerbGroup* v = r.chunks.verb(t);
    if (r.is(t, Punct::comma) || (v != nullptr && v->form == VerbForm::finite)) return false;
    body = body || among(kBody, r.form(t));
  }
  return false;
}

// Words behind which an adjective can only describe who speaks: a clause that is whole. Not Je
// suis, dit-il, fatigué.
bool is_whole_sentence(const Reading& r, TokenSpan said) {
  const VerbGroup* last = r.chunks.verb(said.end - 1);
  const bool done =  // Le pont est fermé
      last == nullptr || (last->form == VerbForm::finite && last->passive);
  return has_finite_verb(r, said) && done && r.tag(said.end - 1) != Tag::subject_clitic;
}

// « A, dit une mère derrière son landau. B », « A, dit Me Roy qui défend le prévenu. B »: no comma
// parts the incise from what follows, so it goes on to the next mark.
std::uint32_t past_incise_tail(const Reading& r, std::uint32_t i, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 30;  // tokens
  // dit-il et je ne reviendrai pas: the words go on
  if (r.tag(i) == Tag::coordinator || r.tag(i) == Tag::finite || r.tag(i) == Tag::subject_clitic)
    return i;
  for (std::uint32_t t = i; t < end && t < i + kLongest; ++t) {
    if (r.is_stop(t) || r.is(t, Punct::comma) || r.is(t, Punct::dash)) return t;
    if (r.words.punct(t) != Punct::none || r.tag(t) == Tag::coordinator) return i;
  }
  return i;
}

// , près d'Annecy en Haute-Savoie. B: where the place of the speaker lies, up to the stop
std::uint32_t past_place(const Reading& r, TokenSpan said, std::uint32_t i, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 10;  // tokens
  if (i == 0 || !r.is(i - 1, Punct::comma) || r.form(i) != "près" || !is_of(r.fw(i + 1)) ||
      r.words.token(i + 2).shape != text::Shape::capitalised || !has_finite_verb(r, said))
    return i;
  // Nous voulons vivre, dit-elle, près de Lunel: where it is that
  const VerbGroup* last = r.chunks.verb(said.end - 1);
  if (last != nullptr && last->form == VerbForm::infinitive) return i;
  for (std::uint32_t t = i; t < end && t < i + kLongest; ++t) {
    if (r.is_stop(t)) return t + 1;
    if (r.chunks.verb(t) != nullptr) return i;
  }
  return i;
}

bool is_oneself(std::string_view form) { return form == "lui-même" || form == "elle-même"; }

// 54 ans · élève de CM2 · la voix nouée, les larmes aux yeux: what describes a person, not things
bool describes_person(const Reading& r, std::uint32_t i) {
  constexpr auto kBody = std::to_array<std::string_view>(
      {"voix",     "yeux", "oeil",  "œil",     "larmes", "visage", "regard",
       "gorge",    "mine", "ton",   "sourire", "air",    "front",  "tête",
       "mâchoire", "main", "mains", "poings",  "bras",   "doigt",  "traits"});
  if (is_oneself(r.form(i))) return true;  // lui-même en bonne santé
  if (r.tag(i) == Tag::numeral || r.words.token(i).kind == text::TokenKind::number)
    return r.form(i + 1) == "ans";
  const NounPhrase* np = r.phrase_at(i);
  if (np == nullptr || np->preposition != kNone || np->kind != syntax::NounKind::common)
    return false;
  if (np->determiner == kNone) return r.tag(i) == Tag::noun && can_speak(r, np->span);
  const Fw article = r.fw(static_cast<std::uint32_t>(np->determiner));
  const bool definite =
      article == Fw::le || article == Fw::la || article == Fw::les || article == Fw::l_;
  // la voix nouée; not On lève, dit le coach, la tête
  const Tag behind = r.tag(np->head + 1);
  return definite && among(kBody, r.form(np->head)) &&
         (np->span.end > np->head + 1 || behind == Tag::past_participle ||
          behind == Tag::adjective || behind == Tag::preposition);
}

// « A, dit Paul Roy, 54 ans, pêcheur à Lunel. B »: behind a complete clause, up to the stop
std::uint32_t past_bare_description(const Reading& r, TokenSpan said, std::uint32_t i,
                                    std::uint32_t end) {
  constexpr std::uint32_t kLongest = 30;  // tokens
  if (i < 2 || !r.is(i - 1, Punct::comma) || !describes_person(r, i) || !has_finite_verb(r, said))
    return i;
  // J'ai pris, dit-il, 20 ans. Nous avons vu, dit le témoin, policiers et pompiers.
  if (r.tag(i - 2) == Tag::subject_clitic ||
      (r.chunks.verb(said.end - 1) != nullptr && !is_oneself(r.form(i))))
    return i;
  for (std::uint32_t t = i; t < end && t < i + kLongest; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->form == VerbForm::finite) return i;
    if (r.is_stop(t)) return t + 1;
    // Nous manquons, dit Paul Roy, 54 ans, de bras; not …, lui-même maire, à l'AFP.
    if (r.is(t, Punct::comma) && r.tag(t + 1) == Tag::preposition &&
        relays_in(r, {t, past_stop(r, t, end)}).empty())
      return t + 1;
  }
  return i;
}

}  // namespace

std::uint32_t past_speaker_description(const Reading& r, const Candidate& c, std::uint32_t i,
                                       std::uint32_t end) {
  const bool whole_before = !c.content.empty() && is_whole_sentence(r, c.content.back());
  const bool pronoun = c.form == SourceForm::pronoun && whole_before;
  if ((c.form != SourceForm::phrase && !pronoun) || i == 0 || !r.is(i - 1, Punct::comma)) return i;
  if (whole_before && stands_there(r, i, end)) return past_stop(r, i, end);
  std::uint32_t at = i;
  while (whole_before && r.tag(at) == Tag::adverb) ++at;
  const VerbGroup* first = r.chunks.verb(at);
  const bool relative = !pronoun && (r.fw(at) == Fw::qui || r.fw(at) == Fw::dont);
  const bool participle =
      first != nullptr && first->form == VerbForm::participle && r.cue_at(at) == nullptr;
  if (!relative && !participle && r.tag(at) != Tag::adjective) return i;
  bool whole = false;  // a relative clause has its verb before it ends
  for (std::uint32_t t = at; t < end; ++t) {
    if (r.quote_at(t) != r.quote_at(i)) {  // qui dénonce « un raid, de nuit »
      t = std::max(t + 1, r.past_quote(t)) - 1;
      continue;
    }
    const VerbGroup* v = r.chunks.verb(t);
    whole = whole || (v != nullptr && v->form == VerbForm::finite);
    if (r.is_stop(t)) return t + 1;
    // Le pont, dit X, construit en mai, tient: what a comma closes may describe the bridge
    if (r.is(t, Punct::comma) && !relative)
      return whole_before && stands_there(r, t + 1, end) ? past_stop(r, t + 1, end) : i;
    if (r.is(t, Punct::comma) && whole) return t + 1;
  }
  return i;
}

std::uint32_t past_all_of_speaker(const Reading& r, const Candidate& c, TokenSpan behind) {
  const std::uint32_t end = behind.end;
  std::uint32_t i = past_incise_tail(r, behind.first, end);
  while (i < end && (r.is(i, Punct::comma) || r.is_stop(i) || r.is(i, Punct::dash))) ++i;
  i = past_speaker_description(r, c, past_gerund(r, i, end), end);
  if (c.content.empty()) return i;
  const TokenSpan said = c.content.back();
  return past_place(r, said, past_bare_description(r, said, i, end), end);
}

}  // namespace selon::detect

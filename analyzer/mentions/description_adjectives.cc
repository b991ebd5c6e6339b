#include "analyzer/mentions/description_adjectives.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/syntax/noun_phrases.h"

namespace selon::mentions {
namespace {

using syntax::Fw;
using syntax::Tag;
namespace pos = lexicon::pos;

bool agrees(const Draft& draft, std::uint32_t i) {
  const lexicon::Morph& m = draft.c.words[i].morph;
  return (draft.d.gender == 0 || m.gender == 0 || (draft.d.gender & m.gender) != 0) &&
         (draft.d.number == 0 || m.number == 0 || (draft.d.number & m.number) != 0);
}

// What a participle with an agent or a date tells happened to the noun: un bilan établi par X.
bool told_of(const Draft& draft, std::uint32_t i) {
  const std::uint32_t behind = syntax::skip_adverbial(draft.c.words, i + 1);
  if (draft.inside(i + 1) && (behind != i + 1 || draft.c.words.fw(behind) == Fw::par)) return true;
  // une note établie à l'intention de X, menée en mai: so with any other of a text
  const bool text = draft.d.noun != nullptr && draft.d.noun->kind == EntityKind::document;
  if (text && draft.c.words.tag(i + 1) == Tag::preposition) return true;
  static constexpr auto kEvents = std::to_array<std::string_view>(
      {"publier",    "remettre",    "diffuser",   "citer",      "lire",      "signer",
       "rapporter",  "transmettre", "rendre",     "poster",     "réaliser",  "adresser",
       "envoyer",    "paraître",    "interroger", "joindre",    "contacter", "émettre",
       "rencontrer", "questionner", "consulter",  "relayer",    "dévoiler",  "interviewer",
       "partager",   "sonder",      "obtenir",    "recueillir", "voir",      "communiquer",
       "dater",      "intituler"});
  return among(kEvents, std::string_view(draft.c.words[i].morph.verb));
}

// des affaires sociales et culturelles: at the et that joins a second adjective to the first
bool joins_adjective(const Draft& draft, std::uint32_t i) {
  return draft.c.words.fw(i) == Fw::et && draft.inside(i + 1) &&
         draft.c.words.tag(i - 1) == Tag::adjective && draft.c.words.tag(i + 1) == Tag::adjective &&
         draft.c.words.fw(i + 1) == Fw::none && !draft.c.capitalised(i + 1);
}

bool aged(const Draft& draft, std::uint32_t i) { return draft.c.form(i).starts_with("âgé"); }

// l'opérateur télécoms, le géant internet: a noun right behind a firm's
bool trade(const Draft& draft, std::uint32_t i) {
  return draft.d.has(lexicon::trait::firm) && i == draft.d.head_end && !draft.c.capitalised(i);
}

// une ministre lunelloise: where noun and determiner leave the gender open, the adjective tells it
void tell_gender(Draft& draft, std::uint8_t gender) {
  using lexicon::gender::feminine;
  using lexicon::gender::masculine;
  const bool one = gender == feminine || gender == masculine;
  const bool open = draft.d.gender == 0 || draft.d.gender == lexicon::gender::both;
  if (one && open && draft.d.noun != nullptr && draft.d.noun->kind == EntityKind::person)
    draft.d.gender = gender;
}

}  // namespace

std::uint32_t read_adjectives(Draft& draft, std::uint32_t i) {
  const std::uint32_t first = i;
  while (draft.inside(i) && draft.c.is_word(i) && draft.name(i) == nullptr) {
    if (i > first && joins_adjective(draft, i)) ++i;
    const Tag tag = draft.c.words.tag(i);
    const bool may_qualify =
        draft.c.words.fw(i) == Fw::none && !draft.c.capitalised(i) && tag != Tag::finite;
    const lexicon::Demonym demonym =
        may_qualify ? draft.c.lexicon.demonym(draft.c.form(i)) : lexicon::Demonym{};
    const bool nationality = static_cast<bool>(demonym);
    // une famille recomposée; but "un rapport publié lundi", "remis par X" tells what happened to
    // it
    const bool participle = tag == Tag::past_participle && agrees(draft, i) && !told_of(draft, i);
    // A word that is noun and adjective stands here as the latter: la chanteuse corse.
    const bool adjective =
        draft.c.words.fw(i) == Fw::none &&
        (tag == Tag::adjective ||
         (tag == Tag::noun &&
          (trade(draft, i) || (draft.c.words[i].morph.any(pos::adjective) && agrees(draft, i)))));
    if (!nationality && !participle && !adjective) break;
    if (first == draft.d.head_end)
      tell_gender(draft, nationality ? demonym.gender : draft.c.words[i].morph.gender);
    if (nationality) {
      draft.states.push_back(demonym.state);
    } else if (!aged(draft, i)) {
      draft.adjectives.push_back(draft.pool.keep(stem(draft.c.form(i))));
    }
    ++i;
  }
  return i;
}

}  // namespace selon::mentions

#include "analyzer/detect/relay_words.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {

bool hands_on(std::string_view lemma) {
  constexpr auto kCiting = std::to_array<std::string_view>(
      {"citer",       "relayer",     "rapporter",   "reprendre",  "interroger", "joindre",
       "contacter",   "interviewer", "questionner", "publier",    "diffuser",   "retransmettre",
       "accorder",    "donner",      "transmettre", "poster",     "mettre",     "révéler",
       "consulter",   "obtenir",     "interpeller", "inviter",    "recevoir",   "approcher",
       "paraître",    "parvenir",    "communiquer", "adresser",   "envoyer",    "partager",
       "rendre",      "tourner",     "réaliser",    "mener",      "commander",  "recueillir",
       "enregistrer", "remettre",    "rencontrer",  "solliciter", "lire",       "relancer",
       "tenir",       "intervenir"});
  return among(kCiting, lemma);
}

bool opens_topic(const Reading& r, std::uint32_t i) {
  return (r.fw(i) == Fw::de || r.fw(i) == Fw::d_) &&
         (r.tag(i + 1) == Tag::determiner || r.tag(i + 1) == Tag::numeral);
}

bool opens_some(const Reading& r, std::uint32_t i) {
  if (r.fw(i) != Fw::de && r.fw(i) != Fw::d_) return false;
  const NounPhrase* np = r.phrase_at(i + 1);
  return np != nullptr && np->head > i + 1 && np->number == lexicon::number::plural &&
         r.words.token(np->head).shape == text::Shape::lower && r.tag(i + 1) != Tag::numeral;
}

bool opens_said_words(const Reading& r, std::uint32_t i) {
  if (!is_of(r.fw(i))) return false;
  const std::uint32_t open = r.tag(i + 1) == Tag::determiner ? i + 2 : i + 1;
  return r.opens_quote(open) && quoted_title(r, open).empty() && !r.is_que(r.past_quote(open));
}

bool relaying_preposition(const Reading& r, std::uint32_t i) {
  switch (r.fw(i)) {
    case Fw::a_grave:
    case Fw::au:
    case Fw::aux:
    case Fw::aupres:
    case Fw::sur:
    case Fw::dans:
    case Fw::via:
    case Fw::par:
    case Fw::en:
    case Fw::lors:
    case Fw::avec:
    case Fw::devant:
    case Fw::pour:
    case Fw::selon:
    case Fw::chez:
    case Fw::du:
    case Fw::de:
    case Fw::d_:
      return true;
    default:
      return false;
  }
}

bool carries_words(Fw fw) {
  return fw == Fw::a_grave || fw == Fw::au || fw == Fw::aux || fw == Fw::dans || fw == Fw::sur;
}

Fw by_way_of(const Reading& r, std::uint32_t preposition) {
  const bool across = r.fw(preposition) == Fw::a_grave && r.form(preposition + 1) == "travers";
  return across ? Fw::via : r.fw(preposition);
}

std::uint32_t object_of(const Reading& r, std::uint32_t preposition) {
  std::uint32_t i = preposition + 1;
  if ((r.fw(preposition) == Fw::aupres || r.fw(preposition) == Fw::lors) && is_of(r.fw(i))) ++i;
  if (by_way_of(r, preposition) == Fw::via && r.fw(preposition) != Fw::via) ++i;
  return i;
}

}  // namespace selon::detect

#include "analyzer/mentions/features.h"

namespace selon::mentions {

using syntax::Fw;
namespace gender = lexicon::gender;
namespace number = lexicon::number;

std::optional<Features> features(Fw fw) {
  switch (fw) {
    case Fw::il:
    case Fw::celui:
      return Features{gender::masculine, number::singular, false};
    case Fw::elle:
    case Fw::celle:
      return Features{gender::feminine, number::singular, false};
    case Fw::lui:
      return Features{gender::masculine, number::singular, false};
    case Fw::ils:
    case Fw::eux:
    case Fw::ceux:
      return Features{gender::masculine, number::plural, false};
    case Fw::elles:
    case Fw::celles:
      return Features{gender::feminine, number::plural, false};
    case Fw::celui_ci:
    case Fw::celui_la:
      return Features{gender::masculine, number::singular, true};
    case Fw::celle_ci:
    case Fw::celle_la:
      return Features{gender::feminine, number::singular, true};
    case Fw::ceux_ci:
      return Features{gender::masculine, number::plural, true};
    case Fw::celles_ci:
      return Features{gender::feminine, number::plural, true};
    default:
      return std::nullopt;
  }
}

std::optional<Features> inner_features(Fw fw) {
  switch (fw) {
    case Fw::l_:
    case Fw::ses:
    case Fw::son:
    case Fw::sa:
      return Features{0, number::singular, false};
    case Fw::le:
      return Features{gender::masculine, number::singular, false};
    case Fw::la:
      return Features{gender::feminine, number::singular, false};
    case Fw::les:
    case Fw::leurs:
    case Fw::leur:
      return Features{0, number::plural, false};
    default:
      return std::nullopt;
  }
}

std::optional<Features> latter(std::string_view form) {
  if (form == "dernier") return Features{gender::masculine, number::singular, true};
  if (form == "dernière") return Features{gender::feminine, number::singular, true};
  if (form == "derniers") return Features{gender::masculine, number::plural, true};
  if (form == "dernières") return Features{gender::feminine, number::plural, true};
  return std::nullopt;
}

std::optional<Features> one_of_them(const Context& c, std::uint32_t first) {
  const Fw one = c.words.fw(first + 1);
  if (c.words.fw(first) != Fw::l_ || (one != Fw::un && one != Fw::une)) return std::nullopt;
  std::uint32_t i = first + 2;
  if (c.words.fw(i) != Fw::d_) return std::nullopt;
  ++i;
  if (c.beside(i, first) && c.form(i) == "entre") ++i;
  const Fw them = c.words.fw(i);
  if (!c.beside(i, first) || (them != Fw::eux && them != Fw::elles)) return std::nullopt;
  return features(them);
}

}  // namespace selon::mentions

#include "analyzer/syntax/tag_context.h"

#include "analyzer/syntax/times.h"

namespace selon::syntax {

using text::Punct;
using text::Shape;
using text::TokenKind;

bool TagContext::all_caps_around(std::uint32_t i) const {
  return (i > 0 && token(i - 1).shape == Shape::upper) ||
         (valid(i + 1) && token(i + 1).shape == Shape::upper) || doc.surface(i).size() < 2;
}

bool TagContext::sentence_start(std::uint32_t i) const {
  if (i == 0 || !doc.same_paragraph(i, i - 1)) return true;
  if (token(i).sentence != token(i - 1).sentence || token(i - 1).strong_end) return true;
  const Punct p = token(i - 1).punct;
  if (p == Punct::none || p == Punct::comma || p == Punct::slash || p == Punct::other) return false;
  if (p == Punct::quote_neutral && !opens_quote(i - 1)) return false;
  if (p == Punct::paren_close || p == Punct::quote_close || p == Punct::semicolon) return false;
  return true;  // after an opening mark, a colon, a dash, a bullet
}

bool TagContext::opens_quote(std::uint32_t i) const {
  if (token(i).punct != Punct::quote_neutral) return token(i).punct == Punct::quote_open;
  if (i == 0 || token(i).space_before || token(i - 1).clitic == text::Clitic::elided) return true;
  const Punct before = token(i - 1).punct;
  return before == Punct::paren_open || before == Punct::quote_open || before == Punct::dash ||
         before == Punct::slash || before == Punct::colon;
}

bool TagContext::determiner_form(std::uint32_t i) const {
  switch (fw(i)) {
    case Fw::le:
    case Fw::la:
    case Fw::les:
    case Fw::l_:
    case Fw::un:
    case Fw::une:
    case Fw::des:
    case Fw::du:
    case Fw::ce:
    case Fw::cet:
    case Fw::cette:
    case Fw::ces:
    case Fw::mon:
    case Fw::ma:
    case Fw::mes:
    case Fw::son:
    case Fw::sa:
    case Fw::ses:
    case Fw::notre:
    case Fw::nos:
    case Fw::votre:
    case Fw::vos:
    case Fw::leur:
    case Fw::leurs:
    case Fw::plusieurs:
    case Fw::certains:
    case Fw::certaines:
    case Fw::aucun:
    case Fw::aucune:
    case Fw::chaque:
    case Fw::quelques:
    case Fw::tout:
    case Fw::toute:
    case Fw::tous:
    case Fw::toutes:
      return true;
    default:
      return valid(i) && token(i).kind == TokenKind::number;
  }
}

bool TagContext::object_clitic_form(std::uint32_t i) const {
  switch (fw(i)) {
    case Fw::ne:
    case Fw::n_:
    case Fw::se:
    case Fw::s_:
    case Fw::me:
    case Fw::m_:
    case Fw::te:
    case Fw::t_:
    case Fw::le:
    case Fw::la:
    case Fw::les:
    case Fw::l_:
    case Fw::lui:
    case Fw::leur:
    case Fw::y:
    case Fw::en:
    case Fw::nous:
    case Fw::vous:
      return true;
    default:
      return false;
  }
}

bool TagContext::nominal_context(std::uint32_t i) const {
  switch (prev_tag(i)) {
    case Tag::determiner:
      return true;
    case Tag::numeral:
      return i == 0 || (!closes_date(words, i - 1) && !closes_ratio(words, i - 1));
    case Tag::adjective:
      return i > 1 && (tag(i - 2) == Tag::determiner || tag(i - 2) == Tag::preposition);
    case Tag::preposition:
      return fw(i - 1) == Fw::du || fw(i - 1) == Fw::des || fw(i - 1) == Fw::au ||
             fw(i - 1) == Fw::aux;
    default:
      return false;
  }
}

Tag TagContext::tag_before_bracket(std::uint32_t i) const {
  if (i == 0 || token(i - 1).punct != text::Punct::paren_close) return prev_tag(i);
  for (std::uint32_t j = i - 1; j > 0 && j + 6 > i; --j)
    if (token(j).punct == text::Punct::paren_open) return prev_tag(j);
  return prev_tag(i);
}

}  // namespace selon::syntax

#include "analyzer/mentions/canonical.h"

namespace selon::mentions {

using syntax::Fw;
using syntax::Tag;
using text::Punct;

namespace {

bool quotation_mark(Punct p) {
  return p == Punct::quote_open || p == Punct::quote_close || p == Punct::quote_neutral;
}

// Articles and the like that are no part of what somebody is called; numerals stay.
std::uint32_t past_determiner(const Context& c, std::uint32_t i, std::uint32_t end) {
  if (i + 1 >= end) return i;
  const Fw next = c.words.fw(i + 1);
  const bool one = c.words.fw(i) == Fw::un || c.words.fw(i) == Fw::une;
  if (one && (next == Fw::des || next == Fw::de || next == Fw::d_)) return i;  // un des chauffeurs
  switch (c.words.fw(i)) {
    case Fw::le:
    case Fw::la:
    case Fw::l_:
    case Fw::les:
    case Fw::un:
    case Fw::une:
    case Fw::des:
    case Fw::du:
    case Fw::de:
    case Fw::d_:
    case Fw::au:
    case Fw::aux:
    case Fw::ce:
    case Fw::cet:
    case Fw::cette:
    case Fw::ces:
    case Fw::son:
    case Fw::sa:
    case Fw::ses:
    case Fw::leur:
    case Fw::leurs:
      return i + 1;
    default:
      return i;
  }
}

}  // namespace

std::string phrase_text(const Context& context, TokenSpan span) {
  std::string out;
  bool spaced = false;  // before a mark that was left out: de "Christelle"
  for (std::uint32_t i = span.first; i < span.end; ++i) {
    const text::Token& token = context.token(i);
    if (quotation_mark(context.words.punct(i))) {
      spaced = spaced || token.space_before;
      continue;
    }
    const bool space = (token.space_before || spaced) && !out.empty() && out.back() != '\'';
    spaced = false;
    if (space && token.punct != Punct::comma && token.punct != Punct::paren_close) out += ' ';
    out += context.document().surface(i);
  }
  return out;
}

std::string name_text(const Context& context, const Name& name) {
  if (name.shape != NameShape::known) return phrase_text(context, name.bare);
  const std::string written = phrase_text(context, name.bare);
  const std::string_view table = name.known.entry->name;
  // "au Monde": the table knows that the article belongs to the name.
  const bool outlet = name.known.entry->type == lexicon::NameType::media;
  const bool article_lost = outlet && table.size() > written.size() && table.ends_with(written);
  return article_lost ? std::string(table) : written;
}

std::string description_text(const Context& context, const Description& d) {
  return phrase_text(context, {d.bare, d.span.end});
}

std::string unnamed_text(const Context& context, TokenSpan span) {
  std::uint32_t first = span.first;
  while (first + 1 < span.end &&
         (quotation_mark(context.words.punct(first)) || context.words.fw(first) == Fw::tous ||
          context.words.fw(first) == Fw::toutes))
    ++first;
  first = past_determiner(context, first, span.end);
  std::uint32_t end = first + 1;
  while (end < span.end) {
    const Punct p = context.words.punct(end);
    if (p == Punct::comma || p == Punct::paren_open || p == Punct::dash || p == Punct::colon) break;
    if (context.words.tag(end) == Tag::relative) break;
    ++end;
  }
  std::string text = phrase_text(context, {first, end});
  // Plusieurs élus, Certains voisins: only the place in the sentence gave it the capital
  const text::Token& token = context.token(first);
  const std::size_t word = token.end - token.begin;
  if (context.words.tag(first) == Tag::determiner && token.shape == text::Shape::capitalised &&
      word <= text.size())
    text.replace(0, word, lower_latin(text.substr(0, word)));
  return text;
}

}  // namespace selon::mentions

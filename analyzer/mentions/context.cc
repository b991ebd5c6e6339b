#include "analyzer/mentions/context.h"

#include <algorithm>

#include "analyzer/lexicon/letters.h"
#include "analyzer/lexicon/word_bytes.h"

namespace selon::mentions {

using text::ParagraphKind;
using text::Punct;
using text::Shape;

namespace {

// By token: the innermost quotation around it.
base::RunIndex inner_quotes(const text::Document& document) {
  std::vector<std::int32_t> at(document.tokens.size(), -1);
  // A parent stands before its children, so the innermost quotation is written last.
  const auto& quotes = document.quotes;
  for (std::size_t q = 0; q < quotes.size(); ++q) {
    const std::size_t end = std::min<std::size_t>(quotes[q].end_token, at.size());
    for (std::size_t i = quotes[q].first_token; i < end; ++i) at[i] = static_cast<std::int32_t>(q);
  }
  return base::RunIndex(at);
}

}  // namespace

Context::Context(const lexicon::Lexicon& l, const syntax::Words& w, const syntax::Chunks& c)
    : lexicon(l), words(w), chunks(c), quotes(inner_quotes(*w.document)) {}

bool Context::capitalised(std::uint32_t i) const {
  if (i >= size()) return false;
  const Shape shape = token(i).shape;
  return shape == Shape::capitalised || shape == Shape::upper || shape == Shape::mixed;
}

bool Context::opens_sentence(std::uint32_t i) const {
  if (i == 0) return true;
  const text::Token& before = token(i - 1);
  if (before.sentence != token(i).sentence || before.strong_end) return true;
  switch (before.punct) {
    case Punct::none:
    case Punct::comma:
    case Punct::slash:
    case Punct::other:
    case Punct::paren_open:
    case Punct::paren_close:
    case Punct::quote_close:
    case Punct::semicolon:
      return false;
    default:
      return true;
  }
}

bool Context::furniture(std::uint32_t i) const {
  const text::Paragraph& paragraph = document().paragraphs[words.paragraph(i)];
  if (paragraph.kind == ParagraphKind::furniture || i >= paragraph.credit_token) return true;
  return paragraph.kind == ParagraphKind::credit && !tells(paragraph);
}

bool Context::dateline(std::uint32_t i) const {
  return i < document().paragraphs[words.paragraph(i)].lead_token;
}

// A caption that ends in a credit tells who is who (Le président reçoit le ministre X. AFP); a bare
// credit does not.
bool Context::tells(const text::Paragraph& paragraph) const {
  constexpr std::uint32_t kLongestCaption = 80;
  const std::uint32_t end = std::min(
      {paragraph.end_token, paragraph.credit_token, paragraph.first_token + kLongestCaption});
  for (std::uint32_t i = paragraph.first_token; i < end; ++i)
    if (words.tag(i) == syntax::Tag::finite) return true;
  return false;
}

bool ends_like_inhabitant(std::string_view form) {
  constexpr std::string_view kEndings[] = {"ais",  "aise", "ois",   "oise", "ain",
                                           "aine", "ien",  "ienne", "éen",  "éenne"};
  return std::any_of(std::begin(kEndings), std::end(kEndings), [form](std::string_view ending) {
    return form.size() > ending.size() + 2 && form.ends_with(ending);
  });
}

std::string fold(std::string_view form) {
  return lexicon::is_ascii(form) ? std::string(form) : lexicon::unaccented(form);
}

std::vector<std::string> fold_words(std::string_view lower) {
  std::vector<std::string> out;
  for_each_folded_word(fold(lower), [&out](std::string_view word) { out.emplace_back(word); });
  return out;
}

std::string lower_latin(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (out[i] >= 'A' && out[i] <= 'Z') out[i] = static_cast<char>(out[i] - 'A' + 'a');
    // U+00C0 … U+00DE are C3 80 … C3 9E; their lower case stands 0x20 further.
    const bool latin1 = out[i] == '\xC3' && i + 1 < out.size();
    if (!latin1) continue;
    const auto trail = static_cast<unsigned char>(out[i + 1]);
    if (trail >= 0x80 && trail <= 0x9E && trail != 0x97)
      out[i + 1] = static_cast<char>(trail + 0x20);
    ++i;
  }
  return out;
}

std::string stem(std::string_view form) {
  std::string out = fold(form);
  if (out.size() > 3 && (out.back() == 's' || out.back() == 'x')) out.pop_back();
  return out;
}

}  // namespace selon::mentions

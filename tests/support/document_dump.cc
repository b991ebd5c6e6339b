#include "tests/support/document_dump.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace selon::testing {

std::string tokens_of(const text::Document& document) {
  std::string out;
  for (std::uint32_t t = 0; t < document.tokens.size(); ++t) {
    if (t != 0) out += '|';
    out += document.surface(t);
  }
  return out;
}

std::vector<std::string> sentences_of(const text::Document& document) {
  std::vector<std::string> out;
  for (const text::Sentence& sentence : document.sentences) {
    out.emplace_back(document.text_of(sentence.first_token, sentence.end_token));
  }
  return out;
}

std::vector<std::string> quotes_of(const text::Document& document) {
  std::vector<std::string> out;
  for (const text::Quote& quote : document.quotes) {
    std::string line;
    if (!quote.opened) line.push_back('<');
    line.append(document.text_of(quote.first_token, quote.end_token));
    if (!quote.closed) line.push_back('>');
    if (quote.parent >= 0) line.append("@").append(std::to_string(quote.parent));
    if (quote.continues >= 0) line.append("+").append(std::to_string(quote.continues));
    out.push_back(line);
  }
  return out;
}

std::string kinds_of(const text::Document& document) {
  constexpr std::string_view kLetters = "HSbFCR";
  std::string out;
  for (const text::Paragraph& paragraph : document.paragraphs) {
    out += kLetters[static_cast<std::size_t>(paragraph.kind)];
  }
  return out;
}

}  // namespace selon::testing

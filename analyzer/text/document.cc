#include "analyzer/text/document.h"

#include <string_view>

#include "analyzer/text/paragraphs.h"
#include "analyzer/text/quotes.h"
#include "analyzer/text/sentences.h"

namespace selon::text {

std::string_view Document::form(std::uint32_t token) const {
  const Token& t = tokens[token];
  std::string_view lower = std::string_view(clean.lower).substr(t.begin, t.end - t.begin);
  if (t.clitic != Clitic::inverted) return lower;
  if (lower.starts_with('-')) lower.remove_prefix(1);
  if (lower.starts_with("t-") || lower.starts_with("t'")) lower.remove_prefix(2);
  return lower;
}

Document build_document(std::string_view text) {
  Document document;
  document.clean = normalize(text);
  split_paragraphs(document);
  mark_repeated(document);
  classify_paragraphs(document);
  find_quotes(document);
  find_sentences(document);
  return document;
}

}  // namespace selon::text

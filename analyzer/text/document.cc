#include "analyzer/text/document.h"

#include <string_view>

#include "analyzer/text/paragraphs.h"
#include "analyzer/text/quotes.h"
#include "analyzer/text/sentences.h"

namespace selon::text {

std::string_view Document::without_hyphens(std::string_view clitic) {
  if (clitic.starts_with('-')) clitic.remove_prefix(1);
  if (clitic.starts_with("t-") || clitic.starts_with("t'")) clitic.remove_prefix(2);
  return clitic;
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

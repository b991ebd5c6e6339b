#include "analyzer/text/document.h"

#include <algorithm>
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

Document split_document(std::string_view text) {
  Document document;
  document.clean = normalize(text);
  split_paragraphs(document);
  mark_repeated(document);
  classify_paragraphs(document);
  return document;
}

void find_structure(Document& document) {
  find_quotes(document);
  find_sentences(document);
}

Document build_document(std::string_view text) {
  Document document = split_document(text);
  find_structure(document);
  return document;
}

bool stands_aside(const Paragraph& paragraph) {
  return paragraph.kind == ParagraphKind::credit || paragraph.credit_token < paragraph.end_token;
}

void leave_out_furniture(Document& document) {
  std::uint32_t asides = 0;
  std::uint32_t end = 0;  // of the tokens that stay
  const auto first = document.tokens.begin();
  auto to = document.paragraphs.begin();
  for (Paragraph& paragraph : document.paragraphs) {
    if (paragraph.kind == ParagraphKind::furniture || paragraph.kind == ParagraphKind::repeated)
      continue;
    const std::uint32_t gone = paragraph.first_token - end;
    std::move(first + paragraph.first_token, first + paragraph.end_token, first + end);
    paragraph.first_token -= gone;
    end = paragraph.end_token -= gone;
    if (paragraph.credit_token != Paragraph::kNoCredit) paragraph.credit_token -= gone;
    if (paragraph.lead_token != 0) paragraph.lead_token -= gone;
    paragraph.asides = asides;
    if (stands_aside(paragraph)) ++asides;
    *to++ = paragraph;
  }
  document.paragraphs.erase(to, document.paragraphs.end());
  document.tokens.resize(end);
}

}  // namespace selon::text

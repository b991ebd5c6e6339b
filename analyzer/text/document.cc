#include "analyzer/text/document.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "analyzer/text/paragraphs.h"
#include "analyzer/text/quotes.h"
#include "analyzer/text/sentences.h"

namespace selon::text {
namespace {

bool is_text(const Paragraph& p) {
  return p.kind == ParagraphKind::headline || p.kind == ParagraphKind::subheading ||
         p.kind == ParagraphKind::body;
}

// Appends tokens of `from` to `tokens`, and the paragraph that they are.
void move_paragraph(Paragraph paragraph, const std::vector<Token>& from, std::vector<Token>& tokens,
                    std::vector<Paragraph>& paragraphs) {
  const auto first = static_cast<std::uint32_t>(tokens.size());
  const auto moved = [shift = first - paragraph.first_token](std::uint32_t token) {
    return token + shift;  // the difference may wrap around, the sum does not
  };
  tokens.insert(tokens.end(), from.begin() + paragraph.first_token,
                from.begin() + paragraph.end_token);
  if (paragraph.credit_token != Paragraph::kNoCredit)
    paragraph.credit_token = moved(paragraph.credit_token);
  if (paragraph.lead_token != 0) paragraph.lead_token = moved(paragraph.lead_token);
  paragraph.end_token = moved(paragraph.end_token);
  paragraph.first_token = first;
  paragraphs.push_back(paragraph);
}

}  // namespace

std::string_view Document::without_hyphens(std::string_view clitic) {
  return clitic.substr(clitic.find_last_of("-' ") + 1);  // npos + 1 is 0
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

bool is_caption(const Paragraph& paragraph) {
  return is_text(paragraph) && paragraph.credit_token < paragraph.end_token;
}

void set_apart(Document& document) {
  const auto& all = document.paragraphs;
  const auto stays = [](const Paragraph& p) { return is_text(p) && !is_caption(p); };
  if (std::all_of(all.begin(), all.end(), stays)) return;
  std::vector<Token> tokens;
  std::vector<Paragraph> paragraphs;
  tokens.reserve(document.tokens.size());
  paragraphs.reserve(all.size());
  std::uint32_t captions = 0;
  for (const Paragraph& p : all) {
    if (!is_text(p)) continue;
    move_paragraph(p, document.tokens, tokens, paragraphs);
    paragraphs.back().captions = captions;
    if (is_caption(paragraphs.back())) ++captions;
  }
  for (const Paragraph& p : all)
    if (p.kind == ParagraphKind::credit) move_paragraph(p, document.tokens, tokens, paragraphs);
  document.tokens = std::move(tokens);
  document.paragraphs = std::move(paragraphs);
}

}  // namespace selon::text

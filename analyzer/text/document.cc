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

void leave_out(Document& document, const std::vector<TitleMarks>& marks) {
  if (marks.empty()) return;
  auto& tokens = document.tokens;
  std::vector<bool> out(tokens.size(), false);
  for (const TitleMarks& m : marks) {
    document.titles.push_back({tokens[m.open].begin, tokens[m.open + 1].begin,
                               tokens[m.close - 1].end, tokens[m.close].end});
    if (tokens[m.open].space_before) tokens[m.open + 1].space_before = true;
    out[m.open] = out[m.close] = true;
  }
  std::sort(document.titles.begin(), document.titles.end(),
            [](const Title& a, const Title& b) { return a.open < b.open; });
  std::vector<std::uint32_t> moved(tokens.size() + 1, 0);  // where a token stands then
  std::uint32_t kept = 0;
  for (std::uint32_t i = 0; i < out.size(); ++i) {
    moved[i] = kept;
    if (!out[i]) tokens[kept++] = tokens[i];
  }
  moved[out.size()] = kept;
  tokens.resize(kept);
  for (Paragraph& p : document.paragraphs) {
    p.first_token = moved[p.first_token];
    p.end_token = moved[p.end_token];
    if (p.credit_token != Paragraph::kNoCredit) p.credit_token = moved[p.credit_token];
    if (p.lead_token != 0) p.lead_token = moved[p.lead_token];
  }
}

Span Document::span_of(std::uint32_t first, std::uint32_t end) const {
  std::uint32_t from = tokens[first].begin;
  std::uint32_t to = tokens[end - 1].end;
  const auto title_at = [this](std::uint32_t byte) -> const Title* {
    const auto behind =
        std::upper_bound(titles.begin(), titles.end(), byte,
                         [](std::uint32_t b, const Title& t) { return b < t.open; });
    return behind == titles.begin() ? nullptr : &*std::prev(behind);
  };
  // « Le Monde » rapporte: from the title on, which ends inside
  if (const Title* t = title_at(from); t != nullptr && t->begin == from && t->close < to)
    from = t->open;
  // le quotidien « L'Ancre »: up to the end of a title that begins inside
  if (const Title* t = title_at(to - 1); t != nullptr && t->end == to && t->open > from)
    to = t->close;
  return clean.map.to_original(from, to);
}

}  // namespace selon::text

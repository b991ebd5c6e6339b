#include "analyzer/text/paragraphs.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <string_view>
#include <unordered_set>

#include "analyzer/text/tokens.h"

namespace selon::text {
namespace {

constexpr std::uint32_t kLongestHeadline = 250;    // bytes
constexpr std::uint32_t kLongestSubheading = 110;  // bytes
constexpr std::uint32_t kShortestLead = 140;       // bytes; a paragraph of this size is text
constexpr std::size_t kHeadlineCandidates = 40;    // lines at the top that may be the headline
constexpr std::size_t kWordsCompared = 4000;       // tokens of the text that a headline sums up

void add_paragraph(Document& document, std::size_t begin, std::size_t end) {
  Paragraph paragraph;
  paragraph.begin = static_cast<std::uint32_t>(begin);
  paragraph.end = static_cast<std::uint32_t>(end);
  paragraph.first_token = static_cast<std::uint32_t>(document.tokens.size());
  tokenize(document.clean, begin, end, document.tokens);
  paragraph.end_token = static_cast<std::uint32_t>(document.tokens.size());
  document.paragraphs.push_back(paragraph);
}

// The last token that is no closing mark or bracket; the first token when all are.
const Token& last_inner_token(const Document& document, const Paragraph& paragraph) {
  std::uint32_t t = paragraph.end_token - 1;
  while (t > paragraph.first_token) {
    const Punct punct = document.tokens[t].punct;
    if (punct != Punct::quote_close && punct != Punct::quote_neutral &&
        punct != Punct::paren_close) {
      break;
    }
    --t;
  }
  return document.tokens[t];
}

bool ends_with_period(const Document& document, const Paragraph& paragraph) {
  return last_inner_token(document, paragraph).punct == Punct::period;
}

// A line that is no title: "Une rue de la ville. Photo Agence".
bool holds_period(const Document& document, const Paragraph& paragraph) {
  return std::any_of(document.tokens.begin() + paragraph.first_token,
                     document.tokens.begin() + paragraph.end_token,
                     [](const Token& token) { return token.punct == Punct::period; });
}

std::size_t count_words(const Document& document, const Paragraph& paragraph) {
  return static_cast<std::size_t>(
      std::count_if(document.tokens.begin() + paragraph.first_token,
                    document.tokens.begin() + paragraph.end_token,
                    [](const Token& token) { return token.kind == TokenKind::word; }));
}

// A word that tells what a text is about: small words say nothing.
bool is_telling(const Token& token) {
  return token.kind == TokenKind::word && token.end - token.begin >= 5;
}

std::string_view lower_text(const Document& document, const Token& token) {
  return std::string_view(document.clean.lower).substr(token.begin, token.end - token.begin);
}

bool is_lead(const Document& document, const Paragraph& paragraph) {
  const std::uint32_t size = paragraph.end - paragraph.begin;
  return size > kLongestHeadline ||
         (size >= kShortestLead && ends_with_period(document, paragraph));
}

bool may_be_headline(const Document& document, const Paragraph& paragraph) {
  return paragraph.kind == ParagraphKind::body &&
         paragraph.end - paragraph.begin <= kLongestHeadline &&
         count_words(document, paragraph) >= 3 && !holds_period(document, paragraph);
}

// Of the first `count` paragraphs the one that shares the most words with the text behind them; the
// first when none shares any.
std::size_t fullest_line(const Document& document, std::size_t count) {
  const auto& paragraphs = document.paragraphs;
  std::pmr::monotonic_buffer_resource memory(std::size_t{1} << 14);
  std::pmr::unordered_set<std::string_view> words(&memory);
  const std::uint32_t from = paragraphs[count].first_token;
  const std::size_t to = std::min(document.tokens.size(), from + kWordsCompared);
  for (std::size_t t = from; t < to; ++t) {
    if (is_telling(document.tokens[t])) words.insert(lower_text(document, document.tokens[t]));
  }
  std::size_t best = 0;
  std::size_t best_shared = 0;
  for (std::size_t p = 0; p < count; ++p) {
    if (!may_be_headline(document, paragraphs[p])) continue;
    std::size_t shared = 0;
    for (std::uint32_t t = paragraphs[p].first_token; t < paragraphs[p].end_token; ++t) {
      const Token& token = document.tokens[t];
      if (is_telling(token) && words.contains(lower_text(document, token))) ++shared;
    }
    if (shared > best_shared) {
      best = p;
      best_shared = shared;
    }
  }
  return best;
}

// Of the lines above the lead, the one that shares the most words with the text: menus, dates
// and rubrics stand there too. The first line when none shares any.
std::size_t find_headline(const Document& document) {
  const auto& paragraphs = document.paragraphs;
  std::size_t lead = 0;
  const std::size_t limit = std::min(paragraphs.size(), kHeadlineCandidates);
  while (lead < limit && !is_lead(document, paragraphs[lead])) ++lead;
  if (lead == 0) return paragraphs.size();
  if (lead == paragraphs.size() || lead == limit) lead = 1;
  const std::size_t best = lead == 1 ? 0 : fullest_line(document, lead);
  const Paragraph& chosen = paragraphs[best];
  const bool short_line = chosen.end - chosen.begin <= kLongestHeadline;
  return short_line && !holds_period(document, chosen) ? best : paragraphs.size();
}

// "- Titre -" is how agencies set their subheadings.
bool is_dashed_title(const Document& document, const Paragraph& paragraph) {
  return paragraph.end_token - paragraph.first_token >= 3 &&
         document.tokens[paragraph.first_token].punct == Punct::dash &&
         document.tokens[paragraph.end_token - 1].punct == Punct::dash;
}

bool is_subheading(const Document& document, const Paragraph& paragraph) {
  if (paragraph.end - paragraph.begin > kLongestSubheading) return false;
  if (is_dashed_title(document, paragraph)) return true;
  const Token& first = document.tokens[paragraph.first_token];
  const Token& last = last_inner_token(document, paragraph);
  if (holds_period(document, paragraph)) return false;
  if (last.kind == TokenKind::punct && last.punct != Punct::other) return false;
  if (first.punct == Punct::dash || first.punct == Punct::bullet) return false;
  // A line that is quoted as a whole is what somebody says, if it is more than a catchword.
  const bool quoted = first.punct == Punct::quote_open || first.punct == Punct::quote_neutral;
  if (quoted && &last != &document.tokens[paragraph.end_token - 1]) {
    return count_words(document, paragraph) <= 5;
  }
  return true;
}

}  // namespace

void split_paragraphs(Document& document) {
  // French has a token in five or six bytes.
  document.tokens.reserve(document.clean.text.size() / 5);
  const std::string_view text = document.clean.text;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t line_end = std::min(text.find('\n', at), text.size());
    const std::size_t begin = text.find_first_not_of(' ', at);
    if (begin < line_end) {
      std::size_t end = line_end;
      while (text[end - 1] == ' ') --end;
      add_paragraph(document, begin, end);
    }
    at = line_end + 1;
  }
}

void classify_paragraphs(Document& document) {
  const std::size_t headline = find_headline(document);
  for (std::size_t p = 0; p < document.paragraphs.size(); ++p) {
    Paragraph& paragraph = document.paragraphs[p];
    if (paragraph.kind == ParagraphKind::repeated) continue;
    if (p == headline) {
      paragraph.kind = ParagraphKind::headline;
    } else if (is_subheading(document, paragraph)) {
      paragraph.kind = ParagraphKind::subheading;
    }
  }
}

}  // namespace selon::text

#include "analyzer/pipeline/titles.h"

#include <array>
#include <string_view>
#include <vector>

#include "analyzer/base/among.h"
#include "analyzer/lexicon/morphology.h"

namespace selon::pipeline {
namespace {

using text::Document;
using text::Punct;
using text::Token;
using text::TokenKind;

constexpr std::uint32_t kLongestTitle = 6;  // tokens between the marks

// A mark that opens here, told by its character or by the space before it.
bool opens(const Document& document, std::uint32_t i) {
  const Token& mark = document.tokens[i];
  if (mark.punct == Punct::quote_open) return true;
  if (mark.punct != Punct::quote_neutral || i + 1 >= document.tokens.size()) return false;
  const bool apart = mark.space_before || i == 0 ||
                     document.tokens[i - 1].clitic == text::Clitic::elided ||
                     document.tokens[i - 1].punct == Punct::paren_open;
  return apart && !document.tokens[i + 1].space_before;
}

bool closes(const Document& document, std::uint32_t i) {
  const Token& mark = document.tokens[i];
  return mark.punct == Punct::quote_close ||
         (mark.punct == Punct::quote_neutral && !mark.space_before);
}

// Where the marks that open at `open` close around a few words; 0 where they hold something else.
std::uint32_t closing(const Document& document, std::uint32_t open, std::uint32_t end) {
  for (std::uint32_t i = open + 1; i < end && i <= open + 1 + kLongestTitle; ++i) {
    if (closes(document, i)) return i > open + 1 ? i : 0;
    const Token& token = document.tokens[i];
    if (token.kind == TokenKind::punct && token.punct != Punct::dash &&
        token.punct != Punct::other && token.punct != Punct::period)
      return 0;
  }
  return 0;
}

bool is_outlet(const lexicon::NameEntry& name) {
  return name.kind == EntityKind::media || name.kind == EntityKind::agency;
}

// Words behind which a title is a medium's, though it is a word, too: au « Monde », dans « Elle ».
bool carries(std::string_view form) {
  constexpr auto kCarrying = std::to_array<std::string_view>(
      {"à", "au", "aux", "dans", "sur", "par", "selon", "du", "via"});
  return among(kCarrying, form);
}

// A name of the tables fills the marks. `joined`: to the title of a medium (« Le Monde » et « Elle
// »)
bool known(const lexicon::Lexicon& lexicon, const Document& document, std::uint32_t open,
           std::uint32_t close, bool joined) {
  const lexicon::NameMatch name = lexicon.match_name(document, open + 1);
  if (!name || name.end != close || !is_outlet(*name.entry)) return false;
  return !name.entry->ambiguous || joined || (open > 0 && carries(document.form(open - 1)));
}

// A comma, et or ou stands between the marks that close at `closed` and those that open.
bool joins(const Document& document, std::uint32_t closed, std::uint32_t open) {
  if (closed + 2 != open) return false;
  const std::string_view form = document.form(open - 1);
  return form == "et" || form == "ou" || document.tokens[open - 1].punct == Punct::comma;
}

// L'Ancre, Radio du Lac: names, and the small words between them.
bool in_capitals(const Document& document, std::uint32_t first, std::uint32_t end) {
  constexpr auto kSmall =
      std::to_array<std::string_view>({"de", "du", "des", "d'", "la", "le", "les", "l'", "et"});
  if (document.tokens[first].shape == text::Shape::lower) return false;
  for (std::uint32_t i = first; i < end; ++i) {
    const Token& token = document.tokens[i];
    if (token.kind != TokenKind::word) return false;
    if (token.shape == text::Shape::lower && !among(kSmall, document.form(i))) return false;
  }
  return document.tokens[end - 1].shape != text::Shape::lower;
}

// le quotidien « L'Ancre », la radio locale « Lac FM »: a noun for a medium stands before, with at
// most two adjectives.
bool behind_noun(const lexicon::Lexicon& lexicon, const Document& document,
                 const text::Paragraph& paragraph, std::uint32_t open, std::uint32_t close) {
  constexpr std::uint32_t kReach = 5;  // tokens: chaîne de télévision publique allemande
  if (!in_capitals(document, open + 1, close)) return false;
  for (std::uint32_t i = open; i > paragraph.first_token && i + kReach > open; --i) {
    const lexicon::NounMatch noun = lexicon.match_noun(document, i - 1);
    if (noun && noun.form.entry->kind == EntityKind::media &&
        document.tokens[i - 1].shape == text::Shape::lower) {
      // les journaux « L'Ancre » et « Le Phare »: a list, in which marks part the titles
      if (noun.end > open || noun.form.number == lexicon::number::plural) return false;
      // a programme's title is its own
      if (noun.form.entry->noun == "émission") return false;
      for (std::uint32_t t = noun.end; t < open; ++t)
        if (!lexicon::lookup(document.form(t)).any(lexicon::pos::adjective)) return false;
      return true;
    }
    if (document.tokens[i - 1].kind != TokenKind::word) return false;
  }
  return false;
}

}  // namespace

void unmark_titles(const lexicon::Lexicon& lexicon, Document& document) {
  std::vector<text::TitleMarks> found;
  for (const text::Paragraph& p : document.paragraphs) {
    for (std::uint32_t i = p.first_token; i < p.end_token; ++i) {
      if (!opens(document, i)) continue;
      const std::uint32_t close = closing(document, i, p.end_token);
      const bool joined = !found.empty() && joins(document, found.back().close, i);
      if (close == 0 || (!known(lexicon, document, i, close, joined) &&
                         !behind_noun(lexicon, document, p, i, close)))
        continue;
      found.push_back({i, close});
      i = close;
    }
  }
  text::leave_out(document, found);
}

}  // namespace selon::pipeline

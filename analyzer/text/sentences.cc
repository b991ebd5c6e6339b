#include "analyzer/text/sentences.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzer/text/abbreviations.h"

namespace selon::text {
namespace {

// What a token is to the quotations and brackets around it.
enum class Role : std::uint8_t { none, opens, closes };

class Splitter {
 public:
  explicit Splitter(Document& document)
      : document_(document), roles_(document.tokens.size(), Role::none) {
    mark_quotes();
  }

  void run() {
    for (const Paragraph& paragraph : document_.paragraphs) {
      first_ = paragraph.first_token;
      end_ = paragraph.end_token;
      mark_brackets();
      for (std::uint32_t t = first_; t < end_; ++t) {
        document_.tokens[t].strong_end = is_strong_end(t);
      }
      split();
      ++paragraph_;
    }
  }

 private:
  [[nodiscard]] const Token& token(std::uint32_t t) const { return document_.tokens[t]; }
  [[nodiscard]] Punct punct(std::uint32_t t) const { return token(t).punct; }

  // --- what encloses -----------------------------------------------------------------------
  // Quotes that no mark closes enclose nothing, unless the next paragraph continues them: a
  // forgotten mark must not make one sentence of all that follows.
  void mark_quotes() {
    std::vector<bool> continued(document_.quotes.size(), false);
    for (const Quote& quote : document_.quotes) {
      if (quote.continues >= 0) continued[static_cast<std::size_t>(quote.continues)] = true;
    }
    open_at_.assign(document_.tokens.size() + 1, 0);
    for (std::size_t q = 0; q < document_.quotes.size(); ++q) {
      const Quote& quote = document_.quotes[q];
      if (quote.opened) roles_[quote.open_token] = Role::opens;
      if (quote.closed) roles_[quote.close_token] = Role::closes;
      if (!quote.closed && !continued[q] && quote.parent < 0) continue;
      ++open_at_[quote.first_token];
      --open_at_[quote.end_token];
    }
  }

  // Brackets that open inside a sentence and close in the same paragraph enclose too.
  void mark_brackets() {
    std::vector<std::uint32_t> open;
    for (std::uint32_t t = first_; t < end_; ++t) {
      if (punct(t) == Punct::paren_open) {
        open.push_back(t);
      } else if (punct(t) == Punct::paren_close && !open.empty()) {
        const std::uint32_t from = open.back();
        open.pop_back();
        roles_[from] = Role::opens;
        roles_[t] = Role::closes;
        if (from == first_ || is_final(punct(from - 1))) continue;
        ++open_at_[from];
        --open_at_[t];
      }
    }
  }

  static bool is_final(Punct p) {
    return p == Punct::period || p == Punct::question || p == Punct::exclamation ||
           p == Punct::ellipsis;
  }

  // --- strong ends -------------------------------------------------------------------------
  // First token behind t that closes nothing.
  [[nodiscard]] std::uint32_t skip_closing(std::uint32_t t) const {
    while (t < end_ && roles_[t] == Role::closes) ++t;
    return t;
  }

  [[nodiscard]] bool is_strong_end(std::uint32_t t) const {
    const Token& here = token(t);
    if (here.abbreviation) return ends_with_abbreviation(t);
    if (!is_final(here.punct)) return false;
    if (here.punct == Punct::ellipsis && ends_nothing(t)) return false;
    if (here.punct == Punct::period && (is_list_number(t) || inside_code(t))) return false;
    if (t + 1 < end_ && closes_bracket(t + 1)) {  // (300 pers.) is an abbreviation
      const std::uint32_t next = skip_closing(t + 1);
      return next == end_ || begins_sentence(next);
    }
    if (t + 1 == end_ || roles_[t + 1] == Role::closes) return true;
    if (is_cut(t + 1)) return true;
    if (is_final(punct(t + 1))) return false;  // the last of several marks ends
    return begins_sentence(t + 1);
  }

  // "(...)" or "[...]": words left out.
  [[nodiscard]] bool is_cut(std::uint32_t t) const {
    const char c = document_.surface(t).front();
    return punct(t) == Punct::ellipsis && (c == '(' || c == '[');
  }

  // Words left out, and an ellipsis that opens what it stands in.
  [[nodiscard]] bool ends_nothing(std::uint32_t t) const {
    return is_cut(t) || t == first_ || roles_[t - 1] == Role::opens;
  }

  // (BRL.PA), (T.BRL.B): a full stop between capitals without a space, in the code of a share.
  [[nodiscard]] bool inside_code(std::uint32_t t) const {
    if (t == first_ || t + 1 >= end_ || token(t).space_before || token(t + 1).space_before)
      return false;
    const Token& next = token(t + 1);
    const bool capital = next.shape == Shape::upper || next.end - next.begin == 1;
    return capital && token(t - 1).shape == Shape::upper;
  }

  // "1." at the beginning of a paragraph.
  [[nodiscard]] bool is_list_number(std::uint32_t t) const {
    return t == first_ + 1 && t + 1 < end_ && token(first_).kind == TokenKind::number;
  }

  // True when a sentence may begin with token t, a final mark before it.
  [[nodiscard]] bool begins_sentence(std::uint32_t t) const {
    if (roles_[t] == Role::opens)
      return punct(t) != Punct::paren_open || opens_capital(t) || ends_paragraph(t);
    switch (punct(t)) {
      case Punct::none:
        return token(t).shape != Shape::lower && token(t).clitic != Clitic::inverted;
      case Punct::dash:
      case Punct::bullet:
        return t + 1 < end_ && punct(t + 1) != Punct::dash && begins_sentence_behind_dash(t + 1);
      case Punct::ellipsis:
      case Punct::other:
        return token(t).space_before;
      case Punct::paren_open:
        return opens_capital(t);
      case Punct::quote_open:
      case Punct::quote_neutral:
        return token(t).space_before && t + 1 < end_;
      default:
        return false;
    }
  }
  [[nodiscard]] bool begins_sentence_behind_dash(std::uint32_t t) const {
    if (roles_[t] == Role::opens) return true;
    return punct(t) == Punct::none && token(t).shape != Shape::lower;
  }
  [[nodiscard]] bool opens_capital(std::uint32_t t) const {
    return t + 1 < end_ && token(t + 1).shape != Shape::lower && token(t + 1).shape != Shape::none;
  }

  // « … faible ». (dal/ats): behind a stop the bracket that closes a paragraph is no part of what
  // stands before it, with a small letter, too.
  [[nodiscard]] bool ends_paragraph(std::uint32_t t) const {
    constexpr std::uint32_t kLongest = 6;  // tokens
    for (std::uint32_t i = t + 1; i < end_ && i <= t + kLongest; ++i)
      if (punct(i) == Punct::paren_close) return i + 1 == end_;
    return false;
  }

  // An abbreviation ends a sentence when what follows can only begin one: behind "etc." any
  // capital, behind initials (U.S.A.) a word that is never part of a name.
  [[nodiscard]] bool ends_with_abbreviation(std::uint32_t t) const {
    std::string_view form = document_.form(t);
    if (!form.ends_with('.')) return false;  // n°
    const std::uint32_t next = t + 1;
    if (next == end_ || (roles_[next] == Role::closes && skip_closing(next) == end_)) return true;
    form.remove_suffix(1);
    if (never_ends_sentence(form)) return false;
    if (roles_[next] == Role::closes) return false;
    const bool dotted = form.find('.') != form.npos;
    if (!dotted && form.size() <= 2 && form != "jr" && form != "sr") return false;  // an initial
    if (punct(next) == Punct::paren_open || !begins_sentence(next)) return false;
    if (!dotted || punct(next) != Punct::none) return true;
    std::string_view word = document_.form(next);
    if (word.ends_with('\'')) word.remove_suffix(1);
    return opens_sentence(word) || word == "le" || word == "la";
  }

  // --- sentences ---------------------------------------------------------------------------
  void split() {
    std::uint32_t begin = first_;
    for (std::uint32_t t = first_; t < end_; ++t) {
      depth_ += open_at_[t];
      if (depth_ > 0 || !ends_outer(t)) continue;
      std::uint32_t last = t;
      while (last + 1 < end_ && closes_bracket(last + 1)) ++last;
      put(begin, last + 1);
      for (; t < last; ++t) depth_ += open_at_[t + 1];
      begin = last + 1;
    }
    if (begin < end_) put(begin, end_);
  }

  [[nodiscard]] bool closes_bracket(std::uint32_t t) const {
    return punct(t) == Punct::paren_close && !token(t).space_before;
  }

  // True when an outer sentence ends with token t, which nothing encloses.
  [[nodiscard]] bool ends_outer(std::uint32_t t) const {
    if (t + 1 == end_) return true;
    if (roles_[t] == Role::closes) {
      if (t == first_) return false;
      std::uint32_t inner = t - 1;  // « A “B.” » ends with two marks
      while (inner > first_ && roles_[inner] == Role::closes) --inner;
      const bool stopped = token(inner).strong_end || opens_clause_anew(t + 1);
      return stopped && roles_[t + 1] != Role::closes && begins_sentence(t + 1);
    }
    return token(t).strong_end && roles_[t + 1] != Role::closes;
  }

  // Il parle d'un « tapage » C'est peu: behind the marks a pronoun with a capital begins a
  // sentence, though the stop was forgotten.
  [[nodiscard]] bool opens_clause_anew(std::uint32_t t) const {
    if (token(t).shape == Shape::lower || !token(t).space_before) return false;
    const std::string_view form = document_.form(t);
    const bool alone = form == "il" || form == "elle" || form == "ils" || form == "elles";
    return (alone && token(t).shape == Shape::capitalised) || form == "c'";
  }

  void put(std::uint32_t begin, std::uint32_t end) {
    const auto index = static_cast<std::uint32_t>(document_.sentences.size());
    for (std::uint32_t t = begin; t < end; ++t) document_.tokens[t].sentence = index;
    document_.sentences.push_back({begin, end, paragraph_});
  }

  Document& document_;
  std::vector<Role> roles_;
  std::vector<int> open_at_;     // how many enclosures begin before a token, less those that end
  int depth_ = 0;                // enclosures around the token being read
  std::uint32_t paragraph_ = 0;  // index of the one being read
  std::uint32_t first_ = 0, end_ = 0;  // its tokens
};

}  // namespace

void find_sentences(Document& document) { Splitter(document).run(); }

}  // namespace selon::text

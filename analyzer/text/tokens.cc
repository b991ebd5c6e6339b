#include "analyzer/text/tokens.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzer/base/utf8.h"
#include "analyzer/text/abbreviations.h"
#include "analyzer/text/addresses.h"
#include "analyzer/text/chars.h"
#include "analyzer/text/clitics.h"
#include "analyzer/text/scanner.h"
#include "analyzer/text/shape.h"

namespace selon::text {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t kLongestVerb = 64;  // bytes; so that no text is read over and over

// Before these an elision is possible: a, e, i, o, u, y, h and all letters beyond ASCII, which
// in French are vowels with accents or ligatures.
bool may_follow_elision(char32_t lower) {
  return lower >= 0x80 || "aeiouyh"sv.find(static_cast<char>(lower)) != std::string_view::npos;
}

class Tokenizer {
 public:
  Tokenizer(const Clean& clean, std::size_t begin, std::size_t end, std::vector<Token>& out)
      : s_{std::string_view(clean.text).substr(0, end),
           std::string_view(clean.lower).substr(0, end)},
        begin_(begin),
        at_(begin),
        out_(out) {}

  void run() {
    bool space = true;
    while (at_ < s_.text.size()) {
      const utf8::CodePoint c = utf8::decode(s_.text, at_);
      const CharClass kind = class_of(c.value);
      if (kind == CharClass::space) {
        space = true;
        at_ += c.size;
        continue;
      }
      space_before_ = space;
      space = false;
      if (kind == CharClass::letter) {
        take_word();
      } else if (kind == CharClass::digit) {
        take_number();
      } else {
        take_mark(c);
      }
    }
  }

 private:
  // --- writing a token ---------------------------------------------------------------------
  Token& put(std::size_t end, TokenKind kind, Punct punct = Punct::none) {
    // A mark belongs to the sign that it stands on.
    while (end < s_.text.size() && is_mark(utf8::decode(s_.text, end).value)) end = s_.after(end);
    Token token;
    token.begin = static_cast<std::uint32_t>(at_);
    token.end = static_cast<std::uint32_t>(end);
    token.kind = kind;
    token.punct = punct;
    token.space_before = space_before_;
    if (kind != TokenKind::punct) {
      token.shape = shape_of(s_.text.substr(at_, end - at_), s_.lower.substr(at_, end - at_));
    }
    out_.push_back(token);
    at_ = end;
    space_before_ = false;
    return out_.back();
  }

  // --- words -------------------------------------------------------------------------------
  void take_word() {
    if (const std::size_t end = end_of_url(s_, at_); end != at_) {
      put(end, TokenKind::word);
      return;
    }
    if (take_dotted() || take_loose_clitic()) return;
    std::size_t p = at_;
    while ((p = s_.skip_plain(p)) < s_.text.size()) {
      const char c = s_.text[p];
      if (c == '\'' && p > at_) {
        if (elides(p)) {
          put(p + 1, TokenKind::word).clitic = Clitic::elided;
          return;
        }
        if (!s_.alnum_at(p + 1)) break;
        ++p;
      } else if (c == '-') {
        if (const std::size_t end = end_of_clitic(p); end != p) {
          put(p, TokenKind::word);
          put(end, TokenKind::word).clitic = Clitic::inverted;
          return;
        }
        if (!s_.alnum_at(p + 1)) break;
        ++p;
      } else if (s_.alnum_at(p)) {
        p = s_.after(p);
      } else if (joins_letters(p)) {
        p = s_.after(p);
      } else if (const std::size_t end = end_of_insertion(p); end != p) {
        p = end;
      } else {
        break;
      }
    }
    finish_word(p);
  }

  // Signs inside a word: snake_case, R&D, ami·e·s, a@b.
  [[nodiscard]] bool joins_letters(std::size_t p) const {
    const char c = s_.text[p];
    if (c == '_' || c == '@') return s_.alnum_at(p + 1);
    if (c == '&') return s_.capital_at(p + 1) && s_.capital_at(p - 1);
    return s_.text.substr(p, 2) == "·" && s_.letter_at(p + 2);
  }

  // Letters that an editor changed: relev[ant].
  [[nodiscard]] std::size_t end_of_insertion(std::size_t p) const {
    if (s_.byte(p) != '[' || !s_.letter_at(p + 1)) return p;
    std::size_t end = p + 1;
    for (int n = 0; n < 8 && s_.letter_at(end); ++n) end = s_.after(end);
    return s_.byte(end) == ']' ? end + 1 : p;
  }

  // "[s]a", "[I]l": a changed beginning.
  bool take_changed_beginning() {
    const std::size_t letters = at_ + 1;
    if (s_.byte(at_) != '[' || !s_.letter_at(letters)) return false;
    const std::size_t end = s_.after(letters);
    if (s_.byte(end) != ']' || !s_.letter_at(end + 1)) return false;
    finish_word(s_.skip_letters(end + 1));
    return true;
  }

  // lavigie.fr: a name, though nothing of it is a capital.
  void put_site(std::size_t end) {
    Token& site = put(end, TokenKind::word);
    if (site.shape == Shape::lower) site.shape = Shape::mixed;
  }

  // What may still belong to the word [at_, p): a full stop, a plus, the degree sign of n°.
  void finish_word(std::size_t p) {
    const std::string_view form = s_.lower.substr(at_, p - at_);
    if (s_.byte(p) == '.') {
      if (const std::size_t end = end_of_address(s_, p); end != p) {
        put_site(end);
        return;
      }
      if (s_.byte(p + 1) != '.' && is_abbreviation(form, s_.capital_at(at_), s_.follow(p + 1))) {
        put(p + 1, TokenKind::word).abbreviation = true;
        return;
      }
    }
    if (s_.text.substr(p, 2) == "°" && (form == "n" || form == "nos")) {
      put(p + 2, TokenKind::word).abbreviation = true;
      return;
    }
    if (s_.byte(p) == '+' && !s_.alnum_at(p + 1) && s_.byte(p + 1) != '+') ++p;  // Canal+
    put(p, TokenKind::word);
  }

  // True when the apostrophe at p ends an elided form that begins at at_.
  [[nodiscard]] bool elides(std::size_t p) const {
    const std::string_view form = s_.lower.substr(at_, p - at_);
    if (!is_elidable(form)) return false;
    // A presqu'île and c'est-à-dire are words of their own.
    if (form == "presqu" && s_.lower.substr(p + 1).starts_with("île")) return false;
    if (form == "c" && s_.lower.substr(p + 1).starts_with("est-à-dire")) return false;
    const std::size_t next = p + 1;
    if (!s_.letter_at(next)) {
      // l'« …, d'1 million, l'(ancien), an l' lost in a gap; but not the mark behind 'plan C'.
      return s_.digit_at(next) || s_.space_at(next) || opens_at(next) || s_.byte(next) == '.';
    }
    if (form.size() > 1 || !s_.capital_at(next)) return true;
    // Before a capital consonant it is a name (N'Golo) unless the word is spelled out (d'SFR).
    const utf8::CodePoint c = utf8::decode(s_.lower, next);
    const std::size_t second = next + c.size;
    return may_follow_elision(c.value) || s_.capital_at(second) || s_.digit_at(second);
  }

  [[nodiscard]] bool opens_at(std::size_t p) const {
    const std::string_view rest = s_.text.substr(p);
    for (const std::string_view mark :
         {"\""sv, "«"sv, "“"sv, "‹"sv, "„"sv, "'"sv, "("sv, "["sv, "…"sv, "<<"sv, "``"sv}) {
      if (rest.starts_with(mark)) return true;
    }
    constexpr std::string_view kClosing = "”";  // qu'”il opens, le 'plan C'” closes
    return rest.starts_with(kClosing) && s_.letter_at(p + kClosing.size());
  }

  // End of the inverted clitic whose hyphen is at p; p when there is none.
  [[nodiscard]] std::size_t end_of_clitic(std::size_t p) const {
    const std::size_t size = inverted_clitic(s_.lower.substr(at_, p - at_), s_.lower.substr(p));
    const std::size_t end = p + size;
    if (size == 0) {  // le qu'en-dira-t-on is a word
      const std::size_t loose = end_of_loose(p);
      return s_.text.substr(p, loose - p).find(' ') != std::string_view::npos ? loose : p;
    }
    if (p - at_ > kLongestVerb || s_.alnum_at(end)) return p;
    if ((s_.byte(end) == '-' || s_.byte(end) == '\'') && s_.alnum_at(end + 1)) return p;
    const bool small = s_.text.substr(p, size) == s_.lower.substr(p, size);
    const Shape base = shape_of(s_.text.substr(at_, p - at_), s_.lower.substr(at_, p - at_));
    return small || base == Shape::upper || p - at_ == 1 ? end : p;
  }

  // End of a -t-il with spaces in it that begins at p; p when there is none.
  [[nodiscard]] std::size_t end_of_loose(std::size_t p) const {
    const std::size_t end = p + loose_clitic(s_.lower.substr(p));
    return s_.alnum_at(end) || (s_.byte(end) == '-' && s_.alnum_at(end + 1)) ? p : end;
  }

  // "a t-il", "a t'il": the hyphen before the euphonic t forgotten.
  bool take_loose_clitic() {
    if (s_.text[at_] != 't' || !space_before_ || out_.size() <= first_token_) return false;
    const std::size_t end = end_of_loose(at_);
    if (end == at_) return false;
    put(end, TokenKind::word).clitic = Clitic::inverted;
    return true;
  }

  // "dit -il,": a space before the hyphen, and the mark that ends the incise behind it; "a -t-il".
  [[nodiscard]] std::size_t end_of_parted_clitic() const {
    if (out_.size() <= first_token_ || out_.back().kind != TokenKind::word) return at_;
    if (const std::size_t end = end_of_loose(at_); end != at_) return end;
    const Token& verb = out_.back();
    const std::string_view base = s_.lower.substr(verb.begin, verb.end - verb.begin);
    const std::size_t size = inverted_clitic(base, s_.lower.substr(at_));
    const std::size_t end = at_ + size;
    const bool closed =
        end >= s_.text.size() || ",.;:!?\n"sv.find(s_.byte(end)) != std::string_view::npos;
    return size > 0 && closed ? end : at_;
  }

  // Initials and acronyms with dots: J. (Dupont), J.-P., U.S.A., p. (12).
  bool take_dotted() {
    std::size_t p = s_.after(at_);
    if (s_.byte(p) != '.') return false;
    std::size_t letters = 1;
    ++p;
    while (true) {
      const std::size_t letter = s_.byte(p) == '-' ? p + 1 : p;
      if (!s_.letter_at(letter)) break;
      const std::size_t dot = s_.after(letter);
      if (s_.byte(dot) != '.' || s_.byte(dot + 1) == '.') break;
      p = dot + 1;
      ++letters;
    }
    if (letters > 1) {
      const bool open_end = s_.letter_at(p) && !s_.alnum_at(s_.after(p));  // U.S.A
      put(open_end ? s_.after(p) : p, TokenKind::word).abbreviation = !open_end;
      return true;
    }
    if (s_.letter_at(p) && !s_.alnum_at(s_.after(p)) && s_.capital_at(at_) &&
        s_.capital_at(p)) {  // A.B
      put(s_.after(p), TokenKind::word);
      return true;
    }
    if (!is_initial(p)) return false;
    put(p, TokenKind::word).abbreviation = true;
    return true;
  }

  // True when the capital at at_ with the full stop before p is no word that ends a sentence.
  [[nodiscard]] bool is_initial(std::size_t p) const {
    if (!s_.capital_at(at_) || s_.byte(p) == '.') return false;
    if (s_.byte(p) == ',') return true;  // Maggie D., qui: no sentence ends before a comma
    const Follow next = s_.follow(p);
    if (is_abbreviation(s_.lower.substr(at_, p - 1 - at_), true, next)) return true;
    if (at_ == begin_) return next != Follow::end;  // the label of a list
    if (next != Follow::capital) return next == Follow::small && space_before_;
    const std::size_t word = s_.skip_spaces(p);
    return !opens_sentence(s_.lower.substr(word, s_.skip_letters(word) - word));
  }

  // --- numbers -----------------------------------------------------------------------------
  void take_number() {
    std::size_t p = s_.skip_digits(at_);
    p = end_of_groups(p);
    while ((s_.byte(p) == '.' || s_.byte(p) == ',' || s_.byte(p) == '/' || s_.byte(p) == ':' ||
            s_.byte(p) == '-') &&
           s_.digit_at(p + 1)) {
      p = s_.skip_digits(p + 1);
    }
    const std::size_t digits_end = p;
    p = s_.skip_alnum(p);
    const std::string_view unit = s_.lower.substr(digits_end, p - digits_end);
    // 2e, 14h30, 20km, 3ème; but 20Minutes is a name.
    bool number = unit.size() <= 3 || unit[0] == 'h' || unit.ends_with("ème");
    while (s_.byte(p) == '-' && s_.alnum_at(p + 1)) {  // 7-Eleven, 1er-Mai
      number = false;
      p = s_.skip_alnum(p + 1);
    }
    if (const std::size_t end = number ? p : end_of_address(s_, p); end != p) {
      put_site(end);  // 20lunel.fr
      return;
    }
    put(p, number ? TokenKind::number : TokenKind::word);
  }

  // "10 000", "1 234 567": groups of three digits behind one to three.
  [[nodiscard]] std::size_t end_of_groups(std::size_t p) const {
    if (p - at_ > 3 || s_.text[at_] == '0') return p;
    for (int groups = 0; groups < 4 && s_.space_at(p) && s_.digit_at(p + 1); ++groups) {
      const std::size_t end = s_.skip_digits(p + 1);
      if (end - p != 4 || s_.letter_at(end)) break;
      p = end;
    }
    return p;
  }

  // --- marks -------------------------------------------------------------------------------
  void take_mark(const utf8::CodePoint& c) {
    if ((c.value == '@' || c.value == '#') && s_.alnum_at(at_ + 1)) return take_handle();
    if (take_changed_beginning()) return;
    if (const std::size_t end = end_of_bracketed_ellipsis(); end != at_) {
      put(end, TokenKind::punct, Punct::ellipsis);
      return;
    }
    switch (c.value) {
      case '.':
      case 0x2026:
        return take_stops();
      case '?':
      case '!':
        return take_exclamations();
      case '-':
        return take_hyphen();
      case '\'':
      case '`':
      case '<':
      case '>':
        return take_twin(c.value);
      default:
        return take_single(c);
    }
  }

  void take_handle() {
    std::size_t p = at_ + 1;
    while (s_.alnum_at(p) || (s_.byte(p) == '_')) p = s_.after(p);
    put(p, TokenKind::word);
  }

  // "(...)", "[…]", with a space inside or none.
  [[nodiscard]] std::size_t end_of_bracketed_ellipsis() const {
    if (s_.byte(at_) != '(' && s_.byte(at_) != '[') return at_;
    std::size_t p = at_ + 1;
    if (s_.space_at(p)) ++p;
    if (s_.text.substr(p).starts_with("…")) {
      p += "…"sv.size();
    } else if (s_.text.substr(p).starts_with("..")) {
      p += s_.byte(p + 2) == '.' ? 3 : 2;
    } else {
      return at_;
    }
    if (s_.space_at(p)) ++p;
    return s_.byte(p) == (s_.byte(at_) == '(' ? ')' : ']') ? p + 1 : at_;
  }

  void take_stops() {
    std::size_t p = at_;
    while (s_.byte(p) == '.' || s_.text.substr(p).starts_with("…")) p = s_.after(p);
    const bool single = p == at_ + 1;
    put(p, TokenKind::punct, single ? Punct::period : Punct::ellipsis);
  }

  void take_exclamations() {
    std::size_t p = at_;
    bool question = false;
    for (; s_.byte(p) == '?' || s_.byte(p) == '!'; ++p) question |= s_.text[p] == '?';
    put(p, TokenKind::punct, question ? Punct::question : Punct::exclamation);
  }

  void take_hyphen() {
    std::size_t p = at_;
    while (s_.byte(p) == '-') ++p;
    if (const std::size_t end = p - at_ == 1 ? end_of_parted_clitic() : at_; end != at_) {
      put(end, TokenKind::word).clitic = Clitic::inverted;
      return;
    }
    const bool spaced = space_before_ && (p >= s_.text.size() || s_.space_at(p) || !s_.digit_at(p));
    put(p, TokenKind::punct, p - at_ > 1 || spaced ? Punct::dash : Punct::other);
  }

  // Signs that are quotation marks when they stand twice: '' `` << >>.
  void take_twin(char32_t c) {
    const bool twin = s_.byte(at_ + 1) == static_cast<char>(c);
    Punct punct = Punct::other;
    if (twin) {
      punct = c == '\'' ? Punct::quote_neutral : c == '>' ? Punct::quote_close : Punct::quote_open;
    }
    put(at_ + (twin ? 2 : 1), TokenKind::punct, punct);
  }

  void take_single(const utf8::CodePoint& c) {
    const Punct punct = punct_of(c.value);
    std::size_t p = at_ + c.size;
    if (punct != Punct::paren_open && punct != Punct::paren_close && punct != Punct::quote_open &&
        punct != Punct::quote_close && punct != Punct::quote_neutral) {
      // A rule of signs (====, ****) is one token.
      const std::string_view sign = s_.text.substr(at_, c.size);
      while (s_.text.substr(p).starts_with(sign)) p += c.size;
    }
    put(p, TokenKind::punct, punct);
  }

  [[nodiscard]] Punct punct_of(char32_t c) const {
    switch (c) {
      case ',':
        return Punct::comma;
      case ';':
        return Punct::semicolon;
      case ':':
        return Punct::colon;
      case '/':
        return Punct::slash;
      case '(':
      case '[':
        return Punct::paren_open;
      case ')':
      case ']':
        return Punct::paren_close;
      case '"':
        return Punct::quote_neutral;
      case 0xAB:    // «
      case 0x201C:  // “
      case 0x201E:  // „
      case 0x201F:
      case 0x2039:  // ‹
        return Punct::quote_open;
      case 0xBB:    // »
      case 0x201D:  // ”
      case 0x203A:  // ›
        return Punct::quote_close;
      case 0x2012:
      case 0x2013:
      case 0x2014:
      case 0x2015:
        return Punct::dash;
      case '*':
      case 0xB7:  // ·
        return at_ == begin_ ? Punct::bullet : Punct::other;
      case 0x2022:  // •
      case 0x2023:
      case 0x25AA:
      case 0x25CF:
      case 0x25A0:
      case 0x25BA:
        return Punct::bullet;
      default:
        return Punct::other;
    }
  }

  Scanner s_;  // up to the end of the paragraph
  std::size_t begin_;
  std::size_t at_;
  std::vector<Token>& out_;
  std::size_t first_token_ = out_.size();
  bool space_before_ = true;
};

}  // namespace

void tokenize(const Clean& clean, std::size_t begin, std::size_t end, std::vector<Token>& out) {
  Tokenizer(clean, begin, end, out).run();
}

}  // namespace selon::text

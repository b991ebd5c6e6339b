#include "analyzer/text/tokens.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzer/base/among.h"
#include "analyzer/base/utf8.h"
#include "analyzer/text/abbreviations.h"
#include "analyzer/text/chars.h"
#include "analyzer/text/clitics.h"
#include "analyzer/text/shape.h"

namespace selon::text {
namespace {

using std::string_view_literals::operator""sv;

// Last labels by which a word with inner dots is known for an internet address; any other
// small word behind a full stop is taken for a sentence with a missing space.
// No country code that is a French word too (il, et, la, ne), but for those of news of French (de,
// es, ma, co): a full stop without the space behind it is a common slip.
constexpr std::array kTopLevelDomains = {
    "ar"sv,  "at"sv,  "be"sv,   "bf"sv,  "bg"sv,   "biz"sv,   "bj"sv, "br"sv,    "by"sv,  "bzh"sv,
    "ca"sv,  "cd"sv,  "cg"sv,   "ch"sv,  "ci"sv,   "cm"sv,    "cn"sv, "co"sv,    "com"sv, "cz"sv,
    "de"sv,  "dk"sv,  "dz"sv,   "edu"sv, "es"sv,   "eu"sv,    "fi"sv, "fm"sv,    "fr"sv,  "gouv"sv,
    "gov"sv, "gr"sv,  "hu"sv,   "ie"sv,  "info"sv, "int"sv,   "io"sv, "ir"sv,    "it"sv,  "jp"sv,
    "kr"sv,  "kz"sv,  "lt"sv,   "lu"sv,  "lv"sv,   "ma"sv,    "md"sv, "media"sv, "mg"sv,  "ml"sv,
    "mx"sv,  "net"sv, "news"sv, "nl"sv,  "org"sv,  "paris"sv, "pl"sv, "pt"sv,    "qc"sv,  "ro"sv,
    "rs"sv,  "ru"sv,  "rw"sv,   "sk"sv,  "sn"sv,   "td"sv,    "tg"sv, "tn"sv,    "tr"sv,  "tv"sv,
    "tw"sv,  "ua"sv,  "uk"sv,   "za"sv};

// Bytes; bound what is read ahead, so that no text is read over and over.
constexpr std::size_t kLongestAddress = 64;
constexpr int kMostLabels = 6;  // of an address: jo.le@mail.exemple.co.uk
constexpr std::size_t kLongestVerb = 64;

// Before these an elision is possible: a, e, i, o, u, y, h and all letters beyond ASCII, which
// in French are vowels with accents or ligatures.
bool may_follow_elision(char32_t lower) {
  return lower >= 0x80 || "aeiouyh"sv.find(static_cast<char>(lower)) != std::string_view::npos;
}

class Tokenizer {
 public:
  Tokenizer(const Clean& clean, std::size_t begin, std::size_t end, std::vector<Token>& out)
      : text_(std::string_view(clean.text).substr(0, end)),
        lower_(std::string_view(clean.lower).substr(0, end)),
        begin_(begin),
        at_(begin),
        out_(out) {}

  void run() {
    bool space = true;
    while (at_ < text_.size()) {
      const utf8::CodePoint c = utf8::decode(text_, at_);
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
  // --- what stands where -------------------------------------------------------------------
  [[nodiscard]] char byte(std::size_t at) const { return at < text_.size() ? text_[at] : '\0'; }
  [[nodiscard]] bool is_kind(std::size_t at, CharClass kind) const {
    return at < text_.size() && class_of(utf8::decode(text_, at).value) == kind;
  }
  [[nodiscard]] bool letter_at(std::size_t at) const { return is_kind(at, CharClass::letter); }
  [[nodiscard]] bool digit_at(std::size_t at) const { return is_kind(at, CharClass::digit); }
  [[nodiscard]] bool alnum_at(std::size_t at) const { return letter_at(at) || digit_at(at); }
  [[nodiscard]] bool space_at(std::size_t at) const { return byte(at) == ' '; }
  [[nodiscard]] bool capital_at(std::size_t at) const {
    if (!letter_at(at)) return false;
    const std::size_t size = utf8::decode(text_, at).size;
    return text_.substr(at, size) != lower_.substr(at, size);
  }
  [[nodiscard]] std::size_t after(std::size_t at) const {
    return at + utf8::decode(text_, at).size;
  }
  [[nodiscard]] std::size_t skip_letters(std::size_t at) const {
    while (letter_at(at)) at = after(at);
    return at;
  }
  // The quick part of skip_alnum: most of a text is ASCII.
  [[nodiscard]] std::size_t skip_plain(std::size_t at) const {
    while (at < text_.size() && is_plain_alnum(text_[at])) ++at;
    return at;
  }
  [[nodiscard]] std::size_t skip_alnum(std::size_t at) const {
    while (alnum_at(at)) at = after(at);
    return at;
  }
  [[nodiscard]] std::size_t skip_digits(std::size_t at) const {
    while (digit_at(at)) at = after(at);
    return at;
  }
  // A few spaces at most: what is further away is no neighbour.
  [[nodiscard]] std::size_t skip_spaces(std::size_t at) const {
    for (int n = 0; n < 8 && space_at(at); ++n) ++at;
    return at;
  }
  [[nodiscard]] Follow follow(std::size_t at) const {
    at = skip_spaces(at);
    if (at >= text_.size()) return Follow::end;
    if (digit_at(at)) return Follow::digit;
    if (!letter_at(at)) return Follow::mark;
    return capital_at(at) ? Follow::capital : Follow::small;
  }

  // --- writing a token ---------------------------------------------------------------------
  Token& put(std::size_t end, TokenKind kind, Punct punct = Punct::none) {
    // A mark belongs to the sign that it stands on.
    while (end < text_.size() && is_mark(utf8::decode(text_, end).value)) end = after(end);
    Token token;
    token.begin = static_cast<std::uint32_t>(at_);
    token.end = static_cast<std::uint32_t>(end);
    token.kind = kind;
    token.punct = punct;
    token.space_before = space_before_;
    if (kind != TokenKind::punct) {
      token.shape = shape_of(text_.substr(at_, end - at_), lower_.substr(at_, end - at_));
    }
    out_.push_back(token);
    at_ = end;
    space_before_ = false;
    return out_.back();
  }

  // --- words -------------------------------------------------------------------------------
  void take_word() {
    if (const std::size_t end = end_of_url(); end != at_) {
      put(end, TokenKind::word);
      return;
    }
    if (take_dotted() || take_loose_clitic()) return;
    std::size_t p = at_;
    while ((p = skip_plain(p)) < text_.size()) {
      const char c = text_[p];
      if (c == '\'' && p > at_) {
        if (elides(p)) {
          put(p + 1, TokenKind::word).clitic = Clitic::elided;
          return;
        }
        if (!alnum_at(p + 1)) break;
        ++p;
      } else if (c == '-') {
        if (!alnum_at(p + 1)) break;
        if (const std::size_t end = end_of_clitic(p); end != p) {
          put(p, TokenKind::word);
          put(end, TokenKind::word).clitic = Clitic::inverted;
          return;
        }
        ++p;
      } else if (alnum_at(p)) {
        p = after(p);
      } else if (joins_letters(p)) {
        p = after(p);
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
    const char c = text_[p];
    if (c == '_' || c == '@') return alnum_at(p + 1);
    if (c == '&') return capital_at(p + 1) && capital_at(p - 1);
    return text_.substr(p, 2) == "·" && letter_at(p + 2);
  }

  // Letters that an editor changed: relev[ant].
  [[nodiscard]] std::size_t end_of_insertion(std::size_t p) const {
    if (byte(p) != '[' || !letter_at(p + 1)) return p;
    std::size_t end = p + 1;
    for (int n = 0; n < 8 && letter_at(end); ++n) end = after(end);
    return byte(end) == ']' ? end + 1 : p;
  }

  // "[s]a", "[I]l": a changed beginning.
  bool take_changed_beginning() {
    const std::size_t letters = at_ + 1;
    if (byte(at_) != '[' || !letter_at(letters)) return false;
    const std::size_t end = after(letters);
    if (byte(end) != ']' || !letter_at(end + 1)) return false;
    finish_word(skip_letters(end + 1));
    return true;
  }

  // What may still belong to the word [at_, p): a full stop, a plus, the degree sign of n°.
  void finish_word(std::size_t p) {
    const std::string_view form = lower_.substr(at_, p - at_);
    if (byte(p) == '.') {
      if (const std::size_t end = end_of_address(p); end != p) {
        put(end, TokenKind::word);
        return;
      }
      if (byte(p + 1) != '.' && is_abbreviation(form, capital_at(at_), follow(p + 1))) {
        put(p + 1, TokenKind::word).abbreviation = true;
        return;
      }
    }
    if (text_.substr(p, 2) == "°" && (form == "n" || form == "nos")) {
      put(p + 2, TokenKind::word).abbreviation = true;
      return;
    }
    if (byte(p) == '+' && !alnum_at(p + 1) && byte(p + 1) != '+') ++p;  // Canal+
    put(p, TokenKind::word);
  }

  // True when the apostrophe at p ends an elided form that begins at at_.
  [[nodiscard]] bool elides(std::size_t p) const {
    const std::string_view form = lower_.substr(at_, p - at_);
    if (!is_elidable(form)) return false;
    // A presqu'île and c'est-à-dire are words of their own.
    if (form == "presqu" && lower_.substr(p + 1).starts_with("île")) return false;
    if (form == "c" && lower_.substr(p + 1).starts_with("est-à-dire")) return false;
    const std::size_t next = p + 1;
    if (!letter_at(next)) {
      // l'« …, d'1 million, l'(ancien), an l' lost in a gap; but not the mark behind 'plan C'.
      return digit_at(next) || space_at(next) || opens_at(next) || byte(next) == '.';
    }
    if (form.size() > 1 || !capital_at(next)) return true;
    // Before a capital consonant it is a name (N'Golo) unless the word is spelled out (d'SFR).
    const utf8::CodePoint c = utf8::decode(lower_, next);
    const std::size_t second = next + c.size;
    return may_follow_elision(c.value) || capital_at(second) || digit_at(second);
  }

  [[nodiscard]] bool opens_at(std::size_t p) const {
    const std::string_view rest = text_.substr(p);
    for (const std::string_view mark :
         {"\""sv, "«"sv, "“"sv, "‹"sv, "„"sv, "'"sv, "("sv, "["sv, "…"sv, "<<"sv, "``"sv}) {
      if (rest.starts_with(mark)) return true;
    }
    constexpr std::string_view kClosing = "”";  // qu'”il opens, le 'plan C'” closes
    return rest.starts_with(kClosing) && letter_at(p + kClosing.size());
  }

  // End of the inverted clitic whose hyphen is at p; p when there is none.
  [[nodiscard]] std::size_t end_of_clitic(std::size_t p) const {
    const std::size_t size = inverted_clitic(lower_.substr(at_, p - at_), lower_.substr(p));
    const std::size_t end = p + size;
    if (size == 0 || p - at_ > kLongestVerb || alnum_at(end)) return p;
    if ((byte(end) == '-' || byte(end) == '\'') && alnum_at(end + 1)) return p;
    const bool small = text_.substr(p, size) == lower_.substr(p, size);
    const Shape base = shape_of(text_.substr(at_, p - at_), lower_.substr(at_, p - at_));
    return small || base == Shape::upper || p - at_ == 1 ? end : p;
  }

  // "a t-il": the hyphen before the euphonic t forgotten.
  bool take_loose_clitic() {
    if (text_[at_] != 't' || !space_before_ || out_.size() <= first_token_) return false;
    for (const std::string_view word : {"t-elles"sv, "t-elle"sv, "t-ils"sv, "t-il"sv, "t-on"sv}) {
      if (!text_.substr(at_).starts_with(word) || alnum_at(at_ + word.size())) continue;
      put(at_ + word.size(), TokenKind::word).clitic = Clitic::inverted;
      return true;
    }
    return false;
  }

  // Initials and acronyms with dots: J. (Dupont), J.-P., U.S.A., p. (12).
  bool take_dotted() {
    std::size_t p = after(at_);
    if (byte(p) != '.') return false;
    std::size_t letters = 1;
    ++p;
    while (true) {
      const std::size_t letter = byte(p) == '-' ? p + 1 : p;
      if (!letter_at(letter)) break;
      const std::size_t dot = after(letter);
      if (byte(dot) != '.' || byte(dot + 1) == '.') break;
      p = dot + 1;
      ++letters;
    }
    if (letters > 1) {
      const bool open_end = letter_at(p) && !alnum_at(after(p));  // U.S.A
      put(open_end ? after(p) : p, TokenKind::word).abbreviation = !open_end;
      return true;
    }
    if (letter_at(p) && !alnum_at(after(p)) && capital_at(at_) && capital_at(p)) {  // A.B
      put(after(p), TokenKind::word);
      return true;
    }
    if (!is_initial(p)) return false;
    put(p, TokenKind::word).abbreviation = true;
    return true;
  }

  // True when the capital at at_ with the full stop before p is no word that ends a sentence.
  [[nodiscard]] bool is_initial(std::size_t p) const {
    if (!capital_at(at_) || byte(p) == '.') return false;
    if (byte(p) == ',') return true;  // Maggie D., qui: no sentence ends before a comma
    const Follow next = follow(p);
    if (is_abbreviation(lower_.substr(at_, p - 1 - at_), true, next)) return true;
    if (at_ == begin_) return next != Follow::end;  // the label of a list
    if (next != Follow::capital) return next == Follow::small && space_before_;
    const std::size_t word = skip_spaces(p);
    return !opens_sentence(lower_.substr(word, skip_letters(word) - word));
  }

  // --- addresses ---------------------------------------------------------------------------
  // End of an URL that begins here, without the punctuation of the sentence around it.
  [[nodiscard]] std::size_t end_of_url() const {
    const std::string_view rest = lower_.substr(at_);
    if (rest[0] != 'h' && rest[0] != 'w') return at_;
    if (!rest.starts_with("http://") && !rest.starts_with("https://") &&
        !rest.starts_with("www.")) {
      return at_;
    }
    std::size_t p = at_;
    while (p < text_.size() && !is_kind(p, CharClass::space) && !opens_at_url_end(p)) p = after(p);
    while (p > at_ && ".,;:!?)]'"sv.find(text_[p - 1]) != std::string_view::npos) --p;
    return p;
  }

  [[nodiscard]] bool opens_at_url_end(std::size_t p) const {
    const char32_t c = utf8::decode(text_, p).value;
    return c == '"' || c == '<' || c == '>' || c == 0xAB || c == 0xBB || c == 0x2026 ||
           (c >= 0x2018 && c <= 0x201F);
  }

  // End of an internet or e-mail address whose first dot is at p; p when it is none.
  [[nodiscard]] std::size_t end_of_address(std::size_t p) const {
    std::size_t end = p;
    std::size_t label = p;
    bool mail = false;
    for (int n = 0; n < kMostLabels; ++n) {
      const bool joined = byte(end) == '.' || (byte(end) == '@' && !mail);
      if (!joined || !alnum_at(end + 1) || capital_at(end + 1)) break;
      mail |= byte(end) == '@';
      label = end + 1;
      end = label;
      while (alnum_at(end) || ((byte(end) == '-' || byte(end) == '_') && alnum_at(end + 1))) {
        end = after(end);
        if (end - p > kLongestAddress) return p;
      }
    }
    const std::string_view last = lower_.substr(label, end - label);
    const bool known = among(kTopLevelDomains, last);
    return known || mail ? end : p;
  }

  // --- numbers -----------------------------------------------------------------------------
  void take_number() {
    std::size_t p = skip_digits(at_);
    p = end_of_groups(p);
    while (
        (byte(p) == '.' || byte(p) == ',' || byte(p) == '/' || byte(p) == ':' || byte(p) == '-') &&
        digit_at(p + 1)) {
      p = skip_digits(p + 1);
    }
    const std::size_t digits_end = p;
    p = skip_alnum(p);
    const std::string_view unit = lower_.substr(digits_end, p - digits_end);
    // 2e, 14h30, 20km, 3ème; but 20Minutes is a name.
    bool number = unit.size() <= 3 || unit[0] == 'h' || unit.ends_with("ème");
    while (byte(p) == '-' && alnum_at(p + 1)) {  // 7-Eleven, 1er-Mai
      number = false;
      p = skip_alnum(p + 1);
    }
    put(p, number ? TokenKind::number : TokenKind::word);
  }

  // "10 000", "1 234 567": groups of three digits behind one to three.
  [[nodiscard]] std::size_t end_of_groups(std::size_t p) const {
    if (p - at_ > 3 || text_[at_] == '0') return p;
    for (int groups = 0; groups < 4 && space_at(p) && digit_at(p + 1); ++groups) {
      const std::size_t end = skip_digits(p + 1);
      if (end - p != 4 || letter_at(end)) break;
      p = end;
    }
    return p;
  }

  // --- marks -------------------------------------------------------------------------------
  void take_mark(const utf8::CodePoint& c) {
    if ((c.value == '@' || c.value == '#') && alnum_at(at_ + 1)) return take_handle();
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
    while (alnum_at(p) || (byte(p) == '_')) p = after(p);
    put(p, TokenKind::word);
  }

  // "(...)", "[…]", with a space inside or none.
  [[nodiscard]] std::size_t end_of_bracketed_ellipsis() const {
    if (byte(at_) != '(' && byte(at_) != '[') return at_;
    std::size_t p = at_ + 1;
    if (space_at(p)) ++p;
    if (text_.substr(p).starts_with("…")) {
      p += "…"sv.size();
    } else if (text_.substr(p).starts_with("..")) {
      p += byte(p + 2) == '.' ? 3 : 2;
    } else {
      return at_;
    }
    if (space_at(p)) ++p;
    return byte(p) == (byte(at_) == '(' ? ')' : ']') ? p + 1 : at_;
  }

  void take_stops() {
    std::size_t p = at_;
    while (byte(p) == '.' || text_.substr(p).starts_with("…")) p = after(p);
    const bool single = p == at_ + 1;
    put(p, TokenKind::punct, single ? Punct::period : Punct::ellipsis);
  }

  void take_exclamations() {
    std::size_t p = at_;
    bool question = false;
    for (; byte(p) == '?' || byte(p) == '!'; ++p) question |= text_[p] == '?';
    put(p, TokenKind::punct, question ? Punct::question : Punct::exclamation);
  }

  void take_hyphen() {
    std::size_t p = at_;
    while (byte(p) == '-') ++p;
    const std::size_t clitic =
        p - at_ == 1 && out_.size() > first_token_ ? inverted_clitic("t", lower_.substr(at_)) : 0;
    if (clitic > 4 && lower_.substr(at_).starts_with("-t-") && !alnum_at(at_ + clitic)) {
      put(at_ + clitic, TokenKind::word).clitic = Clitic::inverted;  // "a -t-il"
      return;
    }
    const bool spaced = space_before_ && (p >= text_.size() || space_at(p) || !digit_at(p));
    put(p, TokenKind::punct, p - at_ > 1 || spaced ? Punct::dash : Punct::other);
  }

  // Signs that are quotation marks when they stand twice: '' `` << >>.
  void take_twin(char32_t c) {
    const bool twin = byte(at_ + 1) == static_cast<char>(c);
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
      const std::string_view sign = text_.substr(at_, c.size);
      while (text_.substr(p).starts_with(sign)) p += c.size;
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

  std::string_view text_;  // up to the end of the paragraph
  std::string_view lower_;
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

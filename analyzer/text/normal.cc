#include "analyzer/text/normal.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/base/utf8.h"
#include "analyzer/text/chars.h"
#include "analyzer/text/wrap.h"

namespace selon::text {
namespace {

// Longest run of marks on one letter that is composed; what is beyond stays as it is (Unicode's
// stream-safe format has 30). Bounds the work on a text made of marks.
constexpr std::size_t kLongestCluster = 32;

bool is_line_break(char32_t c) {
  return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool is_apostrophe(char32_t c) {
  return c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2032 || c == 0xFF07 ||
         (c >= 0x2B9 && c <= 0x2BF);
}

// The plain form of a character that has one; empty for all others.
std::string_view plain_form(char32_t c) {
  if (is_apostrophe(c)) return "'";
  switch (c) {
    case 0x2010:  // hyphen
    case 0x2011:  // no-break hyphen
      return "-";
    case 0x2033:  // double prime
    case 0xFF02:  // full-width "
      return "\"";
    case 0xFB00:
      return "ff";
    case 0xFB01:
      return "fi";
    case 0xFB02:
      return "fl";
    case 0xFB03:
      return "ffi";
    case 0xFB04:
      return "ffl";
    case 0xFB06:
      return "st";
    default:
      return {};
  }
}

bool is_hangul(char32_t c) { return (c >= 0x1100 && c <= 0x11FF) || (c >= 0xAC00 && c <= 0xD7A3); }

// The first byte of the letters U+00C0 to U+00FF (and of × and ÷), which are as they are; from the
// second byte kLatin1Small on they are in lower case.
constexpr char kLatin1Lead = '\xC3';
constexpr unsigned char kLatin1Small = 0xA0;

// Bytes that are copied as they are.
bool is_plain_ascii(char c) { return c >= ' ' && c < 0x7F && c != '`'; }

class Normalizer {
 public:
  explicit Normalizer(std::string_view text) : text_(text), wraps_(find_wraps(text)) {
    out_.text.reserve(text.size());
  }

  Clean run() && {
    while (at_ < text_.size()) {
      if (!copy_plain()) take_character();
    }
    return std::move(out_);
  }

 private:
  // Copies plain ASCII and À … ÿ up to the next other character, leaving a last letter that a mark
  // follows.
  bool copy_plain() {
    std::size_t last = at_;
    std::size_t end = at_;
    while (end < text_.size() && (is_plain_ascii(text_[end]) || text_[end] == kLatin1Lead)) {
      last = end;
      end += text_[end] == kLatin1Lead ? 2 : 1;
    }
    if (end > at_ && end_of_cluster(last, end) != end) end = last;
    if (end == at_) return false;
    out_.text += text_.substr(at_, end - at_);
    at_ = end;
    return true;
  }

  void take_character() {
    const utf8::CodePoint c = utf8::decode(text_, at_);
    const std::size_t end = at_ + c.size;
    if (is_line_break(c.value)) return take_line_break(c);
    switch (class_of(c.value)) {
      case CharClass::dropped:
        return drop(end);
      case CharClass::space:
      case CharClass::control:
        return emit(" ", end);
      default:
        return take_cluster(c, end);
    }
  }

  void take_line_break(const utf8::CodePoint& c) {
    const std::size_t end = at_ + (text_.substr(at_, 2) == "\r\n" ? 2 : c.size);
    if (next_wrap_ == wraps_.size() || wraps_[next_wrap_].offset != at_) return emit("\n", end);
    if (wraps_[next_wrap_++].in_compound) return drop(end);
    emit(" ", end);
  }

  // A letter with its marks, or any other single character.
  void take_cluster(const utf8::CodePoint& c, std::size_t end_of_first) {
    const std::size_t end = end_of_cluster(at_, end_of_first);
    std::string_view base = plain_form(c.value);
    if (base.empty() && is_letter_apostrophe(c.value, end_of_first)) base = "'";
    if (base.empty()) base = text_.substr(at_, end_of_first - at_);
    if (end == end_of_first) return emit(is_nfc(c.value) ? base : to_nfc(base), end);
    std::string cluster(base);
    for (std::size_t at = end_of_first; at < end;) {
      const utf8::CodePoint mark = utf8::decode(text_, at);
      if (class_of(mark.value) != CharClass::dropped) cluster += text_.substr(at, mark.size);
      at += mark.size;
    }
    emit(to_nfc(cluster), end);
  }

  // A grave or acute accent that stands between letters was typed for an apostrophe.
  [[nodiscard]] bool is_letter_apostrophe(char32_t c, std::size_t end) const {
    if (c != '`' && c != 0xB4) return false;
    if (at_ == 0 || end >= text_.size()) return false;
    std::size_t before = at_ - 1;
    while (before > 0 && !utf8::is_boundary(text_, before)) --before;
    return class_of(utf8::decode(text_, before).value) == CharClass::letter &&
           class_of(utf8::decode(text_, end).value) == CharClass::letter;
  }

  // Whether the character at `at` is part of the one before. A vowel or a final of Hangul joins a
  // letter of Hangul only: behind anything else it is a letter, and a word, of its own.
  [[nodiscard]] bool joins(std::size_t at, char32_t c) const {
    if (!joins_previous(c)) return false;
    if (is_mark(c)) return true;
    std::size_t before = at - 1;
    while (before > 0 && !utf8::is_boundary(text_, before)) --before;
    return is_hangul(utf8::decode(text_, before).value);
  }

  // End of the marks behind the character [begin, end), invisible characters between them
  // included.
  [[nodiscard]] std::size_t end_of_cluster(std::size_t begin, std::size_t end) const {
    if (text_[begin] == ' ') return end;
    std::size_t at = end;
    for (std::size_t n = 0; n < kLongestCluster && at < text_.size(); ++n) {
      if (static_cast<unsigned char>(text_[at]) < 0x80) break;
      const utf8::CodePoint c = utf8::decode(text_, at);
      const bool dropped = class_of(c.value) == CharClass::dropped;
      if (!dropped && !joins(at, c.value)) break;
      at += c.size;
      if (!dropped) end = at;
    }
    return end;
  }

  // Writes `clean` for the original bytes [at_, end). What is written is one unit: borders
  // inside it lead back to the borders of the unit.
  void emit(std::string_view clean, std::size_t end) {
    const std::size_t size = end - at_;
    const bool as_is = clean == text_.substr(at_, size);
    const std::size_t first = out_.text.size();
    out_.text += clean;
    bool inner = false;
    for (std::size_t k = 1; k < clean.size() && !as_is; ++k) {
      if (!utf8::is_boundary(clean, k)) continue;
      add_run(first + k, end);
      add_run(first + k, at_);
      inner = true;
    }
    at_ = end;
    if (inner || size != clean.size()) add_run(out_.text.size(), end);
  }

  void drop(std::size_t end) {
    add_run(out_.text.size(), at_);
    add_run(out_.text.size(), end);
    at_ = end;
  }

  void add_run(std::size_t clean, std::size_t original) {
    out_.map.add(static_cast<std::uint32_t>(clean),
                 static_cast<std::int64_t>(original) - static_cast<std::int64_t>(clean));
  }

  std::string_view text_;
  std::vector<Wrap> wraps_;
  std::size_t next_wrap_ = 0;
  std::size_t at_ = 0;
  Clean out_;
};

// Lower-cases character by character, leaving the few whose lower-case form has another length.
std::string lower_same_length(std::string_view text) {
  std::string out(text);
  for (std::size_t at = 0; at < text.size();) {
    const char byte = text[at];
    if (static_cast<unsigned char>(byte) < 0x80) {
      if (byte >= 'A' && byte <= 'Z') out[at] = static_cast<char>(byte + ('a' - 'A'));
      ++at;
      continue;
    }
    if (byte == kLatin1Lead && static_cast<unsigned char>(text[at + 1]) >= kLatin1Small) {
      at += 2;
      continue;
    }
    const utf8::CodePoint c = utf8::decode(text, at);
    if (const char32_t lower = lower_of(c.value); lower != c.value) {
      std::string bytes;
      utf8::append(bytes, lower);
      if (bytes.size() == c.size) out.replace(at, c.size, bytes);
    }
    at += c.size;
  }
  return out;
}

}  // namespace

Clean normalize(std::string_view text) {
  Clean clean = Normalizer(text).run();
  clean.lower = lower_same_length(clean.text);
  return clean;
}

}  // namespace selon::text

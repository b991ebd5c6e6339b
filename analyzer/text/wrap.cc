#include "analyzer/text/wrap.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "analyzer/base/utf8.h"
#include "analyzer/text/chars.h"

namespace selon::text {
namespace {

// Programs that wrap do not agree on what a character is: some count bytes, some code points,
// some what is seen. Widths are taken in all three, and the one that explains most breaks counts.
enum Measure : std::size_t { kBytes, kCodePoints, kVisible, kMeasures };
using Width = std::array<std::size_t, kMeasures>;

constexpr std::size_t kNarrowest = 40;  // characters; shorter lines are verse, lists or menus
constexpr std::size_t kWidest = 120;

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;   // the line break
  std::size_t next = 0;  // behind the line break
  Width width{};         // without trailing white space
  Width first_word{};    // up to the first space that a line may be broken at
  bool blank = true;
  bool one_word = true;
  bool starts_lower = false;
  bool starts_item = false;  // with a dash or bullet
  bool ends_strong = false;  // with . ! ? … : or a closing mark behind one of them
  bool ends_hyphen = false;  // with a hyphen behind a letter
};

bool is_break(char c) { return c == '\n' || c == '\r'; }

bool is_item_mark(char32_t c) {
  return c == '-' || c == '*' || c == 0x2013 || c == 0x2014 || c == 0x2022 || c == 0xB7;
}

bool is_closing(char32_t c) {
  return c == '"' || c == ')' || c == ']' || c == 0xBB || c == 0x201D || c == 0x2019 || c == 0x203A;
}

// Reads characters into a Line.
class LineReader {
 public:
  explicit LineReader(std::string_view text) : text_(text) {}

  // False at the end of the text.
  bool read(Line& line) {
    if (at_ >= text_.size()) return false;
    line = Line();
    line.begin = at_;
    width_ = {};
    last_ = before_ = 0;
    while (at_ < text_.size() && !is_break(text_[at_])) take(line);
    line.end = at_;
    if (at_ < text_.size()) at_ += text_.substr(at_, 2) == "\r\n" ? 2 : 1;
    line.next = at_;
    if (line.one_word) line.first_word = line.width;
    line.ends_hyphen = last_ == '-' && class_of(before_) == CharClass::letter;
    return true;
  }

 private:
  void take(Line& line) {
    const utf8::CodePoint c = utf8::decode(text_, at_);
    at_ += c.size;
    const CharClass kind = class_of(c.value);
    width_[kBytes] += c.size;
    width_[kCodePoints] += 1;
    width_[kVisible] += kind == CharClass::dropped || is_mark(c.value) ? 0 : 1;
    if (kind == CharClass::dropped) return;
    if (kind == CharClass::space) {
      // No line is broken at a no-break space: only ASCII white space parts words here.
      if (c.value < 0x80 && !line.blank) word_ended_ = true;
      return;
    }
    visible(line, c.value, kind);
  }

  void visible(Line& line, char32_t c, CharClass kind) {
    if (line.blank) {
      line.blank = false;
      word_ended_ = false;
      line.starts_item = is_item_mark(c);
      line.starts_lower = kind == CharClass::letter && lower_of(c) == c;
    } else if (word_ended_ && line.one_word) {
      line.one_word = false;
      line.first_word = line.width;
    }
    line.width = width_;
    if (!is_closing(c)) {
      line.ends_strong = c == '.' || c == '!' || c == '?' || c == ':' || c == 0x2026;
    }
    before_ = last_;
    last_ = c;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  Width width_{};
  char32_t last_ = 0, before_ = 0;  // the last two visible characters of the line
  bool word_ended_ = false;
};

// Calls visit(line, next line) for every two lines with a single break between them, until it
// returns false.
template <typename Visit>
void each_single_break(std::string_view text, Visit visit) {
  LineReader reader(text);
  Line line;
  Line next;
  if (!reader.read(line)) return;
  while (reader.read(next)) {
    if (!line.blank && !next.blank && !visit(line, next)) return;
    line = next;
  }
}

// Of a text that nobody wrapped, something wider than the widest.
Width longest_wrapped(std::string_view text) {
  Width longest{};
  each_single_break(text, [&](const Line& line, const Line&) {
    if (line.one_word) return true;  // nothing to wrap at, a long address for one
    for (std::size_t m = 0; m < kMeasures; ++m) longest[m] = std::max(longest[m], line.width[m]);
    return longest[kVisible] <= kWidest;
  });
  return longest;
}

// Whether there are two lines with a single break between them, blanks apart: most texts have a
// blank line between their paragraphs, and need no closer look.
bool may_be_wrapped(std::string_view text) {
  if (text.find('\r') != std::string_view::npos) return true;
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at)) {
    const std::size_t next = text.find_first_not_of('\n', at);
    if (next == at + 1) return true;
    if (next == std::string_view::npos) return false;
    at = next;
  }
  return false;
}

// True when a few lines at most are longer than the wrapped ones.
bool hardly_any_longer(std::string_view text, const Width& longest) {
  std::size_t lines = 0;
  std::size_t longer = 0;
  LineReader reader(text);
  for (Line line; reader.read(line);) {
    if (line.blank || line.one_word) continue;
    ++lines;
    if (line.width[kCodePoints] > longest[kCodePoints]) ++longer;
  }
  return longer * 10 <= lines;
}

class Judge {
 public:
  explicit Judge(std::string_view text) : longest_(longest_wrapped(text)) {
    const std::size_t width = longest_[kVisible];
    if (width < kNarrowest || width > kWidest || !hardly_any_longer(text, longest_)) return;
    std::size_t breaks = 0;
    std::size_t clear = 0;  // breaks inside a sentence where the next word had no room
    Width no_room{};
    each_single_break(text, [&](const Line& line, const Line& next) {
      ++breaks;
      bool any = false;
      for (std::size_t m = 0; m < kMeasures; ++m) {
        if (fits(line, next, m, longest_[m])) continue;
        ++no_room[m];
        any = true;
      }
      if (any && next.starts_lower) ++clear;
      return true;
    });
    const auto best = std::max_element(no_room.begin(), no_room.end());
    measure_ = static_cast<std::size_t>(best - no_room.begin());
    wrapped_ = clear > 0 && *best * 2 >= breaks;
  }

  [[nodiscard]] bool wrapped() const { return wrapped_; }

  [[nodiscard]] bool is_wrap(const Line& line, const Line& next) const {
    if (next.starts_lower) return true;
    if (next.starts_item && line.ends_strong) return false;
    const std::size_t longest = longest_[measure_];
    if (!fits(line, next, measure_, longest)) return true;
    // Programs that balance the lines of a paragraph leave some room at the end of a line.
    return !line.ends_strong && !fits(line, next, measure_, longest - longest / 8);
  }

 private:
  static bool fits(const Line& line, const Line& next, std::size_t m, std::size_t longest) {
    return line.width[m] + (line.ends_hyphen ? 0 : 1) + next.first_word[m] <= longest;
  }

  Width longest_;
  std::size_t measure_ = kCodePoints;
  bool wrapped_ = false;
};

// "avant- / et après": the hyphen of a word that the next line does not complete.
bool is_suspended(std::string_view rest) {
  return rest.substr(0, 3) == "et " || rest.substr(0, 3) == "ou ";
}

}  // namespace

std::vector<Wrap> find_wraps(std::string_view text) {
  std::vector<Wrap> wraps;
  if (!may_be_wrapped(text)) return wraps;
  const Judge judge(text);
  if (!judge.wrapped()) return wraps;
  each_single_break(text, [&](const Line& line, const Line& next) {
    if (!judge.is_wrap(line, next)) return true;
    const utf8::CodePoint first = utf8::decode(text, next.begin);
    wraps.push_back({line.end, line.ends_hyphen && class_of(first.value) == CharClass::letter &&
                                   !is_suspended(text.substr(next.begin))});
    return true;
  });
  return wraps;
}

}  // namespace selon::text

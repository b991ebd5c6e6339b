#include "analyzer/lexicon/pattern_needs.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <iterator>
#include <optional>
#include <utility>

#include "analyzer/base/utf8.h"
#include "analyzer/lexicon/pattern_literals.h"
#include "analyzer/lexicon/pattern_syntax.h"

namespace selon::lexicon {
namespace {

using Places = std::uint64_t;  // of a text, a bit each

// Items that are read, again where they repeat, but for plain letters of literals: what takes more
// is not understood.
constexpr std::size_t kMostItems = 20000;

// What stands for itself behind a backslash.
bool is_sign(char c) {
  const char small = static_cast<char>(c | 0x20);
  return c > ' ' && c < 0x7F && (small < 'a' || small > 'z') && (c < '0' || c > '9');
}

Places within_opening(Places places) { return places & ((Places{1} << kOpening) - 1); }

// Reads a pattern from left to right. Where it is asked for places, `ends_` are those of the text
// where what was read so far can end; else it gathers literals.
class Reader {
 public:
  explicit Reader(std::string_view pattern)
      : pattern_(pattern), known_(pattern.find("\\Q") == std::string_view::npos) {}

  Opening opening();
  bool may_open(std::string_view text);
  Literals literals();

 private:
  std::string_view pattern_;
  bool known_;
  std::size_t at_ = 0;
  std::size_t items_ = 0;
  bool fold_ = false;

  Places ends_ = 0;
  Opening* opening_ = nullptr;
  std::string_view text_;
  bool gathers_ = false;

  [[nodiscard]] bool more() const { return known_ && at_ < pattern_.size(); }
  [[nodiscard]] char peek() const { return at_ < pattern_.size() ? pattern_[at_] : '\0'; }
  bool take(std::string_view words) {
    const bool there = pattern_.substr(at_).starts_with(words);
    if (there) at_ += words.size();
    return there;
  }
  // A part that matches the empty text.
  [[nodiscard]] PatternPart nothing() const {
    return gathers_ ? PatternPart{LiteralSet{""}, {}} : PatternPart{};
  }

  bool anchored_choices();
  PatternPart alternatives();
  PatternPart sequence();
  PatternPart gathered_sequence();
  std::optional<char> plain_letter();
  PatternPart item();
  PatternPart group();
  PatternPart escaped();
  PatternPart letter(char32_t c);
  PatternPart one_of(PatternChars chars);
  PatternChars read_class();
  char32_t character();
  struct Times {
    std::size_t least;
    bool more;  // may come more often
  };
  Times repetition();
  void repeat(std::size_t from, Places before, Times times);
  void end_of_text();
  template <typename Fits>
  void pass(Fits fits);
  void collect(const PatternChars& chars);
};

// Goes on behind one of the characters: gathers what may stand there.
void Reader::collect(const PatternChars& chars) {
  constexpr std::size_t kLongestChar = 4;
  static const ByteSet inner = [] {
    ByteSet bytes;
    for (std::size_t b = 0x80; b <= 0xBF; ++b) bytes.set(b);
    return bytes;
  }();
  Places after = 0;
  for (Places places = ends_; places != 0; places &= places - 1) {
    const auto i = static_cast<std::size_t>(std::countr_zero(places));
    (*opening_)[i] |= chars.ascii | chars.leads;
    if (chars.ascii.any()) after |= Places{2} << i;
    for (std::size_t n = 1; chars.leads.any() && n < kLongestChar; ++n) {
      if (i + n < kOpening) (*opening_)[i + n] |= inner;
      after |= Places{2} << (i + n);
    }
  }
  ends_ = within_opening(after);
}

// Goes on behind a character that `fits(byte)` says of its first byte, where the text has one.
template <typename Fits>
void Reader::pass(Fits fits) {
  constexpr std::size_t kLast = 60;  // a place up to which all characters are seen whole
  Places after = 0;
  for (Places places = ends_; places != 0; places &= places - 1) {
    const auto i = static_cast<std::size_t>(std::countr_zero(places));
    if (i >= kLast) known_ = false;  // so far it may match
    if (i >= text_.size() || i >= kLast) continue;
    if (fits(static_cast<unsigned char>(text_[i]))) {
      after |= Places{1} << (i + utf8::decode(text_, i).size);
    }
  }
  ends_ = after;
}

void Reader::end_of_text() {
  if (gathers_ || opening_ != nullptr) return;
  ends_ &= text_.size() < 64 ? Places{1} << text_.size() : 0;
}

// A character at `at_` of the pattern, which is UTF-8.
char32_t Reader::character() {
  const utf8::CodePoint c = utf8::decode(pattern_, at_);
  at_ += c.size;
  return c.value;
}

// Behind the opening bracket.
PatternChars Reader::read_class() {
  PatternChars chars;
  const bool inverted = take("^");
  for (bool first = true; more() && (first || peek() != ']'); first = false) {
    if (pattern_.substr(at_).starts_with("[:")) known_ = false;
    if (take("\\")) {
      if (more() && chars.add_class(peek())) {
        ++at_;
        continue;
      }
      known_ = known_ && is_sign(peek());
    }
    if (!more()) break;
    const char32_t from = character();
    char32_t to = from;
    if (peek() == '-' && pattern_.substr(at_ + 1, 1) != "]") {
      ++at_;
      known_ = known_ && peek() != '\\';
      if (more()) to = character();
    }
    known_ = known_ && from <= to;
    if (known_) chars.add(from, to);
  }
  known_ = known_ && take("]");
  if (fold_) chars.fold();
  if (inverted) chars.invert();
  return chars;
}

PatternPart Reader::one_of(PatternChars chars) {
  PatternPart part;
  if (!gathers_) {
    if (opening_ != nullptr) {
      collect(chars);
    } else {
      pass([&](unsigned char byte) { return chars.ascii.test(byte) || chars.leads.test(byte); });
    }
    return part;
  }
  if (!chars.listed) return part;
  LiteralSet strings;
  for (const char32_t c : chars.list) {
    std::string bytes;
    utf8::append(bytes, c);
    if (fold_) coarse(bytes, bytes);
    strings.push_back(std::move(bytes));
  }
  part.exact = std::move(strings);
  return part;
}

// Behind the backslash.
PatternPart Reader::escaped() {
  if (take("b") || take("B")) return nothing();
  PatternChars chars;
  if (chars.add_class(peek())) {
    ++at_;
    if (fold_) chars.fold();
    return one_of(std::move(chars));
  }
  known_ = known_ && is_sign(peek());
  if (!more()) return nothing();
  const char32_t c = character();
  chars.add(c, c);
  return one_of(std::move(chars));
}

// Behind the opening parenthesis.
PatternPart Reader::group() {
  if (take("?P<")) {
    at_ = std::min(pattern_.find('>', at_), pattern_.size() - 1) + 1;
  } else if (!take("?:")) {
    known_ = known_ && peek() != '?';
  }
  PatternPart part = alternatives();
  known_ = known_ && take(")");
  return part;
}

PatternPart Reader::item() {
  known_ = known_ && ++items_ < kMostItems;
  if (!known_) return nothing();
  if (take("(")) return group();
  if (take("[")) return one_of(read_class());
  if (take("\\")) return escaped();
  if (take("^")) return nothing();
  if (take("$")) {
    end_of_text();
    return nothing();
  }
  PatternChars chars;
  if (take(".")) {
    chars.add('\n', '\n');
    chars.invert();
    return one_of(std::move(chars));
  }
  return letter(character());
}

// A character that stands for itself. Most are of ASCII, and need no set.
PatternPart Reader::letter(char32_t c) {
  const auto small = static_cast<unsigned char>(c | 0x20);
  const bool either_case = fold_ && small >= 'a' && small <= 'z';
  const bool stray = fold_ && (small == 's' || small == 'k');  // ſ, K
  if (c < 0x80 && gathers_) {
    PatternPart part;
    part.exact = LiteralSet{std::string(1, static_cast<char>(fold_ ? small : c))};
    return part;
  }
  if (c < 0x80 && opening_ == nullptr) {
    pass([&](unsigned char byte) {
      return byte == c || (either_case && (byte | 0x20) == small) || (stray && byte >= 0x80);
    });
    return {};
  }
  if (c < 0x80 && !stray) {
    for (Places places = ends_; places != 0; places &= places - 1) {
      ByteSet& bytes = (*opening_)[static_cast<std::size_t>(std::countr_zero(places))];
      bytes.set(c);
      if (either_case) bytes.set(c ^ 0x20);
    }
    ends_ = within_opening(ends_ << 1);
    return {};
  }
  PatternChars chars;
  chars.add(c, c);
  if (fold_) chars.fold();
  return one_of(std::move(chars));
}

// What stands behind an item.
Reader::Times Reader::repetition() {
  Times times{1, false};
  if (take("?") || take("*")) {
    times = {0, true};
  } else if (take("+")) {
    times = {1, true};
  } else if (peek() == '{') {
    const Bounds bounds = bounds_at(pattern_, at_);
    known_ = known_ && bounds.size != 0;  // else a brace of the text
    at_ += bounds.size;
    times = {bounds.least, bounds.more};
  } else {
    return times;
  }
  take("?");  // as few as can be: the same texts
  return times;
}

// The item at `from` of the pattern was read once, as of `before`; now as often as it may come.
void Reader::repeat(std::size_t from, Places before, Times times) {
  const std::size_t behind = at_;
  const auto again = [&](Places places) {
    ends_ = places;
    at_ = from;
    item();
    return ends_;
  };
  for (std::size_t n = 1; n < times.least && ends_ != 0 && known_; ++n) again(ends_);
  Places all = times.least == 0 ? before | ends_ : ends_;
  while (times.more && all != 0 && known_) {
    const Places wider = all | again(all);
    if (wider == all) break;
    all = wider;
  }
  ends_ = all;
  at_ = behind;
}

PatternPart Reader::sequence() {
  if (gathers_) return gathered_sequence();
  while (more() && peek() != '|' && peek() != ')') {
    if (ends_ == 0) {
      at_ = end_of_choice(pattern_, at_);
      break;
    }
    const std::size_t from = at_;
    const Places before = ends_;
    item();
    const Times times = repetition();
    if (times.least != 1 || times.more) repeat(from, before, times);
  }
  return {};
}

// As item(), of what most of a pattern is: a character of ASCII that stands for itself, once.
std::optional<char> Reader::plain_letter() {
  const auto is_one_of = [](char c, std::string_view chars) {
    return chars.find(c) != std::string_view::npos;
  };
  const char c = peek();
  if (static_cast<unsigned char>(c) >= 0x80 || is_one_of(c, "\\^$.[]()|?*+{}")) return {};
  if (at_ + 1 < pattern_.size() && is_one_of(pattern_[at_ + 1], "?*+{")) return {};
  ++at_;
  return static_cast<char>(fold_ ? c | 0x20 : c);
}

PatternPart Reader::gathered_sequence() {
  bool is_exact = true;
  std::vector<LiteralSet> literals;
  LiteralSet run = {""};  // what was read since it was last not known
  const auto close = [&] {
    is_exact = false;
    if (says_something(run)) literals.push_back(std::move(run));
    run = {""};
  };
  while (more() && peek() != '|' && peek() != ')') {
    if (const std::optional<char> letter = plain_letter()) {
      if (append(run, *letter)) continue;
      close();
      run = {std::string(1, *letter)};
      continue;
    }
    PatternPart part = item();
    const Times times = repetition();
    if (times.least == 0) {
      close();
      continue;
    }
    std::move(part.literals.begin(), part.literals.end(), std::back_inserter(literals));
    if (!part.exact || !append(run, *part.exact)) {
      close();
      if (part.exact) run = std::move(*part.exact);
    }
    if (times.least > 1 || times.more) close();
  }
  if (is_exact) return {std::move(run), std::move(literals)};
  close();
  return {std::nullopt, std::move(literals)};
}

PatternPart Reader::alternatives() {
  const Places before = ends_;
  PatternPart all = sequence();
  while (more() && take("|")) {
    const Places others = std::exchange(ends_, before);
    const PatternPart other = sequence();
    if (gathers_) all = either(all, other);
    ends_ |= others;
  }
  return all;
}

// Reads what has to stand at the start of the text; false where it need not, or is not understood.
bool Reader::anchored_choices() {
  ends_ = 1;
  fold_ = take("(?i)");
  if (!take("^")) return false;
  sequence();
  return known_ && at_ == pattern_.size();  // ^a|b can begin anywhere
}

Opening Reader::opening() {
  Opening opening;
  opening_ = &opening;
  const bool anchored = anchored_choices();
  opening_ = nullptr;
  if (!anchored) {
    for (ByteSet& bytes : opening) bytes.set();
  }
  for (std::size_t i = 0; i < kOpening; ++i) {
    const bool ended = (ends_ & ((Places{2} << i) - 1)) != 0;  // anything may follow
    if (ended) opening[i].set();
  }
  return opening;
}

bool Reader::may_open(std::string_view text) {
  text_ = text;
  return !anchored_choices() || ends_ != 0;
}

Literals Reader::literals() {
  gathers_ = true;
  fold_ = take("(?i)");
  PatternPart whole = alternatives();
  Literals literals;
  literals.coarse = fold_;
  if (!known_ || at_ < pattern_.size()) return literals;
  if (whole.exact && says_something(*whole.exact)) whole.literals.push_back(*whole.exact);
  literals.sets = std::move(whole.literals);
  return literals;
}

}  // namespace

Opening opening_of(std::string_view pattern) { return Reader(pattern).opening(); }

bool may_open(std::string_view pattern, std::string_view text) {
  return Reader(pattern).may_open(text);
}

Literals literals_of(std::string_view pattern) { return Reader(pattern).literals(); }

}  // namespace selon::lexicon

#include "analyzer/lexicon/furniture.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace selon::lexicon {
namespace {

struct Pattern {
  Pattern(std::string words, ParagraphClass means, bool has_parts)
      : source(std::move(words)), kind(means), parts(has_parts) {}

  std::string source;
  ParagraphClass kind;
  bool parts;              // has named parts
  std::size_t number = 0;  // of two rows that match, the one with the lower number counts
  bool exact = true;       // the set holds the pattern itself, not one that matches more
  mutable std::once_flag once;
  mutable std::unique_ptr<const RE2> compiled;

  [[nodiscard]] const RE2& expression() const;
};

RE2::Options quiet() {
  RE2::Options options;
  options.set_log_errors(false);
  // The default of 8 MiB is too little for all rows at once.
  options.set_max_mem(std::int64_t{64} << 20);
  return options;
}

const RE2& Pattern::expression() const {
  std::call_once(once, [this] { compiled = std::make_unique<RE2>(source, quiet()); });
  return *compiled;
}

// A paragraph is judged by its opening: furniture that is longer than this is not told apart.
constexpr std::size_t kMaxJudged = 2000;

std::string_view view(const re2::StringPiece& piece) {
  return piece.data() == nullptr ? std::string_view{}
                                 : std::string_view(piece.data(), piece.size());
}

// The end of a character class that opens at `at`.
std::size_t past_class(std::string_view pattern, std::size_t at) {
  ++at;
  if (pattern.substr(at, 1) == "^") ++at;
  if (pattern.substr(at, 1) == "]") ++at;  // []a] holds a bracket
  while (at < pattern.size() && pattern[at] != ']') {
    const std::size_t named = pattern.substr(at, 2) == "[:" ? pattern.find(":]", at) : at;
    if (named == std::string_view::npos) return pattern.size();
    at = named > at ? named + 2 : at + (pattern[at] == '\\' ? 2 : 1);
  }
  return std::min(at + 1, pattern.size());
}

// The bytes of "{m,n}" at `at`, 0 when there is none; `least` is m.
std::size_t bounds_at(std::string_view pattern, std::size_t at, std::string_view& least) {
  std::size_t i = at + 1;
  const auto digits = [&] {
    const std::size_t from = i;
    while (i < pattern.size() && std::isdigit(static_cast<unsigned char>(pattern[i])) != 0) ++i;
    return pattern.substr(from, i - from);
  };
  least = digits();
  if (least.empty() || pattern.substr(i, 1) != ",") return 0;
  ++i;
  if (digits().empty() || pattern.substr(i, 1) != "}") return 0;
  return i + 1 - at;
}

// The pattern with all upper bounds of repetitions taken away: x{0,200} becomes x{0,}. It matches
// whatever the pattern matches, and compiles many times faster: RE2 writes x{0,200} out.
std::string relaxed(std::string_view pattern) {
  if (pattern.find("\\Q") != std::string_view::npos) return std::string(pattern);
  std::string out;
  for (std::size_t i = 0; i < pattern.size();) {
    std::size_t size = 1;
    std::string_view least;
    if (pattern[i] == '\\') {
      size = 2;
    } else if (pattern[i] == '[') {
      size = past_class(pattern, i) - i;
    } else if (pattern[i] == '{') {
      if (const std::size_t bounds = bounds_at(pattern, i, least); bounds != 0) {
        out.append("{").append(least).append(",}");
        i += bounds;
        continue;
      }
    }
    out += pattern.substr(i, size);
    i += size;
  }
  return out;
}

// Whether the pattern can only match at the start: ^ behind its flags, and no alternative beside
// it.
bool is_anchored(std::string_view pattern) {
  if (pattern.starts_with("(?i)")) pattern.remove_prefix(4);
  if (!pattern.starts_with('^') || pattern.find("\\Q") != std::string_view::npos) return false;
  int depth = 0;
  for (std::size_t i = 0; i < pattern.size();) {
    if (pattern[i] == '[') {
      i = past_class(pattern, i);
      continue;
    }
    if (pattern[i] == '|' && depth == 0) return false;
    if (pattern[i] == '(') ++depth;
    if (pattern[i] == ')') --depth;
    i += pattern[i] == '\\' ? 2 : 1;
  }
  return true;
}

void capture(const RE2& expression, const re2::StringPiece& text, Classified& out) {
  const auto groups = static_cast<std::size_t>(expression.NumberOfCapturingGroups()) + 1;
  std::vector<re2::StringPiece> parts(groups);
  if (!expression.Match(text, 0, text.size(), RE2::UNANCHORED, parts.data(),
                        static_cast<int>(groups))) {
    return;
  }
  out.matched = view(parts[0]);
  for (const auto& [name, group] : expression.NamedCapturingGroups()) {
    const std::string_view part = view(parts[static_cast<std::size_t>(group)]);
    if (name == "agency") out.agency = part;
    if (name == "place") out.place = part;
    if (name == "author") out.author = part;
  }
}

}  // namespace

// Rows that are looked for together.
class Rows {
 public:
  explicit Rows(RE2::Anchor anchor) : set_(quiet(), anchor) {}

  void add(const Pattern& row) {
    set_.Add(row.exact ? row.source : relaxed(row.source), nullptr);
    rows_.push_back(&row);
  }
  void compile() {
    if (!rows_.empty()) set_.Compile();
  }
  void find(const re2::StringPiece& text, std::vector<const Pattern*>& out) const {
    std::vector<int> hits;
    if (rows_.empty() || !set_.Match(text, &hits)) return;
    for (const int hit : hits) out.push_back(rows_[static_cast<std::size_t>(hit)]);
  }

 private:
  RE2::Set set_;
  std::vector<const Pattern*> rows_;
};

struct Furniture::Patterns {
  std::deque<Pattern> rows;
  mutable std::once_flag once;
  // Apart, because the search for what must stand at the start ends where nothing can come of it,
  // which in most paragraphs is after a few letters.
  mutable Rows anchored{RE2::ANCHOR_START};
  mutable Rows anywhere{RE2::UNANCHORED};

  void compile() const {
    for (const Pattern& row : rows) (is_anchored(row.source) ? anchored : anywhere).add(row);
    anchored.compile();
    anywhere.compile();
  }

  // The first row that matches; nullptr when none does.
  [[nodiscard]] const Pattern* first_match(const re2::StringPiece& text) const {
    std::call_once(once, [this] { compile(); });
    std::vector<const Pattern*> found;
    anchored.find(text, found);
    anywhere.find(text, found);
    std::sort(found.begin(), found.end(),
              [](const Pattern* a, const Pattern* b) { return a->number < b->number; });
    const auto exactly = std::find_if(found.begin(), found.end(), [&](const Pattern* row) {
      return row->exact || RE2::PartialMatch(text, row->expression());
    });
    return exactly == found.end() ? nullptr : *exactly;
  }
};

Furniture::Furniture() : patterns_(std::make_unique<Patterns>()) {}
Furniture::Furniture(Furniture&&) noexcept = default;
Furniture& Furniture::operator=(Furniture&&) noexcept = default;
Furniture::~Furniture() = default;

Problem Furniture::add(std::string_view pattern, ParagraphClass kind, bool check) {
  if (check) {
    const RE2 compiled(re2::StringPiece(pattern.data(), pattern.size()), quiet());
    if (!compiled.ok()) return "not a pattern: " + compiled.error();
  }
  patterns_->rows.emplace_back(std::string(pattern), kind,
                               pattern.find("(?P<") != std::string_view::npos);
  patterns_->rows.back().exact = relaxed(pattern) == pattern;
  patterns_->rows.back().number = patterns_->rows.size();
  return std::nullopt;
}

Classified Furniture::classify(std::string_view paragraph) const {
  const re2::StringPiece text(paragraph.data(), std::min(paragraph.size(), kMaxJudged));
  const Pattern* row = patterns_->first_match(text);
  if (row == nullptr) return {};
  Classified out;
  out.kind = row->kind;
  out.matched = paragraph;
  if (row->parts) capture(row->expression(), text, out);
  return out;
}

}  // namespace selon::lexicon

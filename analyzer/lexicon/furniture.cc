#include "analyzer/lexicon/furniture.h"

#include <re2/re2.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analyzer/lexicon/pattern_needs.h"
#include "analyzer/lexicon/pattern_sieve.h"
#include "analyzer/lexicon/pattern_syntax.h"

namespace selon::lexicon {
namespace {

RE2::Options quiet() {
  RE2::Options options;
  options.set_log_errors(false);
  // The default of 8 MiB is too little for a row that repeats long words often.
  options.set_max_mem(std::int64_t{64} << 20);
  return options;
}

// What is made when it is first asked for.
template <typename Value>
class Lazy {
 public:
  template <typename Make>
  [[nodiscard]] const Value& get(Make make) const {
    std::call_once(once_, [&] { value_.emplace(make()); });
    return *value_;
  }

 private:
  mutable std::once_flag once_;
  mutable std::optional<Value> value_;
};

// A paragraph is judged by its opening: furniture that is longer than this is not told apart.
constexpr std::size_t kMaxJudged = 2000;

std::string_view view(const re2::StringPiece& piece) {
  return piece.data() == nullptr ? std::string_view{}
                                 : std::string_view(piece.data(), piece.size());
}

class Pattern {
 public:
  Pattern(std::string_view pattern, ParagraphClass means)
      : kind(means), has_parts(pattern.find("(?P<") != std::string_view::npos), words(pattern) {}

  const ParagraphClass kind;
  const bool has_parts;
  const std::string words;

  [[nodiscard]] const RE2& exact() const { return compiled(words, exact_); }
  [[nodiscard]] bool matches(const re2::StringPiece& text) const {
    const std::string& wider = wider_words_.get([this] { return relaxed(words); });
    if (!worth_compiling() && !may_open(wider, view(text))) return false;
    if (wider != words && !RE2::PartialMatch(text, compiled(wider, wider_))) return false;
    return RE2::PartialMatch(text, exact());
  }

 private:
  using Compiled = Lazy<std::unique_ptr<const RE2>>;

  const Lazy<std::string> wider_words_;
  const Compiled exact_;
  const Compiled wider_;  // cheaper to compile, matches more
  mutable std::atomic<std::uint32_t> tries_ = 0;

  static const RE2& compiled(const std::string& words, const Compiled& to) {
    return *to.get([&words] { return std::make_unique<const RE2>(words, quiet()); });
  }
  // Reading a pattern beside the text takes some microseconds, matching it compiled a tenth, but
  // compiling it a hundred times as long.
  [[nodiscard]] bool worth_compiling() const {
    constexpr std::uint32_t kEnough = 32;
    return tries_.load(std::memory_order_relaxed) >= kEnough ||
           tries_.fetch_add(1, std::memory_order_relaxed) >= kEnough;
  }
};

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

struct Furniture::Patterns {
  std::deque<Pattern> rows;
  mutable std::once_flag once;
  mutable PatternSieve sieve;

  // The first row that matches; nullptr when none does.
  [[nodiscard]] const Pattern* first_match(const re2::StringPiece& text) const {
    std::call_once(once, [this] {
      for (const Pattern& row : rows) sieve.add(row.words);
    });
    const Pattern* match = nullptr;
    sieve.pass(view(text), [&](std::size_t row) {
      if (rows[row].matches(text)) match = &rows[row];
      return match != nullptr;
    });
    return match;
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
  patterns_->rows.emplace_back(pattern, kind);
  return std::nullopt;
}

Classified Furniture::classify(std::string_view paragraph) const {
  const re2::StringPiece text(paragraph.data(), std::min(paragraph.size(), kMaxJudged));
  const Pattern* row = patterns_->first_match(text);
  if (row == nullptr) return {};
  Classified out;
  out.kind = row->kind;
  out.matched = paragraph;
  if (row->has_parts) capture(row->exact(), text, out);
  return out;
}

}  // namespace selon::lexicon

#include "analyzer/lexicon/furniture.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
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
  bool parts;  // has named parts
  mutable std::once_flag once;
  mutable std::unique_ptr<const RE2> compiled;
};

RE2::Options quiet() {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(std::int64_t{64}
                      << 20);  // the default 8 MiB is too little for all rows at once
  return options;
}

// A paragraph is judged by its opening: furniture that is longer than this is not told apart.
constexpr std::size_t kMaxJudged = 2000;

std::string_view view(const re2::StringPiece& piece) {
  return piece.data() == nullptr ? std::string_view{}
                                 : std::string_view(piece.data(), piece.size());
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

struct Furniture::Patterns {
  std::deque<Pattern> rows;
  mutable std::once_flag once;
  mutable std::unique_ptr<RE2::Set> set;

  void compile() const {
    set = std::make_unique<RE2::Set>(quiet(), RE2::UNANCHORED);
    for (const Pattern& row : rows) set->Add(row.source, nullptr);
    set->Compile();
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
  return std::nullopt;
}

Classified Furniture::classify(std::string_view paragraph) const {
  const re2::StringPiece text(paragraph.data(), std::min(paragraph.size(), kMaxJudged));
  std::call_once(patterns_->once, [this] { patterns_->compile(); });
  std::vector<int> hits;
  if (!patterns_->set->Match(text, &hits)) return {};
  const Pattern& row =
      patterns_->rows[static_cast<std::size_t>(*std::min_element(hits.begin(), hits.end()))];
  Classified out;
  out.kind = row.kind;
  out.matched = paragraph;
  if (!row.parts) return out;
  std::call_once(row.once, [&row] { row.compiled = std::make_unique<RE2>(row.source, quiet()); });
  capture(*row.compiled, text, out);
  return out;
}

}  // namespace selon::lexicon

// Annotated articles as NDJSON, as `selon eval` reads them, and measuring against them.
#include <algorithm>
#include <utility>

#include "analyzer/base/utf8.h"
#include "selon/evaluate.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/readers.h"

namespace {

// The rows of a document as if they had been found, as far as their spans lie in the text.
selon::Analysis found_in(const selon::GoldDocument& gold) {
  selon::Analysis out;
  out.document.id = gold.id;
  out.document.text = gold.text.value_or("");
  const std::string& text = out.document.text;
  const auto lies_in = [&text](selon::Span span) {
    return span.begin < span.end && span.end <= text.size() &&
           selon::utf8::is_boundary(text, span.begin) && selon::utf8::is_boundary(text, span.end);
  };
  for (const selon::GoldRow& row : gold.rows) {
    if (row.content.empty() || !std::all_of(row.content.begin(), row.content.end(), lies_in))
      continue;
    selon::Attribution claim;
    claim.content = row.content;
    if (row.cue && lies_in(*row.cue)) claim.cue = selon::Cue{*row.cue, "dire"};
    if (!row.names.empty()) {
      claim.speaker = selon::Speaker{out.entities.size(), std::nullopt, selon::Resolution::name};
      out.entities.push_back({row.names.back(), selon::EntityKind::person, {}, {}, {}, "", ""});
    }
    claim.rule = "que-clause";
    out.attributions.push_back(std::move(claim));
  }
  return out;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using selon::testing::leaks;
  std::string_view rest = selon::fuzz::view(data, size);
  selon::Evaluation all;
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    const selon::Result<selon::GoldDocument> gold = selon::gold_from_json(line);
    if (!gold) {
      selon::fuzz::expect_none(leaks(gold.error().describe(), selon::testing::Medium::screen));
      continue;
    }
    const auto evaluation = selon::evaluate(gold.value(), found_in(gold.value()));
    if (evaluation) all.add(evaluation.value());
  }
  selon::fuzz::expect_none(leaks(selon::to_text(all), selon::testing::Medium::screen));
  selon::fuzz::expect_none(leaks(selon::to_markdown(all), selon::testing::Medium::screen));
  selon::fuzz::expect_none(selon::testing::json_problem(selon::to_json(all)));
  return 0;
}

// The reader of selon.analysis/1. Input: an article, U+001E, its JSON. What it accepts can be
// written, drawn and audited, and reads back the same.
#include "selon/export.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/readers.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view rest = selon::fuzz::view(data, size);
  const std::string_view text = selon::fuzz::take_part(rest);
  const selon::Result<selon::Analysis> read = selon::from_json(rest, text);
  if (!read) {
    selon::fuzz::expect(!read.error().describe().empty(), "an error without words");
    return 0;
  }
  const std::string json = selon::to_json(read.value(), {.explain = true});
  selon::fuzz::expect_none(selon::testing::json_problem(json));
  const auto again = selon::from_json(json, text);
  selon::fuzz::expect(again.ok(), "cannot read what it has written");
  selon::fuzz::expect(selon::to_json(again.value(), {.explain = true}) == json,
                      "reads back otherwise");
  selon::fuzz::expect_none(
      selon::testing::dot_problem(selon::to_dot({selon::ProvenanceGraph::from(read.value())})));
  selon::fuzz::expect_none(selon::testing::leaks(selon::to_text(selon::audit(read.value())),
                                                 selon::testing::Medium::screen));
  return 0;
}

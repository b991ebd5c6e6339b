// A whole article: whatever the bytes, the analysis keeps its promises, is the same every time and
// comes back from JSON.
#include <utility>

#include "selon/analyzer.h"
#include "selon/audit.h"
#include "selon/export.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/invariants.h"

namespace {

const selon::Analyzer& analyzer() {
  static const selon::Analyzer made = [] { return std::move(selon::Analyzer::create()).value(); }();
  return made;
}

selon::Analysis analyze(std::string_view bytes) {
  return std::move(analyzer().analyze(bytes, "fuzz")).value();
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = selon::fuzz::view(data, size);
  const selon::Analysis analysis = analyze(bytes);
  selon::fuzz::expect_none(selon::testing::broken_promises(analysis));
  const selon::AuditReport report = selon::audit(analysis);
  for (const selon::Finding& finding : report.findings)
    selon::fuzz::expect(!finding.message.empty(), "a finding without words");

  // An article says the same whatever was read before it.
  static std::string before;
  static selon::Analysis before_analysis = analyze(before);
  if (size % 8 == 0) {
    selon::fuzz::expect(analyze(before) == before_analysis, "another analysis of the same article");
    before = bytes;
    before_analysis = analysis;
  }
  return 0;
}

// Graphviz draws an analysis made of the bytes: any name and shape of graph.
#include "selon/export.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/made_of_bytes.h"
#include "tests/support/readers.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto graph =
      selon::ProvenanceGraph::from(selon::testing::made_of_bytes(selon::fuzz::view(data, size)));
  // Graphviz is not made to be fast, nor compiled to tell the fuzzer which way bytes take.
  if (graph.edges().size() > 60) return 0;
  const auto svg = selon::to_picture({graph}, selon::PictureFormat::svg);
  selon::fuzz::expect(svg.ok(), "Graphviz could not draw it");
  selon::fuzz::expect_none(selon::testing::xml_problem(svg.value()));
  selon::fuzz::expect_none(selon::testing::leaks(svg.value(), selon::testing::Medium::screen));
  return 0;
}

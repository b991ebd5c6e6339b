// Every text format that we write, of an analysis made of the bytes: names, roles and claims are
// any characters. Each is read back by the library whose format it is, and nothing leaks.
#include "tests/fuzz/fuzz.h"
#include "tests/support/invariants.h"
#include "tests/support/made_of_bytes.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace selon::testing;
  const selon::Analysis analysis = made_of_bytes(selon::fuzz::view(data, size));
  // One family of formats at a time: three times as many inputs in the same time.
  constexpr std::string (*kFamilies[])(const selon::Analysis&) = {
      unreadable_contract, unreadable_reports, unreadable_graphs};
  selon::fuzz::expect_none(kFamilies[size % 3](analysis));
  return 0;
}

// Every text format that we write, of an analysis made of the bytes: names, roles and claims are
// any characters. Each is read back by the library whose format it is, and nothing leaks.
#include "tests/fuzz/fuzz.h"
#include "tests/support/invariants.h"
#include "tests/support/made_of_bytes.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  selon::fuzz::expect_none(selon::testing::unreadable_outputs(
      selon::testing::made_of_bytes(selon::fuzz::view(data, size))));
  return 0;
}

#include "analyzer/base/span_index.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <utility>
#include <vector>

namespace selon::base {
namespace {

struct Case {
  const char* name;
  std::uint32_t size;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> spans;
};

const std::vector<Case>& cases() {
  static const std::vector<Case> kCases = {
      {"nothing", 0, {}},
      {"no span", 130, {}},
      {"one place", 1, {{0, 1}}},
      {"side by side", 10, {{0, 3}, {3, 4}, {4, 9}}},
      {"around the end of a block", 200, {{60, 64}, {64, 65}, {127, 129}, {199, 200}}},
      {"over several blocks", 400, {{5, 300}, {301, 302}, {320, 384}}},
      {"blocks without any", 1000, {{0, 2}, {900, 901}, {999, 1000}}},
      {"begins inside the one before", 200, {{3, 7}, {6, 9}, {60, 66}, {63, 67}, {64, 130}}},
      {"the whole of blocks", 128, {{0, 64}, {64, 128}}},
  };
  return kCases;
}

// By place: the number of the last span around it.
std::vector<std::int32_t> by_place(const Case& c) {
  std::vector<std::int32_t> out(c.size, -1);
  for (std::size_t s = 0; s < c.spans.size(); ++s)
    for (std::uint32_t i = c.spans[s].first; i < c.spans[s].second; ++i)
      out[i] = static_cast<std::int32_t>(s);
  return out;
}

TEST(SpanIndex, KnowsTheSpanAroundEveryPlace) {
  for (const Case& c : cases()) {
    SpanIndex index(c.size);
    for (const auto& [first, end] : c.spans) index.add(first, end);
    const std::vector<std::int32_t> expected = by_place(c);
    for (std::uint32_t i = 0; i < c.size; ++i) EXPECT_EQ(index.at(i), expected[i]) << c.name << i;
    EXPECT_EQ(index.at(c.size), -1) << c.name;
    EXPECT_EQ(index.at(UINT32_MAX), -1) << c.name;
  }
}

TEST(RunIndex, GivesBackTheNumbers) {
  std::vector<std::vector<std::int32_t>> rows = {
      {}, {-1}, {7}, {0, 0, 1, 1, 0, -1, -1, 5, 5, 2}, std::vector<std::int32_t>(200, 3)};
  for (const Case& c : cases()) rows.push_back(by_place(c));
  for (const std::vector<std::int32_t>& numbers : rows) {
    const RunIndex index(numbers);
    for (std::uint32_t i = 0; i < numbers.size(); ++i) EXPECT_EQ(index.at(i), numbers[i]) << i;
    EXPECT_EQ(index.at(static_cast<std::uint32_t>(numbers.size())), -1);
  }
}

}  // namespace
}  // namespace selon::base

#include "analyzer/base/in_order.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <string>

namespace selon::base {
namespace {

// A run over the numbers below `count`: work squares them.
struct Squares {
  std::size_t next = 0;
  std::size_t count = 0;
  std::atomic<std::size_t> in_flight = 0;
  std::atomic<std::size_t> most_in_flight = 0;
  std::vector<std::size_t> written;

  struct Item {
    std::size_t number = 0;
    std::size_t square = 0;
  };

  InOrder<Item> steps() {
    InOrder<Item> out;
    out.read = [this](Item& item) {
      if (next == count) return false;
      item.number = next++;
      const std::size_t now = ++in_flight;
      std::size_t most = most_in_flight;
      while (now > most && !most_in_flight.compare_exchange_weak(most, now)) {
      }
      return true;
    };
    out.work = [](Item& item) { item.square = item.number * item.number; };
    out.write = [this](Item& item) {
      written.push_back(item.square);
      --in_flight;
      return true;
    };
    out.size = [](const Item&) { return std::size_t{10}; };
    return out;
  }
};

TEST(InOrder, WritesInTheOrderOfReadingForAnyNumberOfThreads) {
  for (const std::size_t threads : {0, 1, 2, 3, 8, 50}) {
    for (const std::size_t count : {0, 1, 2, 1000}) {
      Squares squares;
      squares.count = count;
      in_order(squares.steps(), threads);
      ASSERT_EQ(squares.written.size(), count) << threads;
      for (std::size_t i = 0; i < count; ++i) ASSERT_EQ(squares.written[i], i * i) << threads;
    }
  }
}

struct BoundCase {
  std::size_t most_items;
  std::size_t most_bytes;
  std::size_t in_flight;  // 10 bytes each
};

TEST(InOrder, HoldsNoMoreThanItMay) {
  const BoundCase kCases[] = {{1, 1000, 1}, {3, 1000, 3}, {1000, 25, 3},
                              {1000, 1, 1}, {1000, 0, 1}, {0, 1000, 1}};
  for (const BoundCase& each : kCases) {
    Squares squares;
    squares.count = 500;
    InOrder<Squares::Item> steps = squares.steps();
    steps.most_items = each.most_items;
    steps.most_bytes = each.most_bytes;
    in_order(steps, 8);
    EXPECT_EQ(squares.written.size(), 500);
    EXPECT_LE(squares.most_in_flight, each.in_flight);
  }
}

TEST(InOrder, WritesNothingMoreWhenItIsRefused) {
  for (const std::size_t threads : {1, 4}) {
    Squares squares;
    squares.count = 100000;
    InOrder<Squares::Item> steps = squares.steps();
    steps.write = [&](Squares::Item& item) {
      squares.written.push_back(item.square);
      return squares.written.size() < 5;
    };
    in_order(steps, threads);
    EXPECT_EQ(squares.written, (std::vector<std::size_t>{0, 1, 4, 9, 16}));
    EXPECT_LE(squares.next, 5 + steps.most_items);
  }
}

TEST(InOrder, ThrowsOnWhatAnyStepThrows) {
  for (const std::size_t threads : {1, 4}) {
    for (const std::string step : {"read", "work", "write"}) {
      Squares squares;
      squares.count = 1000;
      InOrder<Squares::Item> steps = squares.steps();
      const auto read = steps.read;
      steps.read = [&](Squares::Item& item) {
        if (step == "read" && squares.next == 7) throw std::runtime_error(step);
        return read(item);
      };
      steps.work = [&](Squares::Item& item) {
        if (step == "work" && item.number == 7) throw std::runtime_error(step);
        item.square = item.number * item.number;
      };
      const auto write = steps.write;
      steps.write = [&](Squares::Item& item) {
        if (step == "write" && item.number == 7) throw std::runtime_error(step);
        return write(item);
      };
      try {
        in_order(steps, threads);
        ADD_FAILURE() << step;
      } catch (const std::runtime_error& error) {
        EXPECT_EQ(error.what(), step);
      }
      EXPECT_LE(squares.written.size(), 7) << step;
    }
  }
}

}  // namespace
}  // namespace selon::base

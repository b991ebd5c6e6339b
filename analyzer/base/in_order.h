#ifndef SELON_ANALYZER_BASE_IN_ORDER_H
#define SELON_ANALYZER_BASE_IN_ORDER_H

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace selon::base {

// Items that are worked on by several threads and come out in the order in which they went in.
template <typename Item>
struct InOrder {
  // Fills in the next item; false when there is none. Asked by one thread at a time.
  std::function<bool(Item&)> read;
  // Called for different items at once.
  std::function<void(Item&)> work;
  // Takes a finished item, one at a time and in the order of reading; false: nothing more is
  // wanted.
  std::function<bool(Item&)> write;
  // What an item holds, in bytes; asked when it has been read and when it has been worked on.
  std::function<std::size_t(const Item&)> size;
  // Called once when a step throws or `write` says no: lets go a `read` that waits. May be empty.
  std::function<void()> let_go = {};
  // Items and bytes that may be read and not yet written, so that memory is bounded when one item
  // takes long or the reader of the output is slow. One item may go beyond the bytes.
  std::size_t most_items = 64;
  std::size_t most_bytes = std::size_t{32} << 20;
};

namespace detail {

// Every thread does all three steps: it reads an item while it has the turn to read, works on it
// with no lock held, and writes whatever is next in order.
template <typename Item>
class InOrderRun {
 public:
  explicit InOrderRun(const InOrder<Item>& steps) : steps_(steps) {}

  void run(std::size_t threads) {
    std::vector<std::thread> others;
    others.reserve(threads);
    for (std::size_t i = 1; i < threads; ++i) {
      try {
        others.emplace_back([this] { loop(); });
      } catch (const std::system_error&) {
        break;  // the system gives no more threads: those that are there do it
      }
    }
    loop();
    for (std::thread& each : others) each.join();
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  void loop() {
    try {
      for (std::size_t number = 0; auto item = next(number);) {
        steps_.work(*item);
        finish(number, std::move(*item));
      }
    } catch (...) {
      const std::lock_guard lock(mutex_);
      if (!failure_) failure_ = std::current_exception();
      stop_early();
    }
  }

  // REQUIRES: mutex_ is held.
  void stop_early() {
    if (!std::exchange(stopped_, true) && steps_.let_go) steps_.let_go();
    room_.notify_all();
  }

  // The turn to read, from construction to destruction. No mutex: a read that waits for input would
  // hold it for as long, and the thread sanitizer runs no signal handler in a thread that waits for
  // a mutex, so that the signal that is to end the wait would be lost.
  class Turn {
   public:
    explicit Turn(InOrderRun& run) : run_(run) {
      std::unique_lock lock(run.mutex_);
      run.turn_.wait(lock, [&run] { return !run.reading_; });
      run.reading_ = true;
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
    ~Turn() {
      {
        const std::lock_guard lock(run_.mutex_);
        run_.reading_ = false;
      }
      run_.turn_.notify_one();
    }

   private:
    InOrderRun& run_;
  };

  [[nodiscard]] bool has_room() const {
    return stopped_ || read_ == written_ ||
           (read_ - written_ < steps_.most_items && bytes_ < steps_.most_bytes);
  }

  // The next item with its number; nothing at the end.
  std::optional<Item> next(std::size_t& number) {
    const Turn turn(*this);
    {
      std::unique_lock lock(mutex_);
      room_.wait(lock, [this] { return has_room(); });
      if (stopped_) return std::nullopt;
    }
    // Reading may wait for input, and what is finished must be written meanwhile.
    std::optional<Item> item(std::in_place);
    const bool is_there = steps_.read(*item);
    const std::lock_guard lock(mutex_);
    if (!is_there) {
      stopped_ = true;
      return std::nullopt;
    }
    number = read_++;
    sizes_[number] = steps_.size(*item);
    bytes_ += sizes_[number];
    return item;
  }

  // Keeps the item, and writes what is next in order unless another thread is at it.
  void finish(std::size_t number, Item item) {
    std::unique_lock lock(mutex_);
    const std::size_t size = steps_.size(item);
    bytes_ += size - std::exchange(sizes_.at(number), size);
    finished_.emplace(number, std::move(item));
    if (writing_) return;
    writing_ = true;
    while (!failure_ && !refused_ && !finished_.empty() && finished_.begin()->first == written_) {
      auto node = finished_.extract(finished_.begin());
      lock.unlock();
      const bool goes_on = steps_.write(node.mapped());
      lock.lock();
      bytes_ -= sizes_.at(written_);
      sizes_.erase(written_++);
      refused_ = !goes_on;
      if (refused_) stop_early();
      room_.notify_all();
    }
    writing_ = false;
  }

  const InOrder<Item>& steps_;
  std::mutex mutex_;  // all that follows
  std::condition_variable turn_;
  std::condition_variable room_;
  std::map<std::size_t, Item> finished_;      // by number, not yet written
  std::map<std::size_t, std::size_t> sizes_;  // by number, of what is read and not yet written
  std::size_t read_ = 0;
  std::size_t written_ = 0;
  std::size_t bytes_ = 0;
  bool reading_ = false;
  bool writing_ = false;
  bool stopped_ = false;  // nothing more is read
  bool refused_ = false;  // nothing more is written
  std::exception_ptr failure_;
};

}  // namespace detail

// Runs the steps until `read` or `write` says no, on so many threads (the caller's is one of them;
// 0 counts as 1); fewer where the system gives no more. What was read is then also written, unless
// `write` said no or a step threw. What a step throws is thrown on, once all threads have ended.
template <typename Item>
void in_order(const InOrder<Item>& steps, std::size_t threads) {
  detail::InOrderRun<Item>(steps).run(threads);
}

}  // namespace selon::base

#endif  // SELON_ANALYZER_BASE_IN_ORDER_H

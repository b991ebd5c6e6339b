#ifndef SELON_ANALYZER_MENTIONS_WORD_POOL_H
#define SELON_ANALYZER_MENTIONS_WORD_POOL_H

#include <cstddef>
#include <memory>
#include <memory_resource>
#include <new>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "analyzer/lexicon/word_bytes.h"

namespace selon::mentions {

// A list that a WordPool keeps, in the space of a pointer; its size stands before its items.
template <typename T>
class KeptList {
 public:
  using value_type = T;

  KeptList() = default;
  explicit KeptList(const T* items) : items_(items) {}

  [[nodiscard]] std::size_t size() const {
    return items_ == nullptr ? 0 : *(reinterpret_cast<const std::size_t*>(items_) - 1);
  }
  [[nodiscard]] bool empty() const { return items_ == nullptr; }
  [[nodiscard]] const T* begin() const { return items_; }
  [[nodiscard]] const T* end() const { return items_ + size(); }
  // REQUIRES: !empty()
  [[nodiscard]] const T& front() const { return *items_; }

 private:
  const T* items_ = nullptr;  // null: empty
};

// Keeps the words of names and descriptions, each once, and their lists. What it hands out lives as
// long as the pool and stays where it is when the pool is moved.
class WordPool {
 public:
  // The same words as `word`, kept.
  [[nodiscard]] std::string_view keep(std::string_view word) {
    if (word.empty()) return {};
    std::string_view& place = place_of(word);
    if (!place.empty()) return place;
    char* kept = static_cast<char*>(memory_->allocate(word.size(), 1));
    word.copy(kept, word.size());
    place = {kept, word.size()};
    if (2 * ++count_ > words_.size()) grow();
    return {kept, word.size()};
  }

  template <typename T>
  [[nodiscard]] KeptList<T> keep(const std::vector<T>& list) {
    static_assert(alignof(T) <= alignof(std::size_t) && std::is_trivially_destructible_v<T>);
    if (list.empty()) return {};
    // NOLINTNEXTLINE(bugprone-sizeof-expression): of pointers the pointers themselves are kept
    void* kept = memory_->allocate(sizeof(std::size_t) + list.size() * sizeof(T));
    T* items = reinterpret_cast<T*>(::new (kept) std::size_t(list.size()) + 1);
    std::uninitialized_copy(list.begin(), list.end(), items);
    return KeptList<T>(items);
  }

 private:
  std::unique_ptr<std::pmr::monotonic_buffer_resource> memory_ =
      std::make_unique<std::pmr::monotonic_buffer_resource>();
  // Open addressing by hash, at most half full, a power of two; empty: no word.
  std::vector<std::string_view> words_ = std::vector<std::string_view>(64);
  std::size_t count_ = 0;

  // Where the word stands, or would stand.
  std::string_view& place_of(std::string_view word) {
    std::size_t at = lexicon::hash_bytes(word) & (words_.size() - 1);
    while (!words_[at].empty() && words_[at] != word) at = (at + 1) & (words_.size() - 1);
    return words_[at];
  }
  void grow() {
    const std::vector<std::string_view> before =
        std::exchange(words_, std::vector<std::string_view>(2 * words_.size()));
    for (const std::string_view word : before)
      if (!word.empty()) place_of(word) = word;
  }
};

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_WORD_POOL_H

#ifndef SELON_ANALYZER_MENTIONS_WORD_POOL_H
#define SELON_ANALYZER_MENTIONS_WORD_POOL_H

#include <cstddef>
#include <memory>
#include <memory_resource>
#include <new>
#include <string_view>
#include <type_traits>
#include <unordered_set>
#include <vector>

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
    const auto known = words_.find(word);
    if (known != words_.end()) return *known;
    char* kept = static_cast<char*>(memory_->allocate(word.size(), 1));
    word.copy(kept, word.size());
    return *words_.insert({kept, word.size()}).first;
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
  std::unordered_set<std::string_view> words_;
};

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_WORD_POOL_H

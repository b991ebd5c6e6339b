#ifndef SELON_ANALYZER_MENTIONS_WORD_POOL_H
#define SELON_ANALYZER_MENTIONS_WORD_POOL_H

#include <algorithm>
#include <cstddef>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace selon::mentions {

// Keeps the words of descriptions, each once, and their lists. What it hands out lives as long as
// the pool and stays where it is when the pool is moved.
class WordPool {
 public:
  // The same words as `word`, kept.
  [[nodiscard]] std::string_view keep(std::string_view word) {
    const auto known = words_.find(word);
    if (known != words_.end()) return *known;
    return *words_.insert({copy(word.data(), word.size()), word.size()}).first;
  }
  template <typename T>
  [[nodiscard]] std::span<const T> keep(const std::vector<T>& list) {
    return {copy(list.data(), list.size()), list.size()};
  }

 private:
  template <typename T>
  const T* copy(const T* items, std::size_t count) {
    if (count == 0) return nullptr;
    auto* out = static_cast<T*>(memory_->allocate(count * sizeof(T), alignof(T)));
    std::uninitialized_copy_n(items, count, out);
    return out;
  }

  std::unique_ptr<std::pmr::monotonic_buffer_resource> memory_ =
      std::make_unique<std::pmr::monotonic_buffer_resource>();
  std::unordered_set<std::string_view> words_;
};

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_WORD_POOL_H

#ifndef SELON_ANALYZER_LEXICON_WORD_MAP_H
#define SELON_ANALYZER_LEXICON_WORD_MAP_H

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzer/lexicon/word_bytes.h"

namespace selon::lexicon {

// Values by word, for tables that are filled once and asked at every word of a text: one look at
// memory tells nearly every word that is not there.
template <typename Value>
class WordMap {
 public:
  struct Entry {
    std::string_view word;
    Value value;
  };

  void reserve(std::size_t words) {
    entries_.reserve(words);
    grow(words);
  }

  // The value of a word, null when there is none; good until the next one is added.
  [[nodiscard]] const Value* find(std::string_view word) const {
    const std::uint32_t entry = entry_of(word, hash_bytes(word));
    return entry == 0 ? nullptr : &entries_[entry - 1].value;
  }

  // The value of a word, `value` if there was none, and whether there was none. Of the word no copy
  // is made.
  std::pair<Value*, bool> try_emplace(std::string_view word, Value value) {
    const std::uint64_t hash = hash_bytes(word);
    if (const std::uint32_t entry = entry_of(word, hash); entry != 0) {
      return {&entries_[entry - 1].value, false};
    }
    grow(entries_.size() + 1);
    entries_.push_back({word, std::move(value)});
    place(static_cast<std::uint32_t>(entries_.size()), hash);
    return {&entries_.back().value, true};
  }

  // In the order in which they were added.
  [[nodiscard]] std::vector<Entry>& entries() { return entries_; }

 private:
  static constexpr std::size_t kLeastSlots = 64;

  // Open addressing, at most half full, a power of two.
  struct Slot {
    std::uint32_t mark = 0;   // bits of the hash
    std::uint32_t entry = 0;  // from 1; 0: none
  };
  std::vector<Slot> slots_;
  std::vector<Entry> entries_;

  static std::uint32_t mark_of(std::uint64_t hash) {
    return static_cast<std::uint32_t>(hash >> 32);
  }

  [[nodiscard]] std::uint32_t entry_of(std::string_view word, std::uint64_t hash) const {
    if (slots_.empty()) return 0;
    for (std::size_t at = hash & (slots_.size() - 1); slots_[at].entry != 0;
         at = (at + 1) & (slots_.size() - 1)) {
      const Slot slot = slots_[at];
      if (slot.mark == mark_of(hash) && entries_[slot.entry - 1].word == word) return slot.entry;
    }
    return 0;
  }

  void place(std::uint32_t entry, std::uint64_t hash) {
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].entry != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = {mark_of(hash), entry};
  }

  // Makes room for so many words.
  void grow(std::size_t words) {
    if (slots_.size() >= 2 * words && !slots_.empty()) return;
    std::size_t size = std::max(slots_.size(), kLeastSlots);
    while (size < 2 * words) size *= 2;
    slots_.assign(size, {});
    for (std::uint32_t entry = 1; entry <= entries_.size(); ++entry) {
      place(entry, hash_bytes(entries_[entry - 1].word));
    }
  }
};

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_WORD_MAP_H

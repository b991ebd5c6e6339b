#include "analyzer/syntax/known_words.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <new>
#include <utility>

#include "analyzer/lexicon/word_bytes.h"

namespace selon::syntax {
namespace {

KnownWord look_up(std::string_view form, bool capitalised) {
  KnownWord word;
  word.fw = function_word(form);
  word.morph = lexicon::lookup(form);
  if (!word.morph.known() && capitalised) word.morph = lexicon::lookup_unaccented(form);
  if (!word.morph.known()) word.morph = lexicon::lookup_compound(form);
  return word;
}

// The words that were looked up last. A few thousand words make up nearly all of a text, and the
// table of all words is too large to stay near the processor. They stand side by side in the order
// in which they came, so that a short run touches little memory.
class Memo {
 public:
  KnownWord find(std::string_view form, bool capitalised) {
    if (form.empty() || form.size() > kLongest) return look_up(form, capitalised);
    const std::size_t hash = lexicon::hash_bytes(form) + (capitalised ? 1 : 0);
    auto& [latest, other] = table_->places[hash % kPairs];
    if (table_->entries[latest].is(form, capitalised)) return table_->entries[latest].word;
    std::swap(latest, other);
    if (latest == 0) latest = ++table_->used;
    Entry& entry = table_->entries[latest];
    if (!entry.is(form, capitalised)) {
      entry.word = look_up(form, capitalised);
      form.copy(entry.form.data(), form.size());
      entry.size = static_cast<std::uint8_t>(form.size());
      entry.capitalised = capitalised;
    }
    return entry.word;
  }

 private:
  static constexpr std::size_t kPairs = std::size_t{1} << 14;
  static constexpr std::size_t kLongest = 26;  // bytes

  // Nothing but zeros is one that is not in use.
  struct Entry {
    KnownWord word;
    std::array<char, kLongest> form;
    std::uint8_t size;
    bool capitalised;

    [[nodiscard]] bool is(std::string_view text, bool with_capital) const {
      return capitalised == with_capital && std::string_view(form.data(), size) == text;
    }
  };
  static_assert(sizeof(Entry) <= 48, "three in two lines of the cache");

  struct Table {
    // By hash: of the entry asked for last and of another one; 0: of none yet.
    std::array<std::array<std::uint16_t, 2>, kPairs> places;
    std::array<Entry, 2 * kPairs + 1> entries;  // from 1
    std::uint16_t used;
  };
  struct Free {
    void operator()(Table* table) const { std::free(table); }
  };
  // Not touched before they are used: a short run shall not pay for all of them.
  static Table* zeros() {
    auto* table = static_cast<Table*>(std::calloc(1, sizeof(Table)));
    if (table == nullptr) throw std::bad_alloc();
    return table;
  }

  std::unique_ptr<Table, Free> table_{zeros()};
};

}  // namespace

KnownWord known_word(std::string_view form, bool capitalised) {
  thread_local Memo memo;  // one a thread, as threads would wait for each other
  return memo.find(form, capitalised);
}

}  // namespace selon::syntax

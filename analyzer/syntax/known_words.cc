#include "analyzer/syntax/known_words.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

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
// table of all words is too large to stay near the processor.
class Memo {
 public:
  KnownWord find(std::string_view form, bool capitalised) {
    if (form.size() > kLongest) return look_up(form, capitalised);
    Entry& entry = entries_[(lexicon::hash_bytes(form) + (capitalised ? 1 : 0)) % kEntries];
    if (entry.capitalised != capitalised || entry.text() != form) {
      entry.word = look_up(form, capitalised);
      form.copy(entry.form.data(), form.size());
      entry.size = static_cast<std::uint8_t>(form.size());
      entry.capitalised = capitalised;
    }
    return entry.word;
  }

 private:
  static constexpr std::size_t kEntries = 4096;
  static constexpr std::size_t kLongest = 26;  // bytes

  struct Entry {
    KnownWord word;  // as made, what is known of the empty form
    std::array<char, kLongest> form{};
    std::uint8_t size = 0;
    bool capitalised = false;

    [[nodiscard]] std::string_view text() const { return {form.data(), size}; }
  };
  static_assert(sizeof(Entry) <= 48, "three in two lines of the cache");

  std::array<Entry, kEntries> entries_{};
};

}  // namespace

KnownWord known_word(std::string_view form, bool capitalised) {
  // One a thread, as threads would wait for each other; on the heap, as thread storage is scarce.
  thread_local const auto memo = std::make_unique<Memo>();
  return memo->find(form, capitalised);
}

}  // namespace selon::syntax

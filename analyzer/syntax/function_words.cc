#include "analyzer/syntax/function_words.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace selon::syntax {
namespace {

struct Entry {
  std::string_view form;
  Fw value;
};

constexpr auto kUnsorted = std::to_array<Entry>({
#define SELON_FW_ENTRY(name, form) {form, Fw::name},
    SELON_FUNCTION_WORDS(SELON_FW_ENTRY)
#undef SELON_FW_ENTRY
});

constexpr std::size_t kLongest = 11;  // "lesquelles" has 10 bytes, "celles-ci" 9
constexpr std::size_t kLetters = 256;

// Words of one length and first byte are few; they stand together.
constexpr std::size_t bucket_of(std::string_view form) {
  return form.size() * kLetters + static_cast<unsigned char>(form.front());
}

constexpr auto sorted_entries() {
  auto entries = kUnsorted;
  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return bucket_of(a.form) < bucket_of(b.form); });
  return entries;
}

constexpr auto kEntries = sorted_entries();

// The first entry of each bucket; the next one says where it ends.
constexpr auto bucket_starts() {
  std::array<std::uint16_t, (kLongest + 1) * kLetters + 1> starts{};
  for (const Entry& entry : kEntries) ++starts.at(bucket_of(entry.form) + 1);
  for (std::size_t i = 1; i < starts.size(); ++i) starts[i] += starts[i - 1];
  return starts;
}

constexpr auto kStarts = bucket_starts();

}  // namespace

Fw function_word(std::string_view form) {
  if (form.empty() || form.size() > kLongest) return Fw::none;
  const std::size_t bucket = bucket_of(form);
  for (std::size_t i = kStarts[bucket]; i < kStarts[bucket + 1]; ++i) {
    if (kEntries[i].form == form) return kEntries[i].value;
  }
  return Fw::none;
}

}  // namespace selon::syntax

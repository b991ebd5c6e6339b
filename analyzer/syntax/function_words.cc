#include "analyzer/syntax/function_words.h"

#include <algorithm>
#include <array>

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

constexpr auto sorted_entries() {
  auto entries = kUnsorted;
  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.form < b.form; });
  return entries;
}

constexpr auto kEntries = sorted_entries();
constexpr std::size_t kLongest = 11;  // "lesquelles" has 10 bytes, "celles-ci" 9

}  // namespace

Fw function_word(std::string_view form) {
  if (form.empty() || form.size() > kLongest) return Fw::none;
  const auto* found =
      std::lower_bound(kEntries.begin(), kEntries.end(), form,
                       [](const Entry& entry, std::string_view f) { return entry.form < f; });
  return found != kEntries.end() && found->form == form ? found->value : Fw::none;
}

}  // namespace selon::syntax

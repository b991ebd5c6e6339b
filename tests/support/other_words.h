#ifndef SELON_TESTS_SUPPORT_OTHER_WORDS_H
#define SELON_TESTS_SUPPORT_OTHER_WORDS_H

#include <string>
#include <string_view>
#include <vector>

namespace selon::testing {

// A word and another one that can stand in its place: two verbs of saying of one construction and
// status, by their stems; or two days.
struct Exchange {
  std::string_view word;
  std::string_view other;
};

// Verbs in -er that take the same complements, and days.
[[nodiscard]] const std::vector<Exchange>& exchanges();

// The text with the other word wherever the first one stands, in whatever form.
[[nodiscard]] std::string in_other_words(const Exchange& exchange, std::string_view text);

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_OTHER_WORDS_H

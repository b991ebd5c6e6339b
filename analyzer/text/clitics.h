#ifndef SELON_ANALYZER_TEXT_CLITICS_H
#define SELON_ANALYZER_TEXT_CLITICS_H

#include <cstddef>
#include <string_view>

namespace selon::text {

// True when a word of these letters drops its last vowel before a vowel (l, qu, jusqu).
// `form` is lower-case, without the apostrophe.
[[nodiscard]] bool is_elidable(std::string_view form);

// Length in bytes of the inverted clitic (-t-il, -elle, -je, -ce) with which `rest` begins; 0
// when there is none. `base` is the word before its hyphen. Both are lower-case; the border
// behind the clitic is the caller's to check.
//
// No lexicon is needed: before il, elle, on French has a verb in -t or -d, or puts -t- between;
// before je, tu, nous, vous the verb bears the ending of the person. So "Jong-il" is no
// inversion; "rendez-vous" is a noun.
[[nodiscard]] std::size_t inverted_clitic(std::string_view base, std::string_view rest);

// The same of -t-il with spaces where none belong, or without its first hyphen: "- t-il", "-t- il",
// "t-il", "t'il". No word before tells it, as nothing else is written so.
[[nodiscard]] std::size_t loose_clitic(std::string_view rest);

}  // namespace selon::text

#endif  // SELON_ANALYZER_TEXT_CLITICS_H

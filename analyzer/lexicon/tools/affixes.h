#ifndef SELON_ANALYZER_LEXICON_TOOLS_AFFIXES_H
#define SELON_ANALYZER_LEXICON_TOOLS_AFFIXES_H

#include <map>
#include <string>
#include <string_view>
#include <vector>

// The part of Hunspell's affix language that Dicollecte uses: two-character flags, suffixes,
// prefixes with suffixes of their own (kilo + mètre + s), conditions with classes.
namespace selon::lexicon::tools {

// One rule of a flag: takes `strip` away and puts `add` in its place, if `condition` holds.
struct AffixRule {
  std::string strip;
  std::string add;
  std::vector<std::string> flags;       // flags the new form takes in turn
  std::vector<std::u32string> classes;  // one a character: "ab" one of these, "^ab" none; "." any
  std::vector<std::string> tags;        // po:ipre, is:sg …
};

struct Affixes {
  std::map<std::string, std::vector<AffixRule>, std::less<>> suffixes;
  std::map<std::string, std::vector<AffixRule>, std::less<>> prefixes;
};

// Reads an .aff file. Rules that only elide (l'arbre, qu'il) are left out: in this house a
// token ends at the apostrophe. Throws std::runtime_error.
[[nodiscard]] Affixes read_affixes(const std::string& path);

// The flags in "L'D'Q'": two characters each.
[[nodiscard]] std::vector<std::string> split_flags(std::string_view flags);

// Whether the rule's condition holds at the end (suffix) or the start (prefix) of `stem`.
[[nodiscard]] bool holds_at_end(const AffixRule& rule, const std::u32string& stem);
[[nodiscard]] bool holds_at_start(const AffixRule& rule, const std::u32string& stem);

[[nodiscard]] std::u32string to_utf32(std::string_view text);

}  // namespace selon::lexicon::tools

#endif  // SELON_ANALYZER_LEXICON_TOOLS_AFFIXES_H

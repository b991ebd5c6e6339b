#include "analyzer/lexicon/tools/dictionary.h"

#include <algorithm>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "analyzer/lexicon/tools/lines.h"
#include "analyzer/lexicon/tools/tags.h"

namespace selon::lexicon::tools {
namespace {

// The word is no form itself: it needs one of its affixes.
constexpr std::string_view kNeedsAffix = "()";
// Written as it stands, in capitals or not: symbols of units (A, kW), which say nothing about
// words in small letters; their prefixes (Pa, MA, da) would only collide with words.
constexpr std::string_view kKeepCase = "||";

struct Word {
  std::string form;
  std::string lemma;
  std::vector<std::string> flags;
  std::vector<std::string_view> tags;

  [[nodiscard]] bool has(std::string_view flag) const {
    return std::find(flags.begin(), flags.end(), flag) != flags.end();
  }
};

// The bytes of the first letter: forms are ASCII and Latin letters of two bytes.
std::size_t first_letter_size(std::string_view form) {
  return static_cast<unsigned char>(form[0]) < 0x80 ? 1 : 2;
}

// A name has three letters or more (Tel), for shorter ones are symbols of units and elements.
Letters letters_of(std::string_view form, std::string_view small) {
  if (form == small) return Letters::small;
  const std::size_t second = first_letter_size(form);
  const bool capital = form.substr(0, second) != small.substr(0, second);
  const bool rest = form.size() > second + 1 && form[second] == small[second] &&
                    form[second + 1] == small[second + 1];
  return capital && rest ? Letters::name : Letters::other;
}

// Formulas and raised letters (CO₂, Mᵐᵉ) are written otherwise in the press.
bool has_only_latin_letters(std::string_view form) {
  return std::all_of(form.begin(), form.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0xE0; });
}

class Expander {
 public:
  Expander(const Affixes& affixes, Readings& readings) : affixes_(affixes), readings_(readings) {}

  void expand(const Word& word) {
    if (!word.has(kNeedsAffix)) add(word.form, word);
    const std::u32string stem = to_utf32(word.form);
    for (const std::string& flag : word.flags) {
      if (const auto at = affixes_.suffixes.find(flag); at != affixes_.suffixes.end()) {
        for (const AffixRule& rule : at->second) apply_suffix(rule, stem, word);
      }
      const auto at = affixes_.prefixes.find(flag);
      if (at == affixes_.prefixes.end() || word.has(kKeepCase)) continue;
      for (const AffixRule& rule : at->second) apply_prefix(rule, stem, word);
    }
  }

 private:
  void apply_suffix(const AffixRule& rule, const std::u32string& stem, const Word& word) {
    if (!holds_at_end(rule, stem) || !word.form.ends_with(rule.strip)) return;
    Word derived = word;
    derived.form.resize(derived.form.size() - rule.strip.size());
    derived.form += rule.add;
    derived.tags.insert(derived.tags.end(), rule.tags.begin(), rule.tags.end());
    add(derived.form, derived);
  }

  // Prefixes of the dictionary carry the suffixes of what they make, and nothing deeper.
  void apply_prefix(const AffixRule& rule, const std::u32string& stem, const Word& word) {
    if (!holds_at_start(rule, stem) || !word.form.starts_with(rule.strip)) return;
    Word derived = word;
    derived.form = rule.add + word.form.substr(rule.strip.size());
    derived.flags = rule.flags;
    expand(derived);
  }

  void add(const std::string& form, const Word& word) {
    Reading reading = read_tags(word.tags, word.lemma);
    if (reading.pos == 0 || form.empty() || !has_only_latin_letters(form)) return;
    const std::string small = lower(form);
    reading.letters = letters_of(form, small);
    readings_[small].push_back(std::move(reading));
  }

  const Affixes& affixes_;
  Readings& readings_;
};

Word parse_word(std::string_view line) {
  Word word;
  word.tags = split(line, " \t", true);
  const std::string_view head = word.tags.front();
  word.tags.erase(word.tags.begin());
  const std::size_t slash = head.find('/');
  word.form = head.substr(0, slash);
  word.lemma = lower(word.form);
  if (slash != std::string_view::npos) word.flags = split_flags(head.substr(slash + 1));
  return word;
}

}  // namespace

Readings expand_dictionary(const std::string& path, const Affixes& affixes) {
  Readings readings;
  Expander expander(affixes, readings);
  for (const std::string& line : read_lines(path)) {
    // Hunspell's own files begin with the number of words; some lines are blank.
    if (line.find_first_not_of("0123456789 \t") != std::string::npos) {
      expander.expand(parse_word(line));
    }
  }
  if (readings.empty()) throw std::runtime_error("no words in " + path);
  return readings;
}

}  // namespace selon::lexicon::tools

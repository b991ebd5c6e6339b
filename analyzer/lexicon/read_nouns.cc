// Reader of nouns.tsv.
#include <array>
#include <string>

#include "analyzer/lexicon/cells.h"
#include "analyzer/lexicon/fold.h"
#include "analyzer/lexicon/inflect.h"
#include "analyzer/lexicon/store.h"
#include "analyzer/lexicon/word_bytes.h"

namespace selon::lexicon {
namespace {

constexpr Word<std::uint32_t> kTraits[] = {{"role", trait::role},
                                           {"spokesperson", trait::spokesperson},
                                           {"title", trait::title},
                                           {"indefinite_anonymous", trait::indefinite_anonymous},
                                           {"collective_plural", trait::collective_plural},
                                           {"seat", trait::seat},
                                           {"network", trait::network},
                                           {"relational", trait::relational},
                                           {"speech_document", trait::speech_document},
                                           {"interview", trait::interview},
                                           {"occasion", trait::occasion},
                                           {"firm", trait::firm}};

constexpr std::uint8_t kMasculine = 1;
constexpr std::uint8_t kFeminine = 2;

// Adds a form, or the gender and number to a form that the entry has already.
// REQUIRES: `lower`, in lower case, lives as long as the store.
void add_form(Store& store, std::uint32_t entry, std::string_view lower, std::uint8_t gender,
              std::uint8_t number) {
  if (lower.empty()) return;
  const auto index = static_cast<std::uint32_t>(store.noun_spellings.size());
  const auto [known, fresh] = store.noun_by_form.try_emplace(lower, index);
  if (!fresh) {
    Spelling& spelling = store.noun_spellings[*known];
    if (spelling.entry != entry) return;  // another noun's form: the first row keeps it
    spelling.gender |= gender;
    spelling.number |= number;
    return;
  }
  store.noun_spellings.push_back({entry, lower, gender, number, false});
  store.noun_trie.add(lower, index);
}

// A word of a table in lower case, as most stand there.
std::string_view lower_word(Store& store, std::string_view word) {
  return is_plain_word(word) ? word : store.keep(lower_latin(word));
}

}  // namespace

// noun | feminine ("=": the same word, "f": only feminine) | plurals "masculine;feminine" |
// kind | traits | example
Problem read_noun(Store& store, const Row& row) {
  SourceNoun noun;
  noun.noun = row.cells[0];
  const auto kind = entity_kind_from(row.cells[3]);
  if (!kind) return "\"" + std::string(row.cells[3]) + "\" is no kind of source";
  noun.kind = *kind;
  if (Problem problem = choose_bits(row.cells[4], kTraits, noun.traits)) return problem;

  const std::string_view feminine_cell = row.cells[1];
  const bool only_feminine = feminine_cell == "f";
  const std::uint8_t gender = only_feminine          ? kFeminine
                              : feminine_cell == "=" ? kMasculine | kFeminine
                                                     : kMasculine;
  std::array<std::string_view, 2> plurals;
  std::size_t plural_count = 0;
  for_each_part(row.cells[2], ';', [&](std::string_view part) {
    if (plural_count < plurals.size()) plurals.at(plural_count) = part;
    ++plural_count;
  });
  if (plural_count > plurals.size()) return "at most two plurals: masculine;feminine";

  const auto entry = static_cast<std::uint32_t>(store.nouns.size());
  store.nouns.push_back(noun);
  const auto add_both = [&](std::string_view singular, std::string_view irregular,
                            std::uint8_t genders) {
    const std::string_view one = lower_word(store, singular);
    add_form(store, entry, one, genders, 1);
    add_form(store, entry,
             irregular.empty() ? store.keep(plural(one)) : lower_word(store, irregular), genders,
             2);
  };
  add_both(noun.noun, plurals[0], gender);
  if (only_feminine || feminine_cell == "=" || feminine_cell.empty()) return std::nullopt;
  add_both(feminine_cell, plurals[1], kFeminine);
  return std::nullopt;
}

}  // namespace selon::lexicon

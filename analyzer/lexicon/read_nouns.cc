// Reader of nouns.tsv.
#include <array>
#include <string>

#include "analyzer/lexicon/cells.h"
#include "analyzer/lexicon/fold.h"
#include "analyzer/lexicon/inflect.h"
#include "analyzer/lexicon/store.h"

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
void add_form(Store& store, std::uint32_t entry, const std::string& form, std::uint8_t gender,
              std::uint8_t number) {
  if (form.empty()) return;
  const std::string lower = lower_latin(form);
  if (const std::uint32_t* known = store.noun_by_form.find(lower)) {
    Spelling& spelling = store.noun_spellings[*known];
    if (spelling.entry != entry) return;  // another noun's form: the first row keeps it
    spelling.gender |= gender;
    spelling.number |= number;
    return;
  }
  const auto index = static_cast<std::uint32_t>(store.noun_spellings.size());
  const std::string_view kept = store.keep(lower);
  store.noun_spellings.push_back({entry, kept, gender, number, false});
  store.noun_by_form.try_emplace(kept, index);
  store.noun_trie.add(kept, index);
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
  const auto plurals = split(row.cells[2], ';');
  if (plurals.size() > 2) return "at most two plurals: masculine;feminine";

  const auto entry = static_cast<std::uint32_t>(store.nouns.size());
  store.nouns.push_back(noun);
  const std::string singular(noun.noun);
  add_form(store, entry, singular, gender, 1);
  add_form(store, entry, plurals.empty() ? plural(singular) : std::string(plurals[0]), gender, 2);
  if (only_feminine || feminine_cell == "=" || feminine_cell.empty()) return std::nullopt;
  const std::string feminine(feminine_cell);
  add_form(store, entry, feminine, kFeminine, 1);
  add_form(store, entry, plurals.size() < 2 ? plural(feminine) : std::string(plurals[1]), kFeminine,
           2);
  return std::nullopt;
}

}  // namespace selon::lexicon

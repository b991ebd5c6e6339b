#ifndef SELON_ANALYZER_LEXICON_STORE_H
#define SELON_ANALYZER_LEXICON_STORE_H

#include <algorithm>
#include <cstdint>
#include <deque>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "analyzer/lexicon/beginnings.h"
#include "analyzer/lexicon/entries.h"
#include "analyzer/lexicon/furniture.h"
#include "analyzer/lexicon/phrase_trie.h"
#include "analyzer/lexicon/tsv.h"
#include "analyzer/lexicon/word_map.h"
#include "analyzer/lexicon/word_pattern.h"

namespace selon::lexicon {

// A spelling of a phrase in a trie, and what it stands for.
struct Spelling {
  std::uint32_t entry = 0;
  std::string_view lower;  // with accents
  std::uint8_t gender = 0;
  std::uint8_t number = 0;
  bool contracted = false;  // ends with du, des, au, aux in place of de, à
};

// A spelling of a name and how it has to be written in a text.
struct NameSpelling {
  std::uint32_t entry = 0;
  std::uint8_t capital_piece = kNoCapital;  // this piece must have a capital
  bool all_capitals = false;                // every letter must be a capital
  // The leading article is left off: stands only after its contraction (au Monde).
  std::string_view contraction_of;

  static constexpr std::uint8_t kNoCapital = 0xFF;
};

struct Table;

// The tables as they are read: filled row by row by the readers, then only looked at.
// Deques, because entries are pointed to.
struct Store {
  bool extra = false;  // rows read now are a user's

  // What most of the tables below is made of: filled once, and gone at once.
  std::pmr::monotonic_buffer_resource memory{std::size_t{1} << 18};

  std::deque<std::string> texts;  // a user's tables

  std::vector<CueVerb> verbs;
  WordMap<std::uint32_t> verb_by_lemma;           // reflexive: "se " + head
  std::unordered_set<std::string> builtin_verbs;  // to tell a double row from a replaced one
  WordMap<std::vector<const CueVerb*>> verbs_by_head;

  std::deque<CueNoun> cue_nouns;
  std::deque<SourcePhrase> source_phrases;
  std::deque<SourceNoun> nouns;
  std::deque<Hedge> hedges;
  std::deque<Doubt> doubts;
  std::deque<Idiom> idioms;
  std::deque<Anonymous> anonymous;
  std::vector<OfficeHolder> holders;
  WordMap<std::uint32_t> holder_by_name;  // folded
  std::deque<StateEntry> states;
  std::vector<NameEntry> names;

  std::vector<Spelling> cue_noun_spellings;
  std::vector<Spelling> phrase_spellings;
  std::vector<Spelling> noun_spellings;
  std::vector<NameSpelling> name_spellings;
  PhraseTrie cue_noun_trie;
  PhraseTrie phrase_trie;
  PhraseTrie noun_trie;
  PhraseTrie name_trie;
  // To cue_noun_spellings and noun_spellings.
  WordMap<std::uint32_t> cue_noun_by_form;
  WordMap<std::uint32_t> noun_by_form;
  WordMap<Demonym> demonyms;
  WordMap<std::uint32_t> hedge_by_form;

  WordPatterns hedge_patterns;
  WordPatterns doubt_patterns;
  WordPatterns idiom_patterns;
  WordPatterns anonymous_patterns;
  Furniture furniture;
  Beginnings beginnings;  // of the entries above

  // What was read, the built-in tables first.
  struct Source {
    const Table* table;
    std::string_view rows;
  };
  std::vector<Source> sources;

  // A copy of an inflected or lower-cased form.
  std::string_view keep(std::string_view text) {
    if (text.empty()) return {};
    auto* bytes = static_cast<char*>(memory.allocate(text.size(), 1));
    return {std::copy(text.begin(), text.end(), bytes) - text.size(), text.size()};
  }
};

// What the readers of rows have in common with the list of tables below.
struct Table {
  std::string_view name;
  std::size_t columns;
  Problem (*read)(Store& store, const Row& row);
};

// Every table there is.
[[nodiscard]] std::span<const Table> tables();

// Readers, one a table (read_*.cc).
Problem read_cue(Store& store, const Row& row);
Problem read_cue_noun(Store& store, const Row& row);
Problem read_source_phrase(Store& store, const Row& row);
Problem read_noun(Store& store, const Row& row);
Problem read_agency(Store& store, const Row& row);
Problem read_state(Store& store, const Row& row);
Problem read_organisation(Store& store, const Row& row);
Problem read_hedge(Store& store, const Row& row);
Problem read_doubt(Store& store, const Row& row);
Problem read_idiom(Store& store, const Row& row);
Problem read_anonymous(Store& store, const Row& row);
Problem read_office_holder(Store& store, const Row& row);
Problem read_furniture(Store& store, const Row& row);

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_STORE_H

#include "analyzer/lexicon/load.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <vector>

#include "analyzer/lexicon/embedded_tables.h"

namespace selon::lexicon {
namespace {

namespace fs = std::filesystem;

constexpr std::array<Table, 13> kTables = {{{"cues.tsv", 5, read_cue},
                                            {"cue_nouns.tsv", 4, read_cue_noun},
                                            {"source_phrases.tsv", 4, read_source_phrase},
                                            {"nouns.tsv", 6, read_noun},
                                            {"agencies.tsv", 8, read_agency},
                                            {"states.tsv", 8, read_state},
                                            {"organisations.tsv", 6, read_organisation},
                                            {"hedges.tsv", 4, read_hedge},
                                            {"doubts.tsv", 4, read_doubt},
                                            {"idioms.tsv", 3, read_idiom},
                                            {"anonymous.tsv", 4, read_anonymous},
                                            {"offices.tsv", 4, read_office_holder},
                                            {"furniture.tsv", 3, read_furniture}}};

const Table* table_named(std::string_view name) {
  const auto found = std::find_if(kTables.begin(), kTables.end(),
                                  [&](const Table& table) { return table.name == name; });
  return found == kTables.end() ? nullptr : &*found;
}

std::optional<Error> read_table(const Table& table, std::string_view file, std::string_view text,
                                Store& store) {
  store.sources.push_back({&table, text});
  return for_each_row(file, text, table.columns,
                      [&](const Row& row) { return table.read(store, row); });
}

// The .tsv files of a folder by name, so that the result does not hang on the file system.
std::optional<Error> tables_in(const std::string& directory, std::vector<fs::path>& files) {
  std::error_code failure;
  fs::directory_iterator entry(directory, failure);
  for (; !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
    if (entry->path().extension() == ".tsv") files.push_back(entry->path());
  }
  if (failure) return Error{"cannot read the lexicon folder: " + failure.message(), directory, 0};
  std::sort(files.begin(), files.end());
  return std::nullopt;
}

std::optional<Error> read_extra_file(const fs::path& path, Store& store) {
  const Table* table = table_named(path.filename().string());
  if (table == nullptr) {
    std::string known;
    for (const Table& each : kTables) known += (known.empty() ? "" : ", ") + std::string(each.name);
    return Error{"no table of the lexicon has that name; there are " + known, path.string(), 0};
  }
  std::ifstream in(path, std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  if (!in.is_open() || in.bad()) return Error{"cannot be read", path.string(), 0};
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  const std::string& name = store.texts.emplace_back(path.string());
  return read_table(*table, name, store.texts.emplace_back(std::move(text)), store);
}

void index_verbs(Store& store) {
  for (const CueVerb& verb : store.verbs) {
    if (verb.rest.empty()) continue;
    store.verbs_by_head.try_emplace(verb.head, {}).first->push_back(&verb);
  }
  // The longest first: "faire part de" before "faire".
  for (auto& [head, verbs] : store.verbs_by_head.entries()) {
    std::stable_sort(verbs.begin(), verbs.end(), [](const CueVerb* a, const CueVerb* b) {
      return a->rest.size() > b->rest.size();
    });
  }
}

void index_beginnings(Store& store) {
  Beginnings& out = store.beginnings;
  const auto add_phrases = [&](const PhraseTrie& trie, std::uint16_t table) {
    trie.for_each_phrase(
        [&](std::string_view piece, std::uint32_t) { out.add_piece(piece, table); });
  };
  add_phrases(store.noun_trie, begins::noun);
  add_phrases(store.cue_noun_trie, begins::cue_noun);
  add_phrases(store.phrase_trie, begins::source_phrase);
  store.name_trie.for_each_phrase([&](std::string_view piece, std::uint32_t payload) {
    const NameSpelling& spelling = store.name_spellings[payload];
    const bool small = spelling.capital_piece != 0 && !spelling.all_capitals;
    out.add_piece(piece, small ? begins::name | begins::small_name : begins::name);
  });
  const auto add_patterns = [&](const WordPatterns& patterns, std::uint16_t table) {
    patterns.for_each_beginning([&](std::string_view word) { out.add_word(word, table); },
                                [&](std::string_view prefix) { out.add_prefix(prefix, table); });
  };
  add_patterns(store.hedge_patterns, begins::hedge);
  add_patterns(store.doubt_patterns, begins::doubt);
  add_patterns(store.idiom_patterns, begins::idiom);
  add_patterns(store.anonymous_patterns, begins::anonymous);
}

}  // namespace

std::span<const Table> tables() { return kTables; }

std::optional<Error> load_tables(const std::string& extra_directory, Store& store) {
  store.name_trie.reserve(4000);
  store.noun_trie.reserve(5000);
  store.noun_by_form.reserve(5000);
  store.verb_by_lemma.reserve(1000);
  store.demonyms.reserve(1000);
  store.holder_by_name.reserve(2500);
  store.holders.reserve(2500);
  if (!extra_directory.empty()) {
    std::vector<fs::path> files;
    if (auto error = tables_in(extra_directory, files)) return error;
    store.extra = true;
    for (const fs::path& file : files) {
      if (auto error = read_extra_file(file, store)) return error;
    }
    store.extra = false;
  }
  const auto extra_sources = static_cast<std::ptrdiff_t>(store.sources.size());
  for (const EmbeddedTable& embedded : embedded_tables()) {
    const Table* table = table_named(embedded.name);
    if (table == nullptr) continue;
    if (auto error = read_table(*table, embedded.name, embedded.rows, store)) return error;
  }
  std::rotate(store.sources.begin(), store.sources.begin() + extra_sources, store.sources.end());
  index_verbs(store);
  index_beginnings(store);
  return std::nullopt;
}

}  // namespace selon::lexicon

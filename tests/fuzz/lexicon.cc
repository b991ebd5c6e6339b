// Tables of a user. Input: tables divided by U+001E, each a byte that says which it is and its
// rows. What is accepted is then looked for in the tables' own words.
#include "analyzer/lexicon/store.h"
#include "analyzer/text/decode.h"
#include "analyzer/text/document.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/readers.h"

namespace {

using selon::lexicon::Store;

// Whether all rows of a table could be read.
bool read(std::string_view part, Store& store) {
  if (part.empty()) return true;
  const auto tables = selon::lexicon::tables();
  const auto& table = tables[static_cast<unsigned char>(part.front()) % tables.size()];
  const auto error = selon::lexicon::for_each_row(
      table.name, part.substr(1), table.columns,
      [&](const selon::lexicon::Row& row) { return table.read(store, row); });
  if (error) {
    selon::fuzz::expect_none(
        selon::testing::leaks(error->describe(), selon::testing::Medium::screen));
  }
  return !error;
}

void look_up(const Store& store, const selon::text::Document& document) {
  const auto count = static_cast<std::uint32_t>(document.tokens.size());
  for (std::uint32_t token = 0; token < count; ++token) {
    const auto inside = [&](std::uint32_t end) {
      selon::fuzz::expect(end > token && end <= count, "a match outside the text");
    };
    for (const auto* trie :
         {&store.cue_noun_trie, &store.phrase_trie, &store.noun_trie, &store.name_trie}) {
      trie->walk(document, token, [&](const auto& hit) { inside(hit.end); });
    }
    for (const auto* patterns : {&store.hedge_patterns, &store.doubt_patterns,
                                 &store.idiom_patterns, &store.anonymous_patterns}) {
      const auto found = patterns->longest(document, token);
      if (found.end != 0) inside(found.end);
    }
  }
  for (const auto& paragraph : document.paragraphs) {
    const std::string_view words = std::string_view(document.clean.text)
                                       .substr(paragraph.begin, paragraph.end - paragraph.begin);
    (void)store.furniture.classify(words);
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view rest = selon::fuzz::view(data, size);
  const std::string text = selon::text::decode(std::string(rest)).text;
  Store store;
  store.extra = true;
  while (!rest.empty()) {
    if (!read(selon::fuzz::take_part(rest), store)) return 0;
  }
  look_up(store, selon::text::build_document(text));
  return 0;
}

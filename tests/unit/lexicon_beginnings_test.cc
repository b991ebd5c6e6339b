// What the marks of a document save must not be missed: every table finds in a marked document
// what it finds in one without marks.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

#include "analyzer/lexicon/beginnings.h"
#include "analyzer/lexicon/lexicon.h"
#include "analyzer/text/document.h"
#include "tests/support/lexicon.h"
#include "tests/support/sizes.h"

namespace selon::lexicon {
namespace {

using Found = std::vector<std::pair<const void*, std::uint32_t>>;  // entry and end, a table each

Found found_at(const text::Document& document, std::uint32_t token) {
  const Lexicon& lexicon = testing::built_in_lexicon();
  Found out;
  const auto add = [&out](const auto& match) { out.emplace_back(match.entry, match.end); };
  add(lexicon.match_name(document, token));
  const NounMatch noun = lexicon.match_noun(document, token);
  out.emplace_back(noun.form.entry, noun.end);
  add(lexicon.match_cue_noun(document, token));
  add(lexicon.match_source_phrase(document, token));
  add(lexicon.match_hedge(document, token));
  add(lexicon.match_doubt(document, token));
  add(lexicon.match_idiom(document, token));
  add(lexicon.match_anonymous(document, token));
  return out;
}

std::string in_capitals(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

std::string capitalised(std::string text) {
  bool start = true;
  for (char& c : text) {
    if (start && c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    start = c == ' ' || c == '\'';
  }
  return text;
}

// The key and the example of every row of every table, a paragraph each.
std::string text_of_all_rows() {
  std::string out;
  for (const Example& example : testing::built_in_lexicon().examples()) {
    out.append(example.key).append(" a-t-il dit.\n\n").append(example.text).append("\n\n");
  }
  return out;
}

TEST(Beginnings, HideNothing) {
  const std::string text = text_of_all_rows();
  std::vector<std::size_t> matches(8);
  for (const std::string& written : {text, in_capitals(text), capitalised(text)}) {
    const text::Document plain = text::build_document(written);
    text::Document marked = plain;
    testing::built_in_lexicon().mark_beginnings(marked);
    for (std::uint32_t t = 0; t < plain.tokens.size(); t += testing::kLess) {
      const Found found = found_at(plain, t);
      ASSERT_EQ(found_at(marked, t), found) << plain.text_of(t, t + 3);
      for (std::size_t table = 0; table < found.size(); ++table)
        matches[table] += found[table].first != nullptr ? 1 : 0;
    }
  }
  for (std::size_t table = 0; table < matches.size(); ++table)
    EXPECT_GT(matches[table], 20U / testing::kLess) << "table " << table << " was hardly asked";
}

TEST(Beginnings, SaveMostSearches) {
  text::Document document = text::build_document(
      "Le vent souffle depuis hier soir sur les collines, et personne ne sait quand il tombera.");
  testing::built_in_lexicon().mark_beginnings(document);
  const auto idle = std::count_if(document.tokens.begin(), document.tokens.end(),
                                  [](const text::Token& token) { return token.begins == 0; });
  EXPECT_GT(idle * 2, static_cast<std::ptrdiff_t>(document.tokens.size()));
}

}  // namespace
}  // namespace selon::lexicon

// Offices known from the world (offices.tsv): tied to a name of the article, never brought in.
#include <algorithm>
#include <set>

#include "analyzer/lexicon/tsv.h"
#include "analyzer/mentions/canonical.h"
#include "analyzer/mentions/roles.h"
#include "tests/support/lexicon.h"
#include "tests/unit/mentions_support.h"

namespace selon::mentions::testing {
namespace {

const std::vector<lexicon::OfficeHolder>& holders() {
  return selon::testing::built_in_lexicon().office_holders();
}

// "président français" → "Le président français"
std::string in_the_text(std::string_view office, std::uint8_t sex) {
  const std::string plain = fold(lower_latin(office));
  if (std::string_view("aeiouyh").find(plain.front()) != std::string_view::npos)
    return "L'" + std::string(office);
  return (sex == lexicon::gender::feminine ? "La " : "Le ") + std::string(office);
}

TEST(MentionsOffices, RowsAreWellFormed) {
  EXPECT_GE(holders().size(), 2000U);
  std::set<std::string_view> names;
  for (const lexicon::OfficeHolder& holder : holders()) {
    EXPECT_TRUE(names.insert(holder.name).second) << holder.name << " stands twice";
    EXPECT_FALSE(lexicon::split(holder.offices, ';').empty()) << holder.name;
    EXPECT_TRUE(holder.gender == lexicon::gender::masculine ||
                holder.gender == lexicon::gender::feminine)
        << holder.name;
  }
}

// Keys are written as the reader makes them: without an elided d' or l'.
TEST(MentionsOffices, EveryKeyOfSeveralWordsIsThatOfANoun) {
  std::set<std::string> nouns;
  for (const lexicon::Example& example : selon::testing::built_in_lexicon().examples()) {
    if (example.file != "nouns.tsv") continue;
    std::string key;
    for (const std::string& word : fold_words(lower_latin(example.key)))
      key += (key.empty() ? "" : " ") + word;
    nouns.insert(key);
  }
  EXPECT_GE(compound_keys().size(), 20U);
  for (const std::string_view key : compound_keys())
    EXPECT_TRUE(nouns.contains(std::string(key))) << key;
}

// A few rows are allowed to stay mute: a phrase that the reader cannot take as one description.
TEST(MentionsOffices, TheFirstOfficeOfEveryRowIsTiedToItsName) {
  std::vector<std::string_view> mute;
  for (const lexicon::OfficeHolder& holder : holders()) {
    const std::string text =
        "[1:" + std::string(holder.name) + "] est en visite. [1:" +
        in_the_text(lexicon::split(holder.offices, ';').front(), holder.gender) +
        "] a dit que le pont tenait.";
    if (!clashes(ask(text)).empty()) mute.push_back(holder.name);
  }
  EXPECT_LE(mute.size() * 100, holders().size() * 2) << ::testing::PrintToString(mute);
}

TEST(MentionsOffices, NobodyIsBroughtInWhoIsNotNamed) {
  for (const std::string_view text :
       {"[1:Le président français] a parlé de la Pologne.", "[1:La chancelière allemande] a parlé.",
        "Elysée ou pas, [1:le chef de l'Etat] a parlé.", "[1:Le pape] a prié."}) {
    const Answers answers = ask(text);
    ASSERT_NE(answers.entity('1'), nullptr) << text;
    for (const lexicon::OfficeHolder& holder : holders())
      EXPECT_NE(answers.entity('1')->name, holder.name) << text;
  }
}

TEST(MentionsOffices, TheOfficeMustBeTheirs) {
  for (const std::string_view row : {
           "[1:Emmanuel Macron] est venu. [1:Le chef de l'Etat] a parlé.",
           "[1:Emmanuel Macron] est venu. [2:La présidente du conseil départemental] a parlé.",
           "[1:Emmanuel Macron] a vu [2:Angela Merkel]. [2:La chancelière] a parlé.",
           "[1:Emmanuel Macron] a vu [2:Angela Merkel]. [1:Le président français] a parlé.",
       })
    EXPECT_EQ(clashes(ask(row)), "") << row;
}

}  // namespace
}  // namespace selon::mentions::testing

// The builder of the morphology table, on a dictionary of a few invented words.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/lexicon/morphology.h"
#include "analyzer/lexicon/tools/affixes.h"
#include "analyzer/lexicon/tools/corrections.h"
#include "analyzer/lexicon/tools/dictionary.h"
#include "analyzer/lexicon/tools/lines.h"
#include "analyzer/lexicon/tools/tags.h"
#include "analyzer/lexicon/tools/verbs.h"

namespace selon::lexicon::tools {
namespace {

// A file of this test, gone with it.
class File {
 public:
  File(const std::string& name, std::string_view text)
      : path_(std::filesystem::path(testing::TempDir()) /
              (std::string(testing::UnitTest::GetInstance()->current_test_info()->name()) + name)) {
    std::ofstream(path_) << text;
  }
  ~File() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

constexpr std::string_view kAff =
    "# rules\n"
    "FLAG long\n"
    "PFX L' Y 1\n"
    "PFX L' 0 l' . dp:le|la+\n"
    "PFX Um Y 2\n"
    "PFX Um 0 0/S. .\n"
    "PFX Um 0 kilo/S.() .\n"
    "SFX S. Y 2\n"
    "SFX S. 0 0/L' [^sxz] is:sg\n"
    "SFX S. 0 s/L' [^sxz] is:pl\n"
    "SFX a0 Y 4\n"
    "SFX a0 er er er po:infi\n"
    "SFX a0 ger geait ger po:iimp po:3sg\n"
    "SFX a0 er ait [^cg]er po:iimp po:3sg\n"
    "SFX a0 er è er po:ipre po:1isg\n";

constexpr std::string_view kDic =
    "9\n"
    "blon/S.() po:nom is:mas\n"
    "Ève/L' po:prn is:fem is:inv\n"
    "Flandrie/L' po:nom is:fem is:inv\n"
    "floger/a0() po:v1__t___zz\n"
    "flomer/a0() po:v1__t___zz\n"
    "mètre/Um() po:nom is:mas\n"
    "CO₂ po:nom is:mas is:inv\n"
    "nœud/S.() po:nom is:mas\n"
    "ZUT po:nom is:fem is:inv\n"
    "zut po:interj\n"
    "franco/L' po:pfx\n";

Readings expand() {
  const File aff(".aff", kAff);
  const File dic(".dic", kDic);
  return expand_dictionary(dic.path(), read_affixes(aff.path()));
}

std::string joined_forms(const Readings& readings) {
  std::string all;
  for (const auto& [form, ignored] : readings) all += form + ' ';
  return all;
}

TEST(MorphologyTools, ExpandsTheDictionary) {
  const Readings readings = expand();
  EXPECT_EQ(joined_forms(readings),
            "blon blons flandrie flogeait floger flomait flomer kilomètre kilomètres mètre mètres "
            "nœud nœuds zut ève ");
  const Reading& imperfect = readings.at("flogeait").front();
  EXPECT_EQ(imperfect.pos, pos::finite);
  EXPECT_EQ(imperfect.tenses, tense::imperfect);
  EXPECT_EQ(imperfect.persons, 1 << 2);
  EXPECT_EQ(imperfect.lemma, "floger");
  EXPECT_EQ(readings.at("kilomètres").front().number, number::plural);
}

TEST(MorphologyTools, SettlesCapitalsAndLigatures) {
  Readings readings = expand();
  settle_capitals(readings);
  add_spellings_without_ligature(readings);
  EXPECT_EQ(readings.at("flandrie").front().pos, pos::proper);
  EXPECT_EQ(readings.at("ève").front().pos, pos::proper | pos::first_name);
  ASSERT_EQ(readings.at("zut").size(), 1u);
  EXPECT_EQ(readings.at("zut").front().pos, pos::interjection);
  EXPECT_EQ(readings.at("noeuds").front().pos, pos::noun);
}

struct TagRow {
  std::vector<std::string_view> fields;
  std::uint32_t pos;
  int gender;
  int number;
};

TEST(MorphologyTools, ReadsTags) {
  const TagRow rows[] = {
      {{"po:nom", "po:adj", "is:epi", "is:sg"}, pos::noun | pos::adjective, 3, 1},
      {{"po:v1__t___zz", "po:ppas", "po:adj", "is:fem", "is:pl"}, pos::past_participle, 2, 2},
      {{"po:v1_i_____a", "po:ppas", "is:epi", "is:inv"}, pos::past_participle, 1, 1},
      {{"po:v1__t___zz", "po:ipre", "po:1isg"}, 0, 0, 0},
      {{"po:mg", "po:prep", "po:err"}, 0, 0, 0},
      {{"po:v3_i______", "is:ipre", "is:3pl"}, pos::finite, 0, 0},
      {{"po:mg", "po:prep", "po:det", "is:mas", "is:sg", "st:au"},
       pos::preposition | pos::determiner,
       1,
       1},
  };
  for (const TagRow& row : rows) {
    const Reading reading = read_tags(row.fields, "lemme");
    SCOPED_TRACE(row.fields.back());
    EXPECT_EQ(reading.pos, row.pos);
    EXPECT_EQ(reading.gender, row.gender);
    EXPECT_EQ(reading.number, row.number);
  }
  EXPECT_THROW((void)read_tags({"po:novelty"}, ""), std::runtime_error);
}

TEST(MorphologyTools, LowersLatinLetters) {
  EXPECT_EQ(lower("ÉLYSÉE Œuvre ŸÀÇ Žižek Ł1×"), "élysée œuvre ÿàç žižek ł1×");
}

// Rows of our own tables that must stop the build.
constexpr std::string_view kBadClosed[] = {"le\tdeterminer\tm", "le\tarticle\tm\ts", "le"};
constexpr std::string_view kBadRare[] = {
    "blon\tnoun",             // no reason given
    "inconnu\tnoun\twhy",     // no such form
    "blon\tfinite\twhy",      // no such reading
    "blon\tnoun\twhy",        // nothing would be left
    "blon\tsubstantive\twhy"  // no part of speech
};

TEST(MorphologyTools, RejectsBadRows) {
  for (const std::string_view row : kBadClosed) {
    SCOPED_TRACE(row);
    Readings readings = expand();
    const File file(".tsv", row);
    EXPECT_THROW(apply_closed_class(file.path(), readings), std::runtime_error);
  }
  for (const std::string_view row : kBadRare) {
    SCOPED_TRACE(row);
    Readings readings = expand();
    const File file(".tsv", row);
    EXPECT_THROW(drop_rare_readings(file.path(), readings), std::runtime_error);
  }
  const File none(".tsv", "");
  const File nonsense(".bad", "blon\n");
  EXPECT_THROW(Verbs(nonsense.path(), none.path(), expand()), std::runtime_error);
  EXPECT_THROW(Verbs(none.path(), nonsense.path(), expand()), std::runtime_error);
  EXPECT_THROW((void)read_lines("/nonexistent/fr.dic"), std::runtime_error);
}

}  // namespace
}  // namespace selon::lexicon::tools

// Every row of every table: it loads, has an example, and matches in its own example.
#include <gtest/gtest.h>

#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "analyzer/lexicon/lexicon.h"
#include "tests/support/lexicon.h"

namespace selon::lexicon {
namespace {

const Lexicon& lexicon() { return selon::testing::built_in_lexicon(); }

// "[S:Le maire] [V:dit]" → "Le maire dit"
std::string plain(std::string_view annotated) {
  std::string out;
  for (std::size_t i = 0; i < annotated.size(); ++i) {
    const bool opens = annotated[i] == '[' && i + 2 < annotated.size() && annotated[i + 2] == ':' &&
                       std::isupper(static_cast<unsigned char>(annotated[i + 1])) != 0;
    if (opens) {
      i += 2;
    } else if (annotated[i] != ']') {
      out.push_back(annotated[i]);
    }
  }
  return out;
}

// Whether `matches(document, token)` holds for some token of the example.
template <typename Matches>
void expect_somewhere(const Example& example, Matches matches) {
  const text::Document document = text::build_document(plain(example.text));
  bool found = false;
  for (std::uint32_t t = 0; t < document.tokens.size() && !found; ++t) found = matches(document, t);
  EXPECT_TRUE(found) << example.file << ":" << example.line << ": " << example.key << ": "
                     << example.text;
}

TEST(LexiconTables, SizesAndExamples) {
  std::map<std::string_view, std::size_t> rows;
  for (const Example& example : lexicon().examples()) {
    ++rows[example.file];
    EXPECT_FALSE(example.text.empty()) << example.file << ":" << example.line;
  }
  const std::map<std::string_view, std::size_t> at_least = {
      {"cues.tsv", 450},          {"cue_nouns.tsv", 100}, {"source_phrases.tsv", 40},
      {"nouns.tsv", 700},         {"agencies.tsv", 450},  {"states.tsv", 195},
      {"organisations.tsv", 200}, {"hedges.tsv", 12},     {"doubts.tsv", 60},
      {"idioms.tsv", 60},         {"anonymous.tsv", 20},  {"furniture.tsv", 50}};
  for (const auto& [file, count] : at_least) EXPECT_GE(rows[file], count) << file;
}

TEST(LexiconTables, AnnotatedExamplesAreWellFormed) {
  for (const Example& example : lexicon().examples()) {
    if (example.file == "idioms.tsv" || example.file == "furniture.tsv") continue;
    int depth = 0;
    for (const char c : example.text) {
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      EXPECT_TRUE(depth == 0 || depth == 1) << example.file << ":" << example.line;
    }
    EXPECT_EQ(depth, 0) << example.file << ":" << example.line;
    if (example.file == "cues.tsv") {
      for (const std::string_view part : {"[S:", "[V:", "[C:"}) {
        EXPECT_NE(example.text.find(part), std::string_view::npos)
            << example.file << ":" << example.line << " lacks " << part;
      }
    }
  }
}

TEST(LexiconTables, NamesMatchInTheirExamples) {
  for (const Example& example : lexicon().examples()) {
    const bool names = example.file == "agencies.tsv" || example.file == "states.tsv" ||
                       example.file == "organisations.tsv";
    if (!names) continue;
    expect_somewhere(example, [&](const text::Document& document, std::uint32_t t) {
      const NameMatch match = lexicon().match_name(document, t);
      return match && (match.entry->name == example.key ||
                       (match.entry->state != nullptr && match.entry->state->full == example.key));
    });
  }
}

TEST(LexiconTables, EveryNameStartsWithACapital) {
  // Else it would match common words: "24 heures".
  for (const NameEntry& entry : lexicon().names()) {
    const bool capital = [&] {
      for (const char c : entry.name) {
        if (std::isupper(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0) return true;
      }
      return entry.name == "franceinfo" || entry.name == "4chan" ||
             entry.name.find('.') != std::string_view::npos;  // actu.fr
    }();
    EXPECT_TRUE(capital) << entry.name;
  }
}

TEST(LexiconTables, NounsMatchInTheirExamples) {
  for (const Example& example : lexicon().examples()) {
    if (example.file != "nouns.tsv") continue;
    expect_somewhere(example, [&](const text::Document& document, std::uint32_t t) {
      const NounMatch match = lexicon().match_noun(document, t);
      return match && match.form.entry->noun == example.key;
    });
  }
}

TEST(LexiconTables, CueNounsAndSourcePhrasesMatchInTheirExamples) {
  for (const Example& example : lexicon().examples()) {
    if (example.file == "cue_nouns.tsv") {
      expect_somewhere(example, [&](const text::Document& document, std::uint32_t t) {
        const auto match = lexicon().match_cue_noun(document, t);
        return match && match.entry->noun == example.key;
      });
    } else if (example.file == "source_phrases.tsv") {
      expect_somewhere(example, [&](const text::Document& document, std::uint32_t t) {
        const auto match = lexicon().match_source_phrase(document, t);
        return match && match.entry->phrase == example.key;
      });
    }
  }
}

TEST(LexiconTables, PatternsMatchInTheirExamples) {
  for (const Example& example : lexicon().examples()) {
    expect_somewhere(example, [&](const text::Document& document, std::uint32_t t) {
      if (example.file == "hedges.tsv") return bool(lexicon().match_hedge(document, t));
      if (example.file == "doubts.tsv") return bool(lexicon().match_doubt(document, t));
      if (example.file == "idioms.tsv") return bool(lexicon().match_idiom(document, t));
      if (example.file == "anonymous.tsv") return bool(lexicon().match_anonymous(document, t));
      return true;
    });
  }
}

TEST(LexiconTables, EveryFurnitureRowClassifiesItsExample) {
  const std::map<std::string, ParagraphClass> kinds = {{"furniture", ParagraphClass::furniture},
                                                       {"credit", ParagraphClass::credit},
                                                       {"byline", ParagraphClass::byline},
                                                       {"dateline", ParagraphClass::dateline}};
  std::ifstream in(SELON_SOURCE_DIR "/analyzer/lexicon/fr/furniture.tsv");
  std::string line;
  std::size_t rows = 0;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line.empty() || line.front() == '#') continue;
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    const std::string kind = line.substr(first + 1, second - first - 1);
    ASSERT_TRUE(kinds.contains(kind)) << number;
    EXPECT_EQ(lexicon().classify_paragraph(line.substr(second + 1)).kind, kinds.at(kind))
        << "furniture.tsv:" << number << ": " << line.substr(second + 1);
    ++rows;
  }
  EXPECT_GE(rows, 50u);
}

// A user's folder with one file in it.
class ExtraFolder {
 public:
  ExtraFolder(const std::string& name, const std::string& content)
      : path_(std::filesystem::path(::testing::TempDir()) /
              ("selon_lexicon_" +
               std::to_string(::testing::UnitTest::GetInstance()->random_seed()) + "_" +
               ::testing::UnitTest::GetInstance()->current_test_info()->name())) {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
    std::ofstream(path_ / name) << content;
  }
  ~ExtraFolder() { std::filesystem::remove_all(path_); }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

TEST(LexiconTables, BadRowsAreErrorsWithFileLineAndReason) {
  struct Case {
    std::string file;
    std::string content;
    std::size_t line;
    std::string reason;  // part of the message
  };
  const Case cases[] = {
      {"cues.tsv", "# ok\n\nclaironner\tquote que\n", 3, "expected 5 columns"},
      {"cues.tsv", "claironner\tquote quoi\tsay\tasserted\tx\n", 1, "\"quoi\" is none of"},
      {"cues.tsv", "claironner\tquote\tsaying\tasserted\tx\n", 1, "\"saying\" is none of"},
      {"cues.tsv", "claironner\tquote\tsay\tmaybe\tx\n", 1, "\"maybe\" is none of"},
      {"cues.tsv", "claironner\t\tsay\tasserted\tx\n", 1, "without frames"},
      {"cues.tsv", "claironner\tperson\tsay\tasserted\tx\n", 1, "without frames"},
      {"cues.tsv", "claironner\tquote\tsay\tasserted\t\n", 1, "example"},
      {"cues.tsv", "\tquote\tsay\tasserted\tx\n", 1, "first column is empty"},
      {"nouns.tsv", "druide\t\t\thuman\t\tx\n", 1, "no kind of source"},
      {"nouns.tsv", "druide\t\ta;b;c\tperson\t\tx\n", 1, "at most two plurals"},
      {"agencies.tsv", "Lumen\t\tagency\tFRA\tprivate\tx\t\tx\n", 1, "ISO 3166"},
      {"agencies.tsv", "Lumen\t\tagency\tFR\tmine\tx\t\tx\n", 1, "ownership is"},
      {"agencies.tsv", "…\t\tagency\tFR\tprivate\tx\tshy\tx\n", 1, "\"shy\" is none of"},
      {"agencies.tsv", "!\t\tagency\tFR\tprivate\tx\t\tx\n", 1, "has no letter"},
      {"states.tsv", "la Lunie\tlunien\tLunel\t\t\t\t\tx\n", 1, "demonyms are pairs"},
      {"organisations.tsv", "Lumen\t\tfirm\t\t\tx\n", 1, "no kind of source"},
      {"hedges.tsv", "douteux\tadjective\thedged\tx\n", 1, "\"adjective\" is none of"},
      {"doubts.tsv", "[pas] vu\tunconfirmed\tnone\tx\n", 1, "cannot be missing"},
      {"doubts.tsv", "vu ..\tunconfirmed\tnone\tx\n", 1, "end with a word"},
      {"idioms.tsv", "a .. b .. c .. d\tcue\tx\n", 1, "at most 2 gaps"},
      {"idioms.tsv", "a*\tcue\tx\n", 1, "matches too much"},
      {"anonymous.tsv", "nul\tanonymous\tmany\tx\n", 1, "\"many\" is none of"},
      {"source_phrases.tsv", "vu par\tverb\t\tx\n", 1, "\"verb\" is none of"},
      {"cue_nouns.tsv", "ragot\tque\tsure\tx\n", 1, "\"sure\" is none of"},
      {"furniture.tsv", "(open\tfurniture\tx\n", 1, "not a pattern"},
      {"furniture.tsv", "open\tjunk\tx\n", 1, "\"junk\" is none of"},
      {"verbs.tsv", "x\n", 0, "no table of the lexicon has that name"},
  };
  for (const Case& c : cases) {
    const ExtraFolder folder(c.file, c.content);
    const auto made = Lexicon::create(folder.path());
    ASSERT_FALSE(made.ok()) << c.content;
    EXPECT_EQ(made.error().line, c.line) << c.content;
    EXPECT_NE(made.error().message.find(c.reason), std::string::npos) << made.error().describe();
    EXPECT_TRUE(made.error().file.ends_with(c.file)) << made.error().file;
  }
  EXPECT_FALSE(Lexicon::create("/no/such/folder").ok());
}

TEST(LexiconTables, UserRowsAreAddedAndGoFirst) {
  const ExtraFolder folder("cues.tsv",
                           "claironner\tquote que\tsay\tasserted\tx\r\n"
                           "dire\tquote\tact\thedged\tx\n");
  auto made = Lexicon::create(folder.path());
  ASSERT_TRUE(made.ok()) << made.error().describe();
  Lexicon own = std::move(made).value();
  const Lexicon moved = std::move(own);
  ASSERT_NE(moved.cue_verb("claironner", false), nullptr);
  ASSERT_NE(moved.cue_verb("dire", false), nullptr);
  EXPECT_EQ(moved.cue_verb("dire", false)->status, StatusValue::hedged);
  EXPECT_NE(moved.cue_verb("affirmer", false), nullptr);
  EXPECT_EQ(moved.examples().size(), lexicon().examples().size() + 2);
  EXPECT_EQ(moved.examples().back().key, "dire");
}

}  // namespace
}  // namespace selon::lexicon

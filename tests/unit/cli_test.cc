#include "analyzer/cli/cli.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "analyzer/cli/command.h"
#include "analyzer/cli/parse.h"
#include "selon/analyzer.h"
#include "selon/export.h"
#include "selon/rules.h"
#include "tests/support/cli.h"

namespace selon::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kArticle =
    "La récolte sera maigre\n\nLa récolte sera maigre, a déclaré Odile Varenne à l'AFP.\n";

using Names = std::vector<std::string>;

struct UsageCase {
  std::vector<std::string> arguments;
  const char* message;  // the first line of standard error
};

TEST(CliUsage, ErrorsSayWhatIsMeant) {
  const UsageCase kCases[] = {
      {{"grph"}, "selon: unknown command \"grph\"; did you mean graph?"},
      {{"zzzzzzzz"}, "selon: unknown command \"zzzzzzzz\"; selon help lists them"},
      {{"help", "analyse"}, "selon: unknown command \"analyse\"; did you mean analyze?"},
      {{"graph"}, "selon: graph needs FILE..."},
      {{"check"}, "selon: check needs DIR"},
      {{"check", "a", "b"}, "selon: check takes only DIR"},
      {{"version", "x"}, "selon: version takes no operand"},
      {{"analyze", "--explian", "x"}, "selon: unknown option --explian; did you mean --explain?"},
      {{"analyze", "--formt=json", "x"}, "selon: unknown option --formt; did you mean --format?"},
      {{"analyze", "--zzzzzzzzz", "x"}, "selon: unknown option --zzzzzzzzz"},
      {{"analyze", "-x", "x"}, "selon: unknown option -x"},
      {{"analyze", "--format", "xml", "x"},
       "selon: --format takes text, json, ndjson, not \"xml\""},
      {{"graph", "x", "-o", "picture"},
       "selon: the name picture does not tell the format; add --format, or / at its end "
       "for a folder"},
      {{"graph", "x", "-o", "picture.gif"},
       "selon: the name picture.gif does not tell the format; add --format, or / at its end "
       "for a folder"},
  };
  for (const UsageCase& each : kCases) {
    const Outcome outcome = run_with(each.arguments);
    EXPECT_EQ(outcome.code, kUsage) << each.message;
    EXPECT_EQ(outcome.err.substr(0, outcome.err.find('\n')), each.message);
    EXPECT_EQ(outcome.out, "");
  }
}

TEST(CliUsage, AMissingValueIsAnError) {
  const Outcome outcome = run_with({"graph", "x", "--format"});
  EXPECT_EQ(outcome.code, kUsage);
  EXPECT_NE(outcome.err.find("--format"), std::string::npos);
}

TEST(CliUsage, WithoutACommandItSaysWhatThereIs) {
  const Outcome outcome = run_with({});
  EXPECT_EQ(outcome.code, kUsage);
  EXPECT_EQ(outcome.out, "");
  EXPECT_EQ(outcome.err, run_with({"help"}).out);
}

TEST(CliHelp, EveryCommandHasAllOfItsOptionsAndExamples) {
  const std::string overview = run_with({"help"}).out;
  for (const Command& command : commands()) {
    EXPECT_NE(overview.find("  " + command.name + " "), std::string::npos);
    const Outcome help = run_with({"help", command.name});
    EXPECT_EQ(help.code, kOk);
    EXPECT_EQ(help.out, run_with({command.name, "--help"}).out);
    for (const Option& option : command.options) {
      EXPECT_NE(help.out.find(option.name), std::string::npos) << option.name;
    }
    for (const Example& example : command.examples) {
      EXPECT_NE(help.out.find(example.line), std::string::npos) << example.line;
    }
    std::istringstream lines(help.out);
    for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 80U) << line;
  }
  EXPECT_EQ(run_with({"--help"}).out, overview);
}

TEST(CliHelp, ListsEveryRuleWithItsExample) {
  const Outcome help = run_with({"help", "rules"});
  EXPECT_EQ(help.code, kOk);
  for (const Rule& rule : rules()) {
    EXPECT_NE(help.out.find("  " + std::string(rule.id) + "\n"), std::string::npos) << rule.id;
    const std::string begins(rule.example.substr(0, 20));
    EXPECT_NE(help.out.find("      " + begins), std::string::npos) << rule.example;
  }
  EXPECT_NE(run_with({"help"}).out.find("selon help rules"), std::string::npos);
}

TEST(CliHelp, TheManPageHasEveryCommandAndOption) {
  const Outcome man = run_with({"help", "--man"});
  EXPECT_EQ(man.code, kOk);
  EXPECT_TRUE(man.out.starts_with(".TH SELON 1"));
  for (const Command& command : commands()) {
    EXPECT_NE(man.out.find(".SS " + command.name + "\n"), std::string::npos);
    for (const Option& option : command.options) {
      std::string name;  // as roff wants it
      for (const char c : option.name) name += c == '-' ? std::string("\\-") : std::string(1, c);
      EXPECT_NE(man.out.find(name), std::string::npos) << option.name;
    }
  }
}

// tests/completions reads them with their shells.
TEST(CliHelp, TheCompletionsHaveEveryCommandAndOption) {
  for (const char* shell : {"bash", "zsh", "fish"}) {
    const Outcome outcome = run_with({"help", "--completions", shell});
    EXPECT_EQ(outcome.code, kOk);
    for (const Command& command : commands()) {
      EXPECT_NE(outcome.out.find(command.name), std::string::npos) << shell << command.name;
      for (const Option& option : command.options) {
        const std::string name = option.name.substr(2);  // fish adds the hyphens
        EXPECT_NE(outcome.out.find(name), std::string::npos) << shell << option.name;
      }
    }
  }
  EXPECT_EQ(run_with({"help", "--completions", "ksh"}).code, kUsage);
}

TEST(CliHelp, Version) {
  EXPECT_EQ(run_with({"version"}).out, "selon " + std::string(version()) + "\n");
  EXPECT_EQ(run_with({"--version"}).out, run_with({"version"}).out);
}

TEST(CliNearest, FindsTheWordThatWasMeant) {
  EXPECT_EQ(nearest("analyse", {"graph", "analyze"}), "analyze");
  EXPECT_EQ(nearest("an", {"graph", "analyze"}), "analyze");
  EXPECT_EQ(nearest("chekc", {"check", "graph"}), "check");
  EXPECT_EQ(nearest("xylophone", {"check", "graph"}), "");
  EXPECT_EQ(nearest(std::string(100000, 'a'), {"check"}), "");
}

TEST_F(Cli, AnalyzeWritesEveryFormat) {
  const std::string article = write("article.txt", kArticle);
  EXPECT_NE(run_with({"analyze", article}).out.find("La récolte sera maigre"), std::string::npos);
  for (const char* format : {"json", "ndjson"}) {
    const Outcome outcome = run_with({"analyze", "--format", format, article});
    EXPECT_EQ(outcome.code, kOk) << outcome.err;
    const Result<Analysis> analysis = from_json(outcome.out, kArticle);
    ASSERT_TRUE(analysis.ok()) << analysis.error().describe();
    EXPECT_EQ(analysis.value().document.id, "article");
  }
}

TEST_F(Cli, ExplainAddsEvidenceToTheJson) {
  const std::string article = write("article.txt", kArticle);
  const std::string without = run_with({"analyze", "--format=json", article}).out;
  const std::string with = run_with({"analyze", "--format=json", "--explain", article}).out;
  EXPECT_EQ(without.find("\"evidence\""), std::string::npos);
  EXPECT_NE(with.find("\"evidence\""), std::string::npos);
}

TEST_F(Cli, ReadsStandardInputUnderTheIdGiven) {
  const std::string json = run_with({"analyze", "--format", "ndjson", "-"}, kArticle).out;
  EXPECT_EQ(from_json(json, kArticle).value().document.id, "stdin");
  const std::string named =
      run_with({"analyze", "--format", "ndjson", "--id", "nom", "-"}, kArticle).out;
  EXPECT_EQ(from_json(named, kArticle).value().document.id, "nom");
}

TEST_F(Cli, FilesThatCannotBeReadAreNamedAndTheOthersAreDone) {
  const std::string article = write("article.txt", kArticle);
  const Outcome outcome =
      run_with({"analyze", "--format", "ndjson", path("absent.txt"), folder_.string(), article});
  EXPECT_EQ(outcome.code, kTrouble);
  EXPECT_EQ(outcome.err, "selon: " + path("absent.txt") + ": No such file or directory\nselon: " +
                             folder_.string() + ": is a folder; name the files in it, e.g. " +
                             folder_.string() + "/*.txt\n");
  EXPECT_TRUE(from_json(outcome.out, kArticle).ok());
}

TEST_F(Cli, ALexiconThatCannotBeReadIsAnError) {
  const std::string article = write("article.txt", kArticle);
  const Outcome outcome = run_with({"analyze", "--lexicon", path("absent"), article});
  EXPECT_EQ(outcome.code, kTrouble);
  EXPECT_EQ(outcome.out, "");
  EXPECT_NE(outcome.err, "");
}

TEST_F(Cli, IdsOfFilesWithTheSameStemDiffer) {
  fs::create_directory(folder_ / "b");
  const std::string one = write("a.txt", kArticle);
  const std::string two = write("b/a.txt", kArticle);
  const std::string three = write("a-2.txt", kArticle);
  std::istringstream lines(run_with({"analyze", "--format", "ndjson", one, two, three}).out);
  Names ids;
  for (std::string line; std::getline(lines, line);) {
    ids.push_back(from_json(line, kArticle).value().document.id);
  }
  EXPECT_EQ(ids, (Names{"a", "a-2", "a-2-2"}));
}

TEST_F(Cli, OperandsAfterTwoDashesMayLookLikeOptions) {
  const Outcome outcome = run_with({"analyze", "--", "--explain"});
  EXPECT_EQ(outcome.code, kTrouble);
  EXPECT_EQ(outcome.err, "selon: --explain: No such file or directory\n");
}

TEST_F(Cli, GraphWritesDotByDefault) {
  const Outcome outcome = run_with({"graph", "-"}, kArticle);
  EXPECT_EQ(outcome.code, kOk);
  EXPECT_TRUE(outcome.out.starts_with("digraph stdin {")) << outcome.out.substr(0, 40);
}

TEST_F(Cli, GraphGuessesTheFormatFromTheName) {
  const std::string article = write("article.txt", kArticle);
  const struct {
    const char* name;
    const char* begins;
  } kCases[] = {{"o.dot", "digraph"}, {"o.gv", "digraph"}, {"o.svg", "<?xml"},
                {"o.png", "\x89PNG"}, {"o.pdf", "%PDF"},   {"o.json", "{"}};
  for (const auto& [name, begins] : kCases) {
    const Outcome outcome = run_with({"graph", article, "-o", path(name)});
    EXPECT_EQ(outcome.code, kOk) << outcome.err;
    EXPECT_TRUE(read(name).starts_with(begins)) << name;
  }
  run_with({"graph", article, "-o", path("o.svg"), "--format", "dot"});
  EXPECT_TRUE(read("o.svg").starts_with("digraph")) << "the option goes before the name";
}

TEST_F(Cli, GraphWritesAFilePerArticleIntoAFolder) {
  const std::string one = write("one.txt", kArticle);
  const std::string two = write("two.txt", kArticle);
  EXPECT_EQ(run_with({"graph", one, two, "-o", path("new/"), "--format", "json"}).code, kOk);
  EXPECT_EQ(names("new"), (Names{"one.json", "two.json"}));
  EXPECT_EQ(run_with({"graph", one, "-o", path("new")}).code, kOk);
  EXPECT_EQ(names("new"), (Names{"one.dot", "one.json", "two.json"}));
}

TEST_F(Cli, GraphOfSeveralArticlesIsOneWithAClusterEach) {
  const std::string one = write("one.txt", kArticle);
  const std::string two = write("two.txt", kArticle);
  const std::string dot = run_with({"graph", one, two}).out;
  EXPECT_NE(dot.find("\"cluster_d1.\""), std::string::npos);
  EXPECT_NE(dot.find("\"cluster_d2.\""), std::string::npos);
}

TEST_F(Cli, GraphOfNothingReadableWritesNothing) {
  const Outcome outcome = run_with({"graph", path("absent.txt"), "-o", path("o.svg")});
  EXPECT_EQ(outcome.code, kTrouble);
  EXPECT_EQ(names(), Names{});
}

TEST_F(Cli, PicturesDoNotGoToATerminal) {
  const Outcome outcome = run_with({"graph", "--format", "png", "-"}, kArticle, true);
  EXPECT_EQ(outcome.code, kUsage);
  EXPECT_EQ(outcome.out, "");
}

TEST_F(Cli, OutputThatCannotBeWrittenIsAnErrorAndLeavesNothing) {
  const std::string article = write("article.txt", kArticle);
  const Outcome outcome = run_with({"graph", article, "-o", path("absent/o.svg")});
  EXPECT_EQ(outcome.code, kTrouble);
  EXPECT_EQ(outcome.err,
            "selon: " + path("absent/o.svg") + ": cannot be written: No such file or directory\n");
  EXPECT_EQ(run_with({"graph", article, "-o", article + "/new/"}).code, kTrouble);
  EXPECT_EQ(names(), Names{"article.txt"});
}

TEST_F(Cli, OutputReplacesTheFileThatALinkPointsTo) {
  const std::string article = write("article.txt", kArticle);
  write("real.dot", "old");
  fs::create_symlink("real.dot", folder_ / "link.dot");
  EXPECT_EQ(run_with({"graph", article, "-o", path("link.dot")}).code, kOk);
  EXPECT_TRUE(fs::is_symlink(folder_ / "link.dot"));
  EXPECT_TRUE(read("real.dot").starts_with("digraph"));
  EXPECT_EQ(names(), (Names{"article.txt", "link.dot", "real.dot"}));
}

TEST_F(Cli, ProgressIsForLongRunsOnATerminalOnly) {
  std::vector<std::string> arguments = {"analyze", "--format", "ndjson"};
  for (int i = 0; i < 25; ++i) arguments.push_back(write(std::to_string(i) + ".txt", ""));
  EXPECT_EQ(run_with(arguments).err, "");
  const std::string shown = run_with(arguments, "", true).err;
  EXPECT_NE(shown.find("1/25 "), std::string::npos);
  EXPECT_TRUE(shown.ends_with("\r\x1b[K"));
  arguments.resize(10);
  EXPECT_EQ(run_with(arguments, "", true).err, "");
}

TEST_F(Cli, CheckPinsArticles) {
  const std::string article = write("article.txt", kArticle);
  Outcome outcome = run_with({"check", folder_.string()});
  EXPECT_EQ(outcome.code, kDifferences);
  EXPECT_EQ(outcome.out, article +
                             "\n  nothing is expected yet: there is no article.json\n"
                             "0 as expected, 1 different\n");

  outcome = run_with({"check", folder_.string(), "--update"});
  EXPECT_EQ(outcome.code, kOk);
  EXPECT_EQ(outcome.out, path("article.json") + ": written\n1 written, 0 unchanged\n");
  EXPECT_EQ(names(), (Names{"article.json", "article.txt"}));

  EXPECT_EQ(run_with({"check", folder_.string()}).out, "1 as expected, 0 different\n");
  EXPECT_EQ(run_with({"check", folder_.string(), "--update"}).out, "0 written, 1 unchanged\n");
}

TEST_F(Cli, CheckSaysInWordsWhatDiffers) {
  const std::string article = write("article.txt", kArticle);
  ASSERT_EQ(run_with({"check", folder_.string(), "--update"}).code, kOk);
  Analysis expected = from_json(read("article.json"), kArticle).value();
  Attribution claim;
  claim.content = {{3, 11}};
  expected.attributions.insert(expected.attributions.begin(), claim);
  write("article.json", to_json(expected));
  const Outcome outcome = run_with({"check", folder_.string()});
  EXPECT_EQ(outcome.code, kDifferences);
  EXPECT_EQ(outcome.out, article + "\n  line 1: gone: « récolte »\n0 as expected, 1 different\n");
}

TEST_F(Cli, CheckSaysWhenTheArticleOrTheExpectationIsNotWhatItWas) {
  write("article.txt", kArticle);
  ASSERT_EQ(run_with({"check", folder_.string(), "--update"}).code, kOk);
  write("article.txt", std::string(kArticle) + "Fin.\n");
  Outcome outcome = run_with({"check", folder_.string()});
  EXPECT_EQ(outcome.code, kDifferences);
  EXPECT_NE(outcome.out.find("the article has changed since"), std::string::npos) << outcome.out;
  write("article.json", "{");
  outcome = run_with({"check", folder_.string()});
  EXPECT_EQ(outcome.code, kDifferences);
  EXPECT_NE(outcome.out.find("article.json: this is not JSON"), std::string::npos) << outcome.out;
}

TEST_F(Cli, CheckOfAFolderWithoutArticlesDoesNotPass) {
  EXPECT_EQ(run_with({"check", folder_.string()}).err,
            "selon: " + folder_.string() + ": holds no article (*.txt)\n");
  EXPECT_EQ(run_with({"check", folder_.string()}).code, kTrouble);
  EXPECT_EQ(run_with({"check", path("absent")}).code, kTrouble);
}

// What the README shows is what the program says: the lines between the command and the dots.
TEST_F(Cli, ReadmeShowsTheRealOutput) {
  std::ifstream readme(SELON_SOURCE_DIR "/README.md");
  std::string shown;
  bool inside = false;
  for (std::string line; std::getline(readme, line);) {
    if (line == "    $ selon analyze samples/05-passives.txt") {
      inside = true;
    } else if (line == "    \u2026") {
      break;
    } else if (inside) {
      shown += line.substr(std::min<std::size_t>(4, line.size())) + "\n";
    }
  }
  ASSERT_GT(shown.size(), 100U);
  const Outcome outcome = run_with({"analyze", SELON_SOURCE_DIR "/samples/05-passives.txt"});
  EXPECT_EQ(outcome.code, kOk);
  EXPECT_EQ(outcome.out.substr(0, shown.size()), shown);
}

}  // namespace
}  // namespace selon::cli

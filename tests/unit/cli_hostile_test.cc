// Names, arguments and articles that would rather command the terminal: whatever the program says,
// on either stream, nothing of them gets through.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "analyzer/cli/command.h"
#include "tests/support/cli.h"
#include "tests/support/readers.h"

namespace selon::cli {
namespace {

constexpr const char* kEscape = "\x1B]0;x\x07\x1B[2J\u009B31m\u202E\r\nselon: tout va bien \xFF";

void shows_nothing_unseen(const Outcome& outcome) {
  EXPECT_EQ(testing::leaks(outcome.out, testing::Medium::screen), "") << outcome.out;
  EXPECT_EQ(testing::leaks(outcome.err, testing::Medium::screen), "") << outcome.err;
  EXPECT_EQ(outcome.err.find("\nselon: tout va bien"), std::string::npos) << outcome.err;
}

using CliHostile = Cli;

TEST_F(CliHostile, Arguments) {
  const std::string gold =
      write("gold.ndjson", "{\"id\":\"a\",\"text\":\"\",\"attributions\":[]}\n");
  const std::vector<std::vector<std::string>> kArguments = {
      {kEscape},
      {"help", kEscape},
      {"analyze", kEscape},
      {"analyze", std::string("--") + kEscape, "x"},
      {"analyze", "--format", kEscape, "x"},
      {"analyze", "--lexicon", kEscape, "-"},
      {"graph", "-", "-o", kEscape},
      {"graph", "-", "--focus", kEscape},
      {"graph", "-", "--status", kEscape},
      {"audit", "-", "--disable", kEscape},
      {"check", kEscape},
      {"eval", kEscape},
      {"eval", gold, "--only", kEscape},
      {"eval", gold, "--analyses", kEscape},
  };
  for (const auto& arguments : kArguments) {
    const Outcome outcome = run_with(arguments, "« Oui », a dit Odile Varenne.");
    EXPECT_NE(outcome.code, kOk) << arguments.front();
    EXPECT_NE(outcome.err, "") << arguments.front();
    shows_nothing_unseen(outcome);
  }
}

TEST_F(CliHostile, NamesOfFiles) {
  const std::string name = std::string(kEscape) + ".txt";
  const std::string path = write(name, "« Oui », a dit Odile Varenne.\n");
  shows_nothing_unseen(run_with({"analyze", path}));
  shows_nothing_unseen(run_with({"audit", path}));
  shows_nothing_unseen(run_with({"graph", path, "--format", "json"}));
  const Outcome differs = run_with({"check", folder_.string()});
  EXPECT_EQ(differs.code, kDifferences);
  shows_nothing_unseen(differs);
  shows_nothing_unseen(run_with({"check", "--update", folder_.string()}));
  write(std::string(kEscape) + ".json", "[");
  shows_nothing_unseen(run_with({"check", folder_.string()}));
}

TEST_F(CliHostile, Articles) {
  const std::string article =
      std::string(kEscape) + " titre\n\n« Oui " + kEscape + " », a dit " +
      "Odile\x1B[2J Varenne, maire de \u202ELormel\u202C, citée par \x07 l'AFP.\n";
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"analyze", "--explain", "-"},
        {"analyze", "--format", "json", "-"},
        {"audit", "-"},
        {"audit", "--format", "sarif", "-"},
        {"graph", "--format", "json", "-"}}) {
    const Outcome outcome = run_with(arguments, article);
    EXPECT_NE(outcome.out, "") << arguments.front();
    shows_nothing_unseen(outcome);
  }
}

TEST_F(CliHostile, LexiconsAndGold) {
  const std::string row = std::string("x\t") + std::string(kEscape).substr(0, 12) + "\tx\tx\tx\n";
  write("cues.tsv", row);
  const Outcome lexicon = run_with({"analyze", "--lexicon", folder_.string(), "-"}, "Oui.");
  EXPECT_EQ(lexicon.code, kTrouble);
  shows_nothing_unseen(lexicon);
  const Outcome gold =
      run_with({"eval", "-"},
               "{\"id\":\"\\u001b[2J\",\"attributions\":[{\"mode\":\"\\u202e\"}]}\n\x1B[2J\n");
  EXPECT_EQ(gold.code, kTrouble);
  shows_nothing_unseen(gold);
}

}  // namespace
}  // namespace selon::cli

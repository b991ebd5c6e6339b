#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "analyzer/cli/cli.h"
#include "selon/audit.h"
#include "tests/support/cli.h"
#include "tests/support/sarif_shape.h"

namespace selon::cli {
namespace {

namespace fs = std::filesystem;

using Names = std::vector<std::string>;
using nlohmann::json;

// A warning, and nothing.
constexpr const char* kDenied =
    "L'usine fermera en juin, selon le syndicat. La direction dément cette information.\n";
constexpr const char* kSound = "La récolte sera maigre, a déclaré Odile Varenne à l'AFP.\n";
constexpr const char* kSilent = "Il pleut.\n";

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(CliAuditUsage, ErrorsSayWhatIsMeant) {
  const struct {
    Names arguments;
    const char* message;  // the first line of standard error
  } kCases[] = {
      {{"audit"}, "selon: audit needs FILE..."},
      {{"audit", "--disable", "denid", "x"},
       "selon: --disable: there is no rule \"denid\"; did you mean denied? selon help audit lists "
       "the rules"},
      {{"audit", "--disable", "denied,xyzzyxyzzy", "x"},
       "selon: --disable: there is no rule \"xyzzyxyzzy\"; selon help audit lists the rules"},
      {{"audit", "--disable", "", "x"},
       "selon: --disable: a rule is missing; selon help audit lists the rules"},
      {{"audit", "--fail-on", "fatal", "x"},
       "selon: --fail-on takes note, warning, error, not \"fatal\""},
      {{"audit", "--lang", "de", "x"}, "selon: --lang takes fr, en, not \"de\""},
      {{"audit", "--format", "pdf", "x"},
       "selon: --format takes text, json, markdown, sarif, html, not \"pdf\""},
      {{"audit", "x", "-o", "report.pdf"},
       "selon: the name report.pdf does not tell the format; add --format, or / at its end for a "
       "folder"},
      {{"audit", "--id", "a", "x"},
       "selon: --id names the article of standard input; give - as a FILE"},
  };
  for (const auto& [arguments, message] : kCases) {
    const Outcome outcome = run_with(arguments);
    EXPECT_EQ(outcome.code, kUsage) << message;
    EXPECT_EQ(outcome.err.substr(0, outcome.err.find('\n')), message);
    EXPECT_EQ(outcome.out, "");
  }
}

// As roff wants it.
std::string roff(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '-' ? std::string("\\-") : std::string(1, c);
  return out;
}

TEST(CliAuditUsage, HelpListsEveryRule) {
  const std::string help = run_with({"help", "audit"}).out;
  const std::string man = run_with({"help", "--man"}).out;
  for (const AuditRule& rule : audit_rules(Language::english)) {
    const std::string level(to_string(rule.level));
    EXPECT_TRUE(has(help, "  " + std::string(rule.id) + " (" + level + ")\n")) << rule.id;
    EXPECT_TRUE(has(help, std::string(rule.statement.substr(0, 20)))) << rule.id;
    EXPECT_TRUE(has(man, roff(rule.statement))) << rule.id;
  }
  EXPECT_TRUE(has(man, "LC_MESSAGES"));
}

class CliAudit : public Cli {};

TEST_F(CliAudit, ExitCodes) {
  const std::string denied = write("denied.txt", kDenied);
  const std::string sound = write("sound.txt", kSound);
  const std::string absent = path("absent.txt");
  const struct {
    Names arguments;
    int code;
  } kCases[] = {
      {{denied}, kOk},
      {{"--fail-on", "note", sound}, kOk},
      {{"--fail-on", "note", denied}, kDifferences},
      {{"--fail-on", "warning", denied}, kDifferences},
      {{"--fail-on", "warning", denied, sound}, kDifferences},
      {{"--fail-on", "error", denied}, kOk},
      {{"--fail-on", "warning", "--disable", "denied", denied}, kOk},
      {{"--fail-on", "warning", "--disable", "unconfirmed,denied", denied}, kOk},
      {{"--fail-on", "warning", "--disable", "denied", "--disable", "unconfirmed", denied}, kOk},
      {{"--fail-on", "warning", "--disable", "unconfirmed", denied}, kDifferences},
      {{"--fail-on", "warning", denied, absent}, kTrouble},
      {{"--fail-on", "warning", denied, "-o", path("absent/o.txt")}, kTrouble},
      {{absent, sound}, kTrouble},
      {{"--lexicon", absent, sound}, kTrouble}};
  for (const auto& [arguments, code] : kCases) {
    Names all = {"audit"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    EXPECT_EQ(run_with(all).code, code) << ::testing::PrintToString(arguments);
  }
}

TEST_F(CliAudit, FilesThatCannotBeReadAreNamedAndTheOthersAreDone) {
  const std::string denied = write("denied.txt", kDenied);
  const Outcome outcome = run_with({"audit", path("absent.txt"), denied});
  EXPECT_EQ(outcome.code, kTrouble);
  EXPECT_EQ(outcome.err, "selon: " + path("absent.txt") + ": No such file or directory\n");
  EXPECT_TRUE(has(outcome.out, "denied")) << outcome.out;
  EXPECT_EQ(run_with({"audit", path("absent.txt"), "-o", path("o.txt")}).code, kTrouble);
  EXPECT_EQ(names(), Names{"denied.txt"});
}

TEST_F(CliAudit, WritesEveryFormatAndGuessesItFromTheName) {
  const std::string denied = write("denied.txt", kDenied);
  const struct {
    const char* format;
    const char* name;
    const char* begins;
  } kCases[] = {{"text", "o.txt", "denied\n"},
                {"json", "o.json", "{\n"},
                {"markdown", "o.md", "# denied\n"},
                {"sarif", "o.sarif", "{\n  \"$schema\""},
                {"html", "o.html", "<!DOCTYPE html>"}};
  for (const auto& [format, name, begins] : kCases) {
    const Outcome screen = run_with({"audit", "--format", format, denied});
    EXPECT_EQ(screen.code, kOk) << screen.err;
    EXPECT_TRUE(screen.out.starts_with(begins)) << screen.out;
    EXPECT_EQ(run_with({"audit", denied, "-o", path(name)}).code, kOk);
    EXPECT_EQ(read(name), screen.out) << name;
  }
  run_with({"audit", denied, "-o", path("o.json"), "--format", "markdown"});
  EXPECT_TRUE(read("o.json").starts_with("# ")) << "the option goes before the name";
}

TEST_F(CliAudit, SeveralArticles) {
  const std::string denied = write("denied.txt", kDenied);
  const std::string sound = write("sound.txt", kSound);
  const std::string line = "\n\n" + std::string("═") + "═";
  EXPECT_TRUE(has(run_with({"audit", denied, sound}).out, line));
  EXPECT_FALSE(has(run_with({"audit", denied}).out, line));
  EXPECT_TRUE(has(run_with({"audit", "--format", "markdown", denied, sound}).out, "\n\n---\n\n# "));
  const json both = json::parse(run_with({"audit", "--format", "json", denied, sound}).out);
  ASSERT_EQ(both.size(), 2U);
  EXPECT_EQ(both[1]["id"], "sound");
  const json log = json::parse(run_with({"audit", "--format", "sarif", sound, denied}).out);
  EXPECT_EQ(testing::sarif_problems(log), Names{});
  EXPECT_EQ(log["runs"].size(), 1U);
  const json& result = log["runs"][0]["results"][0];
  EXPECT_EQ(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            "file://" + denied);
}

TEST_F(CliAudit, SarifTellsWhichArticlesCouldNotBeRead) {
  const std::string denied = write("denied.txt", kDenied);
  const struct {
    Names articles;
    int code;
    bool successful;
    Names missing;
  } kCases[] = {{{denied}, kOk, true, {}},
                {{denied, path("gone.txt")}, kTrouble, false, {"gone.txt"}},
                {{path("gone.txt"), path("lost.txt")}, kTrouble, false, {"gone.txt", "lost.txt"}}};
  for (const auto& [articles, code, successful, missing] : kCases) {
    Names arguments = {"audit", "--format", "sarif"};
    arguments.insert(arguments.end(), articles.begin(), articles.end());
    const Outcome outcome = run_with(arguments);
    EXPECT_EQ(outcome.code, code);
    const json log = json::parse(outcome.out);
    EXPECT_EQ(testing::sarif_problems(log), Names{});
    const json& invocation = log["runs"][0]["invocations"][0];
    EXPECT_EQ(invocation["executionSuccessful"], successful);
    const json told = invocation.value("toolExecutionNotifications", json::array());
    ASSERT_EQ(told.size(), missing.size());
    for (std::size_t i = 0; i < missing.size(); ++i) {
      EXPECT_EQ(told[i]["level"], "error");
      EXPECT_NE(told[i]["message"]["text"], "");
      EXPECT_EQ(told[i]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
                "file://" + path(missing[i]));
    }
  }
}

TEST_F(CliAudit, WritesAFilePerArticleIntoAFolder) {
  const std::string denied = write("denied.txt", kDenied);
  const std::string sound = write("sound.txt", kSound);
  EXPECT_EQ(run_with({"audit", denied, sound, "-o", path("new/"), "--format", "json"}).code, kOk);
  EXPECT_EQ(names("new"), (Names{"denied.audit.json", "sound.audit.json"}));
  EXPECT_EQ(json::parse(read("new/sound.audit.json"))["id"], "sound");
  // Beside the articles nothing is written over.
  EXPECT_EQ(run_with({"audit", denied, "-o", folder_.string()}).code, kOk);
  EXPECT_EQ(names(), (Names{"denied.audit.txt", "denied.txt", "new", "sound.txt"}));
  EXPECT_EQ(read("denied.txt"), kDenied);
}

TEST_F(CliAudit, ArticlesAreNotWrittenOver) {
  const std::string denied = write("denied.txt", kDenied);
  const std::string sound = write("sound.txt", kSound);
  const Outcome outcome = run_with({"audit", "-o", denied, denied, sound});
  EXPECT_EQ(outcome.code, kUsage);
  EXPECT_TRUE(has(outcome.err, "would be lost")) << outcome.err;
  EXPECT_EQ(read("denied.txt"), kDenied);
}

TEST_F(CliAudit, ReadsStandardInputUnderTheIdGiven) {
  EXPECT_TRUE(run_with({"audit", "-"}, kDenied).out.starts_with("stdin\n"));
  EXPECT_TRUE(run_with({"audit", "--id", "nom", "-"}, kDenied).out.starts_with("nom\n"));
  const json log = json::parse(run_with({"audit", "--format", "sarif", "-"}, kDenied).out);
  EXPECT_EQ(testing::sarif_problems(log), Names{});
  EXPECT_EQ(log["runs"][0]["artifacts"][0]["location"]["uri"], "stdin");
}

TEST_F(CliAudit, AnArticleWithoutClaimsPasses) {
  const Outcome outcome = run_with({"audit", "--fail-on", "note", "-"}, kSilent);
  EXPECT_EQ(outcome.code, kOk);
  EXPECT_EQ(outcome.out, "stdin\nno reported statement found: there is nothing to audit\n");
}

// Runs the program under a locale.
std::string under(const std::string& locale, const Names& arguments) {
  std::istringstream in(kDenied);
  std::ostringstream out;
  std::ostringstream err;
  Io io{in, out, err};
  io.locale = locale;
  EXPECT_EQ(run(arguments, io), kOk) << err.str();
  return out.str();
}

TEST_F(CliAudit, SpeaksTheLanguageThatIsAskedElseThatOfTheLocale) {
  const struct {
    const char* locale;
    Names more;
    bool french;
  } kCases[] = {{"", {}, false},
                {"C.UTF-8", {}, false},
                {"en_GB.UTF-8", {}, false},
                {"fr_FR.UTF-8", {}, true},
                {"fr", {}, true},
                {"fr@euro", {}, true},
                {"frr_DE.UTF-8", {}, false},
                {"fr_CA.UTF-8", {"--lang", "en"}, false},
                {"C", {"--lang", "fr"}, true}};
  for (const auto& [locale, more, french] : kCases) {
    Names arguments = {"audit", "-"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    EXPECT_EQ(has(under(locale, arguments), "Avertissements"), french) << locale;
  }
}

// What the README shows is what the program says: the lines between the command and the dots.
TEST_F(CliAudit, ReadmeShowsTheRealOutput) {
  std::ifstream readme(SELON_SOURCE_DIR "/README.md");
  std::string shown;
  bool inside = false;
  for (std::string line; std::getline(readme, line);) {
    if (line == "    $ selon audit samples/17-weak-spots.txt") {
      inside = true;
    } else if (inside && line == "    \u2026") {
      break;
    } else if (inside) {
      shown += line.substr(std::min<std::size_t>(4, line.size())) + "\n";
    }
  }
  ASSERT_GT(shown.size(), 100U);
  const Outcome outcome = run_with({"audit", SELON_SOURCE_DIR "/samples/17-weak-spots.txt"});
  EXPECT_EQ(outcome.code, kOk);
  EXPECT_EQ(outcome.out.substr(0, shown.size()), shown);
}

}  // namespace
}  // namespace selon::cli

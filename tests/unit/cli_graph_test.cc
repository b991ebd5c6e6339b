// selon graph: narrowing and the formats for other programs.

#include <gtest/gtest.h>

#include "analyzer/cli/cli.h"
#include "tests/support/cli.h"

namespace selon::cli {
namespace {

constexpr const char* kArticle =
    "La récolte sera maigre\n\nLa récolte sera maigre, a déclaré Odile Varenne à l'AFP.\n\n"
    "Le pont sera fermé, prétend Marc Lormel.\n";
constexpr const char* kOther = "Le train\n\nLe train roule, a affirmé Aurore Vasseur.\n";

using Names = std::vector<std::string>;

TEST_F(Cli, GraphNarrowingErrorsSayWhatIsMeant) {
  const struct {
    std::vector<std::string> options;
    const char* message;
  } kCases[] = {
      {{"--status", "dnied"},
       "selon: --status takes one or several of asserted, hedged, unconfirmed, denied, confirmed, "
       "not \"dnied\"\n"},
      {{"--status", "denied,"},
       "selon: --status takes one or several of asserted, hedged, unconfirmed, denied, confirmed, "
       "not \"\"\n"},
      {{"--status", ""},
       "selon: --status takes one or several of asserted, hedged, unconfirmed, denied, confirmed, "
       "not \"\"\n"},
      {{"--min-confidence", "0,8"},
       "selon: --min-confidence takes a number from 0 to 1, such as 0.8, not \"0,8\"\n"},
      {{"--min-confidence", "80"},
       "selon: --min-confidence takes a number from 0 to 1, such as 0.8, not \"80\"\n"},
      {{"--min-confidence=-0.1"},
       "selon: --min-confidence takes a number from 0 to 1, such as 0.8, not \"-0.1\"\n"},
      {{"--min-confidence", "nan"},
       "selon: --min-confidence takes a number from 0 to 1, such as 0.8, not \"nan\"\n"},
      {{"--focus", ""}, "selon: --focus needs a name\n"},
  };
  const std::string article = write("article.txt", kArticle);
  for (const auto& [options, message] : kCases) {
    std::vector<std::string> arguments = {"graph", article};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const Outcome outcome = run_with(arguments);
    EXPECT_EQ(outcome.code, kUsage) << message;
    EXPECT_EQ(outcome.err, message);
    EXPECT_EQ(outcome.out, "");
  }
}

TEST_F(Cli, GraphIsNarrowedByNameStatusAndConfidence) {
  const std::string article = write("article.txt", kArticle);
  const auto ids = [&](const std::vector<std::string>& options) {
    std::vector<std::string> arguments = {"graph", "--format", "json", article};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const Outcome outcome = run_with(arguments);
    EXPECT_EQ(outcome.code, kOk) << outcome.err;
    std::string out;
    for (const char* id : {"a1", "a2"}) {
      if (outcome.out.find("\"" + std::string(id) + "\"") != std::string::npos) out += id;
    }
    return out;
  };
  EXPECT_EQ(ids({}), "a1a2");
  EXPECT_EQ(ids({"--focus", "varenne"}), "a1");
  EXPECT_EQ(ids({"--focus", "afp"}), "a1");
  EXPECT_EQ(ids({"--status", "hedged"}), "a2");
  EXPECT_EQ(ids({"--status", "hedged,asserted"}), "a1a2");
  EXPECT_EQ(ids({"--focus", "lormel", "--status", "denied"}), "");
  EXPECT_EQ(ids({"--min-confidence", "0"}), "a1a2");
  EXPECT_EQ(ids({"--min-confidence", "1"}), "");
}

TEST_F(Cli, GraphSaysWhenNobodyHasTheNameInFocus) {
  const std::string article = write("article.txt", kArticle);
  const std::string other = write("other.txt", kOther);
  const struct {
    const char* focus;
    const char* message;
  } kCases[] = {
      {"Varene", "selon: no source is called \"Varene\"; did you mean \"Odile Varenne\"?\n"},
      {"Zzyzx",
       "selon: no source is called \"Zzyzx\"; the sources are \"Odile Varenne\", \"AFP\", "
       "\"Marc Lormel\" and \"Aurore Vasseur\"\n"},
  };
  for (const auto& [focus, message] : kCases) {
    const Outcome outcome =
        run_with({"graph", article, other, "--focus", focus, "-o", path("o.dot")});
    EXPECT_EQ(outcome.code, kTrouble);
    EXPECT_EQ(outcome.err, message);
    EXPECT_EQ(names(), (Names{"article.txt", "other.txt"}));
  }
}

TEST_F(Cli, GraphLeavesOutTheArticlesWithoutTheNameInFocus) {
  const std::string article = write("article.txt", kArticle);
  const std::string other = write("other.txt", kOther);
  const Outcome outcome = run_with({"graph", article, other, "--focus", "vasseur"});
  EXPECT_EQ(outcome.code, kOk) << outcome.err;
  EXPECT_TRUE(outcome.out.starts_with("digraph other {"));
  EXPECT_EQ(run_with({"graph", article, other, "--focus", "vasseur", "-o", path("f/")}).code, kOk);
  EXPECT_EQ(names("f"), Names{"other.dot"});
}

TEST_F(Cli, GraphOfNothingReadableDoesNotComplainOfTheName) {
  const Outcome outcome = run_with({"graph", path("absent.txt"), "--focus", "vasseur"});
  EXPECT_EQ(outcome.code, kTrouble);
  EXPECT_EQ(outcome.err, "selon: " + path("absent.txt") + ": No such file or directory\n");
}

TEST_F(Cli, GraphWritesEveryFormatForPrograms) {
  const std::string article = write("article.txt", kArticle);
  const struct {
    const char* format;
    const char* begins;
    Names in_folder;
  } kCases[] = {
      {"graphml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml ", {"article.graphml"}},
      {"gexf", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf ", {"article.gexf"}},
      {"prov", "{\n  \"@context\"", {"article.prov.jsonld"}},
      {"claims", "{\n  \"@context\"", {"article.claims.jsonld"}},
      {"csv", "source,target,id,label", {"article.edges.csv", "article.nodes.csv"}},
  };
  for (const auto& [format, begins, in_folder] : kCases) {
    const Outcome outcome = run_with({"graph", article, "--format", format});
    EXPECT_EQ(outcome.code, kOk) << outcome.err;
    EXPECT_TRUE(outcome.out.starts_with(begins)) << outcome.out.substr(0, 80);
    const std::string folder = std::string(format) + "/";
    EXPECT_EQ(run_with({"graph", article, "--format", format, "-o", path(folder)}).code, kOk);
    EXPECT_EQ(names(folder), in_folder);
    const std::string ending = in_folder.size() == 1 ? in_folder[0].substr(7) : ".csv";
    EXPECT_EQ(run_with({"graph", article, "-o", path("o" + ending)}).code, kOk);
    EXPECT_EQ(read("o" + ending), outcome.out) << "the name tells the format";
  }
}

TEST_F(Cli, GraphSaysThatADrawingIsFolded) {
  std::string text = "Titre\n\n";
  for (int i = 0; i < 201; ++i) {
    text += "« Le pont numéro " + std::to_string(i) + " tiendra », a déclaré Odile Varenne.\n\n";
  }
  const std::string article = write("article.txt", text);
  const std::string note =
      "claims are too many for a drawing (more than 200), so those of a speaker are folded into "
      "one; narrow it with --focus, --status or --min-confidence, or take another format\n";
  Outcome outcome = run_with({"graph", article});
  EXPECT_EQ(outcome.code, kOk);
  EXPECT_EQ(outcome.err, "selon: 201 " + note);
  EXPECT_NE(outcome.out.find("label=\"201 propos\""), std::string::npos);
  outcome = run_with({"graph", article, "-o", path("f/"), "--format", "svg"});
  EXPECT_EQ(outcome.code, kOk);
  EXPECT_EQ(outcome.err, "selon: " + path("f/article.svg") + ": 201 " + note);
  EXPECT_EQ(run_with({"graph", article, "--format", "json"}).err, "");
  EXPECT_EQ(run_with({"graph", article, "--min-confidence", "1"}).err, "");
}

TEST_F(Cli, GraphSaysWhatWasNotReadWhole) {
  std::string text = "Le maire dit que le pont tient. ";
  for (int i = 0; i < 1001; ++i) text += "pont ";
  const Outcome outcome = run_with({"graph", write("article.txt", text + ".")});
  EXPECT_EQ(outcome.code, kOk);
  EXPECT_EQ(outcome.err, "selon: article: read 1 sentence of more than 1000 words in pieces\n");
}

}  // namespace
}  // namespace selon::cli

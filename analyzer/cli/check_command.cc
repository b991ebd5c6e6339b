#include <algorithm>
#include <filesystem>
#include <iostream>
#include <string>
#include <system_error>
#include <vector>

#include "analyzer/cli/command.h"
#include "analyzer/cli/input.h"
#include "analyzer/cli/output.h"
#include "analyzer/cli/progress.h"
#include "selon/compare.h"
#include "selon/export.h"

namespace selon::cli {
namespace {

namespace fs = std::filesystem;

// The articles of a folder, by name.
Result<std::vector<fs::path>> articles_of(const std::string& folder) {
  std::error_code failed;
  std::vector<fs::path> out;
  for (fs::directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed)) {
    if (it->path().extension() == ".txt") out.push_back(it->path());
  }
  if (failed) return Error{failed.message(), folder, 0};
  if (out.empty()) return Error{"holds no article (*.txt)", folder, 0};
  std::sort(out.begin(), out.end());
  return out;
}

fs::path expected_beside(fs::path article) { return article.replace_extension(".json"); }

// What one run found.
struct Tally {
  std::size_t same = 0;
  std::size_t different = 0;
  std::size_t written = 0;
  std::size_t failed = 0;
};

// Compares the articles of a folder with what is expected of them.
class Checker {
 public:
  Checker(const Analyzer& analyzer, bool update, Io& io, std::size_t articles)
      : analyzer_(analyzer), update_(update), io_(io), progress_(io, articles) {}

  void check(const fs::path& article) {
    progress_.next(article.string());
    const Result<std::string> bytes = read_input(article.string(), io_, kUsualArticleBytes);
    const Result<Analysis> analysis =
        bytes ? analyzer_.analyze(bytes.value(), article.stem().string()) : bytes.error();
    if (!analysis) {
      Error error = analysis.error();
      error.file = article.string();
      complain(error);
    } else if (update_) {
      update(expected_beside(article), analysis.value());
    } else {
      report(article, differences(expected_beside(article), analysis.value()));
    }
  }

  // Says how it went and gives the exit code.
  int summarise() {
    progress_.pause();
    if (update_) {
      io_.out << tally_.written << " written, " << tally_.same << " unchanged\n";
    } else {
      io_.out << tally_.same << " as expected, " << tally_.different << " different\n";
    }
    if (tally_.failed > 0) return kTrouble;
    return tally_.different > 0 ? kDifferences : kOk;
  }

 private:
  void complain(const Error& error) {
    progress_.pause();
    io_.err << "selon: " << error.describe() << "\n";
    ++tally_.failed;
  }

  void update(const fs::path& expected, const Analysis& analysis) {
    const std::string json = to_json(analysis);
    const Result<std::string> before = read_input(expected.string(), io_, kUsualArticleBytes);
    if (before && before.value() == json) {
      ++tally_.same;
      return;
    }
    if (const std::optional<Error> error = write_file(expected.string(), json)) {
      complain(*error);
      return;
    }
    progress_.pause();
    io_.out << printable(expected.string()) << ": written\n";
    ++tally_.written;
  }

  // In words, a line each.
  std::vector<std::string> differences(const fs::path& expected, const Analysis& actual) {
    std::error_code ignored;
    if (!fs::exists(expected, ignored)) {
      return {"nothing is expected yet: there is no " + expected.filename().string()};
    }
    const Result<std::string> json = read_input(expected.string(), io_, kUsualArticleBytes);
    if (!json) return {json.error().describe()};
    const Result<Analysis> analysis = from_json(json.value(), actual.document.text);
    if (!analysis) return {expected.filename().string() + ": " + analysis.error().describe()};
    std::vector<std::string> out;
    for (const Difference& each : compare(analysis.value(), actual)) out.push_back(describe(each));
    return out;
  }

  void report(const fs::path& article, const std::vector<std::string>& differences) {
    if (differences.empty()) {
      ++tally_.same;
      return;
    }
    ++tally_.different;
    progress_.pause();
    io_.out << printable(article.string()) << "\n";
    for (const std::string& each : differences) io_.out << "  " << printable(each) << "\n";
  }

  const Analyzer& analyzer_;
  bool update_;
  Io& io_;
  Progress progress_;
  Tally tally_;
};

int run_check(const Invocation& invocation, Io& io) {
  const Result<std::vector<fs::path>> articles = articles_of(invocation.operands.front());
  const Result<Analyzer> analyzer = make_analyzer(invocation);
  for (const Error* error :
       {articles ? nullptr : &articles.error(), analyzer ? nullptr : &analyzer.error()}) {
    if (error == nullptr) continue;
    io.err << "selon: " << error->describe() << "\n";
    return kTrouble;
  }
  Checker checker(analyzer.value(), invocation.has("--update"), io, articles.value().size());
  for (const fs::path& article : articles.value()) checker.check(article);
  return checker.summarise();
}

}  // namespace

Command check_command() {
  Command out;
  out.name = "check";
  out.operands = "DIR";
  out.least = 1;
  out.most = 1;
  out.summary = "compare the articles of a folder with what is expected";
  out.description = {
      "Analyses every DIR/NAME.txt and compares with DIR/NAME.json, which holds the analysis that "
      "is expected (as selon analyze --format json writes it). Says in words which claims are new, "
      "gone or otherwise than expected; an article without expected analysis is a difference.",
      "Rules, confidence and the order of entities may change without being a difference.",
      "Exit status 1 when there is any difference."};
  out.options = {
      {"--update", "", "", {}, "accept: write what is found as what is expected from now on"},
      lexicon_option()};
  out.examples = {{"selon check samples", "has anything changed?"},
                  {"selon check --update samples", "accept what is found"}};
  out.run = run_check;
  return out;
}

}  // namespace selon::cli

#include <charconv>
#include <cstdint>
#include <filesystem>
#include <iostream>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "analyzer/cli/command.h"
#include "analyzer/cli/input.h"
#include "analyzer/cli/progress.h"
#include "analyzer/cli/records.h"
#include "selon/evaluate.h"
#include "selon/export.h"

namespace selon::cli {
namespace {

namespace fs = std::filesystem;

// --- what was asked ---

struct EvalPlan {
  std::string format;
  std::string gold;                           // path
  std::vector<std::string> files;             // paths of articles
  std::optional<std::string> analyses;        // path
  std::optional<std::set<std::string>> only;  // ids
  EvaluationOptions options;
};

// "10" or "all".
Result<std::size_t> error_count(const std::string& typed) {
  if (typed == "all") return static_cast<std::size_t>(SIZE_MAX);
  std::size_t out = 0;
  const char* end = typed.data() + typed.size();
  const auto [stop, problem] = std::from_chars(typed.data(), end, out);
  if (problem == std::errc{} && stop == end) return out;
  return Error{"--errors takes a number or all, not \"" + typed + "\"", "", 0};
}

Result<EvalPlan> eval_plan(const Invocation& invocation, const Io& io) {
  const Result<std::size_t> errors = error_count(invocation.value("--errors", "10"));
  if (!errors) return errors.error();
  EvalPlan out;
  out.format = invocation.value("--format", "text");
  out.gold = invocation.operands.front();
  out.files.assign(invocation.operands.begin() + 1, invocation.operands.end());
  if (invocation.has("--analyses")) out.analyses = invocation.value("--analyses", "");
  if (invocation.has("--only")) {
    out.only.emplace();
    std::istringstream ids(invocation.value("--only", ""));
    for (std::string id; std::getline(ids, id, ',');) out.only->insert(id);
  }
  out.options = {io.columns, io.colour, errors.value(), invocation.has("--by-document")};
  return out;
}

// --- doing it ---

// Measures the documents of one gold file.
class Evaluator {
 public:
  Evaluator(const EvalPlan& plan, const Analyzer& analyzer, Io& io)
      : plan_(plan), analyzer_(analyzer), io_(io) {}

  int run() {
    std::vector<Record> gold = read_records(plan_.gold, io_, complain_);
    if (plan_.only && !select(gold)) return kUsage;
    name_articles();
    read_analyses();
    {
      Progress progress(io_, gold.size());
      progress_ = &progress;
      for (const Record& record : gold) {
        progress.next(record.document.id);
        measure(record);
      }
      progress_ = nullptr;
    }
    remark(gold);
    if (sum_.figures.documents > 0) {
      io_.out << written();
    } else if (!gold.empty()) {
      complain_({"none of the documents could be measured", plan_.gold, 0});
    }
    return troubled_ ? kTrouble : kOk;
  }

 private:
  void complain(const Error& error) {
    if (progress_ != nullptr) progress_->pause();
    io_.err << "selon: " << error.describe() << "\n";
    troubled_ = true;
  }

  // Leaves the documents that --only names; false when it names one that is not there.
  bool select(std::vector<Record>& gold) {
    std::set<std::string> missing = *plan_.only;
    for (const Record& record : gold) missing.erase(record.document.id);
    if (!missing.empty()) {
      io_.err << "selon: --only names \"" << printable(*missing.begin())
              << "\", which is no document of " << printable(plan_.gold) << "\n";
      return false;
    }
    std::erase_if(gold,
                  [&](const Record& record) { return !plan_.only->contains(record.document.id); });
    return true;
  }

  void name_articles() {
    for (const std::string& path : plan_.files) {
      const auto [first, is_new] = article_of_.emplace(fs::path(path).stem().string(), path);
      if (!is_new) {
        complain({"has the same stem as " + first->second +
                      ", by which the document is found; only that one is read",
                  path, 0});
      }
    }
  }

  void read_analyses() {
    if (!plan_.analyses) return;
    for (Record& record : read_records(*plan_.analyses, io_, complain_)) {
      std::string id = record.document.id;
      analysis_of_.emplace(std::move(id), std::move(record));
    }
  }

  // The article of a document, analysed where that is what makes it readable or what is asked.
  Result<Analysis> article(const Record& record) {
    const std::optional<std::string>& text = record.document.text;
    const auto file = article_of_.find(record.document.id);
    if (file == article_of_.end()) {
      if (!text) {
        return Error{"has no text, and no FILE has the stem " + record.document.id +
                         "; name the article behind the gold file, or add its \"text\"",
                     "", 0};
      }
      if (!plan_.analyses) return analyzer_.analyze(*text, record.document.id);
      Analysis out;
      out.document.id = record.document.id;
      out.document.text = *text;
      return out;
    }
    const Result<std::string> bytes = read_input(file->second, io_, kUsualArticleBytes);
    if (!bytes) return bytes.error();
    Result<Analysis> out = analyzer_.analyze(bytes.value(), record.document.id);
    if (out && text && *text != out.value().document.text) {
      return Error{"its text is not that of " + file->second + "; take one of the two away", "", 0};
    }
    return out;
  }

  // What is to be measured of an article: its analysis, or that of --analyses.
  Result<Analysis> analysis(const Record& record) {
    Result<Analysis> out = article(record);
    if (!out || !plan_.analyses) return out;
    const auto found = analysis_of_.find(record.document.id);
    if (found == analysis_of_.end()) {
      out.value().attributions.clear();
      unanalysed_.push_back(record.document.id);
      return out;
    }
    Result<Analysis> read = from_json(found->second.json, out.value().document.text);
    if (!read) return Error{read.error().message, *plan_.analyses, found->second.line};
    return read;
  }

  void measure(const Record& record) {
    const Result<Analysis> found = analysis(record);
    const Result<Evaluation> evaluation =
        found ? evaluate(record.document, found.value()) : found.error();
    if (evaluation) {
      sum_.add(evaluation.value());
      return;
    }
    const Error& error = evaluation.error();
    std::string message = "document \"" + record.document.id + "\" is left out: ";
    if (!error.file.empty()) message += error.file;
    if (error.line != 0) message += ":" + std::to_string(error.line);
    message += (error.file.empty() ? "" : ": ") + error.message;
    complain({message, plan_.gold, record.line});
  }

  // What a reader of the figures has to know.
  void remark(const std::vector<Record>& gold) {
    const std::string of = " of " + std::to_string(gold.size()) + " documents";
    const std::size_t lost = gold.size() - sum_.figures.documents;
    if (lost > 0) {
      sum_.notes.push_back(std::to_string(lost) + of + " could not be measured and are left out");
    }
    if (!unanalysed_.empty()) {
      sum_.notes.push_back("no analysis of " + std::to_string(unanalysed_.size()) + of +
                           ", first " + unanalysed_.front() + ": they count as empty");
    }
  }

  [[nodiscard]] std::string written() const {
    if (plan_.format == "json") return to_json(sum_, plan_.options);
    if (plan_.format == "markdown") return to_markdown(sum_, plan_.options);
    return to_text(sum_, plan_.options);
  }

  const EvalPlan& plan_;
  const Analyzer& analyzer_;
  Io& io_;
  const Complain complain_ = [this](const Error& error) { complain(error); };
  Progress* progress_ = nullptr;                   // while documents are measured
  std::map<std::string, std::string> article_of_;  // id → path
  std::map<std::string, Record> analysis_of_;      // by id
  std::vector<std::string> unanalysed_;            // ids
  Evaluation sum_;
  bool troubled_ = false;
};

int run_eval(const Invocation& invocation, Io& io) {
  const Result<EvalPlan> plan = eval_plan(invocation, io);
  if (!plan) {
    io.err << "selon: " << plan.error().describe() << "\n";
    return kUsage;
  }
  const Result<Analyzer> analyzer = make_analyzer(invocation);
  if (!analyzer) {
    io.err << "selon: " << analyzer.error().describe() << "\n";
    return kTrouble;
  }
  return Evaluator(plan.value(), analyzer.value(), io).run();
}

std::vector<Option> eval_options() {
  return {{"--format",
           "",
           "FORMAT",
           {"text", "json", "markdown"},
           "text (for people), json or markdown; default: text"},
          {"--errors",
           "",
           "N",
           {},
           "tell at most N errors of each kind in words, or all of them; default: 10"},
          {"--by-document", "", "", {}, "also a line for each document"},
          {"--only", "", "IDS", {}, "measure only the documents with these ids, parted by commas"},
          {"--analyses",
           "",
           "PRED.ndjson",
           {},
           "measure these analyses (of another version, or of another program that writes "
           "selon.analysis/1) instead of analysing; documents missing there count as empty"},
          lexicon_option()};
}

}  // namespace

Command eval_command() {
  Command out;
  out.name = "eval";
  out.operands = "GOLD.ndjson [FILE...]";
  out.least = 1;
  out.most = SIZE_MAX;
  out.summary = "measure the reading on your own annotated articles";
  out.description = {
      "Analyses articles whose attributions somebody annotated and says how much of it is right: "
      "claims found and missed, their bounds, speakers, relays and status; by mode, by "
      "construction and by the place of the cue; whether the confidence is earned; and the errors "
      "in words. The report says what each figure counts.",
      "GOLD.ndjson holds a document a line: {\"id\", \"text\", \"attributions\": [{\"content\": "
      "[[begin, end], ...], \"cue\": [begin, end], \"source\": [begin, end], \"names\": [name, "
      "...], \"relay\": [{\"names\": [name, ...]}, ...], \"status\": \"asserted\", \"mode\": "
      "\"direct\", \"core\": true, \"uncertain\": false}]}. Offsets are UTF-8 bytes of the text, "
      "end exclusive. cue, source and names may be null or missing; relay null or missing means "
      "that the relays are not judged. Rows with core false or uncertain true may be found or "
      "missed without effect.",
      "A line may also be what selon analyze --format ndjson wrote, corrected by hand: then the "
      "names of its speakers and relays are the right ones.",
      "A document without text is the FILE whose name without extension is its id. What cannot be "
      "read is named with its line, the rest is measured, and the exit status is 3."};
  out.options = eval_options();
  out.examples = {{"selon eval gold.ndjson", "how right is it?"},
                  {"selon eval --errors all corrected.ndjson articles/*.txt",
                   "on analyses corrected by hand, with every error"},
                  {"selon eval --analyses old.ndjson gold.ndjson", "how right was it?"}};
  out.run = run_eval;
  return out;
}

}  // namespace selon::cli

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <iostream>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "analyzer/cli/command.h"
#include "analyzer/cli/input.h"
#include "analyzer/cli/limits.h"
#include "analyzer/cli/output.h"
#include "analyzer/cli/parse.h"
#include "selon/audit.h"
#include "selon/export.h"

namespace selon::cli {
namespace {

namespace fs = std::filesystem;

// --- what was asked ---

struct Format {
  const char* name;
  const char* extension;
};
constexpr std::array<Format, 5> kFormats = {
    {{"text", "txt"}, {"json", "json"}, {"markdown", "md"}, {"sarif", "sarif"}, {"html", "html"}}};

struct AuditPlan {
  std::string format;
  std::string output;      // empty: standard output
  bool is_folder = false;  // `output` is a folder for one file per article
  std::optional<Level> fail_on;
  AuditOptions options;
};

std::string extension_of(const std::string& format) {
  for (const Format& each : kFormats) {
    if (format == each.name) return each.extension;
  }
  return format;
}

Result<std::string> report_format(const Invocation& invocation, const AuditPlan& plan) {
  if (invocation.has("--format")) return invocation.value("--format", "");
  if (plan.output.empty() || plan.is_folder) return std::string("text");
  const std::string extension = fs::path(plan.output).extension().string();
  for (const Format& each : kFormats) {
    if (extension == std::string(".").append(each.extension)) return std::string(each.name);
  }
  return Error{"the name " + plan.output +
                   " does not tell the format; add --format, or / at its end for a folder",
               "", 0};
}

std::vector<std::string> rule_ids() {
  std::vector<std::string> out;
  for (const AuditRule& rule : audit_rules(Language::english)) out.emplace_back(rule.id);
  return out;
}

Error unknown_rule(const std::string& typed) {
  if (typed.empty())
    return {"--disable: a rule is missing; selon help audit lists the rules", "", 0};
  const std::string near = nearest(typed, rule_ids());
  std::string message = "--disable: there is no rule \"" + typed + "\"";
  message += near.empty() ? ";" : "; did you mean " + near + "?";
  return {message + " selon help audit lists the rules", "", 0};
}

// "fr", "fr_FR.UTF-8", but not "frr".
Language language_of(const std::string& locale) {
  const bool french = locale.substr(0, locale.find_first_of("_.@")) == "fr";
  return french ? Language::french : Language::english;
}

Result<AuditOptions> options_of(const Invocation& invocation, const Io& io) {
  AuditOptions out;
  out.language = language_from(invocation.value("--lang", "")).value_or(language_of(io.locale));
  if (!invocation.has("--disable")) return out;
  // with a comma behind it, nothing at all is one empty name
  std::istringstream ids(invocation.value("--disable", "") + ",");
  for (std::string id; std::getline(ids, id, ',');) {
    if (!is_audit_rule(id)) return unknown_rule(id);
    out.disabled.insert(id);
  }
  return out;
}

// An article that the report would be written over, as in `-o *.txt`.
std::optional<std::string> overwritten(const Invocation& invocation, const AuditPlan& plan) {
  if (plan.output.empty() || plan.is_folder) return std::nullopt;
  for (const std::string& path : invocation.operands) {
    std::error_code ignored;
    if (path != "-" && fs::equivalent(path, plan.output, ignored)) return path;
  }
  return std::nullopt;
}

Result<AuditPlan> audit_plan(const Invocation& invocation, const Io& io) {
  AuditPlan plan;
  plan.output = invocation.value("--output", "");
  plan.is_folder = names_folder(plan.output);
  const Result<std::string> format = report_format(invocation, plan);
  if (!format) return format.error();
  plan.format = format.value();
  if (const auto article = overwritten(invocation, plan)) {
    return Error{"-o names the article " + *article + ", which would be lost", "", 0};
  }
  plan.fail_on = level_from(invocation.value("--fail-on", ""));
  const Result<AuditOptions> options = options_of(invocation, io);
  if (!options) return options.error();
  plan.options = options.value();
  return plan;
}

// --- doing it ---

// An article's report, and where the article lies.
struct Reports {
  std::vector<AuditReport> reports;
  std::vector<std::string> paths;
  std::vector<Error> failures;  // articles without a report
};

// Several articles one under the other, a line between them.
template <typename Write>
std::string one_by_one(const std::vector<AuditReport>& reports, const std::string& between,
                       Write write) {
  std::string out;
  for (const AuditReport& each : reports) {
    if (!out.empty()) out += between;
    out += write(each);
  }
  return out;
}

std::string text_of(const std::vector<AuditReport>& reports, const AuditPlan& plan, const Io& io) {
  const bool to_screen = plan.output.empty();
  const ReportOptions options = {to_screen ? io.columns : 80, to_screen && io.colour, false};
  std::string line = "\n";
  for (std::size_t i = 0; i < std::max<std::size_t>(options.width, 40); ++i) line += "═";
  return one_by_one(reports, line + "\n\n",
                    [&](const AuditReport& each) { return to_text(each, options); });
}

std::string written(const Reports& all, const AuditPlan& plan, const Io& io) {
  if (plan.format == "json") return to_audit_json(all.reports);
  if (plan.format == "sarif") return to_sarif(all.reports, all.paths, all.failures);
  if (plan.format == "html") return to_html(all.reports);
  if (plan.format == "markdown") {
    return one_by_one(all.reports, "\n---\n\n",
                      [](const AuditReport& each) { return to_markdown(each); });
  }
  return text_of(all.reports, plan, io);
}

// Writes reports as one document; `path` empty for standard output.
int write_to(const std::string& path, const Reports& all, const AuditPlan& plan, Io& io) {
  const std::string bytes = written(all, plan, io);
  if (path.empty()) {
    io.out << bytes;
    return kOk;
  }
  const std::optional<Error> error = write_file(path, bytes);
  if (!error) return kOk;
  io.err << "selon: " << error->describe() << "\n";
  return kTrouble;
}

// "DIR/ID.audit.txt": neither an article beside it nor what `check` keeps there is lost.
std::string path_in(const std::string& folder, const std::string& id, const std::string& format) {
  return file_in(folder, id, "audit." + extension_of(format));
}

int run_audit(const Invocation& invocation, Io& io) {
  const Result<AuditPlan> asked = audit_plan(invocation, io);
  if (!asked) {
    io.err << "selon: " << asked.error().describe() << "\n";
    return kUsage;
  }
  const AuditPlan& plan = asked.value();
  std::error_code ignored;
  if (plan.is_folder) fs::create_directories(plan.output, ignored);  // write_file says if not
  std::map<std::string, std::string> path_of;                        // by id
  for (Input& input : inputs_of(invocation.operands, invocation.value("--id", "stdin"))) {
    path_of.emplace(std::move(input.id), std::move(input.path));
  }
  int writing = kOk;
  bool failed = false;
  Reports all;
  const auto add = [&](Analysis analysis) {
    AuditReport report = audit(std::move(analysis), plan.options);
    const std::optional<Level> worst = report.worst();
    failed = failed || (plan.fail_on && worst && *worst >= *plan.fail_on);
    const std::string id = report.analysis.document.id;
    Reports one;
    Reports& into = plan.is_folder ? one : all;
    into.reports.push_back(std::move(report));
    into.paths.push_back(path_of[id]);
    if (plan.is_folder && write_to(path_in(plan.output, id, plan.format), one, plan, io) != kOk) {
      writing = kTrouble;
    }
  };
  const int reading = for_each_analysis(invocation, io, add,
                                        [&](const Error& error) { all.failures.push_back(error); });
  // who reads SARIF learns from it that nothing could be read
  const bool tells_failures = plan.format == "sarif" && !plan.is_folder && !all.failures.empty();
  if (!all.reports.empty() || tells_failures) writing = write_to(plan.output, all, plan, io);
  if (reading != kOk) return reading;
  if (writing != kOk) return writing;
  return failed ? kDifferences : kOk;
}

std::vector<Option> audit_options() {
  return {{"--format",
           "",
           "FORMAT",
           {"text", "json", "markdown", "sarif", "html"},
           "text, markdown or html (for people), json or sarif (for programs); default: by the "
           "extension of OUT (.txt .md .html .json .sarif), else text"},
          {"--output",
           "-o",
           "OUT",
           {},
           "write to the file OUT, or to one file per article in the folder OUT (an existing "
           "folder, or a name that ends in /), ARTICLE.audit.txt and so on; default: standard "
           "output"},
          {"--fail-on",
           "",
           "LEVEL",
           {"note", "warning", "error"},
           "exit with status 1 when anything of this level or above is found"},
          {"--disable",
           "",
           "RULES",
           {},
           "do not ask these rules, parted by commas; may be repeated",
           true,
           rule_ids()},
          {"--lang",
           "",
           "LANG",
           {"fr", "en"},
           "the language of the report; default: French where the locale (LC_ALL, LC_MESSAGES, "
           "LANG) begins with fr, else English"},
          id_option(),
          jobs_option(),
          max_bytes_option(kFileMaxBytes),
          max_claims_option(),
          max_entities_option(),
          lexicon_option()};
}

Glossary audit_rules_glossary() {
  Glossary out{"rules, each with the highest level it gives", {}};
  for (const AuditRule& rule : audit_rules(Language::english)) {
    out.entries.push_back({std::string(rule.id) + " (" + std::string(to_string(rule.level)) + ")",
                           std::string(rule.statement)});
  }
  return out;
}

}  // namespace

Command audit_command() {
  Command out;
  out.name = "audit";
  out.operands = "FILE...";
  out.least = 1;
  out.most = SIZE_MAX;
  out.summary = "say what the claims of articles stand on, and where that is weak";
  out.description = {
      "Says for each article how many of its claims have a named source, an institution, a source "
      "without a name, or nobody behind them, through whom they came and on whom the article "
      "depends most; then its weak spots, each with its line, the words, what is wrong, and what "
      "an editor can do. It judges sourcing, never truth.",
      "json, sarif and html are one document for all articles. json follows selon.audit/1, sarif "
      "is SARIF 2.1.0 for editors and CI systems, html a page that needs nothing else. Lines and "
      "columns are those of the text as UTF-8; the report says so where it was converted.",
      "FILE is plain text; - is standard input. Text is in colour on a terminal, unless NO_COLOR "
      "is set."};
  out.options = audit_options();
  out.examples = {{"selon audit article.txt", "what are its weak spots?"},
                  {"selon audit article.txt -o article.html", "as a page to look at"},
                  {"selon audit --fail-on warning *.txt", "as a gate"},
                  {"selon audit --disable unconfirmed,denied article.txt", "without two rules"},
                  {"selon audit *.txt -o audit.sarif", "for editors and CI systems"}};
  out.glossary = audit_rules_glossary();
  out.run = run_audit;
  return out;
}

}  // namespace selon::cli

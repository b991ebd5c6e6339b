#include <cstddef>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "analyzer/base/notices.h"
#include "analyzer/base/sha256.h"
#include "graphs/audit/messages.h"
#include "graphs/export/json_fields.h"
#include "graphs/export/json_text.h"
#include "graphs/export/text_positions.h"
#include "graphs/export/uri.h"
#include "graphs/words.h"
#include "selon/analyzer.h"
#include "selon/export.h"

namespace selon {
namespace {

// Keeps the fields in the order in which they are written here.
using Json = nlohmann::ordered_json;

constexpr std::string_view kSchemaUri =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
constexpr std::string_view kFingerprint = "selonRuleAndWords/v1";

// A text as SARIF's messages show it: braces stand for arguments there and "[a](b)" for a link,
// which an article must not be able to make.
std::string escaped(std::string_view text) {
  const bool has_link = text.find("](") != std::string_view::npos;
  std::string out;
  for (const char c : text) {
    if (has_link && (c == '[' || c == ']' || c == '\\')) out += '\\';
    if (c == '{' || c == '}') out += c;
    out += c;
  }
  return out;
}

Json message(std::string_view text) { return {{"text", escaped(text)}}; }

// Strings of rules are not messages: nothing in them stands for anything else.
Json multiformat(std::string_view text) { return {{"text", text}}; }

// Whether the text is byte for byte the file.
bool is_file(const Document& document) {
  return document.encoding == "UTF-8" && notice::of_decoding(document.notices) == 0;
}

// An article, where it lies, and what has been counted in it so far.
class Article {
 public:
  Article(const AuditReport& report, const std::string& path, std::size_t index)
      : report_(report),
        document_(report.analysis.document),
        positions_(document_.text),
        uri_(path == "-" ? uri_of(document_.id) : uri_of(path)),
        is_stdin_(path == "-"),
        index_(index) {}

  [[nodiscard]] Json artifact() const {
    Json place = {{"uri", uri_}};
    if (is_stdin_) place["description"] = message("standard input");
    Json out = {{"location", std::move(place)}, {"roles", Json::array({"analysisTarget"})}};
    if (!document_.encoding.empty()) out["encoding"] = document_.encoding;
    out["mimeType"] = "text/plain";
    // Hashes and lengths are those of files.
    if (is_file(document_)) {
      out["length"] = document_.text.size();
      out["hashes"] = {{"sha-256", document_.sha256}};
    } else {
      out["properties"] = {{"decodedTextSha256", document_.sha256}};
    }
    return out;
  }

  // What a reader of the positions has to know.
  void notify(Json& notifications) const {
    if (document_.encoding != "UTF-8" && !document_.encoding.empty()) {
      notifications.push_back(notification(audit_text::say(
          report_.language, "report.decoded", {{"encoding", clean(document_.encoding)}})));
    } else if (notice::of_decoding(document_.notices) > 0) {
      notifications.push_back(notification(audit_text::say(report_.language, "report.mended")));
    }
    if (!notice::of_limits(document_.notices).empty()) {
      notifications.push_back(notification(audit_text::say(report_.language, "report.limited")));
    }
  }

  void results(const std::map<std::string, std::size_t, std::less<>>& rules, Json& out) {
    for (const Finding& finding : report_.findings) {
      Json one = {{"ruleId", finding.rule}};
      if (const auto rule = rules.find(finding.rule); rule != rules.end()) {
        one["ruleIndex"] = rule->second;
      }
      one["level"] = to_string(finding.level);
      one["message"] = message(clean(finding.message) + " " + clean(finding.advice));
      one["locations"] = Json::array({location(finding)});
      Json related = Json::array();
      for (std::size_t i = 1; i < finding.spans.size(); ++i) {
        related.push_back({{"id", i},
                           {"physicalLocation", physical(finding.spans[i])},
                           {"message", message(words(finding.spans[i]))}});
      }
      if (!related.empty()) one["relatedLocations"] = std::move(related);
      one["partialFingerprints"] = {{kFingerprint, fingerprint(finding)}};
      one["properties"] = {{"claims", ids(finding.claims, attribution_id)},
                           {"entities", names(finding.entities)}};
      out.push_back(std::move(one));
    }
  }

 private:
  [[nodiscard]] std::string words(Span span) const { return clean(span.of(document_.text)); }

  [[nodiscard]] Json notification(const std::string& text) const {
    return {{"message", message(text)},
            {"level", "note"},
            {"locations",
             Json::array({{{"physicalLocation", {{"artifactLocation", artifact_location()}}}}})}};
  }

  [[nodiscard]] Json artifact_location() const { return {{"uri", uri_}, {"index", index_}}; }

  [[nodiscard]] Json physical(Span span) const {
    const TextPosition begin = positions_.at(span.begin);
    const TextPosition end = positions_.at(span.end);
    Json region = {{"startLine", begin.line},
                   {"startColumn", begin.column},
                   {"endLine", end.line},
                   {"endColumn", end.column}};
    if (is_file(document_)) {
      region["byteOffset"] = span.begin;
      region["byteLength"] = span.size();
    }
    region["snippet"] = {{"text", span.of(document_.text)}};
    return {{"artifactLocation", artifact_location()}, {"region", std::move(region)}};
  }

  // A finding about the article as a whole may have no words: then it lies in the whole file.
  [[nodiscard]] Json location(const Finding& finding) const {
    if (finding.spans.empty()) {
      return {{"physicalLocation", {{"artifactLocation", artifact_location()}}}};
    }
    return {{"physicalLocation", physical(finding.spans.front())}};
  }

  // The same finding has the same one when other lines of the article change; the second of a
  // rule about the same words ends in ":2".
  std::string fingerprint(const Finding& finding) {
    std::string of = finding.rule;
    for (const Span& span : finding.spans) of.append("\n").append(words(span));
    std::string out = base::sha256(of);
    const std::size_t times = ++seen_[out];
    return out.append(":").append(std::to_string(times));
  }

  static Json ids(const std::vector<std::size_t>& list, std::string (*id)(std::size_t)) {
    Json out = Json::array();
    for (const std::size_t each : list) out.push_back(id(each));
    return out;
  }

  [[nodiscard]] Json names(const std::vector<EntityIndex>& list) const {
    Json out = Json::array();
    for (const EntityIndex each : list) out.push_back(report_.analysis.entities[each].name);
    return out;
  }

  const AuditReport& report_;
  const Document& document_;
  TextPositions positions_;
  std::string uri_;
  bool is_stdin_;
  std::size_t index_;
  std::map<std::string, std::size_t> seen_;  // fingerprints
};

Json rule_descriptor(const AuditRule& rule, Language language) {
  const std::string advice = audit_text::say(language, std::string(rule.id).append(".advice"));
  return {{"id", rule.id},
          {"shortDescription", multiformat(rule.title)},
          {"fullDescription", multiformat(rule.statement)},
          {"help", multiformat(advice)},
          {"defaultConfiguration", {{"level", to_string(rule.level)}}}};
}

// An article that could not be read.
Json failure(const Error& error) {
  Json out = {{"message", message(clean(error.message))}, {"level", "error"}};
  if (error.file.empty() || error.file == "-") return out;
  const Json place = {{"artifactLocation", {{"uri", uri_of(error.file)}}}};
  out["locations"] = Json::array({{{"physicalLocation", place}}});
  return out;
}

}  // namespace

std::string to_sarif(const std::vector<AuditReport>& reports, const std::vector<std::string>& paths,
                     const std::vector<Error>& failures) {
  const Language language = reports.empty() ? Language::french : reports.front().language;
  Json rules = Json::array();
  std::map<std::string, std::size_t, std::less<>> index;
  for (const AuditRule& rule : audit_rules(language)) {
    index.emplace(rule.id, rules.size());
    rules.push_back(rule_descriptor(rule, language));
  }
  Json artifacts = Json::array();
  Json results = Json::array();
  Json notifications = Json::array();
  for (std::size_t i = 0; i < reports.size(); ++i) {
    Article article(reports[i], paths[i], i);
    artifacts.push_back(article.artifact());
    article.notify(notifications);
    article.results(index, results);
  }
  for (const Error& each : failures) notifications.push_back(failure(each));
  Json invocation = {{"executionSuccessful", failures.empty()}};
  if (!notifications.empty()) invocation["toolExecutionNotifications"] = std::move(notifications);
  Json driver = {{"name", "Selon"},
                 {"version", version()},
                 {"semanticVersion", version()},
                 {"language", to_string(language)},
                 {"rules", std::move(rules)}};
  Json run = {{"tool", {{"driver", std::move(driver)}}},
              {"language", to_string(language)},
              {"invocations", Json::array({std::move(invocation)})},
              {"artifacts", std::move(artifacts)},
              {"results", std::move(results)},
              {"newlineSequences", Json::array({"\r\n", "\n"})},
              {"columnKind", "utf16CodeUnits"}};
  const Json out = {
      {"$schema", kSchemaUri}, {"version", "2.1.0"}, {"runs", Json::array({std::move(run)})}};
  return json_text(out);
}

}  // namespace selon

#include "graphs/export/audit_view.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "analyzer/base/notices.h"
#include "graphs/audit/messages.h"
#include "graphs/words.h"
#include "selon/graph.h"

namespace selon {
namespace {

constexpr std::size_t kMostNamed = 5;    // of agencies and of origins
constexpr std::size_t kMostLines = 4;    // of a finding
constexpr std::size_t kWords = 160;      // columns of quoted words
constexpr std::size_t kRecognised = 60;  // columns by which words are found again in a message
constexpr std::size_t kTelling = 20;     // columns that are not found in a message by chance

// Lines of numbers are in the singular for one, in French also for none.
bool singular(Language language, std::size_t count) {
  return count == 1 || (count == 0 && language == Language::french);
}

void append(std::string& out, std::string_view separator, std::string_view more) {
  if (!out.empty()) out += separator;
  out += more;
}

// The bytes of the article that a text begins with: messages name « source judiciaire » where the
// text says « une source judiciaire ».
std::size_t article_of(std::string_view words) {
  for (const std::string_view article : {"un ", "une ", "des ", "le ", "la ", "les ", "l'", "l’",
                                         "Un ", "Une ", "Des ", "Le ", "La ", "Les ", "L'", "L’"})
    if (words.starts_with(article)) return article.size();
  return 0;
}

// Whether a message shows these words, at least as much of them as it has room for.
bool quotes(std::string_view message, const std::string& words) {
  std::string known = cut(words, kRecognised);
  if (known != words) known.resize(known.size() - std::string_view("…").size());
  // A word or two may well stand in a message that does not quote them.
  if (columns(known) < kTelling) known.insert(0, "« ");
  return message.find(known) != std::string_view::npos;
}

std::string_view level_key(Level level) {
  switch (level) {
    case Level::error:
      return "report.errors";
    case Level::warning:
      return "report.warnings";
    case Level::note:
      break;
  }
  return "report.notes";
}

}  // namespace

AuditView::AuditView(const AuditReport& report)
    : report_(report), lines_(report.analysis.document.text) {
  std::set<std::string_view> given;
  for (const LevelFindings& level : levels())
    for (const Finding* each : level.findings)
      if (!given.insert(each->advice).second) repeating_.insert(each);
}

std::string AuditView::say(std::string_view key) const {
  return audit_text::say(report_.language, key);
}

std::string AuditView::counted(std::string_view key, std::size_t count) const {
  const std::string full =
      std::string(key).append(singular(report_.language, count) ? ".one" : ".many");
  return audit_text::say(report_.language, full, {{"n", std::to_string(count)}});
}

std::string AuditView::name(EntityIndex entity) const {
  return clean(report_.analysis.entities[entity].name);
}

std::string AuditView::title() const {
  const Document& document = report_.analysis.document;
  const std::string title = document.title ? clean(document.title->of(document.text)) : "";
  return title.empty() ? clean(document.id) : title;
}

std::string AuditView::tally() const {
  if (report_.summary.claims == 0 && report_.findings.empty()) return say("report.no-claims");
  std::string out = counted("report.claim", report_.summary.claims);
  std::string_view separator = " · ";
  for (const LevelFindings& each : levels()) {
    const std::string key = std::string("report.").append(to_string(each.level));
    append(out, separator, counted(key, each.findings.size()));
    separator = ", ";
  }
  return out;
}

std::vector<std::string> AuditView::notices() const {
  const Document& document = report_.analysis.document;
  std::vector<std::string> out;
  const bool converted = document.encoding != "UTF-8" && !document.encoding.empty();
  if (converted) {
    out.push_back(audit_text::say(report_.language, "report.decoded",
                                  {{"encoding", clean(document.encoding)}}));
  }
  // The first notice of a converted text says so, others of the decoding that bytes were replaced.
  if (notice::of_decoding(document.notices) > (converted ? 1U : 0U)) {
    out.push_back(say("report.mended"));
  }
  if (!notice::of_limits(document.notices).empty()) out.push_back(say("report.limited"));
  return out;
}

// "40%", rounded, but neither none nor all where that is not so.
std::string AuditView::share(std::size_t claims) const {
  const std::size_t all = report_.summary.claims;
  std::size_t percent = (claims * 200 + all) / (all * 2);
  if (claims > 0) percent = std::max<std::size_t>(percent, 1);
  if (claims < all) percent = std::min<std::size_t>(percent, 99);
  return audit_text::say(report_.language, "report.percent", {{"n", std::to_string(percent)}});
}

// "Tass 3 (30%), Sana 1 (10%), 2 others": the first ones, as far as they have so many claims.
std::string AuditView::ranking(const std::vector<Dependence>& sources, std::size_t least) const {
  const std::vector<Dependence> list = by_name(sources);
  std::string out;
  std::size_t shown = 0;
  for (; shown < std::min(list.size(), kMostNamed) && list[shown].claims >= least; ++shown) {
    const Dependence& each = list[shown];
    append(out, ", ",
           name(each.entity) + " " + std::to_string(each.claims) + " (" + share(each.claims) + ")");
  }
  if (shown < list.size()) append(out, ", ", counted("report.others", list.size() - shown));
  return out;
}

// Two texts that the article calls by one name (un rapport, un rapport) are one to the reader of a
// list of names.
std::vector<Dependence> AuditView::by_name(const std::vector<Dependence>& list) const {
  std::unordered_map<std::string, std::size_t> places;
  std::vector<Dependence> out;
  for (const Dependence& each : list) {
    const auto [place, added] = places.try_emplace(name(each.entity), out.size());
    if (added) {
      out.push_back(each);
    } else {
      out[place->second].claims += each.claims;
    }
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const Dependence& a, const Dependence& b) { return a.claims > b.claims; });
  return out;
}

// "3: Odile Varenne → AFP → Le Phare (line 4); 2 more are as long"
std::string AuditView::longest_chain() const {
  const AuditSummary& summary = report_.summary;
  std::string out = std::to_string(summary.longest_chain);
  if (summary.longest.empty()) return out;
  const ProvenanceGraph graph = ProvenanceGraph::from(report_.analysis);
  const AttributionIndex claim = summary.longest.front();
  const std::vector<NodeIndex> steps = graph.chain(claim);
  std::string chain;
  for (std::size_t i = 1; i + 1 < steps.size(); ++i) {
    append(chain, " → ", clean(graph.nodes()[steps[i]].label));
  }
  const std::string line = std::to_string(lines_.of(report_.analysis.attributions[claim]));
  out += say("report.colon") + chain + " (" +
         audit_text::say(report_.language, "report.line", {{"n", line}}) + ")";
  if (summary.longest.size() > 1) {
    out += say("report.semicolon") + counted("report.chain.more", summary.longest.size() - 1);
  }
  return out;
}

std::vector<Fact> AuditView::facts() const {
  const AuditSummary& summary = report_.summary;
  std::vector<Fact> out;
  if (summary.claims == 0) return out;
  std::string label = say("report.sources");
  const auto source = [&](std::string_view key, std::size_t claims) {
    if (claims == 0) return;
    out.push_back({label, say(key) + say("report.colon") + std::to_string(claims) + " (" +
                              share(claims) + ")"});
    label.clear();
  };
  source("report.named", summary.named);
  source("report.institutional", summary.institutional);
  source("report.anonymous", summary.anonymous);
  source("report.unsourced", summary.unsourced);
  std::string statuses;
  for (const auto& [status, claims] : summary.by_status) {
    append(statuses, ", ",
           say(std::string("report.status.").append(to_string(status))) + " " +
               std::to_string(claims) + " (" + share(claims) + ")");
  }
  out.push_back({say("report.status"), statuses});
  if (!summary.relays.empty()) out.push_back({say("report.relays"), ranking(summary.relays, 1)});
  if (!summary.origins.empty()) {
    // Who says one thing among others who say more is nobody to depend on.
    const std::size_t least = std::min<std::size_t>(summary.origins.front().claims, 2);
    out.push_back({say("report.origins"), ranking(summary.origins, least)});
  }
  out.push_back({say("report.chain"), longest_chain()});
  return out;
}

std::vector<LevelFindings> AuditView::levels() const {
  std::vector<LevelFindings> out;
  for (const Level level : {Level::error, Level::warning, Level::note}) {
    LevelFindings here{level, say(level_key(level)), {}};
    for (const Finding& finding : report_.findings) {
      if (finding.level == level) here.findings.push_back(&finding);
    }
    if (!here.findings.empty()) out.push_back(std::move(here));
  }
  return out;
}

std::string AuditView::nothing() const {
  return report_.summary.claims == 0 ? "" : say("report.no-findings");
}

std::string AuditView::place(const Finding& finding) const {
  std::set<std::size_t> lines;
  for (const Span& span : finding.spans) lines.insert(lines_.at(span.begin));
  if (lines.empty()) return say("report.whole");
  std::string list;
  std::size_t shown = 0;
  for (const std::size_t line : lines) {
    append(list, ", ", shown < kMostLines ? std::to_string(line) : "…");
    if (shown++ == kMostLines) break;
  }
  return audit_text::say(report_.language, lines.size() == 1 ? "report.line" : "report.lines",
                         {{"n", list}});
}

AuditRule AuditView::rule(const Finding& finding) const {
  for (const AuditRule& rule : audit_rules(report_.language)) {
    if (rule.id == finding.rule) return rule;
  }
  return {finding.rule, finding.level, finding.rule, {}, {}};
}

std::string AuditView::advice(const Finding& finding) const {
  return repeating_.contains(&finding) ? std::string() : clean(finding.advice);
}

std::string AuditView::words(const Finding& finding) const {
  const std::string& text = report_.analysis.document.text;
  std::vector<Span> spans = finding.spans;
  std::sort(spans.begin(), spans.end());
  const std::string message = clean(finding.message);
  std::string out;
  for (const Span& span : spans) {
    const std::string words = clean(span.of(text));
    if (words.empty() || quotes(message, words) || quotes(message, words.substr(article_of(words))))
      continue;
    append(out, " … ", words);
  }
  return cut(out, kWords);
}

}  // namespace selon

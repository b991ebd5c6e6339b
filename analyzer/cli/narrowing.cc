#include "analyzer/cli/narrowing.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace selon::cli {
namespace {

constexpr std::array kStatuses = {StatusValue::asserted, StatusValue::hedged,
                                  StatusValue::unconfirmed, StatusValue::denied,
                                  StatusValue::confirmed};
// Names that a message lists when none is near.
constexpr std::size_t kMostListed = 5;

std::string in_quotes(std::string_view text) { return std::string("\"").append(text).append("\""); }

std::vector<std::string> status_names() {
  std::vector<std::string> out;
  out.reserve(kStatuses.size());
  for (StatusValue status : kStatuses) out.emplace_back(to_string(status));
  return out;
}

std::string all_statuses() {
  std::string out;
  for (const std::string& name : status_names()) out.append(out.empty() ? "" : ", ").append(name);
  return out;
}

Result<std::vector<StatusValue>> statuses_of(std::string_view list) {
  std::vector<StatusValue> out;
  while (true) {
    const std::string_view word = list.substr(0, list.find(','));
    const std::optional<StatusValue> status = status_from(word);
    if (!status) {
      return Error{
          "--status takes one or several of " + all_statuses() + ", not " + in_quotes(word), "", 0};
    }
    out.push_back(*status);
    if (word.size() == list.size()) return out;
    list.remove_prefix(word.size() + 1);
  }
}

Result<double> confidence_of(const std::string& text) {
  double value = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, failed] = std::from_chars(text.data(), end, value);
  if (failed == std::errc() && stop == end && value >= 0 && value <= 1) return value;
  return Error{"--min-confidence takes a number from 0 to 1, such as 0.8, not " + in_quotes(text),
               "", 0};
}

std::string listed(const std::vector<std::string>& names, std::string_view last) {
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) out.append(i + 1 == names.size() ? last : ", ");
    out += in_quotes(names[i]);
  }
  return out;
}

}  // namespace

std::vector<Option> narrowing_options() {
  return {
      {"--focus",
       "",
       "NAME",
       {},
       "only the claims that came through the source NAME, or that it disputes; upper case, "
       "accents and punctuation do not count, and a part of the name will do (varenne); of "
       "several articles those that have the source; if none has it, nothing is written and the "
       "exit status is 3"},
      {"--status",
       "",
       "LIST",
       {},
       "only the claims of a status of LIST: " + all_statuses() + "; several are joined by commas",
       false,
       status_names()},
      {"--min-confidence",
       "",
       "X",
       {},
       "only the claims that are at least that sure, from 0 to 1"}};
}

Result<Narrowing> narrowing_of(const Invocation& invocation) {
  Narrowing out;
  out.focus = invocation.value("--focus", "");
  if (invocation.has("--focus") && out.focus.empty()) return Error{"--focus needs a name", "", 0};
  if (invocation.has("--status")) {
    const Result<std::vector<StatusValue>> statuses = statuses_of(invocation.value("--status", ""));
    if (!statuses) return statuses.error();
    out.statuses = statuses.value();
  }
  if (invocation.has("--min-confidence")) {
    const Result<double> confidence = confidence_of(invocation.value("--min-confidence", ""));
    if (!confidence) return confidence.error();
    out.min_confidence = confidence.value();
  }
  return out;
}

std::optional<ProvenanceGraph> Narrower::narrowed(const ProvenanceGraph& graph) {
  std::optional<ProvenanceGraph> out = narrow(graph, narrowing_);
  if (out) {
    found_ = true;
    return out;
  }
  for (std::string& name : source_names(graph)) names_.push_back(std::move(name));
  return out;
}

std::optional<Error> Narrower::complaint() const {
  if (found_ || narrowing_.focus.empty()) return std::nullopt;
  std::string message = "no source is called " + in_quotes(narrowing_.focus);
  const std::vector<std::string> near = names_near(names_, narrowing_.focus);
  if (!near.empty()) {
    message += "; did you mean " + listed(near, " or ") + "?";
  } else if (!names_.empty()) {
    const std::size_t count = std::min(names_.size(), kMostListed);
    message += "; the sources are " +
               listed({names_.begin(), names_.begin() + static_cast<std::ptrdiff_t>(count)},
                      names_.size() > count ? ", " : " and ");
    if (names_.size() > count) message += " and " + std::to_string(names_.size() - count) + " more";
  }
  return Error{message, "", 0};
}

}  // namespace selon::cli

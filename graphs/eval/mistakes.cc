#include "graphs/eval/mistakes.h"

#include <algorithm>
#include <optional>

#include "graphs/eval/overlap.h"
#include "graphs/words.h"

namespace selon::eval {
namespace {

constexpr std::size_t kLength = 200;  // columns of the words shown

// "Odile Garrec or maire de Lunel"
std::string any_of(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out.append(out.empty() ? "" : " or ").append(clean(name));
  return out;
}

std::string relays_of(const GoldRow& row) {
  std::string out;
  for (const auto& names : *row.relays) out.append(out.empty() ? "" : ", ").append(any_of(names));
  return out;
}

std::string relays_of(const Attribution& claim, const Analysis& analysis) {
  std::string out;
  for (const Relay& relay : claim.relays) {
    out.append(out.empty() ? "" : ", ").append(clean(name_of(analysis, relay.entity)));
  }
  return out;
}

std::string speaker_of(const Attribution& claim, const Analysis& analysis) {
  return claim.speaker ? clean(name_of(analysis, claim.speaker->entity)) : std::string();
}

// "Odile Garrec (a déclaré), que-clause"
std::string told(std::string speaker, const std::string& cue, const std::string& rule) {
  if (speaker.empty()) speaker = "nobody named";
  if (!cue.empty()) speaker.append(" (").append(cue).append(")");
  return rule.empty() ? speaker : speaker.append(", ").append(rule);
}

}  // namespace

Mistakes::Mistakes(const GoldDocument& gold, const Analysis& analysis, const Letters& letters)
    : gold_(gold), analysis_(analysis), letters_(letters), lines_(analysis.document.text) {}

std::string Mistakes::words(const std::vector<Span>& spans) const {
  std::string out;
  for (Span span : spans) {
    // Four bytes a character at most; what is cut off anyway need not be cleaned.
    const std::string_view all = span.of(analysis_.document.text);
    out.append(out.empty() ? "" : " … ").append(clean(all.substr(0, 8 * kLength)));
    if (out.size() > 8 * kLength) break;
  }
  return cut(out, kLength);
}

void Mistakes::add(MistakeKind kind, const std::vector<Span>& content, std::string expected,
                   std::string found) {
  const std::size_t begin = content.empty() ? 0 : content.front().begin;
  list_.push_back(
      {begin,
       {kind, gold_.id, lines_.at(begin), words(content), std::move(expected), std::move(found)}});
}

void Mistakes::missed(const GoldRow& row) {
  const std::string cue = row.cue ? words({*row.cue}) : "";
  add(MistakeKind::missed, row.content, told(any_of(row.names), cue, ""), "");
}

void Mistakes::false_alarm(const Attribution& claim) {
  const std::string cue = claim.cue ? words({claim.cue->span}) : "";
  add(MistakeKind::false_alarm, claim.content, "",
      told(speaker_of(claim, analysis_), cue, clean(claim.rule)));
}

void Mistakes::wrong_bounds(const GoldRow& row, const Attribution& claim) {
  const Content wanted = content_of(row.content, letters_);
  const Content found = content_of(claim.content, letters_);
  add(MistakeKind::bounds, row.content, words(without(wanted.parts, found.parts, letters_)),
      words(without(found.parts, wanted.parts, letters_)));
}

void Mistakes::compare(const GoldRow& row, const Attribution& claim, const Judgement& judgement,
                       bool exact) {
  if (!exact) wrong_bounds(row, claim);
  if (!judgement.speaker) {
    add(MistakeKind::speaker, row.content, any_of(row.names), speaker_of(claim, analysis_));
  }
  if (!judgement.relays) {
    add(MistakeKind::relays, row.content, relays_of(row), relays_of(claim, analysis_));
  }
  if (!judgement.status) {
    add(MistakeKind::status, row.content, std::string(to_string(row.status)),
        std::string(to_string(claim.status.value)));
  }
}

std::vector<Mistake> Mistakes::take() {
  std::stable_sort(list_.begin(), list_.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Mistake> out;
  for (auto& each : list_) out.push_back(std::move(each.second));
  list_.clear();
  return out;
}

}  // namespace selon::eval

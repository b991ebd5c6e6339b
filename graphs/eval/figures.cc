// The arithmetic of the figures.
#include <algorithm>
#include <iterator>

#include "selon/evaluate.h"

namespace selon {
namespace {

double ratio(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

template <typename T, std::size_t N>
void add_each(std::array<T, N>& sum, const std::array<T, N>& more) {
  for (std::size_t i = 0; i < N; ++i) sum[i] += more[i];
}

constexpr std::array<std::string_view, kCuePlaceCount> kCuePlaces = {"before", "inside", "behind",
                                                                     "none"};
constexpr std::array<std::string_view, kMistakeKindCount> kMistakes = {
    "missed", "false alarm", "wrong bounds", "wrong speaker", "wrong relays", "wrong status"};

static_assert(static_cast<std::size_t>(CuePlace::none) + 1 == kCuePlaceCount);
static_assert(static_cast<std::size_t>(MistakeKind::status) + 1 == kMistakeKindCount);
static_assert(static_cast<std::size_t>(Mode::mixed) + 1 == kModeCount);
static_assert(static_cast<std::size_t>(StatusValue::confirmed) + 1 == kStatusCount);

}  // namespace

std::string_view to_string(CuePlace place) { return kCuePlaces[static_cast<std::size_t>(place)]; }
std::string_view to_string(MistakeKind kind) { return kMistakes[static_cast<std::size_t>(kind)]; }

std::optional<double> Share::value() const {
  if (of == 0) return std::nullopt;
  return ratio(right, of);
}

Share& Share::operator+=(const Share& other) {
  right += other.right;
  of += other.of;
  return *this;
}

double Detection::precision() const { return ratio(hits, hits + alarms); }
double Detection::recall() const { return ratio(hits, hits + misses); }
double Detection::f1() const {
  const double sum = precision() + recall();
  return sum > 0 ? 2 * precision() * recall() / sum : 0.0;
}

Detection& Detection::operator+=(const Detection& other) {
  hits += other.hits;
  misses += other.misses;
  alarms += other.alarms;
  return *this;
}

std::optional<double> Figures::status_macro_f1() const {
  double sum = 0;
  std::size_t kinds = 0;
  for (const StatusValue marked : {StatusValue::hedged, StatusValue::unconfirmed,
                                   StatusValue::denied, StatusValue::confirmed}) {
    const Detection& each = of_status[static_cast<std::size_t>(marked)];
    if (each == Detection{}) continue;
    sum += each.f1();
    ++kinds;
  }
  if (kinds == 0) return std::nullopt;
  return sum / static_cast<double>(kinds);
}

Figures& Figures::operator+=(const Figures& other) {
  documents += other.documents;
  core += other.core;
  add_each(content, other.content);
  add_each(radar, other.radar);
  speaker += other.speaker;
  speaker_span += other.speaker_span;
  speaker_recall += other.speaker_recall;
  cue += other.cue;
  relays += other.relays;
  chain += other.chain;
  status += other.status;
  add_each(of_status, other.of_status);
  mode += other.mode;
  return *this;
}

Group& Group::operator+=(const Group& other) {
  rows += other.rows;
  exact += other.exact;
  speaker += other.speaker;
  chain += other.chain;
  return *this;
}

void Evaluation::add(const Evaluation& other) {
  figures += other.figures;
  add_each(gold_by_mode, other.gold_by_mode);
  add_each(found_by_mode, other.found_by_mode);
  for (const auto& [rule, group] : other.by_rule) by_rule[rule] += group;
  for (std::size_t i = 0; i < kCuePlaceCount; ++i) add_each(by_cue_place[i], other.by_cue_place[i]);
  add_each(calibration, other.calibration);
  mistakes.insert(mistakes.end(), other.mistakes.begin(), other.mistakes.end());
  documents.insert(documents.end(), other.documents.begin(), other.documents.end());
  notes.insert(notes.end(), other.notes.begin(), other.notes.end());
}

}  // namespace selon

#include "selon/compare.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "graphs/lines.h"
#include "graphs/words.h"

namespace selon {
namespace {

constexpr std::size_t kClaimLength = 60;
// Two contents are those of one claim when they share at least a third of what both cover.
constexpr double kLeastShare = 1.0 / 3;

std::size_t size_of(const std::vector<Span>& spans) {
  std::size_t sum = 0;
  for (Span span : spans) sum += span.size();
  return sum;
}

// Shared bytes over covered bytes of two lists of ascending spans.
double share(const std::vector<Span>& a, const std::vector<Span>& b) {
  std::size_t common = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const std::size_t begin = std::max(a[i].begin, b[j].begin);
    const std::size_t end = std::min(a[i].end, b[j].end);
    if (begin < end) common += end - begin;
    a[i].end < b[j].end ? ++i : ++j;
  }
  const std::size_t covered = size_of(a) + size_of(b) - common;
  return covered == 0 ? 1.0 : static_cast<double>(common) / static_cast<double>(covered);
}

// For every expected claim the index of the same claim in `actual`, if there.
class Pairing {
 public:
  Pairing(const Analysis& expected, const Analysis& actual)
      : expected_(expected.attributions),
        actual_(actual.attributions),
        partner_(expected_.size()),
        taken_(actual_.size(), false) {
    pair_equal();
    pair_similar();
  }

  [[nodiscard]] std::optional<AttributionIndex> partner(AttributionIndex expected) const {
    return partner_[expected];
  }
  [[nodiscard]] bool taken(AttributionIndex actual) const { return taken_[actual]; }

 private:
  void join(AttributionIndex expected, AttributionIndex actual) {
    partner_[expected] = actual;
    taken_[actual] = true;
  }

  void pair_equal() {
    std::multimap<std::vector<Span>, AttributionIndex> by_content;
    for (AttributionIndex j = 0; j < actual_.size(); ++j) by_content.emplace(actual_[j].content, j);
    for (AttributionIndex i = 0; i < expected_.size(); ++i) {
      const auto found = by_content.find(expected_[i].content);
      if (found == by_content.end()) continue;
      join(i, found->second);
      by_content.erase(found);
    }
  }

  // The best match first. Candidates begin before the claim ends and end after it begins;
  // `reach` lets the search skip what ends too early.
  void pair_similar() {
    std::vector<AttributionIndex> rest;
    std::vector<std::size_t> reach;
    for (AttributionIndex j = 0; j < actual_.size(); ++j) {
      if (taken_[j] || actual_[j].content.empty()) continue;
      rest.push_back(j);
      const std::size_t end = actual_[j].content.back().end;
      reach.push_back(reach.empty() ? end : std::max(reach.back(), end));
    }
    std::vector<std::pair<double, std::pair<AttributionIndex, AttributionIndex>>> matches;
    for (AttributionIndex i = 0; i < expected_.size(); ++i) {
      if (partner_[i] || expected_[i].content.empty()) continue;
      const Span first = expected_[i].content.front();
      const std::size_t end = expected_[i].content.back().end;
      auto k = static_cast<std::size_t>(std::upper_bound(reach.begin(), reach.end(), first.begin) -
                                        reach.begin());
      for (; k < rest.size() && actual_[rest[k]].content.front().begin < end; ++k) {
        const double common = share(expected_[i].content, actual_[rest[k]].content);
        if (common >= kLeastShare) matches.push_back({-common, {i, rest[k]}});
      }
    }
    std::sort(matches.begin(), matches.end());
    for (const auto& [common, pair] : matches) {
      if (!partner_[pair.first] && !taken_[pair.second]) join(pair.first, pair.second);
    }
  }

  const std::vector<Attribution>& expected_;
  const std::vector<Attribution>& actual_;
  std::vector<std::optional<AttributionIndex>> partner_;
  std::vector<bool> taken_;
};

// What an analysis says of a claim, in words that can be compared and shown.
class Words {
 public:
  explicit Words(const Analysis& analysis) : analysis_(analysis) {}

  [[nodiscard]] std::string name(EntityIndex entity) const {
    return entity < analysis_.entities.size() ? clean(analysis_.entities[entity].name) : "?";
  }

  template <typename List, typename Get>
  [[nodiscard]] std::string names(const List& list, Get entity_of) const {
    std::string out;
    for (const auto& each : list) {
      out.append(out.empty() ? "" : ", ").append(name(entity_of(each)));
    }
    return out.empty() ? "none" : out;
  }

  [[nodiscard]] std::string quoted(Span span) const {
    return std::string("« ").append(clean(span.of(analysis_.document.text))).append(" »");
  }

  [[nodiscard]] std::string claim(const Attribution& claim) const {
    return clean(claim_text(analysis_, claim));
  }

  [[nodiscard]] std::string bounds(const Attribution& claim) const {
    std::string out;
    for (Span span : claim.content) {
      out.append(out.empty() ? "" : " + ").append(std::to_string(span.begin)).append("–");
      out.append(std::to_string(span.end));
    }
    return out + " « " + this->claim(claim) + " »";
  }

  [[nodiscard]] std::string cue(const Attribution& claim) const {
    return claim.cue ? quoted(claim.cue->span) : "none";
  }

  [[nodiscard]] std::string speaker(const Attribution& claim) const {
    return claim.speaker ? name(claim.speaker->entity) : "none";
  }

  [[nodiscard]] std::string relays(const Attribution& claim) const {
    return names(claim.relays, [](const Relay& relay) { return relay.entity; });
  }

  [[nodiscard]] std::string status(const Attribution& claim) const {
    std::string out(to_string(claim.status.value));
    if (claim.status.by.empty()) return out;
    return out + " by " + names(claim.status.by, [](EntityIndex party) { return party; });
  }

  [[nodiscard]] std::string within(const Attribution& claim) const {
    if (!claim.within || *claim.within >= analysis_.attributions.size()) return "none";
    return "« " + cut(this->claim(analysis_.attributions[*claim.within]), kClaimLength) + " »";
  }

  [[nodiscard]] std::string title() const {
    return analysis_.document.title ? quoted(*analysis_.document.title) : "none";
  }

  [[nodiscard]] std::string dateline() const {
    const std::optional<Dateline>& dateline = analysis_.document.dateline;
    if (!dateline) return "none";
    return clean(dateline->place) +
           (dateline->agency ? " (" + name(*dateline->agency) + ")" : std::string());
  }

  [[nodiscard]] std::string credits() const {
    return names(analysis_.document.credits, [](const Credit& credit) { return credit.entity; });
  }

 private:
  const Analysis& analysis_;
};

// Collects the differences of two analyses.
class Comparison {
 public:
  Comparison(const Analysis& expected, const Analysis& actual)
      : expected_(expected),
        actual_(actual),
        expected_words_(expected),
        actual_words_(actual),
        lines_(actual.document.text) {}

  std::vector<Difference> run() {
    document();
    entities();
    claims();
    std::stable_sort(out_.begin(), out_.end(),
                     [](const Placed& a, const Placed& b) { return a.offset < b.offset; });
    std::vector<Difference> differences;
    for (Placed& each : out_) differences.push_back(std::move(each.difference));
    return differences;
  }

 private:
  struct Placed {
    std::size_t offset;  // of the claim; what concerns the article as a whole comes first
    Difference difference;
  };

  void whole(const std::string& what, const std::string& expected, const std::string& actual) {
    if (expected == actual) return;
    out_.push_back({0, {Change::changed, 0, "", differing(what, expected, actual)}});
  }

  static std::string differing(const std::string& what, const std::string& expected,
                               const std::string& actual) {
    return what + ": expected " + expected + ", found " + actual;
  }

  void document() {
    whole("title", expected_words_.title(), actual_words_.title());
    whole("dateline", expected_words_.dateline(), actual_words_.dateline());
    whole("credits", expected_words_.credits(), actual_words_.credits());
  }

  static std::string affiliation(const Words& words, const Entity& entity) {
    return entity.affiliation ? words.name(*entity.affiliation) : "none";
  }

  void entities() {
    std::map<std::string_view, const Entity*> by_name;
    for (const Entity& entity : actual_.entities) by_name.emplace(entity.name, &entity);
    for (const Entity& entity : expected_.entities) {
      const auto found = by_name.find(entity.name);
      if (found == by_name.end()) continue;  // the claims say so, if it matters
      const std::string name = clean(entity.name);
      whole("kind of " + name, std::string(to_string(entity.kind)),
            std::string(to_string(found->second->kind)));
      whole("affiliation of " + name, affiliation(expected_words_, entity),
            affiliation(actual_words_, *found->second));
    }
  }

  void claims() {
    const Pairing pairing(expected_, actual_);
    for (AttributionIndex i = 0; i < expected_.attributions.size(); ++i) {
      const Attribution& expected = expected_.attributions[i];
      if (const auto partner = pairing.partner(i)) {
        claim(expected, actual_.attributions[*partner]);
      } else {
        add(expected, expected_words_, Change::gone, "");
      }
    }
    for (AttributionIndex j = 0; j < actual_.attributions.size(); ++j) {
      if (pairing.taken(j)) continue;
      const Attribution& found = actual_.attributions[j];
      add(found, actual_words_, Change::added,
          "speaker " + actual_words_.speaker(found) + ", relays " + actual_words_.relays(found) +
              ", " + actual_words_.status(found));
    }
  }

  void add(const Attribution& claim, const Words& words, Change change, std::string what) {
    const std::size_t offset = claim.content.empty() ? 0 : claim.content.front().begin;
    out_.push_back(
        {offset,
         {change, lines_.of(claim), cut(words.claim(claim), kClaimLength), std::move(what)}});
  }

  void claim(const Attribution& expected, const Attribution& actual) {
    const auto part = [&](const std::string& what, const std::string& before,
                          const std::string& now, bool same) {
      if (!same) add(actual, actual_words_, Change::changed, differing(what, before, now));
    };
    const auto words = [&](const std::string& what, const std::string& before,
                           const std::string& now) { part(what, before, now, before == now); };
    part("bounds", expected_words_.bounds(expected), actual_words_.bounds(actual),
         expected.content == actual.content);
    words("speaker", expected_words_.speaker(expected), actual_words_.speaker(actual));
    words("relays", expected_words_.relays(expected), actual_words_.relays(actual));
    words("status", expected_words_.status(expected), actual_words_.status(actual));
    words("cue", expected_words_.cue(expected), actual_words_.cue(actual));
    words("mode", std::string(to_string(expected.mode)), std::string(to_string(actual.mode)));
    words("within", expected_words_.within(expected), actual_words_.within(actual));
  }

  const Analysis& expected_;
  const Analysis& actual_;
  Words expected_words_;
  Words actual_words_;
  Lines lines_;
  std::vector<Placed> out_;
};

}  // namespace

std::vector<Difference> compare(const Analysis& expected, const Analysis& actual) {
  return Comparison(expected, actual).run();
}

std::string describe(const Difference& difference) {
  std::string out;
  if (difference.line != 0) out = "line " + std::to_string(difference.line) + ": ";
  switch (difference.change) {
    case Change::gone:
      out += "gone: ";
      break;
    case Change::added:
      out += "new: ";
      break;
    case Change::changed:
      break;
  }
  if (!difference.claim.empty()) out += "« " + difference.claim + " »";
  if (difference.what.empty()) return out;
  return out + (difference.claim.empty() ? "" : ": ") + difference.what;
}

}  // namespace selon

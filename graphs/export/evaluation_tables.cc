#include "graphs/export/evaluation_tables.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>
#include <optional>
#include <utility>

#include "graphs/words.h"

namespace selon {
namespace {

using Row = std::vector<std::string>;

constexpr const char* kNothing = "–";  // nothing to judge

constexpr std::array<Mode, kModeCount> kModes = {Mode::direct, Mode::indirect, Mode::mixed};

std::string decimals(double value, int count) {
  std::array<char, 32> out{};
  const int size = std::snprintf(out.data(), out.size(), "%.*f", count, value);
  return {out.data(), static_cast<std::size_t>(std::max(size, 0))};
}

std::string figure(double value) { return decimals(value, 3); }
std::string figure(const std::optional<double>& value) {
  return value ? figure(*value) : std::string(kNothing);
}
std::string percent(const Share& share) {
  const std::optional<double> value = share.value();
  return value ? decimals(*value * 100, 1) : std::string(kNothing);
}
std::string count(std::size_t number) { return std::to_string(number); }

Row row_of(const std::string& name, const Share& share) {
  return {name, figure(share.value()), count(share.right), count(share.of)};
}

// --- the figures of all rows ---

Table found_table(const Figures& figures) {
  Table out{"Claims found",
            {"A claim is found when it and the annotated row share half of the letters that both "
             "cover (intersection over union 0.5), or 0.8 of them, or all: exact. Optional rows "
             "count neither way."},
            {"overlap", "precision", "recall", "f1", "found", "missed", "false alarms"},
            {}};
  const std::array<const char*, kOverlaps.size()> names = {"0.3", "0.5", "0.8", "exact"};
  for (std::size_t k = 1; k < kOverlaps.size(); ++k) {
    const Detection& d = figures.content[k];
    out.rows.push_back({names[k], figure(d.precision()), figure(d.recall()), figure(d.f1()),
                        count(d.hits), count(d.misses), count(d.alarms)});
  }
  return out;
}

Table right_table(const Figures& figures) {
  const Detection& relays = figures.relays;
  const bool no_relays = relays == Detection{};
  Table out{"What is right of them",
            {"Whole chain: found at 0.5, with the right speaker and all relays right, none "
             "added. Names are compared without case, accents, articles and titles; all words of "
             "one must be in the other. Radar f1 is the laxer criterion of Radar de Parité: the "
             "share of the annotated row that is covered."},
            {"", "figure", "right", "of"},
            {}};
  out.rows = {row_of("speaker's name, of found", figures.speaker),
              row_of("speaker's words, of found", figures.speaker_span),
              row_of("speaker's name, of all", figures.speaker_recall),
              row_of("cue, of found", figures.cue),
              row_of("relays, precision", {relays.hits, relays.hits + relays.alarms}),
              row_of("relays, recall", {relays.hits, relays.hits + relays.misses}),
              {"relays, f1", no_relays ? kNothing : figure(relays.f1()), "", ""},
              row_of("whole chain, of all", figures.chain),
              row_of("status, of found", figures.status),
              {"status, macro f1 of marked", figure(figures.status_macro_f1()), "", ""},
              row_of("mode, of found", figures.mode),
              {"radar f1 at 0.3", figure(figures.radar[0].f1()), "", ""},
              {"radar f1 at 0.8", figure(figures.radar[1].f1()), "", ""}};
  return out;
}

Table status_table(const Figures& figures) {
  Table out{"Status",
            {"Rows: annotated so. Right: found, with this status. False alarms: found, but "
             "annotated otherwise."},
            {"status", "rows", "right", "precision", "recall", "f1", "false alarms"},
            {}};
  for (const StatusValue status :
       {StatusValue::denied, StatusValue::unconfirmed, StatusValue::hedged, StatusValue::confirmed,
        StatusValue::asserted}) {
    const Detection& d = figures.of_status[static_cast<std::size_t>(status)];
    const bool nothing = d == Detection{};
    const auto shown = [&](double value) { return nothing ? kNothing : figure(value); };
    out.rows.push_back({std::string(to_string(status)), count(d.hits + d.misses), count(d.hits),
                        shown(d.precision()), shown(d.recall()), shown(d.f1()), count(d.alarms)});
  }
  return out;
}

// --- sorts of rows ---

// "exact", "speaker", "chain"
void add_quality(Row& row, const Group& group) {
  row.push_back(figure(group.exact.value()));
  row.push_back(figure(group.speaker.value()));
  row.push_back(figure(group.chain.value()));
}

Table mode_table(const Evaluation& evaluation) {
  Table out{"By mode",
            {"Rows, recall and what follows by the annotated mode, precision by the mode found. "
             "Exact, speaker: of the rows found. Chain: of all rows."},
            {"mode", "rows", "precision", "recall", "f1", "exact", "speaker", "chain"},
            {}};
  for (const Mode mode : kModes) {
    const Group& gold = evaluation.gold_by_mode[static_cast<std::size_t>(mode)];
    const Share& found = evaluation.found_by_mode[static_cast<std::size_t>(mode)].rows;
    const std::optional<double> p = found.value();
    const std::optional<double> r = gold.rows.value();
    std::optional<double> f;
    if (p && r) f = *p + *r > 0 ? 2 * *p * *r / (*p + *r) : 0.0;
    Row row = {std::string(to_string(mode)), count(gold.rows.of), figure(p), figure(r), figure(f)};
    add_quality(row, gold);
    out.rows.push_back(std::move(row));
  }
  return out;
}

Table rule_table(const Evaluation& evaluation) {
  Table out{"By construction that found the claim",
            {"Claims: without those at an optional row. Right: found for a core row. Exact, "
             "speaker: of the right ones. Chain: of all claims. (selon help rules explains the "
             "names.)"},
            {"construction", "claims", "right", "precision", "exact", "speaker", "chain"},
            {}};
  std::vector<const std::pair<const std::string, Group>*> rules;
  for (const auto& each : evaluation.by_rule) rules.push_back(&each);
  std::stable_sort(rules.begin(), rules.end(), [](const auto* a, const auto* b) {
    return a->second.rows.of > b->second.rows.of;
  });
  for (const auto* each : rules) {
    const Group& group = each->second;
    Row row = {each->first.empty() ? "(none)" : clean(each->first), count(group.rows.of),
               count(group.rows.right), figure(group.rows.value())};
    add_quality(row, group);
    out.rows.push_back(std::move(row));
  }
  return out;
}

Table place_table(const Evaluation& evaluation) {
  Table out{"By place of the cue and mode, as annotated",
            {"Before, inside or behind the content, or no cue. Exact, speaker: of the rows found. "
             "Chain: of all rows."},
            {"cue", "rows", "found", "recall", "exact", "speaker", "chain"},
            {}};
  for (std::size_t place = 0; place < kCuePlaceCount; ++place) {
    for (const Mode mode : kModes) {
      const Group& group = evaluation.by_cue_place[place][static_cast<std::size_t>(mode)];
      if (group.rows.of == 0) continue;
      std::string name(to_string(static_cast<CuePlace>(place)));
      Row row = {name.append(", ").append(to_string(mode)), count(group.rows.of),
                 count(group.rows.right), figure(group.rows.value())};
      add_quality(row, group);
      out.rows.push_back(std::move(row));
    }
  }
  return out;
}

// --- confidence ---

// "≥ 0.97", "0.95–0.97", "< 0.70"
std::string interval(std::size_t line) {
  if (line == 0) return std::string("≥ ").append(decimals(kConfidences[0], 2));
  const std::string above = decimals(kConfidences[line - 1], 2);
  if (line + 1 == kConfidences.size()) return std::string("< ").append(above);
  return decimals(kConfidences[line], 2).append("–").append(above);
}

Table calibration_table(const Evaluation& evaluation) {
  Table out{"Is the confidence earned?",
            {"A claim is right here when it is found for an annotated row, core or optional, at "
             "overlap 0.5, with the right speaker; claims that are merely near an optional row "
             "are left out. \"From there up\": all claims of this confidence or more, what part "
             "of all claims they are, and how many in 100 are right."},
            {"confidence", "claims", "right", "% right", "from there up", "% of all", "% right"},
            {}};
  Share all;
  for (const Share& each : evaluation.calibration) all += each;
  Share up;
  for (std::size_t line = 0; line < kConfidences.size(); ++line) {
    const Share& here = evaluation.calibration[line];
    up += here;
    out.rows.push_back({interval(line), count(here.of), count(here.right), percent(here),
                        count(up.of), percent({up.of, all.of}), percent(up)});
  }
  return out;
}

Table document_table(const Evaluation& evaluation) {
  Table out{"By document",
            {"Precision and recall at overlap 0.5."},
            {"document", "rows", "precision", "recall", "exact f1", "speaker", "chain"},
            {}};
  for (const DocumentFigures& each : evaluation.documents) {
    const Figures& f = each.figures;
    const Detection& half = f.content[1];
    const Detection& exact = f.content[3];
    out.rows.push_back({clean(each.id), count(f.core),
                        figure(Share{half.hits, half.hits + half.alarms}.value()),
                        figure(Share{half.hits, half.hits + half.misses}.value()),
                        exact == Detection{} ? kNothing : figure(exact.f1()),
                        figure(f.speaker.value()), figure(f.chain.value())});
  }
  return out;
}

}  // namespace

std::vector<Table> tables_of(const Evaluation& evaluation, bool by_document) {
  std::vector<Table> out = {found_table(evaluation.figures),  right_table(evaluation.figures),
                            status_table(evaluation.figures), mode_table(evaluation),
                            rule_table(evaluation),           place_table(evaluation),
                            calibration_table(evaluation)};
  if (by_document) out.push_back(document_table(evaluation));
  return out;
}

std::string extent_of(const Evaluation& evaluation) {
  const std::size_t documents = evaluation.figures.documents;
  const std::size_t core = evaluation.figures.core;
  return count(documents) + (documents == 1 ? " article, " : " articles, ") + count(core) +
         (core == 1 ? " core row" : " core rows");
}

std::vector<std::pair<std::string, std::string>> told(const Mistake& mistake) {
  std::vector<std::pair<std::string, std::string>> out;
  if (mistake.kind == MistakeKind::bounds) {
    if (!mistake.expected.empty()) out.emplace_back("left out", mistake.expected);
    if (!mistake.found.empty()) out.emplace_back("too much", mistake.found);
    return out;
  }
  const auto shown = [](const std::string& text) { return text.empty() ? "nobody" : text; };
  if (mistake.kind != MistakeKind::false_alarm) {
    out.emplace_back("expected", shown(mistake.expected));
  }
  if (mistake.kind != MistakeKind::missed) out.emplace_back("found", shown(mistake.found));
  return out;
}

std::vector<MistakeList> mistakes_of(const Evaluation& evaluation, std::size_t most) {
  std::array<MistakeList, kMistakeKindCount> lists;
  for (const Mistake& each : evaluation.mistakes) {
    MistakeList& list = lists[static_cast<std::size_t>(each.kind)];
    list.kind = each.kind;
    ++list.count;
    if (list.shown.size() < most) list.shown.push_back(&each);
  }
  std::vector<MistakeList> out;
  for (MistakeList& list : lists) {
    if (list.count > 0) out.push_back(std::move(list));
  }
  return out;
}

}  // namespace selon

#ifndef SELON_EVALUATE_H
#define SELON_EVALUATE_H

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "selon/analysis.h"
#include "selon/result.h"

namespace selon {

// How right analyses are, measured on articles whose attributions were annotated by hand.
//
//     const auto gold = selon::gold_from_json(
//         R"({"id":"pont","text":"Le pont tient, assure Odile Garrec.","attributions":[
//             {"content":[[0,13]],"cue":[15,21],"names":["Odile Garrec"],"relay":[],
//              "status":"asserted","mode":"indirect"}]})");
//     const auto analyzer = selon::Analyzer::create();
//     const auto analysis = analyzer.value().analyze(*gold.value().text, gold.value().id);
//     selon::Evaluation all;
//     all.add(selon::evaluate(gold.value(), analysis.value()).value());
//     std::cout << selon::to_text(all);
//
// A gold row and a found claim pair when their contents share at least a given part of the bytes
// that both cover (intersection over union, IoU), counting the bytes of letters and digits only;
// the best pairs go first, each row and each claim has one partner at most. Rows that are not core,
// or uncertain, are optional: found or missed without effect, and a claim beside one (a third of
// the bytes shared, or the cue) is no false alarm. Where nothing else is said, a row is found when
// it pairs at an IoU of 0.5.

// --- what is right ----------------------------------------------------------------------------

// One annotated attribution. Spans are bytes of the article's UTF-8 text.
struct GoldRow {
  std::vector<Span> content;  // one part at least
  std::optional<Span> cue;
  std::optional<Span> source;      // the words that name the speaker
  std::vector<std::string> names;  // any of them is right; empty: the speaker is not judged
  // For each relay the names that are right; none: the relays are not judged.
  std::optional<std::vector<std::vector<std::string>>> relays;
  StatusValue status = StatusValue::asserted;
  std::optional<Mode> mode;  // none: whatever is found counts as wrong
  bool core = true;
  bool uncertain = false;

  [[nodiscard]] bool optional() const { return !core || uncertain; }
};

struct GoldDocument {
  std::string id;
  std::optional<std::string> text;  // valid UTF-8; none: the article is elsewhere
  std::string sha256;               // of the text, lower-case hexadecimal; empty: not known
  std::vector<GoldRow> rows;
};

// Reads one document: the form of the example above, or an object of selon.analysis/1 (as Selon
// writes it and a person corrected it; the speaker's and the relays' names are then right, all rows
// core). Fields that it does not know are ignored.
// Errors, in words: no JSON, no id, a field of the wrong type, with the place where it stands.
[[nodiscard]] Result<GoldDocument> gold_from_json(std::string_view json);

// --- the figures ------------------------------------------------------------------------------

// So many of so many.
struct Share {
  std::size_t right = 0;
  std::size_t of = 0;

  void count(bool is_right) {
    ++of;
    if (is_right) ++right;
  }
  // 0 … 1; none when there was nothing to judge.
  [[nodiscard]] std::optional<double> value() const;
  Share& operator+=(const Share& other);
  friend bool operator==(const Share&, const Share&) = default;
};

// What was found, was missed, and was found though it is not there.
struct Detection {
  std::size_t hits = 0;
  std::size_t misses = 0;
  std::size_t alarms = 0;

  // All 0 … 1, and 0 when there was nothing to find.
  [[nodiscard]] double precision() const;
  [[nodiscard]] double recall() const;
  [[nodiscard]] double f1() const;
  Detection& operator+=(const Detection& other);
  friend bool operator==(const Detection&, const Detection&) = default;
};

inline constexpr std::array<double, 4> kOverlaps = {0.3, 0.5, 0.8, 1.0};  // least IoU
inline constexpr std::array<double, 2> kRadarShares = {0.3, 0.8};
inline constexpr std::size_t kModeCount = 3;
inline constexpr std::size_t kStatusCount = 5;

// Of core rows. "Matched" are those found.
struct Figures {
  std::size_t documents = 0;
  std::size_t core = 0;                              // rows
  std::array<Detection, kOverlaps.size()> content;   // for each of kOverlaps
  std::array<Detection, kRadarShares.size()> radar;  // more than the share of the row covered
  Share speaker;                                     // of matched with names: the right one
  Share speaker_span;                                // … and with a source: its words touched
  Share speaker_recall;                              // of all with names: found, the right one
  Share cue;                                         // of matched with a cue: its words touched
  Detection relays;                                  // of all rows whose relays are judged
  Share chain;                                       // of all: found, speaker and relays right
  Share status;                                      // of matched
  std::array<Detection, kStatusCount> of_status;     // alarms: of matched only
  Share mode;                                        // of matched

  // The mean f1 of the statuses but asserted that stand in the gold or were found; none without.
  [[nodiscard]] std::optional<double> status_macro_f1() const;
  Figures& operator+=(const Figures& other);
};

// A line of a table: rows of one sort.
struct Group {
  Share rows;     // of gold rows: those found; of found claims: those that are right
  Share exact;    // of these: with all bytes of letters and digits alike
  Share speaker;  // of these with names: the right one
  Share chain;    // of all rows of the sort: found, and speaker and all relays right

  Group& operator+=(const Group& other);
};

enum class CuePlace { before, inside, behind, none };
inline constexpr std::size_t kCuePlaceCount = 4;
// "before", "inside", "behind", "none"
[[nodiscard]] std::string_view to_string(CuePlace place);

// The least confidence of each line of the calibration table.
inline constexpr std::array<double, 6> kConfidences = {0.97, 0.95, 0.90, 0.80, 0.70, 0.0};

// --- the errors in words ----------------------------------------------------------------------

enum class MistakeKind { missed, false_alarm, bounds, speaker, relays, status };
inline constexpr std::size_t kMistakeKindCount = 6;
// "missed", "false alarm", "wrong bounds", "wrong speaker" …
[[nodiscard]] std::string_view to_string(MistakeKind kind);

// Words of the article are on one line, without control characters, cut where they are long.
struct Mistake {
  MistakeKind kind = MistakeKind::missed;
  std::string document;  // id
  std::size_t line = 0;  // 1-based, of the content
  std::string words;     // of the content: of the gold row, or of the false alarm
  std::string expected;  // of wrong bounds the words that are left out; empty: nothing
  std::string found;     // of wrong bounds the words that are too much; empty: nothing
};

// --- measuring --------------------------------------------------------------------------------

struct DocumentFigures {
  std::string id;
  Figures figures;
};

// Counts of any number of documents; values to add and keep.
struct Evaluation {
  Figures figures;
  std::array<Group, kModeCount> gold_by_mode;   // of core rows
  std::array<Group, kModeCount> found_by_mode;  // of claims that pair with a core row or none
  std::map<std::string, Group> by_rule;         // the same claims, by Attribution::rule
  std::array<std::array<Group, kModeCount>, kCuePlaceCount> by_cue_place;  // of core rows
  // For each of kConfidences the claims from there up to the next higher one. Right: paired with
  // a gold row, core or optional, and the speaker right. Without those that pair with nothing but
  // are beside an optional row.
  std::array<Share, kConfidences.size()> calibration;
  std::vector<Mistake> mistakes;           // by document, then in the order of the text
  std::vector<DocumentFigures> documents;  // in the order added
  std::vector<std::string> notes;          // what a reader of the figures has to know

  void add(const Evaluation& other);
};

// Measures one analysis. Takes time in proportion to the rows and to the pairs that overlap.
// Errors, in words: a span of a gold row that is not within the text or splits a character (the
// row is named), a text that is not the one that was analysed, or more than ten million pairs of
// rows and claims that overlap.
[[nodiscard]] Result<Evaluation> evaluate(const GoldDocument& gold, const Analysis& found);

// True when a name is one of those accepted: equal but for case, accents, punctuation, articles
// and titles (le, de, M., Mme …), or the words of one are all among those of the other. Letters
// are folded as Unicode does (NFKD) and what is then not ASCII is left out, so œ, ø, ł vanish and
// names in other scripts match nothing. Known for Latin letters, ligatures and full-width forms;
// letter-like symbols (ℓ, 𝐀, ①) vanish too.
[[nodiscard]] bool same_name(std::string_view name, const std::vector<std::string>& accepted);

// --- reports ----------------------------------------------------------------------------------

struct EvaluationOptions {
  std::size_t width = 80;   // columns of the text report; less than 72 counts as 72
  bool colour = false;      // ANSI colours, in the text report
  std::size_t errors = 10;  // at most so many mistakes of each kind
  bool by_document = false;
};

// For people; all tables with the definitions that they follow.
[[nodiscard]] std::string to_text(const Evaluation& evaluation,
                                  const EvaluationOptions& options = {});
[[nodiscard]] std::string to_markdown(const Evaluation& evaluation,
                                      const EvaluationOptions& options = {});
// {"schema":"selon.evaluation/1","notes":[…],"figures":{…},"by_status":{…},"by_mode":{…},
//  "by_rule":{…},"by_cue_place":{…},"calibration":[…],"errors":[…],"documents":[…]}, indented.
// What had nothing to judge is null.
[[nodiscard]] std::string to_json(const Evaluation& evaluation,
                                  const EvaluationOptions& options = {});

}  // namespace selon

#endif  // SELON_EVALUATE_H

#ifndef SELON_TESTS_SUPPORT_ANNOTATED_H
#define SELON_TESTS_SUPPORT_ANNOTATED_H

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "selon/analysis.h"

namespace selon::testing {

// French text with its attributions marked, as a reader of French writes it:
//
//     [S:Le ministre] [V:affirme] que [C:la route est ouverte].
//
//     [S…] source   [V…] cue   [C…] content, several for several parts   [R…] relay
//     a digit tells attributions apart: [C1:…] [C2:…]; without one it is the first
//     ¶ begins a new paragraph
//
// Lines below a case, indented, say more; a digit in front for the second attribution:
//     status: unconfirmed by Damas     (also denied, confirmed, hedged; default asserted)
//     speaker: Jean Valmont            the name the speaker has to resolve to, "-" for none
//     relays: Tass, Le Courrier        their names, in order from the speaker outwards
//     rule: que-clause
struct ExpectedAttribution {
  std::vector<Span> content;
  std::optional<Span> cue;
  std::optional<Span> source;
  std::vector<Span> relays;
  std::map<std::string, std::string> more;  // status, speaker, relays, rule
};

struct AnnotatedCase {
  std::size_t line = 0;  // 1-based, in its file
  std::string text;      // without the marks
  std::map<int, ExpectedAttribution> attributions;
};

// The text and marks of one line. Unbalanced marks throw std::runtime_error (a broken test).
[[nodiscard]] AnnotatedCase parse_annotated(std::string_view line);

// All cases of a file; # begins a comment line, = a heading.
[[nodiscard]] std::vector<AnnotatedCase> read_cases(const std::string& path);

// What is wrong with an analysis, in words; empty when it is as marked. A content must agree
// but for marks and punctuation at its edges; cue, source and relays must overlap.
[[nodiscard]] std::string difference(const AnnotatedCase& expected, const Analysis& actual);

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_ANNOTATED_H

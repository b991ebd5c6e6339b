#ifndef SELON_TESTS_SUPPORT_READERS_H
#define SELON_TESTS_SUPPORT_READERS_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace selon::testing {

// Our output read by those whose format it is. Each returns what is wrong, in words; empty when
// nothing is.
[[nodiscard]] std::string json_problem(std::string_view json);  // nlohmann
[[nodiscard]] std::string xml_problem(std::string_view xml);    // Expat
// cgraph, with the numbers of nodes and edges that it should find, if they are known.
[[nodiscard]] std::string dot_problem(const std::string& dot,
                                      std::optional<std::size_t> nodes = std::nullopt,
                                      std::optional<std::size_t> edges = std::nullopt);
// RFC 4180: every record of as many fields as the first.
[[nodiscard]] std::string csv_problem(std::string_view csv);

// What these readers find, less the words, to compare the outputs of two analyses of one shape.
// REQUIRES: output without problems
// Every element in the order in which they open, as "name attribute attribute".
[[nodiscard]] std::vector<std::string> elements_of(std::string_view xml);
// Nodes and edges by their names: "a1", "a1 e1".
[[nodiscard]] std::vector<std::string> shape_of_dot(const std::string& dot);
// The number of fields of each record.
[[nodiscard]] std::vector<std::size_t> records_of(std::string_view csv);

// Where a text is looked at.
enum class Medium {
  screen,  // terminals, pictures: line feeds are all that is allowed
  page,    // HTML: tabs, too
  table,   // XML, CSV, DOT: tabs and carriage returns, too
  json,    // as a screen: all else can be written as a number
};

// What stands in a text as it is and must not: control characters, those that turn the order of
// text, line and paragraph separators, and bytes that are no UTF-8. In words with the offset of the
// first; empty when there is none.
[[nodiscard]] std::string leaks(std::string_view text, Medium medium);

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_READERS_H

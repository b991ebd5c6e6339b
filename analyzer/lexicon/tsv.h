#ifndef SELON_ANALYZER_LEXICON_TSV_H
#define SELON_ANALYZER_LEXICON_TSV_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "selon/result.h"

namespace selon::lexicon {

// One row of a table. Cells are trimmed; they point into the table's text.
struct Row {
  std::string_view file;
  std::size_t line = 0;  // 1-based
  std::vector<std::string_view> cells;
};

// Why a row is not in its table's format; nullopt when it is.
using Problem = std::optional<std::string>;

[[nodiscard]] inline std::string_view trim(std::string_view text) {
  const auto blank = [](char c) { return c == ' ' || c == '\r' || c == '\t'; };
  while (!text.empty() && blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && blank(text.back())) text.remove_suffix(1);
  return text;
}

// Calls `use(part)` for the non-empty trimmed parts of `text` between separators.
template <typename Use>
void for_each_part(std::string_view text, char separator, Use use) {
  while (!text.empty()) {
    const std::size_t end = text.find(separator);
    if (const auto part = trim(text.substr(0, end)); !part.empty()) use(part);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
}

// The same as a list.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

// Calls `use(row)` for every row of `text` that is neither blank nor a comment (#). Stops at
// the first row that has not `columns` cells or that `use` finds a Problem with.
template <typename Use>
std::optional<Error> for_each_row(std::string_view file, std::string_view text, std::size_t columns,
                                  Use use) {
  Row row{file, 0, {}};
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    ++row.line;
    if (trim(line).empty() || line.front() == '#') continue;
    row.cells.clear();
    for (std::size_t tab = 0; tab != std::string_view::npos;) {
      tab = line.find('\t');
      row.cells.push_back(trim(line.substr(0, tab)));
      if (tab != std::string_view::npos) line.remove_prefix(tab + 1);
    }
    Problem problem;
    if (row.cells.size() != columns) {
      problem = "expected " + std::to_string(columns) + " columns separated by tabs, found " +
                std::to_string(row.cells.size());
    } else if (row.cells.front().empty()) {
      problem = "the first column is empty";
    } else if (row.cells.back().empty()) {
      problem = "the example in the last column is missing";
    } else {
      problem = use(row);
    }
    if (problem) return Error{std::move(*problem), std::string(file), row.line};
  }
  return std::nullopt;
}

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_TSV_H

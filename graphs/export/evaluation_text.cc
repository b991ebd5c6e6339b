#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graphs/export/evaluation_tables.h"
#include "graphs/export/paint.h"
#include "graphs/words.h"
#include "selon/evaluate.h"

namespace selon {
namespace {

constexpr std::size_t kLeastWidth = 72;
constexpr std::size_t kGap = 2;         // columns between two of a table
constexpr std::size_t kLeastName = 12;  // columns of the first, however narrow the report

// Writes the report of an evaluation from top to bottom.
class EvaluationReport {
 public:
  explicit EvaluationReport(const EvaluationOptions& options)
      : options_(options), width_(std::max(options.width, kLeastWidth)) {}

  std::string write(const Evaluation& evaluation) {
    line(Paint::strong, extent_of(evaluation));
    for (const std::string& note : evaluation.notes) paragraph("note: ", clean(note));
    for (const Table& each : tables_of(evaluation, options_.by_document)) table(each);
    for (const MistakeList& each : mistakes_of(evaluation, options_.errors)) mistakes(each);
    return std::move(out_);
  }

 private:
  void line(Paint paint, const std::string& text) {
    out_.append(options_.colour ? painted(paint, text) : text).append("\n");
  }

  // A text in lines that begin with `first`, then with as many spaces.
  void paragraph(const std::string& first, const std::string& text, bool dim = false) {
    const std::size_t indent = columns(first);
    std::string begin = first;
    for (const std::string& each : wrap(text, width_ - indent)) {
      out_.append(begin).append(dim && options_.colour ? painted(Paint::dim, each) : each);
      out_.append("\n");
      begin.assign(indent, ' ');
    }
  }

  void heading(const std::string& title) {
    out_.append("\n");
    line(Paint::strong, title);
  }

  // --- tables: names to the left, numbers to the right ---

  [[nodiscard]] std::vector<std::size_t> widths_of(const Table& table) const {
    std::vector<std::size_t> out;
    std::size_t others = 0;
    for (std::size_t c = 0; c < table.header.size(); ++c) {
      std::size_t most = columns(table.header[c]);
      for (const auto& row : table.rows) most = std::max(most, columns(row[c]));
      out.push_back(most);
      if (c > 0) others += kGap + most;
    }
    const std::size_t left = width_ - std::min(width_, others);
    out.front() = std::min(out.front(), std::max(left, kLeastName));
    return out;
  }

  void table(const Table& table) {
    heading(table.title);
    for (const std::string& note : table.notes) paragraph("", note, true);
    const std::vector<std::size_t> widths = widths_of(table);
    row(table.header, widths);
    for (const auto& each : table.rows) row(each, widths);
  }

  void row(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) {
    std::string text = cut(cells.front(), widths.front());
    text.append(widths.front() - columns(text), ' ');
    for (std::size_t c = 1; c < cells.size(); ++c) {
      text.append(kGap + widths[c] - columns(cells[c]), ' ').append(cells[c]);
    }
    text.erase(text.find_last_not_of(' ') + 1);
    out_.append(text).append("\n");
  }

  // --- errors in words ---

  void mistakes(const MistakeList& list) {
    if (list.shown.empty()) return;
    std::string title(to_string(list.kind));
    title.append(": ").append(std::to_string(list.count));
    if (list.shown.size() < list.count) {
      title.append(", the first ").append(std::to_string(list.shown.size()));
    }
    heading(title);
    for (const Mistake* each : list.shown) mistake(*each);
  }

  void mistake(const Mistake& mistake) {
    const std::string place = clean(mistake.document) + ", line " + std::to_string(mistake.line);
    paragraph("  ", place, true);
    paragraph("    ", "« " + mistake.words + " »");
    for (const auto& [what, text] : told(mistake)) paragraph("    " + what + ": ", text);
  }

  EvaluationOptions options_;
  std::size_t width_;
  std::string out_;
};

}  // namespace

std::string to_text(const Evaluation& evaluation, const EvaluationOptions& options) {
  return EvaluationReport(options).write(evaluation);
}

}  // namespace selon

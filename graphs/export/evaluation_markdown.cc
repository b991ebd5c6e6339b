#include <string>
#include <string_view>
#include <vector>

#include "graphs/export/evaluation_tables.h"
#include "graphs/export/markdown.h"
#include "selon/evaluate.h"

namespace selon {
namespace {

std::string line_of_cells(const std::vector<std::string>& cells) {
  std::string out = "|";
  for (const std::string& cell : cells) out.append(" ").append(markdown_text(cell)).append(" |");
  return out.append("\n");
}

std::string table(const Table& table) {
  std::string out = "\n**" + table.title + "**\n\n";
  for (const std::string& note : table.notes) out += "*" + markdown_text(note) + "*\n\n";
  out += line_of_cells(table.header) + "|---|";
  for (std::size_t c = 1; c < table.header.size(); ++c) out += "---:|";
  out += "\n";
  for (const auto& row : table.rows) out += line_of_cells(row);
  return out;
}

std::string item(const Mistake& mistake) {
  std::string out = "- " + markdown_text(mistake.document) + ", line " +
                    std::to_string(mistake.line) + ": « " + markdown_text(mistake.words) + " »";
  for (const auto& [what, text] : told(mistake)) {
    out.append("; ").append(what).append(": ").append(markdown_text(text));
  }
  return out + "\n";
}

}  // namespace

std::string to_markdown(const Evaluation& evaluation, const EvaluationOptions& options) {
  std::string out = extent_of(evaluation) + ".\n";
  for (const std::string& note : evaluation.notes) out += "\nNote: " + markdown_text(note) + "\n";
  for (const Table& each : tables_of(evaluation, options.by_document)) out += table(each);
  for (const MistakeList& list : mistakes_of(evaluation, options.errors)) {
    if (list.shown.empty()) continue;
    out.append("\n**").append(to_string(list.kind)).append("** (");
    out.append(std::to_string(list.shown.size())).append(" of ");
    out.append(std::to_string(list.count)).append(")\n\n");
    for (const Mistake* each : list.shown) out += item(*each);
  }
  return out;
}

}  // namespace selon

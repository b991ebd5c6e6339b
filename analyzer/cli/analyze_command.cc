#include <cstdint>
#include <iostream>

#include "analyzer/cli/command.h"
#include "analyzer/cli/input.h"
#include "analyzer/cli/limits.h"
#include "selon/export.h"

namespace selon::cli {
namespace {

int run_analyze(const Invocation& invocation, Io& io) {
  const std::string format = invocation.value("--format", "text");
  const bool explain = invocation.has("--explain");
  bool first = true;
  return for_each_analysis(invocation, io, [&](const Analysis& analysis) {
    if (format == "json") {
      io.out << to_json(analysis, {explain});
    } else if (format == "ndjson") {
      io.out << to_ndjson(analysis, {explain});
    } else {
      if (!first) io.out << "\n\n";
      io.out << to_text(analysis, {io.columns, io.colour, explain});
    }
    first = false;
    io.out.flush();
  });
}

}  // namespace

Command analyze_command() {
  Command out;
  out.name = "analyze";
  out.operands = "FILE...";
  out.least = 1;
  out.most = SIZE_MAX;
  out.summary = "list the claims of articles with their sources";
  out.description = {
      "Lists every reported statement of each article, in its order: the words, who said them and "
      "through whom they came, whether the article hedges them or somebody confirms, denies or "
      "does not confirm them, the line, and how sure the reading is.",
      "json and ndjson follow the contract selon.analysis/1: one object for each article, "
      "indented or on a line of its own; offsets are UTF-8 bytes.",
      "FILE is plain text; - is standard input. Text is in colour on a terminal, unless NO_COLOR "
      "is set."};
  out.options = {
      {"--format",
       "",
       "FORMAT",
       {"text", "json", "ndjson"},
       "text (for people), json (indented) or ndjson (one line an article); default: text"},
      {"--explain",
       "",
       "",
       {},
       "for every conclusion, also the rule (selon help rules) and the words that it rests on"},
      id_option(),
      jobs_option(),
      max_bytes_option(kFileMaxBytes),
      max_claims_option(),
      max_entities_option(),
      lexicon_option()};
  out.examples = {{"selon analyze article.txt", "read it"},
                  {"selon analyze --explain article.txt", "ask why"},
                  {"selon analyze --format ndjson *.txt > claims.ndjson", "for other programs"}};
  out.run = run_analyze;
  return out;
}

}  // namespace selon::cli

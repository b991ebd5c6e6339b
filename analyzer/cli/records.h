#ifndef SELON_ANALYZER_CLI_RECORDS_H
#define SELON_ANALYZER_CLI_RECORDS_H

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "analyzer/cli/cli.h"
#include "selon/evaluate.h"
#include "selon/result.h"

namespace selon::cli {

// A line of a file that holds one document a line.
struct Record {
  std::size_t line = 0;  // 1-based
  GoldDocument document;
  std::string json;  // the line itself
};

using Complain = std::function<void(const Error&)>;

// The documents of an NDJSON file, or of io.in for "-"; blank lines are skipped. Annotations and
// analyses (selon.analysis/1) read alike.
// What is wrong goes to `complain`, with file and line, and is left out: a file that cannot be read
// or holds no document, a line that cannot be read, a document whose id stands further up.
[[nodiscard]] std::vector<Record> read_records(const std::string& path, Io& io,
                                               const Complain& complain);

}  // namespace selon::cli

#endif  // SELON_ANALYZER_CLI_RECORDS_H

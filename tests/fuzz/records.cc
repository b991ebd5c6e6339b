// Articles as NDJSON, as `selon stream` reads them, and what goes out for each.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

#include "analyzer/base/utf8.h"
#include "selon/stream.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/readers.h"

namespace {

using selon::fuzz::expect_none;
using selon::testing::json_problem;

// What does not hold of a record that was read; empty when all does.
std::string wrong(const selon::ArticleLine& article) {
  if (!selon::utf8::valid(article.text)) return "the text is not UTF-8";
  if (!selon::utf8::valid(article.id)) return "the id is not UTF-8";
  selon::Analysis analysis;
  analysis.document.id = article.id;
  analysis.document.text = article.text;
  const std::string line = selon::to_ndjson(analysis, {false, article.fields});
  if (const std::string problem = json_problem(line); !problem.empty()) return problem;
  if (std::count(line.begin(), line.end(), '\n') != 1) return "more than one line";
  const auto json = nlohmann::json::parse(line);
  for (const auto& [name, value] : article.fields) {
    if (json.at(name) != nlohmann::json::parse(value)) return name + " came out as another value";
  }
  return {};
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view rest = selon::fuzz::view(data, size);
  for (std::size_t number = 1; !rest.empty(); ++number) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    const selon::ArticleLine article = selon::article_from_json(line);
    if (article.error.empty()) {
      expect_none(wrong(article));
    } else {
      expect_none(json_problem(selon::to_error_line(number, article.id, article.error)));
    }
  }
  return 0;
}

#include "analyzer/cli/records.h"

#include <map>
#include <string_view>
#include <utility>

#include "analyzer/base/utf8.h"
#include "analyzer/cli/input.h"
#include "analyzer/cli/lines.h"
#include "selon/analyzer.h"

namespace selon::cli {

std::vector<Record> read_records(const std::string& path, Io& io, const Complain& complain) {
  std::vector<Record> out;
  const Result<std::string> bytes = read_input(path, io, kUsualArticleBytes);
  if (!bytes) {
    complain(bytes.error());
    return out;
  }
  std::map<std::string, std::size_t> line_of_id;
  std::string_view rest = bytes.value();
  if (rest.starts_with(utf8::kByteOrderMark)) rest.remove_prefix(utf8::kByteOrderMark.size());
  for (std::size_t line = 1; !rest.empty(); ++line) {
    const std::string_view json = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(json.size() + 1, rest.size()));
    if (is_blank(json)) continue;
    Result<GoldDocument> document = gold_from_json(json);
    if (!document) {
      complain({document.error().message, path, line});
      continue;
    }
    const auto [first, is_new] = line_of_id.emplace(document.value().id, line);
    if (is_new) {
      out.push_back({line, std::move(document).value(), std::string(json)});
    } else {
      complain({"the id \"" + first->first + "\" stands in line " + std::to_string(first->second) +
                    " already; ids must differ",
                path, line});
    }
  }
  if (line_of_id.empty()) complain({"holds no document that can be read", path, 0});
  return out;
}

}  // namespace selon::cli

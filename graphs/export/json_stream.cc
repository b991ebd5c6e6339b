#include <array>
#include <nlohmann/json.hpp>
#include <string>

#include "analyzer/base/utf8.h"
#include "graphs/export/json_reader.h"
#include "graphs/export/json_text.h"
#include "selon/stream.h"

namespace selon {
namespace {

using Json = nlohmann::json;

constexpr std::array kPassedOn = {"title", "date", "outlet", "url"};

class LineReader : public JsonReader {
 public:
  ArticleLine line(const Json& json) {
    ArticleLine out;
    if (!json.is_object()) {
      fail("the line", "is no JSON object");
    } else {
      out.id = id(field(json, "id"));
      if (field(json, "text").is_null()) fail("text", "is missing");
      out.text = string(json, "text", "");
      for (const char* name : kPassedOn) pass_on(json, name, out);
    }
    out.error = error();
    return out;
  }

 private:
  std::string id(const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number_integer()) return value.dump();
    if (!value.is_null()) fail("id", "is neither a string nor a whole number");
    return {};
  }

  // Values with others inside may be nested so deeply that writing them needs too much stack.
  void pass_on(const Json& json, const char* name, ArticleLine& out) {
    const auto found = json.find(name);
    if (found == json.end()) return;
    if (found->is_structured()) {
      fail(name,
           "is an object or a list; only a string, a number, true, false or null is passed on");
    } else {
      out.fields.emplace_back(name, found->dump());
    }
  }
};

ArticleLine not_read(const std::string& reason) {
  ArticleLine out;
  out.error = reason;
  return out;
}

}  // namespace

ArticleLine article_from_json(std::string_view json) {
  if (!utf8::valid(json)) return not_read("the line is not UTF-8");
  const Result<Json> parsed = parse_json(json);
  if (!parsed) return not_read(parsed.error().message);
  return LineReader().line(parsed.value());
}

std::string to_error_line(std::size_t line, std::string_view id, std::string_view error) {
  const nlohmann::ordered_json out = {
      {"schema", "selon.error/1"},
      {"line", line},
      {"id", id.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(id)},
      {"error", error}};
  return json_text(out, /*one_line=*/true);
}

}  // namespace selon

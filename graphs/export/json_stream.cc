#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>

#include "analyzer/base/utf8.h"
#include "graphs/export/json_reader.h"
#include "graphs/export/json_text.h"
#include "selon/stream.h"

namespace selon {
namespace {

// A value of the record that is no list or object.
struct Scalar {
  bool is_string = false;
  std::string text;  // of a string; else as JSON
};

// Keeps the fields of a record that are asked for and passes over all else, however much it is and
// however deep: no tree is built.
class RecordReader : public nlohmann::json_sax<nlohmann::json> {
 public:
  enum Field : std::size_t { kId, kText, kTitle, kDate, kOutlet, kUrl, kFields };
  static constexpr std::array<std::string_view, kFields> kNames = {"id",   "text",   "title",
                                                                   "date", "outlet", "url"};

  bool is_object = false;
  std::array<std::optional<Scalar>, kFields> values;
  std::array<bool, kFields> structured{};
  std::string syntax_error;

  bool null() override { return take({false, "null"}); }
  bool boolean(bool value) override { return take({false, value ? "true" : "false"}); }
  bool number_integer(std::int64_t value) override { return take({false, std::to_string(value)}); }
  bool number_unsigned(std::uint64_t value) override {
    return take({false, std::to_string(value)});
  }
  bool number_float(double /*value*/, const std::string& written) override {
    return take({false, written});
  }
  bool string(std::string& value) override { return take({true, std::move(value)}); }
  bool binary(nlohmann::json::binary_t& /*value*/) override { return true; }  // JSON has none

  bool start_object(std::size_t /*size*/) override {
    if (depth_ == 0) is_object = true;
    return open();
  }
  bool key(std::string& name) override {
    if (depth_ == 1) field_ = field_of(name);
    return true;
  }
  bool end_object() override { return close(); }
  bool start_array(std::size_t /*size*/) override { return open(); }
  bool end_array() override { return close(); }

  bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                   const nlohmann::json::exception& error) override {
    syntax_error = reason_of(error);
    return false;
  }

 private:
  static Field field_of(std::string_view name) {
    std::size_t i = 0;
    while (i < kFields && kNames[i] != name) ++i;
    return static_cast<Field>(i);
  }

  bool take(Scalar value) {
    if (depth_ == 1 && field_ != kFields) {
      values[field_] = std::move(value);
      structured[field_] = false;
    }
    return true;
  }
  bool open() {
    if (depth_ == 1 && field_ != kFields) {
      values[field_].reset();
      structured[field_] = true;
    }
    ++depth_;
    return true;
  }
  bool close() {
    --depth_;
    return true;
  }

  std::size_t depth_ = 0;
  Field field_ = kFields;
};

bool is_null(const std::optional<Scalar>& value) {
  return !value || (!value->is_string && value->text == "null");
}

bool is_whole_number(const Scalar& value) {
  return !value.is_string && value.text.find_first_not_of("-0123456789") == std::string::npos;
}

// What is wrong with the record, in words; fills in what is right.
std::string read(RecordReader& record, ArticleLine& out) {
  using Field = RecordReader::Field;
  if (!record.is_object) return "the line is no JSON object";
  const std::optional<Scalar>& id = record.values[Field::kId];
  const bool has_id = !is_null(id);
  const bool is_id = has_id && (id->is_string || is_whole_number(*id));
  if (is_id) out.id = id->text;
  if (record.structured[Field::kId] || (has_id && !is_id)) {
    return "id is neither a string nor a whole number";
  }
  for (std::size_t field = Field::kTitle; field < Field::kFields; ++field) {
    const std::string name(RecordReader::kNames[field]);
    if (record.structured[field]) {
      return name + " is an object or a list; only a string, a number, true, false or null is " +
             "handed through";
    }
    if (const auto& value = record.values[field]) {
      out.fields.emplace_back(name,
                              value->is_string ? nlohmann::json(value->text).dump() : value->text);
    }
  }
  std::optional<Scalar>& text = record.values[Field::kText];
  if (record.structured[Field::kText] || (!is_null(text) && !text->is_string)) {
    return "text is not a string";
  }
  if (is_null(text)) return "text is missing";
  out.text = std::move(text->text);
  return {};
}

}  // namespace

ArticleLine article_from_json(std::string_view json) {
  ArticleLine out;
  if (!utf8::valid(json)) {
    out.error = "the line is not UTF-8";
    return out;
  }
  RecordReader record;
  if (!nlohmann::json::sax_parse(json, &record)) {
    out.error = "this is not JSON: " + record.syntax_error;
    return out;
  }
  out.error = read(record, out);
  return out;
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

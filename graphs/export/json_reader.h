#ifndef SELON_GRAPHS_EXPORT_JSON_READER_H
#define SELON_GRAPHS_EXPORT_JSON_READER_H

#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "selon/result.h"

namespace selon {

// Levels of objects and arrays that are read. Ours have seven; whatever has more than this is none
// of ours, and would take many times its size in memory.
inline constexpr std::size_t kDeepestJson = 64;

// Any JSON, at most so deep. Errors: in words, with the place.
[[nodiscard]] Result<nlohmann::json> parse_json(std::string_view json);

// What the library says of JSON that it cannot read, without its own numbering, and of what it
// quotes the beginning.
[[nodiscard]] std::string reason_of(const nlohmann::json::exception& error);

// The beginning of words from outside that an error quotes, up to 60 bytes or so.
[[nodiscard]] std::string quotable(const std::string& words);

// What the readers of our JSON share. The first thing that is wrong is kept with the place where it
// stands; reading goes on with harmless values, and the caller looks at error() once at the end.
class JsonReader {
 public:
  using Json = nlohmann::json;

  // In words; empty when all was well.
  [[nodiscard]] const std::string& error() const { return error_; }

 protected:
  void fail(const std::string& where, const std::string& what) {
    if (error_.empty()) error_ = where + " " + what;
  }

  // --- fields: null and missing are the same ---

  static const Json& field(const Json& object, const char* name) {
    static const Json kNull;
    if (!object.is_object()) return kNull;
    const auto found = object.find(name);
    return found == object.end() ? kNull : *found;
  }

  static std::string at_field(const std::string& where, const char* name) {
    return where.empty() ? name : where + "." + name;
  }

  std::string string(const Json& object, const char* name, const std::string& where) {
    const Json& value = field(object, name);
    if (value.is_string()) return value.get<std::string>();
    if (!value.is_null()) fail(at_field(where, name), "is not a string");
    return {};
  }

  const Json& array(const Json& object, const char* name, const std::string& where) {
    static const Json kEmpty = Json::array();
    const Json& value = field(object, name);
    if (value.is_array()) return value;
    if (!value.is_null()) fail(at_field(where, name), "is not an array");
    return kEmpty;
  }

  template <typename Function>
  void each(const Json& object, const char* name, const std::string& where, Function function) {
    const Json& list = array(object, name, where);
    for (std::size_t i = 0; i < list.size(); ++i) {
      function(list[i], at_field(where, name) + "[" + std::to_string(i) + "]");
    }
  }

  std::vector<std::string> strings(const Json& object, const char* name, const std::string& where) {
    std::vector<std::string> out;
    each(object, name, where, [&](const Json& one, const std::string& at) {
      if (one.is_string()) {
        out.push_back(one.get<std::string>());
      } else {
        fail(at, "is not a string");
      }
    });
    return out;
  }

  // A word of the contract, such as a kind; the first value of the enum when missing.
  template <typename Enum>
  Enum word(const Json& object, const char* name, const std::string& where,
            std::optional<Enum> (*from)(std::string_view)) {
    const std::string written = string(object, name, where);
    if (const std::optional<Enum> value = from(written)) return *value;
    if (!written.empty()) fail(at_field(where, name), "knows no \"" + quotable(written) + "\"");
    return Enum{};
  }

 private:
  std::string error_;
};

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_JSON_READER_H

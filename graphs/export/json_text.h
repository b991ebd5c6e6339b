#ifndef SELON_GRAPHS_EXPORT_JSON_TEXT_H
#define SELON_GRAPHS_EXPORT_JSON_TEXT_H

#include <string>
#include <string_view>

namespace selon {

// A JSON text with all that a reader would not see but a terminal or an editor obeys (C1 controls,
// DEL, line separators, marks and overrides of direction) written as numbers (\u202e). It reads
// back the same. REQUIRES: such characters stand in strings only, as they must.
[[nodiscard]] std::string numbered(std::string json);

// Any value of nlohmann as we write JSON: indented by two columns, or on one line, with a final
// newline; bytes that are no UTF-8 as U+FFFD.
template <typename Json>
[[nodiscard]] std::string json_text(const Json& value, bool one_line = false) {
  return numbered(value.dump(one_line ? -1 : 2, ' ', false, Json::error_handler_t::replace) + "\n");
}

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_JSON_TEXT_H

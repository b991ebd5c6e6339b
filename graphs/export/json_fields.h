#ifndef SELON_GRAPHS_EXPORT_JSON_FIELDS_H
#define SELON_GRAPHS_EXPORT_JSON_FIELDS_H

#include <cstddef>
#include <string>
#include <string_view>

namespace selon {

// What the writer and the reader of the contract share.
inline constexpr std::string_view kAnalysisSchema = "selon.analysis/1";

// "e1" for index 0.
inline std::string entity_id(std::size_t index) {
  return std::string("e").append(std::to_string(index + 1));
}

// "a1" for index 0.
inline std::string attribution_id(std::size_t index) {
  return std::string("a").append(std::to_string(index + 1));
}

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_JSON_FIELDS_H

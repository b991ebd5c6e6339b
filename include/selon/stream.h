#ifndef SELON_STREAM_H
#define SELON_STREAM_H

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "selon/analysis.h"
#include "selon/export.h"

namespace selon {

// Articles as records of NDJSON, one JSON object a line:
//
//     {"id":"pont-1","text":"Le pont tient, assure Odile Garrec.","date":"2026-11-21"}
//
// and what goes out for each: its analysis (to_ndjson), or why there is none (to_error_line).

// A line, read. Either `text` can be analysed or `error` says why not.
struct ArticleLine {
  std::string id;    // empty: the line has none, or none that can be read
  std::string text;  // valid UTF-8
  // title, date, outlet and url, where the line has them, in this order: the name and the value
  // as JSON. They are handed through and not read (JsonOptions::fields takes them).
  std::vector<std::pair<std::string, std::string>> fields;
  std::string error;  // in words; empty when all is well
};

// Fields of other names are ignored; an id may be a whole number.
// Errors: no UTF-8, no JSON, no object, no text (a string), an id or a field handed through that is
// an object or a list.
[[nodiscard]] ArticleLine article_from_json(std::string_view json);

// {"schema":"selon.error/1","line":3,"id":"pont-1","error":"text is missing"}, newline included.
// `line` counts from 1; the id is null where `id` is empty.
[[nodiscard]] std::string to_error_line(std::size_t line, std::string_view id,
                                        std::string_view error);

}  // namespace selon

#endif  // SELON_STREAM_H

#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "graphs/export/json_reader.h"
#include "selon/evaluate.h"

namespace selon {
namespace {

// Reads a document of gold rows. The fields of annotations and those of selon.analysis/1 have
// different names or shapes, so each row may be read field by field without knowing which it is.
class GoldReader : public JsonReader {
 public:
  GoldDocument document(const JsonReader::Json& json) {
    GoldDocument out;
    if (!json.is_object()) {
      fail("the line", "is not an object");
      return out;
    }
    out.id = string(json, "id", "");
    if (out.id.empty()) fail("id", "is missing; it names the document");
    if (!field(json, "text").is_null()) out.text = string(json, "text", "");
    out.sha256 = string(json, "sha256", "");
    if (out.sha256.empty()) out.sha256 = string(field(json, "document"), "sha256", "document");
    if (!field(json, "attributions").is_array()) fail("attributions", "is missing or no array");
    each(json, "attributions", "", [&](const JsonReader::Json& one, const std::string& at) {
      out.rows.push_back(row(one, at));
    });
    return out;
  }

 private:
  // [begin, end] or {"begin": …, "end": …}.
  Span span(const JsonReader::Json& json, const std::string& where) {
    const bool pair = json.is_array() && json.size() == 2;
    const JsonReader::Json& begin = pair ? json[0] : field(json, "begin");
    const JsonReader::Json& end = pair ? json[1] : field(json, "end");
    if (begin.is_number_unsigned() && end.is_number_unsigned()) {
      return {begin.get<std::size_t>(), end.get<std::size_t>()};
    }
    fail(where, "is no [begin, end] in bytes");
    return {};
  }

  std::optional<Span> maybe_span(const JsonReader::Json& object, const char* name,
                                 const std::string& where) {
    const JsonReader::Json& value = field(object, name);
    if (value.is_null()) return std::nullopt;
    return span(value, at_field(where, name));
  }

  bool flag(const JsonReader::Json& object, const char* name, bool otherwise,
            const std::string& where) {
    const JsonReader::Json& value = field(object, name);
    if (value.is_boolean()) return value.get<bool>();
    if (!value.is_null()) fail(at_field(where, name), "is not true or false");
    return otherwise;
  }

  void speaker(const JsonReader::Json& json, const std::string& where, GoldRow& out) {
    const JsonReader::Json& found = field(json, "speaker");
    if (found.is_null()) {
      out.names = strings(json, "names", where);
      out.source = maybe_span(json, "source", where);
      return;
    }
    const std::string name = string(found, "name", where + ".speaker");
    if (!name.empty()) out.names.push_back(name);
    out.source = maybe_span(found, "span", where + ".speaker");
  }

  void relays(const JsonReader::Json& json, const std::string& where, GoldRow& out) {
    if (!field(json, "relay").is_null()) {
      out.relays.emplace();
      each(json, "relay", where, [&](const JsonReader::Json& one, const std::string& at) {
        // null is a relay that the text does not name: it is there, and cannot be found.
        if (!one.is_object() || !one.contains("names")) fail(at, "has no names");
        out.relays->push_back(strings(one, "names", at));
      });
    } else if (!field(json, "relays").is_null()) {
      out.relays.emplace();
      each(json, "relays", where, [&](const JsonReader::Json& one, const std::string& at) {
        out.relays->push_back({string(one, "name", at)});
      });
    }
  }

  GoldRow row(const JsonReader::Json& json, const std::string& where) {
    GoldRow out;
    if (!json.is_object()) fail(where, "is not an object");
    each(json, "content", where, [&](const JsonReader::Json& one, const std::string& at) {
      out.content.push_back(span(one, at));
    });
    out.cue = maybe_span(json, "cue", where);
    speaker(json, where, out);
    relays(json, where, out);
    const JsonReader::Json& status = field(json, "status");
    out.status = status.is_object() ? word(status, "value", where + ".status", status_from)
                                    : word(json, "status", where, status_from);
    if (!field(json, "mode").is_null()) out.mode = word(json, "mode", where, mode_from);
    out.core = flag(json, "core", true, where);
    out.uncertain = flag(json, "uncertain", false, where);
    return out;
  }
};

}  // namespace

Result<GoldDocument> gold_from_json(std::string_view json) {
  const Result<JsonReader::Json> parsed = parse_json(json);
  if (!parsed) return parsed.error();
  GoldReader reader;
  GoldDocument document = reader.document(parsed.value());
  if (!reader.error().empty()) return Error{reader.error(), "", 0};
  return document;
}

}  // namespace selon

#include "graphs/export/json_reader.h"

#include <charconv>
#include <nlohmann/json.hpp>
#include <utility>

#include "analyzer/base/sha256.h"
#include "analyzer/base/utf8.h"
#include "graphs/export/json_fields.h"
#include "selon/export.h"

namespace selon {
namespace {

// Reads one analysis.
class Reader : public JsonReader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  Analysis analysis(const JsonReader::Json& json) {
    Analysis out;
    if (string(json, "schema", "") != kAnalysisSchema) {
      fail("schema", "is not \"" + std::string(kAnalysisSchema) + "\"");
      return out;
    }
    out.document.id = string(json, "id", "");
    out.document.text = std::string(text_);
    entity_count_ = array(json, "entities", "").size();
    attribution_count_ = array(json, "attributions", "").size();
    document(field(json, "document"), out.document);
    each(json, "entities", "", [&](const JsonReader::Json& one, const std::string& at) {
      out.entities.push_back(entity(one, at));
    });
    each(json, "attributions", "", [&](const JsonReader::Json& one, const std::string& at) {
      out.attributions.push_back(attribution(one, at));
    });
    return out;
  }

 private:
  // --- ids and spans ---

  // "e12" with prefix 'e' gives 11.
  std::size_t index(const std::string& id, char prefix, std::size_t count,
                    const std::string& where) {
    std::size_t number = 0;
    const char* end = id.data() + id.size();
    if (id.size() > 1 && id[0] == prefix) {
      const auto [stop, problem] = std::from_chars(id.data() + 1, end, number);
      if (problem == std::errc{} && stop == end && number >= 1 && number <= count) {
        return number - 1;
      }
    }
    fail(where, "names \"" + quotable(id) + "\", which is not there");
    return 0;
  }

  EntityIndex entity_index(const JsonReader::Json& object, const char* name,
                           const std::string& where) {
    return index(string(object, name, where), 'e', entity_count_, at_field(where, name));
  }

  Span span(const JsonReader::Json& object, const std::string& where) {
    const JsonReader::Json& begin = field(object, "begin");
    const JsonReader::Json& end = field(object, "end");
    if (!begin.is_number_unsigned() || !end.is_number_unsigned()) {
      fail(where, "has no begin and end in bytes");
      return {};
    }
    const Span out{begin.get<std::size_t>(), end.get<std::size_t>()};
    if (out.begin > out.end || out.end > text_.size()) {
      fail(where, "is not within the text");
    } else if (!utf8::is_boundary(text_, out.begin) || !utf8::is_boundary(text_, out.end)) {
      fail(where, "splits a character");
    } else {
      return out;
    }
    return {};
  }

  std::optional<Span> maybe_span(const JsonReader::Json& object, const char* name,
                                 const std::string& where) {
    const JsonReader::Json& value = field(object, name);
    if (value.is_null()) return std::nullopt;
    return span(value, at_field(where, name));
  }

  std::vector<Span> spans(const JsonReader::Json& object, const char* name,
                          const std::string& where) {
    std::vector<Span> out;
    each(object, name, where,
         [&](const JsonReader::Json& one, const std::string& at) { out.push_back(span(one, at)); });
    return out;
  }

  // --- the parts of an analysis ---

  void document(const JsonReader::Json& json, Document& out) {
    out.encoding = string(json, "encoding", "document");
    out.sha256 = string(json, "sha256", "document");
    if (!out.sha256.empty() && out.sha256 != base::sha256(text_)) {
      fail("document.sha256", "is that of another text: the article has changed since");
    }
    out.title = maybe_span(json, "title_span", "document");
    out.notices = strings(json, "notices", "document");
    each(json, "credits", "document", [&](const JsonReader::Json& one, const std::string& at) {
      out.credits.push_back({entity_index(one, "entity", at), span(field(one, "span"), at)});
    });
    each(json, "sentences", "document", [&](const JsonReader::Json& one, const std::string& at) {
      const JsonReader::Json& heading = field(one, "heading");
      if (!heading.is_null() && !heading.is_boolean())
        fail(at_field(at, "heading"), "is no boolean");
      out.sentences.push_back({span(one, at), heading.is_boolean() && heading.get<bool>()});
    });
    const JsonReader::Json& dateline = field(json, "dateline");
    if (dateline.is_null()) return;
    const std::string where = "document.dateline";
    out.dateline = Dateline{string(dateline, "place", where), std::nullopt,
                            span(field(dateline, "span"), where)};
    const JsonReader::Json& agency = field(dateline, "agency");
    if (!agency.is_null()) out.dateline->agency = entity_index(agency, "entity", where);
  }

  Entity entity(const JsonReader::Json& json, const std::string& where) {
    Entity out;
    out.name = string(json, "name", where);
    out.kind = word(json, "kind", where, entity_kind_from);
    out.roles = strings(json, "roles", where);
    if (!field(json, "affiliation").is_null()) {
      out.affiliation = entity_index(json, "affiliation", where);
    }
    out.mentions = spans(json, "mentions", where);
    out.country = string(json, "country", where);
    out.ownership = string(json, "ownership", where);
    return out;
  }

  std::optional<Cue> cue(const JsonReader::Json& json, const std::string& where) {
    if (json.is_null()) return std::nullopt;
    return Cue{span(json, where), string(json, "lemma", where)};
  }

  std::optional<Speaker> speaker(const JsonReader::Json& json, const std::string& where) {
    if (json.is_null()) return std::nullopt;
    return Speaker{entity_index(json, "entity", where), maybe_span(json, "span", where),
                   word(json, "resolved_by", where, resolution_from)};
  }

  Status status(const JsonReader::Json& json, const std::string& where) {
    Status out;
    out.value = word(json, "value", where, status_from);
    out.span = maybe_span(json, "span", where);
    each(json, "by", where, [&](const JsonReader::Json& one, const std::string& at) {
      out.by.push_back(entity_index(one, "entity", at));
    });
    return out;
  }

  Attribution attribution(const JsonReader::Json& json, const std::string& where) {
    Attribution out;
    out.mode = word(json, "mode", where, mode_from);
    out.content = spans(json, "content", where);
    out.cue = cue(field(json, "cue"), where + ".cue");
    out.speaker = speaker(field(json, "speaker"), where + ".speaker");
    each(json, "relays", where, [&](const JsonReader::Json& one, const std::string& at) {
      out.relays.push_back({entity_index(one, "entity", at), maybe_span(one, "span", at)});
    });
    out.status = status(field(json, "status"), where + ".status");
    if (!field(json, "within").is_null()) {
      out.within = index(string(json, "within", where), 'a', attribution_count_, where + ".within");
    }
    out.rule = string(json, "rule", where);
    const JsonReader::Json& confidence = field(json, "confidence");
    if (confidence.is_number()) out.confidence = confidence.get<double>();
    each(json, "evidence", where, [&](const JsonReader::Json& one, const std::string& at) {
      out.evidence.push_back({string(one, "about", at), string(one, "rule", at), span(one, at)});
    });
    return out;
  }

  std::string_view text_;
  std::size_t entity_count_ = 0;
  std::size_t attribution_count_ = 0;
};

}  // namespace

Result<Analysis> from_json(std::string_view json, std::string_view text) {
  const Result<JsonReader::Json> parsed = parse_json(json);
  if (!parsed) return parsed.error();
  Reader reader(text);
  Analysis analysis = reader.analysis(parsed.value());
  if (!reader.error().empty()) return Error{reader.error(), "", 0};
  return analysis;
}

}  // namespace selon

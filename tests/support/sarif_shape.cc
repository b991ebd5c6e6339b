#include "tests/support/sarif_shape.h"

#include <functional>
#include <map>
#include <regex>

namespace selon::testing {
namespace {

using nlohmann::json;

// Types: those of kTypes or an object of kShapes; "[]" behind it: an array of them; "{}": an
// object whose values are all such; "!" last: required.
using Shape = std::map<std::string, std::string>;

const std::map<std::string, Shape> kShapes = {
    {"log", {{"$schema", "uri"}, {"version", "version!"}, {"runs", "run[]!"}}},
    {"run",
     {{"tool", "tool!"},
      {"invocations", "invocation[]"},
      {"language", "language"},
      {"artifacts", "artifact[]"},
      {"results", "result[]"},
      {"newlineSequences", "string[]"},
      {"columnKind", "columnKind"}}},
    {"tool", {{"driver", "toolComponent!"}}},
    {"toolComponent",
     {{"name", "string!"},
      {"version", "string"},
      {"semanticVersion", "string"},
      {"language", "language"},
      {"rules", "reportingDescriptor[]"}}},
    {"reportingDescriptor",
     {{"id", "string!"},
      {"shortDescription", "multiformatMessageString"},
      {"fullDescription", "multiformatMessageString"},
      {"help", "multiformatMessageString"},
      {"defaultConfiguration", "reportingConfiguration"}}},
    {"multiformatMessageString", {{"text", "string!"}}},
    {"reportingConfiguration", {{"level", "level"}}},
    {"invocation",
     {{"executionSuccessful", "boolean!"}, {"toolExecutionNotifications", "notification[]"}}},
    {"notification", {{"message", "message!"}, {"level", "level"}, {"locations", "location[]"}}},
    {"artifact",
     {{"location", "artifactLocation"},
      {"roles", "role[]"},
      {"encoding", "string"},
      {"mimeType", "string"},
      {"length", "index"},
      {"hashes", "string{}"},
      {"properties", "bag"}}},
    {"artifactLocation", {{"uri", "uri"}, {"index", "index"}, {"description", "message"}}},
    {"result",
     {{"ruleId", "string"},
      {"ruleIndex", "index"},
      {"level", "level"},
      {"message", "message!"},
      {"locations", "location[]"},
      {"relatedLocations", "location[]"},
      {"partialFingerprints", "string{}"},
      {"properties", "bag"}}},
    {"message", {{"text", "string!"}}},
    {"location",
     {{"id", "index"}, {"physicalLocation", "physicalLocation"}, {"message", "message"}}},
    {"physicalLocation", {{"artifactLocation", "artifactLocation!"}, {"region", "region"}}},
    {"region",
     {{"startLine", "count"},
      {"startColumn", "count"},
      {"endLine", "count"},
      {"endColumn", "count"},
      {"byteOffset", "index"},
      {"byteLength", "index"},
      {"snippet", "artifactContent"}}},
    {"artifactContent", {{"text", "string"}}},
};

bool matches(const json& value, const char* pattern) {
  return value.is_string() && std::regex_match(value.get<std::string>(), std::regex(pattern));
}

const std::map<std::string, std::function<bool(const json&)>> kTypes = {
    {"string", [](const json& v) { return v.is_string(); }},
    {"boolean", [](const json& v) { return v.is_boolean(); }},
    {"bag", [](const json& v) { return v.is_object(); }},
    {"index", [](const json& v) { return v.is_number_unsigned(); }},
    {"count", [](const json& v) { return v.is_number_unsigned() && v.get<std::size_t>() >= 1; }},
    {"version", [](const json& v) { return v == "2.1.0"; }},
    {"language", [](const json& v) { return matches(v, "[a-z]{2}"); }},
    {"level", [](const json& v) { return matches(v, "none|note|warning|error"); }},
    {"columnKind", [](const json& v) { return matches(v, "utf16CodeUnits|unicodeCodePoints"); }},
    {"role", [](const json& v) { return v == "analysisTarget"; }},
    {"uri",
     [](const json& v) { return matches(v, "(https?:|file:)?([A-Za-z0-9._~/-]|%[0-9A-F]{2})+"); }},
};

class Checker {
 public:
  std::vector<std::string> check(const json& log) {
    value(log, "log", "");
    if (out_.empty()) references(log);
    return std::move(out_);
  }

 private:
  void problem(const std::string& where, const std::string& what) {
    out_.push_back(where + ": " + what);
  }

  void value(const json& value, std::string type, const std::string& where) {
    if (type.ends_with("!")) type.pop_back();
    if (type.ends_with("[]") || type.ends_with("{}")) {
      const bool is_list = type.ends_with("[]");
      type.resize(type.size() - 2);
      if (is_list != value.is_array() || is_list == value.is_object()) {
        return problem(where, "holds no " + type + "s");
      }
      for (const auto& [key, each] : value.items()) this->value(each, type, where + "/" + key);
    } else if (const auto known = kTypes.find(type); known != kTypes.end()) {
      if (!known->second(value)) problem(where, "is no " + type + ": " + value.dump());
    } else {
      object(value, kShapes.at(type), where);
    }
  }

  void object(const json& object, const Shape& shape, const std::string& where) {
    if (!object.is_object()) return problem(where, "is no object");
    for (const auto& [name, type] : shape) {
      if (type.ends_with("!") && !object.contains(name)) problem(where, "has no " + name);
    }
    for (const auto& [name, each] : object.items()) {
      const auto type = shape.find(name);
      if (type == shape.end()) {
        problem(where, "has an unknown " + name);
      } else {
        value(each, type->second, where + "/" + name);
      }
    }
  }

  // What the schema cannot say.
  void references(const json& log) {
    for (const json& run : log["runs"]) {
      const json& rules = run["tool"]["driver"]["rules"];
      for (const json& result : run["results"]) {
        const json index = result.value("ruleIndex", json());
        if (index.is_number() &&
            (index >= rules.size() || rules[index.get<std::size_t>()]["id"] != result["ruleId"])) {
          problem("result", "its rule is not at its index");
        }
        for (const json& each : result["locations"]) location(each, run);
        for (const json& each : result.value("relatedLocations", json::array())) {
          location(each, run);
        }
      }
    }
  }

  void location(const json& location, const json& run) {
    const json& place = location["physicalLocation"];
    const json& file = place["artifactLocation"];
    if (run["artifacts"].at(file["index"].get<std::size_t>())["location"]["uri"] != file["uri"]) {
      problem("location", "its article is not at its index");
    }
    if (!place.contains("region")) return;
    const json& region = place["region"];
    const auto pair = [&](const char* line, const char* column) {
      return std::pair(region[line].get<std::size_t>(), region[column].get<std::size_t>());
    };
    if (pair("endLine", "endColumn") < pair("startLine", "startColumn")) {
      problem("region", "ends before it begins");
    }
  }

  std::vector<std::string> out_;
};

}  // namespace

std::vector<std::string> sarif_problems(const json& log) { return Checker().check(log); }

}  // namespace selon::testing

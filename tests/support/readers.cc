#include "tests/support/readers.h"

#include <expat.h>
#include <graphviz/cgraph.h>

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "analyzer/base/utf8.h"

namespace selon::testing {
namespace {

std::string counted(const char* what, std::size_t found, std::optional<std::size_t> wanted) {
  if (!wanted || found == *wanted) return "";
  return "DOT: " + std::to_string(found) + " " + what + " instead of " + std::to_string(*wanted) +
         "\n";
}

bool is_allowed(char32_t c, Medium medium) {
  if (c == '\n') return true;
  if (c == '\t' && (medium == Medium::page || medium == Medium::table)) return true;
  if (c == '\r' && medium == Medium::table) return true;
  const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
  const bool turns = c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
                     (c >= 0x2066 && c <= 0x2069);
  return !control && !turns;
}

// Fields of each record.
std::vector<std::size_t> fields_of(std::string_view csv, std::string& problem) {
  std::vector<std::size_t> out;
  std::size_t fields = 1;
  for (std::size_t i = 0; i < csv.size(); ++i) {
    if (csv[i] == '"') {  // a quoted field, from its first quotation mark to its last
      for (++i; i < csv.size() && (csv[i] != '"' || csv.substr(i, 2) == "\"\""); ++i) {
        if (csv[i] == '"') ++i;
      }
      if (i >= csv.size()) problem = "CSV: a quotation without end\n";
      const std::string_view behind = csv.substr(std::min(i + 1, csv.size()));
      if (!behind.starts_with(',') && !behind.starts_with("\r\n")) {
        problem = "CSV: words behind a quotation\n";
      }
    } else if (csv[i] == ',') {
      ++fields;
    } else if (csv.substr(i, 2) == "\r\n") {
      out.push_back(fields);
      fields = 1;
      ++i;
    } else if (csv[i] == '\r' || csv[i] == '\n') {
      problem = "CSV: half a line end outside quotations\n";
    }
  }
  if (!csv.ends_with("\r\n")) problem = "CSV: no line end at the end\n";
  return out;
}

}  // namespace

std::string json_problem(std::string_view json) {
  try {
    return nlohmann::json::parse(json).is_structured() ? "" : "JSON: no object or array\n";
  } catch (const nlohmann::json::exception& error) {
    return std::string("JSON: ") + error.what() + "\n";
  }
}

std::string xml_problem(std::string_view xml) {
  const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr),
                                                                       XML_ParserFree);
  if (XML_Parse(parser.get(), xml.data(), static_cast<int>(xml.size()), 1) == XML_STATUS_OK) {
    return "";
  }
  return std::string("XML: line ") + std::to_string(XML_GetCurrentLineNumber(parser.get())) + ": " +
         XML_ErrorString(XML_GetErrorCode(parser.get())) + "\n";
}

std::string dot_problem(const std::string& dot, std::optional<std::size_t> nodes,
                        std::optional<std::size_t> edges) {
  const std::unique_ptr<Agraph_t, int (*)(Agraph_t*)> graph(agmemread(dot.c_str()), agclose);
  if (graph == nullptr) return "DOT: cgraph cannot read it\n";
  return counted("nodes", static_cast<std::size_t>(agnnodes(graph.get())), nodes) +
         counted("edges", static_cast<std::size_t>(agnedges(graph.get())), edges);
}

std::string csv_problem(std::string_view csv) {
  std::string problem;
  const std::vector<std::size_t> fields = fields_of(csv, problem);
  for (std::size_t record = 0; record < fields.size(); ++record) {
    if (fields[record] != fields.front()) {
      problem += "CSV: record " + std::to_string(record) + " has " +
                 std::to_string(fields[record]) + " fields\n";
    }
  }
  return problem;
}

std::vector<std::string> elements_of(std::string_view xml) {
  std::vector<std::string> out;
  const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr),
                                                                       XML_ParserFree);
  XML_SetUserData(parser.get(), &out);
  XML_SetStartElementHandler(parser.get(), [](void* list, const char* name, const char** pairs) {
    std::string element = name;
    for (; *pairs != nullptr; pairs += 2) element.append(" ").append(*pairs);
    static_cast<std::vector<std::string>*>(list)->push_back(std::move(element));
  });
  XML_Parse(parser.get(), xml.data(), static_cast<int>(xml.size()), 1);
  return out;
}

std::vector<std::string> shape_of_dot(const std::string& dot) {
  std::vector<std::string> out;
  const std::unique_ptr<Agraph_t, int (*)(Agraph_t*)> graph(agmemread(dot.c_str()), agclose);
  for (Agnode_t* node = agfstnode(graph.get()); node != nullptr;
       node = agnxtnode(graph.get(), node)) {
    out.emplace_back(agnameof(node));
    for (Agedge_t* edge = agfstout(graph.get(), node); edge != nullptr;
         edge = agnxtout(graph.get(), edge)) {
      out.push_back(out.back().substr(0, out.back().find(' ')) + " " + agnameof(aghead(edge)));
    }
  }
  return out;
}

std::vector<std::size_t> records_of(std::string_view csv) {
  std::string problem;
  return fields_of(csv, problem);
}

std::string leaks(std::string_view text, Medium medium) {
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint c = utf8::decode(text, at);
    if (!c.well_formed) return "no UTF-8 at byte " + std::to_string(at) + "\n";
    if (!is_allowed(c.value, medium)) {
      return "character " + std::to_string(static_cast<std::uint32_t>(c.value)) +
             " leaks at byte " + std::to_string(at) + " behind \"" +
             std::string(text.substr(at < 60 ? 0 : at - 60, std::min<std::size_t>(at, 60))) +
             "\"\n";
    }
    at += c.size;
  }
  return "";
}

}  // namespace selon::testing

// Text that would rather be markup, a command or an escape: none of it gets out of its place in
// any format. tests/fuzz/exports.cc tries whatever else there is.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "selon/export.h"
#include "tests/support/hostile.h"
#include "tests/support/invariants.h"
#include "tests/support/made_of_bytes.h"
#include "tests/support/readers.h"
#include "tests/support/sizes.h"

namespace selon {
namespace {

using Graphs = std::vector<ProvenanceGraph>;

std::string repeat(std::string_view unit, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += unit;
  return out;
}

// The names of the table, those that are no UTF-8 or only just, and one with 10,000 accents.
std::vector<std::string> all_names() {
  std::vector<std::string> out = testing::hostile_names();
  const std::vector<std::string> broken = {
      "\xED\xA0\x80\xED\xB0\x80",      // surrogates, as CESU-8 has them
      "\xED\xA0\xBD",                  // a lone one
      "\xC0\xBCscript\xC0\xBE",        // < and > in too many bytes
      "\xE0\x80\xBC\xF0\x80\x80\xBC",  // in more
      "\xF4\x90\x80\x80\xFE\xFF",      // past the last character
      "\xC3",                          // half a character
      "\xE2\x80",                      // two thirds of one
      "\xC2\x1B[2J",                   // an escape where a character should go on
      "\uFFFE\uFFFF\U0001FFFE",        // none at all
      "e" + repeat("\u0301", 10'000),
  };
  out.insert(out.end(), broken.begin(), broken.end());
  return out;
}

std::vector<std::string> plain_names(std::size_t count) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < count; ++i) out.push_back("Nom" + std::to_string(i));
  return out;
}

Analysis hostile() {
  Analysis out = testing::of_names(all_names());
  out.document.id = all_names()[2] + "\x1B[2J\u202E\xED\xA0\x80";
  return out;
}

TEST(HostileOutputs, AreReadAndLeakNothing) {
  EXPECT_EQ(testing::unreadable_outputs(hostile()), "");
  // Each name alone, so that the first problem of one does not hide the next.
  for (const std::string& name : all_names()) {
    EXPECT_EQ(testing::unreadable_outputs(testing::of_names({name, "Nom"})), "") << name;
  }
}

// The shape of a JSON value: its keys and the kinds of what they hold.
nlohmann::json shape_of(const nlohmann::json& value) {
  if (value.is_string()) return "";
  if (!value.is_structured()) return nullptr;
  nlohmann::json out = value;
  for (auto& each : out) each = shape_of(each);
  return out;
}

TEST(HostileOutputs, HaveTheShapeOfHarmlessOnes) {
  const Graphs hostile_graphs = {ProvenanceGraph::from(hostile())};
  const Graphs plain_graphs = {
      ProvenanceGraph::from(testing::of_names(plain_names(all_names().size())))};
  for (const auto write : {to_prov, to_claims}) {
    const auto of = [write](const Graphs& graphs) {
      return shape_of(nlohmann::json::parse(write(graphs)))["@graph"].size();
    };
    EXPECT_EQ(of(hostile_graphs), of(plain_graphs));
  }
  EXPECT_EQ(shape_of(nlohmann::json::parse(to_graph_json(hostile_graphs))),
            shape_of(nlohmann::json::parse(to_graph_json(plain_graphs))));
  for (const auto write : {to_graphml, to_gexf}) {
    EXPECT_EQ(testing::elements_of(write(hostile_graphs)),
              testing::elements_of(write(plain_graphs)));
  }
  for (const auto write : {to_csv_nodes, to_csv_edges}) {
    EXPECT_EQ(testing::records_of(write(hostile_graphs)), testing::records_of(write(plain_graphs)));
  }
  EXPECT_EQ(testing::shape_of_dot(to_dot(hostile_graphs)),
            testing::shape_of_dot(to_dot(plain_graphs)));
}

// True when the markup stands in the output without a backslash before it.
bool holds(const std::string& output, std::string_view markup) {
  std::size_t at = output.find(markup);
  while (at != std::string::npos && at > 0 && output[at - 1] == '\\')
    at = output.find(markup, at + 1);
  return at != std::string::npos;
}

// Markup that must not stand anywhere as it is.
TEST(HostileOutputs, HoldNoMarkupOfTheText) {
  const Analysis analysis = hostile();
  const Graphs graphs = {ProvenanceGraph::from(analysis)};
  const AuditReport report = audit(analysis);
  const auto svg = to_picture(graphs, PictureFormat::svg);
  ASSERT_TRUE(svg.ok()) << svg.error().describe();
  EXPECT_EQ(testing::xml_problem(svg.value()), "");
  EXPECT_EQ(testing::leaks(svg.value(), testing::Medium::screen), "");
  const std::string markdown = to_markdown(report);
  for (const std::string& output :
       {svg.value(), to_html({report}), markdown, to_graphml(graphs), to_gexf(graphs)}) {
    for (const char* markup :
         {"<script>alert", "<img", "<b>gras", "<table>", "<![CDATA[x", "<!-- -- --> <?xml?"}) {
      EXPECT_FALSE(holds(output, markup)) << markup << "\n" << output.substr(0, 100);
    }
  }
  for (const char* markup : {"](javascript", "[y]", "**b**", "`a`", "\n# x"}) {
    EXPECT_FALSE(holds(markdown, markup)) << markup;
  }
}

// With colours only our own escapes are left.
TEST(HostileOutputs, ColourWithOurOwnEscapesOnly) {
  for (std::string text : {to_text(hostile(), {.colour = true, .explain = true}),
                           to_text(audit(hostile()), {.colour = true, .explain = true})}) {
    EXPECT_NE(text.find('\x1B'), std::string::npos);
    for (std::size_t at = text.find('\x1B'); at != std::string::npos; at = text.find('\x1B')) {
      const std::size_t end = text.find_first_not_of("0123456789;", at + 2);
      ASSERT_EQ(text.substr(at + 1, 1), "[");
      ASSERT_EQ(text.substr(end, 1), "m");
      text.erase(at, end + 1 - at);
    }
    EXPECT_EQ(testing::leaks(text, testing::Medium::screen), "");
  }
}

TEST(HostileOutputs, OfAnyBytes) {
  std::mt19937 random(20240601);  // the same bytes in every run
  for (std::size_t round = 0; round < 150 / testing::kLess; ++round) {
    std::string bytes;
    for (std::size_t size = random() % 200; bytes.size() < size;) {
      const std::vector<std::string>& names = testing::hostile_names();
      if (random() % 3 == 0) bytes += names[random() % names.size()];
      bytes += static_cast<char>(random() % 256);
    }
    ASSERT_EQ(testing::unreadable_outputs(testing::made_of_bytes(bytes)), "") << bytes;
  }
}

TEST(HostileOutputs, JsonKeepsTheWordsAndWritesNumbers) {
  const struct {
    const char* name;
    const char* written;
  } kCases[] = {
      {"été « a » 🦊 中文", "été « a » 🦊 中文"},
      {"a\u00A0b\u00ADc\u200Bd\u200D", "a\u00A0b\u00ADc\u200Bd\u200D"},
      {"\x1B[2J\x07", "\\u001b[2J\\u0007"},
      {"\x7F\u0080\u0085\u009F\u00A0", "\\u007f\\u0080\\u0085\\u009f\u00A0"},
      {"\u061B\u061C\u061D", "\u061B\\u061c\u061D"},
      {"\u200D\u200E\u200F\u2010", "\u200D\\u200e\\u200f\u2010"},
      {"\u2027\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u202F",
       "\u2027\\u2028\\u2029\\u202a\\u202b\\u202c\\u202d\\u202e\u202F"},
      {"\u2065\u2066\u2067\u2068\u2069\u206A", "\u2065\\u2066\\u2067\\u2068\\u2069\u206A"},
      {"\\u202e", "\\\\u202e"},
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
  };
  for (const auto& [name, written] : kCases) {
    const std::string json = to_ndjson(testing::of_names({name}));
    EXPECT_NE(json.find(std::string("\"name\":\"") + written + "\""), std::string::npos)
        << name << "\n"
        << json;
    if (std::string_view(name) == "\xED\xA0\x80") continue;
    EXPECT_EQ(nlohmann::json::parse(json)["entities"][0]["name"], name);
  }
}

}  // namespace
}  // namespace selon

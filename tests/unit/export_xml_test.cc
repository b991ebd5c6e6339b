// How GraphML and GEXF are written; tests/interop reads them with networkx.

#include <gtest/gtest.h>

#include "graphs/export/xml.h"
#include "selon/export.h"
#include "tests/support/hand_made.h"

namespace selon {
namespace {

TEST(Xml, EscapesWhatAParserWouldChange) {
  const struct {
    std::string text;
    const char* in_text;
    const char* in_attribute;
  } kCases[] = {
      {"été 🦊", "été 🦊", "été 🦊"},
      {"<b>&amp;]]>", "&lt;b&gt;&amp;amp;]]&gt;", "&lt;b&gt;&amp;amp;]]&gt;"},
      {"\"'", "\"'", "&quot;'"},
      {"a\n\tb\rc", "a\n\tb&#13;c", "a&#10;&#9;b&#13;c"},
      {std::string("a\0b\x1B\x0B", 5), "ab", "ab"},
      {"\uFFFE\uFFFFx", "x", "x"},
      {"\xC3(", "\uFFFD(", "\uFFFD("},
      {"\u202Ex\u0085\u2028\x7F", "x", "x"},
      {" x ", " x ", " x "},
  };
  for (const auto& [text, in_text, in_attribute] : kCases) {
    XmlWriter xml;
    xml.leaf("e", {{"a", text}}, text);
    EXPECT_EQ(xml.take(), std::string("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<e a=\"") +
                              in_attribute + "\">" + in_text + "</e>\n");
  }
}

TEST(Xml, NestsElements) {
  XmlWriter xml;
  xml.open("a", {{"x", "1"}});
  xml.open("b");
  xml.leaf("c", {});
  xml.close();
  xml.close();
  EXPECT_EQ(xml.take(),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<a x=\"1\">\n  <b>\n    <c/>\n  </b>\n</a>\n");
}

std::vector<ProvenanceGraph> disputed_by_its_relay() {
  return {ProvenanceGraph::from(
      testing::hand_made({{"A", "dit", "", {"AFP"}, StatusValue::denied, {"AFP"}}}))};
}

TEST(ExportGexf, NoTwoParallelEdgesAreOfOneKind) {
  const std::string gexf = to_gexf(disputed_by_its_relay());
  EXPECT_NE(gexf.find("<edge id=\"a1.1\" source=\"a1\" target=\"e1\" label=\"dit\" kind=\"a1\">"),
            std::string::npos)
      << gexf;
  EXPECT_NE(gexf.find("<edge id=\"a1.3\" source=\"a1\" target=\"e1\" label=\"\" kind=\"a1.3\">"),
            std::string::npos);
}

TEST(ExportGraphml, LeavesOutWhatIsNotThere) {
  const std::string graphml = to_graphml(disputed_by_its_relay());
  EXPECT_NE(graphml.find("    <edge id=\"a1.2\" source=\"e1\" target=\"article\">\n"
                         "      <data key=\"e0\">published</data>\n"
                         "      <data key=\"e1\">hand-made</data>\n"
                         "      <data key=\"e2\">a1</data>\n"
                         "      <data key=\"e3\">denied</data>\n"
                         "    </edge>\n"),
            std::string::npos)
      << graphml;
}

TEST(ExportXml, OfANarrowedGraphHasItsClaimsOnly) {
  const ProvenanceGraph graph =
      ProvenanceGraph::from(testing::hand_made({{"A", "dit", "Odile"}, {"B", "dit", "Lormel"}}));
  for (const std::string& xml :
       {to_graphml({graph.narrowed({1})}), to_gexf({graph.narrowed({1})})}) {
    EXPECT_EQ(xml.find("Odile"), std::string::npos);
    EXPECT_NE(xml.find("id=\"a2\""), std::string::npos);
  }
}

}  // namespace
}  // namespace selon

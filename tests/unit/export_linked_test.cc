// PROV-O and schema.org; tests/interop reads them as RDF.

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "graphs/export/iris.h"
#include "selon/export.h"
#include "tests/support/hand_made.h"

namespace selon {
namespace {

using Json = nlohmann::json;

TEST(Iris, AreStableAndEncoded) {
  const struct {
    const char* id;
    const char* article;
  } kCases[] = {
      {"pont", "urn:selon:doc:pont"},
      {"08-status_v1.2~b", "urn:selon:doc:08-status_v1.2~b"},
      {"a b/c#d?e%20:f", "urn:selon:doc:a%20b%2Fc%23d%3Fe%2520%3Af"},
      {"été", "urn:selon:doc:%C3%A9t%C3%A9"},
      {"<\"\n>", "urn:selon:doc:%3C%22%0A%3E"},
      {"", "urn:selon:doc:"},
  };
  for (const auto& [id, article] : kCases) {
    EXPECT_EQ(Iris(id).article(), article);
    EXPECT_EQ(Iris(id).of("a1.2"), std::string(article) + "#a1.2");
  }
}

// The thing of that name in the "@graph".
Json thing(const std::string& text, const std::string& id) {
  const Json parsed = Json::parse(text);
  for (const Json& each : parsed.at("@graph")) {
    if (each.at("@id") == "urn:selon:doc:hand-made" + id) return each;
  }
  return nullptr;
}

Json reference_to(const std::string& id) { return {{"@id", "urn:selon:doc:hand-made" + id}}; }

// a1 Varenne ─► Communiqué ─► AFP, denied by Damas; a2 Communiqué; a3 nobody
Analysis article() {
  Analysis out = testing::hand_made(
      {{"A", "dit", "Varenne", {"Communiqué", "AFP"}, StatusValue::denied, {"Damas"}},
       {"B", "selon", "Communiqué", {}, StatusValue::asserted, {}, 0},
       {"C", "est accusé", ""}});
  out.entities[1].kind = EntityKind::document;
  out.entities[2].kind = EntityKind::agency;
  out.entities[3].kind = EntityKind::state;
  out.entities[0].affiliation = 3;
  out.document.credits = {{2, {0, 5}}};
  return out;
}

TEST(ExportProv, FollowsTheWayOfAClaim) {
  const std::string prov = to_prov({ProvenanceGraph::from(article())});
  const Json claim = thing(prov, "#a1");
  EXPECT_EQ(claim.at("text"), "A");
  EXPECT_EQ(claim.at("status"), "denied");
  EXPECT_EQ(claim.at("confidence"), 0.75);
  EXPECT_EQ(claim.at("prov:wasAttributedTo"), reference_to("#e1"));
  EXPECT_EQ(claim.at("prov:hadPrimarySource"), reference_to("#a1.1"));
  EXPECT_EQ(claim.at("prov:wasQuotedFrom"), reference_to("#a1.3"));
  EXPECT_EQ(claim.at("statusBy"), reference_to("#e4"));
  EXPECT_EQ(claim.at("dcterms:isPartOf"), reference_to(""));
  EXPECT_EQ(thing(prov, "#a1.1").at("prov:wasAttributedTo"), reference_to("#e1"));
  EXPECT_EQ(thing(prov, "#a1.2").at("prov:wasQuotedFrom"),
            Json({reference_to("#a1.1"), reference_to("#e2")}));
  EXPECT_EQ(thing(prov, "#a1.3").at("prov:wasQuotedFrom"), reference_to("#a1.2"));
  EXPECT_EQ(thing(prov, "#a1.3").at("prov:wasAttributedTo"), reference_to("#e3"));
  EXPECT_EQ(thing(prov, "").at("prov:wasAttributedTo"), reference_to("#e3"));
  EXPECT_EQ(thing(prov, "#e1").at("prov:actedOnBehalfOf"), reference_to("#e4"));
  EXPECT_EQ(thing(prov, "#e2").at("@type"), "prov:Entity");
}

TEST(ExportProv, ADocumentIsAPrimarySourceAndNobodyIsNone) {
  const std::string prov = to_prov({ProvenanceGraph::from(article())});
  EXPECT_EQ(thing(prov, "#a2").at("prov:hadPrimarySource"), reference_to("#e2"));
  EXPECT_FALSE(thing(prov, "#a2").contains("prov:wasAttributedTo"));
  EXPECT_EQ(thing(prov, "#a2").at("selon:within"), reference_to("#a1"));
  for (const char* field :
       {"prov:wasAttributedTo", "prov:hadPrimarySource", "prov:wasQuotedFrom", "statusBy"}) {
    EXPECT_FALSE(thing(prov, "#a3").contains(field)) << field;
  }
}

TEST(ExportClaims, SayWhoSaidItAndThroughWhomItCame) {
  const std::string claims = to_claims({ProvenanceGraph::from(article())});
  const Json claim = thing(claims, "#a1");
  EXPECT_EQ(claim.at("@type"), "Claim");
  EXPECT_EQ(claim.at("text"), "A");
  EXPECT_EQ(claim.at("author"), reference_to("#e1"));
  EXPECT_EQ(claim.at("claimInterpreter"), reference_to("#e3"));
  EXPECT_EQ(claim.at("isBasedOn"), reference_to("#e2"));
  EXPECT_EQ(claim.at("appearance"), reference_to(""));
  EXPECT_EQ(claim.at("status"), "denied");
  EXPECT_EQ(thing(claims, "#a2").at("firstAppearance"), reference_to("#e2"));
  EXPECT_EQ(thing(claims, "#a2").at("isPartOf"), reference_to("#a1"));
  EXPECT_FALSE(thing(claims, "#a3").contains("author"));
  EXPECT_EQ(thing(claims, "#e1").at("affiliation"), reference_to("#e4"));
  EXPECT_EQ(thing(claims, "").at("contributor"), reference_to("#e3"));
}

TEST(ExportLinked, ArticlesOfOneIdStayApart) {
  const ProvenanceGraph graph = ProvenanceGraph::from(article());
  for (const std::string& text : {to_prov({graph, graph}), to_claims({graph, graph})}) {
    EXPECT_NE(thing(text, "#a1"), nullptr);
    EXPECT_NE(thing(text, "-2#a1"), nullptr);
  }
}

TEST(ExportLinked, OfANarrowedGraphHasItsClaimsOnly) {
  const ProvenanceGraph graph = ProvenanceGraph::from(article()).narrowed({2});
  for (const std::string& text : {to_prov({graph}), to_claims({graph})}) {
    EXPECT_EQ(thing(text, "#a1"), nullptr);
    EXPECT_NE(thing(text, "#a3"), nullptr);
    EXPECT_EQ(thing(text, "#e1"), nullptr);
    EXPECT_NE(thing(text, "#e3"), nullptr) << "the article is credited to it";
  }
}

TEST(ExportLinked, BytesThatAreNoTextAndIndicesThatAreNotThereDoNoHarm) {
  Analysis analysis = article();
  analysis.document.id = "\xFF";
  analysis.entities[0].name = "\xC3(";
  analysis.entities[0].affiliation = 99;
  analysis.document.credits.push_back({77, {0, 1}});
  analysis.attributions[0].status.by.push_back(66);
  const ProvenanceGraph graph = ProvenanceGraph::from(analysis);
  EXPECT_TRUE(Json::accept(to_prov({graph})));
  EXPECT_TRUE(Json::accept(to_claims({graph})));
}

}  // namespace
}  // namespace selon

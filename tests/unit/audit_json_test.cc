#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "selon/export.h"
#include "tests/support/audited.h"
#include "tests/support/hand_made.h"

namespace selon {
namespace {

using nlohmann::json;
using testing::audited;
using testing::audited_with;

TEST(AuditJson, FollowsTheContract) {
  AuditReport report = audited();
  report.analysis.document.sha256 = "abc";
  const json expected = json::parse(R"({
    "schema": "selon.audit/1", "id": "hand-made", "title": "Titre", "language": "en",
    "document": {"bytes": 84, "sha256": "abc", "encoding": "UTF-8", "notices": []},
    "summary": {"claims": 2, "named": 1, "institutional": 0, "anonymous": 0, "unsourced": 1,
      "by_status": {"asserted": 1, "denied": 1},
      "relays": [{"entity": "e2", "name": "AFP", "claims": 1}],
      "origins": [{"entity": "e1", "name": "Odile Varenne", "claims": 1}],
      "longest_chain": 2, "longest": ["a1"]},
    "findings": [
      {"rule": "denied", "level": "error", "message": "« la fuite »: AFP denies it.",
       "advice": "Give both versions.", "line": 3,
       "spans": [{"begin": 81, "end": 84, "text": "AFP"},
                 {"begin": 66, "end": 74, "text": "la fuite"}],
       "claims": ["a2"], "entities": ["e2"]},
      {"rule": "unconfirmed", "level": "warning", "message": "Nobody confirms it.",
       "advice": "Ask.", "line": 2,
       "spans": [{"begin": 6, "end": 35, "text": "Les vannes resteront fermées"}],
       "claims": ["a1"], "entities": ["e1"]},
      {"rule": "no-such-rule", "level": "note", "message": "All goes back to one.",
       "advice": "Find another.", "line": null, "spans": [],
       "claims": ["a1", "a2"], "entities": []}],
    "entities": [{"id": "e1", "name": "Odile Varenne", "kind": "person"},
                 {"id": "e2", "name": "AFP", "kind": "person"}]})");
  EXPECT_EQ(json::parse(to_audit_json({report})), expected) << to_audit_json({report});
  EXPECT_TRUE(to_audit_json({report}).ends_with("}\n"));
}

TEST(AuditJson, SeveralReportsAreAnArray) {
  EXPECT_EQ(json::parse(to_audit_json({})), json::array());
  const json two = json::parse(to_audit_json({audited(), audited(Language::french)}));
  ASSERT_TRUE(two.is_array());
  EXPECT_EQ(two.size(), 2U);
  EXPECT_EQ(two[1]["language"], "fr");
}

TEST(AuditJson, AnArticleWithoutTitleOrClaimsIsEmpty) {
  AuditReport report = audit(testing::hand_made({}), {});
  report.analysis.document.title.reset();
  const json out = json::parse(to_audit_json({report}));
  EXPECT_TRUE(out["title"].is_null());
  EXPECT_EQ(out["findings"], json::array());
  EXPECT_EQ(out["entities"], json::array());
  EXPECT_EQ(out["summary"]["by_status"], json::object());
  EXPECT_EQ(out["summary"]["claims"], 0);
}

TEST(AuditJson, AHostileArticleStaysAString) {
  for (const char* hostile :
       {"\"}],\"x\":[", "\\", "\x1b[31m", "\n\0\n", "\xff\xfe", "</script>"}) {
    const json out = json::parse(to_audit_json({audited_with(hostile)}));
    EXPECT_EQ(out.size(), 8U) << hostile;
    EXPECT_EQ(out["findings"].size(), 3U) << hostile;
  }
}

}  // namespace
}  // namespace selon

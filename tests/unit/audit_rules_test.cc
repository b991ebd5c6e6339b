#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <set>

#include "graphs/audit/messages.h"
#include "selon/analyzer.h"
#include "selon/audit.h"

namespace selon {
namespace {

const Analyzer& analyzer() {
  static const Analyzer built_in = Analyzer::create().value();
  return built_in;
}

constexpr Language kLanguages[] = {Language::french, Language::english};

// The names between braces in a message, sorted.
std::multiset<std::string> names_in(std::string_view text) {
  static const std::regex kName("\\{[^}]*\\}");
  std::multiset<std::string> out;
  const std::string all(text);
  for (auto it = std::sregex_iterator(all.begin(), all.end(), kName); it != std::sregex_iterator();
       ++it) {
    out.insert(it->str());
  }
  return out;
}

TEST(AuditRules, EachFindsSomethingOfItsLevelInItsExample) {
  for (const AuditRule& rule : audit_rules(Language::french)) {
    const Analysis analysis = analyzer().analyze(rule.example, "example").value();
    for (const Language language : kLanguages) {
      const AuditReport report = audit(analysis, {language, {}});
      const auto found = std::find_if(report.findings.begin(), report.findings.end(),
                                      [&](const Finding& each) { return each.rule == rule.id; });
      ASSERT_NE(found, report.findings.end()) << rule.id << ": " << rule.example;
      EXPECT_EQ(found->level, rule.level) << rule.id;
      EXPECT_NE(found->message, "") << rule.id;
      EXPECT_EQ(names_in(found->message), names_in("")) << found->message;
      EXPECT_NE(found->advice, "") << rule.id;
    }
  }
}

TEST(AuditRules, DisabledOnesAreNotAsked) {
  for (const AuditRule& rule : audit_rules(Language::french)) {
    const Analysis analysis = analyzer().analyze(rule.example, "example").value();
    const AuditReport report =
        audit(analysis, {Language::french, {std::string(rule.id), "no-such-rule"}});
    for (const Finding& each : report.findings) EXPECT_NE(each.rule, rule.id);
  }
}

TEST(AuditRules, EachIsToldInBothLanguages) {
  const auto& french = audit_rules(Language::french);
  const auto& english = audit_rules(Language::english);
  ASSERT_EQ(french.size(), english.size());
  std::set<std::string_view> ids;
  for (std::size_t i = 0; i < french.size(); ++i) {
    EXPECT_TRUE(ids.insert(french[i].id).second) << french[i].id;
    EXPECT_TRUE(is_audit_rule(french[i].id));
    EXPECT_EQ(french[i].id, english[i].id);
    EXPECT_EQ(french[i].level, english[i].level);
    for (const AuditRule& rule : {french[i], english[i]}) {
      EXPECT_NE(rule.title, "") << rule.id;
      EXPECT_NE(rule.statement, "") << rule.id;
      EXPECT_NE(rule.example, "") << rule.id;
      EXPECT_TRUE(std::regex_match(std::string(rule.id), std::regex("[a-z]+(-[a-z]+)*")))
          << rule.id << " would not pass --disable a,b";
    }
    for (const Language language : kLanguages) {
      EXPECT_NE(audit_text::pattern(language, std::string(french[i].id) + ".advice"), "")
          << french[i].id;
    }
  }
  EXPECT_FALSE(is_audit_rule("no-such-rule"));
}

TEST(AuditMessages, EachIsThereOnceInBothLanguagesWithTheSameNames) {
  std::set<std::string_view> keys;
  ASSERT_GT(audit_text::messages().size(), 10U);
  for (const audit_text::Message& each : audit_text::messages()) {
    EXPECT_TRUE(keys.insert(each.key).second) << each.key;
    EXPECT_NE(each.french, "") << each.key;
    EXPECT_NE(each.english, "") << each.key;
    const auto french = names_in(each.french);
    const auto english = names_in(each.english);
    EXPECT_EQ(std::set(french.begin(), french.end()), std::set(english.begin(), english.end()))
        << each.key;
  }
}

TEST(AuditMessages, CountsHaveTheirPlural) {
  for (const audit_text::Message& each : audit_text::messages()) {
    if (!each.key.ends_with(".one")) continue;
    const std::string many = std::string(each.key.substr(0, each.key.size() - 3)) + "many";
    EXPECT_NE(audit_text::pattern(Language::french, many), "") << many;
  }
}

TEST(AuditMessages, NamesAreFilledInOnce) {
  const std::string text =
      audit_text::say(Language::english, "denied.message",
                      {{"claim", "{by}"}, {"who", "{claim}"}, {"by", "Odile"}});
  EXPECT_EQ(text, "{by}, says {claim}; Odile denies it.");
}

}  // namespace
}  // namespace selon

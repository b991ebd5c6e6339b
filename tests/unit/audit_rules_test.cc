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

// What looks like a weak spot and is none, beside what is one in other words.
TEST(AuditRules, FindWhatTheyShouldAndNoMore) {
  struct Case {
    std::string_view rule;
    bool found;
    std::string_view text;
  };
  constexpr Case kCases[] = {
      {"bold-headline", true,
       "Des nouvelles du canal\n\nLe barrage de Brissol a cédé dans la nuit de lundi. Le bruit "
       "de la rivière a réveillé la vallée.\n\nSelon un témoin, le barrage de Brissol a cédé "
       "lundi. L'information n'a pas été confirmée par la préfecture."},
      {"bold-headline", false,
       "Le barrage de Brissol aurait cédé\n\nSelon un témoin, le barrage de Brissol a cédé. "
       "L'information n'a pas été confirmée par la préfecture."},
      {"bold-headline", false,
       "Le barrage de Brissol n'a pas cédé\n\nSelon un témoin, le barrage de Brissol a cédé. "
       "L'information n'a pas été confirmée par la préfecture."},
      {"anonymous-source", false, "« On étouffe », raconte une habitante."},
      {"anonymous-source", false, "Le moulin sera vendu, a dit ledit syndicat."},
      {"second-hand", false, "La route rouvre, a dit le maire dans une vidéo sur Facebook."},
      {"contrary-claims", false,
       "La digue ne tiendra que deux hivers, affirme Anne Brissol. La digue tiendra deux "
       "hivers, affirme Oscar Landry."},
      {"contrary-claims", true,
       "La digue tiendra, affirme Anne Brissol. La digue ne tiendra pas, affirme Oscar Landry."},
      {"unsourced-figure", false,
       "En 1918, la grippe a fait 40 morts. La préfète a dit que le pont était fermé. Le maire "
       "a assuré que la route était sûre. Le syndicat affirme que la digue était vieille."},
      {"unsourced-figure", true,
       "La crue a fait 25 000 morts. La préfète a dit que le pont était fermé. Le maire a "
       "assuré que la route était sûre. Le syndicat affirme que la digue était vieille."},
      {"unnamed-document", false, "La digue est sûre, selon une étude de l'université de Brissol."},
      {"own-document", false, "Rien ne change, a dit Anne Brissol dans un communiqué."},
  };
  for (const Case& each : kCases) {
    const AuditReport report = audit(analyzer().analyze(each.text, "case").value());
    const bool found = std::any_of(report.findings.begin(), report.findings.end(),
                                   [&](const Finding& f) { return f.rule == each.rule; });
    EXPECT_EQ(found, each.found) << each.rule << ": " << each.text;
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

// What is remembered of the words looked up last is what the tables say.
#include "analyzer/syntax/known_words.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace selon::syntax {
namespace {

KnownWord slowly_known(const std::string& form, bool capitalised) {
  KnownWord word;
  word.fw = function_word(form);
  word.morph = lexicon::lookup(form);
  if (!word.morph.known() && capitalised) word.morph = lexicon::lookup_unaccented(form);
  if (!word.morph.known()) word.morph = lexicon::lookup_compound(form);
  return word;
}

TEST(KnownWords, AreTheSameAtEveryAsking) {
  std::vector<std::string> forms = {"",
                                    "le",
                                    "elysee",
                                    "élysée",
                                    "etat",
                                    "état",
                                    "qu'",
                                    "dit",
                                    "suis",
                                    "ex-ministre",
                                    "a-t-il",
                                    "eleves",
                                    "ca",
                                    "marie-odile",
                                    "anticonstitutionnellement",
                                    "franco-allemand"};
  forms.push_back(std::string(300, 'a'));
  for (const char* stem : {"parl", "maire", "mot", "dé", "ex-"})  // more than is remembered
    for (int n = 0; n < 8000; ++n) forms.push_back(stem + std::to_string(n));
  for (int round = 0; round < 2; ++round) {
    for (const std::string& form : forms) {
      for (const bool capitalised : {false, true, false}) {
        const KnownWord quick = known_word(form, capitalised);
        const KnownWord slow = slowly_known(form, capitalised);
        ASSERT_EQ(quick.fw, slow.fw) << form;
        ASSERT_EQ(quick.morph, slow.morph) << form << (capitalised ? ", capital" : "");
      }
    }
  }
  EXPECT_TRUE(known_word("elysee", true).morph.known());
  EXPECT_FALSE(known_word("elysee", false).morph.known());
}

}  // namespace
}  // namespace selon::syntax

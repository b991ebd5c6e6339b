// The cue verbs, cue nouns and source phrases of the built-in tables.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "analyzer/lexicon/lexicon.h"
#include "tests/support/lexicon.h"

namespace selon::lexicon {
namespace {

const Lexicon& lexicon() { return selon::testing::built_in_lexicon(); }

TEST(LexiconCues, FramesClassAndStatusOfVerbs) {
  struct Case {
    std::string_view lemma;
    bool reflexive;
    std::uint32_t frames;
    CueClass cue_class;
    StatusValue status;
  };
  const Case cases[] = {
      {"affirmer", false, frame::que | frame::inf | frame::quote, CueClass::say,
       StatusValue::asserted},
      {"démentir", false, frame::inf, CueClass::say, StatusValue::denied},
      {"confirmer", false, frame::que, CueClass::fact, StatusValue::confirmed},
      {"prétendre", false, frame::que, CueClass::say, StatusValue::hedged},
      {"craindre", false, frame::que, CueClass::think, StatusValue::asserted},
      {"ignorer", false, frame::si, CueClass::think, StatusValue::asserted},
      {"féliciter", true, frame::que | frame::quote, CueClass::think, StatusValue::asserted},
      {"dire", true, frame::judge | frame::inf, CueClass::say, StatusValue::asserted},
      {"accuser", false, frame::addressee_de, CueClass::say, StatusValue::asserted},
      {"saluer", false, frame::np | frame::person, CueClass::say, StatusValue::asserted},
      {"sourire", false, frame::quote, CueClass::act, StatusValue::asserted},
  };
  for (const Case& c : cases) {
    const CueVerb* verb = lexicon().cue_verb(c.lemma, c.reflexive);
    ASSERT_NE(verb, nullptr) << c.lemma;
    EXPECT_EQ(verb->frames & c.frames, c.frames) << c.lemma;
    EXPECT_EQ(verb->cue_class, c.cue_class) << c.lemma;
    EXPECT_EQ(verb->status, c.status) << c.lemma;
  }
}

TEST(LexiconCues, OtherVerbsAreNoCues) {
  for (const std::string_view lemma : {"manger", "être", "faire", ""}) {
    EXPECT_EQ(lexicon().cue_verb(lemma, false), nullptr) << lemma;
  }
  EXPECT_EQ(lexicon().cue_verb("affirmait", false), nullptr);
}

TEST(LexiconCues, ActVerbsCarryQuotationsOnly) {
  for (const CueVerb& verb : lexicon().cue_verbs()) {
    EXPECT_NE(verb.frames, 0u) << verb.lemma;
    if (verb.cue_class == CueClass::act) {
      EXPECT_EQ(verb.frames & ~frame::person, frame::quote) << verb.lemma;
    }
  }
}

TEST(LexiconCues, VerbsOfSeveralWords) {
  struct Case {
    std::string_view text;
    std::uint32_t head_token;
    std::string_view head;
    std::string_view lemma;  // empty: none
    bool contracted;
  };
  const Case cases[] = {
      {"Il a fait savoir que oui.", 2, "faire", "faire savoir", false},
      {"Elle fait part de son refus.", 1, "faire", "faire part de", false},
      {"Elle fait part du refus.", 1, "faire", "faire part de", true},
      {"Elle fait état d'un refus.", 1, "faire", "faire état de", false},
      {"Il a fait un gâteau.", 2, "faire", "", false},
      {"Il tire la sonnette d'alarme.", 1, "tirer", "tirer la sonnette d'alarme", false},
  };
  for (const Case& c : cases) {
    const text::Document document = text::build_document(c.text);
    std::string found;
    bool contracted = false;
    for (const CueVerb* verb : lexicon().multiword_cues(c.head)) {
      if (const auto match = lexicon().match_rest(*verb, document, c.head_token + 1)) {
        found = verb->lemma;
        contracted = match.contracted;
        break;
      }
    }
    EXPECT_EQ(found, c.lemma) << c.text;
    EXPECT_EQ(contracted, c.contracted) << c.text;
  }
}

TEST(LexiconCues, NounsOfSaying) {
  const text::Document document = text::build_document("Les mises en garde et la volonté.");
  const auto match = lexicon().match_cue_noun(document, 1);
  ASSERT_TRUE(match);
  EXPECT_EQ(match.entry->noun, "mise en garde");
  EXPECT_EQ(match.end, 4u);
  ASSERT_NE(lexicon().cue_noun("volonté"), nullptr);
  ASSERT_NE(lexicon().cue_noun("déclarations"), nullptr);
  EXPECT_EQ(lexicon().cue_noun("pomme"), nullptr);
}

TEST(LexiconCues, SourcePhrases) {
  struct Case {
    std::string_view text;
    std::string_view phrase;  // empty: none
    std::uint32_t end;
    bool contracted;
  };
  const Case cases[] = {
      {"Selon le maire, il pleut.", "selon", 1, false},
      {"D'après le maire, il pleut.", "d'après", 2, false},
      {"Aux yeux du maire, il pleut.", "aux yeux de", 3, true},
      {"Aux yeux d'un maire, il pleut.", "aux yeux de", 3, false},
      {"A en croire le maire, il pleut.", "à en croire", 3, false},
      {"De source sûre, il pleut.", "de source sûre", 3, false},
      {"Après le maire, il pleut.", "", 0, false},
  };
  for (const Case& c : cases) {
    const text::Document document = text::build_document(c.text);
    const auto match = lexicon().match_source_phrase(document, 0);
    EXPECT_EQ(match ? match.entry->phrase : "", c.phrase) << c.text;
    EXPECT_EQ(match.end, c.end) << c.text;
    EXPECT_EQ(match.contracted, c.contracted) << c.text;
  }
}

}  // namespace
}  // namespace selon::lexicon

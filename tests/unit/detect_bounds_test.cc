// Where reported words begin and end, whose verb it is and through whom the words went, each
// asked of the function alone. [C…] the words, [S…] the subject of the verb [V…], [R…] relays.
#include <gtest/gtest.h>

#include "analyzer/detect/bounds.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/subjects.h"
#include "tests/support/annotated.h"
#include "tests/support/grammar.h"

namespace selon::detect {
namespace {

using testing::Grammar;

TEST(DetectBounds, ClauseEnds) {
  for (const std::string_view row : {
           "Il a dit que [C:la route est ouverte].",
           "Il a dit que [C:la route est ouverte], ajoutant que le pont suivra.",
           "Il a dit que [C:la route est ouverte] et a ajouté que le pont suivra.",
           "Il a dit que [C:la route est ouverte et que le pont suivra].",
           "Il a dit que [C:la route est ouverte] ; le pont suivra.",
           "Il a dit que [C:la route, fermée lundi, est ouverte].",
           "Il a dit que [C:la route est ouverte] (une information non confirmée par la police).",
           "Il a dit que [C:la route est ouverte (depuis lundi)].",
           "Il a dit que [C:la route est ouverte], avant de préciser que le pont suivra.",
           "Il a dit que [C:le « pont vert » est ouvert].",
           "« Il dit que [C:la route est ouverte] », a lu la greffière.",
       }) {
    const auto expected = testing::parse_annotated(row);
    const Grammar grammar(expected.text);
    const TokenSpan content = grammar.tokens(expected.attributions.at(1).content.front());
    const std::uint32_t end = clause_end(grammar.reading, content.first, {});
    EXPECT_EQ(grammar.words_of({content.first, end}), grammar.words_of(content)) << row;
  }
}

TEST(DetectBounds, ClauseStarts) {
  for (const std::string_view row : {
           "[C:La route est ouverte], selon le maire.",
           "Mais [C:la route est ouverte], selon le maire.",
           "En revanche, [C:la route est ouverte], selon le maire.",
           "Le pont attend ; [C:la route est ouverte], selon le maire.",
           "Concernant le pont, [C:la route est ouverte], selon le maire.",
           "Le pont attend. [C:La route est ouverte], selon le maire.",
       }) {
    const auto expected = testing::parse_annotated(row);
    const Grammar grammar(expected.text);
    const TokenSpan content = grammar.tokens(expected.attributions.at(1).content.front());
    const std::uint32_t start = clause_start(grammar.reading, content.end, {});
    EXPECT_EQ(grammar.words_of({start, content.end}), grammar.words_of(content)) << row;
  }
}

TEST(DetectSubjects, OnTheLeft) {
  for (const std::string_view row : {
           "[S:Le maire] [V:affirme] que la route est ouverte.",
           "[S:Le maire], interrogé lundi, [V:affirme] que la route est ouverte.",
           "[S:Le maire], qui parlait à Port-Hélouin, [V:affirme] que la route est ouverte.",
           "Lundi, [S:le maire] [V:affirme] que la route est ouverte.",
           "Dans un communiqué, [S:la préfecture] [V:affirme] que la route est ouverte.",
           "[S:Il] [V:affirme] que la route est ouverte.",
           "Le maire parle et [S:le préfet] [V:affirme] que la route est ouverte.",
           "[S:Le maire] salue l'accord et [V:affirme] que la route est ouverte.",
           "[S:Le chef des pompiers] [V:affirme] que la route est ouverte.",
           "[S:Le maire et le préfet] [V:affirment] que la route est ouverte.",
           "Le maire écoute [S:le préfet], qui [V:affirme] que la route est ouverte.",
           "« Oui », [V:a[S:-t-il]] dit.",
       }) {
    const auto expected = testing::parse_annotated(row);
    const Grammar grammar(expected.text);
    const auto& marks = expected.attributions.at(1);
    const VerbGroup* verb = grammar.chunks.verb(grammar.tokens(*marks.cue).first);
    ASSERT_NE(verb, nullptr) << row;
    const Subject subject = subject_of(grammar.reading, *verb);
    EXPECT_EQ(grammar.words_of(grammar.reading.trimmed(subject.span)),
              grammar.words_of(grammar.reading.trimmed(grammar.tokens(*marks.source))))
        << row;
  }
}

TEST(DetectSubjects, NobodyOnTheLeft) {
  for (const std::string_view row : {
           "« La route est ouverte », [V:affirme] le maire.",
           "Pourtant, [V:affirme] le maire, la route est ouverte.",
       }) {
    const auto expected = testing::parse_annotated(row);
    const Grammar grammar(expected.text);
    const VerbGroup* verb =
        grammar.chunks.verb(grammar.tokens(*expected.attributions.at(1).cue).first);
    ASSERT_NE(verb, nullptr) << row;
    EXPECT_EQ(subject_of(grammar.reading, *verb).form, SourceForm::none) << row;
  }
}

TEST(DetectSubjects, Impersonal) {
  for (const std::string_view row :
       {"Il [V:faut] que la route ouvre.", "Il [V:est] clair que la route ouvre."}) {
    const auto expected = testing::parse_annotated(row);
    const Grammar grammar(expected.text);
    const VerbGroup* verb =
        grammar.chunks.verb(grammar.tokens(*expected.attributions.at(1).cue).first);
    ASSERT_NE(verb, nullptr) << row;
    EXPECT_TRUE(subject_of(grammar.reading, *verb).impersonal) << row;
  }
}

// The modifiers behind [V…] are read; the relays among them are marked.
TEST(DetectRelays, BehindTheCue) {
  for (const std::string_view row : {
           "Il [V:a dit] à [R:l'AFP] que la route est ouverte.",
           "Il [V:a dit] lundi auprès de [R:Reuters] que la route est ouverte.",
           "Il [V:a dit] au micro de [R:RTL] que la route est ouverte.",
           "Il [V:a dit] sur [R:BFMTV] que la route est ouverte.",
           "Il [V:a dit] dans [R:un communiqué] que la route est ouverte.",
           "Il [V:a dit] dans un entretien au [R:Monde] que la route est ouverte.",
           "Il [V:a dit] devant la presse que la route est ouverte.",
           "Il [V:a dit] lors d'un meeting que la route est ouverte.",
           "Il [V:a dit] à Port-Hélouin que la route est ouverte.",
           "Il [V:a dit] sur [R:Twitter] que la route est ouverte.",
       }) {
    const auto expected = testing::parse_annotated(row);
    const Grammar grammar(expected.text);
    const auto& marks = expected.attributions.at(1);
    const VerbGroup* verb = grammar.chunks.verb(grammar.tokens(*marks.cue).first);
    ASSERT_NE(verb, nullptr) << row;
    const Modifiers found = read_modifiers(grammar.reading, verb->span.end, grammar.reading.size());
    std::vector<std::string> relays;
    for (const TokenSpan& relay : found.relays) relays.push_back(grammar.words_of(relay));
    std::vector<std::string> wanted;
    for (const Span& relay : marks.relays)
      wanted.push_back(grammar.words_of(grammar.tokens(relay)));
    EXPECT_EQ(relays, wanted) << row;
  }
}

}  // namespace
}  // namespace selon::detect

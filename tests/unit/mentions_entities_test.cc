// What an entity is called, what kind it is, whom it speaks for, and what can speak at all.
#include <algorithm>

#include "tests/unit/mentions_support.h"

namespace selon::mentions::testing {
namespace {

struct NameRow {
  std::string_view text;  // asks for entity 1
  std::string_view name;
  EntityKind kind;
};

TEST(MentionsEntities, NameAndKind) {
  using enum EntityKind;
  const std::vector<NameRow> rows = {
      {"[1:M. Valmont] parle. Paul Valmont part.", "Paul Valmont", person},
      {"[1:Le docteur Anne Tarvain] parle.", "Anne Tarvain", person},
      {"[1:Mme Tarvain] parle.", "Tarvain", person},
      {"[1:Le ministre russe Igor Belkine] parle.", "Igor Belkine", person},
      {"[1:Paul Valmont, maire de Granlieu], parle.", "Paul Valmont", person},
      // family names of two words
      {"Luc Traven Brask arrive. [1:Traven Brask] parle.", "Luc Traven Brask", person},
      {"[1:Traven Brask] parle. Luc Traven Brask part.", "Luc Traven Brask", person},
      {"Granlieu-Traven Brask arrive. [1:Traven Brask] parle.", "Traven Brask", person},
      {"Marc Luc Brask arrive. [1:Luc Brask] parle.", "Luc Brask", person},
      // first names that no table knows
      {"[1:Ruvika Le Goff] parle.", "Ruvika Le Goff", person},
      {"[1:Mme Ruvika La Bruyère] parle.", "Ruvika La Bruyère", person},
      {"[1:Le joueur Ruvika de Villers] parle.", "Ruvika de Villers", person},
      {"À Ruvika [1:La Vigie] se vend bien.", "La Vigie", media},
      {"[1:La ville de Ruvika] parle.", "ville de Ruvika", organisation},
      {"[1:Le procureur de Béziers Ruvika Mirande] parle.", "Ruvika Mirande", person},
      {"[1:Le maire de Granlieu] parle.", "maire de Granlieu", person},
      {"[1:Un témoin de la scène] parle.", "témoin de la scène", anonymous},
      {"[1:Un homme de 40 ans] parle.", "homme de 40 ans", anonymous},
      {"[1:Un homme, qui dormait,] parle.", "homme", anonymous},
      {"[1:Une source proche du dossier] parle.", "source proche du dossier", anonymous},
      {"[1:Certains] protestent.", "Certains", anonymous},
      {"[1:On] dit que non.", "On", anonymous},
      {"[1:Des experts] parlent.", "experts", group},
      {"[1:Les trois magistrats] parlent.", "trois magistrats", group},
      {"[1:Des centaines de personnes] protestent.", "centaines de personnes", group},
      {"[1:Un tiers des experts] protestent.", "tiers des experts", group},
      {"[1:La moitié des témoins] protestent.", "moitié des témoins", group},
      {"[1:Paul Valmont et Anne Tarvain] parlent.", "Paul Valmont et Anne Tarvain", group},
      {"[1:La France, l'Italie et la Belgique] parlent.", "France, Italie et Belgique", state},
      {"[1:La Russie] parle.", "Russie", state},
      {"Selon [1:l'agence officielle Sana], il pleut.", "Sana", agency},
      {"Selon [1:le quotidien La Vigie], il pleut.", "La Vigie", media},
      {"Selon [1:le site Vigie], il pleut.", "Vigie", media},
      {"Il l'a dit [R1:au Monde].", "Le Monde", media},
      {"Il l'a dit dans [R1:un communiqué].", "communiqué", document},
      {"[1:Un rapport du Sénat] le dit.", "rapport du Sénat", document},
      {"[1:L'ONG Lumière] parle.", "Lumière", organisation},
      {"[1:La Confédération paysanne] parle.", "Confédération paysanne", organisation},
      {"[1:La police locale] parle.", "police locale", organisation},
      // words of both genders, or with the ending of people, that are things
      {"Anne Tarvain arrive. [1:La porte] s'ouvre.", "porte", organisation},
      {"Anne Tarvain arrive. [1:L'heure] passe.", "heure", organisation},
      {"Anne Tarvain arrive. [1:La mort] passe.", "mort", organisation},
      {"Paul Valmont arrive. [1:Le dialogue] s'arrête.", "dialogue", organisation},
      {"Paul Valmont est interrogé dans [1:le cadre] de l'enquête.", "cadre de l'enquête",
       organisation},
      {"Anne Tarvain arrive. [1:La couturière] parle.", "Anne Tarvain", person},
  };
  for (const NameRow& row : rows) {
    const Answers answers = ask(row.text);
    const Entity* entity = answers.entity('1');
    ASSERT_NE(entity, nullptr) << row.text;
    EXPECT_EQ(entity->name, row.name) << row.text;
    EXPECT_EQ(to_string(entity->kind), to_string(row.kind)) << row.text;
  }
}

TEST(MentionsEntities, RolesAsTheArticleWordsThem) {
  const Answers answers =
      ask("[1:Le porte-parole du syndicat, Paul Valmont,] parle. Paul Valmont est le maire de "
          "Granlieu.");
  const std::vector<std::string> expected = {"porte-parole du syndicat", "maire de Granlieu"};
  ASSERT_NE(answers.entity('1'), nullptr);
  EXPECT_EQ(answers.entity('1')->roles, expected);
}

TEST(MentionsEntities, SpokesmenBelongToWhomTheySpeakFor) {
  const Answers answers = ask("[1:Le porte-parole du Kremlin] parle.");
  const Entity* entity = answers.entity('1');
  ASSERT_NE(entity, nullptr);
  ASSERT_TRUE(entity->affiliation.has_value());
  EXPECT_EQ(answers.entities[*entity->affiliation].name, "Kremlin");
}

TEST(MentionsEntities, AgenciesBringTheirCountryAndOwner) {
  const Answers answers = ask("Selon [1:l'AFP], il pleut.");
  ASSERT_NE(answers.entity('1'), nullptr);
  EXPECT_EQ(answers.entity('1')->country, "FR");
  EXPECT_FALSE(answers.entity('1')->ownership.empty());
}

TEST(MentionsEntities, MentionsAreBytesOfTheTextAsGiven) {
  // A decomposed accent and a no-break space: offsets differ from those of the clean text.
  const std::string text = "E\xCC\x81mile\xC2\xA0Tarvain parle. M.\xC2\xA0Tarvain part.";
  Reading reading(text);
  const auto resolved = reading.resolver.resolve({SourceForm::phrase, reading.tokens(0, 16), 0});
  ASSERT_TRUE(resolved.has_value());
  const auto entities = reading.resolver.entities();
  std::vector<std::string> surfaces;
  for (const Span span : entities[resolved->entity].mentions) surfaces.emplace_back(span.of(text));
  const std::vector<std::string> expected = {"E\xCC\x81mile\xC2\xA0Tarvain", "M.\xC2\xA0Tarvain"};
  EXPECT_EQ(surfaces, expected);
}

TEST(MentionsEntities, NobodyAsksNobodyAppears) {
  Reading reading("Paul Valmont parle. La police enquête.");
  EXPECT_TRUE(reading.resolver.entities().empty());
}

TEST(MentionsEntities, LookingDoesNotChangeLaterAnswers) {
  const std::string text = "Paul Valmont parle. Selon la même source, il pleut.";
  Reading reading(text);
  const auto first = reading.resolver.resolve({SourceForm::phrase, reading.tokens(0, 12), 0});
  ASSERT_TRUE(first.has_value());
  reading.resolver.spoke(first->entity, 0);
  EXPECT_EQ(reading.resolver.entities().size(), 1u);
  const auto begin = text.find("la même");
  const TokenSpan span = reading.tokens(begin, begin + 15);
  const auto second = reading.resolver.resolve({SourceForm::phrase, span, span.first});
  ASSERT_TRUE(second.has_value());
  EXPECT_EQ(second->entity, first->entity);
}

TEST(MentionsEntities, ConfidenceFallsWithDoubt) {
  const Answers sure = ask("[1:Paul Valmont] parle. [1:Il] part.");
  const Answers unsure = ask("[1:Paul Valmont] a vu Marc Tarvain. Luc Brissol rit. [2:Il] part.");
  EXPECT_GT(sure.all[0].confidence, sure.all[1].confidence);
  EXPECT_GT(sure.all[1].confidence, unsure.all[1].confidence);
  EXPECT_EQ(sure.all[1].how, Resolution::pronoun);
}

TEST(MentionsLimits, EmptyAndOddInputs) {
  for (const std::string_view text :
       {"", " ", "«", "(", "M.", "d'", "le", "l'un des", "Agence (", "ex-", "- -", "Il"}) {
    Reading reading(text);
    const auto size = static_cast<std::uint32_t>(reading.document.tokens.size());
    for (std::uint32_t first = 0; first <= size; ++first)
      for (std::uint32_t end = first; end <= size; ++end)
        for (const SourceForm form :
             {SourceForm::phrase, SourceForm::pronoun, SourceForm::ellipsis, SourceForm::context})
          (void)reading.resolver.resolve({form, {first, end}, first});
    for (std::uint32_t end = 0; end <= size; ++end) {
      (void)reading.resolver.relay({0, end});
    }
    for (const Entity& entity : reading.resolver.entities())
      for (const Span span : entity.mentions) EXPECT_LE(span.end, text.size());
  }
}

// Many people of one family name, many offices: the time per name must not grow with them.
TEST(MentionsLimits, ManyNamesAreRead) {
  std::string text;
  for (int i = 0; i < 20000; ++i)
    text += "Paul Valmont" + std::to_string(i % 7) + " et le ministre Marc Valmont" +
            std::string(1, static_cast<char>('a' + i % 26)) + " parlent, selon Valmont. ";
  Reading reading(text);
  const auto size = static_cast<std::uint32_t>(reading.document.tokens.size());
  for (std::uint32_t i = 0; i + 1 < size; i += 50)
    (void)reading.resolver.resolve({SourceForm::phrase, {i, i + 2}, i});
  EXPECT_FALSE(reading.resolver.entities().empty());
}

}  // namespace
}  // namespace selon::mentions::testing

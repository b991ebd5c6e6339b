// Whom the text goes on speaking of: other words for one person, voices that go on, houses that
// speak. Rows as in mentions_same_test.cc; those with two digits must stay apart.
#include "tests/unit/mentions_support.h"

namespace selon::mentions::testing {
namespace {

void expect_rows(const std::vector<std::string_view>& rows) {
  for (const std::string_view row : rows) EXPECT_EQ(clashes(ask(row)), "") << row;
}

TEST(MentionsVariation, OtherWordsForOnePerson) {
  expect_rows({
      "[1:Paul Valmont] a parlé. [1:Le leader du Parti du lac] estime que non.",
      "[1:Anne Tarvain] a parlé. [1:La députée de Granlieu] insiste.",
      "[1:Anne Tarvain] est maire de Granlieu. [1:La maire de la ville] proteste.",
      "[1:Paul Valmont], patron du groupe Brissol, a parlé. [1:Le patron du groupe] insiste.",
      "[1:Anne Tarvain] a parlé. « Oui », raconte [1:la femme politique de 67 ans].",
      "[1:Anne Tarvain] a parlé. [1:L'actrice âgée de 30 ans] proteste.",
      "[1:Le pape Anselme] a parlé. [1:Le souverain pontife] insiste.",
      "« Oui », rappelle [1:Paul Valmont], fondateur de Brissol. Tout va bien, selon [1:l'expert].",
      "[1:Le Premier ministre Paul Valmont] a parlé. Marc Tarvain écoute. "
      "[1:Le patron de Matignon] insiste.",
      "[1:La Première dame Anne Tarvain] a parlé. [1:L'épouse du président] insiste.",
      "[1:Paul Valmont, ancien séparatiste devenu fidèle du parti], a parlé. Selon [1:lui], non.",
      "[1:Paul Valmont ancien rédacteur en chef de La Vigie] a parlé. [1:Il] insiste.",
      "[1:Le secrétaire général du syndicat Brissol] proteste. ¶[1:Paul Valmont], patron du "
      "syndicat Brissol, a parlé.",
  });
}

TEST(MentionsVariation, OtherWordsForOneBody) {
  expect_rows({
      "[1:L'avionneur Brissol] a parlé. [1:Le groupe] insiste.",
      "[1:Brissol] a rappelé 300 voitures. Selon [1:le constructeur], rien ne presse. "
      "[1:Le géant américain] insiste.",
      "[1:Paul Valmont] a parlé. [2:Le groupe] insiste.",
      "[1:Twitter] a suspendu le compte. [1:Le réseau social] insiste.",
      "[1:La CFDT] a vu la SNCF. [1:Le syndicat] insiste.",
      "La CFDT a vu [1:la SNCF]. [1:L'entreprise] insiste.",
      "Un agent de la SNCF a parlé. [2:Le syndicat] insiste.",
      "[1:La CFDT] a vu Brissol. [1:Le syndicat] insiste.",
      "[1:Greenpeace] a attaqué EDF. [1:L'ONG] insiste.",
      "[1:Le PS] a saisi la CGT. [1:Le parti] insiste.",
      "[1:La direction] dément, [E1:assurant] que tout va bien.",
      "[1:Paul Valmont] a parlé. [2:La direction] dément, [E2:assurant] que tout va bien.",
  });
}

TEST(MentionsVariation, OtherWordsForOneOffice) {
  expect_rows({
      "[1:Me Paul Valmont] a plaidé. [1:L'avocat] insiste.",
      "[1:Paul Valmont] a plaidé. [2:L'avocat] insiste.",
      "[1:Anne Tarvain] a chanté. [1:La Bretonne] sourit.",
      "[1:Le roi Anselme] a parlé. [1:Le souverain] insiste. [1:Le monarque] sourit.",
      "[1:Paul Valmont] a parlé. [1:Le chef de l'Etat] insiste.",
      "[1:Paul Valmont] a vu Marc Tarvain. [2:Le chef de l'Etat] insiste.",
      "[1:Le sénateur Paul Valmont] a parlé. [1:L'élu] sourit. [2:Le Premier ministre] insiste.",
      "[1:Anne Tarvain] a été nommée mardi. [1:La nouvelle directrice] sourit.",
      "[1:Le pape Anselme] a prié. [1:Le saint-père] insiste.",
      "[1:Le secrétaire d'Etat américain, Paul Valmont,] a parlé. "
      "[1:Le chef de la diplomatie américaine] insiste.",
      "[1:Le ministre des Affaires étrangères, Paul Valmont,] a parlé. "
      "[1:Le chef de la diplomatie] insiste.",
      "[1:Le ministre délégué à la mer et à la pêche, Paul Valmont,] a parlé. "
      "[1:M. Valmont] insiste.",
      "[1:Le préfet délégué pour la mer et la montagne, Paul Valmont,] a parlé. "
      "[1:M. Valmont] insiste.",
      "[1:Le ministre de la Culture, Paul Valmont,] a parlé. "
      "[2:Le chef de la diplomatie] insiste.",
      "[1:Kemal Aydan] a vu Igor Belkine. [2:Le dirigeant russe] insiste.",
      "[1:L'entraîneur Paul Valmont] a parlé. [1:L'ancien attaquant] insiste.",
  });
}

TEST(MentionsVariation, WhoIsHeardAtFirstHand) {
  expect_rows({
      "« Oui », dit [1:Le psychiatre Lakshmira Tarvol]. « Non », dit [1:l'experte]. [1:Elle] rit.",
      "« Oui », dit [1:le psychiatre Paul Valmont]. « Non », dit [2:l'experte].",
      "« Oui », dit [1:Anne]. Pour [2:Paul], « non ». « Si », ajoute [2:le garçon].",
      "Selon [1:une enquête], le lac est vide. Anne Tarvain sourit. « Je viens », dit-[2:elle].",
      "« Oui », dit [1:La Vigie]. [1:Le journal] insiste.",
      "« Oui », dit [1:Paul Valmont]. [2:Le journal] insiste.",
  });
}

TEST(MentionsVariation, SomebodyElse) {
  expect_rows({
      "[1:Paul Valmont] a parlé. [2:Le procureur] insiste.",
      "[1:Paul Valmont] a parlé. [2:Le préfet de Granlieu] insiste.",
      "[1:Paul Valmont] a parlé. [2:Le ministre de la Culture] insiste.",
      "[1:Paul Valmont] a été tué. [2:La mère de Paul] insiste.",
      "[1:Paul Valmont] a parlé. [2:L'avocat de M. Valmont] insiste.",
      "[1:Le maire de Granlieu, Paul Valmont,] a parlé. [2:Le maire de Brissol] insiste.",
      "[1:Le maire de Granlieu, Paul Valmont,] a parlé. [2:Le futur maire] insiste.",
      "[1:Le président turc Kemal Aydan] a parlé. [2:Le dirigeant russe] insiste.",
      "[1:La ministre Anne Tarvain] a parlé. [2:L'actrice] insiste.",
      "[1:Anne Tarvain] a parlé. [2:Le député de Granlieu] insiste.",
      "[1:Le député PDL] a parlé. [2:Le PDL] insiste.",
      "[1:L'avocate Anne Tarvain] a parlé. [2:La sénatrice de Granlieu] insiste.",
  });
}

TEST(MentionsVariation, TheVoiceGoesOn) {
  expect_rows({
      "[1:Le chef du parti, Paul Valmont] a parlé. [1:Le chef du parti] insiste.",
      "Selon [1:un porte-parole], [2:Paul Valmont] est rentré.",
      "[1:Bureau de la coordination de l'ONU (Bureco)] alerte. [1:Bureco] insiste. [2:L'ONU] rit.",
      "Selon [1:Paul Valmont], patron du syndicat Union-Lumière, non. [1:Le patron du syndicat "
      "Union-Lumière] insiste.",
      "« Non », a dit [1:Marc Valmont] à la presse. « Oui », a-t-[1:il] ajouté.",
      "[1:Paul Valmont] estime que Marc Tarvain est un ami. « Oui », a-t-[1:il] ajouté.",
      "Pour [1:Valmont], Tarvain est victime de son succès. [1:Il] estime que tout va bien.",
      "[1:Paul Valmont] a parlé. ¶[2:Marc Tarvain] a répondu. « Oui », avait-[2:il] dit.",
      "Peu après s'avance [1:Paul Valmont]. [1:Il] sourit.",
      "[1:Roman, 20 ans, boulanger], accueille les électeurs au bureau. « Oui », dit-[1:il].",
      "« Oui », a dit [1:Paul Valmont]. ¶« [C1:Non, rien ne presse]. »",
  });
}

TEST(MentionsVariation, TheSameAndTheOutlet) {
  expect_rows({
      "Selon [1:un rapport du Sénat], [2:des témoins] se taisent. [1:Le même rapport] insiste.",
      "[1:Paul Valmont] parle. Selon [1:la même source], il pleut.",
      "[1:Un rapport du Sénat] alerte. [2:Paul Valmont] répond. [1:Le même rapport] insiste.",
      "Selon [1:le quotidien La Vigie], il pleut. [1:Le quotidien américain] insiste.",
      "Selon [1:La Vigie], quotidien turc, il pleut. [2:Le quotidien russe] insiste.",
      "Selon [1:le quotidien La Vigie], un tel journal dort. [1:Le journal] insiste.",
  });
}

TEST(MentionsVariation, PhrasesThatOpenWithSomethingElse) {
  expect_rows({
      "Rien à [1:l'égard de l'actrice Anne Tarvain]. [1:Anne Tarvain] sourit.",
      "C'est dit au Figaro [1:Fabien Tarvain]. [1:M. Tarvain] sourit.",
      "C'est dit à [1:l'AFP Anne Tarvain]. [1:Mme Tarvain] sourit. [2:L'AFP] insiste.",
      "« Oui », indique-t-[1:on au ministère de la Culture]. [1:Le ministère] insiste.",
      "« Oui », a-t-[?:on] appris. Paul Valmont se tait.",
      "[1:On] dit que non.",
      "[1:Anne Tarvain] est là. Aucune victime n'est à déplorer. Selon [1:elle], il pleut.",
      "[1:L'ex-candidat à la présidentielle Paul Valmont] a parlé. [1:M. Valmont] sourit.",
      "[1:Deux élues] se taisent. [2:L'une d'elles] sourit. [2:Elle] part.",
      "[1:Les témoins] se taisent. [2:L'un d'entre eux] sourit. [2:Il] part.",
      "[1:L'Iran] dément. [1:La République islamique] insiste.",
  });
}

TEST(MentionsVariation, NamesOfNoPerson) {
  struct Row {
    std::string_view text;  // asks for entity 1
    EntityKind kind;
  };
  const std::vector<Row> rows = {
      {"[1:ParlGPT] se trompe.", EntityKind::organisation},
      {"[1:Valmont] se trompe.", EntityKind::person},
  };
  for (const Row& row : rows) {
    const Answers answers = ask(row.text);
    ASSERT_NE(answers.entity('1'), nullptr) << row.text;
    EXPECT_EQ(to_string(answers.entity('1')->kind), to_string(row.kind)) << row.text;
  }
}

}  // namespace
}  // namespace selon::mentions::testing

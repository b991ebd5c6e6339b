// Verb groups: their words, lemma, form and traits.
#include <gtest/gtest.h>

#include "tests/support/grammar.h"

namespace selon::syntax {
namespace {

struct Row {
  std::string_view text;
  std::vector<std::string> verbs;  // as testing::verbs_of writes them
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows)
    EXPECT_EQ(testing::verbs_of(testing::Grammar(row.text)), row.verbs) << row.text;
}

TEST(SyntaxVerbs, Simple) {
  check({
      {"Le maire affirme son soutien.", {"affirme = affirmer finite"}},
      {"Le maire n'affirme rien.", {"n'affirme = affirmer finite negated"}},
      {"Elle se tait.", {"se tait = taire finite reflexive"}},
      {"Le maire ne se tait pas.", {"ne se tait pas = taire finite reflexive negated"}},
      {"La ville sera reconstruite.", {"sera reconstruite = reconstruire finite passive"}},
      {"Les élus le lui répètent.", {"le lui répètent = répéter finite"}},
      {"Le port pourrait fermer.", {"pourrait = pouvoir finite", "fermer = fermer infinitive"}},
      {"Il ne parlera plus.", {"ne parlera plus = parler finite negated"}},
  });
}

TEST(SyntaxVerbs, Compound) {
  check({
      {"Le maire a déclaré forfait.", {"a déclaré = déclarer finite compound"}},
      {"Le maire n'a pas encore confirmé la date.",
       {"n'a pas encore confirmé = confirmer finite negated compound"}},
      {"La ministre a, pour sa part, déploré le retard.",
       {"a, pour sa part, déploré = déplorer finite compound"}},
      {"Le bateau est arrivé lundi.", {"est arrivé = arriver finite compound"}},
      {"Elle s'est inquiétée du retard.",
       {"s'est inquiétée = inquiéter finite reflexive compound"}},
      {"Trois marins auraient été tués.", {"auraient été tués = tuer finite passive compound"}},
      {"Le pont a été rouvert mardi.", {"a été rouvert = rouvrir finite passive compound"}},
      {"Le pont n'a jamais été rouvert.",
       {"n'a jamais été rouvert = rouvrir finite negated passive compound"}},
      {"Le maire est accusé par ses voisins.", {"est accusé = accuser finite passive"}},
      {"Il a lui-même reconnu l'erreur.", {"a lui-même reconnu = reconnaître finite compound"}},
      {"Ils ont tous démenti.", {"ont tous démenti = démentir finite compound"}},
      {"Ils ont, selon Tass, démenti.", {"ont, selon Tass, démenti = démentir finite compound"}},
  });
}

TEST(SyntaxVerbs, Inverted) {
  check({
      {"« Oui », a-t-il ajouté.", {"a-t-il ajouté = ajouter finite compound inverted"}},
      {"« Oui », dit-elle.", {"dit-elle = dire finite inverted"}},
      {"« Oui », s'est-il félicité.",
       {"s'est-il félicité = féliciter finite reflexive compound inverted"}},
      {"« Oui », n'a-t-elle pas nié.",
       {"n'a-t-elle pas nié = nier finite negated compound inverted"}},
      {"« Oui », a déclaré le maire.", {"a déclaré = déclarer finite compound"}},
      {"« Oui », a-t-on appris de source policière.",
       {"a-t-on appris = apprendre finite compound inverted"}},
  });
}

TEST(SyntaxVerbs, NotFinite) {
  check({
      {"Il dit vouloir partir.",
       {"dit = dire finite", "vouloir = vouloir infinitive", "partir = partir infinitive"}},
      {"Il assure ne pas avoir menti.",
       {"assure = assurer finite", "ne pas avoir menti = mentir infinitive negated compound"}},
      {"Elle nie avoir été prévenue.",
       {"nie = nier finite", "avoir été prévenue = prévenir infinitive passive compound"}},
      {"Il a parlé, soulignant le retard.",
       {"a parlé = parler finite compound", "soulignant = souligner gerund"}},
      {"Il accuse le préfet de s'être trompé.",
       {"accuse = accuser finite", "s'être trompé = tromper infinitive reflexive compound"}},
      {"Le bilan, annoncé par la police, monte.",
       {"annoncé = annoncer participle passive", "monte = monter finite"}},
      {"Le bateau, parti lundi, revient.",
       {"parti = partir participle", "revient = revenir finite"}},
      {"Ayant refusé, le maire est parti.",
       {"Ayant refusé = refuser gerund compound", "est parti = partir finite compound"}},
  });
}

}  // namespace
}  // namespace selon::syntax

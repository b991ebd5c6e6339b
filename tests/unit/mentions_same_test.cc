// Which mentions are one entity. Every row is a small invented text; see mentions_support.h for
// the marks. Rows with two digits are negative as well: those must stay apart.
#include "tests/unit/mentions_support.h"

namespace selon::mentions::testing {
namespace {

void expect_rows(const std::vector<std::string_view>& rows) {
  for (const std::string_view row : rows) EXPECT_EQ(clashes(ask(row)), "") << row;
}

TEST(MentionsSame, NamesInFullAndShort) {
  expect_rows({
      "[1:Paul Valmont] a parlé. [1:M. Valmont] est parti. [1:Valmont] reviendra.",
      "[1:Le président Valmont] a parlé. ¶[1:Le président Paul Valmont] est parti.",
      "« Non », selon [1:Valmont] ¶[1:Le maire, Paul Valmont,] a refusé.",
      "[1:Paul Valmont] a parlé. [2:Anne Valmont] aussi. [1:M. Valmont] est parti.",
      "[1:Paul Valmont] a parlé. [2:Anne Valmont] aussi. [2:Mme Valmont] est partie.",
      "[1:Paul Valmont] a parlé. [2:Mme Valmont] aussi.",
      "[1:Paul Valmont] a parlé. [2:Marc Valmont] a répondu. [2:Valmont] est parti.",
      "[1:Bachir el-Hamdi] a parlé. [1:M. Hamdi] est parti. [1:Bachir al-Hamdi] reviendra.",
      "[1:Dimitri Volkine] a parlé. [1:Dmitri Volkine] est parti.",
      "[1:Ségolène Tarvain] a parlé. [1:Segolene Tarvain] est partie.",
      "[1:Jean-Luc Tarvain] a parlé. [1:Jean Luc Tarvain] est parti.",
      "[1:Anne Tarvain] a parlé. [2:Anna Tarvain] est partie.",
      "[1:Jean-Yves Le Garrec] a parlé. [1:M. Le Garrec] est parti. [1:Le Garrec] sourit.",
      "[1:Charles de Brissol] a parlé. [1:M. de Brissol] est parti.",
      "[1:E. Tarvain] a parlé. [1:Emile Tarvain] est parti.",
      "[1:Qiu Tianbo] a parlé. [1:M. Qiu] est parti.",
      "[1:John F. Harwick] a parlé. [1:M. Harwick] est parti.",
  });
}

TEST(MentionsSame, RolesBesideNames) {
  expect_rows({
      "[1:Le porte-parole du syndicat, Paul Valmont,] a démenti. [1:Le porte-parole] s'est tu.",
      "[1:Le porte-parole du syndicat Paul Valmont] a démenti. [1:Le porte-parole] s'est tu.",
      "[1:Paul Valmont, porte-parole de l'hôpital], a démenti. ¶[1:Le porte-parole] s'est tu.",
      "[1:Paul Valmont, le porte-parole de l'hôpital], a démenti. [1:Le porte-parole] se tait.",
      "[1:Anne Tarvain, une élue locale], a protesté. ¶[1:L'élue] est partie.",
      "[1:Anne Tarvain] est la maire de Granlieu. [1:La maire] a protesté.",
      "[1:Paul Valmont, 53 ans, boulanger], a protesté. [1:Le boulanger] est parti.",
      "[1:Paul Valmont, directeur de l'usine et maire de Granlieu], a parlé. [1:Le maire] part.",
      "[1:Le maire de Granlieu Anne Tarvain] a protesté. [1:Mme Tarvain] est partie.",
      "Dit [1:le ministre] ¶[1:Le ministre de la Culture, Paul Valmont,] a parlé.",
      "[1:Le ministre russe Igor Belkine] a parlé. [2:Le ministre turc] a répondu.",
      "[1:Le ministre de la Défense russe Igor Belkine] a parlé. [1:Le ministre russe] a ajouté.",
      "[1:Le ministre russe Igor Belkine] a vu [2:le ministre turc Kemal Aydan]. "
      "[1:Le ministre russe] a parlé.",
      "[1:Le ministre de l'Intérieur, Paul Valmont,] a parlé. "
      "[2:Le ministre de la Culture] a répondu.",
      "[1:La ministre Anne Tarvain] a parlé. [2:Le ministre Paul Valmont] a répondu. "
      "[1:La ministre] part.",
      "[1:Le maire, Paul Valmont,] a parlé. [1:L'élu] est parti.",
      "[1:Le Premier ministre, Paul Valmont,] a parlé. [1:Le chef du gouvernement] est parti.",
      "[1:Le président Paul Valmont] a parlé. [1:Le chef de l'Etat] est parti.",
      "[1:L'ancien ministre Paul Valmont] a parlé. [1:L'ancien ministre] est parti.",
      "[1:L'ex-ministre Paul Valmont] a parlé. [1:M. Valmont] est parti.",
      "[1:La chanteuse Anne Tarvain] a parlé. [1:La chanteuse bretonne] est partie.",
      "[1:Le général Valmont] a parlé. [1:Le général] est parti.",
  });
}

TEST(MentionsSame, DescriptionsWithoutNames) {
  expect_rows({
      "[1:Un témoin] a crié. [1:Ce témoin] a fui. [1:Le témoin] est revenu.",
      "[1:Un policier] a parlé. [2:Un autre policier] a démenti.",
      "[1:Un diplomate turc] a parlé. [2:Un diplomate russe] a démenti.",
      "[1:Une source proche du dossier] l'affirme. Selon [1:la même source], tout va bien.",
      "[1:Une source proche du dossier] l'affirme. [1:Cette source] le répète.",
      "[1:Le maire de Granlieu] a parlé. [1:Le maire] est parti.",
      "[1:Le maire de Granlieu] a parlé. [2:Le maire de Brissol] a répondu.",
      "[1:Les syndicats] protestent. [1:Les syndicats] menacent.",
      "[1:Anne Tarvain] a chanté. [1:La chanteuse] est partie.",
      "[1:Paul Valmont] a été arrêté. [2:Le procureur] a parlé.",
      "[1:Paul Valmont] a parlé. [1:L'intéressé] dément.",
      "[1:Paul Valmont] a reçu [2:Marc Tarvain]. [2:Ce dernier] a souri.",
      "[1:Paul Valmont] a reçu [2:Anne Tarvain]. [2:Cette dernière] a souri.",
      "[1:Paul Valmont] a reçu [2:Marc Tarvain]. [2:Celui-ci] a souri.",
      "[1:Paul Valmont] a parlé. [1:Le même] avait menti.",
      "[1:Le Russe Igor Belkine] a parlé. [1:Le Russe] est parti.",
      "[1:Le joueur russe Igor Belkine] a battu Kemal Aydan. [1:Le Russe] a souri.",
  });
}

TEST(MentionsSame, Institutions) {
  expect_rows({
      "[1:L'Agence nationale des forêts (Anaf)] a alerté. [1:L'Anaf] insiste. [1:L'agence] "
      "tranche.",
      "[1:La police locale] a parlé. [1:La police] enquête.",
      "[1:La police locale] a parlé. [2:La police fédérale] enquête.",
      "[1:Le parquet de Granlieu] a parlé. [1:Le parquet] enquête.",
      "[1:Le ministère de la Culture] a parlé. [1:Le ministère] confirme.",
      "[1:Le ministère de la Culture] a parlé. [2:Le ministère de l'Intérieur] dément.",
      "[1:Le gouvernement syrien] a parlé. [2:Le gouvernement turc] dément.",
      "[1:L'ONG Lumière du lac] a parlé. [1:L'ONG] proteste.",
      "[1:Médecins sans frontières (MSF)] a alerté. [1:MSF] insiste. [1:L'organisation] part.",
      "[1:Le syndicat Alliance du lac] a parlé. [1:Le syndicat] proteste.",
      "Selon [1:l'agence Tass], tout va bien. Selon [1:cette agence], rien ne presse.",
      "Selon [1:Le Monde], tout va bien. [1:Le quotidien] ajoute un mot.",
      "Selon [1:Reuters], tout va bien. Selon [2:Le Monde], non. [1:L'agence] insiste.",
      "Il l'a dit [R1:à l'AFP]. Selon [1:l'AFP], tout va bien.",
      "Il l'a dit [R1:au Monde]. Selon [1:Le Monde], tout va bien.",
      "[1:Moscou] dément. [2:La Russie] insiste.",
      "[1:Le Kremlin] dément. [2:La Russie] insiste.",
      "[1:Un communiqué] l'annonce. [1:Le texte] précise la date.",
      "[1:Un rapport du Sénat] l'affirme. [1:Ce rapport] précise la date.",
  });
}

TEST(MentionsSame, Pronouns) {
  expect_rows({
      "[1:Paul Valmont] a parlé. [1:Il] est parti.",
      "[1:Paul Valmont] a vu Anne Tarvain. « Bonjour », a-t-[1:il] dit.",
      "[1:Paul Valmont] a vu [2:Anne Tarvain]. [2:Elle] est partie.",
      "[1:Anne Tarvain] a reçu le prix de la ville. « Merci », a-t-[1:elle] dit.",
      "[1:La police] enquête. [1:Elle] se tait.",
      "[1:Le parquet] enquête. [1:Il] se tait.",
      "[1:Les syndicats] protestent. [1:Ils] menacent.",
      "[1:Les syndicats] ont vu Paul Valmont. [1:Ils] menacent.",
      "[1:Un témoin] a crié. [1:Il] a fui.",
      "[1:Paul Valmont] a parlé. Selon [1:lui], tout va bien.",
      "[1:Les voisins] ont parlé. Selon [1:eux], tout va bien.",
      "[1:Paul Valmont] a dit : « Marc Tarvain est un ami. » [1:Il] a souri.",
      "[1:Paul Valmont] a parlé. ¶« Oui », a-t-[1:il] dit. ¶« Non », a-t-[1:il] ajouté.",
      "[?:Elle] est partie.",
      "Paul Valmont a parlé. [?:Elle] est partie.",
      "Les syndicats protestent. [?:Il] est parti.",
      "[1:Paul Valmont] a parlé, [E1:ajoutant] que tout va bien.",
      "[1:Paul Valmont] a parlé. « [C1:Tout va bien]. »",
      "« [C?:Tout va bien]. »",
  });
}

}  // namespace
}  // namespace selon::mentions::testing

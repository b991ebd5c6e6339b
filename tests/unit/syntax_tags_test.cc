// Words that are several parts of speech, each in a sentence that decides: [word|tag].
#include <gtest/gtest.h>

#include "tests/support/grammar.h"

namespace selon::syntax {
namespace {

struct Tagged {
  Span word;
  std::string tag;
};

// The text without its marks, and what is marked.
std::string parse(std::string_view row, std::vector<Tagged>& marks) {
  std::string text;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (row[i] != '[') {
      text += row[i];
      continue;
    }
    const std::size_t bar = row.find('|', i);
    const std::size_t end = row.find(']', i);
    const std::size_t begin = text.size();
    text += row.substr(i + 1, bar - i - 1);
    marks.push_back({{begin, text.size()}, std::string(row.substr(bar + 1, end - bar - 1))});
    i = end;
  }
  return text;
}

void check(const std::vector<std::string_view>& rows) {
  for (const std::string_view row : rows) {
    std::vector<Tagged> marks;
    const testing::Grammar grammar(parse(row, marks));
    ASSERT_FALSE(marks.empty()) << row;
    for (const Tagged& mark : marks) {
      const TokenSpan tokens = grammar.tokens(mark.word);
      EXPECT_EQ(testing::tag_name(grammar.words.tag(tokens.first)), mark.tag)
          << grammar.words_of(tokens) << " in: " << row;
    }
  }
}

TEST(SyntaxTags, NounOrVerb) {
  check({
      "La [juge|noun] a entendu les témoins.",
      "La ministre [juge|finite] la mesure utile.",
      "Le port [porte|finite] le nom du navigateur.",
      "La [porte|noun] du hangar est restée ouverte.",
      "La préfecture [annonce|finite] une enquête.",
      "Cette [annonce|noun] a surpris les élus.",
      "La [critique|noun] vient des syndicats.",
      "Le syndicat [critique|finite] le projet.",
      "Le maire [confirme|finite] la fermeture.",
      "La [marche|noun] a réuni mille personnes.",
      "Le système [marche|finite] mal.",
      "Les [affirmations|noun] du général sont fausses.",
      "Le [rapport|noun] de l'agence a été publié.",
      "La direction [demande|finite] un délai.",
      "Sa [demande|noun] a été rejetée.",
      "Les élus [doutent|finite] de cette version.",
      "Le [doute|noun] demeure.",
      "Le conseil [vote|finite] la motion.",
      "Le [vote|noun] aura lieu lundi.",
      "Il [souligne|finite] les progrès.",
      "La [mise|noun] en garde a été entendue.",
      "Ses [conseils|noun] ont été suivis.",
      "Le directeur [estime|finite] que la route est sûre.",
      "Il a toute l'[estime|noun] de ses pairs.",
  });
}

TEST(SyntaxTags, ArticleOrClitic) {
  check({
      "[Le|determiner] maire parle.",
      "Le maire [le|object_clitic] dit souvent.",
      "Elle [les|object_clitic] a prévenus.",
      "[Les|determiner] élus ont voté.",
      "Le préfet [l'|object_clitic]a confirmé mardi.",
      "[L'|determiner]agence a démenti.",
      "Le ministre veut [la|object_clitic] rencontrer.",
      "Le ministre veut [la|determiner] paix.",
      "Il [leur|object_clitic] répond sans détour.",
      "Les pêcheurs vendent [leur|determiner] bateau.",
      "Elle [lui|object_clitic] a répondu.",
      "Un voisin a parlé pour [lui|pronoun].",
      "Il faut [en|object_clitic] sortir.",
      "Il faut [en|object_clitic] parler.",
      "La ministre se rend [en|preposition] Norlandie.",
      "Tout [en|preposition] saluant l'accord, il reste prudent.",
      "Il [y|object_clitic] a cru.",
  });
}

TEST(SyntaxTags, QueAndSi) {
  check({
      "Il affirme [que|complementiser] la route est ouverte.",
      "La route [que|relative] le maire a ouverte est longue.",
      "Il reste alors [que|subordinator] les autres partent.",
      "Il parle parce [que|subordinator] la salle attend.",
      "[Si|subordinator] le port ferme, la ville meurt.",
      "La mer est [si|adverb] calme.",
      "Le maire, [qui|relative] parlait à Port-Hélouin, a ri.",
      "L'homme [dont|relative] il parle est parti.",
      "Il dit [qu'|complementiser]elle viendra.",
      "[S'|subordinator]il vient, elle part.",
      "Il [s'|object_clitic]inquiète.",
      "[Comme|subordinator] il pleuvait, le match a cessé.",
  });
}

TEST(SyntaxTags, Participles) {
  check({
      "Le ministre a [déclaré|past_participle] forfait.",
      "Les [blessés|noun] ont été soignés.",
      "Trois hommes ont été [blessés|past_participle].",
      "Il a salué l'équipe, [ajoutant|gerund] que la saison serait longue.",
      "Les [habitants|noun] ont fui.",
      "Les [manifestants|noun] ont crié.",
      "La semaine [suivante|adjective], il a plu.",
      "[Selon|preposition] lui, la mer monte.",
      "Le nom [inscrit|past_participle] sur la coque est illisible.",
      "Le [passé|noun] revient.",
      "Le général a [dit|past_participle] non.",
      "Le général [dit|finite] non.",
  });
}

TEST(SyntaxTags, OtherForms) {
  check({
      "« Oui », a[-t-il|subject_clitic] ajouté.",
      "« Non », répond[-elle|subject_clitic].",
      "Le maire parle d'[elle|pronoun].",
      "[Elle|subject_clitic] parle du maire.",
      "[Certains|pronoun] affirment le contraire.",
      "[Certains|determiner] élus affirment le contraire.",
      "La [présidente|noun] [norvégienne|adjective] est venue.",
      "Il n'a [pas|adverb] voté.",
      "Il n'est [plus|adverb] maire.",
      "Le nouveau [maire|noun] parle.",
      "Le [nouveau|adjective] maire parle.",
      "[Ce|determiner] dossier est clos.",
      "[Ce|subject_clitic] sera long.",
      "[Armand|proper] Quillevic parle.",
      // words of the language that are somebody's family name
      "Un mot de M. [Boulanger|proper] suffit.",
      "Paul Boulanger parle. [Boulanger|proper] ajoute un mot.",
      "Mme Petit parle. [Petit|noun] pays, grandes ambitions.",
      "Le chef [de|preposition] la police parle.",
      "[Des|determiner] voisins ont appelé.",
      "Le chef [des|preposition] pompiers parle.",
      "Il est arrivé [hier|adverb].",
      "Il y a [12|numeral] bateaux.",
  });
}

}  // namespace
}  // namespace selon::syntax

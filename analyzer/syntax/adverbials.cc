// Adverbials that stand between a verb and its complement without changing what is said:
// connectives (pour sa part, par ailleurs), manners (d'une voix posée), times (times.h).
#include <array>

#include "analyzer/syntax/chunks.h"
#include "analyzer/syntax/fixed_phrases.h"
#include "analyzer/syntax/times.h"

namespace selon::syntax {
namespace {

// Fixed adverbials, words separated by one space. The longest that fits wins.
constexpr auto kFixed = std::to_array<std::string_view>({
    "à ce jour",
    "un peu partout",
    "ici et là",
    "çà et là",
    "à ce propos",
    "à chaque fois",
    "à de nombreuses reprises",
    "à l' unanimité",
    "à titre personnel",
    "d' une même voix",
    "dans le passé",
    "dans un deuxième temps",
    "de longue date",
    "en fin de compte",
    "en interne",
    "jusqu' à maintenant",
    "jusqu' à présent",
    "à présent",
    "jusqu' alors",
    "jusqu' ici",
    "par écrit",
    "à cet effet",
    "à cet égard",
    "à ce titre",
    "à juste titre",
    "à mots couverts",
    "à tort",
    "à raison",
    "dans un premier temps",
    "dans un second temps",
    "en partie",
    "en bloc",
    "dès lors",
    "pour autant",
    "à ce stade",
    "à ce sujet",
    "à cette occasion",
    "à l' envi",
    "sans détours",
    "à mi-voix",
    "à haute voix",
    "à voix basse",
    "en boucle",
    "à l' inverse",
    "à l' instant",
    "à l' issue",
    "à l' époque",
    "à la fois",
    "à leur tour",
    "à maintes reprises",
    "à nouveau",
    "à plusieurs reprises",
    "à son tour",
    "à la surprise générale",
    "contre toute attente",
    "au contraire",
    "au passage",
    "au total",
    "au préalable",
    "avant tout",
    "avec insistance",
    "bel et bien",
    "d' abord",
    "d' ailleurs",
    "d' emblée",
    "d' entrée",
    "d' ores et déjà",
    "dans ce contexte",
    "dans ce cadre",
    "dans l' immédiat",
    "dans la foulée",
    "dans la journée",
    "dans la matinée",
    "dans la nuit",
    "dans la soirée",
    "dans le même temps",
    "dans le détail",
    "dans les faits",
    "de fait",
    "du bout des lèvres",
    "à demi-mot",
    "à chaud",
    "de leur côté",
    "de manière générale",
    "de mon côté",
    "de nouveau",
    "de plus",
    "de son côté",
    "de surcroît",
    "de notre côté",
    "en ce sens",
    "en clair",
    "en conclusion",
    "en début de semaine",
    "en définitive",
    "en effet",
    "en fin de journée",
    "en fin de semaine",
    "en guise de conclusion",
    "en même temps",
    "en outre",
    "en particulier",
    "en plus",
    "en privé",
    "en public",
    "en retour",
    "en revanche",
    "en somme",
    "entre autres",
    "et encore",
    "fin de semaine",
    "le jour même",
    "le lendemain",
    "la veille",
    "la semaine dernière",
    "le mois dernier",
    "l' an dernier",
    "l' année dernière",
    "l' été dernier",
    "la semaine passée",
    "le mois passé",
    "le même jour",
    "le soir même",
    "non sans humour",
    "non sans ironie",
    "par ailleurs",
    "par conséquent",
    "par exemple",
    "par la suite",
    "par le passé",
    "peu après",
    "peu avant",
    "plus tard",
    "plus tôt",
    "plus tôt dans la journée",
    "plus tard dans la journée",
    "plus largement",
    "plus loin",
    "pour leur part",
    "pour ma part",
    "pour notre part",
    "pour sa part",
    "pour l' instant",
    "pour l' heure",
    "pour le moment",
    "pour finir",
    "quoi qu' il en soit",
    "quoiqu' il en soit",
    "à qui veut l' entendre",
    "à qui veut bien l' entendre",
    "en chœur",
    "en choeur",
    "d' une seule voix",
    "à l' unisson",
    "entre ses dents",
    "dans un souffle",
    "dans un soupir",
    "dans un sourire",
    "dans un éclat de rire",
    "du tac au tac",
    "sans sourciller",
    "pour la première fois",
    "quant à elle",
    "quant à elles",
    "quant à eux",
    "quant à lui",
    "récemment",
    "sans ambages",
    "sans détour",
    "sans surprise",
    "sans attendre",
    "sans hésiter",
    "sans plus de précision",
    "sans plus de précisions",
    "sans plus de détail",
    "sans plus de détails",
    "sans plus d' explication",
    "sans plus d' explications",
    "sans autre précision",
    "sans autres précisions",
    "sans autre détail",
    "sans autres détails",
    "sans donner de détail",
    "sans donner de détails",
    "sans donner de précision",
    "sans donner de précisions",
    "sans donner plus de détails",
    "sans donner plus de précisions",
    "sans donner d' autres détails",
    "sans donner d' autres précisions",
    "sans le nommer",
    "sans la nommer",
    "sans les nommer",
    "sans le citer",
    "sans la citer",
    "sans les citer",
    "sur ce point",
    "sur ce sujet",
    "tour à tour",
    "malgré tout",
    "avec humour",
    "avec ironie",
    "en souriant",
    "en riant",
    "sur place",
    "en personne",
    "à la barre",
    "à l' audience",
    "devant la presse",
    "devant les journalistes",
    "devant les caméras",
    "devant les députés",
    "à la presse",
    "face à la presse",
    "d' une part",
    "d' autre part",
    "à l' avance",
    "en marge",
    "tout à l' heure",
    "tout d' abord",
    "tout de même",
    "tout de suite",
    "toutefois",
    "un peu plus tard",
    "un peu plus tôt",
    "une fois de plus",
    "une fois encore",
    "encore une fois",
    "cette fois encore",
    "une nouvelle fois",
    "une première fois",
    "il y a peu",
    "ce matin",
    "ce soir",
    "cet après-midi",
    "cette semaine",
    "cette nuit",
    "cette année",
    "ce jour",
    "ce jour-là",
    "ce matin-là",
    "ce soir-là",
    "cet après-midi-là",
    "cette nuit-là",
    "cette semaine-là",
    "cette année-là",
    "aujourd'hui même",
    "peu de temps après",
    "quelques jours plus tard",
    "quelques heures plus tard",
    "sous couvert d' anonymat",
    "sous couvert de l' anonymat",
    "sous le couvert de l' anonymat",
    "sous le sceau de l' anonymat",
    "haut et fort",
    "noir sur blanc",
    "en substance",
    "en premier lieu",
    "en direct",
    "en exclusivité",
    "en conférence de presse",
    "en conférence d' avant-match",
    "en point presse",
    "en zone mixte",
    "face à la presse",
    "face aux caméras",
    "face aux journalistes",
    "face aux médias",
    "en visioconférence",
});

constexpr FixedPhrases kFixedPhrases(kFixed);

// en marge | du sommet, à l'issue | d'une réunion: half of a preposition
bool wants_of(const Words& words, std::uint32_t end) {
  const std::string_view last = words.form(end - 1);
  return (last == "marge" || last == "issue") && is_of(words.fw(end));
}

// à la presse, but not à La Presse: a capital behind the first word names something
std::uint32_t fixed_phrase(const Words& words, std::uint32_t token) {
  const std::uint32_t end = kFixedPhrases.past(words, token);
  if (end > token && wants_of(words, end)) return token;
  for (std::uint32_t t = token + 1; t < end; ++t)
    if (words.token(t).shape == text::Shape::capitalised) return token;
  return end;
}

// de façon volontairement caricaturale, d'un ton sec, d'une voix posée
std::uint32_t manner(const Words& words, std::uint32_t token) {
  if (words.fw(token) != Fw::de && words.fw(token) != Fw::d_) return token;
  std::uint32_t i = token + 1;
  if (words.fw(i) == Fw::un || words.fw(i) == Fw::une) ++i;
  if (i + 1 >= words.size()) return token;
  const std::string_view noun = words.form(i);
  if (noun != "façon" && noun != "manière" && noun != "ton" && noun != "voix" && noun != "air")
    return token;
  ++i;
  while (i < token + 6 && words.tag(i) == Tag::adverb) ++i;
  const bool adjective = words.tag(i) == Tag::adjective || words.tag(i) == Tag::past_participle;
  return adjective ? i + 1 : token;
}

// en une, à la une, of a newspaper
std::uint32_t past_front_page(const Words& words, std::uint32_t token) {
  std::uint32_t i = token;
  if (words.fw(i) == Fw::en) {
    ++i;
  } else if (words.fw(i) == Fw::a_grave && words.fw(i + 1) == Fw::la) {
    i += 2;
  } else {
    return token;
  }
  return words.fw(i) == Fw::une && words.tag(i) == Tag::noun && words.fw(i + 1) != Fw::de &&
                 words.fw(i + 1) != Fw::d_ && words.fw(i + 1) != Fw::du
             ? i + 1
             : token;
}

// a depuis déclaré, disait depuis être guéri: alone, depuis is an adverb
bool since_then(const Words& words, std::uint32_t i) {
  if (words.fw(i) != Fw::depuis) return false;
  const Tag next = words.tag(i + 1);
  return next == Tag::past_participle || next == Tag::infinitive || next == Tag::complementiser;
}

bool plain_adverb(const Words& words, std::uint32_t i) {
  if (since_then(words, i)) return true;
  if (words.tag(i) != Tag::adverb) return false;
  switch (words.fw(i)) {
    case Fw::que:
    case Fw::qu_:
    case Fw::tandis:
    case Fw::voici:
    case Fw::voila:
      return false;
    case Fw::alors:
    case Fw::bien:
    case Fw::ainsi:
      return words.fw(i + 1) != Fw::que && words.fw(i + 1) != Fw::qu_;
    default:
      return true;
  }
}

// à la presse locale: with what press it was; à la presse iranienne tells of media that can be
// named, and is no mere occasion
std::uint32_t past_press(const Words& words, std::uint32_t token, std::uint32_t end) {
  // devant les caméras, but not devant les caméras de France 2
  if (words.form(end - 1) == "caméras" && is_of(words.fw(end))) return token;
  if (words.form(end - 1) != "presse") return end;
  const bool told = words.fw(token) == Fw::a_grave && words.tag(end) == Tag::adjective;
  if (told && words.form(end) != "locale") return token;
  while (end < words.size() && words.tag(end) == Tag::adjective) ++end;
  return end;
}

// ont | tous deux | affirmé, affirment | tous les deux | que, assurent-elles | toutes deux: behind
// a verb that has its subject already; past it, or `token`.
std::uint32_t past_both(const Words& words, std::uint32_t token) {
  const Fw all = words.fw(token);
  if ((all != Fw::tous && all != Fw::toutes) || token == 0) return token;
  const bool article = words.fw(token + 1) == Fw::les;
  const std::uint32_t number = token + (article ? 2 : 1);
  if (number >= words.size()) return token;
  const std::string_view count = words.form(number);
  if (count != "deux" && count != "trois" && count != "quatre") return token;
  const Tag before = words.tag(token - 1);
  if (before == Tag::subject_clitic) return number + 1;
  if (before != Tag::finite || number + 1 >= words.size()) return token;
  const Fw next = words.fw(number + 1);
  const bool goes_on = next == Fw::que || next == Fw::qu_ ||
                       words[number + 1].morph.any(lexicon::pos::past_participle);
  return goes_on ? number + 1 : token;
}

}  // namespace

std::uint32_t skip_adverbial(const Words& words, std::uint32_t token) {
  if (token >= words.size() || words.token(token).kind == text::TokenKind::punct) return token;
  if (const std::uint32_t end = past_part_of_day(words, token); end != token) return end;
  if (const std::uint32_t end = fixed_phrase(words, token); end != token)
    return past_press(words, token, end);
  if (const std::uint32_t end = past_time(words, token); end != token) return end;
  if (const std::uint32_t end = manner(words, token); end != token) return end;
  if (const std::uint32_t end = past_front_page(words, token); end != token) return end;
  if (const std::uint32_t end = past_both(words, token); end != token) return end;
  return plain_adverb(words, token) ? token + 1 : token;
}

}  // namespace selon::syntax

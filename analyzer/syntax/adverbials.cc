// Adverbials that stand between a verb and its complement without changing what is said:
// connectives (pour sa part, par ailleurs), days and dates (lundi soir, le 3 mars 2019).
#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/base/word_list.h"
#include "analyzer/syntax/chunks.h"
#include "analyzer/syntax/fixed_phrases.h"
#include "analyzer/syntax/times.h"

namespace selon::syntax {
namespace {

using namespace std::string_view_literals;

// Fixed adverbials, words separated by one space. The longest that fits wins.
constexpr auto kFixed = std::to_array<std::string_view>({
    "à ce jour",
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

constexpr WordList kDays =
    std::array{"lundi"sv,    "mardi"sv, "mercredi"sv, "jeudi"sv,      "vendredi"sv,   "samedi"sv,
               "dimanche"sv, "hier"sv,  "demain"sv,   "avant-hier"sv, "aujourd'hui"sv};
constexpr WordList kDayParts = std::array{"matin"sv,  "midi"sv,    "après-midi"sv, "soir"sv,
                                          "soirée"sv, "dernier"sv, "prochain"sv,   "passé"sv};
constexpr WordList kMonths =
    std::array{"janvier"sv, "février"sv, "mars"sv,      "avril"sv,   "mai"sv,      "juin"sv,
               "juillet"sv, "août"sv,    "septembre"sv, "octobre"sv, "novembre"sv, "décembre"sv};

constexpr FixedPhrases kFixedPhrases(kFixed);

bool number_at(const Words& words, std::uint32_t i) {
  return i < words.size() && words.token(i).kind == text::TokenKind::number;
}

}  // namespace

bool closes_date(const Words& words, std::uint32_t token) {
  if (token == 0 || !number_at(words, token)) return false;
  const std::string_view year = words.form(token);
  const bool recent = year.size() == 4 && (year.starts_with("19") || year.starts_with("20"));
  return recent && (among(kMonths, words.form(token - 1)) ||
                    (words.fw(token - 1) == Fw::en && year != "2000"));  // en 2000 mots
}

bool closes_ratio(const Words& words, std::uint32_t token) {
  if (token < 3 || words.fw(token - 1) != Fw::sur || words.tag(token) != Tag::numeral) return false;
  const Fw one = words.fw(token - 3);
  return words.tag(token - 2) == Tag::numeral || words.tag(token - 3) == Tag::numeral ||
         one == Fw::un || one == Fw::une;
}

namespace {

// lundi · ce lundi soir · lundi 3 mars 2019 · le 3 mars · mercredi matin
std::uint32_t date(const Words& words, std::uint32_t token) {
  std::uint32_t i = token;
  if (words.fw(i) == Fw::ce || words.fw(i) == Fw::le || words.fw(i) == Fw::des_accent) ++i;
  bool any = false;
  if (i < words.size() && among(kDays, words.form(i))) {
    any = true;
    ++i;
    if (i < words.size() && among(kDayParts, words.form(i))) ++i;
  }
  if (number_at(words, i) && i + 1 < words.size() && among(kMonths, words.form(i + 1))) {
    any = true;
    i += 2;
    if (number_at(words, i)) ++i;
  }
  return any ? i : token;
}

// à la presse, but not à La Presse: a capital behind the first word names something
std::uint32_t fixed_phrase(const Words& words, std::uint32_t token) {
  const std::uint32_t end = kFixedPhrases.past(words, token);
  for (std::uint32_t t = token + 1; t < end; ++t)
    if (words.token(t).shape == text::Shape::capitalised) return token;
  return end;
}

// dans la nuit de lundi à mardi, dans la soirée de dimanche, dans la nuit du 3 au 4 mars
std::uint32_t part_of_day(const Words& words, std::uint32_t token) {
  static constexpr std::array kParts = {"nuit"sv, "soirée"sv, "matinée"sv, "journée"sv};
  if (words.fw(token) != Fw::dans || token + 4 >= words.size() || words.fw(token + 1) != Fw::la ||
      !among(kParts, words.form(token + 2)))
    return token;
  std::uint32_t i = token + 3;
  if (words.fw(i) != Fw::de && words.fw(i) != Fw::du) return token;
  ++i;
  std::uint32_t end = date(words, i);
  // du 3 au 4 mars, du lundi 3 au mardi 4; not lundi 3 témoins
  if (number_at(words, end) && (words.fw(end + 1) == Fw::a_grave || words.fw(end + 1) == Fw::au))
    ++end;
  if (end == i || (words.fw(end) != Fw::a_grave && words.fw(end) != Fw::au))
    return date(words, i) == i ? token : end;
  const std::uint32_t second = date(words, end + 1);
  if (second != end + 1) return number_at(words, second) ? second + 1 : second;
  return date(words, i) == i ? token : end;
}

// début novembre, fin mars 2019, mi-avril
std::uint32_t part_of_month(const Words& words, std::uint32_t token) {
  if (words.fw(token) != Fw::none) return token;
  const std::string_view form = words.form(token);
  std::uint32_t i = token;
  if (form == "début" || form == "fin" || form == "courant") {
    if (token + 1 >= words.size() || !among(kMonths, words.form(token + 1))) return token;
    i = token + 2;
  } else if (form.starts_with("mi-") && among(kMonths, form.substr(3))) {
    i = token + 1;
  } else {
    return token;
  }
  return number_at(words, i) ? i + 1 : i;
}

// à 14h · vers 9 h 30 is rare between verb and complement; en 2019 · en février (2019)
std::uint32_t in_year(const Words& words, std::uint32_t token) {
  if (words.fw(token) != Fw::en) return token;
  std::uint32_t i = token + 1;
  if (i < words.size() && among(kMonths, words.form(i))) {
    ++i;
    return number_at(words, i) ? i + 1 : i;
  }
  return number_at(words, i) ? i + 1 : token;
}

constexpr WordList kSeasons =
    std::array{"été"sv,     "hiver"sv,  "printemps"sv,  "automne"sv,  "semaine"sv,
               "année"sv,   "mois"sv,   "matin"sv,      "soir"sv,     "nuit"sv,
               "matinée"sv, "soirée"sv, "après-midi"sv, "week-end"sv, "journée"sv};

// déplore cette journée de grève, cette nuit d'émeutes: an occasion, no time; but cette nuit de
// samedi à dimanche
bool names_occasion(const Words& words, std::uint32_t i) {
  if (i > 0 && (words.form(i - 1) == "mois" || words.form(i - 1) == "été")) return false;
  return i + 1 < words.size() && (words.fw(i) == Fw::de || words.fw(i) == Fw::d_) &&
         words.tag(i + 1) == Tag::noun && !among(kDays, words.form(i + 1));
}

// en fin de soirée · en début de semaine · en milieu d'après-midi
std::uint32_t in_part_of(const Words& words, std::uint32_t token) {
  if (words.fw(token) != Fw::en || token + 3 >= words.size()) return token;
  const std::string_view part = words.form(token + 1);
  const Fw of = words.fw(token + 2);
  const bool link = of == Fw::de || of == Fw::d_;
  return link && (part == "fin" || part == "début" || part == "milieu") &&
                 among(kSeasons, words.form(token + 3))
             ? token + 4
             : token;
}

// cet été · cette semaine · la semaine dernière · le mois dernier
std::uint32_t season(const Words& words, std::uint32_t token) {
  const Fw fw = words.fw(token);
  const bool demonstrative = fw == Fw::ce || fw == Fw::cet || fw == Fw::cette;
  const bool article = fw == Fw::le || fw == Fw::la || fw == Fw::l_;
  if ((!demonstrative && !article) || token + 1 >= words.size() ||
      !among(kSeasons, words.form(token + 1)))
    return token;
  if (demonstrative) return names_occasion(words, token + 2) ? token : token + 2;
  const std::string_view next =
      token + 2 < words.size() ? words.form(token + 2) : std::string_view{};
  return next == "dernier" || next == "dernière" || next == "passé" || next == "passée" ||
                 next == "suivant" || next == "suivante" || next == "précédent" ||
                 next == "précédente"
             ? token + 3
             : token;
}

// plusieurs fois, deux fois: how often
std::uint32_t how_often(const Words& words, std::uint32_t token) {
  return words.form(token + 1) == "fois" && counts_times(words.form(token)) &&
                 words.form(token + 2) != "plus"
             ? token + 2
             : token;
}

// une seconde fois, pour la troisième fois
std::uint32_t time_and_again(const Words& words, std::uint32_t token) {
  std::uint32_t i = token;
  if (words.fw(i) == Fw::pour) ++i;
  if (words.fw(i) != Fw::une && words.fw(i) != Fw::la) return token;
  return i + 2 < words.size() && words.tag(i + 1) == Tag::adjective && words.form(i + 2) == "fois"
             ? i + 3
             : token;
}

constexpr std::array kUnits = {"minutes"sv, "heures"sv, "jours"sv,  "semaines"sv,
                               "mois"sv,    "années"sv, "ans"sv,    "minute"sv,
                               "heure"sv,   "jour"sv,   "semaine"sv};

// ces derniers jours, ces dernières semaines
std::uint32_t lately(const Words& words, std::uint32_t token) {
  if (words.fw(token) != Fw::ces || token + 2 >= words.size()) return token;
  const std::string_view last = words.form(token + 1);
  return (last == "derniers" || last == "dernières") && among(kUnits, words.form(token + 2))
             ? token + 3
             : token;
}

// il y a trois jours, il y a plus d'un mois, il y a près de dix ans
std::uint32_t ago(const Words& words, std::uint32_t token) {
  if (words.fw(token) != Fw::il || words.fw(token + 1) != Fw::y || token + 4 >= words.size())
    return token;
  if (words.form(token + 2) != "a") return token;
  std::uint32_t i = token + 3;
  const std::string_view more = words.form(i);
  const bool about = more == "plus" || more == "moins" || more == "près";
  if (about && (words.fw(i + 1) == Fw::de || words.fw(i + 1) == Fw::d_)) i += 2;
  const std::uint32_t time = i;
  while (i < time + 4 && i < words.size() &&
         (words.tag(i) == Tag::numeral || words.tag(i) == Tag::determiner ||
          words.tag(i) == Tag::adjective))
    ++i;
  return i < words.size() && words.tag(i) == Tag::noun ? i + 1 : token;
}

// une minute plus tôt, trois jours plus tard, quelques instants auparavant
std::uint32_t earlier_or_later(const Words& words, std::uint32_t token) {
  static constexpr WordList kTimes =
      std::array{"seconde"sv, "secondes"sv, "minute"sv,  "minutes"sv,  "heure"sv,    "heures"sv,
                 "jour"sv,    "jours"sv,    "semaine"sv, "semaines"sv, "mois"sv,     "an"sv,
                 "ans"sv,     "année"sv,    "années"sv,  "instant"sv,  "instants"sv, "trimestre"sv};
  const Tag tag = words.tag(token);
  if (tag != Tag::determiner && tag != Tag::numeral && !number_at(words, token)) return token;
  const std::string_view behind = words.form(token + 2);
  if (behind != "plus" && behind != "auparavant") return token;
  if (!among(kTimes, words.form(token + 1))) return token;
  if (behind == "auparavant") return token + 3;
  const std::string_view when = words.form(token + 3);
  return when == "tôt" || when == "tard" ? token + 4 : token;
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

// depuis lundi, dès le 3 mars, depuis la semaine dernière
std::uint32_t since_when(const Words& words, std::uint32_t token) {
  if (words.fw(token) != Fw::depuis && words.fw(token) != Fw::des_accent) return token;
  for (const auto& time : {date, part_of_month, season})
    if (const std::uint32_t end = time(words, token + 1); end != token + 1) return end;
  return token;
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

}  // namespace

std::uint32_t skip_adverbial(const Words& words, std::uint32_t token) {
  if (token >= words.size() || words.token(token).kind == text::TokenKind::punct) return token;
  if (const std::uint32_t end = part_of_day(words, token); end != token) return end;
  if (const std::uint32_t end = fixed_phrase(words, token); end != token)
    return past_press(words, token, end);
  if (const std::uint32_t end = date(words, token); end != token) return end;
  if (const std::uint32_t end = part_of_month(words, token); end != token) return end;
  if (const std::uint32_t end = in_year(words, token); end != token) return end;
  if (const std::uint32_t end = season(words, token); end != token) return end;
  if (const std::uint32_t end = in_part_of(words, token); end != token) return end;
  if (const std::uint32_t end = ago(words, token); end != token) return end;
  if (const std::uint32_t end = since_when(words, token); end != token) return end;
  if (const std::uint32_t end = lately(words, token); end != token) return end;
  if (const std::uint32_t end = how_often(words, token); end != token) return end;
  if (const std::uint32_t end = time_and_again(words, token); end != token) return end;
  if (const std::uint32_t end = earlier_or_later(words, token); end != token) return end;
  if (const std::uint32_t end = manner(words, token); end != token) return end;
  if (const std::uint32_t end = past_front_page(words, token); end != token) return end;
  return plain_adverb(words, token) ? token + 1 : token;
}

}  // namespace selon::syntax

#include "analyzer/syntax/times.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/base/word_list.h"
#include "analyzer/syntax/function_words.h"

namespace selon::syntax {
namespace {

using namespace std::string_view_literals;

constexpr WordList kDays =
    std::array{"lundi"sv,    "mardi"sv, "mercredi"sv, "jeudi"sv,      "vendredi"sv,   "samedi"sv,
               "dimanche"sv, "hier"sv,  "demain"sv,   "avant-hier"sv, "aujourd'hui"sv};
constexpr WordList kDayParts = std::array{"matin"sv,  "midi"sv,    "après-midi"sv, "soir"sv,
                                          "soirée"sv, "dernier"sv, "prochain"sv,   "passé"sv};
constexpr WordList kMonths =
    std::array{"janvier"sv, "février"sv, "mars"sv,      "avril"sv,   "mai"sv,      "juin"sv,
               "juillet"sv, "août"sv,    "septembre"sv, "octobre"sv, "novembre"sv, "décembre"sv};

bool number_at(const Words& words, std::uint32_t i) {
  return i < words.size() && words.token(i).kind == text::TokenKind::number;
}

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

// début novembre, fin mars 2019, mi-avril; à fin août
std::uint32_t part_of_month(const Words& words, std::uint32_t token) {
  if (words.fw(token) == Fw::a_grave && token + 1 < words.size() &&
      (words.form(token + 1) == "fin" || words.form(token + 1) == "début")) {
    const std::uint32_t end = part_of_month(words, token + 1);
    return end != token + 1 ? end : token;
  }
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

// chaque matin, chaque semaine, chaque lundi
std::uint32_t every(const Words& words, std::uint32_t token) {
  if (words.form(token) != "chaque" || token + 1 >= words.size()) return token;
  const std::string_view unit = words.form(token + 1);
  return among(kSeasons, unit) || among(kDays, unit) || unit == "jour" || unit == "fois" ? token + 2
                                                                                         : token;
}

// à 18h30, vers 9 heures, peu avant midi
std::uint32_t clock(const Words& words, std::uint32_t token) {
  std::uint32_t i = token;
  if (words.form(i) == "peu" && (words.form(i + 1) == "avant" || words.form(i + 1) == "après")) {
    i += 2;
  } else if (words.fw(i) == Fw::a_grave || words.form(i) == "vers") {
    ++i;
  } else {
    return token;
  }
  if (i >= words.size()) return token;
  const std::string_view hour = words.form(i);
  if (hour == "midi" || hour == "minuit") return i + 1;
  if (!number_at(words, i)) return token;
  if (hour.find('h') != std::string_view::npos) return i + 1;  // 18h30
  const std::string_view unit = words.form(i + 1);
  const bool minutes = unit.size() == 3 && unit.front() == 'h';  // 18 h30
  if (unit != "heures" && unit != "heure" && unit != "h" && !minutes) return token;
  return number_at(words, i + 2) ? i + 3 : i + 2;
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

// depuis lundi, dès le 3 mars, depuis la semaine dernière
std::uint32_t since_when(const Words& words, std::uint32_t token) {
  if (words.fw(token) != Fw::depuis && words.fw(token) != Fw::des_accent) return token;
  for (const auto& time : {date, part_of_month, season})
    if (const std::uint32_t end = time(words, token + 1); end != token + 1) return end;
  return token;
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

std::uint32_t past_part_of_day(const Words& words, std::uint32_t token) {
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

namespace {
// One past what the first of the readers that reads anything reads.
template <auto... kReaders>
std::uint32_t past_first_of(const Words& words, std::uint32_t token) {
  std::uint32_t end = token;
  static_cast<void>(((end = kReaders(words, token), end != token) || ...));
  return end;
}
}  // namespace

std::uint32_t past_time(const Words& words, std::uint32_t token) {
  return past_first_of<date, part_of_month, in_year, season, in_part_of, ago, since_when, lately,
                       how_often, time_and_again, earlier_or_later, every, clock>(words, token);
}

}  // namespace selon::syntax

#include "analyzer/syntax/name_starts.h"

#include <array>
#include <string_view>

#include "analyzer/base/among.h"

namespace selon::syntax {
namespace {

namespace pos = lexicon::pos;

bool is_month(std::string_view form) {
  static constexpr auto kMonths = std::to_array<std::string_view>(
      {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
       "octobre", "novembre", "décembre"});
  return among(kMonths, form);
}

bool is_time(std::string_view form) {
  static constexpr auto kTimes = std::to_array<std::string_view>(
      {"soir", "matin", "midi", "après-midi", "nuit", "jour", "dernier", "semaine", "mois", "ans",
       "années", "jours", "semaines", "heures"});
  return is_month(form) || among(kTimes, form);
}

// confie après le match Paul Roy, dans la foulée Paul Roy: where or when somebody spoke, to which
// no person's name belongs.
bool is_occasion(std::string_view form) {
  static constexpr auto kOccasions = std::to_array<std::string_view>(
      {"match",     "rencontre",  "réunion", "presse",    "audience", "séance",
       "cérémonie", "visite",     "débat",   "défaite",   "victoire", "entraînement",
       "mi-temps",  "course",     "étape",   "coulisses", "foulée",   "soirée",
       "matinée",   "après-midi", "journée", "semaine"});
  return among(kOccasions, form);
}

// Where words stand; nobody's name follows without a preposition.
bool holds_words(std::string_view form) {
  static constexpr auto kPlaces = std::to_array<std::string_view>(
      {"une", "éditorial", "édito", "colonnes", "entretien", "interview", "communiqué", "tweet"});
  return among(kPlaces, form);
}

// Lunelinfo.com: the domain ends the name of a site
bool is_site(std::string_view form) {
  const std::size_t dot = form.rfind('.');
  if (dot == std::string_view::npos || dot < 3) return false;
  const std::size_t domain = form.size() - dot - 1;
  return domain >= 2 && domain <= 4;
}

}  // namespace

bool NameStarts::at(std::uint32_t token) const {
  if (behind_figures(token)) return true;
  return words_.capital(token) &&
         (behind_phrase(token) || behind_place(token) || behind_name(token));
}

// A date that ends, and a number of what follows.
bool NameStarts::behind_figures(std::uint32_t j) const {
  // a appris jeudi 18 janvier franceinfo
  if (words_.tag(j) == Tag::noun && words_.tag(j - 2) == Tag::numeral &&
      is_month(words_.form(j - 1)))
    return true;
  // touche selon l'OMS deux millions de personnes, ont dit au Monde trois élus
  const bool named = words_.tag(j - 1) == Tag::proper ||
                     (words_.capital(j - 1) && words_.token(j).shape == text::Shape::lower);
  if (words_.tag(j) == Tag::numeral && named && words_.tag(j + 1) == Tag::noun &&
      !words_.capital(j + 1))
    return true;
  // a expliqué sur Radio 24 Olivier Le Pic
  return words_.tag(j - 1) == Tag::numeral && words_.capital(j) &&
         words_[j].morph.any(pos::first_name) && j > 1 && words_.capital(j - 2);
}

// A phrase that stands by itself: who does not speak for another, what a verb is made of, when.
bool NameStarts::behind_phrase(std::uint32_t j) const {
  const Fw owner = j > 1 ? words_.fw(j - 2) : Fw::none;
  const std::string_view noun = words_.form(j - 1);
  switch (owner) {
    case Fw::son:
    case Fw::sa:  // a tweeté pour sa part Paul Roy
      return noun == "part" || noun == "côté" || noun == "tour";
    case Fw::des:  // concède du bout des lèvres Paul Roy
      return noun == "lèvres" && j > 2 && words_.form(j - 3) == "bout";
    case Fw::ce:
    case Fw::cet:
    case Fw::cette:  // titre ce matin La Gazette: nobody's name begins with a time
      return !words_.capital(j - 1) && is_time(noun);
    case Fw::en:  // met en garde Paul Roy: the noun belongs to the verb
      return noun == "garde" || noun == "cause" || noun == "doute";
    default:
      return everybody(words_, j - 1);
  }
}

// Where something was said or stands.
bool NameStarts::behind_place(std::uint32_t j) const {
  // titre en une Le Temps, estime dans un entretien Paul Roy
  if (words_.tag(j - 1) == Tag::noun && !words_.capital(j - 1) && holds_words(words_.form(j - 1)))
    return true;
  // a dit à l'AFP par téléphone Paul Roy
  if (words_.form(j - 1) == "téléphone" && j > 1 &&
      (words_.fw(j - 2) == Fw::par || words_.fw(j - 2) == Fw::au))
    return true;
  return words_[j].morph.any(pos::first_name) && words_.capital(j + 1) &&
         ((is_occasion(words_.form(j - 1)) && is_circumstance(j - 1)) || ends_place(j - 1));
}

bool NameStarts::behind_name(std::uint32_t j) const {
  if (words_.tag(j) != Tag::proper) return false;
  if (behind_medium(j) || behind_told(j) || behind_outlet(j)) return true;
  const std::string_view before = words_.form(j - 1);
  const bool acronym = words_.token(j - 1).shape == text::Shape::upper &&
                       words_[j].morph.any(pos::first_name) && words_.tag(j - 1) == Tag::proper;
  return acronym || is_site(before) || is_time(before);
}

// confie à l'AFP Hariz Syafiq, a annoncé sur Telegram Iouri Malvor: nobody's name begins with that
// of an agency; Marianne may be somebody, and Libération something.
bool NameStarts::behind_told(std::uint32_t j) const {
  const lexicon::NameMatch match = lexicon_.match_name(*words_.document, j - 1);
  if (match.entry == nullptr || match.end != j || j < 2) return false;
  // Hina Rabbani Khar a dit, Ouest-France Rennes: nobody was told
  const Tag link = words_.tag(j - 2);
  if (link != Tag::preposition && link != Tag::determiner) return false;
  const Fw on = j > 1 ? words_.fw(j - 2) : Fw::none;
  switch (match.entry->type) {
    case lexicon::NameType::agency:
    case lexicon::NameType::media:
      return !match.entry->ambiguous && !words_[j - 1].morph.any(pos::first_name);
    case lexicon::NameType::network:
      return on == Fw::sur || on == Fw::via;
    default:
      return false;
  }
}

// a confié au Monde Anne Durand, a déclaré sur RFI Ghosran Diarve: before the first name at j,
// known or of no word, ends the name of a medium. That of one may be a first name, too (Marianne,
// Figaro), but not behind an article.
bool NameStarts::behind_medium(std::uint32_t j) const {
  constexpr std::uint32_t kNames = pos::proper | pos::first_name | pos::surname;
  const lexicon::Morph& morph = words_[j].morph;
  const bool first = morph.any(pos::first_name) || (morph.pos & ~kNames) == 0;
  if (!first || !words_.capital(j + 1)) return false;
  constexpr std::uint32_t kLongestTitle = 4;  // tokens
  for (std::uint32_t i = j - 1; i > 0 && i + kLongestTitle >= j && words_.capital(i); --i) {
    if (words_.tag(i - 1) != Tag::preposition) continue;
    const lexicon::NameMatch match = lexicon_.match_name(*words_.document, i);
    const bool name = words_[i].morph.any(pos::first_name) && words_.fw(i - 1) != Fw::au &&
                      words_.fw(i - 1) != Fw::du;
    return match.entry != nullptr && match.end == j && match.entry->kind == EntityKind::media &&
           !name;
  }
  return false;
}

// a dit à la télévision publique Anne Durand, au quotidien La Vigie Paul Roy: behind who was told,
// an outlet by its noun and more than that, begins who spoke; not au journal Paul Roy, au
// journaliste de La Vigie Paul Roy.
bool NameStarts::behind_outlet(std::uint32_t j) const {
  constexpr std::uint32_t kLongest = 5;  // tokens behind the noun
  if (!words_[j].morph.any(pos::first_name) || !words_.capital(j + 1)) return false;
  for (std::uint32_t i = j - 1; i > 1 && i + kLongest >= j; --i) {
    const Tag tag = words_.tag(i);
    if (tag == Tag::punct || tag == Tag::finite ||
        words_.token(i).sentence != words_.token(j).sentence)
      return false;
    const lexicon::NounForm noun =
        tag == Tag::noun ? lexicon_.noun(words_.form(i)) : lexicon::NounForm{};
    if (!noun) continue;
    const bool outlet = noun.entry->kind == EntityKind::media && i + 1 < j && !words_.capital(i);
    if (!outlet) return false;
    const Fw to = words_.fw(words_.tag(i - 1) == Tag::determiner ? i - 2 : i - 1);
    return to == Fw::a_grave || to == Fw::au;
  }
  return false;
}

// après le match, dans la foulée, en fin de matinée; not l'arbitre du match Paul Roy: behind a
// preposition of time or place.
bool NameStarts::is_circumstance(std::uint32_t noun) const {
  const std::uint32_t before =
      noun > 0 && words_.tag(noun - 1) == Tag::determiner ? noun - 1 : noun;
  switch (before > 0 ? words_.fw(before - 1) : Fw::none) {
    case Fw::a_grave:
    case Fw::au:
    case Fw::aux:
    case Fw::apres:
    case Fw::avant:
    case Fw::depuis:
    case Fw::dans:
    case Fw::devant:
    case Fw::en:
      return true;
    case Fw::de:
      return before > 2 && words_.fw(before - 3) == Fw::en;  // en fin de matinée
    default:
      return false;
  }
}

// déplore à Paris Paul Roy: a town with its preposition behind a verb; not à Jean Paul Roy, not le
// correspondant à Moscou Paul Roy
bool NameStarts::ends_place(std::uint32_t town) const {
  if (town < 2 || !words_.capital(town)) return false;
  const Tag before = words_.tag(town - 2);
  if (before != Tag::finite && before != Tag::past_participle && before != Tag::adverb)
    return false;
  const Fw fw = words_.fw(town - 1);
  const lexicon::Morph& m = words_[town].morph;
  return (fw == Fw::a_grave || fw == Fw::depuis) && m.any(pos::proper) &&
         !m.any(pos::first_name | pos::surname);
}

bool everybody(const Words& words, std::uint32_t token) {
  if (token == 0) return false;
  const std::string_view noun = words.form(token);
  const Fw article = words.fw(token - 1);
  if (noun == "presse") {
    const Fw to = token > 1 ? words.fw(token - 2) : Fw::none;
    return article == Fw::la && (to == Fw::a_grave || to == Fw::devant);
  }
  return (noun == "journalistes" || noun == "médias") && article == Fw::aux;
}

}  // namespace selon::syntax

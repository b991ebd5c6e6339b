#include "analyzer/syntax/noun_phrases.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/syntax/times.h"
#include "analyzer/syntax/titles.h"

namespace selon::syntax {
namespace {

using text::Punct;
using text::Shape;
namespace pos = lexicon::pos;

constexpr std::uint32_t kLongestPhrase = 250;  // tokens

class NounPhraseBuilder {
 public:
  NounPhraseBuilder(const Words& words, const lexicon::Lexicon& lexicon)
      : words_(words), lexicon_(lexicon) {}

  std::vector<NounPhrase> run() && {
    std::vector<NounPhrase> out;
    std::uint32_t i = 0;
    while (i < words_.size()) {
      NounPhrase np;
      if (starts(i) && build(i, np)) {
        out.push_back(np);
        i = np.span.end;
      } else {
        ++i;
      }
    }
    return out;
  }

 private:
  const Words& words_;
  const lexicon::Lexicon& lexicon_;

  [[nodiscard]] bool starts(std::uint32_t i) const {
    switch (words_.tag(i)) {
      case Tag::noun:
      case Tag::proper:
      case Tag::adjective:
      case Tag::determiner:
      case Tag::pronoun:
        return true;
      case Tag::numeral:
        return !closes_date(words_, i);
      case Tag::past_participle:  // des soi-disant experts, le prétendu complot
        return i > 0 && words_.tag(i - 1) == Tag::determiner;
      default:
        return false;
    }
  }

  bool build(std::uint32_t i, NounPhrase& np) const {
    np.span.first = i;
    govern(np, i);
    if (words_.tag(i) == Tag::pronoun) return pronoun(i, np);
    std::uint32_t j = i;
    while (same(i, j) && (words_.tag(j) == Tag::determiner || words_.tag(j) == Tag::numeral)) {
      if (words_.tag(j) == Tag::determiner && np.determiner == kNone)
        np.determiner = static_cast<std::int32_t>(j);
      ++j;
      j = past_mark(i, j);
    }
    j = modifiers(i, j);
    if (same(i, j) && j > i && words_.tag(j) == Tag::pronoun) {  // l'un, les siens
      np.head = j;
      np.kind = NounKind::common;
      np.span.end = j + 1;
      agreement(np);
      return true;
    }
    if (!same(i, j) || !(words_.tag(j) == Tag::noun || words_.tag(j) == Tag::proper)) {
      return headless(i, j, np);
    }
    np.head = j;
    np.kind = words_.tag(j) == Tag::proper ? NounKind::proper : NounKind::common;
    np.span.end = nouns(i, j);
    name_inside(np);
    agreement(np);
    return true;
  }

  // Whether token j belongs to the sentence of i and is near enough to be of a phrase with it: a
  // list without end is read in pieces.
  [[nodiscard]] bool same(std::uint32_t i, std::uint32_t j) const {
    return j < words_.size() && j - i < kLongestPhrase &&
           words_.token(j).sentence == words_.token(i).sentence;
  }

  // Opening marks may stand inside a phrase: des "sources haut placées".
  [[nodiscard]] std::uint32_t past_mark(std::uint32_t i, std::uint32_t j) const {
    const bool mark =
        words_.punct(j) == Punct::quote_open || words_.punct(j) == Punct::quote_neutral;
    if (mark && same(i, j + 1) &&
        (words_.tag(j + 1) == Tag::noun || words_.tag(j + 1) == Tag::proper ||
         words_.tag(j + 1) == Tag::adjective))
      return j + 1;
    return j;
  }

  void govern(NounPhrase& np, std::uint32_t i) const {
    if (i == 0 || words_.tag(i - 1) != Tag::preposition) return;
    np.preposition = static_cast<std::int32_t>(i - 1);
    switch (words_.fw(i - 1)) {
      case Fw::du:
      case Fw::des:
      case Fw::au:
      case Fw::aux:
        np.determiner = np.preposition;
        break;
      default:
        break;
    }
  }

  bool pronoun(std::uint32_t i, NounPhrase& np) const {
    np.head = i;
    np.kind = NounKind::pronoun;
    np.span.end = i + 1;
    if (words_.fw(i) == Fw::ce || words_.fw(i) == Fw::rien || words_.fw(i) == Fw::quoi)
      return false;
    agreement(np);
    return true;
  }

  std::uint32_t modifiers(std::uint32_t i, std::uint32_t j) const {
    while (same(i, j) && (words_.tag(j) == Tag::adjective || words_.tag(j) == Tag::numeral ||
                          (words_.tag(j) == Tag::past_participle && j > i) ||
                          (words_.tag(j) == Tag::adverb && j > i && same(i, j + 1) &&
                           words_.tag(j + 1) == Tag::adjective)))
      ++j;
    return j;
  }

  // ce dernier, les deux, l'ancien: an adjective or a numeral after a determiner stands for a noun.
  bool headless(std::uint32_t i, std::uint32_t j, NounPhrase& np) const {
    if (np.determiner == kNone && words_.tag(i) != Tag::numeral) return false;
    if (j == i || j == 0) return false;
    const std::uint32_t last = j - 1;
    if (words_.tag(last) != Tag::adjective && words_.tag(last) != Tag::past_participle &&
        words_.tag(last) != Tag::numeral)
      return false;
    np.head = last;
    np.kind = NounKind::common;
    np.span.end = j;
    agreement(np);
    return true;
  }

  [[nodiscard]] bool capital(std::uint32_t j) const {
    return words_.token(j).shape == Shape::capitalised || words_.token(j).shape == Shape::upper ||
           words_.token(j).shape == Shape::mixed;
  }

  // From the head on: further nouns and names in apposition, adjectives, and names again.
  std::uint32_t nouns(std::uint32_t i, std::uint32_t head) const {
    std::uint32_t j = head + 1;
    while (same(i, j)) {
      const Tag tag = words_.tag(j);
      if (opens_with_title(j) || names_somebody_new(j)) break;
      if (tag == Tag::noun || tag == Tag::proper) {
        ++j;
      } else if (numbered(j)) {
        ++j;
      } else if (tag == Tag::adjective || (tag == Tag::numeral && capital(j - 1))) {
        ++j;
      } else if (joins_house(j)) {
        j += 2;
      } else if (const std::uint32_t end = particle(i, j); end != j) {
        j = end;
      } else {
        break;
      }
    }
    return j;
  }
  // REQUIRES: j > 0
  [[nodiscard]] bool joins_house(std::uint32_t j) const {
    return joins_house_name(words_.form(j)) && capital(j - 1) && j + 1 < words_.size() &&
           capital(j + 1) && words_.token(j + 1).sentence == words_.token(j).sentence;
  }
  // le numéro un de la croisière, la chaîne 12
  [[nodiscard]] bool numbered(std::uint32_t j) const {
    const std::string_view form = words_.form(j);
    const std::string_view before = words_.form(j - 1);
    if ((before == "chaîne" || before == "chaine") && words_.tag(j) == Tag::numeral)
      return words_.token(j).shape != Shape::lower && words_.tag(j + 1) != Tag::noun;
    return before == "numéro" &&
           (form == "un" || form == "deux" || form == "trois" || words_.tag(j) == Tag::numeral);
  }
  // explique à l'AFP Sarah Durand, a dit le 8 novembre Paul Roy: behind an acronym or a time a
  // first
  // name opens a phrase of its own.
  [[nodiscard]] bool names_somebody_new(std::uint32_t j) const {
    // a appris jeudi 18 janvier franceinfo: a date ends with its month
    if (words_.tag(j) == Tag::noun && words_.tag(j - 2) == Tag::numeral &&
        is_month(words_.form(j - 1)))
      return true;
    // touche selon l'OMS deux millions de personnes: a number of what follows
    // ont dit au Monde trois élus
    const bool named = words_.tag(j - 1) == Tag::proper ||
                       (capital(j - 1) && words_.token(j).shape == Shape::lower);
    if (words_.tag(j) == Tag::numeral && named && words_.tag(j + 1) == Tag::noun && !capital(j + 1))
      return true;
    if (!capital(j)) return false;
    // a expliqué sur Radio 24 Olivier Le Pic
    if (words_.tag(j - 1) == Tag::numeral && words_[j].morph.any(pos::first_name) && j > 1 &&
        capital(j - 2))
      return true;
    // a tweeté pour sa part Paul Roy
    const Fw owner = j > 1 ? words_.fw(j - 2) : Fw::none;
    const std::string_view side = words_.form(j - 1);
    if ((owner == Fw::son || owner == Fw::sa) &&
        (side == "part" || side == "côté" || side == "tour"))
      return true;
    if (side == "lèvres" && j > 2 && words_.fw(j - 2) == Fw::des && words_.form(j - 3) == "bout")
      return true;  // concède du bout des lèvres Paul Roy
    // titre en une Le Temps, estime dans un entretien Paul Roy, a déclaré à la presse Paul Roy
    if (words_.tag(j - 1) == Tag::noun && !capital(j - 1) && holds_words(words_.form(j - 1)))
      return true;
    if (words_[j].morph.any(pos::first_name) && capital(j + 1) &&
        ((takes_place(words_.form(j - 1)) && is_circumstance(j - 1)) || ends_place(j - 1)))
      return true;
    if (everybody(words_, j - 1)) return true;
    // titre ce matin La Gazette, écrit cette semaine The Post: nobody's name begins with a time
    if ((owner == Fw::ce || owner == Fw::cet || owner == Fw::cette) && !capital(j - 1) &&
        is_time(side))
      return true;
    // met en garde Paul Roy, met en cause Paul Roy: the noun belongs to the verb
    if (owner == Fw::en && (side == "garde" || side == "cause" || side == "doute")) return true;
    if (words_.tag(j) != Tag::proper) return false;
    // a annoncé sur Telegram Iouri Malvor; not sur Facebook Live
    if (j > 1 && is_network(side) && (owner == Fw::sur || owner == Fw::via) &&
        words_.form(j) != "live")
      return true;
    const bool acronym = words_.token(j - 1).shape == Shape::upper &&
                         words_[j].morph.any(pos::first_name) && words_.tag(j - 1) == Tag::proper;
    if (ends_medium(j)) return true;
    // confie à l'AFP Hariz Syafiq: nobody's name begins with that of an agency
    return acronym || is_agency(words_.form(j - 1)) || is_site(words_.form(j - 1)) ||
           is_time(words_.form(j - 1));
  }
  // Lunelinfo.com: the domain ends the name of a site
  [[nodiscard]] static bool is_site(std::string_view form) {
    const std::size_t dot = form.rfind('.');
    if (dot == std::string_view::npos || dot < 3) return false;
    const std::size_t domain = form.size() - dot - 1;
    return domain >= 2 && domain <= 4;
  }
  [[nodiscard]] static bool is_network(std::string_view form) {
    static constexpr auto kNetworks = std::to_array<std::string_view>(
        {"x", "twitter", "telegram", "facebook", "instagram", "tiktok", "whatsapp", "linkedin"});
    return among(kNetworks, form);
  }
  [[nodiscard]] static bool is_agency(std::string_view form) {
    static constexpr auto kAgencies = std::to_array<std::string_view>(
        {"afp", "reuters", "bloomberg", "tass", "efe", "dpa", "ansa", "belga", "rtl", "lci",
         "bfmtv", "cnn", "mediapart", "franceinfo"});
    return among(kAgencies, form);
  }
  // a confié au Monde Anne Durand, a déclaré sur RFI Ghosran Diarve: before the first name at j,
  // known or of no word, ends the name of a medium. That of one may be a first name, too (Marianne,
  // Figaro), but not behind an article.
  [[nodiscard]] bool ends_medium(std::uint32_t j) const {
    const bool first = words_[j].morph.any(pos::first_name) || !words_[j].morph.known();
    if (!first || !capital(j + 1)) return false;
    constexpr std::uint32_t kLongest = 4;  // tokens of a medium's name
    for (std::uint32_t i = j - 1; i > 0 && i + kLongest >= j && capital(i); --i) {
      if (words_.tag(i - 1) != Tag::preposition) continue;
      const lexicon::NameMatch match = lexicon_.match_name(*words_.document, i);
      const bool name = words_[i].morph.any(pos::first_name) && words_.fw(i - 1) != Fw::au &&
                        words_.fw(i - 1) != Fw::du;
      return match.entry != nullptr && match.end == j && match.entry->kind == EntityKind::media &&
             !name;
    }
    return false;
  }
  // Where words stand; nobody's name follows without a preposition.
  [[nodiscard]] static bool holds_words(std::string_view form) {
    static constexpr auto kPlaces = std::to_array<std::string_view>(
        {"une", "éditorial", "édito", "colonnes", "entretien", "interview", "communiqué", "tweet"});
    return among(kPlaces, form);
  }
  // après le match, dans la foulée, en fin de matinée; not l'arbitre du match Paul Roy: the noun at
  // `j` stands behind a preposition of time or place.
  [[nodiscard]] bool is_circumstance(std::uint32_t j) const {
    const std::uint32_t before = j > 0 && words_.tag(j - 1) == Tag::determiner ? j - 1 : j;
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
  // déplore à Paris Paul Roy: a town at `j` with its preposition behind a verb; not à Jean Paul
  // Roy, not le correspondant à Moscou Paul Roy
  [[nodiscard]] bool ends_place(std::uint32_t j) const {
    if (j < 2 || !capital(j)) return false;
    const Tag before = words_.tag(j - 2);
    if (before != Tag::finite && before != Tag::past_participle && before != Tag::adverb)
      return false;
    const Fw fw = words_.fw(j - 1);
    const lexicon::Morph& m = words_[j].morph;
    return (fw == Fw::a_grave || fw == Fw::depuis) && m.any(pos::proper) &&
           !m.any(pos::first_name | pos::surname);
  }
  // confie après le match Paul Roy, dans la foulée Paul Roy: where or when somebody spoke, to which
  // no person's name belongs.
  [[nodiscard]] static bool takes_place(std::string_view form) {
    static constexpr auto kOccasions = std::to_array<std::string_view>(
        {"match",     "rencontre",  "réunion", "presse",    "audience", "séance",
         "cérémonie", "visite",     "débat",   "défaite",   "victoire", "entraînement",
         "mi-temps",  "course",     "étape",   "coulisses", "foulée",   "soirée",
         "matinée",   "après-midi", "journée", "semaine"});
    return among(kOccasions, form);
  }
  [[nodiscard]] static bool is_month(std::string_view form) {
    static constexpr auto kMonths = std::to_array<std::string_view>(
        {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
         "octobre", "novembre", "décembre"});
    return among(kMonths, form);
  }
  [[nodiscard]] static bool is_time(std::string_view form) {
    static constexpr auto kTimes = std::to_array<std::string_view>(
        {"janvier", "février",    "mars",    "avril",    "mai",      "juin",    "juillet",
         "août",    "septembre",  "octobre", "novembre", "décembre", "soir",    "matin",
         "midi",    "après-midi", "nuit",    "jour",     "dernier",  "semaine", "mois",
         "ans",     "années",     "jours",   "semaines", "heures"});
    return among(kTimes, form);
  }

  // de son côté M. Dupont; but son avocat Me Dupont is one phrase
  [[nodiscard]] bool opens_with_title(std::uint32_t j) const {
    const std::string_view form = words_.form(j);
    if (form == "me" && j > 0 && words_.form(j - 1).starts_with("avocat")) return false;
    return capital(j) && is_short_title(form);
  }

  // Particles inside names: Dominique de Villepin, Le Drian, von der Leyen, ben Salmane.
  [[nodiscard]] std::uint32_t particle(std::uint32_t i, std::uint32_t j) const {
    const Fw fw = words_.fw(j);
    const bool article = fw == Fw::le || fw == Fw::la || fw == Fw::les || fw == Fw::l_;
    // le quotidien La Gazette, le journal L'Union: a title opens with its article
    if (article && capital(j) && same(i, j + 1) && capital(j + 1)) return j + 2;
    if (!capital(j - 1)) return j;

    const bool first_name =
        words_[j - 1].morph.any(pos::first_name) ||
        (words_.tag(j - 1) == Tag::proper && words_.token(j - 1).shape == Shape::capitalised);
    const bool lone = j - 1 == i || !capital(j - 2) || words_.tag(j - 2) != Tag::proper;
    if ((fw == Fw::de || fw == Fw::d_ || fw == Fw::du) && first_name && lone &&
        words_[j - 1].morph.any(pos::first_name)) {
      std::uint32_t k = j + 1;
      if (same(i, k) && words_.fw(k) == Fw::la) ++k;
      if (same(i, k) && capital(k) && words_.fw(k) == Fw::none) return k + 1;
    }
    const std::string_view form = words_.form(j);
    const bool foreign = form == "el" || form == "al" || form == "ben" || form == "bin" ||
                         form == "van" || form == "von" || form == "der" || form == "den" ||
                         form == "da" || form == "dos" || form == "di" || form == "y";
    if (foreign && !capital(j)) {
      std::uint32_t k = j + 1;
      if (same(i, k) && (words_.form(k) == "der" || words_.form(k) == "den")) ++k;
      if (same(i, k) && capital(k)) return k + 1;
    }
    return j;
  }

  // The longest run of capitalised name words.
  void name_inside(NounPhrase& np) const {
    std::uint32_t best = 0;
    std::uint32_t start = np.span.first;
    for (std::uint32_t j = np.span.first; j <= np.span.end; ++j) {
      const bool in = j < np.span.end &&
                      (capital(j) || (j > start && (joins_house(j) || in_particle(j, np)))) &&
                      !(j == np.span.first && words_.tag(j) == Tag::determiner);
      if (in) continue;
      if (j > start && j - start > best && words_.tag(j - 1) != Tag::determiner &&
          has_proper(start, j)) {
        best = j - start;
        np.name = {start, j};
      }
      start = j + 1;
    }
    if (!np.name.empty() && np.name.first <= np.head && np.head < np.name.end &&
        words_.tag(np.head) == Tag::proper)
      np.kind = NounKind::proper;
  }
  [[nodiscard]] bool has_proper(std::uint32_t from, std::uint32_t end) const {
    for (std::uint32_t j = from; j < end; ++j)
      if (words_.tag(j) == Tag::proper) return true;
    return false;
  }
  [[nodiscard]] bool in_particle(std::uint32_t j, const NounPhrase& np) const {
    if (!capital(j - 1)) {
      const std::string_view form = words_.form(j);
      return form == "la" || form == "der" || form == "den";
    }
    for (std::uint32_t k = j + 1; k < np.span.end && k < j + 3; ++k)
      if (capital(k) && words_.tag(j) != Tag::adjective && words_.tag(j) != Tag::noun &&
          words_.tag(j) != Tag::numeral)
        return true;
    return false;
  }

  void agreement(NounPhrase& np) const {
    const lexicon::Morph& head = words_[np.head].morph;
    // a name has the gender of the name, and its form says nothing of number (Paris)
    const bool name = words_.tag(np.head) == Tag::proper;
    np.gender = name ? head.name_gender : head.gender;
    np.number = name ? 0 : head.number;
    if (np.determiner == kNone) return;
    switch (words_.fw(np.determiner)) {
      case Fw::le:
      case Fw::un:
      case Fw::du:
      case Fw::au:
      case Fw::ce:
      case Fw::cet:
        narrow(np, lexicon::gender::masculine, lexicon::number::singular);
        break;
      case Fw::la:
      case Fw::une:
      case Fw::cette:
        narrow(np, lexicon::gender::feminine, lexicon::number::singular);
        break;
      case Fw::l_:
      case Fw::son:
      case Fw::sa:
      case Fw::leur:
      case Fw::notre:
        narrow(np, lexicon::gender::both, lexicon::number::singular);
        break;
      case Fw::les:
      case Fw::des:
      case Fw::aux:
      case Fw::ces:
      case Fw::ses:
      case Fw::leurs:
      case Fw::plusieurs:
      case Fw::certains:
      case Fw::quelques:
      case Fw::nos:
        narrow(np, lexicon::gender::both, lexicon::number::plural);
        break;
      default:
        break;
    }
  }
  static void narrow(NounPhrase& np, std::uint8_t gender, std::uint8_t number) {
    np.gender = np.gender == 0 || (np.gender & gender) == 0 ? gender : np.gender & gender;
    np.number = number;
  }
};

}  // namespace

bool joins_house_name(std::string_view form) {
  return form == "&" || form == "of" || form == "and";
}

bool names_portfolio(const Words& words, std::uint32_t token) {
  const auto capital = [&words](std::uint32_t i) {
    return words.token(i).shape == text::Shape::capitalised;
  };
  switch (words.fw(token)) {
    case Fw::du:
      return true;
    case Fw::des:
      return capital(token + 1);
    case Fw::de:
      return words.fw(token + 1) == Fw::la || words.fw(token + 1) == Fw::l_;
    default:
      return false;
  }
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

std::vector<NounPhrase> find_noun_phrases(const Words& words, const lexicon::Lexicon& lexicon) {
  return NounPhraseBuilder(words, lexicon).run();
}

}  // namespace selon::syntax

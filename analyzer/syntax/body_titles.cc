#include "analyzer/syntax/body_titles.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/syntax/prepositions.h"

namespace selon::syntax {
namespace {

using lexicon::Morph;
using text::Punct;
using text::Shape;
namespace pos = lexicon::pos;
namespace number = lexicon::number;

// What people found and then call by an invented title; a firm, a ministry or a town is not.
constexpr auto kBodies = std::to_array<std::string_view>(
    {"association", "associations", "ong", "organisation", "collectif", "collectifs", "fondation",
     "mouvement", "syndicat", "comité", "réseau", "fédération", "coopérative", "confédération",
     "coalition", "plateforme"});

// Nouns whose complement is the matter of a title: l'ONG Action contre la faim.
constexpr auto kMatters = std::to_array<std::string_view>(
    {"action",      "actions",    "accueil", "aide",       "accès", "alerte",
     "alternative", "défense",    "droit",   "halte",      "non",   "oui",
     "priorité",    "sauvegarde", "secours", "solidarité", "sos",   "soutien",
     "stop",        "urgence",    "touche",  "vigilance"});

// What a body is in by its title: Riverains en colère.
constexpr auto kStates = std::to_array<std::string_view>(
    {"action", "alerte", "colère", "danger", "détresse", "exil", "lutte", "marche", "mouvement",
     "péril", "résistance", "transition"});

class BodyTitle {
 public:
  BodyTitle(const Words& words, const lexicon::Lexicon& lexicon, std::uint32_t end)
      : words_(words), lexicon_(lexicon), end_(end), first_(first_capital()) {}

  [[nodiscard]] std::uint32_t past() const {
    if (end_ == 0 || !beside(end_) || !lower(end_) || !introduced()) return end_;
    if (const lexicon::NameMatch known = lexicon_.match_name(*words_.document, first_); known)
      return end_;
    if (described()) return end_ + 1;
    return past_matter();
  }

 private:
  const Words& words_;
  const lexicon::Lexicon& lexicon_;
  std::uint32_t end_;
  std::uint32_t first_;

  [[nodiscard]] std::uint32_t first_capital() const {
    std::uint32_t i = end_;
    while (i > 0 && end_ - i < 4 && words_.capital(i - 1) && !among(kBodies, words_.form(i - 1)))
      --i;
    return i;
  }
  [[nodiscard]] bool beside(std::uint32_t i) const {
    return i < words_.size() && words_.token(i).sentence == words_.token(first_).sentence;
  }
  [[nodiscard]] bool lower(std::uint32_t i) const {
    return beside(i) && words_.token(i).kind == text::TokenKind::word &&
           words_.token(i).shape == Shape::lower;
  }
  [[nodiscard]] const Morph& opener() const { return words_[first_].morph; }

  // l'association Toits …, l'ONG locale Toits …
  [[nodiscard]] bool introduced() const {
    if (end_ != first_ + 1 || first_ == 0 || words_.token(first_).shape == Shape::upper)
      return false;
    std::uint32_t noun = first_ - 1;
    if (noun > 0 && words_.tag(noun) == Tag::adjective && !words_.capital(noun)) --noun;
    return beside(noun) && among(kBodies, words_.form(noun)) &&
           words_.token(noun).shape != Shape::capitalised;
  }

  // Eau vive, Mains ouvertes: an adjective of the noun, in its number and gender and with nothing
  // of its own behind it.
  [[nodiscard]] bool described() const {
    const Morph& word = words_[end_].morph;
    if (!opener().any(pos::noun) || !word.any(pos::adjective | pos::past_participle) ||
        word.any(pos::pronoun | pos::preposition) || lexicon_.demonym(words_.form(end_)))
      return false;
    return (opener().gender & word.gender) != 0 && (opener().number & word.number) != 0 &&
           closes(end_ + 1);
  }

  // Words that more than tell where or since when: a plural without its article, a verb, a noun
  // that asks for its matter. A single name is one alone (le parti Renaissance en crise).
  [[nodiscard]] bool asks_for_more() const {
    const Morph& word = opener();
    if (among(kMatters, words_.form(first_))) return true;
    if (word.any(pos::infinitive)) return true;
    return word.any(pos::noun) && word.number == number::plural;
  }

  // pour tous, en colère, contre la faim, des patients, de la forêt
  [[nodiscard]] std::uint32_t past_matter() const {
    if (!asks_for_more()) return end_;
    const std::string_view form = words_.form(end_);
    if (form == "debout" || form == "ensemble") return end_ + 1;
    const Fw link = words_.fw(end_);
    const bool of = is_of(link);
    const bool aims = link == Fw::pour || form == "contre" || form == "sans";
    // Aide aux réfugiés; but Riverains au micro de RTL, à l'audience
    const bool to = is_to(link) && among(kMatters, words_.form(first_));
    const bool state = link == Fw::en && among(kStates, words_.form(end_ + 1));
    if (!of && !aims && !to && !state && link != Fw::et) return end_;
    return past_noun(end_ + 1, aims || of || to);
  }

  // la faim, tous, l'eau potable; `articled`: it may have its article
  [[nodiscard]] std::uint32_t past_noun(std::uint32_t at, bool articled) const {
    if (words_.form(at) == "tous" && lower(at)) return at + 1;
    std::uint32_t i = at;
    if (lower(i) && words_.tag(i) == Tag::determiner) {
      const Fw article = words_.fw(i);
      if (!articled ||
          (article != Fw::le && article != Fw::la && article != Fw::l_ && article != Fw::les))
        return end_;
      ++i;
    }
    if (!lower(i) || words_.tag(i) != Tag::noun) return end_;
    ++i;
    if (lower(i) && words_.tag(i) == Tag::adjective) ++i;
    // Riverains du maire Paul Roy, contre l'avis du préfet: another's
    const bool goes_on = beside(i) && (is_of(words_.fw(i)) || words_.capital(i));
    return goes_on ? end_ : i;
  }

  // favorable au projet, basée à Lunel, proche du maire: what is said of the body, with a
  // complement
  [[nodiscard]] bool governs(std::uint32_t i) const {
    constexpr auto kGoverning = std::to_array<std::string_view>(
        {"favorable",   "favorables",  "hostile",     "hostiles",    "proche",   "proches",
         "fidèle",      "fidèles",     "présent",     "présente",    "présents", "présentes",
         "actif",       "active",      "actifs",      "actives",     "membre",   "membres",
         "partenaire",  "partenaires", "majoritaire", "minoritaire", "chère",    "indépendante",
         "indépendant", "responsable", "spécialiste", "furieux",     "furieuse", "contraire"});
    const bool done = words_[i].morph.any(pos::past_participle) &&
                      opener().number != number::plural;  // Mains ouvertes
    return done || among(kGoverning, words_.form(i)) || is_of(words_.fw(i + 1));
  }

  // Behind a name stands what is said of it, to whom or where it spoke, or a mark.
  [[nodiscard]] bool closes(std::uint32_t i) const {
    if (!beside(i)) return true;
    switch (words_.tag(i)) {
      case Tag::finite:
      case Tag::object_clitic:
      case Tag::punct:
      case Tag::relative:
      case Tag::coordinator:
      case Tag::noun:  // mardi
      case Tag::past_participle:
        return true;
      case Tag::preposition:
        return !governs(i - 1);
      default:
        return false;
    }
  }
};

}  // namespace

std::uint32_t past_body_title(const Words& words, const lexicon::Lexicon& lexicon,
                              std::uint32_t end) {
  return BodyTitle(words, lexicon, end).past();
}

}  // namespace selon::syntax

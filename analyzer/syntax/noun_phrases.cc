#include "analyzer/syntax/noun_phrases.h"

#include "analyzer/syntax/body_titles.h"
#include "analyzer/syntax/name_starts.h"
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
      : words_(words), lexicon_(lexicon), starts_(words, lexicon) {}

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
  NameStarts starts_;

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
    std::uint32_t last = j - 1;
    // un proche interrogé par La Vigie: what was done to him is no part of what he is called
    if (last > i && words_.tag(last) == Tag::past_participle && words_.fw(j) == Fw::par &&
        words_.form(j + 2) != "voix" && words_.tag(last - 1) == Tag::adjective)
      --last;
    if (words_.tag(last) != Tag::adjective && words_.tag(last) != Tag::past_participle &&
        words_.tag(last) != Tag::numeral)
      return false;
    np.head = last;
    np.kind = NounKind::common;
    np.span.end = last + 1;
    agreement(np);
    return true;
  }

  // From the head on: further nouns and names in apposition, adjectives, and names again.
  std::uint32_t nouns(std::uint32_t i, std::uint32_t head) const {
    std::uint32_t j = head + 1;
    while (same(i, j)) {
      const Tag tag = words_.tag(j);
      if (opens_with_title(j) || starts_.at(j)) break;
      if (const std::uint32_t end = past_body_title(words_, lexicon_, j); end != j) {
        j = end;
        continue;
      }
      if (tag == Tag::noun || tag == Tag::proper) {
        ++j;
      } else if (numbered(j)) {
        ++j;
      } else if (tag == Tag::adjective || (tag == Tag::numeral && words_.capital(j - 1))) {
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
    return joins_house_name(words_.form(j)) && words_.capital(j - 1) && j + 1 < words_.size() &&
           words_.capital(j + 1) && words_.token(j + 1).sentence == words_.token(j).sentence;
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
  // de son côté M. Dupont; but son avocat Me Dupont is one phrase
  [[nodiscard]] bool opens_with_title(std::uint32_t j) const {
    const std::string_view form = words_.form(j);
    if (form == "me" && j > 0 && words_.form(j - 1).starts_with("avocat")) return false;
    return words_.capital(j) && is_short_title(form);
  }

  // Particles inside names: Dominique de Villepin, Le Drian, von der Leyen, ben Salmane.
  [[nodiscard]] std::uint32_t particle(std::uint32_t i, std::uint32_t j) const {
    const Fw fw = words_.fw(j);
    const bool article = fw == Fw::le || fw == Fw::la || fw == Fw::les || fw == Fw::l_;
    // le quotidien La Gazette, le journal L'Union: a title opens with its article
    if (article && words_.capital(j) && same(i, j + 1) && words_.capital(j + 1)) return j + 2;
    if (!words_.capital(j - 1)) return j;

    const bool first_name =
        words_[j - 1].morph.any(pos::first_name) ||
        (words_.tag(j - 1) == Tag::proper && words_.token(j - 1).shape == Shape::capitalised);
    const bool lone = j - 1 == i || !words_.capital(j - 2) || words_.tag(j - 2) != Tag::proper;
    if ((fw == Fw::de || fw == Fw::d_ || fw == Fw::du) && first_name && lone &&
        words_[j - 1].morph.any(pos::first_name)) {
      std::uint32_t k = j + 1;
      if (same(i, k) && words_.fw(k) == Fw::la) ++k;
      if (same(i, k) && words_.capital(k) && words_.fw(k) == Fw::none) return k + 1;
    }
    const std::string_view form = words_.form(j);
    const bool foreign = form == "el" || form == "al" || form == "ben" || form == "bin" ||
                         form == "van" || form == "von" || form == "der" || form == "den" ||
                         form == "da" || form == "dos" || form == "di" || form == "y";
    if (foreign && !words_.capital(j)) {
      std::uint32_t k = j + 1;
      if (same(i, k) && (words_.form(k) == "der" || words_.form(k) == "den")) ++k;
      if (same(i, k) && words_.capital(k)) return k + 1;
    }
    return j;
  }

  // The longest run of capitalised name words.
  void name_inside(NounPhrase& np) const {
    std::uint32_t best = 0;
    std::uint32_t start = np.span.first;
    for (std::uint32_t j = np.span.first; j <= np.span.end; ++j) {
      const bool in =
          j < np.span.end &&
          (words_.capital(j) || (j > start && (joins_house(j) || in_particle(j, np)))) &&
          !(j == np.span.first && words_.tag(j) == Tag::determiner);
      if (in) continue;
      if (j > start && j - start > best && words_.tag(j - 1) != Tag::determiner &&
          has_proper(start, j)) {
        best = j - start;
        np.name = {start, past_body_title(words_, lexicon_, j)};
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
    if (!words_.capital(j - 1)) {
      const std::string_view form = words_.form(j);
      return form == "la" || form == "der" || form == "den";
    }
    for (std::uint32_t k = j + 1; k < np.span.end && k < j + 3; ++k)
      if (words_.capital(k) && words_.tag(j) != Tag::adjective && words_.tag(j) != Tag::noun &&
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
  switch (words.fw(token)) {
    case Fw::du:
      return true;
    case Fw::des:
      return words.token(token + 1).shape == text::Shape::capitalised;
    case Fw::de:
      return words.fw(token + 1) == Fw::la || words.fw(token + 1) == Fw::l_;
    default:
      return false;
  }
}

std::vector<NounPhrase> find_noun_phrases(const Words& words, const lexicon::Lexicon& lexicon) {
  return NounPhraseBuilder(words, lexicon).run();
}

}  // namespace selon::syntax

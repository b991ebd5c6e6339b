// Finds names: known ones by the tables, others by their capitals.
#include "analyzer/mentions/names.h"

#include <algorithm>
#include <array>
#include <optional>

#include "analyzer/base/among.h"
#include "analyzer/lexicon/beginnings.h"
#include "analyzer/syntax/noun_phrases.h"
#include "analyzer/syntax/times.h"

namespace selon::mentions {
namespace {

using lexicon::Morph;
using lexicon::NameType;
using syntax::Fw;
using syntax::Tag;
using text::Shape;
namespace pos = lexicon::pos;
namespace gender = lexicon::gender;

constexpr std::uint32_t kLongestName = 8;  // tokens

struct Title {
  std::string_view form;
  std::uint8_t gender;
};
// Titles that are no part of a name. The tables hold those that are roles too (docteur).
constexpr std::array kTitles = {
    Title{"m.", gender::masculine},
    Title{"mm.", gender::masculine},
    Title{"mme", gender::feminine},
    Title{"mme.", gender::feminine},
    Title{"mmes", gender::feminine},
    Title{"mlle", gender::feminine},
    Title{"monsieur", gender::masculine},
    Title{"madame", gender::feminine},
    Title{"mademoiselle", gender::feminine},
    Title{"mgr", gender::masculine},
    Title{"me", gender::both},
    Title{"dr", gender::both},
    Title{"dr.", gender::both},
    Title{"dre", gender::feminine},
    Title{"pr", gender::both},
    Title{"pr.", gender::both},
    Title{"mr", gender::masculine},
    Title{"mr.", gender::masculine},
    Title{"maître", gender::both},
    Title{"docteur", gender::both},
    Title{"professeur", gender::both},
};
// Of these, what behind an article says what somebody is: le professeur Paul Durand.
constexpr std::array kCallings = {std::string_view("maître"), std::string_view("docteur"),
                                  std::string_view("professeur")};
// And what is written in small letters, too.
constexpr std::array kSpelledOut = {std::string_view("monsieur"), std::string_view("madame"),
                                    std::string_view("mademoiselle")};

class Finder {
 public:
  Finder(const Context& context, WordPool& pool) : c_(context), pool_(pool) {}

  std::vector<Name> run() {
    std::vector<Name> out;
    for (std::uint32_t i = 0; i < c_.size();) {
      std::optional<Name> name = read(i);
      if (!name) {
        ++i;
        continue;
      }
      i = name->span.end;
      out.push_back(*name);
    }
    return out;
  }

 private:
  const Context& c_;
  WordPool& pool_;

  std::optional<Name> read(std::uint32_t i) const {
    if (!c_.is_word(i)) return std::nullopt;
    // In small letters only a name of the tables begins (le Monde).
    const bool may_be_known = (c_.token(i).begins & lexicon::begins::name) != 0;
    if (!c_.capitalised(i) && !(may_be_known && c_.lexicon.match_name(c_.document(), i)) &&
        title_at(i) == nullptr)
      return std::nullopt;
    if (c_.furniture(i) || label(i)) return std::nullopt;
    if (const Title* title = title_at(i)) {
      std::optional<Name> name = read_untitled(i + 1, true);
      if (!name) return std::nullopt;
      name->span.first = i;
      name->titled = true;
      if (title->gender != gender::both) name->gender = title->gender;
      if (name->shape != NameShape::known || name->known.entry->ambiguous) {
        name->shape = NameShape::person;
        name->known = {};
      }
      return name;
    }
    return read_untitled(i, false);
  }

  // INTERVIEW, FOOTBALL: a noun in capitals that is a paragraph of its own heads what follows.
  [[nodiscard]] bool label(std::uint32_t i) const {
    if (c_.token(i).shape != Shape::upper || !c_.words[i].morph.any(pos::noun)) return false;
    const text::Paragraph& paragraph = c_.document().paragraphs[c_.paragraph(i)];
    const std::uint32_t end = c_.words.punct(i + 1) != text::Punct::none ? i + 2 : i + 1;
    return paragraph.first_token == i && paragraph.end_token <= end &&
           !c_.lexicon.match_name(c_.document(), i);
  }

  [[nodiscard]] const Title* title_at(std::uint32_t i) const {
    const std::string_view form = c_.form(i);
    if ((!c_.capitalised(i) && !among(kSpelledOut, form)) || !c_.beside(i + 1, i)) return nullptr;
    if (!c_.capitalised(i + 1) && !led_by_particle(i + 1)) return nullptr;
    if (among(kCallings, form) && i > 0 && c_.words.tag(i - 1) == Tag::determiner) return nullptr;
    return title(form);
  }
  [[nodiscard]] static const Title* title(std::string_view form) {
    const auto found = std::find_if(kTitles.begin(), kTitles.end(),
                                    [&](const Title& t) { return t.form == form; });
    return found == kTitles.end() ? nullptr : &*found;
  }

  std::optional<Name> read_untitled(std::uint32_t i, bool titled) const {
    if (!c_.is_word(i)) return std::nullopt;
    const std::uint32_t run = titled ? titled_run(i) : run_end(i);
    const lexicon::NameMatch known = c_.lexicon.match_name(c_.document(), i);
    // au Figaro Fabien Durand: no person's name has an article
    const bool articled = known && known.entry->kind == EntityKind::media && i > 0 &&
                          (c_.words.fw(i - 1) == Fw::au || c_.words.fw(i - 1) == Fw::du);
    const bool longer_run =
        known && run > known.end && !articled &&
        (begins_with_first_name(i, run) || office_holder(i, run) || names_body(known, i));
    if (known && !longer_run && !(titled && run > i) && plausible(known, i))
      return known_name(known, i);
    // LUNEL (Gard), 3 mars (AFP) - : what no table knows is a place
    if (run == i || c_.dateline(i)) return std::nullopt;
    Name name = free_name({i, run});
    // M. L'… broke off: an elided article alone is no name.
    if (name.words.empty()) return std::nullopt;
    return name;
  }

  // l'association France Propre: right behind a noun a country opens the name of a body.
  [[nodiscard]] bool names_body(const lexicon::NameMatch& known, std::uint32_t i) const {
    if (known.entry->state == nullptr || i == 0 || !c_.beside(i, i - 1)) return false;
    const lexicon::NounMatch noun = c_.lexicon.match_noun(c_.document(), i - 1);
    return noun && noun.end == i && noun.form.entry->kind == EntityKind::organisation &&
           c_.token(i - 1).shape == Shape::lower;
  }

  // au « Monde »: the capital is the title's
  [[nodiscard]] bool contracted_title(const lexicon::NameMatch& known, std::uint32_t i) const {
    const auto mark = [this](std::uint32_t t) {
      const text::Punct p = c_.words.punct(t);
      return p == text::Punct::quote_open || p == text::Punct::quote_close ||
             p == text::Punct::quote_neutral;
    };
    if (i < 2 || !c_.beside(i - 2, i) || !mark(i - 1) || !mark(known.end)) return false;
    const Fw fw = c_.words.fw(i - 2);
    return fw == Fw::au || fw == Fw::du || fw == Fw::aux || fw == Fw::des;
  }
  // An ambiguous word (Renaissance, X) counts where its capital is no accident.
  [[nodiscard]] bool plausible(const lexicon::NameMatch& known, std::uint32_t i) const {
    // le Suisse is a man; the country is "la Suisse"
    if (known.entry->state != nullptr && i > 0 && c_.lexicon.demonym(c_.form(i)) &&
        (c_.words.fw(i - 1) == Fw::le || c_.words.fw(i - 1) == Fw::du ||
         c_.words.fw(i - 1) == Fw::un))
      return false;
    if (!known.entry->ambiguous) return true;
    // la Première dame is no paper: the word belongs to a longer noun.
    const lexicon::NounMatch noun = c_.lexicon.match_noun(c_.document(), i);
    if (noun && noun.end > known.end) return false;
    // l'Union nationale des …: a longer name begins with the same words.
    if (c_.beside(known.end, i) && c_.words.tag(known.end) == Tag::adjective &&
        c_.token(known.end).shape == Shape::lower)
      return false;
    // l'Union Sportive de …: in capitals, too
    if (known.entry->kind == EntityKind::media && c_.beside(known.end, i) &&
        c_.token(known.end).shape == Shape::capitalised &&
        c_.words[known.end].morph.any(pos::adjective) &&
        !c_.words[known.end].morph.any(pos::first_name | pos::surname))
      return false;
    if (known.end > i + 1 || contracted_title(known, i)) return true;
    return !c_.opens_sentence(i);
  }

  [[nodiscard]] Name known_name(const lexicon::NameMatch& known, std::uint32_t i) const {
    Name name;
    name.span = name.bare = {i, known.end};
    name.shape = NameShape::known;
    name.known = known;
    // the article before the name, or its own (Le Point, La Croix)
    name.gender = article_gender(c_.words.fw(i) == Fw::le || c_.words.fw(i) == Fw::la ? i + 1 : i);
    name.words = words_of(name.bare);
    return name;
  }

  [[nodiscard]] Name free_name(TokenSpan span) const {
    Name name;
    name.span = name.bare = span;
    name.words = words_of(span);
    const bool acronym = span.end == span.first + 1 && c_.token(span.first).shape == Shape::upper;
    if (begins_with_first_name(span.first, span.end)) {
      name.shape = NameShape::person;
      name.gender = first_name_gender(span.first);
    } else if (acronym) {
      name.shape = NameShape::acronym;
    }
    if (name.gender == 0 && name.shape != NameShape::person)
      name.gender = article_gender(span.first);
    return name;
  }

  [[nodiscard]] KeptList<std::string_view> words_of(TokenSpan span) const {
    const auto& tokens = c_.document().tokens;
    const std::string_view lower = c_.document().clean.lower;
    const std::uint32_t begin = tokens[span.first].begin;
    std::vector<std::string_view> words;
    for_each_folded_word(fold(lower.substr(begin, tokens[span.end - 1].end - begin)),
                         [&](std::string_view word) { words.push_back(pool_.keep(word)); });
    return pool_.keep(words);
  }

  // --- runs of capitalised words ---

  // M. de Brissol, Mme von Arnheim, M. de la Tour
  [[nodiscard]] bool led_by_particle(std::uint32_t i) const {
    return c_.is_word(i) && !c_.capitalised(i) && particle(c_.form(i)) && c_.beside(i + 1, i) &&
           past_particles(i) > i;
  }
  // The article of a title inside the sentence: le quotidien La Vigie.
  [[nodiscard]] bool titular_article(std::uint32_t i) const {
    const Fw fw = c_.words.fw(i);
    if (fw != Fw::le && fw != Fw::la && fw != Fw::les && fw != Fw::l_) return false;
    return c_.capitalised(i) && !c_.opens_sentence(i) && c_.beside(i + 1, i) && name_word(i + 1);
  }
  // E. Tarvain
  [[nodiscard]] bool initial(std::uint32_t i) const {
    return c_.is_word(i) && c_.token(i).abbreviation && c_.capitalised(i) &&
           c_.form(i).size() <= 3 && c_.beside(i + 1, i) && name_word(i + 1);
  }

  [[nodiscard]] std::uint32_t run_end(std::uint32_t i) const {
    if (titular_article(i)) return past_rest_of_title(i, extend_run(i + 1));
    if (initial(i)) return extend_run(i);
    if (!starts_run(i)) return known_run(i);
    return extend_run(i);
  }
  // l'association Les Amis du lac: the title of a body, to the common noun with which it ends.
  [[nodiscard]] std::uint32_t past_rest_of_title(std::uint32_t i, std::uint32_t end) const {
    const lexicon::NounMatch body = i > 0 && c_.beside(i, i - 1)
                                        ? c_.lexicon.match_noun(c_.document(), i - 1)
                                        : lexicon::NounMatch{};
    if (!body || body.end != i || body.form.entry->kind != EntityKind::organisation ||
        c_.token(i - 1).shape != Shape::lower || !syntax::is_of(c_.words.fw(end)))
      return end;
    const Fw article = c_.words.fw(end + 1);
    const bool articled = article == Fw::la || article == Fw::l_;
    const std::uint32_t noun = articled ? end + 2 : end + 1;
    return c_.beside(noun, i) && c_.words.tag(noun) == Tag::noun &&
                   c_.token(noun).shape == Shape::lower
               ? noun + 1
               : end;
  }
  // Rima Abdul Malak a parlé: a first word that is more often a verb, in a name that the tables
  // know.
  [[nodiscard]] std::uint32_t known_run(std::uint32_t i) const {
    if (!name_word(i) || !c_.beside(i + 1, i)) return i;
    if (!name_word(i + 1) && !led_by_particle(i + 1)) return i;
    const std::uint32_t end = extend_run(i);
    return office_holder(i, end) ? end : i;
  }

  // After a title even a common word is a name (M. Petit, Mme Le Gall).
  [[nodiscard]] std::uint32_t titled_run(std::uint32_t i) const {
    if (led_by_particle(i)) return extend_run(past_particles(i) - 1);
    if (!c_.capitalised(i)) return i;
    return extend_run(i);
  }

  [[nodiscard]] bool starts_run(std::uint32_t i) const {
    if (!name_word(i)) return false;
    if (title(c_.form(i)) != nullptr) return false;  // Mme le maire
    // l'ONG Lumière, le nouveau PDG Paul Valmont: a noun in capitals that describes the name behind
    // it.
    const bool determined =
        follows_determiner(i) ||
        (i > 0 && c_.words.tag(i - 1) == Tag::adjective && follows_determiner(i - 1));
    if (c_.token(i).shape == Shape::upper && determined && c_.lexicon.match_noun(c_.document(), i))
      return false;
    const syntax::Word& w = c_.words[i];
    if (inhabitant_here(i) || honoured_role(i)) return false;
    // le ministre d'Etat Paul Valmont
    if (i > 0 && c_.words.fw(i - 1) == Fw::d_ && (c_.form(i) == "etat" || c_.form(i) == "état"))
      return false;
    // l'ancienne Garde des Sceaux: a noun of several words, whatever its capitals
    if (c_.lexicon.match_noun(c_.document(), i).end > i + 1) return false;
    if (w.tag == Tag::proper) {
      const lexicon::Demonym demonym = c_.lexicon.demonym(c_.form(i));
      const bool people = demonym && demonym.number == lexicon::number::plural;
      return !demonym || !(follows_determiner(i) || people);
    }
    if (w.tag != Tag::noun && w.tag != Tag::adjective && w.tag != Tag::past_participle)
      return false;
    const bool name_bits = w.morph.any(pos::first_name | pos::surname);
    if (c_.opens_sentence(i))
      return c_.beside(i + 1, i) && (name_bits ? name_word(i + 1) || age_behind(i + 1)
                                               : !follows_determiner(i) && age_behind(i + 1));
    return !follows_determiner(i) || (name_bits && !w.morph.any(pos::noun));
  }

  // Anne Durand, Présidente du collectif: what somebody is, written with a capital for honour.
  [[nodiscard]] bool honoured_role(std::uint32_t i) const {
    if (i < 2 || c_.token(i).shape != Shape::capitalised || !c_.beside(i - 2, i) ||
        c_.words.punct(i - 1) != text::Punct::comma || !c_.capitalised(i - 2))
      return false;
    const lexicon::NounMatch noun = c_.lexicon.match_noun(c_.document(), i);
    return noun && noun.form.entry->kind == EntityKind::person && c_.beside(noun.end, i) &&
           (syntax::is_of(c_.words.fw(noun.end)) || c_.words.fw(noun.end) == Fw::des);
  }

  // une Auscitaine, l'Auscitaine; le only before a word nobody knows (le Quotidien is a paper)
  [[nodiscard]] bool article_of_person(std::uint32_t article) const {
    const Fw fw = c_.words.fw(article);
    if (fw == Fw::un || fw == Fw::une || fw == Fw::l_) return true;
    return (fw == Fw::le || fw == Fw::la) && !c_.words[article + 1].morph.known();
  }

  // une Auscitaine, une jeune Auscitaine, l'ancien Rennais: behind un or behind an article and an
  // adjective one word that ends like an adjective of a place says where somebody is from.
  [[nodiscard]] bool inhabitant_here(std::uint32_t i) const {
    if (i < 1) return false;
    const bool described = follows_determiner(i - 1) &&
                           (c_.words.tag(i - 1) == Tag::adjective || c_.form(i - 1) == "jeune");
    if (!described && !article_of_person(i - 1)) return false;
    return c_.token(i).shape == Shape::capitalised && ends_like_inhabitant(c_.form(i)) &&
           !(c_.beside(i + 1, i) && name_word(i + 1)) && !c_.lexicon.match_name(c_.document(), i);
  }

  // Roman, 20 ans,
  [[nodiscard]] bool age_behind(std::uint32_t i) const {
    return c_.beside(i + 2, i) && c_.words.punct(i) == text::Punct::comma &&
           syntax::past_years(c_.words, i + 1) != i + 1;
  }

  // A capitalised word that is no function word.
  [[nodiscard]] bool name_word(std::uint32_t i) const {
    if (!c_.is_word(i) || !c_.capitalised(i)) return false;
    if (c_.token(i).clitic != text::Clitic::none) return false;
    if (c_.words.fw(i) != Fw::none) return c_.words.tag(i) == Tag::proper;
    return true;
  }

  [[nodiscard]] bool follows_determiner(std::uint32_t i) const {
    if (i == 0) return false;
    switch (c_.words.tag(i - 1)) {
      case Tag::determiner:
      case Tag::numeral:
        return true;
      case Tag::preposition: {
        const Fw fw = c_.words.fw(i - 1);
        return fw == Fw::du || fw == Fw::des || fw == Fw::au || fw == Fw::aux;
      }
      default:
        return false;
    }
  }

  [[nodiscard]] bool first_name(std::uint32_t i) const {
    if (i >= c_.size() || !c_.capitalised(i)) return false;
    return first_name_morph(i).any(pos::first_name);
  }
  [[nodiscard]] Morph first_name_morph(std::uint32_t i) const {
    const Morph& whole = c_.words[i].morph;
    if (whole.any(pos::first_name)) return whole;
    const std::string_view form = c_.form(i);
    const std::size_t hyphen = form.find('-');
    return hyphen == std::string_view::npos ? whole : lexicon::lookup(form.substr(0, hyphen));
  }
  // The name's own gender, not that of the noun it may be, too: Pierre, Jade.
  [[nodiscard]] std::uint8_t first_name_gender(std::uint32_t i) const {
    const std::uint8_t own = first_name_morph(i).name_gender;
    return own == gender::both ? std::uint8_t{0} : own;
  }
  [[nodiscard]] bool begins_with_first_name(std::uint32_t first, std::uint32_t end) const {
    return end > first + 1 && first_name(first);
  }

  // selon, d'après, par: behind which a person stands rather than a place
  [[nodiscard]] bool names_person(std::uint32_t preposition) const {
    static constexpr std::array kPersonal = {std::string_view("selon"), std::string_view("par"),
                                             std::string_view("avec"),  std::string_view("pour"),
                                             std::string_view("après"), std::string_view("chez")};
    return among(kPersonal, c_.form(preposition));
  }

  [[nodiscard]] std::uint32_t extend_run(std::uint32_t i) const {
    const bool place_may_end =
        i > 0 && c_.words.tag(i - 1) == Tag::preposition && !first_name(i) && !names_person(i - 1);
    std::uint32_t end = i + 1;
    while (c_.beside(end, i) && end < i + kLongestName) {
      // "le maire de Granville Anne Durand": the place ends where a first name begins.
      if (place_may_end && (first_name(end) || stranger_at(i, end)) && name_word(end + 1)) break;
      const std::uint32_t next = next_part(i, end);
      if (next == end) break;
      end = next;
    }
    return end;
  }

  // End of the name part that starts at `end`, == end when none does.
  [[nodiscard]] std::uint32_t next_part(std::uint32_t first, std::uint32_t end) const {
    const std::string_view form = c_.form(end);
    if (c_.token(end).abbreviation)  // John F. Harwick, Kevin B.
      return initial(end) || withheld(first, end) ? end + 1 : end;
    if (name_word(end))
      return known_stranger(first, end) || bearer_behind(first, end) ? end : end + 1;
    if (syntax::joins_house_name(form))
      return c_.beside(end + 1, end) && name_word(end + 1) ? end + 2 : end;
    if (!particle(form) || !c_.beside(end + 1, end)) return end;
    const bool capital = c_.capitalised(end);
    const bool french = form == "de" || form == "d'" || form == "du" || form == "le" ||
                        form == "la" || form == "des" || form == "l'";
    // French particles join only behind a first name alone: Charles de Gaulle, but
    // "Anne Durand de Granville".
    const bool alone = end == first + 1 && (first_name(first) || called_first_name(first, end));
    if (french && !capital && !alone) return known_person(first, end) ? past_particles(end) : end;
    if (french && capital && !first_name(first) && !unheard_first_name(first, end)) return end;
    return past_particles(end);
  }
  // A capitalised word that is no common one and no name of the tables.
  [[nodiscard]] bool unheard(std::uint32_t i) const {
    constexpr std::uint32_t kNames = pos::proper | pos::first_name | pos::surname;
    return c_.token(i).shape == Shape::capitalised && (c_.words[i].morph.pos & ~kNames) == 0 &&
           c_.lexicon.match_name(c_.document(), i).entry == nullptr;
  }
  // le maire de Toulon Ruvika Mirande: behind a place that the dictionary knows and that is
  // nobody's name a word that nobody knows
  [[nodiscard]] bool stranger_at(std::uint32_t place, std::uint32_t i) const {
    const lexicon::Morph& known = c_.words[place].morph;
    return i == place + 1 && known.any(pos::proper) && !known.any(pos::first_name | pos::surname) &&
           c_.words[i].morph.pos == 0 && unheard(i);
  }
  // Ruvika Le Goff: a word that nobody knows before an article with a capital in the middle of a
  // sentence; not Lunel Le Phare, à Paris La Vigie, where an outlet begins
  [[nodiscard]] bool unheard_first_name(std::uint32_t first, std::uint32_t end) const {
    const syntax::Fw before = first > 0 ? c_.words.fw(first - 1) : syntax::Fw::none;
    const bool place =
        before == syntax::Fw::a_grave || before == syntax::Fw::en || before == syntax::Fw::dans;
    return end == first + 1 && !place && unheard(first) &&
           c_.lexicon.match_name(c_.document(), end).entry == nullptr;
  }
  // le joueur Ruvika de Villers: behind what somebody is, who has no other name; not le maire de
  // Lunel, la ville de Lunel
  [[nodiscard]] bool called_first_name(std::uint32_t first, std::uint32_t end) const {
    if (end != first + 1 || first == 0 || c_.words[first].morph.pos != 0 || !unheard(first))
      return false;
    const lexicon::NounForm noun = c_.lexicon.noun(c_.form(first - 1));
    return noun && noun.entry->kind == EntityKind::person;
  }
  // Kevin B., Jean-Claude R.: of a family name that is not told the first letter, behind a first
  // name alone
  [[nodiscard]] bool withheld(std::uint32_t first, std::uint32_t end) const {
    return end == first + 1 && first_name(first) && c_.form(end).size() == 2 &&
           c_.token(end).shape == Shape::capitalised;
  }
  // Past the particle at `end` and the word behind it, == end when none follows.
  [[nodiscard]] std::uint32_t past_particles(std::uint32_t end) const {
    std::uint32_t next = end + 1;
    if (particle(c_.form(next)) && c_.beside(next + 1, next)) ++next;  // de La, von der
    return name_word(next) ? next + 1 : end;
  }
  // François Villeroy de Galhau: whom the tables know under the longer name.
  [[nodiscard]] bool known_person(std::uint32_t first, std::uint32_t end) const {
    const std::uint32_t past = past_particles(end);
    if (past == end) return false;
    return office_holder(first, past);
  }
  [[nodiscard]] bool office_holder(std::uint32_t first, std::uint32_t end) const {
    const auto& tokens = c_.document().tokens;
    const std::uint32_t begin = tokens[first].begin;
    return c_.lexicon.office_holder(
               c_.document().clean.lower.substr(begin, tokens[end - 1].end - begin)) != nullptr;
  }

  [[nodiscard]] static bool particle(std::string_view form) {
    static constexpr std::array kParticles = {
        std::string_view("de"),  std::string_view("d'"),  std::string_view("du"),
        std::string_view("le"),  std::string_view("la"),  std::string_view("l'"),
        std::string_view("des"), std::string_view("von"), std::string_view("van"),
        std::string_view("der"), std::string_view("den"), std::string_view("ben"),
        std::string_view("bin"), std::string_view("al"),  std::string_view("el"),
        std::string_view("di"),  std::string_view("da"),  std::string_view("dos"),
        std::string_view("del"), std::string_view("ibn"), std::string_view("ould")};
    return among(kParticles, form);
  }

  // le délégué du syndicat SNPM Anne Durand: behind an acronym a first name opens a name of its
  // own.
  [[nodiscard]] bool bearer_behind(std::uint32_t first, std::uint32_t i) const {
    return i == first + 1 && c_.token(first).shape == Shape::upper && c_.form(first).size() > 2 &&
           c_.token(i).shape == Shape::capitalised && first_name(i) && !first_name(first) &&
           c_.beside(i + 1, i) && name_word(i + 1) && first > 0 && c_.beside(first, first - 1) &&
           c_.token(first - 1).shape == Shape::lower;
  }

  // A state, agency … that only stands beside the run (…, a dit Paul Durand Reuters).
  [[nodiscard]] bool known_stranger(std::uint32_t first, std::uint32_t i) const {
    if (first_name(first)) return false;
    const auto known = c_.lexicon.match_name(c_.document(), i);
    return known && !known.entry->ambiguous && !first_name(i);
  }

  [[nodiscard]] std::uint8_t article_gender(std::uint32_t i) const {
    if (i == 0) return 0;
    switch (c_.words.fw(i - 1)) {
      case Fw::le:
      case Fw::du:
      case Fw::au:
        return gender::masculine;
      case Fw::la:
        return gender::feminine;
      default:
        return 0;
    }
  }
};

}  // namespace

std::vector<Name> find_names(const Context& context, WordPool& pool) {
  return Finder(context, pool).run();
}

}  // namespace selon::mentions

// Finds names: known ones by the tables, others by their capitals.
#include "analyzer/mentions/names.h"

#include <algorithm>
#include <array>
#include <optional>

#include "analyzer/base/among.h"
#include "analyzer/lexicon/beginnings.h"
#include "analyzer/mentions/name_runs.h"
#include "analyzer/mentions/name_titles.h"

namespace selon::mentions {
namespace {

using lexicon::Morph;
using lexicon::NameType;
using syntax::Fw;
using syntax::Tag;
using text::Shape;
namespace pos = lexicon::pos;
namespace gender = lexicon::gender;

// Of the titles, what behind an article says what somebody is: le professeur Paul Durand.
constexpr std::array kCallings = {std::string_view("maître"), std::string_view("docteur"),
                                  std::string_view("professeur")};
// And what is written in small letters, too.
constexpr std::array kSpelledOut = {std::string_view("monsieur"), std::string_view("madame"),
                                    std::string_view("mademoiselle")};

class Finder {
 public:
  Finder(const Context& context, WordPool& pool) : c_(context), pool_(pool), runs_(context) {}

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
  NameRuns runs_;

  std::optional<Name> read(std::uint32_t i) const {
    if (!c_.is_word(i)) return std::nullopt;
    // In small letters only a name of the tables begins (le Monde).
    const bool may_be_known = (c_.token(i).begins & lexicon::begins::name) != 0;
    if (!c_.capitalised(i) && !(may_be_known && c_.lexicon.match_name(c_.document(), i)) &&
        title_at(i) == nullptr)
      return std::nullopt;
    if (c_.furniture(i) || label(i)) return std::nullopt;
    if (const NameTitle* title = title_at(i)) {
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

  [[nodiscard]] const NameTitle* title_at(std::uint32_t i) const {
    const std::string_view form = c_.form(i);
    if ((!c_.capitalised(i) && !among(kSpelledOut, form)) || !c_.beside(i + 1, i)) return nullptr;
    if (!c_.capitalised(i + 1) && !runs_.led_by_particle(i + 1)) return nullptr;
    if (among(kCallings, form) && i > 0 && c_.words.tag(i - 1) == Tag::determiner) return nullptr;
    return title_of(form);
  }
  std::optional<Name> read_untitled(std::uint32_t i, bool titled) const {
    if (!c_.is_word(i)) return std::nullopt;
    const std::uint32_t run = titled ? runs_.titled_run(i) : runs_.run_end(i);
    const lexicon::NameMatch known = c_.lexicon.match_name(c_.document(), i);
    // au Figaro Fabien Durand: no person's name has an article
    const bool articled = known && known.entry->kind == EntityKind::media && i > 0 &&
                          (c_.words.fw(i - 1) == Fw::au || c_.words.fw(i - 1) == Fw::du);
    const bool longer_run = known && run > known.end && !articled &&
                            (runs_.begins_with_first_name(i, run) || runs_.office_holder(i, run) ||
                             names_body(known, i) || names_other_paper(known, run));
    if (known && !longer_run && !(titled && run > i) && plausible(known, i))
      return known_name(known, i);
    // LUNEL (Gard), 3 mars (AFP) - : what no table knows is a place
    if (run == i || c_.dateline(i) || (run == i + 1 && canton_of_place(i))) return std::nullopt;
    Name name = free_name({i, run});
    // M. L'… broke off: an elided article alone is no name.
    if (name.words.empty()) return std::nullopt;
    return name;
  }

  // Vevey (VD): the canton in which a place lies. Génération Égalité (GE) has an acronym.
  [[nodiscard]] bool canton_of_place(std::uint32_t i) const {
    constexpr auto kCantons = std::to_array<std::string_view>(
        {"ag", "ai", "ar", "be", "bl", "bs", "fr", "ge", "gl", "gr", "ju", "lu", "ne",
         "nw", "ow", "sg", "sh", "so", "sz", "tg", "ti", "ur", "vd", "vs", "zg", "zh"});
    if (i < 2 || i + 1 >= c_.size() || c_.token(i).shape != Shape::upper ||
        c_.words.punct(i - 1) != text::Punct::paren_open ||
        c_.words.punct(i + 1) != text::Punct::paren_close ||
        c_.token(i - 2).shape != Shape::capitalised || !among(kCantons, c_.form(i)))
      return false;
    constexpr std::uint32_t kReach = 6;  // tokens of a name that the letters abbreviate
    if (fold(c_.form(i - 2)).front() != c_.form(i)[1]) return true;
    for (std::uint32_t t = i - 2; t > 0 && t + kReach > i; --t)
      if (c_.token(t - 1).shape == Shape::capitalised &&
          fold(c_.form(t - 1)).front() == c_.form(i)[0])
        return false;
    return true;
  }

  // La Dépêche du Val is not La Dépêche
  [[nodiscard]] bool names_other_paper(const lexicon::NameMatch& known, std::uint32_t run) const {
    return known.entry->kind == EntityKind::media && run > known.end &&
           (syntax::is_of(c_.words.fw(known.end)) || c_.words.fw(known.end) == Fw::des);
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
    name.gender = article_gender(past_own_article(i));
    name.words = words_of(name.bare);
    return name;
  }

  [[nodiscard]] Name free_name(TokenSpan span) const {
    Name name;
    name.span = name.bare = span;
    name.words = words_of(span);
    const bool acronym = span.end == span.first + 1 && c_.token(span.first).shape == Shape::upper;
    if (runs_.begins_with_first_name(span.first, span.end)) {
      name.shape = NameShape::person;
      name.gender = runs_.first_name_gender(span.first);
    } else if (acronym) {
      name.shape = NameShape::acronym;
    }
    if (name.gender == 0 && name.shape != NameShape::person)
      name.gender = article_gender(past_own_article(span.first));
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

  // Le Point, La Vigie: the article by which a name tells its gender may be its own.
  [[nodiscard]] std::uint32_t past_own_article(std::uint32_t i) const {
    return c_.words.fw(i) == Fw::le || c_.words.fw(i) == Fw::la ? i + 1 : i;
  }
  // lexicon::gender bits by the article before token `i`; 0 where none stands there.
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

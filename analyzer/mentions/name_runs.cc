#include "analyzer/mentions/name_runs.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/mentions/kinds.h"
#include "analyzer/mentions/name_titles.h"
#include "analyzer/syntax/body_titles.h"
#include "analyzer/syntax/noun_phrases.h"
#include "analyzer/syntax/times.h"

namespace selon::mentions {
namespace {

using lexicon::Morph;
using syntax::Fw;
using syntax::Tag;
using text::Shape;
namespace pos = lexicon::pos;
namespace gender = lexicon::gender;

constexpr std::uint32_t kLongestName = 8;  // tokens

}  // namespace

bool NameRuns::led_by_particle(std::uint32_t i) const {
  return c_.is_word(i) && !c_.capitalised(i) && particle(c_.form(i)) && c_.beside(i + 1, i) &&
         past_particles(i) > i;
}

bool NameRuns::titular_article(std::uint32_t i) const {
  const Fw fw = c_.words.fw(i);
  if (fw != Fw::le && fw != Fw::la && fw != Fw::les && fw != Fw::l_) return false;
  return c_.capitalised(i) && !c_.opens_sentence(i) && c_.beside(i + 1, i) && name_word(i + 1);
}

bool NameRuns::initial(std::uint32_t i) const {
  return c_.is_word(i) && c_.token(i).abbreviation && c_.capitalised(i) && c_.form(i).size() <= 3 &&
         c_.beside(i + 1, i) && name_word(i + 1);
}

std::uint32_t NameRuns::run_end(std::uint32_t i) const {
  if (titular_article(i)) return past_rest_of_title(i, past_place_of_paper(i, extend_run(i + 1)));
  if (initial(i)) return extend_run(i);
  if (!starts_run(i)) return known_run(i);
  return syntax::past_body_title(c_.words, c_.lexicon, extend_run(i));
}

std::uint32_t NameRuns::past_place_of_paper(std::uint32_t i, std::uint32_t end) const {
  if (end != i + 2 || !heads_paper(c_.form(i + 1)) || !c_.beside(end + 1, i)) return end;
  const Fw of = c_.words.fw(end);
  if (!syntax::is_of(of) && of != Fw::du && of != Fw::des) return end;
  const Fw article = c_.words.fw(end + 1);
  const bool articled = article == Fw::la || article == Fw::l_;
  const std::uint32_t place = articled ? end + 2 : end + 1;
  return c_.beside(place, i) && name_word(place) && !first_name(place) ? extend_run(place) : end;
}

std::uint32_t NameRuns::past_rest_of_title(std::uint32_t i, std::uint32_t end) const {
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

std::uint32_t NameRuns::known_run(std::uint32_t i) const {
  if (!name_word(i) || !c_.beside(i + 1, i)) return i;
  if (!name_word(i + 1) && !led_by_particle(i + 1)) return i;
  const std::uint32_t end = extend_run(i);
  return office_holder(i, end) ? end : i;
}

std::uint32_t NameRuns::titled_run(std::uint32_t i) const {
  if (led_by_particle(i)) return extend_run(past_particles(i) - 1);
  if (!c_.capitalised(i)) return i;
  return extend_run(i);
}

bool NameRuns::starts_run(std::uint32_t i) const {
  if (!name_word(i)) return false;
  if (title_of(c_.form(i)) != nullptr) return false;  // Mme le maire
  // l'ONG Lumière, le nouveau PDG Paul Valmont: a noun in capitals that describes the name behind
  // it.
  const bool determined =
      follows_determiner(i) ||
      (i > 0 && c_.words.tag(i - 1) == Tag::adjective && follows_determiner(i - 1));
  if (c_.token(i).shape == Shape::upper && determined && c_.lexicon.match_noun(c_.document(), i))
    return false;
  const syntax::Word& w = c_.words[i];
  if (inhabitant_here(i) || honoured_role(i) || titled_adverb(i)) return false;
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
  if (w.tag != Tag::noun && w.tag != Tag::adjective && w.tag != Tag::past_participle) return false;
  const bool name_bits = w.morph.any(pos::first_name | pos::surname);
  if (c_.opens_sentence(i))
    return c_.beside(i + 1, i) && (name_bits ? name_word(i + 1) || age_behind(i + 1)
                                             : !follows_determiner(i) && age_behind(i + 1));
  return !follows_determiner(i) || (name_bits && !w.morph.any(pos::noun));
}

bool NameRuns::honoured_role(std::uint32_t i) const {
  if (i < 2 || c_.token(i).shape != Shape::capitalised || !c_.beside(i - 2, i)) return false;
  if (c_.words.punct(i - 1) != text::Punct::comma) return false;
  const lexicon::NounMatch noun = c_.lexicon.match_noun(c_.document(), i);
  return noun && noun.form.entry->kind == EntityKind::person && c_.beside(noun.end, i) &&
         (syntax::is_of(c_.words.fw(noun.end)) || c_.words.fw(noun.end) == Fw::des);
}

bool NameRuns::titled_adverb(std::uint32_t i) const {
  if (i == 0) return false;
  const Fw before = c_.words.fw(i - 1);
  if (before != Fw::et && before != Fw::de && before != Fw::d_) return false;
  const Morph& morph = c_.words[i].morph;
  return morph.any(pos::adverb) && !morph.any(pos::first_name | pos::surname) &&
         !(c_.beside(i + 1, i) && name_word(i + 1));
}

bool NameRuns::article_of_person(std::uint32_t article) const {
  const Fw fw = c_.words.fw(article);
  if (fw == Fw::un || fw == Fw::une || fw == Fw::l_) return true;
  return (fw == Fw::le || fw == Fw::la) && !c_.words[article + 1].morph.known();
}

bool NameRuns::inhabitant_here(std::uint32_t i) const {
  if (i < 1) return false;
  const bool described = follows_determiner(i - 1) &&
                         (c_.words.tag(i - 1) == Tag::adjective || c_.form(i - 1) == "jeune");
  if (!described && !article_of_person(i - 1)) return false;
  return c_.token(i).shape == Shape::capitalised && ends_like_inhabitant(c_.form(i)) &&
         !(c_.beside(i + 1, i) && name_word(i + 1) && !full_name(i + 1)) &&
         !c_.lexicon.match_name(c_.document(), i);
}

// Luc Noir: a first name that the dictionary knows, and one more word
bool NameRuns::full_name(std::uint32_t i) const {
  return c_.words[i].morph.any(pos::first_name) && c_.beside(i + 1, i) && name_word(i + 1);
}

bool NameRuns::age_behind(std::uint32_t i) const {
  return c_.beside(i + 2, i) && c_.words.punct(i) == text::Punct::comma &&
         syntax::past_years(c_.words, i + 1) != i + 1;
}

bool NameRuns::name_word(std::uint32_t i) const {
  if (!c_.is_word(i) || !c_.capitalised(i)) return false;
  if (c_.token(i).clitic != text::Clitic::none) return false;
  if (c_.words.fw(i) != Fw::none) return c_.words.tag(i) == Tag::proper;
  return true;
}

bool NameRuns::follows_determiner(std::uint32_t i) const {
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

bool NameRuns::first_name(std::uint32_t i) const {
  if (i >= c_.size() || !c_.capitalised(i)) return false;
  return first_name_morph(i).any(pos::first_name);
}

Morph NameRuns::first_name_morph(std::uint32_t i) const {
  const Morph& whole = c_.words[i].morph;
  if (whole.any(pos::first_name)) return whole;
  const std::string_view form = c_.form(i);
  const std::size_t hyphen = form.find('-');
  return hyphen == std::string_view::npos ? whole : lexicon::lookup(form.substr(0, hyphen));
}

std::uint8_t NameRuns::first_name_gender(std::uint32_t i) const {
  const std::uint8_t own = first_name_morph(i).name_gender;
  return own == gender::both ? std::uint8_t{0} : own;
}

bool NameRuns::begins_with_first_name(std::uint32_t first, std::uint32_t end) const {
  return end > first + 1 && first_name(first);
}

bool NameRuns::names_person(std::uint32_t preposition) const {
  static constexpr std::array kPersonal = {std::string_view("selon"), std::string_view("par"),
                                           std::string_view("avec"),  std::string_view("pour"),
                                           std::string_view("après"), std::string_view("chez")};
  return among(kPersonal, c_.form(preposition));
}

std::uint32_t NameRuns::extend_run(std::uint32_t i) const {
  // le chef de la Haute-Brelle Anne Durand
  const bool article =
      i > 1 && c_.words.fw(i - 1) == Fw::la && !c_.words[i].morph.any(pos::noun | pos::adjective);
  const std::uint32_t before = article ? i - 2 : i - 1;
  const bool place_may_end =
      i > 0 && c_.words.tag(before) == Tag::preposition && !first_name(i) && !names_person(before);
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

std::uint32_t NameRuns::next_part(std::uint32_t first, std::uint32_t end) const {
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

bool NameRuns::unheard(std::uint32_t i) const {
  constexpr std::uint32_t kNames = pos::proper | pos::first_name | pos::surname;
  return c_.token(i).shape == Shape::capitalised && (c_.words[i].morph.pos & ~kNames) == 0 &&
         c_.lexicon.match_name(c_.document(), i).entry == nullptr;
}

bool NameRuns::stranger_at(std::uint32_t place, std::uint32_t i) const {
  const lexicon::Morph& known = c_.words[place].morph;
  return i == place + 1 && known.any(pos::proper) && !known.any(pos::first_name | pos::surname) &&
         c_.words[i].morph.pos == 0 && unheard(i);
}

bool NameRuns::unheard_first_name(std::uint32_t first, std::uint32_t end) const {
  const syntax::Fw before = first > 0 ? c_.words.fw(first - 1) : syntax::Fw::none;
  const bool place =
      before == syntax::Fw::a_grave || before == syntax::Fw::en || before == syntax::Fw::dans;
  return end == first + 1 && !place && unheard(first) &&
         c_.lexicon.match_name(c_.document(), end).entry == nullptr;
}

bool NameRuns::called_first_name(std::uint32_t first, std::uint32_t end) const {
  if (end != first + 1 || first == 0 || c_.words[first].morph.pos != 0 || !unheard(first))
    return false;
  const lexicon::NounForm noun = c_.lexicon.noun(c_.form(first - 1));
  return noun && noun.entry->kind == EntityKind::person;
}

bool NameRuns::withheld(std::uint32_t first, std::uint32_t end) const {
  return end == first + 1 && first_name(first) && c_.form(end).size() == 2 &&
         c_.token(end).shape == Shape::capitalised;
}

std::uint32_t NameRuns::past_particles(std::uint32_t end) const {
  std::uint32_t next = end + 1;
  if (particle(c_.form(next)) && c_.beside(next + 1, next)) ++next;  // de La, von der
  return name_word(next) ? next + 1 : end;
}

bool NameRuns::known_person(std::uint32_t first, std::uint32_t end) const {
  const std::uint32_t past = past_particles(end);
  if (past == end) return false;
  return office_holder(first, past);
}

bool NameRuns::office_holder(std::uint32_t first, std::uint32_t end) const {
  const auto& tokens = c_.document().tokens;
  const std::uint32_t begin = tokens[first].begin;
  return c_.lexicon.office_holder(
             c_.document().clean.lower.substr(begin, tokens[end - 1].end - begin)) != nullptr;
}

bool NameRuns::particle(std::string_view form) {
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

bool NameRuns::bearer_behind_title(std::uint32_t first, std::uint32_t i) const {
  if (first < 2 || first_name(first) || !first_name(i) || !c_.beside(i + 1, i) || !name_word(i + 1))
    return false;
  const std::uint32_t title = titular_article(first - 1) ? first - 1 : first;
  const lexicon::NounMatch noun = c_.lexicon.match_noun(c_.document(), title - 1);
  // (told to it: au quotidien La Vigie Paul Roy; not la radio Fréquence Paul Valéry)
  const bool told =
      title > 2 && (c_.words.fw(title - 2) == Fw::au || c_.words.fw(title - 2) == Fw::aux ||
                    c_.words.fw(title - 3) == Fw::a_grave);
  return told && noun && noun.end == title && noun.form.entry->kind == EntityKind::media &&
         c_.token(title - 1).shape == Shape::lower;
}

bool NameRuns::bearer_behind(std::uint32_t first, std::uint32_t i) const {
  if (bearer_behind_title(first, i)) return true;
  const bool opens = i == first + 1 && first_name(i) && !first_name(first) &&
                     c_.token(i).shape == Shape::capitalised && c_.beside(i + 1, i) &&
                     name_word(i + 1) && first > 0 && c_.beside(first, first - 1);
  if (!opens) return false;
  if (c_.token(first).shape == Shape::upper && c_.form(first).size() > 2)
    return c_.token(first - 1).shape == Shape::lower;
  // l'Agence Lacustre Anne Durand
  const Morph& morph = c_.words[first].morph;
  const lexicon::NounMatch noun = c_.lexicon.match_noun(c_.document(), first - 1);
  return morph.any(pos::adjective) && !morph.any(pos::surname) && noun && noun.end == first &&
         (noun.form.entry->kind == EntityKind::agency ||
          noun.form.entry->kind == EntityKind::media);
}

bool NameRuns::known_stranger(std::uint32_t first, std::uint32_t i) const {
  if (first_name(first)) return false;
  const auto known = c_.lexicon.match_name(c_.document(), i);
  return known && !known.entry->ambiguous && !first_name(i);
}

}  // namespace selon::mentions

// Present and past participles, and the nouns and adjectives that are written alike.
#include "analyzer/lexicon/beginnings.h"
#include "analyzer/syntax/chunks.h"
#include "analyzer/syntax/decisions.h"

namespace selon::syntax {
namespace {

using lexicon::Morph;
using text::Clitic;
using text::Punct;
namespace pos = lexicon::pos;

// An auxiliary stands on the left, then only fixed adverbials (a tout de même prévenu, a pour sa
// part dit).
bool after_adverbial(const TagContext& c, std::uint32_t i) {
  for (std::uint32_t a = i; a > 0 && a + 8 > i; --a) {
    const Word& w = c.words[a - 1];
    if (!c.doc.same_paragraph(a - 1, i) || w.tag == Tag::punct) return false;
    if (w.tag != Tag::finite && w.tag != Tag::infinitive && w.tag != Tag::gerund) continue;
    if (w.morph.verb != "avoir" && w.morph.verb != "être") return false;
    std::uint32_t t = a;
    while (t < i) {
      const bool clitic =
          c.words[t].tag == Tag::subject_clitic || c.words[t].tag == Tag::object_clitic;
      const std::uint32_t next = clitic ? t + 1 : skip_adverbial(c.words, t);
      if (next == t) return false;
      t = next;
    }
    return t == i;
  }
  return false;
}

}  // namespace

bool after_auxiliary(const TagContext& c, std::uint32_t i) {
  std::uint32_t steps = 0;
  for (std::uint32_t j = i; j > 0 && steps < 7; ++steps) {
    --j;
    if (!c.doc.same_paragraph(j, i)) return false;
    const Word& w = c.words[j];
    const bool verb = w.tag == Tag::finite || w.tag == Tag::infinitive || w.tag == Tag::gerund ||
                      w.tag == Tag::past_participle;
    if (verb) return w.morph.verb == "avoir" || w.morph.verb == "être" || w.morph.verb2 == "être";
    const bool skip =
        w.tag == Tag::adverb || w.tag == Tag::subject_clitic || w.tag == Tag::object_clitic ||
        (w.tag == Tag::pronoun && (w.fw == Fw::lui || w.fw == Fw::elle || w.fw == Fw::tous ||
                                   w.fw == Fw::eux || w.fw == Fw::rien)) ||
        w.fw == Fw::meme || w.fw == Fw::tous || w.fw == Fw::tout || w.fw == Fw::toutes;
    if (!skip) return after_adverbial(c, i);
  }
  return false;
}

Tag gerund_or_nominal(const TagContext& c, std::uint32_t i, const Morph& m) {
  if (c.prev_fw(i) == Fw::en) return Tag::gerund;
  if (c.form(i) == "maintenant") return Tag::adverb;  // of maintenir only behind en
  if (c.nominal_context(i) && m.any(pos::noun)) return Tag::noun;
  if (c.nominal_context(i) && m.any(pos::adjective)) return Tag::adjective;
  const Fw next = c.fw(i + 1);
  // Paul Valmont, militant d'une association
  if (m.any(pos::noun) && i > 1 && c.token(i - 1).punct == Punct::comma &&
      c.tag(i - 2) == Tag::proper && (next == Fw::de || next == Fw::d_ || next == Fw::du))
    return Tag::noun;
  const bool complement = c.determiner_form(i + 1) || next == Fw::que || next == Fw::qu_ ||
                          (c.valid(i + 1) && c.opens_quote(i + 1)) ||
                          // le maire déclarant jeudi que
                          (m.any(pos::noun) && complement_ahead(c, i));
  if (m.any(kNominal) && !complement &&
      (c.prev_tag(i) == Tag::noun || c.prev_tag(i) == Tag::adverb || c.prev_tag(i) == Tag::finite))
    return Tag::adjective;
  if (m.any(pos::noun) && c.prev_tag(i) == Tag::preposition && !complement) return Tag::noun;
  return Tag::gerund;
}

// un diplômé par la voix de son avocat: who speaks for him
bool by_voice(const TagContext& c, std::uint32_t par) {
  return c.next_in_paragraph(par + 1) && c.form(par + 2) == "voix";
}

Tag participle_or_nominal(const TagContext& c, std::uint32_t i, const Morph& m) {
  // a même lancé Paul Roy, a entre autres cité le maire: no noun belongs to même, to autres
  if ((c.prev_fw(i) == Fw::meme || (i > 0 && c.form(i - 1) == "autres")) && after_auxiliary(c, i))
    return Tag::past_participle;
  // un proche cité par La Vigie: who did it stands behind a participle; not la cité par excellence,
  // un nouvel élu par canton
  if ((c.token(i).begins & lexicon::begins::noun) == 0 && c.fw(i + 1) == Fw::par &&
      c.next_in_paragraph(i + 1) && c.prev_tag(i) == Tag::adjective &&
      (c.determiner_form(i + 2) || c.capitalised(i + 2)) && !by_voice(c, i + 1))
    return Tag::past_participle;
  if (c.nominal_context(i)) {
    if (m.any(pos::noun))
      return next_is_noun(c, i) && m.any(pos::adjective) ? Tag::adjective : Tag::noun;
    return next_is_noun(c, i) ? Tag::adjective : Tag::past_participle;
  }
  if (c.prev_tag(i) == Tag::preposition && m.any(pos::noun)) return Tag::noun;
  return Tag::past_participle;
}

bool next_is_noun(const TagContext& c, std::uint32_t i) {
  // la commune reste floue: une commune, un reste
  const auto differ = [](std::uint8_t a, std::uint8_t b) {
    return a != 0 && b != 0 && (a & b) == 0;
  };
  if (!c.next_in_paragraph(i) || differ(c.words[i].morph.gender, c.words[i + 1].morph.gender) ||
      differ(c.words[i].morph.number, c.words[i + 1].morph.number))
    return false;
  return c.any(i + 1, pos::noun) && c.fw(i + 1) == Fw::none &&
         !c.any(i + 1, pos::preposition | pos::adverb) && c.token(i + 1).clitic == Clitic::none;
}

}  // namespace selon::syntax

#include "analyzer/mentions/description_determiners.h"

#include <optional>

namespace selon::mentions {
namespace {

using syntax::Fw;
using syntax::Tag;
using text::Punct;
namespace gender = lexicon::gender;
namespace number = lexicon::number;

struct Article {
  Determiner determiner;
  std::uint8_t gender;
  std::uint8_t number;
};

std::optional<Article> article(Fw fw) {
  using enum Determiner;
  switch (fw) {
    case Fw::le:
    case Fw::du:
    case Fw::au:
      return Article{definite, gender::masculine, number::singular};
    case Fw::la:
      return Article{definite, gender::feminine, number::singular};
    case Fw::l_:
      return Article{definite, 0, number::singular};
    case Fw::les:
    case Fw::aux:
      return Article{definite, 0, number::plural};
    case Fw::un:
      return Article{indefinite, gender::masculine, number::singular};
    case Fw::une:
      return Article{indefinite, gender::feminine, number::singular};
    case Fw::des:
    case Fw::plusieurs:
    case Fw::quelques:
    case Fw::certains:
    case Fw::certaines:
      return Article{indefinite, 0, number::plural};
    case Fw::aucun:
      return Article{indefinite, gender::masculine, number::singular};
    case Fw::aucune:
      return Article{indefinite, gender::feminine, number::singular};
    case Fw::ce:
    case Fw::cet:
      return Article{demonstrative, gender::masculine, number::singular};
    case Fw::cette:
      return Article{demonstrative, gender::feminine, number::singular};
    case Fw::ces:
      return Article{demonstrative, 0, number::plural};
    case Fw::son:
    case Fw::sa:
    case Fw::leur:
    case Fw::mon:
    case Fw::ma:
    case Fw::notre:
      return Article{possessive, 0, number::singular};
    case Fw::ses:
    case Fw::leurs:
    case Fw::mes:
    case Fw::nos:
      return Article{possessive, 0, number::plural};
    default:
      return std::nullopt;
  }
}

void take(Draft& draft, const Article& a) {
  draft.d.determiner = a.determiner;
  draft.d.gender = a.gender;
  draft.d.number = a.number;
  draft.d.bare = draft.first + 1;
}

bool numeral(const Draft& draft, std::uint32_t i) {
  return draft.inside(i) && draft.c.words.tag(i) == Tag::numeral;
}

bool indefinite_de(const Draft& draft, std::uint32_t i) {
  if (!draft.inside(i + 1)) return false;
  const std::string_view next = draft.c.form(i + 1);
  return next == "autres" || next == "nombreux" || next == "nombreuses" || next == "anciens" ||
         next == "anciennes" || next == "éminents" || next == "hauts" || next == "immenses" ||
         next == "importants" || next == "importantes" || next == "influents";
}

bool nominal(const Draft& draft, std::uint32_t i) {
  return draft.inside(i) && draft.c.words.tag(i) == Tag::noun;
}

}  // namespace

std::uint32_t read_determiner(Draft& draft) {
  const syntax::Words& words = draft.c.words;
  std::uint32_t i = draft.first;
  while (draft.inside(i) && (words.fw(i) == Fw::tous || words.fw(i) == Fw::toutes ||
                             words.fw(i) == Fw::tout || words.fw(i) == Fw::toute))
    ++i;
  // l'un des auteurs: one of them
  if (words.fw(i) == Fw::l_ && (words.fw(i + 1) == Fw::un || words.fw(i + 1) == Fw::une) &&
      (words.fw(i + 2) == Fw::des || words.fw(i + 2) == Fw::de) && draft.inside(i + 3)) {
    take(draft, *article(words.fw(i + 1)));
    draft.d.bare = i + 3;
    return i + 3;
  }
  // d'autres, de nombreux: an indefinite plural that looks like a preposition.
  if ((words.fw(i) == Fw::d_ || words.fw(i) == Fw::de) && indefinite_de(draft, i)) {
    take(draft, Article{Determiner::indefinite, 0, number::plural});
    return i + 1;
  }
  const auto found = article(words.fw(i));
  const Tag tag = words.tag(i);
  if (found && (tag == Tag::determiner || tag == Tag::preposition)) {
    take(draft, *found);
    // des as de + les is definite: un rapport des experts
    if (tag == Tag::preposition && words.fw(i) == Fw::des)
      draft.d.determiner = Determiner::definite;
    ++i;
    if (numeral(draft, i)) ++i;  // les trois magistrats
  } else if (numeral(draft, i)) {
    take(draft, Article{Determiner::indefinite, 0, number::plural});
    ++i;
  }
  draft.d.bare = i;
  return i;
}

// le jeune maire, la principale opposante: a noun by itself, and an adjective before another
bool leads_noun(const Draft& draft, std::uint32_t i) {
  const std::string_view form = draft.c.form(i);
  const bool adjective = form == "jeune" || form == "jeunes" || form.starts_with("principa");
  if (!adjective || !draft.inside(i + 1)) return false;
  const auto own = draft.c.lexicon.match_noun(draft.c.document(), i);
  const auto next = draft.c.lexicon.match_noun(draft.c.document(), i + 1);
  return own && own.end == i + 1 && next && next.form.entry->kind == EntityKind::person;
}

std::uint32_t read_before_head(Draft& draft, std::uint32_t i) {
  if (draft.d.determiner == Determiner::none) return i;
  if (draft.inside(i) && (draft.c.words.punct(i) == Punct::quote_open ||
                          draft.c.words.punct(i) == Punct::quote_neutral))
    ++i;
  for (int steps = 0; steps < 4 && draft.inside(i) && draft.c.is_word(i); ++steps, ++i) {
    const Fw fw = draft.c.words.fw(i);
    if (fw == Fw::meme || fw == Fw::memes) {
      draft.d.same = true;
      continue;
    }
    if (fw == Fw::autre || fw == Fw::autres) {
      draft.d.other = true;
      continue;
    }
    const bool principal = draft.c.form(i).starts_with("principal") && draft.inside(i + 1) &&
                           draft.c.form(i + 1).starts_with("intéressé");
    if (principal) continue;
    if (leads_noun(draft, i)) {
      draft.adjectives.push_back(draft.pool.keep(stem(draft.c.form(i))));
      continue;
    }
    if (draft.c.lexicon.match_noun(draft.c.document(), i)) return i;
    const std::string_view form = draft.c.form(i);
    if (form == "ancien" || form == "ancienne" || form == "anciens" || form == "anciennes" ||
        form == "ex") {
      draft.d.former = true;
      continue;
    }
    const Tag tag = draft.c.words.tag(i);
    const bool modifier = tag == Tag::adjective || tag == Tag::adverb || tag == Tag::numeral ||
                          (tag == Tag::past_participle && nominal(draft, i + 1));
    if (!modifier || !draft.inside(i + 1) || !draft.c.is_word(i + 1)) return i;
    draft.adjectives.push_back(draft.pool.keep(stem(form)));
  }
  return i;
}

}  // namespace selon::mentions

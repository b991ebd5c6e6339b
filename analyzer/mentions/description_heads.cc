#include "analyzer/mentions/description_heads.h"

#include <string>

#include "analyzer/mentions/quantities.h"

namespace selon::mentions {
namespace {

using syntax::Fw;
using syntax::Tag;
namespace number = lexicon::number;
namespace pos = lexicon::pos;

// What both allow; where they contradict each other the determiner is right.
std::uint8_t merge(std::uint8_t determiner, std::uint8_t noun) {
  if (determiner == 0) return noun;
  const auto both = static_cast<std::uint8_t>(determiner & noun);
  return both != 0 ? both : determiner;
}

std::string noun_key(std::string_view noun) {
  std::string key;
  for_each_folded_word(fold(lower_latin(noun)), [&key](std::string_view word) {
    if (!key.empty()) key += ' ';
    key += word;
  });
  return key;
}

void set_noun(Draft& draft, const lexicon::NounForm& form, std::uint32_t end) {
  draft.d.noun = form.entry;
  draft.d.head_end = end;
  std::string_view noun = form.entry->noun;
  for (const std::string_view former : {std::string_view("ancien "), std::string_view("ex-")}) {
    if (!noun.starts_with(former)) continue;
    noun.remove_prefix(former.size());
    draft.d.former = true;
  }
  draft.key = noun_key(noun);
  if (form.gender != 0) draft.d.gender = merge(draft.d.gender, form.gender);
  if (form.number != 0) draft.d.number = merge(draft.d.number, form.number);
}

bool unknown_head(Draft& draft, std::uint32_t i) {
  const syntax::Word& w = draft.c.words[i];
  if (w.fw != Fw::none) return false;
  const bool noun = w.tag == Tag::noun ||
                    (draft.d.capitalised && ends_like_inhabitant(draft.c.form(i))) ||
                    (w.morph.any(pos::noun) && w.tag != Tag::finite && w.tag != Tag::infinitive);
  if (!noun) return false;
  draft.d.head_end = i + 1;
  draft.key = stem(draft.c.form(i));
  if (w.morph.gender != 0) draft.d.gender = merge(draft.d.gender, w.morph.gender);
  if (w.morph.number != 0) draft.d.number = merge(draft.d.number, w.morph.number);
  return true;
}

// ex-ministre, ex-Premier ministre, vice-Premier ministre
bool prefixed_head(Draft& draft, std::uint32_t i) {
  const std::string_view prefix = prefix_of(draft.c.form(i));
  const bool deputy = prefix == "vice-";
  const std::string_view rest = draft.c.form(i).substr(prefix.size());
  draft.d.former = draft.d.former || !deputy;
  if (const lexicon::NounForm form = draft.c.lexicon.noun(rest)) {
    set_noun(draft, form, i + 1);
    if (deputy) draft.key = "vice " + draft.key;
    return true;
  }
  if (draft.inside(i + 1)) {
    if (const lexicon::NounMatch match = draft.c.lexicon.match_noun(draft.c.document(), i + 1)) {
      set_noun(draft, match.form, match.end);
      draft.key = (deputy ? "vice " : "") + fold(rest) + ' ' + draft.key;
      return true;
    }
  }
  return draft.d.determiner != Determiner::none && unknown_head(draft, i);
}

// des centaines de personnes, la majorité des élus: who is counted is who speaks.
bool quantity_head(Draft& draft, std::uint32_t i) {
  if (!is_quantity(stem(draft.c.form(i)))) return false;
  std::uint32_t j = i + 1;
  const Fw of = draft.c.words.fw(j);
  if (!draft.inside(j + 1) || (of != Fw::de && of != Fw::d_ && of != Fw::des)) return false;
  ++j;
  if (draft.c.words.tag(j) == Tag::adjective && draft.inside(j + 1)) ++j;
  const lexicon::NounMatch match = draft.c.lexicon.match_noun(draft.c.document(), j);
  if (!match && stem(draft.c.form(j)) != "personne") return false;
  draft.d.gender = 0;
  draft.d.determiner = Determiner::indefinite;
  if (match) {
    set_noun(draft, match.form, match.end);
  } else {
    draft.key = stem(draft.c.form(j));
    draft.d.head_end = j + 1;
  }
  draft.d.number = number::plural;
  return true;
}

// Without a determiner a noun must not be a verb or part of one.
bool bare_noun(const Draft& draft, std::uint32_t i) {
  const Tag tag = draft.c.words.tag(i);
  if (tag != Tag::noun && tag != Tag::proper && tag != Tag::adjective) return false;
  // Where a noun may do without: behind a mark, a copula, "comme", "et", or at the start.
  if (i == 0 || draft.c.opens_sentence(i) || draft.c.words.tag(i - 1) == Tag::punct) return true;
  if (const syntax::VerbGroup* verb = draft.c.chunks.verb(i - 1))
    return verb->lemma == "être" || verb->lemma == "devenir" || verb->lemma == "nommer" ||
           verb->lemma == "élire";
  return draft.c.words.fw(i - 1) == Fw::comme || draft.c.words.fw(i - 1) == Fw::et ||
         draft.c.words.tag(i - 1) == Tag::adjective ||
         draft.c.words.tag(i - 1) == Tag::past_participle;
}

// le Russe, les Palestiniens
bool demonym_head(Draft& draft, std::uint32_t i) {
  if (!draft.c.capitalised(i)) return false;
  const lexicon::Demonym demonym = draft.c.lexicon.demonym(draft.c.form(i));
  if (!demonym || (draft.inside(i + 1) && draft.c.words.tag(i + 1) == Tag::noun)) return false;
  draft.d.demonym = true;
  draft.states.push_back(demonym.state);
  draft.d.head_end = i + 1;
  draft.key = "=" + std::string(demonym.state->name);
  draft.d.gender = merge(draft.d.gender, demonym.gender);
  draft.d.number = merge(draft.d.number, demonym.number);
  return true;
}

}  // namespace

bool read_head(Draft& draft, std::uint32_t i) {
  if (!draft.inside(i) || !draft.c.is_word(i) || draft.c.token(i).clitic != text::Clitic::none)
    return false;
  if (draft.c.furniture(i)) return false;
  const bool determined = draft.d.determiner != Determiner::none;
  if (draft.name(i) != nullptr && prefix_of(draft.c.form(i)).empty()) return false;
  draft.d.head = i;
  draft.d.capitalised = draft.c.capitalised(i) && !draft.c.opens_sentence(i);
  if (const lexicon::NounMatch match = draft.c.lexicon.match_noun(draft.c.document(), i)) {
    if (!determined && !bare_noun(draft, i)) return false;
    set_noun(draft, match.form, match.end);
    // le chef de l'Etat islamique is no head of state
    if (draft.inside(match.end) && draft.c.form(match.end) == "islamique")
      draft.complements.push_back("islamique");
    return true;
  }
  if (!prefix_of(draft.c.form(i)).empty()) return prefixed_head(draft, i);
  if (!determined) return false;
  return demonym_head(draft, i) || quantity_head(draft, i) || unknown_head(draft, i);
}

std::string_view prefix_of(std::string_view form) {
  for (const std::string_view prefix : {std::string_view("ex-"), std::string_view("vice-")})
    if (form.starts_with(prefix)) return prefix;
  return {};
}

}  // namespace selon::mentions

// Gives each word its tag, left to right.
#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "analyzer/syntax/decisions.h"
#include "analyzer/syntax/known_words.h"
#include "analyzer/syntax/tag_context.h"
#include "analyzer/syntax/word.h"

namespace selon::syntax {
namespace {

using text::Clitic;
using text::Punct;
using text::Shape;
using text::TokenKind;

std::size_t hash_of(const lexicon::Morph& m) {
  const std::uint64_t form = m.pos ^ std::uint64_t{m.gender} << 16 ^ std::uint64_t{m.number} << 20 ^
                             std::uint64_t{m.name_gender} << 24 ^ std::uint64_t{m.persons} << 32 ^
                             std::uint64_t{m.tenses} << 40;
  const std::uint64_t verbs = m.verb.number() ^ std::uint64_t{m.verb2.number()} << 24;
  return ((form * 0x9E3779B97F4A7C15) ^ (verbs * 0xC2B2AE3D27D4EB4F)) >> 40;
}

// What is known of all words. Many are known for the same: what stood lately is kept once.
void look_up(TagContext& c) {
  constexpr std::size_t kMostSlots = 4096;
  const std::size_t slots = std::min(kMostSlots, std::bit_ceil(c.words.words.size()));
  std::vector<std::uint32_t> lately(slots);  // by hash: index into morphs
  for (std::uint32_t i = 0; i < c.words.size(); ++i) {
    if (c.token(i).kind != TokenKind::word) continue;
    const std::string_view form = c.form(i);
    const KnownWord known = known_word(form, c.capitalised(i));
    std::uint32_t& index = lately[hash_of(known.morph) & (slots - 1)];
    if (c.words.morphs[index] != known.morph) {
      index = static_cast<std::uint32_t>(c.words.morphs.size());
      c.words.morphs.push_back(known.morph);
    }
    c.words.words[i] = {Tag::punct, known.fw, index};
  }
}

// A clause wants one finite verb; the count tells a noun from a verb where both are possible.
bool starts_clause_count(const TagContext& c, std::uint32_t i) {
  if (i == 0) return true;
  const Punct p = c.token(i - 1).punct;
  return c.token(i).sentence != c.token(i - 1).sentence || c.token(i - 1).strong_end ||
         p == Punct::colon || p == Punct::semicolon || c.opens_quote(i - 1);
}

void count_clause(TagContext& c, std::uint32_t i) {
  switch (c.tag(i)) {
    case Tag::complementiser:
    case Tag::relative:
    case Tag::subordinator:
      ++c.pending;
      break;
    case Tag::finite:
      if (c.pending > 0) --c.pending;
      break;
    default:
      break;
  }
}

// Paul Boulanger, M. Boulanger: behind a first name or a title a word of the language is a name.
void note_family_name(TagContext& c, std::uint32_t i) {
  constexpr std::size_t kMost = 64;
  if (i == 0 || c.tag(i) != Tag::proper || c.token(i).shape != Shape::capitalised ||
      c.family_names.size() == kMost || !c.any(i, lexicon::pos::noun | lexicon::pos::adjective))
    return;
  const bool named = c.tag(i - 1) == Tag::proper && c.any(i - 1, lexicon::pos::first_name);
  if (named || c.token(i - 1).abbreviation) c.family_names.push_back(c.form(i));
}

Tag decide(const TagContext& c, std::uint32_t i) {
  switch (c.token(i).kind) {
    case TokenKind::punct:
      return Tag::punct;
    case TokenKind::number:
      return Tag::numeral;
    case TokenKind::word:
      break;
  }
  if (c.token(i).clitic == Clitic::inverted) return Tag::subject_clitic;
  if (c.token(i).abbreviation) return Tag::noun;
  if (c.token(i).shape == Shape::upper && c.words[i].fw != Fw::none && !c.all_caps_around(i) &&
      !c.sentence_start(i))
    return Tag::proper;  // an acronym that looks like a function word (ONU is none, "SUR" may be)
  const Tag closed = decide_function_word(c, i);
  return closed != Tag::punct ? closed : decide_open_word(c, i);
}

}  // namespace

Words tag_words(const text::Document& document) {
  TagContext c{document, {}, 1, {}};
  c.words.document = &document;
  c.words.words.resize(document.tokens.size());
  look_up(c);
  for (std::uint32_t i = 0; i < c.words.size(); ++i) {
    if (starts_clause_count(c, i)) c.pending = 1;
    c.words.words[i].tag = decide(c, i);
    note_family_name(c, i);
    count_clause(c, i);
  }
  return std::move(c.words);
}

}  // namespace selon::syntax

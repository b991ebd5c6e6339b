// Gives each word its tag, left to right.
#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "analyzer/syntax/chunks.h"
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

// A Lunel, A ce rythme: at the head of a sentence a capital goes without its accent; but A voté la
// loi, A-t-il voté?
bool lost_its_accent(const TagContext& c, std::uint32_t i) {
  if (c.form(i) != "a" || !c.capitalised(i) || !c.sentence_start(i) || !c.next_in_paragraph(i))
    return false;
  const text::Token& next = c.token(i + 1);
  return next.kind != TokenKind::punct && next.clitic != Clitic::inverted &&
         !known_word(c.form(i + 1), c.capitalised(i + 1)).morph.any(lexicon::pos::past_participle);
}

// What is known of all words. Many are known for the same: what stood lately is kept once.
void look_up(TagContext& c) {
  constexpr std::size_t kMostSlots = 4096;
  const std::size_t slots = std::min(kMostSlots, std::bit_ceil(c.words.words.size()));
  std::vector<std::uint32_t> lately(slots);  // by hash: index into morphs
  for (std::uint32_t i = 0; i < c.words.size(); ++i) {
    if (c.token(i).kind != TokenKind::word) continue;
    const std::string_view form = c.form(i);
    const KnownWord known =
        lost_its_accent(c, i) ? known_word("à", true) : known_word(form, c.capitalised(i));
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

// One past the comma that closes the words from `t` on, if they can be no subject: an adverb, a
// phrase with its preposition, a time; else `t`.
std::uint32_t past_frame(const TagContext& c, std::uint32_t t, std::uint32_t end) {
  const std::uint32_t first = c.tag(t) == Tag::coordinator ? t + 1 : t;
  std::uint32_t comma = first;
  while (comma < end && c.token(comma).punct != Punct::comma) {
    if (c.tag(comma) == Tag::punct || c.tag(comma) == Tag::finite) return t;
    ++comma;
  }
  const bool frame = c.tag(first) == Tag::adverb || c.tag(first) == Tag::preposition ||
                     comma == first || skip_adverbial(c.words, first) >= comma;
  return comma < end && frame ? comma + 1 : t;
}

// À ce rythme, explique Paul Roy, le club demande une aide: behind nothing but frames a verb in
// commas is that of an incise, and the clause still wants its own.
bool behind_frames(const TagContext& c, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 24;  // tokens
  if (i < 2 || c.token(i - 1).punct != Punct::comma) return false;
  std::uint32_t t = i - 1;
  while (t > 0 && t + kLongest > i && !starts_clause_count(c, t)) --t;
  if (!starts_clause_count(c, t)) return false;
  while (t < i) {
    const std::uint32_t past = past_frame(c, t, i);
    if (past == t) return false;
    t = past;
  }
  return true;
}

// Le pont est fini mais, explique Paul Roy, le club demande une aide: the same right behind the
// conjunction that opens a clause
bool behind_link(const TagContext& c, std::uint32_t i) {
  if (i < 2 || c.token(i - 1).punct != Punct::comma) return false;
  const Tag link = c.tag(i - 2);
  return link == Tag::coordinator || link == Tag::subordinator;
}

void count_clause(TagContext& c, std::uint32_t i) {
  switch (c.tag(i)) {
    case Tag::complementiser:
    case Tag::relative:
    case Tag::subordinator:
      ++c.pending;
      break;
    case Tag::finite:
      if (behind_frames(c, i) || behind_link(c, i))
        c.pending = std::max(c.pending, 1);
      else if (c.pending > 0)
        --c.pending;
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

// Bart De Zerla: at the head of a later sentence De Zerla is no place.
void note_particle_name(TagContext& c, std::uint32_t i) {
  constexpr std::size_t kMost = 64;
  if (i < 2 || c.particle_names.size() == kMost || c.tag(i - 1) != Tag::proper) return;
  const bool particle = c.fw(i - 1) == Fw::de || c.fw(i - 1) == Fw::du || c.fw(i - 1) == Fw::d_;
  if (particle && c.tag(i - 2) == Tag::proper) c.particle_names.push_back(c.form(i));
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
  if (particle_of_name(c, i)) return Tag::proper;
  const Tag closed = decide_function_word(c, i);
  return closed != Tag::punct ? closed : decide_open_word(c, i);
}

}  // namespace

Words tag_words(const text::Document& document) {
  TagContext c{document, {}, 1, {}, {}};
  c.words.document = &document;
  c.words.words.resize(document.tokens.size());
  look_up(c);
  for (std::uint32_t i = 0; i < c.words.size(); ++i) {
    if (starts_clause_count(c, i)) c.pending = 1;
    c.words.words[i].tag = decide(c, i);
    note_family_name(c, i);
    note_particle_name(c, i);
    count_clause(c, i);
  }
  return std::move(c.words);
}

}  // namespace selon::syntax

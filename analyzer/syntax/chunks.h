#ifndef SELON_ANALYZER_SYNTAX_CHUNKS_H
#define SELON_ANALYZER_SYNTAX_CHUNKS_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzer/base/span_index.h"
#include "analyzer/lexicon/lexicon.h"
#include "analyzer/syntax/word.h"

namespace selon::syntax {

inline constexpr std::int32_t kNone = -1;

// Tokens [first, end).
struct TokenSpan {
  std::uint32_t first = 0;
  std::uint32_t end = 0;

  [[nodiscard]] bool empty() const { return first >= end; }
  [[nodiscard]] bool contains(std::uint32_t token) const { return first <= token && token < end; }
  [[nodiscard]] bool contains(TokenSpan o) const { return first <= o.first && o.end <= end; }
  [[nodiscard]] bool overlaps(TokenSpan o) const { return first < o.end && o.first < end; }
  friend bool operator==(const TokenSpan&, const TokenSpan&) = default;
};

enum class VerbForm : std::uint8_t { finite, infinitive, gerund, participle };

// A verb with its clitics, auxiliaries, negation and the adverbs between.
//
//     Il n' a pas encore confirmé que …        a - t-il ajouté        est accusé d' avoir menti
//        └────── group ────────┘               └──── group ───┘      └ group ┘  └─ group ──┘
//                        head = confirmé; a subject clitic on the left is not part of the group
struct VerbGroup {
  TokenSpan span;
  std::uint32_t finite = 0;  // the token that carries tense (the auxiliary), == head when simple
  std::uint32_t head = 0;    // the token of the main verb
  std::string_view lemma;    // of the head, without "se"
  VerbForm form = VerbForm::finite;
  std::int32_t subject_clitic = kNone;  // token of il, elle, on … before or behind the verb
  bool inverted = false;                // the clitic stands behind (a-t-il)
  bool reflexive = false;
  bool negated = false;
  bool passive = false;
  bool compound = false;     // with auxiliary (a dit, avoir dit, ayant dit)
  std::uint8_t tenses = 0;   // lexicon::tense bits of the finite token
  std::uint8_t persons = 0;  // bits of the finite token

  [[nodiscard]] bool conditional() const { return (tenses & lexicon::tense::conditional) != 0; }
  // By its form, which may be of several persons.
  [[nodiscard]] bool third_singular() const { return (persons & (1u << 2)) != 0; }
  [[nodiscard]] bool third_plural() const { return (persons & (1u << 5)) != 0; }
  [[nodiscard]] bool third_person() const { return third_singular() || third_plural(); }
};

enum class NounKind : std::uint8_t { common, proper, pronoun };

// A base noun phrase: determiner, adjectives, noun, adjectives, and a name that follows
// directly (le ministre russe Sergueï Choïgou). Complements (de la Défense) are phrases of their
// own.
struct NounPhrase {
  TokenSpan span;          // with the determiner; without a preposition (also du = de + le)
  std::uint32_t head = 0;  // the noun; of a bare name its first token; of a pronoun itself
  TokenSpan name;          // the capitalised name inside, empty when there is none
  std::int32_t determiner = kNone;   // token, also of a contracted preposition (du, au, des, aux)
  std::int32_t preposition = kNone;  // token of the preposition that governs it, if any
  NounKind kind = NounKind::common;
  std::uint8_t gender = 0;  // lexicon::gender bits, 0 unknown
  std::uint8_t number = 0;  // lexicon::number bits, 0 unknown
};

// The chunks of a document, ascending, with an index from token to chunk.
struct Chunks {
  std::vector<VerbGroup> verbs;
  std::vector<NounPhrase> nouns;
  base::SpanIndex verb_at;
  base::SpanIndex noun_at;

  // The chunk around a token as an index into verbs, into nouns; kNone outside.
  [[nodiscard]] std::int32_t verb_index(std::uint32_t token) const { return verb_at.at(token); }
  [[nodiscard]] std::int32_t noun_index(std::uint32_t token) const { return noun_at.at(token); }

  [[nodiscard]] const VerbGroup* verb(std::uint32_t token) const {
    const std::int32_t index = verb_index(token);
    return index != kNone ? &verbs[static_cast<std::size_t>(index)] : nullptr;
  }
  [[nodiscard]] const NounPhrase* noun(std::uint32_t token) const {
    const std::int32_t index = noun_index(token);
    return index != kNone ? &nouns[static_cast<std::size_t>(index)] : nullptr;
  }
};

[[nodiscard]] Chunks chunk(const Words& words, const lexicon::Lexicon& lexicon);

// End of the adverbial that starts at `token` (pour sa part, par ailleurs, lundi soir, le 3 mars,
// à plusieurs reprises, également), == token when none starts there.
[[nodiscard]] std::uint32_t skip_adverbial(const Words& words, std::uint32_t token);

// The whole phrase around base phrase `index`: with complements (de la Défense), reduced
// appositions in brackets, a name or a role set off by commas (…, Dmitri Peskov,) when
// `appositions`, and coordinated phrases (A et B) when `coordination`. Returns its tokens.
struct ExtendOptions {
  bool appositions = true;
  bool coordination = true;
};
[[nodiscard]] TokenSpan extend(const Words& words, const Chunks& chunks, std::uint32_t index,
                               ExtendOptions options = {});

// Le chef du parti, le député Karel Roy, a dit · a dit le chef du parti, le député Karel Roy.: an
// office and its holder, the tokens `phrase`, are one subject and no list, in which others would
// follow: behind their comma stands a finite verb in the singular, or before them, where they end.
[[nodiscard]] bool is_one_subject(const Words& words, const Chunks& chunks, TokenSpan phrase);

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_CHUNKS_H

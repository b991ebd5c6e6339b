#ifndef SELON_ANALYZER_SYNTAX_DECISIONS_H
#define SELON_ANALYZER_SYNTAX_DECISIONS_H

#include <string_view>

#include "analyzer/syntax/tag_context.h"

namespace selon::syntax {

// Part-of-speech decisions. Each function states for one kind of word which reading its neighbours
// allow.

// --- grammatical words (function_word_tags.cc, ambiguous_words.cc)

// The tag of a grammatical word; Tag::punct stands for "none, or one used as an open-class word".
[[nodiscard]] Tag decide_function_word(const TagContext& c, std::uint32_t i);

// le maire, le dit
[[nodiscard]] Tag article_or_clitic(const TagContext& c, std::uint32_t i);

// dénonce des abus, accusé des pires maux
[[nodiscard]] Tag partitive_or_preposition(const TagContext& c, std::uint32_t i);

// de nombreux élus, plus de trois cents élus: an article, not a preposition.
[[nodiscard]] bool indefinite_plural(const TagContext& c, std::uint32_t i);

// D'autres affirment: the subject, not a complement.
[[nodiscard]] bool means_others(const TagContext& c, std::uint32_t i);

// ce maire, ce qui, ce n'est
[[nodiscard]] Tag decide_ce(const TagContext& c, std::uint32_t i);

// nous disons, il nous dit, pour nous
[[nodiscard]] Tag decide_nous_vous(const TagContext& c, std::uint32_t i);

// en parle, en mai
[[nodiscard]] Tag decide_en(const TagContext& c, std::uint32_t i);

// dit que, alors que, le rapport que, plus que
[[nodiscard]] Tag decide_que(const TagContext& c, std::uint32_t i);

// toutes les offres, y compris celles du club: at y, two words that stand as a preposition; not j'y
// compris tout.
[[nodiscard]] bool opens_y_compris(const TagContext& c, std::uint32_t i);

// « A », a dit De Zerla; De Zerla a dit: not De Lunel, on voit la mer (name_particles.cc)
[[nodiscard]] bool particle_of_name(const TagContext& c, std::uint32_t i);

// A verb form comes next, perhaps after further clitics.
[[nodiscard]] bool verb_follows(const TagContext& c, std::uint32_t i);

// --- other words (open_words.cc, finite_verbs.cc, participles.cc)

// The tag of any other word.
[[nodiscard]] Tag decide_open_word(const TagContext& c, std::uint32_t i);

// Decides between the finite reading and all others.
[[nodiscard]] bool is_finite_verb(const TagContext& c, std::uint32_t i, const lexicon::Morph& m);

// Verbs that a participle or a noun is written like, and that hand over a whole clause: annonce,
// demande, note.
[[nodiscard]] bool takes_clause(std::string_view lemma);

// dit à l'AFP vouloir, écrit sur son mur : « A »: past an adverbial stands what only the verb can
// take.
[[nodiscard]] bool complement_ahead(const TagContext& c, std::uint32_t i);

// Le pont est sûr, | note dans la soirée Le Phare: behind a clause and a comma, and past an
// adverbial, stands who may be the subject.
[[nodiscard]] bool subject_ahead(const TagContext& c, std::uint32_t i);

// An auxiliary stands on the left with only adverbs, clitics and pronouns between.
[[nodiscard]] bool after_auxiliary(const TagContext& c, std::uint32_t i);

// affirmant que, un habitant, des propos inquiétants
[[nodiscard]] Tag gerund_or_nominal(const TagContext& c, std::uint32_t i, const lexicon::Morph& m);

// est accusé, un accusé, une prétendue agression
[[nodiscard]] Tag participle_or_nominal(const TagContext& c, std::uint32_t i,
                                        const lexicon::Morph& m);

// The next word can be a noun and nothing grammatical.
[[nodiscard]] bool next_is_noun(const TagContext& c, std::uint32_t i);

// lundi … dimanche
[[nodiscard]] bool is_day(std::string_view form);

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_DECISIONS_H

#ifndef SELON_ANALYZER_VERIFY_CLAIM_WORDS_H
#define SELON_ANALYZER_VERIFY_CLAIM_WORDS_H

#include <string_view>

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/reading.h"

namespace selon::verify {

// ces informations, un bilan: a noun by which an article names what somebody claimed.
[[nodiscard]] bool names_claims(const detect::Reading& r, std::uint32_t noun);

// a démenti | mardi | dans un communiqué | « | ces accusations: past what stands between a verb
// that ends at `from` and its object
[[nodiscard]] std::uint32_t object_behind(const detect::Reading& r, std::uint32_t from);

// How the words from some token on name claims: ces | accusations, toutes ces fausses | rumeurs,
// l'ensemble des | faits, de telles | informations
struct ClaimName {
  std::uint32_t noun = 0;                 // 0: they name none
  syntax::Fw article = syntax::Fw::none;  // de telles is read as ces
};
[[nodiscard]] ClaimName claim_name(const detect::Reading& r, std::uint32_t from);

[[nodiscard]] bool is_demonstrative(syntax::Fw article);

// What a doubt-phrase at `span` says: n'a pour l'instant pas confirmé ce bilan does not confirm it.
[[nodiscard]] StatusValue status_said(const detect::Reading& r, const lexicon::Doubt& doubt,
                                      syntax::TokenSpan span);

// n'a pas démenti, ce que personne ne conteste, pas reprise ni confirmée: the denial or
// confirmation whose words stand at `span` is negated by a word outside of them.
[[nodiscard]] bool is_negated(const detect::Reading& r, syntax::TokenSpan span);

// attribué à Moscou, qui a nié B: the denial stands in a clause that hangs on a phrase of its
// sentence, which begins at `from`.
[[nodiscard]] bool in_relative_clause(const detect::Reading& r, syntax::TokenSpan denial,
                                      std::uint32_t from);

// ce bilan, les chiffres de X: a noun that names a claim with a number.
[[nodiscard]] bool names_count(std::string_view noun);

// Contacté, | interrogée par l'AFP,: the participle of somebody who was asked.
[[nodiscard]] bool was_asked(std::string_view form);

// tout accord, toute vente: whatever there is of what is named; not toutefois.
[[nodiscard]] bool says_any(std::string_view form);

[[nodiscard]] bool has_number(const detect::Reading& r, const detect::Candidate& c);

// The claim names whom the phrase `who` means: by its noun, or the last word of its name.
[[nodiscard]] bool speaks_of(const detect::Reading& r, const detect::Candidate& c,
                             syntax::TokenSpan who);

// The state that a word of the phrase names, by its name, its capital or its nationality; null
// where none does.
[[nodiscard]] const lexicon::StateEntry* state_of(const detect::Reading& r,
                                                  syntax::TokenSpan phrase);

// dément. · a confirmé à l'AFP.: behind a verb that ends at `from` its sentence ends, or tells who
// was told and nothing more before the next mark.
[[nodiscard]] bool ends_or_tells(const detect::Reading& r, std::uint32_t from,
                                 syntax::TokenSpan sentence);

}  // namespace selon::verify

#endif  // SELON_ANALYZER_VERIFY_CLAIM_WORDS_H

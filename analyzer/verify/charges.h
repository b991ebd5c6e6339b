#ifndef SELON_ANALYZER_VERIFY_CHARGES_H
#define SELON_ANALYZER_VERIFY_CHARGES_H

#include <string_view>
#include <vector>

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/reading.h"

namespace selon::verify {

// X accuse Y de A, reproche à Y A: the claim is a charge by its very verb.
[[nodiscard]] bool accuses(const detect::Candidate& c);

// les accusations, ces faits, tout reproche: the noun at `noun` names what somebody is charged
// with.
[[nodiscard]] bool names_charges(const detect::Reading& r, std::uint32_t noun);

// les reproches, les griefs: what somebody is blamed for.
[[nodiscard]] bool names_blame(std::string_view noun);

// accusation, accusations: so are called the claims that charge somebody.
[[nodiscard]] bool is_accusation(std::string_view noun);

// les faits (qui lui sont reprochés), les accusations portées contre lui: the words from `from` on
// name charges against whoever denies them, told elsewhere.
[[nodiscard]] bool against_who_denies(const detect::Reading& r, std::uint32_t from);

// accuse Paul Roy de A. Elle …: the pronoun cannot mean whom the claim charges.
[[nodiscard]] bool charges_another(const detect::Reading& r, const detect::Candidate& c,
                                   std::uint32_t pronoun);

// The claim charges `who` with something: it accuses, or tells what he did.
[[nodiscard]] bool charges(const detect::Reading& r, const detect::Candidate& c,
                           syntax::TokenSpan who);

// The claims that charge `who`: of the `end` claims told before `first` the last one and those
// around it; where there are none and `ahead`, the next one that accuses.
[[nodiscard]] std::vector<std::size_t> charges_against(
    const detect::Reading& r, const std::vector<detect::Candidate>& candidates, std::size_t end,
    std::uint32_t first, syntax::TokenSpan who, bool ahead);

}  // namespace selon::verify

#endif  // SELON_ANALYZER_VERIFY_CHARGES_H

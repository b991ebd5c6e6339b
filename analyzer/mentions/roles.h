#ifndef SELON_ANALYZER_MENTIONS_ROLES_H
#define SELON_ANALYZER_MENTIONS_ROLES_H

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "analyzer/mentions/model.h"

namespace selon::mentions {

inline constexpr std::size_t kRoles = 12;  // roles of one actor that are compared

// One of the first roles of the actor passes the test.
template <typename Test>
[[nodiscard]] bool any_role(const Model& m, const Actor& a, Test test) {
  const auto end = a.roles.begin() + static_cast<std::ptrdiff_t>(std::min(a.roles.size(), kRoles));
  return std::any_of(a.roles.begin(), end,
                     [&](std::uint32_t role) { return test(m.descriptions[role]); });
}

// How well a description goes with what was said of somebody before.
enum class Fit : std::uint8_t {
  no,     // another noun, or they contradict each other (le ministre turc, le ministre russe)
  loose,  // compatible, but the later one says something new
  exact,  // the later one says nothing that was not known
};

// Compares a description with an earlier one of a possible bearer. Nouns are equal or the later
// one is the more general word (élu for maire).
[[nodiscard]] Fit fits(const Description& earlier, const Description& later);

// Whether both name countries, and not the same (le ministre turc, l'élu russe).
[[nodiscard]] bool contradict_states(const Description& a, const Description& b);

// Whether the genders and numbers of actor and phrase can be one's (0 is unknown and fits all).
[[nodiscard]] bool agrees(const Actor& actor, std::uint8_t gender, std::uint8_t number);

// The nouns that a more general noun may take up (élu: maire, député …); empty for others.
// `noun` and the results are keys (Description::key).
[[nodiscard]] std::span<const std::string_view> narrower_nouns(std::string_view noun);

// Le procureur, le préfet, le médecin: a title in the masculine that a woman may bear as it is.
[[nodiscard]] bool borne_by_both(const Description& d);

// Nouns that say nothing of the person they mean but its gender or age (l'intéressé, l'auteur,
// le quadragénaire): they go to whoever the text speaks of.
[[nodiscard]] bool general_person(std::string_view noun);
// The same for organisations (l'organisation, l'institution, le constructeur).
[[nodiscard]] bool general_organisation(const Description& d);
// Words that take up an agency or a medium of any sort (cette agence, le journal).
[[nodiscard]] bool general_outlet(std::string_view noun);

// The keys of several words among all those that are listed for the above. A key without its noun
// in the tables could never be met.
[[nodiscard]] std::vector<std::string_view> compound_keys();

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_ROLES_H

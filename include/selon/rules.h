#ifndef SELON_RULES_H
#define SELON_RULES_H

#include <span>
#include <string_view>

namespace selon {

// A rule that conclusions name: Attribution::rule, Evidence::rule.
//
//     for (const selon::Rule& rule : selon::rules()) std::cout << rule.id << "\n";
//
// Ids are stable: programs may keep them. New ones are added as the grammar grows.
struct Rule {
  std::string_view id;       // "que-clause"
  std::string_view about;    // what it concludes, as in Evidence::about
  std::string_view summary;  // what it states, one English sentence
  std::string_view example;  // an invented French text from which it concludes something
};

// All rules, in the order content, speaker, relay, status. The views live as long as the program.
[[nodiscard]] std::span<const Rule> rules();

// nullptr when there is none of that id.
[[nodiscard]] const Rule* find_rule(std::string_view id);

}  // namespace selon

#endif  // SELON_RULES_H

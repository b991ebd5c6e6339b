#ifndef SELON_ANALYZER_SYNTAX_TIMES_H
#define SELON_ANALYZER_SYNTAX_TIMES_H

#include <cstdint>
#include <string_view>

#include "analyzer/syntax/word.h"

namespace selon::syntax {

// plusieurs fois, deux fois, une nouvelle fois: the word before fois says how often; not une fois
// que, chaque fois que.
[[nodiscard]] constexpr bool counts_times(std::string_view form) {
  return form == "plusieurs" || form == "maintes" || form == "deux" || form == "trois" ||
         form == "nouvelle" || form == "dernière" || form == "énième";
}

// 45 ans: one past the age, or whatever is so many years, at `token`; or `token`.
[[nodiscard]] inline std::uint32_t past_years(const Words& words, std::uint32_t token) {
  return words.tag(token) == Tag::numeral && words.form(token + 1) == "ans" ? token + 2 : token;
}

// dans la nuit de lundi à mardi, dans la soirée de dimanche, dans la nuit du 3 au 4 mars: one past
// it; or `token`.
[[nodiscard]] std::uint32_t past_part_of_day(const Words& words, std::uint32_t token);

// lundi soir, le 3 mars 2019, en février, la semaine dernière, il y a trois jours, deux fois: one
// past when or how often something was; or `token`.
[[nodiscard]] std::uint32_t past_time(const Words& words, std::uint32_t token);

// mardi 9 janvier 2018, en 2018: the year that ends a date counts nothing that follows it.
[[nodiscard]] bool closes_date(const Words& words, std::uint32_t token);

// un Français sur deux, huit élus sur dix: the number counts nothing that follows it.
[[nodiscard]] bool closes_ratio(const Words& words, std::uint32_t token);

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_TIMES_H

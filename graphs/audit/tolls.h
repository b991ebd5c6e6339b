#ifndef SELON_GRAPHS_AUDIT_TOLLS_H
#define SELON_GRAPHS_AUDIT_TOLLS_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace selon::audit_rules_detail {

// So many dead, hurt, moved, arrested: « 14 morts », « a fait trois morts », « une dizaine de
// personnes ont été évacuées », « a tué 12 personnes ».
struct Toll {
  std::string number;     // digits, or the folded words (trois, une dizaine)
  std::string noun;       // folded: morts, personnes
  std::size_t begin = 0;  // bytes of the text
  std::size_t end = 0;

  friend bool operator==(const Toll&, const Toll&) = default;
};

// Those that a French text brings in, in order. « Les quatre victimes », « deux victimes témoignent
// » bring none in. Linear in the text.
[[nodiscard]] std::vector<Toll> tolls(std::string_view text);

// All numbers with the word behind them, whatever they count.
[[nodiscard]] std::vector<Toll> counts(std::string_view text);

}  // namespace selon::audit_rules_detail

#endif  // SELON_GRAPHS_AUDIT_TOLLS_H

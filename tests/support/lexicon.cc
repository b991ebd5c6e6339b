#include "tests/support/lexicon.h"

#include <stdexcept>
#include <utility>

namespace selon::testing {

const lexicon::Lexicon& built_in_lexicon() {
  static const lexicon::Lexicon built_in = [] {
    auto made = lexicon::Lexicon::create("");
    if (!made) throw std::runtime_error(made.error().describe());
    return std::move(made).value();
  }();
  return built_in;
}

}  // namespace selon::testing

#include "analyzer/syntax/joiners.h"

#include "analyzer/syntax/function_words.h"

namespace selon::syntax {
namespace {

bool is_que(const Words& words, std::uint32_t i) {
  return words.fw(i) == Fw::que || words.fw(i) == Fw::qu_;
}

bool also(const Words& words, std::uint32_t i) {
  return words.fw(i) == Fw::aussi || words.form(i) == "également";
}

}  // namespace

std::uint32_t past_joiner(const Words& words, std::uint32_t i) {
  switch (words.fw(i)) {
    case Fw::et:
    case Fw::ou:
      return i + 1;
    case Fw::ainsi:
      return is_que(words, i + 1) ? i + 2 : i;
    case Fw::de:
      return words.fw(i + 1) == Fw::meme && is_que(words, i + 2) ? i + 3 : i;
    case Fw::mais:
      return also(words, i + 1) ? i + 2 : i;
    default:
      return i;
  }
}

std::uint32_t joiner_before(const Words& words, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 3;  // tokens
  for (std::uint32_t n = 1; n <= kLongest && n <= i; ++n)
    if (past_joiner(words, i - n) == i) return i - n;
  return i;
}

}  // namespace selon::syntax

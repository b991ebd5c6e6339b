#include "analyzer/base/notices.h"

namespace selon::notice {
namespace {

constexpr std::string_view kConverted = "converted from ";
constexpr std::string_view kReplaced = "replaced ";

// "1 claim", "3 claims"
std::string counted(std::size_t count, std::string_view what) {
  return std::to_string(count).append(" ").append(what).append(count == 1 ? "" : "s");
}

}  // namespace

std::string converted(std::string_view encoding) {
  return std::string(kConverted).append(encoding);
}

std::string replaced(std::size_t count, std::string_view what) {
  return std::string(kReplaced).append(counted(count, what)).append(" by U+FFFD");
}

std::string read_in_pieces(std::size_t sentences, std::size_t words) {
  return "read " + counted(sentences, "sentence") + " of more than " + std::to_string(words) +
         " words in pieces";
}

std::string left_out(std::size_t claims, std::size_t others) {
  return "left out " + counted(claims, "claim") +
         (claims == 1 ? " that shares its words with " : " that share their words with ") +
         std::to_string(others) + " others";
}

std::size_t of_decoding(const std::vector<std::string>& notices) {
  return notices.size() - of_limits(notices).size();
}

std::vector<std::string> of_limits(const std::vector<std::string>& notices) {
  std::vector<std::string> out = notices;
  std::erase_if(out, [](const std::string& each) {
    return each.starts_with(kConverted) || each.starts_with(kReplaced);
  });
  return out;
}

}  // namespace selon::notice

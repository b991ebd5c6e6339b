#ifndef SELON_ANALYZER_CLI_JOINED_H
#define SELON_ANALYZER_CLI_JOINED_H

#include <string>
#include <string_view>
#include <vector>

namespace selon::cli {

// The words in a row, with the separator between each two.
[[nodiscard]] inline std::string joined(const std::vector<std::string>& words,
                                        std::string_view separator = " ") {
  std::string out;
  for (const std::string& word : words) out.append(out.empty() ? "" : separator).append(word);
  return out;
}

}  // namespace selon::cli

#endif  // SELON_ANALYZER_CLI_JOINED_H

#ifndef SELON_ANALYZER_CLI_OUTPUT_H
#define SELON_ANALYZER_CLI_OUTPUT_H

#include <optional>
#include <string>
#include <string_view>

#include "selon/result.h"

namespace selon::cli {

// Writes a file so that nobody ever sees half of it: to a temporary name beside it, then
// renamed. What is no regular file (/dev/null, a pipe) is written directly.
// Errors: what could not be done, with the file's name; nothing is left behind.
[[nodiscard]] std::optional<Error> write_file(const std::string& path, std::string_view bytes);

// Whether a value of -o means a folder: an existing one, or a name that ends in "/".
[[nodiscard]] bool names_folder(const std::string& path);

// The path of what is written for an article into a folder: its id with the extension.
[[nodiscard]] std::string file_in(const std::string& folder, std::string id,
                                  const std::string& extension);

}  // namespace selon::cli

#endif  // SELON_ANALYZER_CLI_OUTPUT_H

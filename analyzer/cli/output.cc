#include "analyzer/cli/output.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace selon::cli {
namespace {

namespace fs = std::filesystem;

Error reason(const std::string& path) {
  return {std::string("cannot be written: ").append(std::strerror(errno == 0 ? EIO : errno)), path,
          0};
}

bool write_directly(const std::string& path, std::string_view bytes) {
  errno = 0;
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  return !file.fail();
}

}  // namespace

std::optional<Error> write_file(const std::string& path, std::string_view bytes) {
  std::error_code ignored;
  const fs::file_status status = fs::status(path, ignored);
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    if (!write_directly(path, bytes)) return reason(path);
    return std::nullopt;
  }
  // A link stays a link: the file it points to is replaced.
  const fs::path target = fs::exists(status) ? fs::canonical(path, ignored) : fs::path(path);
  const std::string temporary = target.string() + ".tmp" + std::to_string(::getpid());
  if (!write_directly(temporary, bytes)) {
    const Error error = reason(path);
    fs::remove(temporary, ignored);
    return error;
  }
  std::error_code failed;
  fs::rename(temporary, target, failed);
  if (!failed) return std::nullopt;
  fs::remove(temporary, ignored);
  return Error{"cannot be written: " + failed.message(), path, 0};
}

bool names_folder(const std::string& path) {
  std::error_code ignored;
  return !path.empty() && (path.back() == '/' || fs::is_directory(path, ignored));
}

std::string file_in(const std::string& folder, std::string id, const std::string& extension) {
  for (char& c : id) {
    if (c == '/') c = '_';  // only an id given with --id can hold one
  }
  return (fs::path(folder) / id.append(".").append(extension)).string();
}

}  // namespace selon::cli

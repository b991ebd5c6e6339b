#include "tests/support/cli.h"

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "analyzer/cli/cli.h"

namespace selon::cli {

namespace fs = std::filesystem;

Outcome run_with(const std::vector<std::string>& arguments, const std::string& input,
                 bool terminal) {
  std::istringstream in(input);
  std::ostringstream out;
  std::ostringstream err;
  Io io{in, out, err};
  io.out_is_terminal = terminal;
  io.err_is_terminal = terminal;
  const int code = run(arguments, io);
  return {code, out.str(), err.str()};
}

Cli::Cli() {
  std::string name = (fs::temp_directory_path() / "selon-cli-XXXXXX").string();
  folder_ = ::mkdtemp(name.data());
}

Cli::~Cli() { fs::remove_all(folder_); }

std::string Cli::path(const std::string& name) const { return (folder_ / name).string(); }

std::string Cli::write(const std::string& name, const std::string& text) const {
  std::ofstream(path(name), std::ios::binary) << text;
  return path(name);
}

std::string Cli::read(const std::string& name) const {
  std::ostringstream out;
  out << std::ifstream(path(name), std::ios::binary).rdbuf();
  return out.str();
}

std::vector<std::string> Cli::names(const std::string& within) const {
  std::vector<std::string> out;
  for (const auto& entry : fs::directory_iterator(folder_ / within)) {
    out.push_back(entry.path().filename().string());
  }
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace selon::cli

#include "analyzer/cli/input.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <system_error>
#include <utility>

#include "analyzer/cli/progress.h"

namespace selon::cli {
namespace {

namespace fs = std::filesystem;

// Everything a stream holds, but no more than `limit` + 1 bytes of it.
std::string read_all(std::istream& in, std::size_t limit) {
  std::string out;
  std::string chunk(std::size_t{1} << 16, '\0');
  while (in && out.size() <= limit) {
    const std::size_t wanted = std::min(chunk.size(), limit + 1 - out.size());
    in.read(chunk.data(), static_cast<std::streamsize>(wanted));
    out.append(chunk, 0, static_cast<std::size_t>(in.gcount()));
  }
  return out;
}

Error too_long(const std::string& name, std::size_t max_bytes) {
  return {"is longer than " + std::to_string(max_bytes >> 20) + " MiB; split it", name, 0};
}

}  // namespace

std::vector<Input> inputs_of(const std::vector<std::string>& operands,
                             const std::string& stdin_id) {
  std::vector<Input> out;
  std::set<std::string> taken;
  for (const std::string& path : operands) {
    const std::string stem = path == "-" ? stdin_id : fs::path(path).stem().string();
    std::string id = stem;
    for (int copy = 2; !taken.insert(id).second; ++copy) {
      id = std::string(stem).append("-").append(std::to_string(copy));
    }
    out.push_back({path, std::move(id)});
  }
  return out;
}

Result<std::string> read_input(const std::string& path, Io& io, std::size_t max_bytes) {
  if (path == "-") {
    std::string bytes = read_all(io.in, max_bytes);
    if (bytes.size() > max_bytes) return too_long("standard input", max_bytes);
    return bytes;
  }
  std::error_code ignored;
  if (fs::is_directory(path, ignored)) {
    return Error{"is a folder; name the files in it, e.g. " + path + "/*.txt", path, 0};
  }
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) return Error{std::strerror(errno == 0 ? EIO : errno), path, 0};
  std::string bytes = read_all(file, max_bytes);
  if (file.bad()) return Error{std::strerror(errno == 0 ? EIO : errno), path, 0};
  if (bytes.size() > max_bytes) return too_long(path, max_bytes);
  return bytes;
}

Result<Analyzer> make_analyzer(const Invocation& invocation) {
  AnalyzerOptions options;
  options.lexicon_directory = invocation.value("--lexicon", "");
  return Analyzer::create(options);
}

int for_each_analysis(const Invocation& invocation, Io& io,
                      const std::function<void(Analysis)>& each,
                      const std::function<void(const Error&)>& failed) {
  const Result<Analyzer> analyzer = make_analyzer(invocation);
  if (!analyzer) {
    io.err << "selon: " << analyzer.error().describe() << "\n";
    return kTrouble;
  }
  const auto& operands = invocation.operands;
  if (invocation.value("--id", "stdin") != "stdin" &&
      std::find(operands.begin(), operands.end(), "-") == operands.end()) {
    io.err << "selon: --id names the article of standard input; give - as a FILE\n";
    return kUsage;
  }
  const std::vector<Input> inputs =
      inputs_of(invocation.operands, invocation.value("--id", "stdin"));
  Progress progress(io, inputs.size());
  int code = kOk;
  for (const Input& input : inputs) {
    progress.next(input.path);
    const Result<std::string> bytes = read_input(input.path, io, AnalyzerOptions{}.max_bytes);
    Result<Analysis> analysis =
        bytes ? analyzer.value().analyze(bytes.value(), input.id) : bytes.error();
    if (analysis) {
      progress.pause();
      each(std::move(analysis).value());
      continue;
    }
    Error error = analysis.error();
    if (error.file.empty()) error.file = input.path;
    progress.pause();
    io.err << "selon: " << error.describe() << "\n";
    if (failed) failed(error);
    code = kTrouble;
  }
  return code;
}

}  // namespace selon::cli

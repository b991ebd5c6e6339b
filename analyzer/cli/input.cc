#include "analyzer/cli/input.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <new>
#include <optional>
#include <set>
#include <system_error>
#include <utility>

#include "analyzer/base/in_order.h"
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
  return {"is longer than " + std::to_string(max_bytes) +
              " bytes; split it, or raise --max-bytes where the command has it",
          name, 0};
}

// The articles of one call.
class Batch {
 public:
  Batch(const Analyzer& analyzer, const Limits& limits, Io& io,
        const std::function<void(Analysis)>& each, const std::function<void(const Error&)>& failed)
      : analyzer_(analyzer), limits_(limits), io_(io), each_(each), failed_(failed) {}

  int run(const std::vector<Input>& inputs) {
    Progress progress(io_, inputs.size());
    auto next = inputs.begin();
    int code = kOk;
    base::InOrder<Item> steps;
    steps.read = [&](Item& item) {
      if (next == inputs.end()) return false;
      item.input = &*next++;
      item.bytes = read_input(item.input->path, io_, limits_.max_bytes);
      return true;
    };
    steps.work = [this](Item& item) { analyze(item); };
    steps.write = [&](Item& item) {
      progress.pause();
      if (item.analysis) {
        each_(std::move(item.analysis).value());
      } else {
        io_.err << "selon: " << item.analysis.error().describe() << "\n";
        if (failed_) failed_(item.analysis.error());
        code = kTrouble;
      }
      progress.next(item.input->path);
      return true;
    };
    // An analysis takes some times the memory of its text.
    steps.size = [](const Item& item) {
      return item.bytes.ok() && item.analysis.ok()
                 ? item.bytes.value().size() + 4 * item.analysis.value().document.text.size()
                 : 0;
    };
    base::in_order(steps, std::min(limits_.jobs, inputs.size()));
    return code;
  }

 private:
  struct Item {
    const Input* input = nullptr;
    Result<std::string> bytes = std::string();
    Result<Analysis> analysis = Analysis();
  };

  void analyze(Item& item) const {
    if (!item.bytes) {
      item.analysis = item.bytes.error();
      return;
    }
    try {
      item.analysis = analyzer_.analyze(std::move(item.bytes).value(), item.input->id);
    } catch (const std::bad_alloc&) {
      item.analysis = Error{"there is not enough memory for it", {}, 0};
    }
    item.bytes = std::string();  // it may wait for those before it
    if (item.analysis) return;
    Error error = item.analysis.error();
    if (error.file.empty()) error.file = item.input->path;
    item.analysis = error;
  }

  const Analyzer& analyzer_;
  const Limits limits_;
  Io& io_;
  const std::function<void(Analysis)>& each_;
  const std::function<void(const Error&)>& failed_;
};

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
    errno = 0;
    std::string bytes = read_all(io.in, max_bytes);
    if (io.in.bad()) return Error{std::strerror(errno == 0 ? EIO : errno), "standard input", 0};
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

Result<Analyzer> make_analyzer(const Invocation& invocation, const Limits& limits) {
  AnalyzerOptions options;
  options.lexicon_directory = invocation.value("--lexicon", "");
  options.max_bytes = limits.max_bytes;
  options.max_claims = limits.max_claims;
  options.max_entities = limits.max_entities;
  return Analyzer::create(options);
}

int with_analyzer(const Invocation& invocation, Io& io, std::size_t max_bytes,
                  const std::function<int(const Analyzer&, const Limits&)>& work) {
  const Result<Limits> limits = limits_of(invocation, max_bytes);
  if (!limits) {
    io.err << "selon: " << limits.error().describe() << "\n";
    return kUsage;
  }
  // Not taken apart when the program ends: the system takes all of its memory back at once.
  static auto& analyzer = *new std::optional<Result<Analyzer>>;
  analyzer.emplace(make_analyzer(invocation, limits.value()));
  if (!*analyzer) {
    io.err << "selon: " << analyzer->error().describe() << "\n";
    return kTrouble;
  }
  return work(analyzer->value(), limits.value());
}

int for_each_analysis(const Invocation& invocation, Io& io,
                      const std::function<void(Analysis)>& each,
                      const std::function<void(const Error&)>& failed) {
  const auto& operands = invocation.operands;
  if (invocation.value("--id", "stdin") != "stdin" &&
      std::find(operands.begin(), operands.end(), "-") == operands.end()) {
    io.err << "selon: --id names the article of standard input; give - as a FILE\n";
    return kUsage;
  }
  return with_analyzer(invocation, io, kFileMaxBytes,
                       [&](const Analyzer& analyzer, const Limits& limits) {
                         return Batch(analyzer, limits, io, each, failed)
                             .run(inputs_of(operands, invocation.value("--id", "stdin")));
                       });
}

}  // namespace selon::cli

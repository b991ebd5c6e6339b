#include "analyzer/cli/progress.h"

#include <ostream>

#include "selon/result.h"

namespace selon::cli {
namespace {

constexpr std::size_t kShortRun = 20;
constexpr std::size_t kNameLength = 60;
// Terminals are slow: a line that changes more often costs more than what it reports on.
constexpr std::chrono::milliseconds kShortest{50};

}  // namespace

Progress::Progress(Io& io, std::size_t total)
    : io_(io), is_wanted_(io.err_is_terminal && total > kShortRun), total_(total) {}

Progress::Progress(Io& io) : io_(io), is_wanted_(io.err_is_terminal) {}

Progress::~Progress() { pause(); }

void Progress::next(const std::string& name) {
  ++done_;
  if (!is_wanted_) return;
  const auto now = std::chrono::steady_clock::now();
  if (now - last_ < kShortest) return;
  last_ = now;
  pause();
  io_.err << done_;
  if (total_ != 0) io_.err << "/" << total_;
  io_.err << " " << printable(name.substr(0, kNameLength)) << std::flush;
  shown_ = true;
}

void Progress::pause() {
  if (!shown_) return;
  io_.err << "\r\x1b[K" << std::flush;
  shown_ = false;
}

}  // namespace selon::cli

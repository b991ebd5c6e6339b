#include "analyzer/cli/progress.h"

#include <ostream>

#include "selon/result.h"

namespace selon::cli {
namespace {

constexpr std::size_t kShortRun = 20;
constexpr std::size_t kNameLength = 60;

}  // namespace

Progress::Progress(Io& io, std::size_t total)
    : io_(io), total_(io.err_is_terminal && total > kShortRun ? total : 0) {}

Progress::~Progress() { pause(); }

void Progress::next(const std::string& name) {
  if (total_ == 0) return;
  pause();
  io_.err << ++done_ << "/" << total_ << " " << printable(name.substr(0, kNameLength))
          << std::flush;
  shown_ = true;
}

void Progress::pause() {
  if (!shown_) return;
  io_.err << "\r\x1b[K" << std::flush;
  shown_ = false;
}

}  // namespace selon::cli

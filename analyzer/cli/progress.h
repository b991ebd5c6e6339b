#ifndef SELON_ANALYZER_CLI_PROGRESS_H
#define SELON_ANALYZER_CLI_PROGRESS_H

#include <chrono>
#include <cstddef>
#include <string>

#include "analyzer/cli/cli.h"

namespace selon::cli {

// One line on a terminal that says how far a long run is; nothing for short runs and for
// anything but a terminal. The line is gone when the object is. For one thread at a time.
class Progress {
 public:
  Progress(Io& io, std::size_t total);
  // Of a run of unknown length.
  explicit Progress(Io& io);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // One more: `name` says which, or what there is to say.
  void next(const std::string& name);
  // Makes room for other output.
  void pause();

 private:
  Io& io_;
  bool is_wanted_;
  std::size_t total_ = 0;  // 0: not known
  std::size_t done_ = 0;
  bool shown_ = false;
  std::chrono::steady_clock::time_point last_{};
};

}  // namespace selon::cli

#endif  // SELON_ANALYZER_CLI_PROGRESS_H

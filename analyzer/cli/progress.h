#ifndef SELON_ANALYZER_CLI_PROGRESS_H
#define SELON_ANALYZER_CLI_PROGRESS_H

#include <cstddef>
#include <string>

#include "analyzer/cli/cli.h"

namespace selon::cli {

// One line on a terminal that says how far a long run is; nothing for short runs and for
// anything but a terminal. The line is gone when the object is.
class Progress {
 public:
  Progress(Io& io, std::size_t total);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // The next one begins.
  void next(const std::string& name);
  // Makes room for other output.
  void pause();

 private:
  Io& io_;
  std::size_t total_;
  std::size_t done_ = 0;
  bool shown_ = false;
};

}  // namespace selon::cli

#endif  // SELON_ANALYZER_CLI_PROGRESS_H

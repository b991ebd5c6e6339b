#include <fcntl.h>
#include <malloc.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "analyzer/cli/cli.h"
#include "analyzer/cli/interrupt.h"

namespace {

// Columns of reports: what COLUMNS says, else the terminal, else 80.
std::size_t columns() {
  if (const char* set = std::getenv("COLUMNS")) {
    const long value = std::strtol(set, nullptr, 10);
    if (value > 0 && value < 10000) return static_cast<std::size_t>(value);
  }
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return 80;
}

// The locale of messages, in the order in which POSIX asks.
std::string locale() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* set = std::getenv(name);
    if (set != nullptr && *set != '\0') return set;
  }
  return "";
}

// A descriptor that the caller closed must not become that of a file or pipe of ours, which would
// then be read as input or written over. Writing to what is open for reading still fails.
void open_closed_descriptors() {
  while (true) {
    const int lowest = ::open("/dev/null", O_RDONLY);
    if (lowest > STDERR_FILENO) ::close(lowest);
    if (lowest < 0 || lowest >= STDERR_FILENO) return;
  }
}

// Memory in large pieces goes back to the system as soon as it is free. Left to itself the library
// keeps pieces of up to 32 MB once one was freed, and a huge article leaves many.
void give_memory_back() {
#ifdef __GLIBC__
  constexpr int kLarge = 1 << 20;  // bytes; an article of usual size has no such piece
  ::mallopt(M_MMAP_THRESHOLD, kLarge);
  ::mallopt(M_TRIM_THRESHOLD, 2 * kLarge);
#endif
}

}  // namespace

int main(int argc, char** argv) {
  // A reader that has seen enough (`selon … | head`) ends the program without a word, even
  // where the parent process ignores the signal.
  std::signal(SIGPIPE, SIG_DFL);
  give_memory_back();
  open_closed_descriptors();
  std::ios::sync_with_stdio(false);
  selon::cli::InterruptibleInput input(STDIN_FILENO);
  std::istream in(&input);
  selon::cli::Io io{in, std::cout, std::cerr};
  io.out_is_terminal = ::isatty(STDOUT_FILENO) == 1;
  io.err_is_terminal = ::isatty(STDERR_FILENO) == 1;
  const char* no_colour = std::getenv("NO_COLOR");
  io.colour = io.out_is_terminal && (no_colour == nullptr || *no_colour == '\0');
  io.columns = columns();
  io.locale = locale();
  return selon::cli::run(std::vector<std::string>(argv + 1, argv + argc), io);
}

#ifndef SELON_ANALYZER_CLI_INTERRUPT_H
#define SELON_ANALYZER_CLI_INTERRUPT_H

#include <array>
#include <csignal>
#include <streambuf>

namespace selon::cli {

// While one lives, SIGINT and SIGTERM do not end the process but the input: what has been read is
// finished and written. A second signal ends the process. What the caller had ignored stays so. One
// at a time.
class Interrupt {
 public:
  Interrupt();
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

  // The signal that came; 0 when none did. From any thread, at any time.
  [[nodiscard]] static int signal();
  // Ends the input as a signal does, without one. From any thread, while an Interrupt lives.
  static void end_input();

 private:
  std::array<struct sigaction, 2> before_{};
};

// Reads a file descriptor, which stays the caller's. Ends early when an Interrupt says so, also
// while it waits for input.
// Throws std::system_error when the system cannot read; an istream then is bad().
class InterruptibleInput : public std::streambuf {
 public:
  explicit InterruptibleInput(int descriptor) : descriptor_(descriptor) {}

 protected:
  int_type underflow() override;

 private:
  int descriptor_;
  std::array<char, std::size_t{1} << 16> buffer_{};
};

}  // namespace selon::cli

#endif  // SELON_ANALYZER_CLI_INTERRUPT_H

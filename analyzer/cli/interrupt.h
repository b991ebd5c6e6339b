#ifndef SELON_ANALYZER_CLI_INTERRUPT_H
#define SELON_ANALYZER_CLI_INTERRUPT_H

#include <array>
#include <streambuf>

namespace selon::cli {

// While one lives, SIGINT and SIGTERM do not end the process but the input: what has been read is
// finished and written. The second signal ends the process. One at a time.
class Interrupt {
 public:
  Interrupt();
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

  // The signal that came; 0 when none did. From any thread, at any time.
  [[nodiscard]] static int signal();
};

// Reads a file descriptor, which stays the caller's. Ends early when an Interrupt says so, also
// while it waits for input.
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

#include "analyzer/cli/interrupt.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace selon::cli {
namespace {

// A handler may touch nothing else. It writes to the pipe, which poll() watches: a flag alone
// would be missed between being looked at and the wait for input.
volatile std::sig_atomic_t received = 0;
std::array<int, 2> pipe_ends = {-1, -1};

constexpr std::array kSignals = {SIGINT, SIGTERM};

extern "C" void note_signal(int number) {
  const int saved = errno;
  received = number;
  const char byte = 0;
  [[maybe_unused]] const auto written = ::write(pipe_ends[1], &byte, 1);
  errno = saved;
}

void handle(void (*handler)(int), int flags) {
  struct sigaction action {};
  action.sa_handler = handler;
  action.sa_flags = flags;
  for (const int number : kSignals) ::sigaction(number, &action, nullptr);
}

// False when an interrupt came first.
bool wait_for_input(int descriptor) {
  std::array<pollfd, 2> watched = {{{descriptor, POLLIN, 0}, {pipe_ends[0], POLLIN, 0}}};
  while (Interrupt::signal() == 0) {
    if (::poll(watched.data(), watched.size(), -1) >= 0) return watched[1].revents == 0;
    if (errno != EINTR) return true;  // what is wrong with the descriptor, read() will say
  }
  return false;
}

}  // namespace

Interrupt::Interrupt() {
  received = 0;
  // Without a pipe (no descriptors left) poll() passes over the negative number, and a signal
  // takes effect at the next record.
  if (::pipe2(pipe_ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) pipe_ends = {-1, -1};
  handle(note_signal, SA_RESETHAND);
}

Interrupt::~Interrupt() {
  handle(SIG_DFL, 0);
  for (int& end : pipe_ends) {
    if (end >= 0) ::close(end);
    end = -1;
  }
}

int Interrupt::signal() { return received; }

InterruptibleInput::int_type InterruptibleInput::underflow() {
  ssize_t count = -1;
  do {
    if (!wait_for_input(descriptor_)) return traits_type::eof();
    count = ::read(descriptor_, buffer_.data(), buffer_.size());
  } while (count < 0 && errno == EINTR);
  if (count <= 0) return traits_type::eof();
  setg(buffer_.data(), buffer_.data(), buffer_.data() + count);
  return traits_type::to_int_type(buffer_.front());
}

}  // namespace selon::cli

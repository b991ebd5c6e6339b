#include "analyzer/cli/interrupt.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <system_error>

namespace selon::cli {
namespace {

// A handler may touch nothing else. It writes to the pipe, which poll() watches: a flag alone
// would be missed between being looked at and the wait for input.
std::atomic<int> received = 0;
static_assert(std::atomic<int>::is_always_lock_free);
std::array<int, 2> pipe_ends = {-1, -1};

constexpr std::array kSignals = {SIGINT, SIGTERM};

void wake() {
  const char byte = 0;
  [[maybe_unused]] const auto written = ::write(pipe_ends[1], &byte, 1);
}

struct sigaction action_of(void (*handler)(int)) {
  struct sigaction out {};
  out.sa_handler = handler;
  // One after the other, so that the first to come is the first to be noted.
  ::sigemptyset(&out.sa_mask);
  for (const int number : kSignals) ::sigaddset(&out.sa_mask, number);
  return out;
}

extern "C" void note_signal(int number) {
  const int saved = errno;
  if (received.exchange(number) != 0) {
    const struct sigaction usual = action_of(SIG_DFL);
    ::sigaction(number, &usual, nullptr);
    ::raise(number);
  }
  wake();
  errno = saved;
}

// False when the input is to end.
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
  const struct sigaction ours = action_of(note_signal);
  for (std::size_t i = 0; i < kSignals.size(); ++i) {
    ::sigaction(kSignals[i], nullptr, &before_[i]);
    if (before_[i].sa_handler != SIG_IGN) ::sigaction(kSignals[i], &ours, nullptr);
  }
}

Interrupt::~Interrupt() {
  for (std::size_t i = 0; i < kSignals.size(); ++i) {
    ::sigaction(kSignals[i], &before_[i], nullptr);
  }
  for (int& end : pipe_ends) {
    if (end >= 0) ::close(end);
    end = -1;
  }
}

int Interrupt::signal() { return received; }

void Interrupt::end_input() { wake(); }

InterruptibleInput::int_type InterruptibleInput::underflow() {
  while (wait_for_input(descriptor_)) {
    const ssize_t count = ::read(descriptor_, buffer_.data(), buffer_.size());
    if (count > 0) {
      setg(buffer_.data(), buffer_.data(), buffer_.data() + count);
      return traits_type::to_int_type(buffer_.front());
    }
    if (count == 0) break;
    if (errno != EINTR && errno != EAGAIN) {
      throw std::system_error(errno, std::generic_category(), "standard input cannot be read");
    }
  }
  return traits_type::eof();
}

}  // namespace selon::cli

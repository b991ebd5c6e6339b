#ifndef SELON_RESULT_H
#define SELON_RESULT_H

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace selon {

// A text as it can be put on a terminal, on one line: line ends and tabs become spaces; other
// control characters, those that show nothing or turn the order of text, and bytes that are no
// UTF-8 become U+FFFD, so that a reader sees that something stood there. All else stays: names of
// files can be recognised.
[[nodiscard]] std::string printable(std::string_view text);

// Why something could not be done, in words a user can act on.
struct Error {
  std::string message;   // one sentence, with the remedy where there is one
  std::string file;      // empty when no file is concerned
  std::size_t line = 0;  // 1-based; 0 when no line is concerned

  // "FILE:LINE: message", leaving out what is not known; printable().
  [[nodiscard]] std::string describe() const;
};

// A value or the reason why there is none. The library throws nothing across its
// border: what can fail returns a Result.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}      // NOLINT(google-explicit-constructor)
  Result(Error error) : state_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool ok() const { return std::holds_alternative<T>(state_); }
  explicit operator bool() const { return ok(); }

  // REQUIRES: ok()
  [[nodiscard]] T& value() & { return std::get<T>(state_); }
  [[nodiscard]] const T& value() const& { return std::get<T>(state_); }
  [[nodiscard]] T&& value() && { return std::get<T>(std::move(state_)); }
  // REQUIRES: !ok()
  [[nodiscard]] const Error& error() const { return std::get<Error>(state_); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace selon

#endif  // SELON_RESULT_H

#ifndef SELON_ANALYZER_CLI_LINES_H
#define SELON_ANALYZER_CLI_LINES_H

#include <cstddef>
#include <istream>
#include <string>
#include <string_view>

namespace selon::cli {

// Reads a stream line by line in memory that is bounded whatever it holds, and takes a line as soon
// as it is there, also from somebody who types. The stream is the caller's.
class Lines {
 public:
  Lines(std::istream& in, std::size_t max_bytes) : in_(in), max_bytes_(max_bytes) {}

  // The next line without its end (\n or \r\n); false at the end of the stream. A line of more than
  // max_bytes bytes is passed over: `is_too_long` is then true and `line` empty.
  bool next(std::string& line, bool& is_too_long);

  // Of the line that next() gave; the first is 1.
  [[nodiscard]] std::size_t number() const { return number_; }

 private:
  bool fill();

  std::istream& in_;
  std::size_t max_bytes_;
  std::size_t number_ = 0;
  std::string block_;      // read from the stream
  std::string_view rest_;  // of the block, not yet given out
};

}  // namespace selon::cli

#endif  // SELON_ANALYZER_CLI_LINES_H

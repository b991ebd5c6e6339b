#ifndef SELON_ANALYZER_CLI_LINES_H
#define SELON_ANALYZER_CLI_LINES_H

#include <cstddef>
#include <istream>
#include <string>
#include <string_view>

namespace selon::cli {

// Nothing but blanks, tabs and what is left of a line end: no record.
[[nodiscard]] bool is_blank(std::string_view line);

// Reads a stream line by line in memory that is bounded whatever it holds, and takes a line as soon
// as it is there, also from somebody who types. The stream is the caller's.
class Lines {
 public:
  Lines(std::istream& in, std::size_t max_bytes) : in_(in), max_bytes_(max_bytes) {}

  // The next line without its end (\n or \r\n); false at the end of the stream. A line of more than
  // max_bytes bytes is passed over: `is_too_long` is then true and `line` empty.
  // Throws what the stream's buffer throws when it cannot be read.
  bool next(std::string& line, bool& is_too_long);

  // Of the line that next() gave; the first is 1.
  [[nodiscard]] std::size_t number() const { return number_; }
  // Whether that line had a line end; the last one of a stream need not.
  [[nodiscard]] bool is_ended() const { return is_ended_; }

 private:
  bool fill();

  std::istream& in_;
  std::size_t max_bytes_;
  std::size_t number_ = 0;
  bool is_ended_ = false;
  std::string block_;      // read from the stream
  std::string_view rest_;  // of the block, not yet given out
};

}  // namespace selon::cli

#endif  // SELON_ANALYZER_CLI_LINES_H

#include "analyzer/cli/lines.h"

#include <algorithm>
#include <streambuf>

namespace selon::cli {
namespace {

constexpr std::streamsize kBlock = std::streamsize{1} << 16;

}  // namespace

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

// Waits for one byte at least, and takes no more than is there without waiting again.
bool Lines::fill() {
  using Traits = std::istream::traits_type;
  std::streambuf& buffer = *in_.rdbuf();
  if (Traits::eq_int_type(buffer.sgetc(), Traits::eof())) return false;
  const std::streamsize there = std::clamp<std::streamsize>(buffer.in_avail(), 1, kBlock);
  block_.resize(static_cast<std::size_t>(there));
  block_.resize(static_cast<std::size_t>(buffer.sgetn(block_.data(), there)));
  rest_ = block_;
  return !rest_.empty();
}

bool Lines::next(std::string& line, bool& is_too_long) {
  line.clear();
  is_too_long = false;
  if (rest_.empty() && !fill()) return false;
  ++number_;
  is_ended_ = false;
  while (!is_ended_ && (!rest_.empty() || fill())) {
    const std::string_view part = rest_.substr(0, rest_.find('\n'));
    is_ended_ = part.size() < rest_.size();
    rest_.remove_prefix(part.size() + (is_ended_ ? 1 : 0));
    is_too_long = is_too_long || line.size() + part.size() > max_bytes_ + 1;  // + 1: a final \r
    if (is_too_long) {
      std::string().swap(line);
    } else {
      line.append(part);
    }
  }
  if (!line.empty() && line.back() == '\r') line.pop_back();
  if (line.size() > max_bytes_) {
    is_too_long = true;
    line.clear();
  }
  return true;
}

}  // namespace selon::cli

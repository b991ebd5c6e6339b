#include "analyzer/lexicon/tools/lines.h"

#include <fstream>
#include <stdexcept>

#include "analyzer/lexicon/letters.h"

namespace selon::lexicon::tools {
namespace {

// Lower case of one Latin letter of two bytes. Latin-1 capitals stand 32 below their small
// letters; in Latin Extended-A pairs follow each other, even first but for two stretches.
char32_t lower_letter(char32_t c) {
  if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 0x20;
  if (c == 0x178) return 0xFF;  // Ÿ
  const bool odd_first = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
  if (c >= 0x100 && c <= 0x177 && c != 0x130 && c != 0x138 && !odd_first) return c | 1;
  if (odd_first && c % 2 == 1) return c + 1;
  return c;
}

}  // namespace

std::vector<std::string> read_lines(const std::string& path) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error("cannot read " + path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (!line.empty() && line[0] != '#') lines.push_back(line);
  }
  return lines;
}

std::vector<std::string_view> split(std::string_view text, std::string_view separators,
                                    bool merge) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find_first_of(separators);
    const std::string_view part = text.substr(0, end);
    if (!merge || !part.empty()) parts.push_back(part);
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::string lower(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (const char32_t c = two_byte_letter(text, at); c != 0) {
      const char32_t small = lower_letter(c);
      out += static_cast<char>(0xC0 | small >> 6);
      out += static_cast<char>(0x80 | (small & 0x3F));
      at += 2;
    } else {
      const char c1 = text[at++];
      out += c1 >= 'A' && c1 <= 'Z' ? static_cast<char>(c1 - 'A' + 'a') : c1;
    }
  }
  return out;
}

}  // namespace selon::lexicon::tools

#ifndef SELON_ANALYZER_TEXT_DECODE_H
#define SELON_ANALYZER_TEXT_DECODE_H

#include <string>
#include <vector>

namespace selon::text {

struct Decoded {
  std::string text;                  // valid UTF-8; the bytes as given when they were
  std::string encoding;              // "UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"
  std::vector<std::string> notices;  // in words, what was converted or replaced
};

// Recognises and converts the encoding. Valid UTF-8 comes back byte for byte (BOM included).
// Bytes that are not are read as UTF-16 when a BOM says so, else as UTF-8 with U+FFFD for the
// stray bytes when few are stray, else as Windows-1252. Takes the bytes over, so that a huge text
// is not held twice.
[[nodiscard]] Decoded decode(std::string bytes);

}  // namespace selon::text

#endif  // SELON_ANALYZER_TEXT_DECODE_H

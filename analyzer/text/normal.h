#ifndef SELON_ANALYZER_TEXT_NORMAL_H
#define SELON_ANALYZER_TEXT_NORMAL_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "selon/span.h"

namespace selon::text {

// Leads from offsets in the clean text back to the text as given.
//
//     original   d e ́ j a ̀  «NBSP»oui        (decomposed accents, no-break space)
//     clean      d é   j à   « oui
//
// For every token t:  original.substr(to_original(t)) reads like clean.substr(t), and
// to_original never splits a UTF-8 sequence nor parts a letter from its combining marks.
class OffsetMap {
 public:
  // Appends a run: from clean offset `clean` on, original = clean + delta. Of two runs at the
  // same offset the first holds for spans that end there, the last for spans that begin there
  // (between them lies what was dropped). REQUIRES: offsets ascend.
  void add(std::uint32_t clean, std::int64_t delta);
  // REQUIRES: span lies in the clean text, on character borders.
  [[nodiscard]] Span to_original(std::uint32_t begin, std::uint32_t end) const;

 private:
  struct Run {
    std::uint32_t clean;
    std::uint32_t original;
  };
  [[nodiscard]] std::size_t original_begin(std::uint32_t clean) const;
  [[nodiscard]] std::size_t original_end(std::uint32_t clean) const;
  std::vector<Run> runs_;
};

// The one form all later steps read:
// - NFC; U+2019, U+02BC, U+2032 and the like become '; every space character becomes a plain
//   space; soft hyphens, zero-width characters, BOM, and bidi controls are dropped;
// - CRLF and CR become LF; a line break that only wraps a long line becomes a space (see
//   normalize), all others stay.
struct Clean {
  std::string text;
  std::string lower;  // lower-cased, byte for byte as long as `text`
  OffsetMap map;
};

// A line break is taken for a wrap when the document is hard-wrapped and the first word of the
// next line would not have fitted behind the line, or is lower-case. A document is hard-wrapped
// when the longest line followed by a single break has 40 to 120 characters, hardly any line is
// longer, and the next word would not have fitted at most of the single breaks, at one of them
// at least in mid-sentence. A break behind the hyphen of a compound leaves no space.
[[nodiscard]] Clean normalize(std::string_view text);

}  // namespace selon::text

#endif  // SELON_ANALYZER_TEXT_NORMAL_H

#include "analyzer/text/decode.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "analyzer/base/notices.h"
#include "analyzer/base/utf8.h"

namespace selon::text {
namespace {

// Windows-1252 for the bytes 0x80 … 0x9F; the five that it leaves free stay C1 controls, as
// the WHATWG encoding standard has it. All other bytes are their own code point.
constexpr std::array<char32_t, 32> kWindows1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

std::string from_windows_1252(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  for (const char raw : bytes) {
    const auto byte = static_cast<unsigned char>(raw);
    utf8::append(out, byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80U] : byte);
  }
  return out;
}

// Reads UTF-16 behind its BOM. `stray` counts unpaired surrogates and a lone last byte.
std::string from_utf16(std::string_view bytes, bool big_endian, std::size_t& stray) {
  const auto unit_at = [&](std::size_t at) {
    const auto a = static_cast<unsigned char>(bytes[at]);
    const auto b = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(big_endian ? a << 8 | b : b << 8 | a);
  };
  std::string out;
  out.reserve(bytes.size());
  std::size_t at = 2;
  while (at + 1 < bytes.size()) {
    char32_t c = unit_at(at);
    at += 2;
    if (c >= 0xD800 && c < 0xE000) {
      const char32_t low = at + 1 < bytes.size() ? unit_at(at) : 0;
      if (c < 0xDC00 && low >= 0xDC00 && low < 0xE000) {
        c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
        at += 2;
      } else {
        c = utf8::kReplacement;
        ++stray;
      }
    }
    utf8::append(out, c);
  }
  if (at < bytes.size()) {
    utf8::append(out, utf8::kReplacement);
    ++stray;
  }
  return out;
}

// How much of a text is UTF-8.
struct Census {
  std::size_t stray = 0;      // ill-formed sequences
  std::size_t multibyte = 0;  // well-formed sequences of two bytes or more
  bool only_cut_end = true;   // the one ill-formed sequence is cut off by the end of the text
};

Census take_census(std::string_view bytes) {
  Census census;
  for (std::size_t at = 0; at < bytes.size();) {
    const utf8::CodePoint c = utf8::decode(bytes, at);
    if (!c.well_formed) {
      ++census.stray;
      census.only_cut_end = at + c.size == bytes.size();
    } else if (c.size > 1) {
      ++census.multibyte;
    }
    at += c.size;
  }
  return census;
}

// French has an accent in every line: a UTF-8 text with some damage still holds many
// well-formed sequences, a Windows-1252 text next to none.
bool few_stray(const Census& census) {
  if (census.multibyte == 0) return false;
  return census.stray * 4 <= census.multibyte || (census.stray == 1 && census.only_cut_end);
}

std::string replace_stray(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + 16);
  for (std::size_t at = 0; at < bytes.size();) {
    const utf8::CodePoint c = utf8::decode(bytes, at);
    if (c.well_formed) {
      out += bytes.substr(at, c.size);
    } else {
      utf8::append(out, utf8::kReplacement);
    }
    at += c.size;
  }
  return out;
}

Decoded decode_utf16(std::string_view bytes, bool big_endian) {
  Decoded out;
  std::size_t stray = 0;
  out.text = from_utf16(bytes, big_endian, stray);
  out.encoding = big_endian ? "UTF-16BE" : "UTF-16LE";
  out.notices.push_back(notice::converted(out.encoding));
  if (stray != 0) out.notices.push_back(notice::replaced(stray, "stray UTF-16 unit"));
  return out;
}

}  // namespace

Decoded decode(std::string bytes) {
  if (bytes.starts_with("\xFF\xFE")) return decode_utf16(bytes, false);
  if (bytes.starts_with("\xFE\xFF")) return decode_utf16(bytes, true);
  if (utf8::valid(bytes)) return {std::move(bytes), "UTF-8", {}};
  const Census census = take_census(bytes);
  if (few_stray(census)) {
    return {replace_stray(bytes),
            "UTF-8",
            {notice::replaced(census.stray, "ill-formed UTF-8 sequence")}};
  }
  return {from_windows_1252(bytes), "windows-1252", {notice::converted("windows-1252")}};
}

}  // namespace selon::text

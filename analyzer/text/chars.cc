// The only file that asks ICU.

#include "analyzer/text/chars.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>

#include <string>
#include <string_view>

namespace selon::text {
namespace {

// Null only when ICU's data is missing; texts are then taken for NFC as they are.
const icu::Normalizer2* nfc() {
  static const icu::Normalizer2* const instance = [] {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* found = icu::Normalizer2::getNFCInstance(status);
    return U_SUCCESS(status) ? found : nullptr;
  }();
  return instance;
}

bool is_dropped(char32_t c) {
  return c == 0xAD || c == 0x34F || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) ||
         (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}

// Latin letters with accents, which are nearly all that a French text holds beyond ASCII.
bool is_latin_letter(char32_t c) { return c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7; }

}  // namespace

CharClass class_of_other(char32_t c) {
  if (is_latin_letter(c)) return CharClass::letter;
  if (is_dropped(c)) return CharClass::dropped;
  const auto code = static_cast<UChar32>(c);
  if (u_isUWhiteSpace(code)) return CharClass::space;
  if (u_isalpha(code) || is_mark(c)) return CharClass::letter;
  if (u_isdigit(code)) return CharClass::digit;
  return u_iscntrl(code) ? CharClass::control : CharClass::symbol;
}

bool is_mark_beyond_latin(char32_t c) {
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

bool joins_previous(char32_t c) {
  if (c < 0x300) return false;
  if (is_mark(c)) return true;
  return nfc() != nullptr && !nfc()->hasBoundaryBefore(static_cast<UChar32>(c));
}

bool is_nfc(char32_t c) {
  return c < 0x300 ||
         u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_NFC_QUICK_CHECK) != UNORM_NO;
}

char32_t lower_of(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

std::string to_nfc(std::string_view text) {
  if (nfc() == nullptr) return std::string(text);
  std::string out;
  UErrorCode status = U_ZERO_ERROR;
  icu::StringByteSink<std::string> sink(&out);
  const icu::StringPiece source(text.data(), static_cast<int32_t>(text.size()));
  nfc()->normalizeUTF8(0, source, sink, nullptr, status);
  return U_SUCCESS(status) ? out : std::string(text);
}

}  // namespace selon::text

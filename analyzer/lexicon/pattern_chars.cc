#include "analyzer/lexicon/pattern_chars.h"

#include <algorithm>

#include "analyzer/base/utf8.h"

namespace selon::lexicon {
namespace {

constexpr std::size_t kFew = 10;
constexpr unsigned kFirstLead = 0xC2;
constexpr unsigned kLastLead = 0xF4;
constexpr std::string_view kLongS = "\xC5\xBF";
constexpr std::string_view kKelvin = "\xE2\x84\xAA";

std::size_t lead_of(char32_t c) {
  std::string bytes;
  utf8::append(bytes, c);
  return static_cast<unsigned char>(bytes.front());
}

void set_range(ByteSet& bytes, std::size_t from, std::size_t to) {
  bytes |= ~ByteSet() >> (ByteSet().size() - 1 - (to - from)) << from;
}

// Those whose other case is one bit away, or that have none: of ASCII, Latin-1 (but µ, å, ß, ÿ) and
// punctuation.
bool folds_plainly(char32_t c) {
  const bool odd = c == 0xB5 || c == 0xC5 || c == 0xDF || c == 0xE5 || c == 0xFF;
  return (c < 0x100 && !odd) || (c >= 0x2000 && c < 0x2070);
}

}  // namespace

void PatternChars::add(char32_t from, char32_t to) {
  if (from < 0x80) set_range(ascii, from, std::min<char32_t>(to, 0x7F));
  if (to >= 0x80) set_range(leads, lead_of(std::max<char32_t>(from, 0x80)), lead_of(to));
  listed = listed && list.size() + (to - from) < kFew;
  for (char32_t c = from; listed && c <= to; ++c) list.push_back(c);
}

bool PatternChars::add_class(char name) {
  PatternChars own;
  switch (name | 0x20) {
    case 's':
      for (const char32_t c : {U' ', U'\t', U'\n', U'\f', U'\r'}) own.add(c, c);
      break;
    case 'd':
      own.add('0', '9');
      break;
    case 'w':
      own.add('0', '9');
      own.add('A', 'Z');
      own.add('a', 'z');
      own.add('_', '_');
      break;
    default:
      return false;
  }
  if (name < 'a') own.invert();
  ascii |= own.ascii;
  leads |= own.leads;
  listed = listed && own.listed && list.size() + own.list.size() <= kFew;
  list.insert(list.end(), own.list.begin(), own.list.end());
  return true;
}

void PatternChars::fold() {
  ByteSet small;
  set_range(small, 'a', 'z');
  ascii |= (ascii & small) >> 0x20 | (ascii & small >> 0x20) << 0x20;
  listed = listed && std::all_of(list.begin(), list.end(), folds_plainly);
  if (!listed && leads.any()) {
    set_range(leads, kFirstLead, kLastLead);
    for (const char c : {'s', 'S', 'k', 'K'}) ascii.set(static_cast<std::size_t>(c));
  }
  if (ascii.test('s')) leads.set(static_cast<unsigned char>(kLongS.front()));
  if (ascii.test('k')) leads.set(static_cast<unsigned char>(kKelvin.front()));
}

void PatternChars::invert() {
  ByteSet all;
  set_range(all, 0, 0x7F);
  ascii = all & ~ascii;
  set_range(leads, kFirstLead, kLastLead);
  listed = false;
}

void coarse(std::string_view text, std::string& out) {
  out.resize(text.size());
  std::transform(text.begin(), text.end(), out.begin(),
                 [](char c) { return static_cast<char>(c | 0x20); });
}

bool holds_stray_letter(std::string_view text) {
  return text.find(kLongS) != std::string_view::npos ||
         text.find(kKelvin) != std::string_view::npos;
}

}  // namespace selon::lexicon

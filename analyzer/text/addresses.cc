#include "analyzer/text/addresses.h"

#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/base/utf8.h"
#include "analyzer/text/chars.h"

namespace selon::text {
namespace {

using std::string_view_literals::operator""sv;

// Last labels by which a word with inner dots is known for an internet address; any other
// small word behind a full stop is taken for a sentence with a missing space.
// No country code that is a French word too (il, et, la, ne), but for those of news of French (de,
// es, ma, co): a full stop without the space behind it is a common slip.
constexpr std::array kTopLevelDomains = {
    "ar"sv,  "at"sv,  "be"sv,   "bf"sv,  "bg"sv,   "biz"sv,   "bj"sv, "br"sv,    "by"sv,  "bzh"sv,
    "ca"sv,  "cd"sv,  "cg"sv,   "ch"sv,  "ci"sv,   "cm"sv,    "cn"sv, "co"sv,    "com"sv, "cz"sv,
    "de"sv,  "dk"sv,  "dz"sv,   "edu"sv, "es"sv,   "eu"sv,    "fi"sv, "fm"sv,    "fr"sv,  "gouv"sv,
    "gov"sv, "gr"sv,  "hu"sv,   "ie"sv,  "info"sv, "int"sv,   "io"sv, "ir"sv,    "it"sv,  "jp"sv,
    "kr"sv,  "kz"sv,  "lt"sv,   "lu"sv,  "lv"sv,   "ma"sv,    "md"sv, "media"sv, "mg"sv,  "ml"sv,
    "mx"sv,  "net"sv, "news"sv, "nl"sv,  "org"sv,  "paris"sv, "pl"sv, "pt"sv,    "qc"sv,  "ro"sv,
    "rs"sv,  "ru"sv,  "rw"sv,   "sk"sv,  "sn"sv,   "td"sv,    "tg"sv, "tn"sv,    "tr"sv,  "tv"sv,
    "tw"sv,  "ua"sv,  "uk"sv,   "za"sv};

// Bytes; bound what is read ahead, so that no text is read over and over.
constexpr std::size_t kLongestAddress = 64;
constexpr int kMostLabels = 6;  // of an address: jo.le@mail.exemple.co.uk

bool opens_at_url_end(const Scanner& s, std::size_t p) {
  const char32_t c = utf8::decode(s.text, p).value;
  return c == '"' || c == '<' || c == '>' || c == 0xAB || c == 0xBB || c == 0x2026 ||
         (c >= 0x2018 && c <= 0x201F);
}

}  // namespace

std::size_t end_of_url(const Scanner& s, std::size_t at) {
  const std::string_view rest = s.lower.substr(at);
  if (rest[0] != 'h' && rest[0] != 'w') return at;
  if (!rest.starts_with("http://") && !rest.starts_with("https://") && !rest.starts_with("www.")) {
    return at;
  }
  std::size_t p = at;
  while (p < s.text.size() && !s.is_kind(p, CharClass::space) && !opens_at_url_end(s, p))
    p = s.after(p);
  while (p > at && ".,;:!?)]'"sv.find(s.text[p - 1]) != std::string_view::npos) --p;
  return p;
}

std::size_t end_of_address(const Scanner& s, std::size_t p) {
  std::size_t end = p;
  std::size_t label = p;
  bool mail = false;
  for (int n = 0; n < kMostLabels; ++n) {
    const bool joined = s.byte(end) == '.' || (s.byte(end) == '@' && !mail);
    if (!joined || !s.alnum_at(end + 1) || s.capital_at(end + 1)) break;
    mail |= s.byte(end) == '@';
    label = end + 1;
    end = label;
    while (s.alnum_at(end) || ((s.byte(end) == '-' || s.byte(end) == '_') && s.alnum_at(end + 1))) {
      end = s.after(end);
      if (end - p > kLongestAddress) return p;
    }
  }
  const std::string_view last = s.lower.substr(label, end - label);
  const bool known = among(kTopLevelDomains, last);
  return known || mail ? end : p;
}

}  // namespace selon::text

#include "analyzer/text/abbreviations.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace selon::text {
namespace {

using std::string_view_literals::operator""sv;

// All tables are sorted by bytes for binary search.

// Before a name or before the article of a title (M. le maire).
constexpr std::array kTitles = {"cdt"sv, "dr"sv,  "drs"sv,  "gal"sv,   "gén"sv, "lt"sv,  "m"sv,
                                "me"sv,  "mgr"sv, "mlle"sv, "mlles"sv, "mm"sv,  "mme"sv, "mmes"sv,
                                "mr"sv,  "pr"sv,  "prof"sv, "prs"sv,   "sgt"sv, "st"sv,  "ste"sv};

// Before a name, a number or a common noun.
constexpr std::array kBeforeAnything = {"apr"sv, "av"sv,   "bd"sv,  "bld"sv, "boul"sv,
                                        "cf"sv,  "coll"sv, "dir"sv, "env"sv, "vs"sv};

// Before a number or in mid-sentence; as ordinary words some of them also end sentences.
constexpr std::array kInner = {
    "adj"sv,   "al"sv,   "approx"sv, "arr"sv,  "art"sv, "avr"sv, "cap"sv,  "chap"sv,
    "cit"sv,   "col"sv,  "déc"sv,    "dép"sv,  "ed"sv,  "ex"sv,  "fax"sv,  "fig"sv,
    "fév"sv,   "févr"sv, "hab"sv,    "ibid"sv, "id"sv,  "ill"sv, "janv"sv, "juil"sv,
    "juill"sv, "max"sv,  "min"sv,    "n"sv,    "no"sv,  "nos"sv, "nov"sv,  "oct"sv,
    "op"sv,    "p"sv,    "pp"sv,     "ref"sv,  "réf"sv, "sec"sv, "sept"sv, "sq"sv,
    "suppl"sv, "tel"sv,  "trad"sv,   "tél"sv,  "vol"sv, "éd"sv};

// At the end of an enumeration or a name; a sentence may end with them.
constexpr std::array kClosing = {"cie"sv, "corp"sv, "inc"sv, "jr"sv, "ltd"sv, "sr"sv};

constexpr std::array kOpeners = {
    "ainsi"sv, "alors"sv, "après"sv, "au"sv,    "aucun"sv, "aussi"sv,  "aux"sv,     "avant"sv,
    "avec"sv,  "c"sv,     "car"sv,   "ce"sv,    "ceci"sv,  "cela"sv,   "celle"sv,   "celui"sv,
    "ces"sv,   "cet"sv,   "cette"sv, "ceux"sv,  "comme"sv, "dans"sv,   "depuis"sv,  "elle"sv,
    "elles"sv, "en"sv,    "enfin"sv, "et"sv,    "il"sv,    "ils"sv,    "j"sv,       "je"sv,
    "l"sv,     "les"sv,   "leur"sv,  "leurs"sv, "lors"sv,  "lorsqu"sv, "lorsque"sv, "mais"sv,
    "n"sv,     "ni"sv,    "notre"sv, "nous"sv,  "on"sv,    "or"sv,     "ou"sv,      "où"sv,
    "par"sv,   "pour"sv,  "puis"sv,  "qu"sv,    "quand"sv, "que"sv,    "quel"sv,    "quelle"sv,
    "qui"sv,   "s"sv,     "sa"sv,    "selon"sv, "ses"sv,   "si"sv,     "son"sv,     "sur"sv,
    "tous"sv,  "tout"sv,  "toute"sv, "un"sv,    "une"sv,   "voici"sv,  "voilà"sv,   "vous"sv,
    "y"sv,     "à"sv};

template <typename Table>
bool contains(const Table& table, std::string_view word) {
  return std::binary_search(table.begin(), table.end(), word);
}

// Bytes; most words are longer than any of them.
constexpr std::size_t kLongest = [] {
  std::size_t longest = 0;
  const auto measure = [&](const auto& table) {
    for (const std::string_view word : table) longest = std::max(longest, word.size());
  };
  measure(kTitles);
  measure(kBeforeAnything);
  measure(kInner);
  measure(kClosing);
  return longest;
}();

static_assert(std::is_sorted(kTitles.begin(), kTitles.end()));
static_assert(std::is_sorted(kBeforeAnything.begin(), kBeforeAnything.end()));
static_assert(std::is_sorted(kInner.begin(), kInner.end()));
static_assert(std::is_sorted(kOpeners.begin(), kOpeners.end()));
static_assert(std::is_sorted(kClosing.begin(), kClosing.end()));

}  // namespace

bool is_abbreviation(std::string_view lower, bool capitalised, Follow next) {
  if (lower.size() > kLongest) return false;
  if (lower == "etc") return true;
  if (contains(kTitles, lower)) {
    // "m." may be metres, and a title stands before something.
    return next == Follow::capital || (capitalised && next == Follow::small);
  }
  if (contains(kClosing, lower)) return capitalised;
  if (capitalised) {
    // Articles of law (L. 12-1) and references (Vol. 3).
    const bool numbered = lower == "l" || lower == "r" || lower == "d" || contains(kInner, lower);
    return numbered && next == Follow::digit;
  }
  if (contains(kBeforeAnything, lower)) return next != Follow::end;
  return contains(kInner, lower) && (next == Follow::digit || next == Follow::small);
}

bool never_ends_sentence(std::string_view lower) {
  return contains(kTitles, lower) || contains(kBeforeAnything, lower) || contains(kInner, lower);
}

bool opens_sentence(std::string_view lower) { return contains(kOpeners, lower); }

}  // namespace selon::text

#include "graphs/audit/terms.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "graphs/eval/names.h"
#include "graphs/words.h"

namespace selon::audit_rules_detail {
namespace {

constexpr std::size_t kStem = 6;   // letters that a term keeps
constexpr std::size_t kShort = 4;  // shorter words tell little

// Folded words that stand in any text.
constexpr auto kCommon = std::to_array<std::string_view>(
    {"aussi", "autre",   "autres", "avait", "avaient", "avec",    "avoir",  "cette",  "celle",
     "celui", "ceux",    "chez",   "comme", "contre",  "dans",    "depuis", "deux",   "dont",
     "elle",  "elles",   "encore", "entre", "etait",   "etaient", "etre",   "fait",   "faire",
     "jour",  "leur",    "leurs",  "mais",  "meme",    "moins",   "notre",  "nous",   "pour",
     "plus",  "pendant", "peut",   "quand", "quatre",  "selon",   "sera",   "serait", "seront",
     "sont",  "sous",    "tout",   "tous",  "toute",   "toutes",  "tres",   "trois",  "vers",
     "votre", "vous",    "ainsi",  "alors", "apres",   "avant",   "ayant",  "cela",   "donc",
     "etant", "quelque", "sans",   "soit",  "jamais",  "aucun",   "aucune", "rien"});

// The word at `i` of a cleaned text: letters, digits, hyphens; its end.
std::size_t word_end(std::string_view text, std::size_t i) {
  const auto inside = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '-';
  };
  while (i < text.size() && inside(text[i])) ++i;
  return i;
}

// 12 · 12.000 · 1,5 · 12 000 (with a no-break space): the end of a number.
std::size_t number_end(std::string_view text, std::size_t i) {
  constexpr std::array<std::string_view, 4> kInside = {".", ",", "\xC2\xA0", "\xE2\x80\xAF"};
  while (i < text.size()) {
    if (digit(text[i])) {
      ++i;
      continue;
    }
    // 25 000: a space before three digits
    if (text[i] == ' ' && i + 3 < text.size() && digit(text[i + 1]) && digit(text[i + 2]) &&
        digit(text[i + 3]) && (i + 4 == text.size() || !digit(text[i + 4]))) {
      i += 4;
      continue;
    }
    const auto* mark = std::find_if(kInside.begin(), kInside.end(), [&](std::string_view m) {
      return text.substr(i).starts_with(m) && i + m.size() < text.size() &&
             digit(text[i + m.size()]);
    });
    if (mark == kInside.end()) return i;
    i += mark->size();
  }
  return i;
}

std::string digits_of(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (digit(c)) out += c;
    if (c == ',') out += c;
  }
  return out;
}

}  // namespace

std::vector<std::string> terms(std::string_view text) {
  std::vector<std::string> out;
  for (std::string& word : eval::words_of_name(clean(text))) {
    const bool number = digit(word.front());
    if ((word.size() < kShort && !number) || among(kCommon, word)) continue;
    if (!number && word.size() > kStem) word.resize(kStem);
    out.push_back(std::move(word));
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::size_t shared(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::vector<std::string> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both.size();
}

double likeness(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const std::size_t both = shared(a, b);
  const std::size_t all = a.size() + b.size() - both;
  return all == 0 ? 0.0 : static_cast<double>(both) / static_cast<double>(all);
}

bool negated(std::string_view text) {
  constexpr auto kNegations = std::to_array<std::string_view>(
      {"ne", "n", "pas", "aucun", "aucune", "jamais", "ni", "rien"});
  // ne tiendra que deux hivers: only, not "not"
  const bool only =
      (text.find(" ne ") != std::string_view::npos || text.find(" n'") != std::string_view::npos) &&
      text.find(" pas") == std::string_view::npos && text.find(" que ") != std::string_view::npos;
  if (only) return false;
  std::size_t i = 0;
  while (i < text.size()) {
    const std::size_t end = word_end(text, i);
    if (among(kNegations, text.substr(i, end - i))) return true;
    i = end == i ? i + 1 : end;
  }
  return false;
}

std::vector<Figure> figures(std::string_view text) {
  std::vector<Figure> out;
  std::size_t i = 0;
  while (i < text.size()) {
    if (!digit(text[i])) {
      const std::size_t end = word_end(text, i);
      i = end == i ? i + 1 : end;
      continue;
    }
    const std::size_t end = number_end(text, i);
    std::size_t next = end;
    while (next < text.size() && (text[next] == ' ' || text.substr(next).starts_with("\xC2\xA0") ||
                                  text.substr(next).starts_with("\xE2\x80\xAF")))
      next += text[next] == ' ' ? 1 : text.substr(next).starts_with("\xC2\xA0") ? 2 : 3;
    const bool percent = next < text.size() && text[next] == '%';
    const std::size_t stop = percent ? next + 1 : word_end(text, next);
    const auto noun =
        percent ? std::vector<std::string>{"%"} : terms(text.substr(next, stop - next));
    if (!noun.empty() && !digit(noun.front().front()))
      out.push_back({digits_of(text.substr(i, end - i)), noun.front(), i, stop});
    i = std::max(stop, end);
  }
  return out;
}

}  // namespace selon::audit_rules_detail

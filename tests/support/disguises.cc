#include "tests/support/disguises.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace selon::testing {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// Every `first` becomes its `second`; the rows are tried in their order at each byte.
template <std::size_t kRows>
std::string replace(std::string_view text, const std::array<Pair, kRows>& rows) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const Pair* hit = nullptr;
    for (const Pair& row : rows)
      if (hit == nullptr && text.substr(i).starts_with(row.first)) hit = &row;
    out += hit != nullptr ? hit->second : text.substr(i, 1);
    i += hit != nullptr ? hit->first.size() : 1;
  }
  return out;
}

constexpr std::array<Pair, 18> kComposed = {{{"à", "a\u0300"},
                                             {"â", "a\u0302"},
                                             {"ç", "c\u0327"},
                                             {"é", "e\u0301"},
                                             {"è", "e\u0300"},
                                             {"ê", "e\u0302"},
                                             {"ë", "e\u0308"},
                                             {"î", "i\u0302"},
                                             {"ï", "i\u0308"},
                                             {"ô", "o\u0302"},
                                             {"ö", "o\u0308"},
                                             {"ù", "u\u0300"},
                                             {"û", "u\u0302"},
                                             {"ü", "u\u0308"},
                                             {"À", "A\u0300"},
                                             {"É", "E\u0301"},
                                             {"È", "E\u0300"},
                                             {"Ê", "E\u0302"}}};

std::string decomposed(std::string_view text) { return replace(text, kComposed); }

std::string composed(std::string_view text) {
  std::array<Pair, kComposed.size()> inverse;
  for (std::size_t i = 0; i < inverse.size(); ++i)
    inverse[i] = {kComposed[i].second, kComposed[i].first};
  return replace(text, inverse);
}

std::string plain_spaces(std::string_view text) {
  return replace(text, std::array<Pair, 2>{{{"\u00A0", " "}, {"\u202F", " "}}});
}

std::string no_break_spaces(std::string_view text) {
  return replace(plain_spaces(text), std::array<Pair, 7>{{{"« ", "«\u00A0"},
                                                          {" »", "\u00A0»"},
                                                          {" :", "\u00A0:"},
                                                          {" ;", "\u202F;"},
                                                          {" ?", "\u202F?"},
                                                          {" !", "\u202F!"},
                                                          {" %", "\u00A0%"}}});
}

std::string curly_apostrophes(std::string_view text) {
  return replace(text, std::array<Pair, 1>{{{"'", "’"}}});
}

std::string straight_apostrophes(std::string_view text) {
  return replace(text, std::array<Pair, 1>{{{"’", "'"}}});
}

std::string english_marks(std::string_view text) {
  return replace(plain_spaces(text),
                 std::array<Pair, 4>{{{"« ", "“"}, {" »", "”"}, {"«", "“"}, {"»", "”"}}});
}

std::string carriage_returns(std::string_view text) {
  return replace(text, std::array<Pair, 2>{{{"\r\n", "\r\n"}, {"\n", "\r\n"}}});
}

// Characters, not bytes.
std::size_t width(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
  return count;
}

std::string wrap_line(std::string_view line, std::size_t columns) {
  std::string out;
  std::size_t column = 0;
  while (!line.empty()) {
    const std::size_t space = line.find(' ');
    const std::string_view word = line.substr(0, space);
    if (column > 0) {
      const bool fits = column + 1 + width(word) <= columns;
      out += fits ? ' ' : '\n';
      column = fits ? column + 1 : 0;
    }
    out += word;
    column += width(word);
    line = space == std::string_view::npos ? std::string_view{} : line.substr(space + 1);
  }
  return out;
}

std::string for_each_line(std::string_view text, std::size_t columns) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    out += wrap_line(text.substr(0, end), columns);
    if (end == std::string_view::npos) break;
    out += '\n';
    text.remove_prefix(end + 1);
  }
  return out;
}

// An article that is wrapped already keeps its lines, and so does one without blank lines:
// wrapped, its paragraphs would be lost.
std::string wrapped(std::string_view text) {
  constexpr std::size_t kColumns = 72;
  constexpr std::size_t kWrapped = 80;
  const std::string one = replace(text, std::array<Pair, 1>{{{"\r\n", "\n"}}});
  std::size_t longest = 0;
  for (std::size_t at = 0; at < one.size();) {
    const std::size_t end = std::min(one.find('\n', at), one.size());
    longest = std::max(longest, width(std::string_view(one).substr(at, end - at)));
    at = end + 1;
  }
  return longest <= kWrapped || one.find("\n\n") == std::string::npos
             ? one
             : for_each_line(one, kColumns);
}

// What sites print around an article and between its paragraphs, which are set apart by blank
// lines.
std::string between_furniture(std::string_view text) {
  constexpr std::string_view kFurniture[] = {
      "Publié le 12 mars 2024 à 10h32",
      "À lire aussi : Le pont de Lunel rouvre enfin",
      "Le port de Lunel à l'aube, mardi. | PHOTO : LISE MORVAN",
      "La suite après cette publicité",
      "© Lumen / Lise Morvan",
      "Partager sur Facebook",
      "PHOTO LISE MORVAN, LUMEN",
      "Réservé aux abonnés",
      "La grève des pêcheurs du port de Lunel, le 3 mars. Lise Morvan / AFP"};
  std::string out = "Accueil\n\n";
  std::size_t next = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find("\n\n"), text.size());
    out += text.substr(0, end);
    text.remove_prefix(std::min(end + 2, text.size()));
    out += "\n\n" + std::string(kFurniture[next++ % std::size(kFurniture)]) + "\n\n";
  }
  return out;
}

// What the disguises change, undone as far as a comparison needs.
std::string plainly(std::string_view text) {
  const std::string marks =
      replace(composed(plain_spaces(text)), std::array<Pair, 11>{{{"« ", "\""},
                                                                  {" »", "\""},
                                                                  {"«", "\""},
                                                                  {"»", "\""},
                                                                  {"“", "\""},
                                                                  {"”", "\""},
                                                                  {"’", "'"},
                                                                  {"\r\n", " "},
                                                                  {"\n", " "},
                                                                  {"\u00AD", ""},
                                                                  {"\uFEFF", ""}}});
  std::string out;
  for (const char c : marks)
    if (c != ' ' || (!out.empty() && out.back() != ' ')) out += c;
  return out;
}

}  // namespace

const std::vector<Disguise>& disguises() {
  static const std::vector<Disguise> all = {
      {"decomposed accents", decomposed},
      {"composed accents", composed},
      {"plain spaces", plain_spaces},
      {"no-break spaces", no_break_spaces},
      {"curly apostrophes", curly_apostrophes},
      {"straight apostrophes", straight_apostrophes},
      {"English marks", english_marks},
      {"CRLF", carriage_returns},
      {"byte order mark", [](std::string_view text) { return "\uFEFF" + std::string(text); }},
      {"wrapped at 72", wrapped},
      {"as sites print it", between_furniture},
      {"all at once",
       [](std::string_view text) {
         return carriage_returns(wrapped(decomposed(curly_apostrophes(no_break_spaces(text)))));
       }},
  };
  return all;
}

std::string claims_of(const Analysis& analysis) {
  std::string out;
  for (const Attribution& a : analysis.attributions) {
    const std::string speaker = a.speaker ? analysis.entities[a.speaker->entity].name : "-";
    out += plainly(claim_text(analysis, a)) + " | " + plainly(speaker) + " | " +
           std::string(to_string(a.status.value)) + "\n";
  }
  return out;
}

}  // namespace selon::testing

#include "graphs/audit/tolls.h"

#include <algorithm>
#include <array>
#include <optional>

#include "analyzer/base/among.h"
#include "graphs/audit/terms.h"
#include "graphs/spelling.h"

namespace selon::audit_rules_detail {
namespace {

// What is counted of harm, and of people to whom something is done.
constexpr auto kHarm = std::to_array<std::string_view>(
    {"mort",         "morts",           "morte",         "mortes",         "blesse",
     "blesses",      "blessee",         "blessees",      "tues",           "tuees",
     "noyes",        "deces",           "victimes",      "disparus",       "otages",
     "detenus",      "deplaces",        "refugies",      "evacues",        "sinistres",
     "arrestations", "interpellations", "licenciements", "contaminations", "hospitalisations"});
constexpr auto kPeople = std::to_array<std::string_view>(
    {"personne",  "personnes",  "habitants", "civils",       "soldats",  "policiers",
     "migrants",  "enfants",    "passagers", "manifestants", "salaries", "combattants",
     "gendarmes", "militaires", "hommes",    "femmes",       "mineurs",  "eleves",
     "familles",  "foyers",     "ouvriers",  "villageois",   "touristes"});
constexpr auto kDone = std::to_array<std::string_view>(
    {"tue",         "tues",         "tuee",         "tuees",         "mort",      "morts",
     "morte",       "mortes",       "blesse",       "blesses",       "blessee",   "blessees",
     "decede",      "decedes",      "decedee",      "decedees",      "evacue",    "evacues",
     "evacuee",     "evacuees",     "disparu",      "disparus",      "disparue",  "disparues",
     "hospitalise", "hospitalises", "hospitalisee", "hospitalisees", "licencies", "licenciees",
     "noye",        "noyes",        "noyees"});
constexpr auto kNumbers = std::to_array<std::string_view>(
    {"deux",   "trois",    "quatre",    "cinq",     "six",      "sept",   "huit",  "neuf",
     "dix",    "onze",     "douze",     "treize",   "quatorze", "quinze", "seize", "vingt",
     "trente", "quarante", "cinquante", "soixante", "cent",     "cents",  "mille"});
constexpr auto kRounds = std::to_array<std::string_view>(
    {"dizaine", "dizaines", "douzaine", "quinzaine", "vingtaine", "trentaine", "quarantaine",
     "cinquantaine", "soixantaine", "centaine", "centaines", "millier", "milliers"});
constexpr std::size_t kWordsBetween = 6;  // words between a verb and what it counts

struct Word {
  std::string folded;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool stopped = false;  // punctuation behind it
};

// The words of a text; a blank of three bytes or two inside a number does not part it.
std::vector<Word> words_of(std::string_view text) {
  constexpr auto kBlanks = std::to_array<std::string_view>(
      {"\xE2\x80\xAF", "\xC2\xA0", " ", "\n", "\r", "\t", "'", "’"});
  std::vector<Word> out;
  std::size_t begin = 0;
  const auto finish = [&](std::size_t end) {
    const std::string_view word = text.substr(begin, end - begin);
    const std::size_t stop = std::min(word.find_last_not_of(",;:.!?()") + 1, word.size());
    Word w{"", begin, begin + stop, stop < word.size()};
    for (const std::string& part : typed_words(word)) w.folded += part;
    if (!w.folded.empty()) out.push_back(std::move(w));
  };
  for (std::size_t i = 0; i < text.size();) {
    const auto* blank = std::find_if(kBlanks.begin(), kBlanks.end(), [&](std::string_view b) {
      return text.substr(i).starts_with(b);
    });
    if (blank == kBlanks.end()) {
      ++i;
      continue;
    }
    finish(i);
    i += blank->size();
    begin = i;
  }
  finish(text.size());
  return out;
}

bool in_digits(const std::string& word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), digit);
}

// The word behind a number that begins at word `i`; `i` where none does.
std::size_t number_end(const std::vector<Word>& words, std::size_t i) {
  const auto at = [&](std::size_t k) -> std::string_view {
    return k < words.size() ? std::string_view(words[k].folded) : std::string_view();
  };
  std::size_t end = i;
  if ((at(i) == "une" || at(i) == "un" || at(i) == "des" || at(i) == "plusieurs") &&
      among(kRounds, at(i + 1))) {
    end = i + 2;
  } else {
    while (end < words.size() && (in_digits(words[end].folded) || among(kNumbers, at(end))) &&
           (end == i || !words[end - 1].stopped))
      ++end;
    if (end == i) return i;
    if (at(end) == "million" || at(end) == "millions" || at(end) == "milliers") ++end;
  }
  if (at(end) == "de" || at(end) == "d") ++end;
  if (at(end) == "autres") ++end;
  return end < words.size() ? end : i;
}

// les quatre morts, ces 17 victimes: told before.
bool known(const std::vector<Word>& words, std::size_t number) {
  constexpr auto kDefinite =
      std::to_array<std::string_view>({"les", "ces", "des", "aux", "ses", "leurs", "nos"});
  return number > 0 && among(kDefinite, words[number - 1].folded);
}

// a fait, a causé … among the words shortly before.
bool caused(const std::vector<Word>& words, std::size_t number) {
  constexpr auto kCausing = std::to_array<std::string_view>({"fait", "font", "cause", "provoque"});
  for (std::size_t k = number; k > 0 && number - k < kWordsBetween; --k) {
    if (words[k - 1].stopped) return false;
    if (among(kCausing, words[k - 1].folded)) return true;
  }
  return false;
}

// a tué plus de 12 personnes; « un cheval a été blessé et 40 gendarmes … » hurts no gendarme.
bool killed(const std::vector<Word>& words, std::size_t number) {
  for (std::size_t k = number; k > 1 && number - k < kWordsBetween; --k) {
    if (words[k - 1].stopped) return false;
    const std::string& verb = words[k - 1].folded;
    const std::string& auxiliary = words[k - 2].folded;
    if (verb == "tue" || verb == "blesse") return auxiliary == "a" || auxiliary == "ont";
  }
  return false;
}

// … personnes ont été évacuées: the word that says what was done to them.
std::optional<std::size_t> done_to(const std::vector<Word>& words, std::size_t people) {
  bool happened = false;
  for (std::size_t k = people; k < words.size() && k <= people + kWordsBetween + 2; ++k) {
    if (k > people && (words[k].folded == "ete" || words[k].folded == "sont")) happened = true;
    if (happened && among(kDone, words[k].folded)) return k;
    if (words[k].stopped || words[k].folded == "qui" || words[k].folded == "pas") break;
  }
  return std::nullopt;
}

std::string digits_or_words(const std::vector<Word>& words, std::size_t from, std::size_t end) {
  std::string out;
  for (std::size_t k = from; k < end; ++k)
    if (words[k].folded != "de" && words[k].folded != "d" && words[k].folded != "autres")
      out += words[k].folded;
  return out;
}

}  // namespace

std::vector<Toll> counts(std::string_view text) {
  const std::vector<Word> words = words_of(text);
  std::vector<Toll> out;
  for (std::size_t i = 0; i < words.size();) {
    const std::size_t end = number_end(words, i);
    if (end > i)
      out.push_back(
          {digits_or_words(words, i, end), words[end].folded, words[i].begin, words[end].end});
    i = std::max(end, i + 1);
  }
  return out;
}

std::vector<Toll> tolls(std::string_view text) {
  const std::vector<Word> words = words_of(text);
  std::vector<Toll> out;
  for (std::size_t i = 0; i < words.size();) {
    const std::size_t end = number_end(words, i);
    if (end == i || known(words, i)) {
      i = std::max(end, i + 1);
      continue;
    }
    const std::string& noun = words[end].folded;
    Toll toll{digits_or_words(words, i, end), noun, words[i].begin, words[end].end};
    if (among(kHarm, noun)) {
      if (digit(toll.number[0]) || caused(words, i)) out.push_back(std::move(toll));
    } else if (among(kPeople, noun)) {
      if (const auto done = done_to(words, end)) {
        toll.end = words[*done].end;
        out.push_back(std::move(toll));
      } else if (killed(words, i)) {
        out.push_back(std::move(toll));
      }
    }
    i = end;
  }
  return out;
}

}  // namespace selon::audit_rules_detail

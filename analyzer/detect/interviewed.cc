// Who answers in an interview: the full names of an article, and the labels that stand for them.
#include "analyzer/detect/interviewed.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "analyzer/base/among.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

constexpr std::size_t kPhrasesLooked = 400;  // noun phrases looked at

// The letters of a label that is nothing but initials (A. D., J.-P. R., AD): given and family name.
struct Initials {
  char given = 0;
  char family = 0;
};
Initials initials_of(std::string_view label) {
  constexpr std::size_t kLongest = 12;  // bytes
  constexpr std::size_t kTogether = 3;  // letters without full stops
  if (label.size() > kLongest) return {};
  Initials out;
  std::size_t letters = 0;
  char before = ' ';
  const bool together = label.size() <= kTogether;
  for (const char c : label) {
    const bool letter = c >= 'A' && c <= 'Z';
    if (letter && (together || before == ' ' || before == '.' || before == '-')) {
      (letters == 0 ? out.given : out.family) = c;
      ++letters;
    } else if (c != ' ' && c != '-' && !(c == '.' && before >= 'A' && before <= 'Z')) {
      return {};
    }
    before = c;
  }
  return letters >= 2 ? out : Initials{};
}

// Paul Roy: a given name and a family name, of no paper.
bool is_full_name(const Reading& r, const NounPhrase& np) {
  return np.name.end >= np.name.first + 2 &&
         r.words[np.name.first].morph.any(lexicon::pos::first_name) &&
         !sense_of(r, np.span).is_media();
}

// The label without M., Mme and the like, and whether one stood there.
TokenSpan untitled(const Reading& r, TokenSpan label, bool& titled) {
  static constexpr auto kTitles = std::to_array<std::string_view>(
      {"m", "m.", "mr", "mme", "mlle", "monsieur", "madame", "dr", "docteur", "pr", "professeur",
       "me", "maître", "sœur", "père"});
  titled = label.end > label.first + 1 && among(kTitles, r.form(label.first));
  if (titled) ++label.first;
  if (titled && r.is(label.first, Punct::period)) ++label.first;
  return label;
}

bool fits(const Reading& r, TokenSpan name, TokenSpan label, bool titled) {
  const std::uint32_t words = label.end - label.first;
  if (words > name.end - name.first) return false;
  if (same_words(r, {name.end - words, name.end}, label)) return true;
  return !titled && words == 1 && r.form(name.first) == r.form(label.first);
}

// A paragraph that says who wrote it down.
bool credits(const Reading& r, std::uint32_t token) {
  constexpr std::uint32_t kBefore = 6;  // tokens
  for (std::uint32_t t = token; t > 0 && t + kBefore > token; --t)
    if (r.form(t - 1) == "recueillis" || r.form(t - 1) == "recueilli") return true;
  return false;
}

}  // namespace

bool same_words(const Reading& r, TokenSpan a, TokenSpan b) {
  if (a.end - a.first != b.end - b.first) return false;
  for (std::uint32_t i = 0; i < a.end - a.first; ++i)
    if (r.form(a.first + i) != r.form(b.first + i)) return false;
  return true;
}

bool says_i_or_we(const Reading& r, std::uint32_t t) {
  const Fw fw = r.fw(t);
  return fw == Fw::je || fw == Fw::j_ || (fw == Fw::nous && r.tag(t) == Tag::subject_clitic);
}

bool says_i(const Reading& r, std::uint32_t t) {
  static constexpr auto kMine = std::to_array<std::string_view>({"mon", "ma", "mes", "moi"});
  return r.fw(t) == Fw::je || r.fw(t) == Fw::j_ || among(kMine, r.form(t));
}

TokenSpan named_by(const Reading& r, TokenSpan label) {
  if (label.empty()) return {};
  const std::uint32_t begin = r.doc.tokens[label.first].begin;
  const Initials initials = initials_of(
      std::string_view(r.doc.clean.text).substr(begin, r.doc.tokens[label.end - 1].end - begin));
  bool titled = false;
  const TokenSpan words = untitled(r, label, titled);
  TokenSpan found;
  for (std::size_t n = 0; n < std::min(kPhrasesLooked, r.chunks.nouns.size()); ++n) {
    const NounPhrase& np = r.chunks.nouns[n];
    if (!is_full_name(r, np)) continue;
    const bool begins = initials.given != 0 &&
                        r.doc.surface(np.name.first).front() == initials.given &&
                        r.doc.surface(np.name.end - 1).front() == initials.family;
    if (!begins && !fits(r, np.name, words, titled)) continue;
    if (found.empty()) found = np.name;
    // two of the family: the label says nothing; of initials the first counts
    if (initials.given == 0 && !same_words(r, found, np.name)) return {};
  }
  return found;
}

TokenSpan interviewed_before(const Reading& r, std::uint32_t first_question) {
  struct Named {
    TokenSpan name;
    std::uint32_t times = 0;
    bool in_title = false;
  };
  std::vector<Named> named;
  for (std::size_t n = 0; n < std::min(kPhrasesLooked, r.chunks.nouns.size()); ++n) {
    const NounPhrase& np = r.chunks.nouns[n];
    if (np.span.first >= first_question) break;
    if (!is_full_name(r, np) || credits(r, np.span.first)) continue;
    const text::ParagraphKind kind = r.doc.paragraphs[r.words.paragraph(np.span.first)].kind;
    if (kind == text::ParagraphKind::furniture || kind == text::ParagraphKind::credit) continue;
    auto known = std::find_if(named.begin(), named.end(), [&r, &np](const Named& other) {
      return same_words(r, other.name, np.name);
    });
    if (known == named.end()) known = named.insert(known, {np.name, 0, false});
    ++known->times;
    known->in_title = known->in_title || kind == text::ParagraphKind::headline;
  }
  if (named.empty()) return {};
  const auto weight = [](const Named& who) {
    return who.times + (who.in_title ? kPhrasesLooked : 0);
  };
  const auto most =
      std::max_element(named.begin(), named.end(),
                       [&weight](const Named& a, const Named& b) { return weight(a) < weight(b); });
  const auto alike = std::count_if(named.begin(), named.end(),
                                   [&](const Named& who) { return weight(who) == weight(*most); });
  return alike == 1 ? most->name : TokenSpan{};
}

}  // namespace selon::detect

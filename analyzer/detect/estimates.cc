#include "analyzer/detect/estimates.h"

#include <algorithm>
#include <iterator>

namespace selon::detect {
namespace {

constexpr std::uint32_t kLongestCount = 7;  // tokens: près de mille deux cents manifestants

bool is_number(const Reading& r, std::uint32_t i) {
  return r.tag(i) == Tag::numeral || r.words.token(i).kind == text::TokenKind::number;
}

// environ 500, plus de 500, entre 500: how many, more or less
std::uint32_t before_rounding(const Reading& r, std::uint32_t first, std::uint32_t from) {
  const auto rounds = [&](std::uint32_t i) {
    const std::string_view form = r.form(i);
    return form == "environ" || form == "quelque" || form == "entre" || form == "plus" ||
           form == "moins" || form == "près" || form == "presque";
  };
  if (first > from && rounds(first - 1)) return first - 1;
  return first > from + 1 && is_of(r.fw(first - 1)) && rounds(first - 2) ? first - 2 : first;
}

// The number and its noun that end at `end`; empty where there are none.
TokenSpan count_ending_at(const Reading& r, std::uint32_t end) {
  const std::uint32_t from = end > kLongestCount ? end - kLongestCount : 0;
  for (std::uint32_t t = end; t > from; --t) {
    const std::uint32_t i = t - 1;
    if (is_number(r, i)) {
      std::uint32_t first = i;
      while (first > from && is_number(r, first - 1)) --first;
      return {before_rounding(r, first, from), end};
    }
    const Tag tag = r.tag(i);
    const bool counted = tag == Tag::noun || tag == Tag::adjective || tag == Tag::past_participle;
    if (!counted && !is_of(r.fw(i))) return {};  // 3 millions d'euros
  }
  return {};
}

// The number in front of a source phrase that stands behind it, behind a comma or in brackets.
TokenSpan count_before(const Reading& r, std::uint32_t phrase) {
  if (phrase == 0) return {};
  const bool mark = r.is(phrase - 1, Punct::comma) || r.is(phrase - 1, Punct::paren_open);
  return count_ending_at(r, mark ? phrase - 1 : phrase);
}

// What joins a number to the one before: a comma, et, contre, et de, a closing bracket.
bool joins(const Reading& r, std::uint32_t i) {
  return r.is(i, Punct::comma) || r.is(i, Punct::paren_close) || r.fw(i) == Fw::et ||
         r.fw(i) == Fw::mais || r.fw(i) == Fw::contre || is_of(r.fw(i));
}

// The phrase with a number of its own that is set against the one which ends at `end`;
// phrases.end() where none is.
std::vector<Phrase>::const_iterator next_of_row(const Reading& r,
                                                const std::vector<Phrase>& phrases,
                                                std::uint32_t end) {
  const auto next =
      std::lower_bound(phrases.begin(), phrases.end(), end,
                       [](const Phrase& p, std::uint32_t token) { return p.span.first < token; });
  if (next == phrases.end()) return next;
  const TokenSpan count = count_before(r, next->span.first);
  if (count.empty() || count.first < end + 1) return phrases.end();
  for (std::uint32_t i = end; i < count.first; ++i)
    if (!joins(r, i)) return phrases.end();
  return next;
}

}  // namespace

Estimate estimate_at(const Reading& r, const std::vector<Phrase>& phrases, TokenSpan phrase) {
  Estimate out;
  out.count = count_before(r, phrase.first);
  if (out.count.empty()) return out;
  const auto here =
      std::lower_bound(phrases.begin(), phrases.end(), phrase.first,
                       [](const Phrase& p, std::uint32_t token) { return p.span.first < token; });
  if (here != phrases.begin())
    out.against_other = next_of_row(r, phrases, std::prev(here)->span.end) == here;
  if (out.against_other) return out;  // the first of the row asks for its end
  for (auto next = next_of_row(r, phrases, phrase.end); next != phrases.end();
       next = next_of_row(r, phrases, next->span.end))
    out.others_end = next->span.end;
  return out;
}

}  // namespace selon::detect

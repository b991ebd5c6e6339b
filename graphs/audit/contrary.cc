// Claims that cannot both be so.
#include <algorithm>
#include <string_view>

#include "graphs/audit/context.h"
#include "graphs/audit/terms.h"

namespace selon::audit_rules_detail {
namespace {

using audit_text::say;

constexpr std::size_t kClaimsCompared = 30;  // claims looked at behind each
constexpr double kLikeMatter = 0.5;          // likeness at which two claims speak of the same
constexpr double kSameMatter = 0.8;          // at which two figures count the same thing
constexpr double kBeside = 0.3;              // where one claim follows the other in a paragraph
constexpr double kSame = 0.99;               // or use the very same words
constexpr std::size_t kTermsOfMatter = 3;    // terms they must share

struct Told {
  std::vector<std::string> words;
  bool negated = false;
  std::vector<Figure> figures;
};

Told read(const Context& c, AttributionIndex i) {
  const std::string text = claim_text(c.analysis(), c.claim(i));
  Told out{terms(text), negated(text), figures(text)};
  // numbers differ where the claims do
  std::erase_if(out.words, [](const std::string& w) { return w[0] >= '0' && w[0] <= '9'; });
  return out;
}

// Two numbers of the same thing.
const Figure* other_figure(const Told& a, const Told& b) {
  for (const Figure& x : a.figures)
    for (const Figure& y : b.figures)
      if (x.noun == y.noun && x.number != y.number && a.figures.size() == 1 &&
          b.figures.size() == 1)
        return &x;
  return nullptr;
}

bool same_paragraph(const Context& c, AttributionIndex i, AttributionIndex j) {
  if (c.claim(i).content.empty() || c.claim(j).content.empty()) return false;
  const std::size_t from = c.claim(i).content.front().begin;
  const std::size_t to = c.claim(j).content.front().begin;
  return from <= to &&
         std::string_view(c.analysis().document.text).substr(from, to - from).find('\n') ==
             std::string_view::npos;
}

bool of_two_parties(const Context& c, AttributionIndex i, AttributionIndex j) {
  const auto& x = c.claim(i).speaker;
  const auto& y = c.claim(j).speaker;
  return x && y && !c.allied(x->entity, y->entity) && c.claim(i).within != j &&
         c.claim(j).within != i;
}

}  // namespace

void find_contrary(const Context& c, std::vector<Finding>& out) {
  const std::size_t n = c.analysis().attributions.size();
  std::vector<Told> told;
  told.reserve(n);
  for (AttributionIndex i = 0; i < n; ++i) told.push_back(read(c, i));
  for (AttributionIndex i = 0; i < n; ++i)
    for (AttributionIndex j = i + 1; j < n && j < i + kClaimsCompared; ++j) {
      if (!of_two_parties(c, i, j)) continue;
      const bool numbers = other_figure(told[i], told[j]) != nullptr;
      if (!numbers && told[i].negated == told[j].negated) continue;
      const bool beside = numbers && j == i + 1 && same_paragraph(c, i, j);
      const std::size_t least = numbers ? kTermsOfMatter - 1 : kTermsOfMatter;
      const std::size_t both = shared(told[i].words, told[j].words);
      const double alike = likeness(told[i].words, told[j].words);
      if (numbers && alike < (beside ? kBeside : kSameMatter)) continue;
      // la digue tiendra, la digue ne tiendra pas: two words are enough where they are all
      if (both < 2 || (!beside && alike < kLikeMatter) || (both < least && alike < kSame)) continue;
      Finding f = c.about("contrary-claims", Level::warning, i);
      f.claims.push_back(j);
      const Attribution& other = c.claim(j);
      f.spans.insert(f.spans.end(), other.content.begin(), other.content.end());
      f.entities.push_back(other.speaker->entity);
      f.message = say(
          c.language(), numbers ? "contrary-claims.numbers" : "contrary-claims.message",
          {{"claim", c.quoted(i)}, c.voice("who", i), {"other", c.quoted(j)}, c.voice("by", j)});
      out.push_back(std::move(f));
    }
}

}  // namespace selon::audit_rules_detail

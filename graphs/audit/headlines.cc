// Rules on headlines and leads that know more than the body.
#include <algorithm>
#include <array>

#include "graphs/audit/context.h"
#include "graphs/audit/passage.h"
#include "graphs/audit/terms.h"
#include "graphs/words.h"

namespace selon::audit_rules_detail {
namespace {

using audit_text::say;

constexpr std::size_t kTelling = 4;    // terms that a headline must share with a claim
constexpr std::size_t kHeadline = 90;  // columns of a headline in a message
constexpr double kCovered = 0.6;       // of the headline's terms

// Words by which a headline itself leaves it open.
bool reserved(std::string_view text) {
  constexpr auto kReserves = std::to_array<std::string_view>(
      {"?", "«", "“", "\"", "elon ", "'après ", "’après ", "rait ", "raient ", "présumé", "émen",
       "onfirm", "oupçon", "ccus", "ossible", "umeur", "enac", "isque", "eut-être"});
  return std::any_of(kReserves.begin(), kReserves.end(), [&](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

// Whether a headline or lead says as a fact what a claim of the article doubts; adds the finding.
bool bolder_than_body(const Context& c, const std::vector<Span>& spans, Span stretch,
                      std::string_view key, std::vector<Finding>& out) {
  const std::string_view text = stretch.of(c.analysis().document.text);
  if (attributed(spans, stretch) || reserved(text)) return false;
  const auto words = terms(text);
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    const bool doubted = a.status.value == StatusValue::unconfirmed ||
                         (a.status.value == StatusValue::denied && !a.status.by.empty());
    if (!doubted && a.status.value != StatusValue::hedged) continue;
    const std::string claim = claim_text(c.analysis(), a);
    if (negated(claim) != negated(text)) continue;
    const std::size_t both = shared(words, terms(claim));
    if (both < std::min(kTelling, std::max<std::size_t>(words.size(), 3)) ||
        static_cast<double>(both) < kCovered * static_cast<double>(words.size()))
      continue;
    Finding f = c.about("bold-headline", doubted ? Level::error : Level::warning, i);
    f.spans.insert(f.spans.begin(), stretch);
    f.message = say(
        c.language(), std::string(key) + (doubted ? ".doubted" : ".hedged"),
        {{"words", cut(c.words(stretch), kHeadline)}, {"claim", c.quoted(i)}, {"who", c.who(i)}});
    out.push_back(std::move(f));
    return true;  // one is enough
  }
  return false;
}

}  // namespace

void find_bold_headlines(const Context& c, std::vector<Finding>& out) {
  const std::vector<Span> spans = attributed_spans(c);
  const auto& sentences = c.analysis().document.sentences;
  const auto lead = std::find_if(sentences.begin(), sentences.end(),
                                 [](const Sentence& s) { return !s.heading; });
  if (const auto& title = c.analysis().document.title) {
    if (bolder_than_body(c, spans, *title, "bold-headline", out)) return;
  }
  if (lead != sentences.end()) bolder_than_body(c, spans, lead->span, "bold-headline.lead", out);
}

}  // namespace selon::audit_rules_detail

// Rules on headlines and leads that know more than the body.
#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "graphs/audit/context.h"
#include "graphs/audit/passage.h"
#include "graphs/audit/terms.h"
#include "graphs/words.h"

namespace selon::audit_rules_detail {
namespace {

using audit_text::say;

constexpr std::size_t kTermsOfHeadline = 4;  // terms that a headline must share with a claim
constexpr std::size_t kHeadline = 90;        // columns of a headline in a message
constexpr double kCovered = 0.6;             // of the headline's terms

// Words by which a headline itself leaves it open.
bool reserved(std::string_view text) {
  constexpr auto kReserves = std::to_array<std::string_view>(
      {"?", "«", "“", "\"", "elon ", "'après ", "’après ", "rait ", "raient ", "présumé", "émen",
       "onfirm", "oupçon", "ccus", "ossible", "umeur", "enac", "isque", "eut-être"});
  return holds_any(text, kReserves);
}

// How the body holds back what a headline states.
enum class Reserve { none, accused, hedged, doubted };

bool accuses(const Attribution& a) {
  constexpr auto kAccusing = std::to_array<std::string_view>(
      {"accuser", "accusation", "soupçonner", "reprocher", "imputer", "incriminer", "suspecter"});
  return a.cue && a.speaker && among(kAccusing, a.cue->lemma);
}

Reserve reserve_of(const Attribution& a) {
  switch (a.status.value) {
    case StatusValue::unconfirmed:
      return Reserve::doubted;
    case StatusValue::denied:
      return a.status.by.empty() ? Reserve::none : Reserve::doubted;
    case StatusValue::hedged:
      return Reserve::hedged;
    case StatusValue::confirmed:
      return Reserve::none;
    case StatusValue::asserted:
      return accuses(a) ? Reserve::accused : Reserve::none;
  }
  return Reserve::none;
}

// The telling words of the headline are those of the claim.
bool same_statement(std::string_view headline, std::string_view claim) {
  if (negated(claim) != negated(headline)) return false;
  const auto words = terms(headline);
  const std::size_t both = shared(words, terms(claim));
  return both >= std::min(kTermsOfHeadline, std::max<std::size_t>(words.size(), 3)) &&
         static_cast<double>(both) >= kCovered * static_cast<double>(words.size());
}

// Whether a headline or lead says as a fact what a claim of the article holds back; adds the
// finding.
bool bolder_than_body(const Context& c, const std::vector<Span>& spans, Span stretch,
                      std::string_view key, std::vector<Finding>& out) {
  const std::string_view text = stretch.of(c.analysis().document.text);
  if (attributed(spans, stretch) || reserved(text)) return false;
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Reserve reserve = reserve_of(c.claim(i));
    if (reserve == Reserve::none || !same_statement(text, claim_text(c.analysis(), c.claim(i))))
      continue;
    const bool doubted = reserve == Reserve::doubted;
    Finding f = c.about("bold-headline", doubted ? Level::error : Level::warning, i);
    f.spans.insert(f.spans.begin(), stretch);
    const std::string_view how = doubted                      ? ".doubted"
                                 : reserve == Reserve::hedged ? ".hedged"
                                                              : ".accused";
    f.message = say(
        c.language(), std::string(key).append(how),
        {{"words", cut(c.words(stretch), kHeadline)}, {"claim", c.quoted(i)}, c.voice("who", i)});
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
  // « Une liste, sept noms. » states nothing
  if (lead != sentences.end() && terms(text_of(c, *lead)).size() >= kTermsOfHeadline)
    bolder_than_body(c, spans, lead->span, "bold-headline.lead", out);
}

}  // namespace selon::audit_rules_detail

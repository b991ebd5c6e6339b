// Rules on claims that the article itself doubts.
#include <algorithm>

#include "graphs/audit/context.h"
#include "graphs/audit/terms.h"

namespace selon::audit_rules_detail {
namespace {

using audit_text::say;

// A finding about a claim and the words that doubt it.
Finding doubt(const Context& c, std::string_view rule, Level level, AttributionIndex i) {
  Finding f = c.about(rule, level, i);
  const Status& status = c.claim(i).status;
  if (status.span) f.spans.insert(f.spans.begin(), *status.span);
  f.entities.insert(f.entities.end(), status.by.begin(), status.by.end());
  return f;
}

// The sentence that a place stands in; nullptr where none is read.
const Sentence* sentence_of(const Context& c, std::size_t at) {
  const auto& all = c.analysis().document.sentences;
  const auto found =
      std::lower_bound(all.begin(), all.end(), at,
                       [](const Sentence& s, std::size_t place) { return s.span.end <= place; });
  return found != all.end() && found->span.begin <= at ? &*found : nullptr;
}

// A headline, a sentence with selon, or a claim nearby that somebody makes in the same words.
bool sourced_elsewhere(const Context& c, AttributionIndex i) {
  constexpr double kAlike = 0.5;
  constexpr AttributionIndex kNear = 20;  // claims looked at on either side
  const auto& all = c.analysis().attributions;
  if (all[i].content.empty()) return true;
  if (const Sentence* s = sentence_of(c, all[i].content.front().begin);
      s != nullptr && (s->heading || s->span.of(c.analysis().document.text).find("elon ") !=
                                         std::string_view::npos))
    return true;
  const auto words = terms(claim_text(c.analysis(), all[i]));
  for (AttributionIndex j = i > kNear ? i - kNear : 0; j < all.size() && j <= i + kNear; ++j)
    if (all[j].speaker && likeness(words, terms(claim_text(c.analysis(), all[j]))) >= kAlike)
      return true;
  return false;
}

}  // namespace

void find_unconfirmed(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Status& status = c.claim(i).status;
    if (status.value != StatusValue::unconfirmed) continue;
    Finding f = doubt(c, "unconfirmed", Level::warning, i);
    const std::string words = status.span ? c.words(*status.span) : std::string("…");
    // la police n'a pas confirmé que A: who speaks here is who does not confirm
    const bool refuses = status.by.empty() && status.span && c.claim(i).cue &&
                         c.claim(i).cue->span == *status.span && c.claim(i).speaker;
    if (refuses) {
      f.message =
          say(c.language(), "unconfirmed.refused", {{"claim", c.quoted(i)}, {"who", c.who(i)}});
    } else if (status.by.empty()) {
      f.message = say(c.language(), "unconfirmed.message",
                      {{"claim", c.quoted(i)}, {"who", c.who(i)}, {"words", words}});
    } else {
      f.message = say(c.language(), "unconfirmed.by",
                      {{"claim", c.quoted(i)}, {"who", c.who(i)}, {"by", c.names(status.by)}});
    }
    out.push_back(std::move(f));
  }
}

void find_denied(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Status& status = c.claim(i).status;
    // who denies something himself is reported like any other claim
    if (status.value != StatusValue::denied || status.by.empty()) continue;
    Finding f = doubt(c, "denied", Level::warning, i);
    f.message = say(c.language(), "denied.message",
                    {{"claim", c.quoted(i)}, {"who", c.who(i)}, {"by", c.names(status.by)}});
    out.push_back(std::move(f));
  }
}

void find_hedged(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    if (c.claim(i).status.value != StatusValue::hedged) continue;
    const bool somebody = c.claim(i).speaker.has_value();
    if (!somebody && sourced_elsewhere(c, i)) continue;
    Finding f = doubt(c, somebody ? "hedged" : "hedged-unsourced",
                      somebody ? Level::note : Level::warning, i);
    f.message = say(c.language(), somebody ? "hedged.message" : "hedged-unsourced.message",
                    {{"claim", c.quoted(i)}, {"who", c.who(i)}});
    out.push_back(std::move(f));
  }
}

}  // namespace selon::audit_rules_detail

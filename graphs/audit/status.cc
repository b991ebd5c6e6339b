// Rules on claims that the article itself doubts.
#include "graphs/audit/context.h"

namespace selon::audit_rules_detail {

using audit_text::say;

void find_unconfirmed(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Status& status = c.claim(i).status;
    if (status.value != StatusValue::unconfirmed) continue;
    Finding f = c.about("unconfirmed", Level::warning, i);
    if (status.span) f.spans.insert(f.spans.begin(), *status.span);
    f.entities.insert(f.entities.end(), status.by.begin(), status.by.end());
    f.message = status.by.empty()
                    ? say(c.language(), "unconfirmed.message",
                          {{"claim", c.quoted(i)},
                           {"who", c.who(i)},
                           {"words", status.span ? c.words(*status.span) : std::string("…")}})
                    : say(c.language(), "unconfirmed.by",
                          {{"claim", c.quoted(i)}, {"who", c.who(i)}, {"by", c.names(status.by)}});
    out.push_back(std::move(f));
  }
}

void find_denied(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Status& status = c.claim(i).status;
    // who denies something himself is reported like any other claim
    if (status.value != StatusValue::denied || status.by.empty()) continue;
    Finding f = c.about("denied", Level::warning, i);
    if (status.span) f.spans.insert(f.spans.begin(), *status.span);
    f.entities.insert(f.entities.end(), status.by.begin(), status.by.end());
    f.message = say(c.language(), "denied.message",
                    {{"claim", c.quoted(i)}, {"who", c.who(i)}, {"by", c.names(status.by)}});
    out.push_back(std::move(f));
  }
}

}  // namespace selon::audit_rules_detail

#include "graphs/eval/judge.h"

#include <algorithm>

namespace selon::eval {
namespace {

void judge_relays(const std::vector<std::vector<std::string>>& wanted, const Attribution& claim,
                  const Analysis& analysis, Judgement& out) {
  const auto is = [&](const Relay& relay, const std::vector<std::string>& names) {
    return same_name(name_of(analysis, relay.entity), names);
  };
  for (const auto& names : wanted) {
    out.relays_found += std::any_of(claim.relays.begin(), claim.relays.end(),
                                    [&](const Relay& relay) { return is(relay, names); })
                            ? 1
                            : 0;
  }
  for (const Relay& relay : claim.relays) {
    out.relays_extra += std::any_of(wanted.begin(), wanted.end(),
                                    [&](const auto& names) { return is(relay, names); })
                            ? 0
                            : 1;
  }
}

}  // namespace

std::string_view name_of(const Analysis& analysis, EntityIndex entity) {
  return entity < analysis.entities.size() ? std::string_view(analysis.entities[entity].name)
                                           : std::string_view();
}

Judgement judge(const GoldRow& row, const Attribution& claim, const Analysis& analysis) {
  Judgement out;
  out.speaker = row.names.empty() ||
                (claim.speaker && same_name(name_of(analysis, claim.speaker->entity), row.names));
  if (row.relays) judge_relays(*row.relays, claim, analysis, out);
  out.relays = !row.relays || (out.relays_found == row.relays->size() && out.relays_extra == 0);
  out.status = row.status == claim.status.value;
  return out;
}

}  // namespace selon::eval

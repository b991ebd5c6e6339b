// Rules on the way that words took: through many hands, or through interested ones.
#include <algorithm>
#include <array>
#include <set>

#include "analyzer/base/among.h"
#include "graphs/audit/context.h"
#include "graphs/audit/countries.h"

namespace selon::audit_rules_detail {
namespace {

using audit_text::say;

bool passes_news(EntityKind kind) {
  return kind == EntityKind::agency || kind == EntityKind::media;
}

// A network only hosts what its users say.
bool handles(const Entity& e) {
  constexpr auto kNetworks = std::to_array<std::string_view>(
      {"Twitter", "X", "Facebook", "Instagram", "TikTok", "YouTube", "Telegram", "LinkedIn",
       "WhatsApp", "Snapchat", "Threads", "Bluesky", "Truth Social", "Mastodon", "Weibo", "WeChat",
       "VKontakte", "Twitch", "réseaux sociaux"});
  return passes_news(e.kind) && !among(kNetworks, e.name);
}

std::vector<EntityIndex> relays_of(const Attribution& a) {
  std::vector<EntityIndex> out;
  for (const Relay& relay : a.relays) out.push_back(relay.entity);
  return out;
}

// le ministre syrien de la Défense: a name in lower case is an office.
bool role_only(const Entity& e) {
  return e.kind == EntityKind::person && !e.name.empty() && e.name.front() >= 'a' &&
         e.name.front() <= 'z';
}

// The first news medium of a claim's way that a state owns and whose state the speaker belongs to.
const Relay* interested(const Context& c, const Attribution& a) {
  if (!a.speaker || c.entity(a.speaker->entity).country.empty()) return nullptr;
  const Entity& speaker = c.entity(a.speaker->entity);
  // a novelist of the country is no party to the matter
  const bool official = speaker.kind == EntityKind::state ||
                        speaker.kind == EntityKind::organisation || !speaker.roles.empty() ||
                        speaker.affiliation.has_value() || role_only(speaker);
  for (const Relay& relay : a.relays) {
    const Entity& e = c.entity(relay.entity);
    if (official && passes_news(e.kind) && e.ownership == "state" && e.country == speaker.country)
      return &relay;
  }
  return nullptr;
}

}  // namespace

void find_second_hand(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    if (!a.speaker) continue;
    const auto hands = std::count_if(a.relays.begin(), a.relays.end(), [&](const Relay& relay) {
      return handles(c.entity(relay.entity));
    });
    const bool media_on_media = handles(c.entity(a.speaker->entity)) && hands > 0;
    if (hands < 2 && !media_on_media) continue;
    Finding f = c.about("second-hand", Level::note, i);
    for (const Relay& relay : a.relays) {
      if (relay.span) f.spans.push_back(*relay.span);
      f.entities.push_back(relay.entity);
    }
    f.message = say(c.language(), "second-hand.message",
                    {{"claim", c.quoted(i)}, {"who", c.who(i)}, {"relays", c.names(relays_of(a))}});
    out.push_back(std::move(f));
  }
}

void find_interested_relay(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    const Relay* relay = interested(c, a);
    if (relay == nullptr) continue;
    Finding f = c.about("interested-relay", Level::note, i);
    if (relay->span) f.spans.insert(f.spans.begin(), *relay->span);
    f.entities.push_back(relay->entity);
    const Entity& e = c.entity(relay->entity);
    f.message =
        say(c.language(),
            e.kind == EntityKind::agency ? "interested-relay.agency" : "interested-relay.medium",
            {{"claim", c.quoted(i)},
             {"who", c.who(i)},
             {"relay", c.names({relay->entity})},
             {"country", std::string(country_name(e.country, c.language()))}});
    out.push_back(std::move(f));
  }
}

void find_state_medium(const Context& c, std::vector<Finding>& out) {
  std::set<EntityIndex> told;
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    if (!a.speaker || !passes_news(c.entity(a.speaker->entity).kind)) continue;
    const Entity& e = c.entity(a.speaker->entity);
    if (e.ownership != "state" || !told.insert(a.speaker->entity).second) continue;
    Finding f = c.about("state-medium", Level::note, i);
    if (a.speaker->span) f.spans.insert(f.spans.begin(), *a.speaker->span);
    f.message = say(c.language(),
                    e.kind == EntityKind::agency ? "state-medium.agency" : "state-medium.medium",
                    {{"claim", c.quoted(i)},
                     {"who", c.who(i)},
                     {"country", std::string(country_name(e.country, c.language()))}});
    out.push_back(std::move(f));
  }
}

}  // namespace selon::audit_rules_detail

// Rules on the way that words took: through many hands, or through interested ones.
#include <algorithm>
#include <array>
#include <set>
#include <sstream>

#include "analyzer/base/among.h"
#include "graphs/audit/context.h"
#include "graphs/audit/countries.h"
#include "graphs/audit/passage.h"

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

// aux micros de France Inter et de BFMTV: both heard it, neither has it from the other.
bool side_by_side(const Context& c, const Relay& first, const Relay& second) {
  if (!first.span || !second.span || second.span->begin < first.span->end) return false;
  const Span between{first.span->end, second.span->begin};
  constexpr auto kJoints =
      std::to_array<std::string_view>({"et", "ou", ",", "à", "au", "aux", "la", "le", "les", "l'",
                                       "l’", "de", "du", "sur", "chez"});
  std::istringstream words(c.words(between));
  for (std::string word; words >> word;)
    if (!among(kJoints, word)) return false;
  return true;
}

// How many news media the words went through, one after the other.
std::size_t hands(const Context& c, const Attribution& a) {
  std::size_t out = 0;
  const Relay* last = nullptr;
  for (const Relay& relay : a.relays) {
    if (!handles(c.entity(relay.entity))) continue;
    if (last == nullptr || !side_by_side(c, *last, relay)) ++out;
    last = &relay;
  }
  return out;
}

// L'agence officielle syrienne Sana: the article says itself whose it is.
bool told_as_such(const Context& c, const Entity& e) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"'État", "’État", "'Etat", "’Etat", "étatique", "officiel ", "officielle ", " publique ",
       "gouvernement", "du régime", "du pouvoir", "contrôlé", "propagande", "proche du"});
  return std::any_of(e.mentions.begin(), e.mentions.end(), [&](Span mention) {
    const Sentence* s = sentence_at(c, mention.begin);
    return s != nullptr && holds_any(text_of(c, *s), kWords);
  });
}

// Pervy Kanal on its own employee, in a communiqué: a party, not a medium that reports.
bool speaks_for_itself(const Context& c, const Attribution& a) {
  return std::any_of(a.relays.begin(), a.relays.end(), [&](const Relay& relay) {
    return c.entity(relay.entity).kind == EntityKind::document;
  });
}

}  // namespace

void find_second_hand(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    if (!a.speaker) continue;
    const std::size_t through = hands(c, a);
    const bool media_on_media = handles(c.entity(a.speaker->entity)) && through > 0;
    if (through < 2 && !media_on_media) continue;
    Finding f = c.about("second-hand", Level::note, i);
    for (const Relay& relay : a.relays) {
      if (relay.span) f.spans.push_back(*relay.span);
      f.entities.push_back(relay.entity);
    }
    f.message = say(c.language(), "second-hand.message",
                    {{"claim", c.quoted(i)}, c.voice("who", i), c.voices("relays", relays_of(a))});
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
             c.voice("who", i),
             c.voices("relay", {relay->entity}),
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
    if (e.ownership != "state" || speaks_for_itself(c, a) ||
        !told.insert(a.speaker->entity).second || told_as_such(c, e))
      continue;
    Finding f = c.about("state-medium", Level::note, i);
    if (a.speaker->span) f.spans.insert(f.spans.begin(), *a.speaker->span);
    f.message = say(c.language(),
                    e.kind == EntityKind::agency ? "state-medium.agency" : "state-medium.medium",
                    {{"claim", c.quoted(i)},
                     c.voice("who", i),
                     {"country", std::string(country_name(e.country, c.language()))}});
    out.push_back(std::move(f));
  }
}

}  // namespace selon::audit_rules_detail

// Rules on sources that look like several and are one.
#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "graphs/audit/context.h"
#include "graphs/audit/passage.h"
#include "graphs/audit/terms.h"

namespace selon::audit_rules_detail {
namespace {

using audit_text::say;

constexpr std::size_t kFewClaims = 5;      // an article of fewer claims may well have one source
constexpr double kMost = 2.0 / 3.0;        // of the claims: the article leans on one origin
constexpr std::size_t kTermsOfNews = 3;    // terms that two claims of the same news share
constexpr double kSameNews = 0.6;          // likeness at which two claims say the same
constexpr std::size_t kClaimsBehind = 12;  // claims looked at behind each

// The agencies and the media of a claim's way.
struct Way {
  std::vector<EntityIndex> agencies;
  std::vector<EntityIndex> media;
};

// Le Parisien rapporte, d'après l'AFP, que …: what stands within another report came its way too.
Way way_of(const Context& c, const Attribution& first) {
  constexpr int kDepth = 4;
  Way out;
  const auto add = [&](EntityIndex i) {
    if (c.entity(i).kind == EntityKind::agency) out.agencies.push_back(i);
    if (c.entity(i).kind == EntityKind::media) out.media.push_back(i);
  };
  const Attribution* a = &first;
  for (int depth = 0; a != nullptr && depth < kDepth; ++depth) {
    if (a->speaker) add(a->speaker->entity);
    for (const Relay& relay : a->relays) add(relay.entity);
    a = a->within ? &c.claim(*a->within) : nullptr;
  }
  return out;
}

// ministre de la Défense, communiqué du ministère de la Défense à Moscou: what the document's name
// says of its house is in the office.
bool same_house(const Entity& speaker, std::string_view document) {
  if (speaker.kind != EntityKind::person) return false;
  const auto words = terms(document);
  // Nobody has so many roles but in garbage; a speaker is asked for each of his claims.
  constexpr std::size_t kRoles = 50;
  const std::span<const std::string> roles(speaker.roles.data(),
                                           std::min(speaker.roles.size(), kRoles));
  return std::any_of(roles.begin(), roles.end(), [&](const std::string& role) {
    const std::size_t both = shared(words, terms(role));
    return both >= 2 && both + 2 >= words.size();
  });
}

// Le groupe Luxor va fermer l'usine, a annoncé sa porte-parole, Anne Tarvain: whose spokeswoman she
// is, the sentence that brings her in says before.
bool speaks_for(const Context& c, EntityIndex who, EntityIndex body) {
  constexpr auto kOf = std::to_array<std::string_view>(
      {"sa porte-parole", "son porte-parole", "sa directrice", "son directeur", "sa présidente",
       "son président", "son PDG", "sa PDG", "son patron", "sa patronne", "son dirigeant",
       "sa dirigeante", "son avocat", "son avocate"});
  const Entity& person = c.entity(who);
  if (person.kind != EntityKind::person || person.mentions.empty()) return false;
  const Sentence* s = sentence_at(c, person.mentions.front().begin);
  if (s == nullptr || text_of(c, *s).size() < s->span.size()) return false;
  const std::string text = c.words({s->span.begin, person.mentions.front().end});
  const std::string before = c.words({s->span.begin, person.mentions.front().begin});
  return holds_any(text, kOf) && before.find(c.names({body})) != std::string::npos;
}

bool same_party(const Context& c, EntityIndex x, EntityIndex y) {
  return c.allied(x, y) || speaks_for(c, x, y) || speaks_for(c, y, x);
}

// Whoever of those who confirm claim `i` is of the party that made claim `j`.
std::optional<EntityIndex> own_voice(const Context& c, AttributionIndex i, AttributionIndex j) {
  if (!c.claim(j).speaker) return std::nullopt;
  for (const EntityIndex by : c.claim(i).status.by)
    if (same_party(c, by, c.claim(j).speaker->entity)) return by;
  return std::nullopt;
}

// Of two claims of one length or another the shorter is told by the longer.
bool same_news(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const std::size_t both = shared(a, b);
  return both >= kTermsOfNews &&
         static_cast<double>(both) >= kSameNews * static_cast<double>(std::min(a.size(), b.size()));
}

// The claim that a confirmation is about: the one it stands at, or the same told before.
std::optional<AttributionIndex> made_by_confirmer(const Context& c, AttributionIndex i) {
  if (own_voice(c, i, i)) return i;
  const auto words = terms(claim_text(c.analysis(), c.claim(i)));
  for (AttributionIndex j = i; j > 0 && i - (j - 1) < kClaimsBehind; --j)
    if (own_voice(c, i, j - 1) && same_news(words, terms(claim_text(c.analysis(), c.claim(j - 1)))))
      return j - 1;
  return std::nullopt;
}

}  // namespace

void find_own_confirmation(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    if (a.status.value != StatusValue::confirmed || !a.speaker) continue;
    const auto told = made_by_confirmer(c, i);
    if (!told) continue;
    const std::optional<EntityIndex> ally = own_voice(c, i, *told);
    Finding f = c.about("own-confirmation", Level::warning, *told);
    if (a.status.span) f.spans.insert(f.spans.begin(), *a.status.span);
    f.entities.push_back(*ally);
    f.message = say(c.language(), "own-confirmation.message",
                    {{"claim", c.quoted(*told)}, c.voice("who", *told), c.voices("by", {*ally})});
    out.push_back(std::move(f));
  }
}

void find_own_document(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    if (!a.speaker) continue;
    const auto own = std::find_if(a.relays.begin(), a.relays.end(), [&](const Relay& relay) {
      return c.entity(relay.entity).kind == EntityKind::document &&
             same_house(c.entity(a.speaker->entity), c.entity(relay.entity).name);
    });
    if (own == a.relays.end()) continue;
    Finding f = c.about("own-document", Level::note, i);
    if (own->span) f.spans.insert(f.spans.begin(), *own->span);
    f.entities.push_back(own->entity);
    f.message = say(c.language(), "own-document.message",
                    {{"claim", c.quoted(i)}, c.voice("who", i), c.voices("relay", {own->entity})});
    out.push_back(std::move(f));
  }
}

void find_same_origin(const Context& c, std::vector<Finding>& out) {
  const auto& all = c.analysis().attributions;
  for (AttributionIndex i = 0; i < all.size(); ++i) {
    const Way mine = way_of(c, all[i]);
    if (mine.agencies.empty() || mine.media.empty()) continue;
    const auto words = terms(claim_text(c.analysis(), all[i]));
    for (AttributionIndex j = i + 1; j < all.size() && j < i + kClaimsBehind; ++j) {
      const Way theirs = way_of(c, all[j]);
      const auto agency = std::find_first_of(mine.agencies.begin(), mine.agencies.end(),
                                             theirs.agencies.begin(), theirs.agencies.end());
      if (agency == mine.agencies.end() || theirs.media.empty() ||
          theirs.media.front() == mine.media.front() ||
          likeness(words, terms(claim_text(c.analysis(), all[j]))) < kSameNews)
        continue;
      Finding f = c.about("same-origin", Level::warning, i);
      f.claims.push_back(j);
      f.spans.insert(f.spans.end(), all[j].content.begin(), all[j].content.end());
      f.entities = {mine.media.front(), theirs.media.front(), *agency};
      f.message = say(c.language(), "same-origin.message",
                      {{"claim", c.quoted(i)},
                       c.voices("who", {mine.media.front(), theirs.media.front()}),
                       c.voices("relay", {*agency})});
      out.push_back(std::move(f));
    }
  }
}

void find_one_source(const Context& c, std::vector<Finding>& out) {
  std::map<EntityIndex, std::vector<AttributionIndex>> by_origin;
  std::size_t total = 0;
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    ++total;
    if (a.speaker) by_origin[a.speaker->entity].push_back(i);
  }
  if (total < kFewClaims) return;
  for (const auto& [origin, claims] : by_origin) {
    if (static_cast<double>(claims.size()) < kMost * static_cast<double>(total)) continue;
    Finding f = c.about("one-source", Level::note, claims.front());
    f.spans.clear();
    for (const AttributionIndex claim : claims) {
      const std::vector<Span>& content = c.claim(claim).content;
      if (!content.empty()) f.spans.push_back(content.front());
    }
    f.claims = claims;
    f.message = say(c.language(), "one-source.message",
                    {c.voices("who", {origin}),
                     {"n", std::to_string(claims.size())},
                     {"total", std::to_string(total)},
                     {"share", std::to_string((100 * claims.size() + total / 2) / total)}});
    out.push_back(std::move(f));
  }
}

}  // namespace selon::audit_rules_detail

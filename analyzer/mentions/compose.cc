#include "analyzer/mentions/compose.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "analyzer/mentions/canonical.h"

namespace selon::mentions {
namespace {

using lexicon::NameType;
namespace trait = lexicon::trait;

class Composer {
 public:
  Composer(const Context& context, const Model& model) : c_(context), m_(model) {}

  std::vector<Entity> run(const std::vector<ActorId>& handed,
                          const std::vector<ExtraMention>& extra) {
    std::vector<ActorId> order = handed;
    for (std::size_t k = 0; k < order.size(); ++k) places_.emplace(order[k], k);
    std::vector<Entity> out;
    for (std::size_t k = 0; k < order.size(); ++k) {
      Entity entity = entity_of(order[k]);
      // Whom the added ones speak for is not followed further.
      const ActorId whom = k < handed.size() ? speaks_for(actor(order[k])) : kNobody;
      if (whom != kNobody && whom != order[k]) {
        const auto [it, fresh] = places_.emplace(whom, order.size());
        if (fresh) order.push_back(whom);
        entity.affiliation = it->second;
      }
      out.push_back(std::move(entity));
    }
    add_extra(extra, out);
    return out;
  }

 private:
  const Context& c_;
  const Model& m_;
  std::unordered_map<ActorId, EntityIndex> places_;

  [[nodiscard]] const Actor& actor(ActorId id) const {
    return m_.actors[static_cast<std::size_t>(id)];
  }
  [[nodiscard]] Span bytes(TokenSpan span) const {
    return c_.document().span_of(span.first, span.end);
  }

  [[nodiscard]] Entity entity_of(ActorId id) const {
    const Actor& a = actor(id);
    Entity entity;
    entity.name = a.name;
    entity.kind = a.kind;
    add_roles(a, entity);
    for (const std::uint32_t m : a.mentions) entity.mentions.push_back(bytes(m_.mentions[m].span));
    if (a.entry != nullptr) {
      entity.country = a.entry->country;
      entity.ownership = a.entry->ownership;
    }
    if (entity.country.empty()) entity.country = country_of(a);
    return entity;
  }
  // Of a state its own; of a person or a body that of the first role that tells one (le président
  // syrien).
  [[nodiscard]] std::string_view country_of(const Actor& a) const {
    if (a.state != nullptr && !a.state->code.empty()) return a.state->code;
    for (const std::uint32_t role : a.roles)
      for (const lexicon::StateEntry* state : m_.descriptions[role].states)
        if (state != nullptr && !state->code.empty()) return state->code;
    return {};
  }
  void add_roles(const Actor& a, Entity& entity) const {
    std::unordered_set<std::string> told;
    for (const std::uint32_t role : a.roles) {
      const std::string text = description_text(c_, m_.descriptions[role]);
      const bool says_more = !a.name.starts_with(text) && !text.starts_with(a.name);
      if (says_more && told.insert(text).second) entity.roles.push_back(text);
    }
  }

  void add_extra(const std::vector<ExtraMention>& extra, std::vector<Entity>& out) const {
    for (const auto& [id, span] : extra) {
      const auto place = places_.find(id);
      if (place != places_.end() && !span.empty())
        out[place->second].mentions.push_back(bytes(span));
    }
    for (Entity& entity : out) {
      std::sort(entity.mentions.begin(), entity.mentions.end());
      entity.mentions.erase(std::unique(entity.mentions.begin(), entity.mentions.end()),
                            entity.mentions.end());
    }
  }

  // porte-parole du Kremlin, directeur de l'agence: the institution in the complement; a seat
  // or a capital stands for its state.
  [[nodiscard]] ActorId speaks_for(const Actor& a) const {
    if (a.entry != nullptr &&
        (a.entry->type == NameType::seat || a.entry->type == NameType::capital)) {
      const auto state = m_.states.find(a.state);
      return state == m_.states.end() ? kNobody : state->second;
    }
    if (a.kind != EntityKind::person && a.kind != EntityKind::anonymous) return kNobody;
    for (const std::uint32_t role : a.roles) {
      const Description& d = m_.descriptions[role];
      if (!d.has(trait::spokesperson | trait::role)) continue;
      const ActorId whom = institution_within(d);
      if (whom != kNobody) return whom;
    }
    return kNobody;
  }
  [[nodiscard]] ActorId institution_within(const Description& d) const {
    for (std::uint32_t i = d.head_end; i < d.span.end; ++i) {
      const std::int32_t m = m_.mention_at(i);
      if (m < 0 || m_.mentions[static_cast<std::size_t>(m)].actor == kNobody) continue;
      const ActorId id = m_.mentions[static_cast<std::size_t>(m)].actor;
      const EntityKind kind = actor(id).kind;
      const bool institution = kind == EntityKind::organisation || kind == EntityKind::agency ||
                               kind == EntityKind::media || kind == EntityKind::state;
      return institution && !actor(id).place ? id : kNobody;
    }
    return kNobody;
  }
};

}  // namespace

std::vector<Entity> compose_entities(const Context& context, const Model& model,
                                     const std::vector<ActorId>& handed,
                                     const std::vector<ExtraMention>& extra) {
  return Composer(context, model).run(handed, extra);
}

}  // namespace selon::mentions

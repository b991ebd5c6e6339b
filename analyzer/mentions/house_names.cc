#include "analyzer/mentions/house_names.h"

#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/mentions/kinds.h"

namespace selon::mentions {
namespace {

using syntax::Fw;
using text::Punct;

// du lycée, de la Fondation: what bears the name of somebody ends the description; not de Lunel, de
// la République
bool ends_in_house(const Context& c, const Description& d, std::uint32_t end) {
  constexpr auto kBearers = std::to_array<std::string_view>(
      {"bibliothèque", "centre", "clinique", "collège", "conservatoire", "ehpad", "fondation",
       "gymnase", "hospitalier", "hôpital", "institut", "lycée", "médiathèque", "musée",
       "résidence", "stade", "théâtre", "université", "école"});
  return !d.complements.empty() && among(kBearers, c.form(end - 1));
}

std::int32_t second_name(const Context& c, const Model& model, std::uint32_t comma) {
  if (c.words.punct(comma) != Punct::comma) return -1;
  const std::int32_t m = model.mention_at(comma + 1);
  return m >= 0 && model.mentions[static_cast<std::size_t>(m)].kind == MentionKind::name ? m : -1;
}

}  // namespace

std::int32_t holder_behind_house(const Context& c, const Model& model, std::uint32_t m,
                                 std::int32_t name) {
  const Mention& role = model.mentions[m];
  const Description& d = model.description_of(role);
  const Mention& first = model.mentions[static_cast<std::size_t>(name)];
  const EntityKind kind = kind_of_description(c, d);
  const bool human = kind == EntityKind::person || kind == EntityKind::anonymous;
  if (!human || d.plural() || !ends_in_house(c, d, role.span.end) || model.name_of(first).titled)
    return -1;
  const std::int32_t second = second_name(c, model, first.span.end);
  if (second < 0) return -1;
  const Mention& holder = model.mentions[static_cast<std::size_t>(second)];
  const Name& n = model.name_of(holder);
  const std::uint32_t end = holder.span.end;
  const bool person = n.titled || n.shape == NameShape::person || n.words.size() > 1;
  // Avec le directeur du lycée Pierre Morel, Jean Blanc, le préfet, et Luc Roy: others stand there
  const Fw next = c.words.fw(end + 1);
  const bool listed = next == Fw::et || next == Fw::ou || model.mention_at(end + 1) >= 0;
  const bool closed = !c.beside(end, holder.span.first) || c.words.punct(end) == Punct::comma ||
                      c.words.punct(end) == Punct::period;
  return person && closed && !listed ? second : -1;
}

}  // namespace selon::mentions

#include "graphs/audit/context.h"

#include <algorithm>

#include "graphs/words.h"
#include "selon/chains.h"

namespace selon::audit_rules_detail {
namespace {

constexpr std::size_t kLine = 90;  // columns of a claim in a message

}  // namespace

bool has_capital(std::string_view name) {
  for (std::size_t i = 0; i < name.size(); ++i) {
    const auto byte = static_cast<unsigned char>(name[i]);
    if (byte >= 'A' && byte <= 'Z') return true;
    // À to Þ
    if (byte == 0xC3 && i + 1 < name.size()) {
      const auto next = static_cast<unsigned char>(name[i + 1]);
      if (next >= 0x80 && next <= 0x9E) return true;
    }
  }
  return false;
}

std::string Context::words(Span span) const { return clean(span.of(a_.document.text)); }

std::string Context::quoted(AttributionIndex i) const {
  return "« " + cut(clean(claim_text(a_, a_.attributions[i])), kLine) + " »";
}

std::string Context::who(AttributionIndex i) const {
  const auto& speaker = a_.attributions[i].speaker;
  if (!speaker) return audit_text::say(language_, "nobody");
  return clean(a_.entities[speaker->entity].name);
}

std::string Context::names(const std::vector<EntityIndex>& list) const {
  std::string out;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (i > 0) out += i + 1 < list.size() ? ", " : audit_text::say(language_, "and");
    out += clean(a_.entities[list[i]].name);
  }
  return out;
}

bool Context::named(EntityIndex i) const {
  const Entity& e = a_.entities[i];
  return e.kind != EntityKind::anonymous && has_capital(e.name);
}

bool Context::institutional(EntityIndex i) const {
  switch (a_.entities[i].kind) {
    case EntityKind::organisation:
    case EntityKind::state:
    case EntityKind::agency:
    case EntityKind::media:
    case EntityKind::document:
      return true;
    default:
      return false;
  }
}

bool Context::allied(EntityIndex x, EntityIndex y) const { return selon::allied(a_, x, y); }

Finding Context::about(std::string_view rule, Level level, AttributionIndex i) const {
  Finding out;
  out.rule = rule;
  out.level = level;
  const Attribution& a = a_.attributions[i];
  out.spans = a.content;
  out.claims = {i};
  if (a.speaker) out.entities.push_back(a.speaker->entity);
  out.advice = audit_text::say(language_, out.rule + ".advice");
  return out;
}

}  // namespace selon::audit_rules_detail

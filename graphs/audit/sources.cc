// Rules on who speaks: nobody, somebody without a name, somebody one is not sure of.
#include <algorithm>
#include <array>
#include <map>

#include "analyzer/base/among.h"
#include "graphs/audit/context.h"
#include "graphs/audit/terms.h"

namespace selon::audit_rules_detail {
namespace {

using audit_text::say;

constexpr double kUnsure = 0.6;  // confidence below which the owner of a pronoun is a guess

// Sources of which nothing is said: their first telling word, as terms() gives it.
bool bare(std::string_view name) {
  constexpr auto kVague = std::to_array<std::string_view>(
      {"source", "expert", "experts", "observ", "specia", "analys", "temoin", "certai", "respon",
       "proche", "habita", "person", "offici", "milieu", "gens"});
  const auto words = terms(name);
  return words.empty() || (words.size() == 1 && among(kVague, words.front()));
}

// Whom the article does not name and who speaks for no institution.
bool nameless(const Context& c, EntityIndex i) {
  const Entity& e = c.entity(i);
  if (e.affiliation) return false;
  if (e.kind == EntityKind::anonymous) return !c.named(i);
  return e.kind == EntityKind::group && bare(e.name);
}

}  // namespace

void find_anonymous(const Context& c, std::vector<Finding>& out) {
  std::map<EntityIndex, std::vector<AttributionIndex>> by_source;
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i)
    if (const auto& speaker = c.claim(i).speaker; speaker && nameless(c, speaker->entity))
      by_source[speaker->entity].push_back(i);
  for (const auto& [source, claims] : by_source) {
    const bool nothing_said = bare(c.entity(source).name);
    Finding f =
        c.about("anonymous-source", nothing_said ? Level::warning : Level::note, claims.front());
    if (const auto& span = c.claim(claims.front()).speaker->span)
      f.spans.insert(f.spans.begin(), *span);
    f.claims = claims;
    const std::string key = nothing_said ? "anonymous-source.bare" : "anonymous-source.described";
    f.message = say(c.language(), claims.size() == 1 ? key : key + ".more",
                    {{"claim", c.quoted(claims.front())},
                     {"who", c.who(claims.front())},
                     {"n", std::to_string(claims.size() - 1)}});
    out.push_back(std::move(f));
  }
}

void find_no_speaker(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    if (a.speaker || a.mode == Mode::indirect || a.within || !a.relays.empty()) continue;
    Finding f = c.about("no-speaker", Level::warning, i);
    f.message = say(c.language(), "no-speaker.message", {{"claim", c.quoted(i)}});
    out.push_back(std::move(f));
  }
}

void find_uncertain_speaker(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    if (!a.speaker || a.confidence >= kUnsure || a.speaker->resolved_by != Resolution::pronoun)
      continue;
    Finding f = c.about("uncertain-speaker", Level::note, i);
    if (a.speaker->span) f.spans.insert(f.spans.begin(), *a.speaker->span);
    f.message = say(c.language(), "uncertain-speaker.message",
                    {{"claim", c.quoted(i)},
                     {"words", a.speaker->span ? c.words(*a.speaker->span) : std::string("…")},
                     {"who", c.who(i)}});
    out.push_back(std::move(f));
  }
}

void find_unnamed_document(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    if (!a.speaker) continue;
    const Entity& e = c.entity(a.speaker->entity);
    // le rapport, une étude: one word, no author; as a first mention may say more, all are asked
    const bool told = std::any_of(e.roles.begin(), e.roles.end(),
                                  [](const std::string& role) { return terms(role).size() > 1; });
    if (e.kind != EntityKind::document || e.affiliation || c.named(a.speaker->entity) || told ||
        terms(e.name).size() != 1)
      continue;
    const bool later = std::any_of(out.begin(), out.end(), [&](const Finding& f) {
      return f.rule == "unnamed-document" && f.entities.front() == a.speaker->entity;
    });
    if (later) continue;
    Finding f = c.about("unnamed-document", Level::note, i);
    if (a.speaker->span) f.spans.insert(f.spans.begin(), *a.speaker->span);
    f.message =
        say(c.language(), "unnamed-document.message", {{"claim", c.quoted(i)}, {"who", c.who(i)}});
    out.push_back(std::move(f));
  }
}

}  // namespace selon::audit_rules_detail

#include "graphs/export/dot_labels.h"

#include <algorithm>
#include <utility>

#include "graphs/export/role.h"
#include "graphs/export/style.h"
#include "graphs/words.h"

namespace selon {
namespace {

// What the picture says of a source besides its name.
std::string caption(const Entity& entity) {
  if (entity.kind != EntityKind::agency && entity.kind != EntityKind::media) {
    return telling_role(entity);
  }
  if (entity.ownership != "state" && entity.ownership != "party") return "";
  std::string out = entity.kind == EntityKind::agency ? "agence" : "média";
  out += entity.ownership == "state" ? " d'État" : " de parti";
  return entity.country.empty() ? out : out + ", " + clean(entity.country);
}

// Where the article says it comes from: "Damas (AFP)", "Crédits : Reuters".
std::vector<std::string> origin(const Analysis& analysis) {
  const Document& document = analysis.document;
  std::vector<std::string> lines;
  if (document.dateline) {
    std::string line = document.dateline->place;
    const std::string agency =
        document.dateline->agency ? entity_names(analysis, {*document.dateline->agency}) : "";
    if (!agency.empty()) line += line.empty() ? agency : " (" + agency + ")";
    lines.push_back(std::move(line));
  }
  std::vector<EntityIndex> credited;
  for (const Credit& credit : document.credits) {
    if (std::find(credited.begin(), credited.end(), credit.entity) == credited.end()) {
      credited.push_back(credit.entity);
    }
  }
  const std::string credits = entity_names(analysis, credited);
  if (!credits.empty()) lines.push_back("Crédits : " + credits);
  return lines;
}

// What the article says of a graph that does not show claims, or not all.
std::string selection(const ProvenanceGraph& graph) {
  const std::size_t all = graph.analysis().attributions.size();
  const std::size_t shown = graph.claims().size();
  if (all == 0) return "aucun propos rapporté";
  if (shown == all) return "";
  return std::to_string(shown) + " propos sur " + std::to_string(all);
}

}  // namespace

std::string wrapped(std::string_view text, std::size_t width, std::size_t length, const char* end) {
  std::string out;
  for (const std::string& line : wrap(cut(clean(text), length), width)) {
    out += dot_escaped(line) + end;
  }
  return out;
}

std::string centred(std::string_view text, std::size_t width, std::size_t length) {
  std::string out = wrapped(text, width, length, "\\n");
  out.resize(out.size() - 2);
  return out;
}

std::string numbers(const std::vector<AttributionIndex>& claims) {
  std::string out;
  for (AttributionIndex claim : claims) {
    if (!out.empty()) out += ", ";
    out += std::to_string(claim + 1);
  }
  return out;
}

std::string entity_names(const Analysis& analysis, const std::vector<EntityIndex>& entities) {
  std::string out;
  for (EntityIndex entity : entities) {
    if (entity >= analysis.entities.size()) continue;
    if (!out.empty()) out += ", ";
    out += analysis.entities[entity].name;
  }
  return out;
}

DotAttributes source_attributes(const Entity& entity, const std::string& more) {
  DotAttributes out = attributes_of(style_of(entity.kind));
  std::string label = centred(entity.name, kNameWidth, kNameLength);
  std::string tooltip = clean(entity.name);
  if (const std::string what = caption(entity); !what.empty()) {
    label += "\\n(" + centred(what, kNameWidth, kNameLength) + ")";
    tooltip += ", " + what;
  }
  out.emplace_back("label", std::move(label));
  out.emplace_back("tooltip", dot_escaped(tooltip + " : " + more));
  return out;
}

DotAttributes root_attributes(const ProvenanceGraph& graph) {
  const GraphNode& node = graph.nodes()[graph.root()];
  DotAttributes out = article_attributes();
  std::string label = centred(node.label, kNameWidth, kClaimLength);
  for (const std::string& line : origin(graph.analysis())) {
    label += "\\n" + centred(line, kNameWidth, kNameLength);
  }
  if (const std::string note = selection(graph); !note.empty()) label += "\\n(" + note + ")";
  out.emplace_back("label", std::move(label));
  out.emplace_back("tooltip", dot_escaped(clean(node.label)));
  return out;
}

}  // namespace selon

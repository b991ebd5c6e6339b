#include "graphs/export/page/article.h"

#include "graphs/export/page/escape.h"

namespace selon::page {
namespace {

std::string numbered(std::string_view letter, std::size_t index) {
  return std::string(letter).append(std::to_string(index + 1));
}

}  // namespace

Article::Article(const AuditReport& report, std::size_t number, std::size_t among)
    : report_(report),
      graph_(ProvenanceGraph::from(report.analysis)),
      lines_(report.analysis.document.text),
      prefix_("d" + std::to_string(number) + "-"),
      alone_(among == 1),
      marks_(marks_of(report)),
      has_words_(report.analysis.entities.size(), 0),
      findings_of_(report.analysis.attributions.size()) {
  for (const Mark& mark : marks_)
    if (mark.entity) has_words_[*mark.entity] = 1;
  for (std::size_t f = 0; f < report.findings.size(); ++f)
    for (const AttributionIndex claim : report.findings[f].claims) findings_of_[claim].push_back(f);
}

std::string Article::id(std::string_view part) const { return prefix_ + std::string(part); }
std::string Article::tag_id(AttributionIndex i) const { return id(numbered("a", i)); }
std::string Article::entry_id(AttributionIndex i) const { return id(numbered("c", i)); }
std::string Article::words_id(EntityIndex e) const { return id(numbered("e", e)); }
std::string Article::finding_id(std::size_t f) const { return id(numbered("f", f)); }

std::string Article::finding_words_id(std::size_t f, std::size_t span) const {
  return finding_id(f) + numbered("-", span);
}

std::string Article::node_id(NodeIndex n) const { return id("n-" + graph_.nodes()[n].id); }

std::string Article::words_link(NodeIndex n) const {
  const GraphNode& node = graph_.nodes()[n];
  if (node.claim) return "#" + tag_id(*node.claim);
  if (!node.entity) return "#" + id("text");
  if (has_words(*node.entity)) return "#" + words_id(*node.entity);
  const std::vector<AttributionIndex> claims = graph_.claims_through(n);
  return "#" + (claims.empty() ? id("claims") : entry_id(claims.front()));
}

std::string Article::say(std::string_view key,
                         std::initializer_list<audit_text::Value> values) const {
  return page::say(report_.language, key, values);
}

std::string Article::counted(std::string_view key, std::size_t n) const {
  return page::counted(report_.language, key, n);
}

std::string Article::heading(std::string_view id, std::string_view key) const {
  const std::string element = alone_ ? "h2" : "h3";
  return "<" + element + " id=\"" + this->id(id) + "\">" + say(key) + "</" + element + ">\n";
}

std::string Article::name(EntityIndex e) const {
  return "<span lang=\"fr\">" + plain(analysis().entities[e].name) + "</span>";
}

std::string Article::numbers(const std::vector<AttributionIndex>& claims) {
  std::string out;
  for (const AttributionIndex claim : claims) {
    if (!out.empty()) out += ' ';
    out += std::to_string(claim + 1);
  }
  return out;
}

std::string say(Language language, std::string_view key,
                std::initializer_list<audit_text::Value> values) {
  return sentence(audit_text::say(language, key, values));
}

std::string counted(Language language, std::string_view key, std::size_t n) {
  // none is singular in French and plural in English
  const bool one = n == 1 || (n == 0 && language == Language::french);
  return say(language, std::string(key).append(one ? ".one" : ".many"), {{"n", std::to_string(n)}});
}

}  // namespace selon::page

#ifndef SELON_GRAPHS_EXPORT_PAGE_ARTICLE_H
#define SELON_GRAPHS_EXPORT_PAGE_ARTICLE_H

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "graphs/audit/messages.h"
#include "graphs/export/page/marks.h"
#include "graphs/export/page/pieces.h"
#include "graphs/lines.h"
#include "selon/audit.h"
#include "selon/graph.h"

namespace selon::page {

// One article of a page, with what all parts of the page ask of it. Refers to the report, which
// must outlive it.
class Article {
 public:
  // `number` counts the articles of the page from 1, `among` is how many there are.
  Article(const AuditReport& report, std::size_t number, std::size_t among);
  Article(const Article&) = delete;
  Article& operator=(const Article&) = delete;

  [[nodiscard]] const AuditReport& report() const { return report_; }
  [[nodiscard]] const Analysis& analysis() const { return report_.analysis; }
  [[nodiscard]] const ProvenanceGraph& graph() const { return graph_; }
  [[nodiscard]] const Lines& lines() const { return lines_; }
  // Indices of the findings about a claim.
  [[nodiscard]] const std::vector<std::size_t>& findings_of(AttributionIndex i) const {
    return findings_of_[i];
  }
  [[nodiscard]] std::string_view title() const { return graph_.nodes()[graph_.root()].label; }
  [[nodiscard]] bool alone() const { return alone_; }

  // --- ids: unique on the page ---
  [[nodiscard]] std::string id(std::string_view part) const;     // "d2-findings"
  [[nodiscard]] std::string tag_id(AttributionIndex i) const;    // a claim's number in the text
  [[nodiscard]] std::string entry_id(AttributionIndex i) const;  // in the list of claims
  [[nodiscard]] std::string words_id(EntityIndex e) const;       // first words about an entity
  [[nodiscard]] std::string finding_id(std::size_t f) const;
  [[nodiscard]] std::string finding_words_id(std::size_t f, std::size_t span) const;
  [[nodiscard]] std::string node_id(NodeIndex n) const;  // in the graph
  // Where a node's words are: "#d1-a3", "#d1-e2", "#d1-text"; an entity that the text does not
  // name leads to the entry of its first claim.
  [[nodiscard]] std::string words_link(NodeIndex n) const;
  // Whether the text holds words about an entity.
  [[nodiscard]] bool has_words(EntityIndex e) const { return has_words_[e]; }
  [[nodiscard]] const std::vector<Mark>& marks() const { return marks_; }

  // --- words of the page, escaped ---
  [[nodiscard]] std::string say(std::string_view key,
                                std::initializer_list<audit_text::Value> values = {}) const;
  // "1 propos", "2 propos": keys `key`.one and `key`.many with {n}.
  [[nodiscard]] std::string counted(std::string_view key, std::size_t n) const;
  // "h2" on a page of one article, "h3" below the titles of several.
  [[nodiscard]] std::string heading(std::string_view id, std::string_view key) const;
  // An entity's name, marked as French.
  [[nodiscard]] std::string name(EntityIndex e) const;
  // "3" or "3 5": claims as numbers, for data-c.
  [[nodiscard]] static std::string numbers(const std::vector<AttributionIndex>& claims);

 private:
  const AuditReport& report_;
  ProvenanceGraph graph_;
  Lines lines_;
  std::string prefix_;
  bool alone_;
  std::vector<Mark> marks_;
  std::vector<char> has_words_;  // per entity
  std::vector<std::vector<std::size_t>> findings_of_;
};

// The words of the page in a language, escaped; without an article.
[[nodiscard]] std::string say(Language language, std::string_view key,
                              std::initializer_list<audit_text::Value> values = {});
[[nodiscard]] std::string counted(Language language, std::string_view key, std::size_t n);

// --- the parts of the page, a file each ---
[[nodiscard]] std::string summary_part(const Article& article);
[[nodiscard]] std::string filters_part(const Article& article);
[[nodiscard]] std::string findings_part(const Article& article);
[[nodiscard]] std::string text_part(const Article& article);
[[nodiscard]] std::string graph_part(const Article& article);
[[nodiscard]] std::string claims_part(const Article& article);
// What the script needs to know: {"claims":[{"status":…,"speaker":…,"relays":[…],"rules":[…],
// "nodes":[…]}]}.
[[nodiscard]] std::string data_part(const Article& article);

// --- small pieces that several parts show ---
// "[?]"-like sign of a status: "?", "×", "~", "+"; empty for what is simply reported.
[[nodiscard]] std::string_view sign(StatusValue status);
// The sign of a level: "■", "▲", "●".
[[nodiscard]] std::string_view sign(Level level);
// What a rule is called, escaped; its id where no audit rule of this program is called so.
[[nodiscard]] std::string rule_title(const Article& article, const std::string& rule);
// "non confirmé par Damas", escaped.
[[nodiscard]] std::string status_words(const Article& article, const Status& status);
// "personne · préfète", "agence d'État · SY", escaped.
[[nodiscard]] std::string kind_words(const Article& article, const Entity& entity);

}  // namespace selon::page

#endif  // SELON_GRAPHS_EXPORT_PAGE_ARTICLE_H

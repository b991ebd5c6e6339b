#ifndef SELON_AUDIT_H
#define SELON_AUDIT_H

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "selon/analysis.h"

namespace selon {

// What the claims of an article stand on: its weak spots, in the words of the article.
//
//     selon::AuditReport report = selon::audit(analysis, {selon::Language::english});
//     for (const selon::Finding& f : report.findings) std::cout << f.message << "\n";
//
// An audit sees nothing but the analysis. It judges sourcing, never truth: a finding says what
// the article does not tell its readers, and what an editor can do about it.

enum class Level {
  note,     // worth knowing before it is printed again
  warning,  // a reader cannot tell what the claim stands on
  error,    // the article contradicts itself or hides a doubt that it knows of
};
[[nodiscard]] std::string_view to_string(Level level);  // "note", "warning", "error"
[[nodiscard]] std::optional<Level> level_from(std::string_view word);

// Of messages, reports and the page; not of the articles, which are French.
enum class Language { french, english };
[[nodiscard]] std::string_view to_string(Language language);  // "fr", "en"
[[nodiscard]] std::optional<Language> language_from(std::string_view word);

struct Finding {
  std::string rule;  // id, one of audit_rules()
  Level level = Level::note;
  std::string message;  // one sentence: what is wrong here, with the article's words
  std::string advice;   // one sentence: what an editor can do
  // The words it rests on, the most telling first; bytes of Document::text. At least one, but of
  // findings about the article as a whole, which have none where it has no title.
  std::vector<Span> spans;
  std::vector<AttributionIndex> claims;  // that it is about, ascending
  std::vector<EntityIndex> entities;     // who is involved

  friend bool operator==(const Finding&, const Finding&) = default;
};

// A rule of the audit, for help, documentation and SARIF.
struct AuditRule {
  std::string_view id;
  Level level;                 // the highest it gives
  std::string_view title;      // a few words
  std::string_view statement;  // when it finds something, and why that matters
  std::string_view example;    // an invented article (French) in which it finds something
};
// In the order in which reports list them.
[[nodiscard]] const std::vector<AuditRule>& audit_rules(Language language);
[[nodiscard]] bool is_audit_rule(std::string_view id);

// How much of an article goes back to one entity.
struct Dependence {
  EntityIndex entity = 0;
  std::size_t claims = 0;

  friend bool operator==(const Dependence&, const Dependence&) = default;
};

struct AuditSummary {
  std::size_t claims = 0;
  // By what kind of source speaks; they add up to `claims`.
  std::size_t named = 0;          // a person or group with a name
  std::size_t institutional = 0;  // organisation, state, agency, medium, document
  std::size_t anonymous = 0;      // without a name (une source, des experts, un habitant)
  std::size_t unsourced = 0;      // no speaker
  std::vector<std::pair<StatusValue, std::size_t>> by_status;  // that occur, in their order
  std::vector<Dependence> relays;   // agencies, media, documents that passed claims on; most first
  std::vector<Dependence> origins;  // who speaks, most claims first
  std::size_t longest_chain = 0;    // entities between a claim and the article
  std::vector<AttributionIndex> longest;  // the claims whose chain is that long, ascending

  friend bool operator==(const AuditSummary&, const AuditSummary&) = default;
};

struct AuditOptions {
  Language language = Language::french;
  std::set<std::string, std::less<>> disabled;  // ids of rules that are not asked
};

struct AuditReport {
  Analysis analysis;
  Language language = Language::french;
  AuditSummary summary;
  std::vector<Finding> findings;  // by level, errors first, then in the order of the article

  // The highest level found; nullopt when nothing was.
  [[nodiscard]] std::optional<Level> worst() const;
};

// REQUIRES: spans lie within the text and indices within their lists, as in whatever this
// library returns. Linear in the length of the article, but for comparing claims with each
// other, which is bounded to near ones. Unknown ids in `disabled` have no effect.
[[nodiscard]] AuditReport audit(Analysis analysis, const AuditOptions& options = {});

}  // namespace selon

#endif  // SELON_AUDIT_H

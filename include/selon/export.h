#ifndef SELON_EXPORT_H
#define SELON_EXPORT_H

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "selon/analysis.h"
#include "selon/audit.h"
#include "selon/graph.h"
#include "selon/result.h"

namespace selon {

// Analyses and provenance graphs as text, JSON, DOT and pictures. All output is UTF-8 and
// byte for byte the same for the same input (pictures: for the same Graphviz and fonts).
// REQUIRES of all: spans lie within the text and indices within their lists, as in whatever
// this library returns.
//
//     std::cout << selon::to_json(analysis);
//     std::cout << selon::to_dot({selon::ProvenanceGraph::from(analysis)});

// --- the JSON contract, selon.analysis/1 ------------------------------------------------------

struct JsonOptions {
  bool explain = false;  // adds "evidence" to every attribution
  // Further fields of the object, behind its id: name and value, the latter as JSON (what is none
  // is written as a string). REQUIRES: each name once, and none that the contract has itself
  // (schema, id, document, entities, attributions): the object would hold it twice.
  std::vector<std::pair<std::string, std::string>> fields = {};
};

// One object, indented, with a final newline. Ids are e1, e2 … and a1, a2 … in the order of the
// analysis. Strings are the words as they are, but bytes that are no UTF-8 are written as U+FFFD;
// control characters, line separators, marks and overrides of direction as numbers (\u202e). The
// same holds of all JSON below.
[[nodiscard]] std::string to_json(const Analysis& analysis, const JsonOptions& options = {});
// The same object on one line, newline included: a record of NDJSON.
[[nodiscard]] std::string to_ndjson(const Analysis& analysis, const JsonOptions& options = {});

// The inverse of both. `text` is the article (Document::text), which the JSON does not carry.
// Fields that the contract does not know are ignored, missing optional ones take their default.
// Errors, in words: no JSON, another schema, a field of the wrong type, an id that is not
// there, a span outside the text or across a UTF-8 sequence, or a text whose sha256 is not the
// one in the JSON (the article has changed since).
[[nodiscard]] Result<Analysis> from_json(std::string_view json, std::string_view text);

// --- text for people --------------------------------------------------------------------------

struct ReportOptions {
  std::size_t width = 80;  // columns; less than 40 counts as 40
  bool colour = false;     // ANSI colours
  bool explain = false;    // for every conclusion the rule and the words it rests on
};

// The claims in the order of the article, each with its line, chain, status and confidence.
// Control characters of the article are shown as spaces.
[[nodiscard]] std::string to_text(const Analysis& analysis, const ReportOptions& options = {});

// --- audits ----------------------------------------------------------------------------------

// For people, in the language of the report: a summary and the findings by level, each with its
// line, the words, what is wrong and what to do. `explain` adds what each rule states. Of the
// article only what Unicode shows as text gets through: no control characters, and in Markdown no
// markup.
[[nodiscard]] std::string to_text(const AuditReport& report, const ReportOptions& options = {});
[[nodiscard]] std::string to_markdown(const AuditReport& report);
// {"schema":"selon.audit/1","id":…,"title":…,"language":…,"document":{…},"summary":{…},
//  "findings":[{"rule","level","message","advice","line","spans":[{"begin","end","text"}],
//  "claims":["a1"],"entities":["e1"]}],"entities":[{"id","name","kind"}]}; one object a report,
// indented, in an array unless there is exactly one. The line is that of the first span, null
// where there is none; ids are those of to_json.
[[nodiscard]] std::string to_audit_json(const std::vector<AuditReport>& reports);
// SARIF 2.1.0, one run. `paths`: where each article lies, as given on the command line, one a
// report; "-" for standard input. Columns count UTF-16 units, as the standard asks. Positions are
// those of Document::text: where that is not the file byte for byte, byte offsets and the hash of
// the file are left out and a notification says why. `failures`: the articles that could not be
// read, with their path as the file; each is a notification, and the run was no success.
// REQUIRES: paths.size() == reports.size()
[[nodiscard]] std::string to_sarif(const std::vector<AuditReport>& reports,
                                   const std::vector<std::string>& paths,
                                   const std::vector<Error>& failures = {});
// One self-contained page: the articles with their claims marked, the graphs, the findings.
[[nodiscard]] std::string to_html(const std::vector<AuditReport>& reports);

// --- provenance graphs ------------------------------------------------------------------------

// Claims up to which each has its own box in a drawing. Of more, all claims of a speaker become
// one box with their number, the sources with fewest claims one node, and the drawing says so.
inline constexpr std::size_t kMostClaimsDrawn = 200;
// True when these graphs have more claims than that in all.
[[nodiscard]] bool is_folded_when_drawn(const std::vector<ProvenanceGraph>& graphs);

// A cluster per graph when there are several. Labels are in French. May be called from any
// thread; calls wait for each other, as cgraph keeps global state.
[[nodiscard]] std::string to_dot(const std::vector<ProvenanceGraph>& graphs);

enum class PictureFormat { svg, png, pdf };

// Laid out and drawn by Graphviz in this process; otherwise as to_dot.
// Errors: more than 200 graphs, which cannot be read as one picture; what Graphviz says, e.g. that
// its plugins are not installed.
[[nodiscard]] Result<std::string> to_picture(const std::vector<ProvenanceGraph>& graphs,
                                             PictureFormat format);

// {"schema":"selon.graph/1","graphs":[{"id":…,"title":…,"nodes":[…],"edges":[…],
//  "chains":{"a1":["a1","e1","article"]},"circles":[["e1","e2"]]}]}, indented.
[[nodiscard]] std::string to_graph_json(const std::vector<ProvenanceGraph>& graphs);

// --- for other programs ------------------------------------------------------------------------

// Common to all that follows: ids of nodes and edges are those of the graph (a1, e2, article,
// a1.2); with several graphs, "ARTICLE/ID", ARTICLE being the document's id (with "-2", "-3" …
// where two are alike). Spans are UTF-8 bytes of the text, end exclusive.

// CSV (RFC 4180: CR LF, quoted where need be; UTF-8) with a header. Left out, as programs show
// these tables to people: control characters other than tab and line ends, line separators, marks
// and overrides of direction. What a spreadsheet would take for a formula (it begins with
// = + - @, their full-width forms, a tab or a line end, after any apostrophes) gets an apostrophe
// in front; take one off to have the text back.
// Nodes: id, label, kind, article, status, mode, line, confidence, cue_span, within, rule, spans,
// entity_kind, roles, country, ownership, sha256. Empty where a column says nothing of a node.
[[nodiscard]] std::string to_csv_nodes(const std::vector<ProvenanceGraph>& graphs);
// Edges, which can be read without the nodes: source, target, id, label, kind, article, claim,
// status, confidence, claim_text, source_kind, source_label, target_kind, target_label.
[[nodiscard]] std::string to_csv_edges(const std::vector<ProvenanceGraph>& graphs);

// GraphML and GEXF (1.2, which all programs read, with the edges' "kind" of 1.3, so that Gephi
// keeps parallel ones) with the same columns as data of nodes and edges (line: whole number,
// confidence: real, else text), for Gephi, networkx and their like. Edges have their id, as
// several may join the same nodes. Left out are what
// CSV leaves out and what XML 1.0 forbids (U+FFFE, U+FFFF); all others read back the same.
[[nodiscard]] std::string to_graphml(const std::vector<ProvenanceGraph>& graphs);
[[nodiscard]] std::string to_gexf(const std::vector<ProvenanceGraph>& graphs);

// W3C PROV-O and schema.org as JSON-LD 1.1, each one object with its context and a "@graph". The
// article is urn:selon:doc:ID with the document's id percent-encoded (two that are alike as
// above), all else urn:selon:doc:ID#a1 and so on; our own terms (status, confidence, spans …) are
// urn:selon:terms#status. Bytes that are no UTF-8 are written as U+FFFD.
//
// PROV-O: a claim, an article and a document are prov:Entity, other sources prov:Agent (and
// prov:Person or prov:Organization). Each step of a claim's way is a prov:Entity, the words as
// they left that source, called by the id of its edge: attributed to the source, quoted from the
// step before. The claim is quoted from the last step, has the first as its primary source (or
// the document, if one speaks) and is attributed to its speaker. Without a speaker it has neither.
[[nodiscard]] std::string to_prov(const std::vector<ProvenanceGraph>& graphs);
// schema.org: a Claim for each claim: text, author (its speaker), claimInterpreter (who passed it
// on), firstAppearance (the document that speaks), isBasedOn (documents on the way), appearance
// (the NewsArticle), isPartOf (the claim whose words hold it).
[[nodiscard]] std::string to_claims(const std::vector<ProvenanceGraph>& graphs);

}  // namespace selon

#endif  // SELON_EXPORT_H

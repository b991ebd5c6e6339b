// The provenance graph as inline SVG. Every node is a link to its words; its look comes from
// page.css, so that it follows dark and light, print and high contrast.
#include <algorithm>
#include <map>
#include <set>

#include "graphs/export/page/article.h"
#include "graphs/export/page/escape.h"
#include "graphs/export/page/layout.h"
#include "graphs/words.h"

namespace selon::page {
namespace {

constexpr int kLineHeight = 16;
constexpr int kPadding = 8;
// Up to these widths a drawing may be made smaller to fit beside the text (page.css); wider ones
// could no longer be read and are moved about instead.
constexpr int kNarrow = 660;
constexpr int kMiddle = 860;
constexpr int kMargin = 6;  // around the drawing, for borders and the outline of focus

// Widths in pixels and the columns of text that fit at 12 pixels a letter, most of them less.
struct Measure {
  int width;
  std::size_t columns;
  std::size_t lines;
};
constexpr Measure kClaim{236, 32, 3};
constexpr Measure kEntity{164, 23, 3};
constexpr Measure kArticle{112, 15, 5};

struct Label {
  std::string first;               // above the words: number and status, or what the source is
  std::vector<std::string> lines;  // the words
};

// Cut shorter until it fits: lines that break early leave less room than the letters need.
std::vector<std::string> lines_of(std::string_view words, const Measure& measure) {
  const std::string cleaned = clean(words);
  std::vector<std::string> lines;
  std::size_t limit = measure.columns * measure.lines;
  do {
    lines = wrap(cut(cleaned, limit), measure.columns);
    limit -= measure.columns / 4;
  } while (lines.size() > measure.lines);
  return lines;
}

// Steps that several claims share are one line in the drawing.
struct Step {
  NodeIndex from;
  NodeIndex to;
  EdgeKind kind;
  auto operator<=>(const Step&) const = default;
};

class Drawing {
 public:
  explicit Drawing(const Article& article) : article_(article), graph_(article.graph()) {
    collect();
    layout_ = lay_out(graph_, sizes_);
  }

  std::string svg() {
    const int width = layout_.width + 2 * kMargin;
    const char* const size = width <= kNarrow ? " narrow" : width <= kMiddle ? " middle" : "";
    const int height = layout_.height + 2 * kMargin;
    out_ = std::string("<svg class=\"graph").append(size) + "\" width=\"" + std::to_string(width) +
           "\" height=\"" + std::to_string(height) + "\" viewBox=\"" + std::to_string(-kMargin) +
           " " + std::to_string(-kMargin) + " " + std::to_string(width) + " " +
           std::to_string(height) + "\" role=\"group\" aria-label=\"" + article_.say("page.graph") +
           "\">\n<defs>" + "<marker id=\"" + article_.id("arrow") +
           "\" class=\"arrow\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" "
           "markerHeight=\"8\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">"
           "<path d=\"M0 0 8 4 0 8z\"/></marker></defs>\n<g aria-hidden=\"true\">\n";
    for (const auto& [step, claims] : steps_) edge(step, claims);
    out_ += "</g>\n";
    for (NodeIndex n = 0; n < graph_.nodes().size(); ++n) node(n);
    return out_ + "</svg>\n";
  }

 private:
  void collect() {
    for (const GraphEdge& edge : graph_.edges())
      steps_[{edge.from, edge.to, edge.kind}].push_back(edge.claim);
    touching_.resize(graph_.nodes().size());
    for (const auto& [step, claims] : steps_) {
      touching_[step.from].insert(claims.begin(), claims.end());
      touching_[step.to].insert(claims.begin(), claims.end());
    }
    for (const GraphNode& node : graph_.nodes()) {
      const Measure& measure = node.claim ? kClaim : node.entity ? kEntity : kArticle;
      labels_.push_back(label(node, measure));
      const auto lines = static_cast<int>(labels_.back().lines.size() + 1);
      sizes_.widths.push_back(measure.width);
      sizes_.heights.push_back(lines * kLineHeight + kPadding);
    }
    sizes_.column_gap = 40;
    sizes_.row_gap = 12;
  }

  // --- words ---

  [[nodiscard]] Label label(const GraphNode& node, const Measure& measure) const {
    const Analysis& analysis = article_.analysis();
    if (node.claim) {
      const Attribution& a = analysis.attributions[*node.claim];
      std::string first = std::to_string(*node.claim + 1);
      if (!sign(a.status.value).empty())
        first.append(" ")
            .append(sign(a.status.value))
            .append(" ")
            .append(audit_text::say(article_.report().language,
                                    std::string("page.status.").append(to_string(a.status.value))));
      const std::string words = clean(node.label);
      return {first, lines_of(a.mode == Mode::direct ? "« " + words + " »" : words, measure)};
    }
    if (!node.entity)
      return {audit_text::say(article_.report().language, "page.node.article"),
              lines_of(node.label, measure)};
    const std::string kind(to_string(analysis.entities[*node.entity].kind));
    return {audit_text::say(article_.report().language, "page.kind." + kind),
            lines_of(node.label, measure)};
  }

  // What a screen reader says of a node.
  [[nodiscard]] std::string spoken(NodeIndex n) const {
    const GraphNode& node = graph_.nodes()[n];
    const Analysis& analysis = article_.analysis();
    if (node.claim)
      return article_.say("page.claim", {{"n", std::to_string(*node.claim + 1)}}) + ", " +
             status_words(article_, analysis.attributions[*node.claim].status) + ", " +
             plain(node.label);
    if (!node.entity) return article_.say("page.node.article") + ", " + plain(node.label);
    return plain(node.label) + ", " + kind_words(article_, analysis.entities[*node.entity]) + ", " +
           article_.counted("page.claims", graph_.claims_through(n).size());
  }

  // --- shapes ---

  static std::string rect(const Box& box, int inset, int round) {
    return "<rect x=\"" + std::to_string(box.x + inset) + "\" y=\"" +
           std::to_string(box.y + inset) + "\" width=\"" + std::to_string(box.width - 2 * inset) +
           "\" height=\"" + std::to_string(box.height - 2 * inset) + "\" rx=\"" +
           std::to_string(round) + "\"/>";
  }

  // Borders tell claims apart by status (page.css); a denied one has two.
  [[nodiscard]] std::string shape(const GraphNode& node, const Box& box) const {
    if (node.claim) {
      const bool twice =
          article_.analysis().attributions[*node.claim].status.value == StatusValue::denied;
      return rect(box, 0, 4) + (twice ? rect(box, 3, 2) : "");
    }
    if (!node.entity) return rect(box, 0, 2);
    switch (article_.analysis().entities[*node.entity].kind) {
      case EntityKind::person:
      case EntityKind::group:
      case EntityKind::anonymous:
        return rect(box, 0, box.height / 2);
      default:
        return rect(box, 0, 2);
    }
  }

  [[nodiscard]] static std::string classes(const Article& article, const GraphNode& node) {
    std::string out(to_string(node.kind));
    if (node.claim)
      out.append(" ").append(to_string(article.analysis().attributions[*node.claim].status.value));
    if (node.entity)
      out.append(" ").append(to_string(article.analysis().entities[*node.entity].kind));
    return out;
  }

  void node(NodeIndex n) {
    const GraphNode& node = graph_.nodes()[n];
    const Box& box = layout_.boxes[n];
    std::vector<AttributionIndex> claims(touching_[n].begin(), touching_[n].end());
    if (node.claim) claims = {*node.claim};
    out_ += "<a class=\"node " + classes(article_, node) + "\" id=\"" + article_.node_id(n) +
            "\" href=\"" + article_.words_link(n) + "\"";
    if (n != graph_.root()) out_ += " data-c=\"" + Article::numbers(claims) + "\"";
    if (node.entity) out_ += " data-e=\"" + std::to_string(*node.entity + 1) + "\"";
    out_ += " aria-label=\"" + spoken(n) + "\">" + shape(node, box) + words(n, box) + "</a>\n";
  }

  [[nodiscard]] std::string words(NodeIndex n, const Box& box) const {
    const bool left = graph_.nodes()[n].claim.has_value();
    const std::string x = std::to_string(left ? box.x + 10 : box.x + box.width / 2);
    int y = box.y + kPadding / 2 + 12;
    std::string out = "<text class=\"first\" x=\"" + x + "\" y=\"" + std::to_string(y) + "\">" +
                      plain(labels_[n].first) + "</text>";
    for (const std::string& line : labels_[n].lines) {
      y += kLineHeight;
      out += "<text lang=\"fr\" x=\"" + x + "\" y=\"" + std::to_string(y) + "\">" + plain(line) +
             "</text>";
    }
    return out;
  }

  // From the right side of a node to the left side of the next; to one in the same column or
  // before, round by the right.
  [[nodiscard]] std::string path(const Step& step) const {
    const Box& from = layout_.boxes[step.from];
    const Box& to = layout_.boxes[step.to];
    const int x1 = from.x + from.width;
    const int y1 = from.y + from.height / 2;
    const int y2 = to.y + to.height / 2;
    const bool back = to.x < x1;
    const int x2 = back ? to.x + to.width : to.x;
    const int bend = back ? sizes_.column_gap - 8 : std::max(16, (x2 - x1) / 2);
    const int c1 = x1 + bend;
    const int c2 = back ? x2 + bend : x2 - bend;
    return "M" + std::to_string(x1) + " " + std::to_string(y1) + "C" + std::to_string(c1) + " " +
           std::to_string(y1) + " " + std::to_string(c2) + " " + std::to_string(y2) + " " +
           std::to_string(x2) + " " + std::to_string(y2);
  }

  void edge(const Step& step, const std::vector<AttributionIndex>& claims) {
    out_ += "<path class=\"edge " + std::string(to_string(step.kind)) + "\" data-c=\"" +
            Article::numbers(claims) + "\" d=\"" + path(step) + "\" marker-end=\"url(#" +
            article_.id("arrow") + ")\"/>\n";
  }

  const Article& article_;
  const ProvenanceGraph& graph_;
  std::map<Step, std::vector<AttributionIndex>> steps_;
  std::vector<std::set<AttributionIndex>> touching_;  // per node: claims that go through it
  std::vector<Label> labels_;
  Sizes sizes_;
  Layout layout_;
  std::string out_;
};

}  // namespace

std::string graph_part(const Article& article) {
  const std::string heading = article.heading("graph", "page.graph");
  if (article.analysis().attributions.empty())
    return heading + "<p>" + article.say("page.claims.none") + "</p>\n";
  return heading + "<div class=\"canvas\" role=\"region\" tabindex=\"0\" aria-label=\"" +
         article.say("page.graph.of", {{"title", std::string(article.title())}}) + "\">\n" +
         Drawing(article).svg() + "</div>\n";
}

}  // namespace selon::page

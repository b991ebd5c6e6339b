#ifndef SELON_GRAPHS_EXPORT_STYLE_H
#define SELON_GRAPHS_EXPORT_STYLE_H

#include <string>

#include "graphs/export/dot_graph.h"
#include "selon/analysis.h"

namespace selon {

// How claims and sources look in a picture, and what the legend says of it. Kinds and statuses
// differ in shape or border as well as in colour, for those who cannot tell the colours apart.

struct StatusStyle {
  const char* tag;     // opens the claim's label; empty for what is simply asserted
  const char* by;      // joins the tag, or a dispute's edge, to the party's name
  const char* legend;  // what the legend says
  const char* style;   // Graphviz style
  const char* fill;
  const char* line;
  const char* width;        // of the border, in points
  const char* peripheries;  // borders
};

struct KindStyle {
  const char* legend;
  const char* shape;
  const char* style;
  const char* fill;
  const char* line;
};

[[nodiscard]] const StatusStyle& style_of(StatusValue status);
[[nodiscard]] const KindStyle& style_of(EntityKind kind);

// The same as Graphviz attributes, without a label.
[[nodiscard]] DotAttributes attributes_of(const StatusStyle& style);
[[nodiscard]] DotAttributes attributes_of(const KindStyle& style);
[[nodiscard]] DotAttributes article_attributes();
// All claims of a source as one.
[[nodiscard]] DotAttributes folded_attributes();
// An edge to a party that denies, confirms or does not confirm.
[[nodiscard]] DotAttributes dispute_attributes(const StatusStyle& style);

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_STYLE_H

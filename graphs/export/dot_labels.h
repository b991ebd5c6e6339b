#ifndef SELON_GRAPHS_EXPORT_DOT_LABELS_H
#define SELON_GRAPHS_EXPORT_DOT_LABELS_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "graphs/export/dot_graph.h"
#include "selon/graph.h"

namespace selon {

// The words of pictures, whole or folded.

// Columns and lines that can be read in a picture without zooming in.
inline constexpr std::size_t kClaimWidth = 34;
inline constexpr std::size_t kClaimLength = 140;
inline constexpr std::size_t kNameWidth = 26;
inline constexpr std::size_t kNameLength = 80;
inline constexpr std::size_t kCueWidth = 20;
inline constexpr std::size_t kCueLength = 40;
// Lines of a cut text for a label; each is followed by `end` ("\\l" aligns it left).
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t width, std::size_t length,
                                  const char* end);
// The same with lines centred.
[[nodiscard]] std::string centred(std::string_view text, std::size_t width, std::size_t length);

// "1, 2, 5"
[[nodiscard]] std::string numbers(const std::vector<AttributionIndex>& claims);

// The names of entities, with commas; those that the analysis does not have are left out.
[[nodiscard]] std::string entity_names(const Analysis& analysis,
                                       const std::vector<EntityIndex>& entities);

// Look, label and tooltip of a source; `more` ends the tooltip ("propos 1, 3").
[[nodiscard]] DotAttributes source_attributes(const Entity& entity, const std::string& more);

// Look, label and tooltip of the article, which says where it comes from and how many of its
// claims the graph shows.
[[nodiscard]] DotAttributes root_attributes(const ProvenanceGraph& graph);

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_DOT_LABELS_H

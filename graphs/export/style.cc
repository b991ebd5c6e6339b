#include "graphs/export/style.h"

#include <array>

namespace selon {
namespace {

// In the order of StatusValue.
constexpr std::array<StatusStyle, 5> kStatusStyles = {{
    {"", "commenté par", "propos rapporté", "filled,rounded", "#FFFFFF", "#44546A", "1.2", "1"},
    {"[~] avec réserve", "mis en doute par", "[~] rapporté avec réserve", "filled,rounded,dashed",
     "#FFF7D6", "#8A6D00", "1.6", "1"},
    {"[?] non confirmé", "non confirmé par", "[?] non confirmé, invérifiable",
     "filled,rounded,dotted", "#FFE9D1", "#A34A00", "2.6", "1"},
    {"[×] démenti", "démenti par", "[×] démenti, contesté", "filled,rounded", "#FCE1E4", "#A30020",
     "1.4", "2"},
    {"[+] confirmé", "confirmé par", "[+] confirmé", "filled,rounded", "#E2F3E5", "#1B6E35", "3.2",
     "1"},
}};

// In the order of EntityKind.
constexpr std::array<KindStyle, 8> kKindStyles = {{
    {"personne", "ellipse", "filled", "#DCE9F9", "#1F4E8C"},
    {"organisation", "box", "filled", "#DCE9F9", "#1F4E8C"},
    {"État", "octagon", "filled", "#DCE9F9", "#1F4E8C"},
    {"agence de presse", "cds", "filled", "#EAE0F6", "#5B3A8C"},
    {"média, réseau", "component", "filled", "#EAE0F6", "#5B3A8C"},
    {"document", "note", "filled", "#EFEFE2", "#5A5A3C"},
    {"groupe", "ellipse", "filled,diagonals", "#DCE9F9", "#1F4E8C"},
    {"source anonyme", "ellipse", "filled,dashed", "#EDEDED", "#555555"},
}};

}  // namespace

const StatusStyle& style_of(StatusValue status) {
  return kStatusStyles[static_cast<std::size_t>(status)];
}

const KindStyle& style_of(EntityKind kind) { return kKindStyles[static_cast<std::size_t>(kind)]; }

DotAttributes attributes_of(const StatusStyle& style) {
  return {{"shape", "box"},      {"style", style.style},    {"fillcolor", style.fill},
          {"color", style.line}, {"penwidth", style.width}, {"peripheries", style.peripheries}};
}

DotAttributes attributes_of(const KindStyle& style) {
  return {{"shape", style.shape},
          {"style", style.style},
          {"fillcolor", style.fill},
          {"color", style.line}};
}

DotAttributes article_attributes() {
  return {{"shape", "folder"},
          {"style", "filled"},
          {"fillcolor", "#22324A"},
          {"color", "#22324A"},
          {"fontcolor", "#FFFFFF"}};
}

DotAttributes folded_attributes() {
  return {{"shape", "box3d"}, {"style", "filled"}, {"fillcolor", "#FFFFFF"}, {"color", "#44546A"}};
}

DotAttributes dispute_attributes(const StatusStyle& style) {
  return {{"style", "dashed"},
          {"color", style.line},
          {"fontcolor", style.line},
          {"arrowhead", "odiamond"}};
}

}  // namespace selon

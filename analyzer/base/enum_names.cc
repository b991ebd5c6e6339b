// The words of the JSON contract for the enumerations of selon/analysis.h.

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "selon/analysis.h"

namespace selon {
namespace {

// In the order of the enumerators, which all start at 0.
constexpr std::array<std::string_view, 8> kEntityKinds = {
    "person", "organisation", "state", "agency", "media", "document", "group", "anonymous"};
constexpr std::array<std::string_view, 3> kModes = {"direct", "indirect", "mixed"};
constexpr std::array<std::string_view, 5> kStatuses = {"asserted", "hedged", "unconfirmed",
                                                       "denied", "confirmed"};
constexpr std::array<std::string_view, 5> kResolutions = {"name", "role", "pronoun", "ellipsis",
                                                          "context"};

static_assert(static_cast<std::size_t>(EntityKind::anonymous) + 1 == kEntityKinds.size());
static_assert(static_cast<std::size_t>(Mode::mixed) + 1 == kModes.size());
static_assert(static_cast<std::size_t>(StatusValue::confirmed) + 1 == kStatuses.size());
static_assert(static_cast<std::size_t>(Resolution::context) + 1 == kResolutions.size());

template <typename Enum, std::size_t N>
std::string_view name_of(const std::array<std::string_view, N>& names, Enum value) {
  const auto index = static_cast<std::size_t>(value);
  return index < N ? names[index] : std::string_view();
}

template <typename Enum, std::size_t N>
std::optional<Enum> value_of(const std::array<std::string_view, N>& names, std::string_view word) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == word) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view to_string(EntityKind kind) { return name_of(kEntityKinds, kind); }
std::string_view to_string(Mode mode) { return name_of(kModes, mode); }
std::string_view to_string(StatusValue status) { return name_of(kStatuses, status); }
std::string_view to_string(Resolution resolution) { return name_of(kResolutions, resolution); }

std::optional<EntityKind> entity_kind_from(std::string_view word) {
  return value_of<EntityKind>(kEntityKinds, word);
}
std::optional<Mode> mode_from(std::string_view word) { return value_of<Mode>(kModes, word); }
std::optional<StatusValue> status_from(std::string_view word) {
  return value_of<StatusValue>(kStatuses, word);
}
std::optional<Resolution> resolution_from(std::string_view word) {
  return value_of<Resolution>(kResolutions, word);
}

}  // namespace selon

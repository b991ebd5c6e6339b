#include "selon/analyzer.h"

namespace selon {

std::string_view version() { return SELON_VERSION; }

}  // namespace selon

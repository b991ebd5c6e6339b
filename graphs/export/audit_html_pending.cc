// Stands in for the page until it is there.
#include "selon/export.h"

namespace selon {

std::string to_html(const std::vector<AuditReport>&) {
  return "<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Selon</title>"
         "</head><body></body></html>\n";
}

}  // namespace selon

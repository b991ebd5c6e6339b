#ifndef SELON_GRAPHS_AUDIT_REPORT_MESSAGES_H
#define SELON_GRAPHS_AUDIT_REPORT_MESSAGES_H

#include <span>

#include "graphs/audit/messages.h"

namespace selon::audit_text {

// What reports say around the findings.
[[nodiscard]] std::span<const Message> report_messages();

}  // namespace selon::audit_text

#endif  // SELON_GRAPHS_AUDIT_REPORT_MESSAGES_H

#ifndef SELON_GRAPHS_AUDIT_FINDING_MESSAGES_H
#define SELON_GRAPHS_AUDIT_FINDING_MESSAGES_H

#include <span>

#include "graphs/audit/messages.h"

namespace selon::audit_text {

// What findings say, by the id of their rule.
[[nodiscard]] std::span<const Message> finding_messages();

}  // namespace selon::audit_text

#endif  // SELON_GRAPHS_AUDIT_FINDING_MESSAGES_H

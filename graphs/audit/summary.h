#ifndef SELON_GRAPHS_AUDIT_SUMMARY_H
#define SELON_GRAPHS_AUDIT_SUMMARY_H

#include "graphs/audit/context.h"

namespace selon::audit_rules_detail {

// The counts that head a report.
[[nodiscard]] AuditSummary summarise(const Context& c);

}  // namespace selon::audit_rules_detail

#endif  // SELON_GRAPHS_AUDIT_SUMMARY_H

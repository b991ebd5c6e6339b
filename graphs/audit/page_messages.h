#ifndef SELON_GRAPHS_AUDIT_PAGE_MESSAGES_H
#define SELON_GRAPHS_AUDIT_PAGE_MESSAGES_H

#include <span>

#include "graphs/audit/messages.h"

namespace selon::audit_text {

// The rows of the table that the page alone shows, keys "page.*". {n} is a number, {all} another,
// {title} the article's.
[[nodiscard]] std::span<const Message> page_messages();

}  // namespace selon::audit_text

#endif  // SELON_GRAPHS_AUDIT_PAGE_MESSAGES_H

#ifndef SELON_TESTS_SUPPORT_AUDITED_H
#define SELON_TESTS_SUPPORT_AUDITED_H

#include <string>

#include "selon/audit.h"

namespace selon::testing {

// The audit of an article of two claims (hand_made.h), with an error about the second, a warning
// about the first and a note about no words in particular, whatever the rules find today.
AuditReport audited(Language language = Language::english);

// The same, where every text of the article and the findings is `hostile` or ends in it.
AuditReport audited_with(const std::string& hostile);

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_AUDITED_H

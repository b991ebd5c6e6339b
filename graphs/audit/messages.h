#ifndef SELON_GRAPHS_AUDIT_MESSAGES_H
#define SELON_GRAPHS_AUDIT_MESSAGES_H

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "selon/audit.h"

namespace selon::audit_text {

// What stands for a {name} in a message.
struct Value {
  std::string_view name;
  std::string value;
  bool plural = false;  // several people or things: {name?dit|disent} gives the second word
};

// All that audits and pages say, in both languages, stands in one table: the
// rows of finding_messages.cc, report_messages.cc and page_messages.cc.

// The text of a key ("denied.message") in a language, with its {names} filled in. A {name}
// without a value stays, which a test would show. In French "de" before a {name} is joined with
// what comes: d'Odile, du maire, des bateliers.
// REQUIRES: the key is in the table
[[nodiscard]] std::string say(Language language, std::string_view key,
                              std::initializer_list<Value> values = {});
// As it stands in the table.
[[nodiscard]] std::string_view pattern(Language language, std::string_view key);

struct Message {
  std::string_view key;
  std::string_view french;
  std::string_view english;
};
[[nodiscard]] const std::vector<Message>& messages();

}  // namespace selon::audit_text

#endif  // SELON_GRAPHS_AUDIT_MESSAGES_H

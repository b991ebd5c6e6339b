#include "graphs/audit/messages.h"

#include <algorithm>
#include <span>
#include <unordered_map>

#include "graphs/audit/finding_messages.h"
#include "graphs/audit/page_messages.h"
#include "graphs/audit/report_messages.h"

namespace selon::audit_text {
const std::vector<Message>& messages() {
  static const std::vector<Message> kAll = [] {
    std::vector<Message> all;
    for (const std::span<const Message> rows :
         {finding_messages(), report_messages(), page_messages()})
      all.insert(all.end(), rows.begin(), rows.end());
    return all;
  }();
  return kAll;
}

std::string_view pattern(Language language, std::string_view key) {
  static const auto kIndex = [] {
    std::unordered_map<std::string_view, const Message*> index;
    for (const Message& message : messages()) index.emplace(message.key, &message);
    return index;
  }();
  const auto found = kIndex.find(key);
  if (found == kIndex.end()) return {};
  return language == Language::french ? found->second->french : found->second->english;
}

std::string say(Language language, std::string_view key, std::initializer_list<Value> values) {
  const std::string_view text = pattern(language, key);
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t close = text[i] == '{' ? text.find('}', i) : std::string_view::npos;
    if (close == std::string_view::npos) {
      out += text[i++];
      continue;
    }
    const std::string_view name = text.substr(i + 1, close - i - 1);
    const auto* value =
        std::find_if(values.begin(), values.end(), [&](const Value& v) { return v.name == name; });
    out += value != values.end() ? value->value : std::string(text.substr(i, close - i + 1));
    i = close + 1;
  }
  return out;
}

}  // namespace selon::audit_text

#include "graphs/audit/messages.h"

#include <algorithm>
#include <span>
#include <unordered_map>

#include "graphs/audit/page_messages.h"

namespace selon::audit_text {
namespace {

// Of a rule: title, statement (when it finds something and why that matters), advice, and its
// messages. {claim} is quoted already.
const std::vector<Message>& table() {
  static const std::vector<Message> kTable = {
      {"nobody", "personne", "nobody"},
      {"and", " et ", " and "},

      {"unconfirmed.title", "Information non confirmée", "Unconfirmed claim"},
      {"unconfirmed.statement",
       "L'article dit lui-même que l'information n'est pas confirmée ou ne peut pas être vérifiée "
       ": "
       "la reprendre sans cette réserve en ferait un fait.",
       "The article itself says that the claim is not confirmed or cannot be verified: repeating "
       "it "
       "without that reserve would turn it into a fact."},
      {"unconfirmed.advice",
       "Gardez la réserve à côté de l'information partout où elle est reprise, titre compris, ou "
       "trouvez une confirmation.",
       "Keep the reserve beside the claim wherever it is repeated, headlines included, or find a "
       "confirmation."},
      {"unconfirmed.by", "{claim} ({who}) : {by} ne le confirme pas.",
       "{claim} ({who}): {by} does not confirm it."},
      {"unconfirmed.message", "{claim} ({who}) : non confirmé, dit l'article (« {words} »).",
       "{claim} ({who}): not confirmed, says the article (« {words} »)."},

      {"denied.title", "Information démentie", "Denied claim"},
      {"denied.statement",
       "Une autre partie dément ce que l'article rapporte : le lecteur doit avoir les deux "
       "versions "
       "sous les yeux.",
       "Another party denies what the article reports: readers need both versions before them."},
      {"denied.advice", "Donnez les deux versions ensemble et dites ce que chacune a pour elle.",
       "Give both versions together and say what each has to show for itself."},
      {"denied.message", "{claim}, dit {who} ; {by} le dément.",
       "{claim}, says {who}; {by} denies it."},
  };
  return kTable;
}

}  // namespace

const std::vector<Message>& messages() {
  static const std::vector<Message> kAll = [] {
    std::vector<Message> all = table();
    const std::span<const Message> page = page_messages();
    all.insert(all.end(), page.begin(), page.end());
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

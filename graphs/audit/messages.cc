#include "graphs/audit/messages.h"

#include <algorithm>
#include <array>
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

namespace {

// d'Odile, d'Yves, d'Hélène; but de Yann, de Hambourg: an h is mute in some words only.
bool elides(std::string_view word) {
  constexpr auto kVowels = std::to_array<std::string_view>(
      {"a", "e", "i", "o", "u", "A", "E", "I", "O", "U", "à", "â", "é", "è",
       "ê", "î", "ï", "ô", "œ", "À", "Â", "É", "È", "Ê", "Î", "Ô", "Œ"});
  constexpr auto kMute = std::to_array<std::string_view>(
      {"Hélène",    "Henri",        "Hervé",     "Hubert",  "Hugo",     "Hugues",
       "Honor",     "Hortense",     "Hippolyte", "Haïti",   "Horace",   "habitant",
       "historien", "homme",        "hôpital",   "hôte",    "huissier", "humanit",
       "humoriste", "hebdomadaire", "héritier",  "héroïne", "hydro"});
  constexpr auto kAspirated = std::to_array<std::string_view>({"onz", "oui", "Oui", "ouistiti"});
  const auto begins = [&](std::string_view with) { return word.starts_with(with); };
  if (std::any_of(kAspirated.begin(), kAspirated.end(), begins)) return false;
  // Yves, Yvelines: before a consonant y is a vowel
  if (word.size() > 1 && (word[0] == 'Y' || word[0] == 'y'))
    return std::string_view("aeiouAEIOU").find(word[1]) == std::string_view::npos &&
           static_cast<unsigned char>(word[1]) < 0x80;
  return std::any_of(kVowels.begin(), kVowels.end(), begins) ||
         std::any_of(kMute.begin(), kMute.end(), begins);
}

// Joins a value to the text before it.
void append(Language language, const std::string& value, std::string& out) {
  const bool of = language == Language::french && (out.ends_with(" de ") || out == "de ");
  if (!of) {
    out += value;
  } else if (value.starts_with("le ")) {
    out.replace(out.size() - 3, 3, "du ").append(value, 3);
  } else if (value.starts_with("les ")) {
    out.replace(out.size() - 3, 3, "des ").append(value, 4);
  } else if (value.starts_with("des ")) {
    out.replace(out.size() - 3, 3, elides(std::string_view(value).substr(4)) ? "d'" : "de ")
        .append(value, 4);
  } else if (elides(value)) {
    out.replace(out.size() - 3, 3, "d'").append(value);
  } else {
    out += value;
  }
}

}  // namespace

std::string say(Language language, std::string_view key, std::initializer_list<Value> values) {
  const std::string_view text = pattern(language, key);
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t close = text[i] == '{' ? text.find('}', i) : std::string_view::npos;
    if (close == std::string_view::npos) {
      out += text[i++];
      continue;
    }
    const std::string_view asked = text.substr(i + 1, close - i - 1);
    const std::string_view name = asked.substr(0, asked.find('?'));
    const auto* value =
        std::find_if(values.begin(), values.end(), [&](const Value& v) { return v.name == name; });
    if (value == values.end()) {
      out += text.substr(i, close - i + 1);
    } else if (name.size() == asked.size()) {
      append(language, value->value, out);
    } else {
      const std::string_view forms = asked.substr(name.size() + 1);
      const std::size_t bar = forms.find('|');
      out += value->plural ? forms.substr(bar + 1) : forms.substr(0, bar);
    }
    i = close + 1;
  }
  return out;
}

}  // namespace selon::audit_text

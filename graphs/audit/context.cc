#include "graphs/audit/context.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "graphs/words.h"
#include "selon/chains.h"

namespace selon::audit_rules_detail {
namespace {

constexpr std::size_t kClaimColumns = 90;  // columns of a claim in a message

// Selon des bateliers; but of « l'avis des bateliers » des is de + les.
bool partitive(std::string_view text, std::size_t at) {
  constexpr auto kBefore = std::to_array<std::string_view>(
      {"selon", "Selon", "que", "par", "et", "mais", "citant", "pour", "Pour"});
  const std::string_view before = text.substr(0, at);
  if (before.size() < 2 || before.back() != ' ') return true;
  const std::size_t blank = before.find_last_of(" \n(", before.size() - 2);
  const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
  const std::string_view word = before.substr(begin, before.size() - 1 - begin);
  return among(kBefore, word) || word.ends_with(',') || word.ends_with('.');
}

}  // namespace

bool has_capital(std::string_view name) {
  for (std::size_t i = 0; i < name.size(); ++i) {
    const auto byte = static_cast<unsigned char>(name[i]);
    if (byte >= 'A' && byte <= 'Z') return true;
    // À to Þ
    if (byte == 0xC3 && i + 1 < name.size()) {
      const auto next = static_cast<unsigned char>(name[i + 1]);
      if (next >= 0x80 && next <= 0x9E) return true;
    }
  }
  return false;
}

std::string Context::words(Span span) const { return clean(span.of(a_.document.text)); }

std::string Context::quoted(AttributionIndex i) const {
  return "« " + cut(clean(claim_text(a_, a_.attributions[i])), kClaimColumns) + " »";
}

std::string Context::who(AttributionIndex i) const {
  const auto& speaker = a_.attributions[i].speaker;
  if (!speaker) return audit_text::say(language_, "nobody");
  return clean(a_.entities[speaker->entity].name);
}

std::string Context::names(const std::vector<EntityIndex>& list) const {
  std::string out;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (i > 0) out += i + 1 < list.size() ? ", " : audit_text::say(language_, "and");
    out += clean(a_.entities[list[i]].name);
  }
  return out;
}

std::string Context::with_article(EntityIndex i) const {
  constexpr auto kArticles = std::to_array<std::string_view>(
      {"le ", "la ", "les ", "l'", "un ", "une ", "des ", "ces ", "son ", "sa ", "ses ", "leur ",
       "leurs ", "plusieurs ", "certains ", "certaines "});
  const auto straight = [](std::string text) {  // names are written with straight apostrophes
    for (std::size_t at = 0; (at = text.find("’", at)) != std::string::npos;)
      text.replace(at, std::string_view("’").size(), "'");
    return text;
  };
  std::string name = clean(a_.entities[i].name);
  if (a_.entities[i].kind == EntityKind::person && has_capital(name.substr(0, 2))) return name;
  constexpr std::size_t kLooked = 20;  // mentions
  const auto& mentions = a_.entities[i].mentions;
  std::string
      longer;  // les rebelles du nord: the article of the rebelles, if nothing else tells it
  for (std::size_t m = 0; m < std::min(mentions.size(), kLooked); ++m) {
    const Span mention = mentions[m];
    std::string said = straight(words(mention));
    if (said.starts_with("des ") && !partitive(a_.document.text, mention.begin)) continue;
    if (!said.empty() && said[0] >= 'A' && said[0] <= 'Z') said[0] += 'a' - 'A';
    for (const std::string_view article : kArticles) {
      if (!said.starts_with(article)) continue;
      const std::string_view behind = std::string_view(said).substr(article.size());
      if (behind == name) return said;
      if (longer.empty() && behind.starts_with(name + " ")) longer = std::string(article) + name;
    }
  }
  return longer.empty() ? name : longer;
}

audit_text::Value Context::voice(std::string_view name, AttributionIndex i) const {
  const auto& speaker = a_.attributions[i].speaker;
  if (speaker) return voices(name, {speaker->entity});
  return {name, audit_text::say(language_, "nobody"), false};
}

audit_text::Value Context::voices(std::string_view name,
                                  const std::vector<EntityIndex>& list) const {
  constexpr auto kPlural = std::to_array<std::string_view>(
      {"les ", "des ", "ces ", "ses ", "leurs ", "d'autres ", "plusieurs ", "certains", "certaines",
       "Certains", "Certaines", "Plusieurs ", "deux "});
  std::string all;
  std::string one;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (i > 0) all += i + 1 < list.size() ? ", " : audit_text::say(language_, "and");
    one = with_article(list[i]);
    all += one;
  }
  const bool plural =
      list.size() > 1 || std::any_of(kPlural.begin(), kPlural.end(),
                                     [&](std::string_view word) { return one.starts_with(word); });
  if (one == "Certains" || one == "Certaines" || one == "On") all[0] += 'a' - 'A';
  return {name, language_ == Language::french ? all : names(list), plural};
}

bool Context::introduced(AttributionIndex i) const {
  constexpr auto kDeterminers = std::to_array<std::string_view>(
      {"un ",      "une ",    "des ",      "d'",         "d’",        "du ",    "le ",
       "la ",      "les ",    "l'",        "l’",         "ce ",       "cet ",   "cette ",
       "ces ",     "son ",    "sa ",       "ses ",       "mon ",      "ma ",    "mes ",
       "notre ",   "nos ",    "leur",      "certain",    "plusieurs", "quelqu", "nombre ",
       "beaucoup", "aucun",   "source",    "tous ",      "toutes ",   "divers", "on",
       "ledit ",   "ladite ", "de source", "de nombreu", "de hauts "});
  const auto& speaker = a_.attributions[i].speaker;
  if (!speaker || !speaker->span || speaker->resolved_by == Resolution::pronoun) return true;
  if (a_.entities[speaker->entity].kind != EntityKind::anonymous) return true;
  std::string first = words(*speaker->span);
  if (!first.empty() && first[0] >= 'A' && first[0] <= 'Z') first[0] += 'a' - 'A';
  return std::any_of(kDeterminers.begin(), kDeterminers.end(),
                     [&](std::string_view word) { return first.starts_with(word); });
}

bool Context::named(EntityIndex i) const {
  const Entity& e = a_.entities[i];
  return e.kind != EntityKind::anonymous && has_capital(e.name);
}

bool Context::institutional(EntityIndex i) const {
  switch (a_.entities[i].kind) {
    case EntityKind::organisation:
    case EntityKind::state:
    case EntityKind::agency:
    case EntityKind::media:
    case EntityKind::document:
      return true;
    default:
      return false;
  }
}

bool Context::allied(EntityIndex x, EntityIndex y) const { return selon::allied(a_, x, y); }

Finding Context::about(std::string_view rule, Level level, AttributionIndex i) const {
  Finding out;
  out.rule = rule;
  out.level = level;
  const Attribution& a = a_.attributions[i];
  out.spans = a.content;
  out.claims = {i};
  if (a.speaker) out.entities.push_back(a.speaker->entity);
  out.advice = audit_text::say(language_, out.rule + ".advice");
  return out;
}

}  // namespace selon::audit_rules_detail

// Signs and words that several parts of the page show.
#include "graphs/export/page/article.h"
#include "graphs/export/page/escape.h"
#include "graphs/export/role.h"

namespace selon::page {

std::string_view sign(StatusValue status) {
  switch (status) {
    case StatusValue::asserted:
      return "";
    case StatusValue::hedged:
      return "~";
    case StatusValue::unconfirmed:
      return "?";
    case StatusValue::denied:
      return "×";
    case StatusValue::confirmed:
      return "+";
  }
  return "";
}

std::string_view sign(Level level) {
  switch (level) {
    case Level::note:
      return "●";
    case Level::warning:
      return "▲";
    case Level::error:
      return "■";
  }
  return "";
}

std::string rule_title(const Article& article, const std::string& rule) {
  return is_audit_rule(rule) ? article.say(rule + ".title") : plain(rule);
}

std::string status_words(const Article& article, const Status& status) {
  std::string out = article.say(std::string("page.status.").append(to_string(status.value)));
  for (std::size_t i = 0; i < status.by.size(); ++i) {
    out += i == 0 ? " " + article.say("page.by") + " " : ", ";
    out += plain(article.analysis().entities[status.by[i]].name);
  }
  return out;
}

std::string kind_words(const Article& article, const Entity& entity) {
  const bool carrier = entity.kind == EntityKind::agency || entity.kind == EntityKind::media;
  std::string key = std::string("page.kind.").append(to_string(entity.kind));
  if (carrier && (entity.ownership == "state" || entity.ownership == "party"))
    key += "." + entity.ownership;
  std::string out = article.say(key);
  if (carrier && !entity.country.empty()) out += " · " + plain(entity.country);
  if (const std::string role = telling_role(entity); !role.empty()) out += " · " + plain(role);
  return out;
}

}  // namespace selon::page

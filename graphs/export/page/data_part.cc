// What page.js knows of an article beyond what stands in the page: how claims can be chosen.
#include <set>

#include "graphs/export/page/article.h"
#include "graphs/export/page/escape.h"

namespace selon::page {
namespace {

std::string claim(const Article& article, AttributionIndex i) {
  const Attribution& a = article.analysis().attributions[i];
  std::string relays;
  for (const Relay& relay : a.relays)
    relays += (relays.empty() ? "" : ",") + std::to_string(relay.entity + 1);
  std::set<std::string> ids;
  for (const std::size_t f : article.findings_of(i)) ids.insert(article.report().findings[f].rule);
  std::string rules;
  for (const std::string& id : ids) rules += (rules.empty() ? "" : ",") + json(id);
  return "{\"status\":" + json(to_string(a.status.value)) +
         ",\"speaker\":" + (a.speaker ? std::to_string(a.speaker->entity + 1) : "null") +
         ",\"relays\":[" + relays + "],\"rules\":[" + rules + "]}";
}

}  // namespace

std::string data_part(const Article& article) {
  std::string claims;
  for (AttributionIndex i = 0; i < article.analysis().attributions.size(); ++i)
    claims += (i == 0 ? "" : ",\n") + claim(article, i);
  return "{\"id\":" + json(article.id("article")) + ",\"claims\":[" + claims + "]}";
}

}  // namespace selon::page

// Buttons that choose claims by status, speaker, relay or rule. Without script they are disabled
// and read as a list of counts.
#include <map>

#include "graphs/export/page/article.h"
#include "graphs/export/page/escape.h"

namespace selon::page {
namespace {

constexpr std::size_t kButtonsShown = 8;  // buttons of a facet that are not folded away

// A button; `value` is what page.js compares with.
std::string button(const std::string& facet, const std::string& value, const std::string& label,
                   std::size_t count) {
  return "<li><button type=\"button\" class=\"chip\" disabled aria-pressed=\"false\" "
         "data-facet=\"" +
         facet + "\" data-value=\"" + value + "\">" + label + " <span class=\"count\">" +
         std::to_string(count) + "</span></button></li>";
}

std::string row(const Article& article, const std::string& facet,
                const std::vector<std::string>& buttons) {
  if (buttons.empty()) return "";
  const std::string id = article.id("facet-" + facet);
  std::string out = "<div class=\"facet\" role=\"group\" aria-labelledby=\"" + id +
                    "\"><span class=\"facet-name\" id=\"" + id + "\">" +
                    article.say("page.facet." + facet) + "</span><div class=\"choices\"><ul>";
  for (std::size_t i = 0; i < buttons.size(); ++i) {
    if (i == kButtonsShown)
      out += "</ul><details><summary>" +
             article.counted("page.more", buttons.size() - kButtonsShown) + "</summary><ul>";
    out += buttons[i];
  }
  return out + (buttons.size() > kButtonsShown ? "</ul></details>" : "</ul>") + "</div></div>\n";
}

std::vector<std::string> statuses(const Article& article) {
  std::vector<std::string> out;
  for (const auto& [status, count] : article.report().summary.by_status) {
    const std::string name(to_string(status));
    std::string label = article.say("page.status." + name);
    if (!sign(status).empty())
      label = "<span aria-hidden=\"true\">" + std::string(sign(status)) + "</span> " + label;
    out.push_back(button("status", name, label, count));
  }
  return out;
}

std::vector<std::string> entities(const Article& article, const std::string& facet,
                                  const std::vector<Dependence>& list) {
  std::vector<std::string> out;
  out.reserve(list.size());
  for (const Dependence& each : list)
    out.push_back(
        button(facet, std::to_string(each.entity + 1), article.name(each.entity), each.claims));
  return out;
}

std::vector<std::string> rules(const Article& article) {
  std::vector<std::string> order;
  std::map<std::string, std::size_t> counts;
  for (const Finding& finding : article.report().findings)
    if (counts[finding.rule]++ == 0) order.push_back(finding.rule);
  std::vector<std::string> out;
  out.reserve(order.size());
  for (const std::string& rule : order)
    out.push_back(button("rule", plain(rule), rule_title(article, rule), counts[rule]));
  return out;
}

}  // namespace

std::string filters_part(const Article& article) {
  const AuditSummary& s = article.report().summary;
  if (s.claims == 0) return "";
  return "<div class=\"filters\">\n" + article.heading("filters", "page.filters") +
         row(article, "status", statuses(article)) +
         row(article, "speaker", entities(article, "speaker", s.origins)) +
         row(article, "relay", entities(article, "relay", s.relays)) +
         row(article, "rule", rules(article)) +
         "<p class=\"tally controls\" hidden><span class=\"shown\" role=\"status\" data-text=\"" +
         article.say("page.shown") + "\"></span> <button type=\"button\" class=\"reset\">" +
         article.say("page.reset") + "</button></p></div>\n";
}

}  // namespace selon::page

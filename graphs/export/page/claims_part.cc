// The list of all claims, each with its whole chain: what is read without script and on paper,
// and what the script shows of the claim that is chosen.
#include "graphs/export/page/article.h"
#include "graphs/export/page/escape.h"

namespace selon::page {
namespace {

// "Dmitri Peskov → Tass → l'article", each leading to its words.
std::string chain(const Article& article, AttributionIndex i) {
  const std::vector<NodeIndex> steps = article.graph().chain(i);
  std::string out = "<ol class=\"chain\">";
  if (!article.analysis().attributions[i].speaker)
    out += "<li><span class=\"nobody\">" + article.say("page.nobody") + "</span></li>";
  for (std::size_t s = 1; s + 1 < steps.size(); ++s) {
    const GraphNode& node = article.graph().nodes()[steps[s]];
    out += "<li><a href=\"" + article.words_link(steps[s]) + "\" data-node=\"" +
           article.node_id(steps[s]) + "\">" + article.name(*node.entity) +
           "</a> <span class=\"kind\">" +
           kind_words(article, article.analysis().entities[*node.entity]) + "</span></li>";
  }
  return out + "<li>" + article.say("page.article") + "</li></ol>";
}

std::string status(const Article& article, const Attribution& a) {
  std::string out = "<span class=\"status-word " + std::string(to_string(a.status.value)) + "\">";
  if (!sign(a.status.value).empty())
    out.append("<span class=\"sign\" aria-hidden=\"true\">")
        .append(sign(a.status.value))
        .append("</span> ");
  return out + status_words(article, a.status) + "</span>";
}

std::string facts(const Article& article, AttributionIndex i, const Attribution& a) {
  std::string out = status(article, a);
  if (a.cue)
    out += " · <span lang=\"fr\">" + plain(a.cue->span.of(article.analysis().document.text)) +
           "</span>";
  out += " · " + article.say("page.line", {{"n", std::to_string(article.lines().of(a))}});
  for (const std::size_t f : article.findings_of(i)) {
    const Finding& finding = article.report().findings[f];
    out += " · <a href=\"#" + article.finding_id(f) + "\">" + std::string(sign(finding.level)) +
           " " + rule_title(article, finding.rule) + "</a>";
  }
  return out;
}

std::string entry(const Article& article, AttributionIndex i) {
  const Attribution& a = article.analysis().attributions[i];
  const std::string number = std::to_string(i + 1);
  std::string words = plain(claim_text(article.analysis(), a));
  if (a.mode == Mode::direct) words = "«\u00A0" + words + "\u00A0»";
  return "<li class=\"claim " + std::string(to_string(a.status.value)) + "\" id=\"" +
         article.entry_id(i) + "\" data-c=\"" + number +
         "\"><p class=\"words\"><span class=\"n\">" + number + "</span> <span lang=\"fr\">" +
         words + "</span></p>" + chain(article, i) + "<p class=\"facts\">" + facts(article, i, a) +
         "<span class=\"ways\"> · <a href=\"#" + article.tag_id(i) + "\" aria-label=\"" +
         article.say("page.claim.in_text", {{"n", number}}) + "\">" + article.say("page.in_text") +
         "</a> · <a href=\"#" + article.node_id(i) + "\" aria-label=\"" +
         article.say("page.claim.in_graph", {{"n", number}}) + "\">" +
         article.say("page.in_graph") + "</a></span></p></li>\n";
}

}  // namespace

std::string claims_part(const Article& article) {
  std::string out = "<div class=\"claims\">\n" + article.heading("claims", "page.claims");
  const std::size_t count = article.analysis().attributions.size();
  if (count == 0) return out + "<p>" + article.say("page.claims.none") + "</p></div>\n";
  out += "<ol class=\"claim-list\">\n";
  for (AttributionIndex i = 0; i < count; ++i) out += entry(article, i);
  return out + "</ol>\n</div>\n";
}

}  // namespace selon::page

// The findings: what is weak, why it matters, what to do, and the words it rests on.
#include "graphs/export/page/article.h"
#include "graphs/export/page/escape.h"
#include "graphs/words.h"

namespace selon::page {
namespace {

constexpr std::size_t kWordsShown = 60;  // columns of a link to words
constexpr std::size_t kLinksShown = 6;   // of a finding; more would bury its message

// « words » for each span, leading to them.
std::string places(const Article& article, std::size_t f) {
  const Finding& finding = article.report().findings[f];
  std::string out;
  for (std::size_t s = 0; s < finding.spans.size() && s < kLinksShown; ++s) {
    const std::string words = clean(finding.spans[s].of(article.analysis().document.text));
    out += "<li><a href=\"#" + article.finding_words_id(f, s) + "\" data-finding=\"" +
           std::to_string(f + 1) + "\"><span lang=\"fr\">«\u00A0" + plain(cut(words, kWordsShown)) +
           "\u00A0»</span></a> <span class=\"line\">" +
           article.say("page.line",
                       {{"n", std::to_string(article.lines().at(finding.spans[s].begin))}}) +
           "</span></li>";
  }
  if (finding.spans.size() > kLinksShown)
    out += "<li>" + article.counted("page.more", finding.spans.size() - kLinksShown) + "</li>";
  return out.empty() ? out : "<ul class=\"places\">" + out + "</ul>";
}

std::string one(const Article& article, std::size_t f) {
  const Finding& finding = article.report().findings[f];
  const std::string level(to_string(finding.level));
  std::string claims = Article::numbers(finding.claims);
  return "<li class=\"finding " + level + "\" id=\"" + article.finding_id(f) + "\" data-rule=\"" +
         plain(finding.rule) + "\" data-c=\"" + claims +
         "\"><p class=\"what\"><span class=\"level " + level + "\"><span aria-hidden=\"true\">" +
         std::string(sign(finding.level)) + "</span> " + article.say("page.level." + level) +
         "</span> <span class=\"rule\">" + rule_title(article, finding.rule) +
         "</span></p><p class=\"message\">" + sentence(finding.message) +
         "</p><p class=\"advice\">" + sentence(finding.advice) + "</p>" + places(article, f) +
         "</li>\n";
}

}  // namespace

std::string findings_part(const Article& article) {
  std::string out = "<div class=\"findings\">\n" + article.heading("findings", "page.findings");
  const std::size_t count = article.report().findings.size();
  if (count == 0) return out + "<p>" + article.say("page.findings.none") + "</p></div>\n";
  out += "<ol class=\"finding-list\">\n";
  for (std::size_t f = 0; f < count; ++f) out += one(article, f);
  return out + "</ol>\n<p class=\"no-finding controls\" hidden>" +
         article.say("page.findings.filtered") + "</p>\n</div>\n";
}

}  // namespace selon::page

// What heads an article: how many claims, whose, how long the ways.
#include <array>

#include "graphs/export/page/article.h"
#include "graphs/export/page/escape.h"

namespace selon::page {
namespace {

struct Share {
  const char* kind;
  std::size_t claims;
};

std::size_t percent(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : (part * 200 + whole) / (2 * whole);
}

// A bar of the kinds of sources; what it shows stands beside it in words.
std::string bar(const std::array<Share, 4>& shares, std::size_t claims) {
  std::string out =
      "<svg class=\"bar\" viewBox=\"0 0 1000 14\" preserveAspectRatio=\"none\" "
      "aria-hidden=\"true\">";
  std::size_t before = 0;
  for (const Share& share : shares) {
    if (share.claims == 0) continue;
    const std::size_t from = before * 1000 / claims;
    before += share.claims;
    out += "<rect class=\"" + std::string(share.kind) + "\" x=\"" + std::to_string(from) +
           "\" y=\"0\" width=\"" + std::to_string(before * 1000 / claims - from) +
           "\" height=\"14\"/>";
  }
  return out + "</svg>";
}

std::string source_shares(const Article& article) {
  const AuditSummary& s = article.report().summary;
  const std::array<Share, 4> shares = {{{"named", s.named},
                                        {"institutional", s.institutional},
                                        {"anonymous", s.anonymous},
                                        {"unsourced", s.unsourced}}};
  std::string out = bar(shares, s.claims) + "<ul class=\"shares\">";
  for (const Share& share : shares) {
    const std::string kind(share.kind);
    out += "<li class=\"" + kind + "\"><span class=\"swatch\" aria-hidden=\"true\"></span><b>" +
           std::to_string(share.claims) + "</b> " + article.say("page.source." + kind) +
           " <span class=\"line\">" +
           article.say("page.percent", {{"n", std::to_string(percent(share.claims, s.claims))}}) +
           "</span></li>";
  }
  return out + "</ul>";
}

// "dépend surtout de A (3), B (2)"
std::string origins(const Article& article) {
  const AuditSummary& s = article.report().summary;
  if (s.origins.empty()) return "";
  std::string list;
  for (std::size_t i = 0; i < s.origins.size() && i < 3; ++i) {
    if (i > 0) list += ", ";
    list += article.name(s.origins[i].entity) + " (" + std::to_string(s.origins[i].claims) + ")";
  }
  return "<dt>" + article.say("page.origins") + "</dt><dd>" + list + "</dd>";
}

std::string longest(const Article& article) {
  const AuditSummary& s = article.report().summary;
  if (s.longest.empty()) return "";
  return "<dt>" + article.say("page.longest") + "</dt><dd>" +
         article.counted("page.steps", s.longest_chain) + " (<a href=\"#" +
         article.entry_id(s.longest.front()) + "\">" +
         article.say("page.claim", {{"n", std::to_string(s.longest.front() + 1)}}) + "</a>)</dd>";
}

std::string levels(const Article& article) {
  std::string out;
  for (const Level level : {Level::error, Level::warning, Level::note}) {
    std::size_t n = 0;
    for (const Finding& finding : article.report().findings) n += finding.level == level ? 1 : 0;
    if (n == 0) continue;
    if (!out.empty()) out += ", ";
    out += article.counted(std::string("page.levels.").append(to_string(level)), n);
  }
  return "<dt>" + article.say("page.findings") + "</dt><dd>" +
         (out.empty() ? article.say("page.none")
                      : "<a href=\"#" + article.id("findings") + "\">" + out + "</a>") +
         "</dd>";
}

}  // namespace

std::string summary_part(const Article& article) {
  const AuditSummary& s = article.report().summary;
  std::string out = "<div class=\"summary\">\n" + article.heading("summary", "page.summary");
  if (s.claims == 0) return out + "<p>" + article.say("page.claims.none") + "</p></div>\n";
  return out + "<div class=\"sources\"><p class=\"total\"><b>" + std::to_string(s.claims) +
         "</b> " + article.counted("page.claims.word", s.claims) + "</p>" + source_shares(article) +
         "</div>\n<dl>" + levels(article) + origins(article) + longest(article) + "</dl>\n</div>\n";
}

}  // namespace selon::page

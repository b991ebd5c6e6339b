// The page as a whole.
#include <algorithm>
#include <deque>

#include "graphs/export/audit_view.h"
#include "graphs/export/page/article.h"
#include "graphs/export/page/assets.h"
#include "graphs/export/page/escape.h"
#include "graphs/export/page/policy.h"
#include "selon/export.h"

namespace selon {
namespace {

using namespace page;  // NOLINT(google-build-using-namespace): our own parts

std::string origin(const Article& article) {
  const Document& document = article.analysis().document;
  std::string out = plain(document.id);
  if (document.dateline) {
    out += " · " + plain(document.dateline->place);
    if (document.dateline->agency) out += " (" + article.name(*document.dateline->agency) + ")";
  }
  return out;
}

// That the text was converted, mended or not read whole.
std::string notices(const Article& article) {
  std::string out;
  for (const std::string& notice : AuditView(article.report()).notices()) {
    out += "<p class=\"origin\">" + plain(notice) + "</p>\n";
  }
  return out;
}

// Shown by the script: the chain of the claim that is pointed at or chosen.
std::string chosen(const Article& article) {
  return "<div class=\"chosen controls\" hidden><p "
         "class=\"hint\">" +
         article.say("page.hint") + "</p></div>\n";
}

std::string article_html(const Article& article) {
  const std::string title = article.alone() ? "h1" : "h2";
  std::string out = "<article id=\"" + article.id("article") + "\">\n<header class=\"top\">\n";
  if (article.alone()) out += "<p class=\"eyebrow\">" + article.say("page.eyebrow") + "</p>\n";
  out += "<" + title + " lang=\"fr\">" + plain(article.title()) + "</" + title +
         ">\n<p class=\"origin\">" + origin(article) + "</p>\n" + notices(article) + "</header>\n";
  out += "<div class=\"head\">\n" + summary_part(article) + filters_part(article) + "</div>\n";
  out += findings_part(article);
  out += "<div class=\"reading\">\n<div class=\"column\">\n" + text_part(article) +
         "</div>\n<div class=\"column beside\">\n" + chosen(article) + graph_part(article) +
         "</div>\n</div>\n";
  return out + claims_part(article) + "</article>\n";
}

// Where several articles are: a row each, with what is weak about it.
std::string index_html(Language language, const std::deque<Article>& articles) {
  std::string out = "<header class=\"top\">\n<p class=\"eyebrow\">" +
                    say(language, "page.eyebrow") + "</p>\n<h1>" +
                    counted(language, "page.articles", articles.size()) +
                    "</h1>\n</header>\n<nav class=\"index\" aria-label=\"" +
                    say(language, "page.index") + "\"><ol>\n";
  for (const Article& article : articles) {
    const auto& findings = article.report().findings;
    const auto worst = article.report().worst();
    out += "<li><a href=\"#" + article.id("article") + "\" lang=\"fr\">" + plain(article.title()) +
           "</a> <span class=\"line\">" +
           counted(language, "page.claims", article.analysis().attributions.size()) + " · ";
    if (worst)
      out += "<span class=\"level " + std::string(to_string(*worst)) +
             "\"><span aria-hidden=\"true\">" + std::string(sign(*worst)) + "</span> " +
             counted(language, "page.findings", findings.size()) + "</span>";
    else
      out += counted(language, "page.findings", 0);
    out += "</span></li>\n";
  }
  return out + "</ol></nav>\n";
}

std::string data_html(const std::deque<Article>& articles) {
  std::string out = "<script type=\"application/json\" id=\"selon-data\">[";
  for (const Article& article : articles)
    out += (&article == &articles.front() ? "" : ",\n") + data_part(article);
  return out + "]</script>\n";
}

}  // namespace

std::string to_html(const std::vector<AuditReport>& reports) {
  const Language language = reports.empty() ? Language::french : reports.front().language;
  std::deque<Article> articles;
  for (const AuditReport& report : reports)
    articles.emplace_back(report, articles.size() + 1, reports.size());
  const std::string title = articles.size() == 1
                                ? plain(articles.front().title())
                                : counted(language, "page.articles", articles.size());
  const std::string_view style = asset("page.css");
  const std::string_view script = asset("page.js");
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"" + std::string(to_string(language)) +
      "\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"" +
      policy(style, script) +
      "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" +
      title + " · Selon</title>\n<style>";
  out.append(style).append("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">");
  out += say(language, "page.skip") + "</a>\n<main id=\"main\" tabindex=\"-1\">\n";
  if (articles.size() != 1) out += index_html(language, articles);
  for (const Article& article : articles) out += article_html(article);
  out += "</main>\n<footer>" + say(language, "page.footer") + "</footer>\n" + data_html(articles);
  return out.append("<script>").append(script).append("</script>\n</body>\n</html>\n");
}

}  // namespace selon

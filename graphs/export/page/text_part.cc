// The article's text, with claims, cues, speakers and relays marked.
#include <algorithm>
#include <array>

#include "graphs/export/page/article.h"
#include "graphs/export/page/escape.h"

namespace selon::page {
namespace {

// Something without width that stands before a byte of the text.
struct Point {
  std::size_t at = 0;
  std::string html;
};

// Numbers once each, in the order in which they come.
class Numbers {
 public:
  void add(std::size_t index) {
    if (std::find(list_.begin(), list_.end(), index) == list_.end()) list_.push_back(index);
  }
  [[nodiscard]] std::string attribute(const char* name) const {
    return list_.empty() ? "" : " " + std::string(name) + "=\"" + Article::numbers(list_) + "\"";
  }

 private:
  std::vector<std::size_t> list_;
};

class Writer {
 public:
  explicit Writer(const Article& article) : article_(article), cutter_(article.marks()) {
    collect_points();
  }

  std::string write() {
    out_ = "<div class=\"text\" lang=\"fr\" id=\"" + article_.id("text") + "\">\n";
    for (const Piece& piece : pieces_of(article_.analysis().document)) paragraph(piece);
    if (next_ < points_.size()) {
      // claims without words of their own in a paragraph keep their place in the page
      out_ += "<p>";
      points_until(article_.analysis().document.text.size());
      out_ += "</p>\n";
    }
    return out_ + "</div>\n";
  }

 private:
  // --- points: claim numbers, and anchors for entities and findings ---

  void collect_points() {
    const auto& attributions = article_.analysis().attributions;
    std::vector<char> seen(article_.analysis().entities.size(), 0);
    for (const Mark& mark : article_.marks()) {
      if (!mark.entity || seen[*mark.entity]) continue;
      seen[*mark.entity] = 1;
      anchor(mark.span.begin, article_.words_id(*mark.entity));
    }
    const auto& findings = article_.report().findings;
    for (std::size_t f = 0; f < findings.size(); ++f)
      for (std::size_t s = 0; s < findings[f].spans.size(); ++s)
        anchor(findings[f].spans[s].begin, article_.finding_words_id(f, s));
    for (std::size_t f = 0; f < findings.size(); ++f)
      if (findings[f].claims.empty() && !findings[f].spans.empty())
        points_.push_back({findings[f].spans.front().begin, flag(f)});
    for (AttributionIndex i = 0; i < attributions.size(); ++i)
      points_.push_back({place(attributions[i]), tag(i, attributions[i])});
    std::stable_sort(points_.begin(), points_.end(),
                     [](const Point& a, const Point& b) { return a.at < b.at; });
  }

  void anchor(std::size_t at, const std::string& id) {
    points_.push_back({at, "<span class=\"anchor\" id=\"" + id + "\"></span>"});
  }

  static std::size_t place(const Attribution& a) {
    if (!a.content.empty()) return a.content.front().begin;
    return a.cue ? a.cue->span.begin : 0;
  }

  [[nodiscard]] std::string tag(AttributionIndex i, const Attribution& a) const {
    const std::string number = std::to_string(i + 1);
    std::string label = article_.say("page.claim", {{"n", number}}) + ", " +
                        status_words(article_, a.status) + ", " +
                        (a.speaker ? plain(article_.analysis().entities[a.speaker->entity].name)
                                   : article_.say("page.nobody"));
    const std::size_t findings = article_.findings_of(i).size();
    if (findings > 0) label += ", " + article_.counted("page.findings", findings);
    std::string shown = number + std::string(sign(a.status.value));
    if (findings > 0) shown += "<span class=\"flag\">⚑</span>";
    return "<a class=\"tag " + std::string(to_string(a.status.value)) + "\" id=\"" +
           article_.tag_id(i) + "\" href=\"#" + article_.entry_id(i) + "\" data-c=\"" + number +
           "\" lang=\"" + std::string(to_string(article_.report().language)) + "\" aria-label=\"" +
           label + "\">" + shown + "</a>";
  }

  // Words without a claim that something was found about have no number: a flag leads there.
  [[nodiscard]] std::string flag(std::size_t f) const {
    return "<a class=\"flagged\" href=\"#" + article_.finding_id(f) + "\" data-f=\"" +
           std::to_string(f + 1) + "\" lang=\"" +
           std::string(to_string(article_.report().language)) + "\" aria-label=\"" +
           article_.say("page.part.found") + ", " +
           rule_title(article_, article_.report().findings[f].rule) + "\">⚑</a>";
  }

  void points_until(std::size_t at) {
    for (; next_ < points_.size() && points_[next_].at <= at; ++next_) out_ += points_[next_].html;
  }

  // --- words ---

  void paragraph(const Piece& piece) {
    out_ += piece.heading ? "<p class=\"heading\">" : piece.aside ? "<p class=\"aside\">" : "<p>";
    for (const Segment& segment : cutter_.cut(piece.span)) {
      points_until(segment.span.begin);
      words(segment);
    }
    out_ += "</p>\n";
  }

  void words(const Segment& segment) {
    const std::string shown = text(segment.span.of(article_.analysis().document.text));
    if (segment.marks.empty()) {
      out_ += shown;
      return;
    }
    Numbers claims;
    Numbers entities;
    Numbers findings;
    for (const Mark* mark : segment.marks) {
      if (mark->claim) claims.add(*mark->claim);
      if (mark->entity) entities.add(*mark->entity);
      if (mark->finding) findings.add(*mark->finding);
    }
    out_ += "<span class=\"m" + classes(segment) + "\"" + claims.attribute("data-c") +
            entities.attribute("data-e") + findings.attribute("data-f") + ">" + shown + "</span>";
  }

  // " content denied cue speaker": what the words are; of claims within claims the innermost
  // says how they look.
  [[nodiscard]] std::string classes(const Segment& segment) const {
    static constexpr std::array<const char*, 7> kNames = {" content", " cue", " speaker", " relay",
                                                          " status",  "",     " found"};
    std::string out;
    std::array<bool, kNames.size()> seen{};
    for (const Mark* mark : segment.marks) {
      const auto part = static_cast<std::size_t>(mark->part);
      if (seen[part]) continue;
      seen[part] = true;
      out += kNames[part];
      if (mark->part == Part::content)
        out.append(" ").append(
            to_string(article_.analysis().attributions[*mark->claim].status.value));
    }
    return out;
  }

  const Article& article_;
  Cutter cutter_;
  std::vector<Point> points_;
  std::size_t next_ = 0;
  std::string out_;
};

// Samples of how words are marked, each with its name.
std::string legend(const Article& article) {
  std::string out = "<p class=\"legend\">";
  for (const char* part : {"speaker", "cue", "relay"})
    out.append("<span class=\"m ")
        .append(part)
        .append("\">")
        .append(article.say(std::string("page.part.").append(part)))
        .append("</span> ");
  const auto& findings = article.report().findings;
  if (std::any_of(findings.begin(), findings.end(),
                  [](const Finding& f) { return f.claims.empty() && !f.spans.empty(); }))
    out += "<span class=\"m found\">" + article.say("page.part.found") + "</span> ";
  for (const auto& [status, count] : article.report().summary.by_status) {
    const std::string name(to_string(status));
    out += "<span class=\"m content " + name + "\">" + article.say("page.status." + name);
    if (!sign(status).empty()) out.append(" ").append(sign(status));
    out += "</span> ";
  }
  return out + "</p>\n";
}

}  // namespace

std::string text_part(const Article& article) {
  std::string out = article.heading("reading", "page.text");
  if (!article.analysis().attributions.empty()) out += legend(article);
  return out + Writer(article).write();
}

}  // namespace selon::page

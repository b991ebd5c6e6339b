// Figures that the author gives in his own voice.
#include <algorithm>
#include <array>
#include <set>

#include "graphs/audit/context.h"
#include "graphs/audit/passage.h"
#include "graphs/audit/tolls.h"
#include "graphs/words.h"

namespace selon::audit_rules_detail {
namespace {

using audit_text::say;

constexpr std::size_t kSourcing = 3;  // claims with a source: the article sources what it says
constexpr std::size_t kFigureColumns = 60;  // columns of a figure in a message

// En 1918, en 2004: of another time than the article's.
bool dated(std::string_view text) {
  const auto digit = [&](std::size_t i) {
    return i < text.size() && text[i] >= '0' && text[i] <= '9';
  };
  for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
    if (text[i] != '1' && text[i] != '2') continue;
    const bool four = digit(i + 1) && digit(i + 2) && digit(i + 3) && !digit(i + 4);
    if (four && (i == 0 || text[i - 1] == ' ')) return true;
  }
  return false;
}

// Somebody counted, the sentence says: le Japon a recensé 12 décès.
bool counts_things(std::string_view text) {
  constexpr auto kCounting = std::to_array<std::string_view>(
      {"recens", "dénombr", "fait état", "font état", "enregistr", "déplor", "annonc", "signal",
       "rapport", "bilan", "selon", "d'après", "d’après", "compté", "estim", "confirm", "indiqu"});
  return holds_any(text, kCounting);
}

// Les attentats qui ont fait 17 morts, le vol s'est écrasé, faisant 176 morts, le premier avait
// fait 44 morts: what a subordinate clause or the pluperfect recalls is known, not news.
bool recalled(std::string_view before_figure) {
  constexpr std::size_t kClause = 400;  // bytes
  before_figure.remove_prefix(before_figure.size() - std::min(before_figure.size(), kClause));
  constexpr auto kRecalling = std::to_array<std::string_view>(
      {" qui ",    " dont ",  " où ",        " avait ",    " avaient ", "faisant ", "ayant ",
       "causant ", "tuant ",  "provoquant ", "alors que ", "après ",    "Après ",   "depuis ",
       "Depuis ",  " comme ", "lors d",      "Lors d",     " car ",     " puisqu"});
  return holds_any(before_figure, kRecalling);
}

std::size_t sourced(const Context& c) {
  return static_cast<std::size_t>(
      std::count_if(c.analysis().attributions.begin(), c.analysis().attributions.end(),
                    [](const Attribution& a) { return a.speaker.has_value(); }));
}

// The author's own words, of the article's time, that do not say who counted.
bool bare_statement(const Context& c, const std::vector<Span>& spans, const Sentence& s) {
  const std::string_view text = text_of(c, s);
  return !s.heading && !attributed(spans, s.span) && !counts_things(text) && !dated(text) &&
         !text.ends_with('?');
}

// The sentences on either side, of the same paragraph, say who counts: « Une avalanche a fait
// quatre morts. Il s'agit de touristes, selon la préfecture. »
bool counted_beside(const Context& c, const Sentence& s) {
  constexpr auto kSaying =
      std::to_array<std::string_view>({"précis", "expliqu", "déclar", "ajout"});
  const auto says = [&](const Sentence* beside) {
    return beside != nullptr &&
           (counts_things(text_of(c, *beside)) || holds_any(text_of(c, *beside), kSaying) ||
            text_of(c, *beside).find("elon ") != std::string_view::npos);
  };
  const Sentence* before = sentence_before(c, s);
  const Sentence* after = sentence_after(c, s);
  if (before != nullptr && !apart(c, *before, s) && says(before)) return true;
  return after != nullptr && !apart(c, s, *after) && says(after);
}

void report(const Context& c, Span span, std::vector<Finding>& out) {
  Finding f;
  f.rule = "unsourced-figure";
  f.level = Level::note;
  f.spans = {span};
  f.advice = say(c.language(), "unsourced-figure.advice");
  f.message = say(c.language(), "unsourced-figure.message",
                  {{"words", cut(c.words(span), kFigureColumns)}});
  out.push_back(std::move(f));
}

}  // namespace

void find_unsourced_figures(const Context& c, std::vector<Finding>& out) {
  if (sourced(c) < kSourcing) return;
  const std::vector<Span> spans = attributed_spans(c);
  // a figure that some claim gives has its source there
  std::set<std::string> told;
  const auto key = [](const Toll& toll) {  // three are three of something, 25 000 are rarely two
    return toll.number.size() > 2 && toll.number[0] <= '9' ? toll.number : toll.number + toll.noun;
  };
  for (const Attribution& a : c.analysis().attributions)
    for (const Toll& toll : counts(claim_text(c.analysis(), a))) told.insert(key(toll));
  const auto& sentences = c.analysis().document.sentences;
  const auto lead = std::find_if(sentences.begin(), sentences.end(),
                                 [](const Sentence& s) { return !s.heading; });
  for (auto s = lead; s != sentences.end(); ++s) {
    // the first sentence sums up what follows
    if (s == lead || !bare_statement(c, spans, *s) || counted_beside(c, *s)) continue;
    const std::string_view text = text_of(c, *s);
    for (const Toll& toll : tolls(text)) {
      if (recalled(text.substr(0, toll.begin)) || !told.insert(key(toll)).second) continue;
      report(c, {s->span.begin + toll.begin, s->span.begin + toll.end}, out);
      break;
    }
  }
}

}  // namespace selon::audit_rules_detail

// Rules on what the author says: figures without source, headlines that know more than the body.
#include <algorithm>
#include <array>
#include <set>

#include "analyzer/base/among.h"
#include "graphs/audit/context.h"
#include "graphs/audit/terms.h"

namespace selon::audit_rules_detail {
namespace {

using audit_text::say;

constexpr std::size_t kSourcing = 3;  // claims with a source: the article sources what it says
constexpr std::size_t kTelling = 4;   // terms that a headline must share with a claim
constexpr double kCovered = 0.6;      // of the headline's terms

// What is counted of people and harm (folded as terms are): figures that somebody must have told.
constexpr auto kTolls = std::to_array<std::string_view>(
    {"mort",   "morts",  "blesse", "victim", "dispar", "deces",  "tues",
     "tuees",  "otages", "arrest", "interp", "depla",  "deplac", "refugi",
     "licenc", "contam", "hospit", "sinist", "detenu", "noyes",  "manife"});

bool overlaps(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }

// Some attribution has words in the stretch.
bool attributed(const Context& c, Span stretch) {
  return std::any_of(c.analysis().attributions.begin(), c.analysis().attributions.end(),
                     [&](const Attribution& a) {
                       return (a.cue && overlaps(a.cue->span, stretch)) ||
                              std::any_of(a.content.begin(), a.content.end(),
                                          [&](Span part) { return overlaps(part, stretch); });
                     });
}

// Somebody counted, the sentence says: le Japon a recensé 12 décès.
bool counted(std::string_view text) {
  constexpr auto kCounting = std::to_array<std::string_view>(
      {"recens", "dénombr", "fait état", "font état", "enregistr", "déplor", "annonc", "signal",
       "rapport", "bilan", "selon", "d'après", "d’après", "compté", "estim", "confirm", "indiqu"});
  return std::any_of(kCounting.begin(), kCounting.end(), [&](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

// Words by which a headline itself leaves it open.
bool reserved(std::string_view text) {
  constexpr auto kReserves = std::to_array<std::string_view>(
      {"?", "«", "“", "\"", "selon", "Selon", "d'après", "d’après", "D'après", "aurait", "auraient",
       "serait", "seraient", "présumé", "démen", "confirm", "soupçon", "accus", "accusé"});
  return std::any_of(kReserves.begin(), kReserves.end(), [&](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

std::size_t sourced(const Context& c) {
  return static_cast<std::size_t>(
      std::count_if(c.analysis().attributions.begin(), c.analysis().attributions.end(),
                    [](const Attribution& a) { return a.speaker.has_value(); }));
}

}  // namespace

void find_unsourced_figures(const Context& c, std::vector<Finding>& out) {
  if (sourced(c) < kSourcing) return;
  // a figure that some claim gives has its source there
  std::set<std::string> told;
  for (const Attribution& a : c.analysis().attributions)
    for (const Figure& figure : figures(claim_text(c.analysis(), a))) told.insert(figure.number);
  for (const Sentence& s : c.analysis().document.sentences) {
    if (s.heading || attributed(c, s.span)) continue;
    const std::string_view text = s.span.of(c.analysis().document.text);
    if (counted(text)) continue;
    for (const Figure& figure : figures(text)) {
      if (!among(kTolls, figure.noun) || !told.insert(figure.number).second) continue;
      const Span span{s.span.begin + figure.begin, s.span.begin + figure.end};
      Finding f;
      f.rule = "unsourced-figure";
      f.level = Level::note;
      f.spans = {span};
      f.advice = say(c.language(), "unsourced-figure.advice");
      f.message = say(c.language(), "unsourced-figure.message", {{"words", c.words(span)}});
      out.push_back(std::move(f));
      break;
    }
  }
}

void find_bold_headlines(const Context& c, std::vector<Finding>& out) {
  const auto& title = c.analysis().document.title;
  if (!title || attributed(c, *title) || reserved(title->of(c.analysis().document.text))) return;
  const auto words = terms(title->of(c.analysis().document.text));
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    const bool doubted = a.status.value == StatusValue::unconfirmed ||
                         (a.status.value == StatusValue::denied && !a.status.by.empty());
    if (!doubted && a.status.value != StatusValue::hedged) continue;
    const std::size_t both = shared(words, terms(claim_text(c.analysis(), a)));
    if (both < std::min(kTelling, std::max<std::size_t>(words.size(), 3)) ||
        static_cast<double>(both) < kCovered * static_cast<double>(words.size()))
      continue;
    Finding f = c.about("bold-headline", doubted ? Level::error : Level::warning, i);
    f.spans.insert(f.spans.begin(), *title);
    f.message = say(c.language(), doubted ? "bold-headline.doubted" : "bold-headline.hedged",
                    {{"words", c.words(*title)}, {"claim", c.quoted(i)}, {"who", c.who(i)}});
    out.push_back(std::move(f));
    return;  // one is enough
  }
}

}  // namespace selon::audit_rules_detail

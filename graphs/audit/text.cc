// Rules on what the author says: figures without source, headlines that know more than the body.
#include <algorithm>
#include <array>
#include <set>

#include "analyzer/base/among.h"
#include "graphs/audit/context.h"
#include "graphs/audit/terms.h"
#include "graphs/words.h"

namespace selon::audit_rules_detail {
namespace {

using audit_text::say;

constexpr std::size_t kSourcing = 3;   // claims with a source: the article sources what it says
constexpr std::size_t kTelling = 4;    // terms that a headline must share with a claim
constexpr std::size_t kHeadline = 90;  // columns of a headline in a message
constexpr std::size_t kLine = 60;      // columns of a figure in a message
constexpr double kCovered = 0.6;       // of the headline's terms

// What is counted of people and harm (folded as terms are): figures that somebody must have told.
constexpr auto kTolls = std::to_array<std::string_view>(
    {"mort",   "morts",  "blesse", "victim", "dispar", "deces",  "tues",
     "tuees",  "otages", "arrest", "interp", "depla",  "deplac", "refugi",
     "licenc", "contam", "hospit", "sinist", "detenu", "noyes",  "manife"});

// Where attributions have words: ascending, disjoint.
std::vector<Span> attributed_spans(const Context& c) {
  std::vector<Span> all;
  for (const Attribution& a : c.analysis().attributions) {
    if (a.cue) all.push_back(a.cue->span);
    all.insert(all.end(), a.content.begin(), a.content.end());
  }
  std::sort(all.begin(), all.end(), [](Span a, Span b) { return a.begin < b.begin; });
  std::vector<Span> out;
  for (const Span span : all) {
    if (!out.empty() && span.begin <= out.back().end)
      out.back().end = std::max(out.back().end, span.end);
    else
      out.push_back(span);
  }
  return out;
}

bool attributed(const std::vector<Span>& spans, Span stretch) {
  const auto next = std::lower_bound(spans.begin(), spans.end(), stretch.begin,
                                     [](Span s, std::size_t at) { return s.end <= at; });
  return next != spans.end() && next->begin < stretch.end;
}

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
      {"?", "«", "“", "\"", "elon ", "'après ", "’après ", "rait ", "raient ", "présumé", "émen",
       "onfirm", "oupçon", "ccus", "ossible", "umeur", "enac", "isque", "eut-être"});
  return std::any_of(kReserves.begin(), kReserves.end(), [&](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

std::size_t sourced(const Context& c) {
  return static_cast<std::size_t>(
      std::count_if(c.analysis().attributions.begin(), c.analysis().attributions.end(),
                    [](const Attribution& a) { return a.speaker.has_value(); }));
}

// Whether a headline or lead says as a fact what a claim of the article doubts; adds the finding.
bool bolder_than_body(const Context& c, const std::vector<Span>& spans, Span stretch,
                      std::string_view key, std::vector<Finding>& out) {
  const std::string_view text = stretch.of(c.analysis().document.text);
  if (attributed(spans, stretch) || reserved(text)) return false;
  const auto words = terms(text);
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    const bool doubted = a.status.value == StatusValue::unconfirmed ||
                         (a.status.value == StatusValue::denied && !a.status.by.empty());
    if (!doubted && a.status.value != StatusValue::hedged) continue;
    const std::string claim = claim_text(c.analysis(), a);
    if (negated(claim) != negated(text)) continue;
    const std::size_t both = shared(words, terms(claim));
    if (both < std::min(kTelling, std::max<std::size_t>(words.size(), 3)) ||
        static_cast<double>(both) < kCovered * static_cast<double>(words.size()))
      continue;
    Finding f = c.about("bold-headline", doubted ? Level::error : Level::warning, i);
    f.spans.insert(f.spans.begin(), stretch);
    f.message = say(
        c.language(), std::string(key) + (doubted ? ".doubted" : ".hedged"),
        {{"words", cut(c.words(stretch), kHeadline)}, {"claim", c.quoted(i)}, {"who", c.who(i)}});
    out.push_back(std::move(f));
    return true;  // one is enough
  }
  return false;
}

}  // namespace

void find_unsourced_figures(const Context& c, std::vector<Finding>& out) {
  if (sourced(c) < kSourcing) return;
  const std::vector<Span> spans = attributed_spans(c);
  // a figure that some claim gives has its source there
  std::set<std::string> told;
  for (const Attribution& a : c.analysis().attributions)
    for (const Figure& figure : figures(claim_text(c.analysis(), a))) told.insert(figure.number);
  for (const Sentence& s : c.analysis().document.sentences) {
    if (s.heading || attributed(spans, s.span)) continue;
    const std::string_view text = s.span.of(c.analysis().document.text);
    if (counted(text) || dated(text)) continue;
    for (const Figure& figure : figures(text)) {
      if (!among(kTolls, figure.noun) || !told.insert(figure.number).second) continue;
      const Span span{s.span.begin + figure.begin, s.span.begin + figure.end};
      Finding f;
      f.rule = "unsourced-figure";
      f.level = Level::note;
      f.spans = {span};
      f.advice = say(c.language(), "unsourced-figure.advice");
      f.message =
          say(c.language(), "unsourced-figure.message", {{"words", cut(c.words(span), kLine)}});
      out.push_back(std::move(f));
      break;
    }
  }
}

void find_bold_headlines(const Context& c, std::vector<Finding>& out) {
  const std::vector<Span> spans = attributed_spans(c);
  const auto& sentences = c.analysis().document.sentences;
  const auto lead = std::find_if(sentences.begin(), sentences.end(),
                                 [](const Sentence& s) { return !s.heading; });
  if (const auto& title = c.analysis().document.title) {
    if (bolder_than_body(c, spans, *title, "bold-headline", out)) return;
  }
  if (lead != sentences.end()) bolder_than_body(c, spans, lead->span, "bold-headline.lead", out);
}

}  // namespace selon::audit_rules_detail

#include "graphs/audit/passage.h"

#include <algorithm>
#include <array>

namespace selon::audit_rules_detail {

const Sentence* sentence_at(const Context& c, std::size_t at) {
  const auto& all = c.analysis().document.sentences;
  const auto found =
      std::lower_bound(all.begin(), all.end(), at,
                       [](const Sentence& s, std::size_t place) { return s.span.end <= place; });
  return found != all.end() && found->span.begin <= at ? &*found : nullptr;
}

const Sentence* sentence_before(const Context& c, const Sentence& s) {
  return &s == &c.analysis().document.sentences.front() ? nullptr : &s - 1;
}

const Sentence* sentence_after(const Context& c, const Sentence& s) {
  return &s == &c.analysis().document.sentences.back() ? nullptr : &s + 1;
}

bool apart(const Context& c, const Sentence& first, const Sentence& second) {
  const Span between{first.span.end, second.span.begin};
  return between.of(c.analysis().document.text).find_first_of("\r\n") != std::string_view::npos;
}

std::string_view text_of(const Context& c, const Sentence& s) {
  constexpr std::size_t kMost = 4000;  // bytes
  return s.span.of(c.analysis().document.text).substr(0, kMost);
}

bool names_something(std::string_view text) {
  const std::size_t blank = text.find(' ');
  return has_capital(text.substr(std::min(blank, text.size()))) ||
         (text.size() > 1 && has_capital(text.substr(1, 2)));
}

bool gives_a_source(std::string_view text) {
  constexpr auto kSources = std::to_array<std::string_view>(
      {"elon ", "'après ", "’après ", "évél", "rapport", "indiqu", "affirm", "annonc", "expliqu",
       "racont", "précis", "déclar", "en croire", "soulign", "étude", "enquêt", "sondage",
       "document"});
  return holds_any(text, kSources);
}

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

}  // namespace selon::audit_rules_detail

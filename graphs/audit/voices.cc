// Rules on words of which one does not see who speaks.
#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "graphs/audit/context.h"
#include "graphs/audit/passage.h"

namespace selon::audit_rules_detail {
namespace {

using audit_text::say;

constexpr double kUnsure = 0.6;  // confidence below which the owner of a pronoun is a guess

// How many full names a text holds. (The analysis knows only who speaks.) Two words with a capital
// beside each other are taken for one.
std::size_t full_names(std::string_view text) {
  std::set<std::string_view> names;
  bool open = false;  // the word before begins with a capital and no stop parts them
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \n", i), text.size());
    const std::string_view word = text.substr(i, end - i);
    const bool capital =
        word.size() > 1 && has_capital(word.substr(0, 2)) && !has_capital(word.substr(2));
    if (capital && open) names.insert(word.substr(0, word.find_first_of(".,;:")));
    open = capital && word.back() != '.' && word.back() != ',';
    i = end + 1;
  }
  return names.size();
}

// Selon lui, pour elle: a subject pronoun goes on with the subject, one behind a preposition may
// mean anybody. Its own sentence names nobody, the one before two.
bool between_two(const Context& c, const Attribution& a) {
  const bool behind_preposition =
      a.cue && a.cue->span.end <= a.speaker->span->begin && a.rule == "source-phrase";
  if (!behind_preposition) return false;
  const std::size_t at = a.speaker->span->begin;
  const Sentence* own = sentence_at(c, at);
  if (own == nullptr) return false;
  const Sentence* before = sentence_before(c, *own);
  const std::string_view opening = text_of(c, *own).substr(0, at - own->span.begin);
  return before != nullptr && full_names(opening) == 0 && full_names(text_of(c, *before)) >= 2;
}

// Somebody may be named there who speaks: a capital within, a question put, words that announce.
bool may_name_the_speaker(const Context& c, const Sentence* s, std::string_view without) {
  if (s == nullptr || s->heading) return false;
  std::string text(text_of(c, *s));
  if (const std::size_t at = text.find(without); at != std::string::npos)
    text.erase(at, without.size());
  return names_something(text) || text.find_first_of(":?") != std::string::npos ||
         gives_a_source(text);
}

// A quotation that stands as a paragraph of its own, without a full stop, is a crosshead.
bool crosshead(const Context& c, const Sentence& s) {
  std::string_view text = text_of(c, s);
  for (const std::string_view mark : {"»", "”", "\"", " ", "\xC2\xA0", "\xE2\x80\xAF"})
    while (text.ends_with(mark)) text.remove_suffix(mark.size());
  return s.heading || (!text.ends_with('.') && !text.ends_with('!') && !text.ends_with("…"));
}

// Nobody is named in the quotation's sentence, nor in those on either side.
bool nobody_near(const Context& c, const Attribution& a) {
  if (a.content.empty()) return false;
  const Span quote{a.content.front().begin, a.content.back().end};
  const Sentence* first = sentence_at(c, quote.begin);
  const Sentence* last = sentence_at(c, quote.end - 1);
  if (first == nullptr || last == nullptr || crosshead(c, *last)) return false;
  const std::string_view words = quote.of(c.analysis().document.text);
  const Sentence* before = sentence_before(c, *first);
  const Sentence* after = sentence_after(c, *last);
  return before != nullptr && !may_name_the_speaker(c, first, words) &&
         !may_name_the_speaker(c, last, words) && !may_name_the_speaker(c, before, words) &&
         !may_name_the_speaker(c, after, words);
}

}  // namespace

void find_no_speaker(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    // a cue without a speaker: somebody speaks, Selon did not see who
    if (a.speaker || a.cue || a.mode != Mode::direct || a.within || a.content.empty() ||
        !a.relays.empty() || a.status.value == StatusValue::hedged || !nobody_near(c, a))
      continue;
    Finding f = c.about("no-speaker", Level::note, i);
    f.message = say(c.language(), "no-speaker.message", {{"claim", c.quoted(i)}});
    out.push_back(std::move(f));
  }
}

void find_uncertain_speaker(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    if (!a.speaker || a.confidence >= kUnsure || a.speaker->resolved_by != Resolution::pronoun ||
        !a.speaker->span || c.entity(a.speaker->entity).kind != EntityKind::person ||
        !between_two(c, a))
      continue;
    Finding f = c.about("uncertain-speaker", Level::note, i);
    f.spans.insert(f.spans.begin(), *a.speaker->span);
    std::string words = c.words(*a.speaker->span);
    words.erase(0, words.rfind('-') + 1);  // a-t-il: il
    f.message =
        say(c.language(), "uncertain-speaker.message", {{"claim", c.quoted(i)}, {"words", words}});
    out.push_back(std::move(f));
  }
}

}  // namespace selon::audit_rules_detail

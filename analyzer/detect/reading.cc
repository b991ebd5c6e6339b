#include "analyzer/detect/reading.h"

#include <algorithm>

#include "analyzer/detect/carried_out.h"

namespace selon::detect {
namespace {

// Tokens of a sentence looked at on either side. No clause of French is longer; a "sentence" of
// megabytes (a table, garbage) must not make the grammar quadratic.
constexpr std::uint32_t kWindow = 1000;

TokenSpan all_of(const text::Quote& q) {
  return {q.open_token, q.closed ? q.close_token + 1 : q.end_token};
}

// By token: the outermost quotation around it, its marks included.
base::RunIndex outer_quotes(const text::Document& doc) {
  std::vector<std::int32_t> at(doc.tokens.size(), kNone);
  for (std::size_t q = 0; q < doc.quotes.size(); ++q) {
    if (doc.quotes[q].parent >= 0) continue;
    const TokenSpan span = all_of(doc.quotes[q]);
    std::fill(at.begin() + span.first, at.begin() + span.end, static_cast<std::int32_t>(q));
  }
  return base::RunIndex(at);
}

}  // namespace

Reading::Reading(const lexicon::Lexicon& lexicon_in, const Words& words_in, const Chunks& chunks_in)
    : lexicon(lexicon_in),
      doc(*words_in.document),
      words(words_in),
      chunks(chunks_in),
      outer_quotes_(outer_quotes(doc)) {
  text_start_.reserve(doc.sentences.size());
  for (const text::Sentence& s : doc.sentences) text_start_.push_back(s.first_token);
  // PARIS (AFP) - | Le …
  for (const text::Paragraph& p : doc.paragraphs)
    if (p.lead_token > 0 && p.lead_token < words.size()) {
      std::uint32_t& start = text_start_[words.token(p.lead_token).sentence];
      start = std::max(p.lead_token, start);
    }
  find_idioms();
  find_doubts();
  find_cues();
}

void Reading::find_idioms() {
  in_idiom_.assign(words.size(), false);
  begins_idiom_.assign(words.size(), false);
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    const auto idiom = lexicon.match_idiom(doc, i);
    if (!idiom) continue;
    if (idiom.entry->kind == lexicon::IdiomKind::phrase) begins_idiom_[i] = true;
    if (idiom.entry->kind != lexicon::IdiomKind::cue) continue;
    for (std::uint32_t t = i; t < idiom.end; ++t) in_idiom_[t] = true;
  }
}

// Asked for again by every rule of status, of which a document has many and doubts few.
void Reading::find_doubts() {
  begins_doubt_.assign(words.size(), false);
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    const auto doubt = lexicon.match_doubt(doc, i);
    if (!doubt) continue;
    // démentir ces accusations: only where somebody did
    const VerbGroup* verb = chunks.verb(i);
    const bool infinitive =
        verb != nullptr && verb->form == VerbForm::infinitive && verb->head == i;
    if (infinitive && !carried_out(*this, i)) continue;
    begins_doubt_[i] = true;
    doubt_starts_.push_back(i);
    doubts_.push_back(doubt);
  }
}

lexicon::Match<lexicon::Doubt> Reading::doubt_at(std::uint32_t token) const {
  if (token >= size() || !begins_doubt_[token]) return {};
  const auto at = std::lower_bound(doubt_starts_.begin(), doubt_starts_.end(), token);
  return doubts_[static_cast<std::size_t>(at - doubt_starts_.begin())];
}

bool Reading::holds_doubt(TokenSpan tokens) const {
  const auto first = std::lower_bound(doubt_starts_.begin(), doubt_starts_.end(), tokens.first);
  return first != doubt_starts_.end() && *first < tokens.end;
}

TokenSpan Reading::sentence(std::uint32_t token) const {
  if (token >= words.size()) return {token, token};
  const text::Sentence& s = doc.sentences[words.token(token).sentence];
  const std::uint32_t first = text_start_[words.token(token).sentence];
  return {std::max(first, token > kWindow ? token - kWindow : 0),
          std::min(s.end_token, token + kWindow)};
}

TokenSpan Reading::quote_span(std::int32_t index) const {
  return index == kNone ? TokenSpan{} : all_of(doc.quotes[index]);
}

TokenSpan Reading::quote_inside(std::int32_t index) const {
  if (index == kNone) return {};
  const text::Quote& q = doc.quotes[index];
  return {q.first_token, q.end_token};
}

bool Reading::is_stop(std::uint32_t token) const {
  switch (token < size() ? words.punct(token) : Punct::none) {
    case Punct::period:
    case Punct::question:
    case Punct::exclamation:
    case Punct::ellipsis:
      return true;
    default:
      return false;
  }
}

const NounPhrase* Reading::phrase_at(std::uint32_t token) const {
  const NounPhrase* np = chunks.noun(token);
  return np != nullptr && np->span.first == token ? np : nullptr;
}

TokenSpan Reading::extended_at(std::uint32_t token, syntax::ExtendOptions options) const {
  if (phrase_at(token) == nullptr) return {};
  return syntax::extend(words, chunks, static_cast<std::uint32_t>(chunks.noun_index(token)),
                        options);
}

std::uint32_t Reading::past_adverbials(std::uint32_t token) const {
  for (;;) {
    const std::uint32_t next = syntax::skip_adverbial(words, token);
    if (next == token) return token;
    token = next;
  }
}

namespace {
// The sign that some papers set behind the last word.
bool ends_article(std::string_view sign) { return sign == "■" || sign == "▪" || sign == "◼"; }
}  // namespace

TokenSpan Reading::trimmed(TokenSpan span) const {
  const auto edge = [this](std::uint32_t i, bool right) {
    switch (words.punct(i)) {
      case Punct::comma:
      case Punct::semicolon:
      case Punct::colon:
      case Punct::dash:
        return true;
      case Punct::period:
        return right;
      default:
        return right && ends_article(doc.surface(i));
    }
  };
  while (span.first < span.end && edge(span.first, false)) ++span.first;
  while (span.first < span.end && edge(span.end - 1, true)) --span.end;
  // Outer marks go when one quotation is all there is.
  const std::int32_t q = span.empty() ? kNone : quote_at(span.first);
  if (q != kNone && quote_span(q).first == span.first && quote_span(q).end >= span.end)
    span = {quote_inside(q).first, std::min(span.end, quote_inside(q).end)};
  while (span.first < span.end && edge(span.end - 1, true)) --span.end;
  return span;
}

const CueHit* Reading::cue_at(std::uint32_t token) const {
  const std::int32_t verb = chunks.verb_index(token);
  if (verb == kNone) return nullptr;
  const std::int32_t cue = cue_of_verb_[verb];
  return cue < 0 ? nullptr : &cues_[cue];
}

bool holds_en(const Words& words, const VerbGroup& g) {
  for (std::uint32_t i = g.span.first; i < g.head; ++i)
    if (words.fw(i) == Fw::en) return true;
  return false;
}

namespace {
// a vu « A », voyant B: what somebody sees; y voit « un signal » is a judgement.
bool only_sees(const Words& words, const VerbGroup& g) {
  if (g.lemma != "voir") return false;
  for (std::uint32_t i = g.span.first; i < g.head; ++i)
    if (words.fw(i) == Fw::y) return false;
  return true;
}

// dit craindre que A, dit espérer « A »; but dit craindre une crue hands over the infinitive.
bool hands_over_words(const Reading& r, const lexicon::CueVerb& cue, std::uint32_t end) {
  const std::uint32_t at = r.past_adverbials(end);
  // se dit certain que A; but se dit certain de gagner hands over what somebody says to be
  if (cue.reflexive && (cue.head == "dire" || cue.head == "déclarer") &&
      cue.takes(lexicon::frame::que))
    return !is_of(r.fw(at)) && r.fw(at) != Fw::par;
  if (cue.lemma != "dire craindre" && cue.lemma != "dire espérer") return true;
  const std::uint32_t words = r.tag(at) == Tag::determiner || is_of(r.fw(at)) ? at + 1 : at;
  return r.is_que(at) || r.opens_quote(words);
}
// est convaincu, est persuadé: no passive, but what être says with its adjective
const lexicon::CueVerb* state_of_mind(const Reading& r, const VerbGroup& g) {
  if (!g.passive) return nullptr;
  for (const lexicon::CueVerb* multi : r.lexicon.multiword_cues("être"))
    if (multi->rest.size() == 1 && r.lexicon.match_rest(*multi, r.doc, g.head)) return multi;
  return nullptr;
}
// reste persuadé que A, se montre convaincu que A: somebody's state of mind, past the verb; the
// entry is that of être.
struct LastingState {
  const lexicon::CueVerb* entry = nullptr;
  std::uint32_t end = 0;
};

LastingState lasting_state(const Reading& r, const VerbGroup& g) {
  const bool lasts = g.lemma == "rester" || g.lemma == "demeurer" ||
                     (g.reflexive && (g.lemma == "montrer" || g.lemma == "avouer"));
  if (!lasts || g.negated || g.form != VerbForm::finite) return {};
  const std::uint32_t at = r.past_adverbials(g.span.end);
  for (const lexicon::CueVerb* multi : r.lexicon.multiword_cues("être"))
    if (const auto rest = r.lexicon.match_rest(*multi, r.doc, at); rest && r.is_que(rest.end))
      return {multi, rest.end};
  return {};
}
}  // namespace

void Reading::find_cues() {
  cue_of_verb_.assign(chunks.verbs.size(), kNone);
  std::uint32_t covered = 0;  // laisser entendre: entendre is no cue of its own
  for (std::uint32_t v = 0; v < chunks.verbs.size(); ++v) {
    const VerbGroup& g = chunks.verbs[v];
    if (g.span.first < covered) continue;
    CueHit hit{v, nullptr, g.span};
    const auto multiword = lexicon.multiword_cues(g.lemma);
    std::uint32_t behind = multiword.empty() ? g.span.end : past_adverbials(g.span.end);
    if (fw(behind) == Fw::meme) ++behind;  // met même en avant
    for (const lexicon::CueVerb* multi : multiword) {
      if (multi->reflexive && !g.reflexive) continue;
      if (multi->takes_en && !holds_en(words, g)) continue;
      auto rest =
          lexicon.match_rest(*multi, doc, g.span.end);  // va plus loin: no adverb of its own
      if (!rest) rest = lexicon.match_rest(*multi, doc, behind);
      if (rest && rest.end > hit.span.end && hands_over_words(*this, *multi, rest.end)) {
        hit.entry = multi;
        hit.span.end = rest.end;
      }
    }
    if (hit.entry == nullptr) hit.entry = state_of_mind(*this, g);
    if (const LastingState state = lasting_state(*this, g);
        hit.entry == nullptr && state.entry != nullptr) {
      hit.entry = state.entry;
      hit.span.end = state.end;
    }
    if (hit.entry == nullptr) hit.entry = lexicon.cue_verb(g.lemma, g.reflexive);

    if (hit.entry == nullptr || only_sees(words, g)) continue;
    // n'est pas sûr que A, pour être sûr que A: nobody is told to hold it
    if (hit.entry->head == "être" && (g.negated || g.form != VerbForm::finite)) continue;
    covered = hit.span.end;
    cue_of_verb_[v] = static_cast<std::int32_t>(cues_.size());
    cues_.push_back(hit);
  }
}

}  // namespace selon::detect

// Interviews whose answers stand without quotation marks behind the name of who gives them.
#include "analyzer/detect/turns.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/exchanges.h"
#include "analyzer/detect/interviewed.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

constexpr std::uint32_t kLongestLabel = 14;  // tokens
constexpr std::uint32_t kShortestTurn = 4;   // tokens of words that can be a statement

// Q, Question; R, Réponse: what tells questions from answers where nobody is named.
bool is_label_of_question(std::string_view form) {
  static constexpr auto kLabels =
      std::to_array<std::string_view>({"q", "q.", "question", "questions"});
  return among(kLabels, form);
}
bool is_label_of_answer(std::string_view form) {
  static constexpr auto kLabels =
      std::to_array<std::string_view>({"r", "r.", "rep", "rép", "rép.", "réponse", "réponses"});
  return among(kLabels, form);
}

// Where the words begin behind the label [first, end): past its colon, its full stop, its dash;
// `end` where nothing parts them.
std::uint32_t past_label(const Reading& r, std::uint32_t end, bool abbreviated) {
  std::uint32_t t = end;
  if (r.is(t, Punct::period) || r.is(t, Punct::colon)) ++t;
  if (t > end || abbreviated || r.is(t, Punct::dash))
    while (r.is(t, Punct::dash) || r.is(t, Punct::colon)) ++t;
  return t;
}

// Past the dash or the bullet at the head of a line.
std::uint32_t past_dash(const Reading& r, const text::Paragraph& paragraph) {
  const std::uint32_t first = paragraph.first_token;
  return r.is(first, Punct::dash) || r.is(first, Punct::bullet) ? first + 1 : first;
}

// Who answers by letters: whom the article presents before its first question with a label, or
// before its first answer where no question has one. Asked for once, for all answers alike.
class Lettered {
 public:
  explicit Lettered(const Reading& r) : r_(r) {}

  TokenSpan who(std::uint32_t first_answer) {
    if (!known_) who_ = interviewed_before(r_, first_question(first_answer));
    known_ = true;
    return who_;
  }

 private:
  const Reading& r_;
  TokenSpan who_;
  bool known_ = false;

  [[nodiscard]] std::uint32_t first_question(std::uint32_t before) const {
    for (const text::Paragraph& paragraph : r_.doc.paragraphs) {
      if (paragraph.first_token >= before) break;
      if (is_label_of_question(r_.form(past_dash(r_, paragraph)))) return paragraph.first_token;
    }
    return before;
  }
};

// R : J'y pense, below Q : Et demain ?
Turn lettered_turn(const Reading& r, const text::Paragraph& paragraph, std::uint32_t first,
                   Lettered& lettered) {
  if (!is_label_of_answer(r.form(first)) || paragraph.first_token == 0) return {};
  const std::uint32_t words = past_label(r, first + 1, r.form(first).back() == '.');
  const std::uint32_t above =
      past_dash(r, r.doc.paragraphs[r.words.paragraph(paragraph.first_token - 1)]);
  if (words == first + 1 && r.form(first).back() != '.') return {};
  if (!stands_below_question(r, paragraph.first_token) && !is_label_of_question(r.form(above)))
    return {};
  Turn turn;
  turn.who = lettered.who(first);
  turn.label = {first, first + 1};
  turn.words = {words, paragraph.end_token};
  return turn.who.empty() ? Turn{} : turn;
}

// Paul Roy. – J'y pense; M. Roy : J'y pense: below a question, by a name that the article has said.
Turn named_turn(const Reading& r, const text::Paragraph& paragraph, std::uint32_t first) {
  constexpr std::uint32_t kLongestName = 5;  // tokens
  if (!stands_below_question(r, paragraph.first_token)) return {};
  for (std::uint32_t end = first + 1; end <= first + kLongestName; ++end) {
    if (end + kShortestTurn > paragraph.end_token || r.quoted(end)) break;
    const bool parted =
        r.is(end, Punct::period) || r.is(end, Punct::colon) || r.is(end, Punct::dash);
    if (!parted) continue;
    const TokenSpan who = named_by(r, {first, end});
    if (!who.empty() && who.first != first) {
      Turn turn;
      const bool in_full =
          r.form(first) == r.form(who.first) && r.form(end - 1) == r.form(who.end - 1);
      turn.who = in_full ? TokenSpan{first, end} : who;
      turn.label = {first, end};
      turn.words = {past_label(r, end, false), paragraph.end_token};
      return turn;
    }
  }
  return {};
}

// Who a paragraph names before a colon: a person by the full name, with what that one is; the
// words are empty where it is no label.
Turn turn_at(const Reading& r, const text::Paragraph& paragraph, Lettered& letters) {
  constexpr std::size_t kInitials = 3;  // bytes: two letters, one of them of two bytes
  Turn turn;
  const std::uint32_t first = past_dash(r, paragraph);
  if (const Turn lettered = lettered_turn(r, paragraph, first, letters); !lettered.words.empty())
    return lettered;
  if (const Turn named = named_turn(r, paragraph, first); !named.words.empty()) return named;
  std::uint32_t colon = first;
  while (colon < paragraph.end_token && colon < first + kLongestLabel && !r.is(colon, Punct::colon))
    ++colon;
  if (colon >= paragraph.end_token || !r.is(colon, Punct::colon) || r.quoted(colon) ||
      r.opens_quote(colon + 1) || paragraph.end_token < colon + 1 + kShortestTurn)
    return turn;
  const NounPhrase* np = r.phrase_at(first);
  if (np != nullptr && np->kind == syntax::NounKind::proper && np->determiner == kNone &&
      np->preposition == kNone && np->name.end >= np->name.first + 2 &&
      r.words[np->name.first].morph.any(lexicon::pos::first_name) &&
      !sense_of(r, np->span).is_media()) {
    const TokenSpan whole = r.extended_at(first);
    if (whole.end == colon) turn.who = whole;
  }
  if (turn.who.empty() && r.form(first).size() <= kInitials) turn.who = named_by(r, {first, colon});
  if (turn.who.empty()) return turn;
  turn.label = {first, colon};
  turn.words = {colon + 1, paragraph.end_token};
  return turn;
}

// je, nous, oui: words by somebody; Anne Durand : née à Lunel en 1950 are none, nor is C'est le
// favori.
bool speaks(const Reading& r, TokenSpan words) {
  constexpr std::uint32_t kReach = 80;  // tokens looked at
  const std::string_view opening = r.form(words.first);
  if (opening == "oui" || opening == "non" || opening == "moi") return has_finite_verb(r, words);
  const std::uint32_t end = std::min(words.end, words.first + kReach);
  for (std::uint32_t t = words.first; t < end; ++t)
    if (says_i_or_we(r, t)) return has_finite_verb(r, words);
  return false;
}

bool ends_in_question(const Reading& r, TokenSpan words) {
  return r.is(words.end - 1, Punct::question);
}

// The paragraph before asks: what follows answers.
bool answers(const Reading& r, const Turn& turn) {
  return stands_below_question(r, turn.label.first) && has_finite_verb(r, turn.words);
}

// One past the name of the paper that stands before a colon, in capitals or not; or `first`.
std::uint32_t paper_label(const Reading& r, std::uint32_t first) {
  const lexicon::NameMatch known = r.lexicon.match_name(r.doc, first);
  if (known && known.end > first && r.is(known.end, Punct::colon)) {
    const EntityKind kind = known.entry->kind;
    return kind == EntityKind::media || kind == EntityKind::agency ? known.end : first;
  }
  const NounPhrase* np = r.phrase_at(first);
  if (np == nullptr || np->kind != syntax::NounKind::proper || !r.is(np->span.end, Punct::colon))
    return first;
  const bool initials =
      np->span.end == first + 1 && r.words.token(first).shape == text::Shape::upper;
  return initials || sense_of(r, np->span).is_media() ? np->span.end : first;
}

// LV : Comment allez-vous ?: a question by the name of the paper.
bool paper_asks(const Reading& r, const text::Paragraph& paragraph) {
  const std::uint32_t first = paragraph.first_token;
  return paper_label(r, first) > first && ends_in_question(r, {first, paragraph.end_token});
}

// The words without Propos recueillis par …, which opens a sentence or a paragraph of its own.
TokenSpan without_credit(const Reading& r, TokenSpan words) {
  for (std::uint32_t t = words.first; t + 1 < words.end; ++t) {
    if (r.form(t) != "propos" || !r.form(t + 1).starts_with("recueilli")) continue;
    if (r.doc.surface(t).front() != 'P') continue;
    if (t > words.first && r.is(t - 1, Punct::paren_open)) --t;
    return {words.first, t};
  }
  return words;
}

}  // namespace

std::vector<Turn> turns_of(const Reading& r) {
  std::vector<Turn> turns;
  Lettered letters(r);
  bool paper = false;
  for (const text::Paragraph& paragraph : r.doc.paragraphs) {
    paper = paper || paper_asks(r, paragraph);
    if (paragraph.kind != text::ParagraphKind::body) continue;
    const Turn turn = turn_at(r, paragraph, letters);
    if (turn.words.empty()) continue;
    if (answers(r, turn) || speaks(r, turn.words)) turns.push_back(turn);
  }
  // one line with a name and a colon makes no interview, unless it was asked for
  const bool answered =
      turns.size() == 1 && answers(r, turns.front()) && (paper || speaks(r, turns.front().words));
  if (turns.size() < 2 && !paper && !answered) turns.clear();
  std::erase_if(turns, [&r](const Turn& turn) { return ends_in_question(r, turn.words); });
  for (const Turn& turn : unlabelled_answers(r, turns)) turns.push_back(turn);
  if (turns.empty()) turns = answers_by_topic(r);
  for (Turn& turn : turns) turn.words = without_credit(r, turn.words);
  std::erase_if(turns, [](const Turn& turn) { return turn.words.empty(); });
  std::sort(turns.begin(), turns.end(),
            [](const Turn& a, const Turn& b) { return a.label.first < b.label.first; });
  return turns;
}

void find_turn(const Reading& r, const std::vector<Turn>& turns, SentenceFinds& finds) {
  const auto turn =
      std::lower_bound(turns.begin(), turns.end(), finds.span.first,
                       [](const Turn& t, std::uint32_t token) { return t.label.first < token; });
  // a dash may stand before the label, in the sentence of its own
  if (turn == turns.end() || turn->label.first > finds.span.first + 1 ||
      turn->label.first >= finds.span.end)
    return;
  Candidate c;
  c.rule = rule::kTurn;
  if (!turn->label.empty() && turn->words.first > turn->label.end) {
    c.cue = {turn->label.end, turn->label.end + 1};
    c.lemma = ":";
  }
  c.form = SourceForm::phrase;
  c.source = turn->who;
  c.at = turn->label.end;
  c.confidence = 0.8;
  c.content = {r.trimmed(turn->words)};
  if (c.content.front().empty()) return;
  finds.candidates.push_back(std::move(c));
}

}  // namespace selon::detect

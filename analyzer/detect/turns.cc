// Interviews whose answers stand without quotation marks behind the name of who gives them.
#include "analyzer/detect/turns.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

constexpr std::uint32_t kLongestLabel = 14;  // tokens
constexpr std::uint32_t kShortest = 4;       // tokens of words that can be a statement

// The letters of a label that is nothing but initials (A. D., J.-P. R.): given and family name.
struct Initials {
  char given = 0;
  char family = 0;
};
Initials initials_of(std::string_view label) {
  constexpr std::size_t kLongest = 12;  // bytes
  if (label.size() > kLongest) return {};
  Initials out;
  int letters = 0;
  char before = ' ';
  for (const char c : label) {
    const bool letter = c >= 'A' && c <= 'Z';
    if (letter && (before == ' ' || before == '.' || before == '-')) {
      (letters == 0 ? out.given : out.family) = c;
      ++letters;
    } else if (c != ' ' && c != '-' && !(c == '.' && before >= 'A' && before <= 'Z')) {
      return {};
    }
    before = c;
  }
  return letters >= 2 && label.find('.') != std::string_view::npos ? out : Initials{};
}

// The first full name of the document that begins with these initials (A. D.: Anne Durand).
TokenSpan name_of_initials(const Reading& r, Initials initials) {
  constexpr std::size_t kReach = 400;  // noun phrases
  for (std::size_t n = 0; n < std::min(kReach, r.chunks.nouns.size()); ++n) {
    const TokenSpan name = r.chunks.nouns[n].name;
    if (name.end < name.first + 2 || !r.words[name.first].morph.any(lexicon::pos::first_name))
      continue;
    if (r.doc.surface(name.first).front() == initials.given &&
        r.doc.surface(name.end - 1).front() == initials.family)
      return name;
  }
  return {};
}

// Who a paragraph names before a colon: a person by the full name, with what that one is; the
// words are empty where it is no label.
Turn turn_at(const Reading& r, const text::Paragraph& paragraph) {
  Turn turn;
  std::uint32_t first = paragraph.first_token;
  if (r.is(first, Punct::dash) || r.is(first, Punct::bullet)) ++first;
  std::uint32_t colon = first;
  while (colon < paragraph.end_token && colon < first + kLongestLabel && !r.is(colon, Punct::colon))
    ++colon;
  if (colon >= paragraph.end_token || !r.is(colon, Punct::colon) || r.quoted(colon) ||
      r.opens_quote(colon + 1) || paragraph.end_token < colon + 1 + kShortest)
    return turn;
  const std::uint32_t begin = r.doc.tokens[first].begin;
  const std::string_view label =
      std::string_view(r.doc.clean.text).substr(begin, r.doc.tokens[colon].begin - begin);
  if (const Initials initials = initials_of(label); initials.given != 0) {
    turn.who = name_of_initials(r, initials);
  } else if (const NounPhrase* np = r.phrase_at(first);
             np != nullptr && np->kind == syntax::NounKind::proper && np->determiner == kNone &&
             np->preposition == kNone && np->name.end >= np->name.first + 2 &&
             r.words[np->name.first].morph.any(lexicon::pos::first_name) &&
             !sense_of(r, np->span).is_media()) {
    const TokenSpan whole = r.extended_at(first);
    if (whole.end == colon) turn.who = whole;
  }
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
  for (std::uint32_t t = words.first; t < end; ++t) {
    const Fw fw = r.fw(t);
    const bool we = fw == Fw::nous && r.tag(t) == Tag::subject_clitic;
    if (fw == Fw::je || fw == Fw::j_ || we) return has_finite_verb(r, words);
  }
  return false;
}

bool asks(const Reading& r, TokenSpan words) { return r.is(words.end - 1, Punct::question); }

// The paragraph before asks: what follows answers.
bool answers(const Reading& r, const Turn& turn) {
  std::uint32_t first = turn.label.first;
  while (first > 0 && (r.is(first - 1, Punct::dash) || r.is(first - 1, Punct::bullet))) --first;
  return first > 0 && asks(r, {0, first}) && has_finite_verb(r, turn.words);
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
  return paper_label(r, first) > first && asks(r, {first, paragraph.end_token});
}

// Où allez-vous ?: a paragraph that asks somebody, by no name.
bool asks_somebody(const Reading& r, const text::Paragraph& paragraph) {
  constexpr std::uint32_t kLongest = 80;  // tokens
  if (!asks(r, {paragraph.first_token, paragraph.end_token}) ||
      paragraph.end_token > paragraph.first_token + kLongest)
    return false;
  for (std::uint32_t t = paragraph.first_token; t < paragraph.end_token; ++t) {
    if (r.quoted(t) || r.is(t, Punct::colon) || r.is(t, Punct::dash)) return false;
    if (r.fw(t) == Fw::vous || r.fw(t) == Fw::votre || r.fw(t) == Fw::vos) return true;
  }
  return false;
}

// Where who answers is named once, what stands below the further questions is answered, too.
void add_bare_answers(const Reading& r, std::vector<Turn>& turns) {
  if (turns.size() != 1) return;
  const Turn interviewed = turns.front();
  bool asked = false;
  for (const text::Paragraph& paragraph : r.doc.paragraphs) {
    const std::uint32_t first = paragraph.first_token;
    const bool below = asked && first > interviewed.label.first;
    asked = asks_somebody(r, paragraph);
    if (!below || asked || paragraph.kind != text::ParagraphKind::body ||
        paragraph.end_token < first + kShortest || r.quoted(first) || r.is(first, Punct::dash) ||
        r.is(first, Punct::bullet) || !turn_at(r, paragraph).words.empty() ||
        !has_finite_verb(r, {first, paragraph.end_token}))
      continue;
    turns.push_back({{first, first}, {first, paragraph.end_token}, interviewed.who});
  }
}

}  // namespace

std::vector<Turn> turns_of(const Reading& r) {
  std::vector<Turn> turns;
  bool paper = false;
  for (const text::Paragraph& paragraph : r.doc.paragraphs) {
    paper = paper || paper_asks(r, paragraph);
    if (paragraph.kind != text::ParagraphKind::body) continue;
    const Turn turn = turn_at(r, paragraph);
    if (turn.words.empty()) continue;
    if (answers(r, turn) || speaks(r, turn.words)) turns.push_back(turn);
  }
  // one line with a name and a colon makes no interview, unless the paper asked
  if (turns.size() < 2 && !paper) return {};
  std::erase_if(turns, [&r](const Turn& turn) { return asks(r, turn.words); });
  add_bare_answers(r, turns);
  return turns;
}

void find_turn(const Reading& r, const std::vector<Turn>& turns, SentenceFinds& finds) {
  const auto turn =
      std::lower_bound(turns.begin(), turns.end(), finds.span.first,
                       [](const Turn& t, std::uint32_t token) { return t.label.first < token; });
  // a dash may stand before the label
  if (turn == turns.end() || turn->label.first > finds.span.first + 1) return;
  Candidate c;
  c.rule = rule::kTurn;
  if (!turn->label.empty()) {
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

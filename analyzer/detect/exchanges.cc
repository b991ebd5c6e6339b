// Interviews whose answers stand below or behind what was asked, without a label.
#include "analyzer/detect/exchanges.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/interviewed.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

constexpr std::uint32_t kLongestQuestion = 80;  // tokens
constexpr std::uint32_t kShortestAnswer = 3;    // tokens

// Past the dash, the bullet or the arrow at the head of a line.
std::uint32_t past_mark(const Reading& r, const text::Paragraph& paragraph) {
  std::uint32_t first = paragraph.first_token;
  while (first + 1 < paragraph.end_token &&
         (r.is(first, Punct::dash) || r.is(first, Punct::bullet) || r.is(first, Punct::other)))
    ++first;
  return first;
}

// One past the last token of what a paragraph asks before it answers itself: its first sentence,
// or sentences, up to a question mark; 0 where it does not open with a question.
std::uint32_t end_of_question(const Reading& r, const text::Paragraph& paragraph) {
  const std::uint32_t first = past_mark(r, paragraph);
  const std::uint32_t end = std::min(paragraph.end_token, first + kLongestQuestion);
  for (std::uint32_t t = first; t < end; ++t) {
    if (r.quoted(t)) return 0;
    if (r.is(t, Punct::question)) return t + 1;
    if (r.is(t, Punct::period) && r.is_stop(t)) return 0;
  }
  return 0;
}

bool addresses(const Reading& r, TokenSpan words) {
  for (std::uint32_t t = words.first; t < words.end; ++t) {
    const Fw fw = r.fw(t);
    if (fw == Fw::vous || fw == Fw::votre || fw == Fw::vos || fw == Fw::tu) return true;
  }
  return false;
}

// je, nous, mon; oui at the head: somebody's words about himself.
bool speaks_of_self(const Reading& r, TokenSpan words) {
  const bool all = r.opens_quote(words.first);
  const std::string_view opening = r.form(words.first);
  if (opening == "oui" || opening == "non" || opening == "moi") return true;
  for (std::uint32_t t = words.first; t < words.end; ++t) {
    if (!all && r.quoted(t)) continue;
    if (says_i_or_we(r, t) || says_i(r, t)) return true;
  }
  return false;
}

// je, mon: nous alone may be a paper's, a guide's or a town's.
bool holds_i(const Reading& r, TokenSpan words) {
  for (std::uint32_t t = words.first; t < words.end; ++t)
    if (says_i(r, t)) return true;
  return false;
}

// Rencontre avec, Entretien: what stands before `end` says that somebody is asked.
bool presents_interview(const Reading& r, std::uint32_t end) {
  static constexpr auto kWords = std::to_array<std::string_view>(
      {"rencontre", "entretien", "interview", "interviewé", "interviewée"});
  for (std::uint32_t t = 0; t < end; ++t)
    if (among(kWords, r.form(t))) return true;
  return false;
}

// Outside quotation marks the words name whoever is to say them: they tell of that one.
bool tells_of(const Reading& r, TokenSpan words, TokenSpan who) {
  const bool all = words.first > 0 && r.quoted(words.first);
  for (std::uint32_t t = words.first; !all && t < words.end; ++t)
    if (!r.quoted(t) && r.form(t) == r.form(who.end - 1)) return true;
  return false;
}

// The words of an answer: what stands inside the marks where they hold all of it.
TokenSpan answered_words(const Reading& r, TokenSpan words) {
  if (!r.opens_quote(words.first)) return words;
  const std::uint32_t past = r.past_quote(words.first);
  const bool whole = past >= words.end || (past + 1 == words.end && r.is_stop(past));
  return whole ? r.quote_inside(r.quote_at(words.first)) : TokenSpan{words.first, words.first};
}

// The questions of an article with what stands below them, counted while they are collected.
class Exchanges {
 public:
  Exchanges(const Reading& r, const std::vector<Turn>& labelled) : r_(r), labelled_(labelled) {
    for (const text::Paragraph& paragraph : r.doc.paragraphs) look_at(paragraph);
    // of what stands below the last question only what somebody says goes on
    drop_tail();
  }

  [[nodiscard]] bool of_interview() const {
    return asked_ >= 2 && addressed_ * 3 >= asked_ && spoken_ * 2 >= asked_ &&
           (says_i_ || presents_interview(r_, first_question_));
  }
  [[nodiscard]] bool addressed() const { return addressed_ > 0; }
  [[nodiscard]] std::uint32_t first_question() const { return first_question_; }
  [[nodiscard]] std::vector<Turn> answers(TokenSpan who) const {
    std::vector<Turn> turns;
    for (const TokenSpan words : answers_)
      if (!tells_of(r_, words, who)) turns.push_back({{words.first, words.first}, words, who});
    return turns;
  }

 private:
  const Reading& r_;
  const std::vector<Turn>& labelled_;
  std::vector<TokenSpan> answers_;
  std::uint32_t answers_from_ = 0;  // where the answer began that goes on
  std::size_t kept_ = 0;            // the answers up to the first paragraph of the last one
  std::uint32_t first_question_ = kNone32;
  std::uint32_t asked_ = 0;
  std::uint32_t addressed_ = 0;
  std::uint32_t spoken_ = 0;
  bool says_i_ = false;    // an answer says je
  bool below_ = false;     // a question stands above
  bool answered_ = false;  // and part of its answer
  bool in_line_ = false;   // questions and their answers share paragraphs

  static constexpr std::uint32_t kNone32 = 0xFFFFFFFF;

  void ask(TokenSpan question) {
    if (first_question_ == kNone32) first_question_ = question.first;
    ++asked_;
    addressed_ += addresses(r_, question) ? 1 : 0;
    below_ = true;
    answered_ = false;
    kept_ = answers_.size();
  }

  void answer(TokenSpan words) {
    // a quotation of its own between answers without marks is a heading
    if (answered_ && r_.opens_quote(words.first) && !r_.quoted(answers_from_)) return;
    if (!answered_) answers_from_ = words.first;
    const TokenSpan said = answered_words(r_, words);
    if (said.empty() || !has_finite_verb(r_, said)) return;
    if (!answered_) spoken_ += speaks_of_self(r_, words) ? 1 : 0;
    says_i_ = says_i_ || holds_i(r_, said);
    answers_.push_back(said);
    if (!answered_) kept_ = answers_.size();
    answered_ = true;
  }

  [[nodiscard]] bool is_labelled(const text::Paragraph& paragraph) const {
    const auto turn =
        std::lower_bound(labelled_.begin(), labelled_.end(), paragraph.first_token,
                         [](const Turn& t, std::uint32_t token) { return t.label.first < token; });
    return turn != labelled_.end() && turn->label.first < paragraph.end_token;
  }

  void look_at(const text::Paragraph& paragraph) {
    const text::ParagraphKind kind = paragraph.kind;
    if (kind != text::ParagraphKind::body && kind != text::ParagraphKind::subheading) return;
    const std::uint32_t first = past_mark(r_, paragraph);
    if (is_question(r_, paragraph)) {
      ask({first, paragraph.end_token});
      return;
    }
    if (is_labelled(paragraph)) {
      // the label stands for the answer; what is below it goes on
      answered_ = below_;
      answers_from_ = paragraph.first_token;
      kept_ = answers_.size();
      return;
    }
    const std::uint32_t asked = end_of_question(r_, paragraph);
    if (asked != 0 && (in_line_ || addresses(r_, {first, asked}))) {
      in_line_ = true;
      ask({first, asked});
      answer({asked, paragraph.end_token});
    } else if (below_ && kind == text::ParagraphKind::body &&
               paragraph.end_token >= first + kShortestAnswer) {
      answer({first, paragraph.end_token});
    }
  }

  void drop_tail() {
    if (!below_) return;
    while (answers_.size() > kept_ && !speaks_of_self(r_, answers_.back())) answers_.pop_back();
  }
};

// Ses débuts; Sur son avenir: what somebody is asked about.
bool opens_new_topic(const Reading& r, std::uint32_t token) {
  static constexpr auto kOpenings =
      std::to_array<std::string_view>({"son", "sa", "ses", "sur", "concernant", "quant"});
  const bool opens = among(kOpenings, r.form(token)) ||
                     (r.form(token) == "à" && r.form(token + 1) == "propos") ||
                     (r.form(token) == "au" && r.form(token + 1) == "sujet");
  if (!opens) return false;
  // son frère, sur Twitter: who can say it, or where
  for (std::uint32_t t = token; t <= token + 2; ++t) {
    const NounPhrase* np = r.phrase_at(t);
    if (np != nullptr && (np->kind == syntax::NounKind::proper || can_speak(r, np->span)))
      return false;
  }
  return true;
}

// Sur son avenir : « A »: where the quotation opens behind a topic that heads its paragraph; the
// end of the paragraph where none does.
std::uint32_t quote_behind_topic(const Reading& r, const text::Paragraph& paragraph) {
  constexpr std::uint32_t kLongest = 12;  // tokens
  const std::uint32_t first = past_mark(r, paragraph);
  if (!opens_new_topic(r, first)) return paragraph.end_token;
  for (std::uint32_t t = first + 1; t < std::min(first + kLongest, paragraph.end_token); ++t) {
    if (r.quoted(t)) break;
    if (!r.is(t, Punct::colon) && !r.is(t, Punct::period)) continue;
    return r.opens_quote(t + 1) && !has_finite_verb(r, {first, t}) ? t + 1 : paragraph.end_token;
  }
  return paragraph.end_token;
}

// The name alone: a label may go on with what somebody is.
TokenSpan name_in(const Reading& r, TokenSpan who) {
  const NounPhrase* np = r.phrase_at(who.first);
  return np != nullptr && !np->name.empty() && np->name.end <= who.end ? np->name : who;
}

// All turns are one person's.
bool one_voice(const Reading& r, const std::vector<Turn>& turns) {
  return std::all_of(turns.begin(), turns.end(), [&](const Turn& turn) {
    return same_words(r, name_in(r, turn.who), name_in(r, turns.front().who));
  });
}

}  // namespace

bool is_question(const Reading& r, const text::Paragraph& paragraph) {
  const std::uint32_t first = past_mark(r, paragraph);
  return paragraph.end_token > first && r.is(paragraph.end_token - 1, Punct::question) &&
         paragraph.end_token <= first + kLongestQuestion && !r.quoted(first);
}

bool stands_below_question(const Reading& r, std::uint32_t first_token) {
  const text::Paragraph& paragraph = r.doc.paragraphs[r.words.paragraph(first_token)];
  // only a dash or a bullet at the head of the line parts the label from what stands above
  while (first_token > paragraph.first_token &&
         (r.is(first_token - 1, Punct::dash) || r.is(first_token - 1, Punct::bullet)))
    --first_token;
  return first_token > 0 && r.is(first_token - 1, Punct::question);
}

std::vector<Turn> unlabelled_answers(const Reading& r, const std::vector<Turn>& labelled) {
  if (!labelled.empty() && !one_voice(r, labelled)) return {};
  const Exchanges exchanges(r, labelled);
  if (!labelled.empty())
    return exchanges.addressed() ? exchanges.answers(labelled.front().who) : std::vector<Turn>{};
  if (!exchanges.of_interview()) return {};
  const TokenSpan who = interviewed_before(r, exchanges.first_question());
  return who.empty() ? std::vector<Turn>{} : exchanges.answers(who);
}

std::vector<Turn> answers_by_topic(const Reading& r) {
  std::vector<Turn> turns;
  bool below = false;  // a heading of a topic stands above
  bool spoken = false;
  std::uint32_t first_topic = 0;
  std::uint32_t heading = 0;
  for (const text::Paragraph& paragraph : r.doc.paragraphs) {
    const std::uint32_t first = past_mark(r, paragraph);
    if (paragraph.kind == text::ParagraphKind::subheading) {
      below = opens_new_topic(r, first);
      heading = first;
      continue;
    }
    if (paragraph.kind != text::ParagraphKind::body) continue;
    const std::uint32_t opening = below ? first : quote_behind_topic(r, paragraph);
    const TokenSpan words = answered_words(r, {opening, paragraph.end_token});
    if (r.opens_quote(opening) && !words.empty() && has_finite_verb(r, words)) {
      if (turns.empty()) first_topic = below ? heading : first;
      spoken = spoken || speaks_of_self(r, {opening, paragraph.end_token});
      // behind a topic in its line the sentence begins there
      const bool in_line = opening != first && r.is(opening - 1, Punct::colon);
      turns.push_back({{in_line ? first : opening, in_line ? opening - 1 : opening}, words, {}});
    }
    below = false;
  }
  // a portrait and a report of a trial quote many under such headings
  if (turns.size() < 2 || !spoken || !presents_interview(r, first_topic)) return {};
  const TokenSpan who = interviewed_before(r, first_topic);
  if (who.empty()) return {};
  for (Turn& turn : turns) turn.who = who;
  return turns;
}

}  // namespace selon::detect

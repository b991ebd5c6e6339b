// Quotations without a verb of saying: behind a colon, or alone.
#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/clause_relays.h"
#include "analyzer/detect/colon_voices.h"
#include "analyzer/detect/connectives.h"
#include "analyzer/detect/context_colons.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/floating_voices.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/detect/voices.h"

namespace selon::detect {
namespace {

constexpr std::uint32_t kShortestQuote = 4;  // tokens of a quotation that can be a statement

// La ville (...) reste calme: words are left out of what somebody said, never of a title.
bool is_cut(const Reading& r, TokenSpan inside) {
  for (std::uint32_t t = inside.first; t < inside.end; ++t)
    if (r.is(t, Punct::ellipsis) && r.doc.surface(t).find_first_of("([") == 0) return true;
  return false;
}

bool statement(const Reading& r, TokenSpan inside) {
  return inside.end - inside.first >= kShortestQuote && (has_verb(r, inside) || is_cut(r, inside));
}

// Paul Roy : « Rien n'est joué »: in a heading three words with their verb are enough.
bool worth_a_colon(const Reading& r, TokenSpan inside) {
  return statement(r, inside) ||
         (in_heading(r, inside.first) && inside.end - inside.first + 1 == kShortestQuote &&
          has_finite_verb(r, inside));
}

// Sa cliente a souffert : « Elle ne dort plus »: the quoted words speak of whom the clause in front
// of the colon speaks of, as nobody does of himself.
bool speaks_of(const Reading& r, TokenSpan subject, TokenSpan words) {
  const NounPhrase* np = r.phrase_at(subject.first);
  const Fw first = r.fw(words.first);
  if (np == nullptr) return false;
  if (np->number == lexicon::number::plural)
    return (first == Fw::ils && np->gender != lexicon::gender::feminine) ||
           (first == Fw::elles && np->gender != lexicon::gender::masculine);
  return (first == Fw::il && np->gender == lexicon::gender::masculine) ||
         (first == Fw::elle && np->gender == lexicon::gender::feminine);
}

// Selon X, le pont penche : « On le voit bien »: where the subject of the clause before the colon
// can say nothing, who opened it by a phrase goes on behind it. Its rule is empty where nobody did.
Candidate voice_of_opening_phrase(const Reading& r, const SentenceFinds& finds,
                                  std::uint32_t colon) {
  Candidate c;
  for (const Candidate& said : finds.candidates) {
    if (said.rule != rule::kSourcePhrase || said.content.empty() ||
        said.content.back().end != colon || said.cue.first > said.content.front().first ||
        (said.form != SourceForm::phrase && said.form != SourceForm::pronoun) ||
        sense_of(r, said.source).is_media())  // a paper shows the words of others
      continue;
    c.rule = rule::kColonQuote;
    c.form = said.form;
    c.source = said.source;
    c.relays = said.relays;
  }
  return c;
}

// C'est un échec, selon X : « … »: who closes the words in front of the colon goes on behind it.
void take_closing_voice(const Reading& r, const SentenceFinds& finds, std::uint32_t colon,
                        Candidate& c) {
  const Fw subject = c.form == SourceForm::pronoun ? r.fw(c.source.first) : Fw::none;
  const bool spoken_of = c.form == SourceForm::phrase && speaks_of(r, c.source, c.content.front());
  if (c.form != SourceForm::none && subject != Fw::c_ && subject != Fw::ce && !spoken_of) return;
  for (const Candidate& said : finds.candidates) {
    // Selon X, c'est un échec : « … » · Comme le dit X, c'est un échec : « … »
    const bool ends = !said.content.empty() && said.content.back().end == colon;
    const bool opens =
        ends && ((said.rule == rule::kSourcePhrase && said.cue.first == finds.span.first) ||
                 (said.rule == rule::kComme && said.cue.first < said.content.front().first));
    const bool closes = said.source.end == colon && !spoken_of;
    if (said.form != SourceForm::phrase || (!closes && !opens)) continue;
    c.form = said.form;
    c.source = said.source;
    c.relays = said.relays;
    return;
  }
}

// Pour Anne Roy, la chose est claire : « A »: a few words that only say how clear it is go on
// behind the colon.
bool goes_on_behind_colon(const Reading& r, SentenceFinds& finds, std::uint32_t colon) {
  constexpr std::uint32_t kLongest = 6;  // tokens
  const VerbGroup* verb = nullptr;
  for (std::uint32_t t = colon; t > finds.span.first && t + kLongest > colon; --t)
    if (verb == nullptr) verb = r.chunks.verb(t - 1);
  if (verb == nullptr || verb->lemma != "être" || verb->compound) return false;
  // Pour le juge, l'aveu est net : « Je l'ai tué »: whose words those are is not told
  const std::uint32_t subject = verb->span.first > 0 ? verb->span.first - 1 : 0;
  const std::string_view noun = r.form(subject);
  if (r.fw(subject) != Fw::c_ && noun != "chose" && noun != "question" && noun != "réponse")
    return false;
  for (Candidate& c : finds.candidates) {
    if (c.rule != rule::kSourcePhrase || c.content.empty() || c.content.back().end != colon ||
        c.cue.first > c.content.front().first ||
        c.content.back().end - c.content.back().first > kLongest)
      continue;
    c.content.push_back(r.trimmed(r.quote_inside(r.quote_at(colon + 1))));
    finds.use_quotes(r, c.content.back());
    return true;
  }
  return false;
}

// dit, indique: not a verb of wishing or acting
bool tells(const CueHit& cue) {
  return cue.entry->cue_class == lexicon::CueClass::say ||
         (cue.entry->cue_class == lexicon::CueClass::fact &&
          cue.entry->takes(lexicon::frame::quote));
}

// Somebody's words stand in the sentence before, in the same paragraph.
bool told_before(const Reading& r, std::uint32_t first) {
  if (first == 0 || r.words.paragraph(first - 1) != r.words.paragraph(first)) return false;
  const TokenSpan before = r.sentence(first - 1);
  for (std::uint32_t t = before.first; t < before.end; ++t)
    if (r.quoted(t) || (r.cue_at(t) != nullptr && tells(*r.cue_at(t)))) return true;
  return false;
}

// Avec la crise, « B » · À l'école, « B »: a phrase of place or of what goes along with it
bool opens_setting(const Reading& r, std::uint32_t i) {
  switch (r.fw(i)) {
    case Fw::avec:
    case Fw::sans:
    case Fw::a_grave:
    case Fw::au:
    case Fw::aux:
    case Fw::chez:
    case Fw::dans:
    case Fw::en:
    case Fw::sur:
      return true;
    default:
      return false;
  }
}

// « A », dit X. Ce jour-là, « B » · Au cours de la fuite, « B »: past the time or the occasion that
// stands with its comma before quoted words, or `i`.
std::uint32_t past_occasion(const Reading& r, TokenSpan sentence, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 24;  // tokens
  const Fw fw = r.fw(i);
  const bool occasion = fw == Fw::lors || fw == Fw::pendant || fw == Fw::durant ||
                        fw == Fw::depuis || fw == Fw::apres || fw == Fw::avant ||
                        (fw == Fw::au && r.form(i + 1) == "cours") ||
                        (r.tag(i) == Tag::determiner && r.form(i + 1).ends_with("-là"));
  const bool aim = r.fw(i) == Fw::pour && (r.fw(i + 1) == Fw::cela || r.fw(i + 1) == Fw::ca);
  const bool setting = opens_setting(r, i) || aim;
  if ((!occasion && !setting && r.past_adverbials(i) == i) || !told_before(r, sentence.first))
    return i;
  for (std::uint32_t t = i; t + 1 < sentence.end && t < i + kLongest && !r.quoted(t); ++t)
    if (r.is(t, Punct::comma) && r.opens_quote(t + 1)) {
      const bool clause = !setting || opens_clause(r, r.quote_inside(r.quote_at(t + 1)).first);
      return has_main_verb(r, {i, t}) || !clause ? i : t + 1;
    }
  return i;
}

// « A », dit X. La ville paiera, mais « il reste à voter »: the quoted clause with which a sentence
// of the author's ends, behind mais, car, or `i` where there is none.
std::uint32_t past_own_clause(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 60;  // tokens
  if (!finds.candidates.empty() || !told_before(r, finds.span.first)) return i;
  for (std::uint32_t t = i + 2; t < finds.span.end && t < i + kLongest; ++t) {
    const CueHit* cue = r.cue_at(t);
    if (cue != nullptr && tells(*cue)) return i;
    if (!r.quoted(t)) continue;
    const Fw link = r.fw(t - 1);
    const bool linked = (link == Fw::mais || link == Fw::car) && r.is(t - 2, Punct::comma);
    return linked && has_main_verb(r, {i, t - 2}) &&
                   opens_clause(r, r.quote_inside(r.quote_at(t)).first)
               ? t
               : i;
  }
  return i;
}

// X a réuni la presse : « A », « B » et « C »: whatever quoted words follow the first.
void add_list(const Reading& r, SentenceFinds& finds, std::uint32_t i, Candidate& c) {
  for (;;) {
    while (r.is(i, Punct::comma) || r.fw(i) == Fw::et || r.fw(i) == Fw::puis) ++i;
    if (i >= finds.span.end || !r.opens_quote(i)) return;
    const std::int32_t q = r.quote_at(i);
    if (finds.quote_used(q) || !has_finite_verb(r, r.quote_inside(q))) return;
    c.content.push_back(r.trimmed(r.quote_inside(q)));
    finds.use_quotes(r, c.content.back());
    i = r.past_quote(i);
  }
}

// Where the quoted words begin that a sentence is, behind mais, en ce sens, what says when they
// were said, or a clause of the author's; kNone where there are none.
std::int32_t quotation_alone(const Reading& r, const SentenceFinds& finds) {
  std::uint32_t i = finds.span.first;
  while (i < finds.span.end && (r.is(i, Punct::dash) || r.is(i, Punct::bullet))) ++i;
  // Mais « … », En ce sens, « … »
  if (!r.opens_quote(i)) i = past_connectives(r, i, finds.span.end);
  if (!r.opens_quote(i)) i = past_occasion(r, finds.span, i);
  if (!r.opens_quote(i)) i = past_own_clause(r, finds, i);
  return r.opens_quote(i) ? r.quote_at(i) : kNone;
}

void take_voice(Candidate& c, TokenSpan voice) {
  c.form = SourceForm::phrase;
  c.source = voice;
  c.confidence = 0.85;
}

// reste prudent, est sceptique, semble inquiet: the clause tells what somebody feels or thinks
bool feels(const Reading& r, TokenSpan clause) {
  constexpr auto kStates = std::to_array<std::string_view>(
      {"être", "rester", "sembler", "paraître", "demeurer", "montrer", "dire", "vouloir"});
  constexpr auto kMoods = std::to_array<std::string_view>(  // how they begin
      {"amer",       "catégorique", "clair",   "confiant",  "convaincu", "déçu",
       "ému",        "fataliste",   "ferme",   "fier",      "fière",     "formel",
       "furieu",     "heureu",      "inqui",   "méfiant",   "optimiste", "partagé",
       "pessimiste", "philosophe",  "prudent", "rassurant", "ravi",      "réaliste",
       "satisfait",  "sceptique",   "serein",  "soulagé",   "surpris",   "unanime"});
  for (std::uint32_t t = clause.first; t + 1 < clause.end; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (v == nullptr || v->form != VerbForm::finite || !among(kStates, v->lemma)) continue;
    const std::string_view adjective = r.form(r.past_adverbials(v->span.end));
    if (std::any_of(kMoods.begin(), kMoods.end(),
                    [&](std::string_view mood) { return adjective.starts_with(mood); }))
      return true;
  }
  return false;
}

// Le maire a reçu les riverains, a été hué par des parents: others may say what follows
bool tells_of_others(const Reading& r, TokenSpan clause, TokenSpan voice) {
  for (std::uint32_t t = clause.first; t < clause.end; ++t) {
    const NounPhrase* np = r.phrase_at(t);
    if (np == nullptr || np->span.overlaps(voice)) continue;
    const auto kind = sense_of(r, np->span).kind;
    if (kind == EntityKind::person || kind == EntityKind::group || kind == EntityKind::anonymous)
      return true;
  }
  return false;
}

// Le maire reste prudent : and below it the quotation: whom the clause tells of before a colon that
// ends the paragraph above.
bool take_voice_of_clause_above(const Reading& r, std::uint32_t first, Candidate& c) {
  if (first == 0 || !r.is(first - 1, Punct::colon) ||
      r.words.paragraph(first - 1) == r.words.paragraph(first))
    return false;
  const TokenSpan above{r.sentence(first - 1).first, first - 1};
  const Candidate voice = voice_before(r, above);
  if (voice.rule != rule::kColonQuote || voice.form != SourceForm::phrase) return false;
  // Paul Roy est mort lundi, L'État n'a rien fait, Les clients sont rares: of whom the words are
  // that follow is not told, but where somebody says we and may be a person or several
  const auto kind = sense_of(r, voice.source).kind;
  const bool people = !kind || *kind == EntityKind::person || *kind == EntityKind::group ||
                      *kind == EntityKind::anonymous;
  if (!people) return false;
  if (!feels(r, above) && (!says_we(r, first) || tells_of_others(r, above, voice.source)))
    return false;
  c.form = voice.form;
  c.source = voice.source;
  c.cue = {first - 1, first};
  c.lemma = ":";
  c.at = first - 1;
  c.confidence = 0.75;
  return true;
}

// Whoever is named around a quotation that stands alone: in the sentences before and behind it.
void take_floating_voice(const Reading& r, const SentenceFinds& finds, Candidate& c) {
  const std::uint32_t first = finds.span.first;
  if (const TokenSpan voice = voice_above(r, first); !voice.empty()) {
    take_voice(c, voice);
    c.rule = rule::kColonQuote;
    c.cue = {first - 1, first};
    c.lemma = ":";
    return;
  }
  if (const TokenSpan name = signature_below(r, finds.span.end); !name.empty())
    return take_voice(c, name);
  Subject teller = announced_above(r, first);
  if (teller.form == SourceForm::none && take_voice_of_clause_above(r, first, c)) return;
  if (teller.form == SourceForm::none) teller = teller_before(r, first);
  if (teller.form == SourceForm::none) teller = teller_behind(r, finds.span);
  if (teller.form == SourceForm::none) return;
  c.form = teller.form;
  c.source = teller.span;
}

}  // namespace

void find_colons(const Reading& r, SentenceFinds& finds) {
  for (std::uint32_t i = finds.span.first + 1; i + 1 < finds.span.end; ++i) {
    if (!r.is(i, Punct::colon) || r.quoted(i) || !r.opens_quote(i + 1)) continue;
    const std::int32_t q = r.quote_at(i + 1);
    if (finds.quote_used(q) || !worth_a_colon(r, r.quote_inside(q))) continue;
    if (goes_on_behind_colon(r, finds, i)) continue;
    std::uint32_t from = finds.span.first;
    for (std::uint32_t t = i; t > from; --t)
      if (r.is(t - 1, Punct::semicolon) || (t < i && r.words.token(t - 1).strong_end)) {
        from = t;
        break;
      }
    Candidate c = voice_before(r, {from, i});
    // Selon lui, les riverains sont inquiets : « … »
    if (const Candidate o = voice_of_opening_phrase(r, finds, i);
        c.rule.empty() || (o.form == SourceForm::pronoun && says_we(r, i + 1)))
      c = o;
    if (c.rule.empty()) c = words_of_context(r, finds, {from, i}, told_before(r, finds.span.first));
    if (c.rule.empty()) continue;
    c.cue = c.form == SourceForm::context ? TokenSpan{} : TokenSpan{i, i + 1};
    c.lemma = ":";
    c.at = i;
    c.confidence = c.rule == rule::kHeadlineColon ? 0.85 : c.rule == rule::kFloating ? 0.7 : 0.82;
    c.content = {r.trimmed(r.quote_inside(q))};
    c.relays = relays_in(r, {from, i});
    if (c.relays.empty()) c.relays = text_before_colon(r, {from, i});
    take_closing_voice(r, finds, i, c);
    std::erase_if(c.relays, [&](const TokenSpan& relay) { return relay.overlaps(c.source); });
    finds.use_quotes(r, c.content.front());
    add_list(r, finds, r.past_quote(i + 1), c);
    finds.candidates.push_back(std::move(c));
  }
}

namespace {

// « On en a assez » alone in a paragraph, and the same words in the answer below it: a heading.
bool heads_own_words(const Reading& r, std::int32_t quote) {
  constexpr std::uint32_t kLeast = 3;     // tokens
  constexpr std::uint32_t kLongest = 30;  // tokens
  constexpr std::size_t kReach = 4000;    // bytes below the heading
  const TokenSpan span = r.quote_span(quote);
  const TokenSpan inside = r.quote_inside(quote);
  const text::Paragraph& paragraph = r.doc.paragraphs[r.words.paragraph(span.first)];
  if (span.first != paragraph.first_token || span.end != paragraph.end_token ||
      inside.end < inside.first + kLeast || inside.end > inside.first + kLongest ||
      r.is_stop(inside.end - 1))
    return false;
  const std::string_view text = r.doc.clean.lower;
  const std::size_t begin = r.words.token(inside.first).begin;
  const std::size_t end = r.words.token(inside.end - 1).end;
  return text.substr(end, kReach).find(text.substr(begin, end - begin)) != std::string_view::npos;
}

}  // namespace

namespace {

// One past the bracket that closes at or behind `i`.
std::uint32_t past_signature(const Reading& r, std::uint32_t i) {
  constexpr std::uint32_t kReach = 16;  // tokens
  for (std::uint32_t t = i; t < r.size() && t < i + kReach; ++t)
    if (r.is(t, Punct::paren_close)) return t + 1;
  return i + 1;
}

// (Anne Durand, La Vigie, 6 mai): the media behind the name of who signs
std::vector<TokenSpan> media_in_bracket(const Reading& r, std::uint32_t i, std::uint32_t end) {
  std::vector<TokenSpan> out;
  for (std::uint32_t t = i; t < end; ++t) {
    const lexicon::NameMatch name = r.lexicon.match_name(r.doc, t);
    if (!name || name.end > end || name.entry->kind != EntityKind::media) continue;
    out.push_back({t, name.end});
    t = name.end - 1;
  }
  return out;
}

}  // namespace

void find_floating(const Reading& r, SentenceFinds& finds) {
  const std::int32_t q = quotation_alone(r, finds);
  if (q == kNone || heads_own_words(r, q)) return;
  const std::uint32_t first = r.quote_span(q).first;
  const std::uint32_t past = r.quote_span(q).end;
  // « La vie est belle » (Anne Durand): a title, where no stop ends the words
  const bool ended = past > first + 2 && r.is_stop(past - 2);
  const TokenSpan bracketed = ended ? voice_in_brackets(r, past) : TokenSpan{};
  const TokenSpan beside = signature_beside(r, q, finds.span.end);
  std::uint32_t end = bracketed.empty() ? past : past_signature(r, bracketed.end);
  if (!beside.empty()) end = finds.span.end;
  while (end < finds.span.end && (r.is_stop(end) || r.is(end, Punct::comma))) ++end;
  if (end < finds.span.end || finds.quote_used(q) || !statement(r, r.quote_inside(q))) return;
  const auto kind = r.doc.paragraphs[r.words.paragraph(first)].kind;
  if (kind != text::ParagraphKind::body) return;
  Candidate c;
  c.rule = rule::kFloating;
  c.form = SourceForm::context;
  c.at = first;
  c.confidence = 0.7;
  c.content = {r.trimmed(r.quote_inside(q))};
  if (c.content.front().empty()) return;
  const bool below =
      !bracketed.empty() && r.words.paragraph(bracketed.first) != r.words.paragraph(first);
  // Le pont tient, note X. « Nous l'avons vu. » (AFP): an agency has no editorials of its own
  const bool credit = !bracketed.empty() && !below &&
                      sense_of(r, bracketed).kind == EntityKind::agency &&
                      first > r.doc.paragraphs[r.words.paragraph(first)].first_token &&
                      says_we(r, finds.span.first);
  if (!bracketed.empty() && !below && !credit)
    take_voice(c, bracketed);
  else if (!beside.empty())
    take_voice(c, beside);
  else if (found_written(r, finds.span.end))
    c.form = SourceForm::none;
  else
    take_floating_voice(r, finds, c);
  c.relays = credit ? std::vector{bracketed} : relays_before(r, finds.span.first);
  if (!bracketed.empty() && !credit && c.relays.empty())
    c.relays = media_in_bracket(r, bracketed.end, past_signature(r, bracketed.end));
  finds.use_quotes(r, c.content.front());
  finds.candidates.push_back(std::move(c));
}

}  // namespace selon::detect

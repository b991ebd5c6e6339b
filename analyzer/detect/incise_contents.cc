#include "analyzer/detect/incise_contents.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/incise_clauses.h"
#include "analyzer/detect/incise_speakers.h"
#include "analyzer/detect/phrase_relays.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// A quotation, a clause, or a clause whose verb stands in quotation marks.
bool says_something(const Reading& r, TokenSpan part) {
  if (r.quoted(part.first) || has_main_verb(r, part)) return true;
  for (std::uint32_t t = part.first; t < part.end; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (r.quoted(t) && v != nullptr && v->form == VerbForm::finite) return true;
  }
  return false;
}

// « A. “B”, m'a dit X. C »: the quotation inside another one that ends at `end` and opens a
// sentence; empty where none does. It is all that X said.
TokenSpan quotation_within(const Reading& r, std::uint32_t end) {
  constexpr std::size_t kMost = 30;       // quotations looked at
  constexpr std::uint32_t kLongest = 60;  // tokens
  const std::int32_t outer = r.quote_at(end - 1);
  if (outer == kNone) return {};
  const auto from = static_cast<std::size_t>(outer) + 1;
  for (std::size_t q = from; q < std::min(r.doc.quotes.size(), from + kMost); ++q) {
    const text::Quote& inner = r.doc.quotes[q];
    if (inner.open_token >= end) break;
    if (inner.parent != outer || !inner.closed || inner.close_token + 1 != end ||
        inner.end_token > inner.open_token + kLongest)
      continue;
    const std::uint32_t before = inner.open_token - 1;
    // on me dit : 'A', raconte X: behind a colon another verb hands it over
    const bool opens = before < r.quote_inside(outer).first || r.is_stop(before);
    return opens ? TokenSpan{inner.first_token, inner.end_token} : TokenSpan{};
  }
  return {};
}

// « A. “B”, m'a dit X. C », raconte Y: where the quotation that ends at `end` opens, if all that
// names sources in it does so behind quotations within; `start` else.
std::uint32_t around_voices_within(const Reading& r, const SentenceFinds& finds,
                                   std::uint32_t start, std::uint32_t end) {
  const std::int32_t q = r.quote_at(end - 1);
  if (q == kNone || r.quote_span(q).end != end) return start;
  const std::uint32_t open = std::max(r.quote_span(q).first, finds.span.first);
  for (const Phrase& p : finds.phrases) {
    if (p.span.first < open || p.span.first >= end) continue;
    const std::uint32_t before = p.span.first - (r.is(p.span.first - 1, Punct::comma) ? 1 : 0);
    if (quotation_within(r, before).empty()) return start;
  }
  return std::min(start, open);
}

// The words are those of a quotation inside another one.
bool is_within(const Reading& r, TokenSpan words) {
  return r.is(words.first - 1, Punct::quote_open) && r.quoted(words.first - 1) &&
         r.quoted(words.first) && r.quote_inside(r.quote_at(words.first)).first < words.first;
}

// « A, dit-il, B », a-t-il déclaré à l'AFP: the inner incise has the content; the outer one adds
// who was told.
bool joins_inner(const Reading& r, SentenceFinds& finds, const Candidate& c) {
  const std::int32_t q = r.quote_at(c.content.front().first);
  if (q == kNone || r.quoted(c.cue.first)) return false;
  for (Candidate& inner : finds.candidates) {
    if (inner.rule != rule::kIncise || inner.content.empty() || r.quote_at(inner.cue.first) != q)
      continue;
    if (is_within(r, inner.content.front())) continue;
    inner.relays.insert(inner.relays.end(), c.relays.begin(), c.relays.end());
    return true;
  }
  return false;
}

// « A », soit une hausse de 3 %, a dit X: what stands between in commas is the author's.
TokenSpan without_tail(const Reading& r, TokenSpan part) {
  if (!r.opens_quote(part.first)) return part;
  const std::uint32_t end = r.past_quote(part.first);
  if (end < part.end && r.is(end, Punct::comma) && !has_main_verb(r, {end, part.end})) {
    for (std::uint32_t i = end; i < part.end; ++i)
      if (r.quoted(i)) return part;
    return {part.first, end};
  }
  return part;
}

// A lone connective is no claim.
bool worth(const Reading& r, TokenSpan part) {
  for (std::uint32_t i = part.first; i < part.end; ++i)
    if (r.tag(i) != Tag::punct && r.tag(i) != Tag::adverb && r.tag(i) != Tag::coordinator)
      return true;
  return part.end - part.first > 1 || r.quoted(part.first);
}

// The quotation around an incise, as far as it lies in the piece of the sentence that is read: the
// incises of the pieces before and behind are not known here, and what they leave is theirs.
TokenSpan quotation_around(const Reading& r, const SentenceFinds& finds, const Incise& incise) {
  const TokenSpan inside = r.quote_inside(r.quote_at(incise.span.first));
  return {std::max(inside.first, finds.span.first), std::min(inside.end, finds.span.end)};
}

// A quotation that began in earlier paragraphs and whose first words here begin at `start`: one
// part each. (Behind an incise they are that one's.)
void earlier_paragraphs(const Reading& r, std::uint32_t start, Candidate& c) {
  std::int32_t q = r.quote_at(start);
  if (q == kNone || start > r.quote_inside(q).first) return;
  std::vector<TokenSpan> parts;
  for (int n = 0; n < 20 && q != kNone && r.quote(q).continues >= 0; ++n) {
    q = r.quote(q).continues;
    const TokenSpan part = r.trimmed(r.quote_inside(q));
    if (!part.empty()) parts.push_back(part);
  }
  c.content.insert(c.content.end(), parts.rbegin(), parts.rend());
}

// Whether il, elle, ils, elles may mean the phrase, by gender and number.
bool may_take_up(Fw pronoun, const NounPhrase& np) {
  const bool feminine = pronoun == Fw::elle || pronoun == Fw::elles;
  const bool plural = pronoun == Fw::ils || pronoun == Fw::elles;
  const auto gender = feminine ? lexicon::gender::feminine : lexicon::gender::masculine;
  const auto number = plural ? lexicon::number::plural : lexicon::number::singular;
  return (np.gender == 0 || (np.gender & gender) != 0) &&
         (np.number == 0 || (np.number & number) != 0);
}

// La maire hésite : le dossier est mince, juge-t-elle: the pronoun takes up whom the words before
// the colon speak of, and what it hands over stands behind it.
std::uint32_t behind_colon_of_subject(const Reading& r, const Candidate& c, TokenSpan left) {
  const TokenSpan who = r.extended_at(left.first);
  if (c.form != SourceForm::pronoun || r.quoted(c.cue.first) || who.empty() || !can_speak(r, who))
    return left.first;
  const NounPhrase* np = r.phrase_at(left.first);
  if (np == nullptr || !may_take_up(r.fw(c.source.first), *np)) return left.first;
  for (std::uint32_t t = left.first; t < left.end; ++t)
    if (r.is(t, Punct::colon) && !r.quoted(t))
      return has_main_verb(r, {left.first, t}) ? t + 1 : left.first;
  return left.first;
}

// Il a précisé que le bilan montera car « il reste des blessés », a-t-il dit: another verb hands
// over the clause, so the incise goes with the quoted words that close it.
std::uint32_t closing_quotation(const Reading& r, const Incise& incise, TokenSpan left) {
  if (incise.candidate.form != SourceForm::pronoun || r.quoted(incise.span.first) ||
      !r.quoted(left.end - 1))
    return left.first;
  const std::uint32_t open = r.quote_span(r.quote_at(left.end - 1)).first;
  if (!opens_clause(r, r.quote_inside(r.quote_at(left.end - 1)).first)) return left.first;
  for (std::uint32_t t = left.first; t < open; ++t) {
    const CueHit* cue = r.quoted(t) ? nullptr : r.cue_at(t);
    if (cue == nullptr || !cue->entry->takes(lexicon::frame::que)) continue;
    const bool finite = r.chunks.verbs[cue->verb].form == VerbForm::finite;
    if (finite && r.is_que(r.past_adverbials(cue->span.end))) return open;
  }
  return left.first;
}

// La ville a voté, mais « il reste à payer », rappelle X · puisque « tout est payé », dit X: behind
// a clause of the author's and a conjunction a whole quoted clause is all that was said.
std::uint32_t behind_conjunction(const Reading& r, TokenSpan left) {
  if (r.quoted(left.first) || !r.quoted(left.end - 1)) return left.first;
  const TokenSpan quote = r.quote_span(r.quote_at(left.end - 1));
  if (quote.end != left.end || quote.first < left.first + 3) return left.first;
  const std::uint32_t link = quote.first - 1;
  const Fw fw = r.fw(link);
  const bool adds = fw == Fw::mais && r.is(link - 1, Punct::comma);
  if (!adds && fw != Fw::puisque && fw != Fw::puisqu_) return left.first;
  const std::uint32_t first = r.quote_inside(r.quote_at(left.end - 1)).first;
  return opens_clause(r, first) && has_main_verb(r, {left.first, link - 1}) ? quote.first
                                                                            : left.first;
}

// Bien que la crue menace,: what the author sets beside the words; not Alors que le feu prenait,
// when it was
bool opens_concession(const Reading& r, std::uint32_t i) {
  return r.form(i) == "bien" && r.is_que(i + 1);
}

// Depuis la crise, « les prix montent », explique X: behind a frame without a finite verb a whole
// quoted clause is all that was said.
std::uint32_t behind_frame(const Reading& r, TokenSpan left) {
  constexpr std::uint32_t kLongest = 45;  // tokens
  const bool concedes = opens_concession(r, left.first);
  if ((r.tag(left.first) != Tag::preposition && !concedes) || r.quoted(left.first) ||
      !r.quoted(left.end - 1))
    return left.first;
  const TokenSpan quote = r.quote_span(r.quote_at(left.end - 1));
  if (quote.end != left.end || quote.first < left.first + 3 ||
      quote.first > left.first + kLongest || !r.is(quote.first - 1, Punct::comma))
    return left.first;
  for (std::uint32_t t = left.first; t < quote.first; ++t)
    if (r.quoted(t)) return left.first;
  if (!concedes && has_finite_verb(r, {left.first, quote.first})) return left.first;
  const std::uint32_t first = r.quote_inside(r.quote_at(left.end - 1)).first;
  const bool clause = opens_clause(r, first) || (r.phrase_at(first) != nullptr &&
                                                 quoted_clause_end(r, quote.first) == quote.end);
  return clause ? quote.first : left.first;
}

void left_part(const Reading& r, const SentenceFinds& finds, Incise& incise) {
  std::uint32_t end = incise.span.first;
  while (end > finds.span.first && (r.is(end - 1, Punct::comma) || r.is(end - 1, Punct::dash) ||
                                    r.is(end - 1, Punct::period)))
    --end;
  if (end <= finds.span.first) return;
  if (const TokenSpan words = quotation_within(r, end); !words.empty()) {
    incise.candidate.content.push_back(r.trimmed(words));
    return;
  }
  std::uint32_t start = clause_start(r, end, finds.phrases);
  if (!r.quoted(incise.span.first)) start = around_voices_within(r, finds, start, end);
  if (r.quoted(incise.span.first)) {
    // what the quotation says before, back to an earlier incise in it
    start = quotation_around(r, finds, incise).first;
    for (const Phrase& p : finds.phrases)
      if (p.span.end < end && p.span.first >= start) start = p.span.end;
    while (start < end && (r.is(start, Punct::comma) || r.is_stop(start))) ++start;
  }
  start = behind_colon_of_subject(r, incise.candidate, {start, end});
  start = closing_quotation(r, incise, {start, end});
  if (!r.quoted(incise.span.first)) {
    start = behind_conjunction(r, {start, end});
    const std::uint32_t words = behind_frame(r, {start, end});
    // Dans un communiqué, « A », explique X
    for (const TokenSpan& relay : relays_in(r, {start, words}))
      incise.candidate.relays.push_back(relay);
    start = words;
  }
  start = own_relative(r, incise, {start, end});
  if (opens_behind(r, finds, incise, {start, end})) return;
  earlier_paragraphs(r, start, incise.candidate);
  // X a réagi sur Twitter : « … », a-t-il écrit: what stands before the colon names the relay
  if (start > finds.span.first && r.is(start - 1, Punct::colon)) {
    const auto before = relays_in(r, {finds.span.first, start - 1});
    incise.candidate.relays.insert(incise.candidate.relays.end(), before.begin(), before.end());
  }
  const TokenSpan part = r.trimmed(without_tail(r, {start, end}));
  if (!part.empty() && worth(r, part)) incise.candidate.content.push_back(part);
}

// …, a dit X, disant espérer « … »: a participle of saying has words of its own.
bool says_more(const Reading& r, std::uint32_t i) {
  const CueHit* cue = r.cue_at(i);
  return cue != nullptr && r.chunks.verbs[cue->verb].form == VerbForm::gerund;
}

// Another incise stands behind the quotation that ends at `i`.
bool owned(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  const std::uint32_t at = r.is(i, Punct::comma) ? i + 1 : i;
  return std::any_of(finds.phrases.begin(), finds.phrases.end(),
                     [at](const Phrase& p) { return p.span.first == at; });
}

// « A », a dit X, et « B » · mais « B »
bool goes_on_quoted(const Reading& r, std::uint32_t i, std::uint32_t end) {
  const Fw fw = r.fw(i);
  const bool linked =
      fw == Fw::et || fw == Fw::mais || fw == Fw::car || fw == Fw::ou || r.is_que(i);
  return linked && i + 1 < end && r.opens_quote(i + 1);
}

// Il est, dit-il, malade · Le pont a, dit le maire, été fermé: what the auxiliary right before the
// incise waits for
bool wants_predicate(const Reading& r, const VerbGroup& v, std::uint32_t i) {
  const bool copula = v.lemma == "être" || v.lemma == "rester" || v.lemma == "demeurer" ||
                      v.lemma == "devenir" || v.lemma == "sembler" || v.lemma == "paraître";
  if (!copula && (v.lemma != "avoir" || v.compound)) return false;
  const std::uint32_t at = r.past_adverbials(i);
  const VerbGroup* next = r.chunks.verb(at);
  if (next != nullptr && next->form == VerbForm::participle) return next->span.first <= at;
  if (!copula) return false;
  // la preuve que B; but une information non confirmée is the author's
  const bool proof =
      (r.fw(at) == Fw::la || r.fw(at) == Fw::le || r.fw(at) == Fw::l_) && v.lemma == "être";
  const Tag tag = r.tag(at);
  const bool place = tag == Tag::preposition && v.lemma == "être" && !is_of(r.fw(at));
  return proof || place || tag == Tag::adjective || tag == Tag::adverb || tag == Tag::noun;
}

// Elle concerne, informe X, les communes · Il s'agit, dit-il, d'une erreur: the verb right before
// the incise has its complement behind it.
bool wants_object(const Reading& r, TokenSpan left, std::uint32_t i) {
  const VerbGroup* v = r.chunks.verb(left.end - 1);
  if (v == nullptr || v->form != VerbForm::finite || v->passive) return false;
  if (v->lemma == "agir") return is_of(r.fw(i));
  if (wants_predicate(r, *v, i)) return true;
  if (r.lexicon.match_cue_noun(r.doc, i + 1)) return false;  // une information non confirmée
  return r.tag(i) == Tag::determiner || r.tag(i) == Tag::numeral;
}

// mais | la mairie dément: somebody else answers
bool is_answered(const Reading& r, std::uint32_t i) {
  constexpr std::uint32_t kReach = 12;  // tokens
  for (std::uint32_t t = i; t < i + kReach && !r.is_stop(t) && !r.is(t, Punct::comma); ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (v == nullptr) continue;
    const CueHit* cue = r.cue_at(t);
    return v->subject_clitic == kNone && cue != nullptr &&
           (cue->entry->status == StatusValue::denied ||
            cue->entry->status == StatusValue::unconfirmed);
  }
  return false;
}

// Behind a complete clause only what depends on it goes on: que, car, de + infinitive …
bool goes_on(const Reading& r, std::uint32_t i) {
  if (r.fw(i) == Fw::mais && is_answered(r, i + 1)) return false;
  if (r.is_que(i) || r.fw(i) == Fw::car || r.fw(i) == Fw::et || r.fw(i) == Fw::mais) return true;
  if (r.fw(i) == Fw::parce || r.fw(i) == Fw::puisque) return true;
  const VerbGroup* v = r.chunks.verb(r.fw(i) == Fw::de || r.fw(i) == Fw::d_ ? i + 1 : i);
  return v != nullptr && v->form == VerbForm::infinitive;
}

void add_part(const Reading& r, Incise& incise, TokenSpan part) {
  part = r.trimmed(part);
  if (part.first < part.end && part.first >= incise.span.end)
    incise.candidate.content.push_back(part);
}

// Another phrase that names a source stands in the stretch.
bool holds_incise(const SentenceFinds& finds, TokenSpan stretch) {
  return std::any_of(finds.phrases.begin(), finds.phrases.end(), [&](const Phrase& p) {
    return p.span.first > stretch.first && p.span.end <= stretch.end;
  });
}

void right_part(const Reading& r, const SentenceFinds& finds, Incise& incise) {
  std::uint32_t i = incise.span.end;
  const bool inside = r.quoted(incise.span.first);
  if (inside && !incise.candidate.content.empty() && is_within(r, incise.candidate.content.back()))
    return;
  if (inside) {
    const TokenSpan q = quotation_around(r, finds, incise);
    const std::uint32_t from = past_all_of_speaker(r, incise.candidate, {i, q.end});
    std::uint32_t end = q.end;
    for (const Phrase& p : finds.phrases)
      if (p.span.first > from && p.span.first < end) end = p.span.first;
    add_part(r, incise, {from, end});
    return;
  }
  // La route est fermée, comme l'a confirmé X : « A, dit-il, B »
  const bool of_another =
      incise.candidate.rule == rule::kComme && holds_incise(finds, {i + 1, r.past_quote(i + 1)});
  if (r.is(i, Punct::colon) && r.quoted(i + 1) && !owned(r, finds, r.past_quote(i + 1)) &&
      !of_another) {
    add_part(r, incise, {i + 1, r.past_quote(i + 1)});
    return;
  }
  if (!r.is(i, Punct::comma) && !r.is(i, Punct::dash)) return;
  ++i;
  if (says_more(r, i)) return;
  if (r.fw(i) == Fw::qui) {  // a dit X, qui préside le club, B
    i = past_speaker_description(r, incise.candidate, i, finds.span.end);
    if (i >= finds.span.end || !says_something(r, {i, clause_end(r, i, finds.phrases)})) return;
  }
  if (r.opens_quote(i)) {  // « A », dit X, « B » · not « A », dit X, « B », répond Y
    if (!owned(r, finds, r.past_quote(i)))
      add_part(r, incise, {i, clause_end(r, i, finds.phrases)});
    return;
  }
  if (incise.candidate.content.empty()) {  // Toutefois, a-t-il souligné, A
    add_part(r, incise, {i, clause_end(r, i, finds.phrases)});
    return;
  }
  const TokenSpan left = incise.candidate.content.back();
  if (in_relative(r, left))
    return add_part(r, incise, {i, relative_end(r, {i, clause_end(r, i, finds.phrases)})});
  const bool left_quoted = r.quoted(left.end - 1);
  const std::uint32_t end = clause_end(r, i, finds.phrases);
  if (left_quoted && !goes_on_quoted(r, i, end)) return;
  if (!left_quoted && says_something(r, left) && !goes_on(r, i) && !wants_object(r, left, i))
    return;
  add_part(r, incise, {i, end});
}

// Le maire a prévenu : · not Le maire a menti : which the one who tells of it says
bool tells(const Reading& r, TokenSpan before) {
  for (std::uint32_t t = before.first; t < before.end; ++t) {
    const CueHit* cue = r.quoted(t) ? nullptr : r.cue_at(t);
    if (cue != nullptr && cue->entry->cue_class == lexicon::CueClass::say &&
        cue->entry->takes(lexicon::frame::quote) && cue->entry->status != StatusValue::hedged)
      return true;
  }
  return false;
}

// X a assuré que A, a rapporté l'AFP: the agency passes on what X said, of whom the clause tells,
// as does his spokesman.
bool passes_on_claim(const Reading& r, SentenceFinds& finds, const Candidate& c) {
  if (c.rule != rule::kIncise || c.form != SourceForm::phrase || c.content.size() != 1 ||
      r.quoted(c.cue.first) || c.cue.first < c.content.front().end)
    return false;
  if (!sense_of(r, c.source).is_media() && !reports_for_others(r, c.source)) return false;
  const TokenSpan told = c.content.front();
  if (!r.quoted(told.first) || told.end > r.past_quote(r.quote_span(r.quote_at(told.first)).first))
    return relays_own_claim(r, finds, told, c);
  // X a prévenu : « A », rapporte La Vigie
  const std::uint32_t open = r.quote_span(r.quote_at(told.first)).first;
  if (open <= finds.span.first + 1 || !r.is(open - 1, Punct::colon)) return false;
  // but « A », a dit son porte-parole, analyse La Vigie
  constexpr auto kPassing = std::to_array<std::string_view>(
      {"citer", "écrire", "indiquer", "noter", "préciser", "raconter", "rappeler", "rapporter",
       "relater", "relayer", "relever", "révéler", "signaler"});
  if (!sense_of(r, c.source).is_media() || !among(kPassing, c.lemma)) return false;
  const TokenSpan before{clause_start(r, open - 1, finds.phrases), open};
  return tells(r, before) && relays_own_claim(r, finds, before, c);
}

// Attention, prévient X, « B »: a word or a frame without a verb before words that are quoted.
void drop_frame(const Reading& r, Candidate& c) {
  if (c.content.size() != 2 || says_something(r, c.content.front())) return;
  // Le but, dit-elle, « c'est de partir »: a phrase with its article is taken up by what is quoted
  const NounPhrase* np = r.phrase_at(c.content.front().first);
  if (np != nullptr && np->preposition == kNone && np->determiner != kNone) return;
  const TokenSpan words = c.content.back();
  if (!r.quoted(words.first) || r.quoted(c.cue.first)) return;
  if (has_finite_verb(r, words)) c.content.erase(c.content.begin());
}

// Le dossier est « mince », comme le reconnaît X : les faits sont anciens: the words in marks
// before are those of which it is told.
bool quoted_before(const Reading& r, const SentenceFinds& finds, std::uint32_t incise) {
  if (incise < finds.span.first + 2 || !r.is(incise - 1, Punct::comma)) return false;
  return r.quoted(incise - 2) && !r.quoted(incise) && has_main_verb(r, {finds.span.first, incise});
}

// les travaux « ne sont pas finis »: the verb stands in the quoted part
bool verb_in_marks(const Reading& r, TokenSpan part) {
  if (r.tag(part.first) == Tag::relative) return false;  // X, qui « aime la ville »
  for (std::uint32_t t = part.first; t < part.end; ++t) {
    if (!r.opens_quote(t)) continue;
    // the predicate opens the marks: not l'opération « On se bouge »
    const VerbGroup* v = r.chunks.verb(r.quote_inside(r.quote_at(t)).first);
    return v != nullptr && v->form == VerbForm::finite && v->subject_clitic == kNone;
  }
  return false;
}

// Comme l'a dit X, A.
void opening_comme(const Reading& r, SentenceFinds& finds, Incise& incise) {
  std::uint32_t i = incise.span.end;
  for (std::uint32_t n = 0; n < 12 && i < finds.span.end && !r.is(i, Punct::comma); ++n) {
    const VerbGroup* v = r.chunks.verb(i);
    if (r.quoted(i) || (v != nullptr && v->form == VerbForm::finite)) return;
    ++i;  // un rapport remis en mai
  }
  if (!r.is(i, Punct::comma)) return;
  const TokenSpan part = r.trimmed({i + 1, clause_end(r, i + 1, finds.phrases)});
  if (part.empty() || (!has_main_verb(r, part) && !verb_in_marks(r, part) && !r.quoted(part.first)))
    return;
  incise.candidate.content.push_back(part);
  finds.use_quotes(r, part);
  finds.candidates.push_back(std::move(incise.candidate));
}

}  // namespace

void add_incise_content(const Reading& r, SentenceFinds& finds, Incise& incise) {
  Candidate& c = incise.candidate;
  // Un point est à souligner, comme l'explique X : A
  const std::uint32_t from = incise.span.end + 1;
  const bool quotation = r.opens_quote(from);
  // La route est fermée, comme l'a confirmé X : « A, dit-il, B »
  const bool of_another = quotation && holds_incise(finds, {from, r.past_quote(from)});
  if (c.rule == rule::kComme && r.is(incise.span.end, Punct::colon) && !of_another &&
      (quotation || !quoted_before(r, finds, incise.span.first))) {
    add_part(r, incise,
             {from, quotation ? r.past_quote(from) : clause_end(r, from, finds.phrases)});
  }
  // Rien n'est sûr, car comme le souligne X « A »
  if (c.rule == rule::kComme && r.opens_quote(incise.span.end) &&
      has_finite_verb(r, r.quote_inside(r.quote_at(incise.span.end))))
    add_part(r, incise, {incise.span.end, r.past_quote(incise.span.end)});
  const bool behind_colon = !c.content.empty();
  if (!behind_colon) left_part(r, finds, incise);
  if (c.content.empty() && c.rule == rule::kComme) return opening_comme(r, finds, incise);
  const bool left = !c.content.empty();
  if (left && joins_inner(r, finds, c)) return;
  if (!behind_colon) right_part(r, finds, incise);
  drop_frame(r, c);
  if (passes_on_claim(r, finds, c)) return;
  // Par conséquent, ajoute X, « B »: only a quotation can follow an incise that nothing precedes
  if (!left && (c.content.empty() || !says_something(r, c.content.front()))) return;
  if (c.content.empty() || !is_within(r, c.content.front()))
    for (const TokenSpan& part : c.content) finds.use_quotes(r, part);
  finds.candidates.push_back(std::move(c));
}

}  // namespace selon::detect

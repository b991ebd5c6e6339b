// Quotations right behind a verb of saying, and what stands behind its colon.
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_content.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/complements.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"

namespace selon::detect {
namespace {

namespace frame = lexicon::frame;
using lexicon::CueClass;

// X dit « le Chat »: dire with a noun in marks gives a name.
bool nickname(const Reading& r, TokenSpan inside) {
  for (std::uint32_t t = inside.first; t < inside.end; ++t) {
    if (r.chunks.verb(t) != nullptr || r.tag(t) == Tag::adverb) return false;
  }
  return inside.end - inside.first <= 4;
}

// l'a souligné: what follows
bool points_ahead(const Reading& r, const VerbGroup& verb) {
  for (std::uint32_t t = verb.span.first; t < verb.head; ++t)
    if (r.fw(t) == Fw::l_) return true;
  return false;
}

// en est convaincu, en sont sûres: en stands for the clause that follows
bool held_ahead(const Reading& r, const CueHit& cue) {
  return cue.entry->cue_class == CueClass::judge && cue.entry->head == "être" &&
         holds_en(r.words, r.chunks.verbs[cue.verb]);
}

// Il a tranché : la réforme se fera. Unquoted words right behind the colon of a verb of saying.
bool colon_clause(const Reading& r, const SentenceFinds& finds, const CueHit& cue, std::uint32_t at,
                  Candidate& c) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  const bool meant = points_ahead(r, verb);
  if ((cue.entry->cue_class != CueClass::say &&
       (!meant || cue.entry->cue_class != CueClass::fact) && !held_ahead(r, cue)) ||
      !cue.entry->takes(frame::quote | frame::que))
    return false;
  // titre sur un « rude débat » : its words are the quoted ones
  for (std::uint32_t t = verb.span.end; t < at; ++t)
    if (r.quoted(t)) return false;
  const TokenSpan content{at, clause_end(r, at, finds.phrases)};
  return has_main_verb(r, content) && take_content(r, rule::kColonQuote, content, 0.8, c);
}

// Le maire en est sûr, son adjoint en doute: the second clause is on the same words as the first.
bool on_same_words(const Reading& r, TokenSpan clause) {
  for (std::uint32_t t = clause.first; t < clause.end; ++t)
    if (const VerbGroup* v = r.chunks.verb(t); v != nullptr && v->span.first == t) {
      // n'y croit pas, le dit à tous
      for (std::uint32_t u = v->span.first; u < v->head; ++u)
        if (r.fw(u) == Fw::y || r.fw(u) == Fw::le) return true;
      return holds_en(r.words, *v) || points_ahead(r, *v);
    }
  return false;
}

// Le maire l'assure, la route rouvrira lundi · Le maire en est sûr, la route rouvrira: the pronoun
// points to the clause behind the comma.
bool pointed_clause(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                    std::uint32_t comma, Candidate& c) {
  constexpr auto kTelling =
      std::to_array<std::string_view>({"affirmer", "annoncer", "assurer", "confirmer", "dire",
                                       "promettre", "préciser", "répéter", "révéler", "souligner"});
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  const bool held = held_ahead(r, cue);
  if (!held && !among(kTelling, cue.entry->lemma)) return false;
  if (comma != r.past_adverbials(cue.span.end) || !r.is(comma, Punct::comma) ||
      verb.form != VerbForm::finite || !opens_clause(r, comma + 1) ||
      clause_opener(r, verb, finds.span.first))
    return false;
  if (held && on_same_words(r, {comma + 1, finds.span.end})) return false;
  return (held || points_ahead(r, verb)) && colon_clause(r, finds, cue, comma + 1, c);
}

// The quotation goes on in the next paragraphs: one part each.
void later_paragraphs(const Reading& r, Candidate& c) {
  if (c.content.empty()) return;
  std::int32_t q = r.quote_at(c.content.back().first);
  for (int n = 0; n < 20 && q != kNone; ++n) {
    const auto next = static_cast<std::size_t>(q) + 1;
    std::size_t i = next;
    while (i < r.doc.quotes.size() && r.doc.quotes[i].parent >= 0) ++i;
    if (i >= r.doc.quotes.size() || r.doc.quotes[i].continues != q) return;
    q = static_cast<std::int32_t>(i);
    c.content.push_back(r.trimmed(r.quote_inside(q)));
  }
}

// The quotation at `at` and the ones joined to it: « A », « B » et « C ».
bool take_quotes(const Reading& r, const SentenceFinds& finds, std::uint32_t at,
                 std::string_view rule, double confidence, Candidate& c) {
  c.content.clear();
  while (r.opens_quote(at)) {
    c.content.push_back(r.trimmed(r.quote_inside(r.quote_at(at))));
    std::uint32_t next = r.past_quote(at);
    const std::uint32_t after = next;
    while (r.is(next, Punct::comma) || r.fw(next) == Fw::et || r.fw(next) == Fw::mais ||
           r.fw(next) == Fw::ou)
      ++next;
    if (!r.opens_quote(next) || next == after) {
      const Modifiers behind = read_modifiers(r, after, finds.span.end);
      c.relays.insert(c.relays.end(), behind.relays.begin(), behind.relays.end());
      break;
    }
    at = next;
  }
  later_paragraphs(r, c);
  std::erase_if(c.content, [](const TokenSpan& s) { return s.empty(); });
  c.rule = rule;
  c.confidence = confidence;
  return !c.content.empty();
}

// si elle vient à se présenter : « A »: nobody has said it yet.
bool supposed(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb) {
  constexpr std::uint32_t kReach = 10;  // tokens
  if (verb.form != VerbForm::infinitive) return false;
  for (std::uint32_t t = verb.span.first; t > finds.span.first && t + kReach > verb.span.first;
       --t) {
    if (r.words.punct(t - 1) != Punct::none) return false;
    // not il s'est levé pour dire, il sait si bien dire
    const bool if_he = r.fw(t - 1) == Fw::s_ && (r.fw(t) == Fw::il || r.fw(t) == Fw::ils);
    if (if_he || (r.fw(t - 1) == Fw::si && r.tag(t - 1) == Tag::subordinator)) return true;
  }
  return false;
}

// X a réagi à la décision sur Twitter : « … »: words of any verb of saying before a colon.
bool colon_past_object(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                       std::uint32_t i, Candidate& c) {
  if (!cue.entry->takes(frame::quote | frame::np | frame::que | frame::addressee_a |
                        frame::addressee_que))
    return false;
  for (std::uint32_t t = i; t < finds.span.end; ++t) {
    if (r.quoted(t) || r.is(t, Punct::semicolon)) return false;
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->form == VerbForm::finite && !clause_opener(r, *v, i)) return false;
    // comme il l'a dit, ajoutant : « A »
    if (v != nullptr && v->form == VerbForm::gerund && v->span.first == t && t > 0 &&
        r.is(t - 1, Punct::comma) && r.cue_at(t) != nullptr)
      return false;
    if (!r.is(t, Punct::colon)) continue;
    if (!r.opens_quote(t + 1) || finds.quote_used(r.quote_at(t + 1))) return false;
    for (const TokenSpan& relay : relays_in(r, {i, t})) c.relays.push_back(relay);
    return take_quotes(r, finds, t + 1, rule::kColonQuote, 0.88, c);
  }
  return false;
}

// entend « régler la question »: he means to; entend « au secours »: whoever hears says nothing
bool hears(const Reading& r, const CueHit& cue, std::uint32_t quote) {
  return cue.entry->lemma == "entendre" &&
         !infinitive_content(r, r.past_adverbials(r.quote_inside(r.quote_at(quote)).first));
}

}  // namespace

bool read_direct_quote(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                       std::uint32_t i, Candidate& c) {
  if (!r.opens_quote(i) && supposed(r, finds, r.chunks.verbs[cue.verb])) return false;
  std::uint32_t at = i;
  bool colon = false;
  if (r.is(at, Punct::colon)) {
    ++at;
    colon = true;
  }
  if (!r.opens_quote(at))
    return colon_past_object(r, finds, cue, i, c) ||
           (colon ? colon_clause(r, finds, cue, at, c) : pointed_clause(r, finds, cue, at, c));
  if (finds.quote_used(r.quote_at(at)) || hears(r, cue, at)) return false;
  // Lunel : le maire s'explique, a heading; the words below it are no object of its verb
  if (!colon && at >= finds.span.end) return false;
  if (!colon &&
      !cue.entry->takes(frame::quote | frame::np | frame::judge | frame::noun_topic | frame::que))
    return false;
  if (negation_kills(r, cue)) return false;
  // il l'a martelé : « l'influence » est une « priorité »
  if (const std::uint32_t past = r.past_quote(at); colon && r.chunks.verb(past) != nullptr &&
                                                   r.chunks.verb(past)->form == VerbForm::finite &&
                                                   r.cue_at(past) == nullptr)
    return take_content(r, rule::kColonQuote, {at, clause_end(r, at, finds.phrases)}, 0.9, c);
  if (colon) return take_quotes(r, finds, at, rule::kColonQuote, 0.9, c);
  if (!colon && (gives(cue.entry->lemma) || launches(r, cue, at))) return false;
  // apprécie « Les Dunes »: a title; ironise « On verra bien »: words
  if (cue.entry->cue_class == CueClass::act && !has_finite_verb(r, r.quote_inside(r.quote_at(at))))
    return false;
  if (cue.entry->lemma == "appeler") return false;  // se fait appeler « la Tour »
  if (cue.entry->lemma == "dire" && nickname(r, r.quote_inside(r.quote_at(at)))) return false;
  // a lancé « Assez ! » lors d'une séance: a stop inside the marks ends what was said
  const TokenSpan inside = r.quote_inside(r.quote_at(at));
  if (!inside.empty() && r.is_stop(inside.end - 1) && r.tag(r.past_quote(at)) == Tag::preposition)
    return take_quotes(r, finds, at, rule::kQuoteObject, 0.82, c);
  const std::uint32_t end = before_own_verb(r, at, clause_end(r, at, finds.phrases));
  if (cue.entry->takes(frame::judge) && !cue.entry->takes(frame::quote))
    return take_content(r, rule::kJudgement, {at, end}, 0.85, c);
  return take_object(r, {at, end}, 0.82, c);
}

}  // namespace selon::detect

// Infinitives and indirect questions behind a verb of saying.
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_content.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/complements.h"
#include "analyzer/detect/rules.h"

namespace selon::detect {
namespace {

namespace frame = lexicon::frame;
using lexicon::CueClass;

// ce qu'elle pensait être une émission: the object stands before, nothing is handed over
bool of_relative(const Reading& r, const SentenceFinds& finds, const CueHit& cue) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  const auto opener = clause_opener(r, verb, finds.span.first);
  return opener && r.is_que(*opener) && *opener > 0 && r.fw(*opener - 1) == Fw::ce;
}

// pense partir is a plan, pense avoir raison an opinion
bool intends(std::string_view lemma) {
  return lemma == "penser" || lemma == "compter" || lemma == "croire";
}

bool holds(const VerbGroup& v) {
  return v.compound || v.passive || v.lemma == "être" || v.lemma == "avoir" ||
         v.lemma == "pouvoir" || v.lemma == "devoir" || v.lemma == "savoir";
}

// s'est engagé à « agir de concert »
bool quoted_infinitive(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                       std::uint32_t at, Candidate& c) {
  if (negation_kills(r, cue)) return false;
  const std::uint32_t end = clause_end(r, at, finds.phrases);
  // se félicite d'« un accord », quand X fustige « A »: a noun phrase has no clause against it
  const VerbGroup* verb = r.chunks.verb(at + 1);
  if (verb == nullptr || verb->form != VerbForm::infinitive)
    return take_object(r, {at, end}, 0.93, c);
  return take_content(r, rule::kInfinitive, {at, end}, 0.93, c);
}

// dit tout ignorer, affirme bien connaître X: a word before the infinitive that belongs to it
bool of_degree(const Reading& r, std::uint32_t i) {
  const std::string_view form = r.form(i);
  return r.fw(i) == Fw::tout || form == "bien" || form == "mieux" || form == "mal" ||
         form == "peu" || form == "rien";
}

std::uint32_t past_degree(const Reading& r, std::uint32_t i) {
  const VerbGroup* next = of_degree(r, i) ? r.chunks.verb(i + 1) : nullptr;
  return next != nullptr && next->form == VerbForm::infinitive ? i + 1 : i;
}

std::uint32_t with_degree(const Reading& r, std::uint32_t first, std::uint32_t at) {
  return at > 0 && at >= first && of_degree(r, at - 1) ? at - 1 : at;
}

}  // namespace

bool read_infinitive(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                     std::uint32_t i, Candidate& c) {
  std::uint32_t at = i;
  bool asserting = cue.entry->takes(frame::inf);
  const Fw fw = r.fw(i);
  if ((fw == Fw::de || fw == Fw::d_) && cue.entry->takes(frame::de_inf)) {
    at = i + 1;
    asserting = false;
  } else if (fw == Fw::a_grave && cue.entry->takes(frame::a_inf)) {
    at = i + 1;
    asserting = false;
  } else if (!cue.entry->takes(frame::inf)) {
    return false;
  }
  at = r.past_adverbials(at);
  if (r.opens_quote(at) && at > i) return quoted_infinitive(r, finds, cue, at, c);
  const std::uint32_t first = at;
  at = past_degree(r, at);
  const VerbGroup* v = r.chunks.verb(at);
  if (v == nullptr || v->form != VerbForm::infinitive || v->span.first != at) return false;
  if (negation_kills(r, cue) || of_relative(r, finds, cue)) return false;
  // a refusé de dévoiler la date du « grand jour »: nothing was said
  if (cue.entry->lemma == "refuser" && r.cue_at(at) != nullptr) return false;
  const TokenSpan content{with_degree(r, first, at), clause_end(r, at, finds.phrases)};
  // se targue d'avoir gagné: a past infinitive asserts
  // (se défend de vouloir partir: whatever its tense, it is denied)
  if (cue.entry->takes(frame::de_inf) && cue.entry->cue_class == CueClass::say &&
      (v->compound ||
       (cue.entry->status == StatusValue::denied && r.chunks.verbs[cue.verb].reflexive)))
    asserting = true;
  const bool own = asserting && cue.entry->cue_class != CueClass::think &&
                   cue.entry->cue_class != CueClass::order;
  // promises, orders, wishes: reported only where words are quoted
  if (own && intends(cue.entry->lemma) && !holds(*v)) return false;
  if (!own && (cue.entry->cue_class == CueClass::think || !holds_quote(r, finds, content)))
    return false;
  return take_content(r, rule::kInfinitive, content, own ? 0.96 : 0.94, c);
}

bool read_question(const Reading& r, const SentenceFinds& finds, const CueHit& cue, std::uint32_t i,
                   Candidate& c) {
  if (!cue.entry->takes(frame::si) || negation_kills(r, cue)) return false;
  if (r.chunks.verbs[cue.verb].form == VerbForm::infinitive)
    return false;  // la question de savoir pourquoi
  const Fw fw = r.fw(i);
  const bool asks = fw == Fw::si ||
                    (fw == Fw::s_ && (r.fw(i + 1) == Fw::il || r.fw(i + 1) == Fw::ils)) ||
                    fw == Fw::pourquoi || fw == Fw::comment || fw == Fw::combien ||
                    fw == Fw::quel || fw == Fw::quelle || fw == Fw::quels || fw == Fw::quelles ||
                    (fw == Fw::ce && (r.fw(i + 1) == Fw::qui || r.is_que(i + 1)));
  if (!asks) return false;
  const TokenSpan content{i, clause_end(r, i, finds.phrases)};
  // a question without quoted words is no statement, unless it is explained
  if (!holds_quote(r, finds, content) && fw != Fw::pourquoi && fw != Fw::comment) return false;
  return take_content(r, rule::kQuestion, content, 0.85, c);
}

}  // namespace selon::detect

// The journalistic conditional with nobody behind it: « trois hommes auraient été surpris ».
#include <algorithm>

#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// Accéder à ces demandes aurait coûté des voix: doing it is the condition.
bool infinitive_subject(const Reading& r, TokenSpan before) {
  for (std::uint32_t i = before.first; i < before.end; ++i) {
    const VerbGroup* verb = r.chunks.verb(i);
    if (verb == nullptr || verb->span.first != i || verb->form != VerbForm::infinitive) continue;
    if (i == before.first || r.is_que(i - 1)) return true;
  }
  return false;
}

// Ils pourraient refuser, et bénéficieraient d'un délai: what would follow
bool after_possibility(const Reading& r, TokenSpan before) {
  for (std::uint32_t i = before.first; i < before.end; ++i)
    if (const VerbGroup* verb = r.chunks.verb(i);
        verb != nullptr && verb->conditional() && verb->lemma == "pouvoir") {
      // L'arme, qui pourrait être un fusil, proviendrait d'Espagne: of another verb
      const auto opener = clause_opener(r, *verb, before.first);
      return !opener || r.tag(*opener) != Tag::relative;
    }
  return false;
}

// A condition, a wish or a possibility makes a conditional that hedges nothing.
bool real_conditional(const Reading& r, TokenSpan clause, const VerbGroup& verb) {
  const std::string_view aux = r.words[verb.finite].morph.verb;
  if (aux != "avoir" && aux != "être" && !states_a_fact(verb.lemma)) return true;
  if (verb.lemma == "pouvoir" || verb.lemma == "devoir" || verb.lemma == "aimer" ||
      verb.lemma == "vouloir" || verb.lemma == "falloir" || verb.lemma == "souhaiter" ||
      verb.lemma == "préférer" || verb.lemma == "permettre" || verb.lemma == "suffire" ||
      verb.lemma == "éviter" || verb.lemma == "empêcher" || verb.lemma == "accélérer")
    return true;
  for (std::uint32_t i = clause.first; i < clause.end; ++i) {
    const Fw fw = r.fw(i);
    if (fw == Fw::si || fw == Fw::sans ||
        (fw == Fw::s_ && (r.fw(i + 1) == Fw::il || r.fw(i + 1) == Fw::ils)))
      return true;
    const std::string_view form = r.form(i);
    if (form == "sinon" || form == "faute" || form == "cas" || form == "condition" ||
        form == "hypothèse" || form == "ans")
      return true;
  }
  if (infinitive_subject(r, {clause.first, verb.span.first})) return true;
  if (!verb.compound && after_possibility(r, {clause.first, verb.span.first})) return true;
  if (verb.subject_clitic != kNone) {
    switch (r.fw(static_cast<std::uint32_t>(verb.subject_clitic))) {
      case Fw::je:
      case Fw::j_:
      case Fw::nous:
      case Fw::vous:
      case Fw::on:
      case Fw::ce:
      case Fw::c_:
        return true;
      default:
        break;
    }
  }
  return r.is(clause.end - 1, Punct::question);
}

// Les vols sont annulés et l'aéroport serait cerné · La rumeur court : l'aéroport serait cerné:
// behind a coordinator or a colon that opens a clause with its own subject the first clause is no
// part of it.
std::uint32_t second_clause(const Reading& r, std::uint32_t start, std::uint32_t verb) {
  for (std::uint32_t i = verb; i > start + 1; --i) {
    if (r.is(i - 1, Punct::colon) && !r.quoted(i - 1) && opens_clause(r, i)) return i;
    const Fw fw = r.fw(i - 1);
    if (fw != Fw::et && fw != Fw::mais) continue;
    if (!r.quoted(i - 1) && opens_clause(r, i) && has_main_verb(r, {start, i - 1})) return i;
  }
  return start;
}

// L'armée aurait eu vent du raid et aurait tiré: a second conditional of the same subject goes on.
std::uint32_t past_joined(const Reading& r, const SentenceFinds& finds, std::uint32_t end) {
  constexpr int kMost = 4;  // verbs
  for (int n = 0; n < kMost; ++n) {
    const std::uint32_t et = r.is(end, Punct::comma) ? end + 1 : end;
    const VerbGroup* verb = r.fw(et) == Fw::et ? r.chunks.verb(r.past_adverbials(et + 1)) : nullptr;
    if (verb == nullptr || !verb->conditional() || verb->subject_clitic != kNone ||
        verb->span.end > finds.span.end)
      return end;
    end = clause_end(r, verb->span.end, finds.phrases);
  }
  return end;
}

bool compound_or_passive(const VerbGroup& verb) {
  return verb.compound || verb.passive || states_a_fact(verb.lemma);
}

}  // namespace

void find_conditionals(const Reading& r, SentenceFinds& finds) {
  for (std::uint32_t i = finds.span.first; i < finds.span.end; ++i) {
    const VerbGroup* verb = r.chunks.verb(i);
    if (verb == nullptr || verb->span.first != i) continue;
    if (!verb->conditional() || !compound_or_passive(*verb) || r.quoted(i)) continue;
    const bool covered =
        std::any_of(finds.candidates.begin(), finds.candidates.end(), [&](const Candidate& c) {
          return c.cue.contains(i) ||
                 std::any_of(c.content.begin(), c.content.end(),
                             [&](const TokenSpan& part) { return part.contains(i); });
        });
    if (covered || clause_opener(r, *verb, finds.span.first)) continue;
    const std::uint32_t start =
        second_clause(r, clause_start(r, verb->span.first, finds.phrases), verb->span.first);
    const std::uint32_t end = past_joined(r, finds, clause_end(r, start, finds.phrases));
    if (end <= verb->span.first || real_conditional(r, {start, r.sentence(i).end}, *verb)) continue;
    Candidate c;
    c.rule = rule::kConditional;
    c.cue = {verb->span.first, verb->span.first};
    c.status = StatusValue::hedged;
    c.status_span = verb->span;
    c.at = i;
    c.confidence = 0.7;
    c.content = {r.trimmed({start, end})};
    if (c.content.front().empty()) continue;
    finds.candidates.push_back(std::move(c));
    i = end;
  }
}

}  // namespace selon::detect

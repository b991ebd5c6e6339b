// Somebody addressed: accuse Y de …, exhorte Y à …
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_content.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/complements.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/verb_places.h"
#include "analyzer/syntax/prepositions.h"

namespace selon::detect {
namespace {

namespace frame = lexicon::frame;

// Accusé par X d'avoir menti, il se tait: of a participle that opens the sentence the words end
// where the clause begins that it describes somebody of.
std::uint32_t before_main_clause(const Reading& r, const SentenceFinds& finds,
                                 const VerbGroup& verb, TokenSpan words) {
  if (verb.form != VerbForm::participle) return words.end;
  for (std::uint32_t t = finds.span.first; t < verb.span.first; ++t)
    if (r.tag(t) != Tag::adverb && r.tag(t) != Tag::punct && r.tag(t) != Tag::coordinator)
      return words.end;
  for (std::uint32_t t = words.first; t + 1 < words.end; ++t)
    if (r.is(t, Punct::comma) && !r.quoted(t) && opens_clause(r, t + 1)) return t;
  return words.end;
}

// Y, accusé par X d'avoir …
bool passive_accusation(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                        Candidate& c) {
  if (r.fw(cue.span.end) != Fw::par) return false;
  const TokenSpan agent = r.extended_at(cue.span.end + 1, {false, true});
  if (agent.empty() || (r.fw(agent.end) != Fw::de && r.fw(agent.end) != Fw::d_)) return false;
  c.form = SourceForm::phrase;
  c.source = agent;
  TokenSpan words{agent.end + 1, clause_end(r, agent.end + 1, finds.phrases)};
  words.end = before_main_clause(r, finds, r.chunks.verbs[cue.verb], words);
  return take_content(r, rule::kAccusation, words, 0.93, c);
}

// a salué le projet et accusé la ville de: the participle shares the auxiliary of the verb before,
// so it has an object of its own; not a été arrêté et accusé de, accusée la veille de
bool shares_active_auxiliary(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb,
                             std::uint32_t object) {
  namespace gender = lexicon::gender;
  namespace number = lexicon::number;
  const lexicon::Morph& said = r.words[verb.head].morph;
  return verb.form == VerbForm::participle && (said.gender & gender::masculine) != 0 &&
         (said.number & number::singular) != 0 && r.phrase_at(object) != nullptr &&
         auxiliary_partner(r, finds, verb) != nullptr;
}

}  // namespace

bool read_addressed(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                    std::uint32_t i, Candidate& c) {
  const bool de = cue.entry->takes(frame::addressee_de);
  const bool a = cue.entry->takes(frame::addressee_a);
  if (!de && !a) return false;
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  if (verb.passive && !shares_active_auxiliary(r, finds, verb, i))
    return passive_accusation(r, finds, cue, c);
  std::uint32_t at = i;
  TokenSpan object = r.extended_at(at);
  // le quotidien américain le Grand Courrier: a name beside its noun
  if (const TokenSpan name = r.extended_at(object.end, {false, true});
      !object.empty() && !name.empty() && sense_of(r, name).name != nullptr)
    object.end = name.end;
  std::uint32_t link = object.empty() ? i : past_comma_group(r, finds, object.end);
  link = r.past_adverbials(link);
  if (r.fw(link) == Fw::meme) ++link;  // les accuse même de
  const Fw fw = r.fw(link);
  const bool fits = (de && is_of(fw)) || (a && syntax::is_to(fw));
  if (!fits) return false;
  std::uint32_t inner = link + 1;
  if (object.empty()) at = inner;  // les invitant à …
  const TokenSpan content{at, clause_end(r, at, finds.phrases)};
  inner = r.past_adverbials(inner);
  const VerbGroup* v = r.chunks.verb(inner);
  const bool infinitive = v != nullptr && v->form == VerbForm::infinitive;
  const bool accuses = de && infinitive && verb.lemma == "accuser";
  if (!accuses && !holds_quote(r, finds, content)) return false;
  return take_content(r, rule::kAccusation,
                      {content.first, before_time(r, content.first, content.end)}, 0.96, c);
}

}  // namespace selon::detect

// Somebody addressed: accuse Y de …, exhorte Y à …
#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_content.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/complements.h"
#include "analyzer/detect/modifiers.h"
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

// accusé d'avoir été payé par la mairie, d'avoir remplacé sa sœur par la préfète, d'être passé par
// le maire: par belongs to what Y is accused of.
bool takes_par(const VerbGroup& doing) {
  // livrer des armes par le Niger, obtenir un prêt par la banque: by which way, through whom
  constexpr auto kTaking = std::to_array<std::string_view>(
      {"acheminer",   "apprendre",   "connaître", "gouverner",  "régner",    "savoir",  "arriver",
       "commencer",   "communiquer", "contacter", "diffuser",   "écouler",   "entrer",  "envoyer",
       "être",        "expédier",    "exporter",  "faire",      "financer",  "finir",   "franchir",
       "fuir",        "importer",    "infiltrer", "introduire", "joindre",   "laisser", "livrer",
       "obtenir",     "passer",      "publier",   "recruter",   "remplacer", "sortir",  "transiter",
       "transmettre", "transporter", "traverser", "venir"});
  return doing.passive || among(kTaking, doing.lemma);
}

// la fermeture du port par le préfet, son arrestation par la police: par names who does what the
// noun before it tells of.
bool done_by(const Reading& r, std::uint32_t from, std::uint32_t par) {
  const NounPhrase* last = r.chunks.noun(par - 1);
  if (last != nullptr && last->preposition != kNone) {
    const auto of = static_cast<std::uint32_t>(last->preposition);
    if (of > from && is_of(r.fw(of))) return true;
  }
  if (last == nullptr) return false;
  const std::string_view noun = r.form(last->head);
  return noun.ends_with("tion") || noun.ends_with("sion") || noun.ends_with("ment") ||
         noun.ends_with("tions") || noun.ends_with("sions") || noun.ends_with("ments");
}

// Y, accusé d'avoir … par X: who accuses stands at the end, with an article or a name.
bool accused_by_last(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                     Candidate& c) {
  if (!is_of(r.fw(cue.span.end))) return false;
  const TokenSpan words{cue.span.end + 1, clause_end(r, cue.span.end + 1, finds.phrases)};
  const VerbGroup* doing = r.chunks.verb(words.first);
  if (doing == nullptr || doing->form != VerbForm::infinitive) return false;
  for (std::uint32_t t = words.first; t < words.end; ++t) {
    if (r.quoted(t)) continue;
    if (r.is(t, Punct::comma)) return false;
    const VerbGroup* verb = r.chunks.verb(t);
    if (verb != nullptr && takes_par(*verb)) return false;
    if (r.fw(t) != Fw::par) continue;
    if (done_by(r, doing->span.end, t)) return false;
    const TokenSpan who = r.extended_at(t + 1, {.coordination = true});
    const NounPhrase* np = r.phrase_at(t + 1);
    if (np == nullptr || !can_speak(r, who)) return false;
    const Fw article = r.fw(t + 1);
    const bool definite = np->determiner == kNone || article == Fw::le || article == Fw::la ||
                          article == Fw::l_ || article == Fw::les;
    const std::uint32_t end = r.past_adverbials(who.end);
    if (!definite || (end < words.end && !r.is(end, Punct::comma))) return false;
    c.form = SourceForm::phrase;
    c.source = who;
    return take_content(r, rule::kAccusation, {words.first, t}, 0.85, c);
  }
  return false;
}

// Y, accusé par X d'avoir …
bool passive_accusation(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                        Candidate& c) {
  if (r.fw(cue.span.end) != Fw::par) return accused_by_last(r, finds, cue, c);
  const TokenSpan agent = r.extended_at(cue.span.end + 1, {false, true});
  if (agent.empty() || (r.fw(agent.end) != Fw::de && r.fw(agent.end) != Fw::d_)) return false;
  c.form = SourceForm::phrase;
  c.source = agent;
  TokenSpan words{agent.end + 1, clause_end(r, agent.end + 1, finds.phrases)};
  words.end = before_main_clause(r, finds, r.chunks.verbs[cue.verb], words);
  return take_content(r, rule::kAccusation, words, 0.93, c);
}

// d'avoir menti
bool accused_of(const Reading& r, std::uint32_t i) {
  const VerbGroup* v = is_of(r.fw(i)) ? r.chunks.verb(i + 1) : nullptr;
  return v != nullptr && v->form == VerbForm::infinitive && v->compound;
}

// une milice alliée | d'avoir menti: past a participle that describes
std::uint32_t past_participle(const Reading& r, std::uint32_t i) {
  const VerbGroup* v = r.chunks.verb(i);
  const bool describes = v != nullptr && v->form == VerbForm::participle && v->span.first == i &&
                         r.cue_at(v->head) == nullptr;
  return describes ? v->span.end : i;
}

// les élus, « les élus » et leurs voisins: who is addressed, of whom words may stand in marks.
TokenSpan addressee_at(const Reading& r, std::uint32_t at) {
  if (!r.opens_quote(at)) return r.extended_at(at);
  const TokenSpan inside = r.quote_inside(r.quote_at(at));
  std::uint32_t end = r.past_quote(at);
  const TokenSpan who = r.extended_at(inside.first);
  if (who.empty() || has_finite_verb(r, inside)) return {};
  if (r.fw(end) == Fw::et)
    if (const TokenSpan other = r.extended_at(end + 1); !other.empty()) end = other.end;
  end = past_participle(r, end);
  // « les forces de la ville », whatever they are, d'avoir menti
  const std::uint32_t of = r.is(end, Punct::comma) ? end + 1 : end;
  return can_speak(r, who) || accused_of(r, of) ? TokenSpan{at, end} : TokenSpan{};
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

// a appelé à Lunel | les élus à « agir », invite à l'issue du conseil | la ville à « agir »: where
// the verb was said, before the addressee with his own article and what he is asked. Where he
// begins, else 0.
std::uint32_t addressee_behind_place(const Reading& r, const CueHit& cue, std::uint32_t i) {
  const std::uint32_t limit = std::min(r.sentence(i).end, i + kLongestGap);
  const std::uint32_t at = read_modifiers(r, i, limit).end;
  const NounPhrase* np = r.phrase_at(at);
  if (at == i || np == nullptr || np->preposition != kNone || np->determiner == kNone) return 0;
  const std::uint32_t link = r.past_adverbials(r.extended_at(at).end);
  const bool asked =
      cue.entry->takes(frame::addressee_a) && syntax::is_to(r.fw(link)) && r.opens_quote(link + 1);
  const bool of = cue.entry->takes(frame::addressee_de) && is_of(r.fw(link));
  return asked || (of && r.chunks.verb(link + 1) != nullptr) ? at : 0;
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
  if (r.tag(i) == Tag::preposition)
    if (const std::uint32_t at = addressee_behind_place(r, cue, i); at != 0)
      return read_addressed(r, finds, cue, at, c);
  std::uint32_t at = i;
  TokenSpan object = addressee_at(r, at);
  // le quotidien américain le Grand Courrier: a name beside its noun
  if (const TokenSpan name = r.extended_at(object.end, {false, true});
      !object.empty() && !name.empty() && sense_of(r, name).name != nullptr)
    object.end = name.end;
  if (!object.empty()) object.end = past_participle(r, object.end);
  std::uint32_t link = object.empty() ? i : past_comma_group(r, finds, object.end);
  // la mairie et une milice venue de Lunel, d'avoir menti
  if (!object.empty() && de && r.is(link, Punct::comma) && accused_of(r, link + 1)) ++link;
  link = r.past_adverbials(link);
  if (r.fw(link) == Fw::meme) ++link;  // les accuse même de
  const Fw fw = r.fw(link);
  const bool fits = (de && is_of(fw)) || (a && syntax::is_to(fw));
  if (!fits) return false;
  std::uint32_t inner = link + 1;
  if (object.empty()) at = inner;  // les invitant à …
  if (r.fw(at) == Fw::meme) ++at;  // accuse même la ville de
  const TokenSpan content{at, clause_end(r, at, finds.phrases)};
  inner = r.past_adverbials(inner);
  const VerbGroup* v = r.chunks.verb(inner);
  const bool infinitive = v != nullptr && v->form == VerbForm::infinitive;
  const bool accuses = de && infinitive && verb.lemma == "accuser";
  if (!accuses && !holds_quote(r, finds, content)) return false;
  return take_content(r, rule::kAccusation,
                      {content.first, before_occasion(r, content.first,
                                                      before_time(r, content.first, content.end))},
                      0.96, c);
}

}  // namespace selon::detect

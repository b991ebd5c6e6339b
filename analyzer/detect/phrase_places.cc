#include "analyzer/detect/phrase_places.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/connectives.h"
#include "analyzer/detect/senses.h"
#include "analyzer/syntax/times.h"

namespace selon::detect {
namespace {

constexpr std::uint32_t kLongestDescription = 20;  // tokens between a name and the comma behind

// A clause with its verb, be it in quotation marks: « Tout va bien » dans la ville.
bool is_whole(const Reading& r, TokenSpan stretch) {
  if (has_main_verb(r, stretch)) return true;
  for (std::uint32_t t = stretch.first; t < stretch.end; ++t) {
    const VerbGroup* v = r.quoted(t) ? r.chunks.verb(t) : nullptr;
    if (v != nullptr && v->form == VerbForm::finite && !clause_opener(r, *v, stretch.first))
      return true;
  }
  return false;
}

// A relative clause, a participle or a new clause follows: the content is over.
bool goes_elsewhere(const Reading& r, std::uint32_t i) {
  const std::uint32_t j = r.is(i, Punct::comma) || r.is(i, Punct::dash) ? i + 1 : i;
  if (r.tag(j) == Tag::relative) return true;
  if (j > i && r.fw(j) == Fw::ce && r.tag(j + 1) == Tag::relative) return true;  // , ce qui
  if (r.tag(j) == Tag::coordinator || r.form(j) == "tandis" || r.form(j) == "alors" ||
      r.form(j) == "soit")
    return true;
  const VerbGroup* v = r.chunks.verb(r.fw(j) == Fw::en ? j + 1 : j);
  return v != nullptr && v->form == VerbForm::gerund;
}

// The verb on the left of the participle is an auxiliary that still waits for it.
bool awaits_participle(const Reading& r, const SentenceFinds& finds, std::uint32_t participle) {
  const std::int32_t index = r.chunks.verb_index(participle);
  if (index == 0) return false;
  const VerbGroup& left = r.chunks.verbs[index - 1];
  // le bilan est de dix morts, selon un décompte établi à midi: it has its complement
  const NounPhrase* next = r.chunks.noun(left.span.end + (is_of(r.fw(left.span.end)) ? 1 : 0));
  if (next != nullptr && next->kind == syntax::NounKind::common &&
      (next->preposition == kNone || is_of(r.fw(static_cast<std::uint32_t>(next->preposition)))))
    return false;
  return (left.lemma == "avoir" || left.lemma == "être") && !left.compound && !left.passive &&
         left.span.first >= finds.span.first;
}

// Les élus jugent le plan, La crue a rendu la ville | , selon X, très fragile: the verb still says
// what its object is.
bool calls_object(const Reading& r, const SentenceFinds& finds, std::uint32_t end) {
  constexpr auto kCalling = std::to_array<std::string_view>(
      {"croire", "dire", "estimer", "juger", "laisser", "rendre", "tenir", "trouver"});
  for (std::uint32_t t = end; t > finds.span.first; --t)
    if (const VerbGroup* v = r.chunks.verb(t - 1)) return among(kCalling, v->lemma);
  return false;
}

// A, selon Cyabra, une société de renseignement. · A, selon la police, arrêtés mardi: behind a
// complete clause a noun or a participle without a verb describes.
bool describes(const Reading& r, const SentenceFinds& finds, TokenSpan span) {
  if (!r.is(span.end, Punct::comma)) return false;
  const std::uint32_t i = span.end + 1;
  const NounPhrase* np = r.phrase_at(i);
  const VerbGroup* v = r.chunks.verb(i);
  // A, selon Paul Roy, très ému.; not Le pont est, selon lui, très vieux.
  std::uint32_t state = i;
  while (r.tag(state) == Tag::adverb) ++state;
  const VerbGroup* before = span.first > 1 ? r.chunks.verb(span.first - 2) : nullptr;
  const bool waits = (before != nullptr && !before->passive) || calls_object(r, finds, span.first);
  const NounPhrase* source = r.chunks.noun(span.end - 1);
  const bool person =  // Paul Roy, le maire
      source != nullptr &&
      sense_of(r, source->span).kind.value_or(EntityKind::person) == EntityKind::person;
  if (state > i && !waits && person && ends_here(r, finds, state + 1) &&
      (r.tag(state) == Tag::adjective || r.tag(state) == Tag::past_participle))
    return is_whole(r, {clause_start(r, span.first, finds.phrases), span.first});
  // mettre en lumière, selon eux, le manque: a thing with its article describes nobody
  const bool thing =
      np != nullptr && np->kind == syntax::NounKind::common &&
      (r.fw(i) == Fw::le || r.fw(i) == Fw::la || r.fw(i) == Fw::l_ || r.fw(i) == Fw::les) &&
      span.end == span.first + 2 && !can_speak(r, r.extended_at(i));
  const bool noun = np != nullptr && np->preposition == kNone && !thing;
  const bool participle = v != nullptr && v->form == VerbForm::participle && v->span.first == i;
  if (!noun && !participle) return false;
  // sera, selon lui, puni: the auxiliary still wants its participle
  if (participle && awaits_participle(r, finds, v->span.first)) return false;
  // touche, selon l'OMS, deux millions de personnes: the verb still wants its object
  const VerbGroup* wanting =
      noun && span.first > 1
          ? r.chunks.verb(span.first - (r.is(span.first - 1, Punct::comma) ? 2 : 1))
          : nullptr;
  // est détruit, selon le maire, la digue aussi: another thing
  if (wanting != nullptr && (!wanting->passive || !can_speak(r, r.extended_at(i)))) return false;
  return is_whole(r, {clause_start(r, span.first, finds.phrases), span.first}) &&
         !has_main_verb(r, {i, finds.span.end});
}

bool verb_or_comma_ahead(const Reading& r, std::uint32_t i, std::uint32_t end) {
  for (std::uint32_t t = i; t < end; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (r.is(t, Punct::comma) || (v != nullptr && v->form == VerbForm::finite)) return true;
  }
  return false;
}

// prises selon le journal par une caméra, aurait selon lui posé: no comma, and the clause goes on
bool continues(const Reading& r, const SentenceFinds& finds, std::uint32_t first, std::uint32_t i) {
  // A, selon un témoin à la retraite: behind a comma on one side alone it describes the source.
  // Une erreur, selon un policier à la retraite: nor where nothing behind it could go on
  if (r.tag(i) == Tag::preposition)
    return first == 0 || !r.is(first - 1, Punct::comma) ||
           (!is_whole(r, {clause_start(r, first, finds.phrases), first}) &&
            verb_or_comma_ahead(r, i, finds.span.end));
  const VerbGroup* v = r.chunks.verb(i);
  // elle avait selon elle 16 ans: the verb right before still wants its object
  const VerbGroup* before = first > 0 ? r.chunks.verb(first - 1) : nullptr;
  const Tag tag = r.tag(i);
  const bool object = tag == Tag::determiner || tag == Tag::numeral || tag == Tag::adverb;
  if (object && before != nullptr && before->form == VerbForm::finite) return true;
  // n'avoir selon lui pas fermé: the auxiliary of an infinitive
  if (tag == Tag::adverb && before != nullptr && before->form == VerbForm::infinitive &&
      (before->lemma == "avoir" || before->lemma == "être"))
    return true;
  // un plan qui pourrait selon lui durer: the infinitive under the verb right before
  if (v != nullptr && v->form == VerbForm::infinitive && v->span.first == i && before != nullptr &&
      before->form == VerbForm::finite)
    return true;
  if (v == nullptr || v->form != VerbForm::participle) return false;
  return awaits_participle(r, finds, v->span.first);
}

}  // namespace

std::uint32_t past_participle_phrase(const Reading& r, const SentenceFinds& finds,
                                     std::uint32_t i) {
  if (r.tag(i) != Tag::past_participle) return i;
  for (std::uint32_t t = i; t < finds.span.end && t < i + kLongestDescription; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (r.is(t, Punct::comma)) return t;
    if (r.quoted(t) || r.is_stop(t) || (v != nullptr && v->form == VerbForm::finite)) return i;
  }
  return i;
}

std::uint32_t past_complements(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  // Pour le maire aussi, A
  if ((r.fw(i) == Fw::aussi || r.form(i) == "également") && r.is(i + 1, Punct::comma)) return i + 1;
  for (std::uint32_t t = i; t < finds.span.end && t < i + kLongestDescription; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->form == VerbForm::finite) return i;
    if (r.is(t, Punct::comma) || r.is(t, Punct::colon) || r.opens_quote(t)) return t;
    if (t == i && r.tag(t) != Tag::preposition && !r.is(t, Punct::paren_open)) return i;
  }
  return i;
}

std::uint32_t past_role(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 16;  // tokens
  const lexicon::NounMatch noun = r.lexicon.match_noun(r.doc, i + 1);
  const bool role = r.is(i, Punct::comma) && noun && noun.form.entry->kind == EntityKind::person;
  if (role || r.tag(i) == Tag::preposition || r.tag(i) == Tag::proper)
    for (std::uint32_t t = role ? noun.end : i; t < finds.span.end && t < i + kLongest; ++t) {
      if (r.is_stop(t)) return t;
      if (r.words.punct(t) != Punct::none || r.chunks.verb(t) != nullptr) return i;
    }
  return i;
}

bool clause_initial(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  std::uint32_t start = past_connectives(r, finds.span.first, i);
  start = r.past_adverbials(start);
  if (start >= i) return true;
  const std::uint32_t before = i - 1;
  if (r.is(before, Punct::semicolon) || r.is(before, Punct::colon) ||
      r.is(before, Punct::paren_open))
    return true;
  if (r.is_que(before) || r.tag(before) == Tag::subordinator || r.tag(before) == Tag::relative)
    return true;
  if (r.tag(before) == Tag::coordinator) return true;
  if (r.is(before, Punct::comma) && before > 0 &&
      (r.is_que(before - 1) || r.tag(before - 1) == Tag::coordinator ||
       (r.tag(before - 1) == Tag::subordinator && r.fw(before - 1) != Fw::si)))
    return true;
  return r.words.token(before).strong_end && r.is_stop(before);
}

bool ends_here(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  return i >= finds.span.end || r.is_stop(i) || r.is(i, Punct::paren_close) ||
         r.is(i, Punct::semicolon);
}

namespace {

// Personne n'est blessé, selon la préfecture, lundi soir.: when it was said, of what is in the
// present; Le pont sera fermé, Trois hommes sont tombés, selon la préfecture, lundi soir: when it
// happens
bool said_then(const Reading& r, const SentenceFinds& finds, TokenSpan span) {
  if (!r.is(span.end, Punct::comma) || span.first <= finds.span.first) return false;
  const std::uint32_t at = span.end + 1;
  const std::uint32_t when = syntax::past_time(r.words, at);
  if (when == at || r.tag(at) == Tag::preposition || !ends_here(r, finds, when)) return false;
  const std::uint32_t start = clause_start(r, span.first, finds.phrases);
  for (std::uint32_t t = span.first; t > start; --t) {
    const VerbGroup* v = r.chunks.verb(t - 1);
    if (v == nullptr || v->form != VerbForm::finite) continue;
    const bool state = v->passive || v->lemma == "être" || v->lemma == "avoir";
    return state && (v->tenses & lexicon::tense::present) != 0 && (v->passive || !v->compound) &&
           is_whole(r, {start, span.first});
  }
  return false;
}

}  // namespace

bool closes_content(const Reading& r, const SentenceFinds& finds, TokenSpan span) {
  if (ends_here(r, finds, span.end) || said_then(r, finds, span)) return true;
  if (clause_initial(r, finds, span.first)) return false;
  // La digue, selon X, qui dirige le club, cédera: a subject that still wants its verb
  const bool wants_verb = r.is(span.end, Punct::comma) && r.fw(span.end + 1) == Fw::qui &&
                          has_main_verb(r, {span.end + 1, finds.span.end}) &&
                          !is_whole(r, {clause_start(r, span.first, finds.phrases), span.first});
  if (!wants_verb && (goes_elsewhere(r, span.end) || describes(r, finds, span))) return true;
  const bool dashes =  // Le village – selon X – sera reconstruit
      span.first > 0 && r.is(span.first - 1, Punct::dash) && r.is(span.end, Punct::dash);
  if (r.is(span.end, Punct::comma) || dashes) return false;
  // Le port, selon un relevé effectué à midi, coule; not Le port coule, selon un relevé effectué à
  // midi, une heure après l'accident.
  const bool described = span.first > 0 && r.is(span.first - 1, Punct::comma) &&
                         past_participle_phrase(r, finds, span.end) != span.end &&
                         !is_whole(r, {clause_start(r, span.first - 1, finds.phrases), span.first});
  return !described && !continues(r, finds, span.first, span.end);
}

}  // namespace selon::detect

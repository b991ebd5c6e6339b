#include "analyzer/detect/status_objects.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/carried_out.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/incise_subjects.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/detect/taken_up.h"
#include "analyzer/detect/verb_places.h"

namespace selon::detect {
namespace {

// rejette la demande, un amendement: a decision, no denial; balaye la question: none was claimed
bool is_request(std::string_view noun) {
  constexpr auto kRequests = std::to_array<std::string_view>(
      {"demande",         "demandes",   "requête",     "requêtes",   "proposition",
       "propositions",    "offre",      "offres",      "recours",    "appel",
       "appels",          "amendement", "amendements", "motion",     "projet",
       "candidature",     "plainte",    "invitation",  "suggestion", "recommandation",
       "recommandations", "jugement",   "jugements",   "verdict",    "question",
       "questions"});
  return among(kRequests, noun);
}

// des photos confirmant son retour: a picture says nothing
bool shows_only(std::string_view noun) {
  constexpr auto kPictures = std::to_array<std::string_view>(
      {"photo", "photos", "photographie", "photographies", "image", "images", "cliché", "clichés",
       "vidéo", "vidéos", "capture", "captures"});
  return among(kPictures, noun);
}

// la cour d'appel, le tribunal de Lunel; not la chambre de commerce, la Cour des comptes
bool is_court(const Reading& r, const NounPhrase& np) {
  constexpr auto kOfCourts = std::to_array<std::string_view>(
      {"appel", "assises", "cassation", "justice", "instruction", "accusation"});
  const std::string_view noun = r.form(np.head);
  if (noun == "tribunal") return true;
  if (noun != "cour" && noun != "chambre") return false;
  const std::uint32_t of = np.span.end;
  if (!is_of(r.fw(of))) return true;
  std::uint32_t body = of + 1;
  if (r.tag(body) == Tag::determiner) ++body;
  return among(kOfCourts, r.form(body)) || r.words.token(body).shape == text::Shape::capitalised;
}

// La cour confirme la peine: a ruling; la vidéo confirme son récit: a picture. What they confirm is
// no claim, but for une information and the like.
bool rules_or_shows(const Reading& r, const CueHit& cue, std::uint32_t at) {
  const NounPhrase* object = r.phrase_at(at);
  if (object == nullptr || r.chunks.verbs[cue.verb].negated) return false;
  const Subject s = subject_of(r, r.chunks.verbs[cue.verb]);
  const NounPhrase* np = s.form == SourceForm::phrase ? r.phrase_at(s.span.first) : nullptr;
  if (np == nullptr) return false;
  return shows_only(r.form(np->head)) ||
         (is_court(r, *np) && !r.lexicon.match_cue_noun(r.doc, object->head));
}

bool body_speaks(const Reading& r, const CueHit& cue) {
  const Subject s = subject_of(r, r.chunks.verbs[cue.verb]);
  if (s.form != SourceForm::phrase || s.relative) return false;
  const NounPhrase* np = r.phrase_at(s.span.first);
  if (np != nullptr && shows_only(r.form(np->head))) return false;
  const auto kind = sense_of(r, s.span).kind;
  return kind && *kind != EntityKind::person && *kind != EntityKind::anonymous;
}

// X a annoncé A, confirmant une information; not: des malades sont testés, confirmant un foyer
bool follows_report(const Reading& r, const SentenceFinds& finds, const CueHit& cue) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  if (opens_sentence(r, finds, verb) || body_speaks(r, cue)) return true;
  for (std::uint32_t t = finds.span.first; t < verb.span.first; ++t)
    if (r.cue_at(t) != nullptr) return true;
  return false;
}

bool possessive(const Reading& r, std::uint32_t i) {
  const Fw fw = r.fw(i);
  return fw == Fw::son || fw == Fw::sa || fw == Fw::ses || fw == Fw::leur || fw == Fw::leurs;
}

// récuse ce bilan, réfute ces dires: what was claimed; récuse le bilan de la ministre: her record
bool is_this_count(const Reading& r, const NounPhrase& np) {
  const Fw fw = r.fw(np.span.first);
  const std::string_view noun = r.form(np.head);
  return (fw == Fw::ce || fw == Fw::ces) &&
         (noun == "bilan" || noun == "chiffre" || noun == "chiffres" || noun == "dires");
}

// the noun itself hands the words over: rejette l'argument selon lequel
bool followed_by_laquelle(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  for (std::uint32_t t = i; t < finds.span.end && t < i + 10; ++t)
    if (r.fw(t) == Fw::selon) return true;
  return false;
}

// confirme une information de X selon laquelle A: the noun hands A over, and the verb says how sure
// it is
bool claim_of_another(const Reading& r, const SentenceFinds& finds, std::uint32_t at) {
  constexpr std::uint32_t kReach = 12;  // tokens
  if (!r.lexicon.match_cue_noun(r.doc, r.phrase_at(at)->head)) return false;
  for (std::uint32_t t = at; t + 1 < finds.span.end && t < at + kReach; ++t)
    if (past_according(r, t) != t && is_lequel(r.fw(past_according(r, t)))) return true;
  return false;
}

// sans que l'armée confirme ce bilan, avant que le parquet ne confirme A: nobody has done so
bool confirms_nothing(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb) {
  if (verb.form != VerbForm::finite) return false;
  const auto que = clause_opener(r, verb, finds.span.first);
  if (!que || *que == 0 || !r.is_que(*que)) return false;
  const std::string_view form = r.form(*que - 1);
  return form == "sans" || form == "avant" || form == "pour" || form == "moins";
}

// Aucune source officielle n'a confirmé ce bilan: nobody is no source
bool nobody_does(const Reading& r, const VerbGroup& verb) {
  const Subject s = subject_of(r, verb);
  if (s.form == SourceForm::none) return false;
  const Fw first = r.fw(s.span.first);
  return first == Fw::aucun || first == Fw::aucune || r.form(s.span.first) == "personne";
}

}  // namespace

bool carries_status(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                    std::uint32_t at) {
  const bool denies = cue.entry->status == StatusValue::denied;
  if (!denies && cue.entry->status != StatusValue::confirmed) return false;
  const std::string_view l = cue.entry->lemma;
  const VerbForm form = r.chunks.verbs[cue.verb].form;
  if (confirms_nothing(r, finds, r.chunks.verbs[cue.verb]) ||
      nobody_does(r, r.chunks.verbs[cue.verb]))
    return false;
  if (l == "écarter" || form == VerbForm::participle) return false;
  // a tenu à démentir ces accusations; not refuse de démentir
  if (form == VerbForm::infinitive && (!denies || !carried_out(r, r.chunks.verbs[cue.verb].head)))
    return false;
  // l'a confirmé une heure après: the pronoun is all that it confirms
  if (takes_previous_words(r, r.chunks.verbs[cue.verb])) return false;
  // a player confirms his comeback by it; what a body confirms, or nobody does, is said
  if (l == "confirmer" && possessive(r, at) && !r.chunks.verbs[cue.verb].negated &&
      r.lexicon.match_cue_noun(r.doc, at + 1).entry == nullptr && !body_speaks(r, cue))
    return false;
  if (l == "confirmer" && rules_or_shows(r, cue, at)) return false;
  if (form == VerbForm::gerund && !follows_report(r, finds, cue)) return false;
  if (l == "démentir" || l == "nier" || l == "confirmer" || l == "corroborer" || l == "infirmer")
    return r.phrase_at(at) != nullptr &&
           (denies || r.chunks.verbs[cue.verb].negated || !claim_of_another(r, finds, at));
  const NounPhrase* np = r.phrase_at(at);
  if (np != nullptr && is_this_count(r, *np)) return true;
  return np != nullptr && r.lexicon.match_cue_noun(r.doc, np->head).entry != nullptr &&
         !is_request(r.form(np->head)) && !followed_by_laquelle(r, finds, np->span.end);
}

std::uint32_t before_bracket(const Reading& r, std::uint32_t start, std::uint32_t end) {
  for (std::uint32_t t = start; t < end; ++t) {
    if (r.is(t, Punct::paren_open)) return t;
    // démentent leur rupture: d'où vient la rumeur? · a nié tout accord lorsqu'on l'a interrogé
    if (r.is(t, Punct::colon) || r.form(t) == "lorsque" || r.form(t) == "lorsqu'") return t;
    if (r.is(t, Punct::comma) && r.tag(t + 1) == Tag::relative) return t;
    // a indiqué, confirmant une information de La Vigie, que A: what was indicated
    if (r.is(t, Punct::comma) && r.is_que(t + 1)) return t;
    // dément la vente après que La Vigie a affirmé A
    if (r.form(t) == "après" && r.is_que(t + 1)) return t;
    // , malgré les indices · , en dépit des indices: the author's
    if (r.is(t, Punct::comma) &&
        (r.fw(t + 1) == Fw::malgre || (r.fw(t + 1) == Fw::en && r.form(t + 2) == "dépit")))
      return t;
  }
  return end;
}

}  // namespace selon::detect

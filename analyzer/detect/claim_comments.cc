#include "analyzer/detect/claim_comments.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/carried_out.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/falsehoods.h"
#include "analyzer/detect/retractions.h"

namespace selon::detect {
namespace {

// contrairement à ce qu'affirme X: set against the words, and none of them
bool sets_against(const Reading& r, std::uint32_t i) {
  return r.form(i) == "contrairement" && r.fw(i + 1) == Fw::a_grave && r.fw(i + 2) == Fw::ce &&
         r.is_que(i + 3);
}

// A, un bilan que l'armée conteste: the relative clause at `que` says how sure the claim is.
bool doubted_by_clause(const Reading& r, const NounPhrase& np, std::uint32_t que) {
  constexpr std::uint32_t kReach = 12;  // tokens
  const std::string_view noun = r.form(np.head);
  const bool figure = noun == "bilan" || noun == "chiffre" || noun == "chiffres";
  if (!r.is_que(que) || (!figure && !r.lexicon.match_cue_noun(r.doc, np.head))) return false;
  for (std::uint32_t t = que + 1; t < r.size() && t < que + kReach; ++t) {
    if (r.is(t, Punct::comma) || r.is_stop(t) || r.quoted(t)) return false;
    // un bilan que personne ne nie
    const Fw fw = r.fw(t);
    const bool nobody =
        r.form(t) == "personne" || r.form(t) == "nul" || fw == Fw::aucun || fw == Fw::aucune;
    if (nobody) return false;
    // des accusations que X a qualifiées de mensongères
    if (const CueHit* cue = r.cue_at(t); cue != nullptr && past_called_false(r, *cue) != 0)
      return true;
    if (r.doubt_at(t)) return true;
  }
  return false;
}

// A, une prudence saluée par les marchés: a noun without verb on which somebody comments.
bool commented_on(const Reading& r, std::uint32_t comma) {
  const NounPhrase* np = r.phrase_at(comma + 1);
  if (np == nullptr || np->preposition != kNone || np->determiner == kNone) return false;
  const Fw article = r.fw(static_cast<std::uint32_t>(np->determiner));
  if (article != Fw::un && article != Fw::une && article != Fw::des) return false;
  const std::uint32_t end = r.extended_at(comma + 1, {false, false}).end;
  if (doubted_by_clause(r, *np, end)) return true;
  const CueHit* cue = r.cue_at(end);
  return cue != nullptr && r.chunks.verbs[cue->verb].form == VerbForm::participle &&
         r.fw(cue->span.end) == Fw::par;
}

// A la mort du chef, annoncée notamment par une chaîne: at the end of the sentence who had made
// public what is spoken of.
bool made_public_by(const Reading& r, std::uint32_t comma) {
  constexpr auto kPublishing = std::to_array<std::string_view>(
      {"annoncer", "révéler", "rapporter", "évoquer", "dévoiler", "relayer", "publier", "diffuser",
       "mentionner", "signaler", "avancer", "ébruiter"});
  const VerbGroup* v = r.chunks.verb(comma + 1);
  if (v == nullptr || v->form != VerbForm::participle || v->span.first != comma + 1 ||
      !among(kPublishing, v->lemma))
    return false;
  std::uint32_t by = r.past_adverbials(v->span.end);
  if (r.fw(by) != Fw::par) return false;
  while (r.tag(by + 1) == Tag::adverb) ++by;
  std::uint32_t end = r.past_adverbials(r.extended_at(by + 1).end);
  if (end == 0) return false;
  constexpr std::uint32_t kLongest = 8;  // tokens of a name that is not known
  const std::uint32_t limit = std::min(r.sentence(comma).end, end + kLongest);
  while (end < limit && r.words.punct(end) == Punct::none && r.chunks.verb(end) == nullptr) ++end;
  return r.is_stop(end) || end >= r.sentence(comma).end;
}

// A, comme il l'a dit: that somebody said it is no part of what he said.
bool as_was_said(const Reading& r, std::uint32_t comma) {
  if (r.fw(comma + 1) != Fw::comme || r.tag(comma + 2) != Tag::subject_clitic) return false;
  const CueHit* cue = r.cue_at(comma + 3);
  if (cue == nullptr) return false;
  const VerbGroup& verb = r.chunks.verbs[cue->verb];
  for (std::uint32_t t = verb.span.first; t < verb.head; ++t)
    if (r.fw(t) == Fw::l_ || r.fw(t) == Fw::le) return true;
  return false;
}

// « prendre perpète » comme il dit, « tourner la page », comme elles disent: whose phrase it is.
bool is_own_phrase(const Reading& r, std::uint32_t i) {
  const std::uint32_t as = r.is(i, Punct::comma) ? i + 1 : i;
  if (i == 0 || r.fw(as) != Fw::comme || r.tag(as + 1) != Tag::subject_clitic || !r.quoted(i - 1) ||
      r.quoted(as))
    return false;
  const VerbGroup* verb = r.chunks.verb(as + 2);
  return verb != nullptr && verb->lemma == "dire" &&
         (r.is_stop(verb->span.end) || r.is(verb->span.end, Punct::comma));
}

// A ce que dément Pékin · A, des accusations que dément Pékin: what somebody says of the claim is
// no part of it, comma or not.
bool disputes(const Reading& r, std::uint32_t i) {
  if (r.is(i, Punct::comma) && r.tag(i + 1) == Tag::determiner &&
      r.lexicon.match_cue_noun(r.doc, i + 2))
    i += 2;
  else if (r.fw(i) != Fw::ce)
    return false;
  if (!r.is_que(i + 1)) return false;
  constexpr std::uint32_t kReach = 16;  // tokens: ce que le parquet n'a pas pu confirmer
  for (std::uint32_t t = i + 2; t < i + kReach && t < r.size(); ++t)
    if (const CueHit* cue = r.cue_at(t); cue != nullptr &&
                                         r.chunks.verbs[cue->verb].lemma != "refuser" &&
                                         denial_under(r, r.chunks.verbs[cue->verb]) == nullptr)
      return cue->entry->status == StatusValue::denied ||
             cue->entry->status == StatusValue::confirmed || past_called_false(r, *cue) != 0;
  return false;
}

// , une information non confirmée · , ce qui n'a pu être vérifié · , mais ces affirmations n'ont pu
bool doubt_follows(const Reading& r, std::uint32_t comma) {
  // mais leurs affirmations ne concordent pas
  if (r.fw(comma + 1) == Fw::mais && r.tag(comma + 2) == Tag::determiner &&
      r.fw(comma + 2) != Fw::le && r.fw(comma + 2) != Fw::la && r.fw(comma + 2) != Fw::les &&
      r.lexicon.match_cue_noun(r.doc, comma + 3))
    return true;
  for (std::uint32_t i = comma + 1; i < r.size() && i < comma + 6; ++i) {
    if (r.is(i, Punct::comma) || r.is_stop(i) || r.quoted(i)) return false;
    if (r.doubt_at(i)) return true;
    // , ce qui est démenti par X
    if (const VerbGroup* verb = r.chunks.verb(i); verb != nullptr && !verb->passive) return false;
  }
  return false;
}

// parle d'un mensonge, dénonce une « pure invention »
bool names_falsehood(const Reading& r, const VerbGroup& verb) {
  constexpr std::uint32_t kReach = 5;  // tokens
  if ((verb.lemma != "parler" && verb.lemma != "dénoncer" && verb.lemma != "évoquer") ||
      verb.negated)
    return false;
  for (std::uint32_t t = verb.span.end; t < verb.span.end + kReach && !r.is_stop(t); ++t)
    if (is_falsehood(r.form(t)) || is_false_adjective(r.form(t))) return true;
  return false;
}

// , mais la mairie dément · , mais le club l'a nié: somebody else answers the claim. (mais il le
// nie may be told of whom the claim is about.)
bool answered_behind(const Reading& r, std::uint32_t comma) {
  constexpr std::uint32_t kReach = 14;  // tokens
  if (r.fw(comma + 1) != Fw::mais || r.phrase_at(r.past_adverbials(comma + 2)) == nullptr)
    return false;
  for (std::uint32_t t = comma + 2; t < comma + kReach && t < r.size(); ++t) {
    if (r.quoted(t) || r.is_stop(t)) return false;
    const VerbGroup* verb = r.chunks.verb(t);
    if (verb == nullptr || verb->form != VerbForm::finite) continue;
    const CueHit* under = denial_under(r, *verb);  // mais X a tenu à démentir
    const CueHit* cue = under != nullptr ? under : r.cue_at(t);
    if (names_falsehood(r, *verb)) return true;
    if (cue == nullptr || cue->entry->status != StatusValue::denied || verb->negated ||
        verb->passive || verb->subject_clitic != kNone)
      return false;
    std::uint32_t behind = r.past_adverbials(cue->span.end);
    // a nié ces accusations
    if ((r.fw(behind) == Fw::ces || r.fw(behind) == Fw::cette) &&
        r.lexicon.match_cue_noun(r.doc, behind + 1))
      behind = r.past_adverbials(behind + 2);
    return r.is_stop(behind) || behind >= r.sentence(comma).end;
  }
  return false;
}

// dans ce cas, | aucune preuve ne manque · contrairement à ce qui a été dit, | cette rumeur est
// fausse: what only sets the scene is no claim that can be doubted.
bool only_frame(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  constexpr std::uint32_t kLongest = 20;  // tokens
  if (r.form(start) == "contrairement") return comma - start < kLongest;
  // que la veille, | il avait affirmé le contraire: the clause behind que has no verb yet
  const std::uint32_t que = start > 1 && r.is(start - 1, Punct::comma) ? start - 2 : start - 1;
  if (start > 0 && r.is_que(que) && comma - start < kLongest && !r.quoted(comma - 1) &&
      !has_finite_verb(r, {start, comma}))
    return true;
  return comma - start < kLongest && r.tag(start) == Tag::preposition &&
         !has_finite_verb(r, {start, comma});
}

// le recours |, jugé infondé par le tribunal, sera examiné: of a phrase of the claim, whose verb is
// still to come
bool is_of_subject(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  constexpr std::uint32_t kLongest = 40;  // tokens
  return r.tag(comma + 1) == Tag::past_participle && comma - start < kLongest &&
         !has_finite_verb(r, {start, comma}) &&
         has_finite_verb(r, {comma + 2, std::min(r.sentence(comma).end, comma + kLongest)});
}

// sans plus de détails, sans donner d'autres précisions
bool without_details(const Reading& r, std::uint32_t sans) {
  constexpr std::uint32_t kReach = 5;  // tokens
  constexpr auto kDetails = std::to_array<std::string_view>(
      {"détail", "détails", "précision", "précisions", "explication", "explications"});
  for (std::uint32_t t = sans + 1; t <= sans + kReach; ++t) {
    if (r.is(t, Punct::comma) || r.is_stop(t) || r.quoted(t)) return false;
    if (among(kDetails, r.form(t))) return true;
  }
  return false;
}

// , sans fournir de preuves · , sans apporter la moindre preuve: the author on the claim
bool without_proof(const Reading& r, std::uint32_t sans) {
  constexpr std::uint32_t kReach = 6;  // tokens
  constexpr auto kGiving =
      std::to_array<std::string_view>({"fournir", "apporter", "avancer", "produire", "étayer"});
  constexpr auto kProofs = std::to_array<std::string_view>(
      {"preuve", "preuves", "élément", "éléments", "source", "sources", "affirmations",
       "accusations", "allégations", "propos", "dires"});
  if (sans == 0 || !r.is(sans - 1, Punct::comma) || !among(kGiving, r.form(sans + 1))) return false;
  for (std::uint32_t t = sans + 2; t <= sans + kReach && !r.is_stop(t); ++t)
    if (among(kProofs, r.form(t))) return true;
  return false;
}

// A (voir ci-dessous). · A (lire notre édition de mardi).: at the end of a sentence the paper sends
// its readers elsewhere.
bool refers_elsewhere(const Reading& r, std::uint32_t paren) {
  constexpr auto kReading = std::to_array<std::string_view>(
      {"voir", "lire", "revoir", "relire", "écouter", "réécouter", "cf", "cf."});
  constexpr std::uint32_t kLongest = 20;  // tokens
  if (!among(kReading, r.form(paren + 1))) return false;
  for (std::uint32_t t = paren + 2; t < paren + kLongest && t < r.size(); ++t)
    if (r.is(t, Punct::paren_close)) return r.is_stop(t + 1) || t + 1 >= r.sentence(paren).end;
  return false;
}

}  // namespace

bool bracket_on_claim(const Reading& r, std::uint32_t paren) {
  if (disputes(r, paren + 1) || refers_elsewhere(r, paren)) return true;
  bool noun = false;  // a bracket about other things says (non confirmés en laboratoire)
  for (std::uint32_t i = paren + 1; i < r.size() && i < paren + 10; ++i) {
    if (r.is(i, Punct::paren_close)) return false;
    noun = noun || r.lexicon.match_cue_noun(r.doc, i);
    if (noun && r.doubt_at(i)) return true;
  }
  return false;
}

namespace {

// … sans en dire davantage, sans donner plus de détails: how much was told, without a comma, too
bool tells_no_more(const Reading& r, std::uint32_t i) {
  const VerbGroup* verb = r.fw(i) == Fw::sans ? r.chunks.verb(i + 1) : nullptr;
  if (verb == nullptr || verb->form != VerbForm::infinitive || verb->span.first != i + 1)
    return false;
  const std::string_view more = r.form(verb->span.end);
  if (more != "davantage" && more != "plus") return false;
  // sans en dire davantage; not sans dire plus de trois mots, plus haut, plus longtemps
  const std::uint32_t behind = verb->span.end + 1;
  if (r.cue_at(verb->head) != nullptr)
    return r.words.punct(behind) != Punct::none || behind >= r.sentence(i).end;
  const bool gives = verb->lemma == "donner" || verb->lemma == "fournir" ||
                     verb->lemma == "apporter" || verb->lemma == "livrer";
  const std::string_view what = r.form(verb->span.end + 2);
  return gives && is_of(r.fw(verb->span.end + 1)) &&
         (what.starts_with("détail") || what.starts_with("précision") ||
          what.starts_with("explication"));
}

// sans pouvoir préciser A, sans vouloir donner de détails: what one could not or would not say
bool kept_from_saying(const Reading& r, std::uint32_t i) {
  const VerbGroup* verb = r.chunks.verb(i);
  if (verb == nullptr || verb->form != VerbForm::infinitive ||
      (verb->lemma != "pouvoir" && verb->lemma != "vouloir" && verb->lemma != "souhaiter"))
    return false;
  const std::uint32_t next = r.past_adverbials(verb->span.end);
  return r.cue_at(next) != nullptr || tells_no_more(r, next - 1) || r.form(next) == "donner";
}

}  // namespace

bool leaves_out(const Reading& r, std::uint32_t i) {
  const std::uint32_t sans = r.fw(i) == Fw::mais ? i + 1 : i;
  if (r.fw(sans) != Fw::sans) return false;
  const std::uint32_t next = r.past_adverbials(sans + 1);
  return r.is_que(next) || r.cue_at(next) != nullptr || kept_from_saying(r, next) ||
         without_details(r, sans) || without_proof(r, sans);
}

bool comments_on_claim(const Reading& r, std::uint32_t start, std::uint32_t i, bool comma) {
  if (disputes(r, i) || is_own_phrase(r, i) || tells_no_more(r, i)) return true;
  if (!comma) return false;
  if (!only_frame(r, start, i) && !is_of_subject(r, start, i) && doubt_follows(r, i)) return true;
  if (answered_behind(r, i) || !retracted_behind(r, {start, i}, i).empty()) return true;
  if (r.quoted(i)) return false;
  if (leaves_out(r, i + 1)) return true;
  if (!commented_on(r, i) && !made_public_by(r, i) && !as_was_said(r, i) && !sets_against(r, i + 1))
    return false;
  constexpr std::uint32_t kLongest = 150;  // tokens: so long a claim is whole, and is not walked
  return i - start > kLongest || whole_before(r, start, i);
}

}  // namespace selon::detect

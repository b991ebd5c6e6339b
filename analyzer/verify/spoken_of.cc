#include "analyzer/verify/spoken_of.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/senses.h"
#include "analyzer/verify/charges.h"
#include "analyzer/verify/claim_words.h"
#include "analyzer/verify/sentence_claims.h"

namespace selon::verify {
namespace {

using detect::Fw;

// les informations | russes, les affirmations | de l'armée
bool of_one_side(const Reading& r, std::uint32_t behind) {
  const TokenSpan side = syntax::is_of(r.fw(behind)) ? r.extended_at(behind + 1) : TokenSpan{};
  if (r.form(behind) == "entre") return true;  // les rapports entre eux: no accounts
  return r.lexicon.demonym(r.form(behind)) || (!side.empty() && detect::can_speak(r, side));
}

// L'agence n'a pas pu vérifier de manière indépendante les récits des combats.: all that was told
// right before
bool checked_in_vain(const Verdicts& verdicts, const lexicon::Doubt& doubt, TokenSpan words,
                     TokenSpan sentence) {
  const Reading& r = verdicts.reading();
  static constexpr auto kAccounts = std::to_array<std::string_view>(
      {"récits", "comptes", "comptes-rendus", "rapports", "affirmations", "informations",
       "déclarations", "allégations", "revendications", "bilans", "chiffres", "dires"});
  if (doubt.status != StatusValue::unconfirmed || doubt.by != lexicon::BySlot::before ||
      in_relative_clause(r, words, sentence.first))
    return false;
  const TokenSpan who = verdicts.party(doubt, words, sentence);
  if (who.empty() || !detect::sense_of(r, who).is_media()) return false;
  constexpr std::uint32_t kReach = 10;  // tokens: de manière indépendante
  for (std::uint32_t t = words.end; t + 1 < sentence.end && t < words.end + kReach; ++t)
    if (r.fw(t) == Fw::les && among(kAccounts, r.form(t + 1))) return !of_one_side(r, t + 2);
  return false;
}

// Le ministère de la Défense n'a pas été en mesure de confirmer ces chiffres: the object points
// back, however far from where the sentence begins.
Anaphor doubts_of_claims(const Verdicts& verdicts, TokenSpan sentence) {
  const Reading& r = verdicts.reading();
  for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
    if (r.quoted(t)) return {};
    const auto doubt = r.doubt_at(t);
    if (!doubt) continue;
    const syntax::NounPhrase* object = r.phrase_at(object_behind(r, doubt.end));
    if (checked_in_vain(verdicts, *doubt.entry, {t, doubt.end}, sentence))
      return {true, true, false};
    if (doubt.entry->by != lexicon::BySlot::before || object == nullptr ||
        in_relative_clause(r, {t, doubt.end}, sentence.first) ||
        told_between(verdicts.candidates(), sentence, t))
      return {};
    Anaphor anaphor = points_back(r, object->span);
    // dément l'information, in a new paragraph; dément la version de la députée: another one
    if (anaphor.next &&
        (opens_paragraph(r, sentence.first) || syntax::is_of(r.fw(object->span.end))))
      return {};
    anaphor.counts = anaphor.found && names_count(r.form(object->head));
    return anaphor;
  }
  return {};
}

}  // namespace

Anaphor speaks_of_claims(const Verdicts& verdicts, TokenSpan sentence) {
  const Reading& r = verdicts.reading();
  // Aucune des affirmations n'a pu être vérifiée, Aucune des informations de l'armée: not of hers
  const Fw none = r.fw(sentence.first);
  if ((none == Fw::aucun || none == Fw::aucune) && r.fw(sentence.first + 1) == Fw::des &&
      names_claims(r, sentence.first + 2))
    return {!of_one_side(r, sentence.first + 3), true, false, false,
            is_accusation(r.form(sentence.first + 2))};
  const std::uint32_t limit = std::min(sentence.end, sentence.first + 12);
  for (std::uint32_t t = sentence.first; t < limit; ++t) {
    const Fw fw = r.fw(t);
    const bool demonstrative = fw == Fw::ce || fw == Fw::cet || fw == Fw::cette || fw == Fw::ces;
    if (demonstrative && r.tag(t) == syntax::Tag::determiner) {
      // ces deux derniers chiffres: the number alone is of one claim
      const bool counted = r.tag(t + 1) == syntax::Tag::numeral;
      std::uint32_t noun = t + 1;
      while (noun < t + 4 &&
             (r.tag(noun) == syntax::Tag::numeral || r.tag(noun) == syntax::Tag::adjective))
        ++noun;
      if (counted && names_count(r.form(noun))) return {true, false, false, true};
    }
    if (const ClaimName name = claim_name(r, t);
        name.noun != 0 && is_demonstrative(name.article) &&
        (!demonstrative || r.tag(t) == syntax::Tag::determiner))
      return {true, name.article == Fw::ces, false, names_count(r.form(name.noun)),
              is_accusation(r.form(name.noun))};
    if ((fw == Fw::cela || fw == Fw::ca || fw == Fw::ceci) && t < sentence.first + 3)
      return {true, false};
    const bool toll = t == sentence.first + 1 && (r.form(t) == "bilan" || r.form(t) == "chiffre");
    if (r.form(t) == "parole") continue;  // a pris la parole
    if ((toll || r.lexicon.match_cue_noun(r.doc, t)) && t > 0 &&
        (r.fw(t - 1) == Fw::l_ || r.fw(t - 1) == Fw::la || r.fw(t - 1) == Fw::le)) {
      // l'annonce de son départ, la version de l'armée, l'accusation russe: whose it is, or of
      // what
      const bool of = (syntax::is_of(r.fw(t + 1)) && t == sentence.first + 1) ||
                      r.lexicon.demonym(r.form(t + 1));
      return of ? Anaphor{} : Anaphor{true, false};
    }
  }
  return doubts_of_claims(verdicts, sentence);
}

bool comments_on_claims(const Reading& r, TokenSpan sentence) {
  const Fw fw = r.fw(sentence.first);
  const std::uint32_t behind = r.past_adverbials(sentence.first + 1);
  if (names_claims(r, sentence.first) && r.tag(behind) == syntax::Tag::past_participle)
    return r.fw(r.past_adverbials(behind + 1)) == Fw::par;
  // Accusations dont se défend le maire
  if (names_claims(r, sentence.first) && r.tag(behind) == syntax::Tag::relative) return true;
  return (fw == Fw::une || fw == Fw::un || fw == Fw::des) && names_claims(r, sentence.first + 1) &&
         sentence.end - sentence.first < 30;
}

}  // namespace selon::verify

#include "analyzer/detect/retractions.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"

namespace selon::detect {
namespace {

// What is a confession or a charge: who comes back to it takes it back.
bool is_charge(std::string_view noun) {
  static constexpr auto kCharges = std::to_array<std::string_view>(
      {"aveu", "aveux", "accusation", "accusations", "témoignage", "témoignages", "confession",
       "confessions", "déposition", "dépositions"});
  return among(kCharges, noun);
}

// Who comes back to his words (est revenu sur ses propos) may say more of them; who withdraws them
// (a retiré ses propos) does not.
bool is_speech(std::string_view noun) {
  static constexpr auto kSpeech = std::to_array<std::string_view>(
      {"propos", "paroles", "déclaration", "déclarations", "affirmation", "affirmations",
       "allégation", "allégations", "dires"});
  return among(kSpeech, noun);
}

// ses aveux, ses premières accusations: one past the noun; 0 for another
std::uint32_t past_own_claims(const Reading& r, std::uint32_t i, bool speech) {
  const Fw owner = r.fw(i);
  if (owner != Fw::ses && owner != Fw::sa && owner != Fw::son && owner != Fw::leurs &&
      owner != Fw::leur)
    return 0;
  std::uint32_t noun = i + 1;
  while (r.tag(noun) == Tag::adjective) ++noun;
  return is_charge(r.form(noun)) || (speech && is_speech(r.form(noun))) ? noun + 1 : 0;
}

// est revenu sur ses déclarations. · … à la barre: on no matter, he takes them back; not est revenu
// sur ses déclarations de mardi
std::uint32_t past_own_statement(const Reading& r, std::uint32_t i) {
  const std::uint32_t end = past_own_claims(r, i, true);
  if (end == 0 || r.form(end - 1) == "propos" || r.form(end - 1) == "paroles") return 0;
  const std::uint32_t behind = r.past_adverbials(end);
  // est revenu sur ses déclarations, expliquant A: he may say more of them
  const bool alone = behind >= r.size() || r.is_stop(behind);
  return alone || r.form(behind) == "devant" || r.form(behind + 2) == "barre" ? end : 0;
}

// est longuement revenu, est revenu en détail sur ses déclarations: he says more of them
bool at_length(const Reading& r, std::uint32_t first, std::uint32_t end) {
  static constexpr auto kAtLength = std::to_array<std::string_view>(
      {"longuement", "brièvement", "largement", "amplement", "abondamment", "détail"});
  for (std::uint32_t t = first; t < end; ++t)
    if (among(kAtLength, r.form(t))) return true;
  return false;
}

// avoir menti, mais seulement sur son âge · avoir menti, à l'époque, sur son âge: what stands
// behind the comma goes on with it
bool goes_on_behind(const Reading& r, std::uint32_t comma) {
  return r.fw(comma + 1) == Fw::mais || r.tag(comma + 1) == Tag::preposition ||
         r.form(comma + 1) == "notamment";
}

// a reconnu avoir menti, avoue avoir tout inventé: one past these words; 0 for others
std::uint32_t past_avowed_lie(const Reading& r, const VerbGroup& verb) {
  static constexpr auto kAvowing = std::to_array<std::string_view>(
      {"reconnaître", "avouer", "admettre", "confesser", "concéder"});
  const std::uint32_t at = r.past_adverbials(verb.span.end);
  const VerbGroup* lie = r.chunks.verb(at);
  if (!among(kAvowing, verb.lemma) || verb.form != VerbForm::finite || verb.conditional() ||
      lie == nullptr || lie->form != VerbForm::infinitive || !lie->compound || lie->negated)
    return 0;
  // avoir menti sur son âge, avoir inventé un moteur: that is a matter of its own
  const std::uint32_t end = lie->span.end;
  static constexpr auto kAsking =
      std::to_array<std::string_view>({"justice", "police", "gendarmerie", "barre", "cour"});
  const std::uint32_t behind = r.past_adverbials(end);
  const bool ends =
      behind >= r.size() || (r.words.punct(behind) != Punct::none &&
                             !(r.is(behind, Punct::comma) && goes_on_behind(r, behind)));
  const bool alone = ends || r.form(end + 1) == "enquêteurs" ||
                     (r.fw(end) == Fw::a_grave && among(kAsking, r.form(end + 2)));
  if (lie->lemma == "mentir") return alone ? end : 0;
  if (lie->lemma != "inventer") return 0;
  bool all = false;
  for (std::uint32_t t = lie->span.first; t < end; ++t) all = all || r.fw(t) == Fw::tout;
  const bool tale = (r.fw(end) == Fw::cette || r.fw(end) == Fw::l_ || r.fw(end) == Fw::ces) &&
                    r.form(end + 1).starts_with("histoire");
  return all || tale || r.form(end + 1) == "faits" ? end : 0;
}

}  // namespace

TokenSpan retraction_at(const Reading& r, const VerbGroup& verb) {
  if (verb.negated) return {};
  if (const std::uint32_t end = past_avowed_lie(r, verb); end != 0) return {verb.span.first, end};
  if (verb.reflexive && (verb.lemma == "rétracter" || verb.lemma == "dédire")) return verb.span;
  const std::uint32_t behind = r.past_adverbials(verb.span.end);
  std::uint32_t end = 0;
  if (verb.lemma == "revenir" && r.fw(behind) == Fw::sur && !at_length(r, verb.span.first, behind))
    end = std::max(past_own_claims(r, behind + 1, false), past_own_statement(r, behind + 1));
  if (verb.lemma == "retirer") end = past_own_claims(r, behind, true);
  return end == 0 ? TokenSpan{} : TokenSpan{verb.span.first, end};
}

namespace {

// que le suspect a avoué |, puis s'est rétracté: the verb `then` behind the claim goes on with it
// where it tells of the same time, or where nobody speaks in front of the claim
bool goes_on_with_claim(const Reading& r, TokenSpan claim, std::uint32_t comma,
                        const VerbGroup& then) {
  if (claim.end != comma || r.quoted(claim.first)) return false;
  // Selon le parquet, A, puis
  if (claim.first == r.sentence(comma).first || r.is(claim.first - 1, Punct::comma)) return true;
  constexpr std::uint32_t kReach = 40;  // tokens
  for (std::uint32_t t = comma; t > claim.first && t + kReach > comma; --t) {
    const VerbGroup* verb = r.chunks.verb(t - 1);
    if (verb == nullptr || verb->form != VerbForm::finite) continue;
    return verb->compound == then.compound && (verb->tenses & then.tenses) != 0;
  }
  return false;
}

// , puis s'est rétracté · , mais il s'est ensuite rétracté: by who spoke
TokenSpan retracted_then(const Reading& r, TokenSpan claim, std::uint32_t comma) {
  std::uint32_t at = r.past_adverbials(comma + 2);
  if (r.tag(at) == Tag::subject_clitic) ++at;
  const VerbGroup* verb = r.chunks.verb(at);
  if (verb == nullptr || verb->form != VerbForm::finite || verb->conditional() ||
      verb->span.first != at)
    return {};
  const TokenSpan words = retraction_at(r, *verb);
  return words.empty() || goes_on_with_claim(r, claim, comma, *verb)
             ? TokenSpan{}
             : TokenSpan{comma + 1, words.end};
}

}  // namespace

TokenSpan retracted_behind(const Reading& r, TokenSpan claim, std::uint32_t comma) {
  if (!r.is(comma, Punct::comma)) return {};
  if (r.fw(comma + 1) == Fw::puis || r.fw(comma + 1) == Fw::mais)
    return retracted_then(r, claim, comma);
  if (r.fw(comma + 1) != Fw::avant || !is_of(r.fw(comma + 2))) return {};
  const VerbGroup* verb = r.chunks.verb(comma + 3);
  if (verb == nullptr || verb->form != VerbForm::infinitive) return {};
  const TokenSpan words = retraction_at(r, *verb);
  return words.empty() ? words : TokenSpan{comma + 1, words.end};
}

}  // namespace selon::detect

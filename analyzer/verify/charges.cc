#include "analyzer/verify/charges.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/verify/claim_words.h"

namespace selon::verify {
namespace {

using detect::Candidate;
using detect::Fw;
using detect::Reading;
using detect::VerbForm;
using detect::VerbGroup;
using syntax::Tag;
using syntax::TokenSpan;
namespace gender = lexicon::gender;
namespace number = lexicon::number;

// le suspect, l'intéressée, le prévenu: whoever is charged
bool is_charged(std::string_view noun) {
  static constexpr auto kCharged =
      std::to_array<std::string_view>({"suspect", "suspecte", "accusé", "accusée", "prévenu",
                                       "prévenue", "intéressé", "intéressée", "mis", "mise"});
  return among(kCharged, noun);
}

// Whether a pronoun of the third person may mean the phrase.
bool agrees(const Reading& r, std::uint32_t pronoun, const syntax::NounPhrase& who) {
  const Fw fw = r.fw(pronoun);
  if (fw == Fw::il) return who.gender != gender::feminine && who.number != number::plural;
  if (fw == Fw::elle) return who.gender != gender::masculine && who.number != number::plural;
  return (fw == Fw::ils || fw == Fw::elles) && who.number != number::singular;
}

// a frappé, aurait volé, avait vendu: it is told as done, and not denied there
bool tells_what_was_done(const VerbGroup& verb) {
  if (verb.negated) return false;
  if (verb.form == VerbForm::finite)
    return verb.compound || (verb.tenses & lexicon::tense::past_simple) != 0;
  return verb.form == VerbForm::infinitive && verb.compound;
}

// The claim tells what `who` did.
bool tells_a_deed_of(const Reading& r, const Candidate& c, const syntax::NounPhrase& who) {
  constexpr std::uint32_t kReach = 40;  // tokens of a part
  for (const TokenSpan& part : c.content)
    for (std::uint32_t t = part.first; t < std::min(part.end, part.first + kReach); ++t) {
      const VerbGroup* verb = r.chunks.verb(t);
      if (verb == nullptr || verb->span.first != t || verb->passive || !tells_what_was_done(*verb))
        continue;
      const detect::Subject s = detect::subject_of(r, *verb);
      if (s.span.empty()) continue;
      if (s.form == detect::SourceForm::pronoun) return agrees(r, s.span.first, who);
      const syntax::NounPhrase* np = r.phrase_at(s.span.first);
      if (np == nullptr) continue;
      if (is_charged(r.form(who.head)) && detect::can_speak(r, s.span))
        return (np->gender & who.gender) != 0 && (np->number & who.number) != 0;
      const bool named = !who.name.empty() && !np->name.empty() &&
                         r.form(who.name.end - 1) == r.form(np->name.end - 1);
      if (named || r.form(np->head) == r.form(who.head)) return true;
    }
  return false;
}

// The first finite verb of the claim; null where none stands near its beginning.
const VerbGroup* first_finite(const Reading& r, const Candidate& c) {
  constexpr std::uint32_t kReach = 40;  // tokens
  const TokenSpan words = c.content.front();
  for (std::uint32_t t = words.first; t < std::min(words.end, words.first + kReach); ++t) {
    const VerbGroup* verb = r.chunks.verb(t);
    if (verb != nullptr && verb->span.first == t && verb->form == VerbForm::finite) return verb;
  }
  return nullptr;
}

// Le suspect l'a frappé, il m'a suivie: who did it stands there as the one who is charged, or what
// he did was done to somebody
bool tells_of_the_charged(const Reading& r, const Candidate& c) {
  const VerbGroup* verb = first_finite(r, c);
  if (verb == nullptr || verb->passive || !tells_what_was_done(*verb)) return false;
  const detect::Subject s = detect::subject_of(r, *verb);
  if (s.form == detect::SourceForm::pronoun)
    return r.tag(verb->span.first) == Tag::object_clitic && !verb->reflexive;
  const syntax::NounPhrase* np = s.span.empty() ? nullptr : r.phrase_at(s.span.first);
  return np != nullptr && is_charged(r.form(np->head));
}

// L'homme est soupçonné d'avoir volé, a indiqué le parquet.
bool tells_of_a_charge(const Reading& r, const Candidate& c) {
  const VerbGroup* verb = first_finite(r, c);
  return verb != nullptr && verb->passive && !verb->negated &&
         (verb->lemma == "soupçonner" || verb->lemma == "accuser" || verb->lemma == "suspecter");
}

// frappée, escroqué: what is done to somebody by another one's fault; not élu, prévenu, invitée
bool is_wrong(std::string_view lemma) {
  static constexpr auto kWrongs = std::to_array<std::string_view>(
      {"abuser",      "agresser",    "attaquer",    "battre",    "blesser",    "bousculer",
       "brutaliser",  "contraindre", "discriminer", "droguer",   "embrasser",  "empêcher",
       "empoisonner", "enfermer",    "enlever",     "escroquer", "exploiter",  "filmer",
       "forcer",      "frapper",     "gifler",      "harceler",  "humilier",   "injurier",
       "insulter",    "intimider",   "licencier",   "ligoter",   "maltraiter", "manipuler",
       "menacer",     "mordre",      "molester",    "obliger",   "piéger",     "poignarder",
       "pousser",     "poursuivre",  "racketter",   "renvoyer",  "rouer",      "séquestrer",
       "suivre",      "surveiller",  "torturer",    "toucher",   "trahir",     "tromper",
       "violenter",   "violer",      "voler",       "étrangler"});
  return among(kWrongs, lemma);
}

// dit avoir été frappée, affirme avoir subi, assure avoir dû jeter: who says so charges somebody
bool tells_what_befell(const Reading& r, const Candidate& c) {
  if (c.rule != detect::rule::kInfinitive) return false;
  const VerbGroup* verb = r.chunks.verb(c.content.front().first);
  if (verb == nullptr || verb->form != VerbForm::infinitive || !verb->compound || verb->negated)
    return false;
  // avoir été « abusée », avoir été victime de violences
  if (verb->lemma == "être") {
    const std::uint32_t behind = r.past_adverbials(verb->span.end);
    const std::uint32_t word = r.opens_quote(behind) ? behind + 1 : behind;
    return r.form(word).starts_with("victime") || is_wrong(r.words[word].morph.verb);
  }
  return (verb->passive && is_wrong(verb->lemma)) || verb->lemma == "subir" ||
         r.form(verb->finite + 1) == "dû" || verb->lemma == "devoir";
}

// Whom the claim charges, as far as it says so: accuse | le maire | de A, | l'homme | est soupçonné
// de A, avoir été frappée par | Paul Roy |; null where it does not.
const syntax::NounPhrase* charged_by(const Reading& r, const Candidate& c) {
  constexpr std::uint32_t kReach = 12;  // tokens
  const TokenSpan words = c.content.front();
  if (c.rule != detect::rule::kInfinitive) return r.phrase_at(words.first);
  for (std::uint32_t t = words.first; t < std::min(words.end, words.first + kReach); ++t)
    if (r.fw(t) == Fw::par) return r.phrase_at(t + 1);
  return nullptr;
}

// Paul Roy, and no word for what he is
bool only_full_name(const syntax::NounPhrase& np) {
  return !np.name.empty() && np.name.end - np.name.first > 1 && np.name == np.span;
}

// un autre suspect, les autres · une femme, un homme: somebody else than who was told of before
bool brings_on_another(const Reading& r, const syntax::NounPhrase& who) {
  for (std::uint32_t t = who.span.first; t < who.span.end; ++t)
    if (r.form(t) == "autre" || r.form(t) == "autres") return true;
  const std::string_view noun = r.form(who.head);
  const Fw article = r.fw(who.span.first);
  return (article == Fw::un || article == Fw::une) &&
         (noun == "homme" || noun == "femme" || is_charged(noun));
}

// Me Paul Roy · Paul Roy, avocat de Marc Petit, · Paul Roy, son conseil,
bool speaks_for_another(const Reading& r, const syntax::NounPhrase& who) {
  constexpr std::uint32_t kReach = 3;  // tokens behind the name
  const auto counsel = [&r](std::uint32_t t) {
    const std::string_view form = r.form(t);
    return form == "me" || form == "maître" || form.starts_with("avocat") || form == "conseil" ||
           form.starts_with("défenseu");
  };
  if (counsel(who.span.first) || (who.span.first > 0 && counsel(who.span.first - 1))) return true;
  for (std::uint32_t t = who.span.end; t < who.span.end + kReach && !r.is_stop(t); ++t)
    if (counsel(t)) return true;
  return false;
}

// le procureur, la victime, le témoin: who comes on in every case, and is not the one it is about
bool is_bystander(std::string_view noun) {
  static constexpr auto kBystanders = std::to_array<std::string_view>(
      {"procureur", "procureure", "parquet", "juge", "tribunal", "police", "gendarmerie", "justice",
       "victime", "plaignant", "plaignante", "témoin"});
  return among(kBystanders, noun);
}

// le gouvernement, la Russie, La Vigie
bool is_body(const Reading& r, const syntax::NounPhrase& np) {
  const auto kind = detect::sense_of(r, np.span).kind;
  return kind == EntityKind::organisation || kind == EntityKind::state ||
         kind == EntityKind::media || kind == EntityKind::agency;
}

// accuse Paul Roy de A. Marc Petit nie: somebody else is charged
bool another_is_charged(const Reading& r, const Candidate& c, const syntax::NounPhrase& who) {
  if (brings_on_another(r, who)) return true;
  if (is_bystander(r.form(who.head)) && !speaks_of(r, c, who.span)) return true;
  const syntax::NounPhrase* charged = charged_by(r, c);
  // accuse le gouvernement de A. L'accusé nie: a man and no body
  if (charged != nullptr && is_charged(r.form(who.head)) && is_body(r, *charged)) return true;
  // Kiev accuse Moscou de A. Minsk dément toute implication: another state
  if (charged != nullptr) {
    const lexicon::StateEntry* state = state_of(r, charged->span);
    const lexicon::StateEntry* denies = state_of(r, who.span);
    if (state != nullptr && denies != nullptr && state != denies && is_body(r, *charged) &&
        is_body(r, who))
      return true;
  }
  if (charged == nullptr || !only_full_name(*charged) || !only_full_name(who)) return false;
  if (speaks_for_another(r, who)) return false;
  return r.form(charged->name.end - 1) != r.form(who.name.end - 1);
}

}  // namespace

bool charges_another(const Reading& r, const Candidate& c, std::uint32_t pronoun) {
  const Fw fw = r.fw(pronoun);
  const bool third = fw == Fw::il || fw == Fw::elle || fw == Fw::ils || fw == Fw::elles;
  const syntax::NounPhrase* charged = third ? charged_by(r, c) : nullptr;
  return charged != nullptr && !agrees(r, pronoun, *charged);
}

bool accuses(const Candidate& c) {
  static constexpr auto kAccusing = std::to_array<std::string_view>(
      {"accuser", "reprocher", "soupçonner", "incriminer", "imputer", "alléguer"});
  return among(kAccusing, c.lemma);
}

bool is_accusation(std::string_view noun) { return noun.starts_with("accusation"); }

bool names_blame(std::string_view noun) { return noun == "reproches" || noun == "griefs"; }

bool names_charges(const Reading& r, std::uint32_t noun) {
  static constexpr auto kCharges = std::to_array<std::string_view>(
      {"accusation", "accusations", "allégation", "allégations", "reproche", "reproches", "grief",
       "griefs", "soupçons", "faits", "charges"});
  return among(kCharges, r.form(noun));
}

bool against_who_denies(const Reading& r, std::uint32_t from) {
  std::uint32_t noun = from + 1;
  if (says_any(r.form(from)) && r.fw(noun) != Fw::les && r.fw(noun) != Fw::ces) {
    while (r.tag(noun) == Tag::adjective) ++noun;
  } else {
    const ClaimName name = claim_name(r, from);
    if (name.article != Fw::les && name.article != Fw::ces) return false;
    noun = name.noun;
  }
  if (!names_charges(r, noun)) return false;
  std::uint32_t t = noun + 1;
  while (r.tag(t) == Tag::adjective) ++t;
  // les accusations de la junte: of whose they are; de viol, de fraude: of what
  if (syntax::is_of(r.fw(t))) {
    const TokenSpan of = r.extended_at(t + 1);
    return r.tag(t + 1) != Tag::proper && (of.empty() || !detect::can_speak(r, of));
  }
  const Fw next = r.fw(t);
  return next != Fw::selon && next != Fw::sur && !r.is_que(t);
}

bool charges(const Reading& r, const Candidate& c, TokenSpan who) {
  const syntax::NounPhrase* np = who.empty() ? nullptr : r.phrase_at(who.first);
  if (accuses(c) || tells_what_befell(r, c) || tells_of_a_charge(r, c))
    return np == nullptr || !another_is_charged(r, c, *np);
  if (np == nullptr) return tells_of_the_charged(r, c);
  if (c.lemma == "dénoncer" && speaks_of(r, c, who)) return true;
  const bool known = is_charged(r.form(np->head)) || speaks_of(r, c, who);
  return known && tells_a_deed_of(r, c, *np);
}

std::vector<std::size_t> charges_against(const Reading& r, const std::vector<Candidate>& candidates,
                                         std::size_t end, std::uint32_t first, TokenSpan who,
                                         bool ahead) {
  constexpr std::size_t kReach = 10;        // claims
  constexpr std::uint32_t kParagraphs = 2;  // told so far away
  constexpr std::size_t kMost = 4;          // claims
  const std::uint32_t paragraph = r.words.paragraph(first);
  std::vector<std::size_t> found;
  for (std::size_t i = end; i > 0 && i + kReach > end && found.size() < kMost; --i) {
    const Candidate& c = candidates[i - 1];
    const std::uint32_t own = r.words.paragraph(c.content.front().first);
    if (own + kParagraphs < paragraph) break;
    // those that stand together
    if (!found.empty() && own != r.words.paragraph(candidates[found.back()].content.front().first))
      break;
    if (!c.source.overlaps(who) && charges(r, c, who)) found.push_back(i - 1);
  }
  if (!found.empty() || !ahead) return found;
  const std::uint32_t past = r.sentence(first).end;
  const syntax::NounPhrase* np = who.empty() ? nullptr : r.phrase_at(who.first);
  const bool anybody = np == nullptr || is_charged(r.form(np->head));
  for (std::size_t i = end; i < candidates.size() && i < end + kReach; ++i) {
    const Candidate& c = candidates[i];
    const std::uint32_t at = c.content.front().first;
    if (at < past) continue;
    if (r.words.paragraph(at) > paragraph + kParagraphs + 1) break;
    if (np != nullptr && another_is_charged(r, c, *np)) continue;
    if (accuses(c) && (anybody || speaks_of(r, c, who) || r.phrase_at(at) == nullptr)) return {i};
  }
  return {};
}

}  // namespace selon::verify

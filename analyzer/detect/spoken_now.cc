#include "analyzer/detect/spoken_now.h"

#include "analyzer/detect/clause_content.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/connectives.h"
#include "analyzer/detect/occasions.h"
#include "analyzer/detect/verb_places.h"

namespace selon::detect {
namespace {

using lexicon::CueClass;

// Si le maire reconnaît que A, il …: at the head of the sentence, not in the imperfect, si grants
// what somebody did say.
bool concedes(const Reading& r, const SentenceFinds& finds, std::uint32_t si,
              const VerbGroup& verb) {
  return past_connectives(r, finds.span.first, si) >= si &&
         (verb.tenses & lexicon::tense::imperfect) == 0;
}

// Pourquoi dit-il que … ?
bool asks(const Reading& r, const VerbGroup& verb) {
  const TokenSpan s = r.sentence(verb.head);
  return s.end > s.first && r.is(s.end - 1, Punct::question);
}

// mais indiqué que, et exhorté: the auxiliary stands with the verb before.
bool shares_auxiliary(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb) {
  return auxiliary_partner(r, finds, verb) != nullptr;
}

// vont jusqu'à affirmer: nobody says it who refuses to, does not or will not go so far
bool goes_as_far(const Reading& r, const VerbGroup& goes, std::uint32_t i) {
  const bool now = goes.form == VerbForm::gerund ||
                   (goes.form == VerbForm::finite && goes.third_person() && !goes.conditional() &&
                    (goes.tenses & lexicon::tense::future) == 0);
  if (r.form(i) == "même") ++i;
  if (r.form(i).starts_with("jusqu"))
    ++i;
  else if (goes.form != VerbForm::gerund)
    return false;  // allant même à dire
  return goes.lemma == "aller" && now && !goes.negated && r.fw(i) == Fw::a_grave &&
         r.chunks.verb(i + 1) != nullptr;
}

// est en train d'expliquer, à force de répéter, a cru bon d'ajouter: it is said, or was
bool under_way(const Reading& r, std::uint32_t noun) {
  if (noun == 0) return false;
  const VerbGroup* verb = r.chunks.verb(noun - 1);
  return (r.form(noun) == "train" && r.fw(noun - 1) == Fw::en) ||
         (r.form(noun) == "force" && r.fw(noun - 1) == Fw::a_grave) ||
         (r.form(noun) == "bon" && verb != nullptr && !verb->negated &&
          (verb->lemma == "croire" || verb->lemma == "juger"));
}

// a pris soin de préciser, a pris la peine de rappeler: it was said
bool takes_care(const Reading& r, const VerbGroup& verb) {
  const std::uint32_t noun = verb.span.first - 2;
  if (r.form(noun) != "soin" && r.form(noun) != "peine") return false;
  const std::uint32_t first = r.tag(noun - 1) == Tag::determiner ? noun - 1 : noun;
  const VerbGroup* takes = first > 0 ? r.chunks.verb(first - 1) : nullptr;
  return takes != nullptr && takes->lemma == "prendre" && takes->form == VerbForm::finite &&
         !takes->negated && takes->third_person();
}

// le droit de dire, le temps est venu de dire, a entendu dire: somebody could, not did, or was told
bool only_might(const Reading& r, const VerbGroup& verb) {
  if (verb.span.first < 2) return false;
  const Fw link = r.fw(verb.span.first - 1);
  const bool bound = link == Fw::de || link == Fw::d_ || link == Fw::a_grave;
  const VerbGroup* before = r.chunks.verb(verb.span.first - (bound ? 2 : 1));
  if (before != nullptr) {
    const std::string_view l = before->lemma;
    return l == "entendre" || l == "laisser" || l == "faillir" || l == "garder" || l == "rester" ||
           (l == "venir" && before->compound && bound) ||
           ((l == "omettre" || l == "oublier") && !denied(r, *before)) || l == "empêcher" ||
           l == "abstenir";
  }
  // Et le maire de conclure: told as a tale
  const bool tale = r.fw(r.sentence(verb.head).first) == Fw::et;
  return bound && !tale && r.tag(verb.span.first - 2) == Tag::noun && !takes_care(r, verb) &&
         !under_way(r, verb.span.first - 2);
}

// Et d'enchaîner : « A », Avant de poursuivre : « A »: told as the next thing somebody said
bool told_next(const Reading& r, const VerbGroup& verb) {
  const std::uint32_t first = verb.span.first;
  if (first < r.sentence(verb.head).first + 2 ||
      !r.is(r.past_adverbials(verb.span.end), Punct::colon))
    return false;
  const Fw link = r.fw(first - 1);
  const Fw opener = r.fw(first - 2);
  return (link == Fw::de || link == Fw::d_) && (opener == Fw::et || opener == Fw::avant);
}

// en admettant que le pont tienne: a case that is supposed, where the verb may be a subjunctive;
// who en admettant que le pont est vieux says so
bool supposes(const Reading& r, const CueHit& cue, const VerbGroup& verb) {
  constexpr std::uint32_t kReach = 16;  // tokens
  const std::uint32_t first = verb.span.first;
  if (cue.entry->lemma != "admettre" || first == 0 || r.fw(first - 1) != Fw::en ||
      (first > 1 && r.fw(first - 2) == Fw::tout) || !r.is_que(verb.span.end))
    return false;
  for (std::uint32_t t = verb.span.end + 1; t < r.size() && t < verb.span.end + kReach; ++t) {
    if (r.is_stop(t) || r.quoted(t)) return false;
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->form == VerbForm::finite)
      return (v->tenses & lexicon::tense::subjunctive) != 0 &&
             (v->tenses & lexicon::tense::present) == 0;  // tienne, not passent
  }
  return false;
}

// reconnaître, admettre: what nobody has to do who does not say it
bool grants(std::string_view lemma) {
  return lemma == "reconnaître" || lemma == "admettre" || lemma == "concéder" ||
         lemma == "avouer" || lemma == "convenir";
}

// doit annoncer, va dire, pourrait affirmer, refuse de dire, pour dire: not said.
bool planned(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
             const VerbGroup& verb) {
  std::uint32_t i = verb.span.first;
  // part sans préciser que; but part non sans rappeler que
  if (i > finds.span.first && r.fw(i - 1) == Fw::sans)
    return !hides(cue.entry->lemma) && (i < 2 || r.form(i - 2) != "non");
  if (only_might(r, verb)) return true;
  while (i > finds.span.first &&
         (r.tag(i - 1) == Tag::adverb || r.tag(i - 1) == Tag::preposition || r.is_que(i - 1)))
    --i;
  const VerbGroup* before = i > finds.span.first ? r.chunks.verb(i - 1) : nullptr;
  if (before == nullptr) return cue.entry->cue_class == CueClass::act && !told_next(r, verb);
  const std::string_view l = before->lemma;
  // on peut y lire que A: it stands there
  if (cue.entry->lemma == "lire" && l == "pouvoir") return before->negated;
  // a dû reconnaître que: it was hard to say, and was said
  if (l == "devoir" && before->compound && !before->negated && grants(cue.entry->lemma))
    return false;
  // s'est risqué à prédire que, ose affirmer que, s'est permis de rappeler que
  const bool dares = (l == "oser" || (l == "risquer" && before->reflexive) ||
                      (l == "permettre" && before->reflexive && before->compound)) &&
                     !before->negated && !before->conditional();
  if (dares) return false;
  const bool plan = l == "devoir" || l == "aller" || l == "refuser" || l == "pouvoir" ||
                    l == "falloir" || l == "éviter" || l == "risquer" || l == "amener" ||
                    l == "viser" || l == "suffire" || l == "espérer" || l == "oser" ||
                    l == "permettre" || l == "valoir";
  if (goes_as_far(r, *before, i)) return false;
  // cherche à prouver que A: not yet proved · donne à penser que A: to others
  const bool attempt = l == "chercher" || l == "tenter" || l == "essayer" || l == "peiner";
  if (attempt && cue.entry->cue_class == CueClass::fact) return true;
  if (l == "donner" && r.fw(verb.span.first - 1) == Fw::a_grave) return true;
  // est à noter; but a été jusqu'à parler de
  const bool duty = l == "être" && r.fw(verb.span.first - 1) == Fw::a_grave &&
                    r.chunks.verb(verb.span.first - 2) == before;
  // ne manque pas de souligner, n'hésite pas à dire, ne cesse de répéter
  const bool insists = (before->negated || r.fw(before->span.first - 1) == Fw::sans) &&
                       (l == "manquer" || l == "oublier" || l == "omettre" || l == "hésiter" ||
                        l == "cesser" || l == "priver" || l == "gêner" || l == "tarder");
  if (insists) return false;
  // n'ont pu que constater
  if (l == "pouvoir" && before->negated && r.is_que(verb.span.first - 1)) return false;
  return plan || duty || before->negated ||
         (before->form == VerbForm::finite && !before->third_person());
}

// a donné l'occasion au juge de rappeler que: he did; not donnera, ne donne pas
bool occasion_came(const Reading& r, std::uint32_t noun) {
  constexpr std::uint32_t kReach = 6;  // tokens
  for (std::uint32_t t = noun; t > 0 && t + kReach > noun; --t) {
    const VerbGroup* gives = r.chunks.verb(t - 1);
    if (gives == nullptr) continue;
    const std::string_view l = gives->lemma;
    return gives->form == VerbForm::finite && !gives->negated && !gives->conditional() &&
           (gives->tenses & lexicon::tense::future) == 0 &&
           (l == "donner" || l == "offrir" || l == "fournir" || l == "procurer");
  }
  return false;
}

// accusé d'avoir menti par la procureure: who accuses may stand behind what is said of somebody
bool accused_at_last(const Reading& r, const VerbGroup& verb) {
  const VerbGroup* doing = is_of(r.fw(verb.span.end)) ? r.chunks.verb(verb.span.end + 1) : nullptr;
  return verb.lemma == "accuser" && doing != nullptr && doing->form == VerbForm::infinitive;
}

}  // namespace

bool denied(const Reading& r, const VerbGroup& verb) {
  return verb.negated || (verb.span.first > 0 && r.fw(verb.span.first - 1) == Fw::sans);
}

bool speaks_now(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                const VerbGroup& verb) {
  if (verb.form == VerbForm::participle)
    return (shares_auxiliary(r, finds, verb) || has_agent(r, verb) || accused_at_last(r, verb)) &&
           (verb.span.first == 0 || r.fw(verb.span.first - 1) != Fw::ni);
  if (verb.form == VerbForm::finite) {
    if (!verb.third_person()) return false;  // informez votre médecin que, nous convenons que
    if (const auto opener = clause_opener(r, verb, finds.span.first)) {
      const Fw fw = r.fw(*opener);
      const bool concession = *opener > 0 && r.form(*opener - 1) == "même";  // même si X annonce
      const bool hypothesis = (fw == Fw::si || fw == Fw::s_) && !concession;
      if (hypothesis && !concedes(r, finds, *opener, verb)) return false;
    }
    if (verb.inverted && asks(r, verb)) return false;
    return true;
  }
  if (verb.form != VerbForm::infinitive) return !supposes(r, cue, verb);
  if (const std::uint32_t noun = given_occasion(r, verb); noun != 0) return occasion_came(r, noun);
  return !took_occasion(r, verb).empty() || !planned(r, finds, cue, verb);
}

}  // namespace selon::detect

// A subject, a verb of saying, and the words it hands over, in that order.
#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"

namespace selon::detect {
namespace {

namespace frame = lexicon::frame;
using lexicon::CueClass;

constexpr std::uint32_t kLongestGap = 45;     // tokens between a verb and its que
constexpr std::uint32_t kFarthestQuote = 28;  // tokens of an object before its quoted words

class ClauseReader {
 public:
  ClauseReader(const Reading& r, SentenceFinds& finds) : r_(r), finds_(finds) {}

  void run() {
    for (std::uint32_t i = finds_.span.first; i < finds_.span.end; ++i) {
      const CueHit* cue = r_.cue_at(i);
      if (cue == nullptr || r_.chunks.verbs[cue->verb].span.first != i) continue;
      if (finds_.verb_used(cue->verb)) continue;
      if (r_.quoted(i)) {
        opens_quotation(*cue);
        continue;
      }
      if (r_.in_idiom(r_.chunks.verbs[cue->verb].head)) continue;
      read(*cue);
    }
  }

 private:
  const Reading& r_;
  SentenceFinds& finds_;

  void read(const CueHit& cue) {
    const VerbGroup& verb = r_.chunks.verbs[cue.verb];
    Candidate c;
    describe_cue(cue, verb, c);
    if (passive_judgement(cue, verb, c)) return keep(cue, c);
    if (!speaks_now(cue, verb)) return;
    if (!complement(cue, c) || nested(verb, c)) return;
    before_main(verb, c);
    if (!subject(cue, verb, c)) return;
    surrounding_relays(cue, c);
    keep(cue, c);
  }
  void keep(const CueHit& cue, Candidate& c) {
    finds_.used_verbs.push_back(cue.verb);
    for (const TokenSpan& part : c.content) finds_.use_quotes(r_, part);
    finds_.candidates.push_back(std::move(c));
  }

  // une accusation jugée « politique » par l'intéressé · est qualifié par X de « lâche »: what is
  // judged, and the quoted judgement.
  bool passive_judgement(const CueHit& cue, const VerbGroup& verb, Candidate& c) const {
    const bool passive = verb.form == VerbForm::participle || verb.passive;
    if (!passive || !cue.entry->takes(frame::judge | frame::judge_comme)) return false;
    constexpr std::uint32_t kReach = 16;  // tokens
    const std::uint32_t limit = std::min(finds_.span.end, cue.span.end + kReach);
    std::uint32_t quote = limit;
    std::uint32_t by = limit;
    for (std::uint32_t t = cue.span.end; t < limit; ++t) {
      if (r_.quoted(t)) {
        if (quote == limit) quote = t;
        continue;
      }
      if (r_.fw(t) == Fw::par && by == limit) by = t;
      if (r_.is(t, Punct::comma) || r_.chunks.verb(t) != nullptr) break;
    }
    if (quote == limit || by == limit || finds_.quote_used(r_.quote_at(quote))) return false;
    const TokenSpan agent = r_.extended_at(by + 1, {false, false});
    if (agent.empty() || !can_speak(r_, agent)) return false;
    std::uint32_t from = quote < by ? cue.span.end : agent.end;
    while (from < quote && (r_.tag(from) == Tag::preposition || r_.fw(from) == Fw::comme)) ++from;
    const std::uint32_t end = quote < by ? by : r_.quote_span(r_.quote_at(quote)).end;
    if (const TokenSpan judged = judged_before(verb); !judged.empty()) c.content.push_back(judged);
    c.content.push_back(r_.trimmed({from, end}));
    c.form = SourceForm::phrase;
    c.source = agent;
    c.rule = rule::kJudgement;
    c.confidence = 0.8;
    return !c.content.back().empty();
  }
  // The subject of a passive, the noun before a participle.
  [[nodiscard]] TokenSpan judged_before(const VerbGroup& verb) const {
    if (verb.form == VerbForm::finite) {
      const Subject s = subject_of(r_, verb);
      return s.form == SourceForm::phrase ? r_.trimmed(s.span) : TokenSpan{};
    }
    if (verb.span.first <= finds_.span.first) return {};
    const NounPhrase* np = r_.chunks.noun(verb.span.first - 1);
    while (np != nullptr && np->preposition > 0 && !r_.is(np->span.first - 1, Punct::comma)) {
      const NounPhrase* outer = r_.chunks.noun(static_cast<std::uint32_t>(np->preposition) - 1);
      if (outer == nullptr) break;
      np = outer;
    }
    return np == nullptr ? TokenSpan{} : r_.trimmed({np->span.first, verb.span.first});
  }

  // Appelant à « A », la préfète a interdit B: what a participle that opens the sentence reports
  // ends at the main clause.
  void before_main(const VerbGroup& verb, Candidate& c) const {
    if (verb.form != VerbForm::gerund || !opens_sentence(verb) || c.content.empty()) return;
    TokenSpan& last = c.content.back();
    for (std::uint32_t t = last.first + 1; t + 1 < last.end; ++t) {
      if (!r_.is(t, Punct::comma) || r_.quoted(t) || !opens_clause(r_, t + 1)) continue;
      last.end = t;
      return;
    }
  }

  // X a dit n'avoir rien trouvé: what a reported infinitive says in its turn is X's, too.
  [[nodiscard]] bool nested(const VerbGroup& verb, const Candidate& c) const {
    if (verb.form != VerbForm::infinitive || c.content.empty()) return false;
    return std::any_of(finds_.candidates.begin(), finds_.candidates.end(), [&](const Candidate& o) {
      return o.rule == rule::kInfinitive && !o.content.empty() &&
             o.content.front().first == verb.span.first;
    });
  }

  // L'agence « conclut que A »: the quotation begins with the verb, its subject stands before it.
  void opens_quotation(const CueHit& cue) {
    const VerbGroup& verb = r_.chunks.verbs[cue.verb];
    const std::int32_t q = r_.quote_at(cue.span.first);
    const TokenSpan inside = r_.quote_inside(q);
    const std::uint32_t open = r_.quote_span(q).first;
    if (verb.form != VerbForm::finite || verb.span.first != inside.first || open == inside.first ||
        open <= finds_.span.first)
      return;
    if (finds_.quote_used(q) || verb.subject_clitic != kNone) return;
    const NounPhrase* np = r_.chunks.noun(open - 1);
    if (np == nullptr) return;
    while (np->preposition > 0) {
      const NounPhrase* outer = r_.chunks.noun(static_cast<std::uint32_t>(np->preposition) - 1);
      if (outer == nullptr) return;
      np = outer;
    }
    const TokenSpan who = r_.extended_at(np->span.first);
    if (who.end < open || !can_speak(r_, who)) return;
    std::uint32_t at = r_.past_adverbials(cue.span.end);
    if (r_.is_que(at) || r_.tag(at) == Tag::preposition) ++at;
    Candidate c;
    c.rule = rule::kQue;
    c.cue = cue.span;
    c.lemma = cue.entry->lemma;
    c.status = cue.entry->status;
    c.negated = verb.negated;
    c.at = cue.span.first;
    c.confidence = 0.85;
    c.form = SourceForm::phrase;
    c.source = {who.first, open};
    c.content = {r_.trimmed({at, inside.end})};
    if (c.content.front().empty()) return;
    c.relays = relays_in(r_, {stretch_start(who.first), who.first});
    finds_.used_verbs.push_back(cue.verb);
    finds_.used_quotes.push_back(q);
    finds_.candidates.push_back(std::move(c));
  }

  // Not under si, not a plan (doit annoncer, annoncera), not a bare participle of a passive.
  [[nodiscard]] bool speaks_now(const CueHit& cue, const VerbGroup& verb) const {
    if (verb.form == VerbForm::participle)
      return (shares_auxiliary(verb) || agent_of(verb)) &&
             (verb.span.first == 0 || r_.fw(verb.span.first - 1) != Fw::ni);
    if (verb.form == VerbForm::finite) {
      if (!verb.third_person()) return false;  // informez votre médecin que, nous convenons que
      if (const auto opener = clause_opener(r_, verb, finds_.span.first)) {
        const Fw fw = r_.fw(*opener);
        const bool concession = *opener > 0 && r_.form(*opener - 1) == "même";  // même si X annonce
        const bool hypothesis = (fw == Fw::si || fw == Fw::s_) && !concession;
        if (hypothesis && !concedes(*opener, verb)) return false;
      }
      if (verb.inverted && question(verb)) return false;
      return true;
    }
    if (verb.form == VerbForm::infinitive) return !planned(cue, verb);
    return true;
  }

  // Si le maire reconnaît que A, il …: at the head of the sentence, not in the imperfect, si grants
  // what somebody did say.
  [[nodiscard]] bool concedes(std::uint32_t si, const VerbGroup& verb) const {
    return past_connectives(r_, finds_.span.first, si) >= si &&
           (verb.tenses & lexicon::tense::imperfect) == 0;
  }

  // Pourquoi dit-il que … ?
  [[nodiscard]] bool question(const VerbGroup& verb) const {
    const TokenSpan s = r_.sentence(verb.head);
    return s.end > s.first && r_.is(s.end - 1, Punct::question);
  }

  // mais indiqué que, et exhorté: the auxiliary stands with the verb before.
  [[nodiscard]] bool shares_auxiliary(const VerbGroup& verb) const {
    return partner(verb) != nullptr;
  }
  [[nodiscard]] const VerbGroup* partner(const VerbGroup& verb) const {
    std::uint32_t i = verb.span.first;
    while (i > finds_.span.first && (r_.tag(i - 1) == Tag::adverb || r_.is(i - 1, Punct::comma)))
      --i;
    if (i == finds_.span.first || r_.tag(i - 1) != Tag::coordinator) return nullptr;
    for (std::uint32_t t = i - 1; t > finds_.span.first; --t) {
      if (r_.quoted(t - 1)) continue;
      const VerbGroup* v = r_.chunks.verb(t - 1);
      if (v != nullptr && v->form == VerbForm::finite && v->compound && !v->passive &&
          !clause_opener(r_, *v, finds_.span.first))
        return v;
    }
    return nullptr;
  }

  // accusé par X de, présenté par X comme
  [[nodiscard]] bool agent_of(const VerbGroup& verb) const {
    return r_.fw(verb.span.end) == Fw::par && r_.phrase_at(verb.span.end + 1) != nullptr &&
           can_speak(r_, r_.extended_at(verb.span.end + 1));
  }

  // doit annoncer, va dire, pourrait affirmer, refuse de dire, pour dire: not said.
  [[nodiscard]] bool planned(const CueHit& cue, const VerbGroup& verb) const {
    std::uint32_t i = verb.span.first;
    if (i > finds_.span.first && r_.fw(i - 1) == Fw::sans) return true;
    while (i > finds_.span.first &&
           (r_.tag(i - 1) == Tag::adverb || r_.tag(i - 1) == Tag::preposition || r_.is_que(i - 1)))
      --i;
    const VerbGroup* before = i > finds_.span.first ? r_.chunks.verb(i - 1) : nullptr;
    if (before == nullptr) return cue.entry->cue_class == CueClass::act;
    const std::string_view l = before->lemma;
    const bool plan = l == "devoir" || l == "aller" || l == "refuser" || l == "pouvoir" ||
                      l == "falloir" || l == "éviter" || l == "risquer" || l == "amener" ||
                      l == "suffire" || l == "espérer" || l == "oser" || l == "permettre" ||
                      l == "valoir";
    // vont jusqu'à affirmer
    if (l == "aller" && i > finds_.span.first && r_.form(i).starts_with("jusqu")) return false;
    // est à noter; but a été jusqu'à parler de
    const bool duty = l == "être" && r_.fw(verb.span.first - 1) == Fw::a_grave &&
                      r_.chunks.verb(verb.span.first - 2) == before;
    // ne manque pas de souligner, n'hésite pas à dire, ne cesse de répéter
    const bool insists = before->negated && (l == "manquer" || l == "hésiter" || l == "cesser" ||
                                             l == "priver" || l == "gêner" || l == "tarder");
    if (insists) return false;
    // n'ont pu que constater
    if (l == "pouvoir" && before->negated && r_.is_que(verb.span.first - 1)) return false;
    return plan || duty || before->negated ||
           (before->form == VerbForm::finite && !before->third_person());
  }

  // --- what is handed over

  bool complement(const CueHit& cue, Candidate& c) {
    const std::uint32_t after = past_neither(cue.span.end);
    std::uint32_t next = r_.past_adverbials(after);
    if (r_.is(next, Punct::comma) && next > after) ++next;  // promettait en janvier, de …
    if (prepositional(next) && !asks_somebody(cue, next) &&
        (infinitive(cue, next, c) || addressed(cue, next, c) || judgement(cue, next, c) ||
         quoted_object(cue, next, c)))
      return true;
    if (addressed_behind(cue, next, c)) return true;
    const Modifiers gap = read_modifiers(r_, after, std::min(finds_.span.end, after + kLongestGap));
    c.relays = gap.relays;
    std::uint32_t i = past_insertions(gap.end, c);
    if (r_.is(i, Punct::comma) && (r_.opens_quote(i + 1) || closes_insertion(cue.span.end, i)))
      ++i;  // Et d'ajouter, « … »
    return que_clause(cue, i, c) || infinitive(cue, i, c) || question_clause(cue, i, c) ||
           direct_quote(cue, i, c) || addressed(cue, i, c) || judgement(cue, i, c) ||
           quoted_object(cue, i, c);
  }

  // n'ont ni confirmé ni démenti que: past the second verb
  [[nodiscard]] std::uint32_t past_neither(std::uint32_t i) const {
    if (r_.fw(i) != Fw::ni) return i;
    const VerbGroup* v = r_.chunks.verb(i + 1);
    return v != nullptr && v->form == VerbForm::participle ? v->span.end : i;
  }

  // a appelé, dans un message sur X, à un « sursaut »: a place stands before what is asked.
  bool addressed_behind(const CueHit& cue, std::uint32_t i, Candidate& c) {
    const Fw fw = r_.fw(i);
    if (!cue.entry->takes(frame::addressee_a) || (fw != Fw::dans && fw != Fw::sur)) return false;
    const std::uint32_t end = r_.extended_at(i + 1, {false, false}).end;
    if (end <= i || (r_.fw(end) != Fw::a_grave && r_.fw(end) != Fw::au && r_.fw(end) != Fw::aux))
      return false;
    if (!addressed(cue, end, c)) return false;
    for (const TokenSpan& relay : relays_in(r_, {i, end})) c.relays.push_back(relay);
    return true;
  }

  // a annoncé en mai, à la conférence de Lunel, avoir · que
  [[nodiscard]] bool closes_insertion(std::uint32_t from, std::uint32_t comma) const {
    const VerbGroup* v = r_.chunks.verb(comma + 1);
    const bool infinitive = v != nullptr && v->form == VerbForm::infinitive;
    const bool asks = r_.fw(comma + 1) == Fw::de || r_.fw(comma + 1) == Fw::d_;
    if (!infinitive && !asks && !r_.is_que(comma + 1)) return false;
    for (std::uint32_t t = from; t < comma; ++t)
      if (r_.is(t, Punct::comma)) return true;
    return false;
  }

  // demande à Ottawa de « cesser »: who is asked stays outside, de opens what is asked.
  [[nodiscard]] bool asks_somebody(const CueHit& cue, std::uint32_t i) const {
    if (!cue.entry->takes(frame::de_inf)) return false;
    const Fw fw = r_.fw(i);
    if (fw != Fw::a_grave && fw != Fw::au && fw != Fw::aux) return false;
    const NounPhrase* np = r_.phrase_at(i + 1);
    if (np == nullptr) return false;
    const std::uint32_t link = past_comma_group(np->span.end);  // au groupe, sur la chaîne, de
    return r_.fw(link) == Fw::de || r_.fw(link) == Fw::d_;
  }

  // de or à: a complement of the verb before it is a circumstance.
  [[nodiscard]] bool prepositional(std::uint32_t i) const {
    if (r_.tag(i) != Tag::preposition) return false;
    switch (r_.fw(i)) {
      case Fw::de:
      case Fw::d_:
      case Fw::du:
      case Fw::des:
      case Fw::a_grave:
      case Fw::au:
      case Fw::aux:
      case Fw::sur:
      case Fw::contre:
      case Fw::pour:
        return true;
      default:
        return false;
    }
  }

  // Phrases in commas behind the verb: a dit, lundi, …; a affirmé, citant un rapport, que
  [[nodiscard]] std::uint32_t past_insertions(std::uint32_t i, Candidate& c) const {
    for (int n = 0; n < 3 && r_.is(i, Punct::comma); ++n) {
      std::uint32_t close = i + 1;
      while (close < finds_.span.end && close < i + 20 && !r_.is(close, Punct::comma)) {
        const VerbGroup* v = r_.chunks.verb(close);
        if (r_.quoted(close) || (v != nullptr && v->form == VerbForm::finite)) return i;
        ++close;
      }
      if (!r_.is(close, Punct::comma)) return i;
      for (const TokenSpan& relay : relays_in(r_, {i + 1, close})) c.relays.push_back(relay);
      i = r_.past_adverbials(close + 1);
    }
    return i;
  }

  bool que_clause(const CueHit& cue, std::uint32_t i, Candidate& c) {
    const bool pour_que = cue.entry->takes(frame::pour_que) &&
                          ((r_.fw(i) == Fw::pour && r_.is_que(i + 1)) ||
                           (r_.fw(i) == Fw::a_grave && r_.fw(i + 1) == Fw::ce && r_.is_que(i + 2)));
    std::uint32_t que = i;
    if (pour_que) {
      que = r_.fw(i) == Fw::pour ? i + 1 : i + 2;
    } else if (r_.fw(i) == Fw::le && r_.form(i + 1) == "fait" && r_.is_que(i + 2)) {
      if (!cue.entry->takes(frame::que | frame::np)) return false;
      que = i + 2;  // dénonce le fait que
    } else if (!r_.is_que(que)) {
      if (!cue.entry->takes(frame::que | frame::addressee_que)) return false;
      que = que_past_addressee(cue, i);
      if (que == 0) return false;
    } else if (!cue.entry->takes(frame::que | frame::addressee_que)) {
      return false;
    }
    if (negation_kills(cue)) return false;
    const VerbGroup& verb = r_.chunks.verbs[cue.verb];
    if (verb.negated && only(verb, que)) return false;  // ne dit que: dit seulement
    if (!pour_que && (ends_conjunction(verb, que) || relative_on_thing(que))) return false;
    std::uint32_t start = que + 1;
    if (r_.is(start, Punct::comma)) ++start;
    if (r_.is(start, Punct::colon)) ++start;
    std::uint32_t end = clause_end(r_, start, finds_.phrases);
    if ((verb.form == VerbForm::gerund && opens_sentence(verb)) || subordinate_first(verb))
      end = before_main_clause(start, end);
    return take(rule::kQue, {start, end}, 0.98, c);
  }

  // alors que, dès que, parce que, ce que, plus tôt que: this que hands nothing over.
  [[nodiscard]] bool ends_conjunction(const VerbGroup& verb, std::uint32_t que) const {
    constexpr auto kFirstHalves = std::to_array<std::string_view>(
        {"alors",  "tandis",  "bien",   "pour",   "afin",    "sans",  "avant",     "après",
         "depuis", "pendant", "dès",    "parce",  "ce",      "moins", "condition", "sorte",
         "façon",  "manière", "point",  "ainsi",  "tant",    "fois",  "mesure",    "maintenant",
         "plutôt", "autant",  "plus",   "mieux",  "quoi",    "lors",  "aussitôt",  "sitôt",
         "puis",   "quelque", "cas",    "hormis", "excepté", "selon", "suivant",   "jusque",
         "donné",  "attendu", "pourvu", "même",   "mêmes",   "autre", "autres",    "tel",
         "telle",  "tels",    "telles", "malgré", "lorsque", "seul"});
    // jusqu'à dire que: the word before is the verb itself
    return que > verb.span.end && r_.quote_at(que - 1) == r_.quote_at(que) &&
           among(kFirstHalves, r_.form(que - 1)) && !own_adverb(verb, que - 1);
  }
  // titre sur les diamants qu'il évalue: a relative clause on what is spoken of
  [[nodiscard]] bool relative_on_thing(std::uint32_t que) const {
    if (que == 0 || r_.is(que - 1, Punct::comma)) return false;
    const NounPhrase* np = r_.chunks.noun(que - 1);
    if (np == nullptr || np->preposition == kNone || can_speak(r_, np->span)) return false;
    if (r_.form(np->head) == "fait") return false;  // insiste sur le fait que
    const Fw fw = r_.fw(static_cast<std::uint32_t>(np->preposition));
    return (fw == Fw::sur || fw == Fw::contre) && !is_measure(r_, np->span) &&
           !sense_of(r_, np->span).is_media();
  }
  // soutient ainsi que, évoquant même que: right behind the verb these are its adverbs.
  [[nodiscard]] bool own_adverb(const VerbGroup& verb, std::uint32_t i) const {
    constexpr auto kAdverbs = std::to_array<std::string_view>(
        {"ainsi", "même", "plutôt", "aussi", "plus", "mieux", "point", "autant", "maintenant"});
    if (i > verb.span.end) return false;
    // estimait alors que, a dit alors que: then, while
    const std::uint32_t past = lexicon::tense::imperfect | lexicon::tense::past_simple;
    if (r_.fw(i) == Fw::alors) return (verb.tenses & past) != 0;
    return among(kAdverbs, r_.form(i));
  }

  // Estimant que A, la candidate a saisi le juge: the reported clause ends at the main one.
  [[nodiscard]] bool opens_sentence(const VerbGroup& verb) const {
    const std::uint32_t start = past_connectives(r_, finds_.span.first, verb.span.first);
    return verb.span.first <= start + 1;
  }
  // Alors que les élus ont annoncé que A, l'agence a dit B · Si la maire reconnaît que A, elle nie
  // B
  [[nodiscard]] bool subordinate_first(const VerbGroup& verb) const {
    if (verb.form != VerbForm::finite || r_.quoted(verb.head)) return false;
    const std::uint32_t first = past_connectives(r_, finds_.span.first, verb.span.first);
    const auto opener = clause_opener(r_, verb, finds_.span.first);
    return opener && r_.tag(*opener) == Tag::subordinator && *opener <= first + 1;
  }
  [[nodiscard]] std::uint32_t before_main_clause(std::uint32_t start, std::uint32_t end) const {
    for (std::uint32_t t = start + 1; t + 1 < end; ++t)
      if (r_.is(t, Punct::comma) && !r_.quoted(t) && opens_clause(r_, t + 1) &&
          has_main_verb(r_, {start, t}))
        return t;
    return end;
  }

  // Only a noun phrase without its own verb follows "ne … que": exceptive.
  [[nodiscard]] bool only(const VerbGroup& verb, std::uint32_t que) const {
    for (std::uint32_t t = verb.span.first; t < verb.span.end; ++t)
      if (r_.fw(t) == Fw::pas || r_.fw(t) == Fw::plus || r_.fw(t) == Fw::jamais) return false;
    return !has_main_verb(r_, {que + 1, std::min(finds_.span.end, que + 25)});
  }

  // "n'a pas dit que" reports no statement; "ne pense pas que", "n'exclut pas que" do.
  [[nodiscard]] bool negation_kills(const CueHit& cue) const {
    const VerbGroup& verb = r_.chunks.verbs[cue.verb];
    if (!verb.negated) return false;
    if (cue.entry->status == StatusValue::denied || cue.entry->status == StatusValue::confirmed)
      return false;
    return cue.entry->cue_class == CueClass::say || cue.entry->cue_class == CueClass::fact;
  }

  // prévenir ses concitoyens que; also a pronoun or phrase with à already skipped by the gap.
  [[nodiscard]] std::uint32_t que_past_addressee(const CueHit& cue, std::uint32_t i) const {
    const bool addressee = cue.entry->takes(frame::addressee_que);
    std::uint32_t t = i;
    const std::uint32_t limit = std::min(finds_.span.end, i + kLongestGap);
    bool object = false;
    while (t < limit) {
      if (r_.is_que(t))
        return (object && !addressee) || ends_conjunction(r_.chunks.verbs[cue.verb], t) ? 0 : t;
      if (r_.quoted(t) || r_.is(t, Punct::semicolon) || r_.is(t, Punct::colon) || r_.is_stop(t))
        return 0;
      const VerbGroup* v = r_.chunks.verb(t);
      if (v != nullptr && v->form == VerbForm::finite && !clause_opener(r_, *v, cue.span.end))
        return 0;
      if (v != nullptr && (v->form == VerbForm::infinitive || v->form == VerbForm::gerund))
        return 0;
      if (v != nullptr && v->form == VerbForm::participle && partner(*v) != nullptr)
        return 0;  // et ajouté que
      if (const NounPhrase* np = r_.phrase_at(t)) {
        if (np->preposition == kNone && r_.past_adverbials(t) == t &&
            np->kind != syntax::NounKind::pronoun)
          object = true;
        t = np->span.end;
        continue;
      }
      ++t;
    }
    return 0;
  }

  bool infinitive(const CueHit& cue, std::uint32_t i, Candidate& c) {
    std::uint32_t at = i;
    bool asserting = cue.entry->takes(frame::inf);
    const Fw fw = r_.fw(i);
    if ((fw == Fw::de || fw == Fw::d_) && cue.entry->takes(frame::de_inf)) {
      at = i + 1;
      asserting = false;
    } else if (fw == Fw::a_grave && cue.entry->takes(frame::a_inf)) {
      at = i + 1;
      asserting = false;
    } else if (!cue.entry->takes(frame::inf)) {
      return false;
    }
    at = r_.past_adverbials(at);
    if (r_.opens_quote(at) && at > i) return quoted_infinitive(cue, at, c);
    const VerbGroup* v = r_.chunks.verb(at);
    if (v == nullptr || v->form != VerbForm::infinitive || v->span.first != at) return false;
    if (negation_kills(cue) || of_relative(cue)) return false;
    const TokenSpan content{at, clause_end(r_, at, finds_.phrases)};
    // se targue d'avoir gagné: a past infinitive asserts
    if (v->compound && cue.entry->takes(frame::de_inf) && cue.entry->cue_class == CueClass::say)
      asserting = true;
    const bool own = asserting && cue.entry->cue_class != CueClass::think &&
                     cue.entry->cue_class != CueClass::order;
    // promises, orders, wishes: reported only where words are quoted
    if (own && intends(cue.entry->lemma) && !holds(*v)) return false;
    if (!own && (cue.entry->cue_class == CueClass::think || !holds_quote(content))) return false;
    return take(rule::kInfinitive, content, own ? 0.96 : 0.94, c);
  }

  // ce qu'elle pensait être une émission: the object stands before, nothing is handed over
  [[nodiscard]] bool of_relative(const CueHit& cue) const {
    const VerbGroup& verb = r_.chunks.verbs[cue.verb];
    const auto opener = clause_opener(r_, verb, finds_.span.first);
    return opener && r_.is_que(*opener) && *opener > 0 && r_.fw(*opener - 1) == Fw::ce;
  }

  // pense partir is a plan, pense avoir raison an opinion
  [[nodiscard]] static bool intends(std::string_view lemma) {
    return lemma == "penser" || lemma == "compter" || lemma == "croire";
  }
  [[nodiscard]] static bool holds(const VerbGroup& v) {
    return v.compound || v.passive || v.lemma == "être" || v.lemma == "avoir" ||
           v.lemma == "pouvoir" || v.lemma == "devoir" || v.lemma == "savoir";
  }

  // s'est engagé à « agir de concert »
  bool quoted_infinitive(const CueHit& cue, std::uint32_t at, Candidate& c) {
    if (negation_kills(cue)) return false;
    return take(rule::kInfinitive, {at, clause_end(r_, at, finds_.phrases)}, 0.93, c);
  }

  bool question_clause(const CueHit& cue, std::uint32_t i, Candidate& c) {
    if (!cue.entry->takes(frame::si) || negation_kills(cue)) return false;
    if (r_.chunks.verbs[cue.verb].form == VerbForm::infinitive)
      return false;  // la question de savoir pourquoi
    const Fw fw = r_.fw(i);
    const bool asks = fw == Fw::si ||
                      (fw == Fw::s_ && (r_.fw(i + 1) == Fw::il || r_.fw(i + 1) == Fw::ils)) ||
                      fw == Fw::pourquoi || fw == Fw::comment || fw == Fw::combien ||
                      fw == Fw::quel || fw == Fw::quelle || fw == Fw::quels || fw == Fw::quelles ||
                      (fw == Fw::ce && (r_.fw(i + 1) == Fw::qui || r_.is_que(i + 1)));
    if (!asks) return false;
    const TokenSpan content{i, clause_end(r_, i, finds_.phrases)};
    // a question without quoted words is no statement, unless it is explained
    if (!holds_quote(content) && fw != Fw::pourquoi && fw != Fw::comment) return false;
    return take(rule::kQuestion, content, 0.85, c);
  }

  bool direct_quote(const CueHit& cue, std::uint32_t i, Candidate& c) {
    std::uint32_t at = i;
    bool colon = false;
    if (r_.is(at, Punct::colon)) {
      ++at;
      colon = true;
    }
    if (!r_.opens_quote(at))
      return colon_past_object(cue, i, c) || (colon && colon_clause(cue, at, c));
    if (finds_.quote_used(r_.quote_at(at))) return false;
    if (!colon &&
        !cue.entry->takes(frame::quote | frame::np | frame::judge | frame::noun_topic | frame::que))
      return false;
    if (negation_kills(cue)) return false;
    // il l'a martelé : « l'influence » est une « priorité »
    if (const std::uint32_t past = r_.past_quote(at);
        colon && r_.chunks.verb(past) != nullptr &&
        r_.chunks.verb(past)->form == VerbForm::finite && r_.cue_at(past) == nullptr)
      return take(rule::kColonQuote, {at, clause_end(r_, at, finds_.phrases)}, 0.9, c);
    if (colon) return take_quotes(at, rule::kColonQuote, 0.9, c);
    if (!colon && gives(cue.entry->lemma)) return false;
    if (cue.entry->lemma == "appeler") return false;  // se fait appeler « la Tour »
    if (cue.entry->lemma == "dire" && nickname(r_.quote_inside(r_.quote_at(at)))) return false;
    if (cue.entry->takes(frame::judge) && !cue.entry->takes(frame::quote))
      return take(rule::kJudgement, {at, clause_end(r_, at, finds_.phrases)}, 0.85, c);
    return take_object({at, clause_end(r_, at, finds_.phrases)}, 0.82, c);
  }

  // publie des fiches « nature », un mot qui signifie « paix »: these hand over words only behind a
  // colon or around an incise.
  [[nodiscard]] static bool gives(std::string_view lemma) {
    return lemma == "signifier" || lemma == "accorder" || lemma == "publier" || lemma == "poster";
  }

  // X dit « le Chat »: dire with a noun in marks gives a name.
  [[nodiscard]] bool nickname(TokenSpan inside) const {
    for (std::uint32_t t = inside.first; t < inside.end; ++t) {
      if (r_.chunks.verb(t) != nullptr || r_.tag(t) == Tag::adverb) return false;
    }
    return inside.end - inside.first <= 4;
  }

  // Il a tranché : la réforme se fera. Unquoted words right behind the colon of a verb of saying.
  bool colon_clause(const CueHit& cue, std::uint32_t at, Candidate& c) {
    const VerbGroup& verb = r_.chunks.verbs[cue.verb];
    bool meant = false;  // l'a souligné: what follows
    for (std::uint32_t t = verb.span.first; t < verb.head; ++t) meant |= r_.fw(t) == Fw::l_;
    if ((cue.entry->cue_class != CueClass::say && !meant) ||
        !cue.entry->takes(frame::quote | frame::que))
      return false;
    const TokenSpan content{at, clause_end(r_, at, finds_.phrases)};
    return has_main_verb(r_, content) && take(rule::kColonQuote, content, 0.8, c);
  }

  // X a réagi à la décision sur Twitter : « … »: words of any verb of saying before a colon.
  bool colon_past_object(const CueHit& cue, std::uint32_t i, Candidate& c) {
    if (!cue.entry->takes(frame::quote | frame::np | frame::que | frame::addressee_a |
                          frame::addressee_que))
      return false;
    for (std::uint32_t t = i; t < finds_.span.end; ++t) {
      if (r_.quoted(t) || r_.is(t, Punct::semicolon)) return false;
      const VerbGroup* v = r_.chunks.verb(t);
      if (v != nullptr && v->form == VerbForm::finite && !clause_opener(r_, *v, i)) return false;
      if (!r_.is(t, Punct::colon)) continue;
      if (!r_.opens_quote(t + 1) || finds_.quote_used(r_.quote_at(t + 1))) return false;
      for (const TokenSpan& relay : relays_in(r_, {i, t})) c.relays.push_back(relay);
      return take_quotes(t + 1, rule::kColonQuote, 0.88, c);
    }
    return false;
  }

  // The quotation at `at` and the ones joined to it: « A », « B » et « C ».
  bool take_quotes(std::uint32_t at, std::string_view rule, double confidence, Candidate& c) {
    c.content.clear();
    while (r_.opens_quote(at)) {
      c.content.push_back(r_.trimmed(r_.quote_inside(r_.quote_at(at))));
      std::uint32_t next = r_.past_quote(at);
      const std::uint32_t after = next;
      while (r_.is(next, Punct::comma) || r_.fw(next) == Fw::et || r_.fw(next) == Fw::mais ||
             r_.fw(next) == Fw::ou)
        ++next;
      if (!r_.opens_quote(next) || next == after) {
        const Modifiers behind = read_modifiers(r_, after, finds_.span.end);
        c.relays.insert(c.relays.end(), behind.relays.begin(), behind.relays.end());
        break;
      }
      at = next;
    }
    later_paragraphs(c);
    std::erase_if(c.content, [](const TokenSpan& s) { return s.empty(); });
    c.rule = rule;
    c.confidence = confidence;
    return !c.content.empty();
  }

  // The quotation goes on in the next paragraphs: one part each.
  void later_paragraphs(Candidate& c) const {
    if (c.content.empty()) return;
    std::int32_t q = r_.quote_at(c.content.back().first);
    for (int n = 0; n < 20 && q != kNone; ++n) {
      const auto next = static_cast<std::size_t>(q) + 1;
      std::size_t i = next;
      while (i < r_.doc.quotes.size() && r_.doc.quotes[i].parent >= 0) ++i;
      if (i >= r_.doc.quotes.size() || r_.doc.quotes[i].continues != q) return;
      q = static_cast<std::int32_t>(i);
      c.content.push_back(r_.trimmed(r_.quote_inside(q)));
    }
  }

  // accuse Y d'avoir …, exhorte Y à …, invite Y à …: the person addressed belongs to the content.
  bool addressed(const CueHit& cue, std::uint32_t i, Candidate& c) {
    const bool de = cue.entry->takes(frame::addressee_de);
    const bool a = cue.entry->takes(frame::addressee_a);
    if (!de && !a) return false;
    const VerbGroup& verb = r_.chunks.verbs[cue.verb];
    if (verb.passive) return passive_accusation(cue, c);
    std::uint32_t at = i;
    TokenSpan object = r_.extended_at(at);
    // le quotidien américain le Grand Courrier: a name beside its noun
    if (const TokenSpan name = r_.extended_at(object.end, {false, true});
        !object.empty() && !name.empty() && sense_of(r_, name).name != nullptr)
      object.end = name.end;
    std::uint32_t link = object.empty() ? i : past_comma_group(object.end);
    link = r_.past_adverbials(link);
    if (r_.fw(link) == Fw::meme) ++link;  // les accuse même de
    const Fw fw = r_.fw(link);
    const bool fits = (de && (fw == Fw::de || fw == Fw::d_ || fw == Fw::du || fw == Fw::des)) ||
                      (a && (fw == Fw::a_grave || fw == Fw::au || fw == Fw::aux));
    if (!fits) return false;
    std::uint32_t inner = link + 1;
    if (object.empty()) at = inner;  // les invitant à …
    const TokenSpan content{at, clause_end(r_, at, finds_.phrases)};
    inner = r_.past_adverbials(inner);
    const VerbGroup* v = r_.chunks.verb(inner);
    const bool infinitive = v != nullptr && v->form == VerbForm::infinitive;
    const bool accuses = de && infinitive && verb.lemma == "accuser";
    if (!accuses && !holds_quote(content)) return false;
    return take(rule::kAccusation, {content.first, before_time(content.first, content.end)}, 0.96,
                c);
  }

  // accuse Y d'avoir menti après que Z a parlé: when it was said.
  [[nodiscard]] std::uint32_t before_time(std::uint32_t from, std::uint32_t end) const {
    for (std::uint32_t t = from; t + 1 < end; ++t) {
      if (r_.quoted(t)) continue;
      const Fw fw = r_.fw(t);
      const bool later = fw == Fw::apres || fw == Fw::avant ||
                         ((fw == Fw::alors || fw == Fw::tandis) && r_.is(t - 1, Punct::comma));
      if (later && r_.is_que(t + 1)) return t;
    }
    return end;
  }

  // l'Occident, dirigé par les Etats-Unis, de …
  [[nodiscard]] std::uint32_t past_comma_group(std::uint32_t i) const {
    if (!r_.is(i, Punct::comma)) return i;
    for (std::uint32_t t = i + 1; t < finds_.span.end && t < i + 15; ++t) {
      const VerbGroup* v = r_.chunks.verb(t);
      if (r_.quoted(t) || (v != nullptr && v->form == VerbForm::finite)) return i;
      if (r_.is(t, Punct::comma)) return t + 1;
    }
    return i;
  }

  // Y, accusé par X d'avoir …
  bool passive_accusation(const CueHit& cue, Candidate& c) {
    if (r_.fw(cue.span.end) != Fw::par) return false;
    const TokenSpan agent = r_.extended_at(cue.span.end + 1, {false, true});
    if (agent.empty() || (r_.fw(agent.end) != Fw::de && r_.fw(agent.end) != Fw::d_)) return false;
    c.form = SourceForm::phrase;
    c.source = agent;
    return take(rule::kAccusation, {agent.end + 1, clause_end(r_, agent.end + 1, finds_.phrases)},
                0.93, c);
  }

  // juge la mesure « absurde » · se dit « inquiet » · qualifie X de « folle » · présente X comme «
  // … »
  bool judgement(const CueHit& cue, std::uint32_t i, Candidate& c) {
    if (!cue.entry->takes(frame::judge | frame::judge_comme)) return false;
    const std::uint32_t end = clause_end(r_, i, finds_.phrases);
    if (i >= end || !holds_quote({i, end})) return stative(cue, i, end, c);
    if (cue.entry->takes(frame::judge_comme)) {
      for (std::uint32_t t = i; t < end && !r_.quoted(t); ++t) {
        const Fw fw = r_.fw(t);
        const bool names = c.lemma == "qualifier" || c.lemma == "traiter" || c.lemma == "taxer";
        const bool link =
            fw == Fw::comme || (names && (fw == Fw::de || fw == Fw::d_ || fw == Fw::du));
        if (!link || !near_quote(t, end)) continue;
        // the object belongs to the judgement: qualifie la réforme de « coup de force »
        const bool object = r_.phrase_at(i) != nullptr && i < t;
        return take(rule::kJudgement, {object ? i : t + 1, end}, 0.85, c);
      }
      if (r_.quoted(i)) return take(rule::kJudgement, {i, end}, 0.88, c);
      return false;
    }
    return take(rule::kJudgement, {i, end}, 0.85, c);
  }
  [[nodiscard]] bool near_quote(std::uint32_t t, std::uint32_t end) const {
    for (std::uint32_t k = t + 1; k < end && k < t + 5; ++k)
      if (r_.quoted(k)) return true;
    return false;
  }

  // se dit victime de …, se déclare prêt à: a judgement on oneself without quoted words.
  bool stative(const CueHit& cue, std::uint32_t i, std::uint32_t end, Candidate& c) {
    const VerbGroup& verb = r_.chunks.verbs[cue.verb];
    if (!verb.reflexive || !cue.entry->takes(frame::judge) || cue.entry->cue_class != CueClass::say)
      return false;
    if (r_.tag(i) != Tag::adjective && r_.tag(i) != Tag::past_participle && r_.tag(i) != Tag::noun)
      return false;
    return take(rule::kJudgement, {i, end}, 0.75, c);
  }

  // dénonce « un scandale », salue la décision « courageuse » de …, parle d'un « échec »
  bool quoted_object(const CueHit& cue, std::uint32_t i, Candidate& c) {
    if (!cue.entry->takes(frame::np | frame::noun_topic | frame::addressee_que | frame::quote))
      return false;
    if (cue.entry->cue_class == CueClass::act || negation_kills(cue)) return false;
    if (gives(cue.entry->lemma)) return false;
    // l'appelle « la Tour », ce qu'on appelle l'« école »
    const bool quote_next = r_.opens_quote(i) || r_.opens_quote(i + 1);
    if (cue.entry->lemma == "appeler" && quote_next && r_.tag(i) != Tag::preposition) return false;
    std::uint32_t at = i;
    const Fw fw = r_.fw(at);
    const bool of = r_.tag(at) == Tag::preposition &&
                    (fw == Fw::de || fw == Fw::d_ || fw == Fw::du || fw == Fw::des);
    const bool to = fw == Fw::a_grave || fw == Fw::au || fw == Fw::aux;
    const bool about = fw == Fw::sur || fw == Fw::contre ||
                       (fw == Fw::pour &&
                        pleads(cue.entry->lemma));  // alerte sur « … », met en garde contre « … »
    if (about && !warns_about(cue, at)) return false;
    if (const std::uint32_t told = past_told(cue, at); told != at) {
      return quote_in_object({told, clause_end(r_, told, finds_.phrases)}) &&
             take(rule::kQuoteObject, {told, clause_end(r_, told, finds_.phrases)}, 0.82, c);
    }
    // dénonce d'« importants mouvements »: de is an article there
    const bool article = cue.entry->takes(frame::np) && r_.opens_quote(at + 1);
    if (of && !article &&
        !cue.entry->takes(frame::noun_topic | frame::de_inf | frame::addressee_de))
      return false;
    if (to && !cue.entry->takes(frame::a_inf | frame::addressee_a)) return false;
    if (of || to || about) ++at;
    const bool quoted_noun = r_.tag(at) == Tag::determiner && r_.opens_quote(at + 1);
    if (r_.phrase_at(at) == nullptr && !r_.opens_quote(at) && !quoted_noun) return false;
    const std::uint32_t end = clause_end(r_, at, finds_.phrases);
    if (at >= end) return false;
    if (quote_in_object({at, end})) return take_object({at, before_time(at, end)}, 0.82, c);
    return carries_status(cue, at) && take(rule::kDenial, {at, before_bracket(at, end)}, 0.82, c);
  }

  // salue le « courage » de X, dans un contexte tendu · condamne un courrier « infâme » en
  // soutenant l'élu: of an object only what belongs to the quoted words; a comma, a gerund or a
  // clause behind them is the author's.
  [[nodiscard]] std::uint32_t before_aside(TokenSpan content) const {
    std::uint32_t last = content.end;
    while (last > content.first && !r_.quoted(last - 1)) --last;
    for (std::uint32_t t = last; t + 1 < content.end; ++t) {
      if (r_.is(t, Punct::comma) && !(r_.tag(t + 1) == Tag::coordinator)) return t;
      const VerbGroup* v = r_.chunks.verb(r_.fw(t) == Fw::en ? t + 1 : t);
      if (v != nullptr && v->form == VerbForm::gerund && r_.fw(t) == Fw::en) return t;
      if (r_.tag(t) == Tag::subordinator && t > last) return t;
    }
    return content.end;
  }

  bool take_object(TokenSpan content, double confidence, Candidate& c) {
    const std::uint32_t end = before_aside(content);
    if (end < content.end && r_.is(end, Punct::comma)) {  // …, dans un communiqué
      const auto behind = read_modifiers(r_, end, content.end).relays;
      c.relays.insert(c.relays.end(), behind.begin(), behind.end());
    }
    return take(rule::kQuoteObject, {content.first, end}, confidence, c);
  }

  // dément ces chiffres, rejette ces accusations, confirme une information de F: a bare object
  // counts
  // where the verb says whether it is true.
  [[nodiscard]] bool carries_status(const CueHit& cue, std::uint32_t at) const {
    const bool denies = cue.entry->status == StatusValue::denied;
    if (!denies && cue.entry->status != StatusValue::confirmed) return false;
    const std::string_view l = cue.entry->lemma;
    const VerbForm form = r_.chunks.verbs[cue.verb].form;
    if (l == "écarter" || form == VerbForm::infinitive || form == VerbForm::participle)
      return false;
    // a player confirms his comeback by it; what a body confirms, or nobody does, is said
    if (l == "confirmer" && possessive(at) && !r_.chunks.verbs[cue.verb].negated &&
        r_.lexicon.match_cue_noun(r_.doc, at + 1).entry == nullptr && !body_speaks(cue))
      return false;
    if (form == VerbForm::gerund && !follows_report(cue)) return false;
    if (l == "démentir" || l == "nier" || l == "confirmer" || l == "corroborer" || l == "infirmer")
      return r_.phrase_at(at) != nullptr;
    const NounPhrase* np = r_.phrase_at(at);
    return np != nullptr && r_.lexicon.match_cue_noun(r_.doc, np->head).entry != nullptr &&
           !asked(r_.form(np->head)) && !followed_by_laquelle(np->span.end);
  }
  // rejette la demande, un amendement: a decision, no denial
  [[nodiscard]] static bool asked(std::string_view noun) {
    constexpr auto kRequests = std::to_array<std::string_view>(
        {"demande",        "demandes",   "requête",     "requêtes",   "proposition",
         "propositions",   "offre",      "offres",      "recours",    "appel",
         "appels",         "amendement", "amendements", "motion",     "projet",
         "candidature",    "plainte",    "invitation",  "suggestion", "recommandation",
         "recommandations"});
    return among(kRequests, noun);
  }
  [[nodiscard]] bool body_speaks(const CueHit& cue) const {
    const Subject s = subject_of(r_, r_.chunks.verbs[cue.verb]);
    if (s.form != SourceForm::phrase || s.relative) return false;
    const auto kind = sense_of(r_, s.span).kind;
    return kind && *kind != EntityKind::person && *kind != EntityKind::anonymous;
  }
  // X a annoncé A, confirmant une information; not: des malades sont testés, confirmant un foyer
  [[nodiscard]] bool follows_report(const CueHit& cue) const {
    const VerbGroup& verb = r_.chunks.verbs[cue.verb];
    if (opens_sentence(verb) || body_speaks(cue)) return true;
    for (std::uint32_t t = finds_.span.first; t < verb.span.first; ++t)
      if (r_.cue_at(t) != nullptr) return true;
    return false;
  }
  [[nodiscard]] bool possessive(std::uint32_t i) const {
    const Fw fw = r_.fw(i);
    return fw == Fw::son || fw == Fw::sa || fw == Fw::ses || fw == Fw::leur || fw == Fw::leurs;
  }
  // the noun itself hands the words over: rejette l'argument selon lequel
  [[nodiscard]] bool followed_by_laquelle(std::uint32_t i) const {
    for (std::uint32_t t = i; t < finds_.span.end && t < i + 10; ++t)
      if (r_.fw(t) == Fw::selon) return true;
    return false;
  }
  [[nodiscard]] std::uint32_t before_bracket(std::uint32_t start, std::uint32_t end) const {
    for (std::uint32_t t = start; t < end; ++t) {
      if (r_.is(t, Punct::paren_open)) return t;
      if (r_.is(t, Punct::comma) && r_.tag(t + 1) == Tag::relative) return t;
    }
    return end;
  }

  // plaide pour « un débat »
  [[nodiscard]] static bool pleads(std::string_view lemma) {
    return lemma == "plaider" || lemma == "militer" || lemma == "opter" || lemma == "voter";
  }

  // alerte sur « … »; but "confie sur RTL" says where.
  [[nodiscard]] bool warns_about(const CueHit& cue, std::uint32_t preposition) const {
    std::uint32_t end = preposition;
    return cue.entry->takes(frame::np | frame::noun_topic | frame::addressee_que) &&
           relay_of_phrase(r_, preposition, end).empty();
  }

  // prévenir ses concitoyens des « risques »: past who is told and de.
  [[nodiscard]] std::uint32_t past_told(const CueHit& cue, std::uint32_t at) const {
    if (!cue.entry->takes(frame::addressee_que)) return at;
    const NounPhrase* np = r_.phrase_at(at);
    if (np == nullptr) return at;
    const Fw fw = r_.fw(np->span.end);
    const bool of = fw == Fw::de || fw == Fw::d_ || fw == Fw::du || fw == Fw::des;
    return of && r_.opens_quote(np->span.end + 1) ? np->span.end + 1 : at;
  }

  // Quoted words stand in the object itself, not in a relative clause far behind.
  [[nodiscard]] bool quote_in_object(TokenSpan span) const {
    for (std::uint32_t t = span.first; t < span.end; ++t) {
      if (r_.quoted(t) && names_something(t)) {
        t = std::max(t + 1, r_.past_quote(t)) - 1;
        continue;
      }
      if (r_.quoted(t))
        return !finds_.quote_used(r_.quote_at(t)) && t < span.first + kFarthestQuote;
      if (r_.is(t, Punct::paren_open)) return false;
      const VerbGroup* v = r_.chunks.verb(t);
      if (v != nullptr && v->form == VerbForm::finite && !clause_opener(r_, *v, span.first))
        return false;
      if (r_.is(t, Punct::colon)) return false;
      // une offre saluée par la ministre comme « … »: the minister's words
      if (v != nullptr && v->form == VerbForm::participle && r_.cue_at(t) != nullptr &&
          (agent_of(*v) || r_.cue_at(t)->entry->takes(frame::judge | frame::judge_comme)))
        return false;
      // soulignant « … » says something of its own; une enquête visant des « … » does not
      if (v != nullptr && r_.cue_at(t) != nullptr && v->form != VerbForm::participle) return false;
    }
    return false;
  }

  // l'album « Nuit blanche », la société "La Gaule": a noun or nothing but names in the marks, with
  // a capital, behind the noun they name.
  [[nodiscard]] bool names_something(std::uint32_t open) const {
    if (!r_.opens_quote(open) || open == finds_.span.first) return false;
    const Tag before = r_.tag(open - 1);
    if (before != Tag::noun && before != Tag::adjective) return false;
    const TokenSpan inside = r_.quote_inside(r_.quote_at(open));
    if (inside.empty() || inside.end - inside.first > 8) return false;
    for (std::uint32_t t = inside.first; t < inside.end; ++t) {
      const VerbGroup* v = r_.chunks.verb(t);
      if (v != nullptr && v->form == VerbForm::finite) return false;
    }
    return r_.words.token(inside.first).shape != text::Shape::lower;
  }

  // Quoted words that no other verb of saying in the stretch has a nearer claim to.
  [[nodiscard]] bool holds_quote(TokenSpan span) const {
    for (std::uint32_t t = span.first; t < span.end; ++t) {
      if (r_.quoted(t)) return !finds_.quote_used(r_.quote_at(t));
      const CueHit* cue = r_.cue_at(t);
      if (cue != nullptr && r_.chunks.verbs[cue->verb].form == VerbForm::finite) return false;
    }
    return false;
  }

  bool take(std::string_view rule, TokenSpan content, double confidence, Candidate& c) {
    content = r_.trimmed(content);
    if (content.empty()) return false;
    content = without_trailing_relay(content, c);
    c.rule = rule;
    c.confidence = confidence;
    c.content = {content};
    return true;
  }

  // dénonce « un scandale » sur Twitter, dans un communiqué: behind the last quoted words a phrase
  // that only says where they were published closes the content.
  [[nodiscard]] TokenSpan without_trailing_relay(TokenSpan content, Candidate& c) const {
    std::uint32_t last = content.end;
    while (last > content.first && !r_.quoted(last - 1)) --last;
    if (last == content.first) return content;
    for (std::uint32_t t = last; t < content.end; ++t) {
      if (r_.tag(t) != Tag::preposition) continue;
      std::uint32_t end = t;
      const auto relays = relay_of_phrase(r_, t, end);
      if (relays.empty() || end + 1 < content.end) continue;
      c.relays.insert(c.relays.end(), relays.begin(), relays.end());
      return r_.trimmed({content.first, t});
    }
    return content;
  }

  // --- whose words

  bool subject(const CueHit& cue, const VerbGroup& verb, Candidate& c) {
    if (c.form != SourceForm::none) return true;  // an agent
    if (verb.passive && verb.form == VerbForm::finite && c.rule == rule::kQue && agent_of(verb)) {
      c.form = SourceForm::phrase;  // il a été établi par X que A
      c.source = r_.extended_at(verb.span.end + 1, {false, true});
      return true;
    }
    Subject s;
    if (verb.form == VerbForm::participle) {
      const VerbGroup* main = partner(verb);
      if (main == nullptr) return false;
      s = subject_of(r_, *main);
    } else {
      s = made_to_say(verb);
      if (s.form == SourceForm::none) s = subject_of(r_, verb);
    }
    if (s.impersonal) return false;
    if (s.form == SourceForm::none && verb.form == VerbForm::finite) s = inverted(cue, verb, c);
    if (s.form == SourceForm::none && goes_on(verb)) return left_out(c);
    if (s.form == SourceForm::none) return headless(verb, c);
    if (first_or_second_person(s) || observes(cue, s)) return false;
    if (verb.passive && verb.form != VerbForm::participle)
      return false;  // il est dit, étant précisé que
    if (s.form != SourceForm::pronoun && !speaker_fits(cue, s)) return false;
    c.form = s.form;
    c.source = s.span;
    if (s.relative && s.form == SourceForm::pronoun) c.form = SourceForm::context;
    cited_between(verb, c);
    cited_before_colon(cue, c);
    return true;
  }

  // ce qui fait dire à X que A: X says it.
  [[nodiscard]] Subject made_to_say(const VerbGroup& verb) const {
    if (verb.form != VerbForm::infinitive || verb.span.first <= finds_.span.first) return {};
    const VerbGroup* before = r_.chunks.verb(verb.span.first - 1);
    const Fw to = r_.fw(verb.span.end);
    if (before == nullptr || before->lemma != "faire" ||
        (to != Fw::a_grave && to != Fw::au && to != Fw::aux))
      return {};
    const TokenSpan who = r_.extended_at(verb.span.end + 1, {false, false});
    if (who.empty() || !can_speak(r_, who)) return {};
    return {SourceForm::phrase, who, false, false};
  }

  // Il confirme ces chiffres. Et raconte que …: a verb without subject behind Et or Mais.
  [[nodiscard]] bool goes_on(const VerbGroup& verb) const {
    std::uint32_t i = verb.span.first;
    while (i > finds_.span.first && r_.tag(i - 1) == Tag::adverb) --i;
    return verb.form == VerbForm::finite && i == finds_.span.first + 1 &&
           r_.tag(finds_.span.first) == Tag::coordinator;
  }
  static bool left_out(Candidate& c) {
    c.form = SourceForm::ellipsis;
    c.source = {};
    c.confidence -= 0.1;
    return true;
  }

  // Avant de reconnaître que, Et d'ajouter que: the sentence goes on with the voice before it.
  [[nodiscard]] bool narrates(const VerbGroup& verb) const {
    const std::uint32_t i = verb.span.first;
    if (i < finds_.span.first + 2) return false;
    const Fw opener = r_.fw(i - 2);
    return (r_.fw(i - 1) == Fw::de || r_.fw(i - 1) == Fw::d_) &&
           (opener == Fw::avant || opener == Fw::et || opener == Fw::puis);
  }

  // A participle nobody is found for: the voice of the sentence before. Of an infinitive only where
  // a quotation follows (Et d'ajouter : « … »); others are the author's (il est à noter que).
  bool headless(const VerbGroup& verb, Candidate& c) const {
    if (verb.form == VerbForm::finite) return false;
    const bool tells = verb.form == VerbForm::infinitive && narrates(verb);
    if (c.rule == rule::kQuoteObject && !tells) return false;
    if (verb.form == VerbForm::infinitive && c.rule != rule::kColonQuote && !tells) return false;
    c.form = SourceForm::ellipsis;
    c.source = {};
    c.confidence -= 0.2;
    return true;
  }

  [[nodiscard]] bool first_or_second_person(const Subject& s) const {
    if (s.form != SourceForm::pronoun) return false;
    switch (r_.fw(s.span.first)) {
      case Fw::je:
      case Fw::j_:
      case Fw::tu:
      case Fw::nous:
      case Fw::vous:
      case Fw::ce:
      case Fw::c_:
        return true;
      default:
        return false;
    }
  }

  // on remarque que, on constate: the author and the reader, nobody's words
  [[nodiscard]] bool observes(const CueHit& cue, const Subject& s) const {
    return s.form == SourceForm::pronoun && r_.fw(s.span.first) == Fw::on &&
           (cue.entry->cue_class == CueClass::fact || cue.entry->cue_class == CueClass::judge);
  }

  [[nodiscard]] bool speaker_fits(const CueHit& cue, const Subject& s) const {
    if (can_speak(r_, s.span)) return true;
    // Things show and explain; who affirms or thinks is somebody, even under a noun we do not know.
    if (cue.entry->cue_class == CueClass::act || takes_causes(cue.entry->lemma)) return false;
    const NounPhrase* np = r_.phrase_at(s.span.first);
    return np != nullptr && np->kind == syntax::NounKind::common && !is_measure(r_, np->span) &&
           !abstract(r_.form(np->head)) &&
           r_.lexicon.match_cue_noun(r_.doc, np->head).entry == nullptr;
  }

  // Nouns made from verbs and adjectives name doings and qualities (situation, mesure, rapidité).
  [[nodiscard]] static bool abstract(std::string_view noun) {
    constexpr auto kEndings = std::to_array<std::string_view>(
        {"tion", "tions", "sion", "sions", "ité",   "ités",   "age",  "ages", "isme", "ismes",
         "ance", "ances", "ence", "ences", "ement", "ements", "esse", "tude", "ure",  "ures"});
    return std::any_of(kEndings.begin(), kEndings.end(), [noun](std::string_view e) {
      return noun.size() > e.size() + 1 && noun.ends_with(e);
    });
  }

  // Verbs whose subject is as often a fact: ces chiffres montrent que.
  [[nodiscard]] static bool takes_causes(std::string_view lemma) {
    constexpr auto kCausal = std::to_array<std::string_view>(
        {"montrer",      "prouver",   "démontrer",      "signifier",      "impliquer",
         "illustrer",    "suggérer",  "traduire",       "témoigner",      "expliquer",
         "révéler",      "confirmer", "rappeler",       "souligner",      "indiquer",
         "attester",     "refléter",  "laisser penser", "laisser croire", "laisser entendre",
         "vouloir dire", "garantir",  "faire craindre", "assurer",        "prévoir",
         "stipuler"});
    return among(kCausal, lemma);
  }

  // Ainsi parle X: « … »; the subject stands right behind the verb.
  [[nodiscard]] Subject inverted(const CueHit& cue, const VerbGroup& verb,
                                 const Candidate& c) const {
    if (c.content.empty() || c.content.front().first <= cue.span.end) return {};
    const TokenSpan np = r_.extended_at(r_.past_adverbials(verb.span.end));
    if (np.empty() || np.end > c.content.front().first || !can_speak(r_, np)) return {};
    return {SourceForm::phrase, np, false, false};
  }

  // Nippon TV, citant des sources, a affirmé: the sources spoke, the chain passed it on.
  void cited_between(const VerbGroup& verb, Candidate& c) const {
    if (c.form != SourceForm::phrase || verb.form != VerbForm::finite) return;
    for (std::uint32_t t = c.source.first; t < verb.span.first; ++t) {
      const VerbGroup* v = r_.chunks.verb(t);
      if (v == nullptr || v->lemma != "citer" || v->form != VerbForm::gerund) continue;
      TokenSpan voice = r_.extended_at(v->span.end);
      if (voice.empty() || !can_speak(r_, voice)) return;
      if (voice.end > verb.span.first) voice.end = verb.span.first;
      TokenSpan medium = c.source;
      medium.end = std::min(medium.end, v->span.first);
      c.relays.insert(c.relays.begin(), medium);
      c.source = voice;
      return;
    }
  }

  // La Vigie cite Paul Valmont : « … »: his words, which the paper passed on.
  void cited_before_colon(const CueHit& cue, Candidate& c) const {
    if (cue.entry->lemma != "citer" || c.rule != rule::kColonQuote ||
        c.form != SourceForm::phrase || c.source.end > cue.span.first)
      return;
    const TokenSpan voice = r_.extended_at(r_.past_adverbials(cue.span.end));
    if (voice.empty() || voice.end > c.content.front().first || !can_speak(r_, voice)) return;
    c.relays.insert(c.relays.begin(), c.source);
    c.source = voice;
  }

  void surrounding_relays(const CueHit& cue, Candidate& c) const {
    const VerbGroup& verb = r_.chunks.verbs[cue.verb];
    if (verb.form == VerbForm::finite) {
      const std::uint32_t until = c.form == SourceForm::phrase && c.source.first < verb.span.first
                                      ? c.source.first
                                      : verb.span.first;
      const auto before = relays_in(r_, {stretch_start(until), until});
      c.relays.insert(c.relays.begin(), before.begin(), before.end());
      if (c.form == SourceForm::phrase && c.source.end <= verb.span.first) {
        const auto between = relays_in(r_, {c.source.end, verb.span.first});
        c.relays.insert(c.relays.end(), between.begin(), between.end());
      }
    } else {
      inherit(verb, c);
    }
    for (const RelayPhrase& phrase : finds_.relay_phrases) {
      if (phrase.verb != cue.verb) continue;
      c.relays.push_back(phrase.source);
      c.relays.insert(c.relays.end(), phrase.further.begin(), phrase.further.end());
    }
    dedupe(c);
  }

  // The stretch before a subject that belongs to its clause.
  [[nodiscard]] std::uint32_t stretch_start(std::uint32_t until) const {
    std::uint32_t start = finds_.span.first;
    for (std::uint32_t t = until; t > start; --t) {
      const VerbGroup* v = r_.chunks.verb(t - 1);
      if (r_.is(t - 1, Punct::semicolon) || r_.is_stop(t - 1) || r_.quoted(t - 1) ||
          (v != nullptr && v->form == VerbForm::finite))
        return t;
    }
    return start;
  }

  // A relay named with the main verb holds for its participles. A main verb that hands over nothing
  // itself may name one too (X a publié une lettre, affirmant que; Dans un entretien à Y, X
  // continue de clamer que).
  void inherit(const VerbGroup& verb, Candidate& c) const {
    const Candidate* main = nullptr;
    for (const Candidate& other : finds_.candidates)
      if (other.cue.first < verb.span.first && !other.relays.empty() && same_voice(other, c))
        main = &other;
    if (main != nullptr) {
      c.relays.insert(c.relays.begin(), main->relays.begin(), main->relays.end());
      return;
    }
    if (c.form == SourceForm::phrase) return;  // a subject of its own
    if (const VerbGroup* ruling = ruling_verb(verb)) {
      const auto around = relays_around(*ruling, verb.span.first);
      c.relays.insert(c.relays.begin(), around.begin(), around.end());
    }
  }

  // The last finite verb of a main clause before the participle or infinitive.
  [[nodiscard]] const VerbGroup* ruling_verb(const VerbGroup& verb) const {
    for (std::uint32_t t = verb.span.first; t > finds_.span.first; --t) {
      const VerbGroup* v = r_.chunks.verb(t - 1);
      if (v == nullptr || v->form != VerbForm::finite || r_.quoted(t - 1)) continue;
      if (finds_.verb_used(r_.chunks.verb_at[t - 1])) return nullptr;  // its candidate has none
      return clause_opener(r_, *v, finds_.span.first) ? nullptr : v;
    }
    return nullptr;
  }

  // Relays before the subject of a verb, between both, and behind it up to `until`.
  [[nodiscard]] std::vector<TokenSpan> relays_around(const VerbGroup& verb,
                                                     std::uint32_t until) const {
    const Subject s = subject_of(r_, verb);
    const bool phrase = s.form == SourceForm::phrase && s.span.end <= verb.span.first;
    const std::uint32_t first = phrase ? s.span.first : verb.span.first;
    std::vector<TokenSpan> out = relays_in(r_, {stretch_start(first), first});
    const auto add = [&out](const std::vector<TokenSpan>& more) {
      out.insert(out.end(), more.begin(), more.end());
    };
    if (phrase) add(relays_in(r_, {s.span.end, verb.span.first}));
    if (writes(verb.lemma)) add(written(verb, until));
    if (r_.tag(verb.span.end) == Tag::preposition)
      add(read_modifiers(r_, verb.span.end, until).relays);
    return out;
  }

  [[nodiscard]] static bool writes(std::string_view lemma) {
    constexpr auto kWriting = std::to_array<std::string_view>(
        {"écrire", "adresser", "envoyer", "publier", "diffuser", "poster", "transmettre", "rédiger",
         "partager", "émettre", "cosigner"});
    return among(kWriting, lemma);
  }
  // a adressé lundi un courrier au maire
  [[nodiscard]] std::vector<TokenSpan> written(const VerbGroup& verb, std::uint32_t until) const {
    const TokenSpan np = r_.extended_at(r_.past_adverbials(verb.span.end), {false, false});
    if (np.empty() || np.end > until) return {};
    const Sense sense = sense_of(r_, np);
    if (!sense.has(lexicon::trait::speech_document)) return {};
    std::vector<TokenSpan> out{np};
    for (const TokenSpan& relay : read_modifiers(r_, np.end, until).relays) out.push_back(relay);
    return out;
  }

  // The same words name both, or the participle has no words of its own for its subject.
  [[nodiscard]] static bool same_voice(const Candidate& a, const Candidate& b) {
    return b.source.empty() || a.source.overlaps(b.source) ||
           (b.form != SourceForm::phrase && a.form == SourceForm::pronoun);
  }

  static void dedupe(Candidate& c) {
    std::vector<TokenSpan> seen;
    for (const TokenSpan& relay : c.relays) {
      const bool known = std::any_of(seen.begin(), seen.end(),
                                     [&](const TokenSpan& s) { return s.overlaps(relay); });
      if (!known && !relay.overlaps(c.source)) seen.push_back(relay);
    }
    c.relays = std::move(seen);
  }
};

}  // namespace

void find_clauses(const Reading& r, SentenceFinds& finds) { ClauseReader(r, finds).run(); }

}  // namespace selon::detect

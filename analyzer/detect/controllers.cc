#include <algorithm>
#include <array>
#include <optional>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/occasions.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subject_search.h"
#include "analyzer/syntax/prepositions.h"
#include "analyzer/syntax/times.h"

namespace selon::detect {
namespace {

// a indiqué à l'AFP que: behind who was told que opens what was said, though it looks like a
// relative pronoun.
bool opens_told_words(const Reading& r, std::uint32_t que) {
  constexpr std::uint32_t kReach = 8;  // tokens
  if (!r.is_que(que)) return false;
  for (std::uint32_t t = que; t > 0 && t + kReach > que; --t) {
    if (r.words.punct(t - 1) != Punct::none) return false;
    const VerbGroup* v = r.chunks.verb(t - 1);
    if (v == nullptr) continue;
    const CueHit* cue = r.cue_at(v->head);
    return cue != nullptr && v->form == VerbForm::finite &&
           cue->entry->takes(lexicon::frame::que) &&
           syntax::is_to(r.fw(r.past_adverbials(v->span.end)));
  }
  return false;
}

// A finite verb of saying that is no part of the clause another reports.
bool hands_over(const Reading& r, const VerbGroup& verb) {
  if (r.cue_at(verb.head) == nullptr) return false;
  const auto opener = clause_opener(r, verb, r.sentence(verb.head).first);
  // a dit X dans une lettre dont copie a été transmise à Y, ajoutant que: the copy adds nothing
  if (opener && verb.passive && r.fw(*opener) == Fw::dont) return false;
  return !opener || (r.tag(*opener) != Tag::complementiser && !opens_told_words(r, *opener));
}

bool finite_cue_before(const Reading& r, const VerbGroup& verb, std::uint32_t from) {
  for (std::uint32_t i = verb.span.first; i > from; --i) {
    const VerbGroup* v = r.chunks.verb(i - 1);
    if (v != nullptr && v->form == VerbForm::finite && hands_over(r, *v) &&
        r.quote_at(i - 1) == r.quote_at(verb.head))
      return true;
  }
  return false;
}

// au début du mois, à la fin du congrès
bool part_of_time(std::string_view noun) {
  constexpr auto kParts =
      std::to_array<std::string_view>({"début", "fin", "milieu", "cours", "lendemain", "veille"});
  return among(kParts, noun);
}

// a critiqué la ministre pour avoir dit que: who is blamed has said it. (accuser, blâmer, remercier
// X pour avoir; not "est venu pour avoir".)
Subject blamed_for(const Reading& r, const VerbGroup& verb, std::uint32_t from) {
  if (verb.form != VerbForm::infinitive || !verb.compound || verb.span.first < from + 3 ||
      r.fw(verb.span.first - 1) != Fw::pour)
    return {};
  const NounPhrase* np = r.chunks.noun(verb.span.first - 2);
  while (np != nullptr && np->preposition > 0)
    np = r.chunks.noun(static_cast<std::uint32_t>(np->preposition) - 1);
  if (np == nullptr || np->span.first <= from || !can_speak(r, np->span)) return {};
  const VerbGroup* governing = r.chunks.verb(np->span.first - 1);
  const bool pointed = r.form(np->span.first - 1) == "doigt";  // pointe du doigt X pour avoir
  if (!pointed && (governing == nullptr || governing->lemma == "être" || governing->passive))
    return {};
  return {SourceForm::phrase, {np->span.first, verb.span.first - 1}, false, false};
}

// le pouvoir du juge de décider: nouns whose complement an infinitive is
bool takes_infinitive(std::string_view noun) {
  constexpr auto kPowers = std::to_array<std::string_view>(
      {"pouvoir", "droit", "devoir", "choix", "art", "besoin", "temps", "rôle"});
  return among(kPowers, noun);
}

// Et le maire d'ajouter que · « A », et le maire, agacé, de conclure : « B »: the infinitive of a
// tale has its subject before de, behind an et that begins its clause.
Subject narrates(const Reading& r, const VerbGroup& verb, std::uint32_t from) {
  constexpr std::uint32_t kReach = 16;  // tokens from et to the verb
  const std::uint32_t i = verb.span.first;
  const CueHit* cue = r.cue_at(verb.head);
  if (verb.form != VerbForm::infinitive || i < from + 3 || cue == nullptr ||
      (r.fw(i - 1) != Fw::de && r.fw(i - 1) != Fw::d_) ||
      (cue->entry->cue_class != lexicon::CueClass::say && !words_follow(r, *cue)))
    return {};
  for (std::uint32_t et = i - 2; et >= from && et + kReach > i; --et) {
    if (r.fw(et) == Fw::et && (et == from || r.is(et - 1, Punct::comma))) {
      const TokenSpan who = r.extended_at(et + 1, {.appositions = false});
      const bool aside = r.is(who.end, Punct::comma) && r.is(i - 2, Punct::comma);
      if (who.empty() || (who.end != i - 1 && !aside) || !can_speak(r, who) ||
          takes_infinitive(r.form(r.phrase_at(who.first)->head)))
        return {};
      return {SourceForm::phrase, who, false, false};
    }
    const VerbGroup* v = r.chunks.verb(et);
    if (et == 0 || r.quoted(et) || (v != nullptr && v->form == VerbForm::finite)) return {};
  }
  return {};
}

// des habitants interrogés par La Vigie parlant de « A »: who was asked, not who asked.
const NounPhrase* asked_by(const Reading& r, const NounPhrase& agent) {
  if (agent.preposition < 2 || r.fw(static_cast<std::uint32_t>(agent.preposition)) != Fw::par)
    return &agent;
  const VerbGroup* asked = r.chunks.verb(static_cast<std::uint32_t>(agent.preposition) - 1);
  if (asked == nullptr || asked->form != VerbForm::participle || asked->span.first == 0 ||
      !asks_out(asked->lemma))
    return &agent;
  const NounPhrase* np = r.chunks.noun(asked->span.first - 1);
  while (np != nullptr && np->preposition > 0 &&
         is_of(r.fw(static_cast<std::uint32_t>(np->preposition))))
    np = r.chunks.noun(static_cast<std::uint32_t>(np->preposition) - 1);
  return np != nullptr && can_speak(r, np->span) ? np : &agent;
}

// A, la porte-parole du ministère, Maria Lund, jugeant « B »: behind a whole clause an office and
// the name of its holder are the subject of the participle alone.
Subject absolute_subject(const Reading& r, const VerbGroup& verb, std::uint32_t from) {
  const std::uint32_t comma = verb.span.first - 1;
  if (verb.form != VerbForm::gerund || verb.span.first < from + 6 || !r.is(comma, Punct::comma) ||
      r.cue_at(verb.head) == nullptr)
    return {};
  const NounPhrase* name = r.chunks.noun(comma - 1);
  if (name == nullptr || name->kind != syntax::NounKind::proper || name->preposition != kNone ||
      name->span.end != comma || name->span.first < from + 3 ||
      !r.is(name->span.first - 1, Punct::comma))
    return {};
  const NounPhrase* office = r.chunks.noun(name->span.first - 2);
  for (int n = 0; n < 4 && office != nullptr && office->preposition > 0; ++n)
    office = r.chunks.noun(static_cast<std::uint32_t>(office->preposition) - 1);
  if (office == nullptr || office->preposition != kNone || office->determiner == kNone ||
      office->span.first < from + 2 || !r.is(office->span.first - 1, Punct::comma) ||
      !can_speak(r, office->span))
    return {};
  const TokenSpan who{office->span.first, comma};
  return r.extended_at(who.first).end >= comma && has_finite_verb(r, {from, who.first})
             ? Subject{SourceForm::phrase, who, false, false}
             : Subject{};
}

// est contesté par la maire: who does it, if it is somebody
TokenSpan agent_of(const Reading& r, const VerbGroup& verb) {
  if (!verb.passive || r.fw(verb.span.end) != Fw::par) return {};
  const TokenSpan who = r.extended_at(verb.span.end + 1);
  return !who.empty() && can_speak(r, who) ? who : TokenSpan{};
}

// Le bilan a été confirmé, la note est contestée: who answers a text goes on, not the text
bool answers_text(const Reading& r, const VerbGroup& verb, TokenSpan subject) {
  const CueHit* cue = r.cue_at(verb.head);
  return cue != nullptr && sense_of(r, subject).kind == EntityKind::document &&
         (cue->entry->status == StatusValue::confirmed ||
          cue->entry->status == StatusValue::denied);
}

// a démenti la mort du chef, jugeant que · a salué le retour du chanteur disant que: what happens
// says nothing.
bool happens(std::string_view noun) {
  constexpr auto kEvents = std::to_array<std::string_view>(
      {"mort",        "décès",     "départ",  "arrivée",     "retour",
       "disparition", "naissance", "venue",   "visite",      "présence",
       "absence",     "victoire",  "défaite", "arrestation", "libération",
       "nomination",  "existence", "tenue",   "fermeture",   "ouverture"});
  return among(kEvents, noun);
}

// s'insurge contre ces propos estimant que: what only somebody can do; of a thing that says nothing
// before it the participle is not.
bool takes_a_mind(std::string_view lemma) {
  constexpr auto kMinds =
      std::to_array<std::string_view>({"considérer", "craindre", "déplorer", "espérer", "estimer",
                                       "juger", "redouter", "regretter", "souhaiter", "trouver"});
  return among(kMinds, lemma);
}

// un scénario, des avis: what is new to the text, so that a participle behind it is its own
bool indefinite(const Reading& r, const NounPhrase& np) {
  if (np.determiner == kNone) return false;
  const Fw article = r.fw(static_cast<std::uint32_t>(np.determiner));
  return article == Fw::un || article == Fw::une || article == Fw::des;
}

// des "sources haut placées" confirmant que: the noun right before, no comma.
Subject right_before(const Reading& r, const VerbGroup& verb, std::uint32_t from) {
  if (verb.form != VerbForm::gerund || verb.span.first <= from) return {};
  const std::uint32_t before = verb.span.first - 1;
  std::uint32_t i = before;
  if (r.quoted(i) && !r.quoted(verb.head)) i = r.quote_span(r.quote_at(i)).first;
  if (const NounPhrase* np = r.chunks.noun(i); np != nullptr && r.fw(before) != Fw::en) {
    while (np->preposition > 0 && is_of(r.fw(static_cast<std::uint32_t>(np->preposition)))) {
      const NounPhrase* outer = r.chunks.noun(static_cast<std::uint32_t>(np->preposition) - 1);
      if (outer == nullptr) break;
      np = outer;
    }
    // des mots sur un mur évoquant « A »: not the wall
    if (const NounPhrase* outer =
            np->preposition > 0 ? r.chunks.noun(static_cast<std::uint32_t>(np->preposition) - 1)
                                : nullptr;
        outer != nullptr && outer->preposition == kNone && !can_speak(r, np->span))
      np = outer;
    // 8 élus sur 10 déclarant que
    if (syntax::closes_ratio(r.words, before))
      if (const NounPhrase* counted = r.chunks.noun(before - 2); counted != nullptr) np = counted;
    np = asked_by(r, *np);
    TokenSpan span{np->span.first, verb.span.first};
    if (!is_measure(r, np->span) && !part_of_time(r.form(np->head)) && !happens(r.form(np->head)) &&
        (!takes_a_mind(verb.lemma) || can_speak(r, np->span) || indefinite(r, *np)))
      return {SourceForm::phrase, span, false, false};
  }
  return {};
}

// Affirmant que « le pont est sûr », le préfet l'a rouvert: the quoted clause and the comma behind
// it close what the que at `que` opens.
bool closed_by_quote(const Reading& r, std::uint32_t que, const VerbGroup& verb) {
  const std::uint32_t past = quoted_clause_end(r, que + 1);
  return r.is_que(que) && past != que + 1 && past < verb.span.first && r.is(past, Punct::comma);
}

// Soulignant que le pont « a cédé » hier, le préfet l'a fermé: a clause whose verb stands in the
// marks, and the comma before the subject of the next verb.
bool closed_by_predicate(const Reading& r, std::uint32_t que, const VerbGroup& verb) {
  for (std::uint32_t t = verb.span.first; r.is_que(que) && t > que + 2; --t)
    if (r.is(t - 1, Punct::comma) && !r.quoted(t - 1) && opens_clause(r, t))
      return has_quoted_predicate(r, {que + 1, t - 1});
  return false;
}

// Le Phare indique qu'il s'est justifié en affirmant que A: en with a participle right behind a
// verb of saying tells how that one was done.
bool said_by(const Reading& r, const VerbGroup& gerund, const VerbGroup& verb) {
  constexpr std::uint32_t kReach = 4;  // tokens
  const std::uint32_t en = gerund.span.first;
  if (gerund.form != VerbForm::gerund || en == 0 || r.fw(en - 1) != Fw::en ||
      en > verb.span.end + kReach || verb.subject_clitic == kNone)
    return false;
  const Fw who = r.fw(static_cast<std::uint32_t>(verb.subject_clitic));
  const bool somebody = who == Fw::il || who == Fw::elle || who == Fw::ils || who == Fw::elles;
  return somebody && r.cue_at(verb.head) != nullptr;
}

// affirmant que le pont, qui penche, | cédera: between que and the verb for which it waits, neither
// a verb nor quoted words.
bool waits_for_verb(const Reading& r, TokenSpan clause) {
  for (std::uint32_t t = clause.first; t < clause.end; ++t)
    if (r.quoted(t)) return false;
  return !has_main_verb(r, clause);
}

// Interrogée, affirmant que A, la maire a dit B: the subject of the next finite verb.
Subject subject_behind(const Reading& r, const VerbGroup& verb, std::uint32_t end, int depth) {
  const std::uint32_t que = r.past_adverbials(verb.span.end);
  for (std::uint32_t i = verb.span.end; i < end; ++i) {
    const VerbGroup* v = r.chunks.verb(i);
    if (v == nullptr || v->form != VerbForm::finite || r.quote_at(i) != r.quote_at(verb.head))
      continue;
    const auto opener = clause_opener(r, *v, verb.span.end);
    if (r.is_que(que) && waits_for_verb(r, {que + 1, v->span.first})) continue;
    if (opener && !closed_by_quote(r, *opener, *v) && !closed_by_predicate(r, *opener, *v))
      continue;
    Subject s = subject_within(r, *v, depth + 1);
    if (s.form == SourceForm::phrase) s.form = SourceForm::ellipsis;
    return s;
  }
  return {};
}

// Le suspect « dort », a dit à La Vigie le procureur, ajoutant que B: behind quoted words and a
// comma the subject of the verb stands behind it, and behind who was told.
TokenSpan behind_quotation(const Reading& r, const VerbGroup& says, const VerbGroup& participle) {
  const std::uint32_t first = says.span.first;
  if (first < 2 || says.subject_clitic != kNone || !r.is(first - 1, Punct::comma) ||
      !r.quoted(first - 2) || r.quoted(first) || r.cue_at(first) == nullptr)
    return {};
  const std::uint32_t told = read_modifiers(r, says.span.end, participle.span.first).end;
  const TokenSpan who = r.extended_at(told);
  return !who.empty() && who.end <= participle.span.first && can_speak(r, who) ? who : TokenSpan{};
}

// allant jusqu'à dire que, allant même à dire que: before the infinitive at `i`
bool goes_so_far(const Reading& r, std::uint32_t i) {
  constexpr std::uint32_t kReach = 4;  // tokens
  if (r.fw(i - 1) != Fw::a_grave) return false;
  for (std::uint32_t t = i - 1; t > 0 && t + kReach > i; --t)
    if (const VerbGroup* v = r.chunks.verb(t - 1); v != nullptr)
      return v->lemma == "aller" && v->form == VerbForm::gerund;
  return false;
}

// avant d'ajouter que A et de | conclure que B
bool goes_on_adding(const Reading& r, std::uint32_t i) {
  constexpr std::uint32_t kReach = 60;  // tokens
  if (i < 4 || !is_of(r.fw(i - 1)) || r.fw(i - 2) != Fw::et) return false;
  for (std::uint32_t t = i - 2; t > 1 && t + kReach > i && !r.is_stop(t); --t)
    if (r.fw(t) == Fw::avant && is_of(r.fw(t + 1))) return r.cue_at(t + 2) != nullptr;
  return false;
}

// avant d'annoncer que, non sans rappeler que, sans oublier de préciser que: said besides
bool adds_words(const Reading& r, const VerbGroup& verb) {
  const std::uint32_t first = verb.span.first;
  if (verb.form != VerbForm::infinitive || first < 3) return false;
  if (r.fw(first - 2) == Fw::avant || goes_so_far(r, first) || goes_on_adding(r, first))
    return true;
  if (r.fw(first - 1) == Fw::sans) return r.form(first - 2) == "non";
  return is_of(r.fw(first - 1)) && r.chunks.verb(first - 2) != nullptr &&
         r.fw(first - 3) == Fw::sans;
}

// Where a controller is looked for.
struct Search {
  std::uint32_t from = 0;  // token
  bool says = false;       // of a participle that hands words over
  int depth = 0;
};

// a fait savoir | le maire, a tenu à rappeler | le maire: one past the verb, the words that belong
// to it and the infinitive that it governs.
std::uint32_t past_governed(const Reading& r, const VerbGroup& verb) {
  const CueHit* cue = r.cue_at(verb.head);
  const std::uint32_t end = cue != nullptr ? std::max(verb.span.end, cue->span.end) : verb.span.end;
  const std::uint32_t at = r.tag(end) == Tag::preposition ? end + 1 : end;
  const VerbGroup* next = r.chunks.verb(at);
  const bool governed = next != nullptr && next->form == VerbForm::infinitive &&
                        next->span.first == at && r.cue_at(at) != nullptr;
  return governed ? std::max(next->span.end, r.cue_at(at)->span.end) : end;
}

// Whom the finite verb `v` gives to `verb` behind it; nothing where one before it does.
std::optional<Subject> ruled_by(const Reading& r, const VerbGroup& v, const VerbGroup& verb,
                                Search search) {
  if (const TokenSpan teller = search.says ? behind_quotation(r, v, verb) : TokenSpan{};
      !teller.empty())
    return Subject{SourceForm::ellipsis, teller, false, false};
  Subject s = subject_within(r, v, search.depth + 1);
  // a profité de la tribune qui lui était offerte pour dire: who profited
  if (verb.form == VerbForm::infinitive && s.relative && s.form == SourceForm::phrase &&
      verb.span.first > 0 && r.fw(verb.span.first - 1) == Fw::pour && !can_speak(r, s.span))
    return std::nullopt;
  const bool thing = verb.form == VerbForm::gerund && search.says && s.form == SourceForm::phrase &&
                     !can_speak(r, s.span);
  // Le plan est contesté par la maire, estimant que A · Ce bilan est confirmé par X, ajoutant
  const bool answered = search.says && s.form == SourceForm::phrase && answers_text(r, v, s.span);
  if (const TokenSpan agent = thing || answered ? agent_of(r, v) : TokenSpan{};
      !agent.empty() && agent.end <= verb.span.first)
    return Subject{SourceForm::ellipsis, agent, false, false};
  const std::uint32_t at = v.span.first;  // a déclaré la décision « nulle »: no subject
  const bool behind_words = at > search.from && (r.is(at - 1, Punct::comma) || r.quoted(at - 1));
  if (s.form == SourceForm::none || (thing && behind_words)) {
    // an inverted subject: a dit le ministre, ajoutant que; also behind a thing that only ends
    // the words he said
    const std::uint32_t said = past_governed(r, v);
    const TokenSpan np = r.extended_at(read_modifiers(r, said, verb.span.first).end);
    if (!np.empty() && np.end <= verb.span.first && can_speak(r, np))
      return Subject{SourceForm::ellipsis, np, false, false};
  }
  if (s.form == SourceForm::phrase) s.form = SourceForm::ellipsis;
  return s;
}

}  // namespace

Subject controller_within(const Reading& r, const VerbGroup& verb, int depth) {
  TokenSpan sentence = r.sentence(verb.head);
  if (verb.span.first > kClauseReach)
    sentence.first = std::max(sentence.first, verb.span.first - kClauseReach);
  sentence.end = std::min(sentence.end, verb.span.end + kClauseReach);
  if (const Subject own = absolute_subject(r, verb, sentence.first); own.form != SourceForm::none)
    return own;
  if (const Subject near = right_before(r, verb, sentence.first); near.form != SourceForm::none)
    return near;
  if (const Subject blamed = blamed_for(r, verb, sentence.first); blamed.form != SourceForm::none)
    return blamed;
  if (const Subject teller = narrates(r, verb, sentence.first); teller.form != SourceForm::none)
    return teller;
  if (const TokenSpan who = took_occasion(r, verb); !who.empty())
    return {SourceForm::phrase, who, false, false};
  if (const std::uint32_t occasion = given_occasion(r, verb); occasion != 0)
    return {SourceForm::phrase, {occasion + 2, verb.span.first - 1}, false, false};
  // …, ajoutant que: a participle of saying goes with the verb of saying before it, past the clause
  // that verb reports; any other with the nearest finite verb, else the next one.
  const bool says =
      (adds_words(r, verb) || verb.form == VerbForm::gerund) && r.cue_at(verb.head) != nullptr;
  const bool told = says && finite_cue_before(r, verb, sentence.first);
  for (std::uint32_t i = verb.span.first; i > sentence.first;) {
    --i;
    if (r.quoted(i) && r.quote_at(i) != r.quote_at(verb.head)) {
      i = r.quote_span(r.quote_at(i)).first;
      continue;
    }
    const VerbGroup* v = r.chunks.verb(i);
    if (v == nullptr) continue;
    if (v->form == VerbForm::finite && told && !hands_over(r, *v) && !said_by(r, verb, *v)) {
      i = v->span.first;
      continue;
    }
    if (v->form == VerbForm::finite)
      if (auto s = ruled_by(r, *v, verb, {sentence.first, says, depth})) return *s;
    i = v->span.first;
  }
  return subject_behind(r, verb, sentence.end, depth);
}

}  // namespace selon::detect

#include "analyzer/detect/phrase_opinions.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/agreement.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/phrase_places.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/mentions/context.h"
#include "analyzer/mentions/kinds.h"
#include "analyzer/syntax/prepositions.h"

namespace selon::detect {
namespace {

// A noun the tables do not know, for somebody by what they do (le dépanneur, les kayakistes).
bool agent_noun(const Reading& r, std::uint32_t head) {
  // pour son malheur, pour la valeur
  if (r.words[head].morph.gender == lexicon::gender::feminine && r.form(head).ends_with("eur"))
    return false;
  if (mentions::names_thing(mentions::stem(r.form(head)))) return false;
  constexpr auto kEndings =
      std::to_array<std::string_view>({"eur", "eurs", "euse", "iste", "istes", "ien", "iens"});
  return std::any_of(kEndings.begin(), kEndings.end(),
                     [&](std::string_view ending) { return r.form(head).ends_with(ending); });
}

// 80 % des personnes interrogées, la moitié des répondants: whom a survey asked.
bool were_asked(const Reading& r, TokenSpan phrase) {
  constexpr auto kAsked = std::to_array<std::string_view>(
      {"interrogé", "interrogée", "sondé", "sondée", "répondant", "répondante"});
  for (std::uint32_t t = phrase.first; t < phrase.end; ++t) {
    std::string_view form = r.form(t);
    if (form.ends_with('s')) form.remove_suffix(1);
    if (among(kAsked, form)) return true;
  }
  return false;
}

// pour la rue Paul-Durand: what bears a name and thinks nothing
bool is_way(std::string_view noun) {
  constexpr auto kWays = std::to_array<std::string_view>(
      {"rue", "ruelle", "avenue", "boulevard", "place", "quai", "chemin", "route", "impasse",
       "allée", "autoroute", "rocade", "pont", "square", "parc", "gare", "rond-point"});
  return among(kWays, noun);
}

// People and bodies think; a country's better part or a second point is only spoken of.
bool has_opinions(const Reading& r, TokenSpan phrase) {
  if (one_of_speakers(r, phrase.first)) return true;
  if (!share_of(r, phrase.first).empty()) return were_asked(r, phrase);
  const NounPhrase* np = r.phrase_at(phrase.first);
  if (np == nullptr) return false;
  // la plupart des élus: those of whom it is a part
  if (const std::uint32_t whole = np->span.end + 1; counts_others(r, *np) && whole < phrase.end) {
    const NounPhrase* all = r.phrase_at(whole);
    return all != nullptr && can_speak(r, {whole, phrase.end}) &&
           sense_of(r, {whole, phrase.end}).kind != EntityKind::document;
  }
  if (r.tag(np->head) == Tag::adjective || r.tag(np->head) == Tag::numeral) return false;
  // dans un esprit de joueuse: one noun without article is nobody in particular
  if (np->determiner == kNone && np->name.empty() && np->kind == syntax::NounKind::common &&
      np->number == lexicon::number::singular &&
      r.words.token(np->span.first).shape == text::Shape::lower)
    return false;
  if (is_way(r.form(np->head))) return false;
  const Sense sense = sense_of(r, phrase);
  // pour ses voyages à Lunel: the name of a place behind a thing
  if (sense.name != nullptr && np->name.empty() && np->kind == syntax::NounKind::common &&
      !can_speak(r, np->span) && sense.name_span.first > np->span.end &&
      syntax::is_to(r.fw(sense.name_span.first - 1)))
    return false;
  if (sense.name != nullptr || np->kind == syntax::NounKind::proper || !np->name.empty())
    return sense.kind != EntityKind::document;
  if (!sense.kind) return r.lexicon.demonym(r.form(np->head)) || agent_noun(r, np->head);
  return *sense.kind != EntityKind::document && r.form(np->head) != "pays" &&
         r.form(np->head) != "parties";
}

// pour la juge, pour l'avocat du club: not for the children's sake
bool one_person(const Reading& r, const Candidate& c) {
  const NounPhrase* np = c.form == SourceForm::phrase ? r.phrase_at(c.source.first) : nullptr;
  return np != nullptr && np->number == lexicon::number::singular && np->determiner != kNone &&
         sense_of(r, c.source).kind == EntityKind::person;
}

// « A » pour Anne, qui éclate en sanglots: past what qui tells of the judge, where it ends the
// sentence; else `i`.
std::uint32_t past_closing_relative(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 25;  // tokens
  const std::uint32_t qui = r.is(i, Punct::comma) ? i + 1 : i;
  if (r.fw(qui) != Fw::qui) return i;
  for (std::uint32_t t = qui; t < qui + kLongest; ++t) {
    if (t >= finds.span.end || r.is_stop(t)) return t;
    if (r.quoted(t) || r.words.punct(t) != Punct::none) return i;
  }
  return i;
}

// Faire grève est « aberrant » pour Paul Durand: right behind quoted words, at the end of the
// sentence, a person or a body judges.
bool trailing_judgement(const Reading& r, const SentenceFinds& finds, std::uint32_t i,
                        const SourcePhrase& f) {
  std::uint32_t past = past_role(r, finds, f.span.end);
  // not Le prix « Jeune talent » pour Anne, qui chante
  const std::int32_t words = i > 0 ? r.quote_at(i - 1) : kNone;
  if (words != kNone && r.quote_span(words).first == finds.span.first &&
      has_finite_verb(r, r.quote_inside(words)))
    past = past_closing_relative(r, finds, past);
  if (i < finds.span.first + 2 || r.quoted(i) || !ends_here(r, finds, past)) return false;
  // La maire a réclamé « la liberté » pour Paul Roy, militant: the words have their voice
  if (past != f.span.end && r.quoted(i - 1)) {
    const std::uint32_t open = r.quote_span(r.quote_at(i - 1)).first;
    if (open > finds.span.first && r.cue_at(open - 1) != nullptr) return false;
  }
  if (r.is(i - 1, Punct::comma) && r.quoted(i - 2))
    // une cagnotte, « Espoir », pour la victime: for her sake
    return one_person(r, f.candidate) &&
           quoted_title(r, r.quote_span(r.quote_at(i - 2)).first).empty();
  if (!r.quoted(i - 1)) return false;
  if (f.candidate.form != SourceForm::phrase || !has_opinions(r, f.candidate.source)) return false;
  const Sense sense = sense_of(r, f.candidate.source);
  const NounPhrase* np = r.phrase_at(f.candidate.source.first);
  return sense.name != nullptr || (np != nullptr && !np->name.empty());
}

// « Le pont rouvrira. »: a stop inside the marks ends words, no title
bool ends_words(const Reading& r, std::uint32_t open) {
  const TokenSpan inside = r.quote_inside(r.quote_at(open));
  return !inside.empty() && r.is_stop(inside.end - 1);
}

// a name or an office; not Pour les enfants : « La Reine »
bool one_voice(const Reading& r, const Candidate& c) {
  const NounPhrase* np = c.form == SourceForm::phrase ? r.phrase_at(c.source.first) : nullptr;
  return np != nullptr && (sense_of(r, c.source).name != nullptr || !np->name.empty() ||
                           np->number == lexicon::number::singular);
}

// Pour des chercheurs, pour l'opposition: whom news asks for what they think.
bool thinkers(const Reading& r, TokenSpan phrase) {
  constexpr auto kThinkers = std::to_array<std::string_view>(
      {"analyste",   "auteur",      "autrice",    "avocat",        "avocate",      "magistrat",
       "magistrate", "chercheur",   "chercheuse", "collectif",     "commentateur", "critique",
       "défenseur",  "détracteur",  "économiste", "éditorialiste", "expert",       "experte",
       "historien",  "historienne", "militant",   "militante",     "observateur",  "ong",
       "opposant",   "opposante",   "opposition", "partisan",      "politologue",  "scientifique",
       "sociologue", "spécialiste", "syndicat",   "association"});
  const NounPhrase* np = r.phrase_at(phrase.first);
  if (np == nullptr) return false;
  std::string_view head = r.form(np->head);
  if (head.ends_with('s')) head.remove_suffix(1);
  return among(kThinkers, head);
}

// Pour les petites villes, c'est une aubaine: for towns and firms, in the author's words
bool befalls_many(const Reading& r, const VerbGroup& verb, const Candidate& c) {
  const NounPhrase* np = c.form == SourceForm::phrase ? r.phrase_at(c.source.first) : nullptr;
  if (np == nullptr || np->number != lexicon::number::plural || !np->name.empty() ||
      verb.lemma != "être")
    return false;
  const bool it = verb.subject_clitic != kNone &&
                  r.fw(static_cast<std::uint32_t>(verb.subject_clitic)) == Fw::c_;
  const lexicon::NounMatch noun = r.lexicon.match_noun(r.doc, np->head);
  return it && noun && noun.form.entry->kind == EntityKind::organisation;
}

// commence lundi, a ouvert une salle, augmente: what is provided for somebody, or befalls them
bool provides(const Reading& r, const VerbGroup& verb) {
  constexpr auto kProvisions = std::to_array<std::string_view>(
      {"acheter",   "augmenter", "baisser",    "commencer", "construire", "coûter", "créer",
       "débuter",   "diminuer",  "distribuer", "donner",    "durer",      "fermer", "finir",
       "installer", "louer",     "monter",     "offrir",    "organiser",  "ouvrir", "préparer",
       "prévoir",   "proposer",  "réserver",   "tomber",    "terminer",   "verser"});
  return among(kProvisions, verb.lemma) ||
         (verb.lemma == "avoir" && r.form(r.past_adverbials(verb.span.end)) == "lieu");
}

// est un moyen de, est une erreur: what only somebody with an opinion says of a doing
bool names_a_doing(const Reading& r, const VerbGroup& verb) {
  constexpr auto kJudging =
      std::to_array<std::string_view>({"moyen", "façon", "manière", "erreur", "faute", "signe",
                                       "preuve", "aveu", "nécessité", "impasse", "piège"});
  if (verb.lemma != "être") return false;
  const NounPhrase* np = r.phrase_at(r.past_adverbials(verb.span.end));
  return np != nullptr && among(kJudging, r.form(np->head));
}

// il est capital de, il est important que: good for somebody, nobody's words
bool benefits(const Reading& r, const VerbGroup& verb) {
  if (verb.lemma != "être" || verb.subject_clitic == kNone ||
      r.fw(static_cast<std::uint32_t>(verb.subject_clitic)) != Fw::il)
    return false;
  std::uint32_t i = verb.span.end;
  while (r.tag(i) == Tag::adverb) ++i;
  return r.tag(i) == Tag::adjective && (r.fw(i + 1) == Fw::de || r.fw(i + 1) == Fw::d_);
}

// est établi, sont réunies, est mal engagé: what is found to be so, and not what is done for
// somebody
bool found_to_be(const Reading& r, const VerbGroup& verb) {
  constexpr auto kFound = std::to_array<std::string_view>(
      {"établir", "prouver", "démontrer", "avérer", "caractériser", "justifier", "exclure",
       "bafouer", "violer", "oublier", "négliger", "ignorer", "exagérer", "instrumentaliser",
       "sous-estimer", "surestimer"});
  constexpr auto kDegrees = std::to_array<std::string_view>(
      {"mal", "trop", "suffisamment", "insuffisamment", "injustement"});
  if (among(kFound, verb.lemma)) return true;
  for (std::uint32_t t = verb.finite; t < verb.head; ++t)
    if (among(kDegrees, r.form(t))) return true;
  return false;
}

// Not what is done for somebody (une garde a été prévue, un permis est établi)
bool judging_voice(const Reading& r, const VerbGroup& verb) {
  if (!verb.passive) return true;
  const NounPhrase* what = verb.span.first > 0 ? r.chunks.noun(verb.span.first - 1) : nullptr;
  const Fw article = what != nullptr && what->determiner != kNone
                         ? r.fw(static_cast<std::uint32_t>(what->determiner))
                         : Fw::none;
  const bool made = article == Fw::un || article == Fw::une;
  return !made && found_to_be(r, verb);
}

const VerbGroup* main_verb(const Reading& r, TokenSpan clause) {
  for (std::uint32_t t = clause.first; t < clause.end; ++t) {
    const VerbGroup* v = r.quoted(t) ? nullptr : r.chunks.verb(t);
    if (v != nullptr && v->form == VerbForm::finite && !clause_opener(r, *v, clause.first))
      return v;
  }
  return nullptr;
}

// Pour Paul, son avocat a prévenu la cour que · Pour le Jura, le syndicat parle de « succès » ·
// Pour Paul, son avocat plaide la folie : « … »: words of the subject, whoever they are about.
bool another_speaks(const Reading& r, TokenSpan clause, const VerbGroup& verb, const CueHit* cue) {
  constexpr std::uint32_t kReach = 16;  // tokens behind the verb
  const Subject s = subject_of(r, verb);
  if (s.form != SourceForm::phrase || s.span.first < clause.first || !can_speak(r, s.span))
    return false;
  const bool says = cue != nullptr && cue->entry->cue_class != lexicon::CueClass::act &&
                    cue->entry->cue_class != lexicon::CueClass::fact;
  for (std::uint32_t t = verb.span.end; t < clause.end; ++t) {
    if (r.is(t, Punct::colon) && r.opens_quote(t + 1)) {
      const std::uint32_t past = r.past_quote(t + 1);  // nobody else says them: « A », dit X
      return past >= clause.end || r.is_stop(past);
    }
    if (r.quoted(t)) return says && t < verb.span.end + kReach;
    if (says && r.is_que(t) && t < verb.span.end + kReach) return true;
    if (r.is(t, Punct::comma) || r.is_stop(t)) return false;
  }
  return false;
}

// Pour la France, le ministre a affirmé que: on behalf of France, in the words of the minister.
bool somebody_says(const Reading& r, TokenSpan clause) {
  const VerbGroup* verb = main_verb(r, clause);
  if (verb == nullptr) return false;
  const CueHit* cue = r.cue_at(verb->span.first);
  if (cue != nullptr && cue->entry->cue_class == lexicon::CueClass::say) {
    const std::uint32_t behind = r.past_adverbials(cue->span.end);
    if (r.is_que(behind) || r.is(behind, Punct::colon)) return true;
  }
  return another_speaks(r, clause, *verb, cue);
}

// Pour Paul, jugé pour vol, a nié: whoever stands behind pour is the subject, and thinks nothing.
bool lacks_subject(const Reading& r, std::uint32_t pour, TokenSpan rest) {
  const VerbGroup* verb = main_verb(r, rest);
  if (verb == nullptr || verb->subject_clitic != kNone) return false;
  const VerbGroup* first = r.chunks.verb(rest.first);
  if (first != nullptr && first->form == VerbForm::infinitive) return false;
  const Subject s = subject_of(r, *verb);
  if (s.form == SourceForm::phrase) return s.span.first > pour && s.span.first < rest.first;
  // Pour Paul, « la ville va mal » et doit changer: the subject stands in the marks
  if (quoted_clause_end(r, rest.first) != rest.first) return false;
  // Le problème, pour Paul, tient à A
  const bool opens = pour == 0 || !r.is(pour - 1, Punct::comma);
  return opens && s.form == SourceForm::none &&
         r.phrase_at(r.past_adverbials(verb->span.end)) == nullptr;
}

// Pour les joueurs, la saison commence lundi · Pour la ministre, une garde a été prévue: for
// their sake. Opinions say what is, must be, may be or will be; of one person also what happens.
bool judges(const Reading& r, TokenSpan rest, const Candidate& c) {
  const VerbGroup* verb = main_verb(r, rest);
  if (verb == nullptr || benefits(r, *verb)) return false;
  if (c.form == SourceForm::phrase && thinkers(r, c.source))
    return judging_voice(r, *verb) && !provides(r, *verb);
  if (befalls_many(r, *verb, c)) return false;
  // Pour le club, changer de nom est difficile: for its sake; but est un moyen, reviendrait à
  if (const VerbGroup* v = r.chunks.verb(rest.first);
      v != nullptr && v->form == VerbForm::infinitive) {
    return (names_a_doing(r, *verb) || verb->lemma == "revenir") && !verb->passive;
  }
  constexpr auto kOpinions = std::to_array<std::string_view>(
      {"être", "devoir", "falloir", "pouvoir", "sembler", "paraître", "agir", "relever",
       "constituer", "représenter", "risquer", "aller", "mériter", "rester", "demeurer", "suffire",
       "manquer"});
  // Pour « Le Phare », il dessine la ville: work that is done for a paper
  if (c.form == SourceForm::phrase && sense_of(r, c.source).is_media() &&
      !among(kOpinions, verb->lemma)) {
    const Subject works = subject_of(r, *verb);
    if (works.form == SourceForm::pronoun || can_speak(r, works.span)) return false;
  }
  if (among(kOpinions, verb->lemma) || verb->conditional() ||
      (verb->tenses & lexicon::tense::future) != 0)
    return judging_voice(r, *verb);
  const NounPhrase* np = r.phrase_at(c.source.first);
  const bool one =
      c.form == SourceForm::pronoun || np == nullptr || np->number != lexicon::number::plural;
  return one && judging_voice(r, *verb);
}

// Me Roy, pour la partie civile, a rappelé que A: right behind a person, before the verb that tells
// what that person says, stands for whom it is said.
bool speaks_for(const Reading& r, std::uint32_t pour, TokenSpan rest) {
  if (pour < 2 || !r.is(pour - 1, Punct::comma)) return false;
  const VerbGroup* verb = r.chunks.verb(r.past_adverbials(rest.first));
  const CueHit* cue = verb != nullptr ? r.cue_at(verb->span.first) : nullptr;
  // Paul, pour le maire, ment à tous: a judgement on Paul
  if (cue == nullptr || cue->entry->cue_class == lexicon::CueClass::think ||
      cue->entry->lemma == "croire" || cue->entry->lemma == "penser" || !words_follow(r, *cue) ||
      verb->form != VerbForm::finite || verb->subject_clitic != kNone ||
      verb->span.first != r.past_adverbials(rest.first))
    return false;
  const Subject s = subject_of(r, *verb);
  if (s.form != SourceForm::phrase || s.span.end != pour - 1) return false;
  const NounPhrase* who = r.phrase_at(s.span.first);
  const Sense sense = sense_of(r, s.span);
  return sense.kind ? *sense.kind == EntityKind::person
                    : who != nullptr && who->kind == syntax::NounKind::proper;
}

}  // namespace

bool gives_opinion(const Reading& r, const SentenceFinds& finds, std::uint32_t i,
                   const SourcePhrase& f) {
  if (trailing_judgement(r, finds, i, f)) return true;
  if (!clause_initial(r, finds, i) && !(i > 0 && r.is(i - 1, Punct::comma))) return false;
  std::uint32_t comma = past_complements(r, finds, f.span.end);
  // Pour La Vigie : « … »
  const bool colon = r.is(comma, Punct::colon) && r.opens_quote(comma + 1) &&
                     ends_words(r, comma + 1) && one_voice(r, f.candidate);
  if (!r.is(comma, Punct::comma) && !colon && !r.opens_quote(comma)) return false;
  // Pour lui, un accord a été pris
  const Fw whom = r.fw(f.candidate.source.first);
  if (f.candidate.form == SourceForm::pronoun && i == finds.span.first &&
      (whom == Fw::lui || whom == Fw::elle) && has_main_verb(r, {comma + 1, finds.span.end}))
    return true;
  const bool person =
      f.candidate.form == SourceForm::pronoun || has_opinions(r, f.candidate.source);
  if (!person) return false;
  if (colon || r.is(comma, Punct::comma)) ++comma;
  const TokenSpan rest{comma, finds.span.end};
  if (somebody_says(r, rest) || lacks_subject(r, i, rest) || speaks_for(r, i, rest)) return false;
  for (std::uint32_t t = rest.first; t < rest.end; ++t)
    if (r.quoted(t)) return true;
  return judges(r, rest, f.candidate);
}

}  // namespace selon::detect

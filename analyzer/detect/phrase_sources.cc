#include "analyzer/detect/phrase_sources.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/agreement.h"
#include "analyzer/detect/cited_voices.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/phrase_places.h"
#include "analyzer/detect/seen_texts.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/detect/taken_up.h"

namespace selon::detect {
namespace {

// What things are made, done or sorted after: selon les plans de X, selon la procédure.
constexpr auto kPatterns = std::to_array<std::string_view>(
    {"plan",      "plans",        "dessin",       "dessins",       "modèle",         "modèles",
     "procédure", "procédures",   "ordre",        "critère",       "critères",       "méthode",
     "méthodes",  "modalités",    "besoins",      "besoin",        "schéma",         "schémas",
     "normes",    "norme",        "protocole",    "règle",         "règles",         "usages",
     "usage",     "coutume",      "rite",         "rites",         "cours",          "valeur",
     "valeurs",   "instructions", "consignes",    "barème",        "grille",         "recette",
     "technique", "logique",      "rythme",       "volonté",       "goûts",          "opinions",
     "moyens",    "capacités",    "possibilités", "circonstances", "disponibilités", "ordonnance",
     "demande",   "demandes",     "souhait",      "souhaits"});

bool source_pronoun(const Reading& r, std::uint32_t i) {
  switch (r.fw(i)) {
    case Fw::lui:
    case Fw::elle:
    case Fw::eux:
    case Fw::elles:
    case Fw::celui_ci:
    case Fw::celle_ci:
    case Fw::ceux_ci:
    case Fw::celles_ci:
    case Fw::certains:
    case Fw::certaines:
    case Fw::plusieurs:
    case Fw::ceux:
      return true;
    default:
      return false;
  }
}

// les jours suivant la perfusion: behind a noun suivant says when
bool follows_noun(const Reading& r, const SentenceFinds& finds, std::uint32_t cue) {
  return r.form(cue) == "suivant" && cue > finds.span.first && !r.is(cue - 1, Punct::comma);
}

// A comma on its inner side: Selon X, A · A, selon X
bool set_off(const Reading& r, const SentenceFinds& finds, std::uint32_t cue, std::uint32_t end) {
  if (cue > finds.span.first && r.is(cue - 1, Punct::comma)) return true;
  return clause_initial(r, finds, cue) && r.is(past_complements(r, finds, end), Punct::comma);
}

// administrée selon les recommandations: how it is done, when nothing parts it from the verb
bool directs(const Reading& r, const SentenceFinds& finds, TokenSpan whole, const NounPhrase& np,
             std::uint32_t cue) {
  if (set_off(r, finds, cue, whole.end) || cue == finds.span.first) return false;
  const VerbGroup* verb = r.chunks.verb(cue - 1);
  const std::string_view head = r.form(np.head);
  return verb != nullptr && (head == "recommandations" || head == "prescriptions" ||
                             head == "indications" || head == "directives");
}

// Roi ou comte selon les sources, dix ou vingt selon les experts: without a comma, behind ou or
// at a bare plural of documents, it says that they differ.
bool depends(const Reading& r, const SentenceFinds& finds, TokenSpan whole, const NounPhrase& np,
             std::uint32_t cue) {
  const bool varying = r.form(cue) == "suivant";
  if (!varying && (set_off(r, finds, cue, whole.end) || clause_initial(r, finds, cue)))
    return false;
  const std::string_view head = r.form(np.head);
  return (head == "sources" || head == "versions" || head == "auteurs") &&
         np.span.end == whole.end && np.determiner != kNone &&
         r.fw(static_cast<std::uint32_t>(np.determiner)) == Fw::les;
}

// selon l'article 12, selon la loi, selon ses propres mots: a norm or the speaker's own words.
bool is_rule(const Reading& r, const NounPhrase& np) {
  const std::string_view head = r.form(np.head);
  if (head == "article")
    return r.tag(np.head + 1) == Tag::numeral ||
           r.words.token(np.head + 1).kind == text::TokenKind::number;
  return head == "loi" || head == "code" || head == "règlement" || head == "constitution" ||
         head == "convention" || head == "mots" || head == "termes" || head == "propos" ||
         head == "expression" || head == "formule" || head == "calendrier" || head == "principe" ||
         among(kPatterns, head);
}

// People, bodies, media, documents; a thing only when something in the phrase is one of these.
bool acceptable(const Reading& r, const SentenceFinds& finds, TokenSpan whole, const NounPhrase& np,
                std::uint32_t cue) {
  if ((is_measure(r, np.span) && sense_of(r, whole).name == nullptr) || is_rule(r, np))
    return false;
  if (follows_noun(r, finds, cue) || depends(r, finds, whole, np, cue) ||
      directs(r, finds, whole, np, cue))
    return false;
  if (can_speak(r, whole)) return true;
  if (r.fw(cue) == Fw::pour) return false;
  for (std::uint32_t i = whole.first; i < whole.end; ++i)
    if (r.lexicon.match_noun(r.doc, i) || r.lexicon.match_cue_noun(r.doc, i)) return true;
  return false;
}

// Pour La Gazette, le débat d'hier, avec ses longueurs, a ennuyé: what could describe nobody is no
// apposition to the name of a medium or an organisation; nor is a person to that of a medium (Selon
// La Gazette, le maire, le préfet et un élu sont partis). Empty where there is nothing to leave
// out.
TokenSpan without_subject(const Reading& r, std::uint32_t at) {
  const TokenSpan name = r.extended_at(at, {.appositions = false, .coordination = false});
  if (name.empty() || !r.is(name.end, Punct::comma)) return {};
  const NounPhrase* np = r.phrase_at(name.end + 1);
  if (np == nullptr || np->kind != syntax::NounKind::common || np->determiner == kNone ||
      !np->name.empty())
    return {};
  const Sense sense = sense_of(r, name);
  const EntityKind kind = sense.kind.value_or(EntityKind::person);
  if (sense.name == nullptr || kind == EntityKind::person) return {};
  const bool medium = kind == EntityKind::media || kind == EntityKind::agency;
  if (medium && sense_of(r, np->span).kind == EntityKind::person) return name;
  return can_speak(r, np->span) ? TokenSpan{} : name;
}

// The phrase at `at` with all that et joins to it; what cannot speak is no further source: selon
// l'avocat et ses conséquences.
TokenSpan with_speakers(const Reading& r, std::uint32_t at) {
  if (const TokenSpan alone = without_subject(r, at); !alone.empty()) return alone;
  TokenSpan all = r.extended_at(at);
  // Le Canard enchaîné: the last word of a name that we know is no verb
  if (const Sense sense = sense_of(r, all); sense.name != nullptr)
    all.end = std::max(all.end, sense.name_span.end);
  const TokenSpan one = r.extended_at(at, {true, false});
  if (one.empty() || one.end >= all.end) return all;
  const bool joined = r.fw(one.end) == Fw::et || r.fw(one.end) == Fw::ou;
  // 500 selon la police et 1.000 selon la mairie
  if (joined && r.words.token(one.end + 1).kind == text::TokenKind::number) return one;
  const NounPhrase* second = joined ? r.phrase_at(one.end + 1) : nullptr;
  if (second == nullptr || second->determiner == kNone) return all;
  return can_speak(r, one) && !can_speak(r, r.extended_at(one.end + 1)) ? one : all;
}

// selon Médecins sans frontières: a known name goes on where a phrase would not.
std::uint32_t past_known_name(const Reading& r, const NounPhrase& np) {
  const std::uint32_t first = np.determiner == kNone ? np.span.first : np.span.first + 1;
  return std::max(np.span.end, r.lexicon.match_name(r.doc, first).end);
}

// X, le club de Y: without the last phrase that a comma sets beside the source, if an article or a
// name makes it a possible subject (not X, président du club). Empty where there is none.
TokenSpan without_last_apposition(const Reading& r, TokenSpan whole) {
  for (std::uint32_t t = whole.end; t > whole.first + 1; --t) {
    if (!r.is(t - 1, Punct::comma)) continue;
    const NounPhrase* np = r.phrase_at(t);
    const bool subject = np != nullptr && np->preposition == kNone &&
                         (np->determiner != kNone || np->kind == syntax::NounKind::proper ||
                          r.tag(t) == Tag::numeral);
    return subject ? TokenSpan{whole.first, t - 1} : TokenSpan{};
  }
  return {};
}

// A finite verb without a subject clitic begins there; not tout va mal, beaucoup vont mal.
bool verb_alone(const Reading& r, std::uint32_t i) {
  const VerbGroup* verb = r.chunks.verb(i);
  return verb != nullptr && verb->span.first == i && verb->form == VerbForm::finite &&
         verb->subject_clitic == kNone;
}

// By its number the phrase can be the subject of the verb: not Selon le chercheur, Paul Roy,
// présent sur place, seront jugés dix hommes.
bool may_govern(const Reading& r, std::uint32_t phrase, std::uint32_t verb) {
  const NounPhrase* np = r.phrase_at(phrase);
  if (np == nullptr) return true;
  const bool name = np->kind == syntax::NounKind::proper && np->determiner == kNone;
  std::uint32_t number = np->number;
  if (number == 0 && name) number = lexicon::number::singular;
  if (number == 0) return true;
  const bool plural = r.chunks.verb(verb)->third_plural();
  return (number & (plural ? lexicon::number::plural : lexicon::number::singular)) != 0;
}

// qui revendique Z, · fermé depuis mai, · en tête, · premier du championnat,: what can only
// describe, and is the subject of nothing. Of a medium somebody else's name describes, too
// (l'avocat, Paul Roy,).
bool only_describes(const Reading& r, std::uint32_t i, bool of_medium) {
  if (r.quoted(i)) return false;
  const Fw fw = r.fw(i);
  if (r.is(i + 1, Punct::comma) &&
      (fw == Fw::lui || fw == Fw::elle || fw == Fw::eux || fw == Fw::elles))
    return true;  // le gouvernement, lui,
  const NounPhrase* np = r.phrase_at(i);
  if (np != nullptr && np->preposition == kNone) {
    if (np->determiner == kNone && np->kind == syntax::NounKind::common)
      return r.tag(np->head) != Tag::numeral && r.tag(np->span.first) != Tag::numeral;
    return of_medium && np->kind == syntax::NounKind::proper && r.is(np->span.end, Punct::comma);
  }
  const VerbGroup* verb = r.chunks.verb(r.past_adverbials(i));
  if (verb != nullptr && verb->span.first <= r.past_adverbials(i))
    return verb->form == VerbForm::participle || verb->form == VerbForm::gerund;
  return r.tag(i) == Tag::relative || r.tag(i) == Tag::subordinator || r.tag(i) == Tag::adjective ||
         (r.tag(i) == Tag::preposition && !is_of(r.fw(i)) && r.fw(i) != Fw::des);
}

// Selon X, le club de Y, premier du championnat, vend A · Selon X, le groupe Y, qui revendique Z,
// prépare A: a verb that nothing stands before but descriptions has for its subject the last phrase
// beside the source, which so describes nobody.
TokenSpan without_resumed_subject(const Reading& r, const SentenceFinds& finds, TokenSpan whole,
                                  std::uint32_t cue) {
  if (!clause_initial(r, finds, cue)) return whole;
  constexpr std::uint32_t kFarthest = 40;                       // tokens
  std::uint32_t comma = past_complements(r, finds, whole.end);  // l'homme en question,
  if (!r.is(comma, Punct::comma)) return whole;
  const TokenSpan one = without_last_apposition(r, whole);
  if (one.empty()) return whole;
  const bool of_medium =
      sense_of(r, one).is_media() && !sense_of(r, {one.end + 1, whole.end}).is_media();
  const std::uint32_t limit = std::min(finds.span.end, comma + kFarthest);
  while (comma < limit && r.is(comma, Punct::comma)) {
    if (verb_alone(r, comma + 1)) return may_govern(r, one.end + 1, comma + 1) ? one : whole;
    if (!only_describes(r, comma + 1, of_medium)) return whole;
    const Tag opens = r.tag(comma + 1);
    const bool clause = opens == Tag::relative || opens == Tag::subordinator;
    for (++comma; comma < limit && !r.is(comma, Punct::comma); ++comma) {
      const VerbGroup* verb = r.chunks.verb(comma);
      if (r.quoted(comma) || r.is_stop(comma) ||
          (!clause && verb != nullptr && verb->form == VerbForm::finite))
        return whole;
    }
  }
  return whole;
}

// vérifier cette affirmation de source indépendante: how it is checked, not who says it
bool says_how_checked(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  constexpr std::uint32_t kReach = 8;  // tokens
  constexpr auto kChecks = std::to_array<std::string_view>(
      {"vérifier", "confirmer", "corroborer", "authentifier", "recouper", "établir"});
  if (r.fw(i) != Fw::de) return false;
  for (std::uint32_t t = i; t > finds.span.first && t + kReach > i; --t) {
    if (r.words.punct(t - 1) != Punct::none || r.quoted(t - 1) || r.is_que(t - 1) ||
        r.tag(t - 1) == Tag::relative)
      return false;
    const std::string_view form = r.form(t - 1);
    if (form.starts_with("vérifiable") || form.starts_with("invérifiable") ||
        form == "confirmation" || form == "vérification")
      return true;
    if (const VerbGroup* verb = r.chunks.verb(t - 1)) return among(kChecks, verb->lemma);
  }
  return false;
}

Subject antecedent_of(const Reading& r, const SentenceFinds& finds, std::uint32_t cue) {
  std::uint32_t i = cue;
  if (i > finds.span.first && r.is(i - 1, Punct::comma)) --i;
  if (i <= finds.span.first) return {};
  const NounPhrase* np = r.chunks.noun(i - 1);
  if (np == nullptr) return {};
  while (np->preposition > 0 &&
         (r.fw(np->preposition) == Fw::de || r.fw(np->preposition) == Fw::d_ ||
          r.fw(np->preposition) == Fw::du)) {
    const NounPhrase* outer = r.chunks.noun(static_cast<std::uint32_t>(np->preposition) - 1);
    if (outer == nullptr) break;
    np = outer;
  }
  if (!can_speak(r, np->span)) return {};
  return {SourceForm::phrase, {np->span.first, i}, true, false};
}

// selon les informations de la préfecture, d'après les éléments fournis par le parquet: whoever
// gave them; empty where nobody is told.
TokenSpan giver(const Reading& r, const NounPhrase& np) {
  constexpr auto kGiven = std::to_array<std::string_view>(
      {"information", "informations", "éléments", "renseignements", "précisions", "indications",
       "déclarations", "propos", "affirmations", "explications", "confidences", "témoignage",
       "témoignages", "récit", "version"});
  constexpr auto kGiving =
      std::to_array<std::string_view>({"donner", "fournir", "communiquer", "transmettre", "livrer",
                                       "délivrer", "partager", "révéler", "dévoiler"});
  if (!among(kGiven, r.form(np.head))) return {};
  for (std::uint32_t t = np.head + 1; t < np.span.end + 3 && t < r.size(); ++t) {
    if (r.words.punct(t) != Punct::none) return {};
    const Fw fw = r.fw(t);
    const VerbGroup* v = r.chunks.verb(t - 1);
    // données is a noun, too
    const bool given = (v != nullptr && among(kGiving, v->lemma)) || r.form(t - 1) == "données";
    // les éléments de l'enquête are a document of their own
    const bool of =
        t == r.past_adverbials(np.head + 1) && r.form(np.head) != "éléments" && is_of(fw);
    if (!of && !(fw == Fw::par && given)) continue;
    const TokenSpan who = r.extended_at(t + 1);
    return !who.empty() && can_speak(r, who) ? who : TokenSpan{};
  }
  return {};
}

// il, elle, ils, elles: not on, not nous
bool third_person_clitic(const Reading& r, std::uint32_t i) {
  const Fw fw = r.fw(i);
  return fw == Fw::il || fw == Fw::elle || fw == Fw::ils || fw == Fw::elles;
}

// selon ce que dit la maire, selon ce que La Vigie a appris: who says or learned it.
bool clause_object(const Reading& r, std::uint32_t at, SourcePhrase& f) {
  constexpr std::uint32_t kLongestSubject = 10;  // tokens
  const std::uint32_t first = at + 2;
  for (std::uint32_t t = first; t < r.size() && t < first + kLongestSubject; ++t) {
    if (r.is_stop(t) || r.is(t, Punct::comma)) return false;
    const VerbGroup* verb = r.chunks.verb(t);
    if (verb == nullptr) continue;
    const CueHit* cue = r.cue_at(t);
    if (cue == nullptr || verb->form != VerbForm::finite || !verb->third_person() ||
        verb->negated || verb->passive ||
        !cue->entry->takes(lexicon::frame::quote | lexicon::frame::que))
      return false;
    Candidate& c = f.candidate;
    if (verb->subject_clitic != kNone) {
      const auto who = static_cast<std::uint32_t>(verb->subject_clitic);
      if (!third_person_clitic(r, who)) return false;
      c.form = SourceForm::pronoun;
      c.source = {who, who + 1};
      f.span.end = cue->span.end;
      return true;
    }
    const bool inverted = t == first;
    const TokenSpan who = r.extended_at(inverted ? r.past_adverbials(cue->span.end) : first);
    if (who.empty() || !can_speak(r, who) || (!inverted && who.end > t)) return false;
    const NounPhrase* np = r.phrase_at(who.first);
    const Sense sense = sense_of(r, who);
    // ce que dit la loi, le panneau, le film: no more a source than selon la loi
    const bool somebody = np->kind == syntax::NounKind::proper || sense.is_media() ||
                          (sense.kind && sense.kind != EntityKind::document);
    if (!somebody || is_rule(r, *np)) return false;
    c.form = SourceForm::phrase;
    c.source = who;
    f.span.end = std::max(who.end, cue->span.end);
    return true;
  }
  return false;
}

}  // namespace

bool names_no_source(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  if (i > finds.span.first && r.fw(i - 1) == Fw::aupres) return true;  // auprès de sources sûres
  if (says_how_checked(r, finds, i)) return true;
  if (r.form(i + 1) == "lire" && r.form(i + 2).starts_with("aussi")) return true;  // À lire aussi
  if (r.form(i + 1) == "lire" && r.words.token(i + 1).shape == text::Shape::upper)
    return true;  // A LIRE
  if (i == finds.span.first) return false;
  // demande à entendre les témoins, consacré au témoignage de l'accusé: the complement of a verb
  const bool testimony = r.fw(i) == Fw::au && r.form(i + 1) == "témoignage";
  if ((r.fw(i) == Fw::a_grave || testimony) && !r.is(i - 1, Punct::comma) &&
      !clause_initial(r, finds, i))
    return true;
  const VerbGroup* verb = r.chunks.verb(i - 1);
  if (verb == nullptr && i > finds.span.first + 1) verb = r.chunks.verb(i - 2);
  if (verb != nullptr) {
    const std::string_view l = verb->lemma;
    if (l == "varier" || l == "différer" || l == "changer" || l == "évoluer" || l == "fluctuer" ||
        l == "classer" || l == "trier" || l == "répartir")
      return true;
    if (r.form(i) == "d'" && verb->form == VerbForm::participle && r.fw(i + 2) == Fw::un)
      return true;
  }
  return false;
}

bool inner_pronoun(const Reading& r, const SentenceFinds& finds, SourcePhrase& f) {
  if (!clause_initial(r, finds, f.span.first) && !r.is(f.span.first - 1, Punct::comma))
    return false;
  for (std::uint32_t t = f.span.first + 1; t < f.span.end; ++t) {
    const Fw fw = r.fw(t);
    if (fw != Fw::l_ && fw != Fw::le && fw != Fw::la && fw != Fw::les && fw != Fw::ses &&
        fw != Fw::leurs)
      continue;
    f.candidate.form = SourceForm::pronoun;
    f.candidate.source = {t, t + 1};
    return true;
  }
  return false;
}

bool adjective_object(const Reading& r, const SentenceFinds& finds, std::uint32_t at,
                      SourcePhrase& f) {
  // une analyse de sources distantes: the complement of a noun that says nothing
  if (const std::uint32_t cue = f.span.first; cue > finds.span.first) {
    const NounPhrase* left = r.chunks.noun(cue - 1);
    if (left != nullptr && r.tag(left->head) == Tag::noun && !can_speak(r, left->span) &&
        !r.lexicon.match_cue_noun(r.doc, left->head))
      return false;
  }
  std::uint32_t end = at;
  while (end < finds.span.end &&
         (r.tag(end) == Tag::adjective || r.tag(end) == Tag::past_participle))
    ++end;
  if (end == at) return false;
  while (r.tag(end) == Tag::preposition &&
         (r.fw(end) == Fw::de || r.fw(end) == Fw::du || r.fw(end) == Fw::d_ ||
          r.fw(end) == Fw::a_grave || r.fw(end) == Fw::au)) {
    const TokenSpan np = r.extended_at(end + 1, {false, false});
    if (np.empty()) break;
    end = np.end;
  }
  std::uint32_t from = f.span.first;
  if (r.tag(from) == Tag::preposition) ++from;  // de source → source …
  f.candidate.form = SourceForm::phrase;
  f.candidate.source = {from, end};
  f.candidate.cue = {f.span.first, end};
  f.span.end = end;
  return true;
}

// selon « Grand Angle » et « La Vigie », with what describes the last one in commas
std::uint32_t past_titles(const Reading& r, std::uint32_t at) {
  std::uint32_t end = r.past_quote(at);
  while (r.fw(end) == Fw::et && !quoted_title(r, end + 1).empty()) end = r.past_quote(end + 1);
  if (!r.is(end, Punct::comma)) return end;
  const NounPhrase* np = r.phrase_at(end + 1);
  if (np == nullptr || np->determiner != kNone || np->kind != syntax::NounKind::common) return end;
  const std::uint32_t past = r.extended_at(end + 1, {.appositions = false}).end;
  return r.is(past, Punct::comma) ? past : end;
}

// une source militaire, selon laquelle: agrees, and is no complement of what somebody said
// (l'analyse de la maire selon laquelle)
bool taken_up(const Reading& r, const NounPhrase& np, std::string_view relative) {
  namespace gender = lexicon::gender;
  namespace number = lexicon::number;
  const std::uint8_t wanted = relative.ends_with("s") ? number::plural : number::singular;
  if (np.number != 0 && (np.number & wanted) == 0) return false;
  if (np.gender != 0 && (np.gender & gender::feminine) == 0) return false;
  const bool complement =
      np.preposition != kNone && is_of(r.fw(static_cast<std::uint32_t>(np.preposition)));
  return !complement && !r.lexicon.match_cue_noun(r.doc, np.head);
}

// À Lunel, selon une source et un relevé effectué à midi, A: between commas a thing that et joins
// to the source is no part of what was said. Past it, or the end of the phrase.
std::uint32_t past_joined_thing(const Reading& r, const SentenceFinds& finds, std::uint32_t at,
                                TokenSpan phrase) {
  if (r.fw(phrase.end) != Fw::et || phrase.first <= finds.span.first ||
      !r.is(phrase.first - 1, Punct::comma))
    return phrase.end;
  const std::uint32_t all = r.extended_at(at).end;
  const std::uint32_t past = all > phrase.end ? past_participle_phrase(r, finds, all) : all;
  return past > phrase.end && r.is(past, Punct::comma) ? past : phrase.end;
}

bool noun_object(const Reading& r, const SentenceFinds& finds, std::uint32_t at, SourcePhrase& f) {
  Candidate& c = f.candidate;
  // selon qui · X, selon lequel
  const std::string_view relative = r.form(at);
  const bool feminine = relative == "laquelle" || relative == "lesquelles";
  if (!text_taken_up(r, finds.span, f.span.first).empty()) return false;  // the noun family's
  if (r.fw(at) == Fw::qui || relative == "lequel" || relative == "lesquels" || feminine) {
    const Subject antecedent = antecedent_of(r, finds, f.span.first);
    if (antecedent.form == SourceForm::none) return false;
    // un rapport selon lequel: the noun family reads it
    const Sense sense = sense_of(r, antecedent.span);
    const NounPhrase* who = r.phrase_at(antecedent.span.first);
    const bool somebody = sense.kind == EntityKind::person || sense.kind == EntityKind::anonymous ||
                          sense.name != nullptr ||
                          (who != nullptr && who->kind == syntax::NounKind::proper);
    if (r.fw(at) != Fw::qui && !somebody) return false;
    // rumours, analyses and claims are mostly feminine, and the noun family's
    if (feminine &&
        (sense.kind != EntityKind::anonymous || who == nullptr || !taken_up(r, *who, relative)))
      return false;
    c.form = SourceForm::phrase;
    c.source = antecedent.span;
    f.relative = true;
    f.span.end = at + 1;
    return true;
  }
  // selon « Grand Angle »; pour only of an outlet that we know
  if (const TokenSpan title =
          r.fw(f.span.first) == Fw::pour ? quoted_outlet(r, at) : quoted_title(r, at);
      !title.empty()) {
    c.form = SourceForm::phrase;
    c.source = title;
    f.span.end = past_titles(r, at);
    return true;
  }
  if (r.fw(at) == Fw::ce && r.is_que(at + 1))
    return r.fw(f.span.first) != Fw::pour && clause_object(r, at, f);
  // selon 54 % des sondés
  if (const TokenSpan people = share_of(r, at); !people.empty()) {
    c.form = SourceForm::phrase;
    c.source = {at, people.end};
    f.span.end = people.end;
    return can_speak(r, people) || r.form(people.first) == "personnes";
  }
  at = past_share(r, at);
  const NounPhrase* np = r.phrase_at(at);
  if (np == nullptr) return false;
  if (np->kind == syntax::NounKind::pronoun && !one_of_speakers(r, at)) {
    if (!source_pronoun(r, np->head)) return false;
    c.form = SourceForm::pronoun;
    c.source = np->span;
    f.span.end = np->span.end;
    // selon elle et d'autres témoins
    if (r.fw(f.span.end) == Fw::et)
      f.span.end = std::max(f.span.end, r.extended_at(f.span.end + 1).end);
    return true;
  }
  TokenSpan whole = without_resumed_subject(r, finds, with_speakers(r, at), f.span.first);
  whole.end = std::max(whole.end, past_known_name(r, *np));
  const TokenSpan who = giver(r, *np);
  // selon ses propres propos is no source, selon les propos de la maire is the mayor
  const bool told = !who.empty() && r.form(np->head) == "propos";
  if (!told && !acceptable(r, finds, whole, *np, f.span.first)) return false;
  c.form = SourceForm::phrase;
  c.source = whole;
  f.span.end = whole.end;
  if (!who.empty()) {
    c.source = who;
    f.span.end = std::max(whole.end, who.end);
  }
  f.span.end = past_joined_thing(r, finds, at, f.span);
  // selon une journaliste de l'AFP sur place
  if (r.fw(f.span.end) == Fw::sur && r.form(f.span.end + 1) == "place") f.span.end += 2;
  return true;
}

namespace {

// selon X, non confirmé par Y · selon X, une information aussitôt démentie par Y: says how sure it
// is and is no part of what was said. One past its last token, or `i` where there is none.
std::uint32_t past_doubt(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 16;  // tokens
  if (!r.is(i, Punct::comma)) return i;
  const NounPhrase* np = r.phrase_at(i + 1);
  const bool claim = np != nullptr && np->preposition == kNone && np->determiner != kNone &&
                     (r.fw(static_cast<std::uint32_t>(np->determiner)) == Fw::un ||
                      r.fw(static_cast<std::uint32_t>(np->determiner)) == Fw::une) &&
                     r.lexicon.match_cue_noun(r.doc, np->head);
  if (np != nullptr && !claim) return i;
  bool doubted = false;
  for (std::uint32_t t = i + 1; t < finds.span.end && t < i + kLongest; ++t) {
    if (r.quoted(t) || r.is(t, Punct::colon)) return i;
    if (r.is(t, Punct::comma) || r.is_stop(t)) return doubted ? t : i;
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->form != VerbForm::participle) return i;
    doubted = doubted || (t <= i + (claim ? 5 : 2) && r.lexicon.match_doubt(r.doc, t));
  }
  return i;
}

// selon un responsable ayant requis l'anonymat, A · selon des sources s'appuyant sur des « notes »,
// A · selon un élu, s'exprimant sous couvert d'anonymat, A: to the comma or stop behind what the
// participle says of the source; `i` where there is none. Behind a comma only what keeps a name
// back is the source's; other participles may go with what was said.
std::uint32_t past_participle(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 24;  // tokens
  const std::uint32_t first = r.is(i, Punct::comma) ? i + 1 : i;
  const VerbGroup* verb = r.chunks.verb(first);
  if (verb == nullptr || verb->span.first != first || verb->form != VerbForm::gerund ||
      r.fw(first) == Fw::en)
    return i;
  // selon nos informations, confirmant celles de La Gazette, A
  const bool bears_out = first > i && (verb->lemma == "confirmer" || verb->lemma == "corroborer");
  // selon un témoin affirmant que A
  if (const CueHit* cue = r.cue_at(first); cue != nullptr && r.is_que(cue->span.end)) return i;
  bool nameless = first == i || bears_out;
  for (std::uint32_t t = verb->span.end; t < finds.span.end && t < first + kLongest; ++t) {
    if (r.opens_quote(t)) t = r.past_quote(t);
    if (r.is(t, Punct::comma) || r.is_stop(t) || t >= finds.span.end) return nameless ? t : i;
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->form == VerbForm::finite) return i;
    nameless = nameless || r.form(t) == "anonymat";
  }
  return i;
}

// selon des informations relayées par La Vigie: what nobody said is the paper's that spread it.
void hear_giver(const Reading& r, const VerbGroup& verb, Candidate& c) {
  constexpr auto kSpreading = std::to_array<std::string_view>(
      {"relayer", "rapporter", "diffuser", "publier", "révéler", "répercuter"});
  const NounPhrase* np = r.phrase_at(c.source.first);
  const bool news = np != nullptr && r.form(np->head).starts_with("information");
  if (!news || c.relays.empty() || !among(kSpreading, verb.lemma) ||
      !sense_of(r, c.relays.front()).is_media())
    return;
  c.source = c.relays.front();
  c.relays.erase(c.relays.begin());
}

}  // namespace

void read_phrase_modifiers(const Reading& r, const SentenceFinds& finds, SourcePhrase& f) {
  Candidate& c = f.candidate;
  if (const std::uint32_t past = past_doubt(r, finds, f.span.end); past != f.span.end) {
    f.span.end = past;
    return;
  }
  // selon un rapport que l'AFP a pu consulter, A
  if (sense_of(r, c.source).kind == EntityKind::document)
    if (const SeenText seen = read_seen_text(r, f.span.end); !seen.medium.empty()) {
      c.relays.push_back(seen.medium);
      f.span.end = seen.end;
      return;
    }
  const std::uint32_t i = past_description(r, f.span.end);
  if (const TokenSpan voice = voice_cited_at(r, i); !voice.empty()) {
    hear_cited_voice(voice, c);
    f.span.end = voice.end;
    return;
  }
  const VerbGroup* verb = r.chunks.verb(r.is(i, Punct::comma) ? i + 1 : i);
  const bool participle = verb != nullptr && verb->form == VerbForm::participle;
  if (const std::uint32_t past = past_participle(r, finds, i); past != i) {
    f.span.end = past;
    return;
  }
  if (!participle && r.tag(i) != Tag::preposition) return;
  const Modifiers behind = read_modifiers(r, i, finds.span.end);
  if (participle || !behind.relays.empty()) {
    c.relays.insert(c.relays.end(), behind.relays.begin(), behind.relays.end());
    if (!behind.relays.empty() || participle) f.span.end = std::max(f.span.end, behind.end);
    if (participle) hear_giver(r, *verb, c);
  }
  // selon des informations relayées par La Vigie, citant X
  if (const TokenSpan voice = voice_cited_at(r, f.span.end); participle && !voice.empty()) {
    hear_cited_voice(voice, c);
    f.span.end = voice.end;
  }
}

}  // namespace selon::detect

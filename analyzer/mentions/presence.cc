#include "analyzer/mentions/presence.h"

#include <array>

#include "analyzer/base/among.h"

namespace selon::mentions {
namespace {

using syntax::Fw;
using syntax::VerbGroup;
using text::Punct;

constexpr std::uint32_t kLongest = 40;  // tokens of a sentence that brings somebody on

// What somebody does who is about to speak.
bool is_gesture(std::string_view lemma) {
  static constexpr auto kGestures = std::to_array<std::string_view>(
      {"acquiescer", "agacer",      "applaudir", "approuver",  "avancer",     "baisser",
       "bondir",     "défendre",    "effondrer", "emporter",   "fondre",      "grimacer",
       "hausser",    "hocher",      "hésiter",   "indigner",   "insurger",    "justifier",
       "lever",      "opiner",      "pleurer",   "renchérir",  "rire",        "rougir",
       "réagir",     "réjouir",     "sangloter", "secouer",    "peser",       "fulminer",
       "pester",     "exulter",     "jubiler",   "savourer",   "tempêter",    "relativiser",
       "tempérer",   "nuancer",     "déchanter", "alarmer",    "plaindre",    "protester",
       "soupirer",   "sourire",     "trembler",  "étonner",    "admettre",    "avouer",
       "nier",       "reconnaître", "contester", "assumer",    "persister",   "regretter",
       "insister",   "témoigner",   "amuser",    "plaisanter", "désoler",     "énerver",
       "enrager",    "râler",       "craquer",   "balbutier",  "bredouiller", "bougonner"});
  return among(kGestures, lemma);
}
// s'excuse, se souvient: what one does to oneself; not excuse ses voisins
bool is_own_gesture(const VerbGroup& verb) {
  static constexpr auto kOwn = std::to_array<std::string_view>(
      {"confier", "émouvoir", "excuser", "expliquer", "féliciter", "inquiéter", "interroger",
       "livrer", "rappeler", "remémorer", "souvenir"});
  return verb.reflexive && among(kOwn, verb.lemma);
}
// ne mâche pas ses mots, ne décolère pas, ne cache pas sa joie
bool is_denied_gesture(std::string_view lemma) {
  static constexpr auto kDenied = std::to_array<std::string_view>(
      {"mâcher", "croire", "décolérer", "cacher", "dissimuler", "bouder", "désarmer", "comprendre",
       "démordre", "regretter"});
  return among(kDenied, lemma);
}
bool is_mood(std::string_view adjective) {
  static constexpr auto kMoods = std::to_array<std::string_view>(
      {"amer",     "amère",    "catégorique", "confiant",  "confiante", "déçu",
       "déçue",    "effondré", "effondrée",   "ému",       "émue",      "formel",
       "formelle", "furieux",  "furieuse",    "inquiet",   "inquiète",  "ravi",
       "ravie",    "remonté",  "remontée",    "sceptique", "soulagé",   "soulagée"});
  return among(kMoods, adjective);
}

// L'entraîneur, lui, y croit
bool is_contrasted(const Context& c, std::uint32_t i) {
  const Fw fw = c.words.fw(i);
  return (fw == Fw::lui || fw == Fw::elle) && i > 0 && c.words.punct(i - 1) == Punct::comma &&
         c.words.punct(i + 1) == Punct::comma;
}

// n'en peut plus, n'en revient pas
bool is_at_an_end(const Context& c, const VerbGroup& verb) {
  if (verb.lemma != "pouvoir" && verb.lemma != "revenir") return false;
  for (std::uint32_t t = verb.span.first; t < verb.head; ++t)
    if (c.words.fw(t) == Fw::en) return true;
  return false;
}

// sourit, est très ému
bool shows_presence(const Context& c, const VerbGroup& verb) {
  if (verb.negated) return is_denied_gesture(verb.lemma) || is_at_an_end(c, verb);
  if (verb.lemma != "être" && !verb.passive) return is_gesture(verb.lemma) || is_own_gesture(verb);
  std::uint32_t i = verb.passive ? verb.head : verb.span.end;
  while (c.words.tag(i) == syntax::Tag::adverb) ++i;
  return is_mood(c.form(i));
}

// son, lui, l': whoever was heard before
bool takes_up_others(const Context& c, std::uint32_t i) {
  switch (c.words.fw(i)) {
    case Fw::son:
    case Fw::sa:
    case Fw::ses:
    case Fw::leur:
    case Fw::leurs:
      return true;
    case Fw::le:
    case Fw::la:
    case Fw::l_:
    case Fw::lui:
      return c.words.tag(i) == syntax::Tag::object_clitic;
    default:
      return false;
  }
}

// What somebody does with words of which the article keeps none.
bool is_utterance(std::string_view lemma) {
  static constexpr auto kUtterances = std::to_array<std::string_view>(
      {"annoncer", "promettre", "répondre",  "réagir",  "démentir",  "dénoncer",  "saluer",
       "plaider",  "proposer",  "rappeler",  "évoquer", "exprimer",  "répliquer", "rétorquer",
       "préciser", "détailler", "expliquer", "assurer", "condamner", "confirmer", "critiquer",
       "fustiger", "raconter",  "commenter", "insister"});
  return among(kUtterances, lemma);
}

}  // namespace

bool speaks_up(const Context& context, std::uint32_t subject) {
  const text::Sentence& sentence = context.document().sentences[context.token(subject).sentence];
  if (sentence.end_token > sentence.first_token + kLongest) return false;
  const VerbGroup* main = nullptr;
  for (std::uint32_t t = subject; t < sentence.end_token; ++t) {
    if (context.quote_at(t) >= 0 || takes_up_others(context, t)) return false;
    const VerbGroup* verb = context.chunks.verb(t);
    if (verb == nullptr || verb->form != syntax::VerbForm::finite || verb == main) continue;
    if (main != nullptr) return false;
    main = verb;
  }
  return main != nullptr && !main->negated && !main->passive && !main->inverted &&
         is_utterance(main->lemma);
}

bool comes_to_speak(const Context& context, std::uint32_t subject) {
  const text::Sentence& sentence = context.document().sentences[context.token(subject).sentence];
  if (sentence.end_token > sentence.first_token + kLongest) return false;
  bool contrasted = false;
  const VerbGroup* main = nullptr;
  for (std::uint32_t t = sentence.first_token; t < sentence.end_token; ++t) {
    if (context.quote_at(t) >= 0) {  // « A. » L'accusé sourit: what stands before is no part of it
      if (t < subject) continue;
      if (main != nullptr) break;  // pèse ses mots devant cette « situation »
      return false;
    }
    const bool apart = is_contrasted(context, t);
    // ne mâche pas ses mots: right behind the verb they are the subject's own
    const bool own = main != nullptr && t == main->span.end;
    if (!apart && !own && takes_up_others(context, t)) return false;
    contrasted = contrasted || apart;
    const VerbGroup* verb = context.chunks.verb(t);
    if (main == nullptr && t > subject && verb != nullptr && verb->form == syntax::VerbForm::finite)
      main = verb;
  }
  return contrasted || (main != nullptr && shows_presence(context, *main));
}

bool bears_witness(const Context& context, std::uint32_t subject) {
  static constexpr auto kWitnessing = std::to_array<std::string_view>(
      {"voir",       "apercevoir", "entendre",  "assister",   "filmer",    "photographier",
       "vivre",      "habiter",    "dormir",    "travailler", "croiser",   "côtoyer",
       "fréquenter", "connaître",  "découvrir", "attendre",   "patienter", "prier",
       "manifester", "tenir",      "secourir",  "alerter"});
  const text::Sentence& sentence = context.document().sentences[context.token(subject).sentence];
  for (std::uint32_t t = subject; t < sentence.end_token && t < subject + kLongest; ++t) {
    // Les voisins l'ont alertée: she speaks
    if (context.quote_at(t) >= 0 || takes_up_others(context, t)) return false;
    const VerbGroup* verb = context.chunks.verb(t);
    if (verb == nullptr || verb->form != syntax::VerbForm::finite) continue;
    return !verb->passive && !verb->negated && among(kWitnessing, verb->lemma);
  }
  return false;
}

}  // namespace selon::mentions

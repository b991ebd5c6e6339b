#include "analyzer/detect/phrase_standards.h"

#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/detect/phrase_places.h"
#include "analyzer/detect/senses.h"

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

// la réaction d'après match, les années d'après guerre: behind a noun one bare noun says when
bool after_event(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  if (i == finds.span.first || r.form(i) != "d'" || r.tag(i - 1) != Tag::noun ||
      r.tag(i + 2) != Tag::noun || r.words.token(i + 2).shape != text::Shape::lower)
    return false;
  const NounPhrase* np = r.phrase_at(i + 2);
  return np != nullptr && np->determiner == kNone && np->span.end == np->span.first + 1 &&
         np->number == lexicon::number::singular && r.form(i + 2) != "source" &&
         !can_speak(r, np->span);
}

// selon la filière choisie, selon le métier exercé: what is one of several says nothing
bool is_chosen(const Reading& r, const NounPhrase& np) {
  constexpr auto kChoosing =
      std::to_array<std::string_view>({"choisir", "envisager", "exercer", "souhaiter", "suivre"});
  const std::uint32_t last =
      r.tag(np.span.end) == Tag::past_participle ? np.span.end : np.span.end - 1;
  return last > np.head && among(kChoosing, r.words[last].morph.verb) &&
         (r.is(last + 1, Punct::comma) || r.is_stop(last + 1));
}

}  // namespace

bool is_rule(const Reading& r, const NounPhrase& np) {
  const std::string_view head = r.form(np.head);
  if (head == "article")
    return r.tag(np.head + 1) == Tag::numeral ||
           r.words.token(np.head + 1).kind == text::TokenKind::number;
  return head == "loi" || head == "charte" || head == "statuts" || head == "traité" ||
         head == "traités" || head == "dispositions" || head == "code" || head == "règlement" ||
         head == "constitution" || head == "convention" || head == "mots" || head == "termes" ||
         head == "propos" || head == "expression" || head == "formule" || head == "calendrier" ||
         head == "principe" || among(kPatterns, head);
}

bool may_be_source(const Reading& r, const SentenceFinds& finds, TokenSpan whole,
                   const NounPhrase& np, std::uint32_t cue) {
  if ((is_measure(r, np.span) && sense_of(r, whole).name == nullptr) || is_rule(r, np) ||
      is_chosen(r, np))
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

bool names_no_source(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  if (i > finds.span.first && r.fw(i - 1) == Fw::aupres) return true;  // auprès de sources sûres
  if (says_how_checked(r, finds, i)) return true;
  if (r.form(i + 1) == "lire" && r.form(i + 2).starts_with("aussi")) return true;  // À lire aussi
  if (r.form(i + 1) == "lire" && r.words.token(i + 1).shape == text::Shape::upper)
    return true;  // A LIRE
  if (i == finds.span.first) return false;
  if (after_event(r, finds, i)) return true;
  // demande à entendre les témoins, consacré au témoignage de l'accusé: the complement of a verb
  const bool testimony = r.fw(i) == Fw::au && r.form(i + 1) == "témoignage";
  // a fait dix morts à en croire la mairie; but commence à, a du mal à en croire ses yeux
  constexpr auto kGovern = std::to_array<std::string_view>(
      {"mal", "peine", "quoi", "difficulté", "prêt", "prête", "prêts", "prêtes", "disposé"});
  const bool believed = r.fw(i + 1) == Fw::en && r.form(i + 2) == "croire" &&
                        !among(kGovern, r.form(i - 1)) && r.words.punct(i - 1) == Punct::none &&
                        r.chunks.verb(i - 1) == nullptr;
  if ((r.fw(i) == Fw::a_grave || testimony) && !believed && !r.is(i - 1, Punct::comma) &&
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

}  // namespace selon::detect

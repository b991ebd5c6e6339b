#include "analyzer/detect/context_colons.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/colon_voices.h"
#include "analyzer/detect/floating_voices.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// Le slogan est connu, un tag sur le mur, le refrain, le téléphone sonne: words that are read, sung
// or shouted, and may be anybody's, or are many people's.
bool shows_text(const Reading& r, TokenSpan clause) {
  constexpr auto kTexts = std::to_array<std::string_view>(
      {"adage",       "affiche",      "album",      "annonce",   "appel",      "article",
       "banderole",   "blague",       "campagne",   "chanson",   "chant",      "code",
       "colloque",    "concert",      "conférence", "consigne",  "couplet",    "courrier",
       "cri",         "débat",        "définition", "devise",    "dicton",     "drap",
       "écran",       "écriteau",     "émission",   "enseigne",  "exposition", "extrait",
       "festival",    "film",         "formule",    "fronton",   "graffiti",   "hymne",
       "inscription", "livre",        "maxime",     "message",   "mot",        "motif",
       "mur",         "notification", "opéra",      "ordre",     "ouvrage",    "panneau",
       "pancarte",    "paroles",      "phrase",     "pièce",     "poème",      "prière",
       "principe",    "programme",    "proverbe",   "pub",       "question",   "radio",
       "refrain",     "règle",        "roman",      "rubrique",  "rumeur",     "scène",
       "série",       "serment",      "slogan",     "sms",       "soirée",     "sous-titre",
       "spectacle",   "tag",          "télé",       "téléphone", "texto",      "thème",
       "titre",       "tract",        "traduction", "tweet",     "vers",       "voix"});
  // les réactions pleuvent, la colère monte
  constexpr auto kOfMany = std::to_array<std::string_view>(
      {"accueil",  "applaudissement", "argument", "choc",    "colère",     "commentaire",
       "cortège",  "écoute",          "émotion",  "huée",    "inquiétude", "insulte",
       "menace",   "mobilisation",    "moquerie", "opinion", "réaction",   "réplique",
       "reproche", "sanction",        "surprise", "ton"});
  constexpr auto kWriting = std::to_array<std::string_view>(
      {"afficher", "chanter", "clamer", "crier", "écrire", "entonner", "figurer", "graver",
       "inscrire", "intituler", "lire", "résonner", "scander", "taguer", "titrer"});
  for (std::uint32_t t = clause.first; t < clause.end; ++t) {
    std::string_view form = r.form(t);
    if (among(kTexts, form) || among(kOfMany, form)) return true;
    if (form.ends_with('s') || form.ends_with('x')) form.remove_suffix(1);
    if (among(kTexts, form) || among(kOfMany, form)) return true;
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && among(kWriting, v->lemma)) return true;
    const NounPhrase* np = r.phrase_at(t);
    if (np != nullptr && sense_of(r, np->span).kind == EntityKind::document) return true;
  }
  return false;
}

// Du côté de la mairie, même prudence · Un client entre: the clause brings somebody else on, or
// goes where others are.
bool leads_elsewhere(const Reading& r, TokenSpan clause) {
  const Tag first = r.tag(clause.first);
  const std::string_view form = r.form(clause.first);
  if (first == Tag::preposition || form == "même" || form == "côté") return true;
  if (!relays_in(r, clause).empty()) return true;  // sur les réseaux sociaux
  for (std::uint32_t t = clause.first; t < clause.end; ++t) {
    const NounPhrase* np = r.phrase_at(t);
    // L'excuse de la mairie est connue, la maison de Paul Roy: somebody else's
    if (np == nullptr) continue;
    const auto kind = sense_of(r, np->span).kind;
    // à Lunel, en France: where it is
    if (np->preposition != kNone && np->name.end < np->name.first + 2 &&
        (!kind || *kind == EntityKind::state))
      continue;
    if (!np->name.empty() || (kind && *kind != EntityKind::document)) return true;
  }
  return false;
}

// A finite verb of saying: whose words follow it tells.
bool hands_words_over(const Reading& r, TokenSpan clause) {
  for (std::uint32_t t = clause.first; t < clause.end; ++t) {
    const CueHit* cue = r.cue_at(t);
    if (cue != nullptr && cue->entry->cue_class != lexicon::CueClass::act) return true;
  }
  return false;
}

}  // namespace

Candidate words_of_context(const Reading& r, const SentenceFinds& finds, TokenSpan clause,
                           bool told_before) {
  const std::uint32_t quote = clause.end + 1;
  const TokenSpan inside = r.quote_inside(r.quote_at(quote));
  const std::uint32_t past = r.past_quote(quote);
  const bool ends = past >= finds.span.end || r.is_stop(past);
  const auto kind = r.doc.paragraphs[r.words.paragraph(quote)].kind;
  if (!ends || inside.empty() || kind != text::ParagraphKind::body ||
      (!told_before && !says_we(r, quote)) || in_heading(r, clause.first) ||
      leads_elsewhere(r, clause) || shows_text(r, clause) || hands_words_over(r, clause))
    return {};
  Candidate c;
  c.form = SourceForm::context;
  c.rule = rule::kFloating;
  return c;
}

}  // namespace selon::detect

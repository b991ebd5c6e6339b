#include "analyzer/detect/relay_nouns.h"

#include <array>

#include "analyzer/base/among.h"

namespace selon::detect {
namespace {

// sur le site de l'accident, de l'usine: the site is there, and no page
bool is_scene(std::string_view noun) {
  constexpr auto kScenes = std::to_array<std::string_view>(
      {"accident", "attaque",  "attentat",  "barrage",  "catastrophe", "centrale",    "chantier",
       "crash",    "drame",    "explosion", "fouilles", "incendie",    "mine",        "naufrage",
       "sinistre", "tragédie", "tournage",  "travaux",  "usine",       "effondrement"});
  return among(kScenes, noun);
}

}  // namespace

bool is_speech(std::string_view noun) {
  constexpr auto kSpeeches =
      std::to_array<std::string_view>({"discours", "allocution", "intervention", "débat",
                                       "audition", "plaidoirie", "réquisitoire", "adresse"});
  return among(kSpeeches, noun);
}

bool is_mouth(std::string_view noun) {
  constexpr auto kMouths = std::to_array<std::string_view>(
      {"voix", "intermédiaire", "bouche", "truchement", "entremise", "biais", "canal"});
  return among(kMouths, noun);
}

bool holds_medium(std::string_view noun) {
  constexpr auto kHolders = std::to_array<std::string_view>(
      {"micro",         "antenne",       "plateau",        "colonnes",       "ondes",
       "site",          "confrères",     "consoeurs",      "confrère",       "journaliste",
       "journalistes",  "correspondant", "correspondants", "correspondante", "caméras",
       "caméra",        "page",          "compte",         "comptes",        "blog",
       "intermédiaire", "voix",          "édition",        "pages",          "émission",
       "matinale",      "journal",       "chaîne",         "radio",          "quotidien",
       "magazine",      "hebdomadaire",  "invité",         "invitée",        "studio",
       "équipe",        "équipes",       "envoyé",         "service",        "fil",
       "antennes",      "micros",        "rédaction",      "profil",         "question",
       "questions"});
  return among(kHolders, noun);
}

bool is_everybody(std::string_view noun) {
  constexpr auto kEverybody =
      std::to_array<std::string_view>({"presse", "médias", "journalistes", "caméras"});
  return among(kEverybody, noun);
}

bool are_some_media(const Reading& r, const NounPhrase& np) {
  if (r.form(np.head) != "médias") return false;
  // à plusieurs médias, à trois médias
  if (r.fw(np.span.first) == Fw::plusieurs || r.tag(np.span.first) == Tag::numeral) return true;
  if (np.span.end > np.head + 1)
    return r.tag(np.head + 1) == Tag::adjective && r.form(np.head + 1) != "locaux";
  const std::string_view whose = r.form(np.span.end + 1);
  return is_of(r.fw(np.span.end)) && (whose == "état" || whose == "etat");
}

bool is_public(const Reading& r, const NounPhrase& np, const Sense& sense) {
  const std::string_view head = r.form(np.head);
  // devant les micros, les caméras de France 2
  if (head == "micro" || head == "micros") return false;
  if (head == "caméras" && is_of(r.fw(np.span.end))) return false;
  return is_speech(head) ||
         (is_everybody(head) && sense.name == nullptr && np.span.end - np.span.first <= 2 &&
          !are_some_media(r, np)) ||
         (np.preposition >= 0 && r.fw(static_cast<std::uint32_t>(np.preposition)) == Fw::devant);
}

bool is_place(const Reading& r, Fw preposition, const NounPhrase& np, const Sense& sense) {
  constexpr auto kNews = std::to_array<std::string_view>(
      {"information", "informations", "infos", "actualité", "actualités", "presse", "vidéos"});
  const bool at = preposition == Fw::au || preposition == Fw::a_grave;
  if (preposition == Fw::sur && r.form(np.head) == "site" && is_of(r.fw(np.span.end)))
    if (const NounPhrase* scene = r.phrase_at(np.span.end + 1))
      return is_scene(r.form(scene->head));
  return at && !among(kNews, r.form(np.span.end + 1)) && r.form(np.head) == "site" &&
         sense.name == nullptr && is_of(r.fw(np.span.end)) &&
         !sense_of(r, r.extended_at(np.span.end + 1, {false, false})).is_media();
}

bool is_talk(std::string_view noun) {
  constexpr auto kTalks =
      std::to_array<std::string_view>({"propos", "confidences", "confidence", "confessions",
                                       "déclarations", "déclaration", "témoignage", "échange"});
  return among(kTalks, noun);
}

bool is_seating(const Reading& r, const NounPhrase& np) {
  return r.form(np.head) == "tribunes" && np.determiner != kNone &&
         r.fw(static_cast<std::uint32_t>(np.determiner)) == Fw::les && !is_of(r.fw(np.span.end));
}

bool is_sent(const Reading& r, const NounPhrase& np) {
  const VerbGroup* verb = r.chunks.verb(np.span.end);
  if (r.form(np.head) != "déclaration" || verb == nullptr || verb->form != VerbForm::participle)
    return false;
  return verb->lemma == "transmettre" || verb->lemma == "envoyer" || verb->lemma == "adresser";
}

bool is_channel(std::string_view noun) {
  constexpr auto kChannels = std::to_array<std::string_view>(
      {"antenne", "antennes", "ondes", "colonnes", "micro", "micros", "plateau"});
  return among(kChannels, noun);
}

bool speaks_for_others(std::string_view noun) {
  constexpr auto kSpokesmen = std::to_array<std::string_view>(
      {"porte-parole", "avocat", "avocate", "avocats", "avocates", "conseil", "conseils", "agent",
       "représentant", "représentante"});
  return among(kSpokesmen, noun);
}

bool is_topic(Fw preposition, std::string_view noun) {
  constexpr auto kTopics = std::to_array<std::string_view>(
      {"dossier", "rapport", "projet", "plan", "accord", "étude", "enquête", "avis", "sondage"});
  // dans ce dossier: an affair
  return (preposition == Fw::sur && among(kTopics, noun)) ||
         (preposition == Fw::dans && noun == "dossier");
}

bool is_guest(std::string_view form) {
  return form == "invité" || form == "invitée" || form == "invités" || form == "invitées";
}

bool joins_hands(std::string_view noun) {
  constexpr auto kTogether = std::to_array<std::string_view>(
      {"partenariat", "collaboration", "association", "concertation", "accord", "lien", "contrat"});
  return among(kTogether, noun);
}

bool is_inquiry(const Reading& r, const NounPhrase& np) {
  if (r.form(np.head) != "enquête" || np.determiner == kNone ||
      r.fw(static_cast<std::uint32_t>(np.determiner)) != Fw::l_)
    return false;
  const Fw next = r.fw(np.span.end);
  const VerbGroup* verb = r.chunks.verb(np.span.end);
  return next == Fw::sur || next == Fw::pour ||
         (verb != nullptr && verb->form == VerbForm::participle && verb->lemma == "ouvrir");
}

}  // namespace selon::detect

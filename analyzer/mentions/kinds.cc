#include "analyzer/mentions/kinds.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzer/base/among.h"
#include "analyzer/base/word_list.h"
#include "analyzer/mentions/roles.h"

namespace selon::mentions {
namespace {

using namespace std::string_view_literals;
namespace trait = lexicon::trait;

// Endings of nouns for people; the stem has no plural mark and no accents.
constexpr std::array kHumanEndings = {"eur"sv,   "eure"sv,  "euse"sv,  "trice"sv, "iste"sv,
                                      "logue"sv, "crate"sv, "iatre"sv, "ien"sv,   "ienne"sv};
// Things that end like people.
constexpr std::array kThings = {
    "moteur"sv,         "secteur"sv,      "facteur"sv,       "vecteur"sv,
    "compteur"sv,       "ordinateur"sv,   "reacteur"sv,      "tracteur"sv,
    "capteur"sv,        "indicateur"sv,   "aspirateur"sv,    "bonheur"sv,
    "malheur"sv,        "coeur"sv,        "honneur"sv,       "interieur"sv,
    "exterieur"sv,      "anterieur"sv,    "posterieur"sv,    "ulterieur"sv,
    "labeur"sv,         "bien"sv,         "lien"sv,          "soutien"sv,
    "maintien"sv,       "entretien"sv,    "ascenseur"sv,     "meteore"sv,
    "piste"sv,          "liste"sv,        "denominateur"sv,  "heure"sv,
    "demeure"sv,        "inhibiteur"sv,   "marqueur"sv,      "echangeur"sv,
    "meridien"sv,       "comparateur"sv,  "synthetiseur"sv,  "refrigerateur"sv,
    "congelateur"sv,    "catalogue"sv,    "dialogue"sv,      "epilogue"sv,
    "prologue"sv,       "monologue"sv,    "amplificateur"sv, "extincteur"sv,
    "foncteur"sv,       "amphibien"sv,    "chien"sv,         "chienne"sv,
    "ventilateur"sv,    "projecteur"sv,   "radiateur"sv,     "generateur"sv,
    "detecteur"sv,      "processeur"sv,   "accelerateur"sv,  "chargeur"sv,
    "simulateur"sv,     "incubateur"sv,   "catalyseur"sv,    "adaptateur"sv,
    "multiplicateur"sv, "interrupteur"sv, "disjoncteur"sv,   "transformateur"sv,
    "collecteur"sv,     "viseur"sv,       "curseur"sv,       "quotidien"sv,
    "matrice"sv,        "cicatrice"sv,    "motrice"sv,       "generatrice"sv,
    "calculatrice"sv,   "mitrailleuse"sv, "tondeuse"sv,      "perceuse"sv,
    "pelleteuse"sv,     "tronconneuse"sv, "moissonneuse"sv,  "debroussailleuse"sv,
    "veilleuse"sv,      "berceuse"sv,     "depanneuse"sv,    "schiste"sv,
    "persienne"sv};

template <typename List>
bool ends_with_one(std::string_view word, const List& endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
    // most differ in their last letter
    return !word.empty() && word.back() == ending.back() && word.ends_with(ending);
  });
}

// Nouns to which the dictionary gives both genders, whether as two words (le tour, la tour) or of
// adjectives (le rouge, la technique), and that are no person in either.
constexpr std::array kTwoWords = {"somme"sv,
                                  "tour"sv,
                                  "poste"sv,
                                  "mode"sv,
                                  "livre"sv,
                                  "voile"sv,
                                  "manche"sv,
                                  "moule"sv,
                                  "poele"sv,
                                  "crepe"sv,
                                  "solde"sv,
                                  "memoire"sv,
                                  "vase"sv,
                                  "physique"sv,
                                  "page"sv,
                                  "pendule"sv,
                                  "vapeur"sv,
                                  "parallele"sv,
                                  "finale"sv,
                                  "oeuvre"sv,
                                  "espace"sv,
                                  "modele"sv,
                                  "politique"sv,
                                  "aide"sv,
                                  "acide"sv,
                                  "part"sv,
                                  "fin"sv,
                                  "hlm"sv,
                                  "periode"sv,
                                  "mort"sv,
                                  "min"sv,
                                  "pratique"sv,
                                  "apres-midi"sv,
                                  "maximum"sv,
                                  "minimum"sv,
                                  "cite"sv,
                                  "porte"sv,
                                  "pharmacocinetique"sv,
                                  "necessite"sv,
                                  "ferme"sv,
                                  "annexe"sv,
                                  "technique"sv,
                                  "merci"sv,
                                  "limite"sv,
                                  "immeuble"sv,
                                  "caracteristique"sv,
                                  "basilique"sv,
                                  "automobile"sv,
                                  "alerte"sv,
                                  "vide"sv,
                                  "vague"sv,
                                  "ton"sv,
                                  "sable"sv,
                                  "rouge"sv,
                                  "rhetorique"sv,
                                  "relache"sv,
                                  "rapide"sv,
                                  "passe"sv,
                                  "metro"sv,
                                  "meuble"sv,
                                  "manoeuvre"sv,
                                  "malaise"sv,
                                  "gravite"sv,
                                  "geste"sv,
                                  "contraire"sv,
                                  "classique"sv,
                                  "chocolat"sv,
                                  "bete"sv,
                                  "braille"sv,
                                  "trouble"sv,
                                  "tome"sv,
                                  "thematique"sv,
                                  "tennis"sv,
                                  "tarte"sv,
                                  "tactique"sv,
                                  "tabac"sv,
                                  "sublime"sv,
                                  "standard"sv,
                                  "semi-remorque"sv,
                                  "satellite"sv,
                                  "rose"sv,
                                  "romance"sv,
                                  "record"sv,
                                  "rasoir"sv,
                                  "plastique"sv,
                                  "pneumatique"sv,
                                  "ombre"sv,
                                  "offset"sv,
                                  "mosaique"sv,
                                  "monomere"sv,
                                  "millenaire"sv,
                                  "matricule"sv,
                                  "mathematique"sv,
                                  "martyre"sv,
                                  "litre"sv,
                                  "liquide"sv,
                                  "inverse"sv,
                                  "hymne"sv,
                                  "horaire"sv,
                                  "homicide"sv,
                                  "historique"sv,
                                  "gite"sv,
                                  "facilite"sv,
                                  "exemplaire"sv,
                                  "esthetique"sv,
                                  "enzyme"sv,
                                  "dynamique"sv,
                                  "double"sv,
                                  "dixieme"sv,
                                  "complexe"sv,
                                  "combustible"sv,
                                  "collagene"sv,
                                  "cinquantenaire"sv,
                                  "canon"sv,
                                  "cafe"sv,
                                  "botanique"sv,
                                  "aigle"sv,
                                  "accessoire"sv,
                                  "vache"sv,
                                  "diuretique"sv,
                                  "corticoide"sv,
                                  "bivalve"sv,
                                  "chine"sv,
                                  "propre"sv,
                                  "fossile"sv,
                                  "forte"sv,
                                  "fair-play"sv,
                                  "box"sv,
                                  "simple"sv,
                                  "micro"sv,
                                  "triste"sv,
                                  "triple"sv,
                                  "torse"sv,
                                  "reflexe"sv,
                                  "pique"sv,
                                  "legitime"sv,
                                  "logique"sv,
                                  "job"sv,
                                  "express"sv,
                                  "cave"sv,
                                  "cache"sv,
                                  "superbe"sv,
                                  "remarquable"sv,
                                  "prime"sv,
                                  "neuf"sv,
                                  "modeste"sv,
                                  "indispensable"sv,
                                  "inceste"sv,
                                  "geopolitique"sv,
                                  "feroce"sv,
                                  "faux"sv,
                                  "curie"sv,
                                  "calme"sv,
                                  "pire"sv,
                                  "polemique"sv,
                                  "large"sv,
                                  "nucleaire"sv,
                                  "arbitraire"sv,
                                  "cavite"sv,
                                  "surnaturel"sv,
                                  "acrylique"sv};

// The long lists once more, for quick looks.
constexpr WordList kThingList = kThings;
constexpr WordList kTwoWordList = kTwoWords;

// la Bretonne, le Lillois: adjectives of places, as nouns.
bool inhabitant(const Description& d, const lexicon::Morph& morph) {
  static constexpr std::array kEndings = {"ai"sv,   "aise"sv, "oi"sv,   "oise"sv, "on"sv,
                                          "onne"sv, "ain"sv,  "aine"sv, "and"sv,  "ande"sv};
  const bool place = morph.any(lexicon::pos::adjective) || !morph.known();
  return d.capitalised && place && ends_with_one(d.key, kEndings);
}

// A noun the tables do not know that looks like one for a person. One that exists in both
// genders (élu, militante) is human whatever its ending.
bool human_noun(const Context& context, const Description& d) {
  if (d.key == "personne" || d.key == "gen") return true;
  const lexicon::Morph& morph = context.words[d.head].morph;
  if (morph.any(lexicon::pos::noun) && morph.gender == lexicon::gender::both)
    return !among(kTwoWordList, d.key);
  if (inhabitant(d, morph)) return true;
  // -eur of feminine gender is a quality (valeur, ampleur).
  const bool feminine = morph.gender == lexicon::gender::feminine;
  if (feminine && d.key.ends_with("eur")) return false;
  return ends_with_one(d.key, kHumanEndings) && !among(kThingList, d.key);
}

// dans le cadre de l'enquête, dans le milieu politique: nothing stands inside a person
bool is_inside(const Context& context, const Description& d) {
  if (d.plural() || d.determiner == Determiner::none || d.span.first == 0 ||
      context.words.fw(d.span.first - 1) != syntax::Fw::dans)
    return false;
  return d.noun == nullptr ? human_noun(context, d) : d.noun->kind == EntityKind::person;
}

EntityKind person_kind(const Description& d) {
  if (d.plural()) return EntityKind::group;
  return d.determiner == Determiner::indefinite ? EntityKind::anonymous : EntityKind::person;
}

// le conseil fédératif, le conseil syndical: a body by its adjective; le conseil de la victime is a
// lawyer
bool names_council(const Description& d) {
  static constexpr std::array kEndings = {"al"sv, "if"sv, "aire"sv, "ique"sv, "el"sv};
  return d.key == "conseil" && d.determiner != Determiner::possessive &&  // son conseil habituel
         std::any_of(d.adjectives.begin(), d.adjectives.end(), [](std::string_view adjective) {
           return std::any_of(kEndings.begin(), kEndings.end(), [adjective](std::string_view end) {
             return adjective.ends_with(end);
           });
         });
}

// Lunel-Matin, Lunel-Infos: the press has its own ways of making a name of a town
bool names_paper(std::string_view form) {
  static constexpr std::array kEndings = {"-matin"sv, "-soir"sv,  "-dimanche"sv, "-presse"sv,
                                          "-info"sv,  "-infos"sv, "-hebdo"sv,    "-actu"sv,
                                          "-news"sv,  "-tv"sv};
  return std::any_of(kEndings.begin(), kEndings.end(), [form](std::string_view ending) {
    return form.size() > ending.size() + 1 && form.ends_with(ending);
  });
}

// Lunelinfos, Lunel24: in one word, as sites do; Lunel2024 has a year
bool names_site(std::string_view form) {
  static constexpr std::array kEndings = {"infos"sv, "info"sv, "actu"sv, "news"sv, "24"sv};
  constexpr std::size_t kLeast = 3;  // bytes before
  return std::any_of(kEndings.begin(), kEndings.end(), [form](std::string_view ending) {
    if (form.size() < ending.size() + kLeast || !form.ends_with(ending)) return false;
    const char before = form[form.size() - ending.size() - 1];
    return before < '0' || before > '9';
  });
}

}  // namespace

bool joins_places(std::string_view surface) {
  const std::size_t hyphen = surface.find('-');
  if (hyphen == std::string_view::npos || hyphen < 2 || hyphen + 1 >= surface.size()) return false;
  const char first = surface.front();
  const char second = surface[hyphen + 1];
  const bool capitals = first >= 'A' && first <= 'Z' && second >= 'A' && second <= 'Z';
  if (!capitals) return false;
  std::string place(surface.substr(0, hyphen));
  place.front() = static_cast<char>(place.front() - 'A' + 'a');
  const lexicon::Morph morph = lexicon::lookup(place);
  return morph.any(lexicon::pos::proper) &&
         !morph.any(lexicon::pos::first_name | lexicon::pos::surname);
}

EntityKind kind_of_description(const Context& context, const Description& d) {
  if (d.demonym) return person_kind(d);
  if (names_council(d)) return EntityKind::organisation;
  if (is_inside(context, d)) return EntityKind::organisation;
  if (!d.plural() && general_organisation(d) &&
      (d.noun == nullptr || d.noun->kind == EntityKind::person))
    return EntityKind::organisation;
  if (d.noun == nullptr) {
    if (human_noun(context, d)) return person_kind(d);
    return d.plural() ? EntityKind::group : EntityKind::organisation;
  }
  switch (d.noun->kind) {
    case EntityKind::person:
      return person_kind(d);
    case EntityKind::agency:  // Agence nationale de …: an authority, no news agency
      if (d.capitalised && d.key == "agence" &&
          std::find(d.adjectives.begin(), d.adjectives.end(), "nationale") != d.adjectives.end())
        return EntityKind::organisation;
      return EntityKind::agency;
    case EntityKind::organisation:
      return d.plural() ? EntityKind::group : EntityKind::organisation;
    default:
      return d.noun->kind;
  }
}

bool names_thing(std::string_view stem) { return among(kThingList, stem); }

bool names_outlet(std::string_view form) {
  static constexpr std::array kDomains = {
      ".com"sv, ".net"sv, ".org"sv, ".info"sv, ".news"sv, ".press"sv, ".tv"sv, ".eu"sv, ".fr"sv,
      ".be"sv,  ".ch"sv,  ".ca"sv,  ".lu"sv,   ".re"sv,   ".sn"sv,    ".ci"sv, ".ml"sv, ".bf"sv,
      ".ne"sv,  ".bj"sv,  ".tg"sv,  ".gn"sv,   ".cm"sv,   ".ga"sv,    ".cd"sv, ".td"sv, ".mg"sv,
      ".mu"sv,  ".ma"sv,  ".dz"sv,  ".tn"sv,   ".ru"sv,   ".ua"sv,    ".es"sv, ".it"sv, ".de"sv};
  return names_paper(form) || names_site(form) ||
         std::any_of(kDomains.begin(), kDomains.end(), [form](std::string_view domain) {
           return form.size() > domain.size() && form.ends_with(domain);
         });
}

bool heads_paper(std::string_view form) {
  static constexpr std::array kTitles = {
      "gazette"sv,     "courrier"sv,    "écho"sv,      "dépêche"sv,    "voix"sv,
      "journal"sv,     "tribune"sv,     "éveil"sv,     "réveil"sv,     "messager"sv,
      "indépendant"sv, "républicain"sv, "progrès"sv,   "nouvelles"sv,  "presse"sv,
      "liberté"sv,     "quotidien"sv,   "matin"sv,     "télégramme"sv, "nouvelliste"sv,
      "avenir"sv,      "phare"sv,       "moniteur"sv,  "patriote"sv,   "populaire"sv,
      "éclair"sv,      "informateur"sv, "démocrate"sv, "citoyen"sv,    "impartial"sv,
      "echo"sv,        "eveil"sv,       "eclair"sv,    "feuille"sv,    "chronique"sv};
  return among(kTitles, form);
}

bool may_title(const lexicon::Lexicon& lexicon, const text::Document& document,
               std::uint32_t token) {
  const lexicon::Morph morph = lexicon::lookup(document.form(token));
  if (!morph.any(lexicon::pos::noun) || morph.any(lexicon::pos::surname | lexicon::pos::first_name))
    return false;
  const lexicon::NounMatch noun = lexicon.match_noun(document, token);
  return !noun || noun.form.entry->kind != EntityKind::person || heads_paper(document.form(token));
}

bool names_medium(std::string_view first, std::string_view last) {
  static constexpr std::array kFirst = {"radio"sv, "télé"sv,  "tv"sv,  "télévision"sv,
                                        "actu"sv,  "infos"sv, "info"sv};
  static constexpr std::array kLast = {
      "tv"sv,    "fm"sv,   "radio"sv, "news"sv,  "times"sv, "tribune"sv,    "herald"sv,  "info"sv,
      "infos"sv, "actu"sv, "hebdo"sv, "webtv"sv, "matin"sv, "actualités"sv, "magazine"sv};
  return among(kFirst, first) || among(kLast, last);
}

bool description_speaks(const Context& context, const Description& d) {
  if (d.demonym) return true;
  if (d.noun != nullptr)
    return !d.noun->has(trait::occasion) || d.noun->has(trait::speech_document);
  return d.capitalised || human_noun(context, d);
}

}  // namespace selon::mentions

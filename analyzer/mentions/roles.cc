#include "analyzer/mentions/roles.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/base/word_list.h"

namespace selon::mentions {
namespace {

using namespace std::string_view_literals;

constexpr std::array kElected = {"maire"sv,      "depute"sv,     "senateur"sv,    "president"sv,
                                 "conseiller"sv, "eurodepute"sv, "adjoint"sv,     "parlementaire"sv,
                                 "echevin"sv,    "gouverneur"sv, "bourgmestre"sv, "mairesse"sv};
constexpr std::array kParliamentarians = {"depute"sv, "senateur"sv, "eurodepute"sv};
constexpr std::array kLeaders = {"president"sv,
                                 "premier ministre"sv,
                                 "chancelier"sv,
                                 "chef"sv,
                                 "chef de etat"sv,
                                 "chef etat"sv,
                                 "patron"sv,
                                 "pdg"sv,
                                 "directeur"sv,
                                 "leader"sv,
                                 "secretaire general"sv,
                                 "roi"sv,
                                 "directeur general"sv,
                                 "gouverneur"sv};
constexpr std::array kHeadsOfState = {"president"sv};
constexpr std::array kPresidents = {"chef de etat"sv, "chef etat"sv};
constexpr std::array kHeadsOfGovernment = {"premier ministre"sv, "chancelier"sv};
constexpr std::array kBosses = {"pdg"sv,       "president"sv,         "directeur"sv,
                                "dirigeant"sv, "directeur general"sv, "chef"sv};
constexpr std::array kHeads = {"patron"sv, "leader"sv,    "dirigeant"sv,
                               "chef"sv,   "numero un"sv, "responsable"sv};
constexpr std::array kMayors = {"maire"sv, "mairesse"sv, "bourgmestre"sv, "syndic"sv};
constexpr std::array kPopes = {"pape"sv};
constexpr std::array kDiplomacy = {"ministre"sv, "secretaire etat"sv};
constexpr std::array kRulers = {"roi"sv, "emir"sv, "sultan"sv, "prince"sv, "empereur"sv};
constexpr std::array kPontiffs = {"souverain pontife"sv};
constexpr std::array kFirstLadies = {"premiere dame"sv};
constexpr std::array kMagistrates = {"juge"sv,      "procureur"sv,      "procureur general"sv,
                                     "substitut"sv, "avocat general"sv, "president du tribunal"sv};
constexpr std::array kProsecutors = {"procureur"sv, "substitut"sv, "avocat general"sv};
constexpr std::array kSoldiers = {"general"sv,    "colonel"sv, "lieutenant"sv, "capitaine"sv,
                                  "commandant"sv, "soldat"sv,  "amiral"sv};
constexpr std::array kOfficers = {"general"sv,   "colonel"sv,    "lieutenant"sv,
                                  "capitaine"sv, "commandant"sv, "amiral"sv};
constexpr std::array kWriters = {"romancier"sv, "poete"sv, "essayiste"sv, "auteur"sv};
constexpr std::array kArtists = {"chanteur"sv, "chanteuse"sv, "acteur"sv,     "comedien"sv,
                                 "musicien"sv, "peintre"sv,   "realisateur"sv};
constexpr std::array kScientists = {"chercheur"sv, "professeur"sv,      "biologiste"sv,
                                    "physicien"sv, "epidemiologiste"sv, "directeur de recherche"sv,
                                    "virologue"sv};
constexpr std::array kDoctors = {"docteur"sv, "chirurgien"sv, "urgentiste"sv, "infectiologue"sv};
constexpr std::array kLawyers = {"avocat"sv, "defenseur"sv};
constexpr std::array kDiplomats = {"ambassadeur"sv, "consul"sv};
constexpr std::array kCoaches = {"entraineur"sv, "selectionneur"sv};
constexpr std::array kPrelates = {"cardinal"sv, "eveque"sv, "archeveque"sv};
constexpr std::array kEmployers = {"pdg"sv, "patron"sv, "entrepreneur"sv, "directeur general"sv};
constexpr std::array kCourts = {"tribunal"sv, "cour"sv, "parquet"sv};
constexpr std::array kNewspapers = {"quotidien"sv, "hebdomadaire"sv, "magazine"sv, "mensuel"sv};
constexpr std::array kTexts = {"communique"sv, "rapport"sv,    "lettre"sv, "tribune"sv,
                               "accord"sv,     "document"sv,   "etude"sv,  "declaration"sv,
                               "resolution"sv, "circulaire"sv, "note"sv};
constexpr std::array kMinistries = {"ministere"sv};

struct General {
  std::string_view noun;
  std::span<const std::string_view> narrower;
};

// A more general noun for whoever was introduced with one of the others.
constexpr std::array kMinisters = {"secretaire etat"sv, "garde des sceaux"sv, "ministre delegue"sv};
constexpr std::array kGeneral = {
    General{"elu", kElected},
    General{"parlementaire", kParliamentarians},
    General{"dirigeant", kLeaders},
    General{"leader", kLeaders},
    General{"responsable", kLeaders},
    General{"chef de etat", kHeadsOfState},
    General{"chef etat", kHeadsOfState},
    General{"president", kPresidents},
    General{"chef du gouvernement", kHeadsOfGovernment},
    General{"chef de gouvernement", kHeadsOfGovernment},
    General{"patron", kBosses},
    General{"ministre", kMinisters},
    General{"secretaire general", kHeads},
    General{"delegue general", kHeads},
    General{"numero un", kLeaders},
    General{"chef", kLeaders},
    General{"edile", kMayors},
    General{"souverain pontife", kPopes},
    General{"saint pere", kPopes},
    General{"pape", kPontiffs},
    General{"souverain", kRulers},
    General{"monarque", kRulers},
    General{"chef de la diplomatie", kDiplomacy},
    General{"epoux", kFirstLadies},
    General{"locataire de matignon", kHeadsOfGovernment},
    General{"locataire de elysee", kPresidents},
    General{"magistrat", kMagistrates},
    General{"parquetier", kProsecutors},
    General{"militaire", kSoldiers},
    General{"officier", kOfficers},
    General{"ecrivain", kWriters},
    General{"artiste", kArtists},
    General{"scientifique", kScientists},
    General{"medecin", kDoctors},
    General{"conseil", kLawyers},
    General{"homme de loi", kLawyers},
    General{"femme de loi", kLawyers},
    General{"penaliste", kLawyers},
    General{"premier edile", kMayors},
    General{"mayeur", kMayors},
    General{"maieur", kMayors},
    General{"diplomate", kDiplomats},
    General{"coach", kCoaches},
    General{"prelat", kPrelates},
    General{"chef entreprise", kEmployers},
    General{"juridiction", kCourts},
    General{"journal", kNewspapers},
    General{"texte", kTexts},
    General{"document", kTexts},
    General{"administration", kMinistries},
};

constexpr std::array kPersons = {
    "auteur"sv,        "interesse"sv,   "homme"sv,         "femme"sv,          "jeune homme"sv,
    "jeune femme"sv,   "trentenaire"sv, "quadragenaire"sv, "quinquagenaire"sv, "sexagenaire"sv,
    "septuagenaire"sv, "octogenaire"sv, "nonagenaire"sv,   "vingtenaire"sv,    "personnalite"sv,
    "garcon"sv,        "fille"sv,       "fillette"sv,      "gamin"sv,          "adolescent"sv,
    "temoin"sv,        "responsable"sv, "interlocuteur"sv};
constexpr std::array kOrganisations = {
    "organisation"sv,   "institution"sv, "organisme"sv,     "instance"sv,   "structure"sv,
    "association"sv,    "ong"sv,         "entreprise"sv,    "societe"sv,    "groupe"sv,
    "compagnie"sv,      "firme"sv,       "fondation"sv,     "federation"sv, "syndicat"sv,
    "parti"sv,          "mouvement"sv,   "formation"sv,     "collectif"sv,  "autorite"sv,
    "administration"sv, "juridiction"sv, "etablissement"sv, "cabinet"sv,    "institut"sv,
    "laboratoire"sv,    "start up"sv,    "plateforme"sv,    "club"sv};
constexpr std::array kOutlets = {"agence"sv,
                                 "agence de presse"sv,
                                 "journal"sv,
                                 "quotidien"sv,
                                 "hebdomadaire"sv,
                                 "magazine"sv,
                                 "mensuel"sv,
                                 "chaine"sv,
                                 "radio"sv,
                                 "television"sv,
                                 "site"sv,
                                 "media"sv,
                                 "titre"sv,
                                 "revue"sv,
                                 "chaine de television"sv,
                                 "chaine information"sv,
                                 "site information"sv,
                                 "site internet"sv,
                                 "site web"sv,
                                 "site specialise"sv,
                                 "station"sv,
                                 "publication"sv,
                                 "reseau social"sv};

template <typename Set>
bool subset(const Set& small, const Set& large) {
  return std::all_of(small.begin(), small.end(), [&](const auto& item) {
    return std::find(large.begin(), large.end(), item) != large.end();
  });
}

// Both say something of one sort, and neither holds the other.
template <typename Set>
bool contradict(const Set& a, const Set& b) {
  return !a.empty() && !b.empty() && !subset(a, b) && !subset(b, a);
}

// président du Sénat, secrétaire général adjoint: the later may leave out the end.
bool begins_with_words(std::string_view text, std::string_view words) {
  return text.starts_with(words) && (text.size() == words.size() || text[words.size()] == ' ');
}

// le chef de la diplomatie: a minister of foreign affairs, or the American secretary of state.
bool diplomacy(const Description& earlier) {
  if (earlier.key == "secretaire etat") return !earlier.states.empty();
  return earlier.key == "ministre" &&
         (among(earlier.complements, "etrangere") || among(earlier.adjectives, "etrangere"));
}

bool same_noun(const Description& earlier, const Description& later) {
  // a prosecutor, who is no counsel
  if (earlier.key == "avocat general" && later.key == "avocat") return false;
  if (later.key == "chef de la diplomatie" && diplomacy(earlier)) return true;
  if (begins_with_words(earlier.key, later.key)) return true;
  if (later.key == "chef de la diplomatie") return false;
  return std::any_of(narrower_nouns(later.key).begin(), narrower_nouns(later.key).end(),
                     [&](std::string_view noun) { return begins_with_words(earlier.key, noun); });
}

// Titles that women bear in the masculine, too: le procureur Anne Durand, Mme le préfet.
constexpr std::array kBorneByBoth = {"procureur"sv,
                                     "procureur general"sv,
                                     "procureur de la republique"sv,
                                     "procureur adjoint"sv,
                                     "prefet"sv,
                                     "sous prefet"sv,
                                     "maire"sv,
                                     "ministre"sv,
                                     "juge"sv,
                                     "magistrat"sv,
                                     "medecin"sv,
                                     "docteur"sv,
                                     "professeur"sv,
                                     "chirurgien"sv,
                                     "president"sv,
                                     "vice president"sv,
                                     "directeur"sv,
                                     "directeur general"sv,
                                     "secretaire general"sv,
                                     "depute"sv,
                                     "senateur"sv,
                                     "ambassadeur"sv,
                                     "consul"sv,
                                     "recteur"sv,
                                     "commissaire"sv,
                                     "capitaine"sv,
                                     "commandant"sv,
                                     "colonel"sv,
                                     "lieutenant"sv,
                                     "general"sv,
                                     "adjoint"sv,
                                     "conseiller"sv,
                                     "rapporteur"sv,
                                     "porte parole"sv,
                                     "ecrivain"sv,
                                     "auteur"sv,
                                     "chercheur"sv,
                                     "chef"sv,
                                     "gouverneur"sv,
                                     "avocat general"sv,
                                     "substitut"sv,
                                     "bourgmestre"sv,
                                     "garde des sceaux"sv,
                                     "premier ministre"sv};

// le futur maire is not the mayor.
bool to_come(const Description& d) {
  return std::find_if(d.adjectives.begin(), d.adjectives.end(), [](std::string_view word) {
           return word == "futur" || word == "future";
         }) != d.adjectives.end();
}

// la maire de la ville, le patron du groupe: says no more than "la maire".
bool bare_complements(const Description& d) {
  static constexpr std::array kBare = {
      "ville"sv,     "commune"sv,      "pays"sv,          "region"sv, "departement"sv,
      "parti"sv,     "groupe"sv,       "entreprise"sv,    "club"sv,   "mouvement"sv,
      "formation"sv, "association"sv,  "organisation"sv,  "firme"sv,  "societe"sv,
      "compagnie"sv, "institution"sv,  "etablissement"sv, "ile"sv,    "village"sv,
      "syndicat"sv,  "constructeur"sv, "municipalite"sv,  "ong"sv};
  return !d.complements.empty() && d.determiner == Determiner::definite &&
         std::all_of(d.complements.begin(), d.complements.end(),
                     [](std::string_view word) { return among(kBare, word); });
}

}  // namespace

bool contradict_states(const Description& a, const Description& b) {
  return contradict(a.states, b.states);
}

Fit fits(const Description& earlier, const Description& later) {
  if (!same_noun(earlier, later)) return Fit::no;
  if (contradict(earlier.states, later.states)) return Fit::no;
  if (to_come(later) && !to_come(earlier)) return Fit::no;
  const bool bare = bare_complements(later);
  const bool same_word = begins_with_words(earlier.key, later.key);
  const bool diplomats = later.key == "chef de la diplomatie" && later.key != earlier.key;
  if (!bare && !diplomats && contradict(earlier.complements, later.complements)) return Fit::no;
  const bool person = later.noun != nullptr && later.noun->kind == EntityKind::person;
  if (!person && contradict(earlier.adjectives, later.adjectives)) return Fit::no;
  // les autorités locales, les autorités françaises: each is told by what the other is not
  const bool told_apart =
      (!subset(later.states, earlier.states) && !subset(earlier.adjectives, later.adjectives)) ||
      (!subset(earlier.states, later.states) && !subset(later.adjectives, earlier.adjectives));
  if (!person && told_apart) return Fit::no;
  const bool group = later.noun != nullptr && later.noun->kind == EntityKind::group;
  if (group && same_word && earlier.key != later.key && !subset(later.states, earlier.states))
    return Fit::no;
  // le chef rebelle, then: le secrétaire général de la Ligue; another word for another office
  const bool other_office = !same_word && !diplomats && !bare && !later.complements.empty() &&
                            earlier.complements.empty() &&
                            (!earlier.states.empty() || !earlier.adjectives.empty() ||
                             !among(narrower_nouns(later.key), earlier.key));
  if (other_office) return Fit::no;
  const bool known = subset(later.states, earlier.states) &&
                     (bare || subset(later.complements, earlier.complements)) &&
                     (person || subset(later.adjectives, earlier.adjectives)) &&
                     (!later.former || earlier.former);
  return known ? Fit::exact : Fit::loose;
}

bool agrees(const Actor& actor, std::uint8_t gender, std::uint8_t number) {
  if (actor.gender != 0 && gender != 0 && (actor.gender & gender) == 0) return false;
  return actor.number == 0 || number == 0 || (actor.number & number) != 0;
}

bool borne_by_both(const Description& d) {
  return d.gender == lexicon::gender::masculine && !d.plural() && among(kBorneByBoth, d.key);
}

std::span<const std::string_view> narrower_nouns(std::string_view noun) {
  const auto found = std::find_if(kGeneral.begin(), kGeneral.end(), [&](const General& g) {
    return g.noun.size() == noun.size() && g.noun == noun;
  });
  return found == kGeneral.end() ? std::span<const std::string_view>{} : found->narrower;
}

bool general_person(std::string_view noun) { return among(kPersons, noun); }
bool general_organisation(const Description& d) {
  static constexpr WordList kList = kOrganisations;
  // le brasseur, of whom no person has the name
  const bool firm = d.has(lexicon::trait::firm) && d.noun->kind == EntityKind::organisation;
  return firm || among(kList, d.key);
}
bool general_outlet(std::string_view noun) { return among(kOutlets, noun); }

std::vector<std::string_view> compound_keys() {
  std::vector<std::string_view> out;
  const auto add = [&out](std::string_view key) {
    if (key.find(' ') != std::string_view::npos) out.push_back(key);
  };
  for (const General& general : kGeneral) {
    add(general.noun);
    std::for_each(general.narrower.begin(), general.narrower.end(), add);
  }
  std::for_each(kPersons.begin(), kPersons.end(), add);
  std::for_each(kOrganisations.begin(), kOrganisations.end(), add);
  std::for_each(kOutlets.begin(), kOutlets.end(), add);
  std::for_each(kBorneByBoth.begin(), kBorneByBoth.end(), add);
  return out;
}

}  // namespace selon::mentions

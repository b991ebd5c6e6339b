#include "analyzer/mentions/variation.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/mentions/kinds.h"
#include "analyzer/mentions/roles.h"
#include "analyzer/mentions/sorts.h"

namespace selon::mentions {
namespace {

using namespace std::string_view_literals;
namespace trait = lexicon::trait;

constexpr double kLikely = 0.8;  // confidence of whom a report is about

// Who comes on in every report.
constexpr std::array kExtras = {
    "policier"sv,  "gendarme"sv,     "avocat"sv,       "juge"sv,        "enqueteur"sv,
    "temoin"sv,    "victime"sv,      "suspect"sv,      "agent"sv,       "voisin"sv,
    "source"sv,    "magistrat"sv,    "conducteur"sv,   "procureur"sv,   "soldat"sv,
    "tireur"sv,    "pompier"sv,      "president"sv,    "assaillant"sv,  "presentateur"sv,
    "penaliste"sv, "homme de loi"sv, "femme de loi"sv, "intervieweur"sv};
// Callings that leave no room for another word.
constexpr std::array kLaw = {"policier"sv,  "gendarme"sv,  "avocat"sv,    "juge"sv,
                             "enqueteur"sv, "magistrat"sv, "procureur"sv, "pompier"sv};
// Who comes on to be asked, and is then called so.
constexpr std::array kAsked = {"expert"sv, "diplomate"sv, "medecin"sv, "officier"sv, "militaire"sv};
// Offices of which everybody in public life may have one besides another.
constexpr std::array kMandates = {
    "leader"sv,           "patron"sv,    "maire"sv,       "chef"sv,
    "chef de file"sv,     "numero un"sv, "numero deux"sv, "dirigeant"sv,
    "tete de liste"sv,    "edile"sv,     "conseiller"sv,  "locataire"sv,
    "souverain pontife"sv};

constexpr std::array kPublic = {"ministre"sv, "premier ministre"sv, "president"sv,
                                "depute"sv,   "senateur"sv,         "maire"sv,
                                "prefet"sv,   "premiere dame"sv,    "secretaire etat"sv};
// Who is met at work or in the street; who holds a public office is not called so.
constexpr std::array kTrades = {
    "boulanger"sv,   "boucher"sv,   "epicier"sv,       "libraire"sv,    "buraliste"sv,
    "hotelier"sv,    "cafetier"sv,  "serveur"sv,       "cuisinier"sv,   "restaurateur"sv,
    "coiffeur"sv,    "fleuriste"sv, "maraicher"sv,     "vendeur"sv,     "caissier"sv,
    "commercant"sv,  "artisan"sv,   "marchand"sv,      "ouvrier"sv,     "salarie"sv,
    "employe"sv,     "chauffeur"sv, "livreur"sv,       "facteur"sv,     "enseignant"sv,
    "instituteur"sv, "prof"sv,      "eleve"sv,         "lyceen"sv,      "collegien"sv,
    "etudiant"sv,    "infirmier"sv, "aide soignant"sv, "soignant"sv,    "concierge"sv,
    "gardien"sv,     "retraite"sv,  "chomeur"sv,       "habitant"sv,    "riverain"sv,
    "villageois"sv,  "passant"sv,   "automobiliste"sv, "voyageur"sv,    "touriste"sv,
    "client"sv,      "usager"sv,    "supporter"sv,     "manifestant"sv, "benevole"sv,
    "mecanicien"sv,  "garagiste"sv, "plombier"sv,      "electricien"sv, "macon"sv,
    "pecheur"sv,     "coach"sv,     "selectionneur"sv, "spectateur"sv,  "internaute"sv};
// Words for the young, and who is none of them.
constexpr std::array kYoung = {"jeune homme"sv, "jeune femme"sv, "garcon"sv,
                               "fillette"sv,    "gamin"sv,       "adolescent"sv};
constexpr std::array kElders = {"president"sv,  "grand pere"sv, "grand mere"sv, "grand-pere"sv,
                                "grand-mere"sv, "juge"sv,       "procureur"sv,  "magistrat"sv,
                                "ministre"sv,   "prefet"sv,     "psychiatre"sv};
// Whoever has children is none.
constexpr std::array kChildren = {"fillette"sv, "garcon"sv, "gamin"sv, "adolescent"sv};
constexpr std::array kParents = {"mere"sv, "pere"sv, "maman"sv, "papa"sv};
// Who answers to a court, and who works there: the counsel of the accused is not the accused.
constexpr std::array kAnswering = {"accuse"sv, "prevenu"sv,  "suspect"sv,      "inculpe"sv,
                                   "detenu"sv, "condamne"sv, "mis en cause"sv, "plaignant"sv};
constexpr std::array kOfCourt = {"avocat"sv,     "procureur"sv, "juge"sv,    "magistrat"sv,
                                 "psychiatre"sv, "expert"sv,    "greffier"sv};
// Callings of the stage and of sport; who holds an office is not called by them.
constexpr std::array kStage = {"acteur"sv,      "comedien"sv, "chanteur"sv,  "cineaste"sv,
                               "realisateur"sv, "rappeur"sv,  "musicien"sv,  "artiste"sv,
                               "footballeur"sv, "joueur"sv,   "attaquant"sv, "gardien"sv,
                               "athlete"sv,     "champion"sv, "mannequin"sv, "humoriste"sv};
// Who plays, and who stands beside the field: the agent of a player is no player.
constexpr std::array kPlayers = {"joueur"sv,  "footballeur"sv, "attaquant"sv, "gardien"sv,
                                 "buteur"sv,  "defenseur"sv,   "milieu"sv,    "ailier"sv,
                                 "athlete"sv, "sportif"sv};
constexpr std::array kBesideField = {"agent"sv,     "president"sv,     "entraineur"sv,
                                     "directeur"sv, "selectionneur"sv, "arbitre"sv,
                                     "dirigeant"sv, "medecin"sv,       "avocat"sv};
// Other callings by which news goes on speaking of somebody it has named.
constexpr std::array kOtherCallings = {
    "createur"sv,   "chercheur"sv,     "scientifique"sv, "ecrivain"sv,     "romancier"sv,
    "militant"sv,   "sportif"sv,       "entrepreneur"sv, "milliardaire"sv, "animateur"sv,
    "producteur"sv, "historien"sv,     "philosophe"sv,   "sociologue"sv,   "coureur"sv,
    "cycliste"sv,   "skieur"sv,        "nageur"sv,       "buteur"sv,       "defenseur"sv,
    "technicien"sv, "dessinateur"sv,   "photographe"sv,  "peintre"sv,      "styliste"sv,
    "entraineur"sv, "auteur"sv,        "autrice"sv,      "elu"sv,          "navigateur"sv,
    "coach"sv,      "selectionneur"sv, "orateur"sv,      "conferencier"sv, "prelat"sv};
// Institutions by the houses they live in: who is the patron of each.
struct House {
  std::string_view house;
  std::string_view office;
};
constexpr std::array kHouses = {House{"matignon"sv, "premier ministre"sv},
                                House{"elysee"sv, "president"sv},
                                House{"beauvau"sv, "ministre"sv},
                                House{"bercy"sv, "ministre"sv},
                                House{"vatican"sv, "pape"sv},
                                House{"kremlin"sv, "president"sv},
                                House{"blanche"sv, "president"sv}};

bool role_clashes(const Description& role, const Description& d) {
  if (contradict_states(role, d)) return true;
  if (role.key == d.key && fits(role, d) == Fit::no) return true;
  if (among(kPublic, role.key) && (among(kStage, d.key) || among(kTrades, d.key))) return true;
  if (among(kOfCourt, role.key) && among(kAnswering, d.key)) return true;
  const std::string_view first_word = role.key.substr(0, role.key.find(' '));
  // l'entraîneur may be l'ancien attaquant
  if (among(kBesideField, first_word) && among(kPlayers, d.key) && !d.former) return true;
  if ((among(kElders, role.key) || among(kElders, first_word)) && among(kYoung, d.key)) return true;
  if (among(kParents, first_word) && among(kChildren, d.key)) return true;
  if (among(kYoung, role.key) && (among(kElders, d.key) || among(kMandates, d.key))) return true;
  return among(kLaw, role.key) && fits(role, d) == Fit::no;
}

// le chef de l'Etat: whom news may name without saying what he is; nobody said to be something
// else.
bool highest_office(const Description& d) {
  static constexpr std::array kHighest = {"chef de etat"sv, "chef du gouvernement"sv,
                                          "premier ministre"sv};
  return d.complements.empty() && d.states.empty() && !d.plural() && among(kHighest, d.key);
}

// le Premier ministre, le maire: an office that one person holds, and no other word for anybody
bool held_by_one(const Description& d) {
  static constexpr std::array kHeld = {"maire"sv, "edile"sv, "prefet"sv};
  return highest_office(d) || (d.complements.empty() && among(kHeld, d.key));
}

bool known_for_others(const Model& model, ActorId id, const Description& d) {
  bool others = false;
  for (const Office& office : model.offices) {
    if (office.actor != id) continue;
    if (office.description.key.starts_with(d.key)) return false;
    others = true;
  }
  return others;
}

bool of_country(const Model& model, ActorId id, const Description& d) {
  const Actor& a = model.actors[static_cast<std::size_t>(id)];
  const std::size_t count = std::min(a.roles.size(), kRoles);
  return std::any_of(a.roles.begin(), a.roles.begin() + static_cast<std::ptrdiff_t>(count),
                     [&](std::uint32_t role) {
                       const auto& states = model.descriptions[role].states;
                       return !states.empty() && states.front() == d.states.front();
                     });
}

// le patron de Matignon: not somebody who is known for another office.
bool house_clashes(const Model& model, const Actor& actor, const Description& d) {
  const auto house = std::find_if(kHouses.begin(), kHouses.end(),
                                  [&](const House& h) { return among(d.complements, h.house); });
  if (house == kHouses.end()) return false;
  const std::size_t count = std::min(actor.roles.size(), kRoles);
  return std::none_of(
      actor.roles.begin(), actor.roles.begin() + static_cast<std::ptrdiff_t>(count),
      [&](std::uint32_t role) { return model.descriptions[role].key.starts_with(house->office); });
}

// l'expert, le médecin: who was asked last, in this paragraph or the one before.
std::optional<Choice> heard_expert(const Context& context, const Model& model,
                                   std::span<const Spoken> spoken, const Description& d,
                                   std::uint32_t at) {
  if (!among(kAsked, d.key) || d.plural() || !d.complements.empty() || spoken.empty())
    return std::nullopt;
  const Spoken& last = spoken.back();
  if (last.at >= at || context.paragraphs_between(last.at, at) > 1) return std::nullopt;
  const Actor& a = model.actors[static_cast<std::size_t>(last.actor)];
  const bool person = a.kind == EntityKind::person && a.named && (a.human || !a.roles.empty());
  const std::uint8_t gender = a.titled_he ? std::uint8_t{0} : d.gender;
  if (!person || !agrees(a, gender, d.number) || clashes(model, a, d)) return std::nullopt;
  return Choice{last.actor, 0.7};
}

// le docteur en droit: no title, but what somebody has learnt.
bool learned(const Context& context, const Description& d) {
  return d.key == "docteur" && context.words.fw(d.span.end) == syntax::Fw::en;
}

// la maman de 42 ans, cette mère de trois enfants: somebody by their age or how many they brought
// up; la mère de Paul is somebody's.
bool parent_in_years(const Context& context, const Description& d) {
  const std::uint32_t last = d.span.end - 1;
  const bool counted = context.form(last) == "ans" || context.form(last) == "enfants";
  const bool one =
      d.determiner == Determiner::definite || d.determiner == Determiner::demonstrative;
  return among(kParents, d.key) && one && counted;
}

// la nouvelle directrice: who was just appointed.
bool newly(const Description& d) {
  return among(d.adjectives, "nouveau") || among(d.adjectives, "nouvel") ||
         among(d.adjectives, "nouvelle");
}

}  // namespace

bool clashes(const Model& model, const Actor& actor, const Description& d) {
  if (actor.named && !d.complements.empty()) {
    for (const std::string& word : fold_words(lower_latin(actor.name)))
      if (among(d.complements, word)) return true;
  }
  if (sort_fit(actor.entry, d) == SortFit::no) return true;
  if (among(kMandates, d.key) && house_clashes(model, actor, d)) return true;
  for (std::size_t k = 0; k < std::min(actor.roles.size(), kRoles); ++k)
    if (role_clashes(model.descriptions[actor.roles[k]], d)) return true;
  return false;
}

bool answers_to_court(const Description& d) { return among(kAnswering, d.key); }

bool counsel_for(const Context& context, const Model& model, const Actor& actor,
                 const Description& d) {
  if (!answers_to_court(d)) return false;
  const std::size_t count = std::min<std::size_t>(actor.mentions.size(), kRoles);
  return std::any_of(actor.mentions.begin(),
                     actor.mentions.begin() + static_cast<std::ptrdiff_t>(count),
                     [&](std::uint32_t m) {
                       const Mention& mention = model.mentions[m];
                       return mention.kind == MentionKind::name &&
                              counsels(context.form(model.name_of(mention).span.first));
                     });
}

// le chef du service des eaux, le patron de la police: the head of an office is whoever it is, and
// no other word for somebody in public life (le patron de la droite, le chef des verts).
bool heads_office(const Description& d) {
  static constexpr std::array kOffices = {
      "centre"sv,    "service"sv, "bureau"sv,  "institut"sv,   "police"sv,       "gendarmerie"sv,
      "parquet"sv,   "mission"sv, "agence"sv,  "delegation"sv, "commissariat"sv, "departement"sv,
      "direction"sv, "unite"sv,   "brigade"sv, "commission"sv, "section"sv,      "laboratoire"sv};
  return std::any_of(d.complements.begin(), d.complements.end(),
                     [](std::string_view word) { return among(kOffices, word); });
}

bool varies(const Context& context, const Description& d) {
  if (d.plural() || kind_of_description(context, d) != EntityKind::person) return false;
  if (d.former || parent_in_years(context, d) || learned(context, d)) return true;
  const bool calling = among(kStage, d.key) || among(kOtherCallings, d.key);
  if (d.has(trait::role))
    return (among(kMandates, d.key) && !heads_office(d)) || newly(d) ||
           (calling && d.complements.empty());
  return !d.has(trait::relational | trait::title) && !among(kExtras, d.key) &&
         !among(kAsked, d.key);
}

namespace {
// après Marie Blanc, après l'actrice Marie Blanc
bool in_passing(const Model& model, std::uint32_t m) {
  const Mention& mention = model.mentions[m];
  if (mention.governed || mention.nested) return true;
  if (m == 0 || mention.kind != MentionKind::name) return false;
  const Mention& before = model.mentions[m - 1];
  return before.governed && before.actor == mention.actor && before.span.end == mention.span.first;
}

// Before token `at`, as far as the first mentions tell.
bool only_in_passing(const Model& model, const Actor& actor, std::uint32_t at) {
  for (const std::uint32_t m : first_mentions(actor)) {
    if (model.mentions[m].span.first >= at) break;
    if (!in_passing(model, m)) return false;
  }
  return true;
}

// La chanteuse Lola Vif joue Anne, après l'actrice Marie Blanc. L'artiste: whom the article has
// only named behind a preposition, and called by another word, gives way to whom it is about.
std::optional<Choice> topic_rather(const Context& context, const Model& model,
                                   std::span<const Spoken> spoken, const Description& d,
                                   std::uint32_t at, ActorId bearer) {
  if (!among(kStage, d.key) && !among(kOtherCallings, d.key)) return std::nullopt;
  const Actor& known = model.actors[static_cast<std::size_t>(bearer)];
  if (!known.named ||
      any_role(model, known, [&d](const Description& role) { return role.key == d.key; }))
    return std::nullopt;
  if (!only_in_passing(model, known, at)) return std::nullopt;
  constexpr std::size_t kLastVoices = 64;  // however many an article has
  for (const Spoken& voice : spoken.last(std::min(spoken.size(), kLastVoices)))
    if (voice.actor == bearer) return std::nullopt;
  return protagonist(context, model, spoken, d, at, bearer);
}
}  // namespace

std::optional<Choice> rather_than(const Context& context, const Model& model,
                                  std::span<const Spoken> spoken, const Description& d,
                                  std::uint32_t at, ActorId bearer) {
  if (const auto topic = topic_rather(context, model, spoken, d, at, bearer)) return topic;
  const bool calling = among(kOtherCallings, d.key) || among(kAsked, d.key);
  const bool bare = d.complements.empty() && d.states.empty() && d.adjectives.empty();
  if (!calling || !bare || d.plural() || d.former || spoken.empty()) return std::nullopt;
  const Spoken& last = spoken.back();
  const std::uint32_t paragraph = context.paragraph(at);
  const Actor& known = model.actors[static_cast<std::size_t>(bearer)];
  if (last.actor == bearer || last.at >= at || context.paragraph(last.at) != paragraph)
    return std::nullopt;
  if (known.last > 0 && context.paragraph(known.last - 1) == paragraph) return std::nullopt;
  const Actor& a = model.actors[static_cast<std::size_t>(last.actor)];
  const std::uint8_t gender = a.titled_he ? std::uint8_t{0} : d.gender;
  if (a.kind != EntityKind::person || !a.named || !agrees(a, gender, d.number) ||
      clashes(model, a, d))
    return std::nullopt;
  return Choice{last.actor, 0.75};
}

std::optional<Choice> protagonist(const Context& context, const Model& model,
                                  std::span<const Spoken> spoken, const Description& d,
                                  std::uint32_t at, ActorId except) {
  // l'ingénieur qui a rédigé la note: a clause without a comma says who, and nobody told of before
  if (context.beside(d.span.end, d.span.first) &&
      context.words.tag(d.span.end) == syntax::Tag::relative && !parent_in_years(context, d))
    return std::nullopt;
  if (const auto heard = heard_expert(context, model, spoken, d, at)) return heard;
  const bool highest = highest_office(d);
  if (!highest && !varies(context, d)) return std::nullopt;
  Query query;
  query.at = at;
  query.gender = d.gender;
  query.number = lexicon::number::singular;
  query.humans = true;
  query.named = true;
  query.as = &d;
  query.except = except;
  const auto choice = choose(context, model, spoken, query);
  if (!choice || choice->confidence < 0.75) return std::nullopt;
  const Actor& chosen = model.actors[static_cast<std::size_t>(choice->actor)];
  if (highest && (choice->confidence < 0.92 || !chosen.roles.empty())) return std::nullopt;
  // l'arrestation de Paul Durand. Le maire: who is only named in passing is not he, nor is who is
  // known for other offices
  if (held_by_one(d) &&
      (only_in_passing(model, chosen, at) || known_for_others(model, choice->actor, d)))
    return std::nullopt;
  // l'ancienne infirmière de Lola Vif: so much told of a woman is not said of a Morel of whom no
  // word tells even whether it is one
  if (d.former && d.gender == lexicon::gender::feminine && chosen.gender == 0 &&
      !d.complements.empty() && chosen.name.find(' ') == std::string::npos)
    return std::nullopt;
  // le dirigeant russe: of several people whose country is not told none is sure; l'attaquant russe
  // is whom the report is about.
  const double sure = among(kStage, d.key) ? kLikely : 0.92;
  if (!d.states.empty() && choice->confidence < sure && !of_country(model, choice->actor, d))
    return std::nullopt;
  return Choice{choice->actor, 0.7};
}

}  // namespace selon::mentions

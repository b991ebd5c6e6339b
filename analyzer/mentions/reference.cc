#include "analyzer/mentions/reference.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/mentions/antecedents.h"
#include "analyzer/mentions/canonical.h"
#include "analyzer/mentions/compatriots.h"
#include "analyzer/mentions/concerned.h"
#include "analyzer/mentions/deeds.h"
#include "analyzer/mentions/kinds.h"
#include "analyzer/mentions/variation.h"

namespace selon::mentions {
namespace {

constexpr std::size_t kScan = 24;         // earlier bearers of a noun that are compared
constexpr std::uint32_t kMentions = 120;  // mentions looked back for a channel, a lawyer …

bool human(EntityKind kind) { return kind == EntityKind::person || kind == EntityKind::anonymous; }

// "le" and "ce" take somebody up; "un" brings somebody new.
bool takes_up(const Description& d) {
  return !d.other &&
         (d.determiner == Determiner::definite || d.determiner == Determiner::demonstrative);
}

std::optional<Referrer::Found> chosen(const std::optional<Choice>& choice) {
  if (!choice) return std::nullopt;
  return Referrer::Found{choice->actor, choice->confidence, false};
}

}  // namespace

void Referrer::read_to(std::uint32_t to, const std::vector<Spoken>& spoken) {
  for (; cursor_ < m_.mentions.size() && m_.mentions[cursor_].span.first < to; ++cursor_) {
    const Mention& mention = m_.mentions[cursor_];
    pronouns_.read_to(mention.span.first, spoken);
    if (mention.kind == MentionKind::description && mention.actor == kNobody &&
        description_speaks(c_, m_.description_of(mention)) && !predicative(mention))
      refer(cursor_, spoken);
    note(cursor_);
  }
  pronouns_.read_to(to, spoken);
}

// Ancien boulanger devenu maire: a noun without determiner says something of somebody and is
// nobody itself. Headlines leave determiners out.
bool Referrer::predicative(const Mention& mention) const {
  using text::ParagraphKind;
  const Description& d = m_.description_of(mention);
  if (d.determiner != Determiner::none || d.plural()) return false;
  const std::uint32_t first = mention.span.first;
  const ParagraphKind kind = c_.document().paragraphs[c_.paragraph(first)].kind;
  return kind == ParagraphKind::body;
}

// Keeps what mention `m` says of its actor.
void Referrer::note(std::uint32_t m) {
  const Mention& mention = m_.mentions[m];
  if (mention.actor == kNobody) return;
  Actor& a = m_.actors[static_cast<std::size_t>(mention.actor)];
  // Who is only spoken of in a quotation has not come on the stage.
  if (c_.quote_at(mention.span.first) < 0) a.last = std::max(a.last, mention.span.first + 1);
  if (mention.kind != MentionKind::description) return;
  // un tel journal brings nobody on
  const auto& adjectives = m_.description_of(mention).adjectives;
  if (std::find(adjectives.begin(), adjectives.end(), "tel") == adjectives.end())
    said_[noun_index(m_.description_of(mention).key)].push_back(
        {mention.span.first, mention.actor});
}

Referrer::Found Referrer::refer(std::uint32_t m, const std::vector<Spoken>& spoken) {
  if (m_.mentions[m].actor != kNobody) return {m_.mentions[m].actor, 0.91, false};
  const Description& d = m_.description_of(m_.mentions[m]);
  const std::uint32_t at = d.span.first;
  std::optional<Found> found;
  if (numbered(d)) {
    found = same_channel(d, at);
    if (!found) return make(m);
  }
  if (d.same) found = same_as(d, at, spoken);
  if (!found && takes_up(d)) {
    const ActorId called_so = d.demonym && !d.plural() ? compatriot(m_, d, at) : kNobody;
    if (called_so != kNobody) found = Found{called_so, 0.85, false};
    if (!found) found = chosen(bodies_.agency_of_un(d, at));
    if (!found) found = same_noun(d, at);
    if (found && later_source(d, found->actor, spoken))
      found = Found{spoken.back().actor, 0.8, false};
    if (!found) found = announced_later(d, at);
    if (found) {
      if (const auto other = rather_than(c_, m_, spoken, d, at, found->actor))
        found = chosen(other);
    }
    // what the article itself says exactly goes before what the tables know
    if (!found || found->confidence < 0.9) {
      if (const auto holder = office_holder(d, at)) {
        found = holder;
        m_.actors[static_cast<std::size_t>(holder->actor)].roles.push_back(m_.mentions[m].detail);
      }
    }
    if (const ActorId known = found ? kNobody : known_by_deed(c_, m_, d, at); known != kNobody)
      found = Found{known, 0.75, false};
    const bool defined = defined_here(d) || (!found && one_of_those_named(d, at, spoken));
    if (!found && !defined) found = general_word(d, at, spoken);
    if (found && general_organisation(d)) bodies_.settle(found->actor, EntityKind::organisation);
    if (found && general_outlet(d.key)) bodies_.settle(found->actor, EntityKind::media);
    if (!found) found = counsel(d, at);
    if (!found && !defined) {
      if (const auto choice = protagonist(c_, m_, spoken, d, at)) {
        found = Found{choice->actor, choice->confidence, false};
        // From here on it is a role of theirs.
        Actor& a = m_.actors[static_cast<std::size_t>(found->actor)];
        a.roles.push_back(m_.mentions[m].detail);
        if (a.titled_he && d.gender != 0) a.gender = d.gender;
      }
    }
  }
  if (!found && takes_up(d)) found = last_voice_in_office(d, at, spoken);
  if (!found && d.determiner == Determiner::possessive && !d.other) found = only_bearer(d);
  if (!found && d.determiner == Determiner::possessive && !d.other) found = only_counsel(d, at);
  if (!found) return make(m);
  m_.assign(m, found->actor);
  return *found;
}

// le syndicat qui défend les ouvriers, le groupe que dirige Paul Durand: a clause without a comma
// says which is meant, so none told of before needs to be.
bool Referrer::defined_here(const Description& d) const {
  return general_organisation(d) && d.determiner == Determiner::definite &&
         c_.beside(d.span.end, d.span.first) && c_.words.tag(d.span.end) == syntax::Tag::relative;
}

// Les représentants du club ont parlé. « A », dit le représentant: one of several who came on since
// anybody was heard
bool Referrer::one_of_those_named(const Description& d, std::uint32_t at,
                                  const std::vector<Spoken>& spoken) const {
  constexpr std::uint32_t kParagraphs = 2;
  const auto said = said_.find(noun_index(d.key));
  if (d.plural() || said == said_.end() || said->second.empty() ||
      d.determiner != Determiner::definite)
    return false;
  const Said& last = said->second.back();
  return last.at < at && actor(known(last.actor)).number == lexicon::number::plural &&
         c_.paragraphs_between(last.at, at) <= kParagraphs &&
         (spoken.empty() || spoken.back().at < last.at);
}

// la chaîne 12: a channel that has a number for its name
bool Referrer::numbered(const Description& d) const {
  return d.key == "chaine" && c_.words.tag(d.span.end) == syntax::Tag::numeral &&
         c_.beside(d.span.end, d.span.first);
}

std::optional<Referrer::Found> Referrer::same_channel(const Description& d,
                                                      std::uint32_t at) const {
  std::uint32_t m = first_mention_from(m_, at);
  for (std::uint32_t steps = 0; m > 0 && steps < kMentions; ++steps) {
    const Mention& mention = m_.mentions[--m];
    if (mention.kind != MentionKind::description || mention.actor == kNobody) continue;
    const Description& before = m_.description_of(mention);
    if (numbered(before) && c_.form(before.span.end) == c_.form(d.span.end))
      return Found{mention.actor, 0.9, false};
  }
  return std::nullopt;
}

// le même rapport: the last report; la même source: who spoke last, if it can be called that.
std::optional<Referrer::Found> Referrer::same_as(const Description& d, std::uint32_t at,
                                                 const std::vector<Spoken>& spoken) const {
  // de même source: whose words stand right before
  const bool bare = d.determiner == Determiner::none;
  if (const auto found = bare ? std::nullopt : same_noun(d, at)) return found;
  if (spoken.empty()) return std::nullopt;
  const bool source = kind_of_description(c_, d) == EntityKind::anonymous;
  // … a révélé l'enquête. Selon la même source: whoever told of it
  const Spoken& voice = source && spoken.size() > 1 && inquires(actor(spoken.back().actor))
                            ? spoken[spoken.size() - 2]
                            : spoken.back();
  const Actor& last = actor(voice.actor);
  if (bare && !evident(m_, last)) return std::nullopt;
  const EntityKind kind = kind_of_description(c_, d);
  const bool alike =
      kind == last.kind || kind == EntityKind::anonymous || (human(kind) && human(last.kind));
  // A source has the grammar's gender, not its own.
  const std::uint8_t gender = kind == EntityKind::anonymous ? std::uint8_t{0} : d.gender;
  if (!alike || !agrees(last, gender, d.number)) return std::nullopt;
  return Found{voice.actor, 0.8, false};
}

// l'enquête, les investigations: what is found out is told by others
bool Referrer::inquires(const Actor& a) const {
  return any_role(m_, a, [](const Description& role) {
    return role.key == "enquete" || role.key == "investigation";
  });
}

Referrer::Found Referrer::make(std::uint32_t m) {
  const std::uint32_t detail = m_.mentions[m].detail;
  const Description& d = m_.descriptions[detail];
  Actor a;
  a.name = description_text(c_, d);
  a.kind = kind_of_description(c_, d);
  a.gender = d.gender;
  a.number = d.number;
  a.roles.push_back(detail);
  const ActorId id = m_.add_actor(std::move(a));
  m_.assign(m, id);
  return {id, by_itself(d), true};
}

// « A », dit Paul Durand, le président lunellois. « B », ajoute le dirigeant du club de Lunel:
// whoever was heard last bears the office under a word that says less, and of where nothing was
// told.
std::optional<Referrer::Found> Referrer::last_voice_in_office(
    const Description& d, std::uint32_t at, const std::vector<Spoken>& spoken) const {
  if (spoken.empty() || d.plural() || d.former || d.complements.empty() ||
      !d.has(lexicon::trait::role) || !human(kind_of_description(c_, d)))
    return std::nullopt;
  const Spoken& last = spoken.back();
  const Actor& a = actor(last.actor);
  if (last.at >= at || c_.paragraphs_between(last.at, at) > 1 || !a.named ||
      a.kind != EntityKind::person || !may_be(last.actor, d) || clashes(m_, a, d))
    return std::nullopt;
  const bool same_office = any_role(m_, a, [&d](const Description& role) {
    return role.complements.empty() && role.states.empty() && !role.former &&
           (role.key == d.key || among(narrower_nouns(d.key), role.key));
  });
  if (!same_office) return std::nullopt;
  return Found{last.actor, 0.7, false};
}

// How sure it is that nobody before was meant: un policier is somebody new; le chercheur may well
// be somebody whom the article has named.
double Referrer::by_itself(const Description& d) const {
  if (d.determiner == Determiner::indefinite || d.determiner == Determiner::none) return 0.98;
  return human(kind_of_description(c_, d)) ? 0.84 : 0.91;
}

Fit Referrer::best_fit(ActorId id, const Description& d) const {
  const Actor& a = actor(id);
  Fit best = Fit::no;
  for (std::size_t k = 0; k < std::min(a.roles.size(), kRoles); ++k)
    best = std::max(best, fits(m_.descriptions[a.roles[k]], d));
  return best;
}

// Institutions have no gender of their own: le parquet, cette juridiction.
bool Referrer::may_be(ActorId id, const Description& d) const {
  const Actor& a = actor(id);
  const bool human_one = human(a.kind) || a.kind == EntityKind::group;
  if (human_one && woman_in_office(a, d)) return agrees(a, 0, d.number);
  return agrees(a, human_one ? d.gender : std::uint8_t{0}, d.number);
}

// Le procureur Anne Durand, then: le procureur; Anne Durand, urgentiste, then: le médecin. Where la
// présidente was told, le président is another.
bool Referrer::woman_in_office(const Actor& a, const Description& d) const {
  return borne_by_both(d) && any_role(m_, a, [&d](const Description& role) {
           const bool same = noun_index(role.key) == noun_index(d.key);
           return (!same || role.gender != lexicon::gender::feminine) && fits(role, d) != Fit::no;
         });
}

// la direction: who runs a firm, and no Direction régionale du travail
bool Referrer::manages(const Description& d) const {
  return d.key == "direction" && !d.capitalised && d.complements.empty() && d.adjectives.empty();
}
bool Referrer::directorate(ActorId id) const {
  return any_role(m_, actor(id), [](const Description& role) {
    return role.key == "direction" && role.capitalised && !role.adjectives.empty();
  });
}

void Referrer::best_of(const std::vector<Said>& said, const Description& d, std::uint32_t at,
                       Fit& fit, ActorId& best) const {
  const std::size_t from = said.size() > kScan ? said.size() - kScan : 0;
  for (std::size_t k = said.size(); k > from; --k) {
    const Said& s = said[k - 1];
    const ActorId id = known(s.actor);
    if (s.at >= at || id == best || !may_be(id, d)) continue;
    const Fit f = best_fit(id, d);
    if (f == Fit::no || f < fit || (manages(d) && directorate(id))) continue;
    if (f > fit || best == kNobody || actor(id).last > actor(best).last) {
      fit = f;
      best = id;
    }
  }
}

std::optional<Referrer::Found> Referrer::same_noun(const Description& d, std::uint32_t at) const {
  Fit fit = Fit::no;
  ActorId best = kNobody;
  if (const auto said = said_.find(noun_index(d.key)); said != said_.end())
    best_of(said->second, d, at, fit, best);
  if (best == kNobody) {
    for (const std::string_view noun : narrower_nouns(d.key))
      if (const auto said = said_.find(noun_index(noun)); said != said_.end())
        best_of(said->second, d, at, fit, best);
    // l'ancien dirigeant de l'OM is not the president of something else
    if (fit != Fit::exact && d.former && !d.complements.empty()) return std::nullopt;
  }
  if (best == kNobody) return std::nullopt;
  return Found{best, fit == Fit::exact ? 0.91 : 0.85, false};
}

namespace {
// How well an office fits; where the article speaks of a former holder, as one that was held.
Fit fits_office(const Description& office, const Description& d) {
  if (office.former || !d.former) return fits(office, d);
  Description held = office;
  held.former = true;
  return fits(held, d);
}
}  // namespace

// la présidente du Conseil: who is named in the article and held that office in the world. A bare
// office (le ministre) must leave no choice; of several holders of a full one the last named is
// meant.
std::optional<Referrer::Found> Referrer::office_holder(const Description& d,
                                                       std::uint32_t at) const {
  if (m_.offices.empty() || d.plural() || !human(kind_of_description(c_, d))) return std::nullopt;
  std::vector<ActorId> holders;
  for (const Office& office : m_.offices) {
    // who held an office is its "ancien" holder later on; not the other way round
    if (office.description.former && !d.former) continue;
    if (fits_office(office.description, d) != Fit::exact || !may_be(office.actor, d)) continue;
    if (std::find(holders.begin(), holders.end(), office.actor) == holders.end())
      holders.push_back(office.actor);
  }
  const bool full = !d.complements.empty() || !d.states.empty();
  if (holders.empty() || (!full && holders.size() > 1)) return std::nullopt;
  const ActorId id = heard_last(holders, at);
  if (id == kNobody || (!full && actor(id).last == 0)) return std::nullopt;
  return Found{id, full ? 0.85 : 0.7, false};
}
ActorId Referrer::heard_last(const std::vector<ActorId>& holders, std::uint32_t at) const {
  if (holders.size() == 1) return holders.front();
  ActorId best = kNobody;
  for (const ActorId id : holders) {
    if (actor(id).last == 0 || actor(id).last > at) continue;
    if (best == kNobody || actor(id).last > actor(best).last) best = id;
  }
  return best;
}

// son avocat, sa porte-parole: whom the article calls so somewhere, when it is one and has a name.
std::optional<Referrer::Found> Referrer::only_bearer(const Description& d) const {
  const bool calling = d.noun != nullptr && d.noun->kind == EntityKind::person;
  // sa mère is somebody else for each; of lawyers an article has few
  const bool kin = d.has(lexicon::trait::relational) && d.key != "avocat";
  if (d.plural() || !calling || kin) return std::nullopt;
  const auto roles = m_.roles.find(noun_index(d.key));
  if (roles == m_.roles.end()) return std::nullopt;
  ActorId only = kNobody;
  for (std::size_t k = 0; k < std::min(roles->second.size(), kScan); ++k) {
    const ActorId id = roles->second[k].actor;
    if (only != kNobody && id != only) return std::nullopt;
    only = id;
  }
  if (only == kNobody || !actor(only).named || !may_be(only, d)) return std::nullopt;
  return Found{only, 0.8, false};
}

// A headline says "le ministre", the text below who that is.
std::optional<Referrer::Found> Referrer::announced_later(const Description& d,
                                                         std::uint32_t at) const {
  if (!d.has(lexicon::trait::role | lexicon::trait::title)) return std::nullopt;
  if (const auto found = announced_as(d, d.key, at)) return found;
  // le secrétaire général du syndicat, then: Paul Durand, patron du syndicat
  if (d.complements.empty()) return std::nullopt;
  for (const std::string_view noun : narrower_nouns(d.key))
    if (const auto found = announced_as(d, noun, at)) return found;
  return std::nullopt;
}
std::optional<Referrer::Found> Referrer::announced_as(const Description& d, std::string_view noun,
                                                      std::uint32_t at) const {
  const auto roles = m_.roles.find(noun_index(noun));
  if (roles == m_.roles.end()) return std::nullopt;
  const auto later = std::lower_bound(roles->second.begin(), roles->second.end(), at,
                                      [](const Said& s, std::uint32_t t) { return s.at < t; });
  for (auto it = later; it != roles->second.end() && it != later + kScan; ++it) {
    if (!agrees(actor(it->actor), d.gender, d.number)) continue;
    if (best_fit(it->actor, d) == Fit::exact) return Found{it->actor, 0.8, false};
    if (it + 1 == roles->second.end()) break;
  }
  return std::nullopt;
}

// le site du « Phare », le quotidien « La Vigie »: of an outlet that is told
bool Referrer::of_title(const Description& d) const {
  const bool titled = c_.words.punct(d.span.end) == text::Punct::quote_open;
  if (titled && c_.beside(d.span.end, d.span.first)) return true;
  const syntax::Fw of = c_.words.fw(d.span.end);
  const bool links = of == syntax::Fw::du || of == syntax::Fw::de || of == syntax::Fw::d_;
  const text::Punct mark = c_.words.punct(d.span.end + 1);
  return links && c_.beside(d.span.end + 1, d.span.first) &&
         (mark == text::Punct::quote_open || mark == text::Punct::quote_neutral);
}

// le site d'investigation, la chaîne d'information en continu: no more than what sort it is
bool Referrer::says_of_outlet(const Description& d) const {
  static constexpr auto kSorts = std::to_array<std::string_view>(
      {"investigation", "information", "actualite", "info", "enquete", "ligne", "continu"});
  return general_outlet(d.key) &&
         std::all_of(d.complements.begin(), d.complements.end(),
                     [](std::string_view word) { return among(kSorts, word); });
}

std::optional<Referrer::Found> Referrer::general_word(const Description& d, std::uint32_t at,
                                                      const std::vector<Spoken>& spoken) const {
  // le quotidien américain is a paper that was named, too
  const bool demonstrative = d.determiner == Determiner::demonstrative;
  const bool taken_up =
      demonstrative && human(kind_of_description(c_, d));  // cette proche du maire
  const bool bare = (d.complements.empty() || taken_up || says_of_outlet(d)) &&
                    (d.states.empty() || general_outlet(d.key) || general_organisation(d));
  if (!bare || d.plural() || of_title(d)) return std::nullopt;
  if (general_outlet(d.key) || general_organisation(d) || d.key == "source" ||
      (demonstrative && kind_of_description(c_, d) != EntityKind::person))
    return chosen(bodies_.last_of_kind(d, at, spoken));
  if (!general_person(d.key) && !taken_up) return std::nullopt;
  // l'homme et la femme: each as opposed to the other
  const syntax::Fw et = syntax::Fw::et;
  if (!demonstrative && (c_.words.fw(d.span.end) == et || (at > 0 && c_.words.fw(at - 1) == et)))
    return std::nullopt;
  Query query;
  query.at = at;
  query.gender = d.gender;
  query.number = lexicon::number::singular;
  query.humans = true;
  query.as = &d;
  // l'intéressé: whom the last voice spoke of, if the article names one
  query.answers = query.named = d.key == "interesse" || d.key == "interessee";
  const ActorId concerned = query.answers ? concerned_by_last(c_, m_, d, at) : kNobody;
  if (concerned != kNobody) return Found{concerned, 0.75, false};
  auto choice = choose(c_, m_, spoken, query);
  if (!choice && query.answers) {
    query.answers = query.named = false;
    choice = choose(c_, m_, spoken, query);
  }
  if (!choice) return std::nullopt;
  return Found{choice->actor, std::min(choice->confidence, 0.8), false};
}

// Me Durand, later: l'avocat, le pénaliste
std::optional<Referrer::Found> Referrer::counsel(const Description& d, std::uint32_t at) const {
  const bool lawyer = d.key == "avocat" || d.key == "homme de loi" || d.key == "femme de loi" ||
                      d.key == "penaliste";
  if (!lawyer || d.plural() || !d.complements.empty()) return std::nullopt;
  std::uint32_t m = first_mention_from(m_, at);
  for (std::uint32_t steps = 0; m > 0 && steps < kMentions; ++steps) {
    const Mention& mention = m_.mentions[--m];
    if (mention.kind != MentionKind::name || mention.actor == kNobody) continue;
    if (counsels(c_.form(m_.name_of(mention).span.first)) && may_be(mention.actor, d))
      return Found{mention.actor, 0.85, false};
  }
  return std::nullopt;
}

// Me Durand plaide. …, rappelle son avocat: the one lawyer whom the paragraph names so far.
std::optional<Referrer::Found> Referrer::only_counsel(const Description& d,
                                                      std::uint32_t at) const {
  if (d.key != "avocat" || d.plural() || !d.complements.empty()) return std::nullopt;
  ActorId only = kNobody;
  std::uint32_t m = first_mention_from(m_, at);
  for (std::uint32_t steps = 0; m > 0 && steps < kMentions; ++steps) {
    const Mention& mention = m_.mentions[--m];
    if (c_.paragraph(mention.span.first) != c_.paragraph(at)) break;
    if (mention.kind != MentionKind::name || mention.actor == kNobody ||
        !counsels(c_.form(m_.name_of(mention).span.first)))
      continue;
    if (only != kNobody && only != mention.actor) return std::nullopt;
    only = mention.actor;
  }
  if (only == kNobody || !may_be(only, d)) return std::nullopt;
  return Found{only, 0.8, false};
}

// Selon une source, A. Un diplomate a dit B. Selon la source, C: somebody else without a name was
// heard since the one that is called so.
bool Referrer::later_source(const Description& d, ActorId id,
                            const std::vector<Spoken>& spoken) const {
  if (d.key != "source" || d.plural() || !d.complements.empty() || spoken.empty()) return false;
  const Spoken& last = spoken.back();
  const Actor& a = actor(last.actor);
  return last.actor != id && a.kind == EntityKind::anonymous && !a.named &&
         a.number != lexicon::number::plural && actor(id).last < last.at;
}

}  // namespace selon::mentions

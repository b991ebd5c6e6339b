// Rules on who speaks: nobody, somebody without a name, somebody one is not sure of.
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

#include "analyzer/base/among.h"
#include "graphs/audit/context.h"
#include "graphs/audit/terms.h"

namespace selon::audit_rules_detail {
namespace {

using audit_text::say;

constexpr double kUnsure = 0.6;  // confidence below which the owner of a pronoun is a guess

// Sources of which nothing is said: their first telling word, as terms() gives it.
bool bare(std::string_view name) {
  constexpr auto kVague = std::to_array<std::string_view>(
      {"source", "expert", "experts", "observ", "specia", "analys", "temoin", "certai", "respon",
       "proche", "habita", "person", "offici", "milieu", "gens"});
  constexpr auto kPronouns =
      std::to_array<std::string_view>({"on", "On", "certains", "Certains", "certaines", "Certaines",
                                       "plusieurs", "Plusieurs", "gens"});
  if (among(kPronouns, name)) return true;
  // experts; but "experts de l'ONU" says whose
  const auto words = terms(name);
  return words.size() == 1 && among(kVague, words.front()) &&
         name.find(" de ") == std::string_view::npos && name.find(" d'") == std::string_view::npos;
}

// A passer-by who says what he saw or feels: nobody asks for the name.
bool passer_by(std::string_view name) {
  constexpr auto kPeople = std::to_array<std::string_view>(
      {"homme",  "hommes", "femme",  "femmes", "meres",  "peres",  "lecteu", "lectri", "habita",
       "rivera", "river",  "voisin", "passan", "client", "touris", "mere",   "pere",   "retrai",
       "etudia", "lyceen", "usager", "voyage", "specta", "suppor", "commer", "autres", "autre"});
  const auto words = terms(name);
  return name == "autres" || std::any_of(words.begin(), words.end(), [&](const std::string& word) {
           return among(kPeople, word);
         });
}

// A capital behind the first letter: a name, or whose somebody is (responsable de la Croix-Rouge).
bool capital_inside(std::string_view name) {
  return name.size() > 1 && has_capital(name.substr(1));
}

// Whom the article does not name and who speaks for no institution.
bool nameless(const Context& c, EntityIndex i) {
  const Entity& e = c.entity(i);
  // ledit syndicat was named; a spokesman speaks for a body
  if (e.affiliation || passer_by(e.name) || e.name.starts_with("ledit") ||
      e.name.starts_with("ladite") || e.name.starts_with("porte-parole"))
    return false;
  if (e.kind == EntityKind::anonymous)
    return !capital_inside(e.name) && (bare(e.name) || !terms(e.name).empty());
  return e.kind == EntityKind::group && bare(e.name);
}

// un sondage publié par Kyodo: whose it is may be told behind it, up to the next comma.
bool described_further(const Context& c, Span source) {
  constexpr auto kFurther = std::to_array<std::string_view>(
      {" de ",     " du ",   " d'",    " d’",    " des ",   " à ",       " au ",    " aux ",
       " en ",     " dans ", " chez ", " qui ",  " proche", " ayant ",   " parmi ", " publié",
       " réalisé", " mené",  " signé", " remis", " daté",   " commandé", " par "});
  const std::string_view rest = std::string_view(c.analysis().document.text).substr(source.end);
  return std::any_of(kFurther.begin(), kFurther.end(),
                     [&](std::string_view word) { return rest.starts_with(word); });
}

// How many full names stand shortly before a place: whom a pronoun there can mean. (The analysis
// holds only who speaks.) Two words with a capital beside each other are taken for one.
std::size_t names_before(const Context& c, std::size_t at) {
  constexpr std::size_t kReach = 400;  // bytes
  const std::string_view before = std::string_view(c.analysis().document.text).substr(0, at);
  const std::string_view near = before.substr(at > kReach ? at - kReach : 0);
  std::set<std::string_view> names;
  bool open = false;  // the word before begins with a capital and no stop parts them
  for (std::size_t i = 0; i < near.size();) {
    const std::size_t end = std::min(near.find_first_of(" \n", i), near.size());
    const std::string_view word = near.substr(i, end - i);
    const bool capital =
        word.size() > 1 && has_capital(word.substr(0, 2)) && !has_capital(word.substr(2));
    if (capital && open) names.insert(word.substr(0, word.find_first_of(".,;:")));
    open = capital && word.back() != '.' && word.back() != ',';
    i = end + 1;
  }
  return names.size();
}

// un rapport; le rapport was named before, or is known
bool indefinite(std::string_view words) {
  return words.starts_with("un ") || words.starts_with("une ") || words.starts_with("des ");
}

}  // namespace

void find_anonymous(const Context& c, std::vector<Finding>& out) {
  std::map<EntityIndex, std::vector<AttributionIndex>> by_source;
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i)
    if (const auto& speaker = c.claim(i).speaker; speaker && nameless(c, speaker->entity) &&
                                                  c.claim(i).status.value != StatusValue::confirmed)
      by_source[speaker->entity].push_back(i);
  for (const auto& [source, claims] : by_source) {
    const auto& first = c.claim(claims.front()).speaker->span;
    const bool nothing_said =
        bare(c.entity(source).name) && (!first || !described_further(c, *first));
    Finding f =
        c.about("anonymous-source", nothing_said ? Level::warning : Level::note, claims.front());
    if (const auto& span = c.claim(claims.front()).speaker->span)
      f.spans.insert(f.spans.begin(), *span);
    f.claims = claims;
    const std::string key = nothing_said ? "anonymous-source.bare" : "anonymous-source.described";
    f.message = say(c.language(), claims.size() == 1 ? key : key + ".more",
                    {{"claim", c.quoted(claims.front())},
                     {"who", c.who(claims.front())},
                     {"n", std::to_string(claims.size() - 1)}});
    out.push_back(std::move(f));
  }
}

void find_no_speaker(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    if (a.speaker || a.mode == Mode::indirect || a.within || !a.relays.empty() ||
        a.status.value == StatusValue::hedged)
      continue;
    Finding f = c.about("no-speaker", Level::note, i);
    f.message = say(c.language(), "no-speaker.message", {{"claim", c.quoted(i)}});
    out.push_back(std::move(f));
  }
}

void find_uncertain_speaker(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    if (!a.speaker || a.confidence >= kUnsure || a.speaker->resolved_by != Resolution::pronoun ||
        !a.speaker->span || c.entity(a.speaker->entity).kind != EntityKind::person ||
        names_before(c, a.speaker->span->begin) < 2)
      continue;
    Finding f = c.about("uncertain-speaker", Level::note, i);
    f.spans.insert(f.spans.begin(), *a.speaker->span);
    std::string words = c.words(*a.speaker->span);
    words.erase(0, words.rfind('-') + 1);  // a-t-il: il
    f.message =
        say(c.language(), "uncertain-speaker.message", {{"claim", c.quoted(i)}, {"words", words}});
    out.push_back(std::move(f));
  }
}

void find_unnamed_document(const Context& c, std::vector<Finding>& out) {
  std::set<std::string_view> told;
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    if (!a.speaker || !a.speaker->span || !a.relays.empty()) continue;
    const Entity& e = c.entity(a.speaker->entity);
    if (e.kind != EntityKind::document || e.affiliation || c.named(a.speaker->entity) ||
        e.mentions.size() != 1 || terms(e.name).size() != 1 ||
        !indefinite(c.words(*a.speaker->span)) || described_further(c, *a.speaker->span) ||
        !told.insert(e.name).second)
      continue;
    Finding f = c.about("unnamed-document", Level::note, i);
    f.spans.insert(f.spans.begin(), *a.speaker->span);
    f.message =
        say(c.language(), "unnamed-document.message", {{"claim", c.quoted(i)}, {"who", c.who(i)}});
    out.push_back(std::move(f));
  }
}

}  // namespace selon::audit_rules_detail

// Rules on sources without a name: people, documents.
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "analyzer/base/among.h"
#include "graphs/audit/context.h"
#include "graphs/audit/passage.h"
#include "graphs/audit/terms.h"

namespace selon::audit_rules_detail {
namespace {

using audit_text::say;

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

// A passer-by who says what he saw or feels, or whom the news is about: nobody asks for the name.
bool passer_by(std::string_view name) {
  constexpr auto kPeople = std::to_array<std::string_view>(
      {"homme",  "hommes", "femme",  "femmes", "meres",  "peres",  "lecteu", "lectri",
       "habita", "rivera", "river",  "voisin", "passan", "client", "touris", "mere",
       "pere",   "retrai", "etudia", "lyceen", "usager", "voyage", "specta", "suppor",
       "commer", "autres", "autre",  "intern", "utilis", "commen", "narrat", "baigne",
       "chauff", "conduc", "automo", "eleve",  "eleves", "suspec", "accuse", "preven",
       "intere", "victim", "plaign", "detenu", "migran", "refugi", "manife", "grevis"});
  const auto words = terms(name);
  return name == "autres" || std::any_of(words.begin(), words.end(), [&](const std::string& word) {
           return among(kPeople, word);
         });
}

// A capital behind the first letter: a name, or whose somebody is (responsable de la Croix-Rouge).
bool capital_inside(std::string_view name) {
  return name.size() > 1 && has_capital(name.substr(1));
}

// Un des tracts: a thing that is read.
bool thing(std::string_view name) {
  constexpr auto kThings = std::to_array<std::string_view>(
      {"tract", "tracts", "site", "sites", "affich", "pancar", "bander", "compte", "hypoth"});
  const auto words = terms(name);
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return among(kThings, word.substr(word.rfind('-') + 1));
  });
}

// 300 journalistes, 23 % des sondés: whoever is counted is no source.
bool is_number(std::string_view name) { return !name.empty() && name[0] >= '0' && name[0] <= '9'; }

// Américain condamné, Franco-Syrien: somebody told by his country is told apart.
bool by_nation(std::string_view name) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"On", "Un ", "Une ", "Certain", "Plusieurs", "Source", "Des ", "D'autres ", "Quelques "});
  return has_capital(name.substr(0, 2)) &&
         std::none_of(kWords.begin(), kWords.end(),
                      [&](std::string_view word) { return name.starts_with(word); });
}

// Whom the article does not name and who speaks for no institution.
bool nameless(const Context& c, EntityIndex i) {
  const Entity& e = c.entity(i);
  // ledit syndicat was named; a spokesman speaks for a body
  if (e.affiliation || passer_by(e.name) || thing(e.name) || is_number(e.name) ||
      by_nation(e.name) || e.name.starts_with("ledit") || e.name.starts_with("ladite") ||
      e.name.starts_with("porte-parole"))
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

// Le préfet ferme le pont. « Il est interdit … », indique un communiqué: his, as readers see.
bool told_before(const Context& c, Span document) {
  const Sentence* own = sentence_at(c, document.begin);
  const Sentence* before = own == nullptr ? nullptr : sentence_before(c, *own);
  return before != nullptr && !before->heading && !apart(c, *before, *own);
}

// un rapport; le rapport was named before, or is known
bool indefinite(std::string_view words) {
  return words.starts_with("un ") || words.starts_with("une ") || words.starts_with("des ");
}

// Un viticulteur souhaite que le chemin soit élargi: nobody checks a wish.
bool wish(const Attribution& a) {
  constexpr auto kWishing = std::to_array<std::string_view>(
      {"souhaiter", "vouloir", "espérer", "demander", "réclamer", "préférer", "aimer", "exiger"});
  return a.cue && among(kWishing, a.cue->lemma);
}

// Whether the words that name a source at its first claim bring it in: « une source », « selon des
// experts »; « la source », « ces experts » were told before, « Certains » behind a sentence is
// some of those it speaks of.
bool brought_in(const Context& c, AttributionIndex i, bool bare_source) {
  const auto& span = c.claim(i).speaker->span;
  if (!span) return true;
  const std::string words = c.words(*span);
  const auto begins = [&](auto... with) { return (words.starts_with(with) || ...); };
  if (begins("le ", "Le ", "la ", "La ", "l'", "L'", "l’", "L’", "ce ", "Ce ", "cet", "Cet", "ces ",
             "Ces ") &&
      !words.starts_with("l'un") && !words.starts_with("L'un") && !words.starts_with("l’un") &&
      !words.starts_with("L’un"))
    return false;
  if (begins("les ", "Les ")) return bare_source;
  if (!begins("certain", "Certain", "plusieurs", "Plusieurs") || words.find(' ') != words.npos)
    return true;
  const Sentence* own = sentence_at(c, span->begin);
  const Sentence* before = own == nullptr ? nullptr : sentence_before(c, *own);
  return own != nullptr && own->span.begin == span->begin &&
         (before == nullptr || apart(c, *before, *own));
}

// A headline, standfirst or first sentence may say « un ingénieur » and keep the name for later.
bool opens_article(const Context& c, AttributionIndex i) {
  if (c.claim(i).content.empty()) return false;
  const Sentence* s = sentence_at(c, c.claim(i).content.front().begin);
  if (s == nullptr) return false;
  const auto& all = c.analysis().document.sentences;
  const auto body =
      std::find_if(all.begin(), all.end(), [](const Sentence& x) { return !x.heading; });
  return s->heading || (body != all.end() && s->span == body->span);
}

}  // namespace

void find_anonymous(const Context& c, std::vector<Finding>& out) {
  std::map<EntityIndex, std::vector<AttributionIndex>> by_source;
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i)
    if (const auto& speaker = c.claim(i).speaker;
        speaker && nameless(c, speaker->entity) &&
        c.claim(i).status.value != StatusValue::confirmed && c.introduced(i) && !wish(c.claim(i)))
      by_source[speaker->entity].push_back(i);
  for (const auto& [source, claims] : by_source) {
    const auto& first = c.claim(claims.front()).speaker->span;
    const bool nothing_said =
        bare(c.entity(source).name) && (!first || !described_further(c, *first));
    const bool a_source = c.entity(source).name.find("ource") != std::string::npos;
    if (!brought_in(c, claims.front(), nothing_said) ||
        (!nothing_said && !a_source && opens_article(c, claims.front())))
      continue;
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

void find_unnamed_document(const Context& c, std::vector<Finding>& out) {
  std::set<std::string_view> told;
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Attribution& a = c.claim(i);
    if (!a.speaker || !a.speaker->span || !a.relays.empty()) continue;
    const Entity& e = c.entity(a.speaker->entity);
    if (e.kind != EntityKind::document || e.affiliation || c.named(a.speaker->entity) ||
        e.mentions.size() != 1 || terms(e.name).size() != 1 ||
        !indefinite(c.words(*a.speaker->span)) || described_further(c, *a.speaker->span) ||
        (e.name == "communiqué" && told_before(c, *a.speaker->span)) || !told.insert(e.name).second)
      continue;
    Finding f = c.about("unnamed-document", Level::note, i);
    f.spans.insert(f.spans.begin(), *a.speaker->span);
    f.message =
        say(c.language(), "unnamed-document.message", {{"claim", c.quoted(i)}, {"who", c.who(i)}});
    out.push_back(std::move(f));
  }
}

}  // namespace selon::audit_rules_detail

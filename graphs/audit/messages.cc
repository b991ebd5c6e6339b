#include "graphs/audit/messages.h"

#include <algorithm>
#include <unordered_map>

namespace selon::audit_text {
namespace {

// Of a rule: title, statement (when it finds something and why that matters), advice, and its
// messages. {claim} is quoted already.
const std::vector<Message>& table() {
  static const std::vector<Message> kTable = {
      {"nobody", "personne", "nobody"},
      {"and", " et ", " and "},

      {"unconfirmed.title", "Information non confirmée", "Unconfirmed claim"},
      {"unconfirmed.statement",
       "L'article dit lui-même que l'information n'est pas confirmée ou ne peut pas être vérifiée "
       ": "
       "la reprendre sans cette réserve en ferait un fait.",
       "The article itself says that the claim is not confirmed or cannot be verified: repeating "
       "it "
       "without that reserve would turn it into a fact."},
      {"unconfirmed.advice",
       "Gardez la réserve à côté de l'information partout où elle est reprise, titre compris, ou "
       "trouvez une confirmation.",
       "Keep the reserve beside the claim wherever it is repeated, headlines included, or find a "
       "confirmation."},
      {"unconfirmed.by", "{claim} ({who}) : {by} ne le confirme pas.",
       "{claim} ({who}): {by} does not confirm it."},
      {"unconfirmed.message", "{claim} ({who}) : non confirmé, dit l'article (« {words} »).",
       "{claim} ({who}): not confirmed, says the article (« {words} »)."},

      {"denied.title", "Information démentie", "Denied claim"},
      {"denied.statement",
       "Une autre partie dément ce que l'article rapporte : le lecteur doit avoir les deux "
       "versions "
       "sous les yeux.",
       "Another party denies what the article reports: readers need both versions before them."},
      {"denied.advice", "Donnez les deux versions ensemble et dites ce que chacune a pour elle.",
       "Give both versions together and say what each has to show for itself."},
      {"denied.message", "{claim}, dit {who} ; {by} le dément.",
       "{claim}, says {who}; {by} denies it."},

      // --- the page ---
      {"page.skip", "Aller au contenu", "Skip to the content"},
      {"page.eyebrow", "Selon · audit des sources", "Selon · audit of sources"},
      {"page.articles.one", "{n} article", "{n} article"},
      {"page.articles.many", "{n} articles", "{n} articles"},
      {"page.index", "Articles", "Articles"},
      {"page.summary", "En bref", "In brief"},
      {"page.filters", "Choisir des propos", "Choose claims"},
      {"page.findings", "Points à revoir", "Points to review"},
      {"page.findings.one", "{n} point à revoir", "{n} point to review"},
      {"page.findings.many", "{n} points à revoir", "{n} points to review"},
      {"page.findings.none", "Rien à signaler.", "Nothing to report."},
      {"page.findings.filtered", "Aucun sur les propos choisis.", "None on the chosen claims."},
      {"page.text", "Le texte", "The text"},
      {"page.graph", "D’où viennent les propos", "Where the claims come from"},
      {"page.graph.of", "Graphe de provenance : {title}", "Provenance graph: {title}"},
      {"page.claims", "Tous les propos", "All claims"},
      {"page.claims.one", "{n} propos", "{n} claim"},
      {"page.claims.many", "{n} propos", "{n} claims"},
      {"page.claims.word.one", "propos rapporté", "reported claim"},
      {"page.claims.word.many", "propos rapportés", "reported claims"},
      {"page.claims.none", "Aucun propos rapporté dans cet article.",
       "No reported statement in this article."},
      {"page.claim", "propos {n}", "claim {n}"},
      {"page.claim.in_text", "Propos {n} dans le texte", "Claim {n} in the text"},
      {"page.claim.in_graph", "Propos {n} dans le graphe", "Claim {n} in the graph"},
      {"page.in_text", "dans le texte", "in the text"},
      {"page.in_graph", "dans le graphe", "in the graph"},
      {"page.nobody", "source non nommée", "source not named"},
      {"page.article", "cet article", "this article"},
      {"page.node.article", "article", "article"},
      {"page.line", "ligne {n}", "line {n}"},
      {"page.percent", "{n} %", "{n}%"},
      {"page.more.one", "et {n} autre", "and {n} more"},
      {"page.more.many", "et {n} autres", "and {n} more"},
      {"page.none", "aucun", "none"},
      {"page.by", "par", "by"},
      {"page.hint",
       "Pointez ou choisissez un propos : sa chaîne s’affiche ici, du locuteur à l’article.",
       "Point at a claim or choose one: its chain shows here, from the speaker to the article."},
      {"page.shown", "{n} propos sur {all}", "{n} of {all} claims"},
      {"page.reset", "Tout montrer", "Show all"},
      {"page.origins", "Sources dont l’article dépend le plus", "Sources it depends on most"},
      {"page.longest", "Chaîne la plus longue", "Longest chain"},
      {"page.steps.one", "{n} maillon", "{n} step"},
      {"page.steps.many", "{n} maillons", "{n} steps"},
      {"page.source.named", "d’une source nommée", "from a named source"},
      {"page.source.institutional", "d’une institution", "from an institution"},
      {"page.source.anonymous", "d’une source anonyme", "from an anonymous source"},
      {"page.source.unsourced", "sans source", "without a source"},
      {"page.level.error", "Erreur", "Error"},
      {"page.level.warning", "Avertissement", "Warning"},
      {"page.level.note", "Remarque", "Note"},
      {"page.levels.error.one", "{n} erreur", "{n} error"},
      {"page.levels.error.many", "{n} erreurs", "{n} errors"},
      {"page.levels.warning.one", "{n} avertissement", "{n} warning"},
      {"page.levels.warning.many", "{n} avertissements", "{n} warnings"},
      {"page.levels.note.one", "{n} remarque", "{n} note"},
      {"page.levels.note.many", "{n} remarques", "{n} notes"},
      {"page.facet.status", "Statut", "Status"},
      {"page.facet.speaker", "Qui parle", "Speaker"},
      {"page.facet.relay", "Relayé par", "Relayed by"},
      {"page.facet.rule", "Point à revoir", "Point to review"},
      {"page.part.speaker", "qui parle", "speaker"},
      {"page.part.cue", "mots qui attribuent", "attributing words"},
      {"page.part.relay", "relais", "relay"},
      {"page.status.asserted", "rapporté", "reported"},
      {"page.status.hedged", "avec réserve", "hedged"},
      {"page.status.unconfirmed", "non confirmé", "unconfirmed"},
      {"page.status.denied", "démenti", "denied"},
      {"page.status.confirmed", "confirmé", "confirmed"},
      {"page.kind.person", "personne", "person"},
      {"page.kind.organisation", "organisation", "organisation"},
      {"page.kind.state", "État", "state"},
      {"page.kind.agency", "agence de presse", "news agency"},
      {"page.kind.agency.state", "agence d’État", "state news agency"},
      {"page.kind.agency.party", "agence de parti", "party news agency"},
      {"page.kind.media", "média", "medium"},
      {"page.kind.media.state", "média d’État", "state medium"},
      {"page.kind.media.party", "média de parti", "party medium"},
      {"page.kind.document", "document", "document"},
      {"page.kind.group", "groupe", "group"},
      {"page.kind.anonymous", "source anonyme", "anonymous source"},
      {"page.footer",
       "Établi par Selon, qui lit l’attribution des propos et non leur vérité. Cette page ne "
       "charge "
       "rien du réseau.",
       "Made by Selon, which reads who said what, not whether it is true. This page loads nothing "
       "from the network."},
  };
  return kTable;
}

}  // namespace

const std::vector<Message>& messages() { return table(); }

std::string_view pattern(Language language, std::string_view key) {
  static const auto kIndex = [] {
    std::unordered_map<std::string_view, const Message*> index;
    for (const Message& message : table()) index.emplace(message.key, &message);
    return index;
  }();
  const auto found = kIndex.find(key);
  if (found == kIndex.end()) return {};
  return language == Language::french ? found->second->french : found->second->english;
}

std::string say(Language language, std::string_view key, std::initializer_list<Value> values) {
  const std::string_view text = pattern(language, key);
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t close = text[i] == '{' ? text.find('}', i) : std::string_view::npos;
    if (close == std::string_view::npos) {
      out += text[i++];
      continue;
    }
    const std::string_view name = text.substr(i + 1, close - i - 1);
    const auto* value =
        std::find_if(values.begin(), values.end(), [&](const Value& v) { return v.name == name; });
    out += value != values.end() ? value->value : std::string(text.substr(i, close - i + 1));
    i = close + 1;
  }
  return out;
}

}  // namespace selon::audit_text

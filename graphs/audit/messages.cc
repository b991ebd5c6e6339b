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

      // What reports and pages say around the findings. A key that ends in .one is for counts
      // of which a language speaks in the singular.
      {"report.claim.one", "{n} information rapportée", "{n} claim"},
      {"report.claim.many", "{n} informations rapportées", "{n} claims"},
      {"report.article.one", "{n} article", "{n} article"},
      {"report.article.many", "{n} articles", "{n} articles"},
      {"report.error.one", "{n} erreur", "{n} error"},
      {"report.error.many", "{n} erreurs", "{n} errors"},
      {"report.warning.one", "{n} avertissement", "{n} warning"},
      {"report.warning.many", "{n} avertissements", "{n} warnings"},
      {"report.note.one", "{n} remarque", "{n} note"},
      {"report.note.many", "{n} remarques", "{n} notes"},
      {"report.colon", " : ", ": "},
      {"report.semicolon", " ; ", "; "},
      {"report.percent", "{n} %", "{n}%"},
      {"report.no-claims", "aucune information rapportée : l'audit n'a rien à examiner",
       "no reported statement found: there is nothing to audit"},
      {"report.no-findings",
       "Aucun point faible relevé dans les sources. Cela ne dit pas que les informations sont "
       "vraies.",
       "No weak spot found in the sourcing. That does not say that the claims are true."},
      {"report.summary", "Ce sur quoi reposent les informations", "What the claims stand on"},
      {"report.sources", "Qui parle", "Who speaks"},
      {"report.named", "source nommée", "a named source"},
      {"report.institutional", "institution, agence, média, document",
       "an institution, agency, medium or document"},
      {"report.anonymous", "source sans nom", "a source without a name"},
      {"report.unsourced", "personne", "nobody"},
      {"report.status", "État", "Status"},
      {"report.status.asserted", "sans réserve", "asserted"},
      {"report.status.hedged", "avec réserve", "hedged"},
      {"report.status.unconfirmed", "non confirmées", "unconfirmed"},
      {"report.status.denied", "démenties", "denied"},
      {"report.status.confirmed", "confirmées", "confirmed"},
      {"report.relays", "Passé par", "Came through"},
      {"report.origins", "Repose surtout sur", "Depends most on"},
      {"report.chain", "Chaîne la plus longue", "Longest chain"},
      {"report.chain.more.one", "une autre est aussi longue", "one more is as long"},
      {"report.chain.more.many", "{n} autres sont aussi longues", "{n} more are as long"},
      {"report.others.one", "{n} autre", "{n} other"},
      {"report.others.many", "{n} autres", "{n} others"},
      {"report.errors", "Erreurs", "Errors"},
      {"report.warnings", "Avertissements", "Warnings"},
      {"report.notes", "Remarques", "Notes"},
      {"report.line", "ligne {n}", "line {n}"},
      {"report.lines", "lignes {n}", "lines {n}"},
      {"report.whole", "tout l'article", "the whole article"},
      {"report.decoded", "Les lignes sont celles du texte converti de {encoding} en UTF-8.",
       "Lines are those of the text as converted from {encoding} to UTF-8."},
      {"report.mended", "Le fichier avait des octets illisibles : ils sont remplacés par U+FFFD.",
       "The file had bytes that cannot be read: they are replaced by U+FFFD."},

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

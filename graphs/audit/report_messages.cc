#include "graphs/audit/report_messages.h"

#include <array>

namespace selon::audit_text {
namespace {

constexpr auto kReportRows = std::to_array<Message>({
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
    {"report.limited",
     "Des phrases sans fin ou des propos trop imbriqués n'ont pas été lus d'un bloc : des "
     "déclarations peuvent manquer.",
     "Endless sentences or claims nested too deep were not read whole: statements may be missing."},
});

}  // namespace

std::span<const Message> report_messages() { return kReportRows; }

}  // namespace selon::audit_text

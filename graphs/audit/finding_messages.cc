#include "graphs/audit/finding_messages.h"

#include <array>

namespace selon::audit_text {
namespace {

// Of a rule: title, statement (when it finds something and why that matters), advice, and its
// messages. {claim} is quoted already.
constexpr auto kFindingRows = std::to_array<Message>({
    {"nobody", "une source non précisée", "an unstated source"},
    {"and", " et ", " and "},

    {"unconfirmed.title", "Information non confirmée", "Unconfirmed claim"},
    {"unconfirmed.statement",
     "L'article dit lui-même que l'information n'est pas confirmée ou ne peut pas être "
     "vérifiée : la reprendre sans cette réserve en ferait un fait.",
     "The article itself says that the claim is not confirmed or cannot be verified: "
     "repeating it without that reserve would turn it into a fact."},
    {"unconfirmed.advice",
     "Gardez la réserve à côté de l'information partout où elle est reprise, titre compris, "
     "ou trouvez une confirmation.",
     "Keep the reserve beside the claim wherever it is repeated, headlines included, or find "
     "a confirmation."},
    {"unconfirmed.refused", "{claim} : {who} ne le {who?confirme|confirment} pas.",
     "{claim}: {who} {who?does|do} not confirm it."},
    {"unconfirmed.by", "{claim} ({who}) : {by} ne le {by?confirme|confirment} pas.",
     "{claim} ({who}): {by} {by?does|do} not confirm it."},
    {"unconfirmed.message", "{claim} ({who}) : non confirmé, dit l'article (« {words} »).",
     "{claim} ({who}): not confirmed, says the article (« {words} »)."},

    {"denied.title", "Information démentie", "Denied claim"},
    {"denied.statement",
     "Une autre partie dément ce que l'article rapporte : le lecteur doit avoir les deux "
     "versions sous les yeux.",
     "Another party denies what the article reports: readers need both versions before them."},
    {"denied.advice", "Donnez les deux versions ensemble et dites ce que chacune a pour elle.",
     "Give both versions together and say what each has to show for itself."},
    {"denied.message", "{claim}, {who?dit|disent} {who} ; {by} le {by?dément|démentent}.",
     "{claim}, {who?says|say} {who}; {by} {by?denies|deny} it."},

    {"contrary-claims.title", "Versions contraires", "Contrary claims"},
    {"contrary-claims.statement",
     "Deux sources disent le contraire l'une de l'autre, ou donnent deux chiffres de la même "
     "chose : le lecteur doit savoir que l'article le sait.",
     "Two sources say the contrary of each other, or give two figures of one thing: readers "
     "need to see that the article knows."},
    {"contrary-claims.advice", "Rapprochez les deux versions et dites pourquoi elles diffèrent.",
     "Put both versions side by side and say why they differ."},
    {"contrary-claims.message", "{claim}, {who?dit|disent} {who} ; {other}, {by?dit|disent} {by}.",
     "{claim}, {who?says|say} {who}; {other}, {by?says|say} {by}."},
    {"contrary-claims.numbers",
     "Deux chiffres : {claim}, {who?dit|disent} {who} ; {other}, {by?dit|disent} {by}.",
     "Two figures: {claim}, {who?says|say} {who}; {other}, {by?says|say} {by}."},

    {"hedged.title", "Information au conditionnel", "Hedged claim"},
    {"hedged.statement",
     "L'article rapporte l'information avec distance (conditionnel, présumé, prétend) : il ne "
     "la fait pas sienne, et une reprise à l'indicatif le ferait.",
     "The article keeps its distance from the claim (conditional, alleged, claims): repeating "
     "it as a fact would drop that."},
    {"hedged.advice", "Gardez le conditionnel et la source ensemble dans toute reprise.",
     "Keep the hedge and the source together wherever it is repeated."},
    {"hedged.message", "{claim}, selon {who} : l'article ne le reprend pas à son compte.",
     "{claim}, according to {who}: the article does not vouch for it."},

    {"hedged-unsourced.title", "Conditionnel sans source", "Hedge without a source"},
    {"hedged-unsourced.statement",
     "Une information au conditionnel dont personne ne répond : le lecteur ne peut pas savoir "
     "d'où vient le bruit.",
     "A hedged claim that nobody stands for: readers cannot tell where the rumour comes from."},
    {"hedged-unsourced.advice", "Dites d'où vient l'information, ou retirez-la.",
     "Say where it comes from, or drop it."},
    {"hedged-unsourced.message", "{claim} : au conditionnel, et personne n'en répond.",
     "{claim}: hedged, and nobody stands for it."},

    {"anonymous-source.title", "Source anonyme", "Anonymous source"},
    {"anonymous-source.statement",
     "La source n'a pas de nom ; moins l'article en dit, moins le lecteur "
     "peut juger ce qu'elle vaut.",
     "The source has no name; the less the article says of it, the less readers can "
     "judge what it is worth."},
    {"anonymous-source.advice",
     "Dites pourquoi la source n'est pas nommée et d'où elle sait ce qu'elle dit.",
     "Say why the source is not named and how it knows."},
    {"anonymous-source.bare", "{claim} : de la source, « {who} », l'article ne dit rien.",
     "{claim}: of the source, « {who} », the article says nothing."},
    {"anonymous-source.bare.more",
     "{claim}, et {n} de plus : de la source, « {who} », l'article ne dit rien.",
     "{claim}, and {n} more: of the source, « {who} », the article says nothing."},
    {"anonymous-source.described", "{claim} : la source, « {who} », n'est pas nommée.",
     "{claim}: the source, « {who} », is not named."},
    {"anonymous-source.described.more",
     "{claim}, et {n} de plus : la source, « {who} », n'est pas nommée.",
     "{claim}, and {n} more: the source, « {who} », is not named."},

    {"no-speaker.title", "Citation sans auteur", "Quotation without a speaker"},
    {"no-speaker.statement", "Des guillemets, et personne qui parle.",
     "Quotation marks, and nobody who speaks."},
    {"no-speaker.advice", "Dites à côté de la citation qui parle.",
     "Say beside the quotation who speaks."},
    {"no-speaker.message", "{claim} : on ne voit pas qui parle.",
     "{claim}: it is not clear who speaks."},

    {"uncertain-speaker.title", "Pronom ambigu", "Ambiguous pronoun"},
    {"uncertain-speaker.statement",
     "Le pronom peut désigner plusieurs personnes : la citation peut être prêtée à une autre.",
     "The pronoun may mean several people: the words may be taken for somebody else's."},
    {"uncertain-speaker.advice", "Remplacez le pronom par le nom.",
     "Put the name for the pronoun."},
    {"uncertain-speaker.message", "{claim} : « {words} » peut désigner plusieurs personnes.",
     "{claim}: « {words} » may mean several people."},

    {"second-hand.title", "De seconde main", "Second hand"},
    {"second-hand.statement",
     "La parole a passé par plusieurs mains, ou un média en cite un autre : chaque étape peut "
     "l'avoir changée.",
     "The words went through several hands, or one medium cites another: each step may have "
     "changed them."},
    {"second-hand.advice", "Remontez à la première source, ou dites le chemin entier.",
     "Go back to the first source, or give the whole way."},
    {"second-hand.message",
     "{claim}, {who?dit|disent} {who}, qu'on n'entend qu'à travers {relays}.",
     "{claim}, {who?says|say} {who}, heard only through {relays}."},

    {"unnamed-document.title", "Document sans auteur", "Document without an author"},
    {"unnamed-document.statement",
     "L'information vient d'un document dont l'article ne dit ni l'auteur ni la date.",
     "The claim comes from a document of which the article tells neither author nor date."},
    {"unnamed-document.advice", "Nommez le document et qui l'a fait.",
     "Name the document and who made it."},
    {"unnamed-document.message", "{claim}, selon « {who} » : de qui, l'article ne le dit pas.",
     "{claim}, according to « {who} »: whose, the article does not say."},

    {"interested-relay.title", "Relais intéressé", "Interested relay"},
    {"interested-relay.statement",
     "Un média d'État transmet la parole de son État : le relais n'ajoute pas de vérification.",
     "A state-owned medium passes on its state's words: the relay adds no check."},
    {"interested-relay.advice", "Dites à qui appartient le média, ou cherchez un autre témoin.",
     "Say who owns the medium, or look for another witness."},
    {"interested-relay.agency",
     "{claim}, {who?dit|disent} {who} ; le relais, {relay}, est une agence d'État ({country}).",
     "{claim}, {who?says|say} {who}; the relay, {relay}, is a state news agency ({country})."},
    {"interested-relay.medium",
     "{claim}, {who?dit|disent} {who} ; le relais, {relay}, est un média d'État ({country}).",
     "{claim}, {who?says|say} {who}; the relay, {relay}, is a state-owned medium ({country})."},

    {"state-medium.title", "Média d'État pour source", "State medium as the source"},
    {"state-medium.statement", "Un média qui appartient à un État est lui-même la source.",
     "A medium that a state owns is itself the source."},
    {"state-medium.advice", "Dites à qui appartient le média, ou cherchez une seconde source.",
     "Say who owns the medium, or look for a second source."},
    {"state-medium.agency", "{claim} : la source, {who}, est une agence d'État ({country}).",
     "{claim}: the source, {who}, is a state news agency ({country})."},
    {"state-medium.medium", "{claim} : la source, {who}, est un média d'État ({country}).",
     "{claim}: the source, {who}, is a state-owned medium ({country})."},

    {"own-confirmation.title", "Confirmation par la même partie", "Confirmed by the same party"},
    {"own-confirmation.statement",
     "Qui confirme parle pour la même partie que qui l'a dit : ce n'est pas une seconde "
     "source.",
     "Who confirms speaks for the same party as who said it: that is no second source."},
    {"own-confirmation.advice", "Ne parlez pas de confirmation, ou trouvez-en une indépendante.",
     "Do not call it a confirmation, or find an independent one."},
    {"own-confirmation.message",
     "{claim}, {who?dit|disent} {who} ; {by}, qui {by?confirme, est|confirment, sont} de la même "
     "partie.",
     "{claim}, {who?says|say} {who}; {by}, who {by?confirms, is|confirm, are} of the same party."},

    {"same-origin.title", "Deux médias, une source", "Two media, one source"},
    {"same-origin.statement",
     "Deux médias disent la même chose d'après la même agence : cela fait une source, pas "
     "deux.",
     "Two media say the same after one agency: that makes one source, not two."},
    {"same-origin.advice", "Citez l'agence, une fois.", "Cite the agency, once."},
    {"same-origin.message", "{claim} : {who} ont une seule source, {relay}.",
     "{claim}: {who} have one source, {relay}."},

    {"one-source.title", "Article à source unique", "One-source article"},
    {"one-source.statement",
     "La plupart des informations remontent à la même voix : sans elle l'article tombe.",
     "Most claims go back to one voice: without it the article falls."},
    {"one-source.advice", "Cherchez une autre voix, ou dites que l'article n'en a qu'une.",
     "Look for another voice, or say that the article has one only."},
    {"one-source.message", "{n} informations sur {total} ({share} %) viennent de {who}.",
     "{n} claims of {total} ({share}%) come from {who}."},

    {"unsourced-figure.title", "Chiffre sans source", "Figure without a source"},
    {"unsourced-figure.statement",
     "Un bilan donné par l'auteur lui-même dans un article qui source le reste.",
     "A toll in the author's own voice, in an article that sources the rest."},
    {"unsourced-figure.advice", "Dites qui a compté.", "Say who counted."},
    {"unsourced-figure.message", "« {words} » : l'article ne dit pas qui a compté.",
     "« {words} »: the article does not say who counted."},

    {"bold-headline.title", "Titre ou attaque plus sûrs que l'article",
     "Headline or lead surer than the article"},
    {"bold-headline.statement",
     "Le titre donne pour un fait ce que l'article ne fait que rapporter avec un doute : qui "
     "ne lit que le titre est trompé.",
     "The headline states as a fact what the article reports with a doubt: who reads only the "
     "headline is misled."},
    {"bold-headline.advice", "Mettez la source ou la réserve là où l'affirmation commence.",
     "Put the source or the doubt where the statement begins."},
    {"bold-headline.doubted",
     "Le titre affirme « {words} » ; l'article le tient de {who} et le dit démenti ou non "
     "confirmé.",
     "The headline states « {words} »; the article has it from {who} and calls it denied or "
     "unconfirmed."},
    {"bold-headline.accused",
     "Le titre affirme « {words} » ; dans l'article, c'est une accusation portée par {who}.",
     "The headline states « {words} »; in the article it is an accusation made by {who}."},
    {"bold-headline.lead.accused",
     "L'article commence par affirmer « {words} » ; plus bas, c'est une accusation portée par "
     "{who}.",
     "The article opens by stating « {words} »; below, it is an accusation made by {who}."},
    {"bold-headline.lead.doubted",
     "L'article commence par affirmer « {words} » ; plus bas il le tient de {who} et le dit "
     "démenti "
     "ou non confirmé.",
     "The article opens by stating « {words} »; below, it has it from {who} and calls it denied or "
     "unconfirmed."},
    {"bold-headline.lead.hedged",
     "L'article commence par affirmer « {words} » ; plus bas il le tient de {who} et ne le donne "
     "qu'au conditionnel.",
     "The article opens by stating « {words} »; below, it has it from {who} and hedges it."},
    {"bold-headline.hedged",
     "Le titre affirme « {words} » ; l'article le tient de {who} et ne le donne qu'au "
     "conditionnel.",
     "The headline states « {words} »; the article has it from {who} and hedges it."},

    {"own-document.title", "Un ministre et son propre communiqué",
     "A minister and his own communiqué"},
    {"own-document.statement",
     "La parole et le document qui la porte sont de la même maison : cela fait une source, "
     "pas deux.",
     "The words and the document that carries them come from one house: that makes one "
     "source, not two."},
    {"own-document.advice", "Ne comptez pas le document pour une seconde source.",
     "Do not count the document as a second source."},
    {"own-document.message",
     "{claim}, {who?dit|disent} {who} ; le document, {relay}, est de la même maison.",
     "{claim}, {who?says|say} {who}; the document, {relay}, comes from the same house."},
});

}  // namespace

std::span<const Message> finding_messages() { return kFindingRows; }

}  // namespace selon::audit_text

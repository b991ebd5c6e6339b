// The rules by which the passes explain themselves, in words. A test reads every example with
// the analyzer and fails where the rule draws no conclusion from it.
#include "selon/rules.h"

#include <algorithm>

#include "analyzer/detect/rules.h"

namespace selon {
namespace {

namespace rule = detect::rule;

constexpr std::string_view kContent = "content";
constexpr std::string_view kSpeaker = "speaker";
constexpr std::string_view kRelay = "relay";
constexpr std::string_view kStatus = "status";

constexpr Rule kRules[] = {
    // --- constructions that find a claim
    {rule::kIncise, kContent,
     "A verb of saying with its subject behind it stands behind or inside the words, or one that "
     "tells how somebody is who says them; behind quoted words alone, a verb of what somebody "
     "does.",
     "« Le pont est sûr », a déclaré la maire Odile Garrec."},
    {rule::kComme, kContent, "The verb of saying stands in a clause with comme or ainsi que.",
     "Comme l'a rappelé Odile Garrec, une navette circulera toute la nuit."},
    {rule::kPointsBack, kContent,
     "A sentence or clause with c'est ce que or c'est ainsi que, or one that takes them up by le, "
     "says whose the words before it are.",
     "Le pont est sûr. C'est du moins ce qu'affirme la maire Odile Garrec."},
    {rule::kQue, kContent, "A verb of saying or judging has a clause with que behind it.",
     "La maire affirme que le pont est sûr."},
    {rule::kInfinitive, kContent, "A verb of saying has an infinitive behind it.",
     "L'ingénieur assure ne pas avoir vu les fissures."},
    {rule::kQuestion, kContent, "A verb of saying has an indirect question behind it.",
     "La maire a demandé pourquoi le rapport avait été classé."},
    {rule::kColonQuote, kContent,
     "A clause with a speaker ends in a colon, and a quotation follows.",
     "La maire a répondu : « Le pont est sûr. »"},
    {rule::kQuoteObject, kContent,
     "The object of a verb of saying is a noun phrase that holds quoted words.",
     "L'ingénieur dénonce une « précipitation coupable »."},
    {rule::kDenial, kContent,
     "The object of a verb that denies or confirms, where the verb says whether it is true.",
     "La préfecture dément ces accusations."},
    {rule::kJudgement, kContent,
     "A verb of judging says something of somebody or something, in quoted or own words.",
     "La maire juge la critique « indigne »."},
    {rule::kAccusation, kContent,
     "A verb of accusing or urging has the person and then what is said of them behind it.",
     "La préfète accuse le maire d'avoir caché le rapport."},
    {rule::kSourcePhrase, kContent,
     "A phrase such as selon, d'après, aux yeux de names the source of the clause around it; at "
     "the end of a headline brackets do, too: (police).",
     "Selon la préfecture, deux piles sont fissurées."},
    {rule::kNounLaquelle, kContent, "A noun of saying has a clause with selon laquelle behind it.",
     "La maire rejette l'analyse de l'ingénieur selon laquelle deux piles cèdent."},
    {rule::kNounQue, kContent,
     "A noun of saying names whose it is and has a clause with que behind it.",
     "Les riverains attendent l'annonce par la préfète que le pont rouvrira."},
    {rule::kNounQuote, kContent,
     "A noun of saying or wanting names whose it is and has quoted words behind it.",
     "La volonté de la maire de « tout reprendre » inquiète les commerçants."},
    {rule::kHeadlineColon, kContent,
     "A name with no more than what describes it or an occasion, a colon and a quotation; or a "
     "quotation, a colon and who said it.",
     "Odile Garrec : « Je préfère un pont fermé à un pont tombé »"},
    {rule::kTurn, kContent,
     "In an interview a paragraph names who says it before a colon, or answers the question above "
     "it, and bears no marks; or quotes alone stand below the topics of an interview.",
     "Odile Garrec : Nous fermons le pont dès lundi.\n\nPaul Morvan : Et moi, je le regrette."},
    {rule::kFloating, kContent,
     "A quotation that is a sentence of its own, without words that hand it over.",
     "La maire Odile Garrec a ouvert la séance. « Le pont restera fermé jusqu'à l'été. »"},
    {rule::kConditional, kContent, "A conditional that reports what nobody in the text stands for.",
     "Deux ouvriers auraient été surpris par la crue."},

    // --- who a speaker is
    {"resolved-by-name", kSpeaker, "The words name the speaker.",
     "Selon Odile Garrec, le pont est sûr."},
    {"resolved-by-role", kSpeaker,
     "A role or a noun means somebody named elsewhere in the text, or somebody without a name.",
     "Odile Garrec, maire de Lunel, est venue. La maire affirme que le pont est sûr."},
    {"resolved-by-pronoun", kSpeaker,
     "A pronoun means whoever of its gender and number spoke or was subject before.",
     "La maire Odile Garrec est venue. Elle affirme que le pont est sûr."},
    {"resolved-by-ellipsis", kSpeaker,
     "The subject is left out: it is that of the verb on which the cue depends.",
     "La maire a fermé le pont, ajoutant que deux piles cédaient."},
    {"resolved-by-context", kSpeaker,
     "Nothing here says whose the quotation is: it goes to the voice of the text before it.",
     "La maire Odile Garrec a ouvert la séance. « Le pont restera fermé jusqu'à l'été. »"},

    // --- through whom the words came
    {"relay-phrase", kRelay,
     "A phrase beside the cue names who was told, who published or who cites the words.",
     "« Le pont est sûr », a déclaré la maire à l'AFP."},

    // --- whether somebody stands behind them
    {"cue", kStatus, "The verb or noun of saying itself denies, confirms or keeps its distance.",
     "La maire dément que le pont soit fermé."},
    {"cue-not-confirmed", kStatus, "A verb of confirming stands in the negative.",
     "La préfète n'a pas confirmé que le pont rouvrirait."},
    {"cue-negated", kStatus, "A verb of believing stands in the negative.",
     "La maire ne croit pas que le pont tombera."},
    {"cue-in-conditional", kStatus, "The verb of saying itself stands in the conditional.",
     "La préfète aurait déclaré que le pont fermait."},
    {"journalistic-conditional", kStatus,
     "The claim stands in the conditional of what is not sure; not under si, not as the future "
     "in the past.",
     "Selon la préfecture, deux ouvriers auraient été blessés."},
    {"hedge-word", kStatus, "A word or phrase in the claim keeps its distance.",
     "Le pont est, paraît-il, fermé, selon la mairie."},
    {"confirming-participle", kStatus, "A participle of confirming follows the verb of saying.",
     "Le pont fermera lundi, a indiqué la maire, confirmant une information du Fanal."},
    {"answering-verb", kStatus, "A verb denies or confirms what somebody else has said.",
     "La mairie dément l'information du Fanal selon laquelle le pont fermera."},
    {"answering-object", kStatus, "A later verb denies or confirms what its object points back to.",
     "La maire accuse la préfète d'avoir menti. La préfète a vivement rejeté cette accusation."},
    {"called-false", kStatus, "Somebody answers with nothing but that it is false.",
     "Selon Le Fanal, le pont fermera. « C'est faux », a répondu la mairie."},
    {"called-true", kStatus, "Somebody answers with nothing but that it is true.",
     "Selon Le Fanal, le pont fermera. « C'est exact », a répondu la mairie."},
    {"called-wrong", kStatus, "The article itself says that the claim is false.",
     "Une vidéo affirme à tort que le pont est fermé."},
    {"retracted", kStatus, "Who said it takes it back.",
     "Le gardien a avoué que le pont était fermé. Il est revenu sur ses aveux."},
    {"denied-elsewhere", kStatus,
     "Somebody denies or confirms in so many words what another claims.",
     "Selon Le Fanal, la mairie vendrait le pont. La mairie dément vouloir vendre le pont."},
    {"ce-que", kStatus, "A clause with ce que behind the claim denies or confirms it.",
     "Le pont est sûr, affirme la maire, ce que conteste la préfète."},
    {"doubt-phrase", kStatus,
     "Words behind the claim, or a next sentence that speaks of it, say that it is unconfirmed, "
     "denied or confirmed.",
     "Deux piles cèdent, affirme l'ingénieur, une information non confirmée par la préfète."},
};

}  // namespace

std::span<const Rule> rules() { return kRules; }

const Rule* find_rule(std::string_view id) {
  const auto found = std::find_if(std::begin(kRules), std::end(kRules),
                                  [id](const Rule& each) { return each.id == id; });
  return found == std::end(kRules) ? nullptr : found;
}

}  // namespace selon

#ifndef SELON_ANALYZER_DETECT_RULES_H
#define SELON_ANALYZER_DETECT_RULES_H

#include <string_view>

namespace selon::detect::rule {

// The constructions the grammar knows, by the id that every attribution carries.
inline constexpr std::string_view kIncise = "incise";               // …, a dit X
inline constexpr std::string_view kComme = "comme-incise";          // comme l'a dit X
inline constexpr std::string_view kPointsBack = "points-back";      // c'est ce que dit X
inline constexpr std::string_view kQue = "que-clause";              // X a dit que …
inline constexpr std::string_view kInfinitive = "infinitive";       // X dit vouloir …
inline constexpr std::string_view kQuestion = "indirect-question";  // X a demandé pourquoi …
inline constexpr std::string_view kColonQuote = "colon-quote";      // X a dit : « … »
inline constexpr std::string_view kQuoteObject = "quoted-object";   // X dénonce une « … »
inline constexpr std::string_view kJudgement = "judgement";         // X juge « … » la mesure
inline constexpr std::string_view kAccusation = "accusation";       // X accuse Y d'avoir …
inline constexpr std::string_view kSourcePhrase = "source-phrase";  // selon X
inline constexpr std::string_view kNounLaquelle =
    "noun-selon-laquelle";                                    // l'analyse de X selon laquelle …
inline constexpr std::string_view kNounQue = "noun-que";      // l'annonce par X que …
inline constexpr std::string_view kNounQuote = "noun-quote";  // la volonté de X de voir « … »
inline constexpr std::string_view kDenial = "status-object";  // X dément ces chiffres
inline constexpr std::string_view kHeadlineColon = "headline-colon";  // X : « … »
inline constexpr std::string_view kTurn = "turn";                     // X : A, in an interview
inline constexpr std::string_view kFloating = "floating-quote";       // « … » without a cue
inline constexpr std::string_view kConditional = "conditional";  // aurait …, nobody behind it

}  // namespace selon::detect::rule

#endif  // SELON_ANALYZER_DETECT_RULES_H

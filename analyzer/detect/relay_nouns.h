#ifndef SELON_ANALYZER_DETECT_RELAY_NOUNS_H
#define SELON_ANALYZER_DETECT_RELAY_NOUNS_H

#include <string_view>

#include "analyzer/detect/reading.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {

// What the noun of a phrase tells of whether somebody passed words on.

// A speech is an occasion: what was said in it was said to everybody.
[[nodiscard]] bool is_speech(std::string_view noun);

// voix, intermédiaire, biais: par la voix de son porte-parole, through whom somebody speaks.
[[nodiscard]] bool is_mouth(std::string_view noun);

// Nouns that only hold the name of the medium behind them: au micro de RTL, à un journaliste de
// l'AFP.
[[nodiscard]] bool holds_medium(std::string_view noun);

// devant la presse, aux médias: an occasion, nobody in particular.
[[nodiscard]] bool is_everybody(std::string_view noun);

// aux médias russes, d'État: some of them, of which it is told whose; aux médias locaux is nobody.
[[nodiscard]] bool are_some_media(const Reading& r, const NounPhrase& np);

// What was said in the phrase was said to everybody: dans un discours, devant les journalistes.
// REQUIRES: `sense` is the phrase's.
[[nodiscard]] bool is_public(const Reading& r, const NounPhrase& np, const Sense& sense);

// l'accès au site du crash, sur le site du crash: where it happened; but au site de la chaîne.
[[nodiscard]] bool is_place(const Reading& r, Fw preposition, const NounPhrase& np,
                            const Sense& sense);

// Words that were said to a medium: dans des propos recueillis par X, ses confidences à X.
[[nodiscard]] bool is_talk(std::string_view noun);

// dans les tribunes: where spectators sit; dans des tribunes publiées par X are texts.
[[nodiscard]] bool is_seating(const Reading& r, const NounPhrase& np);

// dans une déclaration transmise à l'AFP: what is sent was written down.
[[nodiscard]] bool is_sent(const Reading& r, const NounPhrase& np);

// What a station or a paper is heard or read on: antenne, colonnes, micro.
[[nodiscard]] bool is_channel(std::string_view noun);

// via son avocat: who speaks for somebody.
[[nodiscard]] bool speaks_for_others(std::string_view noun);

// sur le dossier, sur ce rapport: what is spoken of, where sur une vidéo is where it is heard.
[[nodiscard]] bool is_topic(Fw preposition, std::string_view noun);

// Invitée de RTL, la ministre a dit: the station on which one speaks.
[[nodiscard]] bool is_guest(std::string_view form);

// en partenariat avec: not who was told.
[[nodiscard]] bool joins_hands(std::string_view noun);

// dans l'enquête sur la mort de X, dans l'enquête ouverte pour vol: of the police; dans une enquête
// sur les salaires is a text
[[nodiscard]] bool is_inquiry(const Reading& r, const NounPhrase& np);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_RELAY_NOUNS_H

#ifndef SELON_ANALYZER_MENTIONS_ANTECEDENTS_H
#define SELON_ANALYZER_MENTIONS_ANTECEDENTS_H

#include "analyzer/mentions/model.h"

namespace selon::mentions {

// How likely a mention, or an actor, is to be meant by a later pronoun (at token `here`).

// Quant à Paul Durand, il a dit · Quant à Paul Durand, il rit. Il dit: whom the text turns to
[[nodiscard]] bool set_as_topic(const Context& c, const Mention& mention, std::uint32_t here);

// Le maire à l'inauguration, lundi. Photo Lumen: who a caption names is not who the text is about
[[nodiscard]] bool in_other_caption(const Context& c, const Mention& mention, std::uint32_t here);

// Who is named inside a quotation that is closed by now is its speaker's, not the article's.
[[nodiscard]] bool quoted_away(const Context& c, const Mention& mention, std::uint32_t here);

// Aucune victime n'est à déplorer: there is none who could speak.
[[nodiscard]] bool of_nobody(const Context& c, const Mention& mention);

// le fonds, dont la ville est le premier client: who is described is nobody else, and was told
// already; not c'est le maire
[[nodiscard]] bool says_what_is(const Context& c, const Mention& mention);

// Par l'intermédiaire de son avocat, il dément: he is neither the go-between nor the lawyer
[[nodiscard]] bool go_between(const Context& c, const Mention& mention);

// lors du conseil régional, en marge du sommet: the body stands for what took place
[[nodiscard]] bool of_occasion(const Context& c, const Mention& mention);

// Paul Roy a écrit à Anne Blanc, qui dirige l'équipe: what is not a person and only stands in the
// clause that tells of one (`m` is the index of the mention)
[[nodiscard]] bool of_relative_clause(const Context& c, const Model& model, std::uint32_t m);

// vingt ans après la mort de Paul Durand: named there, he says nothing
[[nodiscard]] bool of_the_dead(const Context& c, const Mention& mention);

// le jeune Mathis · Mathis Roy, 15 ans: whom the article tells to be too young for an office
[[nodiscard]] bool under_age(const Context& c, const Model& m, const Actor& a);

// si, pourquoi, comment …: a question that is told begins at token `i`
[[nodiscard]] bool opens_question(const Context& c, std::uint32_t i);

// demander, interroger: what is said or told with the verb is a question; nobody is asked by se
// demander, and who is named behind reste à savoir si may well be whom the article goes on with
[[nodiscard]] bool puts_question(const syntax::VerbGroup& verb);

// On demande à X si Paul Durand viendra. « A », dit-il: who is named in a question put to somebody
// does not answer it, and what follows is said by whom it was put to.
[[nodiscard]] bool asked_about(const Context& c, const Mention& mention, std::uint32_t here);

// On demande | à Paul Durand | si B
[[nodiscard]] bool question_put_to(const Context& c, const Mention& mention);

// Something but its capitals says that the name is somebody's.
[[nodiscard]] bool evident(const Model& m, const Actor& a);

// Whom the article names often it is about.
[[nodiscard]] double weight(const Actor& a);

// What kind of actor is likelier to be meant: people before bodies, bodies before papers.
[[nodiscard]] double kind_bonus(const Actor& a);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_ANTECEDENTS_H

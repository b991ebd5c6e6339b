#ifndef SELON_ANALYZER_SYNTAX_FUNCTION_WORDS_H
#define SELON_ANALYZER_SYNTAX_FUNCTION_WORDS_H

#include <cstdint>
#include <string_view>

namespace selon::syntax {

// The grammatical words that rules name, one value a form. Forms that rules never tell apart
// share no value: a rule reads like the French it states (w.fw == Fw::que).
// X(name, form)
// (clang-format would give each line an indentation of its own.)
// clang-format off
#define SELON_FUNCTION_WORDS(X) \
  X(le, "le") X(la, "la") X(les, "les") X(l_, "l'") X(un, "un") X(une, "une") \
  X(des, "des") X(du, "du") X(de, "de") X(d_, "d'") X(au, "au") X(aux, "aux") \
  X(a_grave, "à") X(ce, "ce") X(c_, "c'") X(cet, "cet") X(cette, "cette") X(ces, "ces") \
  X(ca, "ça") X(cela, "cela") X(ceci, "ceci") X(mon, "mon") X(ma, "ma") X(mes, "mes") \
  X(ton, "ton") X(ta, "ta") X(tes, "tes") X(son, "son") X(sa, "sa") X(ses, "ses") \
  X(notre, "notre") X(nos, "nos") X(votre, "votre") X(vos, "vos") X(leur, "leur") \
  X(leurs, "leurs") X(je, "je") X(j_, "j'") X(tu, "tu") X(il, "il") X(elle, "elle") \
  X(on, "on") X(nous, "nous") X(vous, "vous") X(ils, "ils") X(elles, "elles") X(me, "me") \
  X(m_, "m'") X(te, "te") X(t_, "t'") X(se, "se") X(s_, "s'") X(lui, "lui") X(eux, "eux") \
  X(moi, "moi") X(toi, "toi") X(soi, "soi") X(y, "y") X(en, "en") X(qui, "qui") \
  X(que, "que") X(qu_, "qu'") X(quoi, "quoi") X(dont, "dont") X(ou_grave, "où") \
  X(duquel, "duquel") X(desquels, "desquels") X(desquelles, "desquelles") \
  X(auquel, "auquel") X(auxquels, "auxquels") X(auxquelles, "auxquelles") \
  X(lequel, "lequel") X(laquelle, "laquelle") X(lesquels, "lesquels") \
  X(lesquelles, "lesquelles") X(celui, "celui") X(celle, "celle") X(ceux, "ceux") \
  X(celles, "celles") X(celui_ci, "celui-ci") X(celle_ci, "celle-ci") \
  X(ceux_ci, "ceux-ci") X(celles_ci, "celles-ci") X(celui_la, "celui-là") \
  X(celle_la, "celle-là") X(certains, "certains") X(certaines, "certaines") \
  X(plusieurs, "plusieurs") X(beaucoup, "beaucoup") X(aucun, "aucun") X(aucune, "aucune") \
  X(chaque, "chaque") X(tout, "tout") X(toute, "toute") X(tous, "tous") \
  X(toutes, "toutes") X(autre, "autre") X(autres, "autres") X(meme, "même") \
  X(memes, "mêmes") X(quelques, "quelques") X(quelque, "quelque") X(quel, "quel") \
  X(quelle, "quelle") X(quels, "quels") X(quelles, "quelles") X(tel, "tel") \
  X(telle, "telle") X(tels, "tels") X(telles, "telles") X(ne, "ne") X(n_, "n'") \
  X(pas, "pas") X(plus, "plus") X(jamais, "jamais") X(rien, "rien") X(point, "point") \
  X(guere, "guère") X(et, "et") X(ou, "ou") X(mais, "mais") X(ni, "ni") X(car, "car") \
  X(or_, "or") X(donc, "donc") X(puis, "puis") X(si, "si") X(comme, "comme") \
  X(quand, "quand") X(lorsque, "lorsque") X(lorsqu_, "lorsqu'") X(puisque, "puisque") \
  X(puisqu_, "puisqu'") X(alors, "alors") X(tandis, "tandis") X(parce, "parce") \
  X(pour, "pour") X(selon, "selon") X(suivant, "suivant") X(apres, "après") \
  X(avant, "avant") X(par, "par") X(dans, "dans") X(sur, "sur") X(sous, "sous") \
  X(avec, "avec") X(sans, "sans") X(chez, "chez") X(vers, "vers") X(entre, "entre") \
  X(depuis, "depuis") X(pendant, "pendant") X(contre, "contre") X(aupres, "auprès") \
  X(devant, "devant") X(lors, "lors") X(via, "via") X(dixit, "dixit") X(malgre, "malgré") \
  X(pourquoi, "pourquoi") X(comment, "comment") X(combien, "combien") X(voici, "voici") \
  X(voila, "voilà") X(jusqu_, "jusqu'") X(jusque, "jusque") X(quoique, "quoique") \
  X(ainsi, "ainsi") X(aussi, "aussi") X(bien, "bien") X(non, "non") X(oui, "oui") \
  X(des_accent, "dès") X(durant, "durant") X(parmi, "parmi") X(envers, "envers") \
  X(hors, "hors")
// clang-format on

enum class Fw : std::uint8_t {
  none,
#define SELON_FW_VALUE(name, form) name,
  SELON_FUNCTION_WORDS(SELON_FW_VALUE)
#undef SELON_FW_VALUE
};

// The value of a lower-case form; Fw::none for any other word.
[[nodiscard]] Fw function_word(std::string_view form);

// de in any of its forms: de, d', du, des.
[[nodiscard]] constexpr bool is_of(Fw fw) {
  return fw == Fw::de || fw == Fw::d_ || fw == Fw::du || fw == Fw::des;
}

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_FUNCTION_WORDS_H

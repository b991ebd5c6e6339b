#include "analyzer/mentions/roles_of_names.h"

#include "analyzer/mentions/bearing.h"
#include "analyzer/mentions/binder.h"
#include "analyzer/mentions/called.h"
#include "analyzer/mentions/canonical.h"
#include "analyzer/mentions/given_roles.h"
#include "analyzer/mentions/kinds.h"
#include "analyzer/mentions/roles.h"
#include "analyzer/syntax/times.h"

namespace selon::mentions {
namespace {

using syntax::Fw;
using syntax::Tag;
using text::Punct;

class RolesOfNames : public Binder {
 public:
  using Binder::Binder;

  void run(std::uint32_t m) {
    role_behind(m);
    copula(m);
    if (const std::int32_t who = who_is_called(c_, m_, m); who >= 0)
      bind(static_cast<std::uint32_t>(who), static_cast<std::int32_t>(m));
  }

 private:
  // Odile Garrec, maire de Vérignac · Paul Roy, 41 ans, un boulanger
  void role_behind(std::uint32_t m) {
    const Mention& n = m_.mentions[m];
    if (n.actor == kNobody || names_state(m_.name_of(n))) return;
    std::uint32_t i = past_brackets(n.span.end, n.span.first);
    if (!c_.beside(i, n.span.first)) return;
    if (former(i)) {  // Paul Durand ancien maire de …
      ++i;
    } else {
      if (c_.words.punct(i) != Punct::comma) return;
      i = past_age(i + 1);
      if (former(i)) ++i;
    }
    const std::int32_t role = mention(i, MentionKind::description);
    if (role < 0 || !c_.beside(i, n.span.first)) return;
    const auto r = static_cast<std::uint32_t>(role);
    const Mention& described = m_.mentions[r];
    if (described.actor != kNobody || !(set_off(r) || unclosed(n, r))) return;
    // Au micro de Radio X, le président, Paul Durand, a dit: the role goes with the name behind it
    const bool governed = stands_governed(m_, m);
    if (governed && c_.words.punct(end_of(r)) == Punct::comma && name_at(end_of(r) + 1) >= 0)
      return;
    if (governed && (joined_subject(r) || (described.subject && resumed(end_of(r))))) return;
    if (joined_name(r) >= 0) return;
    if (!bind(r, static_cast<std::int32_t>(m))) return;
    more_roles(r, n.actor);
  }
  // Lors d'un entretien avec Luc Brun, le maire et Paul Roy (le préfet) disent: two who act
  [[nodiscard]] bool joined_subject(std::uint32_t r) const {
    const std::uint32_t next = end_of(r) + 1;
    if (c_.words.fw(next - 1) != Fw::et || description(r).determiner == Determiner::none)
      return false;
    const std::int32_t other = m_.mention_at(next);
    if (other < 0) return false;
    const Mention& second = m_.mentions[static_cast<std::size_t>(other)];
    return second.kind == MentionKind::name ||
           m_.description_of(second).determiner == Determiner::definite;
  }
  // À Lunel, la mairie, quant à elle, affirme: a verb behind a further comma has for its subject
  // what stands before the aside.
  [[nodiscard]] bool resumed(std::uint32_t comma) const {
    if (c_.words.punct(comma) != Punct::comma) return false;
    for (std::uint32_t t = comma + 1; t < comma + kLongestTail && c_.beside(t, comma); ++t) {
      const bool again = c_.words.punct(t) == Punct::comma;
      const syntax::VerbGroup* verb = c_.chunks.verb(again ? t + 1 : t);
      if (verb == nullptr || verb->form != syntax::VerbForm::finite) continue;
      return again && verb->span.first == t + 1 && verb->subject_clitic == syntax::kNone;
    }
    return false;
  }
  [[nodiscard]] bool former(std::uint32_t i) const {
    return i < c_.size() && (c_.form(i) == "ancien" || c_.form(i) == "ancienne");
  }
  // Paul Durand (PS), maire de …
  [[nodiscard]] std::uint32_t past_brackets(std::uint32_t i, std::uint32_t with) const {
    if (!c_.beside(i, with) || c_.words.punct(i) != Punct::paren_open) return i;
    for (std::uint32_t j = i + 1; c_.beside(j, with) && j < i + 8; ++j)
      if (c_.words.punct(j) == Punct::paren_close) return j + 1;
    return i;
  }
  // Paul Roy, | 41 ans, | un boulanger
  [[nodiscard]] std::uint32_t past_age(std::uint32_t i) const {
    const std::uint32_t past = syntax::past_years(c_.words, i);
    return past != i && c_.beside(past, i) && c_.words.punct(past) == Punct::comma ? past + 1 : i;
  }
  // A role without article is always an apposition; one with article only when it is closed.
  [[nodiscard]] bool set_off(std::uint32_t r) const {
    const Description& d = description(r);
    if (d.noun == nullptr && kind_of_description(c_, d) != EntityKind::person &&
        kind_of_description(c_, d) != EntityKind::anonymous)
      return false;
    if (d.plural() || d.determiner == Determiner::demonstrative ||
        d.determiner == Determiner::possessive)
      return false;
    const Fw opening = c_.words.fw(d.span.first);
    if (opening == Fw::du || opening == Fw::au) return false;
    if (d.determiner == Determiner::none) return true;
    const syntax::VerbGroup* verb = c_.chunks.verb(d.span.end);
    if (verb != nullptr && verb->form == syntax::VerbForm::finite) return false;
    // Paul Roy, le directeur du port (PDL), a dit
    return closes(past_brackets(d.span.end, d.span.first), d.span.first) ||
           c_.words.tag(d.span.end) == Tag::relative || c_.words.fw(d.span.end) == Fw::et ||
           c_.words.tag(d.span.end) == Tag::past_participle ||
           c_.words.tag(d.span.end) == Tag::preposition;
  }
  // Paul Durand, le maire de Vérignac (Nord) estime que: at the head of the sentence, behind no
  // more than a place or a time, the name is the subject though no comma closes its role
  [[nodiscard]] bool unclosed(const Mention& n, std::uint32_t r) const {
    const Description& d = description(r);
    if (n.governed || d.determiner != Determiner::definite || d.plural() || d.noun == nullptr ||
        d.noun->kind != EntityKind::person)
      return false;
    const std::uint32_t behind = past_brackets(d.span.end, n.span.first);
    const syntax::VerbGroup* verb = c_.chunks.verb(behind);
    if (!c_.beside(behind, n.span.first) || verb == nullptr ||
        verb->form != syntax::VerbForm::finite)
      return false;
    // Paul Roy, le président l'a choisi: the name is the object
    for (std::uint32_t t = verb->span.first; t < verb->head; ++t)
      if (c_.words.tag(t) == Tag::object_clitic) return false;
    std::uint32_t t = n.span.first;
    if (c_.opens_sentence(t)) return true;
    if (c_.words.punct(t - 1) != Punct::comma) return false;
    for (--t; !c_.opens_sentence(t);)
      if (--t; c_.words.punct(t) != Punct::none || c_.chunks.verb(t) != nullptr || person_at(t))
        return false;
    return c_.words.tag(t) == Tag::preposition;
  }
  [[nodiscard]] bool person_at(std::uint32_t i) const {
    const std::int32_t n = name_at(i);
    return n >= 0 &&
           m_.name_of(m_.mentions[static_cast<std::size_t>(n)]).shape == NameShape::person;
  }
  // maire de Vérignac et présidente du syndicat des eaux
  void more_roles(std::uint32_t r, ActorId actor) {
    const std::uint32_t end = end_of(r);
    if (!c_.beside(end + 1, m_.mentions[r].span.first) || c_.words.fw(end) != Fw::et) return;
    const std::int32_t next = mention(end + 1, MentionKind::description);
    if (next < 0) return;
    const auto second = static_cast<std::uint32_t>(next);
    if (m_.mentions[second].actor != kNobody) return;
    if (description(second).determiner == Determiner::none && description(second).noun != nullptr)
      give_role(c_, m_, second, actor);
  }

  // X est le maire de Y · X, qui est devenu ministre
  void copula(std::uint32_t m) {
    const Mention& n = m_.mentions[m];
    if (n.actor == kNobody || n.governed || names_state(m_.name_of(n))) return;
    std::uint32_t i = n.span.end;
    if (c_.beside(i, n.span.first) && c_.words.punct(i) == Punct::comma) ++i;
    if (c_.words.fw(i) == Fw::qui) ++i;
    if (!c_.beside(i, n.span.first)) return;
    const syntax::VerbGroup* verb = c_.chunks.verb(i);
    if (verb == nullptr || verb->span.first != i || verb->negated || verb->conditional() ||
        verb->form != syntax::VerbForm::finite)
      return;
    if (verb->lemma != "être" && verb->lemma != "devenir") return;
    const std::int32_t role = mention(verb->span.end, MentionKind::description);
    if (role < 0 || !c_.beside(verb->span.end, n.span.first)) return;
    const auto r = static_cast<std::uint32_t>(role);
    const Description& d = description(r);
    const bool human = d.noun != nullptr && d.noun->kind == EntityKind::person;
    if (m_.mentions[r].actor != kNobody || !human || d.plural()) return;
    if (c_.words.tag(d.span.first) == Tag::preposition) return;
    bind(r, static_cast<std::int32_t>(m));
  }
};

}  // namespace

void bind_roles_behind(const Context& context, Model& model, std::uint32_t m) {
  RolesOfNames(context, model).run(m);
}

}  // namespace selon::mentions

#include "analyzer/mentions/bindings.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "analyzer/base/among.h"
#include "analyzer/mentions/acronyms.h"
#include "analyzer/mentions/apposed_gender.h"
#include "analyzer/mentions/called.h"
#include "analyzer/mentions/canonical.h"
#include "analyzer/mentions/house_names.h"
#include "analyzer/mentions/kinds.h"
#include "analyzer/mentions/roles.h"
#include "analyzer/syntax/times.h"

namespace selon::mentions {
namespace {

using lexicon::NameType;
using syntax::Fw;
using syntax::Tag;
using text::Punct;

bool closes(const Context& c, std::uint32_t i, std::uint32_t with) {
  if (!c.beside(i, with)) return true;
  switch (c.words.punct(i)) {
    case Punct::comma:
    case Punct::period:
    case Punct::semicolon:
    case Punct::paren_close:
    case Punct::colon:
    case Punct::quote_close:
    case Punct::question:
    case Punct::exclamation:
    case Punct::dash:
      return true;
    default:
      return false;
  }
}

class Binder {
 public:
  Binder(const Context& context, Model& model)
      : c_(context), m_(model), taken_(model.mentions.size(), false) {}

  void run() {
    // Outer descriptions stand before the ones inside them and choose first.
    for (std::uint32_t m = 0; m < m_.mentions.size(); ++m) {
      if (m_.mentions[m].kind == MentionKind::name) {
        bind_acronym(c_, m_, m, taken_);
        alias(m);
        role_behind(m);
        copula(m);
        if (const std::int32_t who = who_is_called(c_, m_, m); who >= 0)
          bind(static_cast<std::uint32_t>(who), static_cast<std::int32_t>(m));
      } else if (m_.mentions[m].actor == kNobody) {
        if (!beside(m) && !name_behind(m)) bind_acronym(c_, m_, m, taken_);
      }
    }
    bind_initials(c_, m_, taken_);
  }

 private:
  const Context& c_;
  Model& m_;
  static constexpr std::uint32_t kLongestTail = 10;  // tokens

  std::vector<bool> taken_;  // by mention: a name that already has its description before it
  std::unordered_map<ActorId, std::uint32_t> aliases_;  // how many other names somebody has

  [[nodiscard]] const Description& description(std::uint32_t m) const {
    return m_.description_of(m_.mentions[m]);
  }
  [[nodiscard]] std::uint32_t end_of(std::uint32_t m) const { return m_.mentions[m].span.end; }

  // The mention that starts at token `i`, if it is of that kind; its index or -1.
  [[nodiscard]] std::int32_t mention(std::uint32_t i, MentionKind kind) const {
    const std::int32_t m = m_.mention_at(i);
    return m >= 0 && m_.mentions[static_cast<std::size_t>(m)].kind == kind ? m : -1;
  }
  [[nodiscard]] std::int32_t name_at(std::uint32_t i) const {
    return mention(i, MentionKind::name);
  }

  // The name behind a description goes to the outermost that can bear it.
  bool bind_before(std::uint32_t m, std::int32_t name) {
    if (taken_[static_cast<std::size_t>(name)] || !bind(m, name)) return false;
    taken_[static_cast<std::size_t>(name)] = true;
    return true;
  }
  bool bind(std::uint32_t m, std::int32_t name) {
    const Mention& n = m_.mentions[static_cast<std::size_t>(name)];
    if (n.actor == kNobody || !can_bear(c_, description(m), m_.name_of(n))) return false;
    const Actor& bearer = m_.actors[static_cast<std::size_t>(n.actor)];
    const EntityKind kind = kind_of_description(c_, description(m));
    const bool human = kind == EntityKind::person || kind == EntityKind::anonymous;
    // en septembre, Anne Durand · dans le cadre du débat, Paul Roy: no roles of theirs
    if (!human && description(m).noun == nullptr && !description(m).capitalised) return false;
    if (sets_the_scene(m) || told_all(m)) return false;
    const bool told = human && role_tells_gender(c_, m_, m, name);
    if (human && !agrees(bearer, description(m).gender, 0) && !told &&
        !woman_in_office(m_, m, bearer))
      return false;
    // le régime Durand is not Durand; le brasseur Paul Durand is
    if (!human && bearer.human && !description(m).has(lexicon::trait::firm)) return false;
    if (told) take_gender_of_role(m_.actors[static_cast<std::size_t>(n.actor)], description(m));
    give_role(c_, m_, m, n.actor);
    return true;
  }

  // a déclaré à la presse Paul Roy, aux médias Paul Roy: who speaks stands behind who was told
  [[nodiscard]] bool told_all(std::uint32_t m) const {
    const Description& d = description(m);
    return d.key == "presse" || (d.plural() && kind_of_description(c_, d) == EntityKind::media);
  }
  [[nodiscard]] bool sets_the_scene(std::uint32_t m) const {
    const std::uint32_t first = m_.mentions[m].span.first;
    return description(m).key == "cadre" && first > 0 && c_.form(first - 1) == "dans";
  }

  // le ministre russe Sergueï Choïgou · l'agence Tass
  bool beside(std::uint32_t m) {
    const std::uint32_t end = end_of(m);
    if (!c_.beside(end, m_.mentions[m].span.first)) return false;
    const std::int32_t name = name_at(end);
    if (name < 0) {
      const std::int32_t joined = joined_name(m);
      return joined >= 0 && bind_before(m, joined);
    }
    if (const std::int32_t holder = holder_behind_house(c_, m_, m, name); holder >= 0)
      return bind(m, holder);
    return !nearer_human(m, end) && bind_before(m, name);
  }
  // l'opposant et prêtre Paul Roy: a second noun without article is of the same person, whose name
  // stands behind it; -1 where there is none.
  [[nodiscard]] std::int32_t joined_name(std::uint32_t m) const {
    const std::uint32_t end = end_of(m);
    if (!human_kind(m) || description(m).plural() || c_.words.fw(end) != Fw::et) return -1;
    const std::int32_t next = mention(end + 1, MentionKind::description);
    if (next < 0 || !c_.beside(end + 1, m_.mentions[m].span.first)) return -1;
    const auto second = static_cast<std::uint32_t>(next);
    const Description& d = description(second);
    return d.determiner == Determiner::none && !d.plural() ? name_at(end_of(second)) : -1;
  }
  // la plateforme du milliardaire Paul Durand: the name is the billionaire's.
  [[nodiscard]] bool nearer_human(std::uint32_t m, std::uint32_t end) const {
    if (human_kind(m)) return false;
    for (std::uint32_t k = m + 1; k < m_.mentions.size(); ++k) {
      const Mention& inner = m_.mentions[k];
      if (inner.span.first >= end) return false;
      // le mouvement islamiste Lumière: an adjective that may be a noun is none here
      if (inner.kind == MentionKind::description && inner.span.end == end && human_kind(k) &&
          description(k).determiner != Determiner::none)
        return true;
    }
    return false;
  }
  [[nodiscard]] bool human_kind(std::uint32_t m) const {
    const EntityKind kind = kind_of_description(c_, description(m));
    return kind == EntityKind::person || kind == EntityKind::anonymous;
  }

  // Behind the comma at `comma` a phrase with its article and a verb of its own.
  [[nodiscard]] bool clause_behind(std::uint32_t comma) const {
    const syntax::NounPhrase* np = c_.chunks.noun(comma + 1);
    if (c_.words.punct(comma) != Punct::comma || np == nullptr || np->span.first != comma + 1 ||
        np->preposition != syntax::kNone || np->determiner == syntax::kNone)
      return false;
    for (std::uint32_t t = np->span.end; t < np->span.end + kLongestTail; ++t) {
      if (c_.words.punct(t) != Punct::none) return false;
      if (const syntax::VerbGroup* v = c_.chunks.verb(t))
        return v->form == syntax::VerbForm::finite;
    }
    return false;
  }

  // le porte-parole de l'armée, le colonel Paul Roy: the name that stands right behind a title,
  // which describes the same person; -1 where there is none.
  [[nodiscard]] std::int32_t titled_name_at(std::uint32_t office, std::uint32_t i) const {
    const std::int32_t title = mention(i, MentionKind::description);
    if (title < 0) return -1;
    const auto t = static_cast<std::uint32_t>(title);
    const Description& d = description(t);
    if (d.determiner != Determiner::definite || d.plural() || !d.complements.empty()) return -1;
    const std::int32_t name = name_at(end_of(t));
    if (name < 0) return -1;
    const Mention& n = m_.mentions[static_cast<std::size_t>(name)];
    if (m_.mentions[office].governed) {
      // Selon le porte-parole, le colonel Paul Roy, la ville est prise; but …, basé à Lunel, a fui
      if (!d.has(lexicon::trait::title) || !clause_behind(n.span.end)) return -1;
    } else if (!d.has(lexicon::trait::title) &&
               !(human_kind(t) && !m_.mentions[office].nested &&
                 syntax::is_one_subject(c_.words, c_.chunks,
                                        {m_.mentions[office].span.first, n.span.end}))) {
      return -1;
    }
    return closes(c_, n.span.end, n.span.first) && !enumeration(n.span.end + 1) ? name : -1;
  }
  bool titled_name_behind(std::uint32_t m, std::uint32_t end) {
    const Description& d = description(m);
    if (!human_kind(m) || d.determiner == Determiner::none ||
        d.determiner == Determiner::demonstrative)
      return false;
    const std::int32_t name = titled_name_at(m, end + 1);
    return name >= 0 && bind(m, name);
  }

  // le ministre d'État, ministre de la Mer, Paul Roy: behind a second office without article the
  // name of who holds both; -1 where there is none.
  [[nodiscard]] std::int32_t holder_of_both(std::uint32_t m, std::uint32_t comma) const {
    const std::int32_t behind = mention(comma + 1, MentionKind::description);
    if (behind < 0 || !human_kind(m) || description(m).determiner != Determiner::definite)
      return -1;
    const auto second = static_cast<std::uint32_t>(behind);
    const Description& d = description(second);
    const std::uint32_t end = past_tail(second);
    if (d.determiner != Determiner::none || d.plural() || !human_kind(second) ||
        !c_.beside(end, comma) || c_.words.punct(end) != Punct::comma)
      return -1;
    const std::int32_t name = name_at(end + 1);
    if (name < 0 || has_article(name)) return -1;
    const Mention& n = m_.mentions[static_cast<std::size_t>(name)];
    // Selon le maire, médecin de formation, Paul Roy, hospitalisé lundi, va mieux
    const syntax::Tag behind_name = c_.words.tag(n.span.end + 1);
    if (m_.mentions[m].governed && c_.words.punct(n.span.end) == Punct::comma &&
        (behind_name == syntax::Tag::past_participle || behind_name == syntax::Tag::adjective ||
         behind_name == syntax::Tag::numeral))
      return -1;
    const bool same =
        n.actor != kNobody && agrees(m_.actors[static_cast<std::size_t>(n.actor)], d.gender, 0);
    return same && closes(c_, n.span.end, n.span.first) && !enumeration(n.span.end + 1) ? name : -1;
  }

  // le porte-parole du Kremlin, Dmitri Peskov,
  bool name_behind(std::uint32_t m) {
    const std::uint32_t first = m_.mentions[m].span.first;
    const Description& d = description(m);
    const std::uint32_t end = past_tail(m);
    if (d.plural() || !c_.beside(end, first) || c_.words.punct(end) != Punct::comma) return false;
    if (d.determiner == Determiner::demonstrative) return false;
    if (titled_name_behind(m, end)) return true;
    if (const std::int32_t holder = holder_of_both(m, end); holder >= 0) return bind(m, holder);
    const std::int32_t name = name_at(end + 1);
    if (name < 0 || has_article(name)) return false;
    const Mention& n = m_.mentions[static_cast<std::size_t>(name)];
    // Selon un porte-parole, Paul Durand est rentré: the name is the subject of what follows
    if (const syntax::VerbGroup* verb = c_.chunks.verb(n.span.end);
        verb != nullptr && verb->form == syntax::VerbForm::finite && m_.mentions[m].governed)
      return false;
    if (!c_.beside(n.span.first, first) || n.governed || names_state(m_.name_of(n))) return false;
    if (kind_of_description(c_, d) == EntityKind::organisation &&
        m_.name_of(n).shape == NameShape::person)
      return false;
    if (!closes(c_, n.span.end, n.span.first) && enumeration(n.span.end)) return false;
    return bind_before(m, name);
  }
  // le directeur de l'hôpital, le Dr Paul Roy: the article in front of a title that is part of the
  // name
  [[nodiscard]] bool has_article(std::int32_t name) const {
    const Mention& n = m_.mentions[static_cast<std::size_t>(name)];
    return c_.words.tag(n.span.first) == Tag::determiner && !m_.name_of(n).titled;
  }
  // l'avocat de « Lola », Me Eric Morin · la présidente du club pour l'Europe (CPE), Anne Roy: up
  // to the comma what still belongs to a person's description, when a person's name comes behind
  // it.
  [[nodiscard]] std::uint32_t past_tail(std::uint32_t m) const {
    const std::uint32_t end = end_of(m);
    if (c_.words.punct(end) == Punct::comma || !human_kind(m) || m_.mentions[m].nested) return end;
    std::uint32_t i = end;
    for (; i < end + kLongestTail && c_.beside(i, end) && c_.words.punct(i) != Punct::comma; ++i) {
      const Tag tag = c_.words.tag(i);
      const bool nominal = tag == Tag::preposition || tag == Tag::determiner || tag == Tag::noun ||
                           tag == Tag::adjective || tag == Tag::proper || tag == Tag::numeral ||
                           tag == Tag::past_participle;
      if (!nominal && c_.words.punct(i) == Punct::none) return end;
      const std::int32_t n = name_at(i);
      if (n >= 0 && m_.name_of(m_.mentions[static_cast<std::size_t>(n)]).shape == NameShape::person)
        return end;
    }
    const std::int32_t name = c_.words.punct(i) == Punct::comma ? name_at(i + 1) : -1;
    if (name < 0) return end;
    const Name& n = m_.name_of(m_.mentions[static_cast<std::size_t>(name)]);
    return n.titled || n.shape == NameShape::person || stranger(n) ? i : end;
  }
  // A first name that no table knows: two capitals between commas.
  [[nodiscard]] bool stranger(const Name& name) const {
    return name.shape == NameShape::plain && name.words.size() > 1 &&
           c_.words.punct(name.span.end) == Punct::comma &&
           c_.beside(name.span.end, name.span.first);
  }

  // le ministre, Paul et Anne: a list, no apposition.
  [[nodiscard]] bool enumeration(std::uint32_t i) const {
    return c_.words.fw(i) == Fw::et || c_.words.fw(i) == Fw::ou;
  }

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
    if (n.governed && c_.words.punct(end_of(r)) == Punct::comma && name_at(end_of(r) + 1) >= 0)
      return;
    if (n.governed && (joined_subject(r) || (described.subject && resumed(end_of(r))))) return;
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
    return closes(c_, past_brackets(d.span.end, d.span.first), d.span.first) ||
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

  // Paul Durand, alias Marteau · Paul Durand alias « le Marteau »: another name of the same person,
  // and of nobody else
  void alias(std::uint32_t m) {
    const Mention& n = m_.mentions[m];
    if (n.actor == kNobody || names_state(m_.name_of(n))) return;
    std::uint32_t i = n.span.end;
    if (c_.words.punct(i) == Punct::comma) ++i;
    if (!c_.beside(i, n.span.first) || c_.form(i) != "alias") return;
    ++i;
    if (c_.words.punct(i) == Punct::quote_open || c_.words.punct(i) == Punct::quote_neutral) ++i;
    if (c_.words.tag(i) == Tag::determiner) ++i;
    const std::int32_t other = c_.beside(i, n.span.first) ? name_at(i) : -1;
    if (other < 0) return;
    const ActorId second = m_.mentions[static_cast<std::size_t>(other)].actor;
    if (second == kNobody || second == n.actor || aliases_.contains(second) ||
        m_.actors[static_cast<std::size_t>(second)].entry != nullptr)
      return;
    constexpr std::uint32_t kMost = 4;  // other names of one person
    if (++aliases_[n.actor] <= kMost) m_.absorb(n.actor, second);
  }
};

}  // namespace

void bind_roles(const Context& context, Model& model) { Binder(context, model).run(); }

void give_role(const Context& context, Model& model, std::uint32_t mention, ActorId actor) {
  const std::uint32_t detail = model.mentions[mention].detail;
  const Description& d = model.descriptions[detail];
  model.assign(mention, actor);
  Actor& a = model.actors[static_cast<std::size_t>(actor)];
  a.roles.push_back(detail);
  model.roles[noun_index(d.key)].push_back({d.head, actor});
  // Johnny, un opérateur du port: a first name
  const bool person = a.human || (d.determiner == Determiner::indefinite && a.gender != 0);
  if (a.gender == 0) {
    a.gender = d.gender;
    a.titled_he = d.gender == lexicon::gender::masculine;
  }
  // The noun tells what an unknown name is: le site Durand, la chaîne Huit, l'ONG Lumière.
  if (a.entry == nullptr && d.noun != nullptr) {
    const EntityKind kind = kind_of_description(context, d);
    a.kind = kind == EntityKind::anonymous ? EntityKind::person : kind;
    // le brasseur Paul Durand, le joaillier Brandel: the name says which
    if (d.has(lexicon::trait::firm))
      a.kind = person ? EntityKind::person : EntityKind::organisation;
  }
}

}  // namespace selon::mentions
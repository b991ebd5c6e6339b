#include "analyzer/mentions/names_of_roles.h"

#include "analyzer/mentions/binder.h"
#include "analyzer/mentions/house_names.h"
#include "analyzer/mentions/kinds.h"
#include "analyzer/mentions/roles.h"

namespace selon::mentions {
namespace {

using syntax::Tag;
using text::Punct;

class NamesOfRoles : public Binder {
 public:
  NamesOfRoles(const Context& context, Model& model, std::vector<bool>& taken)
      : Binder(context, model), taken_(taken) {}

  bool run(std::uint32_t m) { return beside(m) || name_behind(m); }

 private:
  std::vector<bool>& taken_;

  // The name behind a description goes to the outermost that can bear it.
  bool bind_before(std::uint32_t m, std::int32_t name) {
    if (taken_[static_cast<std::size_t>(name)] || !bind(m, name)) return false;
    taken_[static_cast<std::size_t>(name)] = true;
    return true;
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
    return closes(n.span.end, n.span.first) && !enumeration(n.span.end + 1) ? name : -1;
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
    return same && closes(n.span.end, n.span.first) && !enumeration(n.span.end + 1) ? name : -1;
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
    if (!closes(n.span.end, n.span.first) && enumeration(n.span.end)) return false;
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
};

}  // namespace

bool bind_name_behind(const Context& context, Model& model, std::vector<bool>& taken,
                      std::uint32_t m) {
  return NamesOfRoles(context, model, taken).run(m);
}

}  // namespace selon::mentions

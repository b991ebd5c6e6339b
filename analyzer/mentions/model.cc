#include "analyzer/mentions/model.h"

#include <algorithm>

namespace selon::mentions {
namespace {

using syntax::Fw;
using syntax::Tag;
using syntax::VerbForm;
using text::Punct;

constexpr std::uint32_t kFarthestVerb = 40;  // tokens between a subject and its verb

// des habitants interrogés par l'agence ont vu: past the participle with its agent, where a finite
// verb stands; `i` where none does.
std::uint32_t past_participle(const Context& c, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 12;  // tokens
  const syntax::VerbGroup* participle = c.chunks.verb(i);
  if (participle == nullptr || participle->form != VerbForm::participle ||
      c.words.fw(participle->span.end) != Fw::par)
    return i;
  for (std::uint32_t t = participle->span.end; t < i + kLongest && c.beside(t, i); ++t) {
    const Tag tag = c.words.tag(t);
    if (c.words.punct(t) != Punct::none || tag == Tag::relative || tag == Tag::complementiser)
      return i;
    if (const syntax::VerbGroup* verb = c.chunks.verb(t))
      return verb->form == VerbForm::finite ? t : i;
  }
  return i;
}

// Whether a finite verb comes next behind `i`, past adverbials and what commas set off.
bool verb_follows(const Context& c, std::uint32_t i, std::uint32_t start) {
  bool set_off = false;
  bool closed = false;  // an apposition lies behind
  i = past_participle(c, i);
  for (std::uint32_t steps = 0; steps < kFarthestVerb && c.beside(i, start); ++steps) {
    if (c.words.tag(i) == Tag::object_clitic || c.words.tag(i) == Tag::adverb) {
      ++i;
      continue;
    }
    if (const syntax::VerbGroup* verb = c.chunks.verb(i))
      if (!set_off) return verb->form == VerbForm::finite && verb->third_person();
    const Punct p = c.words.punct(i);
    if (p == Punct::comma || p == Punct::paren_open || p == Punct::paren_close ||
        p == Punct::dash) {
      set_off = !set_off && p != Punct::paren_close;
      closed = closed || !set_off;
      ++i;
      continue;
    }
    if (set_off) {
      if (p == Punct::colon || p == Punct::semicolon) return false;
      ++i;
      continue;
    }
    if (p != Punct::none) return false;
    const std::uint32_t past = syntax::skip_adverbial(c.words, i);
    if (past == i) {
      if (!closed) return false;
      set_off = true;  // Paul, 20 ans, boulanger, parle: another one follows
    }
    i = past;
  }
  return false;
}

// Peu après s'avance Paul Durand: only an adverb or two stand before the verb.
bool opened_by_adverb(const Context& c, std::uint32_t last) {
  constexpr std::uint32_t kMost = 3;
  for (std::uint32_t i = last, n = 0; n < kMost; ++n, --i) {
    const Tag tag = c.words.tag(i);
    if (tag != Tag::adverb && tag != Tag::preposition && tag != Tag::object_clitic) return false;
    if (i == 0 || c.token(i - 1).sentence != c.token(i).sentence) return tag != Tag::object_clitic;
  }
  return false;
}

// The verb stands before its subject: « … », affirme le ministre · comme l'a dit X
bool verb_before(const Context& c, std::uint32_t i) {
  if (i == 0) return false;
  const syntax::VerbGroup* verb = c.chunks.verb(i - 1);
  if (verb == nullptr || verb->form != VerbForm::finite || !verb->third_person()) return false;
  if (verb->subject_clitic != syntax::kNone || verb->span.first == 0) return false;
  const std::uint32_t before = verb->span.first - 1;
  switch (c.words.punct(before)) {
    case Punct::comma:
    case Punct::quote_close:
    case Punct::quote_neutral:
    case Punct::dash:
      return true;
    default:
      return c.words.fw(before) == Fw::comme || c.words.tag(before) == Tag::relative ||
             opened_by_adverb(c, before);
  }
}

// celui qui a battu Paul Roy a dit: right behind the verb of qui stands its object.
bool object_of_qui(const Context& c, std::uint32_t i) {
  const syntax::VerbGroup* verb = i > 0 ? c.chunks.verb(i - 1) : nullptr;
  return verb != nullptr && verb->form == VerbForm::finite && verb->span.first > 0 &&
         c.words.fw(verb->span.first - 1) == Fw::qui;
}

class Collector {
 public:
  explicit Collector(const Context& context) : c_(context) {}

  Model run() && {
    model_.names = find_names(c_, model_.words);
    name_at_ = index_names(c_, model_.names);
    model_.reported.assign(c_.size(), false);
    for (std::uint32_t i = 0; i < c_.size();) i = step(i);
    index_starts();
    return std::move(model_);
  }

 private:
  const Context& c_;
  Model model_;
  std::vector<std::int32_t> name_at_;
  std::uint32_t outer_end_ = 0;  // end of the description read last

  std::uint32_t step(std::uint32_t i) {
    if (name_at_[i] >= 0) return take_name(i);
    if (!c_.is_word(i)) return i + 1;
    if (may_start(i)) {
      if (auto d = read_description(c_, model_.names, name_at_, i, model_.words))
        return take_description(*d);
    }
    return i + 1;
  }

  // Cheap test before a description is read: a determiner, or a noun the tables know.
  [[nodiscard]] bool may_start(std::uint32_t i) const {
    switch (c_.words.tag(i)) {
      case Tag::determiner:
      case Tag::numeral:
        return true;
      case Tag::preposition:
      case Tag::noun:
      case Tag::proper:
      case Tag::adjective:
        return c_.words.fw(i) != Fw::none || may_be_noun(c_, i);
      default:
        return false;
    }
  }

  std::uint32_t take_name(std::uint32_t i) {
    const auto index = static_cast<std::uint32_t>(name_at_[i]);
    Mention m;
    m.kind = MentionKind::name;
    m.detail = index;
    m.span = model_.names[index].span;
    if (i > 0 && c_.words.tag(i - 1) == Tag::determiner && c_.beside(i - 1, i)) --m.span.first;
    add(m, i);
    return m.span.end;
  }

  std::uint32_t take_description(const Description& d) {
    Mention m;
    m.kind = MentionKind::description;
    m.detail = static_cast<std::uint32_t>(model_.descriptions.size());
    m.span = d.span;
    const std::uint32_t first = d.span.first;
    const std::uint32_t next = d.head_end;
    model_.descriptions.push_back(d);
    add(m, first);
    return next;
  }

  void add(Mention m, std::uint32_t first) {
    m.nested = first < outer_end_;
    outer_end_ = std::max(outer_end_, m.span.end);
    const std::uint32_t i = m.span.first;
    m.governed = behind_preposition(i);
    m.subject = !m.governed && !m.nested && !object_of_qui(c_, i) && !trails_acronym(m) &&
                !lies_in(m) &&
                (verb_before(c_, i) || verb_follows(c_, m.span.end, i) || heads_words(m));
    model_.mentions.push_back(m);
  }

  // Lunel (Hérault): where it lies; not le président du club (Paul Roy)
  [[nodiscard]] bool lies_in(const Mention& m) const {
    return c_.fills_bracket(m.span) && m.span.end == m.span.first + 1 && !model_.mentions.empty() &&
           model_.mentions.back().kind == MentionKind::name &&
           model_.mentions.back().span.end + 1 == m.span.first;
  }

  // Paul Roy : « A »: who stands before the colon says what is behind it
  [[nodiscard]] bool heads_words(const Mention& m) const {
    return m.kind == MentionKind::name && model_.name_of(m).shape == NameShape::person &&
           c_.opens_sentence(m.span.first) && c_.words.punct(m.span.end) == Punct::colon &&
           m.span.end + 2 < c_.size() && c_.quote_at(m.span.end + 2) >= 0;
  }

  // L'Office des mers (OM) italien: no Italian, but the office of Italy.
  [[nodiscard]] bool trails_acronym(const Mention& m) const {
    return m.kind == MentionKind::description && m.span.first > 0 &&
           c_.words.punct(m.span.first - 1) == Punct::paren_close &&
           model_.description_of(m).determiner == Determiner::none;
  }

  void index_starts() {
    model_.starts = base::SpanIndex(c_.size());
    std::uint32_t next = 0;
    for (const Mention& m : model_.mentions) {
      if (m.span.first < next) continue;  // two that start at one token
      next = m.span.first + 1;
      model_.starts.add(m.span.first, next);
    }
  }

  [[nodiscard]] bool behind_preposition(std::uint32_t i) const {
    if (c_.words.tag(i) == Tag::preposition) return c_.words.fw(i) != Fw::d_;
    return i > 0 && c_.words.tag(i - 1) == Tag::preposition && c_.beside(i - 1, i);
  }
};

}  // namespace

std::string noun_index(std::string_view key) { return std::string(key.substr(0, key.find(' '))); }

std::int32_t Model::mention_at(std::uint32_t token) const {
  const std::int32_t start = starts.at(token);
  if (start < 0) return -1;
  // The same number, as two mentions hardly ever start at one token.
  const auto index = static_cast<std::size_t>(start);
  const bool first = mentions[index].span.first == token &&
                     (index == 0 || mentions[index - 1].span.first != token);
  return first ? start : static_cast<std::int32_t>(first_mention_from(*this, token));
}

void Model::assign(std::uint32_t m, ActorId actor) {
  mentions[m].actor = actor;
  actors[static_cast<std::size_t>(actor)].mentions.push_back(m);
}

void Model::unite(ActorId unnamed, ActorId named) {
  Actor& role = actors[static_cast<std::size_t>(unnamed)];
  Actor& name = actors[static_cast<std::size_t>(named)];
  for (const std::uint32_t m : role.mentions) mentions[m].actor = named;
  name.mentions.insert(name.mentions.end(), role.mentions.begin(), role.mentions.end());
  std::sort(name.mentions.begin(), name.mentions.end());
  name.roles.insert(name.roles.end(), role.roles.begin(), role.roles.end());
  if (name.gender == 0) name.gender = role.gender;
  name.last = std::max(name.last, role.last);
  role.mentions.clear();
  role.now = named;
}

void Model::absorb(ActorId id, ActorId other) {
  Actor& gone = actors[static_cast<std::size_t>(other)];
  Actor& kept = actors[static_cast<std::size_t>(id)];
  for (const std::uint32_t m : gone.mentions) mentions[m].actor = id;
  kept.mentions.insert(kept.mentions.end(), gone.mentions.begin(), gone.mentions.end());
  std::sort(kept.mentions.begin(), kept.mentions.end());
  kept.roles.insert(kept.roles.end(), gone.roles.begin(), gone.roles.end());
  if (kept.entry == nullptr) kept.entry = gone.entry;
  gone.mentions.clear();
  gone.roles.clear();
}

Model find_mentions(const Context& context) { return Collector(context).run(); }

std::uint32_t first_mention_from(const Model& model, std::uint32_t i) {
  const auto found =
      std::lower_bound(model.mentions.begin(), model.mentions.end(), i,
                       [](const Mention& m, std::uint32_t at) { return m.span.first < at; });
  return static_cast<std::uint32_t>(found - model.mentions.begin());
}

}  // namespace selon::mentions

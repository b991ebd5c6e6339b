// Which names of an article are one person's, one organisation's.
#include "analyzer/mentions/clusters.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/mentions/canonical.h"
#include "analyzer/mentions/kinds.h"
#include "analyzer/mentions/name_places.h"
#include "analyzer/syntax/noun_phrases.h"

namespace selon::mentions {
namespace {

using lexicon::NameType;
using syntax::Fw;
namespace pos = lexicon::pos;

constexpr std::size_t kBearersCompared = 32;  // bearers of one family name that are compared

// Names without their particles: el-Assad and Assad, Le Drian and Drian compare equal.
bool particle(std::string_view word) {
  return word == "el" || word == "al" || word == "le" || word == "la" || word == "de" ||
         word == "du" || word == "des" || word == "von" || word == "van" || word == "der" ||
         word == "den" || word == "ben" || word == "bin" || word == "ibn";
}

using NameWords = std::vector<std::string_view>;
template <typename Words>
NameWords without_particles(const Words& words) {
  NameWords out;
  out.reserve(words.size());
  for (const std::string_view word : words)
    if (!particle(word)) out.push_back(word);
  return out.empty() ? NameWords(words.begin(), words.end()) : out;
}

// The consonants, with what transcriptions confuse made equal: Dimitri, Dmitry → dmtr.
std::string skeleton(std::string_view word) {
  std::string out;
  for (const char ch : word) {
    char c = ch;
    if (std::string_view("aeiouyh").find(c) != std::string_view::npos) continue;
    if (c == 'w') c = 'v';
    if (c == 'k' || c == 'q') c = 'c';
    if (c == 'j') c = 'g';
    if (c == 'z') c = 's';
    if (out.empty() || out.back() != c) out.push_back(c);
  }
  return out;
}

bool same_first_name(std::string_view a, std::string_view b) {
  if (a == b) return true;
  if (a.empty() || b.empty() || a.front() != b.front()) return false;
  if (a.size() == 1 || b.size() == 1) return true;
  // Too little is left of a short name: Anna, Anne, Aïna are three people.
  const std::string bones = skeleton(a);
  return bones.size() >= 3 && bones == skeleton(b);
}

// ChatGPT, LinkedIN: small letters and capitals at the end are no family name.
bool coined(std::string_view word) {
  const auto capital = [](char ch) { return ch >= 'A' && ch <= 'Z'; };
  return word.size() > 3 && capital(word[word.size() - 1]) && capital(word[word.size() - 2]) &&
         std::any_of(word.begin(), word.end(), [](char ch) { return ch >= 'a' && ch <= 'z'; });
}

class Clusterer {
 public:
  Clusterer(const Context& context, Model& model) : c_(context), m_(model) {}

  void run() {
    known_names();
    full_names();
    short_names();
    mark_places(c_, m_);
  }

 private:
  const Context& c_;
  Model& m_;
  std::unordered_map<const lexicon::NameEntry*, ActorId> by_entry_;
  std::unordered_map<std::string, ActorId> by_text_;               // the whole name, folded
  std::unordered_map<std::string, std::vector<ActorId>> by_word_;  // last, first, any word
  std::unordered_map<std::string, std::vector<ActorId>> by_family_;
  std::vector<NameWords> words_;          // by actor: the folded words of its full name
  std::vector<std::uint32_t> last_seen_;  // by actor: its latest mention so far

  Actor& actor(ActorId id) { return m_.actors[static_cast<std::size_t>(id)]; }

  static std::string joined(const NameWords& words) {
    std::string out;
    for (const std::string_view word : words) (out += word) += ' ';
    return out;
  }
  void set_words(ActorId id, const NameWords& words) {
    words_[static_cast<std::size_t>(id)].assign(words.begin(), words.end());
  }

  ActorId make(const Name& name) {
    const ActorId id = m_.add_actor(actor_of_name(c_, name));
    words_.resize(m_.actors.size());
    last_seen_.resize(m_.actors.size(), 0);
    return id;
  }
  void give(std::uint32_t m, ActorId id) {
    m_.assign(m, id);
    last_seen_[static_cast<std::size_t>(id)] = m;
    const Name& name = m_.name_of(m_.mentions[m]);
    Actor& a = actor(id);
    if (a.gender == 0 && name.shape != NameShape::known) a.gender = name.gender;
    if (name.titled || name.shape == NameShape::person) a.human = true;
  }

  // --- names of the tables ---

  void known_names() {
    for (std::uint32_t m = 0; m < m_.mentions.size(); ++m) {
      if (!known(m)) continue;
      const lexicon::NameEntry& entry = *m_.name_of(m_.mentions[m]).known.entry;
      if (entry.type == NameType::state) give(m, known_actor(m));
    }
    for (std::uint32_t m = 0; m < m_.mentions.size(); ++m) {
      if (!known(m) || m_.mentions[m].actor != kNobody) continue;
      const lexicon::NameEntry& entry = *m_.name_of(m_.mentions[m]).known.entry;
      // A capital behind a preposition is a place: à Moscou, de Moscou.
      if (entry.type == NameType::capital && m_.mentions[m].governed) continue;
      give(m, known_actor(m));
    }
  }
  [[nodiscard]] bool known(std::uint32_t m) const {
    const Mention& mention = m_.mentions[m];
    return mention.kind == MentionKind::name && m_.name_of(mention).shape == NameShape::known;
  }
  ActorId known_actor(std::uint32_t m) {
    const Name& name = m_.name_of(m_.mentions[m]);
    const lexicon::NameEntry* entry = name.known.entry;
    const auto found = by_entry_.find(entry);
    if (found != by_entry_.end()) {
      longer_name(actor(found->second), name);
      return found->second;
    }
    const ActorId id = make(name);
    by_entry_.emplace(entry, id);
    if (entry->type == NameType::state) m_.states.emplace(entry->state, id);
    if (entry->type == NameType::capital) m_.capitals.emplace(entry->state, id);
    return id;
  }
  // MSF and Médecins sans frontières: the longer one names the actor.
  void longer_name(Actor& a, const Name& name) const {
    const std::string text = name_text(c_, name);
    // Of two names for one state the common one stays: l'Iran, la République islamique.
    if (a.entry != nullptr && a.entry->type == NameType::state) {
      if (text != a.name) a.name = a.entry->name;
      return;
    }
    if (text.size() > a.name.size()) a.name = text;
  }

  // --- full names ---

  [[nodiscard]] bool free_name(std::uint32_t m) const {
    return m_.mentions[m].kind == MentionKind::name && !known(m);
  }

  void full_names() {
    for (std::uint32_t m = 0; m < m_.mentions.size(); ++m) {
      if (!free_name(m)) continue;
      const Name& name = m_.name_of(m_.mentions[m]);
      const NameWords words = without_particles(name.words);
      if (words.size() < 2) continue;
      if (name.titled && !begins_with_first_name(name)) continue;  // M. Le Goff: a short form
      give(m, full_actor(name, words));
    }
  }
  [[nodiscard]] bool begins_with_first_name(const Name& name) const {
    return lexicon::lookup(c_.form(name.bare.first)).any(pos::first_name) &&
           name.bare.end > name.bare.first + 1;
  }

  ActorId full_actor(const Name& name, const NameWords& name_words) {
    const std::string text = joined(name_words);
    const auto found = by_text_.find(text);
    if (found != by_text_.end()) return found->second;
    std::vector<ActorId>& family_members = by_family_[std::string(name_words.back())];
    const std::size_t from =
        family_members.size() > kBearersCompared ? family_members.size() - kBearersCompared : 0;
    for (std::size_t k = from; k < family_members.size(); ++k) {
      const ActorId id = family_members[k];
      const NameWords& known = words_[static_cast<std::size_t>(id)];
      if (same_full_name(known, name.words)) {
        fuller_spelling(id, name);
      } else if (ends_with(name_words, known) && is_longer(name, first_name_of(id))) {
        take_name(id, name);
      } else if (!ends_with(known, name_words) || !is_longer(first_name_of(id), name)) {
        continue;
      }
      by_text_.emplace(text, id);
      return id;
    }
    const ActorId id = make(name);
    set_words(id, name_words);
    by_text_.emplace(text, id);
    family_members.push_back(id);
    for (const std::string_view word : words_[static_cast<std::size_t>(id)])
      by_word_[std::string(word)].push_back(id);
    return id;
  }
  // E. Macron, then Emmanuel Macron: the name that is written out counts.
  void fuller_spelling(ActorId id, const Name& name) {
    const NameWords& words = words_[static_cast<std::size_t>(id)];
    if (words.front().size() == 1 && name.words.front().size() > 1) take_name(id, name);
  }
  void take_name(ActorId id, const Name& name) {
    set_words(id, without_particles(name.words));
    actor(id).name = name_text(c_, name);
    for (const std::string_view word : words_[static_cast<std::size_t>(id)])
      by_word_[std::string(word)].push_back(id);
  }
  // Luc Traven Brask, then Traven Brask: a family name of two words, of which the first is nobody's
  // first name; not the name behind a hyphen (Lunel-Traven Brask)
  [[nodiscard]] bool is_longer(const Name& whole, const Name& part) const {
    const auto tokens = [](const Name& name) { return name.bare.end - name.bare.first; };
    return tokens(whole) > tokens(part) && !begins_with_first_name(part);
  }
  static bool ends_with(const NameWords& whole, const NameWords& part) {
    return whole.size() > part.size() && std::equal(part.rbegin(), part.rend(), whole.rbegin());
  }
  // What the actor was first called.
  [[nodiscard]] const Name& first_name_of(ActorId id) const {
    const Actor& a = m_.actors[static_cast<std::size_t>(id)];
    return m_.name_of(m_.mentions[a.mentions.front()]);
  }

  // --- short names ---

  void short_names() {
    for (std::uint32_t m = 0; m < m_.mentions.size(); ++m) {
      const ActorId bearer = m_.mentions[m].actor;
      if (bearer != kNobody) {
        last_seen_[static_cast<std::size_t>(bearer)] = m;
        continue;
      }
      if (!free_name(m)) continue;
      const Name& name = m_.name_of(m_.mentions[m]);
      ActorId id = bearer_of(name, m);
      if (id == kNobody || introduced(name, id)) id = short_actor(name);
      give(m, id);
    }
  }

  // Un éleveur de 31 ans, Benoît: a first name that is told with who bears it is not that of
  // somebody named in full elsewhere.
  [[nodiscard]] bool introduced(const Name& name, ActorId bearer) const {
    if (name.titled || name.words.size() != 1 ||
        short_form_rank(bearer, without_particles(name.words), name) != 1)
      return false;
    return described_before(name.span.first);
  }
  [[nodiscard]] bool described_before(std::uint32_t i) const {
    constexpr std::uint32_t kReach = 10;  // tokens
    if (i < 2 || c_.words.punct(i - 1) != text::Punct::comma) return false;
    for (std::uint32_t t = i - 1; t > 0 && t + kReach > i; --t) {
      if (c_.words.punct(t - 1) != text::Punct::none || c_.chunks.verb(t - 1) != nullptr)
        return false;
      if (c_.words.fw(t - 1) == Fw::un || c_.words.fw(t - 1) == Fw::une) return true;
    }
    return false;
  }

  // The bearer of the short name that was mentioned last before `m`; before all of them, the
  // one that the article names first.
  ActorId bearer_of(const Name& name, std::uint32_t m) {
    const NameWords words = without_particles(name.words);
    const auto found = by_word_.find(std::string(words.back()));
    if (found == by_word_.end()) return kNobody;
    ActorId best = kNobody;
    int best_rank = -1;
    const std::vector<ActorId>& bearers = found->second;
    for (std::size_t k = 0; k < std::min(bearers.size(), kBearersCompared); ++k) {
      const int rank = short_form_rank(bearers[k], words, name);
      if (rank < 0) continue;
      const bool nearer = best != kNobody && rank == best_rank && seen(bearers[k], m) &&
                          last(bearers[k]) > last(best);
      if (rank > best_rank || nearer ||
          (best != kNobody && rank == best_rank && !seen(best, m) && seen(bearers[k], m))) {
        best = bearers[k];
        best_rank = rank;
      }
    }
    return best;
  }
  [[nodiscard]] std::uint32_t last(ActorId id) const {
    return last_seen_[static_cast<std::size_t>(id)];
  }
  [[nodiscard]] bool seen(ActorId id, std::uint32_t m) const {
    return m_.actors[static_cast<std::size_t>(id)].mentions.front() < m && last(id) < m;
  }

  // How well `words` serve as a short form of the actor's name: 2 a family name, 1 a first name
  // or a middle one, -1 not at all.
  [[nodiscard]] int short_form_rank(ActorId id, const NameWords& words, const Name& name) const {
    const Actor& a = m_.actors[static_cast<std::size_t>(id)];
    if (a.gender != 0 && name.gender != 0 && (a.gender & name.gender) == 0) return -1;
    const NameWords& full = words_[static_cast<std::size_t>(id)];
    for (const std::string_view word : words)
      if (std::find(full.begin(), full.end(), word) == full.end()) return -1;
    if (full.back() == words.back()) return 2;
    if (a.kind != EntityKind::person) return -1;
    return 1;
  }

  // Marie, 32 ans: nobody of that family name is known, so it is a first name.
  [[nodiscard]] std::uint8_t gender_of_first_name(const Name& name) const {
    if (name.shape != NameShape::plain || name.words.size() != 1) return 0;
    const lexicon::Morph morph = lexicon::lookup_compound(c_.form(name.bare.first));
    if (!morph.any(pos::first_name) || morph.any(pos::surname)) return 0;
    return morph.name_gender == lexicon::gender::both ? std::uint8_t{0} : morph.name_gender;
  }

  ActorId short_actor(const Name& name) {
    // A man and a woman of one family name and no first names stay two.
    const NameWords words = without_particles(name.words);
    const std::string text = joined(words) + (name.titled ? std::to_string(name.gender) : "");
    const auto found = by_text_.find(text);
    if (found != by_text_.end()) return found->second;
    const ActorId id = make(name);
    if (actor(id).gender == 0) actor(id).gender = gender_of_first_name(name);
    set_words(id, words);
    by_text_.emplace(text, id);
    by_word_[std::string(words.back())].push_back(id);
    return id;
  }
};

}  // namespace

bool same_full_name(const std::vector<std::string_view>& a, KeptList<std::string_view> b) {
  const NameWords x = without_particles(a);
  const NameWords y = without_particles(b);
  if (x.size() < 2 || y.size() < 2 || x.back() != y.back()) return false;
  return same_first_name(x.front(), y.front());
}

void cluster_names(const Context& context, Model& model) { Clusterer(context, model).run(); }

namespace {
// La Vigie, Le Phare: an article with a capital of its own before what may name a paper.
bool titled_thing(const Context& context, const Name& name) {
  const Fw article = context.words.fw(name.bare.first);
  const std::uint32_t noun = name.bare.first + 1;
  return (article == Fw::le || article == Fw::la || article == Fw::l_) && noun < name.bare.end &&
         may_title(context.lexicon, context.document(), noun);
}
}  // namespace

EntityKind kind_of_name(const Context& context, const Name& name) {
  if (name.shape == NameShape::known) return name.known.entry->kind;
  if (name.titled || name.shape == NameShape::person) return EntityKind::person;
  if (name.shape == NameShape::acronym) return EntityKind::organisation;
  const std::uint32_t first = name.span.first;
  if (context.words.fw(name.bare.first) == Fw::les) return EntityKind::organisation;
  if (titled_thing(context, name)) return EntityKind::media;
  for (std::uint32_t i = name.bare.first; i < name.bare.end; ++i)
    if (syntax::joins_house_name(context.form(i))) return EntityKind::organisation;
  const std::uint32_t last = name.bare.end - 1;
  if (names_outlet(context.form(last))) return EntityKind::media;
  if (last > name.bare.first && names_medium(context.form(name.bare.first), context.form(last)))
    return EntityKind::media;
  if (coined(context.document().surface(name.bare.end - 1))) return EntityKind::organisation;
  // People bear no article; institutions and places do.
  const bool article = first > 0 && context.words.tag(first - 1) == syntax::Tag::determiner &&
                       context.beside(first - 1, first);
  if (article) return EntityKind::organisation;
  switch (first > 0 ? context.words.fw(first - 1) : Fw::none) {
    case Fw::du:
    case Fw::au:
    case Fw::aux:
    case Fw::des:
      return EntityKind::organisation;
    default:
      return EntityKind::person;
  }
}

Actor actor_of_name(const Context& context, const Name& name) {
  Actor actor;
  actor.named = true;
  actor.kind = kind_of_name(context, name);
  actor.name = name_text(context, name);
  actor.gender = name.gender;
  actor.number = lexicon::number::singular;
  if (name.shape != NameShape::known) return actor;
  actor.entry = name.known.entry;
  actor.state = name.known.entry->state;
  if (actor.state != nullptr && name.known.entry->type == NameType::state) {
    const std::string_view article = actor.state->article;
    if (article == "la") actor.gender = lexicon::gender::feminine;
    if (article == "le") actor.gender = lexicon::gender::masculine;
    if (article == "les") actor.number = lexicon::number::plural;
  }
  return actor;
}

}  // namespace selon::mentions

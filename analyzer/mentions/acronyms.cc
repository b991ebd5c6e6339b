#include "analyzer/mentions/acronyms.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

#include "analyzer/base/among.h"
#include "analyzer/mentions/canonical.h"
#include "analyzer/mentions/given_roles.h"
#include "analyzer/mentions/kinds.h"

namespace selon::mentions {
namespace {

using text::Punct;

// Bureau de la police du Val, BPV: the first letters of its words, without those that only join
// them; empty where there are fewer than three or somebody might spell it otherwise.
std::string initials_of(std::string_view text) {
  constexpr std::size_t kLeast = 3;
  constexpr std::size_t kMost = 8;
  constexpr auto kJoining = std::to_array<std::string_view>(
      {"de", "du", "des", "la", "le", "les", "l", "d", "et", "pour", "a", "au", "aux", "en"});
  std::string initials;
  std::string word;
  const auto end_word = [&] {
    if (!word.empty() && !among(kJoining, word)) initials += word.front();
    word.clear();
  };
  for (const char c : fold(lower_latin(text))) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (letter) {
      word += c;
    } else {
      end_word();
    }
  }
  end_word();
  return initials.size() >= kLeast && initials.size() <= kMost ? initials : std::string();
}

class AcronymBinder {
 public:
  AcronymBinder(const Context& context, Model& model, std::vector<bool>& taken)
      : c_(context), m_(model), taken_(taken) {}

  // Société des bains de mer (SBM), SBM (Société des bains de mer)
  void bind(std::uint32_t m) {
    // Bureau de la coordination de l'ONU (Bureco): the short name is the bureau's.
    if (m_.mentions[m].nested && short_form(m)) return;
    const std::uint32_t first = m_.mentions[m].span.first;
    const std::uint32_t end = end_of(m);
    if (!c_.beside(end + 2, first) || c_.words.punct(end) != Punct::paren_open) return;
    const std::int32_t inner = m_.mention_at(end + 1);
    if (inner < 0) return;
    const auto other = static_cast<std::uint32_t>(inner);
    if (m_.mentions[other].kind == MentionKind::pronoun) return;
    // Service de police de la Ville de Brissac (SPVB): the short name is the service's.
    if (taken_[other]) return;
    if (!c_.beside(end_of(other), first) || c_.words.punct(end_of(other)) != Punct::paren_close)
      return;
    if (!institution(m) || !institution(other)) return;
    if (short_form(other) && long_form(m, other)) {
      merge(m, other);
    } else if (short_form(m) && long_form(other, m)) {
      merge(other, m);
    }
  }

  // The text of an institution with a capital that nobody has a name for yet; else empty.
  [[nodiscard]] std::string capitalised_body(std::uint32_t m) const {
    const Mention& mention = m_.mentions[m];
    if (mention.kind != MentionKind::description || mention.actor != kNobody ||
        !description(m).capitalised || !institution(m))
      return {};
    return description_text(c_, description(m));
  }
  // LSV: the letters, folded, of a name in capitals that no table knows and nothing explains yet.
  [[nodiscard]] std::string_view free_acronym(std::uint32_t m) const {
    const Mention& mention = m_.mentions[m];
    if (mention.kind != MentionKind::name || taken_[m] || !short_form(m)) return {};
    const Name& name = m_.name_of(mention);
    if (name.shape != NameShape::acronym || mention.actor == kNobody) return {};
    const std::string& called = m_.actors[static_cast<std::size_t>(mention.actor)].name;
    const bool spelt_out = !called.empty() && fold(lower_latin(called)) != name.words.front();
    return spelt_out ? std::string_view() : name.words.front();
  }
  // Le Bureau de la police du Val ferme. Le BPV précise
  void bind_pair(std::uint32_t long_one, std::uint32_t short_one) {
    if (m_.mentions[long_one].actor == kNobody) merge(long_one, short_one);
  }

 private:
  const Context& c_;
  Model& m_;
  std::vector<bool>& taken_;

  [[nodiscard]] const Description& description(std::uint32_t m) const {
    return m_.description_of(m_.mentions[m]);
  }
  [[nodiscard]] std::uint32_t end_of(std::uint32_t m) const { return m_.mentions[m].span.end; }

  [[nodiscard]] bool institution(std::uint32_t m) const {
    const Mention& mention = m_.mentions[m];
    if (mention.kind == MentionKind::description) {
      const EntityKind kind = kind_of_description(c_, description(m));
      return kind != EntityKind::person && kind != EntityKind::anonymous &&
             kind != EntityKind::document &&
             (kind != EntityKind::group || description(m).capitalised);
    }
    const Name& name = m_.name_of(mention);
    return name.shape != NameShape::person && !names_state(name) && !name.titled;
  }
  // One word that is all capitals, or the first letter of the long form behind one capital.
  [[nodiscard]] bool short_form(std::uint32_t m) const {
    if (m_.mentions[m].kind != MentionKind::name) return false;
    const Name& name = m_.name_of(m_.mentions[m]);
    return name.bare.end == name.bare.first + 1 && name.words.size() == 1 &&
           name.words.front().size() <= 10;
  }
  // A name, an institution with a capital (Union pour les libertés), or one whose first letter
  // begins the acronym (le parti du lac, PDL); not "le fief du groupe Lumière (GL)".
  [[nodiscard]] bool long_form(std::uint32_t m, std::uint32_t acronym) const {
    const Mention& mention = m_.mentions[m];
    // one word is no long form: PARIS (AFP) gives a place and an agency
    if (mention.kind == MentionKind::name) {
      const Name& name = m_.name_of(mention);
      return name.words.size() > 1 &&
             (name.shape != NameShape::plain || abbreviates(acronym, name));
    }
    if (description(m).capitalised) return true;
    return description(m).key.front() == m_.name_of(m_.mentions[acronym]).words.front().front();
  }
  // Its first letter is one of a word of the name. Gil Simonet (PDL) is no party.
  [[nodiscard]] bool abbreviates(std::uint32_t acronym, const Name& name) const {
    const char first = m_.name_of(m_.mentions[acronym]).words.front().front();
    return std::any_of(name.words.begin(), name.words.end(),
                       [first](std::string_view word) { return word.front() == first; });
  }
  // The long form names the actor of the short one.
  void merge(std::uint32_t long_form, std::uint32_t short_one) {
    const ActorId id = m_.mentions[short_one].actor;
    if (id == kNobody) return;
    Actor& actor = m_.actors[static_cast<std::size_t>(id)];
    const Mention& mention = m_.mentions[long_form];
    if (mention.kind == MentionKind::description) {
      give_role(c_, m_, long_form, id);
      taken_[short_one] = true;
      Actor& named = m_.actors[static_cast<std::size_t>(id)];
      named.name = description_text(c_, description(long_form));
      if (named.entry == nullptr) named.kind = kind_of_description(c_, description(long_form));
      return;
    }
    if (mention.actor == id) return;
    const ActorId other = mention.actor;
    if (other == kNobody) return;
    actor.name = name_text(c_, m_.name_of(mention));
    m_.absorb(id, other);
  }
};

}  // namespace

void bind_initials(const Context& context, Model& model, std::vector<bool>& taken) {
  AcronymBinder binder(context, model, taken);
  constexpr std::uint32_t kSeveral = static_cast<std::uint32_t>(-1);
  struct Long {
    std::uint32_t mention;
    std::string text;
  };
  std::unordered_map<std::string, Long> spelt;
  for (std::uint32_t m = 0; m < model.mentions.size(); ++m) {
    if (const std::string text = binder.capitalised_body(m); !text.empty()) {
      const std::string initials = initials_of(text);
      if (initials.empty()) continue;
      const auto [at, fresh] = spelt.try_emplace(initials, Long{m, text});
      if (!fresh && at->second.text != text) at->second.mention = kSeveral;
      continue;
    }
    const std::string_view acronym = binder.free_acronym(m);
    if (acronym.empty()) continue;
    const auto found = spelt.find(std::string(acronym));
    if (found != spelt.end() && found->second.mention != kSeveral)
      binder.bind_pair(found->second.mention, m);
  }
}

void bind_acronym(const Context& context, Model& model, std::uint32_t mention,
                  std::vector<bool>& taken) {
  AcronymBinder(context, model, taken).bind(mention);
}

}  // namespace selon::mentions

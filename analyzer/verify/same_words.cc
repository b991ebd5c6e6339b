#include "analyzer/verify/same_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analyzer/base/among.h"
#include "analyzer/verify/claim_words.h"

namespace selon::verify {
namespace {

using syntax::Tag;

// Nouns that are made of a verb in no regular way.
bool is_action_of(std::string_view noun, std::string_view verb) {
  static constexpr auto kActions =
      std::to_array<std::pair<std::string_view, std::string_view>>({{"vente", "vendre"},
                                                                    {"ventes", "vendre"},
                                                                    {"achat", "acheter"},
                                                                    {"rupture", "rompre"},
                                                                    {"départ", "partir"},
                                                                    {"départ", "quitter"},
                                                                    {"arrestation", "arrêter"},
                                                                    {"arrestations", "arrêter"},
                                                                    {"nomination", "nommer"},
                                                                    {"harcèlement", "harceler"},
                                                                    {"destruction", "détruire"},
                                                                    {"construction", "construire"},
                                                                    {"élection", "élire"},
                                                                    {"retrait", "retirer"},
                                                                    {"prise", "prendre"},
                                                                    {"vol", "voler"},
                                                                    {"vols", "voler"},
                                                                    {"viol", "violer"},
                                                                    {"tir", "tirer"},
                                                                    {"tirs", "tirer"}});
  return std::any_of(kActions.begin(), kActions.end(),
                     [&](const auto& a) { return a.first == noun && a.second == verb; });
}

bool is_death(std::string_view word) {
  static constexpr auto kDeath =
      std::to_array<std::string_view>({"mort", "morte", "décès", "décédé", "décédée", "décéder",
                                       "mourir", "disparition", "succomber", "tuer"});
  return among(kDeath, word);
}

// licenci|er, détrui|re: what its nouns keep of a verb
std::string_view stem_of(std::string_view verb) {
  for (const std::string_view ending : {"er", "ir", "re"})
    if (verb.ends_with(ending)) return verb.substr(0, verb.size() - ending.size());
  return {};
}

bool derived(std::string_view noun, std::string_view verb) {
  constexpr std::size_t kShortest = 4;       // bytes of a stem that tells
  constexpr std::size_t kLongestEnding = 7;  // -ements
  if (is_action_of(noun, verb)) return true;
  const std::string_view stem = stem_of(verb);
  if (stem.size() < kShortest) return false;
  return noun.starts_with(stem) && noun.size() <= stem.size() + kLongestEnding;
}

// The word by which a claim is known again; empty for those that every claim may have.
Key key_of(const detect::Reading& r, std::uint32_t t) {
  const Tag tag = r.tag(t);
  if (tag == Tag::noun || tag == Tag::adjective || tag == Tag::numeral) return {r.form(t)};
  if (tag == Tag::proper) return {r.form(t), true};
  const detect::VerbGroup* verb = r.chunks.verb(t);
  if (verb == nullptr || verb->head != t || verb->lemma == "être" || verb->lemma == "avoir" ||
      verb->lemma == "vouloir" || verb->lemma == "faire")
    return {};
  return {verb->lemma};
}

}  // namespace

bool same_word(const Key& a, const Key& b) {
  return a.text == b.text || (is_death(a.text) && is_death(b.text)) || derived(a.text, b.text) ||
         derived(b.text, a.text);
}

std::vector<Key> keys_of(const detect::Reading& r, const detect::Candidate& c) {
  constexpr std::size_t kMost = 40;
  constexpr std::uint32_t kReach = 400;  // tokens of a part: the rest says the same again
  std::vector<Key> keys;
  // une rumeur lui attribuant un compte: that it is a rumour nobody else need say
  const syntax::NounPhrase* np = c.content.empty() ? nullptr : r.phrase_at(c.content.front().first);
  const std::uint32_t named =
      np != nullptr && np->span.end < c.content.front().end && names_claims(r, np->head) ? np->head
                                                                                         : r.size();
  for (const syntax::TokenSpan& part : c.content)
    for (std::uint32_t t = part.first;
         t < std::min(part.end, part.first + kReach) && keys.size() < kMost; ++t) {
      const Key key = t == named ? Key{} : key_of(r, t);
      const bool known =
          std::any_of(keys.begin(), keys.end(), [&](const Key& k) { return k.text == key.text; });
      if (!key.text.empty() && !known) keys.push_back(key);
    }
  return keys;
}

bool share_word(const detect::Reading& r, const detect::Candidate& a, const detect::Candidate& b) {
  const std::vector<Key> keys = keys_of(r, a);
  const std::vector<Key> others = keys_of(r, b);
  return std::any_of(keys.begin(), keys.end(), [&](const Key& key) {
    return std::any_of(others.begin(), others.end(),
                       [&](const Key& other) { return same_word(key, other); });
  });
}

}  // namespace selon::verify

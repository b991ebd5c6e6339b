#include <algorithm>
#include <string_view>

#include "analyzer/lexicon/morphology.h"

namespace selon::lexicon {
namespace {

// First members that leave the word's kind, gender and number as they are. With their hyphen
// they stand before any word (ex-, vice-); without it only where the dictionary's own stock of
// such words is bound to be incomplete (anticorruption, coprésidente).
constexpr std::string_view kPrefixes[] = {
    "ex-",    "vice-",     "non-",   "mi-",      "anti-",  "rétro-", "pro-",    "néo-",
    "quasi-", "demi-",     "semi-",  "sous-",    "sur-",   "co-",    "auto-",   "ultra-",
    "super-", "mini-",     "maxi-",  "micro-",   "macro-", "multi-", "inter-",  "intra-",
    "extra-", "pré-",      "post-",  "para-",    "méga-",  "hyper-", "télé-",   "cyber-",
    "euro-",  "pseudo-",   "archi-", "arrière-", "avant-", "après-", "contre-", "entre-",
    "hors-",  "sans-",     "trans-", "e-",       "éco-",   "bio-",   "narco-",  "techno-",
    "socio-", "politico-", "grand-", "grands-",  "haut-",  "franc-", "outre-",  "lieutenant-",
    "anti",   "co",        "néo",    "pro",      "ultra",  "super",  "hyper",   "cyber",
    "micro",  "mini",      "multi",  "auto",     "inter",  "extra",  "pré",     "post",
    "télé",   "euro",      "sur",    "sous",     "pseudo", "narco",  "éco",     "trans",
};

// What a prefix may stand before.
constexpr std::uint32_t kBases = pos::noun | pos::adjective | pos::past_participle;

// A rest shorter than this is chance (pro + to).
constexpr std::size_t kShortestBase = 4;

// The word without its demonstrative: ce jour-là, cette fois-ci.
constexpr std::string_view kSuffixes[] = {"-là", "-ci"};

Morph only_bases(Morph morph) {
  morph.pos &= kBases;
  morph.name_gender = morph.persons = morph.tenses = 0;
  if (!morph.any(pos::past_participle)) morph.verb = morph.verb2 = Lemma();
  return morph.known() ? morph : Morph{};
}

Morph without_prefix(std::string_view form) {
  if (form.size() <= kShortestBase) return {};
  for (const std::string_view prefix : kPrefixes) {
    if (form.front() != prefix.front() || !form.starts_with(prefix)) continue;
    if (form.size() < prefix.size() + kShortestBase) continue;
    const Morph base = only_bases(lookup(form.substr(prefix.size())));
    if (base.known()) return base;
  }
  return {};
}

// franco-allemand, russo-ukrainienne, gréco-: an adjective's stem in -o before an adjective.
Morph after_stem_in_o(std::string_view form) {
  const std::size_t hyphen = form.find("o-");
  if (hyphen == std::string_view::npos || hyphen < 2) return {};
  Morph base = only_bases(lookup(form.substr(hyphen + 2)));
  base.pos &= pos::adjective | pos::noun;
  return base.any(pos::adjective) ? base : Morph{};
}

// député-maire: what agrees is the first noun. Marie-Odile: the first of two first names.
Morph of_two_words(std::string_view form) {
  const std::size_t hyphen = form.find('-');
  if (hyphen == std::string_view::npos) return {};
  Morph head = lookup(form.substr(0, hyphen));
  const Morph rest = lookup(form.substr(hyphen + 1));
  if (head.any(pos::first_name) && rest.any(pos::first_name)) {
    Morph name;
    name.pos = pos::proper | pos::first_name;
    name.gender = name.name_gender = head.name_gender;
    name.number = number::singular;
    return name;
  }
  const bool two_nouns = head.any(pos::noun) && !head.any(pos::first_name) && rest.any(kBases);
  if (!two_nouns) return {};
  head = only_bases(head);
  head.pos = pos::noun;
  head.verb = head.verb2 = Lemma();
  return head;
}

}  // namespace

Morph lookup_compound(std::string_view form) {
  Morph found = lookup(form);
  if (found.known()) return found;
  for (const std::string_view suffix : kSuffixes) {
    if (form.ends_with(suffix)) return lookup(form.substr(0, form.size() - suffix.size()));
  }
  for (const auto reading : {without_prefix, after_stem_in_o, of_two_words}) {
    found = reading(form);
    if (found.known()) return found;
  }
  return found;
}

}  // namespace selon::lexicon

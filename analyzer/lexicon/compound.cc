#include <algorithm>
#include <string_view>

#include "analyzer/lexicon/morphology.h"

namespace selon::lexicon {
namespace {

// First members that leave the word's kind, gender and number as they are. With their hyphen
// they stand before any word (ex-, vice-); without it only where the dictionary's own stock of
// such words is bound to be incomplete (anticorruption, coprésidente).
constexpr std::string_view kPrefixes[] = {
    "ex-",       "vice-",  "non-",     "mi-",    "anti-",  "pro-",    "néo-",        "quasi-",
    "demi-",     "semi-",  "sous-",    "sur-",   "co-",    "auto-",   "ultra-",      "super-",
    "mini-",     "maxi-",  "micro-",   "macro-", "multi-", "inter-",  "intra-",      "extra-",
    "pré-",      "post-",  "para-",    "méga-",  "hyper-", "télé-",   "cyber-",      "euro-",
    "pseudo-",   "archi-", "arrière-", "avant-", "après-", "contre-", "entre-",      "hors-",
    "sans-",     "trans-", "e-",       "éco-",   "bio-",   "narco-",  "techno-",     "socio-",
    "politico-", "grand-", "grands-",  "haut-",  "franc-", "outre-",  "lieutenant-", "anti",
    "co",        "néo",    "pro",      "ultra",  "super",  "hyper",   "cyber",       "micro",
    "mini",      "multi",  "auto",     "inter",  "extra",  "pré",     "post",        "télé",
    "euro",      "sur",    "sous",     "pseudo", "narco",  "éco",     "trans",
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
  if (!morph.any(pos::past_participle)) morph.verb = morph.verb2 = {};
  return morph.known() ? morph : Morph{};
}

Morph without_prefix(std::string_view form) {
  for (const std::string_view prefix : kPrefixes) {
    if (!form.starts_with(prefix) || form.size() < prefix.size() + kShortestBase) continue;
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

}  // namespace

Morph lookup_compound(std::string_view form) {
  Morph found = lookup(form);
  if (found.known()) return found;
  for (const std::string_view suffix : kSuffixes) {
    if (form.ends_with(suffix)) return lookup(form.substr(0, form.size() - suffix.size()));
  }
  found = without_prefix(form);
  return found.known() ? found : after_stem_in_o(form);
}

}  // namespace selon::lexicon

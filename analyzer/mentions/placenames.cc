#include "analyzer/mentions/placenames.h"

#include <algorithm>
#include <iterator>

#include "analyzer/lexicon/morphology.h"
#include "analyzer/mentions/model.h"

namespace selon::mentions {

bool placename(std::string_view name) {
  if (name.find(' ') != std::string_view::npos) return false;
  if (name.starts_with("Saint-") || name.starts_with("Sainte-")) return true;
  constexpr std::string_view kInner[] = {"-du-",  "-de-",  "-des-", "-sur-", "-en-", "-et-",
                                         "-lès-", "-les-", "-aux-", "-la-",  "-d'",  "-l'"};
  return std::any_of(std::begin(kInner), std::end(kInner), [name](std::string_view inner) {
    return name.find(inner) != std::string_view::npos;
  });
}

bool territory(std::string_view name) {
  if (name.find(' ') != std::string_view::npos) return false;
  constexpr std::string_view kFirst[] = {"Haute-", "Hautes-", "Hauts-", "Basse-", "Val-"};
  if (placename(name) ||
      std::any_of(std::begin(kFirst), std::end(kFirst),
                  [name](std::string_view first) { return name.starts_with(first); }))
    return true;
  const lexicon::Morph morph = lexicon::lookup(lower_latin(name));
  return morph.any(lexicon::pos::proper) &&
         !morph.any(lexicon::pos::first_name | lexicon::pos::surname);
}

}  // namespace selon::mentions

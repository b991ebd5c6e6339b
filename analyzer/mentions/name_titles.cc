#include "analyzer/mentions/name_titles.h"

#include <algorithm>
#include <array>

#include "analyzer/lexicon/morphology.h"

namespace selon::mentions {
namespace {

namespace gender = lexicon::gender;

constexpr std::array kTitles = {
    NameTitle{"m.", gender::masculine},
    NameTitle{"mm.", gender::masculine},
    NameTitle{"mme", gender::feminine},
    NameTitle{"mme.", gender::feminine},
    NameTitle{"mmes", gender::feminine},
    NameTitle{"mlle", gender::feminine},
    NameTitle{"monsieur", gender::masculine},
    NameTitle{"madame", gender::feminine},
    NameTitle{"mademoiselle", gender::feminine},
    NameTitle{"mgr", gender::masculine},
    NameTitle{"me", gender::both},
    NameTitle{"dr", gender::both},
    NameTitle{"dr.", gender::both},
    NameTitle{"dre", gender::feminine},
    NameTitle{"pr", gender::both},
    NameTitle{"pr.", gender::both},
    NameTitle{"mr", gender::masculine},
    NameTitle{"mr.", gender::masculine},
    NameTitle{"maître", gender::both},
    NameTitle{"docteur", gender::both},
    NameTitle{"professeur", gender::both},
};

}  // namespace

const NameTitle* title_of(std::string_view form) {
  const auto found = std::find_if(kTitles.begin(), kTitles.end(),
                                  [&](const NameTitle& t) { return t.form == form; });
  return found == kTitles.end() ? nullptr : &*found;
}

}  // namespace selon::mentions

#include "analyzer/detect/outlets.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {

bool passes_words_on(const Reading& r, TokenSpan source) {
  if (source.empty()) return false;
  return sense_of(r, source).is_media() || noun_title(r, source.first) == source;
}

bool only_passes_on(const Reading& r, const Candidate& c) {
  constexpr auto kPassing =
      std::to_array<std::string_view>({"rapporter", "relater", "relayer", "écrire", "indiquer",
                                       "révéler", "raconter", "préciser", "signaler"});
  return c.form == SourceForm::phrase && among(kPassing, c.lemma) && passes_words_on(r, c.source);
}

}  // namespace selon::detect

#ifndef SELON_ANALYZER_LEXICON_FURNITURE_H
#define SELON_ANALYZER_LEXICON_FURNITURE_H

#include <memory>
#include <string_view>

#include "analyzer/lexicon/lexicon.h"
#include "analyzer/lexicon/tsv.h"

namespace selon::lexicon {

// The pattern set of furniture.tsv: all patterns are run at once, and only those that hit and
// have named parts (agency, place, author) a second time for their captures.
class Furniture {
 public:
  Furniture();
  Furniture(Furniture&&) noexcept;
  Furniture& operator=(Furniture&&) noexcept;
  ~Furniture();

  // Reports what is wrong with the pattern. `check` compiles it at once; the built-in patterns,
  // which the tests have compiled, wait for the first paragraph.
  Problem add(std::string_view pattern, ParagraphClass kind, bool check);
  // Of several patterns that match, the first added decides.
  [[nodiscard]] Classified classify(std::string_view paragraph) const;

 private:
  struct Patterns;
  std::unique_ptr<Patterns> patterns_;
};

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_FURNITURE_H

#ifndef SELON_ANALYZER_LEXICON_FURNITURE_H
#define SELON_ANALYZER_LEXICON_FURNITURE_H

#include <memory>
#include <string_view>

#include "analyzer/lexicon/lexicon.h"
#include "analyzer/lexicon/tsv.h"

namespace selon::lexicon {

// The patterns of furniture.tsv. What their words say tells which of them a paragraph can match
// (pattern_needs.h); only these are compiled, when they are first needed, and tried.
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

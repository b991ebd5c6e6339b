#ifndef SELON_ANALYZER_MENTIONS_OFFICES_H
#define SELON_ANALYZER_MENTIONS_OFFICES_H

#include <mutex>
#include <unordered_map>
#include <vector>

#include "analyzer/mentions/model.h"

namespace selon::mentions {

// The offices of the holders in the tables as descriptions. They are read when first asked for and
// then kept, as the same few people are named in article after article. Any number of threads may
// ask.
class OfficeBook {
 public:
  // REQUIRES: `holder` is of `lexicon`, which outlives the book and is the same in all calls.
  [[nodiscard]] const std::vector<Description>& offices_of(
      const lexicon::Lexicon& lexicon, const lexicon::OfficeHolder& holder) const;

 private:
  mutable std::mutex mutex_;
  struct Offices {
    WordPool words;
    std::vector<Description> descriptions;
  };
  mutable std::unordered_map<const lexicon::OfficeHolder*, Offices> read_;
};

// The public offices of the people whom the article names, as the tables know them: facts of the
// world, for articles that say "le chef de l'Etat" and never of whom. Each is read like a phrase of
// the article, so that it compares with one. Also settles that they are people, and their gender.
// REQUIRES: names have their actors (cluster_names), roles not yet (bind_roles).
void add_offices(const Context& context, const OfficeBook& book, Model& model);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_OFFICES_H

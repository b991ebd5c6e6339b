#ifndef SELON_ANALYZER_VERIFY_SAME_WORDS_H
#define SELON_ANALYZER_VERIFY_SAME_WORDS_H

#include <string_view>
#include <vector>

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/reading.h"

namespace selon::verify {

// What a word of a claim is compared by.
struct Key {
  std::string_view text;  // of a verb its lemma
  bool name = false;
};

// la vente and vendre, licenciements and licencier, mort and décédé say the same.
[[nodiscard]] bool same_word(const Key& a, const Key& b);

// The words by which a claim is known again, each once; not those that every claim may have.
[[nodiscard]] std::vector<Key> keys_of(const detect::Reading& r, const detect::Candidate& c);

// Two claims have a word in common by which they are known.
[[nodiscard]] bool share_word(const detect::Reading& r, const detect::Candidate& a,
                              const detect::Candidate& b);

}  // namespace selon::verify

#endif  // SELON_ANALYZER_VERIFY_SAME_WORDS_H

#ifndef SELON_ANALYZER_LEXICON_TOOLS_VERBS_H
#define SELON_ANALYZER_LEXICON_TOOLS_VERBS_H

#include <map>
#include <string>
#include <vector>

#include "analyzer/lexicon/tools/reading.h"

// Which verb a form belongs to, where several share it.
namespace selon::lexicon::tools {

// fr/verbs.tsv (frequent verbs, most frequent first, each with its other spellings) and
// fr/verb_forms.tsv (forms where the less frequent verb is meant).
class Verbs {
 public:
  // Throws std::runtime_error on a file that cannot be read or a malformed row.
  Verbs(const std::string& ranks_path, const std::string& forms_path, const Readings& readings);

  // The distinct verbs of a form's readings, the likelier first.
  [[nodiscard]] std::vector<std::string> of(const std::string& form,
                                            const std::vector<Reading>& readings) const;

 private:
  [[nodiscard]] const std::string& usual_spelling(const std::string& lemma) const;
  [[nodiscard]] std::size_t rank(const std::string& form, const std::string& lemma) const;
  void read_ranks(const std::string& path, const Readings& readings);
  void read_forms(const std::string& path, const Readings& readings);
  void pair_circumflexes(const Readings& readings);

  std::map<std::string, std::size_t> ranks_;
  std::map<std::string, std::string> usual_;  // connaitre: connaître
  std::map<std::string, std::string> first_;  // vit: vivre
};

}  // namespace selon::lexicon::tools

#endif  // SELON_ANALYZER_LEXICON_TOOLS_VERBS_H

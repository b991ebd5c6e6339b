#ifndef SELON_ANALYZER_H
#define SELON_ANALYZER_H

#include <concepts>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "selon/analysis.h"
#include "selon/result.h"

namespace selon {

// Limits of an article, in bytes. The larger one cannot be raised: offsets have 32 bits, and UTF-8
// takes up to three times the bytes of Windows-1252.
inline constexpr std::size_t kUsualArticleBytes = std::size_t{256} << 20;  // the default
inline constexpr std::size_t kMostArticleBytes = std::size_t{1} << 30;
// Limits of what is found in one, more than any news holds. Reading stops at the claim too many;
// entities are counted once the claims, which all of them come from, are found.
inline constexpr std::size_t kUsualClaims = 1'000'000;
inline constexpr std::size_t kUsualEntities = 1'000'000;

struct AnalyzerOptions {
  // A folder with tables in the format of analyzer/lexicon/fr whose rows are added to the
  // built-in ones; empty for none.
  std::string lexicon_directory;
  // Longest article accepted, in bytes; more than 1 GiB counts as that.
  std::size_t max_bytes = kUsualArticleBytes;
  // Most claims and entities of one article.
  std::size_t max_claims = kUsualClaims;
  std::size_t max_entities = kUsualEntities;
};

// Reads French news. Immutable once made: one Analyzer may be used by any number of threads.
class Analyzer {
 public:
  // Errors: a lexicon row that cannot be read (with file, line and reason).
  static Result<Analyzer> create(const AnalyzerOptions& options = {});

  Analyzer(Analyzer&&) noexcept;
  Analyzer& operator=(Analyzer&&) noexcept;
  ~Analyzer();

  // Analyses one article. `bytes` may be in any encoding that is recognised (UTF-8, UTF-16 with
  // BOM, Windows-1252/Latin-1); Analysis::document.text is the UTF-8 text that spans refer to.
  // `id` becomes Document::id. It is not an error if the text is empty, holds no attribution
  // or is not French: the analysis is then empty.
  // Errors: more than max_bytes bytes, max_claims claims or max_entities entities.
  [[nodiscard]] Result<Analysis> analyze(std::string_view bytes, std::string_view id) const;
  // The same of a string that is given away (std::move): a huge article is not held twice. No
  // literal comes here.
  template <std::same_as<std::string> Bytes>
  [[nodiscard]] Result<Analysis> analyze(Bytes&& bytes, std::string_view id) const {
    return analyze_owned(std::forward<Bytes>(bytes), id);
  }

 private:
  struct Impl;
  explicit Analyzer(std::unique_ptr<const Impl> impl);
  [[nodiscard]] Result<Analysis> analyze_owned(std::string bytes, std::string_view id) const;
  std::unique_ptr<const Impl> impl_;
};

// "1.2.3"
[[nodiscard]] std::string_view version();

}  // namespace selon

#endif  // SELON_ANALYZER_H

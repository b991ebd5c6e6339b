#ifndef SELON_ANALYZER_CLI_LIMITS_H
#define SELON_ANALYZER_CLI_LIMITS_H

#include <cstddef>

#include "analyzer/cli/command.h"
#include "selon/analyzer.h"
#include "selon/result.h"

namespace selon::cli {

// How much a run may take.
struct Limits {
  std::size_t jobs = 1;  // threads, 1 … kMostJobs
  // Of one article.
  std::size_t max_bytes = kUsualArticleBytes;
  std::size_t max_claims = kUsualClaims;
  std::size_t max_entities = kUsualEntities;
};

inline constexpr std::size_t kMostJobs = 256;
// Articles that are files, and lines of a stream, of which many are in memory at once.
inline constexpr std::size_t kFileMaxBytes = kUsualArticleBytes;
inline constexpr std::size_t kStreamMaxBytes = std::size_t{16} << 20;

[[nodiscard]] Option jobs_option();
[[nodiscard]] Option max_bytes_option(std::size_t otherwise);
[[nodiscard]] Option max_claims_option();
[[nodiscard]] Option max_entities_option();

// What the options say, else as many threads as there are processors, and `max_bytes`.
// Errors: a value that is no whole number or out of range.
[[nodiscard]] Result<Limits> limits_of(const Invocation& invocation, std::size_t max_bytes);

}  // namespace selon::cli

#endif  // SELON_ANALYZER_CLI_LIMITS_H

#include "analyzer/cli/limits.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <thread>

namespace selon::cli {
namespace {

Result<std::size_t> number(const Invocation& invocation, const char* option, std::size_t otherwise,
                           std::size_t most) {
  if (!invocation.has(option)) return otherwise;
  const std::string typed = invocation.value(option, "");
  std::size_t out = 0;
  const char* end = typed.data() + typed.size();
  const auto [stop, problem] = std::from_chars(typed.data(), end, out);
  if (problem == std::errc{} && stop == end && out >= 1 && out <= most) return out;
  return Error{std::string(option) + " takes a whole number from 1 to " + std::to_string(most) +
                   ", not \"" + typed + "\"",
               "", 0};
}

}  // namespace

Option jobs_option() {
  return {"--jobs",
          "",
          "N",
          {},
          "analyse with N threads; the output is the same with any number (default: one for each "
          "processor)"};
}

Option max_bytes_option(std::size_t otherwise) {
  return {"--max-bytes",
          "",
          "N",
          {},
          "refuse articles of more than N bytes (default: " + std::to_string(otherwise) +
              "); an analysis takes some twenty times the memory of its text"};
}

Option max_claims_option() {
  return {"--max-claims",
          "",
          "N",
          {},
          "refuse articles of more than N claims (default: " + std::to_string(kUsualClaims) + ")"};
}

Option max_entities_option() {
  return {"--max-entities",
          "",
          "N",
          {},
          "refuse articles of more than N people, organisations and documents (default: " +
              std::to_string(kUsualEntities) + ")"};
}

Result<Limits> limits_of(const Invocation& invocation, std::size_t max_bytes) {
  const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
  const Result<std::size_t> jobs =
      number(invocation, "--jobs", std::min(processors, kMostJobs), kMostJobs);
  if (!jobs) return jobs.error();
  const Result<std::size_t> bytes = number(invocation, "--max-bytes", max_bytes, kMostArticleBytes);
  if (!bytes) return bytes.error();
  constexpr std::size_t kMost = kMostArticleBytes;  // each needs words
  const Result<std::size_t> claims = number(invocation, "--max-claims", kUsualClaims, kMost);
  if (!claims) return claims.error();
  const Result<std::size_t> entities = number(invocation, "--max-entities", kUsualEntities, kMost);
  if (!entities) return entities.error();
  return Limits{jobs.value(), bytes.value(), claims.value(), entities.value()};
}

}  // namespace selon::cli

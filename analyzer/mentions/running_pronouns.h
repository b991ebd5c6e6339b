#ifndef SELON_ANALYZER_MENTIONS_RUNNING_PRONOUNS_H
#define SELON_ANALYZER_MENTIONS_RUNNING_PRONOUNS_H

#include <cstdint>
#include <optional>
#include <vector>

#include "analyzer/mentions/features.h"
#include "analyzer/mentions/model.h"
#include "analyzer/mentions/pronouns.h"

namespace selon::mentions {

// Paul Durand est né à Lunel. Il y apprend son métier. Il part en mai avec Jean Roy: whom an
// article tells of it goes on to call il or elle, and an il of a voice later on is still he. Reads
// such pronouns from the beginning of the text to its end, and keeps of whom they are where that is
// plain (Model::told).
class RunningPronouns {
 public:
  RunningPronouns(const Context& context, Model& model) : c_(context), m_(model) {}

  // Reads the pronouns before token `to`. Descriptions before it must have been read.
  void read_to(std::uint32_t to, const std::vector<Spoken>& spoken);

 private:
  const Context& c_;
  Model& m_;
  std::uint32_t cursor_ = 0;  // tokens before it are read

  void hear(std::uint32_t i, const std::vector<Spoken>& spoken, const Features& f);
  [[nodiscard]] std::optional<Features> latter_at(std::uint32_t i) const;
  [[nodiscard]] bool tells_of_latter(std::uint32_t i) const;
  [[nodiscard]] bool tells(std::uint32_t i) const;
  [[nodiscard]] bool of_thing(std::uint32_t i, std::uint8_t gender, ActorId chosen) const;
};

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_RUNNING_PRONOUNS_H

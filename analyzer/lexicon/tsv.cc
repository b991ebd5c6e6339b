#include "analyzer/lexicon/tsv.h"

namespace selon::lexicon {

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for_each_part(text, separator, [&](std::string_view part) { parts.push_back(part); });
  return parts;
}

}  // namespace selon::lexicon

#include "analyzer/detect/saying_nouns.h"

#include <array>

#include "analyzer/base/among.h"

namespace selon::detect {

bool is_saying(std::string_view noun) {
  constexpr auto kSayings = std::to_array<std::string_view>(
      {"argument",    "aveu",          "avertissement", "avis",    "bilan",      "commentaire",
       "consigne",    "conclusion",    "constat",       "credo",   "diagnostic", "démenti",
       "explication", "justification", "mot",           "mots",    "phrase",     "promesse",
       "question",    "remarque",      "repartie",      "riposte", "réaction",   "réplique",
       "réponse",     "sentence",      "verdict",       "version", "voeu",       "vœu"});
  return among(kSayings, noun) || may_be_source_too(noun);
}

bool may_be_source_too(std::string_view noun) {
  constexpr auto kSources = std::to_array<std::string_view>(
      {"appel", "analyse", "conseil", "discours", "message", "récit", "témoignage"});
  return among(kSources, noun);
}

}  // namespace selon::detect

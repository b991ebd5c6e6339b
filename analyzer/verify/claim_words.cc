#include "analyzer/verify/claim_words.h"

namespace selon::verify {

bool names_claims(const detect::Reading& r, std::uint32_t noun) {
  const std::string_view form = r.form(noun);
  if (form == "jugement" || form == "verdict") return false;  // contested, not denied
  return form == "bilan" || form == "chiffre" || form == "chiffres" || form == "éléments" ||
         form == "faits" || r.lexicon.match_cue_noun(r.doc, noun);
}

}  // namespace selon::verify

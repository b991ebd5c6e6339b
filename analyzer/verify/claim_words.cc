#include "analyzer/verify/claim_words.h"

namespace selon::verify {

bool names_claims(const detect::Reading& r, std::uint32_t noun) {
  const std::string_view form = r.form(noun);
  if (form == "jugement" || form == "verdict") return false;  // contested, not denied
  return form == "bilan" || form == "chiffre" || form == "chiffres" || form == "éléments" ||
         form == "faits" || r.lexicon.match_cue_noun(r.doc, noun);
}

bool names_count(std::string_view noun) { return noun == "bilan" || noun.starts_with("chiffre"); }

bool has_number(const detect::Reading& r, const detect::Candidate& c) {
  for (const syntax::TokenSpan& part : c.content)
    for (std::uint32_t t = part.first; t < part.end; ++t)
      if (r.tag(t) == syntax::Tag::numeral) return true;
  return false;
}

}  // namespace selon::verify

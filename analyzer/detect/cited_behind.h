#ifndef SELON_ANALYZER_DETECT_CITED_BEHIND_H
#define SELON_ANALYZER_DETECT_CITED_BEHIND_H

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/families.h"

namespace selon::detect {

// X a déclaré que A, cité par l'AFP · X dit vouloir A, jointe au téléphone par l'AFP · …, selon des
// propos rapportés par l'AFP: behind a comma at the end of the sentence, who passed X's words on.
// Moves such words from the content to the relays; leaves the rest.
void take_cited_behind(const Reading& r, const SentenceFinds& finds, Candidate& c);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_CITED_BEHIND_H

#ifndef SELON_ANALYZER_DETECT_ATTITUDE_INCISES_H
#define SELON_ANALYZER_DETECT_ATTITUDE_INCISES_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/incise.h"

namespace selon::detect {

// « A », se veut rassurant X · « A », ne décolère pas X: no verb of saying, but how somebody is who
// says what stands in marks right before it. The verb group begins at token `i`.
[[nodiscard]] bool read_attitude(const Reading& r, const SentenceFinds& finds, std::uint32_t i,
                                 Incise& out);

// Il ne décolère pas, Elle se veut rassurante: a verb of such a clause, with somebody as subject.
[[nodiscard]] bool shows_attitude(const Reading& r, const VerbGroup& verb);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_ATTITUDE_INCISES_H

#ifndef SELON_ANALYZER_DETECT_INCISE_SOURCES_H
#define SELON_ANALYZER_DETECT_INCISE_SOURCES_H

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// Sources of an incise that are not its subject: who was asked, what was read. Where such a source
// stands at `after` it becomes that of `c`, and `after` becomes one past it.

// …, peut-on lire dans le communiqué, sur la pancarte: the text speaks.
[[nodiscard]] bool take_written_source(const Reading& r, Candidate& c, std::uint32_t& after);

// …, a-t-on appris de source policière, auprès de la gendarmerie: who was asked is the source.
void take_asked_source(const Reading& r, Candidate& c, std::uint32_t& after);

// a-t-on appris d'une source militaire, du ministère: of whom one learns it.
void take_teacher(const Reading& r, Candidate& c, std::uint32_t& after);

// …, a appris Radio Littoral de source judiciaire: the source spoke, the radio passed it on.
void take_asked_source_by(const Reading& r, Candidate& c, std::uint32_t& after);

// a-t-on appris | de source policière, auprès de la gendarmerie
[[nodiscard]] bool learns_from_source(const Reading& r, const CueHit& cue, std::uint32_t i);

// a appris Radio Littoral | de source judiciaire; of other verbs than apprendre behind a medium
// only
[[nodiscard]] std::uint32_t before_source(const Reading& r, const CueHit& cue, TokenSpan whole);

// …, apprend-on dans un communiqué, dans La Gazette: who learns it says nothing.
[[nodiscard]] bool learns_from_text(const Reading& r, const CueHit& cue, const Candidate& c);

// …, est-il précisé dans le bulletin: il is nobody; the document speaks when there is one.
void drop_impersonal(Candidate& c);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INCISE_SOURCES_H

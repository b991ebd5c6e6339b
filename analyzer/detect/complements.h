#ifndef SELON_ANALYZER_DETECT_COMPLEMENTS_H
#define SELON_ANALYZER_DETECT_COMPLEMENTS_H

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// What a verb of saying hands over. The readers of one kind of complement take the token behind the
// cue at which it would begin; when it is there they set rule, content and confidence of `c`, add
// the relays met on the way, and return true.

// The complement of whatever kind behind a cue, also past modifiers and insertions.
[[nodiscard]] bool read_complement(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                                   Candidate& c);

// a dit que A · prévient ses concitoyens que A · dénonce le fait que A
[[nodiscard]] bool read_que_clause(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                                   std::uint32_t i, Candidate& c);

// dit vouloir A · s'est engagé à « A »
[[nodiscard]] bool read_infinitive(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                                   std::uint32_t i, Candidate& c);

// a demandé pourquoi A · explique comment A
[[nodiscard]] bool read_question(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                                 std::uint32_t i, Candidate& c);

// a dit : « A » · a tranché : A · a réagi à la décision sur Twitter : « A »
[[nodiscard]] bool read_direct_quote(const Reading& r, const SentenceFinds& finds,
                                     const CueHit& cue, std::uint32_t i, Candidate& c);

// accuse Y d'avoir …, exhorte Y à …, invite Y à …: the person addressed belongs to the content.
[[nodiscard]] bool read_addressed(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                                  std::uint32_t i, Candidate& c);

// juge nécessaire de fermer le pont, estime urgent que la loi change
[[nodiscard]] bool read_judged_clause(const Reading& r, const SentenceFinds& finds,
                                      const CueHit& cue, std::uint32_t i, Candidate& c);

// juge la mesure « absurde » · se dit « inquiet » · qualifie X de « folle » · présente X comme
// « folle »
[[nodiscard]] bool read_judgement(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                                  std::uint32_t i, Candidate& c);

// dénonce « un scandale », salue la décision « courageuse » de …, parle d'un « échec »
[[nodiscard]] bool read_quoted_object(const Reading& r, const SentenceFinds& finds,
                                      const CueHit& cue, std::uint32_t i, Candidate& c);

// une accusation jugée « politique » par l'intéressé · est qualifié par X de « lâche »: what is
// judged, and the quoted judgement.
[[nodiscard]] bool read_passive_judgement(const Reading& r, const SentenceFinds& finds,
                                          const CueHit& cue, const VerbGroup& verb, Candidate& c);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_COMPLEMENTS_H

#ifndef SELON_ANALYZER_VERIFY_VERDICTS_H
#define SELON_ANALYZER_VERIFY_VERDICTS_H

#include <vector>

#include "analyzer/verify/status.h"

namespace selon::verify {

// The verdicts on the claims of a document while they are found. Holds references to both.
class Verdicts {
 public:
  Verdicts(const Reading& r, const std::vector<Candidate>& candidates)
      : r_(r), candidates_(candidates), verdicts_(candidates.size()) {}

  [[nodiscard]] const Reading& reading() const { return r_; }
  [[nodiscard]] const std::vector<Candidate>& candidates() const { return candidates_; }

  [[nodiscard]] const Verdict& at(std::size_t i) const { return verdicts_[i]; }

  // The verdict on claim `i` becomes this one, unless a stronger one was found: denied before
  // unconfirmed before confirmed before hedged before asserted.
  void raise(std::size_t i, StatusValue value, TokenSpan span, std::string_view rule,
             std::vector<TokenSpan> by = {});

  // The same by a doubt-phrase, which stands at `span` in `sentence`.
  void apply(std::size_t i, const lexicon::Doubt& doubt, TokenSpan span, TokenSpan sentence);

  // By ce que X dément, ce que conteste X, accusations que X rejette, when such words begin at `t`.
  bool denied_behind(std::size_t i, std::uint32_t t);

  // Who denies, confirms or does not confirm by a doubt-phrase; empty when nobody is named.
  [[nodiscard]] TokenSpan party(const lexicon::Doubt& doubt, TokenSpan span,
                                TokenSpan sentence) const;

  [[nodiscard]] std::vector<Verdict> take() && { return std::move(verdicts_); }

 private:
  const Reading& r_;
  const std::vector<Candidate>& candidates_;
  std::vector<Verdict> verdicts_;
};

// By the cue, the mood of the verb and the hedges of claim `i`.
void judge_by_own_words(Verdicts& verdicts, std::size_t i);

// By the verb whose object hands claim `i` over: Le club dément l'information selon laquelle A.
void judge_by_answering_verb(Verdicts& verdicts, std::size_t i);

// By the rest of the sentence of claim `i`.
void judge_by_sentence(Verdicts& verdicts, std::size_t i);

// By sentences that speak of earlier claims: Ces chiffres n'ont pas été confirmés par la préfète.
void judge_by_later_sentences(Verdicts& verdicts);

// By a sentence that names whose claims it speaks of, of the `end` claims before it: Le préfet
// dément les accusations de Paul Roy.
// (`quote`: in which quotation the words that say so stand, by default in none; `voice`: who says
// them where they name nobody)
void judge_by_owner(Verdicts& verdicts, std::size_t end, TokenSpan sentence,
                    std::int32_t quote = syntax::kNone, TokenSpan voice = {});

// By words that set something against earlier claims: Contrairement à ce qu'affirme La Vigie, B.
void judge_by_contrasts(Verdicts& verdicts);

// By denials in the face of which a claim is kept up: B, malgré les démentis du club.
void judge_by_despite(Verdicts& verdicts);

// By claims that answer earlier ones: Le préfet a rejeté cette accusation; « C'est faux »,
// dit-elle.
void judge_by_answers(Verdicts& verdicts);

// By denials of the same claim elsewhere: Le club dément vouloir vendre le stade.
void judge_by_restatements(Verdicts& verdicts);

}  // namespace selon::verify

#endif  // SELON_ANALYZER_VERIFY_VERDICTS_H

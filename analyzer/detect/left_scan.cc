#include <algorithm>
#include <optional>

#include "analyzer/detect/agreement.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/left_candidates.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subject_search.h"

namespace selon::detect {
namespace {

// Where the search ends: inside a quotation nothing outside it is the subject, and the other way
// round.
std::uint32_t first_of(const Reading& r, const VerbGroup& verb) {
  std::uint32_t first = r.sentence(verb.head).first;
  if (verb.span.first > kClauseReach) first = std::max(first, verb.span.first - kClauseReach);
  const std::int32_t quote = r.quote_at(verb.head);
  return quote == kNone ? first : std::max(first, r.quote_inside(quote).first);
}

// Looks for the subject from a verb leftwards.
class LeftScan {
 public:
  LeftScan(const Reading& r, const VerbGroup& verb, int depth)
      : r_(r),
        verb_(verb),
        depth_(depth),
        start_(first_of(r, verb)),
        quote_(r.quote_at(verb.head)),
        candidates_(r, verb, start_) {}

  Subject run() {
    std::uint32_t i = verb_.span.first;
    while (i > start_) {
      const std::uint32_t before = i;
      i = step(i - 1);
      if (done_ || i >= before) break;
    }
    return result();
  }

 private:
  const Reading& r_;
  const VerbGroup& verb_;
  const int depth_;
  const std::uint32_t start_;
  const std::int32_t quote_;
  const LeftCandidates candidates_;
  bool done_ = false;
  bool coordinated_ = false;  // a coordinator stands right before the verb
  bool comma_ = false;        // a comma was passed since the verb
  const NounPhrase* found_ = nullptr;
  const NounPhrase* passed_ = nullptr;  // says nothing by itself; the subject if there is no other
  Subject answer_;

  // Looks at token i; returns the token to go on from (exclusive).
  std::uint32_t step(std::uint32_t i) {
    if (quote_ == kNone && r_.quoted(i)) return over_quote(i);
    switch (r_.words.punct(i)) {
      case Punct::semicolon:
      case Punct::colon:
      case Punct::period:
      case Punct::question:
      case Punct::exclamation:
        done_ = true;
        return i;
      case Punct::comma:
        comma_ = true;
        // appelle les élus au calme, indique que A: the next verb of the same subject
        if (found_ == nullptr && i + 1 == verb_.span.first && r_.is_que(verb_.span.end))
          coordinated_ = true;
        return i;
      case Punct::paren_close:
        return candidates_.over_bracket(i);
      case Punct::paren_open:
        done_ = true;
        return i;
      case Punct::dash:
        return found_ == nullptr ? candidates_.over_dashes(i, coordinated_) : i;
      default:
        break;
    }
    if (const VerbGroup* v = r_.chunks.verb(i))
      return tells_when(r_, *v) ? static_cast<std::uint32_t>(v->subject_clitic) : over_verb(*v);
    if (const NounPhrase* np = r_.chunks.noun(i)) return over_phrase(*np);
    if (opens_subordinate(r_, i)) return at_opener(i);
    if (r_.tag(i) == Tag::coordinator && found_ == nullptr && !between_adverbs(i) &&
        (i + 1 >= adjacent() || opens_circumstance(i)))
      coordinated_ = true;
    if (r_.tag(i) == Tag::subject_clitic && found_ == nullptr) {
      answer_ = {SourceForm::pronoun, {i, i + 1}, false, false};
      done_ = true;
    }
    return i;
  }

  // samedi ou lundi, dit le maire; but "tôt et souvent affirme" is a second verb with its adverb
  [[nodiscard]] bool between_adverbs(std::uint32_t i) const {
    return i > start_ && r_.tag(i - 1) == Tag::adverb && r_.tag(i + 1) == Tag::adverb &&
           r_.is(i + 2, Punct::comma);
  }

  // refuse de répondre, mais à la barre, affirme · et, dans une lettre, affirme: between the
  // coordinator and the comma before the verb stands only where or when.
  [[nodiscard]] bool opens_circumstance(std::uint32_t i) const {
    constexpr std::uint32_t kLongest = 30;  // tokens
    const Fw fw = r_.fw(i);
    const bool joins = fw == Fw::et || fw == Fw::mais || fw == Fw::puis;
    if (!joins || !comma_ || i + kLongest < verb_.span.first ||
        !r_.is(adjacent_comma(), Punct::comma))
      return false;
    // et, avec sa femme, raconte son voisin, il élève: the verb has a subject of its own
    const NounPhrase* behind = r_.phrase_at(verb_.span.end);
    if (behind != nullptr && behind->preposition == kNone && r_.is(behind->span.end, Punct::comma))
      return false;
    const std::uint32_t first = r_.is(i + 1, Punct::comma) ? i + 2 : i + 1;
    if (r_.tag(first) != Tag::preposition && r_.tag(first) != Tag::past_participle) return false;
    // en raison d'un vol et d'une fuite présumée, affirme: one complement more
    const NounPhrase* before = i > start_ ? r_.chunks.noun(i - 1) : nullptr;
    if (is_of(r_.fw(first)) && before != nullptr && before->preposition > 0 &&
        is_of(r_.fw(static_cast<std::uint32_t>(before->preposition))))
      return false;
    for (std::uint32_t t = first; t < verb_.span.first; ++t)
      if (!stands_in_circumstance(t)) return false;
    return true;
  }
  [[nodiscard]] bool stands_in_circumstance(std::uint32_t i) const {
    const Tag tag = r_.tag(i);
    if (r_.is(i, Punct::comma) || tag == Tag::adverb || tag == Tag::preposition ||
        tag == Tag::coordinator || tag == Tag::past_participle)
      return true;
    const NounPhrase* np = r_.chunks.noun(i);
    return np != nullptr && np->preposition != kNone && !r_.quoted(i);
  }
  // Where the comma right before the verb and its adverbs would stand.
  [[nodiscard]] std::uint32_t adjacent_comma() const {
    std::uint32_t i = verb_.span.first;
    while (i > start_ && r_.tag(i - 1) == Tag::adverb) --i;
    return i > start_ ? i - 1 : i;
  }

  // First token behind which only adverbials stand before the verb.
  [[nodiscard]] std::uint32_t adjacent() const {
    std::uint32_t i = verb_.span.first;
    while (i > start_ && (r_.tag(i - 1) == Tag::adverb || r_.words.punct(i - 1) == Punct::comma))
      --i;
    return i;
  }

  std::uint32_t over_quote(std::uint32_t i) {
    const TokenSpan q = r_.quote_span(r_.quote_at(i));
    if (const TokenSpan outlets = candidates_.outlets_at(q.first);
        found_ == nullptr && !outlets.empty()) {
      answer_ = {SourceForm::phrase, outlets, false, false};
      done_ = true;
      return q.first;
    }
    // assure que « A » et nie B: the second verb shares the subject of the first; X, affirmant que
    // « A », nie B: so does the verb behind what is set in
    const bool whole_clause = q.first > start_ && r_.is_que(q.first - 1);
    if ((coordinated_ || (comma_ && set_in(q))) && found_ == nullptr && whole_clause)
      return q.first - 1;
    // Anne, pour qui « A » confie: the relative clause is no part of the subject
    if (q.first > start_ + 1 && r_.fw(q.first - 1) == Fw::qui &&
        r_.tag(q.first - 2) == Tag::preposition)
      return q.first - 2;
    // assure que le site « est sain » et nie B
    if (const auto que = opener_of_predicate(q)) return *que;
    for (std::uint32_t t = q.first; t < q.end; ++t) {
      const VerbGroup* v = r_.chunks.verb(t);
      if (v != nullptr && v->form == VerbForm::finite && q.end - q.first > 6) {
        // A quoted sentence is no part of a subject.
        done_ = true;
        break;
      }
    }
    return q.first;
  }

  // Behind a comma a participle hands the quotation over: X, affirmant que « A »,
  [[nodiscard]] bool set_in(TokenSpan q) const {
    const VerbGroup* v = q.first > start_ + 2 ? r_.chunks.verb(q.first - 2) : nullptr;
    return v != nullptr && v->form == VerbForm::gerund && v->span.first > start_ &&
           r_.is(v->span.first - 1, Punct::comma);
  }

  // The que of the clause whose verb opens the quotation; nullopt when it opens with another word.
  [[nodiscard]] std::optional<std::uint32_t> opener_of_predicate(TokenSpan q) const {
    if (!coordinated_ || found_ != nullptr) return std::nullopt;
    const VerbGroup* v = r_.chunks.verb(r_.past_adverbials(q.first + 1));
    if (v == nullptr || v->form != VerbForm::finite || v->subject_clitic != kNone)
      return std::nullopt;
    constexpr std::uint32_t kLongestSubject = 12;  // tokens
    for (std::uint32_t t = q.first; t > start_ && t + kLongestSubject > q.first; --t) {
      if (r_.words.punct(t - 1) != Punct::none || r_.chunks.verb(t - 1) != nullptr) break;
      if (r_.is_que(t - 1)) return t - 1;
    }
    return std::nullopt;
  }

  std::uint32_t over_verb(const VerbGroup& v) {
    if (v.form != VerbForm::finite) {
      // The candidate on its right was its object, not the subject.
      if (found_ != nullptr && v.span.end + 1 >= found_->span.first) drop(found_, v);
      if (passed_ != nullptr && v.span.end + 1 >= passed_->span.first) drop(passed_, v);
      return v.span.first;
    }
    drop(found_, v);
    drop(passed_, v);
    if (is_incise(v)) return v.span.first;
    if (const auto opener = clause_opener(r_, v, start_)) {
      if (in_same_relative(v, *opener)) {
        const Subject who = subject_within(r_, v, depth_ + 1);
        // le drame, qui a fait dix morts et a dit: things go on with nothing
        if (who.form == SourceForm::phrase && can_speak(r_, who.span) &&
            sense_of(r_, who.span).kind != EntityKind::document) {
          answer_ = who;
          done_ = true;
          return v.span.first;
        }
      }
      return std::max(*opener, start_);
    }
    if (found_ == nullptr && coordinated_) {
      answer_ = subject_within(r_, v, depth_ + 1);
      // Il a été retrouvé à Lunel et a dit: only a passive that hands words over has no subject
      if (v.passive && !r_.is_que(r_.past_adverbials(v.span.end))) answer_.impersonal = false;
    }
    done_ = true;
    return v.span.first;
  }

  // Luc Brun a reçu le maire, qui a vu la digue et a dit que A: a relative clause that a comma
  // opened and none has closed goes on behind the coordinator.
  [[nodiscard]] bool in_same_relative(const VerbGroup& v, std::uint32_t opener) const {
    if (found_ != nullptr || !coordinated_ || comma_ || r_.fw(opener) != Fw::qui ||
        opener <= start_ || !r_.is(opener - 1, Punct::comma))
      return false;
    return (v.third_singular() && verb_.third_singular()) ||
           (v.third_plural() && verb_.third_plural());
  }

  // Les élus, rapporte l'AFP, affirment que A: between commas, where no verb stands before, a verb
  // of saying with its own subject behind it parts the subject from its verb.
  [[nodiscard]] bool is_incise(const VerbGroup& v) const {
    const CueHit* cue = r_.cue_at(v.head);
    if (found_ != nullptr || cue == nullptr || v.span.first < start_ + 2 ||
        !r_.is(v.span.first - 1, Punct::comma) || has_finite_verb(r_, {start_, v.span.first}))
      return false;
    const TokenSpan own = r_.extended_at(r_.past_adverbials(v.span.end), {false, false});
    const NounPhrase* np = r_.phrase_at(own.first);
    const bool behind =
        np != nullptr && np->preposition == kNone && agrees(r_, *np, v) && can_speak(r_, own);
    const std::uint32_t end = v.inverted ? v.span.end : own.end;
    return (v.inverted || behind) && r_.is(r_.past_adverbials(end), Punct::comma);
  }

  // No comma parts the phrase from a verb before it: it belongs to that one.
  void drop(const NounPhrase*& np, const VerbGroup& v) const {
    if (np != nullptr && !comma_between(v, *np)) np = nullptr;
  }
  [[nodiscard]] bool comma_between(const VerbGroup& v, const NounPhrase& np) const {
    for (std::uint32_t i = v.span.end; i < np.span.first; ++i)
      if (r_.words.punct(i) == Punct::comma) return true;
    return false;
  }

  std::uint32_t over_phrase(const NounPhrase& np) {
    if (const auto past = candidates_.past_part(np, comma_)) return *past;
    if (!candidates_.plausible(np)) return np.span.first;
    // The nearest phrase is the subject; only when a comma parts it from the verb may it be an
    // apposition to the one before (le porte-parole, Dmitri Peskov, a déclaré), or a part of one
    // (X, chargée des programmes Climat, eau et justice, a déclaré).
    if (comma_ && !can_speak(r_, np.span) && !described_house(np)) {
      if (passed_ == nullptr) passed_ = &np;
      return np.span.first;
    }
    // X, élue du lac et membre du conseil, a dit: one apposition of two
    const bool joined = found_ != nullptr && comma_ && found_->span.first > 0 &&
                        r_.fw(found_->span.first - 1) == Fw::et && found_->determiner == kNone;
    if ((found_ != nullptr && !joined) || !comma_) done_ = true;
    found_ = &np;
    return np.span.first;
  }

  // La Nef bleue, une chaîne locale, affirme: a capital behind the article tells a name, and what
  // was found behind it somebody who speaks.
  [[nodiscard]] bool described_house(const NounPhrase& np) const {
    if (found_ == nullptr || found_->determiner == kNone || np.determiner == kNone ||
        r_.words.token(np.head).shape != text::Shape::capitalised)
      return false;
    const Fw article = r_.fw(static_cast<std::uint32_t>(found_->determiner));
    const Fw own = r_.fw(static_cast<std::uint32_t>(np.determiner));
    return (article == Fw::un || article == Fw::une) &&
           (own == Fw::le || own == Fw::la || own == Fw::l_);
  }

  std::uint32_t at_opener(std::uint32_t i) {
    if (found_ == nullptr && r_.fw(i) == Fw::qui) {
      answer_ = candidates_.antecedent(i);
    } else if (r_.fw(i) == Fw::dont && !candidates_.verb_between(i)) {
      return i;  // plusieurs pays, dont le Sénégal, se disent: dont only picks out
    }
    done_ = true;
    return i;
  }

  Subject result() {
    if (answer_.form != SourceForm::none) return answer_;
    const NounPhrase* subject = found_ != nullptr ? found_ : passed_;
    if (subject == nullptr) return {};
    return {SourceForm::phrase, candidates_.whole(*subject), false, false};
  }
};

}  // namespace

Subject subject_on_left(const Reading& r, const VerbGroup& verb, int depth) {
  return LeftScan(r, verb, depth).run();
}

}  // namespace selon::detect

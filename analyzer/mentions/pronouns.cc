#include "analyzer/mentions/pronouns.h"

#include <algorithm>
#include <array>

#include "analyzer/mentions/antecedents.h"
#include "analyzer/mentions/brought_on.h"
#include "analyzer/mentions/eligibility.h"
#include "analyzer/mentions/presence.h"
#include "analyzer/mentions/roles.h"
#include "analyzer/mentions/variation.h"
#include "analyzer/syntax/times.h"

namespace selon::mentions {
namespace {

constexpr std::uint32_t kParagraphsBack = 3;  // looked back, besides the own one
constexpr std::size_t kCandidates = 12;

struct Candidate {
  ActorId actor = kNobody;
  double score = 0;
};

class Chooser {
 public:
  Chooser(const Context& context, const Model& model, std::span<const Spoken> spoken,
          const Query& query)
      : c_(context), m_(model), spoken_(spoken), q_(query), eligible_(context, model, spoken, q_) {}

  std::optional<Choice> run() {
    collect();
    if (entered_aside_ && entrance_ != kNobody && !q_.nearest) favour(entrance_);
    if (introduced_ != kNobody && !q_.nearest) favour(introduced_);
    goes_on_to_tell();
    speakers();
    if (count_ == 0) return std::nullopt;
    const auto end = candidates_.begin() + static_cast<std::ptrdiff_t>(count_);
    std::stable_sort(candidates_.begin(), end,
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    return Choice{candidates_[0].actor, confidence()};
  }

 private:
  const Context& c_;
  const Model& m_;
  const std::span<const Spoken> spoken_;
  const Query q_;
  const Eligibility eligible_;
  std::array<Candidate, kCandidates> candidates_{};
  std::size_t count_ = 0;
  ActorId entrance_ = kNobody;  // the person who stood as subject last, and where
  std::uint32_t entered_ = 0;
  bool entered_aside_ = false;  // only in a relative clause
  ActorId subject_ = kNobody;   // who stood as subject last, body or person, and where
  std::uint32_t subject_at_ = 0;
  ActorId introduced_ = kNobody;  // whose words a colon of the sentence hands over
  bool took_over_ = false;        // and the words asked for follow upon it
  ActorId topic_ = kNobody;       // quant à whom

  [[nodiscard]] const Actor& actor(ActorId id) const {
    return m_.actors[static_cast<std::size_t>(id)];
  }

  void collect() {
    const std::uint32_t here = std::min(q_.at, c_.size() - 1);
    std::uint32_t m = first_mention_from(m_, skips_aside() ? before_aside(here) : q_.at);
    for (std::uint32_t steps = 0; m > 0 && steps < kMentionsBack; ++steps) {
      --m;
      const Mention& mention = m_.mentions[m];
      if (c_.paragraphs_between(mention.span.first, here) > kParagraphsBack) return;
      if (mention.actor == kNobody || mention.span.end > q_.at) continue;
      // Who is named inside a quotation that is closed by now is the speaker's, not the article's.
      if (quoted_away(c_, mention, here) || of_nobody(c_, mention) || of_the_dead(c_, mention) ||
          go_between(c_, mention) || says_what_is(c_, mention) || where_told(mention, here))
        continue;
      if (!eligible_.may_mean(mention.actor)) continue;
      if (actor(mention.actor).kind == EntityKind::organisation && of_occasion(c_, mention))
        continue;
      // The closest mention of an actor counts most; the others add a little.
      raise(mention.actor, score(mention, here, m));
      if (introduced_ == kNobody && introduces(mention, here)) introduced_ = mention.actor;
      const bool topic = q_.at > mention.span.end && set_as_topic(c_, mention, here);
      if (topic && topic_ == kNobody) topic_ = mention.actor;
      const bool acts =
          mention.subject && !m_.reported[mention.span.first] && !asked_about(c_, mention, here);
      if (subject_ == kNobody && acts && !in_other_caption(c_, mention, here)) {
        subject_ = mention.actor;
        subject_at_ = mention.span.first;
      }
      if (actor(mention.actor).kind != EntityKind::person || in_other_caption(c_, mention, here))
        continue;
      const bool told_of = !acts && brought_on(c_, m_, mention);
      const bool outdone = acts && entered_aside_ && c_.beside(mention.span.first, entered_);
      if ((entrance_ == kNobody && (acts || told_of)) || outdone) {
        entrance_ = mention.actor;
        entered_ = mention.span.first;
        entered_aside_ = told_of;
      }
    }
  }

  // Whom only a relative clause tells of acts there all the same; whose words a colon hands over
  // goes before others of the sentence.
  void favour(ActorId id) {
    for (std::size_t k = 0; k < count_; ++k)
      if (candidates_[k].actor == id) candidates_[k].score += 2.2;
  }

  // Interrogé par Paul Durand, ce dernier · Évoquant la lettre de Paul Durand, il: who is named in
  // the participle phrase that opens the sentence is somebody else than whom it describes. Its
  // first token, else q_.at.
  [[nodiscard]] std::uint32_t before_aside(std::uint32_t here) const {
    constexpr std::uint32_t kLongest = 25;  // tokens
    const std::uint32_t first = c_.document().sentences[c_.token(here).sentence].first_token;
    if (here <= first + 1 || here > first + kLongest || c_.quote_at(here) != c_.quote_at(first) ||
        !opens_aside(first) || c_.words.punct(here - 1) != text::Punct::comma)
      return q_.at;
    for (std::uint32_t i = first; i < here; ++i) {
      const syntax::VerbGroup* verb = c_.chunks.verb(i);
      if (verb != nullptr && verb->form == syntax::VerbForm::finite) return q_.at;
    }
    return first;
  }
  // A pronoun before its verb: not "…, a-t-il dit", which may stand anywhere.
  [[nodiscard]] bool skips_aside() const { return q_.nearest || (q_.as == nullptr && !q_.incise); }
  [[nodiscard]] bool opens_aside(std::uint32_t first) const {
    if (c_.words.tag(first) == syntax::Tag::past_participle) return true;
    const std::uint32_t verb = c_.words.fw(first) == syntax::Fw::en ? first + 1 : first;
    return !q_.nearest && c_.words.tag(verb) == syntax::Tag::gerund &&
           c_.form(verb) != "concernant";
  }

  // Dans un entretien au Monde, il affirme que: the paper is where he does.
  [[nodiscard]] bool where_told(const Mention& mention, std::uint32_t here) const {
    const EntityKind kind = actor(mention.actor).kind;
    return q_.as == nullptr && !q_.nearest && mention.governed &&
           (kind == EntityKind::media || kind == EntityKind::agency ||
            kind == EntityKind::document) &&
           c_.token(mention.span.first).sentence == c_.token(here).sentence &&
           c_.quote_at(mention.span.first) == c_.quote_at(here);
  }

  // Il y apprend son métier: whom the article goes on to tell of stands there as its subject.
  void goes_on_to_tell() {
    constexpr int kSteps = 8;
    const std::uint32_t here = std::min(q_.at, c_.size() - 1);
    auto it = std::lower_bound(m_.told.begin(), m_.told.end(), q_.at,
                               [](const Said& told, std::uint32_t at) { return told.at < at; });
    for (int n = 0; it != m_.told.begin() && n < kSteps; ++n) {
      --it;
      if (c_.paragraphs_between(it->at, here) > kParagraphsBack) return;
      const Actor& met = actor(it->actor);
      const ActorId id = met.now != kNobody ? met.now : it->actor;
      if (!eligible_.may_mean(id) || q_.nearest) continue;
      if (called_otherwise(it->at)) {
        lower_told(id);
        continue;
      }
      if (gave_way(id, it->at)) continue;
      raise_told(id, score_told(id, it->at, here));
      if (entrance_ == kNobody || entered_ < it->at) {
        entrance_ = id;
        entered_ = it->at;
      }
    }
  }
  // Paul Durand a été arrêté. Il dormait. Le procureur s'est exprimé. « A », a-t-il dit: in a later
  // sentence than the pronoun somebody else acts whom the words can mean.
  [[nodiscard]] bool gave_way(ActorId id, std::uint32_t at) const {
    return subject_ != kNobody && subject_ != id &&
           c_.token(subject_at_).sentence > c_.token(at).sentence;
  }
  [[nodiscard]] double score_told(ActorId id, std::uint32_t at, std::uint32_t here) const {
    const double sentences = c_.token(here).sentence - c_.token(at).sentence;
    const double paragraphs = c_.paragraphs_between(at, here);
    const Actor& a = actor(id);
    // Il y croit. Pour M. Durand, A. L'ingénieur ajoute: another voice was heard since
    const bool before_voice =
        !spoken_.empty() && spoken_.back().at > at && spoken_.back().at < q_.at;
    return (before_voice ? 10.8 : 12.4) - 0.8 * std::min(sentences, 6.0) - 0.3 * paragraphs +
           kind_bonus(a) + weight(a);
  }
  // Whom the article called il, as far as it is plain, is hardly meant by elle.
  [[nodiscard]] bool called_otherwise(std::uint32_t at) const {
    using syntax::Fw;
    return (q_.gender == lexicon::gender::feminine && c_.words.fw(at) == Fw::il) ||
           (q_.gender == lexicon::gender::masculine && c_.words.fw(at) == Fw::elle);
  }
  void lower_told(ActorId id) {
    for (std::size_t k = 0; k < count_; ++k)
      if (candidates_[k].actor == id) candidates_[k].score -= 3;
  }
  // A pronoun brings nobody on who was not named, however often it stands.
  void raise_told(ActorId id, double score) {
    for (std::size_t k = 0; k < count_; ++k) {
      if (candidates_[k].actor != id) continue;
      candidates_[k].score = std::max(candidates_[k].score, score);
      return;
    }
    if (count_ < kCandidates) candidates_[count_++] = {id, score};
  }

  // Une source s'est refusée à tout bilan: « A », a-t-elle dit: she stands as subject before the
  // colon of the sentence.
  [[nodiscard]] bool introduces(const Mention& mention, std::uint32_t here) const {
    constexpr std::uint32_t kReach = 40;  // tokens
    // ajoute-t-il, précise-t-elle: whoever spoke before goes on
    if (!q_.incise || q_.adds || !mention.subject || m_.reported[mention.span.first] ||
        c_.token(mention.span.first).sentence != c_.token(here).sentence)
      return false;
    for (std::uint32_t i = mention.span.end; i < here && i < mention.span.end + kReach; ++i) {
      const text::Punct mark = c_.words.punct(i);
      const syntax::VerbGroup* verb = c_.chunks.verb(i);
      if (c_.quote_at(i) >= 0 || mark == text::Punct::period) return false;
      if (verb != nullptr && verb->passive) return false;  // Le maire a été arrêté : « Il nie »
      // « Il se tait », a-t-on dit: of whoever stands before the colon
      if (mark == text::Punct::colon) return !speaks_of_another(i + 1);
    }
    return false;
  }

  // Behind the colon: « Il …, « Elle …
  [[nodiscard]] bool speaks_of_another(std::uint32_t i) const {
    if (c_.words.punct(i) != text::Punct::none) ++i;
    const syntax::Fw fw = c_.words.fw(i);
    return fw == syntax::Fw::il || fw == syntax::Fw::elle || fw == syntax::Fw::ils ||
           fw == syntax::Fw::elles;
  }

  [[nodiscard]] double score(const Mention& mention, std::uint32_t here, std::uint32_t m) const {
    const Actor& a = actor(mention.actor);
    const text::Token& token = c_.token(mention.span.first);
    const double sentences = c_.token(here).sentence - token.sentence;
    const double paragraphs = c_.paragraphs_between(mention.span.first, here);
    double s = 10 - 0.8 * std::min(sentences, 6.0) - 0.3 * paragraphs;
    s += kind_bonus(a) + weight(a);
    if (a.gender == 0 && q_.gender != 0) s -= 0.4;
    if (!evident(m_, a)) s -= 1.5;
    const bool told = m_.reported[mention.span.first] && !m_.reported[here];
    if (in_other_caption(c_, mention, here)) s -= 2;
    // Paul Roy accuse Jean Noir. Ce dernier: the last one named, however often others are, and
    // though the words that name him are somebody's
    if (q_.nearest) {
      const bool quoted = told && c_.quote_at(mention.span.first) >= 0;
      // L'entourage du maire dit que celui-ci: not who says so
      if (mention.subject && sentences == 0) s -= 1.2;
      return s - weight(a) + 0.01 * m - (mention.nested ? 0.5 : 0) - (quoted ? 1.5 : 0) -
             (of_relative_clause(c_, m_, m) ? 1.5 : 0);
    }
    if (told) s -= 1.5;
    const bool topic = set_as_topic(c_, mention, here);
    const bool put_to = question_put_to(c_, mention);
    if (asked_about(c_, mention, here)) return s - 2;
    if (mention.subject || topic || put_to) s += topic ? 3 : 1.6;
    if (mention.governed && !topic && !put_to) s -= 0.6;
    if (mention.nested) s -= 0.8;
    if (a.named) s += 0.3;
    return s;
  }

  void raise(ActorId id, double score) {
    for (std::size_t k = 0; k < count_; ++k) {
      if (candidates_[k].actor != id) continue;
      candidates_[k].score = std::max(candidates_[k].score, score) + 0.15;
      return;
    }
    if (count_ < kCandidates) candidates_[count_++] = {id, score};
  }

  // Who spoke last goes on speaking.
  void speakers() {
    if (spoken_.empty() || q_.nearest) return;
    const std::uint32_t here = std::min(q_.at, c_.size() - 1);
    took_over_ =
        entrance_ != kNobody && ((q_.incise && !q_.goes_on && takes_over(here)) || spoke_up(here));
    double bonus = q_.incise ? 4.0 : 2.6;
    const double fade = q_.incise ? 0.3 : 0.7;  // a paragraph
    const std::size_t from = spoken_.size() > 4 ? spoken_.size() - 4 : 0;
    for (std::size_t k = spoken_.size(); k > from; --k) {
      const Spoken& s = spoken_[k - 1];
      if (s.at >= q_.at || !eligible_.may_mean(s.actor)) continue;
      const std::uint32_t away = c_.paragraphs_between(s.at, here);
      if (away > kParagraphsBack) return;
      // Somebody else has come on in a paragraph that the speaker is not heard in.
      // Somebody unnamed who was heard once gives way to a name at once.
      const bool passer_by = !actor(s.actor).named && actor(s.actor).kind == EntityKind::anonymous;
      const bool entered = entrance_ != kNobody && entrance_ != s.actor && entered_ > s.at;
      const bool left = (topic_ != kNobody && topic_ != s.actor) ||
                        (entered && (away > 0 || q_.addresses || took_over_ ||
                                     (passer_by && actor(entrance_).named)));
      // "Je viens", dit-elle: a survey or a report seldom goes on like that.
      const bool paper = q_.incise && actor(s.actor).kind == EntityKind::document;
      const double kept = (q_.addresses || took_over_) && entered ? 0.1 : 0.4;
      const bool other = introduced_ != kNobody && introduced_ != s.actor;
      // « A », dit Paul Durand. Un autre riverain l'a vu. « B », ajoute cet habitant: the latter
      const bool pointed_at_other = entered && eligible_.pointed();
      const double share = pointed_at_other                               ? 0
                           : entered && away > 0 && introduced_here(here) ? 0
                           : other                                        ? 0.1
                           : in_passing(s.at) || left || paper            ? kept
                                                                          : 1;
      if (!heard_later(k)) add_speaker(s.actor, share * bonus - fade * away, here, s.at);
      bonus -= 1.2;
      if (bonus <= 0) return;
    }
  }
  // Le maire a dit A et assuré B. Ce dernier a nié C. « D », a-t-il coupé: who was heard twice
  // counts no more than who was heard once, where somebody else spoke last.
  [[nodiscard]] bool heard_later(std::size_t k) const {
    if (spoken_.back().actor == spoken_[k - 1].actor) return false;
    for (std::size_t later = k; later < spoken_.size(); ++later)
      if (spoken_[later].actor == spoken_[k - 1].actor) return true;
    return false;
  }
  // « A », dit la juge. ¶ Marie Durand, 40 ans, tient le café. « B », raconte-t-elle: a paragraph
  // that brings somebody on leaves the voice of the one above behind.
  [[nodiscard]] bool introduced_here(std::uint32_t here) const {
    const Actor& a = actor(entrance_);
    return q_.incise && !q_.goes_on && a.named && !a.mentions.empty() &&
           c_.token(entered_).sentence + 1 == c_.token(here).sentence &&
           c_.paragraph(entered_) == c_.paragraph(here) &&
           c_.paragraph(m_.mentions[a.mentions.front()].span.first) == c_.paragraph(here);
  }
  // « A », dit la juge. L'accusé sourit. « B », lance-t-il: whose sentence stands right before the
  // words says them.
  [[nodiscard]] bool takes_over(std::uint32_t here) const {
    return c_.token(entered_).sentence + 1 == c_.token(here).sentence &&
           c_.paragraph(entered_) == c_.paragraph(here) &&
           (comes_to_speak(c_, entered_) || met_by_age(entrance_));
  }
  // Le maire a dit A. Le préfet a promis une enquête. Il ajoute: he was heard last. Le maire a dit
  // A. Paul Durand arrive du port. Il croit: as the subject of the sentence before.
  [[nodiscard]] bool spoke_up(std::uint32_t here) const {
    if (entered_aside_ || c_.token(entered_).sentence + 1 != c_.token(here).sentence) return false;
    const bool goes_before = !q_.incise && !q_.goes_on && actor(entrance_).named &&
                             c_.paragraph(entered_) == c_.paragraph(here) && arrives(entered_);
    return goes_before || speaks_up(c_, entered_);
  }
  // Le préfet arrive du port; not Luc Brun a marqué deux buts, which tells what he did
  [[nodiscard]] bool arrives(std::uint32_t i) const {
    constexpr std::uint32_t kReach = 12;  // tokens
    for (std::uint32_t t = i; t < i + kReach && c_.beside(t, i); ++t)
      if (const syntax::VerbGroup* verb = c_.chunks.verb(t);
          verb != nullptr && verb->form == syntax::VerbForm::finite)
        return verb->lemma == "arriver" || verb->lemma == "venir" || verb->lemma == "revenir" ||
               verb->lemma == "rentrer" || verb->lemma == "sortir";
    return false;
  }
  // Paul Durand, 45 ans, habite à côté: whom an article names with an age, and for the first time,
  // it has asked.
  [[nodiscard]] bool met_by_age(ActorId id) const {
    const Actor& a = actor(id);
    if (!a.named || a.mentions.empty()) return false;
    const Mention& first = m_.mentions[a.mentions.front()];
    const std::uint32_t comma = first.span.end;
    return first.span.first <= entered_ && entered_ <= first.span.end &&
           c_.words.punct(comma) == text::Punct::comma &&
           syntax::past_years(c_.words, comma + 1) != comma + 1 && active_behind(comma);
  }
  // habite, travaille; not a été tué
  [[nodiscard]] bool active_behind(std::uint32_t i) const {
    constexpr std::uint32_t kReach = 12;  // tokens
    for (std::uint32_t t = i; t < i + kReach && c_.beside(t, i); ++t)
      if (const syntax::VerbGroup* verb = c_.chunks.verb(t);
          verb != nullptr && verb->form == syntax::VerbForm::finite)
        return !verb->passive && verb->lemma != "mourir" && verb->lemma != "décéder" &&
               (verb->tenses & lexicon::tense::present) != 0;
    return false;
  }

  // … le départ de sa femme Anne Durand (qui avait évoqué …): not whom the text goes on with.
  [[nodiscard]] bool in_passing(std::uint32_t at) const {
    const std::int32_t m = m_.mention_at(at);
    return m >= 0 && m_.mentions[static_cast<std::size_t>(m)].nested;
  }
  void add_speaker(ActorId id, double bonus, std::uint32_t here, std::uint32_t at) {
    for (std::size_t k = 0; k < count_; ++k) {
      if (candidates_[k].actor != id) continue;
      candidates_[k].score += bonus;
      return;
    }
    const double sentences = c_.token(here).sentence - c_.token(at).sentence;
    if (count_ < kCandidates)
      candidates_[count_++] = {id, 9.5 - 0.8 * std::min(sentences, 6.0) + bonus +
                                       kind_bonus(actor(id)) + weight(actor(id))};
  }

  [[nodiscard]] double confidence() const {
    if (count_ < 2) return 0.92;
    const double margin = candidates_[0].score - candidates_[1].score;
    if (margin > 3) return 0.91;
    if (margin > 1.5) return 0.82;
    return margin > 0.5 ? 0.75 : 0.6;
  }
};

}  // namespace

std::optional<Choice> choose(const Context& context, const Model& model,
                             std::span<const Spoken> spoken, const Query& query) {
  if (context.size() == 0) return std::nullopt;
  return Chooser(context, model, spoken, query).run();
}

}  // namespace selon::mentions

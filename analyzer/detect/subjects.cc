#include "analyzer/detect/subjects.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/senses.h"
#include "analyzer/mentions/context.h"
#include "analyzer/mentions/quantities.h"

namespace selon::detect {
namespace {

constexpr std::uint32_t kFarthest = 120;  // tokens looked at on either side of a verb
constexpr int kDeepest = 4;               // verbs that may hand their subject on to the next

Subject subject_within(const Reading& r, const VerbGroup& verb, int depth);
Subject controller_within(const Reading& r, const VerbGroup& verb, int depth);

bool opens_subordinate(const Reading& r, std::uint32_t i) {
  // un degré plutôt qu'à deux; but estime plutôt que A
  if (i > 1 && r.is_que(i) && r.form(i - 1) == "plutôt" && r.chunks.verb(i - 2) == nullptr)
    return false;
  const Tag tag = r.tag(i);
  return tag == Tag::relative || tag == Tag::complementiser || tag == Tag::subordinator;
}

// la majorité des élus ont indiqué: the verb may agree with who is counted.
bool counts_others(const Reading& r, const NounPhrase& np) {
  const Fw of = r.fw(np.span.end);
  return (of == Fw::de || of == Fw::d_ || of == Fw::des) &&
         mentions::is_quantity(mentions::stem(r.form(np.head)));
}

bool agrees(const Reading& r, const NounPhrase& np, const VerbGroup& verb) {
  if (verb.form != VerbForm::finite || np.number == 0) return true;
  // Affaires mondiales Canada a déclaré: a name without article is one, whatever its first word
  if (np.determiner == kNone && !np.name.empty() &&
      r.words.token(np.span.first).shape == text::Shape::capitalised)
    return true;
  if (np.determiner == kNone && r.lexicon.match_name(r.doc, np.span.first)) return true;
  const bool singular = (verb.persons & (1u << 2)) != 0;
  const bool plural = (verb.persons & (1u << 5)) != 0;
  if (!singular && !plural) return true;
  return (singular && (np.number & lexicon::number::singular) != 0) ||
         (plural && ((np.number & lexicon::number::plural) != 0 || counts_others(r, np)));
}

// arrivée il y a un an, il y a trois mois: a time, not a verb of its clause
bool tells_when(const Reading& r, const VerbGroup& verb) {
  if (verb.lemma != "avoir" || verb.compound || verb.negated || verb.subject_clitic == kNone ||
      r.fw(static_cast<std::uint32_t>(verb.subject_clitic)) != Fw::il)
    return false;
  bool there = false;
  for (std::uint32_t t = verb.span.first; t < verb.head; ++t) there |= r.fw(t) == Fw::y;
  const std::uint32_t time = r.past_adverbials(verb.span.end);
  const NounPhrase* np = r.phrase_at(time);
  return there && np != nullptr && is_measure(r, np->span);
}

// Looks for the subject from a verb leftwards.
class LeftScan {
 public:
  LeftScan(const Reading& r, const VerbGroup& verb, int depth)
      : r_(r), verb_(verb), depth_(depth), start_(r.sentence(verb.head).first) {
    if (verb.span.first > kFarthest) start_ = std::max(start_, verb.span.first - kFarthest);
    // Inside a quotation nothing outside it is the subject, and the other way round.
    quote_ = r.quote_at(verb.head);
    if (quote_ != kNone) start_ = std::max(start_, r.quote_inside(quote_).first);
  }

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
  std::uint32_t start_;
  std::int32_t quote_ = kNone;
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
        return i;
      case Punct::paren_close:
        return over_bracket(i);
      case Punct::paren_open:
        done_ = true;
        return i;
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
    // assure que « A » et nie B: the second verb shares the subject of the first
    const bool whole_clause = q.first > start_ && r_.is_que(q.first - 1);
    if (coordinated_ && found_ == nullptr && whole_clause) return q.first - 1;
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

  std::uint32_t over_bracket(std::uint32_t i) const {
    for (std::uint32_t j = i; j > start_; --j)
      if (r_.words.punct(j - 1) == Punct::paren_open) return j - 1;
    return i;
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
    if (const auto opener = clause_opener(r_, v, start_)) return std::max(*opener, start_);
    if (found_ == nullptr && coordinated_) {
      answer_ = subject_within(r_, v, depth_ + 1);
      // Il a été retrouvé à Lunel et a dit: only a passive that hands words over has no subject
      if (v.passive && !r_.is_que(r_.past_adverbials(v.span.end))) answer_.impersonal = false;
    }
    done_ = true;
    return v.span.first;
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
    if (np.preposition != kNone) return static_cast<std::uint32_t>(np.preposition);
    if (compared(np)) return np.span.first - 1;
    if (const NounPhrase* pair = behind_entre(np))
      return static_cast<std::uint32_t>(pair->preposition);
    if (const NounPhrase* first = joined_complement(np))
      return static_cast<std::uint32_t>(first->preposition);
    if (const NounPhrase* pair = joined_object(np))
      return static_cast<std::uint32_t>(pair->preposition);
    if (const std::uint32_t dont = picked_out_at(np); dont != np.span.first) return dont;
    const bool plausible =
        (agrees(r_, np, verb_) || coordinated_phrase(np)) && !is_adverbial(np) && !is_object(np);
    if (!plausible) return np.span.first;
    // The nearest phrase is the subject; only when a comma parts it from the verb may it be an
    // apposition to the one before (le porte-parole, Dmitri Peskov, a déclaré), or a part of one
    // (X, chargée des programmes Climat, eau et justice, a déclaré).
    if (comma_ && !can_speak(r_, np.span)) {
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

  // l'égalité entre les femmes et les hommes: both stand behind entre
  [[nodiscard]] const NounPhrase* behind_entre(const NounPhrase& np) const {
    if (np.span.first <= start_ + 2 || r_.fw(np.span.first - 1) != Fw::et) return nullptr;
    const NounPhrase* left = r_.chunks.noun(np.span.first - 2);
    const bool entre = left != nullptr && left->preposition > 0 &&
                       r_.form(static_cast<std::uint32_t>(left->preposition)) == "entre";
    return entre ? left : nullptr;
  }

  // les ministères des Ports et des Mines, l'association des maires et élus: the second noun
  // belongs to the one before both, as the first does; a subject of its own would have an article
  [[nodiscard]] const NounPhrase* joined_complement(const NounPhrase& np) const {
    if (np.span.first <= start_ + 2 || r_.fw(np.span.first - 1) != Fw::et) return nullptr;
    const bool lower = r_.words.token(np.head).shape == text::Shape::lower;
    const bool again = r_.fw(np.span.first) == Fw::des && !lower;
    const bool bare = np.determiner == kNone && np.kind == syntax::NounKind::common && lower &&
                      r_.tag(np.head) == Tag::noun;
    // le préfet de Sarlande et Haute-Ville affirme: with a verb in the singular one place more
    const bool singular = (verb_.persons & (1u << 2)) != 0 && (verb_.persons & (1u << 5)) == 0;
    const bool place = np.determiner == kNone && np.kind == syntax::NounKind::proper && singular;
    if (!again && !bare && !place) return nullptr;
    const NounPhrase* left = r_.chunks.noun(np.span.first - 2);
    if (left == nullptr || left->preposition <= 0) return nullptr;
    const Fw link = r_.fw(static_cast<std::uint32_t>(left->preposition));
    const bool of = link == Fw::de || link == Fw::d_;
    return link == Fw::des || ((bare || place) && of) ? left : nullptr;
  }

  // Les attaques contre la presse et la justice rappellent: both stand behind contre when what is
  // before it agrees with the verb and the second one alone does not.
  [[nodiscard]] const NounPhrase* joined_object(const NounPhrase& np) const {
    if (np.span.first <= start_ + 2 || r_.fw(np.span.first - 1) != Fw::et || agrees(r_, np, verb_))
      return nullptr;
    const NounPhrase* left = r_.chunks.noun(np.span.first - 2);
    if (left == nullptr || left->preposition <= 0 ||
        is_of(r_.fw(static_cast<std::uint32_t>(left->preposition))))
      return nullptr;
    const NounPhrase* outer = left;
    for (int n = 0; n < 4 && outer != nullptr && outer->preposition > 0; ++n)
      outer = r_.chunks.noun(static_cast<std::uint32_t>(outer->preposition) - 1);
    return outer != nullptr && outer->preposition == kNone && agrees(r_, *outer, verb_) ? left
                                                                                        : nullptr;
  }

  // une étude de plusieurs organismes, dont A et B, estime: what dont picks out of the subject is
  // not the subject. Where dont stands, or the phrase's own beginning.
  [[nodiscard]] std::uint32_t picked_out_at(const NounPhrase& np) const {
    constexpr std::uint32_t kReach = 12;  // tokens
    for (std::uint32_t i = np.span.first; i > start_ && i + kReach > np.span.first; --i) {
      if (r_.chunks.verb(i - 1) != nullptr) break;
      if (r_.fw(i - 1) == Fw::dont && comma_ && !verb_between(i - 1)) return i - 1;
    }
    return np.span.first;
  }

  // présenté comme le chef de la cellule, nie: what somebody is called or likened to
  [[nodiscard]] bool compared(const NounPhrase& np) const {
    if (np.span.first <= start_ || r_.fw(np.span.first - 1) != Fw::comme) return false;
    // Comme la police affirme que A, B: a clause of its own
    const std::uint32_t comme = np.span.first - 1;
    const bool opens = comme <= start_ || r_.words.punct(comme - 1) == Punct::comma ||
                       r_.tag(comme - 1) == Tag::coordinator;
    return !opens || comma_;
  }

  // It stands right behind a verb: qui dirige le parti, citant un rapport; also past how often or
  // when: qui a gagné trois fois le tournoi.
  [[nodiscard]] bool is_object(const NounPhrase& np) const {
    constexpr std::uint32_t kReach = 6;  // tokens
    std::uint32_t i = np.span.first;
    while (i > start_ && r_.tag(i - 1) == Tag::adverb) --i;
    if (i > start_ && r_.chunks.verb(i - 1) != nullptr) return true;
    for (std::uint32_t t = i; t > start_ && t + kReach > i; --t) {
      if (r_.words.punct(t - 1) != Punct::none) return false;
      if (const VerbGroup* v = r_.chunks.verb(t - 1))
        return v->form == VerbForm::finite && only_times(t, i);
    }
    return false;
  }
  // trois fois, hier soir
  [[nodiscard]] bool only_times(std::uint32_t from, std::uint32_t end) const {
    std::uint32_t i = from;
    while (i < end) {
      const bool times = r_.tag(i) == Tag::numeral && r_.form(i + 1) == "fois";
      const std::uint32_t next = times ? i + 2 : r_.past_adverbials(i);
      if (next == i) return false;
      i = next;
    }
    return i == end;
  }

  // A and B affirm; with a verb in the singular B is no part of its subject (la ministre de la
  // Santé et des Services sociaux affirme).
  [[nodiscard]] bool coordinated_phrase(const NounPhrase& np) const {
    if ((verb_.persons & (1u << 2)) != 0 && (verb_.persons & (1u << 5)) == 0) return false;
    return r_.fw(np.span.end) == Fw::et ||
           (np.span.first > 0 && r_.fw(np.span.first - 1) == Fw::et);
  }

  // lundi, le 3 mars, cette semaine: a time beside the verb, not its subject.
  [[nodiscard]] bool is_adverbial(const NounPhrase& np) const {
    return syntax::skip_adverbial(r_.words, np.span.first) >= np.span.end ||
           (np.kind == syntax::NounKind::pronoun &&
            (r_.fw(np.head) == Fw::lui || r_.fw(np.head) == Fw::eux || r_.fw(np.head) == Fw::soi ||
             r_.form(np.head).ends_with("-même") || r_.form(np.head).ends_with("-mêmes") ||
             elle_doubles(np)));
  }
  // "Le ministre, lui, affirme" · "L'Anses, elle, promettait"
  [[nodiscard]] bool elle_doubles(const NounPhrase& np) const {
    const bool elle = r_.fw(np.head) == Fw::elle || r_.fw(np.head) == Fw::elles;
    return elle && np.span.first > 0 && r_.words.punct(np.span.first - 1) == Punct::comma;
  }

  std::uint32_t at_opener(std::uint32_t i) {
    if (found_ == nullptr && r_.fw(i) == Fw::qui) {
      answer_ = antecedent(i);
    } else if (r_.fw(i) == Fw::dont && !verb_between(i)) {
      return i;  // plusieurs pays, dont le Sénégal, se disent: dont only picks out
    }
    done_ = true;
    return i;
  }

  [[nodiscard]] bool verb_between(std::uint32_t from) const {
    for (std::uint32_t t = from + 1; t < verb_.span.first; ++t) {
      const VerbGroup* v = r_.chunks.verb(t);
      if (v != nullptr && v->form == VerbForm::finite) return true;
    }
    return false;
  }

  [[nodiscard]] Subject antecedent(std::uint32_t qui) const {
    std::uint32_t i = qui;
    while (i > start_ && (r_.words.punct(i - 1) == Punct::comma || r_.tag(i - 1) == Tag::adverb))
      --i;
    if (i > start_ && r_.words.punct(i - 1) == Punct::paren_close) i = over_bracket(i - 1);
    i = over_description(i);
    if (i == 0) return {};
    const NounPhrase* np = r_.chunks.noun(i - 1);
    if (np == nullptr) return {SourceForm::pronoun, {qui, qui + 1}, true, false};
    // Complements belong to the head before them: le porte-parole du ministère, qui …
    for (int n = 0; n < 6 && np->preposition != kNone && np->preposition > 0; ++n) {
      const NounPhrase* outer = r_.chunks.noun(static_cast<std::uint32_t>(np->preposition) - 1);
      const bool of = is_of(r_.fw(static_cast<std::uint32_t>(np->preposition)));
      if (outer == nullptr || !of || !agrees(r_, *outer, verb_)) break;
      // le cas de l'ancien ministre, qui: the minister speaks, not his case
      if (stands_for_nobody(r_.form(outer->head))) break;
      np = outer;
    }
    return {SourceForm::phrase, {np->span.first, i}, true, false};
  }

  static bool stands_for_nobody(std::string_view noun) {
    constexpr auto kNobody =
        std::to_array<std::string_view>({"cas", "exemple", "instar", "image", "rôle", "situation",
                                         "égard", "nom", "mort", "départ", "arrivée", "présence"});
    return among(kNobody, noun);
  }

  // Paul Durand, né à Lille, qui … · un député, proche allié de X, qui …: past a participle, an
  // adjective or a noun without article, with its complements, between commas.
  [[nodiscard]] std::uint32_t over_description(std::uint32_t i) const {
    if (r_.words.punct(i) != Punct::comma) return i;
    for (std::uint32_t t = i; t > start_ && t + 14 > i; --t) {
      const VerbGroup* v = r_.chunks.verb(t - 1);
      if (v != nullptr && v->form == VerbForm::finite) return i;
      if (r_.words.punct(t - 1) != Punct::comma) continue;
      const Tag first = r_.tag(t);
      const bool aged = first == Tag::numeral && r_.form(t + 1) == "ans";  // 72 ans
      const bool describes =
          aged || first == Tag::past_participle || first == Tag::adjective || first == Tag::noun;
      return describes && t < i ? t - 1 : i;
    }
    return i;
  }

  Subject result() {
    if (answer_.form != SourceForm::none) return answer_;
    const NounPhrase* subject = found_ != nullptr ? found_ : passed_;
    if (subject == nullptr) return {};
    return {SourceForm::phrase, whole(*subject), false, false};
  }

  // A chain of appositions and coordinations begins at its leftmost phrase.
  [[nodiscard]] TokenSpan whole(const NounPhrase& np) const {
    const NounPhrase* first = &np;
    for (int n = 0; n < 4; ++n) {
      const NounPhrase* left = left_neighbour(*first);
      if (left == nullptr) break;
      first = left;
    }
    if (first != &np) first = first_of_list(*first);
    TokenSpan span = r_.extended_at(first->span.first);
    span.end = std::max(span.end, r_.extended_at(np.span.first).end);
    if (span.end > verb_.span.first) span.end = verb_.span.first;
    return span;
  }

  // Les pompiers, les policiers et les élus affirment: of a list with a plural verb the first one.
  [[nodiscard]] const NounPhrase* first_of_list(const NounPhrase& np) const {
    const bool singular = (verb_.persons & (1u << 2)) != 0;
    const NounPhrase* first = &np;
    for (int n = 0; n < 6 && !singular; ++n) {
      const std::uint32_t at = first->span.first;
      if (at <= start_ + 1 || r_.words.punct(at - 1) != Punct::comma) break;
      const NounPhrase* left = r_.chunks.noun(at - 2);
      const bool stands_alone = left != nullptr && left->preposition == kNone &&
                                left->span.end == at - 1 && left->kind != syntax::NounKind::pronoun;
      if (!stands_alone || is_adverbial(*left) || is_object(*left) || !can_speak(r_, left->span))
        break;
      first = left;
    }
    return first;
  }

  [[nodiscard]] const NounPhrase* left_neighbour(const NounPhrase& np) const {
    if (np.span.first <= start_ + 1) return nullptr;
    if (r_.fw(np.span.first - 1) != Fw::et) return nullptr;
    const NounPhrase* left = r_.chunks.noun(np.span.first - 2);
    if (left == nullptr || left->preposition != kNone) return nullptr;
    return left;
  }
};

// il est primordial de, il est clair que
bool judges_nobody(const Reading& r, const VerbGroup& verb) {
  if (verb.lemma != "être") return false;
  std::uint32_t i = verb.span.end;
  while (r.tag(i) == Tag::adverb) ++i;
  if (r.tag(i) != Tag::adjective && r.form(i) != "dommage" && r.form(i) != "temps") return false;
  return r.fw(i + 1) == Fw::de || r.fw(i + 1) == Fw::d_ || r.is_que(i + 1);
}

bool impersonal(const Reading& r, const VerbGroup& verb) {
  if (verb.subject_clitic == kNone ||
      r.fw(static_cast<std::uint32_t>(verb.subject_clitic)) != Fw::il)
    return false;
  if (judges_nobody(r, verb)) return true;
  constexpr auto kImpersonal =
      std::to_array<std::string_view>({"falloir", "sembler", "paraître", "apparaître", "suffire",
                                       "importer", "convenir", "ressortir", "arriver"});
  return verb.passive || among(kImpersonal, verb.lemma);
}

// A phrase without a preposition stands between the token and the verb.
bool phrase_between(const Reading& r, std::uint32_t from, const VerbGroup& verb) {
  for (std::uint32_t t = from; t < verb.span.first; ++t)
    if (const NounPhrase* np = r.chunks.noun(t);
        np != nullptr && np->preposition == kNone && np->kind != syntax::NounKind::pronoun &&
        r.past_adverbials(np->span.first) == np->span.first)
      return true;
  return false;
}

// Le suspect, connu comme l'auteur du vol, a fui · Paul Roy comme ministre n'est pas: comme before
// a phrase that a comma closes or that has no article, as no subject could.
bool compares(const Reading& r, std::uint32_t i, bool closed) {
  if (r.fw(i) != Fw::comme) return false;
  const NounPhrase* np = r.phrase_at(i + 1);
  return closed || (np != nullptr && np->kind == syntax::NounKind::common &&
                    np->determiner == kNone && np->name.empty());
}

}  // namespace

std::optional<std::uint32_t> clause_opener(const Reading& r, const VerbGroup& verb,
                                           std::uint32_t from) {
  std::uint32_t i = verb.span.first;
  if (i > kFarthest) from = std::max(from, i - kFarthest);
  int commas = 0;
  while (i > from) {
    --i;
    if (r.quoted(i) && r.quote_at(i) != r.quote_at(verb.head)) {
      i = r.quote_span(r.quote_at(i)).first;
      continue;
    }
    const bool closed = commas == 1 && r.is(verb.span.first - 1, Punct::comma);
    if (!compares(r, i, closed) && opens_subordinate(r, i)) return i;
    const VerbGroup* v = r.chunks.verb(i);
    if (v != nullptr && v->form == VerbForm::finite) {
      // A coordinated second verb of the same clause: qui parle et qui agit, qui parle et agit.
      if (tells_when(r, *v)) {
        i = static_cast<std::uint32_t>(v->subject_clitic);
        continue;
      }
      if (commas > 0) return std::nullopt;
      for (std::uint32_t t = verb.span.first; t > v->span.end; --t) {
        if (r.tag(t - 1) != Tag::coordinator) continue;
        const auto opener = clause_opener(r, *v, from);
        // Le plan qui prévoit A et B constitue C: qui has no further subject, B is an object
        const bool own = opener && r.fw(*opener) == Fw::qui && phrase_between(r, t, verb);
        return own ? std::nullopt : opener;
      }
      return std::nullopt;
    }
    if (r.words.punct(i) == Punct::comma) ++commas;
    if (r.words.punct(i) == Punct::semicolon || r.words.punct(i) == Punct::colon)
      return std::nullopt;
  }
  return std::nullopt;
}

namespace {

// Lui assure que A · Eux, en revanche, affirment B: a strong pronoun that opens the sentence, where
// nobody else stands before the verb or right behind it (Lui répond le maire : « A »).
Subject strong_pronoun(const Reading& r, const VerbGroup& verb) {
  constexpr std::uint32_t kReach = 12;  // tokens
  if (r.quoted(verb.head)) return {};
  const std::uint32_t first = r.sentence(verb.head).first;
  const bool one = (verb.persons & (1u << 2)) != 0 && r.fw(first) == Fw::lui;
  const bool many = (verb.persons & (1u << 5)) != 0 && r.fw(first) == Fw::eux;
  if ((!one && !many) || verb.head > first + kReach || r.quoted(first)) return {};
  for (std::uint32_t t = first + 1; t < verb.span.first; ++t)
    if (r.chunks.verb(t) != nullptr || r.quoted(t)) return {};
  const TokenSpan behind = r.extended_at(r.past_adverbials(verb.span.end));
  if (!behind.empty() && can_speak(r, behind)) return {};
  return {SourceForm::pronoun, {first, first + 1}, false, false};
}

Subject subject_within(const Reading& r, const VerbGroup& verb, int depth) {
  if (depth > kDeepest) return {};
  if (verb.form != VerbForm::finite) return controller_within(r, verb, depth + 1);
  if (verb.subject_clitic != kNone) {
    const auto at = static_cast<std::uint32_t>(verb.subject_clitic);
    return {SourceForm::pronoun, {at, at + 1}, false, impersonal(r, verb)};
  }
  const Subject s = LeftScan(r, verb, depth).run();
  return s.form == SourceForm::none ? strong_pronoun(r, verb) : s;
}

// a indiqué à l'AFP que: behind who was told que opens what was said, though it looks like a
// relative pronoun.
bool opens_told_words(const Reading& r, std::uint32_t que) {
  constexpr std::uint32_t kReach = 8;  // tokens
  if (!r.is_que(que)) return false;
  for (std::uint32_t t = que; t > 0 && t + kReach > que; --t) {
    if (r.words.punct(t - 1) != Punct::none) return false;
    const VerbGroup* v = r.chunks.verb(t - 1);
    if (v == nullptr) continue;
    const CueHit* cue = r.cue_at(v->head);
    const Fw to = r.fw(r.past_adverbials(v->span.end));
    return cue != nullptr && v->form == VerbForm::finite &&
           cue->entry->takes(lexicon::frame::que) &&
           (to == Fw::a_grave || to == Fw::au || to == Fw::aux);
  }
  return false;
}

// A finite verb of saying that is no part of the clause another reports.
bool hands_over(const Reading& r, const VerbGroup& verb) {
  if (r.cue_at(verb.head) == nullptr) return false;
  const auto opener = clause_opener(r, verb, r.sentence(verb.head).first);
  return !opener || (r.tag(*opener) != Tag::complementiser && !opens_told_words(r, *opener));
}

bool finite_cue_before(const Reading& r, const VerbGroup& verb, std::uint32_t from) {
  for (std::uint32_t i = verb.span.first; i > from; --i) {
    const VerbGroup* v = r.chunks.verb(i - 1);
    if (v != nullptr && v->form == VerbForm::finite && hands_over(r, *v) &&
        r.quote_at(i - 1) == r.quote_at(verb.head))
      return true;
  }
  return false;
}

// au début du mois, à la fin du congrès
bool part_of_time(std::string_view noun) {
  constexpr auto kParts =
      std::to_array<std::string_view>({"début", "fin", "milieu", "cours", "lendemain", "veille"});
  return among(kParts, noun);
}

// The phrase that can speak right before a time that a preposition opens.
const NounPhrase* before_time(const Reading& r, const NounPhrase& time) {
  const NounPhrase* np = &time;
  for (int n = 0; n < 3 && np != nullptr && np->preposition > 0; ++n) {
    np = r.chunks.noun(static_cast<std::uint32_t>(np->preposition) - 1);
    if (np != nullptr && can_speak(r, np->span) && !is_measure(r, np->span)) return np;
  }
  return nullptr;
}

// a critiqué la ministre pour avoir dit que: who is blamed has said it. (accuser, blâmer, remercier
// X pour avoir; not "est venu pour avoir".)
Subject blamed_for(const Reading& r, const VerbGroup& verb, std::uint32_t from) {
  if (verb.form != VerbForm::infinitive || !verb.compound || verb.span.first < from + 3 ||
      r.fw(verb.span.first - 1) != Fw::pour)
    return {};
  const NounPhrase* np = r.chunks.noun(verb.span.first - 2);
  while (np != nullptr && np->preposition > 0)
    np = r.chunks.noun(static_cast<std::uint32_t>(np->preposition) - 1);
  if (np == nullptr || np->span.first <= from || !can_speak(r, np->span)) return {};
  const VerbGroup* governing = r.chunks.verb(np->span.first - 1);
  const bool pointed = r.form(np->span.first - 1) == "doigt";  // pointe du doigt X pour avoir
  if (!pointed && (governing == nullptr || governing->lemma == "être" || governing->passive))
    return {};
  return {SourceForm::phrase, {np->span.first, verb.span.first - 1}, false, false};
}

// le pouvoir du juge de décider: nouns whose complement an infinitive is
bool takes_infinitive(std::string_view noun) {
  constexpr auto kPowers = std::to_array<std::string_view>(
      {"pouvoir", "droit", "devoir", "choix", "art", "besoin", "temps", "rôle"});
  return among(kPowers, noun);
}

// Et le maire d'ajouter que: the infinitive of a tale has its subject before de.
Subject narrates(const Reading& r, const VerbGroup& verb, std::uint32_t from) {
  const std::uint32_t i = verb.span.first;
  if (verb.form != VerbForm::infinitive || i < from + 3 || r.fw(from) != Fw::et ||
      (r.fw(i - 1) != Fw::de && r.fw(i - 1) != Fw::d_))
    return {};
  const TokenSpan who = r.extended_at(from + 1, {false, false});
  const CueHit* cue = r.cue_at(verb.head);
  if (who.empty() || who.end != i - 1 || !can_speak(r, who) || cue == nullptr ||
      cue->entry->cue_class != lexicon::CueClass::say ||
      takes_infinitive(r.form(r.phrase_at(who.first)->head)))
    return {};
  return {SourceForm::phrase, who, false, false};
}

}  // namespace

// L'occasion pour la maire de rappeler que A: a noun that opens its clause, without a verb, tells
// what was done.
TokenSpan took_occasion(const Reading& r, const VerbGroup& verb) {
  const std::uint32_t from = r.sentence(verb.head).first;
  const std::uint32_t i = verb.span.first;
  if (verb.form != VerbForm::infinitive || i < from + 5 ||
      (r.fw(i - 1) != Fw::de && r.fw(i - 1) != Fw::d_))
    return {};
  constexpr std::uint32_t kLongest = 14;  // tokens
  for (std::uint32_t t = i - 1; t > from + 1 && t + kLongest > i; --t) {
    if (r.fw(t) != Fw::pour) continue;
    std::uint32_t noun = t - 1;
    while (noun > from && r.tag(noun) == Tag::adverb) --noun;
    if (r.form(noun) != "occasion" || noun == 0) return {};
    const std::uint32_t first = noun - 1;  // its article
    const bool opens = first == from || r.is(first - 1, Punct::comma);
    const TokenSpan who = r.extended_at(t + 1, {.coordination = false});
    return opens && who.end == i - 1 && can_speak(r, who) ? who : TokenSpan{};
  }
  return {};
}

// The noun of ce qui donne l'occasion au juge de rappeler que A.
std::uint32_t given_occasion(const Reading& r, const VerbGroup& verb) {
  constexpr std::uint32_t kLongest = 14;  // tokens
  const std::uint32_t i = verb.span.first;
  if (verb.form != VerbForm::infinitive || i < 5 ||
      (r.fw(i - 1) != Fw::de && r.fw(i - 1) != Fw::d_))
    return 0;
  for (std::uint32_t t = i - 1; t > 2 && t + kLongest > i; --t) {
    if (r.form(t) != "occasion") continue;
    const Fw to = r.fw(t + 1);
    if (to != Fw::a_grave && to != Fw::au && to != Fw::aux) return 0;
    const TokenSpan who = r.extended_at(t + 2, {.coordination = false});
    return who.end == i - 1 && can_speak(r, who) ? t : 0;
  }
  return 0;
}

namespace {

// des habitants interrogés par La Vigie parlant de « A »: who was asked, not who asked.
const NounPhrase* asked_by(const Reading& r, const NounPhrase& agent) {
  if (agent.preposition < 2 || r.fw(static_cast<std::uint32_t>(agent.preposition)) != Fw::par)
    return &agent;
  const VerbGroup* asked = r.chunks.verb(static_cast<std::uint32_t>(agent.preposition) - 1);
  if (asked == nullptr || asked->form != VerbForm::participle || asked->span.first == 0 ||
      !asks_out(asked->lemma))
    return &agent;
  const NounPhrase* np = r.chunks.noun(asked->span.first - 1);
  while (np != nullptr && np->preposition > 0 &&
         is_of(r.fw(static_cast<std::uint32_t>(np->preposition))))
    np = r.chunks.noun(static_cast<std::uint32_t>(np->preposition) - 1);
  return np != nullptr && can_speak(r, np->span) ? np : &agent;
}

// A, la porte-parole du ministère, Maria Lund, jugeant « B »: behind a whole clause an office and
// the name of its holder are the subject of the participle alone.
Subject absolute_subject(const Reading& r, const VerbGroup& verb, std::uint32_t from) {
  const std::uint32_t comma = verb.span.first - 1;
  if (verb.form != VerbForm::gerund || verb.span.first < from + 6 || !r.is(comma, Punct::comma) ||
      r.cue_at(verb.head) == nullptr)
    return {};
  const NounPhrase* name = r.chunks.noun(comma - 1);
  if (name == nullptr || name->kind != syntax::NounKind::proper || name->preposition != kNone ||
      name->span.end != comma || name->span.first < from + 3 ||
      !r.is(name->span.first - 1, Punct::comma))
    return {};
  const NounPhrase* office = r.chunks.noun(name->span.first - 2);
  for (int n = 0; n < 4 && office != nullptr && office->preposition > 0; ++n)
    office = r.chunks.noun(static_cast<std::uint32_t>(office->preposition) - 1);
  if (office == nullptr || office->preposition != kNone || office->determiner == kNone ||
      office->span.first < from + 2 || !r.is(office->span.first - 1, Punct::comma) ||
      !can_speak(r, office->span))
    return {};
  const TokenSpan who{office->span.first, comma};
  return r.extended_at(who.first).end >= comma && has_finite_verb(r, {from, who.first})
             ? Subject{SourceForm::phrase, who, false, false}
             : Subject{};
}

// est contesté par la maire: who does it, if it is somebody
TokenSpan agent_of(const Reading& r, const VerbGroup& verb) {
  if (!verb.passive || r.fw(verb.span.end) != Fw::par) return {};
  const TokenSpan who = r.extended_at(verb.span.end + 1);
  return !who.empty() && can_speak(r, who) ? who : TokenSpan{};
}

// des "sources haut placées" confirmant que: the noun right before, no comma.
Subject right_before(const Reading& r, const VerbGroup& verb, std::uint32_t from) {
  if (verb.form != VerbForm::gerund || verb.span.first <= from) return {};
  const std::uint32_t before = verb.span.first - 1;
  std::uint32_t i = before;
  if (r.quoted(i) && !r.quoted(verb.head)) i = r.quote_span(r.quote_at(i)).first;
  if (const NounPhrase* np = r.chunks.noun(i); np != nullptr && r.fw(before) != Fw::en) {
    while (np->preposition > 0 &&
           (r.fw(np->preposition) == Fw::de || r.fw(np->preposition) == Fw::d_ ||
            r.fw(np->preposition) == Fw::du || r.fw(np->preposition) == Fw::des)) {
      const NounPhrase* outer = r.chunks.noun(static_cast<std::uint32_t>(np->preposition) - 1);
      if (outer == nullptr) break;
      np = outer;
    }
    // des mots sur un mur évoquant « A »: not the wall
    if (const NounPhrase* outer =
            np->preposition > 0 ? r.chunks.noun(static_cast<std::uint32_t>(np->preposition) - 1)
                                : nullptr;
        outer != nullptr && outer->preposition == kNone && !can_speak(r, np->span))
      np = outer;
    np = asked_by(r, *np);
    TokenSpan span{np->span.first, verb.span.first};
    if (!is_measure(r, np->span) && !part_of_time(r.form(np->head)))
      return {SourceForm::phrase, span, false, false};
    // a publié un rapport au début du mois affirmant que: past the time to the text
    if (const NounPhrase* text = before_time(r, *np); text != nullptr)
      return {SourceForm::phrase, r.extended_at(text->span.first, {false, false}), false, false};
  }
  return {};
}

// Interrogée, affirmant que A, la maire a dit B: the subject of the next finite verb.
Subject subject_behind(const Reading& r, const VerbGroup& verb, std::uint32_t end, int depth) {
  for (std::uint32_t i = verb.span.end; i < end; ++i) {
    const VerbGroup* v = r.chunks.verb(i);
    if (v == nullptr || v->form != VerbForm::finite || clause_opener(r, *v, verb.span.end) ||
        r.quote_at(i) != r.quote_at(verb.head))
      continue;
    Subject s = subject_within(r, *v, depth + 1);
    if (s.form == SourceForm::phrase) s.form = SourceForm::ellipsis;
    return s;
  }
  return {};
}

Subject controller_within(const Reading& r, const VerbGroup& verb, int depth) {
  TokenSpan sentence = r.sentence(verb.head);
  if (verb.span.first > kFarthest)
    sentence.first = std::max(sentence.first, verb.span.first - kFarthest);
  sentence.end = std::min(sentence.end, verb.span.end + kFarthest);
  if (const Subject own = absolute_subject(r, verb, sentence.first); own.form != SourceForm::none)
    return own;
  if (const Subject near = right_before(r, verb, sentence.first); near.form != SourceForm::none)
    return near;
  if (const Subject blamed = blamed_for(r, verb, sentence.first); blamed.form != SourceForm::none)
    return blamed;
  if (const Subject teller = narrates(r, verb, sentence.first); teller.form != SourceForm::none)
    return teller;
  if (const TokenSpan who = took_occasion(r, verb); !who.empty())
    return {SourceForm::phrase, who, false, false};
  if (const std::uint32_t occasion = given_occasion(r, verb); occasion != 0)
    return {SourceForm::phrase, {occasion + 2, verb.span.first - 1}, false, false};
  // …, ajoutant que: a participle of saying goes with the verb of saying before it, past the clause
  // that verb reports; any other with the nearest finite verb, else the next one.
  const bool before = verb.form == VerbForm::infinitive && verb.span.first > 1 &&
                      r.fw(verb.span.first - 2) == Fw::avant;  // avant d'annoncer que
  const bool says = (before || verb.form == VerbForm::gerund) && r.cue_at(verb.head) != nullptr;
  const bool told = says && finite_cue_before(r, verb, sentence.first);
  for (std::uint32_t i = verb.span.first; i > sentence.first;) {
    --i;
    if (r.quoted(i) && r.quote_at(i) != r.quote_at(verb.head)) {
      i = r.quote_span(r.quote_at(i)).first;
      continue;
    }
    const VerbGroup* v = r.chunks.verb(i);
    if (v == nullptr) continue;
    if (v->form == VerbForm::finite && told && !hands_over(r, *v)) {
      i = v->span.first;
      continue;
    }
    if (v->form == VerbForm::finite) {
      Subject s = subject_within(r, *v, depth + 1);
      const bool thing = verb.form == VerbForm::gerund && says && s.form == SourceForm::phrase &&
                         !can_speak(r, s.span);
      // Le plan est contesté par la maire, estimant que A
      if (const TokenSpan agent = thing ? agent_of(r, *v) : TokenSpan{};
          !agent.empty() && agent.end <= verb.span.first)
        return {SourceForm::ellipsis, agent, false, false};
      if (s.form == SourceForm::none || thing) {
        // an inverted subject: a dit le ministre, ajoutant que; also behind a thing that only ends
        // the words he said
        const std::uint32_t after = r.past_adverbials(v->span.end);
        const TokenSpan np = r.extended_at(after);
        if (!np.empty() && np.end <= verb.span.first && can_speak(r, np))
          return {SourceForm::ellipsis, np, false, false};
      }
      if (s.form == SourceForm::phrase) s.form = SourceForm::ellipsis;
      return s;
    }
    i = v->span.first;
  }
  return subject_behind(r, verb, sentence.end, depth);
}

}  // namespace

Subject subject_of(const Reading& r, const VerbGroup& verb) { return subject_within(r, verb, 0); }

bool is_cleft(const Reading& r, std::uint32_t start, std::uint32_t qui) {
  constexpr std::uint32_t kReach = 30;  // tokens
  for (std::uint32_t t = qui; t > start && t + kReach > qui; --t) {
    const VerbGroup* v = r.chunks.verb(t - 1);
    if (r.quoted(t - 1) || v == nullptr || v->form != VerbForm::finite) continue;
    return v->lemma == "être" && v->subject_clitic != kNone &&
           (r.fw(static_cast<std::uint32_t>(v->subject_clitic)) == Fw::c_ ||
            r.fw(static_cast<std::uint32_t>(v->subject_clitic)) == Fw::ce);
  }
  return false;
}

}  // namespace selon::detect

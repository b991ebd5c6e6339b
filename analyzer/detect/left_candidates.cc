#include "analyzer/detect/left_candidates.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/agreement.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/senses.h"
#include "analyzer/syntax/joiners.h"
#include "analyzer/syntax/phrase_complements.h"
#include "analyzer/syntax/times.h"

namespace selon::detect {
namespace {

bool stands_for_nobody(std::string_view noun) {
  constexpr auto kNobody = std::to_array<std::string_view>(
      {"cas", "exemple", "instar", "image", "rôle", "situation", "égard", "nom", "mort", "départ",
       "arrivée", "présence", "une"});
  return among(kNobody, noun);
}

// le procureur près | le tribunal, l'ambassade près | le Bénin: what an office serves; not suivi de
// près, le maire · à peu près la moitié
bool stands_near(const Reading& r, const NounPhrase& np) {
  const std::uint32_t first = np.span.first;
  return first > 1 && np.determiner != kNone && r.form(first - 1) == "près" &&
         r.chunks.noun(first - 2) != nullptr;
}

// une ONG basée à | Londres, qui affirme: whom the participle before the place describes; null
// where none stands there
const NounPhrase* located(const Reading& r, const NounPhrase& place) {
  constexpr auto kLocated = std::to_array<std::string_view>(
      {"basé", "installé", "situé", "établi", "domicilié", "implanté", "exilé", "réfugié"});
  const auto at = static_cast<std::uint32_t>(place.preposition);
  const Fw to = r.fw(at);
  const bool where =
      to == Fw::a_grave || to == Fw::au || to == Fw::aux || to == Fw::en || to == Fw::dans;
  if (!where || at < 2 || r.tag(at - 1) != Tag::past_participle) return nullptr;
  const std::string_view form = r.form(at - 1);
  const bool describes = std::any_of(kLocated.begin(), kLocated.end(),
                                     [&](std::string_view stem) { return form.starts_with(stem); });
  return describes ? r.chunks.noun(at - 2) : nullptr;
}

// le maire lui-même
bool stresses(std::string_view form) { return form.ends_with("-même") || form.ends_with("-mêmes"); }

// "Le ministre, lui, affirme" · "L'Anses, elle, promettait"
bool elle_doubles(const Reading& r, const NounPhrase& np) {
  const bool elle = r.fw(np.head) == Fw::elle || r.fw(np.head) == Fw::elles;
  return elle && np.span.first > 0 && r.words.punct(np.span.first - 1) == Punct::comma;
}

}  // namespace

std::optional<std::uint32_t> LeftCandidates::past_part(const NounPhrase& np, bool comma) const {
  if (np.preposition != kNone) return static_cast<std::uint32_t>(np.preposition);
  if (stands_near(r_, np)) return np.span.first - 1;
  if (compared(np, comma)) return np.span.first - 1;
  if (const std::uint32_t aside = joined_aside(np, comma); aside != np.span.first) return aside;
  const NounPhrase* pair = comma ? described_complement(np) : nullptr;
  if (pair == nullptr) pair = behind_entre(np);
  if (pair == nullptr) pair = joined_complement(np);
  if (pair == nullptr) pair = joined_object(np);
  if (pair != nullptr) return static_cast<std::uint32_t>(pair->preposition);
  const std::uint32_t dont = picked_out_at(np, comma);
  return dont != np.span.first ? std::optional(dont) : std::nullopt;
}

// Le maire, ainsi que le préfet, affirme: between commas whom a verb in the singular leaves out.
// Where what joins the phrase begins, or the phrase's own beginning.
std::uint32_t LeftCandidates::joined_aside(const NounPhrase& np, bool comma) const {
  const std::uint32_t link = syntax::joiner_before(r_.words, np.span.first);
  const bool aside = comma && verb_.third_singular() && !verb_.third_plural() && link > start_ &&
                     r_.fw(link) != Fw::et && r_.fw(link) != Fw::ou &&
                     r_.is(link - 1, Punct::comma);
  return aside ? link : np.span.first;
}

bool LeftCandidates::plausible(const NounPhrase& np) const {
  return (agrees(r_, np, verb_) || coordinated_phrase(np)) && !is_adverbial(np) && !is_object(np);
}

// Un homme a été tué à Lunel, ville du Gard, a dit le préfet · fermé par le maire, Paul Roy, a dit
// le préfet: in commas a noun without article or a name behind an office describes what a
// preposition governs; behind a clause with its verb it is no subject.
const NounPhrase* LeftCandidates::described_complement(const NounPhrase& np) const {
  const std::uint32_t first = np.span.first;
  if (np.determiner != kNone || first < start_ + 3 || !r_.is(first - 1, Punct::comma))
    return nullptr;
  const NounPhrase* left = r_.chunks.noun(first - 2);
  if (left == nullptr || left->preposition <= 0 || left->span.end + 1 != first) return nullptr;
  const bool lower = r_.words.token(np.head).shape == text::Shape::lower;
  const bool noun = np.kind == syntax::NounKind::common && lower && r_.tag(np.head) == Tag::noun &&
                    np.number != lexicon::number::plural;
  const bool holder = np.kind == syntax::NounKind::proper && left->name.empty() &&
                      left->determiner != kNone &&
                      sense_of(r_, left->span).kind == EntityKind::person;
  return (noun || holder) && has_finite_verb(r_, {start_, first}) ? left : nullptr;
}

// l'égalité entre les femmes et les hommes: both stand behind entre
const NounPhrase* LeftCandidates::behind_entre(const NounPhrase& np) const {
  if (np.span.first <= start_ + 2 || r_.fw(np.span.first - 1) != Fw::et) return nullptr;
  const NounPhrase* left = r_.chunks.noun(np.span.first - 2);
  const bool entre = left != nullptr && left->preposition > 0 &&
                     r_.form(static_cast<std::uint32_t>(left->preposition)) == "entre";
  return entre ? left : nullptr;
}

// les ministères des Ports et des Mines, l'association des maires et élus: the second noun
// belongs to the one before both, as the first does; a subject of its own would have an article
const NounPhrase* LeftCandidates::joined_complement(const NounPhrase& np) const {
  if (np.span.first <= start_ + 2 || r_.fw(np.span.first - 1) != Fw::et) return nullptr;
  const bool lower = r_.words.token(np.head).shape == text::Shape::lower;
  const bool again = r_.fw(np.span.first) == Fw::des && !lower;
  const bool bare = np.determiner == kNone && np.kind == syntax::NounKind::common && lower &&
                    r_.tag(np.head) == Tag::noun;
  // le préfet de Sarlande et Haute-Ville affirme: with a verb in the singular one place more
  const bool singular = verb_.third_singular() && !verb_.third_plural();
  const bool place = np.determiner == kNone && np.kind == syntax::NounKind::proper && singular;
  if (!again && !bare && !place) return nullptr;
  const NounPhrase* left = r_.chunks.noun(np.span.first - 2);
  if (left == nullptr || left->preposition <= 0) return nullptr;
  const Fw link = r_.fw(static_cast<std::uint32_t>(left->preposition));
  const bool of = link == Fw::de || link == Fw::d_;
  return link == Fw::des || ((bare || place) && of) ? left : nullptr;
}

// Les attaques contre la presse et la justice rappellent: both stand behind contre when what is
// before it agrees with the verb and the second one alone does not. Le Mouvement pour la paix et le
// progrès affirme: nor when of both only what is before it can speak.
const NounPhrase* LeftCandidates::joined_object(const NounPhrase& np) const {
  if (np.span.first <= start_ + 2 || r_.fw(np.span.first - 1) != Fw::et) return nullptr;
  const bool fits = agrees(r_, np, verb_);
  const bool mute = verb_.third_singular() && !verb_.third_plural() && !can_speak(r_, np.span);
  if (fits && !mute) return nullptr;
  const NounPhrase* left = r_.chunks.noun(np.span.first - 2);
  if (left == nullptr || left->preposition <= 0 ||
      is_of(r_.fw(static_cast<std::uint32_t>(left->preposition))))
    return nullptr;
  const NounPhrase* outer = left;
  for (int n = 0; n < 4 && outer != nullptr && outer->preposition > 0; ++n)
    outer = r_.chunks.noun(static_cast<std::uint32_t>(outer->preposition) - 1);
  if (outer == nullptr || outer->preposition != kNone || !agrees(r_, *outer, verb_) ||
      (fits && (is_object(*outer) || !can_speak(r_, outer->span))))
    return nullptr;
  return left;
}

// une étude de plusieurs organismes, dont A et B, estime: what dont picks out of the subject is
// not the subject. Where dont stands, or the phrase's own beginning.
std::uint32_t LeftCandidates::picked_out_at(const NounPhrase& np, bool comma) const {
  constexpr std::uint32_t kReach = 12;  // tokens
  for (std::uint32_t i = np.span.first; i > start_ && i + kReach > np.span.first; --i) {
    if (r_.chunks.verb(i - 1) != nullptr) break;
    if (r_.fw(i - 1) == Fw::dont && comma && !verb_between(i - 1)) return i - 1;
  }
  return np.span.first;
}

// présenté comme le chef de la cellule, nie: what somebody is called or likened to
bool LeftCandidates::compared(const NounPhrase& np, bool comma) const {
  if (np.span.first <= start_ || r_.fw(np.span.first - 1) != Fw::comme) return false;
  // Comme la police affirme que A, B: a clause of its own
  const std::uint32_t comme = np.span.first - 1;
  const bool opens = comme <= start_ || r_.words.punct(comme - 1) == Punct::comma ||
                     r_.tag(comme - 1) == Tag::coordinator;
  return !opens || comma;
}

// juge « honteux » le retour du chanteur: behind the quoted word that a verb calls it
bool LeftCandidates::judged_in_marks(std::uint32_t i) const {
  if (i <= start_ || !r_.quoted(i - 1) || r_.quoted(i)) return false;
  const std::uint32_t open = r_.quote_span(r_.quote_at(i - 1)).first;
  const VerbGroup* verb = open > start_ ? r_.chunks.verb(open - 1) : nullptr;
  const CueHit* cue = verb != nullptr ? r_.cue_at(verb->head) : nullptr;
  return cue != nullptr && cue->entry->takes(lexicon::frame::judge | lexicon::frame::judge_comme);
}

// It stands right behind a verb: qui dirige le parti, citant un rapport; also past how often or
// when (qui a gagné trois fois le tournoi) and past a noun that belongs to the verb (qui met en
// cause la maire, qui laisse de côté l'affaire).
bool LeftCandidates::is_object(const NounPhrase& np) const {
  constexpr std::uint32_t kReach = 6;  // tokens
  std::uint32_t i = np.span.first;
  while (i > start_ && r_.tag(i - 1) == Tag::adverb) --i;
  if (i > start_ && (r_.chunks.verb(i - 1) != nullptr || restricts(r_, i - 1))) return true;
  if (judged_in_marks(i)) return true;
  for (std::uint32_t t = i; t > start_ && t + kReach > i; --t) {
    if (r_.words.punct(t - 1) != Punct::none) return false;
    if (const VerbGroup* v = r_.chunks.verb(t - 1))
      return v->form == VerbForm::finite && (only_times(t, i) || belongs_to_verb(t, i));
  }
  return false;
}

// trois fois, hier soir
bool LeftCandidates::only_times(std::uint32_t from, std::uint32_t end) const {
  std::uint32_t i = from;
  while (i < end) {
    const bool times = r_.tag(i) == Tag::numeral && r_.form(i + 1) == "fois";
    const std::uint32_t next = times ? i + 2 : r_.past_adverbials(i);
    if (next == i) return false;
    i = next;
  }
  return i == end;
}

// en cause, de côté, sous silence: a noun without article
bool LeftCandidates::belongs_to_verb(std::uint32_t from, std::uint32_t end) const {
  if (end != from + 2 || r_.tag(from) != Tag::preposition) return false;
  const NounPhrase* np = r_.phrase_at(from + 1);
  return np != nullptr && np->span.end == end && np->determiner == kNone && np->name.empty() &&
         np->kind == syntax::NounKind::common &&
         r_.words.token(from + 1).shape == text::Shape::lower;
}

// A and B affirm; with a verb in the singular B is no part of its subject (la ministre de la
// Santé et des Services sociaux affirme).
bool LeftCandidates::coordinated_phrase(const NounPhrase& np) const {
  if (verb_.third_singular() && !verb_.third_plural()) return false;
  return r_.fw(np.span.end) == Fw::et || joined_at(np) != np.span.first;
}

// lundi, le 3 mars, cette semaine: a time beside the verb, not its subject.
bool LeftCandidates::is_adverbial(const NounPhrase& np) const {
  return syntax::skip_adverbial(r_.words, np.span.first) >= np.span.end ||
         (np.kind == syntax::NounKind::pronoun &&
          (r_.fw(np.head) == Fw::lui || r_.fw(np.head) == Fw::eux || r_.fw(np.head) == Fw::soi ||
           stresses(r_.form(np.head)) || elle_doubles(r_, np)));
}

bool LeftCandidates::verb_between(std::uint32_t from) const {
  for (std::uint32_t t = from + 1; t < verb_.span.first; ++t) {
    const VerbGroup* v = r_.chunks.verb(t);
    if (v != nullptr && v->form == VerbForm::finite) return true;
  }
  return false;
}

std::uint32_t LeftCandidates::over_bracket(std::uint32_t i) const {
  for (std::uint32_t j = i; j > start_; --j)
    if (r_.words.punct(j - 1) == Punct::paren_open) return j - 1;
  return i;
}

std::uint32_t LeftCandidates::over_dashes(std::uint32_t i, bool goes_on) const {
  constexpr std::uint32_t kLongest = 30;  // tokens
  for (std::uint32_t j = i; j > start_ + 1 && j + kLongest > i; --j) {
    if (r_.is_stop(j - 1) || r_.quoted(j - 1)) return i;
    if (r_.words.punct(j - 1) == Punct::dash)
      return goes_on || r_.chunks.noun(j - 2) != nullptr ? j - 1 : i;
  }
  return i;
}

TokenSpan LeftCandidates::outlets_at(std::uint32_t quote) const {
  TokenSpan outlets = quoted_outlet(r_, quote);
  // « Momo » accuse le maire: who opens the clause; not « Lunel », répond le maire
  if (outlets.empty() && quote == start_ && r_.past_quote(quote) + 1 != verb_.span.first)
    outlets = quoted_nickname(r_, quote);
  if (outlets.empty()) return {};
  std::uint32_t first = quote;
  if (first > start_ + 1 && r_.fw(first - 1) == Fw::et && r_.quoted(first - 2)) {
    const std::uint32_t other = r_.quote_span(r_.quote_at(first - 2)).first;
    const TokenSpan one = quoted_outlet(r_, other);
    if (other >= start_ && !one.empty()) {
      outlets.first = one.first;
      first = other;
    }
  }
  if (first <= start_) return outlets;
  const Tag before = r_.tag(first - 1);
  const bool free = before == Tag::punct || before == Tag::adverb || before == Tag::coordinator ||
                    opens_subordinate(r_, first - 1);
  return free && r_.words.punct(first - 1) != Punct::paren_open ? outlets : TokenSpan{};
}

// Paul Durand, né à Lille, qui … · un député, proche allié de X, qui …: past a participle, an
// adjective or a noun without article, with its complements, between commas.
std::uint32_t LeftCandidates::over_description(std::uint32_t i) const {
  if (r_.words.punct(i) != Punct::comma) return i;
  for (std::uint32_t t = i; t > start_ && t + 14 > i; --t) {
    const VerbGroup* v = r_.chunks.verb(t - 1);
    if (v != nullptr && v->form == VerbForm::finite) return i;
    if (r_.words.punct(t - 1) != Punct::comma) continue;
    const Tag first = r_.tag(t);
    const bool aged = syntax::past_years(r_.words, t) != t;  // 72 ans
    const bool describes = aged || first == Tag::past_participle || first == Tag::adjective ||
                           first == Tag::noun || r_.form(t) == "alias";
    return describes && t < i ? t - 1 : i;
  }
  return i;
}

// un coach qui perd et qui répète: the qui before, where a coordinator joins the second clause to
// the first; else `qui`.
std::uint32_t LeftCandidates::first_of_joined(std::uint32_t qui) const {
  constexpr std::uint32_t kReach = 40;  // tokens
  if (qui < start_ + 2 || r_.tag(qui - 1) != Tag::coordinator) return qui;
  for (std::uint32_t t = qui - 1; t > start_ && t + kReach > qui; --t) {
    if (r_.is_stop(t - 1) || r_.quoted(t - 1) != r_.quoted(qui)) return qui;
    if (r_.fw(t - 1) != Fw::qui || r_.tag(t - 1) != Tag::relative) continue;
    const NounPhrase* np = t > start_ + 1 ? r_.chunks.noun(t - 2) : nullptr;
    if (np == nullptr || agrees(r_, *np, verb_)) return t - 1;
  }
  return qui;
}

// un chercheur au CNRS, qui · l'ambassadeur de France au Mali, qui: the place tells of whose it is;
// not a envoyé un ambassadeur à l'ONU, qui
bool LeftCandidates::placed_head(const NounPhrase& np, const NounPhrase& place) const {
  const Fw link = r_.fw(static_cast<std::uint32_t>(place.preposition));
  const auto placed = [&](const NounPhrase& who) {
    return syntax::placed_by(r_.words, r_.form(who.head), link, place.head) && !is_object(who);
  };
  if (placed(np)) return true;
  if (np.preposition <= 0 || !is_of(r_.fw(static_cast<std::uint32_t>(np.preposition))))
    return false;
  const NounPhrase* of = r_.chunks.noun(static_cast<std::uint32_t>(np.preposition) - 1);
  return of != nullptr && placed(*of);
}

Subject LeftCandidates::antecedent(std::uint32_t qui) const {
  std::uint32_t i = first_of_joined(qui);
  while (i > start_ && (r_.words.punct(i - 1) == Punct::comma || r_.tag(i - 1) == Tag::adverb)) --i;
  if (i > start_ && r_.words.punct(i - 1) == Punct::paren_close) i = over_bracket(i - 1);
  i = over_description(i);
  // C'est le maire lui-même qui a dit: the pronoun adds nobody
  if (i > start_ + 1 && stresses(r_.form(i - 1))) --i;
  if (i == 0) return {};
  if (r_.quoted(i - 1) && !r_.quoted(verb_.head))
    if (const TokenSpan outlet = quoted_outlet(r_, r_.quote_span(r_.quote_at(i - 1)).first);
        !outlet.empty())
      return {SourceForm::phrase, outlet, true, false};
  const NounPhrase* np = r_.chunks.noun(i - 1);
  if (np == nullptr) return {SourceForm::pronoun, {qui, qui + 1}, true, false};
  // Complements belong to the head before them: le porte-parole du ministère, qui …
  for (int n = 0; n < 6 && np->preposition != kNone && np->preposition > 0; ++n) {
    const NounPhrase* placed = located(r_, *np);
    if (placed != nullptr && agrees(r_, *placed, verb_)) {
      np = placed;
      continue;
    }
    const NounPhrase* outer = r_.chunks.noun(static_cast<std::uint32_t>(np->preposition) - 1);
    const Fw link = r_.fw(static_cast<std::uint32_t>(np->preposition));
    if (outer == nullptr || !agrees(r_, *outer, verb_)) break;
    if (!is_of(link) && !placed_head(*outer, *np)) break;
    // le cas de l'ancien ministre, qui: the minister speaks, not his case
    if (stands_for_nobody(r_.form(outer->head))) break;
    np = outer;
  }
  return {SourceForm::phrase, {np->span.first, i}, true, false};
}

const NounPhrase* LeftCandidates::left_neighbour(const NounPhrase& np) const {
  if (np.span.first <= start_ + 2) return nullptr;
  const std::uint32_t link = joined_at(np);
  if (link <= start_ || link == np.span.first) return nullptr;
  const NounPhrase* left = r_.chunks.noun(link - 1);
  if (left == nullptr || left->preposition == kNone) return left;
  return head_before(*left, np);
}

// Le maire | et le préfet; with a verb in the plural le maire | ainsi que le préfet, le maire|,
// mais aussi le préfet, tant le maire | que le préfet: where what joins the phrase to the one
// before it begins, or the phrase's own beginning.
std::uint32_t LeftCandidates::joined_at(const NounPhrase& np) const {
  const std::uint32_t first = np.span.first;
  if (first <= start_ + 1) return first;
  if (r_.fw(first - 1) == Fw::et) return first - 1;
  if (!plural_only()) return first;
  if (const std::uint32_t link = syntax::joiner_before(r_.words, first); link != first)
    return link > start_ && r_.is(link - 1, Punct::comma) ? link - 1 : link;
  const NounPhrase* left = r_.is_que(first - 1) ? r_.chunks.noun(first - 2) : nullptr;
  if (left == nullptr || left->span.end + 1 != first || left->span.first <= start_) return first;
  const std::string_view before = r_.form(left->span.first - 1);
  return before == "tant" || before == "bien" ? first - 1 : first;
}

bool LeftCandidates::plural_only() const { return !verb_.third_singular() && verb_.third_plural(); }

// Le ministère de la Santé et la mairie affirment: the head of the complements before et, when the
// verb is in the plural. (Les experts de la ville et des élus affirment: it is the subject, though
// des may open one more complement.)
const NounPhrase* LeftCandidates::head_before(const NounPhrase& complement,
                                              const NounPhrase& np) const {
  const std::string_view form = r_.form(np.span.first);
  const bool taken_up = form == "celui" || form == "celle" || form == "ceux" || form == "celles";
  if (!plural_only() || (np.determiner == kNone && !taken_up)) return nullptr;
  const NounPhrase* head = &complement;
  for (int n = 0; n < 4 && head != nullptr && head->preposition > 0; ++n) {
    const auto of = static_cast<std::uint32_t>(head->preposition);
    if (!is_of(r_.fw(of)) || of <= start_) return nullptr;
    head = r_.chunks.noun(of - 1);
    if (head != nullptr && head->span.end != of) return nullptr;
  }
  if (head == nullptr || head->preposition != kNone || !can_speak(r_, head->span) ||
      is_adverbial(*head) || is_object(*head))
    return nullptr;
  return head;
}

// Paul Roy le président du club affirme: a full name that opens the clause, whose office follows
// without a comma.
const NounPhrase* LeftCandidates::name_before(const NounPhrase& office) const {
  const std::uint32_t at = office.span.first;
  if (at < start_ + 2 || office.determiner == kNone ||
      sense_of(r_, office.span).kind != EntityKind::person)
    return nullptr;
  const Fw article = r_.fw(static_cast<std::uint32_t>(office.determiner));
  if (article != Fw::le && article != Fw::la && article != Fw::l_) return nullptr;
  const NounPhrase* name = r_.chunks.noun(at - 1);
  const bool full = name != nullptr && name->kind == syntax::NounKind::proper &&
                    name->span.end == at && name->preposition == kNone &&
                    name->determiner == kNone && name->span.end >= name->span.first + 2 &&
                    r_.words[name->span.first].morph.any(lexicon::pos::first_name);
  if (!full || name->span.first < start_) return nullptr;
  const std::uint32_t before = name->span.first;
  const bool opens = before == start_ || r_.is(before - 1, Punct::comma) || r_.is_que(before - 1) ||
                     r_.tag(before - 1) == Tag::coordinator;
  return opens ? name : nullptr;
}

// Les pompiers, les policiers et les élus affirment: of a list with a plural verb the first one.
const NounPhrase* LeftCandidates::first_of_list(const NounPhrase& np) const {
  const bool singular = verb_.third_singular();
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

// A chain of appositions and coordinations begins at its leftmost phrase.
TokenSpan LeftCandidates::whole(const NounPhrase& np) const {
  const NounPhrase* first = &np;
  const bool singular = verb_.third_singular() && !verb_.third_plural();
  for (int n = 0; n < 4; ++n) {
    // a voté le budget et le maire relève: with its own article one subject of a singular verb
    if (singular && first->determiner != kNone) break;
    const NounPhrase* left = left_neighbour(*first);
    if (left == nullptr) break;
    first = left;
  }
  if (first != &np) first = first_of_list(*first);
  TokenSpan span = r_.extended_at(first->span.first);
  span.end = std::max(span.end, r_.extended_at(np.span.first).end);
  if (const NounPhrase* name = name_before(*first)) span.first = name->span.first;
  if (span.end > verb_.span.first) span.end = verb_.span.first;
  return span;
}

}  // namespace selon::detect

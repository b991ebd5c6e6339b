#include "analyzer/mentions/running_pronouns.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"

namespace selon::mentions {
namespace {

using syntax::Fw;
using syntax::Tag;
using syntax::VerbGroup;
namespace gender = lexicon::gender;

constexpr double kPlain = 0.75;      // confidence from which a pronoun is kept
constexpr double kCertain = 0.9;     // and from which it tells whether somebody is a woman
constexpr std::uint32_t kLook = 40;  // tokens looked back for a thing that the pronoun may be

// il faut, il y a, il est temps de, il a été décidé que: nobody
bool impersonal(const Context& c, const VerbGroup& verb) {
  constexpr auto kImpersonal = std::to_array<std::string_view>(
      {"falloir",   "sembler", "paraître", "apparaître", "suffire",  "importer", "convenir",
       "ressortir", "arriver", "agir",     "pleuvoir",   "neiger",   "rester",   "exister",
       "manquer",   "advenir", "incomber", "valoir",     "résulter", "régner"});
  if (verb.passive || among(kImpersonal, verb.lemma)) return true;
  for (std::uint32_t i = verb.span.first; i < verb.head; ++i)
    if (c.words.fw(i) == Fw::y) return true;
  if (verb.lemma == "faire") return c.words.tag(verb.span.end) == Tag::adjective;
  if (verb.lemma != "être") return false;
  std::uint32_t i = verb.span.end;
  while (c.words.tag(i) == Tag::adverb) ++i;
  if (c.words.tag(i) == Tag::numeral || c.form(i) == "temps" || c.form(i) == "question")
    return true;
  const Fw next = c.words.fw(i + 1);
  return c.words.tag(i) == Tag::adjective &&
         (next == Fw::de || next == Fw::d_ || next == Fw::que || next == Fw::qu_);
}

}  // namespace

void RunningPronouns::read_to(std::uint32_t to, const std::vector<Spoken>& spoken) {
  for (const std::uint32_t end = std::min(to, c_.size()); cursor_ < end; ++cursor_) {
    const Fw fw = c_.words.fw(cursor_);
    if ((fw == Fw::il || fw == Fw::elle) && tells(cursor_)) {
      hear(cursor_, spoken, {fw == Fw::il ? gender::masculine : gender::feminine, 0, false});
    } else if (const auto latter = latter_at(cursor_); latter && tells_of_latter(cursor_)) {
      const bool phrase = !features(fw);  // ce dernier, of two words
      hear(phrase ? cursor_ - 1 : cursor_, spoken, *latter);
    }
  }
}

// In the article's own words: neither quoted nor reported, and the subject of a verb.
bool RunningPronouns::tells(std::uint32_t i) const {
  if (c_.words.tag(i) != Tag::subject_clitic || c_.token(i).clitic == text::Clitic::inverted ||
      c_.quote_at(i) >= 0 || m_.reported[i] || c_.in_caption(i) || i + 1 >= c_.size())
    return false;
  const VerbGroup* verb = c_.chunks.verb(i + 1);
  return verb != nullptr && verb->form == syntax::VerbForm::finite && !verb->inverted &&
         !(c_.words.fw(i) == Fw::il && impersonal(c_, *verb));
}

// ce dernier, celle-ci: by its last token
std::optional<Features> RunningPronouns::latter_at(std::uint32_t i) const {
  const auto one = features(c_.words.fw(i));
  if (one && one->nearest && one->number == lexicon::number::singular) return one;
  const Fw before = i > 0 ? c_.words.fw(i - 1) : Fw::none;
  if (before != Fw::ce && before != Fw::cette) return std::nullopt;
  const auto last = latter(c_.form(i));
  return last && last->number == lexicon::number::singular ? last : std::nullopt;
}

// Ce dernier sourit: the subject of a verb of the article's own words
bool RunningPronouns::tells_of_latter(std::uint32_t i) const {
  if (c_.quote_at(i) >= 0 || m_.reported[i] || c_.in_caption(i) || i + 1 >= c_.size()) return false;
  const VerbGroup* verb = c_.chunks.verb(i + 1);
  return verb != nullptr && verb->span.first == i + 1 && verb->form == syntax::VerbForm::finite &&
         !verb->inverted;
}

// La mesure a été votée. Elle entrera en vigueur: a thing of the pronoun's gender stands as subject
// between whoever was chosen and the pronoun.
bool RunningPronouns::of_thing(std::uint32_t i, std::uint8_t wanted, ActorId chosen) const {
  for (std::uint32_t t = i; t > 0 && t + kLook > i;) {
    --t;
    const std::int32_t m = m_.mention_at(t);
    if (m >= 0 && m_.mentions[static_cast<std::size_t>(m)].actor == chosen) return false;
    const syntax::NounPhrase* np = c_.chunks.noun(t);
    if (np == nullptr || np->span.first != t || np->preposition != syntax::kNone ||
        np->kind != syntax::NounKind::common || c_.quote_at(t) >= 0 || (np->gender & wanted) == 0 ||
        np->number == lexicon::number::plural)
      continue;
    const VerbGroup* verb = c_.chunks.verb(np->span.end);
    const bool subject = verb != nullptr && verb->form == syntax::VerbForm::finite;
    if (subject && (m < 0 || m_.mentions[static_cast<std::size_t>(m)].actor == kNobody))
      return true;
  }
  return false;
}

void RunningPronouns::hear(std::uint32_t i, const std::vector<Spoken>& spoken, const Features& f) {
  Query query;
  query.at = i;
  query.gender = f.gender;
  query.nearest = f.nearest;
  query.number = lexicon::number::singular;
  const auto choice = choose(c_, m_, spoken, query);
  if (!choice || (choice->confidence < kPlain && !f.nearest)) return;
  Actor& a = m_.actors[static_cast<std::size_t>(choice->actor)];
  if (a.kind != EntityKind::person || of_thing(i, query.gender, choice->actor)) return;
  if (a.gender == 0 && choice->confidence >= kCertain) a.gender = query.gender;
  a.last = std::max(a.last, i + 1);
  m_.told.push_back({i, choice->actor});
}

}  // namespace selon::mentions

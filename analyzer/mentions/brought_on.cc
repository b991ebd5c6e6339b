#include "analyzer/mentions/brought_on.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/syntax/times.h"

namespace selon::mentions {
namespace {

using syntax::Fw;
using syntax::Tag;
using text::Punct;

// Past an age or a word for what somebody does, between commas: , 60 ans, | , retraité, |
std::uint32_t past_apposition(const Context& c, std::uint32_t comma) {
  constexpr std::uint32_t kLongest = 6;  // tokens
  const std::uint32_t years = syntax::past_years(c.words, comma + 1);
  if (years != comma + 1 && c.words.punct(years) == Punct::comma) return years;
  if (c.words.tag(comma + 1) != Tag::noun) return comma;
  for (std::uint32_t t = comma + 2; t <= comma + kLongest && c.beside(t, comma); ++t) {
    if (c.words.punct(t) == Punct::comma) return t;
    if (c.words.punct(t) != Punct::none || c.chunks.verb(t) != nullptr) return comma;
  }
  return comma;
}

// L'avenir est sombre pour Paul Durand, 60 ans, qui se souvient du départ: the clause tells of him.
bool told_of_in_clause(const Context& c, const Mention& mention) {
  const std::uint32_t comma = mention.span.end;
  if (mention.nested || c.words.punct(comma) != Punct::comma) return false;
  const std::uint32_t i = past_apposition(c, comma);
  const syntax::VerbGroup* verb = c.chunks.verb(i + 2);
  return c.beside(i + 2, mention.span.first) && c.words.fw(i + 1) == Fw::qui && verb != nullptr &&
         verb->form == syntax::VerbForm::finite;
}

// Il y a aussi Paul Durand, on rencontre Paul Durand
bool behind_presenting_verb(const Context& c, std::uint32_t name) {
  constexpr std::uint32_t kAdverbs = 4;  // on rencontre aussi, un peu plus loin encore, Paul Durand
  std::uint32_t t = name - 1;
  while (t > 0 && t + kAdverbs >= name && c.words.tag(t) == Tag::adverb) --t;
  const syntax::VerbGroup* verb = c.chunks.verb(t);
  if (verb == nullptr || verb->form != syntax::VerbForm::finite || verb->span.first == 0)
    return false;
  if (verb->lemma == "avoir") return verb->head > 0 && c.words.fw(verb->head - 1) == Fw::y;
  return (verb->lemma == "rencontrer" || verb->lemma == "croiser") &&
         c.words.fw(verb->span.first - 1) == Fw::on;
}

// Même inquiétude, même lassitude pour Paul Durand: no verb, and what others have told is his, too
bool shares_feeling(const Context& c, std::uint32_t preposition) {
  constexpr std::uint32_t kReach = 10;  // tokens from the beginning of the sentence
  const std::uint32_t first = c.document().sentences[c.token(preposition).sentence].first_token;
  if (first + kReach < preposition || c.words.fw(first) != Fw::meme) return false;
  for (std::uint32_t t = first; t < preposition; ++t)
    if (c.chunks.verb(t) != nullptr) return false;
  return true;
}

bool presented(const Context& c, const Mention& mention) {
  const std::uint32_t i = mention.span.first;
  const std::string_view before = c.form(i - 1);
  if (before == "chez") return true;
  if (!c.beside(i - 2, i)) return false;
  const bool of = c.words.fw(i - 1) == Fw::de || c.words.fw(i - 1) == Fw::d_;
  if (before == "pour" && shares_feeling(c, i - 1)) return true;
  if (of || before == "avec" || before == "pour")
    return c.form(i - 2) == "cas" || c.form(i - 2) == "rencontre" || c.form(i - 2) == "image";
  if (c.words.punct(i - 1) == Punct::comma)  // Parmi eux, Paul Durand
    return c.form(i - 3) == "parmi" && !c.beside(i - 4, i);
  return behind_presenting_verb(c, i);
}

// C'est Paul Roy qui prend la parole · C'est une Anne Roy très émue qui s'est présentée: who the
// sentence sets before its qui
bool set_before_qui(const Context& c, const Mention& mention) {
  constexpr std::uint32_t kAdjectives = 4;  // tokens
  const syntax::VerbGroup* verb = c.chunks.verb(mention.span.first - 1);
  if (verb == nullptr || verb->lemma != "être" || verb->negated ||
      verb->span.end != mention.span.first || verb->subject_clitic == syntax::kNone)
    return false;
  const Fw subject = c.words.fw(static_cast<std::uint32_t>(verb->subject_clitic));
  if (subject != Fw::c_ && subject != Fw::ce) return false;
  std::uint32_t t = mention.span.end;
  while (t < mention.span.end + kAdjectives && c.words.fw(t) == Fw::none &&
         c.words.punct(t) == Punct::none)
    ++t;
  return c.beside(t, mention.span.first) && c.words.fw(t) == Fw::qui;
}

// The sentence of `with` ends at token `i`, or behind an apposition set off there: la maire, Anne
// Roy.
bool ends_sentence(const Context& c, std::uint32_t i, std::uint32_t with) {
  constexpr std::uint32_t kLongest = 12;  // tokens
  if (c.beside(i, with) && c.words.punct(i) == Punct::comma) {
    const std::uint32_t last = i + kLongest;
    do ++i;
    while (i < last && c.beside(i, with) && c.words.punct(i) == Punct::none &&
           c.chunks.verb(i) == nullptr);
  }
  return !c.beside(i, with) || c.words.punct(i) == Punct::period;
}

// De quoi inquiéter Paul Roy. · Une nouvelle qui réjouit Anne Roy.: whose feelings the sentence
// ends with
bool feels_at_end(const Context& c, const Mention& mention) {
  static constexpr auto kMoving = std::to_array<std::string_view>(
      {"inquiéter",  "réjouir",       "agacer",     "énerver",   "désoler",   "attrister",
       "surprendre", "étonner",       "irriter",    "choquer",   "révolter",  "indigner",
       "ravir",      "satisfaire",    "conforter",  "exaspérer", "enchanter", "chagriner",
       "contrarier", "amuser",        "émouvoir",   "soulager",  "rassurer",  "alarmer",
       "décevoir",   "enthousiasmer", "scandaliser"});
  const syntax::VerbGroup* verb = c.chunks.verb(mention.span.first - 1);
  if (verb == nullptr || verb->negated || verb->passive || verb->reflexive ||
      verb->span.end != mention.span.first || verb->span.first == 0 ||
      !among(kMoving, verb->lemma) || mention.nested)
    return false;
  const std::uint32_t before = verb->span.first - 1;
  const bool moves = c.words.fw(before) == Fw::qui || c.words.fw(before) == Fw::quoi;
  return moves && ends_sentence(c, mention.span.end, mention.span.first);
}

}  // namespace

bool brought_on(const Context& context, const Model& model, const Mention& mention) {
  const std::uint32_t i = mention.span.first;
  if (model.reported[i] || context.quote_at(i) >= 0 || i == 0) return false;
  if (feels_at_end(context, mention)) return true;
  if (mention.kind != MentionKind::name) return false;
  return told_of_in_clause(context, mention) || presented(context, mention) ||
         set_before_qui(context, mention);
}

}  // namespace selon::mentions

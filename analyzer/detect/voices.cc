#include "analyzer/detect/voices.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// même son de cloche: one past it, or `i`
std::uint32_t past_bell(const Reading& r, std::uint32_t i) {
  if (r.form(i) == "même" || r.form(i) == "autre") ++i;
  return r.form(i) == "son" && is_of(r.fw(i + 1)) && r.form(i + 2) == "cloche" ? i + 3 : i;
}

// What somebody shares or sets against what was said before.
bool is_echo(const Reading& r, const NounPhrase& np) {
  constexpr auto kEchoes = std::to_array<std::string_view>(
      {"agacement",  "amertume",     "analyse",     "avis",        "colère",     "constat",
       "crainte",    "cri",          "déception",   "discours",    "émotion",    "enthousiasme",
       "étonnement", "fermeté",      "fierté",      "frustration", "impression", "incompréhension",
       "inquiétude", "joie",         "message",     "observation", "optimisme",  "point",
       "position",   "prudence",     "réaction",    "refrain",     "regret",     "réponse",
       "ressenti",   "satisfaction", "scepticisme", "sentiment",   "son",        "soulagement",
       "surprise",   "ton",          "tonalité",    "tristesse",   "écho",       "exaspération"});
  return among(kEchoes, r.form(np.head));
}

// chez, pour, du côté de, à, par: one past it, or `i`.
std::uint32_t past_holder(const Reading& r, std::uint32_t i) {
  switch (r.fw(i)) {
    case Fw::chez:
    case Fw::pour:
    case Fw::par:
    case Fw::a_grave:
    case Fw::au:
    case Fw::aux:
      return i + 1;
    case Fw::du:
      return r.form(i + 1) == "côté" && is_of(r.fw(i + 2)) ? i + 3 : i;
    default:
      return i;
  }
}

// The medium alone in the brackets that open at `i`.
TokenSpan medium_in_brackets(const Reading& r, std::uint32_t i) {
  if (!r.is(i, Punct::paren_open)) return {};
  const TokenSpan whole = r.extended_at(i + 1, {false, false});
  if (whole.empty() || !r.is(whole.end, Punct::paren_close)) return {};
  const Sense sense = sense_of(r, whole);
  return sense.name != nullptr && sense.is_media() && sense.name_span == whole ? whole
                                                                               : TokenSpan{};
}

// Where the brackets open that end or follow the source; its end where there are none.
std::uint32_t bracket_of(const Reading& r, TokenSpan source) {
  constexpr std::uint32_t kLongest = 8;  // tokens
  if (!r.is(source.end - 1, Punct::paren_close)) return source.end;
  for (std::uint32_t t = source.end - 1; t > source.first && t + kLongest > source.end; --t)
    if (r.is(t, Punct::paren_open)) return t;
  return source.end;
}

// (BFMTV) may be the short name of a body, never that of a person.
bool may_abbreviate(const Reading& r, TokenSpan source, TokenSpan medium) {
  const bool acronym = r.words.token(medium.first).shape == text::Shape::upper;
  const auto kind = sense_of(r, source).kind;
  return acronym && kind && *kind != EntityKind::person && *kind != EntityKind::anonymous;
}

}  // namespace

TokenSpan voice_of_echo(const Reading& r, TokenSpan clause) {
  constexpr std::uint32_t kReach = 8;  // tokens before the one who thinks so
  const std::uint32_t first = past_connectives(r, clause.first, clause.end);
  if (has_finite_verb(r, clause)) return {};
  std::uint32_t from = past_bell(r, first);
  if (r.form(from - 1) != "cloche") {
    const NounPhrase* echo = r.phrase_at(first);
    if (echo == nullptr || echo->preposition != kNone || !is_echo(r, *echo)) return {};
    from = echo->span.end;
  }
  for (std::uint32_t t = from; t < clause.end && t < first + kReach; ++t) {
    const std::uint32_t at = past_holder(r, t);
    if (at == t) continue;
    const TokenSpan who = r.extended_at(at);
    return who.end == clause.end && can_speak(r, who) ? who : TokenSpan{};
  }
  return {};
}

TokenSpan voice_in_brackets(const Reading& r, std::uint32_t i) {
  if (const TokenSpan medium = medium_in_brackets(r, i); !medium.empty()) return medium;
  if (!r.is(i, Punct::paren_open)) return {};
  const NounPhrase* np = r.phrase_at(i + 1);
  const TokenSpan whole = np != nullptr ? r.extended_at(i + 1) : TokenSpan{};
  const bool person = np != nullptr && np->kind == syntax::NounKind::proper &&
                      np->span.end > np->span.first + 1 &&
                      r.words[np->span.first].morph.any(lexicon::pos::first_name);
  return person && r.is(whole.end, Punct::paren_close) && can_speak(r, whole) ? whole : TokenSpan{};
}

void take_bracketed_medium(const Reading& r, Candidate& c) {
  if (c.source.empty() || (c.form != SourceForm::phrase && c.form != SourceForm::pronoun)) return;
  const std::uint32_t bracket = bracket_of(r, c.source);
  const TokenSpan medium = medium_in_brackets(r, bracket);
  const TokenSpan source{c.source.first, bracket};
  if (medium.empty() || source.empty() || sense_of(r, source).is_media() ||
      may_abbreviate(r, source, medium))
    return;
  c.source = source;
  const bool known = std::any_of(c.relays.begin(), c.relays.end(),
                                 [&](const TokenSpan& relay) { return relay.overlaps(medium); });
  if (!known) c.relays.push_back(medium);
}

}  // namespace selon::detect

#include "analyzer/detect/voices.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/connectives.h"
#include "analyzer/detect/senses.h"
#include "analyzer/syntax/prepositions.h"

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
       "espoir",     "expérience",   "indignation", "lassitude",   "ras-le-bol", "souhait",
       "inquiétude", "joie",         "message",     "observation", "optimisme",  "point",
       "position",   "prudence",     "réaction",    "refrain",     "regret",     "réponse",
       "ressenti",   "satisfaction", "scepticisme", "sentiment",   "son",        "soulagement",
       "surprise",   "ton",          "tonalité",    "tristesse",   "écho",       "exaspération"});
  return among(kEchoes, r.form(np.head));
}

// même constat, un autre avis: what somebody holds, who may be told with pour
bool thinks(const Reading& r, std::uint32_t first) {
  const bool same = r.fw(first) == Fw::meme || r.fw(first) == Fw::memes || r.form(first) == "autre";
  const std::string_view noun = r.form(first + 1);
  return same && (noun == "constat" || noun == "avis" || noun == "analyse" || noun == "sentiment" ||
                  noun == "sentiments" || noun == "impression");
}

// chez, du côté de, partagé par; `opinion`: pour, too; `bell`: à, too (même son de cloche à la
// CGT), of which a message to the mayor tells nobody. One past it, or `i`.
std::uint32_t past_holder(const Reading& r, std::uint32_t i, bool opinion, bool bell) {
  switch (r.fw(i)) {
    case Fw::chez:
    case Fw::par:
      return i + 1;
    case Fw::pour:
      return opinion ? i + 1 : i;
    case Fw::a_grave:
    case Fw::au:
    case Fw::aux:
      return bell ? i + 1 : i;
    case Fw::du:
      return r.form(i + 1) == "côté" && is_of(r.fw(i + 2)) ? i + 3 : i;
    default:
      return i;
  }
}

// Nothing follows who thinks so but what describes them: chez Anne Durand, qui tient le bar
bool closes(const Reading& r, std::uint32_t i, TokenSpan clause) {
  return i >= clause.end || r.is_stop(i) || r.is(i, Punct::comma) || r.tag(i) == Tag::relative;
}

// The bracket closes here, or behind a date: (La Vigie, 12 mai)
bool closes_bracket(const Reading& r, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 6;  // tokens of a date
  if (r.is(i, Punct::paren_close)) return true;
  if (!r.is(i, Punct::comma)) return false;
  for (std::uint32_t t = i + 1; t < i + kLongest; ++t) {
    if (r.is(t, Punct::paren_close)) return t > i + 1;
    const auto shape = t < r.size() ? r.words.token(t).shape : text::Shape::upper;
    if (shape != text::Shape::lower && shape != text::Shape::none) return false;
  }
  return false;
}

// The medium alone in the brackets that open at `i`.
TokenSpan medium_in_brackets(const Reading& r, std::uint32_t i) {
  if (!r.is(i, Punct::paren_open)) return {};
  const TokenSpan whole = r.extended_at(i + 1, {false, false});
  if (whole.empty() || !closes_bracket(r, whole.end)) return {};
  const Sense sense = sense_of(r, whole);
  // Elon Musk (X): whose he is
  const bool network = sense.name != nullptr && sense.name->type == lexicon::NameType::network;
  return sense.name != nullptr && !network && sense.is_media() && sense.name_span == whole
             ? whole
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

// X : « A » (La Vigie): in brackets behind the marks the medium in which it stood.
void take_medium_behind_marks(const Reading& r, Candidate& c) {
  if (c.form != SourceForm::phrase || !c.relays.empty() || c.content.empty() ||
      c.content.back().end <= c.source.end || !r.quoted(c.content.back().end - 1))
    return;
  const std::uint32_t last = c.content.back().end - 1;
  std::uint32_t i = r.quote_span(r.quote_at(last)).end;
  if (r.is(i, Punct::period)) ++i;
  if (i >= r.size() || r.words.paragraph(i) != r.words.paragraph(last)) return;
  const TokenSpan medium = medium_in_brackets(r, i);
  if (!medium.empty() && !sense_of(r, c.source).is_media()) c.relays.push_back(medium);
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
  std::uint32_t from = past_bell(r, first);
  if (from == first) {
    const NounPhrase* echo = r.phrase_at(first);
    if (echo == nullptr || echo->preposition != kNone || !is_echo(r, *echo)) return {};
    from = echo->span.end;
  }
  if (has_main_verb(r, clause)) return {};
  const bool bell = past_bell(r, first) != first;
  const bool opinion = bell || thinks(r, first);
  for (std::uint32_t t = from; t < clause.end && t < first + kReach; ++t) {
    if (r.words.punct(t) != Punct::none) return {};
    const std::uint32_t at = past_holder(r, t, opinion, bell);
    if (at == t) continue;
    const TokenSpan who = r.extended_at(at);
    if (who.empty() || !can_speak(r, who) || !closes(r, who.end, clause)) return {};
    // à Lyon, à l'école: where, and nobody
    const bool place = syntax::is_to(r.fw(t));
    return place && sense_of(r, who).kind != EntityKind::organisation ? TokenSpan{} : who;
  }
  return {};
}

namespace {

// (Anne Durand, La Vigie, 6 mai): behind the name a medium, and nothing but where and when it was
// written; (Anne Durand, AFP) took the picture
bool signs_with_place(const Reading& r, std::uint32_t comma) {
  constexpr std::uint32_t kLongest = 12;  // tokens
  if (!r.is(comma, Punct::comma)) return false;
  const TokenSpan where = r.extended_at(comma + 1);
  if (where.empty() || sense_of(r, where).kind != EntityKind::media) return false;
  for (std::uint32_t t = comma + 1; t < r.size() && t < comma + kLongest; ++t) {
    if (r.is(t, Punct::paren_close)) return true;
    if (r.chunks.verb(t) != nullptr || r.quoted(t) || r.is_stop(t)) return false;
  }
  return false;
}

}  // namespace

TokenSpan voice_in_brackets(const Reading& r, std::uint32_t i) {
  if (const TokenSpan medium = medium_in_brackets(r, i); !medium.empty()) return medium;
  if (!r.is(i, Punct::paren_open)) return {};
  const NounPhrase* np = r.phrase_at(i + 1);
  const TokenSpan whole = np != nullptr ? r.extended_at(i + 1) : TokenSpan{};
  const bool person = np != nullptr && np->kind == syntax::NounKind::proper &&
                      np->span.end > np->span.first + 1 &&
                      r.words[np->span.first].morph.any(lexicon::pos::first_name);
  if (person && r.is(whole.end, Punct::paren_close) && can_speak(r, whole)) return whole;
  return person && signs_with_place(r, np->span.end) ? np->span : TokenSpan{};
}

void take_bracketed_medium(const Reading& r, Candidate& c) {
  take_medium_behind_marks(r, c);
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

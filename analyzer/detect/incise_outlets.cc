#include "analyzer/detect/incise_outlets.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/incise_context.h"
#include "analyzer/detect/incise_sources.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// écrit dans son éditorial « Le Temps »: whose it is stands behind it, though the two look like one
// phrase. Where the marks of the outlet open in what was read behind the verb, else its end.
std::uint32_t outlet_marks(const Reading& r, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 16;  // tokens
  bool own = false;
  for (std::uint32_t t = from; t < end && t < from + kLongest; ++t) {
    const Fw whose = r.fw(t);
    if (own && r.opens_quote(t)) return t;
    own = own || whose == Fw::son || whose == Fw::sa || whose == Fw::ses;
  }
  return end;
}

// « On y va », a lancé « Momo »: behind quoted words a name alone in marks is who speaks.
TokenSpan nickname_behind(const Reading& r, std::uint32_t verb, std::uint32_t marks) {
  const bool after_quote =
      verb > 1 && (r.quoted(verb - 1) || (r.is(verb - 1, Punct::comma) && r.quoted(verb - 2)));
  return after_quote && !r.quoted(verb) ? quoted_nickname(r, marks) : TokenSpan{};
}

// « A », a annoncé « Eau vive » · La ville est sauvée, a indiqué « Eau vive »: a verb that has the
// words before it for its object, so that a name in marks behind it is who speaks.
bool reports_words_before(const Reading& r, const SentenceFinds& finds, const CueHit& cue) {
  constexpr auto kReporting = std::to_array<std::string_view>(
      {"annoncer", "indiquer",  "préciser", "affirmer", "ajouter",  "réagir",  "faire savoir",
       "déclarer", "rapporter", "alerter",  "estimer",  "déplorer", "révéler", "relater",
       "écrire",   "calculer",  "signaler", "relever",  "raconter", "dévoiler"});
  const std::uint32_t first = cue.span.first;
  if (first < finds.span.first + 2 || !r.is(first - 1, Punct::comma) ||
      !among(kReporting, cue.entry->lemma))
    return false;
  return r.quoted(first - 2) || complete(r, finds, first - 1);
}

}  // namespace

bool take_outlet_behind(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                        const Modifiers& between, Candidate& c, std::uint32_t& after) {
  const std::uint32_t marks = outlet_marks(r, cue.span.end, between.end);
  std::uint32_t end = r.past_quote(marks);
  const std::uint32_t before = r.chunks.verbs[cue.verb].span.first;
  TokenSpan first = quoted_outlet(r, marks);
  const bool right_behind = marks == cue.span.end || marks == r.past_adverbials(cue.span.end);
  if (first.empty() && right_behind && reports_words_before(r, finds, cue))
    first = quoted_title(r, marks);
  const bool nickname = first.empty();
  if (nickname) first = nickname_behind(r, before, marks);
  if (first.empty()) return false;
  // « A », a entonné « Lune » la foule: who speaks stands behind the marks
  const NounPhrase* behind = r.phrase_at(end);
  if (nickname && behind != nullptr && behind->preposition == kNone && behind->determiner != kNone)
    return false;
  TokenSpan whole = first;
  // « A » et « B »
  if (nickname && r.fw(end) == Fw::et) {  // « Momo » et Paul Roy
    whole.end = end = std::max(end, r.extended_at(end + 1).end);
  } else if (r.fw(end) == Fw::et) {
    const bool article = r.tag(end + 1) == Tag::determiner;
    const std::uint32_t at = end + (article ? 2 : 1);
    if (const TokenSpan second = quoted_outlet(r, at); !second.empty()) {
      whole.end = second.end;
      end = r.past_quote(at);
    }
  }
  // estime « Le Temps » avec ces mots : « A »
  const std::uint32_t colon = read_modifiers(r, end, finds.span.end).end;
  const bool announces = r.is(colon, Punct::colon) && r.opens_quote(colon + 1);
  if (!ends_incise(r, finds, end) && !r.is(end, Punct::comma) && !announces && !nickname)
    return false;
  // Le maire, écrit « Le Temps », a quitté la ville
  const VerbGroup* next = r.is(end, Punct::comma) ? r.chunks.verb(end + 1) : nullptr;
  const bool set_in =
      r.is(before - 1, Punct::comma) && r.is(end, Punct::comma) &&
      ((next != nullptr && next->form == VerbForm::finite) || opens_clause(r, end + 1));
  if (!set_in && !clause_before(r, finds, before)) return false;
  accept_subject(c, whole, between.relays, after);
  std::erase_if(c.relays, [&](const TokenSpan& relay) { return relay.overlaps(whole); });
  after = end;
  return true;
}

bool take_known_outlet(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                       Candidate& c, std::uint32_t& after) {
  const std::uint32_t at = cue.span.end;
  const lexicon::NameMatch name = r.lexicon.match_name(r.doc, at);
  if (!name || r.words.token(at).shape == text::Shape::lower ||
      (r.tag(at) != Tag::preposition && r.phrase_at(at) != nullptr) ||
      (name.entry->kind != EntityKind::media && name.entry->kind != EntityKind::agency) ||
      (!ends_incise(r, finds, name.end) && !r.is(name.end, Punct::comma)) ||
      !clause_before(r, finds, cue.span.first))
    return false;
  return accept_subject(c, {at, name.end}, {}, after);
}

}  // namespace selon::detect

#include "analyzer/detect/incise_relays.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/outlets.h"
#include "analyzer/detect/phrase_relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// Le maire a prévenu : · not Le maire a menti : which the one who tells of it says
bool tells(const Reading& r, TokenSpan before) {
  for (std::uint32_t t = before.first; t < before.end; ++t) {
    const CueHit* cue = r.quoted(t) ? nullptr : r.cue_at(t);
    if (cue != nullptr && cue->entry->cue_class == lexicon::CueClass::say &&
        cue->entry->takes(lexicon::frame::quote) && cue->entry->status != StatusValue::hedged)
      return true;
  }
  return false;
}

}  // namespace

bool passes_on_claim(const Reading& r, SentenceFinds& finds, const Candidate& c) {
  if (c.rule != rule::kIncise || c.form != SourceForm::phrase || c.content.size() != 1 ||
      r.quoted(c.cue.first) || c.cue.first < c.content.front().end)
    return false;
  if (!passes_words_on(r, c.source) && !reports_for_others(r, c.source)) return false;
  const TokenSpan told = c.content.front();
  if (!r.quoted(told.first) || told.end > r.past_quote(r.quote_span(r.quote_at(told.first)).first))
    return relays_own_claim(r, finds, told, c);
  // X a prévenu : « A », rapporte La Vigie
  const std::uint32_t open = r.quote_span(r.quote_at(told.first)).first;
  if (open <= finds.span.first + 1 || !r.is(open - 1, Punct::colon)) return false;
  // but « A », a dit son porte-parole, analyse La Vigie
  constexpr auto kPassing = std::to_array<std::string_view>(
      {"citer", "écrire", "indiquer", "noter", "préciser", "raconter", "rappeler", "rapporter",
       "relater", "relayer", "relever", "révéler", "signaler"});
  if (!passes_words_on(r, c.source) || !among(kPassing, c.lemma)) return false;
  const TokenSpan before{clause_start(r, open - 1, finds.phrases), open};
  return tells(r, before) && relays_own_claim(r, finds, before, c);
}

}  // namespace selon::detect

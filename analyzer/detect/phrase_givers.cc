#include "analyzer/detect/phrase_givers.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/detect/phrase_standards.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"

namespace selon::detect {
namespace {

// il, elle, ils, elles: not on, not nous
bool third_person_clitic(const Reading& r, std::uint32_t i) {
  const Fw fw = r.fw(i);
  return fw == Fw::il || fw == Fw::elle || fw == Fw::ils || fw == Fw::elles;
}

}  // namespace

TokenSpan giver(const Reading& r, const NounPhrase& np) {
  constexpr auto kGiven = std::to_array<std::string_view>(
      {"information", "informations", "éléments", "renseignements", "précisions", "indications",
       "déclarations", "propos", "affirmations", "explications", "confidences", "témoignage",
       "témoignages", "récit", "version", "détails"});
  constexpr auto kGiving =
      std::to_array<std::string_view>({"donner", "fournir", "communiquer", "transmettre", "livrer",
                                       "délivrer", "partager", "révéler", "dévoiler", "apporter"});
  if (!among(kGiven, r.form(np.head))) return {};
  for (std::uint32_t t = np.head + 1; t < np.span.end + 3 && t < r.size(); ++t) {
    if (r.words.punct(t) != Punct::none) return {};
    const Fw fw = r.fw(t);
    const VerbGroup* v = r.chunks.verb(t - 1);
    // données is a noun, too
    const bool given = (v != nullptr && among(kGiving, v->lemma)) || r.form(t - 1) == "données";
    // les éléments de l'enquête are a document of their own
    const bool of =
        t == r.past_adverbials(np.head + 1) && r.form(np.head) != "éléments" && is_of(fw);
    if (!of && !(fw == Fw::par && given)) continue;
    const TokenSpan who = r.extended_at(t + 1);
    return !who.empty() && can_speak(r, who) ? who : TokenSpan{};
  }
  return {};
}

bool clause_object(const Reading& r, std::uint32_t at, SourcePhrase& f) {
  constexpr std::uint32_t kLongestSubject = 10;  // tokens
  const std::uint32_t first = at + 2;
  for (std::uint32_t t = first; t < r.size() && t < first + kLongestSubject; ++t) {
    if (r.is_stop(t) || r.is(t, Punct::comma)) return false;
    const VerbGroup* verb = r.chunks.verb(t);
    if (verb == nullptr) continue;
    const CueHit* cue = r.cue_at(t);
    if (cue == nullptr || verb->form != VerbForm::finite || !verb->third_person() ||
        verb->negated || verb->passive ||
        !cue->entry->takes(lexicon::frame::quote | lexicon::frame::que))
      return false;
    Candidate& c = f.candidate;
    if (verb->subject_clitic != kNone) {
      const auto who = static_cast<std::uint32_t>(verb->subject_clitic);
      if (!third_person_clitic(r, who)) return false;
      c.form = SourceForm::pronoun;
      c.source = {who, who + 1};
      f.span.end = cue->span.end;
      return true;
    }
    const bool inverted = t == first;
    const TokenSpan who = r.extended_at(inverted ? r.past_adverbials(cue->span.end) : first);
    if (who.empty() || !can_speak(r, who) || (!inverted && who.end > t)) return false;
    const NounPhrase* np = r.phrase_at(who.first);
    const Sense sense = sense_of(r, who);
    // ce que dit la loi, le panneau, le film: no more a source than selon la loi
    const bool somebody = np->kind == syntax::NounKind::proper || sense.is_media() ||
                          (sense.kind && sense.kind != EntityKind::document);
    if (!somebody || is_rule(r, *np)) return false;
    c.form = SourceForm::phrase;
    c.source = who;
    f.span.end = std::max(who.end, cue->span.end);
    return true;
  }
  return false;
}

}  // namespace selon::detect

#include "analyzer/detect/incise_beginnings.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/agreement.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

namespace frame = lexicon::frame;

// indique la préfecture: a phrase with its article that can say something, behind a verb that has
// nobody for its object.
TokenSpan speaker_behind(const Reading& r, const CueHit& cue) {
  constexpr std::uint32_t kObjects = frame::person | frame::addressee_a | frame::addressee_de;
  const NounPhrase* np = r.phrase_at(cue.span.end);
  const bool tells_somebody =  // prévient la police; not assure le maire
      cue.entry->takes(frame::addressee_que) && !cue.entry->takes(frame::inf);
  if (np == nullptr || np->preposition != kNone || np->determiner == kNone ||
      cue.entry->takes(kObjects) || tells_somebody || !agrees(r, *np, r.chunks.verbs[cue.verb]))
    return {};
  const TokenSpan who = r.extended_at(cue.span.end);
  return can_speak(r, who) ? who : TokenSpan{};
}

// Whom a verb of saying without a comma before it may have behind it: a full name, an outlet or who
// can say something, at the end of its sentence or before a colon.
bool named_behind(const Reading& r, const SentenceFinds& finds, const CueHit& cue) {
  const std::uint32_t at = cue.span.end;
  std::uint32_t end = at;
  if (const lexicon::NameMatch name = r.lexicon.match_name(r.doc, at);
      name && (name.entry->kind == EntityKind::media || name.entry->kind == EntityKind::agency)) {
    end = name.end;
  } else if (const NounPhrase* np = r.phrase_at(at);
             np != nullptr && np->kind == syntax::NounKind::proper && np->determiner == kNone &&
             np->preposition == kNone && np->span.end >= at + 2 &&
             r.words[at].morph.any(lexicon::pos::first_name)) {
    end = r.extended_at(at).end;
  } else if (const TokenSpan who = speaker_behind(r, cue); !who.empty()) {
    end = who.end;
  }
  if (end == at) return false;
  end = read_modifiers(r, end, finds.span.end).end;
  return end >= finds.span.end || r.is_stop(end) || r.is(end, Punct::colon);
}

// Le roman Je suis parti, Le film La vie est belle: a work whose title has a verb
bool names_work(const Reading& r, std::uint32_t first) {
  constexpr auto kWorks =
      std::to_array<std::string_view>({"roman", "film", "livre", "chanson", "spectacle", "pièce",
                                       "série", "émission", "album", "documentaire"});
  return r.tag(first) == Tag::determiner && among(kWorks, r.form(first + 1));
}

}  // namespace

bool is_set_off(const Reading& r, const SentenceFinds& finds, std::uint32_t first) {
  if (first == finds.span.first) return false;
  const std::uint32_t before = first - 1;
  switch (r.words.punct(before)) {
    case Punct::comma:
    case Punct::dash:
    case Punct::question:
    case Punct::exclamation:
    case Punct::ellipsis:
    case Punct::quote_close:
    case Punct::period:  // Le pont tombe. précise-t-il: no sentence begins in small letters
      return true;
    case Punct::quote_neutral:
      return r.quoted(before) && r.quote_span(r.quote_at(before)).end == first;
    default:
      return r.quoted(before) && !r.quoted(first);
  }
}

bool runs_on(const Reading& r, const SentenceFinds& finds, const CueHit& cue) {
  constexpr std::uint32_t kReach = 30;  // tokens back to the verb of the clause
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  const std::uint32_t first = cue.span.first;
  const bool tells = cue.entry->cue_class == lexicon::CueClass::say ||
                     cue.entry->cue_class == lexicon::CueClass::fact;
  if (!tells || !cue.entry->takes(frame::quote) || verb.inverted || verb.subject_clitic != kNone ||
      r.quoted(first) || first < finds.span.first + 2 || !named_behind(r, finds, cue))
    return false;
  // Marcel dit Le Parisien: a nickname
  if (r.tag(first - 1) == Tag::proper && verb.lemma == "dire") return false;
  for (std::uint32_t t = first; t > finds.span.first && t + kReach > first; --t) {
    const Tag tag = r.tag(t - 1);
    const bool link = tag == Tag::coordinator || tag == Tag::relative ||
                      tag == Tag::complementiser || tag == Tag::subordinator;
    if (link || r.is_que(t - 1) || tag == Tag::punct || r.quoted(t - 1)) return false;
    const VerbGroup* before = r.chunks.verb(t - 1);
    if (before == nullptr || before->form != VerbForm::finite) continue;
    const auto opener = clause_opener(r, *before, finds.span.first);
    if (!opener) return !names_work(r, finds.span.first);
    t = *opener + 1;  // past a clause that depends on another one: la maison qu'il a louée
  }
  return false;
}

}  // namespace selon::detect

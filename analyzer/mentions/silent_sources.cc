#include "analyzer/mentions/silent_sources.h"

#include <algorithm>

#include "analyzer/mentions/brought_on.h"
#include "analyzer/mentions/names.h"
#include "analyzer/mentions/placenames.h"
#include "analyzer/mentions/presence.h"

namespace selon::mentions {
namespace {

constexpr std::uint32_t kContextParagraphs = 2;  // how far a floating quotation looks back

// La direction dément, assurant que …: the last subject before `at` in its sentence.
ActorId subject_of_sentence(const Cast& cast, std::uint32_t at) {
  std::uint32_t m = first_mention_from(cast.model, at);
  for (int steps = 0; m > 0 && steps < 20; ++steps) {
    const Mention& mention = cast.model.mentions[--m];
    if (!cast.c.beside(at, mention.span.first)) return kNobody;
    if (mention.subject && mention.actor != kNobody && cast.c.quote_at(mention.span.first) < 0 &&
        !cast.actor(mention.actor).place && !cast.model.reported[mention.span.first])
      return mention.actor;
  }
  return kNobody;
}

// « Je n'ai pas dormi »: somebody, and no body, paper or crowd.
bool may_say_i(const Actor& a) {
  return a.kind == EntityKind::person || a.kind == EntityKind::anonymous;
}

// A quotation that is a heading belongs to whom the paragraph below speaks of first.
ActorId subject_below(const Cast& cast, std::uint32_t at) {
  using text::ParagraphKind;
  const auto& paragraphs = cast.c.document().paragraphs;
  const std::uint32_t heading = cast.c.paragraph(at);
  const ParagraphKind kind = paragraphs[heading].kind;
  if (kind != ParagraphKind::headline && kind != ParagraphKind::subheading) return kNobody;
  std::uint32_t m = first_mention_from(cast.model, at);
  for (int steps = 0; m < cast.model.mentions.size() && steps < 20; ++m, ++steps) {
    const Mention& mention = cast.model.mentions[m];
    const std::uint32_t paragraph = cast.c.paragraph(mention.span.first);
    if (cast.c.paragraphs_between(at, mention.span.first) > 1) return kNobody;
    if (mention.actor != kNobody && cast.c.quote_at(mention.span.first) < 0 &&
        (mention.subject || paragraph == heading) &&
        cast.actor(mention.actor).kind == EntityKind::person && !cast.actor(mention.actor).place)
      return mention.actor;
  }
  return kNobody;
}

bool begins_paragraph(const Context& c, std::uint32_t at) {
  constexpr std::uint32_t kMarks = 2;  // before the first word
  return at <= c.document().paragraphs[c.paragraph(at)].first_token + kMarks;
}

// A first name alone, where the article has it first: of somebody it has met.
bool just_named(const Cast& cast, std::uint32_t m) {
  const Actor& a = cast.actor(cast.model.mentions[m].actor);
  const Mention& mention = cast.model.mentions[m];
  return a.named && a.roles.empty() && a.mentions.front() == m &&
         mention.kind == MentionKind::name && cast.model.name_of(mention).words.size() == 1 &&
         cast.c.words[mention.span.first].morph.any(lexicon::pos::first_name);
}

// « C'est un drame. » Paul Durand ne mâche pas ses mots: whose sentence stands behind the quotation
// with which a paragraph begins, if it tells of somebody who is there to speak, or brings on
// somebody where nobody was heard yet.
ActorId subject_right_behind(const Cast& cast, std::uint32_t at, bool first_voice) {
  constexpr int kReach = 4;  // mentions
  const std::int32_t q = std::max(cast.c.quote_at(at), cast.c.quote_at(at + 1));
  if (q < 0 || !begins_paragraph(cast.c, at)) return kNobody;
  const std::uint32_t end = cast.c.document().quotes[static_cast<std::size_t>(q)].close_token + 1;
  std::uint32_t m = first_mention_from(cast.model, end);
  for (int steps = 0; m < cast.model.mentions.size() && steps < kReach; ++m, ++steps) {
    const Mention& mention = cast.model.mentions[m];
    const std::uint32_t first = mention.span.first;
    if (cast.c.paragraph(first) != cast.c.paragraph(at) || cast.c.quote_at(first) >= 0 ||
        first > end + 2)
      return kNobody;
    if (mention.actor != kNobody && cast.actor(mention.actor).kind == EntityKind::person &&
        mention.subject)
      return comes_to_speak(cast.c, first) || (first_voice && just_named(cast, m)) ? mention.actor
                                                                                   : kNobody;
  }
  return kNobody;
}

// In the last sentence of the paragraph above, where `at` begins its own.
bool right_above(const Cast& cast, std::uint32_t i, std::uint32_t at) {
  // who is heard in that paragraph is heard on: his son, Paul Roy, is only spoken of
  const bool silent =
      cast.spoken.empty() || cast.c.paragraph(cast.spoken.back().at) != cast.c.paragraph(i);
  return silent && cast.c.paragraphs_between(i, at) == 1 && !cast.c.in_caption(i) &&
         begins_paragraph(cast.c, at) &&
         cast.c.document().paragraphs[cast.c.paragraph(i)].end_token ==
             cast.c.document().sentences[cast.c.token(i).sentence].end_token;
}

// A person who comes on as the subject of a verb: neither quoted nor reported.
bool comes_on(const Cast& cast, const Mention& mention) {
  return (mention.subject || brought_on(cast.c, cast.model, mention)) && mention.actor != kNobody &&
         cast.c.quote_at(mention.span.first) < 0 &&
         cast.actor(mention.actor).kind == EntityKind::person &&
         !cast.model.reported[mention.span.first];
}

// D'autres habitants relativisent. « A »: several whose sentence stands right before the words
bool come_on_together(const Cast& cast, const Mention& mention, std::uint32_t at) {
  return mention.subject && mention.actor != kNobody && cast.c.quote_at(mention.span.first) < 0 &&
         cast.actor(mention.actor).kind == EntityKind::group &&
         cast.c.token(mention.span.first).sentence + 1 == cast.c.token(at).sentence &&
         comes_to_speak(cast.c, mention.span.first);
}

// Une habitante a filmé la scène. « A »: somebody without a name whose sentence stands right before
bool saw_it(const Cast& cast, const Mention& mention, std::uint32_t at) {
  if (!mention.subject || mention.actor == kNobody || cast.c.quote_at(mention.span.first) >= 0)
    return false;
  const EntityKind kind = cast.actor(mention.actor).kind;
  return (kind == EntityKind::anonymous || kind == EntityKind::group) &&
         cast.c.token(mention.span.first).sentence + 1 == cast.c.token(at).sentence &&
         bears_witness(cast.c, mention.span.first);
}

// Il y croit encore. « A »: the last subject of the paragraph, or of the sentence right above it,
// where that is a pronoun and nobody spoke since.
ActorId told_before(const Cast& cast, std::uint32_t at) {
  const auto& told = cast.model.told;
  const auto it = std::lower_bound(told.begin(), told.end(), at,
                                   [](const Said& s, std::uint32_t to) { return s.at < to; });
  if (it == told.begin()) return kNobody;
  const Said& last = *(it - 1);
  // Ce dernier lui a relu ses déclarations. « A »: not his, unless he is told to speak
  const syntax::Fw pronoun = cast.c.words.fw(last.at);
  if (pronoun != syntax::Fw::il && pronoun != syntax::Fw::elle && !comes_to_speak(cast.c, last.at))
    return kNobody;
  const bool heard_since = !cast.spoken.empty() && cast.spoken.back().at >= last.at;
  const bool near =
      cast.c.paragraph(last.at) == cast.c.paragraph(at) || right_above(cast, last.at, at);
  if (heard_since || !near || cast.model.reported[last.at]) return kNobody;
  const auto& mentions = cast.model.mentions;
  for (std::uint32_t m = first_mention_from(cast.model, last.at);
       m < mentions.size() && mentions[m].span.first < at; ++m)
    if (comes_on(cast, mentions[m])) return kNobody;
  const ActorId now = cast.actor(last.actor).now;
  return now != kNobody ? now : last.actor;
}

// « Madame Blanc est quelqu'un de bien »: nobody speaks so of himself.
bool named_within(const Cast& cast, std::uint32_t at, ActorId who) {
  constexpr int kReach = 12;  // mentions
  const std::int32_t q = std::max(cast.c.quote_at(at), cast.c.quote_at(at + 1));
  if (q < 0) return false;
  const text::Quote& quote = cast.c.document().quotes[static_cast<std::size_t>(q)];
  std::uint32_t m = first_mention_from(cast.model, quote.first_token);
  for (int steps = 0; m < cast.model.mentions.size() && steps < kReach; ++m, ++steps) {
    const Mention& mention = cast.model.mentions[m];
    if (mention.span.first >= quote.end_token) return false;
    if (mention.kind == MentionKind::name && mention.actor == who &&
        cast.model.name_of(mention).titled)
      return true;
  }
  return false;
}

// « Mon client n'a rien fait »: a lawyer speaks.
bool speaks_of_client(const Cast& cast, std::uint32_t at) {
  const std::int32_t q = std::max(cast.c.quote_at(at), cast.c.quote_at(at + 1));
  if (q < 0) return false;
  const text::Quote& quote = cast.c.document().quotes[static_cast<std::size_t>(q)];
  for (std::uint32_t t = quote.first_token; t + 1 < quote.end_token; ++t)
    if ((cast.c.form(t) == "mon" && cast.c.form(t + 1) == "client") ||
        (cast.c.form(t) == "ma" && cast.c.form(t + 1) == "cliente"))
      return true;
  return false;
}

bool is_lawyer(const Cast& cast, ActorId id) {
  for (const std::uint32_t m : first_mentions(cast.actor(id))) {
    const Mention& mention = cast.model.mentions[m];
    if (mention.kind == MentionKind::name &&
        counsels(cast.c.form(cast.model.name_of(mention).span.first)))
      return true;  // Me Roy
  }
  const auto& roles = cast.actor(id).roles;
  return std::any_of(roles.begin(), roles.end(), [&](std::uint32_t role) {
    const std::string_view key = cast.model.descriptions[role].key;
    return key.starts_with("avocat") || key.starts_with("batonnier") ||
           key.starts_with("conseil") || key.starts_with("defense");
  });
}

// « A », dit Me Roy, avocat. Le maire a des soupçons. « Mon client B »: of the last voice and who
// came on since, the words are the lawyer's.
bool lawyer_goes_on(const Cast& cast, std::uint32_t at, ActorId newcomer) {
  return newcomer != kNobody && !cast.spoken.empty() && speaks_of_client(cast, at) &&
         is_lawyer(cast, cast.spoken.back().actor) && !is_lawyer(cast, newcomer);
}

// Le coach ne savait pas que son gardien jouait: of both the first acts. The subject of the clause
// around the one that que opens, else `inner`.
ActorId subject_around(const Cast& cast, std::uint32_t m) {
  constexpr int kReach = 12;  // mentions
  const Mention& inner = cast.model.mentions[m];
  const std::uint32_t first = inner.span.first;
  const syntax::Fw before = first > 0 ? cast.c.words.fw(first - 1) : syntax::Fw::none;
  if (before != syntax::Fw::que && before != syntax::Fw::qu_) return inner.actor;
  // alors que, pour que, depuis que: no verb's clause; but sait que, ne sait pas que, est au
  // courant que
  const bool of_verb =
      first >= 2 && (cast.c.chunks.verb(first - 2) != nullptr || cast.c.form(first - 2) == "pas" ||
                     cast.c.form(first - 2) == "courant");
  const syntax::Fw whose = cast.c.words.fw(first);
  const bool his = whose == syntax::Fw::son || whose == syntax::Fw::sa ||
                   whose == syntax::Fw::ses || whose == syntax::Fw::leur;
  if (!of_verb || !his) return inner.actor;
  for (int steps = 0; m > 0 && steps < kReach; ++steps) {
    const Mention& mention = cast.model.mentions[--m];
    if (!cast.c.beside(mention.span.first, first)) break;
    if (mention.subject && comes_on(cast, mention) && !cast.actor(mention.actor).place)
      return mention.actor;
  }
  return inner.actor;
}

// A person who stood as subject before `at` in its paragraph, behind the last who spoke, or in
// the sentence right above it instead of him.
ActorId subject_before(const Cast& cast, std::uint32_t at) {
  if (const ActorId told = told_before(cast, at); told != kNobody) return told;
  const std::uint32_t after = cast.spoken.empty() ? 0 : cast.spoken.back().at;
  const bool heard = !cast.spoken.empty() && after < at &&
                     cast.c.paragraphs_between(after, at) <= kContextParagraphs;
  std::uint32_t m = first_mention_from(cast.model, at);
  for (int steps = 0; m > 0 && steps < 40; ++steps) {
    const Mention& mention = cast.model.mentions[--m];
    if (cast.c.paragraph(mention.span.first) != cast.c.paragraph(at) &&
        (!heard || !right_above(cast, mention.span.first, at)))
      return kNobody;
    if (mention.span.first <= after && after > 0) return kNobody;
    if (comes_on(cast, mention) && !cast.actor(mention.actor).place &&
        !placename(cast.actor(mention.actor).name) && !named_within(cast, at, mention.actor))
      return subject_around(cast, m);
    if (come_on_together(cast, mention, at) || saw_it(cast, mention, at)) return mention.actor;
  }
  return kNobody;
}

// The last voice, unless somebody else came on the stage since.
std::optional<Resolved> last_voice(Cast& cast, std::uint32_t at, Resolution how, bool says_i) {
  if (at >= cast.c.size()) return std::nullopt;
  cast.read_to(at);
  if (const ActorId next = subject_below(cast, at); next != kNobody)
    return cast.answer(next, how, 0.55);
  if (const ActorId next = subject_right_behind(cast, at, cast.spoken.empty()); next != kNobody)
    return cast.answer(next, how, 0.6);
  const ActorId newcomer = subject_before(cast, at);
  if (newcomer != kNobody && !lawyer_goes_on(cast, at, newcomer))
    return cast.answer(newcomer, how, 0.55);
  if (cast.spoken.empty()) return std::nullopt;
  const Spoken& s = cast.spoken.back();
  if (s.at >= at || cast.c.paragraphs_between(s.at, at) > kContextParagraphs) return std::nullopt;
  if ((says_i && !may_say_i(cast.actor(s.actor))) || named_within(cast, at, s.actor))
    return std::nullopt;
  return cast.answer(s.actor, how, 0.6);
}

}  // namespace

std::optional<Resolved> resolve_ellipsis(Cast& cast, std::uint32_t at) {
  cast.read_to(at);
  if (at >= cast.c.size()) return std::nullopt;
  if (!cast.spoken.empty() &&
      cast.c.token(cast.spoken.back().at).sentence == cast.c.token(at).sentence)
    return cast.answer(cast.spoken.back().actor, Resolution::ellipsis, 0.92);
  if (const ActorId subject = subject_of_sentence(cast, at); subject != kNobody)
    return cast.answer(subject, Resolution::ellipsis, 0.8);
  return last_voice(cast, at, Resolution::ellipsis, false);
}

std::optional<Resolved> resolve_context(Cast& cast, std::uint32_t at, bool says_i) {
  return last_voice(cast, at, Resolution::context, says_i);
}

}  // namespace selon::mentions

#include "analyzer/mentions/resolver.h"

#include <algorithm>

#include "analyzer/mentions/antecedents.h"
#include "analyzer/mentions/cast.h"
#include "analyzer/mentions/houses.h"
#include "analyzer/mentions/introductions.h"
#include "analyzer/mentions/phrase_resolution.h"
#include "analyzer/mentions/silent_sources.h"
#include "analyzer/mentions/third_persons.h"

namespace selon::mentions {
namespace {

using syntax::Fw;
using text::Punct;

// The name that a voice bears may tell who spoke before under an office.
void introduce(Cast& cast, TokenSpan span, bool goes_on) {
  if (span.empty() || cast.spoken.empty()) return;
  cast.read_to(span.first);
  const std::int32_t found = cast.phrases.speaker(span);
  if (found < 0) return;
  const auto m = static_cast<std::uint32_t>(found);
  const Mention& mention = cast.model.mentions[m];
  const ActorId named = mention.actor;
  if (named == kNobody || cast.is_handed_out(named)) return;
  ActorId office = kNobody;
  if (mention.kind == MentionKind::name)
    office = office_before_name(cast.c, cast.model, cast.spoken, m, goes_on);
  else if (cast.phrases.name_within(m, span) ==
           static_cast<std::int32_t>(cast.actor(named).mentions.front()))
    office = office_before_role(cast.model, cast.spoken, m);
  if (office != kNobody) cast.unite(office, named);
}

// Qui était là ?: words that end in a question
bool is_question(const Context& c, const std::vector<TokenSpan>& content) {
  if (content.empty() || content.back().empty()) return false;
  const std::uint32_t end = std::min(content.back().end, c.size() - 1);
  return c.words.punct(end) == Punct::question || c.words.punct(end - 1) == Punct::question;
}

// Vous étiez là ?: to somebody
bool asks(const Context& c, const std::vector<TokenSpan>& content) {
  constexpr std::uint32_t kLongest = 40;  // tokens looked at
  if (!is_question(c, content)) return false;
  const std::uint32_t end = std::min(content.back().end, c.size() - 1);
  for (std::uint32_t t = end; t > content.back().first && t + kLongest > end; --t)
    if (c.words.fw(t - 1) == Fw::vous || c.words.fw(t - 1) == Fw::tu) return true;
  return false;
}

// « A ? », demande la juge
bool is_asking(const Context& c, std::uint32_t at) {
  const syntax::VerbGroup* verb = c.chunks.verb(at);
  return verb != nullptr && puts_question(*verb);
}

// a demandé | si A, pourquoi B: the question is told, not quoted
bool asks_indirectly(const Context& c, std::uint32_t at, const std::vector<TokenSpan>& content) {
  if (content.empty() || content.front().empty() || !is_asking(c, at)) return false;
  const std::uint32_t first = content.front().first;
  return c.quote_at(first) < 0 && opens_question(c, first);
}

// il, on, celui-ci
std::optional<Resolved> resolve_pronoun(Cast& cast, const Source& source) {
  const std::uint32_t token = source.span.empty() ? source.at : source.span.first;
  if (token >= cast.c.size()) return std::nullopt;
  cast.read_to(token);
  if (cast.c.words.fw(token) == Fw::on) return resolve_on(cast, token);
  return resolve_third_person(cast, token, source);
}

// The medium or document that passes words on.
EntityIndex resolve_relay(Cast& cast, TokenSpan span) {
  // « A », a dit X, selon la même source: not X, who has just been heard
  std::optional<Spoken> here;
  if (!cast.spoken.empty() && span.first < cast.c.size() &&
      cast.c.token(cast.spoken.back().at).sentence == cast.c.token(span.first).sentence) {
    here = cast.spoken.back();
    cast.spoken.pop_back();
  }
  const Resolved resolved = resolve_phrase(cast, span, {.relays = true});
  if (here) cast.spoken.push_back(*here);
  Actor& a = cast.actor(cast.handed_out()[resolved.entity]);
  const std::int32_t m = cast.phrases.primary(span);
  const bool by_name =
      m >= 0 && cast.model.mentions[static_cast<std::size_t>(m)].kind == MentionKind::name;
  // What passes words on and has a name that says nothing else is an outlet.
  if (by_name && a.entry == nullptr && a.roles.empty()) {
    const Name& name = cast.model.name_of(cast.model.mentions[static_cast<std::size_t>(m)]);
    if (name.shape == NameShape::plain && !name.titled && name.words.size() <= 3 &&
        a.mentions.size() <= 2)
      a.kind = EntityKind::media;
  }
  return resolved.entity;
}

}  // namespace

Resolver::Resolver(const lexicon::Lexicon& lexicon, const OfficeBook& offices,
                   const syntax::Words& words, const syntax::Chunks& chunks)
    : cast_(std::make_unique<Cast>(lexicon, offices, words, chunks)) {}
Resolver::~Resolver() = default;

std::optional<Resolved> Resolver::resolve(const Source& source) {
  switch (source.form) {
    case SourceForm::phrase:
      if (source.span.empty()) return std::nullopt;  // of odd marks a source may keep no word
      introduce(*cast_, source.span, source.goes_on);
      return resolve_phrase(*cast_, source.span, {.answers = source.answers, .adds = source.adds});
    case SourceForm::pronoun:
      return resolve_pronoun(*cast_, source);
    case SourceForm::ellipsis:
      return resolve_ellipsis(*cast_, source.at);
    case SourceForm::context:
      return resolve_context(*cast_, source.at, source.says_i);
  }
  return std::nullopt;
}

void Resolver::spoke(EntityIndex entity, std::uint32_t at, const std::vector<TokenSpan>& content) {
  if (entity >= cast_->handed_out().size()) return;
  const bool questions = is_question(cast_->c, content) && is_asking(cast_->c, at);
  const bool asked = asks(cast_->c, content) || asks_indirectly(cast_->c, at, content);
  cast_->spoken.push_back({cast_->handed_out()[entity], at, asked, questions});
  std::vector<bool>& reported = cast_->model.reported;
  for (const TokenSpan& part : content)
    for (std::uint32_t t = part.first; t < std::min(part.end, cast_->c.size()); ++t)
      reported[t] = true;
}

EntityIndex Resolver::relay(TokenSpan span) { return resolve_relay(*cast_, span); }

std::vector<Entity> Resolver::entities() {
  cast_->read_to(cast_->c.size());
  for (ExtraMention& extra : cast_->extra_mentions)
    if (const ActorId now = cast_->actor(extra.first).now; now != kNobody) extra.first = now;
  return compose_entities(cast_->c, cast_->model, cast_->handed_out(), cast_->extra_mentions);
}

}  // namespace selon::mentions

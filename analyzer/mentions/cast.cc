#include "analyzer/mentions/cast.h"

#include <algorithm>

#include "analyzer/mentions/bindings.h"
#include "analyzer/mentions/clusters.h"
#include "analyzer/mentions/offices.h"

namespace selon::mentions {

Cast::Cast(const lexicon::Lexicon& lexicon, const OfficeBook& offices, const syntax::Words& words,
           const syntax::Chunks& chunks)
    : c(lexicon, words, chunks), model(find_mentions(c)) {
  cluster_names(c, model);
  add_offices(c, offices, model);
  bind_roles(c, model);
  for (const Mention& mention : model.mentions)
    if (mention.kind == MentionKind::name && mention.actor != kNobody)
      stand_ins_.emplace(key_of(c, model.name_of(mention).bare), mention.actor);
}

Resolved Cast::answer(ActorId id, Resolution how, double confidence) {
  if (actor(id).now != kNobody) id = actor(id).now;
  const auto [it, fresh] = index_.emplace(id, handed_out_.size());
  if (fresh) handed_out_.push_back(id);
  return {it->second, how, confidence};
}

void Cast::unite(ActorId office, ActorId named) {
  constexpr std::size_t kVoices = 8;  // of which pronouns are asked
  model.unite(office, named);
  if (const auto it = index_.find(office); it != index_.end()) {
    handed_out_[it->second] = named;
    index_.emplace(named, it->second);
    index_.erase(it);
  }
  for (std::size_t k = spoken.size(); k > 0 && k + kVoices > spoken.size(); --k)
    if (spoken[k - 1].actor == office) spoken[k - 1].actor = named;
}

std::string key_of(const Context& c, TokenSpan span) {
  if (span.empty()) return {};
  const auto& tokens = c.document().tokens;
  const std::string_view lower = c.document().clean.lower;
  const std::uint32_t begin = tokens[span.first].begin;
  std::string key;
  for_each_folded_word(fold(lower.substr(begin, tokens[span.end - 1].end - begin)),
                       [&key](std::string_view word) { (key += word) += ' '; });
  return key;
}

}  // namespace selon::mentions

#include "analyzer/verify/claim_words.h"

#include <algorithm>
#include <array>

#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/relays.h"

namespace selon::verify {

bool names_claims(const detect::Reading& r, std::uint32_t noun) {
  const std::string_view form = r.form(noun);
  if (form == "jugement" || form == "verdict") return false;  // contested, not denied
  return form == "bilan" || form == "chiffre" || form == "chiffres" || form == "éléments" ||
         form == "faits" || form == "dires" || r.lexicon.match_cue_noun(r.doc, noun);
}

bool is_negated(const detect::Reading& r, syntax::TokenSpan span) {
  for (std::uint32_t t = span.first; t < span.end; ++t) {
    const detect::VerbGroup* verb = r.chunks.verb(t);
    if (verb == nullptr || !verb->negated) continue;
    for (std::uint32_t k = verb->span.first; k < verb->span.end; ++k) {
      const bool ne = r.fw(k) == detect::Fw::ne || r.fw(k) == detect::Fw::n_;
      const bool gap = r.fw(span.first) == detect::Fw::ce;  // ce que X ne dément pas
      if (ne && (gap || !span.contains(k))) return true;
    }
  }
  return false;
}

bool in_relative_clause(const detect::Reading& r, syntax::TokenSpan denial, std::uint32_t from) {
  for (std::uint32_t t = denial.first; t < denial.end; ++t)
    if (const detect::VerbGroup* verb = r.chunks.verb(t))
      return detect::clause_opener(r, *verb, from).has_value();
  return false;
}

bool names_count(std::string_view noun) { return noun == "bilan" || noun.starts_with("chiffre"); }

bool was_asked(std::string_view form) {
  static constexpr auto kAsking =
      std::to_array<std::string_view>({"contact", "joint", "interrog", "sollicit", "question"});
  return std::any_of(kAsking.begin(), kAsking.end(),
                     [&](std::string_view stem) { return form.starts_with(stem); });
}

bool says_any(std::string_view form) {
  return form == "tout" || form == "toute" || form == "toutes";
}

bool has_number(const detect::Reading& r, const detect::Candidate& c) {
  for (const syntax::TokenSpan& part : c.content)
    for (std::uint32_t t = part.first; t < part.end; ++t)
      if (r.tag(t) == syntax::Tag::numeral) return true;
  return false;
}

bool speaks_of(const detect::Reading& r, const detect::Candidate& c, syntax::TokenSpan who) {
  const syntax::NounPhrase* np = who.empty() ? nullptr : r.phrase_at(who.first);
  if (np == nullptr) return false;
  const std::string_view noun = r.form(np->head);
  const std::string_view name = np->name.empty() ? noun : r.form(np->name.end - 1);
  for (const syntax::TokenSpan& part : c.content)
    for (std::uint32_t t = part.first; t < part.end; ++t)
      if (r.form(t) == noun || r.form(t) == name) return true;
  return false;
}

const lexicon::StateEntry* state_of(const detect::Reading& r, syntax::TokenSpan phrase) {
  for (std::uint32_t t = phrase.first; t < phrase.end; ++t) {
    if (const lexicon::Demonym d = r.lexicon.demonym(r.form(t))) return d.state;
    if (const auto name = r.lexicon.match_name(r.doc, t); name && name.entry->state != nullptr)
      return name.entry->state;
  }
  return nullptr;
}

bool ends_or_tells(const detect::Reading& r, std::uint32_t from, syntax::TokenSpan sentence) {
  const std::uint32_t i = r.past_adverbials(from);
  if (i >= sentence.end || r.is_stop(i)) return true;
  std::uint32_t end = i;
  return !detect::relay_of_phrase(r, i, end).empty() &&
         (end >= sentence.end || r.words.punct(end) != text::Punct::none);
}

}  // namespace selon::verify

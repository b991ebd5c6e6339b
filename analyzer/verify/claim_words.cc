#include "analyzer/verify/claim_words.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/falsehoods.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/senses.h"

namespace selon::verify {

using syntax::Fw;
using syntax::Tag;

namespace {

// cette version, cette vision | des faits: how somebody tells what happened
bool is_view_of_facts(const detect::Reading& r, std::uint32_t noun) {
  static constexpr auto kViews = std::to_array<std::string_view>(
      {"vision", "lecture", "présentation", "interprétation", "relation"});
  return among(kViews, r.form(noun)) && r.fw(noun + 1) == Fw::des &&
         (r.form(noun + 2) == "faits" || r.form(noun + 2) == "choses" ||
          r.form(noun + 2) == "événements");
}

// cette version | du budget: a thing; not cette version des faits, la version du ministre
bool is_of_a_text(const detect::Reading& r, std::uint32_t noun) {
  if (r.form(noun) != "version" || !syntax::is_of(r.fw(noun + 1)) || is_view_of_facts(r, noun))
    return false;
  const syntax::TokenSpan of = r.extended_at(noun + 2);
  return r.form(noun + 2) != "faits" && !of.empty() && !detect::can_speak(r, of);
}

// toutes | ces, l'ensemble de | ces, la totalité | des: past the words for how much of it
std::uint32_t past_share(const detect::Reading& r, std::uint32_t from) {
  static constexpr auto kShares =
      std::to_array<std::string_view>({"ensemble", "intégralité", "totalité"});
  if (r.fw(from) == Fw::tous || r.fw(from) == Fw::toutes) return from + 1;
  const bool share = (r.fw(from) == Fw::l_ || r.fw(from) == Fw::la) &&
                     among(kShares, r.form(from + 1)) && syntax::is_of(r.fw(from + 2));
  if (!share) return from;
  return r.fw(from + 2) == Fw::des ? from + 2 : from + 3;
}

}  // namespace

std::uint32_t object_behind(const detect::Reading& r, std::uint32_t from) {
  static constexpr auto kWhere = std::to_array<std::string_view>(
      {"dans", "sur", "via", "devant", "auprès", "lors", "à", "au", "aux"});
  constexpr int kMost = 3;  // phrases of time, place and occasion
  std::uint32_t at = r.past_adverbials(from);
  for (int i = 0; i < kMost; ++i) {
    // comme « infondé », comme faux
    if (r.fw(at) == Fw::comme)
      at = r.past_adverbials(r.opens_quote(at + 1) ? r.past_quote(at + 1) : at + 2);
    if (r.opens_quote(at)) at = r.past_adverbials(at + 1);
    if (!among(kWhere, r.form(at))) break;
    const bool of = syntax::is_of(r.fw(at + 1));  // auprès de, lors de
    const syntax::TokenSpan where = r.extended_at(of ? at + 2 : at + 1);
    if (where.empty()) break;
    at = r.past_adverbials(where.end);
  }
  return at;
}

bool is_demonstrative(Fw article) {
  return article == Fw::ce || article == Fw::cet || article == Fw::cette || article == Fw::ces;
}

ClaimName claim_name(const detect::Reading& r, std::uint32_t from) {
  const std::uint32_t at = past_share(r, from);
  Fw article = at > from && r.fw(at) == Fw::des ? Fw::les : r.fw(at);
  std::uint32_t noun = at + 1;
  if ((article == Fw::de || article == Fw::un || article == Fw::une) &&
      r.form(noun).starts_with("tel")) {
    article = article == Fw::de ? Fw::ces : Fw::cette;
    ++noun;
  }
  const bool definite =
      article == Fw::le || article == Fw::la || article == Fw::l_ || article == Fw::les;
  if (!definite && !is_demonstrative(article)) return {};
  while (r.tag(noun) == Tag::adjective || r.opens_quote(noun) ||
         detect::is_false_adjective(r.form(noun)))
    ++noun;
  return names_claims(r, noun) && !is_of_a_text(r, noun) ? ClaimName{noun, article} : ClaimName{};
}

bool names_claims(const detect::Reading& r, std::uint32_t noun) {
  const std::string_view form = r.form(noun);
  if (form == "jugement" || form == "verdict") return false;  // contested, not denied
  return form == "bilan" || form == "chiffre" || form == "chiffres" || form == "éléments" ||
         form == "faits" || form == "dires" || form.starts_with("revendication") ||
         is_view_of_facts(r, noun) || r.lexicon.match_cue_noun(r.doc, noun);
}

bool is_negated(const detect::Reading& r, syntax::TokenSpan span) {
  // n'a pas été reprise ni | confirmée
  if (span.first > 0 && r.form(span.first - 1) == "ni") return true;
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

StatusValue status_said(const detect::Reading& r, const lexicon::Doubt& doubt,
                        syntax::TokenSpan span) {
  const bool withheld = doubt.status == StatusValue::confirmed && is_negated(r, span);
  return withheld ? StatusValue::unconfirmed : doubt.status;
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
  static constexpr auto kRound = std::to_array<std::string_view>(
      {"dizaine", "dizaines", "douzaine", "quinzaine", "vingtaine", "trentaine", "quarantaine",
       "cinquantaine", "soixantaine", "centaine", "centaines", "millier", "milliers"});
  for (const syntax::TokenSpan& part : c.content)
    for (std::uint32_t t = part.first; t < part.end; ++t)
      if (r.tag(t) == syntax::Tag::numeral || among(kRound, r.form(t))) return true;
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

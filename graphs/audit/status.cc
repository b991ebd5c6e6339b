// Rules on claims that the article itself doubts.
#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "graphs/audit/context.h"
#include "graphs/audit/passage.h"
#include "graphs/audit/terms.h"

namespace selon::audit_rules_detail {
namespace {

using audit_text::say;

constexpr std::size_t kLeastTerms = 2;  // telling words without which a claim says nothing

// A finding about a claim and the words that doubt it.
Finding doubt(const Context& c, std::string_view rule, Level level, AttributionIndex i) {
  Finding f = c.about(rule, level, i);
  const Status& status = c.claim(i).status;
  if (status.span) f.spans.insert(f.spans.begin(), *status.span);
  f.entities.insert(f.entities.end(), status.by.begin(), status.by.end());
  return f;
}

// Luxor a démenti toute panne, in another sentence than the claim: it is the claim's matter when
// the claim accuses, speaks of what is denied or of who denies, or when the next sentence denies
// what any charge comes to (toute implication, tout lien).
bool of_another_matter(const Context& c, const Attribution& a) {
  constexpr auto kAccusing = std::to_array<std::string_view>(
      {"accuser", "dénoncer", "reprocher", "imputer", "attribuer", "soupçonner", "incriminer"});
  constexpr auto kAnyCharge = std::to_array<std::string_view>(
      {"implic", "respon", "lien", "liens", "role", "accusa", "faute", "faits", "invol", "partic"});
  if (!a.status.span || a.content.empty()) return false;
  const Sentence* own = sentence_at(c, a.content.front().begin);
  const Sentence* denial = sentence_at(c, a.status.span->begin);
  if (own == nullptr || denial == nullptr || own == denial) return false;
  const Span behind{a.status.span->end, denial->span.end};
  const std::string object = c.words(behind);
  if (!object.starts_with("tout ") && !object.starts_with("toute ")) return false;
  if (a.cue && among(kAccusing, a.cue->lemma)) return false;
  const auto claim = terms(text_of(c, *own));
  const auto denied = terms(object);
  if (shared(denied, claim) > 0 || shared(terms(c.names(a.status.by)), claim) > 0) return false;
  const bool any_charge = std::any_of(denied.begin(), denied.end(), [&](const std::string& word) {
    return among(kAnyCharge, word);
  });
  return !any_charge || sentence_after(c, *own) != denial || apart(c, *own, *denial);
}

// Said by a medium, a text or somebody without a name: what follows it in the conditional goes on
// with the same source.
bool at_second_hand(const Context& c, const Attribution& a) {
  if (!a.speaker) return false;
  switch (c.entity(a.speaker->entity).kind) {
    case EntityKind::agency:
    case EntityKind::media:
    case EntityKind::document:
    case EntityKind::anonymous:
      return true;
    default:
      return a.status.value == StatusValue::hedged;
  }
}

// Whether a claim with a source, of which `like` is true, lies in a sentence.
template <typename Like>
bool holds_claim(const Context& c, const Sentence& s, Like like) {
  const auto& all = c.analysis().attributions;
  constexpr std::size_t kMost = 50;  // claims of a monstrous sentence
  std::size_t seen = 0;
  auto i = std::lower_bound(all.begin(), all.end(), s.span.begin,
                            [](const Attribution& a, std::size_t at) {
                              return a.content.empty() || a.content.front().begin < at;
                            });
  for (; i != all.end() && seen++ < kMost; ++i) {
    if (i->content.empty()) continue;
    if (i->content.front().begin >= s.span.end) break;
    if (i->speaker && like(*i)) return true;
  }
  return false;
}

// Ainsi, il aurait … · Résultat : un emploi sur dix serait …: goes on with what was just said.
bool goes_on(std::string_view sentence, std::string_view before_claim) {
  constexpr auto kPronouns = std::to_array<std::string_view>(
      {"Il ", "Elle ", "Ils ", "Elles ", "Ce", "Son ", "Sa ", "Ses "});
  constexpr auto kLinks =
      std::to_array<std::string_view>({"insi ", "également", "aussi ", "n effet", "otamment"});
  return before_claim.find(':') != std::string_view::npos ||
         std::any_of(kPronouns.begin(), kPronouns.end(),
                     [&](std::string_view word) { return sentence.starts_with(word); }) ||
         holds_any(sentence, kLinks);
}

// The words before the verb that hedges, or the sentences on either side, say whose it is.
bool sourced_beside(const Context& c, const Sentence& s, std::size_t hedge) {
  const auto second_hand = [&](const Attribution& a) { return at_second_hand(c, a); };
  const auto any = [](const Attribution&) { return true; };
  const std::string_view text = text_of(c, s);
  const std::string_view opening = text.substr(0, hedge - s.span.begin);
  if (opening.find(':') != std::string_view::npos && gives_a_source(opening)) return true;
  if (const Sentence* before = sentence_before(c, s)) {
    const std::string_view told = text_of(c, *before);
    if (told.find("évél") != std::string_view::npos) return true;  // après les révélations de …
    if (!apart(c, *before, s) &&
        (holds_claim(c, *before, second_hand) ||
         (goes_on(text, opening) && (gives_a_source(told) || holds_claim(c, *before, any)))))
      return true;
  }
  const Sentence* after = sentence_after(c, s);
  return after != nullptr && !apart(c, s, *after) && holds_claim(c, *after, second_hand);
}

// Figures of three digits or more: what another claim gives too is not there by chance.
std::vector<std::string> long_figures(std::string_view claim) {
  std::vector<std::string> out;
  for (Figure& figure : figures(claim))
    if (figure.number.size() >= 3) out.push_back(std::move(figure.number));
  return out;
}

bool gives_one_of(const std::vector<std::string>& numbers, std::string_view claim) {
  if (numbers.empty()) return false;
  const auto theirs = long_figures(claim);
  return std::any_of(numbers.begin(), numbers.end(),
                     [&](const std::string& number) { return among(theirs, number); });
}

// A headline, a sentence with selon, or a claim nearby that somebody makes in the same words.
bool sourced_elsewhere(const Context& c, AttributionIndex i) {
  constexpr double kAlike = 0.5;
  constexpr AttributionIndex kNear = 20;  // claims looked at on either side
  const auto& all = c.analysis().attributions;
  if (all[i].content.empty()) return true;
  const std::size_t at = all[i].content.front().begin;
  const std::size_t hedge = std::max(at, all[i].status.span.value_or(Span{at, at}).begin);
  if (const Sentence* s = sentence_at(c, at);
      s != nullptr && (s->heading || text_of(c, *s).find("elon ") != std::string_view::npos ||
                       sourced_beside(c, *s, hedge)))
    return true;
  const std::string mine = claim_text(c.analysis(), all[i]);
  const auto words = terms(mine);
  const auto numbers = long_figures(mine);
  for (AttributionIndex j = i > kNear ? i - kNear : 0; j < all.size() && j <= i + kNear; ++j) {
    if (!all[j].speaker) continue;
    const std::string theirs = claim_text(c.analysis(), all[j]);
    if (likeness(words, terms(theirs)) >= kAlike || gives_one_of(numbers, theirs)) return true;
  }
  return false;
}

// Les experts disent que le lait n'est apparemment pas touché: the reserve is the speakers' own.
bool own_reserve(const Context& c, const Attribution& a) {
  if (!a.status.span || !a.cue || a.cue->span.end > a.status.span->begin) return false;
  const bool within = std::any_of(a.content.begin(), a.content.end(),
                                  [&](Span part) { return part.contains(*a.status.span); });
  const std::string_view words = a.status.span->of(c.analysis().document.text);
  return within && words.find("rai") == std::string_view::npos;  // -rait, -raient: the article's
}

// The same words doubt the claim that this one is part of.
bool doubted_around(const Context& c, const Attribution& a) {
  return a.within && c.claim(*a.within).status.value == StatusValue::hedged;
}

// n'a pas confirmé cette information: the same words doubt the claim nearby that is meant, and that
// is the finding.
bool meant_nearby(const Context& c, AttributionIndex i) {
  constexpr AttributionIndex kNear = 8;  // claims looked at on either side
  const auto& all = c.analysis().attributions;
  for (AttributionIndex j = i > kNear ? i - kNear : 0; j < all.size() && j <= i + kNear; ++j)
    if (j != i && all[j].status.value == StatusValue::unconfirmed && !all[j].status.by.empty() &&
        all[j].status.span == all[i].status.span)
      return true;
  return false;
}

}  // namespace

void find_unconfirmed(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Status& status = c.claim(i).status;
    if (status.value != StatusValue::unconfirmed) continue;
    const std::string words = status.span ? c.words(*status.span) : std::string("…");
    // la police n'a pas confirmé que A: who speaks here is who does not confirm
    const bool refuses = status.by.empty() && status.span && c.claim(i).cue &&
                         c.claim(i).cue->span == *status.span && c.claim(i).speaker;
    if (refuses && meant_nearby(c, i)) continue;
    Finding f = doubt(c, "unconfirmed", Level::warning, i);
    if (refuses) {
      f.message =
          say(c.language(), "unconfirmed.refused", {{"claim", c.quoted(i)}, c.voice("who", i)});
    } else if (status.by.empty()) {
      f.message = say(c.language(), "unconfirmed.message",
                      {{"claim", c.quoted(i)}, c.voice("who", i), {"words", words}});
    } else {
      f.message = say(c.language(), "unconfirmed.by",
                      {{"claim", c.quoted(i)}, c.voice("who", i), c.voices("by", status.by)});
    }
    out.push_back(std::move(f));
  }
}

void find_denied(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const Status& status = c.claim(i).status;
    // who denies something himself is reported like any other claim
    if (status.value != StatusValue::denied || status.by.empty() ||
        of_another_matter(c, c.claim(i)))
      continue;
    Finding f = doubt(c, "denied", Level::warning, i);
    f.message = say(c.language(), "denied.message",
                    {{"claim", c.quoted(i)}, c.voice("who", i), c.voices("by", status.by)});
    out.push_back(std::move(f));
  }
}

void find_hedged(const Context& c, std::vector<Finding>& out) {
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    if (c.claim(i).status.value != StatusValue::hedged) continue;
    const Attribution& a = c.claim(i);
    const bool somebody = a.speaker.has_value();
    if (terms(claim_text(c.analysis(), a)).size() < kLeastTerms || doubted_around(c, a)) continue;
    if (somebody ? own_reserve(c, a) || !c.introduced(i) : sourced_elsewhere(c, i)) continue;
    Finding f = doubt(c, somebody ? "hedged" : "hedged-unsourced",
                      somebody ? Level::note : Level::warning, i);
    f.message = say(c.language(), somebody ? "hedged.message" : "hedged-unsourced.message",
                    {{"claim", c.quoted(i)}, c.voice("who", i)});
    out.push_back(std::move(f));
  }
}

}  // namespace selon::audit_rules_detail

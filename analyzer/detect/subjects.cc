#include "analyzer/detect/subjects.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subject_search.h"

namespace selon::detect {
namespace {

constexpr int kDeepest = 4;  // verbs that may hand their subject on to the next

// il est primordial de, il est clair que
bool judges_nobody(const Reading& r, const VerbGroup& verb) {
  if (verb.lemma != "être") return false;
  std::uint32_t i = verb.span.end;
  while (r.tag(i) == Tag::adverb) ++i;
  if (r.tag(i) != Tag::adjective && r.form(i) != "dommage" && r.form(i) != "temps") return false;
  return r.fw(i + 1) == Fw::de || r.fw(i + 1) == Fw::d_ || r.is_que(i + 1);
}

bool impersonal(const Reading& r, const VerbGroup& verb) {
  if (verb.subject_clitic == kNone ||
      r.fw(static_cast<std::uint32_t>(verb.subject_clitic)) != Fw::il)
    return false;
  if (judges_nobody(r, verb)) return true;
  constexpr auto kImpersonal =
      std::to_array<std::string_view>({"falloir", "sembler", "paraître", "apparaître", "suffire",
                                       "importer", "convenir", "ressortir", "arriver"});
  return verb.passive || among(kImpersonal, verb.lemma);
}

// Lui assure que A · Eux, en revanche, affirment B: a strong pronoun that opens the sentence, where
// nobody else stands before the verb or right behind it (Lui répond le maire : « A »).
Subject strong_pronoun(const Reading& r, const VerbGroup& verb) {
  constexpr std::uint32_t kReach = 12;  // tokens
  if (r.quoted(verb.head)) return {};
  const std::uint32_t first = r.sentence(verb.head).first;
  const bool one = verb.third_singular() && r.fw(first) == Fw::lui;
  const bool many = verb.third_plural() && r.fw(first) == Fw::eux;
  if ((!one && !many) || verb.head > first + kReach || r.quoted(first)) return {};
  for (std::uint32_t t = first + 1; t < verb.span.first; ++t)
    if (r.chunks.verb(t) != nullptr || r.quoted(t)) return {};
  const TokenSpan behind = r.extended_at(r.past_adverbials(verb.span.end));
  if (!behind.empty() && can_speak(r, behind)) return {};
  return {SourceForm::pronoun, {first, first + 1}, false, false};
}

}  // namespace

Subject subject_within(const Reading& r, const VerbGroup& verb, int depth) {
  if (depth > kDeepest) return {};
  if (verb.form != VerbForm::finite) return controller_within(r, verb, depth + 1);
  if (verb.subject_clitic != kNone) {
    const auto at = static_cast<std::uint32_t>(verb.subject_clitic);
    return {SourceForm::pronoun, {at, at + 1}, false, impersonal(r, verb)};
  }
  const Subject s = subject_on_left(r, verb, depth);
  return s.form == SourceForm::none ? strong_pronoun(r, verb) : s;
}

Subject subject_of(const Reading& r, const VerbGroup& verb) { return subject_within(r, verb, 0); }

}  // namespace selon::detect

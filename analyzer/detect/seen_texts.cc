#include "analyzer/detect/seen_texts.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// What a medium does with a text of others; it writes and signs its own.
bool gets_to_see(std::string_view lemma) {
  constexpr auto kSeeing = std::to_array<std::string_view>(
      {"avoir", "consulter", "détenir", "dévoiler", "lire", "obtenir", "posséder", "prendre",
       "procurer", "recevoir", "révéler", "voir"});
  return among(kSeeing, lemma);
}

// que, dont, auquel, à laquelle: one past it, or `i` where no relative clause begins.
std::uint32_t past_relative(const Reading& r, std::uint32_t i) {
  const std::string_view form = r.form(i);
  if (r.is_que(i) || r.fw(i) == Fw::dont || form == "auquel" || form == "auxquels") return i + 1;
  if (r.fw(i) == Fw::a_grave && (r.fw(i + 1) == Fw::laquelle || r.fw(i + 1) == Fw::lesquelles))
    return i + 2;
  return i;
}

// a consulté, a pu consulter: the finite verb at `i` and the infinitive it rules; one past them, or
// `i` where nothing is seen.
std::uint32_t past_seeing(const Reading& r, std::uint32_t i) {
  const VerbGroup* verb = r.chunks.verb(i);
  if (verb == nullptr || verb->span.first != i || verb->form != VerbForm::finite || verb->negated)
    return i;
  if (gets_to_see(verb->lemma)) return verb->span.end;
  const VerbGroup* ruled = verb->lemma == "pouvoir" ? r.chunks.verb(verb->span.end) : nullptr;
  return ruled != nullptr && ruled->form == VerbForm::infinitive && gets_to_see(ruled->lemma)
             ? ruled->span.end
             : i;
}

// copie, une copie, accès
std::uint32_t past_copy(const Reading& r, std::uint32_t i) {
  const std::uint32_t noun = r.tag(i) == Tag::determiner ? i + 1 : i;
  const std::string_view form = r.form(noun);
  return form == "copie" || form == "accès" || form == "exemplaire" || form == "extraits" ||
                 form == "teneur" || form == "connaissance" || form == "vent"
             ? noun + 1
             : i;
}

// A medium, known or with a title's article: La Vigie, « Le Phare »; not the people who saw it.
TokenSpan medium_at(const Reading& r, std::uint32_t i) {
  if (const TokenSpan quoted = quoted_title(r, i); !quoted.empty()) return quoted;
  if (const TokenSpan title = title_with_article(r, i); !title.empty()) return title;
  const TokenSpan who = r.extended_at(i, {false, false});
  return !who.empty() && sense_of(r, who).is_media() ? who : TokenSpan{};
}

// One past the medium that medium_at() found at `i`, and past the marks around it.
std::uint32_t past_medium(const Reading& r, std::uint32_t i, TokenSpan medium) {
  return std::max(medium.end, r.past_quote(i));
}

// dont | une copie a été transmise à La Vigie: the copy, what became of it, and who got it.
SeenText sent_copy(const Reading& r, std::uint32_t i) {
  constexpr auto kSending =
      std::to_array<std::string_view>({"transmettre", "remettre", "adresser", "envoyer", "parvenir",
                                       "fournir", "communiquer", "faire parvenir"});
  const std::uint32_t past = past_copy(r, i);
  const VerbGroup* verb = past == i ? nullptr : r.chunks.verb(past);
  if (verb == nullptr || verb->span.first != past || verb->form != VerbForm::finite ||
      !among(kSending, verb->lemma))
    return {};
  const std::uint32_t to = r.past_adverbials(verb->span.end);
  if (r.fw(to) != Fw::a_grave && r.fw(to) != Fw::au && r.fw(to) != Fw::aux) return {};
  const TokenSpan who = medium_at(r, to + 1);
  return who.empty() ? SeenText{} : SeenText{who, past_medium(r, to + 1, who)};
}

}  // namespace

SeenText read_seen_text(const Reading& r, std::uint32_t from) {
  const std::uint32_t opener = r.is(from, Punct::comma) ? from + 1 : from;
  const std::uint32_t i = past_relative(r, opener);
  if (i == opener) return {};
  if (r.fw(opener) == Fw::dont)
    if (const SeenText sent = sent_copy(r, i); !sent.medium.empty()) return sent;
  if (const TokenSpan who = medium_at(r, i); !who.empty()) {
    const std::uint32_t verb = r.past_adverbials(past_medium(r, i, who));
    const std::uint32_t past = past_seeing(r, verb);
    return past == verb ? SeenText{} : SeenText{who, past_copy(r, past)};
  }
  // que s'est procuré La Vigie
  const std::uint32_t past = past_seeing(r, i);
  const TokenSpan who = past == i ? TokenSpan{} : medium_at(r, past);
  return who.empty() ? SeenText{} : SeenText{who, past_medium(r, past, who)};
}

}  // namespace selon::detect

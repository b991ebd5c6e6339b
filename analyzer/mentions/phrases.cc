#include "analyzer/mentions/phrases.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/syntax/prepositions.h"

namespace selon::mentions {

using syntax::Fw;
using syntax::Tag;
using text::Punct;

std::int32_t Phrases::primary(TokenSpan span) const {
  if (span.empty() || span.first >= c_.size()) return -1;
  const std::int32_t at = m_.mention_at(span.first);
  if (at >= 0) return at;
  if (span.first > 0) {
    const std::int32_t before = m_.mention_at(span.first - 1);
    if (before >= 0 && covers(before, span.first)) return before;
  }
  for (std::uint32_t i = span.first + 1; i < std::min(span.end, c_.size()); ++i)
    if (m_.mention_at(i) >= 0) return leads(span, i) ? m_.mention_at(i) : -1;
  return -1;
}
bool Phrases::covers(std::int32_t m, std::uint32_t token) const {
  return m_.mentions[static_cast<std::size_t>(m)].span.contains(token);
}
// What stands before token `i` in the phrase is no head of its own.
bool Phrases::leads(TokenSpan span, std::uint32_t i) const {
  for (std::uint32_t k = span.first; k < i; ++k)
    if (c_.words.tag(k) == Tag::noun || c_.words.tag(k) == Tag::pronoun ||
        c_.words.tag(k) == Tag::relative)
      return false;
  return true;
}

// à l'égard de la chanteuse, qui …: the one behind the preposition.
TokenSpan Phrases::past_locution(TokenSpan span) const {
  using namespace std::string_view_literals;
  static constexpr std::array kLocutions = {"égard"sv,     "encontre"sv, "attention"sv,
                                            "intention"sv, "image"sv,    "instar"sv,
                                            "insu"sv,      "endroit"sv,  "initiative"sv};
  if (span.first == 0 || span.end - span.first < 4 || c_.words.fw(span.first) != Fw::l_ ||
      c_.words.fw(span.first - 1) != Fw::a_grave)
    return span;
  const bool locution = among(kLocutions, c_.form(span.first + 1));
  const Fw of = c_.words.fw(span.first + 2);
  if (!locution || (of != Fw::de && of != Fw::d_ && of != Fw::du)) return span;
  return {span.first + (of == Fw::du ? 2 : 3), span.end};
}
// a confié à l'AFP Anne Durand: who is told stands beside who tells, without a mark between.
std::int32_t Phrases::teller_behind(std::int32_t m, TokenSpan span) const {
  if (m < 0) return m;
  const Mention& told = m_.mentions[static_cast<std::size_t>(m)];
  if (told.kind != MentionKind::name || told.span.end >= std::min(span.end, c_.size())) return m;
  const Name& name = m_.name_of(told);
  if (name.shape != NameShape::known || name.known.entry->kind == EntityKind::person) return m;
  const std::int32_t next = m_.mention_at(told.span.end);
  if (next < 0) return m;
  const Mention& teller = m_.mentions[static_cast<std::size_t>(next)];
  return teller.kind == MentionKind::name && m_.name_of(teller).shape == NameShape::person ? next
                                                                                           : m;
}

// l'auteur et critique littéraire Paul Durand: past a second role without article.
std::uint32_t Phrases::past_second_role(std::uint32_t i, TokenSpan span) const {
  if (c_.words.fw(i) != Fw::et) return i;
  std::uint32_t t = i + 1;
  while (t < span.end && t < i + 5 &&
         (c_.words.tag(t) == Tag::noun || c_.words.tag(t) == Tag::adjective))
    ++t;
  return t > i + 1 ? t : i;
}

std::int32_t Phrases::name_within(std::uint32_t m, TokenSpan span) const {
  const std::uint32_t end = past_second_role(m_.mentions[m].span.end, span);
  // un responsable de la Direction des eaux (Direau): the short name is that of the office
  if (end < c_.size() && c_.words.punct(end) == Punct::paren_open) return -1;
  for (const std::uint32_t i : {end, end + 1, end + 2}) {
    if (i >= std::min(span.end, c_.size())) return -1;
    if (i > end && c_.words.punct(i - 1) == Punct::none) return -1;
    const std::int32_t n = m_.mention_at(i);
    // l'échevine, l'Alliance Anne Durand: the name behind that of a party
    if (n >= 0 && m_.mentions[static_cast<std::size_t>(n)].kind == MentionKind::name)
      return teller_behind(n, span);
  }
  return -1;
}

// un commandant, le général Paul Durand: the name that a role with its own article bears behind the
// comma.
std::int32_t Phrases::name_of_apposed_role(std::uint32_t i, std::uint32_t end) const {
  const std::int32_t role = m_.mention_at(i);
  if (role < 0) return -1;
  const Mention& mention = m_.mentions[static_cast<std::size_t>(role)];
  if (mention.kind != MentionKind::description || mention.actor == kNobody ||
      mention.span.end >= end || m_.description_of(mention).plural())
    return -1;
  const std::int32_t n = m_.mention_at(mention.span.end);
  if (n < 0) return -1;
  const Mention& name = m_.mentions[static_cast<std::size_t>(n)];
  const bool bears = name.kind == MentionKind::name && name.actor == mention.actor;
  return bears && m_.actors[name.actor].kind == EntityKind::person ? n : -1;
}

// le maire et l'élue, le maire et Anne Durand: somebody else; not la députée et porte-parole, en
// matière de logement et d'habitation, le préfet de Sarlande et Haute-Ville, Anne Durand
bool Phrases::joins_party(std::uint32_t i) const {
  if (c_.words.fw(i) != Fw::et) return false;
  const Tag next = c_.words.tag(i + 1);
  if (next == Tag::proper && c_.words.punct(i + 2) == Punct::comma)
    return c_.words[i + 1].morph.any(lexicon::pos::first_name);
  return next != Tag::noun && next != Tag::adjective && next != Tag::preposition;
}

std::int32_t Phrases::apposed_person(TokenSpan span) const {
  const std::uint32_t end = std::min(span.end, c_.size());
  for (std::uint32_t i = span.first + 1; i + 1 < end; ++i) {
    if (c_.words.tag(i) == Tag::relative || joins_party(i)) return -1;
    if (c_.words.punct(i) != Punct::comma) continue;
    if (const std::int32_t n = name_of_apposed_role(i + 1, end); n >= 0) return n;
    const std::int32_t n = m_.mention_at(i + 1);
    if (n < 0) continue;
    const Mention& mention = m_.mentions[static_cast<std::size_t>(n)];
    if (mention.kind != MentionKind::name || mention.actor == kNobody) continue;
    const Name& name = m_.name_of(mention);
    // a first name that no table knows: two capitals and then a comma
    const bool stranger = name.shape == NameShape::plain && name.words.size() > 1 &&
                          m_.actors[mention.actor].kind == EntityKind::person &&
                          (name.span.end >= end || c_.words.punct(name.span.end) == Punct::comma);
    if (name.shape == NameShape::person || stranger) return n;
  }
  return -1;
}

bool Phrases::one_person(TokenSpan span) const {
  for (std::uint32_t i = span.first; i < std::min(span.end, c_.size()); ++i)
    if (joins_party(i)) return false;
  return apposed_person(span) >= 0;
}

std::int32_t Phrases::speaker(TokenSpan span) const {
  return teller_behind(primary(past_locution(span)), span);
}

std::int32_t Phrases::house_before(std::uint32_t on) const {
  constexpr std::uint32_t kLongest = 12;  // tokens
  if (on < 3 || c_.words.punct(on - 1) != Punct::comma) return -1;
  std::uint32_t i = on - 1;
  while (i > 0 && c_.beside(i - 1, on) && i + kLongest > on) --i;
  if (i > 0 && c_.beside(i - 1, on)) return -1;
  const Fw fw = c_.words.fw(i);
  const bool side = fw == Fw::du && c_.form(i + 1) == "côté" && is_of(c_.words.fw(i + 2));
  // dans l'entourage du ministre, on assure
  const bool circle = fw == Fw::dans && c_.form(i + 2) == "entourage";
  if (!side && !circle && fw != Fw::a_grave && fw != Fw::au && fw != Fw::aux && fw != Fw::chez)
    return -1;
  std::uint32_t at = side ? i + 3 : i + 1;
  if (m_.mention_at(at) < 0) ++at;
  const std::int32_t m = m_.mention_at(at);
  if (m < 0 || m_.mentions[static_cast<std::size_t>(m)].span.end + 1 != on) return -1;
  const bool house =
      side || circle || fw == Fw::chez || is_house(m_.mentions[static_cast<std::size_t>(m)]);
  return house ? m : -1;
}

// au ministère, à la mairie, à l'Élysée; not à l'issue de la réunion, à la presse, à la police, to
// which one says, nor au Mexique
bool Phrases::is_house(const Mention& mention) const {
  if (mention.kind == MentionKind::name) {
    const lexicon::NameEntry* entry = m_.name_of(mention).known.entry;
    return entry != nullptr &&
           (entry->type == lexicon::NameType::organisation ||
            entry->type == lexicon::NameType::seat || entry->kind == EntityKind::organisation);
  }
  const Description& d = m_.description_of(mention);
  return d.noun != nullptr &&
         (d.noun->kind == EntityKind::organisation || d.noun->kind == EntityKind::state) &&
         d.key != "police" && d.key != "presse" && d.key != "hopital" && d.key != "hôpital" &&
         d.key != "maison";
}

std::int32_t Phrases::house_behind(std::uint32_t on) const {
  constexpr int kTimes = 3;  // mardi | en fin de journée
  std::uint32_t i = on + 1;
  while (c_.beside(i, on) && i < on + 4 &&
         (c_.words.tag(i) == Tag::past_participle || c_.words.tag(i) == Tag::adverb ||
          c_.words.tag(i) == Tag::infinitive))  // fait-on savoir à la mairie
    ++i;
  // a-t-on indiqué mardi en fin de journée au parquet
  for (int n = 0; n < kTimes; ++n) i = syntax::skip_adverbial(c_.words, i);
  if (!c_.beside(i, on)) return -1;
  // du côté des grévistes
  const bool side = c_.words.fw(i) == Fw::du && c_.form(i + 1) == "côté" && c_.beside(i + 2, on);
  if (side) i += 2;
  const Fw fw = c_.words.fw(i);
  // au sein de la centrale
  if (fw == Fw::au && c_.form(i + 1) == "sein" && is_of(c_.words.fw(i + 2))) {
    i += 2;
    if (m_.mention_at(i) >= 0) return m_.mention_at(i);
    return m_.mention_at(i + 1) >= 0 ? m_.mention_at(i + 1) : m_.mention_at(i + 2);
  }
  const bool of = is_of(fw);
  // dans l'entourage du ministre
  if (fw == Fw::dans && c_.form(i + 2) == "entourage" && c_.beside(i + 2, on))
    return m_.mention_at(i + 1);
  const bool at = syntax::is_to(fw) || fw == Fw::chez;
  if (side ? !of : !at) return -1;
  if (m_.mention_at(i) >= 0 || i + 1 >= c_.size()) return m_.mention_at(i);
  return m_.mention_at(i + 1);
}

}  // namespace selon::mentions

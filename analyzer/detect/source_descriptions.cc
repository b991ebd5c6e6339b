#include "analyzer/detect/source_descriptions.h"

#include <optional>

#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/phrase_appositions.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// auteure d'une étude · un développeur de logiciels
bool describes_somebody(const Reading& r, const NounPhrase& np) {
  const Fw article =
      np.determiner == kNone ? Fw::un : r.fw(static_cast<std::uint32_t>(np.determiner));
  const Sense sense = sense_of(r, np.span);
  const auto kind = sense.kind;
  if (article != Fw::un && article != Fw::une) return false;
  // , une start-up spécialisée dans …: not "une usine, deux écoles et …"
  const Tag behind = r.tag(np.span.end);
  return kind == EntityKind::person || kind == EntityKind::anonymous ||
         sense.has(lexicon::trait::firm) || (kind && behind == Tag::past_participle);
}

// sur l'« état des lieux »: past a few quoted words without verb that close a phrase with its
// preposition, or `i`.
std::uint32_t past_quoted_topic(const Reading& r, std::uint32_t first, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 12;  // tokens
  if (!r.opens_quote(i) || r.tag(first) != Tag::preposition || i > first + 2) return i;
  const std::uint32_t past = r.past_quote(i);
  if (past > i + kLongest || !r.is(past, Punct::comma)) return i;
  return has_finite_verb(r, {i, past}) ? i : past;
}

// Selon X, du syndicat des dockers, A: where somebody with a name works, between commas. The comma
// behind, or `i`.
std::uint32_t past_house(const Reading& r, const SentenceFinds& finds, TokenSpan source,
                         std::uint32_t i) {
  constexpr std::uint32_t kLongest = 16;  // tokens
  const NounPhrase* who = r.phrase_at(source.first);
  if (who == nullptr || who->kind != syntax::NounKind::proper || !r.is(i, Punct::comma) ||
      (r.fw(i + 1) != Fw::du && r.fw(i + 1) != Fw::de && r.fw(i + 1) != Fw::d_))
    return i;
  const NounPhrase* house = r.phrase_at(i + 2);
  if (house == nullptr || sense_of(r, house->span).kind != EntityKind::organisation) return i;
  for (std::uint32_t t = house->span.end; t < finds.span.end && t < i + kLongest; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (r.quoted(t) || (v != nullptr && v->form == VerbForm::finite)) return i;
    if (r.is(t, Punct::comma)) return t;
  }
  return i;
}

// Selon les voisins – des pêcheurs, des élus –, A: past what stands between dashes, or `i`.
std::uint32_t past_dashes(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 30;  // tokens
  if (!r.is(i, Punct::dash)) return i;
  for (std::uint32_t t = i + 1; t < finds.span.end && t < i + kLongest; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (r.quoted(t) || (v != nullptr && v->form == VerbForm::finite)) return i;
    if (r.is(t, Punct::dash)) return r.is(t + 1, Punct::comma) ? t + 1 : i;
  }
  return i;
}

// The next comma outside of quotations, within a window of tokens from `open`; `open` where none
// stands there. Pour X, qui dirige Y, A
std::uint32_t comma_behind_relative(const Reading& r, const SentenceFinds& finds,
                                    std::uint32_t open) {
  constexpr std::uint32_t kReach = 40;  // tokens
  for (std::uint32_t t = open + 1; t < finds.span.end && t < open + kReach; ++t) {
    t = r.past_quote(t);
    if (r.is(t, Punct::comma)) return t;
  }
  return open;
}

// également, par ailleurs, lui-même: past what tells that somebody is something besides, or `i`.
std::uint32_t past_also(const Reading& r, std::uint32_t i) {
  return r.form(i).ends_with("-même") ? i + 1 : r.past_adverbials(i);
}

// The comma that closes a phrase without a clause or a quotation, behind `from`; `open` where the
// phrase goes on too long.
std::uint32_t comma_behind_phrase(const Reading& r, const SentenceFinds& finds, std::uint32_t open,
                                  std::uint32_t from) {
  constexpr std::uint32_t kReach = 18;  // tokens
  for (std::uint32_t t = from; t < finds.span.end && t < open + kReach; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (r.quoted(t) || (v != nullptr && v->form == VerbForm::finite)) return open;
    if (r.is(t, Punct::comma)) return t;
  }
  return open;
}

// avec qui, à laquelle: a preposition and the relative pronoun of somebody
bool governed_relative(const Reading& r, std::uint32_t i) {
  if (r.tag(i) != Tag::preposition) return false;
  const std::string_view form = r.form(i + 1);
  return r.fw(i + 1) == Fw::qui || form.starts_with("lequel") || form.starts_with("laquelle") ||
         form.starts_with("lesquel");
}

// What describes the source stands between commas, of which the first is at `comma`: past it, or
// `comma`. Nothing where no description begins there.
std::optional<std::uint32_t> past_set_off(const Reading& r, const SentenceFinds& finds,
                                          std::uint32_t comma) {
  if (r.tag(comma + 1) == Tag::relative || governed_relative(r, comma + 1))
    return comma_behind_relative(r, finds, comma);
  // Selon plusieurs journaux, notamment La Gazette et Le Phare, A
  if (r.form(comma + 1) == "notamment" && r.phrase_at(comma + 2) != nullptr) {
    const std::uint32_t past = r.extended_at(comma + 2).end;
    return r.is(past, Punct::comma) ? past : comma;
  }
  // D'après X, auteure d'une étude publiée en 2021, A
  const NounPhrase* np = r.phrase_at(comma + 1);
  if (np != nullptr && describes_somebody(r, *np))
    return comma_behind_phrase(r, finds, comma, np->span.end);
  // Selon X, également maire de Lunel, A
  if (const NounPhrase* role = r.phrase_at(past_also(r, comma + 1));
      role != nullptr && role->span.first > comma + 1 && role->determiner == kNone &&
      role->preposition == kNone && sense_of(r, role->span).kind == EntityKind::person)
    return comma_behind_phrase(r, finds, comma, role->span.end);
  // Pour X, employée d'une entreprise, A
  const VerbGroup* verb = r.chunks.verb(comma + 1);
  if (verb != nullptr && verb->form == VerbForm::participle &&
      r.tag(verb->span.end) == Tag::preposition)
    return comma_behind_phrase(r, finds, comma, verb->span.end);
  // Selon un film, intitulé « La Digue » et tourné par Y, A
  if (verb != nullptr && verb->form == VerbForm::participle && r.opens_quote(verb->span.end))
    return comma_behind_phrase(r, finds, comma, r.past_quote(verb->span.end));
  // Selon une enquête réalisée pour Y, un groupe de Z, et reprise par W, A
  const VerbGroup* second = r.fw(comma + 1) == Fw::et ? r.chunks.verb(comma + 2) : nullptr;
  if (second != nullptr && second->form == VerbForm::participle) {
    const std::uint32_t past = read_modifiers(r, comma + 2, finds.span.end).end;
    return r.is(past, Punct::comma) ? past : comma;
  }
  return std::nullopt;
}

// Selon des données produites par X pour Y, A · D'après les maires qui s'en inquiètent, A: up to
// the comma, when no clause comes before it; or `i`.
std::uint32_t past_complements_of_source(const Reading& r, const SentenceFinds& finds,
                                         std::uint32_t i) {
  if (r.tag(i) == Tag::relative)
    for (std::uint32_t t = i + 1; t < finds.span.end && t < i + 18 && !r.quoted(t); ++t)
      if (r.is(t, Punct::comma)) return t;
  constexpr std::uint32_t kLongest = 22;  // tokens
  for (std::uint32_t t = i; t < finds.span.end && t < i + kLongest; ++t) {
    t = r.past_adverbials(t);  // Selon la presse locale ce matin, A
    if (r.is(t, Punct::comma)) return t;
    if (r.is(t, Punct::paren_open) && r.is(t + 2, Punct::paren_close)) t += 3;  // (HCR)
    t = past_quoted_topic(r, i, t);
    if (r.is(t, Punct::comma)) return t;
    const VerbGroup* v = r.chunks.verb(t);
    if (r.quoted(t) || (v != nullptr && v->form == VerbForm::finite)) return i;
    // a phrase of its own, not an adjective that reads as a noun (une association londonienne)
    const NounPhrase* np = r.phrase_at(t);
    const bool own =
        np != nullptr && np->preposition == kNone && (np->determiner != kNone || !np->name.empty());
    if (own && t != i + 1) return i;
    if (r.tag(t) == Tag::subject_clitic || r.tag(t) == Tag::relative) return i;
  }
  return i;
}

// Selon des riverains réveillés par le bruit, …: up to the comma, when no clause comes before it.
std::uint32_t past_description(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  if (r.is(i, Punct::comma))
    if (const std::optional<std::uint32_t> past = past_set_off(r, finds, i)) return *past;
  return past_complements_of_source(r, finds, i);
}

// Selon des élus réunis à Lunel, Brelles, Corvan et Marvan, A: past a list of names that the last
// word before the comma `i` begins and a comma ends; or `i`.
// (Selon La Vigie, Paul Roy, Jean Blanc et Marc Noir ont A: where the source is a name they are the
// subject.)
std::uint32_t past_names(const Reading& r, const SentenceFinds& finds, TokenSpan source,
                         std::uint32_t i) {
  constexpr int kMost = 12;  // names
  if (i == 0 || !r.is(i, Punct::comma) || r.tag(i - 1) != Tag::proper) return i;
  const NounPhrase* first = r.chunks.noun(i - 1);
  if (first == nullptr || first->span.first <= source.first) return i;
  std::uint32_t t = i;
  for (int n = 0; n < kMost && t + 1 < finds.span.end; ++n) {
    const bool last = r.fw(t) == Fw::et;
    const NounPhrase* np = r.phrase_at(t + 1);
    if ((!last && !r.is(t, Punct::comma)) || np == nullptr ||
        np->kind != syntax::NounKind::proper || np->determiner != kNone || np->preposition != kNone)
      return i;
    t = np->span.end;
    if (last) return r.is(t, Punct::comma) ? t : i;
  }
  return i;
}

// Selon X, élue de Lunel et éleveuse : « A » · Selon X, qui élève des brebis : « A »: up to the
// colon what describes the source; or `i`. Not Selon la police, deux morts : « A »
std::uint32_t past_description_to_colon(const Reading& r, const SentenceFinds& finds,
                                        std::uint32_t i) {
  constexpr std::uint32_t kLongest = 40;  // tokens
  if (!r.is(i, Punct::comma)) return i;
  const NounPhrase* role = r.phrase_at(past_also(r, i + 1));
  const bool somebody = role != nullptr && role->preposition == kNone &&
                        !is_measure(r, role->span) &&
                        sense_of(r, role->span).kind == EntityKind::person;
  // Selon la police, un témoin : « A »: somebody else; but Selon Paul Roy, un pêcheur de Lunel : «
  // A »
  const Fw article = r.fw(i + 1);
  const bool another = (article == Fw::un || article == Fw::une || r.tag(i + 1) == Tag::numeral) &&
                       !r.words.capital(i - 1);
  if (somebody && another) return i;
  // élue à la chambre: a participle
  const bool state = r.tag(i + 1) == Tag::past_participle;
  bool relative = r.tag(i + 1) == Tag::relative;
  bool open = false;  // a relative clause whose verb is still to come
  if (!somebody && !state && !relative) return i;
  for (std::uint32_t t = i + 1; t + 1 < finds.span.end && t < i + kLongest; ++t) {
    if (r.is(t, Punct::colon)) return r.opens_quote(t + 1) ? t : i;
    // Selon X, qui dirige Y, A : « B »
    if (r.quoted(t) || r.is(t, Punct::semicolon) || (relative && r.is(t, Punct::comma))) return i;
    if (r.tag(t) == Tag::relative) relative = open = true;
    const VerbGroup* v = r.chunks.verb(t);
    if (v == nullptr || v->form != VerbForm::finite || v->span.first != t) continue;
    // le suspect qui était armé | a crié: the relative clause has its verb, and what joins it
    if (!open && !(relative && r.tag(t - 1) == Tag::coordinator)) return i;
    open = false;
  }
  return i;
}

}  // namespace

std::uint32_t past_source_description(const Reading& r, const SentenceFinds& finds,
                                      TokenSpan source, std::uint32_t begin) {
  if (const std::uint32_t colon = past_description_to_colon(r, finds, begin); colon != begin)
    return colon;
  std::uint32_t i = past_house(r, finds, source, begin);
  if (i == begin) i = past_dashes(r, finds, i);
  if (i == begin) i = past_description(r, finds, i);
  // Selon X, analyste chez Y, une start-up spécialisée dans Z, A
  if (const NounPhrase* np = i > begin ? r.phrase_at(i + 1) : nullptr;
      np != nullptr && np->determiner != kNone && describes_somebody(r, *np))
    i = past_description(r, finds, i);
  // Selon un rapport d'experts mandatés par X, dont la parution est attendue lundi, A
  const VerbGroup* next = i > begin ? r.chunks.verb(i + 1) : nullptr;
  const bool second = next != nullptr && next->form == VerbForm::participle;
  const bool goes_on =
      r.fw(i + 1) == Fw::et || (i > begin && (r.tag(i + 1) == Tag::relative || second));
  if (r.is(i, Punct::comma) && goes_on) i = past_description(r, finds, i);
  return past_apposition(r, finds, source, past_names(r, finds, source, i));
}

std::uint32_t past_relative(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 40;  // tokens
  if (!r.is(i, Punct::comma) || r.fw(i + 1) != Fw::qui) return i;
  for (std::uint32_t t = i + 1; t < finds.span.end && t < i + kLongest; ++t) {
    t = r.past_quote(t);
    const VerbGroup* verb = r.is(t, Punct::comma) ? r.chunks.verb(t + 1) : nullptr;
    if (verb != nullptr && verb->span.first == t + 1 && verb->form == VerbForm::finite &&
        verb->subject_clitic == kNone && has_finite_verb(r, {i + 1, t}))
      return t;
  }
  return i;
}

}  // namespace selon::detect

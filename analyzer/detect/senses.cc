#include "analyzer/detect/senses.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/agreement.h"
#include "analyzer/mentions/context.h"
#include "analyzer/mentions/kinds.h"
#include "analyzer/mentions/quantities.h"

namespace selon::detect {
namespace {

using lexicon::NameType;

// Endings of nouns for people by what they do. A fact of word formation, not a list of people.
constexpr auto kAgentEndings = std::to_array<std::string_view>(
    {"eur",   "euse",  "rice", "iste",   "istes", "eurs",   "euses", "rices",
     "ien",   "ienne", "iens", "iennes", "logue", "logues", "iatre", "iatres",
     "ateur", "aine",  "ains", "ais",    "aise",  "ois",    "oise"});

constexpr auto kTimes = std::to_array<std::string_view>(
    {"lundi",     "mardi",   "mercredi",   "jeudi",     "vendredi",  "samedi",    "dimanche",
     "jour",      "jours",   "semaine",    "semaines",  "mois",      "an",        "ans",
     "année",     "années",  "heure",      "heures",    "minute",    "minutes",   "matin",
     "soir",      "nuit",    "janvier",    "février",   "mars",      "avril",     "mai",
     "juin",      "juillet", "août",       "septembre", "octobre",   "novembre",  "décembre",
     "noël",      "pâques",  "halloween",  "toussaint", "pentecôte", "ascension", "fois",
     "lendemain", "veille",  "après-midi", "soirée",    "matinée"});

constexpr auto kMeasures =
    std::to_array<std::string_view>({"euros", "dollars", "kilomètres", "mètres", "tonnes",
                                     "pourcent", "%", "km", "kg", "millions", "milliards"});

// ex-ministre, vice-gouverneur, co-auteur: what stands behind the hyphen decides.
const lexicon::SourceNoun* prefixed(const Reading& r, std::uint32_t head) {
  const std::string_view form = r.form(head);
  const std::size_t hyphen = form.find('-');
  if (hyphen > 5) return nullptr;  // npos too
  return r.lexicon.noun(form.substr(hyphen + 1)).entry;
}

// une partie de la droite, la plupart des élus, une dizaine d'experts: who speaks stands behind.
bool quantifies(std::string_view noun) { return mentions::is_quantity(mentions::stem(noun)); }

// Noël Augrand, Rose Février: a word of time beside another capital is a part of a name.
bool is_time(const Reading& r, std::uint32_t i, TokenSpan phrase) {
  if (!among(kTimes, r.form(i))) return false;
  const auto capital = [&r](std::uint32_t t) {
    return r.words.token(t).shape == text::Shape::capitalised;
  };
  if (!capital(i)) return true;
  const bool right = i + 1 < phrase.end && r.tag(i + 1) == Tag::proper && capital(i + 1);
  const bool left = i > phrase.first && r.tag(i - 1) == Tag::proper && capital(i - 1);
  return !left && !right;
}

// Radio Lune, not a person whose family is called so
bool is_medium(const Reading& r, TokenSpan name) {
  if (name.empty()) return false;
  if (mentions::names_outlet(r.form(name.end - 1))) return true;
  return name.end > name.first + 1 &&
         mentions::names_medium(r.form(name.first), r.form(name.end - 1)) &&
         !r.words[name.first].morph.any(lexicon::pos::first_name);
}

bool speaking_pronoun(Fw fw) {
  switch (fw) {
    case Fw::ca:
    case Fw::cela:
    case Fw::ceci:
    case Fw::rien:
    case Fw::quoi:
    case Fw::soi:
    case Fw::tout:
      return false;
    default:
      return true;
  }
}

}  // namespace

Sense sense_of(const Reading& r, TokenSpan phrase) {
  Sense sense;
  if (phrase.empty()) return sense;
  const NounPhrase* np = r.phrase_at(phrase.first);
  for (std::uint32_t i = phrase.first; i < phrase.end; ++i) {
    const lexicon::NameMatch name = r.lexicon.match_name(r.doc, i);
    if (name) {
      sense.name = name.entry;
      sense.name_span = {i, name.end};
      break;
    }
  }
  const std::uint32_t head = np != nullptr ? np->head : phrase.first;
  for (std::uint32_t i = phrase.first; i <= head && sense.noun == nullptr; ++i) {
    const lexicon::NounMatch noun = r.lexicon.match_noun(r.doc, i);
    if (noun && noun.end > head) sense.noun = noun.form.entry;
  }
  if (sense.noun == nullptr) sense.noun = prefixed(r, head);
  // Le Monde, RTL: the name is the whole phrase; l'agence Tass: the noun comes first.
  const std::uint32_t body = np != nullptr && np->determiner >= 0 &&
                                     static_cast<std::uint32_t>(np->determiner) == phrase.first
                                 ? phrase.first + 1
                                 : phrase.first;
  if (sense.name != nullptr && sense.name_span.first <= body) {
    sense.kind = sense.name->kind;
  } else if (sense.noun != nullptr) {
    sense.kind = sense.noun->kind;
    if (sense.kind == EntityKind::media && sense.name != nullptr &&
        sense.name->kind == EntityKind::agency)
      sense.kind = EntityKind::agency;
    // au réseau Radio-Canada: what a channel is called in Canada
    if (sense.name != nullptr && sense.name_span.first == head + 1 &&
        sense.name->type == lexicon::NameType::media && r.form(head) == "réseau")
      sense.kind = sense.name->kind;
  }
  // Lunel Times: what ends in the name of a paper is another one
  const bool of_paper = sense.name != nullptr && sense.name->kind == EntityKind::media &&
                        sense.name_span.first > body && sense.name_span.end == phrase.end;
  if ((sense.name == nullptr || of_paper) && sense.noun == nullptr && np != nullptr &&
      np->kind == syntax::NounKind::proper && np->name.end == phrase.end && is_medium(r, np->name))
    sense.kind = EntityKind::media;
  return sense;
}

bool states_a_fact(std::string_view lemma) {
  constexpr auto kFacts = std::to_array<std::string_view>(
      {"atteindre", "élever",   "chiffrer", "compter",    "vivre",      "résider",     "habiter",
       "détenir",   "posséder", "disposer", "travailler", "préparer",   "envisager",   "chercher",
       "tenter",    "circuler", "opérer",   "financer",   "diriger",    "appartenir",  "provenir",
       "remonter",  "dater",    "souffrir", "entretenir", "bénéficier", "transporter", "contenir",
       "comporter", "exister",  "rester",   "cacher",     "séjourner",  "figurer",     "projeter",
       "planifier", "négocier", "utiliser", "porter"});
  return among(kFacts, lemma);
}

bool is_measure(const Reading& r, TokenSpan phrase) {
  for (std::uint32_t i = phrase.first; i < phrase.end; ++i)
    if (is_time(r, i, phrase) || among(kMeasures, r.form(i))) return true;
  const NounPhrase* np = r.phrase_at(phrase.first);
  return np != nullptr && r.tag(np->head) == Tag::numeral;
}

TokenSpan share_of(const Reading& r, std::uint32_t i) {
  const std::uint32_t of = past_percentage(r, i);
  if (of == i) return {};
  if (!is_of(r.fw(of))) return {};
  const bool article = r.fw(of) == Fw::des;
  TokenSpan people = r.extended_at(article && r.phrase_at(of) != nullptr ? of : of + 1);
  // des personnes interrogées
  if (!people.empty() && r.tag(people.end) == Tag::past_participle) ++people.end;
  return people;
}

bool can_speak(const Reading& r, TokenSpan phrase) {
  const NounPhrase* np = phrase.empty() ? nullptr : r.phrase_at(phrase.first);
  if (np == nullptr) return false;
  if (np->kind == syntax::NounKind::pronoun) return speaking_pronoun(r.fw(np->head));
  // ce dernier, ces dernières
  if (np->determiner > 0 && r.form(np->head).starts_with("derni") &&
      (r.fw(static_cast<std::uint32_t>(np->determiner)) == Fw::ce ||
       r.fw(static_cast<std::uint32_t>(np->determiner)) == Fw::cette ||
       r.fw(static_cast<std::uint32_t>(np->determiner)) == Fw::ces) &&
      np->span.end == np->head + 1)
    return true;
  const Sense sense = sense_of(r, phrase);
  // a debate, a meeting: something is said there, but not by it
  if (sense.has(lexicon::trait::occasion) && !sense.has(lexicon::trait::speech_document) &&
      sense.name == nullptr)
    return false;
  if (sense.kind) return true;
  const std::string_view head = r.form(np->head);
  // trois personnes qui vivent là; not le nombre de personnes
  if (head == "personnes" && np->span.first < np->head) return true;
  // plus de 300 de leurs confrères, deux des victimes
  if (r.tag(np->head) == Tag::numeral && np->span.end + 1 < phrase.end &&
      r.tag(np->span.end) == Tag::preposition)
    return can_speak(r, {np->span.end + 1, phrase.end});
  // en novembre 2020, la Fifa avait jugé; en avril 1797: a year counts nobody
  const bool old = head.starts_with("1") &&
                   (np->preposition != kNone || (np->head > 0 && r.tag(np->head - 1) == Tag::noun));
  if (head.size() == 4 && (old || head.starts_with("19") || head.starts_with("20"))) return false;
  // 38 pour cent ont dit, deux ont avoué: counted people
  if (r.tag(np->head) == Tag::numeral && np->kind == syntax::NounKind::common &&
      np->span.end <= np->head + 1)
    return np->preposition == kNone && !among(kMeasures, r.form(np->span.end));
  if (is_measure(r, np->span)) return false;
  if (r.tag(np->head) == Tag::pronoun) return true;  // l'un d'eux
  if (np->kind == syntax::NounKind::proper) return true;
  if (!np->name.empty() && np->name.end == np->span.end) return true;  // l'infatigable Dupont
  if (quantifies(head) && np->span.end + 1 < phrase.end)
    return can_speak(r, {np->span.end + 1, phrase.end});
  if (r.lexicon.demonym(head)) return true;
  if (r.lexicon.match_anonymous(r.doc, phrase.first)) return true;
  if (r.tag(np->head) == Tag::adjective) return np->determiner != kNone;  // ce dernier, l'ancien
  // les jeunes interrogés: the participle says more of the noun before it
  if (r.words[np->head].morph.any(lexicon::pos::past_participle) && np->head > phrase.first)
    if (const lexicon::NounMatch noun = r.lexicon.match_noun(r.doc, np->head - 1);
        noun && noun.end == np->head && noun.form.entry->kind != EntityKind::document)
      return true;
  const std::string_view form = head;
  return std::any_of(kAgentEndings.begin(), kAgentEndings.end(), [form](std::string_view ending) {
    return form.size() > ending.size() + 2 && form.ends_with(ending);
  });
}

TokenSpan quoted_title(const Reading& r, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 4;  // tokens
  if (!r.opens_quote(i)) return {};
  const TokenSpan inside = r.quote_inside(r.quote_at(i));
  if (inside.empty() || inside.end - inside.first > kLongest) return {};
  const text::Shape shape = r.words.token(inside.first).shape;
  if (shape == text::Shape::lower || shape == text::Shape::none) return {};
  for (std::uint32_t t = inside.first; t < inside.end; ++t)
    if (r.chunks.verb(t) != nullptr || r.tag(t) == Tag::punct || r.tag(t) == Tag::adverb) return {};
  return inside;
}

TokenSpan title_with_article(const Reading& r, std::uint32_t i) {
  const Fw article = r.fw(i);
  if ((article != Fw::le && article != Fw::la && article != Fw::les && article != Fw::l_) ||
      r.words.token(i).shape != text::Shape::capitalised)
    return {};
  const TokenSpan whole = r.extended_at(i, {false, false});
  const NounPhrase* np = r.phrase_at(i);
  const bool title = np != nullptr && np->kind == syntax::NounKind::proper &&
                     sense_of(r, whole).name == nullptr;  // not La Poste
  return title ? whole : TokenSpan{};
}

TokenSpan noun_title(const Reading& r, std::uint32_t i) {
  const TokenSpan title = title_with_article(r, i);
  return !title.empty() && mentions::may_title(r.lexicon, r.doc, i + 1) ? title : TokenSpan{};
}

TokenSpan quoted_nickname(const Reading& r, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 2;  // tokens
  const TokenSpan name = quoted_title(r, i);
  if (name.empty() || name.end - name.first > kLongest) return {};
  for (std::uint32_t t = name.first; t < name.end; ++t)
    if (r.tag(t) != Tag::proper) return {};
  return name;
}

TokenSpan quoted_outlet(const Reading& r, std::uint32_t i) {
  if (!r.opens_quote(i)) return {};
  const TokenSpan inside = r.quote_inside(r.quote_at(i));
  const lexicon::NameMatch name = r.lexicon.match_name(r.doc, inside.first);
  const bool outlet =
      name && name.end == inside.end &&
      (name.entry->kind == EntityKind::media || name.entry->kind == EntityKind::agency);
  return outlet ? inside : TokenSpan{};
}

bool one_of_speakers(const Reading& r, std::uint32_t i) {
  const std::uint32_t one = r.fw(i) == Fw::l_ ? i + 1 : i;
  if (r.fw(one) != Fw::un && r.fw(one) != Fw::une) return false;
  std::uint32_t whole = one + 2;
  if (r.fw(one + 1) == Fw::d_) {
    if (r.form(whole) == "entre") ++whole;
    if (r.fw(whole) == Fw::eux || r.fw(whole) == Fw::elles) return true;
  }
  if (!is_of(r.fw(one + 1))) return false;
  const TokenSpan all = r.extended_at(whole, {false, false});
  return !all.empty() && can_speak(r, all);
}

}  // namespace selon::detect

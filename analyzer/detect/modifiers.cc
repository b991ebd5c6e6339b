#include "analyzer/detect/modifiers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "analyzer/base/among.h"
#include "analyzer/detect/named_media.h"
#include "analyzer/detect/relay_words.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/seen_texts.h"
#include "analyzer/detect/senses.h"
#include "analyzer/syntax/prepositions.h"
#include "analyzer/syntax/times.h"

namespace selon::detect {
namespace {

// cité par X, un bilan communiqué par X: whoever did it is a relay, medium or not; who publishes
// a report of its own is no relay of it.
bool passes_on(std::string_view lemma) {
  constexpr auto kPassing =
      std::to_array<std::string_view>({"citer", "relayer", "rapporter", "communiquer",
                                       "transmettre", "révéler", "dévoiler", "divulguer"});
  return among(kPassing, lemma);
}

// interrogé sur le rapport de X, consulté sur ce texte: what was asked about passes nothing on
bool asks_about(const Reading& r, std::string_view participle, std::uint32_t preposition) {
  if (r.fw(preposition) != Fw::sur || !asks_out(participle)) return false;
  const TokenSpan about = r.extended_at(preposition + 1, {false, false});
  return !about.empty() && sense_of(r, about).kind == EntityKind::document;
}

// chercheur à Lunel et cité par X: et before who cites
bool joins_citing(const Reading& r, std::uint32_t i) {
  const VerbGroup* verb = r.fw(i) == Fw::et ? r.chunks.verb(i + 1) : nullptr;
  return verb != nullptr && verb->span.first == i + 1 && verb->form == VerbForm::participle &&
         hands_on(verb->lemma);
}

// …, jeudi 7 mars, sur RTL: past a date in commas when a preposition follows.
std::uint32_t past_date(const Reading& r, std::uint32_t i) {
  if (!r.is(i, Punct::comma)) return i;
  const std::uint32_t end = r.past_adverbials(i + 1);
  if (end == i + 1 || !r.is(end, Punct::comma)) return i;
  // …, hier soir, cité par Tass
  const VerbGroup* verb = r.chunks.verb(end + 1);
  const bool cited = verb != nullptr && verb->span.first == end + 1 &&
                     verb->form == VerbForm::participle && hands_on(verb->lemma);
  return cited || r.tag(end + 1) == Tag::preposition ? end : i;
}

// invité du « Grand Débat » | sur Radio Lune, invitée de la « Matinale » de Radio Lune: one past
// the name of the programme, and past its station behind de; 0 where no name stands in marks.
std::uint32_t past_programme(const Reading& r, std::uint32_t preposition, Modifiers& out) {
  if (!is_of(r.fw(preposition))) return 0;
  const bool article = r.tag(preposition + 1) == Tag::determiner;
  const std::uint32_t open = article ? preposition + 2 : preposition + 1;
  if (!r.opens_quote(open)) return 0;
  std::uint32_t end = r.past_quote(open);
  if (!is_of(r.fw(end))) return end;
  const auto station = media_behind(r, end + 1, end);
  out.relays.insert(out.relays.end(), station.begin(), station.end());
  return end;
}

// Behind the object of "cité par l'agence", whose relays are added; what cites in a text is that
// text.
std::uint32_t past_citing(const Reading& r, const VerbGroup& verb, std::uint32_t preposition,
                          Modifiers& out) {
  if (const std::uint32_t past = past_programme(r, preposition, out); past != 0) return past;
  std::uint32_t end = preposition;
  // cité par X: whoever cites is a relay, medium or not
  const TokenSpan whole = r.extended_at(object_of(r, preposition), {false, false});
  auto relays = relay_of_phrase(r, preposition, end);
  if (asks_about(r, verb.lemma, preposition)) relays.clear();
  const Fw fw = r.fw(preposition);
  if (relays.empty() && passes_on(verb.lemma) && !whole.empty()) {
    // cité dans le texte, le document
    const bool text = fw == Fw::dans && sense_of(r, whole).kind == EntityKind::document;
    // cité sur le site du centre
    const bool page = fw == Fw::sur && r.form(r.phrase_at(whole.first)->head) == "site";
    if (text || page || (fw == Fw::par && can_speak(r, whole))) relays = {whole};
  }
  out.relays.insert(out.relays.end(), relays.begin(), relays.end());
  return std::max({end, preposition + 1, whole.end});
}

bool is_text(const Reading& r, TokenSpan phrase) {
  return sense_of(r, phrase).kind == EntityKind::document;
}

// dans un rapport | que l'AFP a pu consulter: past the clause, whose medium is a relay; or `i`.
std::uint32_t past_seen(const Reading& r, std::uint32_t i, Modifiers& out) {
  const SeenText seen = read_seen_text(r, i);
  if (seen.medium.empty()) return i;
  out.relays.push_back(seen.medium);
  return seen.end;
}

// a confié X, dont les propos ont été recueillis par Y: past the clause, whose agent is a relay; or
// `i`.
std::uint32_t past_reported_words(const Reading& r, std::uint32_t i, Modifiers& out) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"propos", "témoignage", "témoignages", "déclarations", "confidences"});
  const std::uint32_t dont = r.is(i, Punct::comma) ? i + 1 : i;
  const NounPhrase* np = r.fw(dont) == Fw::dont ? r.phrase_at(dont + 1) : nullptr;
  if (np == nullptr) return i;
  if (!among(kWords, r.form(np->head))) {  // dont Y rapporte les propos
    const TokenSpan medium = r.extended_at(dont + 1, {false, false});
    const VerbGroup* tells = r.chunks.verb(medium.end);
    const NounPhrase* words = tells != nullptr ? r.phrase_at(tells->span.end) : nullptr;
    if (words == nullptr || tells->form != VerbForm::finite || tells->negated ||
        !hands_on(tells->lemma) || !among(kWords, r.form(words->head)) ||
        !sense_of(r, medium).is_media())
      return i;
    out.relays.push_back(medium);
    return words->span.end;
  }
  const VerbGroup* verb = r.chunks.verb(np->span.end);
  if (verb == nullptr || !verb->passive || !hands_on(verb->lemma)) return i;
  const std::uint32_t par = r.past_adverbials(verb->span.end);
  if (r.fw(par) != Fw::par) return i;
  const TokenSpan who = r.extended_at(par + 1, {false, false});
  if (who.empty() || !can_speak(r, who)) return i;
  out.relays.push_back(who);
  return who.end;
}

// a dit X, s'exprimant sur RTL, répondant aux questions de l'AFP: where, or to whom, is told behind
bool speaks_somewhere(std::string_view lemma) {
  constexpr auto kSpeaking =
      std::to_array<std::string_view>({"exprimer", "répondre", "réagir", "intervenir", "parler"});
  return among(kSpeaking, lemma);
}

// Past such a gerund and its medium, which is a relay; nullopt where none is told.
std::optional<std::uint32_t> past_speaking(const Reading& r, const VerbGroup& verb,
                                           std::uint32_t limit, Modifiers& out) {
  const std::uint32_t preposition = r.past_adverbials(verb.span.end);
  if (preposition >= limit || r.tag(preposition) != Tag::preposition) return std::nullopt;
  std::uint32_t end = preposition;
  const auto relays = relay_of_phrase(r, preposition, end);
  if (relays.empty()) return std::nullopt;
  out.relays.insert(out.relays.end(), relays.begin(), relays.end());
  return end;
}

// Past a participle or gerund that modifies: cité par X, organisée hier; nullopt for any other
// verb. `described`: it may describe what was read before.
std::optional<std::uint32_t> past_modifying_verb(const Reading& r, const VerbGroup& verb,
                                                 bool described, std::uint32_t limit,
                                                 Modifiers& out) {
  const bool participle = verb.form == VerbForm::participle;
  const bool cites = hands_on(verb.lemma) && participle;
  // des pays non alignés, une réunion organisée hier: describes what was read before
  if (!cites && participle && described && r.cue_at(verb.span.first) == nullptr)
    return verb.span.end;
  const bool citing = verb.form == VerbForm::gerund && verb.lemma == "citer";
  if (verb.form == VerbForm::gerund && speaks_somewhere(verb.lemma))
    return past_speaking(r, verb, limit, out);
  if (!cites && !citing) return std::nullopt;
  // X, citant Y, citant « une source »: the families read it
  const std::uint32_t past = r.past_adverbials(verb.span.end);
  if (citing && (r.phrase_at(past) != nullptr || r.opens_quote(past))) return std::nullopt;
  const bool by = r.tag(past) == Tag::preposition && past < limit;
  return by ? past_citing(r, verb, past, out) : past;
}

// confie au « Temps » Anne Durand · confie à « La Vigie » Anne Durand: right behind the verb, which
// ends at `from`, a title with its article is an outlet's, known or not.
TokenSpan told_outlet(const Reading& r, std::uint32_t preposition, std::uint32_t from) {
  if (r.tag(preposition) != Tag::preposition || !carries_words(r.fw(preposition))) return {};
  if (const TokenSpan known = quoted_outlet(r, preposition + 1); !known.empty()) return known;
  const TokenSpan title = quoted_title(r, preposition + 1);
  const bool articled = !title.empty() && title.end > title.first + 1 &&
                        (r.fw(title.first) == Fw::la || r.fw(title.first) == Fw::l_);
  return articled && preposition == from && r.fw(preposition) == Fw::a_grave ? title : TokenSpan{};
}

}  // namespace

bool asks_out(std::string_view lemma) {
  constexpr auto kAsking = std::to_array<std::string_view>(
      {"interroger", "questionner", "interpeller", "interviewer", "consulter", "sonder",
       "solliciter", "joindre", "contacter", "approcher", "relancer"});
  return among(kAsking, lemma);
}

std::uint32_t past_description(const Reading& r, std::uint32_t i) {
  // X, 52 ans, rencontrée par Y
  const std::uint32_t years = r.is(i, Punct::comma) ? syntax::past_years(r.words, i + 1) : i + 1;
  if (years != i + 1 && r.is(years, Punct::comma)) {
    const VerbGroup* met = r.chunks.verb(years + 1);
    if (met != nullptr && met->form == VerbForm::participle && hands_on(met->lemma)) return years;
  }
  const std::uint32_t at = r.past_adverbials(i);
  const VerbGroup* first = r.chunks.verb(at);
  if (first == nullptr || first->span.first != at || first->form != VerbForm::participle ||
      hands_on(first->lemma))
    return i;
  const std::uint32_t end = first->span.end;
  const VerbGroup* second = r.chunks.verb(r.is(end, Punct::comma) ? end + 1 : end);
  return second != nullptr && second->form == VerbForm::participle && hands_on(second->lemma) ? end
                                                                                              : i;
}

namespace {

// sur la grève, à propos d'une vidéo, au sujet de la crue: past what somebody was asked about; `i`
// where it is no such phrase (interrogé par l'AFP sur Twitter).
std::uint32_t past_topic(const Reading& r, std::uint32_t i) {
  const std::string_view noun = r.form(i + 1);
  const bool on = r.fw(i) == Fw::sur;
  const bool about =
      (r.fw(i) == Fw::a_grave && noun == "propos") || (r.fw(i) == Fw::au && noun == "sujet");
  if (!on && !about) return i;
  const TokenSpan topic = r.extended_at(object_of(r, on ? i : i + 2), {false, false});
  if (topic.empty() || (on && sense_of(r, topic).is_media())) return i;
  return topic.end;
}

// une journaliste à l'AFP, cette stagiaire à France Inter: where somebody works who is told by
// nothing else; le journaliste à l'AFP, un élu à l'AFP: whom he told
bool works_there(const Reading& r, std::uint32_t preposition) {
  constexpr auto kTrades = std::to_array<std::string_view>(
      {"journaliste", "reporter", "reportrice", "rédacteur", "rédactrice", "chroniqueur",
       "chroniqueuse", "éditorialiste", "présentateur", "présentatrice", "animateur", "animatrice",
       "pigiste", "stagiaire"});
  const Fw to = r.fw(preposition);
  if (preposition < 2 || (to != Fw::a_grave && to != Fw::au)) return false;
  const Fw which = r.fw(preposition - 2);
  return among(kTrades, r.form(preposition - 1)) &&
         (which == Fw::un || which == Fw::une || which == Fw::ce || which == Fw::cette);
}

// …, a dit X, selon un témoin, selon une source qui l'a entendu: who tells that X said it
TokenSpan who_reports(const Reading& r, std::uint32_t preposition) {
  if (r.fw(preposition) != Fw::selon || preposition == 0 || !r.is(preposition - 1, Punct::comma))
    return {};
  const TokenSpan who = r.extended_at(preposition + 1);
  const NounPhrase* np = r.phrase_at(preposition + 1);
  if (np == nullptr || np->kind == syntax::NounKind::pronoun || !can_speak(r, who)) return {};
  const auto kind = sense_of(r, who).kind;
  const bool somebody = kind == EntityKind::anonymous || kind == EntityKind::person;
  return somebody ? who : TokenSpan{};
}

// lors du conseil municipal | à Reuters, en marge du sommet | sur RTL: who was told is no part of
// where; one past the place.
std::uint32_t before_told(const Reading& r, TokenSpan place) {
  for (std::uint32_t t = place.first + 1; t < place.end; ++t) {
    if (r.tag(t) != Tag::preposition || is_of(r.fw(t)) || !relaying_preposition(r, t)) continue;
    std::uint32_t end = t;
    const auto relays = relay_of_phrase(r, t, end);
    if (!relays.empty() && sense_of(r, relays.front()).is_media()) return t;
  }
  return place.end;
}

// à l'AFP, dans un communiqué que Sana a diffusé: past the phrase of the preposition, whose relays,
// if it has any, are added; the preposition itself where it opens none.
std::uint32_t past_relay(const Reading& r, std::uint32_t preposition, Modifiers& out) {
  std::uint32_t end = preposition;
  const auto relays = relay_of_phrase(r, preposition, end);
  if (!works_there(r, preposition))
    out.relays.insert(out.relays.end(), relays.begin(), relays.end());
  if (relays.empty() && end > preposition + 1) end = before_told(r, {preposition + 1, end});
  if (const TokenSpan witness = who_reports(r, preposition); !witness.empty()) {
    out.relays.push_back(witness);
    end = std::max(end, witness.end);
  }
  // sur BFMTV - RMC, sur BFMTV et RMC
  if (!out.relays.empty() && r.is(end, Punct::dash) && r.tag(end + 1) == Tag::proper) end += 2;
  if (end <= preposition + 1) return preposition;
  return !out.relays.empty() && is_text(r, out.relays.back()) ? past_seen(r, end, out) : end;
}

// ont dit à Reuters | des témoins: no complement of the agency, but who speaks; a fait part à
// Reuters | de sa « colère »: nor this one
bool ends_name_of_told(const Reading& r, std::uint32_t i) {
  return r.words.token(i - 1).shape != text::Shape::lower &&
         (r.fw(i) == Fw::des || opens_topic(r, i) || opens_some(r, i));
}

// Reads what stands behind a cue from left to right.
class ModifierWalk {
 public:
  // An incise inside a quotation has its modifiers there, too.
  ModifierWalk(const Reading& r, std::uint32_t from, std::uint32_t limit)
      : r_(r),
        from_(from),
        limit_(limit),
        level_(r.quote_at(r.opens_quote(from) && from > 0 ? from - 1 : from)),
        i_(from) {
    out_.end = from;
  }

  Modifiers read() {
    while (i_ < limit_ && step() == Step::further) {
    }
    out_.end = std::max(out_.end, from_);
    return std::move(out_);
  }

 private:
  enum class Step : std::uint8_t { none, further, last };

  Step to(std::uint32_t token) {
    out_.end = i_ = token;
    return Step::further;
  }

  Step step() {
    const std::uint32_t at = i_;
    i_ = r_.past_adverbials(i_);
    out_.end = i_;
    if (const std::uint32_t past = past_reported_words(r_, i_, out_); past != i_) return to(past);
    i_ = past_date(r_, i_);
    std::uint32_t j = i_;
    if (r_.is(j, Punct::comma) || r_.is(j, Punct::paren_open)) ++j;
    if (joins_citing(r_, j)) ++j;
    j = r_.past_adverbials(j);
    if (const Step verb = verb_at(j, at); verb != Step::none) return verb;
    if (const Step phrase = phrase_at(j); phrase != Step::none) return phrase;
    // …, à l'AFP, dans la nuit de lundi à mardi.: when it was told
    if (i_ == at && j > i_ + 1 && r_.is(i_, Punct::comma) && out_.end > from_ &&
        (j >= limit_ || r_.is_stop(j)))
      i_ = j;
    if (i_ == at) return Step::last;
    out_.end = i_;
    return j != i_ ? Step::last : Step::further;
  }

  // cité par X, s'exprimant sur RTL, interrogé par l'AFP sur la crue
  Step verb_at(std::uint32_t j, std::uint32_t at) {
    const VerbGroup* verb = r_.chunks.verb(j);
    if (verb == nullptr || verb->span.first != j || r_.quote_at(j) != level_) return Step::none;
    // très surpris: behind adverbs alone nothing was read that it could describe
    const bool described = j == i_ && out_.end > from_ && at > from_;
    const auto end = past_modifying_verb(r_, *verb, described, limit_, out_);
    if (!end) return Step::last;
    to(*end);
    // interrogé par RTL | sur des propos diffusés par Lac FM: of what he was asked
    const std::uint32_t topic =
        asks_out(verb->lemma) && !out_.relays.empty() ? past_topic(r_, i_) : i_;
    if (topic == i_) return Step::further;
    to(topic);
    // sur des propos, diffusés par Lac FM; but et cité par Le Monde, dans un entretien au Monde
    return r_.tag(topic) == Tag::past_participle ||
                   (r_.is(topic, Punct::comma) && r_.tag(topic + 1) == Tag::past_participle)
               ? Step::last
               : Step::further;
  }

  // à l'AFP, face aux élus, confie à « La Vigie », lors d'une réunion
  Step phrase_at(std::uint32_t j) {
    const bool preposition = r_.tag(j) == Tag::preposition && r_.quote_at(j) == level_;
    if (preposition && relaying_preposition(r_, j)) {
      if (const std::uint32_t past = past_relay(r_, j, out_); past != j) {
        to(past);
        return !out_.relays.empty() && ends_name_of_told(r_, i_) ? Step::last : Step::further;
      }
    }
    // a déclaré face aux élus
    if (r_.form(j) == "face" && syntax::is_to(r_.fw(j + 1)) && r_.quote_at(j) == level_)
      if (const TokenSpan whole = r_.extended_at(j + 2, {false, false}); !whole.empty())
        return to(whole.end);
    if (const TokenSpan outlet = told_outlet(r_, j, from_); !outlet.empty()) {
      out_.relays.push_back(outlet);
      return to(r_.past_quote(j + 1));
    }
    // de introduces complements of the verb, not circumstances, unless it continues one
    if (!preposition || (is_of(r_.fw(j)) && (out_.end <= from_ || opens_said_words(r_, j))))
      return Step::none;
    const TokenSpan whole = r_.extended_at(object_of(r_, j), {false, false});
    return whole.empty() ? Step::none : to(before_told(r_, whole));
  }

  const Reading& r_;
  const std::uint32_t from_;   // one past the cue
  const std::uint32_t limit_;  // what is read lies before it
  const std::int32_t level_;   // the quotation in which all that counts stands
  std::uint32_t i_;            // what is read next
  Modifiers out_;
};

}  // namespace

Modifiers read_modifiers(const Reading& r, std::uint32_t from, std::uint32_t limit) {
  return ModifierWalk(r, from, limit).read();
}

}  // namespace selon::detect

// Who speaks around a quotation that nobody hands over in its sentence.
#include "analyzer/detect/floating_voices.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/announced_words.h"
#include "analyzer/detect/attitude_incises.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/colon_voices.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/detect/voices.h"

namespace selon::detect {
namespace {

// Une citation de Anne Durand, Une citation de : Anne Durand: past what the press of Quebec sets
// before a signature; else `i`.
std::uint32_t past_citation_of(const Reading& r, std::uint32_t i) {
  if (r.form(i) != "une" || r.form(i + 1) != "citation" || !is_of(r.fw(i + 2))) return i;
  return r.is(i + 3, Punct::colon) ? i + 4 : i + 3;
}

// The quotation around token `i` opens its paragraph: « … » Anne Durand, mère d'élève. signs it.
bool opens_paragraph_quoted(const Reading& r, std::uint32_t i) {
  const std::int32_t q = r.quote_at(i);
  return q != kNone && r.quote_span(q).first == r.doc.paragraphs[r.words.paragraph(i)].first_token;
}

bool is_reflexive(const Reading& r, const VerbGroup& verb) {
  for (std::uint32_t t = verb.span.first; t < verb.span.end; ++t)
    if (r.fw(t) == Fw::se || r.fw(t) == Fw::s_) return true;
  return false;
}

// témoigne d'une crise, a confié les clés, exprime sa joie: another sense of the verb
bool speaks_of_things(const Reading& r, const VerbGroup& verb) {
  if (verb.lemma == "confier" || verb.lemma == "exprimer") return !is_reflexive(r, verb);
  return verb.lemma == "témoigner" && is_of(r.fw(verb.span.end));
}

bool is_person(const Reading& r, TokenSpan phrase) {
  const Sense sense = sense_of(r, phrase);
  const NounPhrase* np = r.phrase_at(phrase.first);
  if (sense.kind) return sense.kind == EntityKind::person || sense.kind == EntityKind::group;
  return np != nullptr && np->kind == syntax::NounKind::proper && can_speak(r, phrase);
}

// raconte, décrit, s'indigne: what somebody does with words that need not stand beside it; not
// inquiète les syndicats, not expliquera demain
bool tells(const Reading& r, const VerbGroup& verb) {
  constexpr auto kTelling = std::to_array<std::string_view>(
      {"raconter", "expliquer", "décrire", "témoigner", "détailler"});
  constexpr auto kFeeling =
      std::to_array<std::string_view>({"souvenir", "réjouir", "indigner", "insurger", "inquiéter",
                                       "plaindre", "emporter", "agacer"});
  const bool words =
      among(kTelling, verb.lemma) || (among(kFeeling, verb.lemma) && is_reflexive(r, verb));
  const bool to_come = (verb.tenses & (lexicon::tense::future | lexicon::tense::conditional)) != 0;
  return words && !to_come && !verb.negated && !verb.passive && verb.third_person();
}
// s'inquiète d'une lettre, décrit le message: the words that follow may be those of somebody else
bool tells_words_of_others(const Reading& r, const VerbGroup& verb) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"phrase", "mot", "mots", "lettre", "lettres", "message", "messages", "aveux", "slogan",
       "propos", "discours", "appel", "texte"});
  constexpr std::uint32_t kReach = 5;  // tokens
  for (std::uint32_t t = verb.span.end; t < verb.span.end + kReach && !r.is_stop(t); ++t)
    if (among(kWords, r.form(t))) return true;
  return false;
}

}  // namespace

std::vector<TokenSpan> relays_before(const Reading& r, std::uint32_t i) {
  constexpr auto kSpeaking = std::to_array<std::string_view>(
      {"exprimer", "réagir", "confier", "écrire", "publier", "poster", "tweeter", "témoigner",
       "intervenir", "répondre", "livrer", "épancher"});
  if (i == 0 || r.words.paragraph(i - 1) != r.words.paragraph(i)) return {};
  const TokenSpan before = r.sentence(i - 1);
  for (std::uint32_t t = before.first; t < before.end; ++t) {
    if (r.quoted(t)) return {};
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->form == VerbForm::finite && among(kSpeaking, v->lemma) &&
        v->third_person() && !v->negated &&
        r.phrase_at(r.past_adverbials(v->span.end)) == nullptr) {
      const Modifiers behind = read_modifiers(r, v->span.end, before.end);
      return r.is_stop(behind.end) || behind.end >= before.end ? behind.relays
                                                               : std::vector<TokenSpan>{};
    }
  }
  return {};
}

TokenSpan voice_above(const Reading& r, std::uint32_t quote) {
  if (quote == 0 || !r.is(quote - 1, Punct::colon) ||
      r.words.paragraph(quote - 1) == r.words.paragraph(quote))
    return {};  // 21h22 : « … »
  const text::Paragraph& above = r.doc.paragraphs[r.words.paragraph(quote - 1)];
  return bare_voice(r, {above.first_token, quote - 1});
}

TokenSpan signature_below(const Reading& r, std::uint32_t end) {
  if (end + 1 >= r.size()) return {};
  const bool dash = r.is(end, Punct::dash) || r.is(end, Punct::bullet);
  const std::uint32_t from = dash ? end + 1 : end;
  const std::uint32_t at = past_citation_of(r, from);
  const bool below_quote = r.words.paragraph(end) != r.words.paragraph(end - 1);
  const bool beside = !below_quote && opens_paragraph_quoted(r, end - 1);
  if (at == from && !beside && (!dash || !below_quote)) return {};
  const text::Paragraph& below = r.doc.paragraphs[r.words.paragraph(end)];
  const NounPhrase* np = r.phrase_at(at);
  if (np == nullptr || np->kind != syntax::NounKind::proper) return {};
  const TokenSpan whole = r.extended_at(at);
  const std::uint32_t last = r.is_stop(below.end_token - 1) ? below.end_token - 1 : below.end_token;
  const bool all = whole.end == last || described_to(r, *np, last);
  return all && can_speak(r, whole) ? whole : TokenSpan{};
}

TokenSpan signature_beside(const Reading& r, std::int32_t quote, std::uint32_t end) {
  constexpr std::uint32_t kLeast = 10;  // tokens: « La vie est belle » Anne Durand is a title
  const TokenSpan inside = r.quote_inside(quote);
  const TokenSpan marks = r.quote_span(quote);
  const text::Paragraph& paragraph = r.doc.paragraphs[r.words.paragraph(marks.first)];
  if (inside.end < inside.first + kLeast || marks.first != paragraph.first_token ||
      end != paragraph.end_token || !has_finite_verb(r, inside))
    return {};
  std::uint32_t at = marks.end;
  if (r.is(at, Punct::dash) || r.is(at, Punct::comma)) ++at;
  const NounPhrase* np = r.phrase_at(at);
  if (np == nullptr || np->name.empty() || np->determiner != kNone) return {};
  const TokenSpan whole = r.extended_at(at);
  const std::uint32_t last = r.is_stop(end - 1) ? end - 1 : end;
  return whole.end == last && is_person(r, whole) ? whole : TokenSpan{};
}

bool says_we(const Reading& r, std::uint32_t first) {
  const std::uint32_t end = r.sentence(first).end;
  while (first < end && !r.quoted(first)) ++first;
  if (first == end) return false;
  const TokenSpan words = r.quote_inside(r.quote_at(first));
  for (std::uint32_t t = words.first; t < words.end; ++t) {
    switch (r.fw(t)) {
      case Fw::je:
      case Fw::j_:
      case Fw::nous:
      case Fw::on:
      case Fw::mon:
      case Fw::ma:
      case Fw::mes:
      case Fw::notre:
      case Fw::nos:
        return true;
      default:
        break;
    }
  }
  return false;
}

bool found_written(const Reading& r, std::uint32_t next) {
  constexpr auto kTexts = std::to_array<std::string_view>(
      {"message", "slogan", "avertissement", "inscription", "consigne", "graffiti", "tag", "texto",
       "sms", "affiche", "banderole", "pancarte", "mention"});
  constexpr auto kStanding = std::to_array<std::string_view>(
      {"figurer", "apparaître", "tomber", "circuler", "barrer", "orner", "afficher", "inscrire",
       "peindre", "écrire", "placarder", "taguer", "imprimer", "graver", "accueillir", "trôner"});
  if (next >= r.size() || next == 0 || r.words.paragraph(next) != r.words.paragraph(next - 1))
    return false;
  const NounPhrase* np = r.phrase_at(next);
  if (np == nullptr || np->preposition != kNone || np->determiner == kNone ||
      !among(kTexts, r.form(np->head)))
    return false;
  const VerbGroup* verb = r.chunks.verb(r.past_adverbials(r.extended_at(next).end));
  return verb != nullptr && verb->form == VerbForm::finite && among(kStanding, verb->lemma);
}

namespace {

// dénonce, parle de, a commencé par remercier: what somebody does with words that need not be told
// there; not a interrogé le maire, whose words may follow
bool speaks_out(const Reading& r, const VerbGroup& verb) {
  constexpr auto kOfOthers = std::to_array<std::string_view>(
      {"interroger", "questionner", "interpeller", "demander", "inviter", "accueillir", "citer",
       "lire", "entendre", "écouter", "apprendre", "condamner", "rapporter", "relayer"});
  constexpr auto kOratory = std::to_array<std::string_view>(
      {"parler", "remercier", "commencer", "insister", "plaider", "revenir"});
  if (verb.negated || (verb.tenses & (lexicon::tense::future | lexicon::tense::conditional)) != 0)
    return false;
  const CueHit* cue = r.cue_at(verb.span.first);
  if (among(kOfOthers, verb.lemma)) return false;
  return among(kOratory, verb.lemma) ||
         (cue != nullptr && cue->entry->cue_class != lexicon::CueClass::act);
}

// Paul Roy a dénoncé ce projet. | « Nous n'en voulons pas. »: the subject of the first main verb of
// the sentence above, if it is somebody who speaks out there and in the words speaks of himself.
Subject speaker_above(const Reading& r, TokenSpan above, std::uint32_t quote) {
  constexpr std::uint32_t kLongest = 40;  // tokens
  if (above.end > above.first + kLongest || !says_we(r, quote)) return {};
  for (std::uint32_t t = above.first; t < above.end; ++t) {
    if (r.quoted(t)) return {};
    const VerbGroup* v = r.chunks.verb(t);
    if (v == nullptr || v->span.first != t || v->form != VerbForm::finite ||
        clause_opener(r, *v, above.first))
      continue;
    if (v->passive || !v->third_person() || !speaks_out(r, *v)) return {};
    const Subject s = subject_of(r, *v);
    return s.form == SourceForm::phrase && is_person(r, s.span) ? s : Subject{};
  }
  return {};
}

}  // namespace

Subject announced_above(const Reading& r, std::uint32_t quote) {
  constexpr auto kSpeaking =
      std::to_array<std::string_view>({"exprimer", "réagir", "confier", "témoigner", "épancher"});
  if (quote == 0 || r.words.paragraph(quote - 1) == r.words.paragraph(quote)) return {};
  const TokenSpan above = r.sentence(quote - 1);
  for (std::uint32_t t = above.first; t < above.end; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (v == nullptr || v->span.first != t || v->form != VerbForm::finite || r.quoted(t) ||
        v->passive || !v->third_person() || clause_opener(r, *v, above.first))
      continue;
    const bool attitude = shows_attitude(r, *v);
    if (!attitude && (v->negated || !among(kSpeaking, v->lemma))) continue;
    if (!attitude && speaks_of_things(r, *v)) return {};
    const Subject s = subject_of(r, *v);
    const bool somebody = s.form == SourceForm::phrase && is_person(r, s.span);
    return somebody || (s.form == SourceForm::pronoun && !s.impersonal) ? s : Subject{};
  }
  return speaker_above(r, above, quote);
}

Subject teller_before(const Reading& r, std::uint32_t quote) {
  if (quote == 0 || r.words.paragraph(quote - 1) != r.words.paragraph(quote)) return {};
  const TokenSpan before = r.sentence(quote - 1);
  if (const TokenSpan echo = voice_of_echo(r, before); !echo.empty())
    return {SourceForm::phrase, echo, false, false};
  if (const auto sayer = announced_sayer(r, before); sayer && !sayer->empty())
    return {SourceForm::phrase, *sayer, false, false};
  for (std::uint32_t t = before.first; t < before.end; ++t) {
    if (r.quoted(t)) return {};
    const VerbGroup* v = r.chunks.verb(t);
    if (v == nullptr || v->span.first != t || v->form != VerbForm::finite ||
        clause_opener(r, *v, before.first))
      continue;
    if (!tells(r, *v) || speaks_of_things(r, *v) || tells_words_of_others(r, *v)) return {};
    const Subject s = subject_of(r, *v);
    if (s.form != SourceForm::phrase || !can_speak(r, s.span)) return {};
    const auto kind = sense_of(r, s.span).kind;
    const bool human = !kind || kind == EntityKind::person || kind == EntityKind::anonymous ||
                       kind == EntityKind::group;
    return human ? s : Subject{};
  }
  return {};
}

namespace {

// « A ». Le maire Paul Roy a dénoncé B · « J'ai tout vu. » Paul Roy, voisin du club, vit ici:
// somebody with a name, who opens the sentence behind the words at `quote`, and says something
// there, or is introduced by it where the words tell of those who say them.
Subject speaker_behind(const Reading& r, TokenSpan next, std::uint32_t quote) {
  // a répondu, a démenti, a cité: on the words of others
  constexpr auto kOnOthers = std::to_array<std::string_view>(
      {"répondre", "rétorquer", "répliquer", "riposter", "réagir", "commenter", "citer",
       "rapporter", "relayer", "relater", "évoquer", "lire"});
  // who speaks is introduced by how they live; who reçoit, attend, écoute may have been spoken to
  constexpr auto kLiving = std::to_array<std::string_view>(
      {"diriger", "exercer", "gérer", "habiter", "tenir", "travailler", "vivre"});
  const NounPhrase* np = r.phrase_at(next.first);
  if (np == nullptr || np->name.end < np->name.first + 2 || np->preposition != kNone) return {};
  const TokenSpan who = r.extended_at(next.first);
  const bool described = r.is(np->span.end, Punct::comma) && r.is(who.end, Punct::comma);
  const VerbGroup* v = r.chunks.verb(r.past_adverbials(who.end + (described ? 1 : 0)));
  const CueHit* cue = v != nullptr ? r.cue_at(v->span.first) : nullptr;
  const bool says = cue != nullptr && cue->entry->cue_class == lexicon::CueClass::say &&
                    cue->entry->status == StatusValue::asserted &&
                    !among(kOnOthers, cue->entry->lemma) && v->form == VerbForm::finite &&
                    v->third_person() && !v->negated && !v->passive;
  const bool introduced = described && v != nullptr && v->form == VerbForm::finite &&
                          v->third_person() && !v->passive && among(kLiving, v->lemma) &&
                          says_we(r, quote);
  return (says || introduced) && is_person(r, who) ? Subject{SourceForm::phrase, who, false, false}
                                                   : Subject{};
}

}  // namespace

Subject teller_behind(const Reading& r, TokenSpan sentence) {
  if (sentence.end >= r.size() ||
      r.words.paragraph(sentence.end) != r.words.paragraph(sentence.first) ||
      (sentence.first > 0 &&
       r.words.paragraph(sentence.first - 1) == r.words.paragraph(sentence.first)))
    return {};
  if (const Subject said = speaker_behind(r, r.sentence(sentence.end), sentence.first);
      said.form != SourceForm::none)
    return said;
  const Fw pointing = r.fw(sentence.end);
  if ((pointing != Fw::ce && pointing != Fw::cet && pointing != Fw::cette) ||
      r.tag(sentence.end) != Tag::determiner)
    return {};
  const TokenSpan next = r.sentence(sentence.end);
  for (std::uint32_t t = next.first; t < next.end && !r.quoted(t); ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (v == nullptr || v->form != VerbForm::finite || clause_opener(r, *v, next.first)) continue;
    const Subject s = subject_of(r, *v);
    const bool points = s.form == SourceForm::phrase && s.span.first == next.first;
    return tells(r, *v) && points && is_person(r, s.span) ? s : Subject{};
  }
  return {};
}

}  // namespace selon::detect

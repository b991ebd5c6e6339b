#include "analyzer/verify/short_answers.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/falsehoods.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/retractions.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/verify/charges.h"
#include "analyzer/verify/claim_words.h"
#include "analyzer/verify/falsehood.h"
#include "analyzer/verify/sentence_claims.h"

namespace selon::verify {
namespace {

using detect::Fw;
using detect::VerbForm;
using detect::VerbGroup;
using text::Punct;
namespace tense = lexicon::tense;

constexpr std::uint32_t kReach = 30;  // tokens up to the verb

// The first finite verb of the sentence outside of quotation marks, where it is one of the main
// clause and tells what was or is; else null.
const VerbGroup* main_verb(const Reading& r, TokenSpan sentence) {
  const std::uint32_t until = std::min(sentence.end, sentence.first + kReach);
  for (std::uint32_t t = sentence.first; t < until; ++t) {
    if (r.quoted(t)) return nullptr;
    const VerbGroup* verb = r.chunks.verb(t);
    if (verb == nullptr || verb->form != VerbForm::finite) continue;
    const bool told = (verb->tenses & (tense::future | tense::conditional)) == 0;
    return told && !verb->negated && !verb->passive &&
                   !detect::clause_opener(r, *verb, sentence.first)
               ? verb
               : nullptr;
  }
  return nullptr;
}

// Who stands before the verb and can speak; empty where nobody does. A pronoun is nobody: who
// confirms may be who spoke.
TokenSpan speaker_before(const Reading& r, const VerbGroup& verb) {
  const detect::Subject s = detect::subject_of(r, verb);
  return s.form == detect::SourceForm::phrase && !s.relative && detect::can_speak(r, s.span)
             ? s.span
             : TokenSpan{};
}

// Contacté, le club a confirmé. · a confirmé à l'AFP, dans un communiqué: somebody asked, or was
// told
bool is_told(const Reading& r, std::uint32_t verb_end, TokenSpan sentence) {
  if (was_asked(r.form(sentence.first))) return true;
  for (std::uint32_t t = sentence.first; t < std::min(sentence.end, sentence.first + kReach); ++t)
    if (r.form(t) == "communiqué") return true;
  std::uint32_t end = r.past_adverbials(verb_end);
  return end < sentence.end && !detect::relay_of_phrase(r, end, end).empty();
}

// L'équipe a confirmé dimanche: it played as well again
bool plays(const Reading& r, TokenSpan subject) {
  static constexpr auto kPlayers = std::to_array<std::string_view>(
      {"équipe", "équipes", "club", "clubs", "joueur", "joueuse", "joueurs", "joueuses",
       "formation", "champion", "championne", "coureur", "coureuse", "gardien", "gardienne",
       "attaquant", "attaquante"});
  const syntax::NounPhrase* np = r.phrase_at(subject.first);
  return np != nullptr && among(kPlayers, r.form(np->head));
}

// La cour a confirmé: the judgement
bool judges(const Reading& r, TokenSpan subject) {
  static constexpr auto kCourts =
      std::to_array<std::string_view>({"cour", "tribunal", "juge", "juges", "conseil"});
  const syntax::NounPhrase* np = r.phrase_at(subject.first);
  return np != nullptr && among(kCourts, r.form(np->head));
}

// Contacté par l'AFP, le parquet a confirmé: what is confirmed is not told, so it is what was said
// before. (Interrogé sur A, il a confirmé: of A.)
ShortAnswer bare_confirmation(const Reading& r, const VerbGroup& verb, TokenSpan sentence) {
  const auto* hit = r.cue_at(verb.span.first);
  if (hit == nullptr || verb.lemma != "confirmer" || verb.reflexive ||
      !ends_or_tells(r, hit->span.end, sentence))
    return {};
  for (std::uint32_t t = sentence.first; t < verb.span.first; ++t)
    if (r.fw(t) == Fw::sur || r.form(t) == "sujet" || r.form(t) == "propos") return {};
  for (std::uint32_t t = verb.span.first; t < verb.head; ++t)
    if (r.tag(t) == syntax::Tag::object_clitic) return {};  // l'a confirmé
  const TokenSpan who = speaker_before(r, verb);
  if (who.empty() || judges(r, who)) return {};
  const bool told = is_told(r, hit->span.end, sentence);
  if (!told && plays(r, who)) return {};
  return {StatusValue::confirmed, hit->span, who, {true, false, true}, "answering-object", told};
}

// a qualifié | l'article | d'« intox »: what a medium brought
bool is_publication(std::string_view noun) {
  static constexpr auto kPublications = std::to_array<std::string_view>(
      {"article", "publication", "reportage", "papier", "enquête", "texte", "vidéo"});
  return among(kPublications, noun);
}

// ces accusations, and « les », the accusations, in front of the verb
Anaphor judged(const Reading& r, const VerbGroup& verb, std::uint32_t& behind) {
  behind = r.past_adverbials(verb.span.end);
  for (std::uint32_t t = verb.span.first; t < verb.head; ++t) {
    if (r.fw(t) == Fw::les) return {true, true, true};
    if (r.fw(t) == Fw::l_ || r.fw(t) == Fw::la || r.fw(t) == Fw::le) return {true, false, true};
  }
  const syntax::NounPhrase* object = r.phrase_at(behind);
  if (object == nullptr) return {};
  const Fw article = r.fw(object->span.first);
  const bool one = article == Fw::la || article == Fw::l_ || article == Fw::le ||
                   article == Fw::cette || article == Fw::cet || article == Fw::ce;
  const bool published =
      one && is_publication(r.form(object->head)) && object->head + 1 == object->span.end;
  const Anaphor anaphor = published ? Anaphor{true, false, true} : points_back(r, object->span);
  if (anaphor.found) behind = object->head + 1;  // ces propos | infondés
  return anaphor;
}

// de mensonges, de « pure invention », infondées: the words from `from` on that say nothing but
// that something is false
TokenSpan false_words(const Reading& r, std::uint32_t from, TokenSpan sentence) {
  constexpr std::uint32_t kLongest = 9;  // tokens
  if (r.fw(from) == Fw::comme || r.fw(from) == Fw::de || r.fw(from) == Fw::d_) ++from;
  for (std::uint32_t end = from + 1; end <= from + kLongest && end <= sentence.end; ++end) {
    if (r.quoted(end) || !only_calls_false(r, {from, end})) continue;
    // de pure invention destinée à …: as much, and more
    const bool more = r.words.punct(end) == Punct::none && r.tag(end) != syntax::Tag::preposition &&
                      r.tag(end) != syntax::Tag::coordinator && r.past_adverbials(end) == end &&
                      end < sentence.end;
    if (!more) return {from, end};
  }
  return {};
}

// un mensonge, de la pure invention, d'une information erronée: of no claim in particular
bool indefinite(const Reading& r, std::uint32_t t) {
  if (syntax::is_of(r.fw(t)) || r.fw(t) == Fw::a_grave || r.fw(t) == Fw::au) ++t;
  const Fw fw = r.fw(t);
  return fw == Fw::un || fw == Fw::une || fw == Fw::des || fw == Fw::la || r.opens_quote(t) ||
         r.form(t - 1) == "des" || r.form(t - 1) == "au" || fw == Fw::de;
}

// Il confirmait ainsi une information de La Vigie.: so was what he said right before
ShortAnswer confirms_news(const Reading& r, const VerbGroup& verb, TokenSpan sentence) {
  const auto* hit = r.cue_at(verb.span.first);
  if (hit == nullptr || verb.lemma != "confirmer" || verb.reflexive) return {};
  const detect::Subject s = detect::subject_of(r, verb);
  const std::uint32_t object = r.past_adverbials(hit->span.end);
  const bool news = r.form(object + 1).starts_with("information") &&
                    (r.fw(object) == Fw::une || r.fw(object) == Fw::des);
  if (s.form != detect::SourceForm::pronoun || !news) return {};
  // une information selon laquelle B, sur B: of another matter
  for (std::uint32_t t = object; t < sentence.end; ++t)
    if (r.fw(t) == Fw::selon || r.fw(t) == Fw::sur || r.is_que(t)) return {};
  return {StatusValue::confirmed, hit->span, {}, {true, false, true}, "answering-object", true};
}

// Le maire a qualifié de « mensongères » ces accusations.
ShortAnswer called_false_first(const Reading& r, const VerbGroup& verb, TokenSpan sentence) {
  const auto* hit = r.cue_at(verb.span.first);
  const std::uint32_t end = hit != nullptr ? detect::past_called_false(r, *hit) : 0;
  if (end == 0) return {};
  const std::uint32_t object = r.quoted(end) ? end + 1 : end;
  const syntax::NounPhrase* np = object < sentence.end ? r.phrase_at(object) : nullptr;
  const Anaphor anaphor = np != nullptr ? points_back(r, np->span) : Anaphor{};
  const TokenSpan who = anaphor.found ? speaker_before(r, verb) : TokenSpan{};
  if (who.empty()) return {};
  return {StatusValue::denied, {verb.span.first, end}, who, anaphor};
}

// Le maire a qualifié ces accusations de mensonges, juge ces propos infondés.
ShortAnswer called_false(const Reading& r, const VerbGroup& verb, TokenSpan sentence) {
  static constexpr auto kJudging = std::to_array<std::string_view>(
      {"qualifier", "juger", "estimer", "considérer", "trouver", "traiter"});
  if (!among(kJudging, verb.lemma)) return {};
  std::uint32_t behind = 0;
  const Anaphor anaphor = judged(r, verb, behind);
  if (!anaphor.found) return called_false_first(r, verb, sentence);
  const TokenSpan words = false_words(r, behind, sentence);
  const TokenSpan who = words.empty() ? words : speaker_before(r, verb);
  if (who.empty()) return {};
  return {StatusValue::denied, {verb.span.first, words.end}, who, anaphor};
}

// des « infox », des fake news: there are many of them
bool is_common_talk(const Reading& r, TokenSpan words) {
  for (std::uint32_t t = words.first; t < words.end; ++t)
    if (r.form(t).starts_with("infox") || r.form(t).starts_with("intox") ||
        r.form(t).starts_with("fake"))
      return true;
  return false;
}

// Le club parle d'une information erronée, dénonce un mensonge.
ShortAnswer speaks_of_falsehood(const Reading& r, const VerbGroup& verb, TokenSpan sentence) {
  const TokenSpan words = falsehood_named(r, verb, sentence);
  const TokenSpan who = words.empty() ? words : speaker_before(r, verb);
  if (who.empty()) return {};
  // ¶ Le maire a dénoncé des « infox »: of no claim in particular
  const std::uint32_t article = r.past_adverbials(verb.span.end);
  if (r.fw(article) == Fw::des && opens_paragraph(r, sentence.first) &&
      is_common_talk(r, {article, words.end}))
    return {};
  return {StatusValue::denied, {verb.span.first, words.end}, who, {true, false, true}};
}

// Il s'est rétracté. · L'accusé est revenu sur ses aveux.: of what he said himself
ShortAnswer retracted(const Reading& r, const VerbGroup& verb, TokenSpan sentence) {
  const TokenSpan words = detect::retraction_at(r, verb);
  // Interrogé sur son âge, il a reconnu avoir menti: on that
  if (words.empty() || (was_asked(r.form(sentence.first)) && r.fw(sentence.first + 1) == Fw::sur))
    return {};
  const detect::Subject s = detect::subject_of(r, verb);
  if (s.relative || s.span.empty()) return {};
  return {StatusValue::denied, words, s.span, {true, true, false}, "retracted"};
}

// Faux, répond le club. · Faux.
ShortAnswer false_in_a_word(const Reading& r, TokenSpan sentence) {
  const std::uint32_t t = sentence.first;
  if (r.quoted(t) || r.form(t) != "faux") return {};
  if (t + 1 >= sentence.end || (r.is_stop(t + 1) && t + 2 >= sentence.end))
    return {StatusValue::denied, {t, t + 1}, {}, {true, false, true}};
  if (!r.is(t + 1, Punct::comma)) return {};
  const auto* hit = r.cue_at(t + 2);
  if (hit == nullptr || r.chunks.verbs[hit->verb].form != VerbForm::finite) return {};
  const std::uint32_t behind = r.past_adverbials(hit->span.end);
  if (r.tag(behind) == syntax::Tag::pronoun)  // Faux, conteste celui-ci.
    return {StatusValue::denied, {t, t + 1}, {behind, behind + 1}, {true, false, true}};
  const TokenSpan who = r.extended_at(behind);
  if (who.empty() || !detect::can_speak(r, who)) return {};
  return {StatusValue::denied, {t, t + 1}, who, {true, false, true}};
}

// « On va gagner », « je gagnerai »: what only who speaks can foretell
bool foretells_of_himself(const Reading& r, const Candidate& c) {
  bool himself = false;
  bool foretold = false;
  for (const TokenSpan& part : c.content)
    for (std::uint32_t t = part.first; t < part.end; ++t) {
      const Fw fw = r.fw(t);
      if (!r.quoted(t)) continue;
      himself = himself || fw == Fw::je || fw == Fw::j_ || fw == Fw::nous || fw == Fw::on;
      const VerbGroup* verb = r.chunks.verb(t);
      const std::string_view form = r.form(t);
      foretold = foretold || form == "vais" || form == "va" || form == "allons" ||
                 (verb != nullptr && (verb->tenses & tense::future) != 0);
    }
  return himself && foretold;
}

// contre | Anne Blanc, sur | l'islam: the claim holds the noun or the name
bool holds(const Reading& r, const Candidate& c, std::uint32_t from) {
  const syntax::NounPhrase* np = r.phrase_at(from);
  if (np == nullptr) return false;
  const std::string_view noun = r.form(np->name.empty() ? np->head : np->name.end - 1);
  for (const TokenSpan& part : c.content)
    for (std::uint32_t t = part.first; t < part.end; ++t)
      if (r.form(t) == noun) return true;
  return false;
}

// The claim is what somebody may be charged with: of a person, and not of what will be.
bool tells_a_deed(const Reading& r, const Candidate& c) {
  for (const TokenSpan& part : c.content)
    for (std::uint32_t t = part.first; t < part.end; ++t) {
      const VerbGroup* verb = r.chunks.verb(t);
      if (verb == nullptr || verb->form != VerbForm::finite) continue;
      if ((verb->tenses & (tense::future | tense::conditional)) != 0) return false;
      const detect::Subject s = detect::subject_of(r, *verb);
      return s.form == detect::SourceForm::pronoun || detect::can_speak(r, s.span);
    }
  return false;
}

// a retiré ses accusations contre Anne Blanc, est revenu sur ses aveux: the claim is such a one
bool takes_back(const Reading& r, TokenSpan words, const Candidate& c) {
  static constexpr auto kAvowing =
      std::to_array<std::string_view>({"avouer", "reconnaître", "admettre", "confesser"});
  const std::string_view noun = r.form(words.end - 1);
  const bool charge = is_accusation(noun);
  const bool avowal = noun.starts_with("aveu") || noun.starts_with("confession");
  if (avowal && !among(kAvowing, c.lemma)) return false;
  const Fw link = r.fw(words.end);
  const bool of_noun = r.tag(words.end - 1) == syntax::Tag::noun;  // not s'est rétracté sur RTL
  if (of_noun && (link == Fw::sur || link == Fw::contre)) return holds(r, c, words.end + 1);
  return !charge || accuses(c) || c.lemma == "dénoncer" || tells_a_deed(r, c);
}

}  // namespace

TokenSpan falsehood_named(const Reading& r, const VerbGroup& verb, TokenSpan sentence) {
  static constexpr auto kSpeaking =
      std::to_array<std::string_view>({"parler", "évoquer", "dénoncer", "fustiger", "crier"});
  const std::uint32_t behind = r.past_adverbials(verb.span.end);
  if (!among(kSpeaking, verb.lemma) || verb.reflexive || verb.negated || verb.passive ||
      behind >= sentence.end || !indefinite(r, behind))
    return {};
  const TokenSpan words = false_words(r, behind, sentence);
  // dénonce des mensonges sur l'école: on a matter of his own
  const Fw next = r.fw(words.end);
  const bool matter = next == Fw::sur || r.form(words.end) == "concernant" ||
                      (r.fw(words.end) == Fw::a_grave && r.form(words.end + 1) == "propos") ||
                      (r.fw(words.end) == Fw::au && r.form(words.end + 1) == "sujet");
  return words.empty() || matter || syntax::is_of(next) ? TokenSpan{} : words;
}

bool answers_claim(const Reading& r, const ShortAnswer& answer, const Candidate& c) {
  if (answer.rule == "retracted") return takes_back(r, answer.span, c);
  return answer.value != StatusValue::confirmed || answer.told || !foretells_of_himself(r, c);
}

ShortAnswer short_answer(const Reading& r, TokenSpan sentence) {
  if (ShortAnswer word = false_in_a_word(r, sentence); word.value != StatusValue::asserted)
    return word;
  const VerbGroup* verb = main_verb(r, sentence);
  if (verb == nullptr) return {};
  if (ShortAnswer bare = bare_confirmation(r, *verb, sentence); bare.value != StatusValue::asserted)
    return bare;
  if (ShortAnswer news = confirms_news(r, *verb, sentence); news.value != StatusValue::asserted)
    return news;
  if (ShortAnswer back = retracted(r, *verb, sentence); back.value != StatusValue::asserted)
    return back;
  if (ShortAnswer named = speaks_of_falsehood(r, *verb, sentence);
      named.value != StatusValue::asserted)
    return named;
  return called_false(r, *verb, sentence);
}

}  // namespace selon::verify

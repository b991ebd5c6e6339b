// C'est ce qu'affirme X · A, X l'a confirmé: the words before are X's.
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/cited_voices.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/clause_speakers.h"
#include "analyzer/detect/connectives.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/incise_subjects.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"

namespace selon::detect {
namespace {

namespace frame = lexicon::frame;
using lexicon::CueClass;

// voilà, behind which the words of others may stand as behind c'est
bool is_voila(const Reading& r, std::uint32_t i) { return r.fw(i) == Fw::voila; }

// c'est, telle est
bool presents(const Reading& r, std::uint32_t i) {
  const Fw fw = r.fw(i);
  return fw == Fw::c_ || fw == Fw::tel || fw == Fw::telle;
}

// The first token for which `opens` holds behind c'est (du moins, en tout cas), or `i`.
template <typename Opens>
std::uint32_t behind_presentative(const Reading& r, TokenSpan sentence, std::uint32_t i,
                                  Opens opens) {
  constexpr std::uint32_t kWordsBetween = 4;
  const VerbGroup* verb = presents(r, i) ? r.chunks.verb(i + 1) : nullptr;
  if (verb == nullptr || verb->lemma != "être" || verb->negated) return i;
  for (std::uint32_t t = i + 2; t < sentence.end && t < i + 2 + kWordsBetween; ++t) {
    if (r.quoted(t) || r.is(t, Punct::comma)) return i;
    if (opens(t)) return t;
  }
  return i;
}

// c'est ce que, voilà ce que: one past que, or `i`.
std::uint32_t past_presentative(const Reading& r, TokenSpan sentence, std::uint32_t i) {
  if (is_voila(r, i)) return r.fw(i + 1) == Fw::ce && r.is_que(i + 2) ? i + 3 : i;
  const std::uint32_t ce = behind_presentative(
      r, sentence, i, [&r](std::uint32_t t) { return r.fw(t) == Fw::ce && r.is_que(t + 1); });
  return ce == i ? i : ce + 2;
}

// The verb of saying of the clause that begins here: a few words of a subject may come before it.
const CueHit* cue_of_clause(const Reading& r, TokenSpan sentence, std::uint32_t from) {
  constexpr std::uint32_t kLongestSubject = 12;
  for (std::uint32_t t = from; t < sentence.end && t < from + kLongestSubject; ++t) {
    if (r.quoted(t)) return nullptr;
    const VerbGroup* verb = r.chunks.verb(t);
    if (verb == nullptr) continue;
    const CueHit* cue = r.cue_at(t);
    const bool says = cue != nullptr && verb->form == VerbForm::finite && verb->third_person() &&
                      !verb->negated && !verb->passive &&
                      cue->entry->takes(frame::quote | frame::que) &&
                      cue->entry->cue_class != CueClass::order &&
                      cue->entry->cue_class != CueClass::think;  // no wishes
    return says ? cue : nullptr;
  }
  return nullptr;
}

// « A ». C'est ce qu'a dit X: what stands in the marks when a stretch is one quotation with a verb
// of its own; else empty.
TokenSpan quoted_words(const Reading& r, TokenSpan stretch) {
  if (stretch.empty() || !r.quoted(stretch.first)) return {};
  const std::int32_t q = r.quote_at(stretch.first);
  const TokenSpan inside = r.trimmed(r.quote_inside(q));
  if (r.quote_span(q).end < stretch.end || inside.first < stretch.first) return {};
  return has_finite_verb(r, inside) ? inside : TokenSpan{};
}

// Le pont fermera en mai. ¶ C'est ce qu'a annoncé la maire: the sentence is the whole paragraph
// before; of several it would be told which are meant.
bool is_paragraph(const Reading& r, TokenSpan sentence) {
  const text::Paragraph& paragraph = r.doc.paragraphs[r.words.paragraph(sentence.first)];
  return paragraph.kind == text::ParagraphKind::body && paragraph.first_token == sentence.first &&
         r.is_stop(sentence.end - 1);
}

// The clause before the comma, or the sentence before this one, without dateline and stop.
TokenSpan words_before(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  if (i > finds.span.first) {
    if (!r.is(i - 1, Punct::comma)) return {};
    const TokenSpan clause{clause_start(r, i - 1, finds.phrases), i - 1};
    if (const TokenSpan quoted = quoted_words(r, {finds.span.first, i - 1}); !quoted.empty())
      return quoted;
    return has_main_verb(r, clause) ? clause : TokenSpan{};
  }
  if (i == 0) return {};
  const std::uint32_t index = r.words.token(i - 1).sentence;
  const TokenSpan sentence = r.sentence(i - 1);
  if (r.words.paragraph(i - 1) != r.words.paragraph(i) && !is_paragraph(r, sentence)) return {};
  const std::uint32_t start = past_connectives(r, r.text_start(index), sentence.end);
  if (past_presentative(r, sentence, start) != start) return {};
  TokenSpan whole = r.trimmed({start, sentence.end});
  if (const TokenSpan quoted = quoted_words(r, whole); !quoted.empty()) return quoted;
  // X n'en démord pas : A. C'est ce que …
  for (std::uint32_t t = whole.end; t > whole.first; --t) {
    if (!r.is(t - 1, Punct::colon) || r.quoted(t - 1) || !has_main_verb(r, {t, whole.end}))
      continue;
    whole.first = t;
    break;
  }
  return has_main_verb(r, whole) ? whole : TokenSpan{};
}

bool take_speaker(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                  std::uint32_t clause, Candidate& c, std::uint32_t& after) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  if (verb.span.first == clause && verb.subject_clitic == kNone)
    return take_subject_behind(r, finds, cue, true, c, after);
  const Subject s = subject_of(r, verb);
  if (s.form == SourceForm::none || s.relative || s.impersonal || s.span.first < clause)
    return false;
  if (s.form == SourceForm::phrase && !can_speak(r, s.span)) return false;
  const Fw who = r.fw(s.span.first);
  if (s.form == SourceForm::pronoun && (who == Fw::on || who == Fw::je || who == Fw::nous))
    return false;
  c.form = s.form;
  c.source = s.span;
  return true;
}

// c'est (du moins) la conclusion, voilà le triste constat, tel est l'avis: the noun, or `i`.
std::uint32_t noun_of_saying(const Reading& r, TokenSpan sentence, std::uint32_t i) {
  constexpr auto kNouns = std::to_array<std::string_view>(
      {"affirmation", "analyse", "avertissement", "avis", "conclusion", "constat", "estimation",
       "explication", "hypothèse", "thèse", "version", "conviction", "opinion", "position",
       "sentiment", "diagnostic"});
  const auto is_article = [&r](std::uint32_t t) {
    return r.fw(t) == Fw::le || r.fw(t) == Fw::la || r.fw(t) == Fw::l_;
  };
  const std::uint32_t article =
      is_voila(r, i) && is_article(i + 1) ? i + 1 : behind_presentative(r, sentence, i, is_article);
  if (article == i) return i;
  if (r.form(article + 1) == "point" && r.form(article + 3) == "vue") return article + 3;
  const std::uint32_t noun = article + (r.tag(article + 1) == Tag::adjective ? 2 : 1);
  if (!among(kNouns, r.form(noun))) return i;
  // la meilleure position du club, la dernière version de la voiture: other senses of the noun
  constexpr auto kOtherwise = std::to_array<std::string_view>(
      {"version", "position", "avertissement", "avis", "estimation", "analyse", "diagnostic"});
  return noun == article + 2 && among(kOtherwise, r.form(noun)) ? i : noun;
}

// le constat dressé par, la thèse défendue lundi par: the token of par, or `noun`.
std::uint32_t drawn_by(const Reading& r, std::uint32_t noun) {
  constexpr auto kDrawing = std::to_array<std::string_view>(
      {"avancer", "défendre", "donner", "dresser", "émettre", "établir", "faire", "formuler",
       "livrer", "poser", "soutenir", "tirer"});
  std::uint32_t t = noun + 1;
  if (r.tag(t) == Tag::adjective) ++t;
  if (r.tag(t) != Tag::past_participle || !among(kDrawing, r.words[t].morph.verb)) return noun;
  const std::uint32_t by = r.past_adverbials(t + 1);
  return r.fw(by) == Fw::par ? by : noun;
}

// C'est le constat que fait X · l'avis que partage X: who draws it, behind the verb; empty where
// nobody is named there.
TokenSpan drawing_behind(const Reading& r, std::uint32_t noun) {
  constexpr auto kDrawing = std::to_array<std::string_view>(
      {"avancer", "défendre", "donner", "dresser", "faire", "formuler", "livrer", "partager",
       "poser", "soutenir", "tirer"});
  const VerbGroup* verb = r.is_que(noun + 1) ? r.chunks.verb(noun + 2) : nullptr;
  if (verb == nullptr || verb->span.first != noun + 2 || verb->form != VerbForm::finite ||
      verb->negated || verb->passive || verb->subject_clitic != kNone ||
      !among(kDrawing, verb->lemma))
    return {};
  return r.extended_at(r.past_adverbials(verb->span.end));
}

// C'est la conclusion d'une étude publiée par X. · C'est le constat dressé par X.
std::optional<Candidate> read_noun_points_back(const Reading& r, const SentenceFinds& finds,
                                               std::uint32_t i) {
  const std::uint32_t noun = noun_of_saying(r, finds.span, i);
  if (noun == i) return std::nullopt;
  const std::uint32_t by = drawn_by(r, noun);
  const std::uint32_t of = by != noun ? by : r.past_adverbials(noun + 1);
  const Fw link = r.fw(of);
  const bool contracted = link == Fw::du || link == Fw::des;
  TokenSpan who = drawing_behind(r, noun);
  if (who.empty() && !contracted && link != Fw::de && link != Fw::d_ && link != Fw::par)
    return std::nullopt;
  if (who.empty()) who = r.extended_at(of + 1);
  if (who.empty()) who = r.extended_at(of);
  if (who.empty() || !can_speak(r, who)) return std::nullopt;
  const TokenSpan words = words_before(r, finds, i);
  if (words.empty()) return std::nullopt;
  Candidate c;
  c.form = SourceForm::phrase;
  c.source = who;
  c.relays = read_modifiers(r, who.end, finds.span.end).relays;
  c.rule = rule::kPointsBack;
  c.content = {words};
  c.cue = {noun, noun + 1};
  c.lemma = r.form(noun);
  c.at = noun;
  c.confidence = 0.85;
  return c;
}

std::optional<Candidate> read_points_back(const Reading& r, SentenceFinds& finds, std::uint32_t i) {
  const std::uint32_t clause = past_presentative(r, finds.span, i);
  if (clause == i) return std::nullopt;
  const CueHit* cue = cue_of_clause(r, finds.span, clause);
  if (cue == nullptr) return std::nullopt;
  Candidate c;
  std::uint32_t after = cue->span.end;
  if (!take_speaker(r, finds, *cue, clause, c, after)) return std::nullopt;
  const TokenSpan words = words_before(r, finds, i);
  if (words.empty()) return std::nullopt;
  const Modifiers behind = read_modifiers(r, after, finds.span.end);
  c.relays.insert(c.relays.end(), behind.relays.begin(), behind.relays.end());
  // C'est ce que rapporte La Vigie, citant X
  if (!c.source.empty() && sense_of(r, c.source).is_media())
    if (const TokenSpan voice = voice_cited_at(r, std::max(behind.end, after)); !voice.empty())
      hear_cited_voice(voice, c);
  c.rule = rule::kPointsBack;
  c.content = {words};
  describe_cue(*cue, r.chunks.verbs[cue->verb], c);
  c.confidence = 0.85;
  finds.used_verbs.push_back(cue->verb);
  return c;
}

// voilà comment, c'est ainsi que, c'est en ces termes que, c'est par ces mots que: one past it, or
// `i`.
std::uint32_t past_manner(const Reading& r, TokenSpan sentence, std::uint32_t i) {
  if (is_voila(r, i)) return r.form(i + 1) == "comment" ? i + 2 : i;
  const std::uint32_t que = behind_presentative(r, sentence, i, [&r](std::uint32_t t) {
    const std::string_view before = r.form(t - 1);
    return r.is_que(t) && (before == "ainsi" || before == "termes" || before == "mots");
  });
  return que == i ? i : que + 1;
}

// The quotation that is the whole sentence before the one that token `i` begins; kNone where it is
// not.
std::int32_t quoted_sentence_before(const Reading& r, std::uint32_t i) {
  if (i == 0 || r.words.paragraph(i - 1) != r.words.paragraph(i)) return kNone;
  const TokenSpan sentence = r.sentence(i - 1);
  const std::int32_t q = r.quote_at(sentence.first);
  if (q == kNone) return kNone;
  const std::uint32_t end = r.quote_span(q).end;
  return end == i || (end + 1 == i && r.is_stop(end)) ? q : kNone;
}

// The quotation that fills the sentence up to token `i`, but for a few words without verb and a
// comma or colon, or the sentence before; kNone where none does.
std::int32_t quotation_before(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  constexpr std::uint32_t kFrame = 6;  // tokens
  if (i == finds.span.first) return quoted_sentence_before(r, i);
  const bool parted = r.is(i - 1, Punct::comma) || r.is(i - 1, Punct::colon);
  const std::uint32_t end = parted ? i - 1 : i;
  if (end <= finds.span.first || !r.quoted(end - 1)) return kNone;
  const std::int32_t q = r.quote_at(end - 1);
  const TokenSpan marks = r.quote_span(q);
  if (marks.first < finds.span.first || marks.end != end) return kNone;
  const bool opens = marks.first <= finds.span.first + kFrame &&
                     !has_finite_verb(r, {finds.span.first, marks.first});
  return opens ? q : kNone;
}

// décrit Y, salue Y, explique son départ: verbs of which one can ask in what words it was done
bool is_worded(const Reading& r, const VerbGroup& verb) {
  constexpr auto kTelling = std::to_array<std::string_view>(
      {"adresser", "commenter", "conclure", "définir", "expliquer", "exprimer", "justifier",
       "raconter", "réagir", "résumer", "ouvrir", "clore", "clôturer", "débuter", "entamer",
       "introduire", "présenter", "terminer", "répondre"});
  const CueHit* cue = r.cue_at(verb.head);
  const bool of_somebody = cue != nullptr && cue->entry->takes(frame::person | frame::judge_comme);
  return of_somebody || among(kTelling, verb.lemma);
}

// « Un roc », voilà comment X décrit Y: the words in marks are X's.
std::optional<Candidate> read_manner(const Reading& r, SentenceFinds& finds, std::uint32_t i) {
  constexpr std::uint32_t kLongestSubject = 20;  // tokens
  const std::uint32_t clause = past_manner(r, finds.span, i);
  const std::int32_t q = clause != i ? quotation_before(r, finds, i) : kNone;
  if (q == kNone || finds.quote_used(q)) return std::nullopt;
  const VerbGroup* verb = nullptr;
  for (std::uint32_t t = clause; verb == nullptr && t < clause + kLongestSubject; ++t)
    if (const VerbGroup* v = r.chunks.verb(t); v != nullptr && v->form == VerbForm::finite)
      verb = v;
  if (verb == nullptr || !verb->third_person() || verb->negated || verb->passive ||
      !is_worded(r, *verb))
    return std::nullopt;
  const Subject s = subject_of(r, *verb);
  const bool somebody = s.form == SourceForm::phrase && can_speak(r, s.span);
  const bool he = s.form == SourceForm::pronoun && !s.impersonal && r.fw(s.span.first) != Fw::on;
  if ((!somebody && !he) || s.relative || s.span.first < clause) return std::nullopt;
  Candidate c;
  c.form = s.form;
  c.source = s.span;
  c.rule = rule::kPointsBack;
  c.content = {r.trimmed(r.quote_inside(q))};
  c.cue = verb->span;
  c.lemma = verb->lemma;
  c.at = verb->span.first;
  c.confidence = 0.85;
  if (c.content.front().empty()) return std::nullopt;
  finds.use_quotes(r, c.content.front());
  return c;
}

// « A ». La formule est du maire · Ces mots sont d'Anne Roy: whose the words of the sentence before
// are.
std::optional<Candidate> read_authorship(const Reading& r, SentenceFinds& finds, std::uint32_t i) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"formule", "phrase", "mots", "mot", "expression", "constat", "citation", "confidence",
       "confidences", "aveu", "paroles", "déclaration", "analyse", "métaphore"});
  const NounPhrase* np = i == finds.span.first ? r.phrase_at(i) : nullptr;
  if (np == nullptr || np->determiner == kNone || np->preposition != kNone ||
      !among(kWords, r.form(np->head)))
    return std::nullopt;
  const VerbGroup* verb = r.chunks.verb(np->span.end);
  if (verb == nullptr || verb->span.first != np->span.end || verb->lemma != "être" ||
      verb->form != VerbForm::finite || verb->negated || !is_of(r.fw(verb->span.end)))
    return std::nullopt;
  const std::uint32_t of = verb->span.end;
  TokenSpan who = r.extended_at(of + 1);
  if (who.empty()) who = r.extended_at(of);
  const std::int32_t q = quoted_sentence_before(r, i);
  const auto kind = sense_of(r, who).kind;
  if (who.empty() || q == kNone || finds.quote_used(q) || !can_speak(r, who) ||
      (kind && *kind != EntityKind::person))
    return std::nullopt;
  // les mots sont de Lunel à Brissac sur toutes les lèvres
  if (who.end < finds.span.end && !r.is_stop(who.end) && !r.is(who.end, Punct::comma))
    return std::nullopt;
  Candidate c;
  c.form = SourceForm::phrase;
  c.source = who;
  c.rule = rule::kPointsBack;
  c.content = {r.trimmed(r.quote_inside(q))};
  c.cue = {np->head, np->head + 1};
  c.lemma = r.form(np->head);
  c.at = np->head;
  c.confidence = 0.85;
  if (c.content.front().empty()) return std::nullopt;
  finds.use_quotes(r, c.content.front());
  return c;
}

// confirmer, annoncer: verbs that take up a whole clause; not l'a expliqué, l'a rappelé, of a thing
// or a person.
bool takes_up_clause(const Reading& r, const CueHit& cue) {
  constexpr auto kVerbs = std::to_array<std::string_view>(
      {"confirmer", "dire", "affirmer", "annoncer", "déclarer", "indiquer", "admettre", "jurer",
       "promettre", "certifier", "avouer"});
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  const lexicon::Morph& said = r.words[verb.head].morph;
  const bool of_clause = !verb.compound || (said.gender & lexicon::gender::masculine) != 0;
  return among(kVerbs, cue.entry->lemma) && verb.form == VerbForm::finite && verb.third_person() &&
         !verb.negated && !verb.passive && !verb.reflexive && verb.subject_clitic == kNone &&
         of_clause && takes_previous_words(r, verb);
}

// La route est coupée, le maire l'a confirmé mardi: of a sentence that ends there the clause before
// the comma.
std::optional<Candidate> read_taken_up(const Reading& r, SentenceFinds& finds, const CueHit& cue) {
  if (!takes_up_clause(r, cue)) return std::nullopt;
  const Subject who = subject_of(r, r.chunks.verbs[cue.verb]);
  const auto kind = sense_of(r, who.span).kind;  // les chiffres le disent
  const NounPhrase* np = r.phrase_at(who.span.first);
  const bool named = np != nullptr && !np->name.empty();
  if (who.form != SourceForm::phrase || who.relative || (!kind && !named) ||
      kind == EntityKind::document || !can_speak(r, who.span) ||
      who.span.first <= finds.span.first || !r.is(who.span.first - 1, Punct::comma))
    return std::nullopt;
  const Modifiers behind = read_modifiers(r, cue.span.end, finds.span.end);
  if (behind.end < finds.span.end && !r.is_stop(behind.end)) return std::nullopt;
  const TokenSpan words = words_before(r, finds, who.span.first);
  if (words.empty()) return std::nullopt;
  Candidate c;
  c.form = who.form;
  c.source = who.span;
  c.relays = behind.relays;
  c.rule = rule::kPointsBack;
  c.content = {words};
  describe_cue(cue, r.chunks.verbs[cue.verb], c);
  c.confidence = 0.85;
  finds.used_verbs.push_back(cue.verb);
  return c;
}

}  // namespace

void find_points_back(const Reading& r, SentenceFinds& finds) {
  for (std::uint32_t i = finds.span.first; i < finds.span.end; ++i) {
    if (r.quoted(i)) continue;
    const bool pronoun = r.fw(i) == Fw::l_ || r.fw(i) == Fw::le || r.fw(i) == Fw::nous;
    if (const CueHit* cue = pronoun ? r.cue_at(i) : nullptr;
        cue != nullptr && r.chunks.verbs[cue->verb].span.first == i && !finds.verb_used(cue->verb))
      if (auto taken_up = read_taken_up(r, finds, *cue))
        finds.candidates.push_back(std::move(*taken_up));
    if (auto words = read_authorship(r, finds, i)) finds.candidates.push_back(std::move(*words));
    if (!presents(r, i) && !is_voila(r, i)) continue;
    std::optional<Candidate> c = read_points_back(r, finds, i);
    if (!c) c = read_noun_points_back(r, finds, i);
    if (!c) c = read_manner(r, finds, i);
    if (c) finds.candidates.push_back(std::move(*c));
  }
}

}  // namespace selon::detect

#include "analyzer/detect/clause_speakers.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/cited_voices.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/detect/verb_places.h"

namespace selon::detect {
namespace {

using lexicon::CueClass;

// ce qui fait dire à X que A: X says it.
Subject made_to_say(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb) {
  if (verb.form != VerbForm::infinitive || verb.span.first <= finds.span.first) return {};
  const VerbGroup* before = r.chunks.verb(verb.span.first - 1);
  const Fw to = r.fw(verb.span.end);
  if (before == nullptr || before->lemma != "faire" ||
      (to != Fw::a_grave && to != Fw::au && to != Fw::aux))
    return {};
  const TokenSpan who = r.extended_at(verb.span.end + 1, {false, false});
  if (who.empty() || !can_speak(r, who)) return {};
  return {SourceForm::phrase, who, false, false};
}

// Le retrait fait craindre que A: what a thing has people think is nobody's word.
bool made_to_think(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb) {
  if (verb.form != VerbForm::infinitive || verb.span.first <= finds.span.first) return false;
  const VerbGroup* before = r.chunks.verb(verb.span.first - 1);
  if (before == nullptr || before->lemma != "faire" || before->subject_clitic != kNone)
    return false;
  const Subject s = subject_of(r, *before);
  return s.form == SourceForm::phrase && !can_speak(r, s.span) &&
         made_to_say(r, finds, verb).form == SourceForm::none;
}

// Il confirme ces chiffres. Et raconte que …: a verb without subject behind Et or Mais.
bool goes_on(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb) {
  std::uint32_t i = verb.span.first;
  while (i > finds.span.first && r.tag(i - 1) == Tag::adverb) --i;
  return verb.form == VerbForm::finite && i == finds.span.first + 1 &&
         r.tag(finds.span.first) == Tag::coordinator;
}

bool left_out(Candidate& c) {
  c.form = SourceForm::ellipsis;
  c.source = {};
  c.confidence -= 0.1;
  return true;
}

// Avant de reconnaître que, Et d'ajouter que: the sentence goes on with the voice before it.
bool narrates(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb) {
  const std::uint32_t i = verb.span.first;
  if (i < finds.span.first + 2) return false;
  const Fw opener = r.fw(i - 2);
  return (r.fw(i - 1) == Fw::de || r.fw(i - 1) == Fw::d_) &&
         (opener == Fw::avant || opener == Fw::et || opener == Fw::puis);
}

// A participle nobody is found for: the voice of the sentence before. Of an infinitive only where
// a quotation follows (Et d'ajouter : « … »); others are the author's (il est à noter que).
bool headless(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb, Candidate& c) {
  if (verb.form == VerbForm::finite) return false;
  const bool tells = verb.form == VerbForm::infinitive && narrates(r, finds, verb);
  if (c.rule == rule::kQuoteObject && !tells) return false;
  if (verb.form == VerbForm::infinitive && c.rule != rule::kColonQuote && !tells) return false;
  c.form = SourceForm::ellipsis;
  c.source = {};
  c.confidence -= 0.2;
  return true;
}

bool first_or_second_person(const Reading& r, const Subject& s) {
  if (s.form != SourceForm::pronoun) return false;
  switch (r.fw(s.span.first)) {
    case Fw::je:
    case Fw::j_:
    case Fw::tu:
    case Fw::nous:
    case Fw::vous:
    case Fw::ce:
    case Fw::c_:
      return true;
    default:
      return false;
  }
}

// on remarque que, on constate: the author and the reader, nobody's words
bool observes(const Reading& r, const CueHit& cue, const Subject& s) {
  return s.form == SourceForm::pronoun && r.fw(s.span.first) == Fw::on &&
         (cue.entry->cue_class == CueClass::fact || cue.entry->cue_class == CueClass::judge);
}

// il est certain que, il est sûr que: to everybody
bool is_sure_to_all(const Reading& r, const CueHit& cue, const Subject& s) {
  return s.form == SourceForm::pronoun && r.fw(s.span.first) == Fw::il &&
         (cue.entry->lemma == "être certain" || cue.entry->lemma == "être sûr");
}

// Ce qui montre que, ce qui laisse penser que: the author on what was told
bool comments(const Reading& r, const Subject& s) {
  return s.relative && s.form == SourceForm::pronoun && s.span.first > 0 &&
         (r.fw(s.span.first) == Fw::ce || r.fw(s.span.first - 1) == Fw::ce);
}

// Nouns made from verbs and adjectives name doings and qualities (situation, mesure, rapidité).
bool is_abstract(std::string_view noun) {
  constexpr auto kEndings = std::to_array<std::string_view>(
      {"tion", "tions", "sion", "sions", "ité",   "ités",   "age",  "ages", "isme", "ismes",
       "ance", "ances", "ence", "ences", "ement", "ements", "esse", "tude", "ure",  "ures"});
  return std::any_of(kEndings.begin(), kEndings.end(), [noun](std::string_view e) {
    return noun.size() > e.size() + 1 && noun.ends_with(e);
  });
}

// Verbs whose subject is as often a fact: ces chiffres montrent que, la période veut que, la crise
// invite à la « prudence ».
bool takes_causes(std::string_view lemma) {
  constexpr auto kCausal = std::to_array<std::string_view>(
      {"montrer",      "prouver",    "démontrer",      "signifier",      "impliquer",
       "illustrer",    "suggérer",   "traduire",       "témoigner",      "expliquer",
       "révéler",      "confirmer",  "rappeler",       "souligner",      "indiquer",
       "attester",     "refléter",   "laisser penser", "laisser croire", "laisser entendre",
       "vouloir dire", "garantir",   "faire craindre", "assurer",        "prévoir",
       "retenir",      "stipuler",   "justifier",      "se déclarer",    "vouloir",
       "inviter",      "encourager", "pousser"});
  return among(kCausal, lemma);
}

// Le premier explique que A, la seconde assure que B: one of two who were named
bool is_one_of_two(const Reading& r, TokenSpan subject) {
  constexpr auto kOrdinals =
      std::to_array<std::string_view>({"premier", "première", "second", "seconde"});
  const Fw article = r.fw(subject.first);
  return subject.end == subject.first + 2 && (article == Fw::le || article == Fw::la) &&
         r.words.token(subject.first + 1).shape == text::Shape::lower &&
         among(kOrdinals, r.form(subject.first + 1));
}

// La Vigie rappelle que: at the beginning of a sentence, too, a capital behind the article makes a
// title or a body of the noun (l'État, la Région).
bool opens_as_title(const Reading& r, TokenSpan subject) {
  const NounPhrase* np = r.phrase_at(subject.first);
  return np != nullptr && np->head == subject.first + 1 &&
         r.tag(subject.first) == Tag::determiner && np->preposition == kNone &&
         np->number != lexicon::number::plural &&
         r.sentence(subject.first).first == subject.first &&
         r.words.token(np->head).shape == text::Shape::capitalised;
}

bool speaker_fits(const Reading& r, const CueHit& cue, const Subject& s) {
  if (can_speak(r, s.span)) return true;
  // le premier montre que, prévoit que: one of two examples, two articles of a law
  const std::string_view lemma = cue.entry->lemma;
  if (is_one_of_two(r, s.span) &&
      (lemma == "expliquer" || lemma == "assurer" || lemma == "rappeler"))
    return true;
  // les éditions du Monde: a thing, but of a medium
  const lexicon::NameEntry* name = sense_of(r, s.span).name;
  if (name != nullptr && (name->kind == EntityKind::media || name->kind == EntityKind::agency))
    return true;
  // Things show and explain; who affirms or thinks is somebody, even under a noun we do not know.
  constexpr auto kTelling = std::to_array<std::string_view>(
      {"rappeler", "révéler", "souligner", "indiquer", "rapporter"});
  if (among(kTelling, lemma) && opens_as_title(r, s.span)) return true;
  if (cue.entry->cue_class == CueClass::act || takes_causes(cue.entry->lemma)) return false;
  const NounPhrase* np = r.phrase_at(s.span.first);
  // Faux, dément la mairie
  if (np != nullptr && np->determiner == kNone && r.is(np->span.end, Punct::comma)) return false;
  return np != nullptr && np->kind == syntax::NounKind::common && !is_measure(r, np->span) &&
         !is_abstract(r.form(np->head)) &&
         r.lexicon.match_cue_noun(r.doc, np->head).entry == nullptr;
}

// Ainsi parle X: « … »; the subject stands right behind the verb.
Subject inverted_subject(const Reading& r, const CueHit& cue, const VerbGroup& verb,
                         const Candidate& c) {
  if (c.content.empty() || c.content.front().first <= cue.span.end) return {};
  const TokenSpan np = r.extended_at(r.past_adverbials(verb.span.end));
  if (np.empty() || np.end > c.content.front().first || !can_speak(r, np)) return {};
  return {SourceForm::phrase, np, false, false};
}

// que A, tout accord, « A »: the verb has a complement behind it, so that its subject stands
// before.
bool has_complement(const Reading& r, const CueHit& cue) {
  const std::uint32_t at = r.past_adverbials(cue.span.end);
  if (r.is_que(at)) return true;
  const NounPhrase* np = r.phrase_at(at);
  return np != nullptr && np->preposition == kNone && np->kind == syntax::NounKind::common &&
         np->determiner != kNone && !can_speak(r, np->span);
}

// « Grand Angle » a affirmé que, « Popo » a démenti tout départ: a title right before the verb, at
// the head of its clause.
Subject titled_subject(const Reading& r, const SentenceFinds& finds, const CueHit& cue) {
  const std::uint32_t first = cue.span.first;
  if (first <= finds.span.first || !r.quoted(first - 1) || !has_complement(r, cue)) return {};
  const TokenSpan quote = r.quote_span(r.quote_at(first - 1));
  const bool head =
      quote.first == finds.span.first || r.is(quote.first - 1, Punct::comma) ||
      r.past_adverbials(finds.span.first) == quote.first ||
      (quote.first == finds.span.first + 1 && r.tag(finds.span.first) == Tag::coordinator);
  const TokenSpan title = head ? quoted_title(r, quote.first) : TokenSpan{};
  if (title.empty() || quote.end != first) return {};
  return {SourceForm::phrase, title, false, false};
}

// Dans le rapport, il est indiqué que A · il est précisé dans le communiqué que A: the text says
// it.
bool stated_in_text(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb,
                    Candidate& c) {
  if (!verb.passive || c.rule != rule::kQue) return false;
  std::vector<TokenSpan> where =
      relays_in(r, {stretch_start(r, finds, verb.span.first), verb.span.first});
  where.insert(where.end(), c.relays.begin(), c.relays.end());
  if (where.empty()) return false;
  // Selon le contrat, il est prévu que A: read already
  for (const Candidate& o : finds.candidates)
    if (o.rule == rule::kSourcePhrase && o.source.overlaps(where.front())) return false;
  const Sense text = sense_of(r, where.front());
  // not of a work, a law or a contract: what it has is no report
  const bool reports =
      text.kind == EntityKind::document && text.has(lexicon::trait::speech_document);
  if (!reports && !text.is_media()) return false;
  c.form = SourceForm::phrase;
  c.source = where.front();
  c.relays.assign(where.begin() + 1, where.end());
  return true;
}

// On lit dans le rapport : « A »: nobody in particular reads
bool reads_there(const Reading& r, const VerbGroup& verb) {
  const Subject reader = subject_of(r, verb);
  return reader.form == SourceForm::pronoun && r.fw(reader.span.first) == Fw::on;
}

// On peut lire dans le rapport que A · on y lit que A: whoever reads did not write it, the text
// did.
bool read_in_text(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb,
                  Candidate& c) {
  const Subject reader = subject_of(r, verb);
  if (reader.form != SourceForm::pronoun || r.fw(reader.span.first) != Fw::on) return false;
  // On ne lit pas, on aimerait lire: nothing was written
  for (std::uint32_t t = finds.span.first; t < verb.span.end; ++t)
    if (const VerbGroup* v = r.chunks.verb(t); v != nullptr && (v->negated || v->conditional()))
      return false;
  for (std::uint32_t t = verb.span.first; t < verb.span.end; ++t)
    if (r.fw(t) == Fw::y) return true;  // a text that was named before
  std::vector<TokenSpan> where = relays_in(r, {finds.span.first, verb.span.first});
  where.insert(where.end(), c.relays.begin(), c.relays.end());
  if (where.empty()) return false;
  c.form = SourceForm::phrase;
  c.source = where.front();
  c.relays.assign(where.begin() + 1, where.end());
  return true;
}

// Selon l'agence Vega, la mairie, pour sa part, affirme: what stands beside a source behind selon
// is no description of it where the verb has no other subject.
TokenSpan behind_source_phrase(const Reading& r, const SentenceFinds& finds, TokenSpan subject) {
  for (const Phrase& p : finds.phrases) {
    if (p.span.first >= subject.first || p.span.end <= subject.first || p.span.end >= subject.end ||
        !r.is(p.span.end, Punct::comma))
      continue;
    const TokenSpan beside = r.extended_at(p.span.end + 1);
    if (!beside.empty() && beside.end == subject.end && can_speak(r, beside)) return beside;
  }
  return subject;
}

// les accusations des rebelles, qui assurent que: those who can, not what they said
TokenSpan who_in_relative(const Reading& r, const Subject& s, TokenSpan subject) {
  const NounPhrase* head = r.phrase_at(subject.first);
  if (!s.relative || subject.empty() || head == nullptr ||
      !r.lexicon.match_cue_noun(r.doc, head->head))
    return subject;
  const NounPhrase* inner = r.chunks.noun(subject.end - 1);
  const bool whose = inner != nullptr && inner != head && inner->preposition != kNone &&
                     is_of(r.fw(static_cast<std::uint32_t>(inner->preposition)));
  return whose && can_speak(r, inner->span) ? inner->span : subject;
}

}  // namespace

bool find_speaker(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                  const VerbGroup& verb, Candidate& c) {
  if (c.form != SourceForm::none) return true;  // an agent
  if (made_to_think(r, finds, verb)) return false;
  if (cue.entry->lemma == "lire" &&
      (c.rule == rule::kQue || (verb.form == VerbForm::finite && reads_there(r, verb))))
    return read_in_text(r, finds, verb, c);
  // On peut y lire : « A »: as behind any colon
  if (cue.entry->lemma == "lire" && verb.form == VerbForm::infinitive) return false;
  if (verb.passive && verb.form == VerbForm::finite && c.rule == rule::kQue && has_agent(r, verb)) {
    c.form = SourceForm::phrase;  // il a été établi par X que A
    c.source = r.extended_at(verb.span.end + 1, {false, true});
    return true;
  }
  Subject s;
  if (verb.form == VerbForm::participle) {
    const VerbGroup* main = auxiliary_partner(r, finds, verb);
    if (main == nullptr) return false;
    s = subject_of(r, *main);
  } else {
    s = made_to_say(r, finds, verb);
    if (s.form == SourceForm::none) s = subject_of(r, verb);
  }
  // il est convaincu que: somebody; il est dit que: nobody
  if (s.impersonal && cue.entry->head != "être") return stated_in_text(r, finds, verb, c);
  if (s.form == SourceForm::none && verb.form == VerbForm::finite) {
    s = titled_subject(r, finds, cue);
    if (s.form != SourceForm::none) {
      c.form = s.form;
      c.source = s.span;
      return true;
    }
  }
  if (s.form == SourceForm::none && verb.form == VerbForm::finite)
    s = inverted_subject(r, cue, verb, c);
  if (s.form == SourceForm::none && goes_on(r, finds, verb)) return left_out(c);
  if (s.form == SourceForm::none) return headless(r, finds, verb, c);
  if (first_or_second_person(r, s) || observes(r, cue, s) || comments(r, s) ||
      is_sure_to_all(r, cue, s))
    return false;
  if (verb.passive && verb.form != VerbForm::participle && cue.entry->head != "être")
    return false;  // il est dit, étant précisé que
  if (s.form == SourceForm::phrase)
    s.span = who_in_relative(r, s, behind_source_phrase(r, finds, s.span));
  if (s.form != SourceForm::pronoun && !speaker_fits(r, cue, s)) return false;
  c.form = s.form;
  c.source = s.span;
  if (s.relative && s.form == SourceForm::pronoun) c.form = SourceForm::context;
  take_voice_cited_around(r, finds, cue, c);
  return true;
}

}  // namespace selon::detect

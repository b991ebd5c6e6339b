// Who speaks in front of a colon.
#include "analyzer/detect/colon_voices.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/announced_words.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/connectives.h"
#include "analyzer/detect/floating_voices.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/saying_nouns.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/detect/voices.h"

namespace selon::detect {

bool has_verb(const Reading& r, TokenSpan span) {
  for (std::uint32_t i = span.first; i < span.end; ++i) {
    const VerbGroup* v = r.chunks.verb(i);
    if (v != nullptr && (v->form == VerbForm::finite || v->form == VerbForm::infinitive))
      return true;
  }
  return false;
}

bool in_heading(const Reading& r, std::uint32_t i) {
  const auto kind = r.doc.paragraphs[r.words.paragraph(i)].kind;
  return kind == text::ParagraphKind::headline || kind == text::ParagraphKind::subheading;
}

bool described_to(const Reading& r, const NounPhrase& np, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 24;  // tokens
  const std::uint32_t comma = np.span.end;
  if (np.name.end < np.name.first + 2 || np.name.end != comma || !r.is(comma, Punct::comma) ||
      end > comma + kLongest)
    return false;
  const NounPhrase* role = r.phrase_at(comma + 1);
  if (role == nullptr || role->kind != syntax::NounKind::common || role->preposition != kNone ||
      !can_speak(r, role->span))
    return false;
  for (std::uint32_t t = comma + 1; t < end; ++t)
    if (r.words.punct(t) != Punct::none) return false;
  return true;
}

// Une étude publiée lundi : · Un habitant rencontré à Lunel : · Paul Roy, qui dirige le club : a
// participle of what is read or heard or a relative clause describes who speaks up to the colon. A
// heading tells what happened instead.
bool described_by_tail(const Reading& r, TokenSpan tail) {
  constexpr std::uint32_t kLongest = 24;  // tokens
  if (tail.empty() || tail.end > tail.first + kLongest || in_heading(r, tail.first)) return false;
  const std::uint32_t first = r.is(tail.first, Punct::comma) ? tail.first + 1 : tail.first;
  constexpr auto kHeard = std::to_array<std::string_view>(
      {"publier", "diffuser", "signer", "interroger", "rencontrer", "joindre", "contacter", "citer",
       "entendre", "interviewer", "sonder", "questionner"});
  const bool relative = r.fw(first) == Fw::qui;
  const bool heard = r.tag(first) == Tag::past_participle &&
                     among(kHeard, std::string_view(r.words[first].morph.verb));
  if (!relative && !heard) return false;
  int verbs = 0;
  for (std::uint32_t t = first; t < tail.end; ++t) {
    if (r.words.punct(t) != Punct::none) return false;
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->span.first == t && v->form == VerbForm::finite) ++verbs;
  }
  return verbs == (relative ? 1 : 0);
}

namespace {

// Paul Roy, très déçu : · Paul Roy, entraîneur de Lunel, au micro de Radio Lune : behind a full
// name nothing but what somebody is, how he feels or where he speaks, between commas
bool described_by_asides(const Reading& r, const NounPhrase& np, TokenSpan tail) {
  constexpr std::uint32_t kLongest = 30;  // tokens
  if (np.name.end < np.name.first + 2 || np.name.end != tail.first || tail.empty() ||
      !r.is(tail.first, Punct::comma) || tail.end > tail.first + kLongest ||
      !r.words[np.name.first].morph.any(lexicon::pos::first_name))
    return false;
  for (std::uint32_t t = tail.first; t < tail.end; ++t) {
    if (r.quoted(t)) return false;
    if (!r.is(t, Punct::comma)) {
      if (r.words.punct(t) != Punct::none) return false;
      continue;
    }
    std::uint32_t first = t + 1;
    while (first < tail.end && r.tag(first) == Tag::adverb) ++first;  // très déçu
    const Tag tag = r.tag(first);
    const NounPhrase* role = r.phrase_at(first);
    const bool somebody = role != nullptr && role->kind == syntax::NounKind::common &&
                          role->preposition == kNone && role->name.empty() &&
                          sense_of(r, role->span).kind == EntityKind::person;
    if (!somebody && tag != Tag::adjective && tag != Tag::past_participle &&
        tag != Tag::preposition)
      return false;
  }
  return true;
}

}  // namespace

TokenSpan bare_voice(const Reading& r, TokenSpan line) {
  const NounPhrase* np = r.phrase_at(line.first);
  if (np == nullptr || np->kind == syntax::NounKind::pronoun) return {};
  const TokenSpan whole = r.extended_at(line.first);
  const bool described = described_by_tail(r, {whole.end, line.end}) ||
                         described_by_asides(r, *np, {np->span.end, line.end});
  if (has_verb(r, {line.first, described ? whole.end : line.end})) return {};
  const bool bracket = r.is(whole.end, Punct::paren_open) && r.is(line.end - 1, Punct::paren_close);
  if (whole.end != line.end && !bracket && !described && !described_to(r, *np, line.end)) return {};
  return can_speak(r, whole) ? whole : TokenSpan{};
}

namespace {

// Loi immigration : « … », Pollution : « … »: a heading names what was spoken of.
bool is_heading_topic(const Reading& r, TokenSpan phrase) {
  const NounPhrase* np = r.phrase_at(phrase.first);
  if (!in_heading(r, phrase.first) || np == nullptr || np->determiner != kNone) return false;
  const Sense sense = sense_of(r, phrase);
  if (sense.kind) return *sense.kind == EntityKind::document;
  return r.words[np->head].morph.any(lexicon::pos::noun) && sense.name == nullptr &&
         np->name.empty();
}

// On peut y lire : « … »: whoever reads did not write it.
bool reads(const Reading& r, TokenSpan clause) {
  for (std::uint32_t i = clause.first; i < clause.end; ++i)
    if (const VerbGroup* v = r.chunks.verb(i); v != nullptr && v->lemma == "lire") return true;
  return false;
}

// Nothing but phrases with their prepositions: à l'institut de Lunel.
bool only_complements(const Reading& r, TokenSpan span) {
  if (span.empty()) return true;
  for (std::uint32_t t = span.first; t < span.end; ++t)
    if (r.words.punct(t) != Punct::none || r.chunks.verb(t) != nullptr) return false;
  return r.tag(span.first) == Tag::preposition;
}

// que partage Paul Roy, que résume Paul Roy; not qu'a reçu Paul Roy: of the verbs before the name
// only one that says whose words they are.
bool shares_words(const Reading& r, std::uint32_t from, std::uint32_t name) {
  constexpr auto kSharing = std::to_array<std::string_view>(
      {"partager", "défendre", "résumer", "exprimer", "formuler", "confirmer"});
  for (std::uint32_t t = from; t < name; ++t)
    if (const VerbGroup* v = r.chunks.verb(t); v != nullptr && v->form != VerbForm::participle)
      return among(kSharing, v->lemma) && v->span.end == name;
  return true;
}

// Un avis que partage Paul Roy, virologue à l'institut de Lunel : a name at the end of the clause
// with what describes it; empty where there is none.
TokenSpan described_name_at_end(const Reading& r, TokenSpan clause) {
  constexpr std::uint32_t kLongest = 20;  // tokens
  for (std::uint32_t t = clause.end; t > clause.first && t + kLongest > clause.end; --t) {
    const VerbGroup* v = r.chunks.verb(t - 1);
    if (r.quoted(t - 1) || (v != nullptr && v->form == VerbForm::finite)) return {};
    const NounPhrase* np = r.phrase_at(t - 1);
    if (np == nullptr || np->name.empty()) continue;
    const TokenSpan whole = r.extended_at(t - 1);
    const Sense sense = sense_of(r, whole);
    if (sense.kind && *sense.kind != EntityKind::person) continue;
    if (np->preposition != kNone) continue;
    return t - 1 > clause.first && shares_words(r, clause.first, t - 1) && can_speak(r, whole) &&
                   whole.end <= clause.end && only_complements(r, {whole.end, clause.end})
               ? whole
               : TokenSpan{};
  }
  return {};
}

// Paul Roy après la finale : « … », Roy sur la réforme : « … »: a heading that names who spoke and
// of what. A name of one word may be a town's; none speaks on something.
TokenSpan voice_of_heading(const Reading& r, TokenSpan clause) {
  constexpr auto kOccasions = std::to_array<std::string_view>({"sur", "après", "avant"});
  const NounPhrase* np = r.phrase_at(clause.first);
  if (!in_heading(r, clause.first) || np == nullptr || np->kind != syntax::NounKind::proper ||
      np->determiner != kNone || np->preposition != kNone || np->name != np->span)
    return {};
  const std::uint32_t behind = np->span.end;
  const bool person =
      behind > clause.first + 1 && r.words[clause.first].morph.any(lexicon::pos::first_name);
  const Sense sense = sense_of(r, np->span);
  if (sense.kind && *sense.kind != EntityKind::person) return {};
  // Garnier sur la réforme; not Lyon sur le podium
  const lexicon::Morph& first = r.words[clause.first].morph;
  const bool town = first.any(lexicon::pos::proper) && !first.any(lexicon::pos::surname);
  if (!among(kOccasions, r.form(behind)) || (!person && (town || r.fw(behind) != Fw::sur)))
    return {};
  const std::string_view noun = r.form(behind + 2);  // après sa mort: others speak
  if (noun == "mort" || noun == "décès" || noun == "disparition") return {};
  for (std::uint32_t t = behind; t < clause.end; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (!r.quoted(t) && v != nullptr && v->form == VerbForm::finite) return {};
  }
  return np->span;
}

// Son constat est sans appel : · Sa réponse est claire : the words of whoever is spoken of.
bool says_whose(const Reading& r, TokenSpan phrase) {
  const Fw whose = r.fw(phrase.first);
  const NounPhrase* np = r.phrase_at(phrase.first);
  return (whose == Fw::son || whose == Fw::sa) && np != nullptr && np->span.end == phrase.end &&
         is_saying(r.form(np->head));
}

// Réponse : « A », Nouvelle réponse du banc d'en face : « A »: a noun of saying that opens its line
// without article tells nobody's name.
bool saying_alone(const Reading& r, TokenSpan clause) {
  const NounPhrase* np = r.phrase_at(past_connectives(r, clause.first, clause.end));
  return np != nullptr && np->determiner == kNone && np->preposition == kNone && np->name.empty() &&
         is_saying(r.form(np->head)) && !may_be_source_too(r.form(np->head)) &&
         !has_verb(r, clause);
}

// À l'image de Jeanne Roy, qui n'en revient pas : a fragment whose only verb is that of qui.
bool tells_of_example(const Reading& r, const VerbGroup& verb, TokenSpan clause) {
  const auto opener = clause_opener(r, verb, clause.first);
  const Fw first = r.fw(clause.first);
  const bool example =
      first == Fw::comme || (first == Fw::a_grave && r.fw(clause.first + 1) == Fw::l_);
  return example && opener && r.fw(*opener) == Fw::qui && !has_main_verb(r, clause);
}

// C'est un club qu'il suit depuis mai : « A »: who stands in the relative clause, where the main
// one only says what something is.
Subject within_presentation(const Reading& r, TokenSpan clause, const Subject& main) {
  const Fw it = main.form == SourceForm::pronoun ? r.fw(main.span.first) : Fw::none;
  if (it != Fw::c_ && it != Fw::ce) return main;
  for (std::uint32_t t = clause.end; t > clause.first; --t) {
    const VerbGroup* v = r.chunks.verb(t - 1);
    if (v == nullptr || v->form != VerbForm::finite || v->subject_clitic == kNone ||
        r.quoted(t - 1))
      continue;
    const auto at = static_cast<std::uint32_t>(v->subject_clitic);
    const Subject s = subject_of(r, *v);
    if ((r.fw(at) == Fw::il || r.fw(at) == Fw::elle) && !s.impersonal) return s;
  }
  return main;
}

// Lunel – Brissac (2-1) : « A »: a heading that names a match, and nobody who speaks.
bool names_match(const Reading& r, TokenSpan clause) {
  if (!in_heading(r, clause.first)) return false;
  for (std::uint32_t t = clause.first; t + 1 < clause.end; ++t) {
    const std::string_view next = r.form(t + 1);
    if (r.is(t, Punct::paren_open) && next.front() >= '0' && next.front() <= '9') return true;
    if (r.is(t, Punct::dash) && t > clause.first && r.tag(t - 1) == Tag::proper &&
        r.tag(t + 1) == Tag::proper)
      return true;
  }
  return false;
}

// The name or the role that the words before the colon are, or that their last words name; empty
// where there is none.
TokenSpan named_voice(const Reading& r, TokenSpan clause, TokenSpan last) {
  if (names_match(r, clause)) return {};
  TokenSpan voice = bare_voice(r, clause);
  if (const NounPhrase* first = r.phrase_at(voice.first);
      !voice.empty() && in_heading(r, voice.first) && first->determiner == kNone &&
      first->kind == syntax::NounKind::common && first->name.empty())
    voice = {};  // Manifestations en Iran : « … »
  if (const NounPhrase* np = r.phrase_at(last.first);
      voice.empty() && !last.empty() && np->preposition == kNone && can_speak(r, last) &&
      np->kind != syntax::NounKind::pronoun)
    voice = last;
  if (voice.empty()) voice = voice_of_heading(r, clause);
  if (voice.empty() && !has_main_verb(r, clause)) voice = described_name_at_end(r, clause);
  // Plus près de nous : « A »
  const NounPhrase* who = voice.empty() ? nullptr : r.phrase_at(voice.first);
  const Fw head = who == nullptr ? Fw::none : r.fw(who->head);
  return head == Fw::nous || head == Fw::vous ? TokenSpan{} : voice;
}

// On peut lire dans le communiqué : « A »: the text says it; whoever reads does not.
void take_read_text(const Reading& r, TokenSpan clause, Candidate& c) {
  const auto where = relays_in(r, clause);
  if (where.empty()) return;
  c.form = SourceForm::phrase;
  c.source = where.front();
}

// The voice by the subject of the clause: Le maire sourit : « A ». Its rule is empty where the
// subject can say nothing.
Candidate voice_of_subject(const Reading& r, TokenSpan clause, const Subject& s) {
  Candidate c;
  c.rule = rule::kColonQuote;
  if (s.form == SourceForm::pronoun && r.fw(s.span.first) == Fw::on && reads(r, clause)) {
    take_read_text(r, clause, c);
    return c;
  }
  if (s.form == SourceForm::phrase && says_whose(r, s.span)) {
    c.form = SourceForm::context;
    return c;
  }
  if (const auto sayer = announced_sayer(r, clause)) {
    if (!sayer->empty()) c.form = SourceForm::phrase;
    c.source = *sayer;
    return c;
  }
  if (s.form == SourceForm::phrase && !can_speak(r, s.span)) return {};
  if (s.form == SourceForm::phrase && names_act_of_saying(r, s.span))
    return c;  // nobody's name is told
  c.form = s.form;
  c.source = s.span;
  return c;
}

}  // namespace

namespace {

// C'est le cas de Paul Roy : whom the sentence before is true of, too; empty where it is another.
TokenSpan voice_of_case(const Reading& r, TokenSpan clause) {
  constexpr std::uint32_t kReach = 8;  // tokens
  if (r.fw(clause.first) != Fw::c_) return {};
  for (std::uint32_t t = clause.first + 2; t < clause.end && t < clause.first + kReach; ++t) {
    if (r.form(t) != "cas" || r.fw(t - 1) != Fw::le) continue;
    TokenSpan who = r.extended_at(t + 2);
    if (who.empty()) who = r.extended_at(t + 1);
    return is_of(r.fw(t + 1)) && who.end == clause.end && can_speak(r, who) ? who : TokenSpan{};
  }
  return {};
}

// À commencer par le maire, en colère : · À l'image de Paul Roy, éleveur : one of many who think
// so; empty where it is another.
TokenSpan voice_of_example(const Reading& r, TokenSpan clause) {
  const std::uint32_t first = clause.first;
  if (r.form(first) != "à" && r.form(first) != "a") return {};
  std::uint32_t at = clause.end;
  if (r.form(first + 1) == "commencer" && r.fw(first + 2) == Fw::par) at = first + 3;
  if (r.fw(first + 1) == Fw::l_ &&
      (r.form(first + 2) == "image" || r.form(first + 2) == "instar") && is_of(r.fw(first + 3)))
    at = first + 4;
  if (at >= clause.end) return {};
  const TokenSpan who = r.extended_at(at);
  const bool described = r.is(who.end, Punct::comma) && !has_main_verb(r, {who.end, clause.end});
  const bool alone = !who.empty() && (who.end == clause.end || described);
  // Il règle ses comptes, à commencer par le maire : « C'est un menteur »: not who says we
  const bool begins = at == first + 3 && r.form(first + 1) == "commencer";
  const bool speaks =
      alone && can_speak(r, who) &&
      (!begins || (sense_of(r, who).kind == EntityKind::person && says_we(r, clause.end + 1)));
  return speaks ? who : TokenSpan{};
}

// La rumeur a été démentie par le club : « A »: who did what is told of a claim or an act, not what
// it was done to; empty where nobody is named so.
TokenSpan agent_at_end(const Reading& r, TokenSpan clause, const VerbGroup& verb) {
  if (!verb.passive || verb.negated || r.cue_at(verb.head) == nullptr) return {};
  const std::uint32_t by = r.past_adverbials(verb.span.end);
  if (by >= clause.end || r.fw(by) != Fw::par) return {};
  // Le joueur a été accusé par le coach : « A »: he who can answer does
  const Subject told = subject_of(r, verb);
  const auto kind = sense_of(r, told.span).kind;
  const NounPhrase* np = r.phrase_at(told.span.first);
  if (told.form != SourceForm::phrase || (kind && kind != EntityKind::document) || np == nullptr ||
      np->kind != syntax::NounKind::common)
    return {};
  const TokenSpan who = r.extended_at(by + 1);
  return who.end == clause.end && can_speak(r, who) ? who : TokenSpan{};
}

bool stands_alone(Fw fw) {
  return fw == Fw::lui || fw == Fw::elle || fw == Fw::eux || fw == Fw::elles;
}

}  // namespace

Candidate voice_before(const Reading& r, TokenSpan clause) {
  Candidate c;
  c.form = SourceForm::phrase;
  c.source = voice_of_echo(r, clause);
  c.rule = rule::kColonQuote;
  if (!c.source.empty()) return c;
  // Lui : « A »
  if (clause.end == clause.first + 1 && stands_alone(r.fw(clause.first))) {
    c.form = SourceForm::pronoun;
    c.source = clause;
    c.rule = rule::kHeadlineColon;
    return c;
  }
  if (c.source = voice_of_case(r, clause); !c.source.empty()) return c;
  if (c.source = voice_of_example(r, clause); !c.source.empty()) return c;
  c.form = SourceForm::none;
  if (saying_alone(r, clause)) return c;
  const NounPhrase* np = r.chunks.noun(clause.end - 1);
  TokenSpan last = np != nullptr ? r.extended_at(np->span.first) : TokenSpan{};
  if (np == nullptr || last.end != clause.end || has_main_verb(r, clause)) last = {};
  if (!last.empty() && is_heading_topic(r, last)) {
    c.form = SourceForm::context;
    c.rule = rule::kFloating;
    return c;
  }
  if (const TokenSpan voice = named_voice(r, clause, last); !voice.empty()) {
    c.form = SourceForm::phrase;
    c.source = voice;
    c.rule = rule::kHeadlineColon;
    return c;
  }
  for (std::uint32_t i = clause.end; i > clause.first; --i) {
    const VerbGroup* v = r.chunks.verb(i - 1);
    if (v == nullptr || v->form != VerbForm::finite) continue;
    if (clause_opener(r, *v, clause.first) && !tells_of_example(r, *v, clause)) continue;
    if (r.quoted(v->span.first)) continue;  // a verb of quoted words is nobody's telling
    if (const TokenSpan agent = agent_at_end(r, clause, *v); !agent.empty()) {
      c.form = SourceForm::phrase;
      c.source = agent;
      c.rule = rule::kColonQuote;
      return c;
    }
    const Subject s = within_presentation(r, clause, subject_of(r, *v));
    if (s.form == SourceForm::none || s.impersonal) return {};
    return voice_of_subject(r, clause, s);
  }
  return {};
}

}  // namespace selon::detect

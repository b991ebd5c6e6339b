// Quotations without a verb of saying: behind a colon, or alone.
#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/detect/voices.h"

namespace selon::detect {
namespace {

constexpr std::uint32_t kShortest = 4;  // tokens of a quotation that can be a statement

bool has_verb(const Reading& r, TokenSpan span) {
  for (std::uint32_t i = span.first; i < span.end; ++i) {
    const VerbGroup* v = r.chunks.verb(i);
    if (v != nullptr && (v->form == VerbForm::finite || v->form == VerbForm::infinitive))
      return true;
  }
  return false;
}

bool statement(const Reading& r, TokenSpan inside) {
  return inside.end - inside.first >= kShortest && has_verb(r, inside);
}

bool in_heading(const Reading& r, std::uint32_t i) {
  const auto kind = r.doc.paragraphs[r.words.paragraph(i)].kind;
  return kind == text::ParagraphKind::headline || kind == text::ParagraphKind::subheading;
}

// Paul Roy : « Rien n'est joué »: in a heading three words with their verb are enough.
bool worth_a_colon(const Reading& r, TokenSpan inside) {
  return statement(r, inside) ||
         (in_heading(r, inside.first) && inside.end - inside.first + 1 == kShortest &&
          has_finite_verb(r, inside));
}

// Loi immigration : « … », Pollution : « … »: a heading names what was spoken of.
bool is_topic(const Reading& r, TokenSpan phrase) {
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

// La députée s'est exprimée sur Twitter. « … »: where somebody spoke, told in the sentence before.
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

// Anne Durand, présidente de l'association Toits pour tous : a full name, and behind its comma
// nothing but what she is, as far as `end`
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

// Anne Durand, maire de Lunel : · Anne Durand (maire de Lunel) : words that are nothing but a
// source; empty where they are not.
TokenSpan bare_voice(const Reading& r, TokenSpan line) {
  const NounPhrase* np = r.phrase_at(line.first);
  if (np == nullptr || np->kind == syntax::NounKind::pronoun || has_verb(r, line)) return {};
  const TokenSpan whole = r.extended_at(line.first);
  const bool bracket = r.is(whole.end, Punct::paren_open) && r.is(line.end - 1, Punct::paren_close);
  if (whole.end != line.end && !bracket && !described_to(r, *np, line.end)) return {};
  return can_speak(r, whole) ? whole : TokenSpan{};
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
  if (!among(kOccasions, r.form(behind)) || (!person && r.fw(behind) != Fw::sur)) return {};
  for (std::uint32_t t = behind; t < clause.end; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (!r.quoted(t) && v != nullptr && v->form == VerbForm::finite) return {};
  }
  return np->span;
}

// Son constat est sans appel : · Sa réponse est claire : the words of whoever is spoken of.
bool says_whose(const Reading& r, TokenSpan phrase) {
  constexpr auto kSayings =
      std::to_array<std::string_view>({"constat", "réponse", "verdict", "message", "conseil",
                                       "explication", "conclusion", "diagnostic", "mot", "credo"});
  const Fw whose = r.fw(phrase.first);
  const NounPhrase* np = r.phrase_at(phrase.first);
  return (whose == Fw::son || whose == Fw::sa) && np != nullptr && np->span.end == phrase.end &&
         among(kSayings, r.form(np->head));
}

// À l'image de Jeanne Roy, qui n'en revient pas : a fragment whose only verb is that of qui.
bool tells_of_example(const Reading& r, const VerbGroup& verb, TokenSpan clause) {
  const auto opener = clause_opener(r, verb, clause.first);
  const Fw first = r.fw(clause.first);
  const bool example =
      first == Fw::comme || (first == Fw::a_grave && r.fw(clause.first + 1) == Fw::l_);
  return example && opener && r.fw(*opener) == Fw::qui && !has_main_verb(r, clause);
}

// The voice of the clause in front of a colon: its subject, or the name right before it.
Candidate voice_before(const Reading& r, TokenSpan clause) {
  Candidate c;
  if (const TokenSpan echo = voice_of_echo(r, clause); !echo.empty()) {
    c.form = SourceForm::phrase;
    c.source = echo;
    c.rule = rule::kColonQuote;
    return c;
  }
  const std::uint32_t last = clause.end - 1;
  const NounPhrase* np = r.chunks.noun(last);
  const TokenSpan whole = np != nullptr ? r.extended_at(np->span.first) : TokenSpan{};
  const bool bare = np != nullptr && whole.end == clause.end && !has_main_verb(r, clause);
  if (bare && is_topic(r, whole)) {
    c.form = SourceForm::context;
    c.rule = rule::kFloating;
    return c;
  }
  TokenSpan voice = bare_voice(r, clause);
  if (const NounPhrase* first = r.phrase_at(voice.first);
      !voice.empty() && in_heading(r, voice.first) && first->determiner == kNone &&
      first->kind == syntax::NounKind::common && first->name.empty())
    voice = {};  // Manifestations en Iran : « … »
  if (voice.empty() && bare && np->preposition == kNone && can_speak(r, whole) &&
      np->kind != syntax::NounKind::pronoun)
    voice = whole;
  if (voice.empty()) voice = voice_of_heading(r, clause);
  if (voice.empty() && !has_main_verb(r, clause)) voice = described_name_at_end(r, clause);
  if (!voice.empty()) {
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
    const Subject s = subject_of(r, *v);
    if (s.form == SourceForm::none || s.impersonal) break;
    c.rule = rule::kColonQuote;
    if (s.form == SourceForm::pronoun && r.fw(s.span.first) == Fw::on && reads(r, clause)) break;
    c.rule = {};
    if (s.form == SourceForm::phrase && says_whose(r, s.span)) {
      c.form = SourceForm::context;
      c.rule = rule::kColonQuote;
      break;
    }
    if (s.form == SourceForm::phrase && !can_speak(r, s.span)) break;
    c.form = s.form;
    c.source = s.span;
    c.rule = rule::kColonQuote;
    break;
  }
  return c;
}

// Anne Durand (maire de Lunel) : and in the next paragraph « … »: the voice of a paragraph that is
// nothing but a source and a colon; empty where there is none.
TokenSpan voice_above(const Reading& r, std::uint32_t quote) {
  if (quote == 0 || !r.is(quote - 1, Punct::colon) ||
      r.words.paragraph(quote - 1) == r.words.paragraph(quote))
    return {};  // 21h22 : « … »
  const text::Paragraph& above = r.doc.paragraphs[r.words.paragraph(quote - 1)];
  return bare_voice(r, {above.first_token, quote - 1});
}

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

// « … » and in the next paragraph – Anne Durand, capitaine de Lunel: a signature, nothing but a
// dash and a name with its role; empty where there is none.
TokenSpan signature_below(const Reading& r, std::uint32_t end) {
  if (end + 1 >= r.size() || r.words.paragraph(end) > r.words.paragraph(end - 1) + 1) return {};
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

// Le capitaine s'est exprimé après le match. And in the next paragraph « … »: who was just said to
// speak.
Subject announced_above(const Reading& r, std::uint32_t quote) {
  constexpr auto kSpeaking =
      std::to_array<std::string_view>({"exprimer", "réagir", "confier", "témoigner", "épancher"});
  if (quote == 0 || r.words.paragraph(quote - 1) + 1 != r.words.paragraph(quote)) return {};
  const TokenSpan above = r.sentence(quote - 1);
  for (std::uint32_t t = above.first; t < above.end; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (v == nullptr || v->span.first != t || v->form != VerbForm::finite || r.quoted(t) ||
        !among(kSpeaking, v->lemma) || v->negated || v->passive || !v->third_person() ||
        clause_opener(r, *v, above.first))
      continue;
    if (speaks_of_things(r, *v)) return {};
    const Subject s = subject_of(r, *v);
    const bool somebody = s.form == SourceForm::phrase && is_person(r, s.span);
    return somebody || (s.form == SourceForm::pronoun && !s.impersonal) ? s : Subject{};
  }
  return {};
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

// Une voisine raconte ce qu'elle a vu. « … »: who tells in the sentence right before, with or
// without a name.
Subject teller_before(const Reading& r, std::uint32_t quote) {
  if (quote == 0 || r.words.paragraph(quote - 1) != r.words.paragraph(quote)) return {};
  const TokenSpan before = r.sentence(quote - 1);
  if (const TokenSpan echo = voice_of_echo(r, before); !echo.empty())
    return {SourceForm::phrase, echo, false, false};
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

// « … » Ce médecin décrit les couloirs de son service: behind a quotation that opens its paragraph,
// who tells and is pointed at has just spoken.
Subject teller_behind(const Reading& r, TokenSpan sentence) {
  if (sentence.end >= r.size() ||
      r.words.paragraph(sentence.end) != r.words.paragraph(sentence.first) ||
      (sentence.first > 0 &&
       r.words.paragraph(sentence.first - 1) == r.words.paragraph(sentence.first)))
    return {};
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

// C'est un échec, selon X : « … »: who closes the words in front of the colon goes on behind it.
void take_closing_voice(const Reading& r, const SentenceFinds& finds, std::uint32_t colon,
                        Candidate& c) {
  const Fw subject = c.form == SourceForm::pronoun ? r.fw(c.source.first) : Fw::none;
  if (c.form != SourceForm::none && subject != Fw::c_ && subject != Fw::ce) return;
  for (const Candidate& said : finds.candidates) {
    if (said.form != SourceForm::phrase || said.source.end != colon) continue;
    c.form = said.form;
    c.source = said.source;
    c.relays = said.relays;
    return;
  }
}

// Pour Anne Roy, la chose est claire : « A »: a few words that only say how clear it is go on
// behind the colon.
bool goes_on_behind_colon(const Reading& r, SentenceFinds& finds, std::uint32_t colon) {
  constexpr std::uint32_t kLongest = 6;  // tokens
  const VerbGroup* verb = nullptr;
  for (std::uint32_t t = colon; t > finds.span.first && t + kLongest > colon; --t)
    if (verb == nullptr) verb = r.chunks.verb(t - 1);
  if (verb == nullptr || verb->lemma != "être" || verb->compound) return false;
  for (Candidate& c : finds.candidates) {
    if (c.rule != rule::kSourcePhrase || c.content.empty() || c.content.back().end != colon ||
        c.cue.first > c.content.front().first ||
        c.content.back().end - c.content.back().first > kLongest)
      continue;
    c.content.push_back(r.trimmed(r.quote_inside(r.quote_at(colon + 1))));
    finds.use_quotes(r, c.content.back());
    return true;
  }
  return false;
}

}  // namespace

void find_colons(const Reading& r, SentenceFinds& finds) {
  for (std::uint32_t i = finds.span.first + 1; i + 1 < finds.span.end; ++i) {
    if (!r.is(i, Punct::colon) || r.quoted(i) || !r.opens_quote(i + 1)) continue;
    const std::int32_t q = r.quote_at(i + 1);
    if (finds.quote_used(q) || !worth_a_colon(r, r.quote_inside(q))) continue;
    if (goes_on_behind_colon(r, finds, i)) continue;
    std::uint32_t from = finds.span.first;
    for (std::uint32_t t = i; t > from; --t)
      if (r.is(t - 1, Punct::semicolon) || (t < i && r.words.token(t - 1).strong_end)) {
        from = t;
        break;
      }
    Candidate c = voice_before(r, {from, i});
    if (c.rule.empty()) continue;
    c.cue = c.form == SourceForm::context ? TokenSpan{} : TokenSpan{i, i + 1};
    c.lemma = ":";
    c.at = i;
    c.confidence = c.rule == rule::kHeadlineColon ? 0.85 : c.rule == rule::kFloating ? 0.7 : 0.82;
    c.content = {r.trimmed(r.quote_inside(q))};
    c.relays = relays_in(r, {from, i});
    take_closing_voice(r, finds, i, c);
    std::erase_if(c.relays, [&](const TokenSpan& relay) { return relay.overlaps(c.source); });
    finds.use_quotes(r, c.content.front());
    finds.candidates.push_back(std::move(c));
  }
}

void find_floating(const Reading& r, SentenceFinds& finds) {
  std::uint32_t i = finds.span.first;
  while (i < finds.span.end && (r.is(i, Punct::dash) || r.is(i, Punct::bullet))) ++i;
  // Mais « … », En ce sens, « … »
  if (!r.opens_quote(i)) i = past_connectives(r, i, finds.span.end);
  if (!r.opens_quote(i)) return;
  const std::int32_t q = r.quote_at(i);
  const std::uint32_t past = r.past_quote(i);
  const TokenSpan bracketed = voice_in_brackets(r, past);
  std::uint32_t end = bracketed.empty() ? past : bracketed.end + 1;
  while (end < finds.span.end && (r.is_stop(end) || r.is(end, Punct::comma))) ++end;
  if (end < finds.span.end || finds.quote_used(q) || !statement(r, r.quote_inside(q))) return;
  const auto kind = r.doc.paragraphs[r.words.paragraph(i)].kind;
  if (kind != text::ParagraphKind::body) return;
  Candidate c;
  c.rule = rule::kFloating;
  c.form = SourceForm::context;
  c.at = i;
  c.confidence = 0.7;
  c.content = {r.trimmed(r.quote_inside(q))};
  if (c.content.front().empty()) return;
  if (!bracketed.empty() && r.words.paragraph(bracketed.first) == r.words.paragraph(i)) {
    c.form = SourceForm::phrase;
    c.source = bracketed;
    c.confidence = 0.85;
  } else if (const TokenSpan voice = voice_above(r, finds.span.first); !voice.empty()) {
    c.rule = rule::kColonQuote;
    c.form = SourceForm::phrase;
    c.source = voice;
    c.cue = {finds.span.first - 1, finds.span.first};
    c.lemma = ":";
    c.confidence = 0.85;
  } else if (const TokenSpan name = signature_below(r, finds.span.end); !name.empty()) {
    c.form = SourceForm::phrase;
    c.source = name;
    c.confidence = 0.85;
  } else if (const Subject s = announced_above(r, finds.span.first); s.form != SourceForm::none) {
    c.form = s.form;
    c.source = s.span;
  } else if (const Subject teller = teller_before(r, finds.span.first);
             teller.form != SourceForm::none) {
    c.form = teller.form;
    c.source = teller.span;
  } else if (const Subject behind = teller_behind(r, finds.span); behind.form != SourceForm::none) {
    c.form = behind.form;
    c.source = behind.span;
  }
  c.relays = relays_before(r, finds.span.first);
  finds.use_quotes(r, c.content.front());
  finds.candidates.push_back(std::move(c));
}

}  // namespace selon::detect

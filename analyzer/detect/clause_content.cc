#include "analyzer/detect/clause_content.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/syntax/manners.h"
#include "analyzer/syntax/prepositions.h"

namespace selon::detect {
namespace {

using lexicon::CueClass;

// Where a conjunction begins whose last word stands at `t`: afin | que, chaque fois | que.
std::uint32_t before_conjunction(const Reading& r, std::uint32_t from, std::uint32_t t) {
  constexpr auto kFirstWords = std::to_array<std::string_view>(
      {"pour",    "afin",    "alors", "depuis", "bien",     "dès",        "même",    "plus",
       "moins",   "tandis",  "ainsi", "tant",   "avant",    "après",      "sans",    "parce",
       "pendant", "jusqu'à", "selon", "autant", "aussitôt", "maintenant", "surtout", "comme"});
  if (t >= from + 2 && r.form(t - 1) == "fois" && r.form(t - 2) == "chaque") return t - 2;
  if (t > from && among(kFirstWords, r.form(t - 1))) return t - 1;
  return t;
}

// dénonce « A », tandis que X salue « B », là où X salue « B »: an object has no clause set against
// it.
std::uint32_t before_contrast(const Reading& r, TokenSpan content) {
  bool words = false;  // the quoted ones, of which the object cannot be without any
  for (std::uint32_t t = content.first; t + 1 < content.end; ++t) {
    words = words || r.quoted(t);
    if (r.quoted(t) || !words) continue;
    if (r.form(t) == "tandis" && r.is_que(t + 1)) return t;
    if (r.is(t, Punct::comma) && (r.form(t + 1) == "tandis" || r.form(t + 1) == "quand" ||
                                  (r.form(t + 1) == "là" && r.fw(t + 2) == Fw::ou_grave)))
      return t;
  }
  return content.end;
}

// déplore les « mots » de X, qui a lancé « A »: the words of the relative clause are X's; dénonce
// la « folie » d'un projet qu'il juge « B »: of a second judgement.
std::uint32_t before_own_words(const Reading& r, TokenSpan content) {
  bool words = r.quoted(content.first);
  for (std::uint32_t t = content.first + 1; t + 2 < content.end; ++t) {
    const CueHit* judges =
        words && r.is_que(t) && !r.quoted(t) && r.tag(t + 1) == Tag::subject_clitic
            ? r.cue_at(t + 2)
            : nullptr;
    if (judges != nullptr &&
        judges->entry->takes(lexicon::frame::judge | lexicon::frame::judge_comme))
      return t;
    words = words || r.quoted(t);
    if (!r.is(t, Punct::comma) || r.quoted(t) || r.fw(t + 1) != Fw::qui) continue;
    const CueHit* cue = r.cue_at(r.past_adverbials(t + 2));
    if (cue != nullptr && r.opens_quote(r.past_adverbials(cue->span.end))) return t;
  }
  return content.end;
}

// une hausse « nette » en ville, au port et à la plage: past the rest of a list of places, from its
// comma at `t`, that et closes; else `t`.
std::uint32_t past_places(const Reading& r, std::uint32_t t, std::uint32_t end) {
  const auto place = [&r](std::uint32_t i) {
    const Fw fw = r.fw(i);
    return fw == Fw::en || fw == Fw::a_grave || fw == Fw::au || fw == Fw::aux || fw == Fw::dans;
  };
  if (!r.is(t, Punct::comma) || t < 2 || !place(t + 1)) return t;
  const NounPhrase* before = r.chunks.noun(t - 1);
  const bool listed = before != nullptr && before->preposition > 0 &&
                      place(static_cast<std::uint32_t>(before->preposition));
  if (!listed) return t;
  std::uint32_t i = t;
  bool closed = false;
  while (i < end && !closed && (r.is(i, Punct::comma) || r.fw(i) == Fw::et) && place(i + 1)) {
    closed = r.fw(i) == Fw::et;
    const bool article = r.tag(i + 2) == Tag::determiner || r.phrase_at(i + 2) != nullptr;
    const TokenSpan np =
        article ? r.extended_at(i + 2, {false, false}) : r.extended_at(i + 1, {false, false});
    if (np.empty()) return t;
    i = np.end;
  }
  return closed ? i : t;
}

// salue « l'élan » des élus ainsi que leur patience, comme celui des voisins: a second object; not
// ainsi que le veut l'usage
bool adds_another(const Reading& r, std::uint32_t t) {
  const bool joins = r.is_que(t) && t > 0 && r.form(t - 1) == "ainsi" && !r.is(t - 2, Punct::comma);
  const Fw next = r.fw(t + 1);
  const bool likens = r.fw(t) == Fw::comme && (next == Fw::celui || next == Fw::celle ||
                                               next == Fw::ceux || next == Fw::celles);
  if (!joins && !likens) return false;
  const TokenSpan other = r.extended_at(t + 1);
  const VerbGroup* v = r.chunks.verb(other.end);
  return !other.empty() && (v == nullptr || v->form != VerbForm::finite);
}

// promet « une fête », craint « le vide » | après les travaux: what is to come has its time with it
bool of_what_comes(const Reading& r, std::uint32_t first) {
  constexpr auto kToCome = std::to_array<std::string_view>(
      {"annoncer", "craindre", "espérer", "exiger", "prédire", "prévoir", "promettre", "proposer",
       "redouter", "souhaiter", "vouloir"});
  constexpr std::uint32_t kReach = 4;  // tokens
  for (std::uint32_t t = first; t > 0 && t + kReach > first; --t)
    if (const VerbGroup* v = r.chunks.verb(t - 1)) return among(kToCome, v->lemma);
  return false;
}

// salue le « courage » de X, dans un contexte tendu · condamne un courrier « infâme » en
// soutenant l'élu: of an object only what belongs to the quoted words; a comma, a gerund or a
// clause behind them is the author's.
std::uint32_t before_aside(const Reading& r, TokenSpan content) {
  content.end = before_own_words(r, {content.first, before_contrast(r, content)});
  content.end = before_occasion(r, content.first, content.end);
  std::uint32_t last = content.end;
  while (last > content.first && !r.quoted(last - 1)) --last;
  // a dénoncé « un scandale » mardi soir: when it was said
  if (const std::uint32_t when = r.past_adverbials(last);
      when > last && last > content.first && (when >= content.end || r.is(when, Punct::comma)))
    return last;
  // a fait part de son « mépris » après la vente du port
  if (last > content.first && last < content.end && r.fw(last) == Fw::apres &&
      !of_what_comes(r, content.first))
    return last;
  for (std::uint32_t t = last; t + 1 < content.end; ++t) {
    if (const std::uint32_t past = past_places(r, t, content.end); past != t) {
      t = past - 1;
      continue;
    }
    if (r.is(t, Punct::comma) && !(r.tag(t + 1) == Tag::coordinator)) return t;
    const VerbGroup* v = r.chunks.verb(r.fw(t) == Fw::en ? t + 1 : t);
    if (v != nullptr && v->form == VerbForm::gerund && r.fw(t) == Fw::en) return t;
    if (r.tag(t) == Tag::subordinator && t > last && !adds_another(r, t))
      return before_conjunction(r, last, t);
  }
  return content.end;
}

// dénonce « un scandale » sur Twitter, dans un communiqué: behind the last quoted words a phrase
// that only says where they were published closes the content.
TokenSpan without_trailing_relay(const Reading& r, TokenSpan content, Candidate& c) {
  std::uint32_t last = content.end;
  while (last > content.first && !r.quoted(last - 1)) --last;
  if (last == content.first) return content;
  for (std::uint32_t t = last; t < content.end; ++t) {
    if (r.tag(t) != Tag::preposition) continue;
    std::uint32_t end = t;
    const auto relays = relay_of_phrase(r, t, end);
    if (relays.empty() || end + 1 < content.end) continue;
    c.relays.insert(c.relays.end(), relays.begin(), relays.end());
    return r.trimmed({content.first, t});
  }
  return content;
}

// tel que la ville sera évacuée, sans quoi la ville coule, sur lequel passent des camions: the
// finite verb at `t` is that of a clause behind such a word.
bool opened(const Reading& r, std::uint32_t start, std::uint32_t t) {
  for (std::uint32_t i = t; i > start; --i) {
    const VerbGroup* v = r.chunks.verb(i - 1);
    if (v != nullptr && v->form == VerbForm::finite) return false;
    const std::string_view form = r.form(i - 1);
    if (r.is_que(i - 1) || form == "quoi" || form.ends_with("quel") || form.ends_with("quelle") ||
        form.ends_with("quels") || form.ends_with("quelles"))
      return true;
  }
  return false;
}

// appuyer « leur » boulanger: only a word that points is set off
bool points_only(const Reading& r, std::uint32_t i) {
  if (!r.opens_quote(i)) return false;
  const TokenSpan inside = r.quote_inside(r.quote_at(i));
  if (inside.end != inside.first + 1) return false;
  switch (r.fw(inside.first)) {
    case Fw::son:
    case Fw::sa:
    case Fw::ses:
    case Fw::leur:
    case Fw::leurs:
    case Fw::le:
    case Fw::la:
    case Fw::les:
      return true;
    default:
      return false;
  }
}

// A verb of saying, or of what is said to somebody, in a reported clause.
bool speaks_within(const Reading& r, TokenSpan clause) {
  constexpr auto kSaying = std::to_array<std::string_view>(
      {"menacer", "mentir", "parler", "refuser", "entendre", "insulter", "avouer", "crier"});
  for (std::uint32_t t = clause.first; t < clause.end; ++t) {
    const VerbGroup* verb = r.chunks.verb(t);
    if (verb != nullptr && (among(kSaying, verb->lemma) || r.cue_at(verb->head) != nullptr))
      return true;
  }
  return false;
}

enum class Occasion { none, talk, press, manner };

// devant la presse, face aux journalistes
bool before_press(const Reading& r, std::uint32_t t) {
  constexpr auto kPress =
      std::to_array<std::string_view>({"presse", "journalistes", "caméras", "médias"});
  if (r.fw(t) != Fw::devant && r.form(t) != "face") return false;
  const bool phrase = r.tag(t + 1) == Tag::determiner || syntax::is_to(r.fw(t + 1));
  if (!phrase) return false;
  const std::uint32_t noun = r.tag(t + 2) == Tag::determiner ? t + 3 : t + 2;
  return among(kPress, r.form(noun));
}

bool holds_comma(const Reading& r, TokenSpan span) {
  for (std::uint32_t t = span.first; t < span.end; ++t)
    if (r.is(t, Punct::comma)) return true;
  return false;
}

// sous couvert d'anonymat, par téléphone, d'un ton ferme: one past it, else `t`
std::uint32_t past_way_of_telling(const Reading& r, std::uint32_t t) {
  constexpr std::uint32_t kReach = 6;  // tokens
  if (r.form(t) == "sous")
    for (std::uint32_t i = t + 1; i < t + kReach; ++i)
      if (r.form(i) == "anonymat") return i + 1;
  if ((r.fw(t) == Fw::par || r.fw(t) == Fw::au) && r.form(t + 1) == "téléphone") return t + 2;
  if (r.fw(t) != Fw::d_ || !syntax::tells_how(r.words, t)) return t;
  return r.tag(t + 3) == Tag::adjective ? t + 4 : t + 3;
}

// lors d'une visite, au cours du débat, à l'occasion d'un sommet; lors d'une conférence de presse:
// what begins at `t`.
Occasion occasion_at(const Reading& r, std::uint32_t t) {
  if (before_press(r, t)) return Occasion::press;
  if (past_way_of_telling(r, t) != t) return Occasion::manner;
  constexpr auto kTalks = std::to_array<std::string_view>(
      {"allocution",  "assemblée",     "audience",  "cérémonie", "conférence",   "conseil",
       "déplacement", "conversation",  "débat",     "discours",  "déclaration",  "échange",
       "émission",    "entretien",     "interview", "meeting",   "intervention", "point",
       "procès",      "rassemblement", "rencontre", "réunion",   "séance",       "session",
       "sommet",      "table",         "visite",    "voeux",     "vœux"});
  constexpr auto kPress =
      std::to_array<std::string_view>({"conférence", "point", "entretien", "interview"});
  std::uint32_t of = t + 1;  // lors de, à l'occasion de, au cours de
  if (r.fw(t) != Fw::lors) of = r.form(t + 1) == "cours" ? t + 2 : t + 3;
  const bool during = r.fw(t) == Fw::lors || (r.fw(t) == Fw::au && r.form(t + 1) == "cours") ||
                      (r.fw(t) == Fw::a_grave && r.form(t + 2) == "occasion");
  const NounPhrase* np = during && is_of(r.fw(of)) ? r.phrase_at(of + 1) : nullptr;
  if (np == nullptr) return Occasion::none;
  // lors du prochain conseil, lors de chaque réunion: not when it was said
  const Fw article = r.fw(of + 1);
  if (r.form(of + 1).starts_with("prochain") || r.form(of + 2).starts_with("prochain") ||
      article == Fw::chaque)
    return Occasion::none;
  const std::string_view noun = r.form(np->head);
  if ((article == Fw::un || article == Fw::une) && among(kPress, noun)) return Occasion::press;
  return among(kTalks, noun) ? Occasion::talk : Occasion::none;
}

// The verb before `t` tells what will be: que le plan sera présenté, lors d'une conférence
bool tells_what_comes(const Reading& r, std::uint32_t from, std::uint32_t t) {
  for (std::uint32_t i = t; i > from; --i)
    if (const VerbGroup* v = r.chunks.verb(i - 1); v != nullptr && v->form == VerbForm::finite)
      return v->conditional() || (v->tenses & lexicon::tense::future) != 0;
  return true;
}

// et | son avocat plaide: where the subject of the verb begins that a word joins to what is before;
// 0 where none does.
std::uint32_t subject_behind_and(const Reading& r, const VerbGroup& verb) {
  if (verb.form != VerbForm::finite) return 0;
  const Subject s = subject_of(r, verb);
  const bool joined = s.form == SourceForm::phrase && s.span.first > 0 &&
                      s.span.end <= verb.span.first && r.tag(s.span.first - 1) == Tag::coordinator;
  return joined ? s.span.first : 0;
}

}  // namespace

std::uint32_t before_own_verb(const Reading& r, std::uint32_t start, std::uint32_t end) {
  for (std::uint32_t t = start; t < end; ++t) {
    if (r.quoted(t)) continue;
    const VerbGroup* v = r.chunks.verb(t);
    // dément ces accusations, les qualifiant de « fables »: a cue of its own
    if (v != nullptr && v->span.first == t && v->form == VerbForm::gerund && t > start &&
        r.is(t - 1, Punct::comma) && r.cue_at(v->head) != nullptr)
      return t - 1;
    const bool doing = v != nullptr && v->span.first == t &&
                       (v->form == VerbForm::gerund ? t > start && r.fw(t - 1) == Fw::en
                                                    : v->form == VerbForm::finite);
    if (!doing) continue;
    if (v->form == VerbForm::finite &&
        (v->subject_clitic != kNone || clause_opener(r, *v, start) || opened(r, start, t)))
      continue;
    // a « bombe » | et a dispersé la foule, « A » | et en ayant « B », nie les faits | et son
    // avocat plaide
    std::uint32_t stop = v->form == VerbForm::gerund ? t - 1 : t;
    if (const std::uint32_t subject = subject_behind_and(r, *v); subject > start) stop = subject;
    while (stop > start && (r.tag(stop - 1) == Tag::coordinator || r.is(stop - 1, Punct::comma)))
      --stop;
    return stop;
  }
  return end;
}

bool take_content(const Reading& r, std::string_view rule, TokenSpan content, double confidence,
                  Candidate& c) {
  content = r.trimmed(content);
  if (content.empty()) return false;
  content = without_trailing_relay(r, content, c);
  c.rule = rule;
  c.confidence = confidence;
  c.content = {content};
  return true;
}

bool take_object(const Reading& r, TokenSpan content, double confidence, Candidate& c) {
  if (points_only(r, content.first)) return false;
  const std::uint32_t end = before_aside(r, content);
  if (end < content.end && r.is(end, Punct::comma)) {  // …, dans un communiqué
    const auto behind = read_modifiers(r, end, content.end).relays;
    c.relays.insert(c.relays.end(), behind.begin(), behind.end());
  }
  return take_content(r, rule::kQuoteObject, {content.first, end}, confidence, c);
}

bool holds_quote(const Reading& r, const SentenceFinds& finds, TokenSpan span) {
  for (std::uint32_t t = span.first; t < span.end; ++t) {
    if (r.quoted(t)) return !finds.quote_used(r.quote_at(t));
    const CueHit* cue = r.cue_at(t);
    if (cue != nullptr && r.chunks.verbs[cue->verb].form == VerbForm::finite) return false;
  }
  return false;
}

bool hides(std::string_view lemma) { return lemma == "cacher" || lemma == "dissimuler"; }

bool negation_kills(const Reading& r, const CueHit& cue) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  if (!verb.negated) return false;
  if (cue.entry->status == StatusValue::denied || cue.entry->status == StatusValue::confirmed)
    return false;
  if (hides(cue.entry->lemma)) return false;
  return cue.entry->cue_class == CueClass::say || cue.entry->cue_class == CueClass::fact;
}

bool gives(std::string_view lemma) {
  return lemma == "signifier" || lemma == "accorder" || lemma == "publier" || lemma == "poster";
}

bool launches(const Reading& r, const CueHit& cue, std::uint32_t quote) {
  if (cue.entry->lemma != "lancer") return false;
  const TokenSpan inside = r.quote_inside(r.quote_at(quote));
  const NounPhrase* np = r.phrase_at(inside.first);
  constexpr auto kBegun = std::to_array<std::string_view>(
      {"campagne", "chantier", "collecte", "concours", "enquête", "marque", "offensive", "offre",
       "opération", "plan", "procédure", "programme", "projet", "service"});
  return np != nullptr && np->determiner != kNone && among(kBegun, r.form(np->head)) &&
         !r.is_stop(inside.end - 1) && !has_finite_verb(r, inside);
}

std::uint32_t before_occasion(const Reading& r, std::uint32_t from, std::uint32_t end) {
  bool words = false;
  for (std::uint32_t t = from; t + 2 < end; ++t) {
    words = words || r.quoted(t);
    if (r.quoted(t) || !words) continue;
    if (r.tag(t - 1) == Tag::past_participle && !r.quoted(t - 1))
      continue;  // tenus lors d'un débat
    // right behind the marks, or plainly before the press
    const Occasion occasion = occasion_at(r, t);
    if (occasion == Occasion::press || (occasion == Occasion::talk && r.quoted(t - 1))) return t;
  }
  return end;
}

std::uint32_t before_set_off_occasion(const Reading& r, std::uint32_t from, std::uint32_t end) {
  for (std::uint32_t t = from + 2; t + 1 < end; ++t) {
    if (r.quoted(t) || !r.is(t - 1, Punct::comma)) continue;
    const Occasion occasion = occasion_at(r, t);
    // que A, devant la presse, et que B: the clause goes on
    if (before_press(r, t) && holds_comma(r, {t, end})) continue;
    // raconte que le tueur l'a menacée, par téléphone: how that was said
    const bool inner = occasion == Occasion::manner || before_press(r, t);
    if (inner && speaks_within(r, {from, t})) continue;
    const bool marks = r.quoted(t - 2);
    if ((occasion != Occasion::none && marks) ||
        (occasion == Occasion::manner && past_way_of_telling(r, t) == end) ||
        (occasion == Occasion::press && !tells_what_comes(r, from, t)))
      return t - 1;
  }
  return end;
}

std::uint32_t before_time(const Reading& r, std::uint32_t from, std::uint32_t end) {
  for (std::uint32_t t = from; t + 1 < end; ++t) {
    if (r.quoted(t)) continue;
    const Fw fw = r.fw(t);
    const bool later = fw == Fw::apres || fw == Fw::avant ||
                       ((fw == Fw::alors || fw == Fw::tandis) && r.is(t - 1, Punct::comma));
    if (later && r.is_que(t + 1)) return t;
  }
  return end;
}

}  // namespace selon::detect

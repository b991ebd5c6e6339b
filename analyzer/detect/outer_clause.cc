#include "analyzer/detect/outer_clause.h"

#include <algorithm>
#include <array>
#include <optional>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// Le groupe qui affirme contrôler la ville | a diffusé une vidéo: behind an infinitive under a verb
// with qui a finite verb without a word that opens its clause is the sentence's.
bool verb_of_sentence(const Reading& r, std::uint32_t start, std::uint32_t i) {
  const VerbGroup* says = start > 0 ? r.chunks.verb(start - 1) : nullptr;
  if (says == nullptr || says->span.first == 0 || r.fw(says->span.first - 1) != Fw::qui)
    return false;
  const VerbGroup* v = r.chunks.verb(i);
  if (v == nullptr || v->span.first != i || v->form != VerbForm::finite || r.quoted(i) ||
      v->subject_clitic != kNone || clause_opener(r, *v, start))
    return false;
  for (std::uint32_t t = start; t < i; ++t)
    if (r.words.punct(t) != Punct::none || r.tag(t) == Tag::coordinator ||
        r.form(t).starts_with("quel"))
      return false;
  return true;
}

// avoue avoir volé et a été arrêté: a finite verb behind et is no part of an infinitive clause.
bool second_predicate(const Reading& r, std::uint32_t i) {
  if (r.fw(i) != Fw::et) return false;
  const VerbGroup* v = r.chunks.verb(r.past_adverbials(i + 1));
  return v != nullptr && v->form == VerbForm::finite;
}

// X affirme que « A » | et a quitté la salle: the verb joins that of the speaker; but Selon X, « A
// » et dure: nobody stands outside the marks whose it could be.
bool predicate_behind_quote(const Reading& r, std::uint32_t start, std::uint32_t i) {
  if (!r.opens_quote(start) || r.past_quote(start) != i || !second_predicate(r, i)) return false;
  const bool behind_phrase = start > 0 && r.is(start - 1, Punct::comma) &&
                             !has_main_verb(r, {r.sentence(start).first, start});
  return !behind_phrase;
}

// appelle les élus à « rester calmes » | et a quitté la salle: an object has no verb that the one
// behind et could join.
bool behind_object(const Reading& r, std::uint32_t start, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 40;  // tokens
  if (r.fw(i) != Fw::et || i > start + kLongest || !second_predicate(r, i)) return false;
  // Selon X, le maire « a menti » et a fui
  const bool governed = start > 0 && r.words.punct(start - 1) == Punct::none;
  const TokenSpan object{start, i};
  return governed && !reported(r, start) && !has_main_verb(r, object) &&
         !has_quoted_predicate(r, object);
}

// a affirmé que le pont sera fermé | et a quitté la salle: behind words of what is to come a past
// in the tense of the verb of saying is what the speaker did.
bool past_of_speaker(const Reading& r, std::uint32_t start, std::uint32_t i) {
  constexpr std::uint32_t kReach = 40;  // tokens
  if (r.fw(i) != Fw::et || start < 2 || !r.is_que(start - 1) || i > start + kReach) return false;
  const VerbGroup* says = r.chunks.verb(start - 2);
  const VerbGroup* next = r.chunks.verb(i + 1);
  const auto past = [](const VerbGroup* v) {
    return v != nullptr && v->form == VerbForm::finite && v->compound && !v->conditional() &&
           v->subject_clitic == kNone && (v->tenses & lexicon::tense::present) != 0;
  };
  constexpr auto kLeaving = std::to_array<std::string_view>(
      {"quitter", "partir", "sortir", "raccrocher", "claquer", "rejoindre"});
  if (!past(says) || !past(next) || next->span.first != i + 1 || next->passive) return false;
  if (r.cue_at(next->head) == nullptr && !among(kLeaving, next->lemma)) return false;
  if (says->third_singular() != next->third_singular()) return false;
  bool ahead = false;
  for (std::uint32_t t = start; t < i; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (v == nullptr || v->form != VerbForm::finite || clause_opener(r, *v, start)) continue;
    if ((v->tenses & lexicon::tense::future) == 0 && !v->conditional()) return false;
    ahead = true;
  }
  return ahead;
}

// assure qu'elle dément ces chiffres et que B: et que goes on with the clause around an object.
bool continues_outer_clause(const Reading& r, std::uint32_t start, std::uint32_t i) {
  const std::uint32_t et = r.is(i, Punct::comma) ? i + 1 : i;
  // le qualifiant de « caprice », et que B
  const bool judges = (is_of(r.fw(start)) || r.fw(start) == Fw::comme) && r.opens_quote(start + 1);
  if (r.fw(et) != Fw::et || !r.is_que(et + 1) || (r.phrase_at(start) == nullptr && !judges) ||
      reported(r, start))
    return false;
  std::uint32_t verb = start;
  while (verb > 0 && r.tag(verb - 1) == Tag::adverb) --verb;
  return verb > 0 && r.chunks.verb(verb - 1) != nullptr && !has_main_verb(r, {start, i});
}

// X dénonce un « procès », estime que B: the next verb of the speaker.
bool next_predicate(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  const VerbGroup* v = r.chunks.verb(comma + 1);
  if (v == nullptr || v->span.first != comma + 1 || v->form != VerbForm::finite ||
      v->subject_clitic != kNone)
    return false;
  const CueHit* cue = r.cue_at(comma + 1);
  return cue != nullptr && words_follow(r, *cue) && start > 0 && !r.is_que(start - 1);
}

// A subject and its verb begin here: le maire estime, il estime; ni le maire ni la préfète.
bool subject_and_verb(const Reading& r, std::uint32_t i) {
  if (r.fw(i) == Fw::ni && r.phrase_at(i + 1) != nullptr) return true;
  const std::uint32_t subject =
      r.tag(i) == Tag::subject_clitic ? i + 1 : r.extended_at(i, {.coordination = false}).end;
  const VerbGroup* verb = subject > i ? r.chunks.verb(r.past_adverbials(subject)) : nullptr;
  return verb != nullptr && verb->form == VerbForm::finite;
}

// Si le maire reconnaît que A, il estime que B: the comma ends what si opened; it ends nothing
// in B, nor in an A that is not whole (que, depuis mai, le budget baisse).
bool closes_condition(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  const std::uint32_t first = r.text_start(r.words.token(start).sentence);
  const std::uint32_t si = r.tag(first) == Tag::coordinator ? first + 1 : first;
  if ((r.fw(si) != Fw::si && r.fw(si) != Fw::s_) || start <= si) return false;
  for (std::uint32_t t = si; t < start; ++t)
    if (r.is(t, Punct::comma) && subject_and_verb(r, t + 1)) return false;
  if (!subject_and_verb(r, comma + 1)) return false;
  if (infinitive_content(r, start) || has_main_verb(r, {start, comma})) return true;
  // Si le maire dément cette rumeur, les élus s'inquiètent: an object has no verb
  if (start > 0 && !r.is_que(start - 1) && r.phrase_at(start) != nullptr) return true;
  for (std::uint32_t t = start; t < comma; ++t)
    if (r.quoted(t)) return true;
  return false;
}

// Le maire a beau assurer que A, B: the comma ends what is conceded.
bool closes_concession(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  if (start < 3 || !r.is_que(start - 1)) return false;
  const VerbGroup* says = r.chunks.verb(start - 2);
  return says != nullptr && says->form == VerbForm::infinitive && says->span.first > 0 &&
         r.form(says->span.first - 1) == "beau" && has_main_verb(r, {start, comma}) &&
         subject_and_verb(r, comma + 1);
}

// The last part of a content that a second que opens: que A et que | B.
std::uint32_t last_part(const Reading& r, std::uint32_t start, std::uint32_t end) {
  for (std::uint32_t t = end; t > start + 1; --t)
    if (r.is_que(t - 1) && (r.tag(t - 2) == Tag::coordinator || r.is(t - 2, Punct::comma)))
      return t;
  return start;
}

// « la paix viendra » · de « retirer le plan »: the words in marks at the end of the stretch are a
// clause or an infinitive.
bool ends_in_quoted_clause(const Reading& r, TokenSpan stretch) {
  if (stretch.end <= stretch.first || !r.quoted(stretch.end - 1) || r.quoted(stretch.end))
    return false;
  const std::uint32_t open = r.quote_span(r.quote_at(stretch.end - 1)).first;
  if (open < stretch.first) return false;
  return infinitive_content(r, r.past_adverbials(r.quote_inside(r.quote_at(open)).first)) ||
         quoted_clause_end(r, open) == stretch.end;
}

// What was said, from `start` or of two clauses the second one, is whole before the comma: an
// infinitive, or a clause, which may be quoted.
bool whole_said(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  const TokenSpan last{last_part(r, start, comma), comma};
  return infinitive_content(r, start) || has_main_verb(r, last) || has_quoted_predicate(r, last) ||
         ends_in_quoted_clause(r, last);
}

// X, qui a annoncé A: the qui of the cue whose content begins at `start`.
std::optional<std::uint32_t> relative_of_cue(const Reading& r, std::uint32_t start) {
  std::uint32_t i = start;
  while (i > 0 && r.chunks.verb(i - 1) == nullptr && i + 4 > start) --i;
  const VerbGroup* verb = i > 0 ? r.chunks.verb(i - 1) : nullptr;
  if (verb == nullptr || verb->form != VerbForm::finite) return std::nullopt;
  const auto opener = clause_opener(r, *verb, r.sentence(start).first);
  return opener && r.fw(*opener) == Fw::qui ? opener : std::nullopt;
}

// Aux parents qui répondent que A, elle explique B: the comma ends what the fronted phrase says of
// somebody.
bool closes_fronted_phrase(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  constexpr std::uint32_t kLongest = 8;  // tokens before qui
  const std::uint32_t first = r.text_start(r.words.token(start).sentence);
  const auto qui = relative_of_cue(r, start);
  if (r.tag(first) != Tag::preposition || !qui || *qui <= first || *qui > first + kLongest ||
      has_main_verb(r, {first, *qui}))
    return false;
  for (std::uint32_t t = first; t < *qui; ++t)
    if (r.words.punct(t) != Punct::none) return false;
  return whole_said(r, start, comma) && subject_and_verb(r, comma + 1);
}

// Des rumeurs selon lesquelles A · des rumeurs affirmant que A: where what hands the words over
// begins behind a noun that still lacks its verb.
std::optional<std::uint32_t> rumour_before(const Reading& r, std::uint32_t start) {
  constexpr std::uint32_t kFarthest = 30;  // tokens from where the sentence begins
  if (start < 3) return std::nullopt;
  std::uint32_t link = start - 1;
  if (r.is_que(link)) {
    while (link > 1 && r.chunks.verb(link - 1) == nullptr && link + 4 > start) --link;  // à tort
    const VerbGroup* verb = r.chunks.verb(link - 1);
    if (verb == nullptr || verb->form != VerbForm::gerund) return std::nullopt;
    link = verb->span.first;
  } else if (r.fw(link - 1) == Fw::selon && r.tag(link) == Tag::relative) {
    link = link - 1;
  } else {
    return std::nullopt;
  }
  if (link == 0 || r.chunks.noun(link - 1) == nullptr || r.quoted(link)) return std::nullopt;
  const std::uint32_t first = r.sentence(start).first;
  return first < link && link - first < kFarthest && !has_main_verb(r, {first, link})
             ? std::optional(link)
             : std::nullopt;
}

// Invitant le maire, Paul Durand, à garantir que A, la députée explique B · Après avoir dit que A,
// …: the comma ends what opens the sentence without a verb of its own.
bool closes_fronted_verb(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  const std::uint32_t first = r.text_start(r.words.token(start).sentence);
  const std::uint32_t opens = r.fw(first) == Fw::apres ? first + 1 : first;
  const VerbGroup* verb = r.chunks.verb(opens);
  if (verb == nullptr || verb->span.first != opens || verb->form == VerbForm::finite ||
      verb->span.end >= start || !r.is_que(start - 1) || has_main_verb(r, {first, start}))
    return false;
  // …, la députée, qui arrivait, explique B
  const TokenSpan who = r.extended_at(comma + 1, {.appositions = false, .coordination = false});
  const bool told_of = !who.empty() && can_speak(r, who) && r.is(who.end, Punct::comma) &&
                       r.tag(who.end + 1) == Tag::relative;
  return whole_said(r, start, comma) && (told_of || subject_and_verb(r, comma + 1));
}

// La chanteuse, qui a annoncé prendre une pause, quitte la scène: the comma ends the relative
// clause.
bool closes_relative(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  const VerbGroup* next = r.chunks.verb(comma + 1);
  if (next == nullptr || next->span.first != comma + 1 || next->form != VerbForm::finite ||
      r.form(comma + 1) == "soit" || next->subject_clitic != kNone || start == 0)
    return false;
  if (!whole_said(r, start, comma)) return false;
  if (rumour_before(r, start)) return true;
  const auto qui = relative_of_cue(r, start);
  if (!qui || *qui == 0) return false;
  // L'homme qui a dit que A, est parti: a sentence whose verb is still to come
  return r.is(*qui - 1, Punct::comma) || !has_main_verb(r, {r.sentence(start).first, *qui});
}

// Le gardien, assurant que | A · Le club, dont le chef dit que | A: somebody stands before a comma,
// and the verb of the sentence is still to come where the content begins. Empty where nobody does.
TokenSpan subject_without_verb(const Reading& r, std::uint32_t start) {
  constexpr std::uint32_t kFarthest = 60;  // tokens from where the sentence begins
  const std::uint32_t first = r.sentence(start).first;
  if ((r.quoted(start) && !r.opens_quote(start)) || start - first > kFarthest) return {};
  for (std::uint32_t t = first; t < start; ++t) {
    const NounPhrase* np = r.phrase_at(t);
    if (np == nullptr || np->preposition != kNone) continue;
    const TokenSpan who = r.extended_at(t, {.appositions = false});
    // Le piratage, dont X dit A: before a relative clause a thing, too
    const bool somebody = can_speak(r, who) || r.tag(who.end + 1) == Tag::relative;
    if (who.end < start && r.is(who.end, Punct::comma) && somebody)
      return has_main_verb(r, {first, start}) ? TokenSpan{} : who;
    t = std::max(t, np->span.end - 1);
  }
  return {};
}

// Le club, assurant que les joueurs courent, sautent et dorment, licencie: of two numbers a verb
// has that of its subject.
bool number_fits(const Reading& r, TokenSpan subject, const VerbGroup& verb) {
  const NounPhrase* np = r.phrase_at(subject.first);
  const bool many = verb.third_plural() && !verb.third_singular();
  return !many || np->number != lexicon::number::singular || np->span.end < subject.end;
}

// Le gardien, assurant que A, a quitté la pelouse: the comma closes what was set in between the
// subject of the sentence and its verb.
bool closes_insertion(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  const VerbGroup* next = r.chunks.verb(comma + 1);
  if (next == nullptr || next->span.first != comma + 1 || next->form != VerbForm::finite ||
      r.form(comma + 1) == "soit" || next->subject_clitic != kNone ||
      clause_opener(r, *next, start))
    return false;
  if (!whole_said(r, start, comma)) return false;
  const TokenSpan subject = subject_without_verb(r, start);
  return !subject.empty() && number_fits(r, subject, *next);
}

// Le maire qui a annoncé que la grève était finie | a salué: the verb of the subject before qui.
bool resumes_subject(const Reading& r, std::uint32_t start, std::uint32_t i) {
  const VerbGroup* next = r.chunks.verb(i);
  if (next == nullptr || next->span.first != i || next->form != VerbForm::finite ||
      next->subject_clitic != kNone || clause_opener(r, *next, start))
    return false;
  if (r.tag(i - 1) == Tag::coordinator || r.is(i - 1, Punct::comma)) return false;
  auto qui = relative_of_cue(r, start);  // of few contents
  if (!qui) qui = rumour_before(r, start);
  return qui && has_main_verb(r, {last_part(r, start, i), i}) &&
         !has_main_verb(r, {r.sentence(start).first, *qui});
}

// X, qui affirme que A | et à qui le juge répond · | et dont l'avocat se tait: a second relative
// clause on who speaks, where what was said has none that it could join.
bool second_relative(const Reading& r, std::uint32_t start, std::uint32_t i) {
  if (r.fw(i) != Fw::et && r.fw(i) != Fw::mais) return false;
  const std::uint32_t relative = r.tag(i + 1) == Tag::preposition ? i + 2 : i + 1;
  if (r.tag(relative) != Tag::relative || r.is_que(relative)) return false;
  for (std::uint32_t t = start; t < i; ++t)
    if (r.tag(t) == Tag::relative) return false;
  return relative_of_cue(r, start).has_value();
}

// dit vouloir jouer, tout comme son rival · affirme n'avoir rien vu, de même que le juge: at the
// end of the sentence a second one who says so; not vouloir inviter le maire, tout comme le juge.
bool second_speaker(const Reading& r, std::uint32_t comma) {
  const NounPhrase* object = r.chunks.noun(comma - 1);
  if (object != nullptr && can_speak(r, object->span)) return false;
  const bool likewise = r.fw(comma + 1) == Fw::de && r.form(comma + 2) == "même";
  const std::uint32_t link = comma + (likewise ? 3 : 2);
  if (!likewise && r.form(comma + 1) != "tout") return false;
  if (likewise ? !r.is_que(link) : r.fw(link) != Fw::comme) return false;
  const TokenSpan who = r.extended_at(link + 1);
  return !who.empty() && can_speak(r, who) &&
         (r.is_stop(who.end) || who.end >= r.sentence(comma).end);
}

// Behind an infinitive: what has a subject or a finite verb of its own.
bool ends_infinitive(const Reading& r, std::uint32_t start, std::uint32_t i, bool comma) {
  if (!infinitive_content(r, start)) return false;
  if (comma &&
      (independent_clause(r, i + 1) || r.tag(i + 1) == Tag::subject_clitic || second_speaker(r, i)))
    return true;
  return temporal_clause(r, i) || second_predicate(r, i) || verb_of_sentence(r, start, i);
}

}  // namespace

bool outer_clause_resumes(const Reading& r, std::uint32_t start, std::uint32_t i, bool comma) {
  if (ends_infinitive(r, start, i, comma) || continues_outer_clause(r, start, i) ||
      resumes_subject(r, start, i) || second_relative(r, start, i) || past_of_speaker(r, start, i))
    return true;
  if (predicate_behind_quote(r, start, i)) return true;
  if (behind_object(r, start, i)) return true;
  return comma && (next_predicate(r, start, i) || closes_condition(r, start, i) ||
                   closes_concession(r, start, i) || closes_relative(r, start, i) ||
                   closes_fronted_phrase(r, start, i) || closes_fronted_verb(r, start, i) ||
                   closes_insertion(r, start, i));
}

}  // namespace selon::detect

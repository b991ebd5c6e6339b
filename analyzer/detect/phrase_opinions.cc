#include "analyzer/detect/phrase_opinions.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/phrase_places.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"

namespace selon::detect {
namespace {

// A noun the tables do not know, for somebody by what they do (le dépanneur, les kayakistes).
bool agent_noun(const Reading& r, std::uint32_t head) {
  const std::string_view form = r.form(head);
  return form.ends_with("eur") || form.ends_with("eurs") || form.ends_with("euse") ||
         form.ends_with("iste") || form.ends_with("istes") || form.ends_with("ien") ||
         form.ends_with("iens");
}

// People and bodies think; a country's better part or a second point is only spoken of.
bool has_opinions(const Reading& r, TokenSpan phrase) {
  const NounPhrase* np = r.phrase_at(phrase.first);
  if (np == nullptr || r.tag(np->head) == Tag::adjective || r.tag(np->head) == Tag::numeral)
    return false;
  // dans l'esprit de joueuse agressive; pour le second point
  if ((np->determiner == kNone && np->name.empty() && np->kind == syntax::NounKind::common &&
       np->number == lexicon::number::singular &&
       r.words.token(np->span.first).shape == text::Shape::lower) ||
      r.form(np->span.end - 1) == "point")
    return false;
  const Sense sense = sense_of(r, phrase);
  if (sense.name != nullptr || np->kind == syntax::NounKind::proper || !np->name.empty())
    return sense.kind != EntityKind::document;
  if (!sense.kind) return r.lexicon.demonym(r.form(np->head)) || agent_noun(r, np->head);
  return *sense.kind != EntityKind::document && r.form(np->head) != "pays" &&
         r.form(np->head) != "parties";
}

// Faire grève est « aberrant » pour Paul Durand: right behind quoted words, at the end of the
// sentence, a person or a body judges.
bool trailing_judgement(const Reading& r, const SentenceFinds& finds, std::uint32_t i,
                        const SourcePhrase& f) {
  if (i == 0 || !r.quoted(i - 1) || r.quoted(i) || !ends_here(r, finds, f.span.end)) return false;
  if (f.candidate.form != SourceForm::phrase || !has_opinions(r, f.candidate.source)) return false;
  const Sense sense = sense_of(r, f.candidate.source);
  const NounPhrase* np = r.phrase_at(f.candidate.source.first);
  return sense.name != nullptr || (np != nullptr && !np->name.empty());
}

// Pour des chercheurs, pour l'opposition: whom news asks for what they think.
bool thinkers(const Reading& r, TokenSpan phrase) {
  constexpr auto kThinkers = std::to_array<std::string_view>(
      {"chercheur",    "chercheurs",    "chercheuse",    "chercheuses", "expert",
       "experts",      "experte",       "expertes",      "spécialiste", "spécialistes",
       "économiste",   "économistes",   "analyste",      "analystes",   "observateurs",
       "ong",          "associations",  "militants",     "militantes",  "syndicat",
       "syndicats",    "scientifique",  "scientifiques", "historien",   "historiens",
       "historienne",  "sociologue",    "sociologues",   "politologue", "politologues",
       "défenseurs",   "détracteurs",   "partisans",     "opposants",   "opposition",
       "critiques",    "commentateurs", "auteurs",       "autrice",     "collectif",
       "éditorialiste"});
  const NounPhrase* np = r.phrase_at(phrase.first);
  return np != nullptr && among(kThinkers, r.form(np->head));
}

// il est capital de, il est important que: good for somebody, nobody's words
bool benefits(const Reading& r, const VerbGroup& verb) {
  if (verb.lemma != "être" || verb.subject_clitic == kNone ||
      r.fw(static_cast<std::uint32_t>(verb.subject_clitic)) != Fw::il)
    return false;
  std::uint32_t i = verb.span.end;
  while (r.tag(i) == Tag::adverb) ++i;
  return r.tag(i) == Tag::adjective && (r.fw(i + 1) == Fw::de || r.fw(i + 1) == Fw::d_);
}

// Pour les joueurs, la saison commence lundi · Pour la ministre, une garde a été prévue: for
// their sake. Opinions say what is, must be, may be or will be; of one person also what happens.
bool judges(const Reading& r, TokenSpan rest, const Candidate& c) {
  const VerbGroup* verb = nullptr;
  for (std::uint32_t t = rest.first; t < rest.end && verb == nullptr; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->form == VerbForm::finite && !clause_opener(r, *v, rest.first)) verb = v;
  }
  if (verb == nullptr || benefits(r, *verb)) return false;
  if (c.form == SourceForm::phrase && thinkers(r, c.source)) return !verb->passive;
  // Pour le club, changer de nom est difficile: for its sake; but est un moyen, reviendrait à
  if (const VerbGroup* v = r.chunks.verb(rest.first);
      v != nullptr && v->form == VerbForm::infinitive) {
    const std::uint32_t i = r.past_adverbials(verb->span.end);
    const bool noun = r.tag(i) == Tag::determiner && verb->lemma == "être";
    return (noun || verb->lemma == "revenir" || verb->lemma == "relever") && !verb->passive;
  }
  const std::string_view l = verb->lemma;
  if (l == "être" || l == "devoir" || l == "falloir" || l == "pouvoir" || l == "sembler" ||
      l == "paraître" || l == "agir" || l == "relever" || l == "constituer" || l == "représenter" ||
      l == "risquer" || l == "aller" || l == "mériter" || l == "rester" || l == "demeurer" ||
      l == "suffire" || l == "manquer")
    return !verb->passive;
  if (verb->conditional() || (verb->tenses & lexicon::tense::future) != 0) return !verb->passive;
  const NounPhrase* np = r.phrase_at(c.source.first);
  const bool one =
      c.form == SourceForm::pronoun || np == nullptr || np->number != lexicon::number::plural;
  return one && !verb->passive;
}

}  // namespace

bool gives_opinion(const Reading& r, const SentenceFinds& finds, std::uint32_t i,
                   const SourcePhrase& f) {
  if (trailing_judgement(r, finds, i, f)) return true;
  if (!clause_initial(r, finds, i) && !(i > 0 && r.is(i - 1, Punct::comma))) return false;
  std::uint32_t comma = past_complements(r, finds, f.span.end);
  if (!r.is(comma, Punct::comma) && !r.opens_quote(comma)) return false;
  // Pour lui, un accord a été pris
  const Fw whom = r.fw(f.candidate.source.first);
  if (f.candidate.form == SourceForm::pronoun && i == finds.span.first &&
      (whom == Fw::lui || whom == Fw::elle) && has_main_verb(r, {comma + 1, finds.span.end}))
    return true;
  const bool person =
      f.candidate.form == SourceForm::pronoun || has_opinions(r, f.candidate.source);
  if (!person) return false;
  if (r.is(comma, Punct::comma)) ++comma;
  const TokenSpan rest{comma, finds.span.end};
  for (std::uint32_t t = rest.first; t < rest.end; ++t)
    if (r.quoted(t)) return true;
  return judges(r, rest, f.candidate);
}

}  // namespace selon::detect

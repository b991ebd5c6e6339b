#include "analyzer/syntax/phrase_complements.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/syntax/joiners.h"
#include "analyzer/syntax/manners.h"
#include "analyzer/syntax/name_starts.h"
#include "analyzer/syntax/noun_phrases.h"

namespace selon::syntax {
namespace {

using text::Punct;

// Nouns that make one noun with en and the next: la mise en œuvre, la prise en charge.
constexpr auto kDoings = std::to_array<std::string_view>(
    {"mise", "mises", "remise", "remises", "prise", "prises", "entrée", "montée", "venue"});

}  // namespace

bool placed_by(const Words& words, std::string_view noun, Fw preposition, std::uint32_t where) {
  constexpr auto kPlaced = std::to_array<std::string_view>(
      {"candidat",    "candidate",   "prétendant",   "prétendante", "chercheur",   "chercheuse",
       "chercheure",  "professeur",  "professeure",  "enseignant",  "enseignante", "étudiant",
       "étudiante",   "doctorant",   "doctorante",   "avocat",      "avocate",     "médecin",
       "ambassadeur", "consul",      "ambassadrice", "délégué",     "déléguée",    "élu",
       "élue",        "conférences", "infirmier",    "infirmière",  "chirurgien",  "chirurgienne",
       "économiste",  "analyste",    "ingénieur",    "ingénieure",  "physicien",   "physicienne",
       "historien",   "historienne", "sociologue",   "politologue", "directeur",   "directrice"});
  constexpr auto kPlaces = std::to_array<std::string_view>(
      {"académie",     "ambassade", "assemblée",  "barreau",        "centre",      "clinique",
       "collège",      "conseil",   "cour",       "droits",         "département", "direction",
       "faculté",      "hôpital",   "institut",   "investiture",    "laboratoire", "lycée",
       "législatives", "mairie",    "ministère",  "municipales",    "musée",       "observatoire",
       "parquet",      "primaire",  "présidence", "présidentielle", "région",      "service",
       "services",     "sports",    "succession", "sénat",          "tribunal",    "université",
       "école",        "élection",  "élections"});
  constexpr auto kTrades = std::to_array<std::string_view>(
      {"spécialiste", "expert", "experte", "étudiant", "étudiante", "doctorant", "doctorante",
       "ingénieur", "ingénieure", "docteur", "docteure"});
  constexpr auto kFields = std::to_array<std::string_view>(
      {"agronomie", "biologie",     "chimie",   "cybersécurité", "droit",      "environnement",
       "finances",  "géopolitique", "histoire", "informatique",  "médecine",   "philosophie",
       "physique",  "psychologie",  "santé",    "sciences",      "sociologie", "stratégie",
       "sécurité",  "économie",     "énergie",  "épidémiologie"});
  if (noun.ends_with('s') && noun != "conférences") noun.remove_suffix(1);
  const std::string_view form = words.form(where);
  const bool capital = words.token(where).shape != text::Shape::lower;
  switch (preposition) {
    case Fw::a_grave:
    case Fw::au:
    case Fw::aux:
      return among(kPlaced, noun) && (capital || among(kPlaces, form));
    case Fw::en:
      return among(kTrades, noun) && (capital || among(kFields, form));
    default:
      return false;
  }
}

std::uint32_t PhraseComplements::past(std::uint32_t end, const NounPhrase& np) {
  while (v_.inside(end) && budget_ > 0) {
    const std::uint32_t next = complement(end, np);
    if (next == end) break;
    end = next;
    --budget_;
  }
  return end;
}

std::uint32_t PhraseComplements::complement(std::uint32_t i, const NounPhrase& np) {
  if (v_.words.punct(i) == Punct::paren_open) return bracket(i);
  if (v_.words.punct(i) == Punct::quote_open || v_.words.punct(i) == Punct::quote_neutral)
    return quoted_name(i);
  if (v_.words.tag(i) == Tag::adjective && v_.words.fw(i) == Fw::none) return i + 1;
  if (v_.words.tag(i) == Tag::proper && !everybody(v_.words, i - 1))
    return names_who_spoke(i, np) ? i : i + 1;
  if (v_.charged(i) || itself(i)) return i + 1;
  if (const std::uint32_t end = portfolio(i, np); end != i) return end;
  if (v_.words.tag(i) != Tag::preposition) return i;
  if (const std::uint32_t end = medium_behind(i); end != i) return end;
  if (!binds(i, np)) return i;
  const std::uint32_t j = i + 1;
  if (v_.words.punct(j) == Punct::quote_open || v_.words.punct(j) == Punct::quote_neutral) {
    const std::uint32_t past = short_quote(j);
    return past == j ? i : past;
  }
  const NounPhrase* next = v_.phrase_at(j);
  if (next == nullptr || next->kind == NounKind::pronoun) return i;
  std::uint32_t end = past_open_mark(*next);  // de la "république" autoproclamée
  // de la Santé et de la Famille, des Etats-Unis et de Russie
  if (v_.inside(end) && v_.words.fw(end) == Fw::et && v_.inside(end + 1) && same_link(end + 1, i)) {
    const NounPhrase* second = v_.phrase_at(end + 2);
    if (second != nullptr) end = second->span.end;
  }
  return end;
}

// un "membre de l'équipe": a phrase that opens a mark goes on to its close.
std::uint32_t PhraseComplements::past_open_mark(const NounPhrase& np) const {
  for (std::uint32_t i = np.span.first; i < np.span.end; ++i) {
    const Punct p = v_.words.punct(i);
    if (p != Punct::quote_open && p != Punct::quote_neutral) continue;
    for (std::uint32_t j = np.span.end; v_.inside(j) && j < np.span.end + 12; ++j)
      if (v_.words.punct(j) == Punct::quote_close || v_.words.punct(j) == Punct::quote_neutral)
        return j + 1;
  }
  return np.span.end;
}

// a confié après le match | Paul Roy: behind a phrase with its preposition a name that begins a
// phrase of its own
bool PhraseComplements::names_who_spoke(std::uint32_t i, const NounPhrase& np) const {
  const NounPhrase* next = v_.phrase_at(i);
  if (names_source(np)) return false;  // selon la patronne des députés LFI Anne Roy
  const bool party =
      i > 0 && v_.words.punct(i - 1) == Punct::paren_close;  // le député (PS) Paul Roy
  return next != nullptr && np.preposition != kNone && next->kind == NounKind::proper &&
         v_.words[i].morph.any(lexicon::pos::first_name) && !party;
}

// selon, d'après, pour: who is named behind it, no part of a clause comes between
bool PhraseComplements::names_source(const NounPhrase& np) const {
  if (np.preposition < 0) return false;
  const auto at = static_cast<std::uint32_t>(np.preposition);
  const Fw fw = v_.words.fw(at);
  return fw == Fw::selon || fw == Fw::pour ||
         (fw == Fw::apres && at > 0 && v_.words.fw(at - 1) == Fw::d_);
}

// le ministre de l'Intérieur, des Ports et de la Pêche: past the next thing in a list of de that
// "et de" closes; else `i`.
std::uint32_t PhraseComplements::portfolio(std::uint32_t i, const NounPhrase& np) const {
  constexpr std::uint32_t kLongestList = 20;  // tokens
  const std::string_view head = v_.words.form(np.head);
  if (head != "ministre" && head != "ministère" && head != "ministres") return i;
  const bool last = v_.words.fw(i) == Fw::et;
  if ((!last && v_.words.punct(i) != Punct::comma) || !names_portfolio(v_.words, i + 1)) return i;
  const NounPhrase* next = v_.phrase_at(i + 2);
  if (next == nullptr) next = v_.phrase_at(i + 1);  // des looks like the plural of un
  if (next == nullptr || next->kind == NounKind::pronoun) return i;
  if (last) return next->span.end;
  bool closed = false;
  for (std::uint32_t t = i + 2; v_.inside(t + 1) && t < i + kLongestList; ++t) {
    const VerbGroup* verb = v_.chunks.verb(t);
    if (verb != nullptr && verb->form == VerbForm::finite) return i;
    closed = closed || (v_.words.fw(t) == Fw::et && is_of(v_.words.fw(t + 1)));
    if (!closed || v_.words.punct(t) != Punct::comma) continue;
    const VerbGroup* behind = v_.chunks.verb(t + 1);  // …, ont été déployés: a subject, no list
    return behind == nullptr || behind->form == VerbForm::gerund ? next->span.end : i;
  }
  return i;
}

// les élus eux-mêmes
bool PhraseComplements::itself(std::uint32_t i) const {
  const std::string_view form = v_.words.form(i);
  return form.ends_with("-même") || form.ends_with("-mêmes");
}

// le site d'information en ligne La Gazette: past a phrase with en to the name; not l'AFP en citant
// Paul Roy
std::uint32_t PhraseComplements::medium_behind(std::uint32_t i) const {
  if (v_.words.fw(i) != Fw::en || !v_.inside(i + 2) || v_.capital(i + 1) ||
      v_.words.tag(i + 1) == Tag::gerund)
    return i;
  std::uint32_t j = i + 2;
  const bool article = v_.words.fw(j) == Fw::le || v_.words.fw(j) == Fw::la ||
                       v_.words.fw(j) == Fw::les || v_.words.fw(j) == Fw::l_;
  if (!v_.capital(j) || (!article && v_.words.tag(j) != Tag::proper)) return i;
  while (v_.inside(j) && v_.capital(j)) ++j;
  return j;
}

// du renseignement et de la sécurité: both are forms of de, or of à
bool PhraseComplements::same_link(std::uint32_t a, std::uint32_t b) const {
  return v_.words.fw(a) == v_.words.fw(b) || (is_of(v_.words.fw(a)) && is_of(v_.words.fw(b)));
}

// Which prepositions continue a phrase that names somebody: always de; à, en, pour … only right
// behind a common noun without a name (directeur de recherche au CNRS, ministre à la Ville).
bool PhraseComplements::binds(std::uint32_t i, const NounPhrase& np) const {
  if (tells_how(v_.words, i)) return false;
  switch (v_.words.fw(i)) {
    case Fw::de:
    case Fw::d_:
    case Fw::du:
    case Fw::des:
      return v_.words.fw(i + 1) != Fw::la || v_.inside(i + 2);
    case Fw::en:
      if (among(kDoings, v_.words.form(i - 1))) return true;
      [[fallthrough]];
    case Fw::a_grave:
    case Fw::au:
    case Fw::aux:
    case Fw::pour:
      if (v_.words.form(i + 1) == "sein" && np.kind == NounKind::common) return true;
      return np.name.empty() && np.kind == NounKind::common && !after_verb(np) &&
             (v_.capital(past_article(i + 1)) ||
              placed_by(v_.words, v_.words.form(i - 1), v_.words.fw(i), past_article(i + 1)));
    default:
      return false;
  }
}

std::uint32_t PhraseComplements::past_article(std::uint32_t i) const {
  return v_.words.tag(i) == Tag::determiner ? i + 1 : i;
}

// Behind a verb (a dit le ministre à l'AFP, a dit lundi soir une source à l'AFP) à names who was
// told.
bool PhraseComplements::after_verb(const NounPhrase& np) const {
  constexpr std::uint32_t kLongestTime = 4;  // tokens
  // ont dit d'anciens élus à l'AFP: their article is no link
  const bool some = np.preposition > 0 && np.determiner == kNone &&
                    is_of(v_.words.fw(static_cast<std::uint32_t>(np.preposition))) &&
                    np.number == lexicon::number::plural;
  const std::uint32_t first = np.span.first - (some ? 1 : 0);
  for (std::uint32_t i = first; i > 0 && i + kLongestTime > first; --i)
    if (v_.chunks.verb(i - 1) != nullptr) return i == first || skip_adverbial(v_.words, i) == first;
  return np.preposition == kNone && behind_places(first);
}

// a dit lors d'une réunion dans la cour | le préfet: from the phrase back to the verb there is
// nothing but where it was said.
bool PhraseComplements::behind_places(std::uint32_t first) const {
  constexpr int kMost = 4;  // phrases
  std::uint32_t i = first;
  for (int n = 0; n < kMost && i > 0; ++n) {
    const NounPhrase* place = v_.chunks.noun(i - 1);
    if (place == nullptr || place->preposition <= 0 || place->span.end != i) return false;
    i = static_cast<std::uint32_t>(place->preposition);
    if (i > 0 && v_.words.fw(i - 1) == Fw::lors) --i;
    if (i > 0 && v_.chunks.verb(i - 1) != nullptr) return true;
  }
  return false;
}

std::uint32_t PhraseComplements::bracket(std::uint32_t i) const {
  for (std::uint32_t j = i + 1; v_.inside(j) && j < i + 30; ++j)
    if (v_.words.punct(j) == Punct::paren_close) return j + 1;
  return i;
}

// l'association "Les Amis du lac"
std::uint32_t PhraseComplements::quoted_name(std::uint32_t i) const {
  return v_.capital(i + 1) ? short_quote(i) : i;
}

// Past a few quoted words without a verb; `i` when there is more.
std::uint32_t PhraseComplements::short_quote(std::uint32_t i) const {
  for (std::uint32_t j = i + 1; v_.inside(j) && j < i + 9; ++j) {
    const Punct p = v_.words.punct(j);
    if (p == Punct::comma || p == Punct::period || v_.chunks.verb(j) != nullptr) return i;
    if (p == Punct::quote_close || p == Punct::quote_neutral) return j + 1;
  }
  return i;
}

// des sources policières et judiciaires: an adjective of the same noun, at token `j`
bool PhraseComplements::second_adjective(std::uint32_t j, const NounPhrase& np) const {
  if (!v_.inside(j) || j < 2 || np.kind != NounKind::common || !np.name.empty()) return false;
  const std::uint8_t number = v_.words[j].morph.number;
  return v_.words.tag(j) == Tag::adjective && v_.words.tag(j - 2) == Tag::adjective &&
         (np.number == 0 || number == 0 || (np.number & number) != 0);
}

std::uint32_t PhraseComplements::past_coordinated(std::uint32_t end, const NounPhrase& first) {
  while (v_.inside(end) && budget_ > 0) {
    const std::uint32_t j = past_joiner(v_.words, end);
    if (j == end) return end;
    const NounPhrase* next = v_.phrase_at(j);
    if (next == nullptr && second_adjective(j, first)) {
      end = j + 1;
      continue;
    }
    if (next == nullptr || next->kind == NounKind::pronoun) return end;
    if (next->kind == NounKind::common && first.kind != NounKind::common &&
        next->determiner == kNone)
      return end;
    --budget_;
    end = past(next->span.end, *next);
  }
  return end;
}

}  // namespace selon::syntax

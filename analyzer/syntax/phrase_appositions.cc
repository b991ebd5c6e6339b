#include "analyzer/syntax/phrase_appositions.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/syntax/times.h"
#include "analyzer/syntax/titles.h"

namespace selon::syntax {
namespace {

using text::Punct;

// L'enquête contre le député, Paul Roy, révèle: texts and doings, whose name it is not.
constexpr auto kTexts = std::to_array<std::string_view>(
    {"accusation", "acte",     "affaire", "article",   "attaque",    "biographie", "campagne",
     "courrier",   "demande",  "dossier", "entretien", "enquête",    "film",       "hommage",
     "interview",  "lettre",   "livre",   "loi",       "message",    "motion",     "mot",
     "plainte",    "portrait", "procès",  "procédure", "projet",     "rapport",    "recours",
     "réponse",    "soutien",  "texte",   "tribune",   "témoignage", "vidéo"});

}  // namespace

// Karel Malvor, chargé de la presse, nous: what one is in charge of, up to its comma; else `i`.
std::uint32_t PhraseAppositions::charge(std::uint32_t i, const NounPhrase& np) {
  if (np.name.empty() || !v_.inside(i) || !v_.charged(i)) return i;
  const NounPhrase* task = v_.phrase_at(i + 2);
  if (task == nullptr) return i;
  const std::uint32_t end = complements_.past(task->span.end, *task);
  return v_.inside(end) && v_.words.punct(end) == Punct::comma ? end : i;
}

// One person is no "deux millions de personnes".
bool PhraseAppositions::may_describe(const NounPhrase& next, const NounPhrase& np) const {
  if (v_.words.tag(next.span.first) == Tag::numeral && !coordinated_) return false;
  const bool plural = next.number == lexicon::number::plural;
  // Selon Paul Roy, tous les habitants, …: a first name is one person's
  if (plural && !coordinated_ && np.kind == NounKind::proper && np.determiner == kNone &&
      v_.words[np.span.first].morph.any(lexicon::pos::first_name) &&
      np.span.end > np.span.first + 1)
    return false;
  return !plural || np.number == 0 || (np.number & lexicon::number::plural) != 0 ||
         np.kind != NounKind::proper;
}

// un militant basé en Norvège, Paul Valmont: to the comma behind a participle with its complement
std::uint32_t PhraseAppositions::past_participle(std::uint32_t i) const {
  constexpr std::uint32_t kReach = 9;  // tokens
  // le chef de la "république" autoproclamée, Karel Malvor
  if (v_.inside(i + 1) && v_.words.tag(i) == Tag::past_participle &&
      v_.words.punct(i + 1) == Punct::comma)
    return i + 1;
  // publié par, paru chez: of texts, whose author follows
  if (!v_.inside(i + 1) || v_.words.tag(i) != Tag::past_participle ||
      v_.words.tag(i + 1) != Tag::preposition || v_.words.fw(i + 1) == Fw::par ||
      v_.words.fw(i + 1) == Fw::chez)
    return i;
  for (std::uint32_t j = i + 2; v_.inside(j) && j < i + kReach; ++j) {
    if (v_.words.punct(j) == Punct::comma) return j;
    if (v_.words.punct(j) != Punct::none || v_.chunks.verb(j) != nullptr) return i;
  }
  return i;
}

// le responsable de l'habitation au comité de la Ville, Anne Durand · la cheffe des bâtiments,
// parcs et jardins, Anne Durand: to the comma before the full name that a definite role bears,
// past the complements of all kinds that only roles have in front of a name; else `i`.
std::uint32_t PhraseAppositions::past_charge(std::uint32_t i, const NounPhrase& np) const {
  constexpr std::uint32_t kReach = 18;  // tokens
  if (np.determiner == kNone || np.preposition != kNone || !np.name.empty()) return i;
  const Fw article = v_.words.fw(np.determiner);
  if (article != Fw::le && article != Fw::la && article != Fw::l_) return i;
  if (!v_.inside(i) || (v_.words.tag(i) != Tag::preposition && v_.words.punct(i) != Punct::comma))
    return i;
  if (among(kTexts, v_.words.form(np.head)) || v_.words.fw(i) == Fw::sur ||
      v_.words.fw(i) == Fw::contre || v_.words.fw(i) == Fw::avec)
    return i;
  for (std::uint32_t j = i; v_.inside(j) && j < i + kReach; ++j) {
    if (v_.words.punct(j) == Punct::comma) {
      if (closed_full_name(j + 1)) return j;
      if (!v_.inside(j + 1) || v_.words.tag(j + 1) != Tag::noun || v_.capital(j + 1)) return i;
    } else if (v_.words.punct(j) != Punct::none || v_.chunks.verb(j) != nullptr ||
               v_.words.tag(j) == Tag::relative || v_.words.tag(j) == Tag::subordinator) {
      return i;
    }
  }
  return i;
}

// A first name and a family name, and then a comma or the end of the sentence.
bool PhraseAppositions::closed_full_name(std::uint32_t i) const {
  const NounPhrase* name = v_.phrase_at(i);
  if (name == nullptr || name->kind != NounKind::proper || name->determiner != kNone ||
      name->preposition != kNone || name->span.end < i + 2 || !v_.capital(i + 1))
    return false;
  const lexicon::Morph& first = v_.words[i].morph;  // Basse Normandie is nobody
  if (!first.any(lexicon::pos::first_name) && first.pos != 0) return false;
  const std::uint32_t past = name->span.end;
  return !v_.inside(past) || v_.words.punct(past) == Punct::comma ||
         v_.words.punct(past) == Punct::period;
}

// l'un d'eux, l'un d'entre elles
std::uint32_t PhraseAppositions::past_them(std::uint32_t i) const {
  if (v_.words.fw(i) != Fw::d_ || !v_.inside(i + 1)) return i;
  const std::uint32_t them = v_.words.form(i + 1) == "entre" && v_.inside(i + 2) ? i + 2 : i + 1;
  return v_.words.fw(them) == Fw::eux || v_.words.fw(them) == Fw::elles ? them + 1 : i;
}

// un commandant, le général Karel Roy · l'un d'eux, le Dr Roy: somebody, and then by his name.
// (Selon un témoin, le maire Paul Roy: the subject of what follows.)
bool PhraseAppositions::told_by_name(const NounPhrase& next, const NounPhrase& np) const {
  if (np.determiner == kNone || np.preposition != kNone || !np.name.empty() || coordinated_)
    return false;
  const Fw article = v_.words.fw(np.determiner);
  const bool one = v_.words.tag(np.head) == Tag::pronoun &&
                   (v_.words.fw(np.head) == Fw::un || v_.words.fw(np.head) == Fw::une);
  if (article != Fw::un && article != Fw::une && !one) return false;
  if (next.determiner == kNone || next.name.empty() || next.name.end != next.span.end) return false;
  // un policier, le maire Paul Roy, deux passants et …: a list
  const std::uint32_t past = next.span.end;
  if (v_.inside(past) && v_.words.punct(past) == Punct::comma && v_.phrase_at(past + 1) != nullptr)
    return false;
  const Fw definite = v_.words.fw(next.determiner);
  return definite == Fw::le || definite == Fw::la || definite == Fw::l_;
}

// le porte-parole de l'armée, le colonel Karel Roy: an office, and its holder with his rank.
// (Selon le ministre, le colonel Karel Roy a fui: the subject of what follows closes nothing.)
bool PhraseAppositions::holder_with_rank(const NounPhrase& next, const NounPhrase& np) {
  static constexpr auto kRanks = std::to_array<std::string_view>({"général",
                                                                  "générale",
                                                                  "colonel",
                                                                  "colonelle",
                                                                  "colonel-major",
                                                                  "lieutenant-colonel",
                                                                  "commandant",
                                                                  "commandante",
                                                                  "capitaine",
                                                                  "lieutenant",
                                                                  "lieutenante",
                                                                  "amiral",
                                                                  "vice-amiral",
                                                                  "maréchal",
                                                                  "adjudant",
                                                                  "sergent",
                                                                  "commissaire",
                                                                  "docteur",
                                                                  "docteure",
                                                                  "professeur",
                                                                  "professeure",
                                                                  "dr",
                                                                  "pr",
                                                                  "cheikh",
                                                                  "imam"});
  if (np.determiner == kNone || !np.name.empty() || coordinated_ ||
      np.number == lexicon::number::plural)
    return false;
  if (next.determiner == kNone || next.name.empty() || next.name.end != next.span.end) return false;
  const std::uint32_t past = next.span.end;
  if (!among(kRanks, v_.words.form(next.span.first + 1)))
    return np.preposition == kNone && is_one_subject(v_.words, v_.chunks, {np.span.first, past});
  if (!v_.inside(past) || v_.words.punct(past) == Punct::period) return true;
  const NounPhrase* third = v_.words.punct(past) == Punct::comma ? v_.phrase_at(past + 1) : nullptr;
  // Selon un témoin, le colonel Roy, ivre, a tiré: behind a preposition only a clause of its own
  // leaves the name to the office
  if (third == nullptr || third->preposition != kNone || third->determiner == kNone)
    return np.preposition == kNone;
  // le maire, le colonel Roy, le préfet et …: a list, where no clause begins
  const VerbGroup* verb = v_.chunks.verb(complements_.past(third->span.end, *third));
  return verb != nullptr && verb->form == VerbForm::finite;
}

// Luc Brun, du syndicat CFDT, · Anne Blanc, de l'association Eau vive: where somebody with a full
// name works, up to the mark that closes it; else `i`.
std::uint32_t PhraseAppositions::house(std::uint32_t i, const NounPhrase& np) {
  if (np.kind != NounKind::proper || np.determiner != kNone || np.span.end < np.span.first + 2 ||
      !v_.words[np.span.first].morph.any(lexicon::pos::first_name) || !v_.inside(i) ||
      !is_of(v_.words.fw(i)))
    return i;
  static constexpr auto kHouses = std::to_array<std::string_view>(
      {"association",  "syndicat",      "collectif",   "club",      "groupe",     "parti",
       "institut",     "université",    "laboratoire", "ministère", "fédération", "fondation",
       "ong",          "mouvement",     "cabinet",     "bureau",    "centre",     "comité",
       "réseau",       "confédération", "union",       "société",   "entreprise", "agence",
       "observatoire", "coordination",  "ligue",       "école",     "chu",        "cnrs"});
  const NounPhrase* body = v_.phrase_at(i + 1);
  if (body != nullptr && !among(kHouses, v_.words.form(body->head))) return i;
  const bool contracted = v_.words.fw(i) == Fw::du;
  if (body == nullptr || body->kind != NounKind::common ||
      (body->determiner == kNone && !contracted) || body->number == lexicon::number::plural)
    return i;
  const std::uint32_t last = complements_.past(body->span.end, *body);
  if (!v_.inside(last)) return last;
  const Punct p = v_.words.punct(last);
  return p == Punct::comma || p == Punct::period || p == Punct::colon || p == Punct::paren_close
             ? last
             : i;
}

// Paul Roy, 45 ans, · Paul Roy, 45 ans, maire de la commune: past the age of somebody with a
// name, in figures; or `i`. (La victime avait, selon la police, 45 ans; durera, a dit X, dix
// ans.)
std::uint32_t PhraseAppositions::past_age(std::uint32_t i, const NounPhrase& np) const {
  const bool named = np.kind == NounKind::proper && np.determiner == kNone &&
                     v_.words[np.span.first].morph.any(lexicon::pos::first_name);
  if (!named || !v_.inside(i + 1) || v_.words.token(i + 1).kind != text::TokenKind::number)
    return i;
  const std::uint32_t past = past_years(v_.words, i + 1);
  if (v_.words.punct(i) != Punct::comma || past == i + 1 || !v_.inside(i + 2)) return i;
  return !v_.inside(past) || v_.words.punct(past) != Punct::none ? past : i;
}

// son avocate, Me Anne Roy · le ministre, M. Roy: a name whose title is no office.
// (Selon la préfète, M. Roy, ivre, a fui: another one.)
bool PhraseAppositions::titled_name(const NounPhrase& next, const NounPhrase& np) const {
  const std::string_view title = v_.words.form(next.span.first);
  const bool he = title == "m." || title == "monsieur";
  const bool titled = he || title == "madame" || title == "maître" || is_short_title(title);
  return next.determiner == kNone && !next.name.empty() && next.name.end == next.span.end &&
         titled && !(he && np.gender == lexicon::gender::feminine);
}

// Selon X, la digue, le pont et l'école fermeront: at the comma behind the first of several
// subjects of a verb.
bool PhraseAppositions::opens_list(std::uint32_t comma) const {
  constexpr int kMost = 8;  // members
  bool closed = false;
  std::uint32_t i = comma;
  for (int n = 0; n < kMost && !closed; ++n) {
    if (!v_.inside(i + 1) || (v_.words.punct(i) != Punct::comma && v_.words.fw(i) != Fw::et))
      return false;
    closed = v_.words.fw(i) == Fw::et;
    const NounPhrase* member = v_.phrase_at(i + 1);
    if (member == nullptr || member->preposition != kNone || member->determiner == kNone)
      return false;
    i = member->span.end;
    while (v_.inside(i) && v_.words.tag(i) == Tag::adjective) ++i;
  }
  const VerbGroup* verb = v_.inside(i) ? v_.chunks.verb(i) : nullptr;
  return closed && verb != nullptr && verb->form == VerbForm::finite && verb->third_plural();
}

// Selon X, une victoire dans le nord changerait tout: a verb comes before the next comma, so the
// phrase that ends at `i` is its subject and describes nobody.
bool PhraseAppositions::subject_of_next(std::uint32_t i) const {
  constexpr std::uint32_t kReach = 15;  // tokens
  for (std::uint32_t j = i; v_.inside(j) && j < i + kReach; ++j) {
    const VerbGroup* v = v_.chunks.verb(j);
    if (v != nullptr && v->form == VerbForm::finite) return true;
    if (v_.words.punct(j) != Punct::none || v_.words.tag(j) == Tag::relative) return false;
  }
  return false;
}

std::uint32_t PhraseAppositions::past(std::uint32_t end, const NounPhrase& np) {
  end = past_age(end, np);
  std::uint32_t comma = np.kind == NounKind::common ? past_participle(past_them(end)) : end;
  if (np.kind == NounKind::common) comma = past_charge(comma, np);
  if (!v_.inside(comma) || v_.words.punct(comma) != Punct::comma) return end;
  const std::uint32_t j = comma + 1;
  if (const std::uint32_t last = charge(j, np); last != j) return last;
  if (const std::uint32_t last = house(j, np); last != j) return last;
  const NounPhrase* next = v_.phrase_at(j);
  if (next == nullptr || next->kind == NounKind::pronoun || next->preposition != kNone) return end;
  const bool names_it =
      np.name.empty() &&
      ((next->kind == NounKind::proper && next->determiner == kNone) || titled_name(*next, np));
  const bool describes_it =
      !np.name.empty() && next->kind == NounKind::common && may_describe(*next, np);
  const bool by_name = told_by_name(*next, np) || holder_with_rank(*next, np);
  if (!names_it && !by_name && (!describes_it || comma != end)) return end;
  const std::uint32_t last =
      complements_.past_coordinated(complements_.past(next->span.end, *next), *next);
  if (!v_.inside(last)) return last;
  if (np.preposition != kNone && next->determiner != kNone && opens_list(last)) return end;
  const Punct p = v_.words.punct(last);
  const bool closes = p == Punct::comma || p == Punct::period || p == Punct::paren_close ||
                      p == Punct::semicolon || p == Punct::question || p == Punct::exclamation ||
                      p == Punct::colon || p == Punct::quote_close;
  if (by_name) return closes ? last : end;
  const bool goes_on = v_.words.tag(last) == Tag::preposition ||
                       v_.words.tag(last) == Tag::past_participle;  // …, des élus réunis à Lunel
  return closes || (goes_on && !subject_of_next(last)) ? last : end;
}

}  // namespace selon::syntax

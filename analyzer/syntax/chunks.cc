#include "analyzer/syntax/chunks.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/syntax/noun_phrases.h"
#include "analyzer/syntax/times.h"
#include "analyzer/syntax/verb_groups.h"

namespace selon::syntax {
namespace {

using text::Punct;

constexpr int kLongestPhrase = 12;  // base phrases taken into one extended phrase

// Nouns that make one noun with en and the next: la mise en œuvre, la prise en charge.
constexpr auto kDoings = std::to_array<std::string_view>(
    {"mise", "mises", "remise", "remises", "prise", "prises", "entrée", "montée", "venue"});

// L'enquête contre le député, Paul Roy, révèle: texts and doings, whose name it is not.
constexpr auto kTexts = std::to_array<std::string_view>(
    {"accusation", "acte",     "affaire", "article",   "attaque",    "biographie", "campagne",
     "courrier",   "demande",  "dossier", "entretien", "enquête",    "film",       "hommage",
     "interview",  "lettre",   "livre",   "loi",       "message",    "motion",     "mot",
     "plainte",    "portrait", "procès",  "procédure", "projet",     "rapport",    "recours",
     "réponse",    "soutien",  "texte",   "tribune",   "témoignage", "vidéo"});

class Extender {
 public:
  Extender(const Words& words, const Chunks& chunks, ExtendOptions options)
      : words_(words), chunks_(chunks), options_(options) {}

  TokenSpan run(std::uint32_t index) {
    const NounPhrase& np = chunks_.nouns[index];
    sentence_ = words_.token(np.head).sentence;
    std::uint32_t end = complements(past_open_mark(np), np);
    if (options_.coordination) {
      const std::uint32_t one = end;
      end = coordinated(end, np);
      coordinated_ = end != one;
    }
    if (options_.appositions) end = apposition(end, np);
    return {np.span.first, end};
  }

 private:
  const Words& words_;
  const Chunks& chunks_;
  const ExtendOptions options_;
  std::uint32_t sentence_ = 0;
  int budget_ = kLongestPhrase;
  bool coordinated_ = false;  // Paul et Anne Durand: two touristes may describe them

  // un "membre de l'équipe": a phrase that opens a mark goes on to its close.
  [[nodiscard]] std::uint32_t past_open_mark(const NounPhrase& np) const {
    for (std::uint32_t i = np.span.first; i < np.span.end; ++i) {
      const Punct p = words_.punct(i);
      if (p != Punct::quote_open && p != Punct::quote_neutral) continue;
      for (std::uint32_t j = np.span.end; inside(j) && j < np.span.end + 12; ++j)
        if (words_.punct(j) == Punct::quote_close || words_.punct(j) == Punct::quote_neutral)
          return j + 1;
    }
    return np.span.end;
  }

  [[nodiscard]] bool inside(std::uint32_t i) const {
    return i < words_.size() && words_.token(i).sentence == sentence_;
  }
  [[nodiscard]] const NounPhrase* phrase_at(std::uint32_t i) const {
    const NounPhrase* np = chunks_.noun(i);
    return np != nullptr && np->span.first == i ? np : nullptr;
  }

  // de la Défense · du Kremlin · pour l'Afrique · (PS) · "quoted" modifiers, trailing adjectives
  std::uint32_t complements(std::uint32_t end, const NounPhrase& np) {
    while (inside(end) && budget_ > 0) {
      const std::uint32_t next = complement(end, np);
      if (next == end) break;
      end = next;
      --budget_;
    }
    return end;
  }

  std::uint32_t complement(std::uint32_t i, const NounPhrase& np) {
    if (words_.punct(i) == Punct::paren_open) return bracket(i);
    if (words_.punct(i) == Punct::quote_open || words_.punct(i) == Punct::quote_neutral)
      return quoted_name(i);
    if (words_.tag(i) == Tag::adjective && words_.fw(i) == Fw::none) return i + 1;
    if (words_.tag(i) == Tag::proper && !everybody(words_, i - 1))
      return names_who_spoke(i, np) ? i : i + 1;
    if (charged(i) || itself(i)) return i + 1;
    if (const std::uint32_t end = portfolio(i, np); end != i) return end;
    if (words_.tag(i) != Tag::preposition) return i;
    if (const std::uint32_t end = medium_behind(i); end != i) return end;
    if (!binds(i, np)) return i;
    const std::uint32_t j = i + 1;
    if (words_.punct(j) == Punct::quote_open || words_.punct(j) == Punct::quote_neutral) {
      const std::uint32_t past = short_quote(j);
      return past == j ? i : past;
    }
    const NounPhrase* next = phrase_at(j);
    if (next == nullptr || next->kind == NounKind::pronoun) return i;
    std::uint32_t end = past_open_mark(*next);  // de la "république" autoproclamée
    // de la Santé et de la Famille, des Etats-Unis et de Russie
    if (inside(end) && words_.fw(end) == Fw::et && inside(end + 1) && same_link(end + 1, i)) {
      const NounPhrase* second = phrase_at(end + 2);
      if (second != nullptr) end = second->span.end;
    }
    return end;
  }

  // a confié après le match | Paul Roy: behind a phrase with its preposition a name that begins a
  // phrase of its own
  [[nodiscard]] bool names_who_spoke(std::uint32_t i, const NounPhrase& np) const {
    const NounPhrase* next = phrase_at(i);
    if (names_source(np)) return false;  // selon la patronne des députés LFI Anne Roy
    const bool party =
        i > 0 && words_.punct(i - 1) == Punct::paren_close;  // le député (PS) Paul Roy
    return next != nullptr && np.preposition != kNone && next->kind == NounKind::proper &&
           words_[i].morph.any(lexicon::pos::first_name) && !party;
  }

  // selon, d'après, pour: who is named behind it, no part of a clause comes between
  [[nodiscard]] bool names_source(const NounPhrase& np) const {
    if (np.preposition < 0) return false;
    const auto at = static_cast<std::uint32_t>(np.preposition);
    const Fw fw = words_.fw(at);
    return fw == Fw::selon || fw == Fw::pour ||
           (fw == Fw::apres && at > 0 && words_.fw(at - 1) == Fw::d_);
  }

  // le ministre de l'Intérieur, des Ports et de la Pêche: past the next thing in a list of de that
  // "et de" closes; else `i`.
  [[nodiscard]] std::uint32_t portfolio(std::uint32_t i, const NounPhrase& np) const {
    constexpr std::uint32_t kLongestList = 20;  // tokens
    const std::string_view head = words_.form(np.head);
    if (head != "ministre" && head != "ministère" && head != "ministres") return i;
    const bool last = words_.fw(i) == Fw::et;
    if ((!last && words_.punct(i) != Punct::comma) || !names_portfolio(words_, i + 1)) return i;
    const NounPhrase* next = phrase_at(i + 2);
    if (next == nullptr) next = phrase_at(i + 1);  // des looks like the plural of un
    if (next == nullptr || next->kind == NounKind::pronoun) return i;
    if (last) return next->span.end;
    bool closed = false;
    for (std::uint32_t t = i + 2; inside(t + 1) && t < i + kLongestList; ++t) {
      const VerbGroup* verb = chunks_.verb(t);
      if (verb != nullptr && verb->form == VerbForm::finite) return i;
      closed = closed || (words_.fw(t) == Fw::et && is_of(words_.fw(t + 1)));
      if (!closed || words_.punct(t) != Punct::comma) continue;
      const VerbGroup* behind = chunks_.verb(t + 1);  // …, ont été déployés: a subject, no list
      return behind == nullptr || behind->form == VerbForm::gerund ? next->span.end : i;
    }
    return i;
  }

  // les élus eux-mêmes
  [[nodiscard]] bool itself(std::uint32_t i) const {
    const std::string_view form = words_.form(i);
    return form.ends_with("-même") || form.ends_with("-mêmes");
  }

  // la secrétaire d'Etat chargée de la mer, le ministre délégué aux transports: part of the title
  [[nodiscard]] bool charged(std::uint32_t i) const {
    const std::string_view form = words_.form(i);
    if (!form.starts_with("chargé") && !form.starts_with("délégué")) return false;
    return words_.tag(i) == Tag::past_participle && inside(i + 1) &&
           words_.tag(i + 1) == Tag::preposition && words_.fw(i + 1) != Fw::par;
  }

  // Karel Malvor, chargé de la presse, nous: what one is in charge of, up to its comma; else `i`.
  std::uint32_t charge(std::uint32_t i, const NounPhrase& np) {
    if (np.name.empty() || !inside(i) || !charged(i)) return i;
    const NounPhrase* task = phrase_at(i + 2);
    if (task == nullptr) return i;
    const std::uint32_t end = complements(task->span.end, *task);
    return inside(end) && words_.punct(end) == Punct::comma ? end : i;
  }

  // le site d'information en ligne La Gazette: past a phrase with en to the name
  std::uint32_t medium_behind(std::uint32_t i) const {
    if (words_.fw(i) != Fw::en || !inside(i + 2) || capital(i + 1)) return i;
    std::uint32_t j = i + 2;
    const bool article = words_.fw(j) == Fw::le || words_.fw(j) == Fw::la ||
                         words_.fw(j) == Fw::les || words_.fw(j) == Fw::l_;
    if (!capital(j) || (!article && words_.tag(j) != Tag::proper)) return i;
    while (inside(j) && capital(j)) ++j;
    return j;
  }

  // du renseignement et de la sécurité: both are forms of de, or of à
  [[nodiscard]] bool same_link(std::uint32_t a, std::uint32_t b) const {
    return words_.fw(a) == words_.fw(b) || (is_of(words_.fw(a)) && is_of(words_.fw(b)));
  }

  // Which prepositions continue a phrase that names somebody: always de; à, en, pour … only right
  // behind a common noun without a name (directeur de recherche au CNRS, ministre à la Ville).
  [[nodiscard]] bool binds(std::uint32_t i, const NounPhrase& np) const {
    switch (words_.fw(i)) {
      case Fw::de:
      case Fw::d_:
      case Fw::du:
      case Fw::des:
        return words_.fw(i + 1) != Fw::la || inside(i + 2);
      case Fw::en:
        if (among(kDoings, words_.form(i - 1))) return true;
        [[fallthrough]];
      case Fw::a_grave:
      case Fw::au:
      case Fw::aux:
      case Fw::pour:
        if (words_.form(i + 1) == "sein" && np.kind == NounKind::common) return true;
        return np.name.empty() && np.kind == NounKind::common && capital(past_article(i + 1)) &&
               !after_verb(np);
      default:
        return false;
    }
  }
  [[nodiscard]] std::uint32_t past_article(std::uint32_t i) const {
    return words_.tag(i) == Tag::determiner ? i + 1 : i;
  }
  [[nodiscard]] bool capital(std::uint32_t i) const {
    return inside(i) && words_.token(i).shape != text::Shape::lower &&
           words_.token(i).shape != text::Shape::none;
  }
  // Behind a verb (a dit le ministre à l'AFP, a dit lundi soir une source à l'AFP) à names who was
  // told.
  [[nodiscard]] bool after_verb(const NounPhrase& np) const {
    constexpr std::uint32_t kLongestTime = 4;  // tokens
    // ont dit d'anciens élus à l'AFP: their article is no link
    const bool some = np.preposition > 0 && np.determiner == kNone &&
                      is_of(words_.fw(static_cast<std::uint32_t>(np.preposition))) &&
                      np.number == lexicon::number::plural;
    const std::uint32_t first = np.span.first - (some ? 1 : 0);
    for (std::uint32_t i = first; i > 0 && i + kLongestTime > first; --i)
      if (chunks_.verb(i - 1) != nullptr) return i == first || skip_adverbial(words_, i) == first;
    return false;
  }

  std::uint32_t bracket(std::uint32_t i) const {
    for (std::uint32_t j = i + 1; inside(j) && j < i + 30; ++j)
      if (words_.punct(j) == Punct::paren_close) return j + 1;
    return i;
  }

  // l'association "Les Amis du lac"
  std::uint32_t quoted_name(std::uint32_t i) const { return capital(i + 1) ? short_quote(i) : i; }

  // Past a few quoted words without a verb; `i` when there is more.
  std::uint32_t short_quote(std::uint32_t i) const {
    for (std::uint32_t j = i + 1; inside(j) && j < i + 9; ++j) {
      const Punct p = words_.punct(j);
      if (p == Punct::comma || p == Punct::period || chunks_.verb(j) != nullptr) return i;
      if (p == Punct::quote_close || p == Punct::quote_neutral) return j + 1;
    }
    return i;
  }

  // des sources policières et judiciaires: an adjective of the same noun, at token `j`
  [[nodiscard]] bool second_adjective(std::uint32_t j, const NounPhrase& np) const {
    if (!inside(j) || j < 2 || np.kind != NounKind::common || !np.name.empty()) return false;
    const std::uint8_t number = words_[j].morph.number;
    return words_.tag(j) == Tag::adjective && words_.tag(j - 2) == Tag::adjective &&
           (np.number == 0 || number == 0 || (np.number & number) != 0);
  }

  std::uint32_t coordinated(std::uint32_t end, const NounPhrase& first) {
    while (inside(end) && budget_ > 0) {
      std::uint32_t j = end;
      if (words_.fw(j) != Fw::et && words_.fw(j) != Fw::ou) return end;
      ++j;
      const NounPhrase* next = phrase_at(j);
      if (next == nullptr && second_adjective(j, first)) {
        end = j + 1;
        continue;
      }
      if (next == nullptr || next->kind == NounKind::pronoun) return end;
      if (next->kind == NounKind::common && first.kind != NounKind::common &&
          next->determiner == kNone)
        return end;
      --budget_;
      end = complements(next->span.end, *next);
    }
    return end;
  }

  // One person is no "deux millions de personnes".
  [[nodiscard]] bool may_describe(const NounPhrase& next, const NounPhrase& np) const {
    if (words_.tag(next.span.first) == Tag::numeral && !coordinated_) return false;
    const bool plural = next.number == lexicon::number::plural;
    // Selon Paul Roy, tous les habitants, …: a first name is one person's
    if (plural && !coordinated_ && np.kind == NounKind::proper && np.determiner == kNone &&
        words_[np.span.first].morph.any(lexicon::pos::first_name) &&
        np.span.end > np.span.first + 1)
      return false;
    return !plural || np.number == 0 || (np.number & lexicon::number::plural) != 0 ||
           np.kind != NounKind::proper;
  }

  // un militant basé en Norvège, Paul Valmont: to the comma behind a participle with its complement
  [[nodiscard]] std::uint32_t past_participle(std::uint32_t i) const {
    constexpr std::uint32_t kReach = 9;  // tokens
    // le chef de la "république" autoproclamée, Karel Malvor
    if (inside(i + 1) && words_.tag(i) == Tag::past_participle &&
        words_.punct(i + 1) == Punct::comma)
      return i + 1;
    // publié par, paru chez: of texts, whose author follows
    if (!inside(i + 1) || words_.tag(i) != Tag::past_participle ||
        words_.tag(i + 1) != Tag::preposition || words_.fw(i + 1) == Fw::par ||
        words_.fw(i + 1) == Fw::chez)
      return i;
    for (std::uint32_t j = i + 2; inside(j) && j < i + kReach; ++j) {
      if (words_.punct(j) == Punct::comma) return j;
      if (words_.punct(j) != Punct::none || chunks_.verb(j) != nullptr) return i;
    }
    return i;
  }

  // le responsable de l'habitation au comité de la Ville, Anne Durand · la cheffe des bâtiments,
  // parcs et jardins, Anne Durand: to the comma before the full name that a definite role bears,
  // past the complements of all kinds that only roles have in front of a name; else `i`.
  [[nodiscard]] std::uint32_t past_charge(std::uint32_t i, const NounPhrase& np) const {
    constexpr std::uint32_t kReach = 18;  // tokens
    if (np.determiner == kNone || np.preposition != kNone || !np.name.empty()) return i;
    const Fw article = words_.fw(np.determiner);
    if (article != Fw::le && article != Fw::la && article != Fw::l_) return i;
    if (!inside(i) || (words_.tag(i) != Tag::preposition && words_.punct(i) != Punct::comma))
      return i;
    if (among(kTexts, words_.form(np.head)) || words_.fw(i) == Fw::sur ||
        words_.fw(i) == Fw::contre || words_.fw(i) == Fw::avec)
      return i;
    for (std::uint32_t j = i; inside(j) && j < i + kReach; ++j) {
      if (words_.punct(j) == Punct::comma) {
        if (closed_full_name(j + 1)) return j;
        if (!inside(j + 1) || words_.tag(j + 1) != Tag::noun || capital(j + 1)) return i;
      } else if (words_.punct(j) != Punct::none || chunks_.verb(j) != nullptr ||
                 words_.tag(j) == Tag::relative || words_.tag(j) == Tag::subordinator) {
        return i;
      }
    }
    return i;
  }
  // A first name and a family name, and then a comma or the end of the sentence.
  [[nodiscard]] bool closed_full_name(std::uint32_t i) const {
    const NounPhrase* name = phrase_at(i);
    if (name == nullptr || name->kind != NounKind::proper || name->determiner != kNone ||
        name->preposition != kNone || name->span.end < i + 2 || !capital(i + 1))
      return false;
    const lexicon::Morph& first = words_[i].morph;  // Basse Normandie is nobody
    if (!first.any(lexicon::pos::first_name) && first.pos != 0) return false;
    const std::uint32_t past = name->span.end;
    return !inside(past) || words_.punct(past) == Punct::comma ||
           words_.punct(past) == Punct::period;
  }

  // l'un d'eux, l'un d'entre elles
  [[nodiscard]] std::uint32_t past_them(std::uint32_t i) const {
    if (words_.fw(i) != Fw::d_ || !inside(i + 1)) return i;
    const std::uint32_t them = words_.form(i + 1) == "entre" && inside(i + 2) ? i + 2 : i + 1;
    return words_.fw(them) == Fw::eux || words_.fw(them) == Fw::elles ? them + 1 : i;
  }

  // un commandant, le général Karel Roy · l'un d'eux, le Dr Roy: somebody, and then by his name.
  // (Selon un témoin, le maire Paul Roy: the subject of what follows.)
  [[nodiscard]] bool told_by_name(const NounPhrase& next, const NounPhrase& np) const {
    if (np.determiner == kNone || np.preposition != kNone || !np.name.empty() || coordinated_)
      return false;
    const Fw article = words_.fw(np.determiner);
    const bool one = words_.tag(np.head) == Tag::pronoun &&
                     (words_.fw(np.head) == Fw::un || words_.fw(np.head) == Fw::une);
    if (article != Fw::un && article != Fw::une && !one) return false;
    if (next.determiner == kNone || next.name.empty() || next.name.end != next.span.end)
      return false;
    // un policier, le maire Paul Roy, deux passants et …: a list
    const std::uint32_t past = next.span.end;
    if (inside(past) && words_.punct(past) == Punct::comma && phrase_at(past + 1) != nullptr)
      return false;
    const Fw definite = words_.fw(next.determiner);
    return definite == Fw::le || definite == Fw::la || definite == Fw::l_;
  }

  // le porte-parole de l'armée, le colonel Karel Roy: an office, and its holder with his rank.
  // (Selon le ministre, le colonel Karel Roy a fui: the subject of what follows closes nothing.)
  [[nodiscard]] bool holder_with_rank(const NounPhrase& next, const NounPhrase& np) {
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
    if (next.determiner == kNone || next.name.empty() || next.name.end != next.span.end)
      return false;
    const std::uint32_t past = next.span.end;
    if (!among(kRanks, words_.form(next.span.first + 1)))
      return np.preposition == kNone && is_one_subject(words_, chunks_, {np.span.first, past});
    if (!inside(past) || words_.punct(past) == Punct::period) return true;
    const NounPhrase* third = words_.punct(past) == Punct::comma ? phrase_at(past + 1) : nullptr;
    // Selon un témoin, le colonel Roy, ivre, a tiré: behind a preposition only a clause of its own
    // leaves the name to the office
    if (third == nullptr || third->preposition != kNone || third->determiner == kNone)
      return np.preposition == kNone;
    // le maire, le colonel Roy, le préfet et …: a list, where no clause begins
    const VerbGroup* verb = chunks_.verb(complements(third->span.end, *third));
    return verb != nullptr && verb->form == VerbForm::finite;
  }

  // Luc Brun, du syndicat CFDT, · Anne Blanc, de l'association Eau vive: where somebody with a full
  // name works, up to the mark that closes it; else `i`.
  [[nodiscard]] std::uint32_t house(std::uint32_t i, const NounPhrase& np) {
    if (np.kind != NounKind::proper || np.determiner != kNone || np.span.end < np.span.first + 2 ||
        !words_[np.span.first].morph.any(lexicon::pos::first_name) || !inside(i) ||
        !is_of(words_.fw(i)))
      return i;
    static constexpr auto kHouses = std::to_array<std::string_view>(
        {"association",  "syndicat",      "collectif",   "club",      "groupe",     "parti",
         "institut",     "université",    "laboratoire", "ministère", "fédération", "fondation",
         "ong",          "mouvement",     "cabinet",     "bureau",    "centre",     "comité",
         "réseau",       "confédération", "union",       "société",   "entreprise", "agence",
         "observatoire", "coordination",  "ligue",       "école",     "chu",        "cnrs"});
    const NounPhrase* body = phrase_at(i + 1);
    if (body != nullptr && !among(kHouses, words_.form(body->head))) return i;
    const bool contracted = words_.fw(i) == Fw::du;
    if (body == nullptr || body->kind != NounKind::common ||
        (body->determiner == kNone && !contracted) || body->number == lexicon::number::plural)
      return i;
    const std::uint32_t last = complements(body->span.end, *body);
    if (!inside(last)) return last;
    const Punct p = words_.punct(last);
    return p == Punct::comma || p == Punct::period || p == Punct::colon || p == Punct::paren_close
               ? last
               : i;
  }

  // Paul Roy, 45 ans, · Paul Roy, 45 ans, maire de la commune: past the age of somebody with a
  // name, in figures; or `i`. (La victime avait, selon la police, 45 ans; durera, a dit X, dix
  // ans.)
  [[nodiscard]] std::uint32_t past_age(std::uint32_t i, const NounPhrase& np) const {
    const bool named = np.kind == NounKind::proper && np.determiner == kNone &&
                       words_[np.span.first].morph.any(lexicon::pos::first_name);
    if (!named || !inside(i + 1) || words_.token(i + 1).kind != text::TokenKind::number) return i;
    const std::uint32_t past = past_years(words_, i + 1);
    if (words_.punct(i) != Punct::comma || past == i + 1 || !inside(i + 2)) return i;
    return !inside(past) || words_.punct(past) != Punct::none ? past : i;
  }

  // son avocate, Me Anne Roy · le ministre, M. Roy: a name whose title is no office.
  // (Selon la préfète, M. Roy, ivre, a fui: another one.)
  [[nodiscard]] bool titled_name(const NounPhrase& next, const NounPhrase& np) const {
    static constexpr auto kTitles = std::to_array<std::string_view>(
        {"m.", "mme", "mlle", "me", "maître", "monsieur", "madame", "dr", "pr", "mgr"});
    const std::string_view title = words_.form(next.span.first);
    const bool he = title == "m." || title == "monsieur";
    return next.determiner == kNone && !next.name.empty() && next.name.end == next.span.end &&
           among(kTitles, title) && !(he && np.gender == lexicon::gender::feminine);
  }

  // …, Dmitri Peskov, · …, maire de la commune, · …, un élu local, up to a comma
  // or the end of the sentence.
  std::uint32_t apposition(std::uint32_t end, const NounPhrase& np) {
    end = past_age(end, np);
    std::uint32_t comma = np.kind == NounKind::common ? past_participle(past_them(end)) : end;
    if (np.kind == NounKind::common) comma = past_charge(comma, np);
    if (!inside(comma) || words_.punct(comma) != Punct::comma) return end;
    const std::uint32_t j = comma + 1;
    if (const std::uint32_t last = charge(j, np); last != j) return last;
    if (const std::uint32_t last = house(j, np); last != j) return last;
    const NounPhrase* next = phrase_at(j);
    if (next == nullptr || next->kind == NounKind::pronoun || next->preposition != kNone)
      return end;
    const bool names_it =
        np.name.empty() &&
        ((next->kind == NounKind::proper && next->determiner == kNone) || titled_name(*next, np));
    const bool describes_it =
        !np.name.empty() && next->kind == NounKind::common && may_describe(*next, np);
    const bool by_name = told_by_name(*next, np) || holder_with_rank(*next, np);
    if (!names_it && !by_name && (!describes_it || comma != end)) return end;
    const std::uint32_t last = coordinated(complements(next->span.end, *next), *next);
    if (!inside(last)) return last;
    if (np.preposition != kNone && next->determiner != kNone && opens_list(last)) return end;
    const Punct p = words_.punct(last);
    const bool closes = p == Punct::comma || p == Punct::period || p == Punct::paren_close ||
                        p == Punct::semicolon || p == Punct::question || p == Punct::exclamation ||
                        p == Punct::colon || p == Punct::quote_close;
    if (by_name) return closes ? last : end;
    const bool goes_on = words_.tag(last) == Tag::preposition ||
                         words_.tag(last) == Tag::past_participle;  // …, des élus réunis à Lunel
    return closes || (goes_on && !subject_of_next(last)) ? last : end;
  }

  // Selon X, la digue, le pont et l'école fermeront: at the comma behind the first of several
  // subjects of a verb.
  [[nodiscard]] bool opens_list(std::uint32_t comma) const {
    constexpr int kMost = 8;  // members
    bool closed = false;
    std::uint32_t i = comma;
    for (int n = 0; n < kMost && !closed; ++n) {
      if (!inside(i + 1) || (words_.punct(i) != Punct::comma && words_.fw(i) != Fw::et))
        return false;
      closed = words_.fw(i) == Fw::et;
      const NounPhrase* member = phrase_at(i + 1);
      if (member == nullptr || member->preposition != kNone || member->determiner == kNone)
        return false;
      i = member->span.end;
      while (inside(i) && words_.tag(i) == Tag::adjective) ++i;
    }
    const VerbGroup* verb = inside(i) ? chunks_.verb(i) : nullptr;
    return closed && verb != nullptr && verb->form == VerbForm::finite && verb->third_plural();
  }

  // Selon X, une victoire dans le nord changerait tout: a verb comes before the next comma, so the
  // phrase that ends at `i` is its subject and describes nobody.
  [[nodiscard]] bool subject_of_next(std::uint32_t i) const {
    constexpr std::uint32_t kReach = 15;  // tokens
    for (std::uint32_t j = i; inside(j) && j < i + kReach; ++j) {
      const VerbGroup* v = chunks_.verb(j);
      if (v != nullptr && v->form == VerbForm::finite) return true;
      if (words_.punct(j) != Punct::none || words_.tag(j) == Tag::relative) return false;
    }
    return false;
  }
};

}  // namespace

Chunks chunk(const Words& words, const lexicon::Lexicon& lexicon) {
  Chunks out;
  out.verbs = find_verb_groups(words);
  out.nouns = find_noun_phrases(words, lexicon);
  out.verb_at = base::SpanIndex(words.size());
  out.noun_at = base::SpanIndex(words.size());
  for (const VerbGroup& verb : out.verbs) out.verb_at.add(verb.span.first, verb.span.end);
  for (const NounPhrase& noun : out.nouns) out.noun_at.add(noun.span.first, noun.span.end);
  return out;
}

bool is_one_subject(const Words& words, const Chunks& chunks, TokenSpan phrase) {
  const auto finite_at = [&chunks](std::uint32_t i) {
    const VerbGroup* v = chunks.verb(i);
    return v != nullptr && v->form == VerbForm::finite && v->third_singular();
  };
  if (words.punct(phrase.end) == Punct::comma)
    return chunks.verb(phrase.end + 1) != nullptr &&
           chunks.verb(phrase.end + 1)->span.first == phrase.end + 1 && finite_at(phrase.end + 1);
  const bool ends = phrase.end >= words.size() || words.punct(phrase.end) == Punct::period ||
                    words.token(phrase.end).sentence != words.token(phrase.first).sentence;
  return ends && phrase.first > 0 && finite_at(phrase.first - 1);
}

TokenSpan extend(const Words& words, const Chunks& chunks, std::uint32_t index,
                 ExtendOptions options) {
  return Extender(words, chunks, options).run(index);
}

}  // namespace selon::syntax

#include "analyzer/mentions/description_complements.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/mentions/description_adjectives.h"
#include "analyzer/syntax/fixed_phrases.h"
#include "analyzer/syntax/manners.h"
#include "analyzer/syntax/noun_phrases.h"
#include "analyzer/syntax/prepositions.h"
#include "analyzer/syntax/times.h"

namespace selon::mentions {
namespace {

using syntax::Fw;
using syntax::Tag;
using text::Punct;
namespace number = lexicon::number;
namespace pos = lexicon::pos;

void add_complements(Draft& draft, const Name& n) {
  draft.complements.insert(draft.complements.end(), n.words.begin(), n.words.end());
}

void add_complement(Draft& draft, std::uint32_t k) {
  if (draft.c.is_word(k) && draft.c.words.fw(k) == Fw::none)
    draft.complements.push_back(draft.pool.keep(stem(draft.c.form(k))));
}

// PDG de Norvent Universal: a longer name than the tables know.
std::uint32_t past_rest_of(Draft& draft, const Name& n) {
  const Name* rest = draft.inside(n.span.end) ? draft.name(n.span.end) : nullptr;
  const bool open = n.shape == NameShape::known && n.known.entry->state == nullptr;
  if (rest == nullptr || !open || rest->titled || rest->shape != NameShape::plain ||
      rest->bare.end != rest->bare.first + 1)
    return n.span.end;
  if (draft.c.words[rest->bare.first].morph.any(pos::first_name | pos::surname)) return n.span.end;
  add_complements(draft, *rest);
  return rest->span.end;
}

std::uint32_t add_name(Draft& draft, const Name& n) {
  if (names_state(n) && n.known.entry->type != lexicon::NameType::seat) {
    draft.states.push_back(n.known.entry->state);
    // The town itself counts too: the mayor of a capital is not the state's.
    if (n.known.entry->type == lexicon::NameType::capital) add_complements(draft, n);
  } else {
    add_complements(draft, n);
  }
  return past_rest_of(draft, n);
}

// l'eurodéputé Renaissance, la sénatrice Les Républicains: whose member somebody is.
std::uint32_t party(Draft& draft, std::uint32_t i) {
  const Name* n = draft.inside(i) && draft.d.noun != nullptr ? draft.name(i) : nullptr;
  if (n == nullptr || n->shape != NameShape::known || n->known.entry->state != nullptr) return i;
  if (draft.d.noun->kind != EntityKind::person || n->known.entry->kind == EntityKind::person)
    return i;
  return read_adjectives(draft, add_name(draft, *n));
}

// le député (PS) Paul Roy, la présidente (LR) de la région: past a party in brackets, where the
// name or the complements of a person's office go on behind it; else `i`.
std::uint32_t past_bracket(const Draft& draft, std::uint32_t i) {
  constexpr std::uint32_t kLongestParty = 4;  // tokens
  if (!draft.inside(i) || draft.c.words.punct(i) != Punct::paren_open || draft.d.noun == nullptr ||
      draft.d.noun->kind != EntityKind::person)
    return i;
  for (std::uint32_t t = i + 1; draft.inside(t + 1) && t <= i + 1 + kLongestParty; ++t) {
    if (draft.c.words.punct(t) != Punct::paren_close) continue;
    const Name* bearer = draft.name(t + 1);
    const bool named = bearer != nullptr && bearer->shape == NameShape::person;
    return t > i + 1 && (named || syntax::is_of(draft.c.words.fw(t + 1))) ? t + 1 : i;
  }
  return i;
}

// A complement stands before `i`, to which et may join another: not l'armée malienne | et de ses
// alliés, in which de goes on from a noun before.
bool has_complement(const Draft& draft, std::uint32_t i) {
  for (std::uint32_t t = draft.d.head_end; t < i; ++t)
    if (draft.c.words.tag(t) == Tag::preposition) return true;
  return false;
}

// le ministre de la Communication et Médias: a further department by its capital alone
bool further_department(const Draft& draft, std::uint32_t j) {
  if (!draft.key.starts_with("minist") && !draft.key.starts_with("secretaire")) return false;
  const Name* n = draft.name(j);
  return draft.c.words.fw(j - 1) == Fw::et && draft.c.capitalised(j) &&
         (n == nullptr || (n->shape == NameShape::plain && n->bare.end == n->bare.first + 1)) &&
         draft.c.words[j].morph.any(pos::noun) &&
         !draft.c.words[j].morph.any(pos::first_name | pos::surname);
}

// la ministre déléguée à la mer: of the object behind the preposition
bool charge(const Draft& draft, std::uint32_t object) {
  const std::string_view before = object > 1 ? draft.c.form(object - 2) : std::string_view{};
  return before.starts_with("délégué") || before.starts_with("chargé");
}

// pour la défense et la sécurité: a further thing somebody is in charge of, and nobody
bool further_charge(const Draft& draft, std::uint32_t i) {
  if (draft.c.words.fw(i - 1) != Fw::et || !draft.inside(i + 1)) return false;
  if (draft.c.words.fw(i) != Fw::le && draft.c.words.fw(i) != Fw::la &&
      draft.c.words.fw(i) != Fw::l_ && draft.c.words.fw(i) != Fw::les)
    return false;
  const lexicon::NounMatch match = draft.c.lexicon.match_noun(draft.c.document(), i + 1);
  return draft.c.words.tag(i + 1) == Tag::noun && !match;
}

// ministre de l'Intérieur, des Ports et de la Pêche: at the comma of a list that "et de" closes
bool portfolio(const Draft& draft, std::uint32_t comma) {
  if (!draft.key.starts_with("minist") || !syntax::names_portfolio(draft.c.words, comma + 1))
    return false;
  bool closed = false;
  for (std::uint32_t t = comma + 2; draft.inside(t + 1); ++t) {
    const syntax::VerbGroup* verb = draft.c.chunks.verb(t);
    if (verb != nullptr && verb->form == syntax::VerbForm::finite) return false;
    closed = closed || (draft.c.words.fw(t) == Fw::et && syntax::is_of(draft.c.words.fw(t + 1)));
    if (!closed || draft.c.words.punct(t) != Punct::comma) continue;
    const syntax::VerbGroup* behind = draft.c.chunks.verb(t + 1);
    return behind == nullptr || behind->form == syntax::VerbForm::gerund;
  }
  return false;
}

// chercheuse à l'université de Lunel, médecin au centre hospitalier
bool workplace(const Draft& draft, std::uint32_t j) {
  static constexpr auto kWorkplaces = std::to_array<std::string_view>(
      {"universite", "departement", "ecole", "institut", "laboratoire", "centre", "hopital",
       "clinique", "faculte", "lycee", "college", "observatoire", "museum", "fondation"});
  return draft.c.is_word(j) && among(kWorkplaces, stem(draft.c.form(j)));
}

// secrétaire d'Etat au Numérique, ministre délégué aux Transports, directeur au CNRS; but not
// "a dit un policier à Paris".
bool takes_other_prepositions(const Draft& draft, std::uint32_t i) {
  const std::uint32_t j = draft.inside(i) && draft.c.words.tag(i) == Tag::determiner ? i + 1 : i;
  if (!draft.inside(j)) return false;
  // a dit le préfet à La Croix: the paper that was told, of whose name the article is a part
  if (const Name* paper = j > i ? draft.name(i) : nullptr;
      paper != nullptr && paper->known.entry != nullptr &&
      paper->known.entry->kind == EntityKind::media)
    return false;
  if (draft.d.capitalised || draft.key.ends_with("candidat"))
    return draft.c.words.tag(j) == Tag::noun;
  if (charge(draft, i)) return draft.c.words.tag(j) == Tag::noun || draft.c.capitalised(j);
  if (workplace(draft, j))
    return draft.d.noun != nullptr && draft.d.noun->kind == EntityKind::person;
  if (!draft.d.has(lexicon::trait::role) || !draft.c.capitalised(j)) return false;
  const Name* place = draft.name(j);
  // le président du groupe Les Verts au Sénat: where a group sits
  if (place != nullptr && place->known.entry != nullptr &&
      place->known.entry->kind == EntityKind::organisation &&
      among(draft.complements, std::string_view("groupe")))
    return true;
  // le commissaire au Numérique: a common word with a capital names a department
  if (place != nullptr && place->shape == NameShape::plain &&
      place->bare.end == place->bare.first + 1 &&
      draft.c.words[j].morph.any(pos::noun | pos::adjective) &&
      !draft.c.words[j].morph.any(pos::first_name | pos::surname))
    return true;
  return place == nullptr ||
         (place->shape == NameShape::acronym && draft.c.words.fw(draft.d.span.first) == Fw::none);
}

// vente en ligne, compagnie aérienne à bas coûts: what further tells of which sort a trade is
std::uint32_t past_way_of_trade(const Draft& draft, std::uint32_t i) {
  static constexpr syntax::FixedPhrases kWays(
      std::to_array<std::string_view>({"en ligne", "en gros", "sur mesure", "par correspondance",
                                       "à distance", "à bas coûts", "à bas coût", "à bas prix"}));
  const std::uint32_t past = kWays.past(draft.c.words, i);
  return past > i && draft.inside(past - 1) ? past : i;
}

// courtier en assurances, négociant en vins
bool deals_in(const Draft& draft, std::uint32_t object) {
  return draft.d.has(lexicon::trait::firm) && draft.inside(object) &&
         draft.c.words.tag(object) == Tag::noun && draft.name(object) == nullptr &&
         draft.c.words[object].morph.number == number::plural;
}

// Behind the preposition (and "et") of a complement that starts at `i`, == i when none does.
std::uint32_t complement_object(const Draft& draft, std::uint32_t i, bool charged) {
  std::uint32_t j = i;
  if (draft.c.words.fw(j) == Fw::et && has_complement(draft, i)) ++j;
  // Office régional des eaux, des forêts et des chemins
  if (draft.c.words.punct(j) == Punct::comma && i > draft.d.head_end &&
      (draft.d.capitalised || portfolio(draft, j)))
    ++j;
  if (!draft.inside(j)) return i;
  // le vice-président du groupe en charge de l'Europe
  if (draft.c.words.fw(j) == Fw::en && draft.c.form(j + 1) == "charge" && draft.inside(j + 3) &&
      syntax::is_of(draft.c.words.fw(j + 2)))
    return j + 3;
  // procureur général près la Cour de cassation
  if (draft.c.form(j) == "près" && draft.inside(j + 1) &&
      draft.c.words.tag(j + 1) == Tag::determiner)
    return j + 1;
  const Fw link = draft.c.words.fw(j);
  if (syntax::is_of(link)) return syntax::tells_how(draft.c.words, j) ? i : j + 1;
  if (link == Fw::en) return j == i && deals_in(draft, j + 1) ? j + 1 : i;
  if (syntax::is_to(link) || link == Fw::pour)
    return (j == i ? takes_other_prepositions(draft, j + 1) : charged) ? j + 1 : i;
  return j > i && ((charged && further_charge(draft, j)) || further_department(draft, j)) ? j : i;
}

// des frères Malvor, des élus Paul Roy et Anne Durand: of several; le président des maires Paul
// Roy is one.
bool lists_persons(const Draft& draft, const Name& n) {
  const std::uint32_t end = n.span.end;
  return n.shape != NameShape::person || draft.c.words.fw(end) == Fw::et ||
         (draft.inside(end + 1) && draft.c.words.punct(end) == Punct::comma &&
          draft.name(end + 1) != nullptr);
}

// l'association Lunel Santé: a word of the dictionary in it makes it no person's name
bool holds_common_word(const Draft& draft, const Name& n) {
  for (std::uint32_t k = n.bare.first; k < n.bare.end; ++k)
    if (draft.c.words[k].morph.any(pos::noun) &&
        !draft.c.words[k].morph.any(pos::first_name | pos::surname))
      return true;
  return false;
}

// la région Grand Est, le groupement Les Halles: what hardly goes without its name.
bool always_named(std::string_view noun) {
  static constexpr auto kNamed = std::to_array<std::string_view>(
      {"région", "groupement", "groupe", "festival", "collectif", "canton", "hôtel", "enseigne",
       "marque", "émission", "magazine", "start-up"});
  return among(kNamed, noun);
}

// le fabricant de pneus Ledrain, le site de vente Norvik, le géant du luxe Brandel: who is
// described bears the name `n` behind a complement that only says of what sort they are.
bool head_bears(const Draft& draft, const Name& n, std::uint32_t end, bool typed,
                const lexicon::NounMatch& match) {
  const bool firm = draft.d.has(lexicon::trait::firm);
  const bool body = draft.d.noun != nullptr && (draft.d.noun->kind == EntityKind::organisation ||
                                                draft.d.noun->kind == EntityKind::media);
  if (n.titled || n.shape == NameShape::person || !(firm || body)) return false;
  const lexicon::NameEntry* known = n.shape == NameShape::known ? n.known.entry : nullptr;
  if (known != nullptr && (known->state != nullptr || known->kind != EntityKind::organisation))
    return false;
  if (typed || n.shape == NameShape::acronym) return true;
  // le leader de l'assurance: of a trade; le constructeur de la fusée Astra: of a thing with a name
  static constexpr auto kFirstOfTrade =
      std::to_array<std::string_view>({"specialiste", "geant", "leader", "numero un", "numero deux",
                                       "champion", "pionnier", "mastodonte", "fleuron"});
  const bool things = firm && !match && draft.c.words[end - 1].morph.number == number::plural &&
                      draft.c.words.tag(end - 1) == Tag::noun;
  return things || among(kFirstOfTrade, draft.key);
}

// de l'agence Tass: the name belongs to the complement, not to the one described; but
// "le porte-parole de l'agence Jean Durand". `typed`: the complement has no determiner.
std::uint32_t with_own_name(Draft& draft, std::uint32_t end, bool typed,
                            const lexicon::NounMatch& match) {
  const Name* n = draft.inside(end) ? draft.name(end) : nullptr;
  if (n == nullptr || head_bears(draft, *n, end, typed, match)) return end;
  const bool persons_title = match && match.form.entry->kind == EntityKind::person &&
                             (match.form.number != number::plural || lists_persons(draft, *n));
  if (n->shape == NameShape::person && !persons_title) return end;
  if (n->shape == NameShape::plain && !persons_title && n->bare.end > n->bare.first + 1 &&
      !always_named(draft.c.form(end - 1)) && !holds_common_word(draft, *n))
    return end;
  return add_name(draft, *n);
}

// [det] [adj] noun or name; its words become modifiers of the head.
std::uint32_t object_phrase(Draft& draft, std::uint32_t i) {
  std::uint32_t j = i;
  const std::size_t known = draft.complements.size();
  if (draft.inside(j) && draft.c.words.tag(j) == Tag::determiner && draft.name(j) == nullptr) ++j;
  for (int steps = 0; steps < 3 && draft.inside(j) && draft.name(j) == nullptr; ++steps) {
    const Tag tag = draft.c.words.tag(j);
    const bool modifier = tag == Tag::adjective || tag == Tag::numeral;
    if (!modifier || !draft.inside(j + 1)) break;
    if (draft.c.is_word(j)) add_complement(draft, j);
    ++j;
  }
  if (!draft.inside(j)) return i;
  // la femme de 67 ans: an age tells nobody apart.
  if (j > i && syntax::past_years(draft.c.words, j - 1) == j + 1) {
    draft.complements.resize(known);
    return j + 1;
  }
  const Fw before = draft.c.words.fw(i - 1);
  const bool typed = draft.c.words.tag(i) != Tag::determiner &&
                     (before == Fw::de || before == Fw::d_ || before == Fw::en);
  // l'opérateur de satellites Norvik: a noun that may be an adjective, too
  if (typed && j > i && draft.name(j) != nullptr && draft.c.words[j - 1].morph.any(pos::noun))
    return with_own_name(draft, j, typed, {});
  if (const Name* n = draft.name(j)) return add_name(draft, *n);
  const bool noun = draft.c.is_word(j) && draft.c.words.fw(j) == Fw::none &&
                    (draft.c.words.tag(j) == Tag::noun || draft.c.words.tag(j) == Tag::proper ||
                     draft.c.lexicon.match_noun(draft.c.document(), j));
  if (!noun) return j > i && draft.c.words.tag(j - 1) == Tag::numeral ? j : i;
  const lexicon::NounMatch match = draft.c.lexicon.match_noun(draft.c.document(), j);
  const std::uint32_t end = match ? match.end : j + 1;
  for (std::uint32_t k = j; k < end; ++k) add_complement(draft, k);
  return with_own_name(draft, end, typed, match);
}

}  // namespace

std::uint32_t read_complements(Draft& draft, std::uint32_t i) {
  i = past_bracket(draft, party(draft, i));
  if (draft.d.noun != nullptr && draft.d.noun->kind != EntityKind::person)
    i = past_way_of_trade(draft, i);
  bool charged = false;  // what somebody is in charge of was read
  while (draft.inside(i)) {
    const std::uint32_t object = complement_object(draft, i, charged);
    if (object == i) break;
    charged = charged || charge(draft, object);
    const std::uint32_t end = object_phrase(draft, object);
    if (end == object) break;
    i = past_way_of_trade(draft, read_adjectives(draft, end));
  }
  const std::uint32_t past = past_bracket(draft, i);  // la sénatrice du Gard (LR) Anne Roy
  return past != i && draft.name(past) != nullptr ? past : i;
}

}  // namespace selon::mentions

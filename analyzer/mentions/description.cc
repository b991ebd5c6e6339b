#include "analyzer/mentions/description.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/lexicon/beginnings.h"
#include "analyzer/mentions/quantities.h"
#include "analyzer/syntax/noun_phrases.h"

namespace selon::mentions {
namespace {

using lexicon::NameType;
using syntax::Fw;
using syntax::Tag;
using text::Punct;
namespace gender = lexicon::gender;
namespace number = lexicon::number;
namespace pos = lexicon::pos;

constexpr std::uint32_t kLongest = 30;  // tokens of one description

struct Article {
  Determiner determiner;
  std::uint8_t gender;
  std::uint8_t number;
};

std::optional<Article> article(Fw fw) {
  using enum Determiner;
  switch (fw) {
    case Fw::le:
    case Fw::du:
    case Fw::au:
      return Article{definite, gender::masculine, number::singular};
    case Fw::la:
      return Article{definite, gender::feminine, number::singular};
    case Fw::l_:
      return Article{definite, 0, number::singular};
    case Fw::les:
    case Fw::aux:
      return Article{definite, 0, number::plural};
    case Fw::un:
      return Article{indefinite, gender::masculine, number::singular};
    case Fw::une:
      return Article{indefinite, gender::feminine, number::singular};
    case Fw::des:
    case Fw::plusieurs:
    case Fw::quelques:
    case Fw::certains:
    case Fw::certaines:
      return Article{indefinite, 0, number::plural};
    case Fw::aucun:
      return Article{indefinite, gender::masculine, number::singular};
    case Fw::aucune:
      return Article{indefinite, gender::feminine, number::singular};
    case Fw::ce:
    case Fw::cet:
      return Article{demonstrative, gender::masculine, number::singular};
    case Fw::cette:
      return Article{demonstrative, gender::feminine, number::singular};
    case Fw::ces:
      return Article{demonstrative, 0, number::plural};
    case Fw::son:
    case Fw::sa:
    case Fw::leur:
    case Fw::mon:
    case Fw::ma:
    case Fw::notre:
      return Article{possessive, 0, number::singular};
    case Fw::ses:
    case Fw::leurs:
    case Fw::mes:
    case Fw::nos:
      return Article{possessive, 0, number::plural};
    default:
      return std::nullopt;
  }
}

// What stands before a noun and leaves it one: ex-ministre, vice-présidente.
std::string_view prefix_of(std::string_view form) {
  for (const std::string_view prefix : {std::string_view("ex-"), std::string_view("vice-")})
    if (form.starts_with(prefix)) return prefix;
  return {};
}

class Reader {
 public:
  Reader(const Context& context, const std::vector<Name>& names,
         const std::vector<std::int32_t>& name_at, std::uint32_t first, WordPool& pool)
      : c_(context), names_(names), name_at_(name_at), first_(first), pool_(pool) {
    d_.span.first = first;
  }

  std::optional<Description> run() {
    std::uint32_t i = determiner(first_);
    i = before_head(i);
    if (!head(i)) return std::nullopt;
    std::uint32_t end = adjectives(d_.head_end);
    end = complements(end);
    d_.span.end = end;
    agree();
    d_.key = pool_.keep(key_);
    d_.states = pool_.keep(states_);
    d_.adjectives = pool_.keep(adjectives_);
    d_.complements = pool_.keep(complements_);
    return d_;
  }

 private:
  const Context& c_;
  const std::vector<Name>& names_;
  const std::vector<std::int32_t>& name_at_;
  const std::uint32_t first_;
  WordPool& pool_;
  Description d_;
  std::string key_;
  std::vector<const lexicon::StateEntry*> states_;
  std::vector<std::string_view> adjectives_;  // of the pool, like those below
  std::vector<std::string_view> complements_;
  bool charged_ = false;  // what somebody is in charge of was read

  [[nodiscard]] bool inside(std::uint32_t i) const {
    return c_.beside(i, first_) && i < first_ + kLongest;
  }
  [[nodiscard]] const Name* name(std::uint32_t i) const {
    return i < name_at_.size() && name_at_[i] >= 0 ? &names_[name_at_[i]] : nullptr;
  }

  // --- determiner and what stands before the noun ---

  std::uint32_t determiner(std::uint32_t i) {
    while (inside(i) && (c_.words.fw(i) == Fw::tous || c_.words.fw(i) == Fw::toutes ||
                         c_.words.fw(i) == Fw::tout || c_.words.fw(i) == Fw::toute))
      ++i;
    // l'un des auteurs: one of them
    if (c_.words.fw(i) == Fw::l_ &&
        (c_.words.fw(i + 1) == Fw::un || c_.words.fw(i + 1) == Fw::une) &&
        (c_.words.fw(i + 2) == Fw::des || c_.words.fw(i + 2) == Fw::de) && inside(i + 3)) {
      take(*article(c_.words.fw(i + 1)));
      d_.bare = i + 3;
      return i + 3;
    }
    // d'autres, de nombreux: an indefinite plural that looks like a preposition.
    if ((c_.words.fw(i) == Fw::d_ || c_.words.fw(i) == Fw::de) && indefinite_de(i)) {
      take(Article{Determiner::indefinite, 0, number::plural});
      return i + 1;
    }
    const auto found = article(c_.words.fw(i));
    const Tag tag = c_.words.tag(i);
    if (found && (tag == Tag::determiner || tag == Tag::preposition)) {
      take(*found);
      // des as de + les is definite: un rapport des experts
      if (tag == Tag::preposition && c_.words.fw(i) == Fw::des)
        d_.determiner = Determiner::definite;
      ++i;
      if (numeral(i)) ++i;  // les trois magistrats
    } else if (numeral(i)) {
      take(Article{Determiner::indefinite, 0, number::plural});
      ++i;
    }
    d_.bare = i;
    return i;
  }

  void take(const Article& a) {
    d_.determiner = a.determiner;
    d_.gender = a.gender;
    d_.number = a.number;
    d_.bare = first_ + 1;
  }
  [[nodiscard]] bool numeral(std::uint32_t i) const {
    return inside(i) && c_.words.tag(i) == Tag::numeral;
  }
  [[nodiscard]] bool indefinite_de(std::uint32_t i) const {
    if (!inside(i + 1)) return false;
    const std::string_view next = c_.form(i + 1);
    return next == "autres" || next == "nombreux" || next == "nombreuses" || next == "anciens" ||
           next == "anciennes" || next == "éminents" || next == "hauts" || next == "immenses" ||
           next == "importants" || next == "importantes" || next == "influents";
  }

  std::uint32_t before_head(std::uint32_t i) {
    if (d_.determiner == Determiner::none) return i;
    if (inside(i) &&
        (c_.words.punct(i) == Punct::quote_open || c_.words.punct(i) == Punct::quote_neutral))
      ++i;
    for (int steps = 0; steps < 4 && inside(i) && c_.is_word(i); ++steps, ++i) {
      const Fw fw = c_.words.fw(i);
      if (fw == Fw::meme || fw == Fw::memes) {
        d_.same = true;
        continue;
      }
      if (fw == Fw::autre || fw == Fw::autres) {
        d_.other = true;
        continue;
      }
      if (c_.lexicon.match_noun(c_.document(), i)) return i;
      const std::string_view form = c_.form(i);
      if (form == "ancien" || form == "ancienne" || form == "anciens" || form == "anciennes" ||
          form == "ex") {
        d_.former = true;
        continue;
      }
      const Tag tag = c_.words.tag(i);
      const bool modifier = tag == Tag::adjective || tag == Tag::adverb || tag == Tag::numeral ||
                            (tag == Tag::past_participle && nominal(i + 1));
      if (!modifier || !inside(i + 1) || !c_.is_word(i + 1)) return i;
      adjectives_.push_back(pool_.keep(stem(form)));
    }
    return i;
  }
  [[nodiscard]] bool nominal(std::uint32_t i) const {
    return inside(i) && c_.words.tag(i) == Tag::noun;
  }

  // --- head ---

  bool head(std::uint32_t i) {
    if (!inside(i) || !c_.is_word(i) || c_.token(i).clitic != text::Clitic::none) return false;
    if (c_.furniture(i)) return false;
    const bool determined = d_.determiner != Determiner::none;
    if (name(i) != nullptr && prefix_of_noun(i).empty()) return false;
    d_.head = i;
    d_.capitalised = c_.capitalised(i) && !c_.opens_sentence(i);
    if (const lexicon::NounMatch match = c_.lexicon.match_noun(c_.document(), i)) {
      if (!determined && !bare_noun(i)) return false;
      set_noun(match.form, match.end);
      // le chef de l'Etat islamique is no head of state
      if (inside(match.end) && c_.form(match.end) == "islamique")
        complements_.push_back("islamique");
      return true;
    }
    if (!prefix_of_noun(i).empty()) return prefixed_head(i);
    if (!determined) return false;
    return demonym_head(i) || quantity_head(i) || unknown_head(i);
  }

  [[nodiscard]] std::string_view prefix_of_noun(std::uint32_t i) const {
    return prefix_of(c_.form(i));
  }

  // ex-ministre, ex-Premier ministre, vice-Premier ministre
  bool prefixed_head(std::uint32_t i) {
    const std::string_view prefix = prefix_of_noun(i);
    const bool deputy = prefix == "vice-";
    const std::string_view rest = c_.form(i).substr(prefix.size());
    d_.former = d_.former || !deputy;
    if (const lexicon::NounForm form = c_.lexicon.noun(rest)) {
      set_noun(form, i + 1);
      if (deputy) key_ = "vice " + key_;
      return true;
    }
    if (inside(i + 1)) {
      if (const lexicon::NounMatch match = c_.lexicon.match_noun(c_.document(), i + 1)) {
        set_noun(match.form, match.end);
        key_ = (deputy ? "vice " : "") + fold(rest) + ' ' + key_;
        return true;
      }
    }
    return d_.determiner != Determiner::none && unknown_head(i);
  }

  // des centaines de personnes, la majorité des élus: who is counted is who speaks.
  bool quantity_head(std::uint32_t i) {
    if (!is_quantity(stem(c_.form(i)))) return false;
    std::uint32_t j = i + 1;
    const Fw of = c_.words.fw(j);
    if (!inside(j + 1) || (of != Fw::de && of != Fw::d_ && of != Fw::des)) return false;
    ++j;
    if (c_.words.tag(j) == Tag::adjective && inside(j + 1)) ++j;
    const lexicon::NounMatch match = c_.lexicon.match_noun(c_.document(), j);
    if (!match && stem(c_.form(j)) != "personne") return false;
    d_.gender = 0;
    d_.determiner = Determiner::indefinite;
    if (match) {
      set_noun(match.form, match.end);
    } else {
      key_ = stem(c_.form(j));
      d_.head_end = j + 1;
    }
    d_.number = number::plural;
    return true;
  }

  // Without a determiner a noun must not be a verb or part of one.
  [[nodiscard]] bool bare_noun(std::uint32_t i) const {
    const Tag tag = c_.words.tag(i);
    if (tag != Tag::noun && tag != Tag::proper && tag != Tag::adjective) return false;
    // Where a noun may do without: behind a mark, a copula, "comme", "et", or at the start.
    if (i == 0 || c_.opens_sentence(i) || c_.words.tag(i - 1) == Tag::punct) return true;
    if (const syntax::VerbGroup* verb = c_.chunks.verb(i - 1))
      return verb->lemma == "être" || verb->lemma == "devenir" || verb->lemma == "nommer" ||
             verb->lemma == "élire";
    return c_.words.fw(i - 1) == Fw::comme || c_.words.fw(i - 1) == Fw::et ||
           c_.words.tag(i - 1) == Tag::adjective || c_.words.tag(i - 1) == Tag::past_participle;
  }

  void set_noun(const lexicon::NounForm& form, std::uint32_t end) {
    d_.noun = form.entry;
    d_.head_end = end;
    std::string_view noun = form.entry->noun;
    for (const std::string_view former : {std::string_view("ancien "), std::string_view("ex-")}) {
      if (!noun.starts_with(former)) continue;
      noun.remove_prefix(former.size());
      d_.former = true;
    }
    key_ = noun_key(noun);
    if (form.gender != 0) d_.gender = merge(d_.gender, form.gender);
    if (form.number != 0) d_.number = merge(d_.number, form.number);
  }
  [[nodiscard]] static std::string noun_key(std::string_view noun) {
    std::string key;
    for_each_folded_word(fold(lower_latin(noun)), [&key](std::string_view word) {
      if (!key.empty()) key += ' ';
      key += word;
    });
    return key;
  }

  // le Russe, les Palestiniens
  bool demonym_head(std::uint32_t i) {
    if (!c_.capitalised(i)) return false;
    const lexicon::Demonym demonym = c_.lexicon.demonym(c_.form(i));
    if (!demonym || (inside(i + 1) && c_.words.tag(i + 1) == Tag::noun)) return false;
    d_.demonym = true;
    states_.push_back(demonym.state);
    d_.head_end = i + 1;
    key_ = "=" + std::string(demonym.state->name);
    d_.gender = merge(d_.gender, demonym.gender);
    d_.number = merge(d_.number, demonym.number);
    return true;
  }

  bool unknown_head(std::uint32_t i) {
    const syntax::Word& w = c_.words[i];
    if (w.fw != Fw::none) return false;
    const bool noun = w.tag == Tag::noun || (d_.capitalised && ends_like_inhabitant(c_.form(i))) ||
                      (w.morph.any(pos::noun) && w.tag != Tag::finite && w.tag != Tag::infinitive);
    if (!noun) return false;
    d_.head_end = i + 1;
    key_ = stem(c_.form(i));
    if (w.morph.gender != 0) d_.gender = merge(d_.gender, w.morph.gender);
    if (w.morph.number != 0) d_.number = merge(d_.number, w.morph.number);
    return true;
  }

  // What both allow; where they contradict each other the determiner is right.
  [[nodiscard]] static std::uint8_t merge(std::uint8_t determiner, std::uint8_t noun) {
    if (determiner == 0) return noun;
    const auto both = static_cast<std::uint8_t>(determiner & noun);
    return both != 0 ? both : determiner;
  }
  void agree() {
    if (d_.gender == gender::both) d_.gender = 0;
    if (d_.number == number::both) d_.number = 0;
    if (d_.number == 0 && d_.determiner == Determiner::none) d_.number = number::singular;
  }

  // --- behind the head ---

  std::uint32_t adjectives(std::uint32_t i) {
    while (inside(i) && c_.is_word(i) && name(i) == nullptr) {
      const Tag tag = c_.words.tag(i);
      const lexicon::Demonym demonym = c_.lexicon.demonym(c_.form(i));
      const bool nationality = demonym && !c_.capitalised(i) && tag != Tag::finite;
      // une famille recomposée; but "un rapport publié lundi", "remis par X" tells what happened to
      // it
      const bool participle = tag == Tag::past_participle && agrees(i) && !told_of(i);
      // A word that is noun and adjective stands here as the latter: la chanteuse corse.
      const bool adjective =
          c_.words.fw(i) == Fw::none &&
          (tag == Tag::adjective ||
           (tag == Tag::noun && c_.words[i].morph.any(pos::adjective) && agrees(i)));
      if (!nationality && !participle && !adjective) break;
      if (nationality) {
        states_.push_back(demonym.state);
      } else if (!aged(i)) {
        adjectives_.push_back(pool_.keep(stem(c_.form(i))));
      }
      ++i;
    }
    return i;
  }
  // What a participle with an agent or a date tells happened to the noun: un bilan établi par X.
  [[nodiscard]] bool told_of(std::uint32_t i) const {
    const std::uint32_t behind = syntax::skip_adverbial(c_.words, i + 1);
    if (inside(i + 1) && (behind != i + 1 || c_.words.fw(behind) == Fw::par)) return true;
    static constexpr auto kEvents = std::to_array<std::string_view>(
        {"publier",    "remettre",    "diffuser",   "citer",      "lire",      "signer",
         "rapporter",  "transmettre", "rendre",     "poster",     "réaliser",  "adresser",
         "envoyer",    "paraître",    "interroger", "joindre",    "contacter", "émettre",
         "rencontrer", "questionner", "consulter",  "relayer",    "dévoiler",  "interviewer",
         "partager",   "sonder",      "obtenir",    "recueillir", "voir",      "communiquer"});
    return among(kEvents, std::string_view(c_.words[i].morph.verb));
  }
  [[nodiscard]] bool aged(std::uint32_t i) const { return c_.form(i).starts_with("âgé"); }
  [[nodiscard]] bool agrees(std::uint32_t i) const {
    const lexicon::Morph& m = c_.words[i].morph;
    return (d_.gender == 0 || m.gender == 0 || (d_.gender & m.gender) != 0) &&
           (d_.number == 0 || m.number == 0 || (d_.number & m.number) != 0);
  }

  std::uint32_t complements(std::uint32_t i) {
    i = past_bracket(party(i));
    while (inside(i)) {
      const std::uint32_t object = complement_object(i);
      if (object == i) break;
      charged_ = charged_ || charge(object);
      const std::uint32_t end = object_phrase(object);
      if (end == object) break;
      i = adjectives(end);
    }
    const std::uint32_t past = past_bracket(i);  // la sénatrice du Gard (LR) Anne Roy
    return past != i && name(past) != nullptr ? past : i;
  }
  // la ministre déléguée à la mer: of the object behind the preposition
  [[nodiscard]] bool charge(std::uint32_t object) const {
    const std::string_view before = object > 1 ? c_.form(object - 2) : std::string_view{};
    return before.starts_with("délégué") || before.starts_with("chargé");
  }
  // pour la défense et la sécurité: a further thing somebody is in charge of, and nobody
  [[nodiscard]] bool further_charge(std::uint32_t i) const {
    if (!charged_ || c_.words.fw(i - 1) != Fw::et || !inside(i + 1)) return false;
    if (c_.words.fw(i) != Fw::le && c_.words.fw(i) != Fw::la && c_.words.fw(i) != Fw::l_ &&
        c_.words.fw(i) != Fw::les)
      return false;
    const lexicon::NounMatch match = c_.lexicon.match_noun(c_.document(), i + 1);
    return c_.words.tag(i + 1) == Tag::noun && !match;
  }

  // l'eurodéputé Renaissance, la sénatrice Les Républicains: whose member somebody is.
  std::uint32_t party(std::uint32_t i) {
    const Name* n = inside(i) && d_.noun != nullptr ? name(i) : nullptr;
    if (n == nullptr || n->shape != NameShape::known || n->known.entry->state != nullptr) return i;
    if (d_.noun->kind != EntityKind::person || n->known.entry->kind == EntityKind::person) return i;
    return adjectives(add_name(*n));
  }

  // le député (PS) Paul Roy, la présidente (LR) de la région: past a party in brackets, where the
  // name or the complements of a person's office go on behind it; else `i`.
  [[nodiscard]] std::uint32_t past_bracket(std::uint32_t i) const {
    constexpr std::uint32_t kLongestParty = 4;  // tokens
    if (!inside(i) || c_.words.punct(i) != Punct::paren_open || d_.noun == nullptr ||
        d_.noun->kind != EntityKind::person)
      return i;
    for (std::uint32_t t = i + 1; inside(t + 1) && t <= i + 1 + kLongestParty; ++t) {
      if (c_.words.punct(t) != Punct::paren_close) continue;
      const Name* bearer = name(t + 1);
      const bool named = bearer != nullptr && bearer->shape == NameShape::person;
      return t > i + 1 && (named || syntax::is_of(c_.words.fw(t + 1))) ? t + 1 : i;
    }
    return i;
  }

  // A complement stands before `i`, to which et may join another: not l'armée malienne | et de ses
  // alliés, in which de goes on from a noun before.
  [[nodiscard]] bool has_complement(std::uint32_t i) const {
    for (std::uint32_t t = d_.head_end; t < i; ++t)
      if (c_.words.tag(t) == Tag::preposition) return true;
    return false;
  }

  // Behind the preposition (and "et") of a complement that starts at `i`, == i when none does.
  [[nodiscard]] std::uint32_t complement_object(std::uint32_t i) const {
    std::uint32_t j = i;
    if (c_.words.fw(j) == Fw::et && has_complement(i)) ++j;
    // Office régional des eaux, des forêts et des chemins
    if (c_.words.punct(j) == Punct::comma && i > d_.head_end && (d_.capitalised || portfolio(j)))
      ++j;
    if (!inside(j)) return i;
    // procureur général près la Cour de cassation
    // le vice-président de TikTok en charge de l'Europe
    if (c_.words.fw(j) == Fw::en && c_.form(j + 1) == "charge" && inside(j + 3) &&
        (c_.words.fw(j + 2) == Fw::de || c_.words.fw(j + 2) == Fw::d_ ||
         c_.words.fw(j + 2) == Fw::du || c_.words.fw(j + 2) == Fw::des))
      return j + 3;
    if (c_.form(j) == "près" && inside(j + 1) && c_.words.tag(j + 1) == Tag::determiner)
      return j + 1;
    switch (c_.words.fw(j)) {
      case Fw::de:
      case Fw::d_:
      case Fw::du:
      case Fw::des:
        return j + 1;
      case Fw::a_grave:
      case Fw::au:
      case Fw::aux:
      case Fw::pour:
        return (j == i ? takes_other_prepositions(j + 1) : charged_) ? j + 1 : i;
      default:
        return j > i && further_charge(j) ? j : i;
    }
  }
  // ministre de l'Intérieur, des Ports et de la Pêche: at the comma of a list that "et de" closes
  [[nodiscard]] bool portfolio(std::uint32_t comma) const {
    if (!key_.starts_with("minist") || !syntax::names_portfolio(c_.words, comma + 1)) return false;
    bool closed = false;
    for (std::uint32_t t = comma + 2; inside(t + 1); ++t) {
      const syntax::VerbGroup* verb = c_.chunks.verb(t);
      if (verb != nullptr && verb->form == syntax::VerbForm::finite) return false;
      closed = closed || (c_.words.fw(t) == Fw::et && syntax::is_of(c_.words.fw(t + 1)));
      if (!closed || c_.words.punct(t) != Punct::comma) continue;
      const syntax::VerbGroup* behind = c_.chunks.verb(t + 1);
      return behind == nullptr || behind->form == syntax::VerbForm::gerund;
    }
    return false;
  }
  // secrétaire d'Etat au Numérique, ministre délégué aux Transports, directeur au CNRS; but not
  // "a dit un policier à Paris".
  [[nodiscard]] bool takes_other_prepositions(std::uint32_t i) const {
    const std::uint32_t j = inside(i) && c_.words.tag(i) == Tag::determiner ? i + 1 : i;
    if (!inside(j)) return false;
    // a dit le préfet à La Croix: the paper that was told, of whose name the article is a part
    if (const Name* paper = j > i ? name(i) : nullptr;
        paper != nullptr && paper->known.entry != nullptr &&
        paper->known.entry->kind == EntityKind::media)
      return false;
    if (d_.capitalised || key_.ends_with("candidat")) return c_.words.tag(j) == Tag::noun;
    if (charge(i)) return c_.words.tag(j) == Tag::noun || c_.capitalised(j);
    if (workplace(j)) return d_.noun != nullptr && d_.noun->kind == EntityKind::person;
    if (!d_.has(lexicon::trait::role) || !c_.capitalised(j)) return false;
    const Name* place = name(j);
    // le président du groupe Les Verts au Sénat: where a group sits
    if (place != nullptr && place->known.entry != nullptr &&
        place->known.entry->kind == EntityKind::organisation &&
        among(complements_, std::string_view("groupe")))
      return true;
    // le commissaire au Numérique: a common word with a capital names a department
    if (place != nullptr && place->shape == NameShape::plain &&
        place->bare.end == place->bare.first + 1 &&
        c_.words[j].morph.any(pos::noun | pos::adjective) &&
        !c_.words[j].morph.any(pos::first_name | pos::surname))
      return true;
    return place == nullptr ||
           (place->shape == NameShape::acronym && c_.words.fw(d_.span.first) == Fw::none);
  }

  // chercheuse à l'université de Lunel, médecin au centre hospitalier
  [[nodiscard]] bool workplace(std::uint32_t j) const {
    static constexpr auto kWorkplaces = std::to_array<std::string_view>(
        {"universite", "departement", "ecole", "institut", "laboratoire", "centre", "hopital",
         "clinique", "faculte", "lycee", "college", "observatoire", "museum", "fondation"});
    return c_.is_word(j) && among(kWorkplaces, stem(c_.form(j)));
  }

  // [det] [adj] noun or name; its words become modifiers of the head.
  std::uint32_t object_phrase(std::uint32_t i) {
    std::uint32_t j = i;
    const std::size_t known = complements_.size();
    if (inside(j) && c_.words.tag(j) == Tag::determiner && name(j) == nullptr) ++j;
    for (int steps = 0; steps < 3 && inside(j) && name(j) == nullptr; ++steps) {
      const Tag tag = c_.words.tag(j);
      const bool modifier = tag == Tag::adjective || tag == Tag::numeral;
      if (!modifier || !inside(j + 1)) break;
      if (c_.is_word(j)) add_complement(j);
      ++j;
    }
    if (!inside(j)) return i;
    // la femme de 67 ans: an age tells nobody apart.
    if (j > i && c_.form(j) == "ans" && c_.words.tag(j - 1) == Tag::numeral) {
      complements_.resize(known);
      return j + 1;
    }
    if (const Name* n = name(j)) return add_name(*n);
    const bool noun = c_.is_word(j) && c_.words.fw(j) == Fw::none &&
                      (c_.words.tag(j) == Tag::noun || c_.words.tag(j) == Tag::proper ||
                       c_.lexicon.match_noun(c_.document(), j));
    if (!noun) return j > i && c_.words.tag(j - 1) == Tag::numeral ? j : i;
    const lexicon::NounMatch match = c_.lexicon.match_noun(c_.document(), j);
    const std::uint32_t end = match ? match.end : j + 1;
    for (std::uint32_t k = j; k < end; ++k) add_complement(k);
    return with_own_name(end, match);
  }

  // des frères Malvor, des élus Paul Roy et Anne Durand: of several; le président des maires Paul
  // Roy is one.
  [[nodiscard]] bool lists_persons(const Name& n) const {
    const std::uint32_t end = n.span.end;
    return n.shape != NameShape::person || c_.words.fw(end) == Fw::et ||
           (inside(end + 1) && c_.words.punct(end) == Punct::comma && name(end + 1) != nullptr);
  }

  // de l'agence Tass: the name belongs to the complement, not to the one described; but
  // "le porte-parole de l'agence Jean Durand".
  std::uint32_t with_own_name(std::uint32_t end, const lexicon::NounMatch& match) {
    const Name* n = inside(end) ? name(end) : nullptr;
    if (n == nullptr) return end;
    const bool persons_title = match && match.form.entry->kind == EntityKind::person &&
                               (match.form.number != number::plural || lists_persons(*n));
    // le fabricant de pneus Ledrain: the firm bears the name, not what it makes
    static constexpr auto kFirms = std::to_array<std::string_view>(
        {"constructeur", "fabricant", "producteur", "editeur", "distributeur", "fournisseur",
         "exploitant", "operateur", "specialiste", "geant", "leader", "groupe", "societe",
         "entreprise", "chaine", "equipementier", "gestionnaire", "prestataire", "vendeur"});
    const bool things = among(kFirms, key_) && !match &&
                        c_.words[end - 1].morph.number == number::plural &&
                        c_.words.tag(end - 1) == Tag::noun;
    if (things && n->bare.end == n->bare.first + 1 && n->known.entry == nullptr) return end;
    if (n->shape == NameShape::person && !persons_title) return end;
    if (n->shape == NameShape::plain && !persons_title && n->bare.end > n->bare.first + 1 &&
        !always_named(c_.form(end - 1)) && !holds_common_word(*n))
      return end;
    return add_name(*n);
  }

  // l'association Lunel Santé: a word of the dictionary in it makes it no person's name
  [[nodiscard]] bool holds_common_word(const Name& n) const {
    for (std::uint32_t k = n.bare.first; k < n.bare.end; ++k)
      if (c_.words[k].morph.any(pos::noun) &&
          !c_.words[k].morph.any(pos::first_name | pos::surname))
        return true;
    return false;
  }

  // la région Grand Est, le groupement Les Halles: what hardly goes without its name.
  [[nodiscard]] static bool always_named(std::string_view noun) {
    static constexpr auto kNamed = std::to_array<std::string_view>(
        {"région", "groupement", "groupe", "festival", "collectif", "canton", "hôtel", "enseigne",
         "marque", "émission", "magazine", "start-up"});
    return among(kNamed, noun);
  }

  std::uint32_t add_name(const Name& n) {
    if (n.shape == NameShape::known && n.known.entry->state != nullptr &&
        n.known.entry->type != NameType::seat) {
      states_.push_back(n.known.entry->state);
      // The town itself counts too: the mayor of a capital is not the state's.
      if (n.known.entry->type == NameType::capital) add_complements(n);
    } else {
      add_complements(n);
    }
    return past_rest_of(n);
  }
  // PDG de Vivendi Universal: a longer name than the tables know.
  std::uint32_t past_rest_of(const Name& n) {
    const Name* rest = inside(n.span.end) ? name(n.span.end) : nullptr;
    const bool open = n.shape == NameShape::known && n.known.entry->state == nullptr;
    if (rest == nullptr || !open || rest->titled || rest->shape != NameShape::plain ||
        rest->bare.end != rest->bare.first + 1)
      return n.span.end;
    if (c_.words[rest->bare.first].morph.any(pos::first_name | pos::surname)) return n.span.end;
    add_complements(*rest);
    return rest->span.end;
  }
  void add_complements(const Name& n) {
    complements_.insert(complements_.end(), n.words.begin(), n.words.end());
  }
  void add_complement(std::uint32_t k) {
    if (c_.is_word(k) && c_.words.fw(k) == Fw::none)
      complements_.push_back(pool_.keep(stem(c_.form(k))));
  }
};

}  // namespace

std::vector<std::int32_t> index_names(const Context& context, const std::vector<Name>& names) {
  std::vector<std::int32_t> at(context.size(), -1);
  for (std::size_t n = 0; n < names.size(); ++n)
    at[names[n].span.first] = static_cast<std::int32_t>(n);
  return at;
}

bool may_be_noun(const Context& context, std::uint32_t i) {
  return (context.token(i).begins & lexicon::begins::noun) != 0 ||
         !prefix_of(context.form(i)).empty();
}

std::optional<Description> read_description(const Context& context, const std::vector<Name>& names,
                                            const std::vector<std::int32_t>& name_at,
                                            std::uint32_t i, WordPool& pool) {
  return Reader(context, names, name_at, i, pool).run();
}

}  // namespace selon::mentions

// Which names are those of places, storms and works, which say nothing.
#include "analyzer/mentions/name_places.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/mentions/kinds.h"

namespace selon::mentions {
namespace {

using syntax::Fw;

// Where people live: a name beside one of these is its.
constexpr auto kSettlements = std::to_array<std::string_view>(
    {"village", "villages", "commune", "communes", "localité", "localités", "hameau", "hameaux",
     "bourgade", "douar", "douars", "quartier", "quartiers"});

// What a place is, has or lies by: with de they stand before its name far more often than before
// somebody's (not maison, équipe, camp, cabinet, gouvernement, which people have, too).
constexpr auto kOfPlaces = std::to_array<std::string_view>({"aéroport",   "agglomération",
                                                            "alentours",  "archipel",
                                                            "archevêque", "baie",
                                                            "banlieue",   "barrage",
                                                            "canton",     "capitale",
                                                            "cathédrale", "cité",
                                                            "comté",      "département",
                                                            "désert",     "détroit",
                                                            "diocèse",    "district",
                                                            "environs",   "évêque",
                                                            "faubourg",   "fleuve",
                                                            "forêt",      "gare",
                                                            "golfe",      "gouvernorat",
                                                            "habitants",  "habitant",
                                                            "habitante",  "hauteur",
                                                            "hôpital",    "île",
                                                            "îles",       "lac",
                                                            "large",      "maire",
                                                            "mairie",     "massif",
                                                            "mont",       "municipalité",
                                                            "oblast",     "péninsule",
                                                            "périphérie", "plage",
                                                            "plaine",     "port",
                                                            "préfecture", "préfet",
                                                            "presqu'île", "presqu’île",
                                                            "prison",     "proximité",
                                                            "province",   "région",
                                                            "rivière",    "sous-préfet",
                                                            "tribunal",   "université",
                                                            "vallée",     "ville",
                                                            "villes",     "sous-préfecture"});

// What bears a name and says nothing: waters, heights, what people build and travel by.
constexpr auto kNamedThings = std::to_array<std::string_view>(
    {"fleuve",     "rivière",   "ruisseau",  "lac",     "île",        "mont",
     "col",        "massif",    "glacier",   "volcan",  "vallée",     "plage",
     "forêt",      "barrage",   "navire",    "cargo",   "pétrolier",  "paquebot",
     "ferry",      "chalutier", "frégate",   "voilier", "remorqueur", "porte-avions",
     "sous-marin", "train",     "satellite", "sonde",   "fusée",      "navette",
     "rue",        "avenue",    "boulevard", "impasse", "ruelle",     "autoroute"});

constexpr auto kStorms =
    std::to_array<std::string_view>({"tempête", "ouragan", "cyclone", "typhon", "dépression"});

constexpr auto kWorks = std::to_array<std::string_view>(
    {"film", "roman", "manga", "album", "chanson", "livre", "série", "trilogie", "nouvelle",
     "opéra", "ballet", "poème", "tableau", "single", "jeu"});

class PlaceMarker {
 public:
  PlaceMarker(const Context& context, const Model& model) : c_(context), m_(model) {}

  [[nodiscard]] bool is_place(const Actor& a) const {
    const auto& all = a.mentions;
    const auto says_nothing = [&](std::uint32_t m) {
      return storm(m_.mentions[m].span.first) || settlement(m) ||
             (!a.human && (work(m) || named_thing(m) || has_mayor(m)));
    };
    if (std::any_of(all.begin(), all.end(), says_nothing)) return true;
    const auto line = [&](std::uint32_t m) {
      return joins_places(c_.document().surface(m_.name_of(m_.mentions[m]).bare.first));
    };
    if (std::all_of(all.begin(), all.end(), line)) return true;
    return only_where(a);
  }

 private:
  const Context& c_;
  const Model& m_;

  // A plain name that only ever stands behind à, en, vers … or what places have is where something
  // happens.
  [[nodiscard]] bool only_where(const Actor& a) const {
    bool where = false;
    for (const std::uint32_t m : a.mentions) {
      if (m_.name_of(m_.mentions[m]).shape != NameShape::plain || !dependent(m)) return false;
      const std::uint32_t first = m_.mentions[m].span.first;
      where =
          where || locative(first) || (!a.human && (of_place(first) || between(m))) || lies_in(m);
    }
    return where;
  }
  // la tempête Florine, l'ouragan Ernest: they have names and say nothing.
  [[nodiscard]] bool storm(std::uint32_t i) const {
    return i > 0 && among(kStorms, c_.form(i - 1));
  }
  // le fleuve Kaboda, le cargo Zerim
  [[nodiscard]] bool named_thing(std::uint32_t m) const {
    const std::uint32_t i = m_.mentions[m].span.first;
    return i > 0 && m_.name_of(m_.mentions[m]).shape == NameShape::plain && c_.beside(i - 1, i) &&
           among(kNamedThings, c_.form(i - 1));
  }
  // le maire de Lunel, les habitants d'Orzin
  [[nodiscard]] bool has_mayor(std::uint32_t m) const {
    static constexpr auto kOfTowns = std::to_array<std::string_view>(
        {"maire", "mairie", "mairesse", "bourgmestre", "habitants", "commune", "village"});
    const std::uint32_t i = m_.mentions[m].span.first;
    if (i < 2 || m_.name_of(m_.mentions[m]).shape != NameShape::plain || !c_.beside(i - 2, i))
      return false;
    const Fw of = c_.words.fw(i - 1);
    return (of == Fw::de || of == Fw::d_) && among(kOfTowns, c_.form(i - 2));
  }
  // le film Marée haute, Marée haute est un roman: what is read, watched or played.
  [[nodiscard]] bool work(std::uint32_t m) const {
    const Mention& mention = m_.mentions[m];
    if (m_.name_of(mention).shape != NameShape::plain) return false;
    const std::uint32_t i = mention.span.first;
    if (i > 0 && c_.beside(i - 1, i) && among(kWorks, c_.form(i - 1))) return true;
    const syntax::VerbGroup* verb = c_.chunks.verb(mention.span.end);
    if (verb == nullptr || verb->lemma != "être" || verb->form != syntax::VerbForm::finite ||
        !c_.beside(verb->span.end, i))
      return false;
    std::uint32_t next = verb->span.end;
    while (c_.words.tag(next) == syntax::Tag::adverb) ++next;
    const syntax::NounPhrase* what = c_.chunks.noun(next);
    return what != nullptr && c_.beside(what->head, i) && among(kWorks, c_.form(what->head));
  }
  // le village Amzir, la commune de Dalme, des villages Amzir et Dalme
  [[nodiscard]] bool settlement(std::uint32_t m) const {
    const Mention& mention = m_.mentions[m];
    std::uint32_t i = mention.span.first;
    if (m_.name_of(mention).shape != NameShape::plain || i < 2) return false;
    if (m > 0 && c_.words.fw(i - 1) == Fw::et && m_.mentions[m - 1].span.end + 1 == i &&
        m_.mentions[m - 1].kind == MentionKind::name)
      i = m_.mentions[m - 1].span.first;
    if (i < 2) return false;
    const Fw before = c_.words.fw(i - 1);
    if (before == Fw::de || before == Fw::d_) --i;
    return among(kSettlements, c_.form(i - 1));
  }
  [[nodiscard]] bool locative(std::uint32_t i) const {
    if (i == 0) return false;
    switch (c_.words.fw(i - 1)) {
      case Fw::a_grave:
      case Fw::en:
      case Fw::vers:
      case Fw::depuis:
      case Fw::dans:
        return true;
      default:
        return false;
    }
  }
  // la route entre Kaboda et Zerim; not la rencontre entre Kaboda et Zerim, who may be people
  [[nodiscard]] bool between(std::uint32_t m) const {
    static constexpr auto kWays = std::to_array<std::string_view>(
        {"route", "autoroute", "voie", "ligne", "liaison", "axe", "train", "trains", "vol", "vols",
         "frontière", "trajet", "tronçon", "trafic"});
    std::uint32_t i = m_.mentions[m].span.first;
    if (m > 0 && i > 1 && c_.words.fw(i - 1) == Fw::et && m_.mentions[m - 1].span.end + 1 == i)
      i = m_.mentions[m - 1].span.first;
    return i > 1 && c_.form(i - 1) == "entre" && c_.beside(i - 2, i) &&
           among(kWays, c_.form(i - 2));
  }
  // la préfecture de Kaboda, l'hôpital universitaire de Kaboda, le nord de Kaboda
  [[nodiscard]] bool of_place(std::uint32_t i) const {
    if (i < 3) return false;
    const Fw of = c_.words.fw(i - 1);
    if ((of != Fw::de && of != Fw::d_) || !c_.beside(i - 2, i)) return false;
    const syntax::NounPhrase* np = c_.chunks.noun(i - 2);
    const std::string_view noun = c_.form(np != nullptr ? np->head : i - 2);
    if (among(kOfPlaces, noun)) return true;
    static constexpr auto kSides =
        std::to_array<std::string_view>({"nord", "sud", "est", "ouest", "sortie", "entrée"});
    const Fw to = c_.words.fw(i - 3);
    return among(kSides, noun) &&
           (to == Fw::au || to == Fw::du || to == Fw::le || to == Fw::l_ || to == Fw::la);
  }
  // à Lunel (Marnoise): in brackets behind the name of a town, where that lies
  [[nodiscard]] bool lies_in(std::uint32_t m) const {
    const Mention& mention = m_.mentions[m];
    const std::uint32_t i = mention.span.first;
    if (m == 0 || !c_.fills_bracket(mention.span) || c_.token(i).shape != text::Shape::capitalised)
      return false;
    const Mention& town = m_.mentions[m - 1];
    return town.kind == MentionKind::name && town.span.end + 1 == i &&
           m_.name_of(town).shape == NameShape::plain && (town.governed || town.nested);
  }
  // Behind a preposition, or joined by "et" to a name that is (de Puebla et Mexico).
  [[nodiscard]] bool dependent(std::uint32_t m) const {
    const Mention& mention = m_.mentions[m];
    if (mention.governed || mention.nested || lies_in(m)) return true;
    const std::uint32_t i = mention.span.first;
    return m > 0 && i > 0 && c_.words.fw(i - 1) == Fw::et && m_.mentions[m - 1].span.end + 1 == i &&
           (m_.mentions[m - 1].governed || m_.mentions[m - 1].nested);
  }
};

}  // namespace

void mark_places(const Context& context, Model& model) {
  const PlaceMarker marker(context, model);
  for (Actor& a : model.actors)
    if (a.entry == nullptr && !a.mentions.empty()) a.place = marker.is_place(a);
}

}  // namespace selon::mentions

#include "analyzer/mentions/deeds.h"

#include <algorithm>
#include <array>
#include <span>

#include "analyzer/base/among.h"
#include "analyzer/mentions/roles.h"

namespace selon::mentions {
namespace {

using syntax::Fw;

constexpr std::uint32_t kMentionsOfDeeds = 80;  // looked back

// Who does that is called so.
struct Deed {
  std::string_view verb;
  std::string_view noun;
};
constexpr auto kDeeds = std::to_array<Deed>({{"présider", "president"},
                                             {"diriger", "directeur"},
                                             {"diriger", "patron"},
                                             {"fonder", "fondateur"},
                                             {"fonder", "cofondateur"},
                                             {"créer", "fondateur"},
                                             {"créer", "createur"},
                                             {"entraîner", "entraineur"},
                                             {"entraîner", "coach"},
                                             {"gérer", "gerant"},
                                             {"animer", "animateur"},
                                             {"coordonner", "coordinateur"},
                                             {"enseigner", "enseignant"},
                                             {"enseigner", "professeur"},
                                             {"piloter", "pilote"},
                                             {"exploiter", "exploitant"},
                                             {"représenter", "representant"}});

// président, président du club: by its first word
std::string_view first_word(std::string_view key) { return key.substr(0, key.find(' ')); }

bool names_deed(std::string_view verb, std::string_view noun) {
  return std::any_of(kDeeds.begin(), kDeeds.end(),
                     [&](const Deed& deed) { return deed.verb == verb && deed.noun == noun; });
}

// crée la surprise, gère la crise, fonde une famille: whoever does so holds no office
bool is_no_work(std::string_view noun) {
  static constexpr auto kOccasions = std::to_array<std::string_view>(
      {"surprise",  "polémique",  "sensation", "événement", "buzz",    "panique", "crise",
       "situation", "urgence",    "conflit",   "stress",    "espoirs", "espoir",  "famille",
       "foyer",     "décision",   "manœuvre",  "manoeuvre", "travaux", "enquête", "recherches",
       "opération", "opérations", "regard",    "tir",       "arme",    "colère",  "priorité"});
  return among(kOccasions, noun);
}

// préside l'association, then: la présidente de l'association
bool object_fits(const Context& c, const Description& d, std::uint32_t from) {
  constexpr std::uint32_t kReach = 8;  // tokens of the object
  if (c.is_word(from + 1) && is_no_work(c.form(from + 1))) return false;
  const auto named = [&](std::string_view word) {
    for (std::uint32_t t = from; t < from + kReach && c.beside(t, from); ++t)
      if (c.is_word(t) && stem(c.form(t)) == word) return true;
    return false;
  };
  // directeur de l'usine: the words behind the first one, too
  for (std::size_t space = d.key.find(' '); space != std::string_view::npos;) {
    const std::size_t next = d.key.find(' ', space + 1);
    const std::string_view word = d.key.substr(space + 1, next - space - 1);
    if (word.size() > 3 && word != "general" && !named(word)) return false;
    space = next;
  }
  return std::all_of(d.complements.begin(), d.complements.end(), named);
}

// présidait, a dirigé: no longer; who founded or made something did so once
bool still_does(const syntax::VerbGroup& verb) {
  return verb.lemma == "fonder" || verb.lemma == "créer" ||
         (verb.tenses & lexicon::tense::imperfect) == 0;
}

// L'association Lumière, présidée: what of the description is said of it stands before token `end`
bool object_stands_before(const Context& c, const Description& d, std::uint32_t end) {
  constexpr std::uint32_t kReach = 8;  // tokens of the object
  return std::all_of(d.complements.begin(), d.complements.end(), [&](std::string_view word) {
    for (std::uint32_t t = end; t > 0 && t + kReach > end && c.beside(t - 1, end); --t)
      if (c.is_word(t - 1) && stem(c.form(t - 1)) == word) return true;
    return false;
  });
}

// préfète de Lunel, behind a verb that makes somebody so
bool office_at(const Context& c, const Description& d, std::uint32_t i) {
  const lexicon::NounMatch noun = c.lexicon.match_noun(c.document(), i);
  return noun && noun.form.entry == d.noun && object_fits(c, d, i);
}

// Réélu président du club, Paul Durand
bool made_before(const Context& c, const Mention& mention, const Description& d,
                 std::span<const std::string_view> verbs) {
  constexpr std::uint32_t kReach = 14;  // tokens before the name
  const std::uint32_t i = mention.span.first;
  if (i < 3 || c.words.punct(i - 1) != text::Punct::comma) return false;
  const std::uint32_t first = c.document().sentences[c.token(i).sentence].first_token;
  if (first + kReach < i) return false;
  return std::find(verbs.begin(), verbs.end(), std::string_view(c.words[first].morph.verb)) !=
             verbs.end() &&
         office_at(c, d, first + 1);
}

// Paul Durand, à la tête du club · est à la tête du club: heads it, whatever the office is called
bool heads(const Context& c, const Mention& mention, const Description& d) {
  static constexpr auto kHeads =
      std::to_array<std::string_view>({"president", "directeur", "patron", "dirigeant", "chef"});
  std::uint32_t i = mention.span.end;
  const syntax::VerbGroup* verb = c.beside(i, mention.span.first) ? c.chunks.verb(i) : nullptr;
  if (verb != nullptr && verb->lemma == "être" && !verb->negated && still_does(*verb)) {
    i = verb->span.end;
  } else if (c.words.punct(i) == text::Punct::comma) {
    ++i;
  } else {
    return false;
  }
  return among(kHeads, first_word(d.key)) && c.beside(i + 3, mention.span.first) &&
         c.words.fw(i) == Fw::a_grave && c.form(i + 2) == "tête" &&
         syntax::is_of(c.words.fw(i + 3)) && object_fits(c, d, i + 3);
}

// Paul Durand préside le club · Paul Durand, qui préside le club
bool does(const Context& c, const Mention& mention, const Description& d) {
  std::uint32_t i = mention.span.end;
  if (c.words.punct(i) == text::Punct::comma && c.words.fw(i + 1) == Fw::qui) i += 2;
  const syntax::VerbGroup* verb = c.beside(i, mention.span.first) ? c.chunks.verb(i) : nullptr;
  return verb != nullptr && verb->span.first == i && verb->form == syntax::VerbForm::finite &&
         !verb->negated && !verb->passive && still_does(*verb) &&
         names_deed(verb->lemma, first_word(d.key)) && object_fits(c, d, verb->span.end);
}

// L'association, présidée par Paul Durand · le club que préside Paul Durand: the object stands
// before
bool done_before(const Context& c, const Mention& mention, const Description& d) {
  const std::uint32_t i = mention.span.first;
  if (i < 3 || !c.beside(i - 2, i)) return false;
  const syntax::VerbGroup* verb = c.chunks.verb(i - 1);
  std::string_view lemma;
  std::uint32_t end = 0;  // of the object
  if (c.words.fw(i - 1) == Fw::par && c.words.tag(i - 2) == syntax::Tag::past_participle) {
    lemma = c.words[i - 2].morph.verb;
    end = i - 2;
  } else if (verb != nullptr && verb->form == syntax::VerbForm::finite && still_does(*verb) &&
             verb->span.first > 0 && c.words.fw(verb->span.first - 1) == Fw::que) {
    lemma = verb->lemma;
    end = verb->span.first - 1;
  } else {
    return false;
  }
  return names_deed(lemma, first_word(d.key)) && object_stands_before(c, d, end);
}

// a été nommée préfète, qui est élu maire: who was made something is called so
bool made(const Context& c, const Mention& mention, const Description& d) {
  static constexpr auto kMake = std::to_array<std::string_view>(
      {"nommer", "élire", "réélire", "désigner", "promouvoir", "reconduire", "introniser",
       "réinvestir", "bombarder", "sacrer"});
  std::uint32_t i = mention.span.end;
  if (c.words.punct(i) == text::Punct::comma && c.words.fw(i + 1) == Fw::qui) i += 2;
  const syntax::VerbGroup* verb = c.beside(i, mention.span.first) ? c.chunks.verb(i) : nullptr;
  if (verb != nullptr) {
    return verb->span.first == i && verb->form == syntax::VerbForm::finite && verb->passive &&
           !verb->negated && !verb->conditional() && among(kMake, verb->lemma) &&
           office_at(c, d, verb->span.end);
  }
  return made_before(c, mention, d, kMake);
}

// The same or the next sentence.
bool near(const Context& c, const Mention& mention, std::uint32_t at) {
  return c.token(mention.span.first).sentence + 1 >= c.token(at).sentence;
}

// le fils de Paul Durand: whose child somebody is
bool has_child(const Context& c, const Mention& mention) {
  static constexpr auto kChildren = std::to_array<std::string_view>(
      {"fils", "fille", "enfant", "enfants", "filles", "bébé", "garçon", "fillette"});
  const std::uint32_t i = mention.span.first;
  if (i < 2 || !c.beside(i - 2, i)) return false;
  const Fw of = c.words.fw(i - 1);
  return (of == Fw::de || of == Fw::d_) && among(kChildren, c.form(i - 2));
}

// Whether what the text says of a person, beside the mention, is what `d`, which stands at `at`, is
// known for.
bool is_known_for(const Context& c, const Mention& mention, const Description& d,
                  std::uint32_t at) {
  if (does(c, mention, d)) return true;
  if (!d.states.empty()) return false;  // le président français: of another than those told of
  // le président: of many things
  if (d.complements.empty()) return near(c, mention, at) && made(c, mention, d);
  return heads(c, mention, d) || done_before(c, mention, d) || made(c, mention, d);
}

}  // namespace

ActorId known_by_deed(const Context& context, const Model& model, const Description& d,
                      std::uint32_t at) {
  const bool parent = (d.key == "pere" || d.key == "mere") && d.complements.empty();
  const bool deed = std::any_of(kDeeds.begin(), kDeeds.end(), [&d](const Deed& known) {
    return known.noun == first_word(d.key);
  });
  if (d.plural() || d.former ||
      (!parent && !deed && d.key != "dirigeant" && !d.has(lexicon::trait::role)))
    return kNobody;
  std::uint32_t m = first_mention_from(model, at);
  for (std::uint32_t steps = 0; m > 0 && steps < kMentionsOfDeeds; ++steps) {
    const Mention& mention = model.mentions[--m];
    if (mention.kind != MentionKind::name || mention.actor == kNobody || mention.span.end > at ||
        context.quote_at(mention.span.first) >= 0)
      continue;
    const Actor& a = model.actors[static_cast<std::size_t>(mention.actor)];
    if (a.kind != EntityKind::person || a.place || !agrees(a, d.gender, d.number)) continue;
    if (parent ? has_child(context, mention) : is_known_for(context, mention, d, at))
      return mention.actor;
  }
  return kNobody;
}

}  // namespace selon::mentions

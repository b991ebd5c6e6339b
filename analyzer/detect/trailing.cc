#include "analyzer/detect/trailing.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/relay_nouns.h"
#include "analyzer/detect/relay_words.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/seen_texts.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

constexpr std::uint32_t kLookedBack = 25;  // tokens looked back at from the end of the content
constexpr std::uint32_t kLeast = 3;        // tokens of content that must be left
constexpr std::uint32_t kLeastDenied = 2;  // cette vente

// Texts and talks that are hardly ever what the reported words themselves speak of.
constexpr auto kPlain =
    std::to_array<std::string_view>({"communiqué", "tweet", "entretien", "interview"});

// Verbs of texts and of those who read them: what stands behind them is their own place.
bool publishes(std::string_view lemma) {
  constexpr auto kTexts = std::to_array<std::string_view>(
      {"publier",    "diffuser", "circuler", "lire",       "voir",     "écrire",
       "insulter",   "trouver",  "paraître", "figurer",    "entendre", "découvrir",
       "poster",     "relayer",  "regarder", "apparaître", "passer",   "consigner",
       "mentionner", "parler",   "menacer",  "injurier"});
  return among(kTexts, lemma);
}

// Whether a verb of the reported words could have the place for itself.
bool speaks_inside(const Reading& r, TokenSpan stretch, bool denied) {
  for (std::uint32_t t = stretch.first; t < stretch.end; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    // dément les propos de X dans un entretien: where the words were that it denies
    if (denied && (v != nullptr || r.lexicon.match_cue_noun(r.doc, t))) return true;
    if (v != nullptr && v->form != VerbForm::participle &&
        (r.cue_at(v->head) != nullptr || publishes(v->lemma)))
      return true;
  }
  return false;
}

// par la voix de son avocat, par l'intermédiaire de son agent
bool by_a_voice(const Reading& r, std::uint32_t i) {
  return r.fw(i) == Fw::par && r.tag(i + 1) == Tag::determiner && is_mouth(r.form(i + 2));
}

bool carries(Fw fw) { return fw == Fw::dans || fw == Fw::sur || fw == Fw::via || fw == Fw::lors; }

// au micro de RTL, à l'antenne de France 2, devant les caméras de TF1, au cours d'un entretien à
// l'AFP, en entrevue avec La Vigie, par voie de communiqué: these say where it was said, too.
bool opens_talk(const Reading& r, std::uint32_t i) {
  constexpr auto kTalks = std::to_array<std::string_view>(
      {"entretien", "interview", "entrevue", "réponse", "direct", "exclusivité"});
  const NounPhrase* np = r.phrase_at(i + 1);
  if (np == nullptr) return false;
  const std::string_view noun = r.form(np->head);
  switch (r.fw(i)) {
    case Fw::au:
    case Fw::a_grave:
      return is_channel(noun) || noun == "cours" || noun == "occasion" || noun == "détour";
    case Fw::devant:
      return is_channel(noun) || noun == "caméras";
    case Fw::en:
      return among(kTalks, noun);
    case Fw::par:
      return noun == "voie" && is_of(r.fw(np->span.end));
    default:
      return false;
  }
}

// The comma behind which nothing but a time stands before `i` (…, jeudi matin sur RTL); `i` where
// there is none.
std::uint32_t comma_before(const Reading& r, std::uint32_t i) {
  constexpr std::uint32_t kReach = 6;  // tokens of a date
  for (std::uint32_t t = i; t > 1 && t + kReach > i; --t)
    if (r.is(t - 1, Punct::comma)) return r.past_adverbials(t) == i ? t - 1 : i;
  return i;
}

// Behind a comma, or plainly a text: dans un communiqué.
bool apart(const Reading& r, std::uint32_t preposition) {
  if (r.is(preposition - 1, Punct::comma)) return true;
  const NounPhrase* np = r.phrase_at(preposition + 1);
  return np != nullptr && np->determiner != kNone && among(kPlain, r.form(np->head)) &&
         (r.fw(preposition + 1) == Fw::un || r.fw(preposition + 1) == Fw::une);
}

// a confirmé cette attaque à RFI, dément ces chiffres au Monde: who was told closes an object;
// s'est dit inquiet auprès de l'AFP: or what somebody says to be.
bool tells(const Reading& r, const Candidate& c, std::uint32_t preposition) {
  const Fw to = r.fw(preposition);
  const bool object =
      c.rule == rule::kDenial && (to == Fw::a_grave || to == Fw::au || to == Fw::aux);
  const bool judged = c.rule == rule::kJudgement && to == Fw::aupres;
  if (!object && !judged) return false;
  const TokenSpan told = r.extended_at(object_of(r, preposition), {false, false});
  const Sense sense = sense_of(r, told);
  return told.end == c.content.front().end && sense.name != nullptr && sense.is_media();
}

// Where the relative clause with the verb at `t` opens that tells who saw a text (que l'AFP a pu
// consulter), when it ends at `end`; else `t`.
std::uint32_t seen_text_around(const Reading& r, std::uint32_t t, std::uint32_t end) {
  constexpr std::uint32_t kReach = 8;  // tokens: auquel le quotidien La Vigie a eu accès
  for (std::uint32_t i = t; i > 0 && i + kReach > t; --i)
    if (read_seen_text(r, i - 1).end >= end) return i - 1;
  return t;
}

bool eligible(const Reading& r, const Candidate& c) {
  if (c.rule != rule::kQue && c.rule != rule::kInfinitive && c.rule != rule::kDenial &&
      c.rule != rule::kJudgement)
    return false;
  if (c.lemma == "reprocher") return false;
  if (!c.relays.empty() || c.content.size() != 1 || c.cue.end > c.content.front().first)
    return false;
  const std::uint32_t end = c.content.front().end;
  const bool clause = c.rule == rule::kDenial && r.is(end, Punct::comma);  // dément A dans B, et
  return end >= r.sentence(end - 1).end || r.is_stop(end) || clause;
}

}  // namespace

void take_trailing_relay(const Reading& r, Candidate& c) {
  if (!eligible(r, c)) return;
  TokenSpan& content = c.content.front();
  const std::uint32_t least = c.rule == rule::kJudgement ? 1
                              : c.rule == rule::kDenial  ? kLeastDenied
                                                         : kLeast;
  const std::uint32_t from =
      std::max(content.first + least, content.end > kLookedBack ? content.end - kLookedBack : 0);
  for (std::uint32_t i = content.end; i > from; --i) {
    const std::uint32_t t = i - 1;
    const VerbGroup* verb = r.chunks.verb(t);
    if (r.quoted(t)) return;
    if (verb != nullptr && verb->form == VerbForm::finite) {
      const std::uint32_t opener = seen_text_around(r, t, content.end);
      if (opener == t) return;
      i = opener + 1;  // dans un rapport | dont l'AFP a obtenu copie
      continue;
    }
    const std::uint32_t comma = comma_before(r, t);
    const bool place =
        carries(r.fw(t)) ? comma != t || apart(r, t) : comma != t && opens_talk(r, t);
    if (!by_a_voice(r, t) && !tells(r, c, t) && !place) continue;
    if (speaks_inside(r, {content.first, t}, c.rule == rule::kDenial)) return;
    const Modifiers read = read_modifiers(r, t, content.end);
    if (read.relays.empty() || read.end < content.end) continue;
    c.relays = read.relays;
    content.end = comma;
    return;
  }
}

}  // namespace selon::detect

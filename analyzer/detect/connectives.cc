#include "analyzer/detect/connectives.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/syntax/fixed_phrases.h"

namespace selon::detect {
namespace {

// Adverbs and phrases that link a sentence to the one before it, when a comma follows.
constexpr auto kConnectives = std::to_array<std::string_view>(
    {"toutefois",     "cependant",   "néanmoins",    "pourtant",   "ainsi",
     "enfin",         "ensuite",     "certes",       "bref",       "surtout",
     "résultat",      "or",          "mais",         "et",         "donc",
     "puis",          "car",         "sinon",        "finalement", "seulement",
     "parallèlement", "inversement", "concrètement", "autrement",  "alors",
     "effectivement", "justement",   "notamment",    "également",  "aussi",
     "reste",         "quant",       "interrogé",    "interrogée", "interrogés",
     "interrogées",   "questionné",  "questionnée",  "concernant", "s'agissant",
     "sollicité",     "sollicitée",  "contacté",     "contactée",  "contactés",
     "joint",         "jointe"});

constexpr syntax::FixedPhrases kConnectivePhrases(
    std::to_array<std::string_view>({"en revanche",
                                     "par ailleurs",
                                     "en outre",
                                     "de plus",
                                     "en effet",
                                     "d' autre part",
                                     "d' une part",
                                     "en clair",
                                     "pour autant",
                                     "au contraire",
                                     "par conséquent",
                                     "d' ailleurs",
                                     "du coup",
                                     "de fait",
                                     "en conséquence",
                                     "malgré tout",
                                     "quoi qu' il en soit",
                                     "dans le même temps",
                                     "en même temps",
                                     "à l' inverse",
                                     "de même",
                                     "de son côté",
                                     "de leur côté",
                                     "pour sa part",
                                     "pour leur part",
                                     "de plus",
                                     "en tout cas",
                                     "sur ce point",
                                     "à ce sujet",
                                     "à ce propos",
                                     "en résumé",
                                     "en ce sens",
                                     "au lieu de cela",
                                     "en particulier",
                                     "par comparaison",
                                     "au final"}));

// Contrairement à la rumeur, | contrairement à ce qui a été dit, |: what is set against the words;
// `i` where nothing is.
std::uint32_t past_contrast(const Reading& r, std::uint32_t i, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 20;  // tokens
  if (r.form(i) != "contrairement") return i;
  for (std::uint32_t t = i + 1; t + 1 < end && t < i + kLongest; ++t) {
    if (r.is_stop(t)) return i;
    if (r.is(t, Punct::comma)) return t + 1;
  }
  return i;
}

}  // namespace

std::uint32_t past_connectives(const Reading& r, std::uint32_t start, std::uint32_t end) {
  std::uint32_t i = start;
  for (int n = 0; n < 3 && i < end; ++n) {
    while (i < end && (r.is(i, Punct::dash) || r.is(i, Punct::bullet) || r.is(i, Punct::comma)))
      ++i;
    const std::uint32_t before = i;
    if (r.quoted(i)) break;
    const Fw fw = r.fw(i);
    if (fw == Fw::mais || fw == Fw::et || fw == Fw::car || fw == Fw::or_ || fw == Fw::puis ||
        fw == Fw::donc) {
      ++i;
      continue;
    }
    kConnectivePhrases.each(r.words, before, [&](std::uint32_t behind) {
      if (r.is(behind, Punct::comma)) i = behind + 1;
    });
    if (i != before) continue;
    if (const std::uint32_t behind = past_contrast(r, i, end); behind != i) {
      i = behind;
      continue;
    }
    if (among(kConnectives, r.form(i))) {
      std::uint32_t j = i + 1;
      while (j < end && j < i + 16 && !r.is(j, Punct::comma)) {
        const VerbGroup* v = r.chunks.verb(j);
        if (v != nullptr && v->form == VerbForm::finite) break;
        ++j;
      }
      if (r.is(j, Punct::comma) && j < end) {
        i = j + 1;
        continue;
      }
    }
    break;
  }
  return i;
}

}  // namespace selon::detect

#include "analyzer/syntax/verb_groups.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"

namespace selon::syntax {
namespace {

using text::Clitic;
using text::Punct;
namespace pos = lexicon::pos;

// Verbs that take être without being passive.
constexpr auto kBeVerbs = std::to_array<std::string_view>(
    {"advenir",  "aller",      "arriver",   "descendre", "devenir", "décéder",
     "entrer",   "intervenir", "monter",    "mourir",    "naître",  "partir",
     "parvenir", "provenir",   "redevenir", "rentrer",   "rester",  "retourner",
     "revenir",  "sortir",     "survenir",  "tomber",    "venir"});

constexpr std::uint32_t kFarthestParticiple = 9;  // tokens between auxiliary and participle
constexpr std::uint32_t kLongestInsertion = 24;   // tokens of a phrase in commas between them
constexpr std::uint32_t kLongestAside = 8;        // tokens of one without commas

bool takes_be(std::string_view lemma) { return among(kBeVerbs, lemma); }

bool is_be(const Word& w) { return w.morph.verb == "être" || w.morph.verb2 == "être"; }
bool is_have(const Word& w) { return w.morph.verb == "avoir"; }
bool is_auxiliary(const Word& w) { return is_be(w) || is_have(w); }

class VerbGroupBuilder {
 public:
  explicit VerbGroupBuilder(const Words& words) : words_(words) {}

  std::vector<VerbGroup> run() && {
    std::vector<VerbGroup> out;
    std::uint32_t i = 0;
    while (i < words_.size()) {
      const Tag tag = words_.tag(i);
      if (tag == Tag::finite || tag == Tag::infinitive || tag == Tag::gerund ||
          tag == Tag::past_participle) {
        out.push_back(build(i));
        i = std::max(out.back().span.end, i + 1);
      } else {
        ++i;
      }
    }
    return out;
  }

 private:
  const Words& words_;

  VerbGroup build(std::uint32_t i) const {
    VerbGroup g;
    g.form = form_of(words_.tag(i));
    g.finite = g.head = i;
    g.span = {i, i + 1};
    const Word& w = words_[i];
    if (g.form == VerbForm::finite) {
      g.tenses = w.morph.tenses;
      g.persons = w.morph.persons;
    }
    take_left(g);
    take_inverted(g);
    if (g.form != VerbForm::participle && is_auxiliary(w)) take_participle(g);
    if (!g.compound && !g.passive) take_negation(g);
    undo_negation(g);
    g.lemma = words_[g.head].morph.verb;
    if (g.lemma.empty()) g.lemma = words_.form(g.head);
    if (g.passive && takes_be(g.lemma)) g.passive = false, g.compound = true;
    if (g.form == VerbForm::participle) g.passive = !takes_be(g.lemma);
    return g;
  }

  static VerbForm form_of(Tag tag) {
    switch (tag) {
      case Tag::infinitive:
        return VerbForm::infinitive;
      case Tag::gerund:
        return VerbForm::gerund;
      case Tag::past_participle:
        return VerbForm::participle;
      default:
        return VerbForm::finite;
    }
  }

  // Clitics, "ne pas" before an infinitive, and the subject pronoun on the left.
  void take_left(VerbGroup& g) const {
    std::uint32_t i = g.span.first;
    while (i > 0 && same_sentence(i - 1, g.head)) {
      const std::uint32_t j = i - 1;
      const Fw fw = words_.fw(j);
      if (words_.tag(j) == Tag::object_clitic && words_.token(j).clitic != Clitic::inverted) {
        if (fw == Fw::se || fw == Fw::s_) g.reflexive = true;
        if (fw == Fw::ne || fw == Fw::n_) g.negated = true;
        i = j;
      } else if (g.form == VerbForm::infinitive && negates(j)) {
        i = j;  // ne pas, ne rien savoir
      } else {
        break;
      }
    }
    g.span.first = i;
    if (g.form != VerbForm::finite || i == 0) return;
    const std::uint32_t j = i - 1;
    if (words_.tag(j) == Tag::subject_clitic && words_.token(j).clitic != Clitic::inverted &&
        same_sentence(j, g.head))
      g.subject_clitic = static_cast<std::int32_t>(j);
  }

  // The second half of a negation, behind its ne.
  [[nodiscard]] bool negates(std::uint32_t j) const {
    const Fw fw = words_.fw(j);
    if (fw == Fw::pas || fw == Fw::jamais) return true;
    const bool behind_ne = j > 0 && (words_.fw(j - 1) == Fw::ne || words_.fw(j - 1) == Fw::n_);
    return behind_ne && (fw == Fw::plus || fw == Fw::rien || fw == Fw::guere);
  }

  void take_inverted(VerbGroup& g) const {
    const std::uint32_t j = g.span.end;
    if (g.form != VerbForm::finite || j >= words_.size()) return;
    if (words_.token(j).clitic == Clitic::inverted && words_.tag(j) == Tag::subject_clitic) {
      g.subject_clitic = static_cast<std::int32_t>(j);
      g.inverted = true;
      g.span.end = j + 1;
    }
  }

  void take_negation(VerbGroup& g) const {
    const std::uint32_t j = g.span.end;
    if (!g.negated || j >= words_.size()) return;
    const Fw fw = words_.fw(j);
    if (fw == Fw::pas || fw == Fw::plus || fw == Fw::jamais || fw == Fw::guere || fw == Fw::point)
      g.span.end = j + 1;
  }

  // n'en affirme pas moins, n'en a pas moins affirmé: says so all the same.
  void undo_negation(VerbGroup& g) const {
    if (!g.negated) return;
    bool en = false;
    for (std::uint32_t j = g.span.first; j < g.finite; ++j) en = en || words_.fw(j) == Fw::en;
    for (std::uint32_t j = g.finite + 1; en && j <= g.span.end; ++j) {
      if (words_.fw(j) != Fw::pas || words_.form(j + 1) != "moins") continue;
      g.negated = false;
      g.span.end = std::max(g.span.end, j + 2);
    }
  }

  // After an auxiliary: the participle, past adverbials, pronouns (a lui affirmé) or a phrase
  // in commas (ont, selon Sana, évoqué); then a second one (a été tué).
  void take_participle(VerbGroup& g) const {
    const std::uint32_t found = find_participle(g.span.end, g.head);
    if (found == 0) return;
    const bool be = is_be(words_[g.finite]) && !is_have(words_[g.finite]);
    const bool been = is_be(words_[found]) && words_.form(found) == "été";
    g.head = found;
    g.span.end = found + 1;
    if (been && !be) {
      g.compound = true;
      const std::uint32_t second = find_participle(g.span.end, g.head);
      if (second == 0) return;
      g.head = second;
      g.span.end = second + 1;
      g.passive = true;
    } else if (be && !g.reflexive) {
      g.passive = true;  // mended by the caller for the verbs that take être
    } else {
      g.compound = true;
    }
  }

  [[nodiscard]] std::uint32_t find_participle(std::uint32_t from, std::uint32_t verb) const {
    std::uint32_t i = from;
    while (i < words_.size() && i < from + kFarthestParticiple && same_sentence(i, verb)) {
      if (is_participle(i)) return i;
      const std::uint32_t skipped = skip_adverbial(words_, i);
      if (skipped != i) {
        i = skipped;
        continue;
      }
      if (words_.punct(i) == Punct::comma) return past_insertion(i, verb);
      const Fw fw = words_.fw(i);
      const bool pronoun = words_.tag(i) == Tag::pronoun || fw == Fw::tous || fw == Fw::toutes ||
                           fw == Fw::meme || fw == Fw::rien || fw == Fw::ni;
      if (!pronoun) return words_.tag(i) == Tag::preposition ? past_phrase(i, verb) : 0;
      ++i;
    }
    return 0;
  }

  [[nodiscard]] bool is_participle(std::uint32_t i) const {
    return words_.tag(i) == Tag::past_participle ||
           (words_[i].morph.any(pos::past_participle) && words_.tag(i) != Tag::noun &&
            words_.tag(i) != Tag::proper && words_.tag(i) != Tag::adverb &&
            words_.tag(i) != Tag::preposition);
  }

  [[nodiscard]] std::uint32_t past_insertion(std::uint32_t comma, std::uint32_t verb) const {
    // est, dit-il, fermé: two verbs; but what a, semble-t-il, dit que B hands on is the subject's
    const bool verb_inside = words_.tag(comma + 1) == Tag::finite;
    for (std::uint32_t i = comma + 1; i < words_.size() && i < comma + kLongestInsertion; ++i) {
      if (!same_sentence(i, verb)) return 0;
      if (words_.punct(i) != Punct::comma) continue;
      std::uint32_t j = i + 1;
      for (std::uint32_t k = skip_adverbial(words_, j); k != j; k = skip_adverbial(words_, j))
        j = k;
      if (verb_inside && words_.tag(j + 1) != Tag::complementiser) return 0;
      if (j < words_.size() && words_.tag(j) == Tag::past_participle) return j;
      // a, dans le même temps, fait savoir; a, lui, dit vouloir: also a present
      const bool governs = j + 1 < words_.size() && words_.tag(j + 1) == Tag::infinitive;
      return governs && is_have(words_[verb]) && words_[j].morph.any(pos::past_participle) ? j : 0;
    }
    return 0;
  }

  // a sur son blog affirmé que, a devant le conseil dit « oui », a par son avocat fait savoir: past
  // a phrase only a participle to which a clause, a quotation or an infinitive belongs (a dans sa
  // poche un billet plié).
  [[nodiscard]] std::uint32_t past_phrase(std::uint32_t preposition, std::uint32_t verb) const {
    namespace gender = lexicon::gender;
    if (!is_have(words_[verb])) return 0;
    for (std::uint32_t i = preposition + 1; i < preposition + kLongestAside; ++i) {
      if (i + 1 >= words_.size() || !same_sentence(i, verb)) return 0;
      if (words_.tag(i) == Tag::past_participle && hands_on(i + 1))
        return (words_[i].morph.gender & gender::masculine) != 0 ? i : 0;
      switch (words_.tag(i)) {
        case Tag::determiner:
        case Tag::numeral:
          // a sur son bureau un texte jugé « dangereux »: an object, which the participle describes
          if (words_.tag(i - 1) == Tag::noun || words_.tag(i - 1) == Tag::proper ||
              words_.tag(i - 1) == Tag::adjective)
            return 0;
          break;
        case Tag::noun:
        case Tag::proper:
        case Tag::adjective:
        case Tag::adverb:
        case Tag::preposition:
        case Tag::past_participle:
          break;
        default:
          return 0;
      }
    }
    return 0;
  }

  [[nodiscard]] bool hands_on(std::uint32_t i) const {
    for (std::uint32_t k = skip_adverbial(words_, i); k != i; k = skip_adverbial(words_, i)) i = k;
    if (i >= words_.size()) return false;
    return words_.tag(i) == Tag::complementiser || words_.tag(i) == Tag::infinitive ||
           words_.punct(i) == Punct::quote_open;
  }

  [[nodiscard]] bool same_sentence(std::uint32_t a, std::uint32_t b) const {
    return words_.token(a).sentence == words_.token(b).sentence;
  }
};

}  // namespace

std::vector<VerbGroup> find_verb_groups(const Words& words) {
  return VerbGroupBuilder(words).run();
}

}  // namespace selon::syntax

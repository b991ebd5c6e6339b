#include "analyzer/mentions/antecedents.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "analyzer/syntax/prepositions.h"
#include "analyzer/syntax/times.h"

namespace selon::mentions {

bool set_as_topic(const Context& c, const Mention& mention, std::uint32_t here) {
  const std::uint32_t first = mention.span.first;
  const std::uint32_t a = c.words.tag(first) == syntax::Tag::determiner ? first : first - 1;
  if (first < 2 || a == 0 || c.form(a - 1) != "quant" ||
      c.token(here).sentence > c.token(first).sentence + 1)
    return false;
  const syntax::Fw fw = c.words.fw(a);
  return fw == syntax::Fw::a_grave || fw == syntax::Fw::au;
}

bool in_other_caption(const Context& c, const Mention& mention, std::uint32_t here) {
  return c.in_caption(mention.span.first) && c.paragraph(mention.span.first) != c.paragraph(here);
}

bool quoted_away(const Context& c, const Mention& mention, std::uint32_t here) {
  const std::int32_t q = c.quote_at(mention.span.first);
  if (q < 0 || q == c.quote_at(here)) return false;
  // Quotation marks around little more than the phrase only set it off.
  const text::Quote& quote = c.document().quotes[static_cast<std::size_t>(q)];
  return quote.end_token - quote.first_token > mention.span.end - mention.span.first + 1;
}

bool of_nobody(const Context& c, const Mention& mention) {
  const syntax::Fw first = c.words.fw(mention.span.first);
  return first == syntax::Fw::aucun || first == syntax::Fw::aucune;
}

bool says_what_is(const Context& c, const Mention& mention) {
  constexpr std::string_view kIs[] = {"est", "sont", "était", "étaient", "fut", "furent"};
  std::uint32_t i = mention.span.first;
  if (mention.kind != MentionKind::description || i < 2) return false;
  if (c.words.tag(i - 1) == syntax::Tag::adverb) --i;
  if (i < 2 || std::find(std::begin(kIs), std::end(kIs), c.form(i - 1)) == std::end(kIs))
    return false;
  // Le coupable est le maire, à sa tête est une avocate: the subject tells nobody
  if (c.words.tag(i - 2) == syntax::Tag::subject_clitic)
    return c.words.fw(i - 2) != syntax::Fw::c_ && c.words.fw(i - 2) != syntax::Fw::ce;
  const syntax::NounPhrase* subject = c.chunks.noun(i - 2);
  if (!c.beside(i - 2, i) || subject == nullptr || subject->preposition != syntax::kNone)
    return false;
  const lexicon::NounMatch noun = c.lexicon.match_noun(c.document(), subject->head);
  return subject->kind == syntax::NounKind::proper ||
         (noun && noun.form.entry->kind != EntityKind::person);
}

bool go_between(const Context& c, const Mention& mention) {
  const std::uint32_t first = mention.span.first;
  const std::uint32_t head = c.words.tag(first) == syntax::Tag::determiner ? first + 1 : first;
  if (head > 1 && c.form(head) == "intermédiaire" && c.form(head - 2) == "par") return true;
  return first > 3 && c.words.punct(mention.span.end) == text::Punct::comma &&
         (c.form(first - 2) == "intermédiaire" || c.form(first - 3) == "intermédiaire");
}

bool of_occasion(const Context& c, const Mention& mention) {
  constexpr std::string_view kOccasions[] = {"lors",  "cours",    "marge",
                                             "issue", "occasion", "sortie"};
  const std::uint32_t first = mention.span.first;
  const std::uint32_t of = first > 0 && syntax::is_of(c.words.fw(first)) ? first : first - 1;
  if (first < 2 || mention.kind != MentionKind::description || !c.beside(of - 1, first) ||
      !syntax::is_of(c.words.fw(of)))
    return false;
  return std::find(std::begin(kOccasions), std::end(kOccasions), c.form(of - 1)) !=
         std::end(kOccasions);
}

bool of_relative_clause(const Context& c, const Model& model, std::uint32_t m) {
  constexpr std::uint32_t kReach = 12;  // tokens of a clause
  const Mention& mention = model.mentions[m];
  if (m == 0 || mention.subject || mention.kind != MentionKind::description) return false;
  const std::uint32_t first = mention.span.first;
  for (std::uint32_t i = first; i > 0 && i + kReach > first && c.beside(i - 1, first); --i) {
    if (i < first && c.words.punct(i) != text::Punct::none) return false;
    if (c.words.fw(i) != syntax::Fw::qui) continue;
    const std::uint32_t end = c.words.punct(i - 1) == text::Punct::comma ? i - 1 : i;
    const std::uint32_t before = first_mention_from(model, i);
    if (before == 0) return false;
    const Mention& told = model.mentions[before - 1];
    return told.kind == MentionKind::name && told.span.end == end && told.actor != kNobody &&
           model.actors[static_cast<std::size_t>(told.actor)].kind == EntityKind::person;
  }
  return false;
}

bool of_the_dead(const Context& c, const Mention& mention) {
  constexpr std::string_view kDeaths[] = {"mort",       "décès",       "meurtre",     "assassinat",
                                          "obsèques",   "funérailles", "enterrement", "suicide",
                                          "féminicide", "cadavre",     "dépouille"};
  constexpr std::uint32_t kWords = 3;  // la mort | de la jeune | Lola
  const std::uint32_t first = mention.span.first;
  for (std::uint32_t i = first; i > 1 && i + kWords >= first && c.beside(i - 2, first); --i) {
    const syntax::Fw of = c.words.fw(i - 1);
    if (syntax::is_of(of))
      return std::find(std::begin(kDeaths), std::end(kDeaths), c.form(i - 2)) != std::end(kDeaths);
    // la mort du jeune chef Paul Durand: who is named may stand beside who died
    const std::string_view word = c.form(i - 1);
    if (c.words.tag(i - 1) != syntax::Tag::determiner && word != "jeune" && word != "petit" &&
        word != "petite")
      return false;
  }
  return false;
}

bool under_age(const Context& c, const Model& m, const Actor& a) {
  constexpr std::string_view kLittle[] = {"jeune", "petit", "petite"};
  if (!a.named || a.mentions.empty()) return false;
  const Mention& first = m.mentions[a.mentions.front()];
  if (first.kind != MentionKind::name) return false;
  const Name& name = m.name_of(first);
  const std::uint32_t i = name.bare.first;
  if (i > 1 && name.words.size() == 1 && c.words.tag(i - 2) != syntax::Tag::noun &&
      std::find(std::begin(kLittle), std::end(kLittle), c.form(i - 1)) != std::end(kLittle))
    return true;
  const std::uint32_t age = name.span.end + 1;
  const std::uint32_t past = syntax::past_years(c.words, age);
  // 12 ans de mandat derrière lui, 2 ans après: no age
  if (c.words.punct(name.span.end) != text::Punct::comma || past == age ||
      c.words.punct(past) == text::Punct::none)
    return false;
  const std::string_view years = c.form(age);
  const bool one_digit = years.size() == 1;
  const bool teens = years.size() == 2 && years[0] == '1' && years[1] < '8';
  return one_digit || teens;
}

bool opens_question(const Context& c, std::uint32_t i) {
  constexpr std::string_view kWords[] = {"si",      "s'",   "pourquoi", "comment", "quand",  "où",
                                         "combien", "quel", "quelle",   "quels",   "quelles"};
  return std::find(std::begin(kWords), std::end(kWords), c.form(i)) != std::end(kWords);
}

bool puts_question(const syntax::VerbGroup& verb) {
  constexpr std::string_view kAsking[] = {"demander", "interroger", "questionner", "relancer"};
  return !verb.reflexive &&
         std::find(std::begin(kAsking), std::end(kAsking), verb.lemma) != std::end(kAsking);
}

namespace {

// demander | à Paul Durand | si: past whom it is put to, back to the verb; 0 where there is none
std::uint32_t asking_before(const Context& c, std::uint32_t question) {
  constexpr std::uint32_t kReach = 8;  // tokens
  for (std::uint32_t t = question; t > 0 && t + kReach > question; --t) {
    if (!c.beside(t - 1, question) || c.quote_at(t - 1) != c.quote_at(question)) return 0;
    if (const syntax::VerbGroup* verb = c.chunks.verb(t - 1)) return puts_question(*verb) ? t : 0;
  }
  return 0;
}

// A comma or the end of the sentence stands between: the question is over.
bool question_over(const Context& c, std::uint32_t from, std::uint32_t here) {
  constexpr std::uint32_t kReach = 60;  // tokens
  if (!c.beside(from, here)) return true;
  for (std::uint32_t t = from; t < here && t < from + kReach; ++t)
    if (c.words.punct(t) == text::Punct::comma) return true;
  return false;
}

}  // namespace

bool asked_about(const Context& c, const Mention& mention, std::uint32_t here) {
  constexpr std::uint32_t kReach = 12;  // tokens of the question before who is named
  const std::uint32_t first = mention.span.first;
  for (std::uint32_t t = first; t > 0 && t + kReach > first; --t) {
    const std::uint32_t i = t - 1;
    const syntax::Tag tag = c.words.tag(i);
    if (!c.beside(i, first) || c.quote_at(i) != c.quote_at(first) ||
        tag == syntax::Tag::complementiser)
      return false;
    if (opens_question(c, i) && asking_before(c, i) != 0)
      return question_over(c, mention.span.end, here);
  }
  return false;
}

bool question_put_to(const Context& c, const Mention& mention) {
  const std::uint32_t first = mention.span.first;
  const std::uint32_t to = syntax::is_to(c.words.fw(first)) || first == 0 ? first : first - 1;
  return syntax::is_to(c.words.fw(to)) && opens_question(c, mention.span.end) &&
         asking_before(c, mention.span.end) != 0;
}

bool evident(const Model& m, const Actor& a) {
  constexpr std::size_t kLook = 8;
  if (!a.named || a.entry != nullptr || !a.roles.empty()) return true;
  for (std::size_t k = 0; k < std::min(a.mentions.size(), kLook); ++k) {
    const Mention& mention = m.mentions[a.mentions[k]];
    if (mention.subject || mention.kind != MentionKind::name) return true;
    const Name& name = m.name_of(mention);
    if (name.titled || name.shape == NameShape::person) return true;
  }
  return false;
}

double weight(const Actor& a) {
  double bonus = 0;
  for (std::size_t n = a.mentions.size(); n > 1 && bonus < 1.4; n /= 2) bonus += 0.35;
  return bonus;
}

double kind_bonus(const Actor& a) {
  if (a.number == lexicon::number::plural) return 1.4;
  switch (a.kind) {
    case EntityKind::person:
    case EntityKind::anonymous:
    case EntityKind::group:
      return 1.4;
    case EntityKind::document:
      return -1;
    case EntityKind::state:  // a country acts, but seldom says "il"
      return -0.6;
    case EntityKind::media:
    case EntityKind::agency:
      return -0.5;
    default:
      return 0;
  }
}

}  // namespace selon::mentions

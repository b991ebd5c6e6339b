#include "analyzer/lexicon/tools/tags.h"

#include <stdexcept>
#include <string>

#include "analyzer/lexicon/morphology.h"

namespace selon::lexicon::tools {
namespace {

struct PosTag {
  std::string_view tag;
  std::uint32_t pos;
};

// Parts of speech. A word that lives only within a locution (loc.) counts as what the
// locution is. The tags with 0 qualify another tag or mark what is no word.
constexpr PosTag kPosTags[] = {
    {"nom", pos::noun},
    {"adj", pos::adjective},
    {"adv", pos::adverb},
    {"negadv", pos::adverb},
    {"advint", pos::adverb},
    {"prep", pos::preposition},
    {"prepv", pos::preposition},
    {"det", pos::determiner},
    {"detpos", pos::determiner},
    {"detdem", pos::determiner},
    {"detind", pos::determiner},
    {"detneg", pos::determiner},
    {"detex", pos::determiner},
    {"prodem", pos::pronoun},
    {"proind", pos::pronoun},
    {"proint", pos::pronoun},
    {"prorel", pos::pronoun},
    {"proneg", pos::pronoun},
    {"proadv", pos::pronoun},
    {"propersuj", pos::pronoun},
    {"properobj", pos::pronoun},
    {"cj", pos::conjunction},
    {"cjco", pos::conjunction},
    {"cjsub", pos::conjunction},
    {"interj", pos::interjection},
    {"nb", pos::numeral},
    {"nbro", pos::numeral},
    {"titr", pos::noun},
    {"prn", pos::proper | pos::first_name},
    {"patr", pos::proper | pos::surname},
    {"npr", pos::proper},
    {"loc.nom", pos::noun},
    {"loc.adj", pos::adjective},
    {"loc.adv", pos::adverb},
    {"loc.prep", pos::preposition},
    {"loc.prepv", pos::preposition},
    {"loc.cj", pos::conjunction},
    {"loc.cjsub", pos::conjunction},
    {"loc.interj", pos::interjection},
    {"loc.patr", pos::proper | pos::surname},
    {"infi", pos::infinitive},
    {"ppas", pos::past_participle},
    {"ppre", pos::present_participle},
    {"loc.verb", 0},
    {"mg", 0},
    {"preverb", 0},
    {"1pe", 0},
    {"2pe", 0},
    {"3pe", 0},
    {"epi", 0},
    {"sg", 0},
    {"1isg", 0},
    {"1jsg", 0},
    {"pfx", 0},
    {"sfx", 0},
    {"sign", 0},
    {"ponc", 0},
    {"div", 0},
    {"err", 0},
};

struct Value {
  std::string_view tag;
  std::uint8_t bits;
};

constexpr Value kTenses[] = {
    {"ipre", tense::present},     {"iimp", tense::imperfect},   {"ipsi", tense::past_simple},
    {"ifut", tense::future},      {"cond", tense::conditional}, {"spre", tense::subjunctive},
    {"simp", tense::subjunctive}, {"impe", tense::imperative},
};

constexpr Value kPersons[] = {
    {"1sg", 1}, {"2sg", 2}, {"3sg", 4}, {"1pl", 8}, {"2pl", 16}, {"3pl", 32}, {"3pl!", 32},
};

constexpr Value kGenders[] = {
    {"mas", gender::masculine}, {"fem", gender::feminine}, {"epi", gender::both}};

constexpr Value kNumbers[] = {
    {"sg", number::singular}, {"pl", number::plural}, {"inv", number::both}};

template <std::size_t N>
std::uint8_t bits_of(std::string_view tag, const Value (&values)[N]) {
  for (const Value& value : values) {
    if (value.tag == tag) return value.bits;
  }
  return 0;
}

// "v1__t_q_zz": group, then valency; the rules of its affixes say which form it is.
bool is_verb_class(std::string_view tag) {
  return tag.size() == 10 && tag[0] == 'v' && tag[1] >= '0' && tag[1] <= '3';
}

std::uint32_t part_of_speech(std::string_view tag) {
  for (const PosTag& row : kPosTags) {
    if (row.tag == tag) return row.pos;
  }
  if (is_verb_class(tag)) return 0;
  throw std::runtime_error("unknown part of speech po:" + std::string(tag));
}

// One field, whichever of po: and is: carries it: a few lines of the dictionary mix them up.
void add_tag(std::string_view tag, bool is_field, Reading& reading) {
  const std::uint8_t tenses = bits_of(tag, kTenses);
  const std::uint8_t persons = bits_of(tag, kPersons);
  reading.tenses |= tenses;
  reading.persons |= persons;
  if (tenses != 0) reading.pos |= pos::finite;
  if (tenses != 0 || persons != 0) return;
  if (!is_field) {
    reading.pos |= part_of_speech(tag);
    return;
  }
  const std::uint8_t genders = bits_of(tag, kGenders);
  const std::uint8_t numbers = bits_of(tag, kNumbers);
  reading.gender |= genders;
  reading.number |= numbers;
  if (genders == 0 && numbers == 0) reading.pos |= part_of_speech(tag);
}

}  // namespace

Reading read_tags(const std::vector<std::string_view>& fields, std::string_view lemma) {
  Reading reading;
  bool wrong = false;
  for (const std::string_view field : fields) {
    const std::string_view kind = field.substr(0, 3);
    if (kind != "po:" && kind != "is:") continue;
    const std::string_view tag = field.substr(3);
    wrong = wrong || tag == "err";
    add_tag(tag, kind == "is:", reading);
  }
  if (wrong) return {};
  constexpr std::uint32_t kVerb =
      pos::finite | pos::infinitive | pos::past_participle | pos::present_participle;
  if ((reading.pos & pos::finite) != 0 && reading.persons == 0) return {};
  if ((reading.pos & kVerb) != 0) reading.lemma = lemma;
  if ((reading.pos & pos::past_participle) != 0) {
    // Every participle can stand as an adjective: the second tag would tell nothing.
    reading.pos = pos::past_participle;
    // One that does not vary (régné) has the masculine singular's form.
    if (reading.gender == gender::both) {
      reading.gender = gender::masculine;
      reading.number = number::singular;
    }
  }
  return reading;
}

}  // namespace selon::lexicon::tools

#include "analyzer/lexicon/morphology.h"

#include <cstddef>
#include <utility>

#include "analyzer/lexicon/letters.h"
#include "analyzer/lexicon/morphology_format.h"
#include "analyzer/lexicon/word_bytes.h"

// The table, linked in by morphology_data.S.
extern "C" {
extern const char selon_morphology_table[] __attribute__((visibility("hidden")));
}

namespace selon::lexicon {
namespace {

namespace format = morphology_format;

const char* table(std::size_t offset) { return selon_morphology_table + offset; }

format::Header header() { return format::load<format::Header>(table(0)); }

// A form as the table keeps it: its length, the numbers of its records, its letters.
struct Form {
  const char* at;

  [[nodiscard]] std::string_view text() const {
    return {at + format::kFormHead, static_cast<unsigned char>(*at)};
  }
  [[nodiscard]] std::size_t features() const { return format::load<std::uint16_t>(at + 1); }
  [[nodiscard]] std::size_t verbs() const { return format::load<std::uint16_t>(at + 3); }
};

Morph read(const format::Header& h, Form form) {
  const char* record = table(h.features + form.features() * sizeof(format::Features));
  const auto features = format::load<format::Features>(record);
  Morph morph;
  morph.pos = features.pos;
  morph.gender = features.gender;
  morph.number = features.number;
  morph.name_gender = features.name_gender;
  morph.persons = features.persons;
  morph.tenses = features.tenses;
  const char* verbs = table(h.verbs + form.verbs() * 2 * sizeof(std::uint16_t));
  morph.verb = Lemma(format::load<std::uint16_t>(verbs));
  morph.verb2 = Lemma(format::load<std::uint16_t>(verbs + sizeof(std::uint16_t)));
  return morph;
}

// Calls `visit` with each form that carries the hash's mark, until it returns true. Ends: a
// quarter of the slots is empty.
template <typename Visit>
void probe(const format::Header& h, std::size_t slots, std::uint32_t count, std::uint64_t hash,
           Visit visit) {
  std::uint32_t at = format::first_slot(hash, count);
  while (true) {
    const auto slot = format::load<std::uint32_t>(table(slots + at * sizeof(std::uint32_t)));
    if (slot == format::kEmptySlot) return;
    if ((slot & ~format::kOffsetMask) == format::mark(hash) &&
        visit(Form{table(h.forms + (slot & format::kOffsetMask))})) {
      return;
    }
    at = at + 1 == count ? 0 : at + 1;
  }
}

// Words so frequent at the head of a sentence that they are meant as often as what stands there
// (a: avoir, ca: an abbreviation).
constexpr std::pair<std::string_view, std::string_view> kFrequentWithoutAccent[] = {{"a", "à"},
                                                                                    {"ca", "ça"}};

// Takes the letters of a form one by one and compares them with those asked for.
struct Comparison {
  std::string_view left;
  bool equal = true;

  void push_back(char letter) {
    equal = equal && !left.empty() && left.front() == letter;
    if (equal) left.remove_prefix(1);
  }
  [[nodiscard]] bool done() const { return equal && left.empty(); }
};

bool equals_unaccented(std::string_view form, std::string_view wanted) {
  Comparison comparison{wanted};
  for (std::size_t at = 0; at < form.size() && comparison.equal;) {
    at += append_unaccented(form, at, comparison);
  }
  return comparison.done();
}

bool equals_but_for_first_accent(std::string_view form, std::string_view wanted) {
  Comparison comparison{wanted.substr(0, 1)};
  const std::size_t first = append_unaccented(form, 0, comparison);
  return comparison.done() && form.substr(first) == wanted.substr(1);
}

// A verb keeps its place before those that come later: forms are visited in a fixed order.
void add_verb(Lemma verb, Morph& morph) {
  if (verb.empty() || verb == morph.verb || verb == morph.verb2) return;
  if (morph.verb.empty()) {
    morph.verb = verb;
  } else if (morph.verb2.empty()) {
    morph.verb2 = verb;
  }
}

void merge(const Morph& other, Morph& morph) {
  morph.pos |= other.pos;
  morph.gender |= other.gender;
  morph.number |= other.number;
  morph.name_gender |= other.name_gender;
  morph.persons |= other.persons;
  morph.tenses |= other.tenses;
  add_verb(other.verb, morph);
  add_verb(other.verb2, morph);
}

}  // namespace

std::string_view Lemma::text() const {
  static_assert(kNone == format::kNoLemma);
  if (empty()) return {};
  const format::Header h = header();
  const char* at = table(h.lemmas + std::size_t{number_} * sizeof(std::uint32_t));
  return Form{table(h.forms + format::load<std::uint32_t>(at))}.text();
}

Morph lookup(std::string_view form) {
  Morph found;
  const format::Header h = header();
  if (form.empty() || form.size() > h.max_length) return found;
  probe(h, h.slots, h.slot_count, hash_bytes(form), [&](Form candidate) {
    if (candidate.text() != form) return false;
    found = read(h, candidate);
    return true;
  });
  return found;
}

Morph lookup_unaccented(std::string_view form) {
  Morph found = lookup(form);
  for (const auto& [written, meant] : kFrequentWithoutAccent) {
    if (form == written) merge(lookup(meant), found);
  }
  const format::Header h = header();
  if (found.known() || form.empty() || form.size() > h.max_length) return found;
  probe(h, h.unaccented, h.unaccented_count, hash_bytes(form), [&](Form candidate) {
    const std::string_view text = candidate.text();
    if (equals_unaccented(text, form) || equals_but_for_first_accent(text, form)) {
      merge(read(h, candidate), found);
    }
    return false;
  });
  return found;
}

}  // namespace selon::lexicon

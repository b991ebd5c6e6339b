#include "analyzer/lexicon/tools/table.h"

#include <array>
#include <cstring>
#include <map>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "analyzer/lexicon/letters.h"
#include "analyzer/lexicon/morphology.h"
#include "analyzer/lexicon/morphology_format.h"
#include "analyzer/lexicon/word_bytes.h"

namespace selon::lexicon::tools {
namespace {

namespace format = morphology_format;

constexpr std::uint32_t kMaxId = 0xFFFE;

// All readings of a form in one record. Gender and number of a namesake (Pierre, une pierre)
// stay apart: they stand for the form only if it is nothing but a name. Of a name that both a
// person and a place bear (Florence) the person's gender counts: a town's is unsure.
format::Features merge(const std::vector<Reading>& readings) {
  format::Features all{};
  std::uint8_t name_number = 0;
  std::uint8_t first_name_gender = 0;
  for (const Reading& reading : readings) {
    all.pos |= static_cast<std::uint16_t>(reading.pos);
    all.persons |= reading.persons;
    all.tenses |= reading.tenses;
    const bool name = (reading.pos & kNamePos) != 0;
    (name ? all.name_gender : all.gender) |= reading.gender;
    (name ? name_number : all.number) |= reading.number;
    if ((reading.pos & pos::first_name) != 0) first_name_gender |= reading.gender;
  }
  if (first_name_gender != 0) all.name_gender = first_name_gender;
  if ((all.pos & ~kNamePos) == 0) {
    all.gender = all.name_gender;
    all.number = name_number;
  }
  return all;
}

template <typename T>
void append(std::string& out, const T& value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

// Hands out the numbers 0, 1, 2 … to distinct values.
template <typename Key>
class Pool {
 public:
  std::uint16_t id(const Key& key) {
    const auto [at, fresh] = ids_.emplace(key, static_cast<std::uint16_t>(items_.size()));
    if (fresh) items_.push_back(key);
    if (items_.size() > kMaxId) throw std::runtime_error("morphology table: too many records");
    return at->second;
  }
  [[nodiscard]] const std::vector<Key>& items() const { return items_; }

 private:
  std::map<Key, std::uint16_t> ids_;
  std::vector<Key> items_;
};

using FeatureBytes = std::array<char, sizeof(format::Features)>;
using VerbPair = std::array<std::uint16_t, 2>;

struct Slots {
  std::vector<std::uint32_t> slots;

  // Three quarters full: an unknown word is refused after a few slots of one cache line.
  explicit Slots(std::size_t count) : slots(count * 4 / 3 + 1, format::kEmptySlot) {}

  void add(std::uint64_t hash, std::uint32_t offset) {
    const auto count = static_cast<std::uint32_t>(slots.size());
    std::uint32_t at = format::first_slot(hash, count);
    while (slots[at] != format::kEmptySlot) at = at + 1 == count ? 0 : at + 1;
    slots[at] = format::mark(hash) | offset;
  }
};

class TableMaker {
 public:
  TableMaker(const Readings& readings, const Verbs& verbs) : readings_(readings), verbs_(verbs) {}

  std::string make() {
    add_forms();
    add_slots();
    return assemble();
  }

 private:
  void add_forms() {
    for (const auto& [form, all] : readings_) {
      if (form.size() > 0xFF) throw std::runtime_error("morphology table: form too long: " + form);
      header_.max_length = std::max(header_.max_length, static_cast<std::uint32_t>(form.size()));
      offsets_.emplace(form, static_cast<std::uint32_t>(forms_.size()));
      FeatureBytes features;
      const format::Features merged = merge(all);
      std::memcpy(features.data(), &merged, sizeof merged);
      forms_ += static_cast<char>(form.size());
      append(forms_, features_.id(features));
      append(forms_, verb_pair(form, all));
      forms_ += form;
    }
    if (forms_.size() >= format::kOffsetMask) throw std::runtime_error("morphology table: full");
  }

  std::uint16_t verb_pair(const std::string& form, const std::vector<Reading>& readings) {
    VerbPair pair = {format::kNoLemma, format::kNoLemma};
    const std::vector<std::string> lemmas = verbs_.of(form, readings);
    for (std::size_t i = 0; i < pair.size() && i < lemmas.size(); ++i) {
      pair[i] = lemmas_.id(lemmas[i]);
    }
    return pairs_.id(pair);
  }

  void add_slots() {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> without_accents;
    for (const auto& [form, offset] : offsets_) {
      slots_.add(hash_bytes(form), offset);
      const std::string whole = unaccented(form);
      const std::string first = unaccented_first(form);
      if (whole != form) without_accents.emplace_back(hash_bytes(whole), offset);
      if (first != form && first != whole) without_accents.emplace_back(hash_bytes(first), offset);
    }
    unaccented_ = Slots(without_accents.size());
    for (const auto& [hash, offset] : without_accents) unaccented_.add(hash, offset);
  }

  std::string assemble() {
    std::string out(sizeof header_, '\0');
    header_.form_count = static_cast<std::uint32_t>(offsets_.size());
    header_.forms = position(out);
    out += forms_;
    header_.slots = position(out);
    header_.slot_count = append_all(out, slots_.slots);
    header_.unaccented = position(out);
    header_.unaccented_count = append_all(out, unaccented_.slots);
    header_.features = position(out);
    header_.feature_count = append_all(out, features_.items());
    header_.verbs = position(out);
    header_.verb_count = append_all(out, pairs_.items());
    header_.lemmas = position(out);
    for (const std::string& lemma : lemmas_.items()) append(out, offsets_.at(lemma));
    header_.lemma_count = static_cast<std::uint32_t>(lemmas_.items().size());
    header_.size = position(out);
    std::memcpy(header_.magic, format::kMagic, sizeof header_.magic);
    std::memcpy(out.data(), &header_, sizeof header_);
    return out;
  }

  // Slots begin at a cache line, so that one search seldom touches two.
  static std::uint32_t position(std::string& out) {
    out.resize((out.size() + 63) / 64 * 64);
    return static_cast<std::uint32_t>(out.size());
  }

  template <typename T>
  static std::uint32_t append_all(std::string& out, const std::vector<T>& items) {
    for (const T& item : items) append(out, item);
    return static_cast<std::uint32_t>(items.size());
  }

  const Readings& readings_;
  const Verbs& verbs_;
  format::Header header_{};
  std::string forms_;
  std::map<std::string, std::uint32_t> offsets_;
  Pool<FeatureBytes> features_;
  Pool<VerbPair> pairs_;
  Pool<std::string> lemmas_;
  Slots slots_{readings_.size()};
  Slots unaccented_{0};
};

}  // namespace

std::string make_table(const Readings& readings, const Verbs& verbs) {
  return TableMaker(readings, verbs).make();
}

}  // namespace selon::lexicon::tools

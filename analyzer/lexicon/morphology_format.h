#ifndef SELON_ANALYZER_LEXICON_MORPHOLOGY_FORMAT_H
#define SELON_ANALYZER_LEXICON_MORPHOLOGY_FORMAT_H

#include <cstdint>
#include <cstring>
#include <string_view>

// The layout of the morphology table: written by tools/build_morphology at build time, linked
// into the library as read-only bytes, read by morphology.cc. Numbers are in the byte order of
// the machine; nothing but the header is aligned, so every number is read through load().
//
//   Header
//   forms     for each form: u8 length, u16 features, u16 verbs, then the bytes of the form
//   slots     u32 each: open addressing over all forms, hashed as they are
//   unaccented  u32 each: the same over the forms with accents, hashed without them
//   features  one Features record each distinct combination
//   verbs     u16 first, u16 second lemma for each distinct combination
//   lemmas    u32 offset each, into the forms: lemmas are kept as forms are (length, …, bytes)
//
// A slot holds the offset of a form within `forms` (24 bits) and eight bits of the hash, which
// spare nearly every comparison with a form that is not the one asked for.
namespace selon::lexicon::morphology_format {

inline constexpr char kMagic[8] = {'s', 'e', 'l', 'm', 'o', 'r', 'p', '1'};
inline constexpr std::uint32_t kEmptySlot = 0xFFFFFFFFu;
inline constexpr std::uint32_t kOffsetBits = 24;
inline constexpr std::uint32_t kOffsetMask = (1u << kOffsetBits) - 1;
inline constexpr std::uint16_t kNoLemma = 0xFFFF;
inline constexpr std::size_t kFormHead = 5;  // bytes before the letters of a form

// Offsets are bytes from the start of the table.
struct Header {
  char magic[8];
  std::uint32_t form_count;
  std::uint32_t max_length;  // bytes of the longest form
  std::uint32_t forms;
  std::uint32_t slots, slot_count;
  std::uint32_t unaccented, unaccented_count;
  std::uint32_t features, feature_count;
  std::uint32_t verbs, verb_count;
  std::uint32_t lemmas, lemma_count;
  std::uint32_t size;  // bytes of the whole table
};

struct Features {
  std::uint16_t pos;
  std::uint8_t gender, number, name_gender, persons, tenses, reserved;
};
static_assert(sizeof(Features) == 8);

template <typename T>
[[nodiscard]] inline T load(const char* at) {
  T value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

// Where the search of a hash begins among `count` slots, and its mark in them.
[[nodiscard]] inline std::uint32_t first_slot(std::uint64_t h, std::uint32_t count) {
  return static_cast<std::uint32_t>(((h >> 32) * count) >> 32);
}
[[nodiscard]] inline std::uint32_t mark(std::uint64_t h) {
  return static_cast<std::uint32_t>(h & 0xFF) << kOffsetBits;
}

}  // namespace selon::lexicon::morphology_format

#endif  // SELON_ANALYZER_LEXICON_MORPHOLOGY_FORMAT_H

#ifndef SELON_ANALYZER_LEXICON_BEGINNINGS_H
#define SELON_ANALYZER_LEXICON_BEGINNINGS_H

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "analyzer/text/document.h"

namespace selon::lexicon {

// Tables whose entries are looked for at every token of a text, as bits of Token::begins.
namespace begins {
enum : std::uint16_t {
  name = 1u << 0,
  noun = 1u << 1,
  cue_noun = 1u << 2,
  source_phrase = 1u << 3,
  hedge = 1u << 4,
  doubt = 1u << 5,
  idiom = 1u << 6,
  anonymous = 1u << 7,
  small_name = 1u << 8,  // a name that may begin in small letters (le Monde); not in Token::begins
};
}  // namespace begins

// Which tables may have an entry that begins with a word. Most words begin nothing: one look here
// saves a search in each table. Errs only on the side of a search in vain.
class Beginnings {
 public:
  // An entry of these tables begins with a piece (see fold.h), with a word, or with a word of which
  // these are the first letters, two bytes at least; all folded.
  void add_piece(std::string_view folded, std::uint16_t tables);
  void add_word(std::string_view folded, std::uint16_t tables);
  void add_prefix(std::string_view folded, std::uint16_t tables);

  // Sets Token::begins of all tokens. Linear.
  void mark(text::Document& document) const;

 private:
  [[nodiscard]] std::uint16_t of_word(std::string_view folded, std::uint64_t hash) const;
  [[nodiscard]] std::uint16_t of_piece(std::uint64_t hash, text::Shape shape) const;
  [[nodiscard]] std::uint16_t of_token(std::string_view lower, const text::Token& token,
                                       std::string& room) const;

  // By bits of the hash. Small enough to stay in a near cache; words that share a place share their
  // tables.
  std::array<std::uint16_t, std::size_t{1} << 15> pieces_{};
  std::array<std::uint8_t, std::size_t{1} << 13> words_{};
  std::array<std::uint8_t, std::size_t{1} << 12> prefixes_{};
  std::bitset<std::size_t{1} << 16> prefixed_;  // by the first two bytes of a prefix
};

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_BEGINNINGS_H

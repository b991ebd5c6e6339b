#include "analyzer/lexicon/beginnings.h"

#include <algorithm>

#include "analyzer/lexicon/fold.h"
#include "analyzer/lexicon/word_bytes.h"

namespace selon::lexicon {
namespace {

constexpr std::size_t kLongestPrefix = 4;  // bytes; what is longer is told by its first four

std::size_t first_two(std::string_view folded) {
  return static_cast<std::size_t>(static_cast<unsigned char>(folded[0])) << 8 |
         static_cast<unsigned char>(folded[1]);
}

template <typename Places>
auto& place(Places& places, std::string_view folded) {
  return places[hash_bytes(folded) % places.size()];
}

}  // namespace

void Beginnings::add_piece(std::string_view folded, std::uint16_t tables) {
  place(pieces_, folded) |= tables;
}

void Beginnings::add_word(std::string_view folded, std::uint16_t tables) {
  place(words_, folded) |= static_cast<std::uint8_t>(tables);
}

void Beginnings::add_prefix(std::string_view folded, std::uint16_t tables) {
  place(prefixes_, folded.substr(0, kLongestPrefix)) |= static_cast<std::uint8_t>(tables);
  prefixed_.set(first_two(folded));
}

std::uint16_t Beginnings::of_word(std::string_view folded, std::uint64_t hash) const {
  std::uint16_t tables = words_[hash % words_.size()];
  if (folded.size() < 2 || !prefixed_.test(first_two(folded))) return tables;
  for (std::size_t size = 2; size <= std::min(kLongestPrefix, folded.size()); ++size) {
    tables |= place(prefixes_, folded.substr(0, size));
  }
  return tables;
}

std::uint16_t Beginnings::of_piece(std::uint64_t hash, text::Shape shape) const {
  std::uint16_t tables = pieces_[hash % pieces_.size()];
  const bool small = shape == text::Shape::lower || shape == text::Shape::none;
  if (small && (tables & begins::small_name) == 0) tables &= ~begins::name;
  return tables;
}

std::uint16_t Beginnings::of_token(std::string_view lower, const text::Token& token,
                                   std::string& room) const {
  if (is_plain_word(lower)) {  // it is its only piece
    const std::uint64_t hash = hash_bytes(lower);
    return of_piece(hash, token.shape) | of_word(lower, hash);
  }
  const std::string_view folded = folded_lower(lower, room);
  const std::string_view piece = first_piece(folded);
  // Patterns ask for the form, without the hyphens of -t-il.
  const std::string_view form =
      token.clitic == text::Clitic::inverted ? text::Document::without_hyphens(folded) : folded;
  const std::uint16_t tables = piece.empty() ? 0 : of_piece(hash_bytes(piece), token.shape);
  return tables | of_word(form, hash_bytes(form));
}

void Beginnings::mark(text::Document& document) const {
  std::string room;
  const std::string_view lower = document.clean.lower;
  for (text::Token& token : document.tokens) {
    token.begins = static_cast<std::uint8_t>(
        of_token(lower.substr(token.begin, token.end - token.begin), token, room));
  }
}

}  // namespace selon::lexicon

#include "analyzer/lexicon/phrase_trie.h"

#include <algorithm>
#include <utility>

#include "analyzer/lexicon/fold.h"
#include "analyzer/lexicon/word_bytes.h"

namespace selon::lexicon {
namespace {

constexpr std::size_t kLeastSlots = 64;

std::uint64_t edge_hash(std::uint32_t node, std::string_view piece) {
  // The root's edges are those of their pieces alone.
  return hash_bytes(piece) ^ (node * 0x9E3779B97F4A7C15u);
}

std::uint32_t mark_of(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32); }

}  // namespace

void PhraseTrie::reserve(std::size_t phrases) {
  nodes_.reserve(2 * phrases);
  payloads_.reserve(phrases);
  pieces_.reserve(10 * phrases);
  grow(2 * phrases);
}

bool PhraseTrie::add(std::string_view phrase, std::uint32_t payload) {
  std::uint32_t node = 0;
  std::size_t pieces = 0;
  const auto add_piece = [&](std::string_view piece) {
    node = add_child(node, piece);
    ++pieces;
  };
  if (is_plain_word(phrase)) {  // one piece, and folded
    add_piece(phrase);
  } else {
    folded_.clear();
    append_folded(phrase, folded_);
    for_each_piece(folded_, add_piece);
  }
  if (pieces == 0 || pieces > kMaxPieces) return false;
  const auto index = static_cast<std::uint32_t>(payloads_.size());
  payloads_.push_back({payload, kNone});
  if (nodes_[node].first == kNone) {
    nodes_[node].first = index;
  } else {
    payloads_[nodes_[node].last].next = index;
  }
  nodes_[node].last = index;
  return true;
}

std::uint32_t PhraseTrie::add_child(std::uint32_t node, std::string_view piece) {
  const std::uint64_t hash = edge_hash(node, piece);
  const std::uint32_t known = child(hash, node, piece);
  if (known != kNone) return known;
  const auto fresh = static_cast<std::uint32_t>(nodes_.size());
  nodes_[node].goes_on = true;
  nodes_.push_back({node, static_cast<std::uint32_t>(pieces_.size()),
                    static_cast<std::uint32_t>(piece.size()), kNone, kNone});
  pieces_ += piece;
  grow(nodes_.size());
  place(hash, fresh);
  return fresh;
}

void PhraseTrie::place(std::uint64_t hash, std::uint32_t node) {
  std::size_t at = hash & (slots_.size() - 1);
  while (slots_[at].node != kNone) at = (at + 1) & (slots_.size() - 1);
  slots_[at] = {mark_of(hash), node};
}

// Makes room for so many nodes.
void PhraseTrie::grow(std::size_t nodes) {
  if (slots_.size() >= 2 * nodes) return;
  std::size_t size = std::max(slots_.size(), kLeastSlots);
  while (size < 2 * nodes) size *= 2;
  const std::vector<Slot> before = std::exchange(slots_, std::vector<Slot>(size));
  for (const Slot& slot : before) {
    if (slot.node == kNone) continue;
    const Node& node = nodes_[slot.node];
    place(edge_hash(node.parent, std::string_view(pieces_).substr(node.piece, node.piece_size)),
          slot.node);
  }
}

std::uint32_t PhraseTrie::child(std::uint64_t hash, std::uint32_t node,
                                std::string_view piece) const {
  if (slots_.empty()) return kNone;
  for (std::size_t at = hash & (slots_.size() - 1); slots_[at].node != kNone;
       at = (at + 1) & (slots_.size() - 1)) {
    if (slots_[at].mark != mark_of(hash)) continue;
    const Node& found = nodes_[slots_[at].node];
    if (found.parent == node &&
        std::string_view(pieces_).substr(found.piece, found.piece_size) == piece) {
      return slots_[at].node;
    }
  }
  return kNone;
}

std::uint32_t PhraseTrie::sentence_end(const text::Document& document, std::uint32_t token) {
  if (token >= document.tokens.size()) return token;
  // Of a paragraph's kind names are asked before there are sentences.
  if (document.sentences.empty()) return static_cast<std::uint32_t>(document.tokens.size());
  return document.sentences[document.tokens[token].sentence].end_token;
}

bool PhraseTrie::joins(const text::Document& document, std::uint32_t start, std::uint32_t t) {
  const text::Token& token = document.tokens[t];
  if (t == start || token.kind != text::TokenKind::punct) return false;
  const std::string_view surface = document.surface(t);
  if (surface == "&") return true;
  const bool tight =
      !token.space_before && t + 1 < document.tokens.size() && !document.tokens[t + 1].space_before;
  return tight && (surface == "." || surface == "-" || surface == "/" || surface == "'" ||
                   surface == "!" || surface == "–");
}

bool PhraseTrie::advance(const text::Document& document, std::uint32_t t, std::string& room,
                         std::uint32_t& node, std::size_t& pieces,
                         std::array<std::uint32_t, kMaxPieces>& tokens) const {
  const text::Token& token = document.tokens[t];
  const std::string_view lower =
      std::string_view(document.clean.lower).substr(token.begin, token.end - token.begin);
  if (is_plain_word(lower)) {  // one piece, and folded
    if (pieces == kMaxPieces) return false;
    node = step(node, lower);
    tokens[pieces++] = t;
    return node != kNone;
  }
  bool any = false;
  bool alive = true;
  for_each_piece(folded_lower(lower, room), [&](std::string_view piece) {
    alive = alive && pieces < kMaxPieces;
    if (!alive) return;
    node = step(node, piece);
    alive = node != kNone;
    tokens[pieces++] = t;
    any = true;
  });
  return any && alive;
}

std::uint32_t PhraseTrie::step(std::uint32_t node, std::string_view piece) const {
  return child(edge_hash(node, piece), node, piece);
}

}  // namespace selon::lexicon

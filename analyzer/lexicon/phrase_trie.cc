#include "analyzer/lexicon/phrase_trie.h"

#include "analyzer/lexicon/fold.h"

namespace selon::lexicon {
namespace {

std::uint64_t edge(std::uint32_t node, std::uint32_t piece) {
  return (std::uint64_t{node} << 32) | piece;
}

}  // namespace

void PhraseTrie::reserve(std::size_t phrases) {
  nodes_.reserve(2 * phrases);
  payloads_.reserve(phrases);
  ids_.reserve(phrases);
  edges_.reserve(2 * phrases);
}

bool PhraseTrie::add(std::string_view phrase, std::uint32_t payload) {
  std::string folded;
  append_folded(phrase, folded);
  std::uint32_t node = 0;
  std::size_t pieces = 0;
  for_each_piece(folded, [&](std::string_view piece) {
    const auto id = ids_.try_emplace(std::string(piece), ids_.size()).first->second;
    const auto fresh = static_cast<std::uint32_t>(nodes_.size());
    const auto [where, added] = edges_.try_emplace(edge(node, id), fresh);
    if (added) nodes_.push_back(Node{});
    node = where->second;
    ++pieces;
  });
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

std::uint32_t PhraseTrie::sentence_end(const text::Document& document, std::uint32_t token) {
  if (token >= document.tokens.size()) return token;
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

bool PhraseTrie::advance(const text::Document& document, std::uint32_t t, std::string& folded,
                         std::uint32_t& node, std::size_t& pieces,
                         std::array<std::uint32_t, kMaxPieces>& tokens) const {
  const text::Token& token = document.tokens[t];
  folded.clear();
  append_folded(std::string_view(document.clean.lower).substr(token.begin, token.end - token.begin),
                folded);
  bool any = false;
  bool alive = true;
  for_each_piece(folded, [&](std::string_view piece) {
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
  const auto id = ids_.find(std::string(piece));
  if (id == ids_.end()) return kNone;
  const auto next = edges_.find(edge(node, id->second));
  return next == edges_.end() ? kNone : next->second;
}

}  // namespace selon::lexicon

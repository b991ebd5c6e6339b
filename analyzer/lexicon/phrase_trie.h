#ifndef SELON_ANALYZER_LEXICON_PHRASE_TRIE_H
#define SELON_ANALYZER_LEXICON_PHRASE_TRIE_H

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/text/document.h"

namespace selon::lexicon {

// A set of phrases, matched on the tokens of a document whatever their capitals, accents and
// hyphens. Phrases and tokens are compared as pieces: folded runs of letters and digits, and
// "+" (see fold.h); punctuation inside a name counts for nothing where no space parts it.
class PhraseTrie {
 public:
  static constexpr std::size_t kMaxPieces = 16;

  // One phrase that stands in the document, as it is walked over.
  struct Hit {
    std::uint32_t payload = 0;
    std::uint32_t end = 0;                                          // token after the phrase
    std::size_t pieces = 0;                                         // how many pieces it has
    const std::array<std::uint32_t, kMaxPieces>* tokens = nullptr;  // token of each piece
  };

  // Room for about that many phrases, so that adding them moves nothing.
  void reserve(std::size_t phrases);

  // False when the phrase has no piece or more than kMaxPieces. Of two payloads for the same
  // phrase the first stays in front.
  bool add(std::string_view phrase, std::uint32_t payload);

  // Calls `use(first piece, payload)` for every phrase.
  template <typename Use>
  void for_each_phrase(Use use) const {
    for (const Node& node : nodes_) {
      const Node* first = &node;
      while (first->parent != kNone && first->parent != 0) first = &nodes_[first->parent];
      for (std::uint32_t i = node.first; i != kNone; i = payloads_[i].next) {
        use(std::string_view(pieces_).substr(first->piece, first->piece_size), payloads_[i].value);
      }
    }
  }

  // Calls `use(hit)` for every phrase that starts at `token` and ends with some token of the
  // same sentence, shorter phrases first.
  template <typename Use>
  void walk(const text::Document& document, std::uint32_t token, Use use) const {
    const std::uint32_t stop = sentence_end(document, token);
    std::array<std::uint32_t, kMaxPieces> tokens{};
    std::size_t pieces = 0;
    std::uint32_t node = 0;
    std::string room;
    for (std::uint32_t t = token; t < stop; ++t) {
      if (joins(document, token, t)) continue;
      if (!advance(document, t, room, node, pieces, tokens)) return;
      for (std::uint32_t i = nodes_[node].first; i != kNone; i = payloads_[i].next) {
        use(Hit{payloads_[i].value, t + 1, pieces, &tokens});
      }
      if (!nodes_[node].goes_on) return;
    }
  }

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  // Reached from its parent by a piece; the root is node 0.
  struct Node {
    std::uint32_t parent = kNone;
    std::uint32_t piece = 0;  // offset into pieces_
    std::uint32_t piece_size = 0;
    std::uint32_t first = kNone;  // into payloads_
    std::uint32_t last = kNone;
    bool goes_on = false;  // pieces lead further
  };
  struct Payload {
    std::uint32_t value;
    std::uint32_t next;
  };

  [[nodiscard]] static std::uint32_t sentence_end(const text::Document& document,
                                                  std::uint32_t token);
  // Punctuation that may stand inside a name at `t`: Actualite.cd, AT&T, Reuters/Ipsos not.
  [[nodiscard]] static bool joins(const text::Document& document, std::uint32_t start,
                                  std::uint32_t t);
  bool advance(const text::Document& document, std::uint32_t t, std::string& room,
               std::uint32_t& node, std::size_t& pieces,
               std::array<std::uint32_t, kMaxPieces>& tokens) const;
  [[nodiscard]] std::uint32_t step(std::uint32_t node, std::string_view piece) const;
  [[nodiscard]] std::uint32_t child(std::uint64_t hash, std::uint32_t node,
                                    std::string_view piece) const;
  std::uint32_t add_child(std::uint32_t node, std::string_view piece);
  void place(std::uint64_t hash, std::uint32_t node);
  void grow(std::size_t nodes);

  std::vector<Node> nodes_ = std::vector<Node>(1);  // the root
  std::vector<Payload> payloads_;
  std::string pieces_;  // one after the other
  std::string folded_;  // room for `add`
  // Open addressing, at most half full, a power of two: the node behind an edge, by the hash of
  // its parent and piece. One look at memory tells nearly every piece that leads nowhere.
  struct Slot {
    std::uint32_t mark = 0;  // bits of the hash
    std::uint32_t node = kNone;
  };
  std::vector<Slot> slots_;
};

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_PHRASE_TRIE_H

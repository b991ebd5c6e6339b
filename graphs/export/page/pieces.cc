#include "graphs/export/page/pieces.h"

#include <string_view>

namespace selon::page {
namespace {

constexpr std::string_view kBlanks = " \t\r\n\f\v";

class Reader {
 public:
  explicit Reader(const Document& document) : document_(document), text_(document.text) {}

  std::vector<Piece> read() {
    std::vector<Span> block;  // its lines
    for (std::size_t at = 0; at < text_.size();) {
      std::size_t end = text_.find('\n', at);
      if (end == std::string_view::npos) end = text_.size();
      const Span line = trimmed({at, end});
      if (line.empty()) {
        close(block);
      } else {
        block.push_back(line);
      }
      at = end + 1;
    }
    close(block);
    return std::move(pieces_);
  }

 private:
  [[nodiscard]] Span trimmed(Span line) const {
    while (!line.empty() && kBlanks.find(text_[line.end - 1]) != std::string_view::npos) --line.end;
    while (!line.empty() && kBlanks.find(text_[line.begin]) != std::string_view::npos) ++line.begin;
    return line;
  }

  // The sentence that ends behind an offset, or the end of the list. Offsets ascend.
  std::size_t sentence_at(std::size_t offset) {
    while (next_ < document_.sentences.size() && document_.sentences[next_].span.end <= offset)
      ++next_;
    return next_;
  }

  bool wrapped(const std::vector<Span>& lines) const {
    std::size_t s = next_;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
      while (s < document_.sentences.size() && document_.sentences[s].span.end <= lines[i].end) ++s;
      if (s < document_.sentences.size() && document_.sentences[s].span.begin < lines[i].end)
        return true;
    }
    return false;
  }

  void add(Span span) {
    Piece piece{span, false, false};
    const std::size_t s = sentence_at(span.begin);
    if (s < document_.sentences.size() && document_.sentences[s].span.begin < span.end) {
      piece.heading = document_.sentences[s].heading;
    } else {
      piece.aside = !document_.sentences.empty();
    }
    pieces_.push_back(piece);
  }

  void close(std::vector<Span>& lines) {
    if (lines.empty()) return;
    sentence_at(lines.front().begin);
    if (wrapped(lines)) {
      add({lines.front().begin, lines.back().end});
    } else {
      for (const Span line : lines) add(line);
    }
    lines.clear();
  }

  const Document& document_;
  std::string_view text_;
  std::size_t next_ = 0;  // the first sentence that may end behind what is read
  std::vector<Piece> pieces_;
};

}  // namespace

std::vector<Piece> pieces_of(const Document& document) { return Reader(document).read(); }

}  // namespace selon::page

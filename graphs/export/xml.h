#ifndef SELON_GRAPHS_EXPORT_XML_H
#define SELON_GRAPHS_EXPORT_XML_H

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace selon {

// Writes an XML 1.0 document in UTF-8, an element a line, indented. Whatever is written reads
// back the same, white space included, less the characters that XML cannot hold
// (graphs/export/characters.h).
class XmlWriter {
 public:
  using Attributes = std::vector<std::pair<std::string_view, std::string_view>>;

  XmlWriter() : out_("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") {}

  // Names are ours and need no escaping.
  void open(std::string_view name, const Attributes& attributes = {});
  void close();
  // An element without children; `text` may be empty.
  void leaf(std::string_view name, const Attributes& attributes, std::string_view text = {});

  // The document, all of whose elements have been closed.
  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  void tag(std::string_view name, const Attributes& attributes);

  std::string out_;
  std::vector<std::string> open_;
};

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_XML_H

#include "graphs/export/xml.h"

#include "graphs/export/characters.h"

namespace selon {
namespace {

// Parsers turn line ends and tabs of attributes into spaces, and CR into LF everywhere, unless
// they are written as numbers.
std::string_view escape_of(char c, bool in_attribute) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";  // in a text only "]]>" would need it
    case '\r':
      return "&#13;";
    case '"':
      return in_attribute ? "&quot;" : "";
    case '\n':
      return in_attribute ? "&#10;" : "";
    case '\t':
      return in_attribute ? "&#9;" : "";
    default:
      return "";
  }
}

void append_escaped(std::string& out, std::string_view text, bool in_attribute) {
  for (char c : allowed(text)) {
    const std::string_view escape = escape_of(c, in_attribute);
    if (escape.empty()) {
      out += c;
    } else {
      out += escape;
    }
  }
}

}  // namespace

void XmlWriter::tag(std::string_view name, const Attributes& attributes) {
  out_.append(2 * open_.size(), ' ').append("<").append(name);
  for (const auto& [key, value] : attributes) {
    out_.append(" ").append(key).append("=\"");
    append_escaped(out_, value, true);
    out_ += '"';
  }
}

void XmlWriter::open(std::string_view name, const Attributes& attributes) {
  tag(name, attributes);
  out_ += ">\n";
  open_.emplace_back(name);
}

void XmlWriter::close() {
  const std::string name = std::move(open_.back());
  open_.pop_back();
  out_.append(2 * open_.size(), ' ').append("</").append(name).append(">\n");
}

void XmlWriter::leaf(std::string_view name, const Attributes& attributes, std::string_view text) {
  tag(name, attributes);
  if (text.empty()) {
    out_ += "/>\n";
    return;
  }
  out_ += '>';
  append_escaped(out_, text, false);
  out_.append("</").append(name).append(">\n");
}

}  // namespace selon

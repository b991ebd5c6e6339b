#ifndef SELON_GRAPHS_EXPORT_JSON_OUT_H
#define SELON_GRAPHS_EXPORT_JSON_OUT_H

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace selon {

// Writes JSON from front to back, byte for byte as json_text() writes the same as a tree. What is
// written often goes this way: making the tree takes most of the time, and some times the memory.
//
//     JsonOut out(/*one_line=*/true);
//     out.object([&] {
//       out.field("id", 3);
//       out.name("names");
//       out.list(names, [&](const std::string& name) { out.value(name); });
//     });
class JsonOut {
 public:
  explicit JsonOut(bool one_line) : one_line_(one_line) {}

  // `fill` writes the fields.
  template <typename Fill>
  void object(Fill fill) {
    open('{');
    fill();
    close('}');
  }
  // `write` writes an item, one value.
  template <typename Items, typename Write>
  void list(const Items& items, Write write) {
    open('[');
    for (const auto& item : items) {
      next();
      write(item);
    }
    close(']');
  }

  // The name of a field; its value follows.
  void name(std::string_view name);
  template <typename Value>
  void field(std::string_view key, const Value& of) {
    name(key);
    value(of);
  }

  // Bytes that are no UTF-8 become U+FFFD.
  void value(std::string_view text);
  void value(const char* text) { value(std::string_view(text)); }
  void value(const std::string& text) { value(std::string_view(text)); }
  void value(std::size_t number) { out_ += std::to_string(number); }
  void value(double number);
  void value(bool truth) { out_ += truth ? "true" : "false"; }
  void value(std::nullptr_t) { out_ += "null"; }
  // A value that is JSON already; what is none is written as a string.
  void json(const std::string& text);

  // What was written, with a final newline.
  [[nodiscard]] std::string take() { return std::move(out_ += '\n'); }

 private:
  const bool one_line_;
  bool empty_ = true;  // nothing stands yet between the last bracket and here
  std::size_t depth_ = 0;
  std::string out_;

  void open(char bracket);
  void close(char bracket);
  // Before a field or an item.
  void next();
  void break_line();
};

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_JSON_OUT_H

#ifndef SELON_TESTS_SUPPORT_LAYERS_H
#define SELON_TESTS_SUPPORT_LAYERS_H

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace selon::testing {

// analyzer/layers.txt, read.
struct Layers {
  std::map<std::string, std::set<std::string>> folders;  // folder → folders it may include
  std::map<std::string, std::string> libraries;          // beginning of a <header> → its folder
};

// Reads the table. Lines that are no rows end up in `problems`, with their number.
Layers read_layers(std::string_view table, std::vector<std::string>& problems);

// What is wrong with the #include lines of one file, a sentence each.
// `path` is relative to the project ("analyzer/text/decode.cc").
std::vector<std::string> check_includes(const Layers& layers, std::string_view path,
                                        std::string_view source);

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_LAYERS_H

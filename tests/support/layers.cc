#include "tests/support/layers.h"

#include <algorithm>
#include <optional>
#include <sstream>

namespace selon::testing {
namespace {

std::string folder_of(std::string_view path) {
  const auto slash = path.rfind('/');
  return std::string(slash == std::string_view::npos ? "" : path.substr(0, slash));
}

// The header of an #include line with its opening mark ("<vector", "\"selon/span.h").
std::optional<std::string> included(std::string_view line) {
  const auto skip_blanks = [&line] {
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  };
  skip_blanks();
  if (!line.starts_with('#')) return std::nullopt;
  line.remove_prefix(1);
  skip_blanks();
  if (!line.starts_with("include")) return std::nullopt;
  line.remove_prefix(std::string_view("include").size());
  skip_blanks();
  return std::string(line.substr(0, line.find_first_of(">\"", 1)));
}

// The empty string, or what is wrong with <header>.
std::string check_library(const Layers& layers, const std::string& folder,
                          const std::string& header) {
  // Standard headers, and only they, have neither a folder nor an ending.
  if (header.find_first_of("./") == std::string::npos) return {};
  for (const auto& [beginning, owner] : layers.libraries) {
    if (!header.starts_with(beginning)) continue;
    return owner == folder ? "" : header + "> may be included in " + owner + " only";
  }
  return header + "> belongs to no library of the table";
}

// The empty string, or what is wrong with "header".
std::string check_own(const std::set<std::string>& allowed, const std::string& folder,
                      const std::string& header) {
  if (header.ends_with(".cc")) return header + "\" is a source file";
  std::string target = folder_of(header.substr(1));
  if (target == "selon") target = "include/selon";
  if (target == folder || allowed.contains(target)) return {};
  if (target.empty()) return header + "\" must be written with its folder";
  return header + "\": " + folder + " may not include " + target;
}

}  // namespace

Layers read_layers(std::string_view table, std::vector<std::string>& problems) {
  Layers layers;
  std::istringstream lines{std::string(table)};
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    std::istringstream words(line);
    std::string key;
    if (!(words >> key) || key.starts_with('#')) continue;
    std::set<std::string> values;
    for (std::string value; words >> value;) values.insert(value);
    const bool library = key.starts_with('<');
    if (!key.ends_with(':') || (library && values.size() != 1)) {
      problems.push_back("line " + std::to_string(number) + " is no row: " + line);
      continue;
    }
    key.pop_back();
    if (library) {
      layers.libraries[key] = *values.begin();
    } else {
      layers.folders[key] = std::move(values);
    }
  }
  for (const auto& [folder, allowed] : layers.folders) {
    for (const auto& other : allowed) {
      if (!layers.folders.contains(other)) {
        problems.push_back(folder + " may include " + other + ", which has no row");
      }
    }
  }
  return layers;
}

std::vector<std::string> check_includes(const Layers& layers, std::string_view path,
                                        std::string_view source) {
  const std::string folder = folder_of(path);
  const auto row = layers.folders.find(folder);
  if (row == layers.folders.end()) return {std::string(path) + ": its folder has no row"};

  std::vector<std::string> problems;
  std::istringstream lines{std::string(source)};
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    const auto header = included(line);
    if (!header) continue;
    const std::string problem = header->starts_with('<') ? check_library(layers, folder, *header)
                                                         : check_own(row->second, folder, *header);
    if (problem.empty()) continue;
    problems.push_back(std::string(path) + ":" + std::to_string(number) + ": " + problem);
  }
  return problems;
}

}  // namespace selon::testing

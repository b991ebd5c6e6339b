// analyzer/layers.txt is kept by every file of the project.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/support/layers.h"

namespace selon::testing {
namespace {

namespace fs = std::filesystem;

const fs::path kRoot = SELON_SOURCE_DIR;

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

bool is_cpp(const fs::path& path) { return path.extension() == ".h" || path.extension() == ".cc"; }

// The C++ files below some folders of the project, relative to it.
std::vector<std::string> cpp_files(std::initializer_list<const char*> folders) {
  std::vector<std::string> files;
  for (const char* folder : folders) {
    for (const auto& entry : fs::recursive_directory_iterator(kRoot / folder)) {
      if (is_cpp(entry.path())) files.push_back(fs::relative(entry.path(), kRoot).string());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string out;
  for (const auto& line : lines) out += line + "\n";
  return out;
}

Layers project_layers() {
  std::vector<std::string> problems;
  Layers layers = read_layers(read(kRoot / "analyzer" / "layers.txt"), problems);
  EXPECT_EQ(joined(problems), "");
  return layers;
}

TEST(Layering, EveryFileKeepsTheTable) {
  const Layers layers = project_layers();
  const auto files = cpp_files({"include", "analyzer", "graphs"});
  ASSERT_FALSE(files.empty());
  for (const auto& file : files) {
    EXPECT_EQ(joined(check_includes(layers, file, read(kRoot / file))), "");
  }
}

TEST(Layering, EveryFolderOfTheTableExists) {
  for (const auto& [folder, allowed] : project_layers().folders) {
    EXPECT_TRUE(fs::is_directory(kRoot / folder)) << folder;
  }
}

// The tests may look into every folder, but not even they include a source file.
TEST(Layering, NoTestIncludesASourceFile) {
  for (const auto& file : cpp_files({"tests"})) {
    Layers all;
    all.folders[fs::path(file).parent_path().string()];
    for (const auto& problem : check_includes(all, file, read(kRoot / file))) {
      EXPECT_EQ(problem.find("is a source file"), std::string::npos) << problem;
    }
  }
}

struct Case {
  const char* path;
  const char* line;
  const char* problem;  // a part of it; "" when the line is fine
};

const Case kCases[] = {
    {"low/a.cc", "#include <vector>", ""},
    {"low/a.cc", "#include \"low/a.h\"", ""},
    {"low/a.cc", "#include \"selon/span.h\"", ""},
    {"low/a.cc", "// #include \"high/b.h\"", ""},
    {"low/a.cc", "#include \"high/b.h\"", "low/a.cc:1: \"high/b.h\": low may not include high"},
    {"low/a.cc", "  #  include \"high/b.h\"", "low may not include high"},
    {"low/a.cc", "#include \"a.h\"", "with its folder"},
    {"low/a.cc", "#include \"low/b.cc\"", "is a source file"},
    {"high/b.cc", "#include \"low/a.h\"", ""},
    {"high/b.cc", "#include \"high/inner/c.h\"", "high may not include high/inner"},
    {"low/a.cc", "#include <third/party.h>", ""},
    {"high/b.cc", "#include <third/party.h>", "may be included in low only"},
    {"high/b.cc", "#include <unistd.h>", "belongs to no library"},
    {"other/c.cc", "", "its folder has no row"},
};

TEST(Layering, CheckIncludes) {
  std::vector<std::string> problems;
  const Layers layers = read_layers(
      "# comment\n"
      "include/selon:\n"
      "low:  include/selon\n"
      "high: include/selon low\n"
      "<third/: low\n",
      problems);
  EXPECT_EQ(joined(problems), "");
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.line);
    const std::string found = joined(check_includes(layers, c.path, c.line));
    EXPECT_EQ(found.empty(), std::string(c.problem).empty()) << found;
    EXPECT_NE(found.find(c.problem), std::string::npos) << found;
  }
}

TEST(Layering, BadRowsAreNamed) {
  std::vector<std::string> problems;
  read_layers("low\n<third/: low high\nhigh: nowhere\n", problems);
  EXPECT_EQ(joined(problems),
            "line 1 is no row: low\n"
            "line 2 is no row: <third/: low high\n"
            "high may include nowhere, which has no row\n");
}

}  // namespace
}  // namespace selon::testing

// What is said of an article does not hang on the articles beside it.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "analyzer/cli/cli.h"
#include "tests/support/cli.h"

namespace selon::cli {
namespace {

std::vector<std::string> samples() {
  std::vector<std::string> out;
  for (const auto& entry : std::filesystem::directory_iterator(SELON_SOURCE_DIR "/samples"))
    if (entry.path().extension() == ".txt") out.push_back(entry.path().string());
  std::sort(out.begin(), out.end());
  return out;
}

std::multiset<std::string> records_of(std::vector<std::string> files) {
  files.insert(files.begin(), {"analyze", "--explain", "--format", "ndjson"});
  std::istringstream lines(run_with(files).out);
  std::multiset<std::string> out;
  for (std::string line; std::getline(lines, line);) out.insert(line);
  return out;
}

TEST(CliOrder, OfFilesChangesTheOrderOfRecordsOnly) {
  const std::vector<std::string> files = samples();
  const std::multiset<std::string> forwards = records_of(files);
  EXPECT_EQ(forwards.size(), files.size());
  EXPECT_EQ(records_of({files.rbegin(), files.rend()}), forwards);
  std::multiset<std::string> alone;
  for (const std::string& file : files) alone.merge(records_of({file}));
  EXPECT_EQ(alone, forwards);
}

class CliOrderOfFiles : public Cli {};

TEST_F(CliOrderOfFiles, ChangesNoFileOfAFolder) {
  const std::vector<std::string> files = samples();
  for (const char* const command : {"audit", "graph"}) {
    for (const bool backwards : {false, true}) {
      std::vector<std::string> arguments = {command, "--format", "json", "-o",
                                            path(backwards ? "b/" : "a/")};
      if (backwards) {
        arguments.insert(arguments.end(), files.rbegin(), files.rend());
      } else {
        arguments.insert(arguments.end(), files.begin(), files.end());
      }
      EXPECT_EQ(run_with(arguments).code, kOk);
    }
    ASSERT_EQ(names("a").size(), files.size());
    ASSERT_EQ(names("a"), names("b"));
    for (const std::string& name : names("a")) {
      EXPECT_EQ(read("a/" + name), read("b/" + name)) << name;
    }
    std::filesystem::remove_all(folder_ / "a");
    std::filesystem::remove_all(folder_ / "b");
  }
}

}  // namespace
}  // namespace selon::cli

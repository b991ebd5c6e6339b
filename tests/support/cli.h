#ifndef SELON_TESTS_SUPPORT_CLI_H
#define SELON_TESTS_SUPPORT_CLI_H

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace selon::cli {

// What a run of the program gave.
struct Outcome {
  int code = 0;
  std::string out;
  std::string err;
};

// Runs the program in this process.
Outcome run_with(const std::vector<std::string>& arguments, const std::string& input = "",
                 bool terminal = false);

// A folder that is gone at the end of the test.
class Cli : public ::testing::Test {
 protected:
  Cli();
  ~Cli() override;

  [[nodiscard]] std::string path(const std::string& name) const;
  // Returns the path.
  std::string write(const std::string& name, const std::string& text) const;
  [[nodiscard]] std::string read(const std::string& name) const;
  // The names in the folder, sorted.
  [[nodiscard]] std::vector<std::string> names(const std::string& within = "") const;

  std::filesystem::path folder_;
};

}  // namespace selon::cli

#endif  // SELON_TESTS_SUPPORT_CLI_H

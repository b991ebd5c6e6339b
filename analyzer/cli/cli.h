#ifndef SELON_ANALYZER_CLI_CLI_H
#define SELON_ANALYZER_CLI_CLI_H

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

namespace selon::cli {

// What a command talks to. The streams are the caller's and outlive the call.
struct Io {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  bool colour = false;       // may colour what goes to `out`
  std::size_t columns = 80;  // width of reports
  std::string locale = {};   // of messages, as the environment names it ("fr_FR.UTF-8")
};

// Exit codes of the program.
enum ExitCode : int {
  kOk = 0,
  kDifferences = 1,  // `check` found some, or `audit` what --fail-on does not let pass
  kUsage = 2,        // the command line cannot be understood
  kTrouble = 3,      // a file could not be read or written; the others are done
};

// Runs the program with the arguments that follow its name and gives its exit code.
// Throws nothing, ends nothing.
int run(const std::vector<std::string>& arguments, Io io);

}  // namespace selon::cli

#endif  // SELON_ANALYZER_CLI_CLI_H

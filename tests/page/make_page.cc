// Writes the page of some articles: make_page fr|en OUT FILE…
// Words between ⟦ ⟧ in an article get a finding of the test's own, which is about no claim.
// What the browser test opens; the same functions as behind `selon audit --format html`.

#include <fstream>
#include <iostream>
#include <iterator>

#include "selon/analyzer.h"
#include "selon/audit.h"
#include "selon/export.h"

namespace {

std::string read(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// "15-long-mixed" for "samples/15-long-mixed.txt".
std::string stem(const std::string& path) {
  const std::string name = path.substr(path.rfind('/') + 1);
  return name.substr(0, name.rfind('.'));
}

// Findings for the words between brackets, which stay in the text.
void flag(selon::AuditReport& report) {
  const std::string& text = report.analysis.document.text;
  static const std::string kOpen = "⟦";
  for (std::size_t at = text.find(kOpen); at != std::string::npos; at = text.find(kOpen, at + 1)) {
    const std::size_t begin = at + kOpen.size();
    report.findings.push_back({"test",
                               selon::Level::note,
                               "Un chiffre sans source.",
                               "Dites d'où il vient.",
                               {{begin, text.find("⟧", begin)}},
                               {},
                               {}});
  }
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.size() < 3) return 2;
  selon::AuditOptions options;
  options.language = selon::language_from(arguments[0]).value_or(selon::Language::french);
  const auto analyzer = selon::Analyzer::create();
  if (!analyzer) return 3;
  std::vector<selon::AuditReport> reports;
  for (std::size_t i = 2; i < arguments.size(); ++i) {
    auto analysis = analyzer.value().analyze(read(arguments[i]), stem(arguments[i]));
    if (!analysis) {
      std::cerr << analysis.error().describe() << "\n";
      return 3;
    }
    reports.push_back(selon::audit(analysis.value(), options));
    flag(reports.back());
  }
  std::ofstream(arguments[1], std::ios::binary) << selon::to_html(reports);
  return 0;
}

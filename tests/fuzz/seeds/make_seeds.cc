// make_seeds SOURCE FOLDER   writes what the fuzzers begin with
//
// FOLDER/NAME/…     seeds of fuzz_NAME, from the samples, the cases of tests/corpus and the tables
// FOLDER/cues.dict  cues, sources and relays of the tables' examples, marks, and bits of JSON
#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "analyzer/lexicon/embedded_tables.h"
#include "analyzer/lexicon/store.h"
#include "selon/selon.h"
#include "tests/support/annotated.h"

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_in(const fs::path& folder, const char* extension) {
  std::vector<fs::path> out;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == extension) out.push_back(entry.path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::string contents_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

class Seeds {
 public:
  explicit Seeds(fs::path folder) : folder_(std::move(folder)) {}

  void put(const std::string& target, const std::string& bytes) {
    fs::create_directories(folder_ / target);
    std::ofstream(folder_ / target / std::to_string(++count_), std::ios::binary) << bytes;
  }

  // An article, in every form in which a target takes one.
  void article(const selon::Analyzer& analyzer, const std::string& bytes) {
    put("decode", bytes);
    put("analysis", bytes);
    // What these do with long articles they do with short ones.
    if (bytes.size() > 1000 || ++articles_ % 8 != 0) return;
    const auto analysis = analyzer.analyze(bytes, "graine");
    if (!analysis) return;
    const std::string& text = analysis.value().document.text;
    put("json", text + '\x1E' + selon::to_ndjson(analysis.value(), {.explain = true}));
    nlohmann::json gold = nlohmann::json::parse(selon::to_ndjson(analysis.value()));
    gold["text"] = text;
    put("gold", gold.dump() + "\n");
    const nlohmann::json record = {{"id", "graine"},   {"text", text},      {"title", "Un pont"},
                                   {"date", 20261121}, {"outlet", nullptr}, {"url", "about:blank"}};
    put("records", record.dump() + "\n");
    std::string numbers(text.size() / 2, '\0');
    for (char& c : numbers) c = static_cast<char>(random_() % 256);
    put("exports", text + numbers);
    put("pictures", text + numbers);
  }

  // A table a few rows at a time.
  void table(char index, std::string_view rows) {
    constexpr std::size_t kRows = 8;
    std::string part(1, index);
    std::size_t count = 0;
    while (!rows.empty()) {
      const std::string_view line = rows.substr(0, rows.find('\n'));
      rows.remove_prefix(std::min(line.size() + 1, rows.size()));
      if (line.empty() || line.front() == '#') continue;
      part.append(line).append("\n");
      if (++count % kRows != 0) continue;
      if (count % (kRows * 16) == kRows) put("lexicon", part);
      part.resize(1);
    }
  }

 private:
  fs::path folder_;
  std::size_t count_ = 0;
  std::size_t articles_ = 0;
  std::mt19937 random_{20240601};  // the same seeds in every build
};

// The marked words of an annotated example: [V:a déclaré] and the like.
void collect_marked(std::string_view example, std::set<std::string>& out) {
  for (std::size_t at = 0; (at = example.find('[', at)) != std::string_view::npos; ++at) {
    const std::size_t colon = example.find(':', at);
    const std::size_t end = example.find_first_of("[]", at + 1);
    if (end == std::string_view::npos || colon > end || example[at + 1] == 'C') continue;
    out.emplace(example.substr(colon + 1, end - colon - 1));
  }
}

void write_dictionary(const fs::path& path) {
  std::set<std::string> words = {"« ",
                                 " »",
                                 "“",
                                 "”",
                                 "‹",
                                 "›",
                                 " – ",
                                 "—",
                                 "…",
                                 " : ",
                                 "\xC2\xA0",
                                 "\xE2\x80\xAF",
                                 "\xE2\x80\xAE",
                                 "\xEF\xBB\xBF",
                                 "\xCC\x81",
                                 "’",
                                 "\n\n",
                                 "\r\n",
                                 "dit-il",
                                 ", a-t-elle ajouté",
                                 "selon ",
                                 "il ",
                                 "qui ",
                                 "que ",
                                 "M. ",
                                 "(AFP) - ",
                                 "PARIS (AFP) - ",
                                 "aurait ",
                                 "ne pas ",
                                 "Reuters",
                                 "citant ",
                                 "\x1E",
                                 "\"text\":",
                                 "\"names\":[",
                                 "\"begin\":",
                                 "\"end\":",
                                 "\"span\":",
                                 "\"content\":[[",
                                 "\"speaker\":",
                                 "\"entity\":\"e1\"",
                                 "\"relay\":[",
                                 "\"within\":\"a1\"",
                                 "null",
                                 "true",
                                 "1e999",
                                 "-1",
                                 "18446744073709551616",
                                 "\\ud800",
                                 "\\u202e",
                                 "[[[[",
                                 "{\"a\":",
                                 "/*",
                                 "[pas/jamais]",
                                 " .. ",
                                 "annonc*",
                                 "é~",
                                 "\t",
                                 "(?P<agency>",
                                 "{0,200}",
                                 "\\Q",
                                 "%",
                                 "<b>",
                                 "]]>",
                                 "&#0;",
                                 "\\N",
                                 "\x1B[2J",
                                 "=1+1"};
  for (const auto& table : selon::lexicon::embedded_tables()) {
    if (table.name == "offices.tsv" || table.name == "agencies.tsv") continue;  // names, no cues
    collect_marked(table.rows, words);
  }
  std::ofstream out(path, std::ios::binary);
  std::size_t count = 0;
  for (const std::string& word : words) {
    // libFuzzer takes no longer ones.
    if (word.empty() || word.size() > 60) continue;
    out << "k" << ++count << "=\"";
    for (const char c : word) {
      constexpr std::string_view kDigits = "0123456789ABCDEF";
      const auto byte = static_cast<unsigned char>(c);
      out << "\\x" << kDigits[byte / 16] << kDigits[byte % 16];
    }
    out << "\"\n";
  }
}

}  // namespace

int main(int argc, char** argv) {
  const auto analyzer = selon::Analyzer::create();
  if (argc != 3 || !analyzer) return 1;
  const fs::path source = argv[1];
  const fs::path folder = argv[2];
  Seeds seeds(folder);
  for (const fs::path& path : files_in(source / "samples", ".txt")) {
    seeds.article(analyzer.value(), contents_of(path));
  }
  for (const fs::path& path : files_in(source / "tests" / "corpus", ".txt")) {
    for (const auto& each : selon::testing::read_cases(path.string())) {
      seeds.article(analyzer.value(), each.text);
    }
  }
  const auto tables = selon::lexicon::tables();
  for (std::size_t i = 0; i < tables.size(); ++i) {
    for (const auto& embedded : selon::lexicon::embedded_tables()) {
      if (embedded.name == tables[i].name) seeds.table(static_cast<char>(i), embedded.rows);
    }
  }
  write_dictionary(folder / "cues.dict");
  return 0;
}

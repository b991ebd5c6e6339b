// Expands the Dicollecte dictionary into the table that morphology.cc reads.
//
//   build_morphology fr.aff fr.dic FOLDER OUTPUT
//
// FOLDER holds what is ours: words.dic, closed.tsv, rare_readings.tsv, verbs.tsv, verb_forms.tsv.

#include <exception>
#include <fstream>
#include <iostream>
#include <string>

#include "analyzer/lexicon/tools/affixes.h"
#include "analyzer/lexicon/tools/corrections.h"
#include "analyzer/lexicon/tools/dictionary.h"
#include "analyzer/lexicon/tools/table.h"
#include "analyzer/lexicon/tools/verbs.h"

namespace {

namespace tools = selon::lexicon::tools;

std::string build(const std::string& aff, const std::string& dic, const std::string& folder) {
  const tools::Affixes affixes = tools::read_affixes(aff);
  tools::Readings readings = tools::expand_dictionary(dic, affixes);
  tools::add_readings(tools::expand_dictionary(folder + "/words.dic", affixes), readings);
  tools::settle_capitals(readings);
  tools::drop_rare_readings(folder + "/rare_readings.tsv", readings);
  tools::apply_closed_class(folder + "/closed.tsv", readings);
  tools::add_spellings_without_ligature(readings);
  const tools::Verbs verbs(folder + "/verbs.tsv", folder + "/verb_forms.tsv", readings);
  return tools::make_table(readings, verbs);
}

int run(int argc, char** argv) {
  if (argc != 5) {
    std::cerr << "usage: build_morphology fr.aff fr.dic FOLDER OUTPUT\n";
    return 2;
  }
  const std::string table = build(argv[1], argv[2], argv[3]);
  std::ofstream out(argv[4], std::ios::binary);
  out.write(table.data(), static_cast<std::streamsize>(table.size()));
  out.close();
  if (!out) {
    std::cerr << "build_morphology: cannot write " << argv[4] << '\n';
    return 1;
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    std::cerr << "build_morphology: " << error.what() << '\n';
    return 1;
  }
}

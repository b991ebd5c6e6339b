#ifndef SELON_ANALYZER_LEXICON_TOOLS_CORRECTIONS_H
#define SELON_ANALYZER_LEXICON_TOOLS_CORRECTIONS_H

#include <string>

#include "analyzer/lexicon/tools/reading.h"

// What our own tables (fr/*.tsv) change in the dictionary's readings. The functions that read a
// file throw std::runtime_error on a row that they cannot read.
namespace selon::lexicon::tools {

// Adds the readings of other words.
void add_readings(const Readings& others, Readings& readings);

// closed.tsv: form, pos, gender, number. Rows replace all readings of their form (several
// rows of one form add up); with "+" before the pos they are added to the dictionary's.
void apply_closed_class(const std::string& path, Readings& readings);

// rare_readings.tsv: form, pos, why. Drops these readings of the form.
// A row that changes nothing, or leaves nothing of the form, is a mistake and throws too.
void drop_rare_readings(const std::string& path, Readings& readings);

// Nouns and adjectives written as names (France, Moyen-Orient) become names; other capitals
// (A: ampère) say nothing about the word in small letters where the dictionary knows that too.
void settle_capitals(Readings& readings);

// Adds the spelling without ligature (soeur, oeuvre, et caetera), as newspapers often write.
void add_spellings_without_ligature(Readings& readings);

}  // namespace selon::lexicon::tools

#endif  // SELON_ANALYZER_LEXICON_TOOLS_CORRECTIONS_H

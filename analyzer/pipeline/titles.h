#ifndef SELON_ANALYZER_PIPELINE_TITLES_H
#define SELON_ANALYZER_PIPELINE_TITLES_H

#include "analyzer/lexicon/lexicon.h"
#include "analyzer/text/document.h"

namespace selon::pipeline {

// interrogé par « Le Monde », le quotidien « L'Ancre »: marks around the name of a medium quote
// nothing. Leaves them out, so that all later steps read the name as if it stood without.
// REQUIRES: the lexicon has marked the beginnings; quotations are not paired yet.
void unmark_titles(const lexicon::Lexicon& lexicon, text::Document& document);

}  // namespace selon::pipeline

#endif  // SELON_ANALYZER_PIPELINE_TITLES_H

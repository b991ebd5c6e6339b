#ifndef SELON_ANALYZER_PIPELINE_FRAME_H
#define SELON_ANALYZER_PIPELINE_FRAME_H

#include <optional>
#include <vector>

#include "analyzer/lexicon/lexicon.h"
#include "analyzer/syntax/chunks.h"
#include "analyzer/text/document.h"

namespace selon::pipeline {

// What the paragraphs around the article say of it as a whole.
struct Frame {
  struct Mention {
    std::uint32_t begin = 0;  // bytes of the clean text
    std::uint32_t end = 0;
  };
  std::optional<Mention> title;
  std::optional<Mention> dateline;  // its words, dash included
  std::optional<Mention> dateline_place;
  std::optional<Mention> dateline_agency;
  std::vector<Mention> credits;  // the agency or medium named in a credit or byline
};

// Sets the kind of every paragraph that is furniture or a credit, and gathers the frame. A
// dateline's tokens stay in the text; Paragraph::lead_token says where they end.
[[nodiscard]] Frame classify_paragraphs(const lexicon::Lexicon& lexicon, text::Document& document);

}  // namespace selon::pipeline

#endif  // SELON_ANALYZER_PIPELINE_FRAME_H

#include "selon/analyzer.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "analyzer/base/notices.h"
#include "analyzer/base/sha256.h"
#include "analyzer/detect/detect.h"
#include "analyzer/lexicon/lexicon.h"
#include "analyzer/mentions/offices.h"
#include "analyzer/mentions/resolver.h"
#include "analyzer/pipeline/assemble.h"
#include "analyzer/pipeline/frame.h"
#include "analyzer/pipeline/titles.h"
#include "analyzer/syntax/chunks.h"
#include "analyzer/text/decode.h"
#include "analyzer/text/document.h"
#include "analyzer/verify/status.h"

namespace selon {

namespace {

// Nothing is cut in silence.
void note_limits(const detect::Detected& detected, std::vector<std::string>& notices) {
  if (detected.long_sentences > 0)
    notices.push_back(notice::read_in_pieces(detected.long_sentences, detect::kLongestSentence));
  if (detected.left_out > 0)
    notices.push_back(notice::left_out(detected.left_out, detect::kMostShared));
}

Error too_many(const std::string& what, std::size_t limit) {
  const bool highest = what == "bytes" && limit == kMostArticleBytes;
  return {
      "the article has more than " + std::to_string(limit) + ' ' + what + "; split it" +
          (highest ? ""
                   : ", or raise --max-" + what + " where the command has it (max_" + what + ")"),
      "", 0};
}

}  // namespace

struct Analyzer::Impl {
  Impl(lexicon::Lexicon tables, const AnalyzerOptions& options)
      : lexicon(std::move(tables)),
        max_bytes(std::min(options.max_bytes, kMostArticleBytes)),
        max_claims(options.max_claims),
        max_entities(options.max_entities) {}

  lexicon::Lexicon lexicon;
  mentions::OfficeBook offices;
  std::size_t max_bytes;
  std::size_t max_claims;
  std::size_t max_entities;
};

Analyzer::Analyzer(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;
Analyzer::~Analyzer() = default;

Result<Analyzer> Analyzer::create(const AnalyzerOptions& options) {
  auto lexicon = lexicon::Lexicon::create(options.lexicon_directory);
  if (!lexicon) return lexicon.error();
  return Analyzer(std::make_unique<const Impl>(std::move(lexicon).value(), options));
}

Result<Analysis> Analyzer::analyze(std::string_view bytes, std::string_view id) const {
  if (bytes.size() > impl_->max_bytes) return too_many("bytes", impl_->max_bytes);
  return analyze_owned(std::string(bytes), id);
}

// The passes in their order, each with what holds after it.
Result<Analysis> Analyzer::analyze_owned(std::string bytes, std::string_view id) const {
  if (bytes.size() > impl_->max_bytes) return too_many("bytes", impl_->max_bytes);
  Analysis analysis;
  analysis.document.id = id;

  // The text is valid UTF-8; all spans refer to it.
  text::Decoded decoded = text::decode(std::move(bytes));
  analysis.document.text = std::move(decoded.text);
  analysis.document.encoding = std::move(decoded.encoding);
  analysis.document.notices = std::move(decoded.notices);
  analysis.document.sha256 = base::sha256(analysis.document.text);

  // Title, dateline and credits are known. Of the paragraphs that are article text or a credit
  // every non-space character is in one token, every token in one sentence; credits stand behind
  // the text, the others are gone.
  text::Document document = text::split_document(analysis.document.text);
  const pipeline::Frame frame = pipeline::classify_paragraphs(impl_->lexicon, document);
  text::set_apart(document);
  // Marks around the names of media are no quotations, and in no token.
  impl_->lexicon.mark_beginnings(document);
  pipeline::unmark_titles(impl_->lexicon, document);
  text::find_structure(document);

  // Every token has a part of speech; verb groups and noun phrases do not overlap their like.
  const syntax::Words words = syntax::tag_words(document);
  const syntax::Chunks chunks = syntax::chunk(words, impl_->lexicon);
  const detect::Reading reading(impl_->lexicon, words, chunks);

  // Every candidate has a content; contents and cue are disjoint.
  detect::Detected detected = detect::detect(reading, impl_->max_claims);
  auto& candidates = detected.candidates;
  if (detected.too_many) return too_many("claims", impl_->max_claims);
  note_limits(detected, analysis.document.notices);
  // One verdict a candidate.
  auto verdicts = verify::judge(reading, candidates);

  // References resolve; spans are bytes of the text as given.
  mentions::Resolver resolver(impl_->lexicon, impl_->offices, words, chunks);
  pipeline::assemble(reading, std::move(candidates), std::move(verdicts), frame, resolver,
                     analysis);
  if (analysis.entities.size() > impl_->max_entities)
    return too_many("entities", impl_->max_entities);
  return analysis;
}

}  // namespace selon

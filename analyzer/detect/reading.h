#ifndef SELON_ANALYZER_DETECT_READING_H
#define SELON_ANALYZER_DETECT_READING_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzer/base/span_index.h"
#include "analyzer/lexicon/lexicon.h"
#include "analyzer/syntax/chunks.h"
#include "analyzer/syntax/word.h"

namespace selon::detect {

using syntax::Chunks;
using syntax::Fw;
using syntax::kNone;
using syntax::NounPhrase;
using syntax::Tag;
using syntax::TokenSpan;
using syntax::VerbForm;
using syntax::VerbGroup;
using syntax::Words;
using text::Punct;

// A verb group that can hand over somebody's words.
struct CueHit {
  std::uint32_t verb = 0;  // index into Chunks::verbs
  const lexicon::CueVerb* entry = nullptr;
  TokenSpan span;  // the verb group with the words that belong to the cue (a fait savoir)
};

// Everything that the families of the grammar look at, for one document. Holds references only
// and small indices; made once a document, never changed.
class Reading {
 public:
  // REQUIRES: all arguments outlive the reading.
  Reading(const lexicon::Lexicon& lexicon, const Words& words, const Chunks& chunks);

  const lexicon::Lexicon& lexicon;
  const text::Document& doc;
  const Words& words;
  const Chunks& chunks;

  // --- sentences and quotations
  [[nodiscard]] std::uint32_t size() const { return words.size(); }
  // First token of sentence `index` that is no dateline.
  [[nodiscard]] std::uint32_t text_start(std::uint32_t index) const { return text_start_[index]; }
  // The sentence around a token; of a monstrous one the thousand tokens on either side.
  [[nodiscard]] TokenSpan sentence(std::uint32_t token) const;
  // The outermost quotation around a token, kNone outside; the marks themselves count as inside.
  [[nodiscard]] std::int32_t quote_at(std::uint32_t token) const { return outer_quotes_.at(token); }
  [[nodiscard]] bool quoted(std::uint32_t token) const { return quote_at(token) != kNone; }
  [[nodiscard]] const text::Quote& quote(std::int32_t index) const { return doc.quotes[index]; }
  // All tokens of a quotation, marks included; none of kNone, as rules look at tokens whose
  // neighbour was quoted, and odd marks end anywhere.
  [[nodiscard]] TokenSpan quote_span(std::int32_t index) const;
  // The tokens inside the marks; none of kNone.
  [[nodiscard]] TokenSpan quote_inside(std::int32_t index) const;
  // A quotation opens at this token.
  [[nodiscard]] bool opens_quote(std::uint32_t token) const {
    return quoted(token) && quote_span(quote_at(token)).first == token;
  }
  // One past the quotation that opens here; `token` when none does.
  [[nodiscard]] std::uint32_t past_quote(std::uint32_t token) const {
    return opens_quote(token) ? quote_span(quote_at(token)).end : token;
  }

  // --- cues
  [[nodiscard]] const std::vector<CueHit>& cues() const { return cues_; }
  // The token stands in an idiom that only looks like a cue (autant dire que, force est de
  // constater).
  [[nodiscard]] bool in_idiom(std::uint32_t token) const { return in_idiom_[token]; }
  // An idiom begins here that only looks like the phrase of a source (selon que, pour l'instant).
  [[nodiscard]] bool begins_idiom(std::uint32_t token) const { return begins_idiom_[token]; }
  // The cue that the verb group at this token is, or null.
  [[nodiscard]] const CueHit* cue_at(std::uint32_t token) const;

  // --- doubts
  // The longest doubt-phrase that begins at this token, if one does.
  [[nodiscard]] lexicon::Match<lexicon::Doubt> doubt_at(std::uint32_t token) const;
  // A doubt-phrase begins among these tokens.
  [[nodiscard]] bool holds_doubt(TokenSpan tokens) const;

  // --- small questions
  [[nodiscard]] bool is(std::uint32_t token, Punct p) const {
    return token < size() && words.punct(token) == p;
  }
  [[nodiscard]] Fw fw(std::uint32_t token) const { return words.fw(token); }
  [[nodiscard]] Tag tag(std::uint32_t token) const { return words.tag(token); }
  [[nodiscard]] std::string_view form(std::uint32_t token) const { return words.form(token); }
  [[nodiscard]] bool is_que(std::uint32_t token) const {
    return fw(token) == Fw::que || fw(token) == Fw::qu_;
  }
  // Strong punctuation outside brackets: . ? ! …
  [[nodiscard]] bool is_stop(std::uint32_t token) const;
  // The base phrase that starts exactly here, or null.
  [[nodiscard]] const NounPhrase* phrase_at(std::uint32_t token) const;
  // The whole phrase that starts here (syntax::extend); empty when none does.
  [[nodiscard]] TokenSpan extended_at(std::uint32_t token,
                                      syntax::ExtendOptions options = {}) const;
  // Past any adverbials (skip_adverbial repeated).
  [[nodiscard]] std::uint32_t past_adverbials(std::uint32_t token) const;
  // The content without the marks, commas and stops at its edges.
  [[nodiscard]] TokenSpan trimmed(TokenSpan span) const;

 private:
  base::RunIndex outer_quotes_;
  std::vector<std::uint32_t> text_start_;  // by sentence
  std::vector<CueHit> cues_;
  std::vector<std::int32_t> cue_of_verb_;
  std::vector<bool> in_idiom_;
  std::vector<bool> begins_idiom_;
  std::vector<bool> begins_doubt_;
  std::vector<lexicon::Match<lexicon::Doubt>> doubts_;  // in the order of doubt_starts_
  std::vector<std::uint32_t> doubt_starts_;             // tokens, ascending

  void find_idioms();
  void find_doubts();
  void find_cues();
};

// The clitic en stands in the verb group: s'en prend à, en est convaincu.
[[nodiscard]] bool holds_en(const Words& words, const VerbGroup& verb);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_READING_H

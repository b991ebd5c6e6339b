#ifndef SELON_ANALYZER_SYNTAX_WORD_H
#define SELON_ANALYZER_SYNTAX_WORD_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzer/lexicon/morphology.h"
#include "analyzer/syntax/function_words.h"
#include "analyzer/text/document.h"

namespace selon::syntax {

// The part of speech that a token has in its sentence, as fine as the grammar needs it.
enum class Tag : std::uint8_t {
  punct,
  noun,
  proper,
  adjective,
  determiner,
  numeral,
  pronoun,         // a strong pronoun or one that stands for a noun phrase (celui-ci, certains)
  subject_clitic,  // je tu il elle on nous vous ils elles ce
  object_clitic,   // ne se le la les l' lui leur y en me te nous vous
  relative,        // qui que dont où lequel …
  complementiser,  // que qu' opening a clause
  subordinator,    // si quand lorsque puisque comme, and the que of "alors que", "parce que"
  coordinator,     // et ou mais ni car or donc
  preposition,
  adverb,
  finite,
  infinitive,
  past_participle,
  gerund,  // present participle
  interjection,
};

// One token read in its context.
struct Word {
  Tag tag;
  Fw fw;
  const lexicon::Morph& morph;  // of the Words that it is taken from
};

// Everything later layers ask of the words of a document.
struct Words {
  const text::Document* document = nullptr;

  // Parallel to Document::tokens. What the lexicon knows is kept apart, as a text has far more
  // words than words that differ.
  struct Entry {
    Tag tag = Tag::punct;
    Fw fw = Fw::none;
    std::uint32_t morph = 0;  // index into morphs
  };
  std::vector<Entry> words;
  std::vector<lexicon::Morph> morphs = std::vector<lexicon::Morph>(1);  // the first: nothing known

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(words.size()); }
  // Rules look at neighbours that a text cut short does not have: past the end stands a token of
  // no kind, without letters.
  [[nodiscard]] Word operator[](std::uint32_t i) const {
    const Entry entry = i < words.size() ? words[i] : Entry{};
    return {entry.tag, entry.fw, morphs[entry.morph]};
  }
  [[nodiscard]] const text::Token& token(std::uint32_t i) const {
    static constexpr text::Token kNone{};
    return i < words.size() ? document->tokens[i] : kNone;
  }
  // Index into Document::paragraphs.
  [[nodiscard]] std::uint32_t paragraph(std::uint32_t i) const {
    return i < words.size() ? document->paragraph_of(i) : 0;
  }
  [[nodiscard]] std::string_view form(std::uint32_t i) const {
    return i < words.size() ? document->form(i) : std::string_view{};
  }
  [[nodiscard]] text::Punct punct(std::uint32_t i) const {
    return i < words.size() ? document->tokens[i].punct : text::Punct::none;
  }
  [[nodiscard]] Fw fw(std::uint32_t i) const { return i < words.size() ? words[i].fw : Fw::none; }
  [[nodiscard]] Tag tag(std::uint32_t i) const {
    return i < words.size() ? words[i].tag : Tag::punct;
  }
  // Paul, AFP, franceInfo
  [[nodiscard]] bool capital(std::uint32_t i) const {
    const text::Shape shape = token(i).shape;
    return shape == text::Shape::capitalised || shape == text::Shape::upper ||
           shape == text::Shape::mixed;
  }
};

// Gives every token its tag. A rule states which reading the neighbours allow; where none
// decides, the commoner reading in news French wins. Linear: looks at most a few tokens around.
[[nodiscard]] Words tag_words(const text::Document& document);

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_WORD_H

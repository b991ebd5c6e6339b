#include "tests/support/grammar.h"

#include <array>
#include <stdexcept>

namespace selon::testing {

const lexicon::Lexicon& tables() {
  static const lexicon::Lexicon lexicon = [] {
    auto made = lexicon::Lexicon::create("");
    if (!made) throw std::runtime_error(made.error().describe());
    return std::move(made).value();
  }();
  return lexicon;
}

Grammar::Grammar(std::string_view text)
    : document(text::build_document(text)),
      words(syntax::tag_words(document)),
      chunks(syntax::chunk(words, tables())),
      reading(tables(), words, chunks) {}

syntax::TokenSpan Grammar::tokens(Span bytes) const {
  syntax::TokenSpan out;
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
    const text::Token& token = document.tokens[i];
    const Span at = document.clean.map.to_original(token.begin, token.end);
    if (at.begin < bytes.begin || at.end > bytes.end) continue;
    if (out.empty()) out.first = i;
    out.end = i + 1;
  }
  if (out.empty()) throw std::runtime_error("no token in the marked words");
  return out;
}

std::string Grammar::words_of(syntax::TokenSpan span) const {
  return std::string(document.text_of(span.first, span.end));
}

std::string_view tag_name(syntax::Tag tag) {
  constexpr std::array<std::string_view, 20> kNames = {
      "punct",          "noun",         "proper",          "adjective",     "determiner",
      "numeral",        "pronoun",      "subject_clitic",  "object_clitic", "relative",
      "complementiser", "subordinator", "coordinator",     "preposition",   "adverb",
      "finite",         "infinitive",   "past_participle", "gerund",        "interjection"};
  return kNames[static_cast<std::size_t>(tag)];
}

std::vector<std::string> verbs_of(const Grammar& grammar) {
  constexpr std::array<std::string_view, 4> kForms = {"finite", "infinitive", "gerund",
                                                      "participle"};
  std::vector<std::string> out;
  for (const syntax::VerbGroup& verb : grammar.chunks.verbs) {
    std::string line = grammar.words_of(verb.span) + " = " + std::string(verb.lemma) + " " +
                       std::string(kForms[static_cast<std::size_t>(verb.form)]);
    if (verb.reflexive) line += " reflexive";
    if (verb.negated) line += " negated";
    if (verb.passive) line += " passive";
    if (verb.compound) line += " compound";
    if (verb.inverted) line += " inverted";
    out.push_back(line);
  }
  return out;
}

std::vector<std::string> nouns_of(const Grammar& grammar) {
  std::vector<std::string> out;
  for (const syntax::NounPhrase& noun : grammar.chunks.nouns)
    out.push_back(grammar.words_of(noun.span));
  return out;
}

}  // namespace selon::testing

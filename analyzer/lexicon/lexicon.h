#ifndef SELON_ANALYZER_LEXICON_LEXICON_H
#define SELON_ANALYZER_LEXICON_LEXICON_H

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/lexicon/entries.h"
#include "analyzer/text/document.h"
#include "selon/result.h"

namespace selon::lexicon {

// A match of words in a document: tokens [token asked for, end). Converts to false when nothing
// matches.
template <typename Entry>
struct Match {
  const Entry* entry = nullptr;
  std::uint32_t end = 0;  // token index, exclusive
  // The last word is de or à grown together with the article of what follows (du, des, au, aux).
  bool contracted = false;

  explicit operator bool() const { return entry != nullptr; }
};

using NameMatch = Match<NameEntry>;

struct NounMatch {
  NounForm form;
  std::uint32_t end = 0;

  explicit operator bool() const { return static_cast<bool>(form); }
};

enum class ParagraphClass : std::uint8_t { none, furniture, credit, byline, dateline };

// What a paragraph is by its words. The views point into the text that was asked about and are
// empty when the pattern has no such part.
struct Classified {
  ParagraphClass kind = ParagraphClass::none;
  std::string_view matched;  // for a dateline the opening only, dash included; else all of it
  std::string_view agency;
  std::string_view place;
  std::string_view author;
};

// Our own tables: analyzer/lexicon/fr/*.tsv, built into the program, and a user's additions.
//
//     auto lexicon = Lexicon::create("");            // or a folder with rows to add
//     const CueVerb* verb = lexicon.value().cue_verb("affirmer", false);
//     if (verb && verb->takes(frame::que)) …
//
// Immutable: any number of threads may ask at once. Entries stay where they are when the
// Lexicon is moved. Words are asked for in lower case, NFC, straight apostrophes
// (text::Document::form); names are matched on the tokens themselves.
class Lexicon {
 public:
  // Reads the built-in tables, then the tables of `extra_directory` (empty: none), whose rows
  // are added and go before built-in rows of the same key.
  // Errors: the folder cannot be read; a .tsv file in it that is none of our tables; a row
  // that is not in the table's format (with file, line and reason).
  static Result<Lexicon> create(const std::string& extra_directory);

  Lexicon(Lexicon&&) noexcept;
  Lexicon& operator=(Lexicon&&) noexcept;
  ~Lexicon();

  // Tells every token which tables may have an entry that begins with it. The match_… below find
  // the same without it, and most of them much faster with it.
  void mark_beginnings(text::Document& document) const;

  // ---- cues
  // The one-word cue verb of that lemma ("féliciter", reflexive: se féliciter), or null.
  [[nodiscard]] const CueVerb* cue_verb(std::string_view lemma, bool reflexive) const;
  // The cue verbs of more than one word with that head ("faire": faire savoir, se faire l'écho …).
  [[nodiscard]] std::span<const CueVerb* const> multiword_cues(std::string_view head) const;
  // Whether the words of `verb.rest` stand at `token`; contractions and elisions count as
  // their long form (part du = part de le). The tokens that match, or an empty match.
  [[nodiscard]] Match<CueVerb> match_rest(const CueVerb& verb, const text::Document& document,
                                          std::uint32_t token) const;
  // The longest cue noun, singular or plural, that starts at the token.
  [[nodiscard]] Match<CueNoun> match_cue_noun(const text::Document& document,
                                              std::uint32_t token) const;
  // The cue noun of one word with that form, singular or plural, or null.
  [[nodiscard]] const CueNoun* cue_noun(std::string_view form) const;
  // The longest source phrase (selon, aux yeux de, de source sûre) that starts at the token.
  [[nodiscard]] Match<SourcePhrase> match_source_phrase(const text::Document& document,
                                                        std::uint32_t token) const;

  // ---- sources
  // A source noun of one word by any of its forms.
  [[nodiscard]] NounForm noun(std::string_view form) const;
  // The longest source noun (premier ministre, chef de l'Etat) that starts at the token.
  // A token in lower case must have its accents; one with capitals may lack them.
  [[nodiscard]] NounMatch match_noun(const text::Document& document, std::uint32_t token) const;
  // The longest known name that starts at the token, under any spelling. It must be written
  // with a capital where the name has one: "le monde" is not Le Monde. An article that is part
  // of the name (Le Monde) starts the match, and may itself be in lower case inside a sentence;
  // contracted articles (au Monde, du Monde, aux Echos) do not start one: ask at the word after.
  [[nodiscard]] NameMatch match_name(const text::Document& document, std::uint32_t token) const;
  // The state of a nationality word by any of its forms, lower-case ("syriennes").
  [[nodiscard]] Demonym demonym(std::string_view form) const;
  // Unnamed sources (certains, d'aucuns, on, plusieurs sources): the longest at the token.
  [[nodiscard]] Match<Anonymous> match_anonymous(const text::Document& document,
                                                 std::uint32_t token) const;

  // What the tables know a person of that full name ("Giorgia Meloni", however accented) to hold or
  // have held; null when nothing.
  [[nodiscard]] const OfficeHolder* office_holder(std::string_view name) const;

  // ---- status
  // A hedging word by any of its forms ("présumées"), or null.
  [[nodiscard]] const Hedge* hedge(std::string_view form) const;
  // The longest hedge (also of several words: à ce qu'il paraît) at the token.
  [[nodiscard]] Match<Hedge> match_hedge(const text::Document& document, std::uint32_t token) const;
  // A phrase that says unconfirmed, denied or confirmed and starts at the token.
  [[nodiscard]] Match<Doubt> match_doubt(const text::Document& document, std::uint32_t token) const;

  // ---- what is no attribution
  // The longest idiom that starts at the token.
  [[nodiscard]] Match<Idiom> match_idiom(const text::Document& document, std::uint32_t token) const;
  // What the words of a paragraph (clean text, one paragraph) say it is.
  [[nodiscard]] Classified classify_paragraph(std::string_view paragraph) const;

  // ---- for tests and `selon help`
  // The examples of all rows, by file and line; a user's rows last.
  [[nodiscard]] std::vector<Example> examples() const;
  [[nodiscard]] const std::vector<NameEntry>& names() const;
  [[nodiscard]] const std::vector<CueVerb>& cue_verbs() const;
  [[nodiscard]] const std::vector<OfficeHolder>& office_holders() const;

 private:
  struct Impl;
  explicit Lexicon(std::unique_ptr<const Impl> impl);
  std::unique_ptr<const Impl> impl_;
};

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_LEXICON_H

#include "analyzer/lexicon/lexicon.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analyzer/lexicon/fold.h"
#include "analyzer/lexicon/letters.h"
#include "analyzer/lexicon/load.h"
#include "analyzer/lexicon/morphology.h"
#include "analyzer/lexicon/store.h"

namespace selon::lexicon {
namespace {

std::string_view lower_surface(const text::Document& document, std::uint32_t token) {
  const text::Token& t = document.tokens[token];
  return std::string_view(document.clean.lower).substr(t.begin, t.end - t.begin);
}

// Bytes of the first character.
std::size_t first_size(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) ++size;
  return std::min(size, text.size());
}

// Whether a word of the text, lower-cased, can be `exact`: accents count, but not on a first
// letter that is a capital, nor in a word all in capitals.
bool same_accents(std::string_view word, std::string_view exact, text::Shape shape) {
  if (word == exact) return true;
  if (shape == text::Shape::upper) return folded(word) == folded(exact);
  if (shape != text::Shape::capitalised || word.empty() || exact.empty()) return false;
  const std::size_t a = first_size(word);
  const std::size_t b = first_size(exact);
  return word.substr(a) == exact.substr(b) &&
         folded(word.substr(0, a)) == folded(exact.substr(0, b));
}

// The accents of a whole hit. `exact` is a lower-case spelling with the same pieces as the hit.
bool accents_fit(const text::Document& document, std::uint32_t token, std::uint32_t end,
                 std::string_view exact) {
  const std::uint32_t begin = document.tokens[token].begin;
  const std::string_view lower = document.clean.lower;
  if (lower.substr(begin, document.tokens[end - 1].end - begin) == exact) return true;  // mostly
  std::array<std::string_view, PhraseTrie::kMaxPieces> wanted{};
  std::size_t count = 0;
  for_each_piece(exact, [&](std::string_view piece) { wanted[count++] = piece; });
  std::size_t i = 0;
  bool fit = true;
  for (std::uint32_t t = token; t < end; ++t) {
    for_each_piece(lower_surface(document, t), [&](std::string_view piece) {
      fit = fit && i < count && same_accents(piece, wanted[i], document.tokens[t].shape);
      ++i;
    });
  }
  return fit;
}

bool has_capital(text::Shape shape) {
  return shape != text::Shape::lower && shape != text::Shape::none;
}

// Nothing but the words [first, end) stands between quotation marks: au « Monde ».
bool fills_marks(const text::Document& document, std::uint32_t first, std::uint32_t end) {
  using text::Punct;
  if (first == 0 || end >= document.tokens.size()) return false;
  const Punct open = document.tokens[first - 1].punct;
  const Punct close = document.tokens[end].punct;
  return (open == Punct::quote_open || open == Punct::quote_neutral) &&
         (close == Punct::quote_close || close == Punct::quote_neutral);
}

// Whether the words [first, end) follow the contraction of Le or Les with à or de; marks around
// them change nothing.
bool after_contraction(const text::Document& document, std::uint32_t first, std::uint32_t end,
                       std::string_view article) {
  const std::uint32_t opens = fills_marks(document, first, end) ? first - 1 : first;
  if (opens == 0 || document.tokens[opens - 1].sentence != document.tokens[first].sentence) {
    return false;
  }
  const std::string_view before = lower_surface(document, opens - 1);
  if (opens < first && before == (article == "Le" ? "le" : "les")) return true;  // le « Monde »
  return article == "Le" ? before == "au" || before == "du" : before == "aux" || before == "des";
}

// LO, M6, not Lo or Lô: no small letter, with an accent or without.
bool all_capitals(const text::Document& document, std::uint32_t token, std::uint32_t end) {
  const std::string_view written = document.text_of(token, end);
  const std::string_view lower =
      std::string_view(document.clean.lower).substr(document.tokens[token].begin, written.size());
  for (std::size_t i = 0; i < written.size(); ++i) {
    if (written[i] >= 'a' && written[i] <= 'z') return false;
    const bool accented = base_letter(two_byte_letter(lower, i)) != '\0';
    if (accented && written.substr(i, 2) == lower.substr(i, 2)) return false;
  }
  return true;
}

bool name_fits(const text::Document& document, std::uint32_t token, const NameSpelling& spelling,
               const PhraseTrie::Hit& hit) {
  if (!spelling.contraction_of.empty() &&
      !after_contraction(document, token, hit.end, spelling.contraction_of)) {
    return false;
  }
  const auto shape = [&](std::size_t piece) { return document.tokens[(*hit.tokens)[piece]].shape; };
  if (spelling.all_capitals) return all_capitals(document, token, hit.end);
  return spelling.capital_piece == NameSpelling::kNoCapital ||
         has_capital(shape(spelling.capital_piece));
}

// Première Guerre, Renaissance Capital: an ambiguous word with a further capital behind it begins
// another name; but "le député LR Paul Durand": a first and a family name are a name of their own.
bool begins_longer_name(const text::Document& document, std::uint32_t token, std::uint32_t end) {
  const auto capital = [&](std::uint32_t i) {
    return i < document.tokens.size() && document.tokens[i].kind == text::TokenKind::word &&
           document.same_paragraph(i, token) &&
           document.tokens[i].shape == text::Shape::capitalised;
  };
  if (end != token + 1 || !capital(end)) return false;
  // sur X Anis Malvor: the network, and who wrote there
  const bool letter =
      document.form(token).size() == 1 && token > 0 && document.form(token - 1) == "sur";
  const bool particle = letter && end + 1 < document.tokens.size() &&
                        document.form(end + 1).find('-') != std::string_view::npos;
  const bool person =
      particle || (capital(end + 1) && (letter || lookup(document.form(end)).any(pos::first_name)));
  return !person;
}

// L'Union des pêcheurs: an ambiguous word with a plural complement in small letters is another's
// name; not ont dit à L'Équipe des joueurs, where the complement speaks.
bool takes_complement(const text::Document& document, std::uint32_t token, std::uint32_t end) {
  if (end + 1 >= document.tokens.size() || !document.same_paragraph(end + 1, token) ||
      document.form(end) != "des" || document.tokens[end + 1].shape != text::Shape::lower)
    return false;
  const Morph noun = lookup(document.form(end + 1));
  if (!noun.any(pos::noun) || (noun.number & number::plural) == 0) return false;
  std::uint32_t first = token;
  if (first > 0 && (document.form(first - 1) == "l'" || document.form(first - 1) == "la")) --first;
  return first == 0 || document.form(first - 1) != "à";
}

bool may_begin(const text::Document& document, std::uint32_t token, std::uint16_t table) {
  return token < document.tokens.size() && (document.tokens[token].begins & table) != 0;
}

// The longest spelling at the token whose accents fit.
const Spelling* longest(const PhraseTrie& trie, const std::vector<Spelling>& spellings,
                        const text::Document& document, std::uint32_t token, std::uint32_t& end) {
  const Spelling* best = nullptr;
  trie.walk(document, token, [&](const PhraseTrie::Hit& hit) {
    const Spelling& spelling = spellings[hit.payload];
    if (hit.end > end && accents_fit(document, token, hit.end, spelling.lower)) {
      best = &spelling;
      end = hit.end;
    }
  });
  return best;
}

template <typename Entry>
Match<Entry> pattern_match(const WordPatterns& patterns, std::uint16_t table,
                           const std::deque<Entry>& entries, const text::Document& document,
                           std::uint32_t token) {
  if (!may_begin(document, token, table)) return {};
  const WordPatterns::Found found = patterns.longest(document, token);
  if (found.end == 0) return {};
  return {&entries[found.payload], found.end, false};
}

// Whether a form is `word`, elided or grown together with an article; sets `contracted`.
bool is_word(std::string_view form, std::string_view word, bool& contracted) {
  contracted = false;
  if (form == word) return true;
  if (word == "que") return form == "qu'";
  if (word == "de" && form == "d'") return true;
  contracted = (word == "de" && (form == "du" || form == "des")) ||
               (word == "à" && (form == "au" || form == "aux"));
  return contracted;
}

// certaine, convaincus, prêtes: the forms of an adjective whose feminine adds an e
bool inflects(std::string_view form, std::string_view word) {
  if (!form.starts_with(word)) return false;
  const std::string_view ending = form.substr(word.size());
  return ending == "e" || ending == "s" || ending == "es" ||
         (word == "formel" && (ending == "le" || ending == "les"));
}

}  // namespace

struct Lexicon::Impl {
  Store store;
};

Lexicon::Lexicon(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;
Lexicon::~Lexicon() = default;

Result<Lexicon> Lexicon::create(const std::string& extra_directory) {
  auto impl = std::make_unique<Impl>();
  if (std::optional<Error> error = load_tables(extra_directory, impl->store)) {
    return std::move(*error);
  }
  return Lexicon(std::move(impl));
}

void Lexicon::mark_beginnings(text::Document& document) const {
  impl_->store.beginnings.mark(document);
}

const CueVerb* Lexicon::cue_verb(std::string_view lemma, bool reflexive) const {
  const auto& map = impl_->store.verb_by_lemma;
  const std::uint32_t* found = reflexive ? map.find("se " + std::string(lemma)) : map.find(lemma);
  return found == nullptr ? nullptr : &impl_->store.verbs[*found];
}

std::span<const CueVerb* const> Lexicon::multiword_cues(std::string_view head) const {
  const auto* found = impl_->store.verbs_by_head.find(head);
  if (found == nullptr) return {};
  return *found;
}

Match<CueVerb> Lexicon::match_rest(const CueVerb& verb, const text::Document& document,
                                   std::uint32_t token) const {
  if (token >= document.tokens.size()) return {};
  const std::uint32_t stop = document.sentences[document.tokens[token].sentence].end_token;
  // se dire certain, être persuadé: an adjective that agrees with who speaks
  const bool calls_oneself = verb.reflexive && (verb.head == "dire" || verb.head == "déclarer");
  const bool describes = verb.takes(frame::que) && (verb.head == "être" || calls_oneself);
  bool contracted = false;
  std::uint32_t t = token;
  for (const std::string_view word : verb.rest) {
    if (t >= stop) return {};
    const std::string_view surface = lower_surface(document, t);
    if (!is_word(surface, word, contracted) && !(describes && inflects(surface, word))) return {};
    ++t;
  }
  return {&verb, t, contracted};
}

Match<CueNoun> Lexicon::match_cue_noun(const text::Document& document, std::uint32_t token) const {
  if (!may_begin(document, token, begins::cue_noun)) return {};
  const Store& store = impl_->store;
  std::uint32_t end = 0;
  const Spelling* best =
      longest(store.cue_noun_trie, store.cue_noun_spellings, document, token, end);
  if (best == nullptr) return {};
  return {&store.cue_nouns[best->entry], end, false};
}

const CueNoun* Lexicon::cue_noun(std::string_view form) const {
  const Store& store = impl_->store;
  const std::uint32_t* found = store.cue_noun_by_form.find(form);
  if (found == nullptr) return nullptr;
  return &store.cue_nouns[store.cue_noun_spellings[*found].entry];
}

Match<SourcePhrase> Lexicon::match_source_phrase(const text::Document& document,
                                                 std::uint32_t token) const {
  if (!may_begin(document, token, begins::source_phrase)) return {};
  const Store& store = impl_->store;
  std::uint32_t end = 0;
  const Spelling* best = longest(store.phrase_trie, store.phrase_spellings, document, token, end);
  if (best == nullptr) return {};
  return {&store.source_phrases[best->entry], end, best->contracted};
}

NounForm Lexicon::noun(std::string_view form) const {
  const Store& store = impl_->store;
  const std::uint32_t* found = store.noun_by_form.find(form);
  if (found == nullptr) return {};
  const Spelling& spelling = store.noun_spellings[*found];
  return {&store.nouns[spelling.entry], spelling.gender, spelling.number};
}

NounMatch Lexicon::match_noun(const text::Document& document, std::uint32_t token) const {
  if (!may_begin(document, token, begins::noun)) return {};
  const Store& store = impl_->store;
  std::uint32_t end = 0;
  const Spelling* best = longest(store.noun_trie, store.noun_spellings, document, token, end);
  if (best == nullptr) return {};
  return {{&store.nouns[best->entry], best->gender, best->number}, end};
}

NameMatch Lexicon::match_name(const text::Document& document, std::uint32_t token) const {
  if (!may_begin(document, token, begins::name)) return {};
  const Store& store = impl_->store;
  NameMatch best;
  store.name_trie.walk(document, token, [&](const PhraseTrie::Hit& hit) {
    const NameSpelling& spelling = store.name_spellings[hit.payload];
    const bool other = store.names[spelling.entry].ambiguous && spelling.contraction_of.empty() &&
                       (begins_longer_name(document, token, hit.end) ||
                        takes_complement(document, token, hit.end));
    if (hit.end > best.end && !other && name_fits(document, token, spelling, hit)) {
      best = {&store.names[spelling.entry], hit.end, false};
    }
  });
  return best;
}

Demonym Lexicon::demonym(std::string_view form) const {
  const Demonym* found = impl_->store.demonyms.find(form);
  return found == nullptr ? Demonym{} : *found;
}

Match<Anonymous> Lexicon::match_anonymous(const text::Document& document,
                                          std::uint32_t token) const {
  return pattern_match(impl_->store.anonymous_patterns, begins::anonymous, impl_->store.anonymous,
                       document, token);
}

const Hedge* Lexicon::hedge(std::string_view form) const {
  const std::uint32_t* found = impl_->store.hedge_by_form.find(form);
  return found == nullptr ? nullptr : &impl_->store.hedges[*found];
}

Match<Hedge> Lexicon::match_hedge(const text::Document& document, std::uint32_t token) const {
  return pattern_match(impl_->store.hedge_patterns, begins::hedge, impl_->store.hedges, document,
                       token);
}

Match<Doubt> Lexicon::match_doubt(const text::Document& document, std::uint32_t token) const {
  return pattern_match(impl_->store.doubt_patterns, begins::doubt, impl_->store.doubts, document,
                       token);
}

Match<Idiom> Lexicon::match_idiom(const text::Document& document, std::uint32_t token) const {
  return pattern_match(impl_->store.idiom_patterns, begins::idiom, impl_->store.idioms, document,
                       token);
}

Classified Lexicon::classify_paragraph(std::string_view paragraph) const {
  return impl_->store.furniture.classify(paragraph);
}

std::vector<Example> Lexicon::examples() const {
  std::vector<Example> examples;
  for (const auto& [table, rows] : impl_->store.sources) {
    // All rows were found to be well-formed.
    for_each_row(table->name, rows, table->columns, [&](const Row& row) -> Problem {
      examples.push_back({row.file, row.line, row.cells.front(), row.cells.back()});
      return std::nullopt;
    });
  }
  return examples;
}

const OfficeHolder* Lexicon::office_holder(std::string_view name) const {
  const std::uint32_t* found = impl_->store.holder_by_name.find(person_key(name));
  return found == nullptr ? nullptr : &impl_->store.holders[*found];
}

const std::vector<OfficeHolder>& Lexicon::office_holders() const { return impl_->store.holders; }
const std::vector<NameEntry>& Lexicon::names() const { return impl_->store.names; }
const std::vector<CueVerb>& Lexicon::cue_verbs() const { return impl_->store.verbs; }

}  // namespace selon::lexicon

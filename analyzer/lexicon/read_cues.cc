// Readers of cues.tsv, cue_nouns.tsv and source_phrases.tsv.
#include <string>
#include <vector>

#include "analyzer/lexicon/cells.h"
#include "analyzer/lexicon/fold.h"
#include "analyzer/lexicon/inflect.h"
#include "analyzer/lexicon/store.h"

namespace selon::lexicon {
namespace {

constexpr Word<std::uint32_t> kFrames[] = {{"quote", frame::quote},
                                           {"que", frame::que},
                                           {"inf", frame::inf},
                                           {"de_inf", frame::de_inf},
                                           {"a_inf", frame::a_inf},
                                           {"si", frame::si},
                                           {"np", frame::np},
                                           {"addressee_de", frame::addressee_de},
                                           {"addressee_a", frame::addressee_a},
                                           {"addressee_que", frame::addressee_que},
                                           {"judge", frame::judge},
                                           {"judge_comme", frame::judge_comme},
                                           {"pour_que", frame::pour_que},
                                           {"noun_topic", frame::noun_topic},
                                           {"selon_laquelle", frame::selon_laquelle},
                                           {"person", frame::person}};

constexpr Word<CueClass> kClasses[] = {{"say", CueClass::say},     {"judge", CueClass::judge},
                                       {"think", CueClass::think}, {"fact", CueClass::fact},
                                       {"order", CueClass::order}, {"act", CueClass::act}};

constexpr Word<PhraseObject> kObjects[] = {{"np", PhraseObject::np},
                                           {"none", PhraseObject::none},
                                           {"adjective", PhraseObject::adjective},
                                           {"pronoun", PhraseObject::pronoun}};

Problem read_frames(std::string_view cell, std::uint32_t& frames) {
  if (cell.empty() || cell == "person") return "a row without frames can never match";
  return choose_bits(cell, kFrames, frames);
}

// Takes "se " or "s'" off the lemma; true when there was one.
bool take_reflexive(std::string_view& lemma) {
  for (const std::string_view mark : {"se ", "s'"}) {
    if (lemma.starts_with(mark)) {
      lemma.remove_prefix(mark.size());
      return true;
    }
  }
  return false;
}

// "part de l'eau" → part, de, l', eau
std::vector<std::string_view> words_after(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::string_view word : split(text, ' ')) {
    const std::size_t cut = word.find('\'');
    if (cut != std::string_view::npos && cut + 1 < word.size()) {
      words.push_back(word.substr(0, cut + 1));
      word.remove_prefix(cut + 1);
    }
    words.push_back(word);
  }
  return words;
}

void add_spelling(Store& store, PhraseTrie& trie, std::vector<Spelling>& spellings,
                  Spelling spelling, std::string_view form) {
  spelling.lower = store.keep(form);
  trie.add(spelling.lower, static_cast<std::uint32_t>(spellings.size()));
  spellings.push_back(spelling);
}

// The ways the last word can be written before what follows: d'un, du, des; au, aux.
std::vector<std::string> endings(const std::string& phrase) {
  std::vector<std::string> forms = {phrase};
  const std::size_t space = phrase.rfind(' ');
  const std::size_t cut = space == std::string::npos ? 0 : space + 1;
  const std::string head = phrase.substr(0, cut);
  const std::string last = phrase.substr(cut);
  if (last == "de" && cut > 0) forms.insert(forms.end(), {head + "d'", head + "du", head + "des"});
  if (last == "à" && cut > 0) forms.insert(forms.end(), {head + "au", head + "aux"});
  if (last == "que") forms.push_back(head + "qu'");
  return forms;
}

}  // namespace

Problem read_cue(Store& store, const Row& row) {
  CueVerb verb;
  verb.lemma = row.cells[0];
  std::string_view lemma = verb.lemma;
  verb.reflexive = take_reflexive(lemma);
  verb.takes_en = lemma.starts_with("en ");  // s'en prendre à
  if (verb.takes_en) lemma.remove_prefix(3);
  verb.head = lemma.substr(0, lemma.find(' '));
  verb.rest = words_after(lemma.substr(verb.head.size()));
  if (Problem problem = read_frames(row.cells[1], verb.frames)) return problem;
  if (Problem problem = choose(row.cells[2], kClasses, verb.cue_class)) return problem;
  if (Problem problem = choose(row.cells[3], kStatusWords, verb.status)) return problem;
  if (verb.head.empty()) return "a lemma needs a verb after se";
  const std::string key =
      (verb.reflexive ? "se " : "") + std::string(verb.takes_en ? "en " : "") + std::string(lemma);
  const auto index = static_cast<std::uint32_t>(store.verbs.size());
  if (!store.extra && !store.builtin_verbs.insert(key).second) return "the lemma has a row already";
  if (store.verb_by_lemma.try_emplace(store.keep(key), index).second)
    store.verbs.push_back(std::move(verb));
  return std::nullopt;
}

Problem read_cue_noun(Store& store, const Row& row) {
  CueNoun noun;
  noun.noun = row.cells[0];
  if (Problem problem = read_frames(row.cells[1], noun.frames)) return problem;
  if (Problem problem = choose(row.cells[2], kStatusWords, noun.status)) return problem;
  const auto entry = static_cast<std::uint32_t>(store.cue_nouns.size());
  store.cue_nouns.push_back(noun);
  const std::string singular = lower_latin(noun.noun);
  std::vector<std::string> forms = {singular};
  if (plural(singular) != singular) forms.push_back(plural(singular));
  for (std::size_t i = 0; i < forms.size(); ++i) {
    const auto number = static_cast<std::uint8_t>(forms.size() == 1 ? 3 : i + 1);
    add_spelling(store, store.cue_noun_trie, store.cue_noun_spellings,
                 {entry, {}, 0, number, false}, forms[i]);
    store.cue_noun_by_form.try_emplace(
        store.cue_noun_spellings.back().lower,
        static_cast<std::uint32_t>(store.cue_noun_spellings.size() - 1));
  }
  return std::nullopt;
}

Problem read_source_phrase(Store& store, const Row& row) {
  SourcePhrase phrase;
  phrase.phrase = row.cells[0];
  if (Problem problem = choose(row.cells[1], kObjects, phrase.object)) return problem;
  if (!row.cells[2].empty()) {
    phrase.kind = entity_kind_from(row.cells[2]);
    if (!phrase.kind) return "\"" + std::string(row.cells[2]) + "\" is no kind of source";
  }
  const auto entry = static_cast<std::uint32_t>(store.source_phrases.size());
  store.source_phrases.push_back(phrase);
  const std::string lower = lower_latin(phrase.phrase);
  for (const std::string& form : endings(lower)) {
    const bool contracted = form.ends_with(" du") || form.ends_with(" des") ||
                            form.ends_with(" au") || form.ends_with(" aux");
    add_spelling(store, store.phrase_trie, store.phrase_spellings,
                 {entry, {}, 0, 0, contracted && form != lower}, form);
  }
  return std::nullopt;
}

}  // namespace selon::lexicon

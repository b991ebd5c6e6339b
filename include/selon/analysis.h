#ifndef SELON_ANALYSIS_H
#define SELON_ANALYSIS_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "selon/span.h"

namespace selon {

// What an analysis of one article holds. Plain values: copy, store and compare them
// freely; nothing here points into anything else. All spans are byte offsets into
// Document::text.

// Whose words can be reported. Definitions: the annotation guide in DESIGN.md.
enum class EntityKind {
  person,        // a human being, named or known by a role
  organisation,  // a ministry, a party, a company, a court, an association …
  state,         // a country, a government, a capital or seat standing for one
  agency,        // a news agency
  media,         // a newspaper, broadcaster, site or social network
  document,      // a communiqué, a report, a study, a video …
  group,         // several people without individual names (les syndicats, des experts)
  anonymous,     // a source that the article does not name (une source proche du dossier, on)
};

enum class Mode {
  direct,    // the content is all quoted
  indirect,  // nothing of it is quoted
  mixed,     // a clause with quoted words in it
};

enum class StatusValue {
  asserted,     // none of the following
  hedged,       // the article marks its distance (conditional, présumé, prétend que …)
  unconfirmed,  // the text says that it is not confirmed or cannot be verified
  denied,       // the speaker or another named party denies it
  confirmed,    // a second party confirms it, or the cue says so
};

// How the words at a mention led to an entity.
enum class Resolution {
  name,      // by its name
  role,      // by a role or a noun ("le ministre russe", "cette agence")
  pronoun,   // by a pronoun
  ellipsis,  // by an implicit subject ("ajoutant que")
  context,   // by the text around it (a floating quotation)
};

// The words of the contract for each value ("person", "mixed", "hedged", "pronoun").
[[nodiscard]] std::string_view to_string(EntityKind kind);
[[nodiscard]] std::string_view to_string(Mode mode);
[[nodiscard]] std::string_view to_string(StatusValue status);
[[nodiscard]] std::string_view to_string(Resolution resolution);
// The inverses; nullopt for a word that is none of them.
[[nodiscard]] std::optional<EntityKind> entity_kind_from(std::string_view word);
[[nodiscard]] std::optional<Mode> mode_from(std::string_view word);
[[nodiscard]] std::optional<StatusValue> status_from(std::string_view word);
[[nodiscard]] std::optional<Resolution> resolution_from(std::string_view word);

// Index into Analysis::entities.
using EntityIndex = std::size_t;
// Index into Analysis::attributions.
using AttributionIndex = std::size_t;

struct Entity {
  std::string name;  // canonical: the fullest that the article gives
  EntityKind kind = EntityKind::person;
  std::vector<std::string> roles;          // as the article words them, first mention first
  std::optional<EntityIndex> affiliation;  // whom it speaks for
  std::vector<Span> mentions;              // ascending, no two alike
  std::string country;                     // ISO 3166 alpha-2 of a medium, a state or whom its
                                           // roles tie to one; empty when unknown
  std::string ownership;                   // from the agencies table: state, public, private …

  friend bool operator==(const Entity&, const Entity&) = default;
};

struct Cue {
  Span span;
  std::string lemma;  // "déclarer", "selon", ":"

  friend bool operator==(const Cue&, const Cue&) = default;
};

struct Speaker {
  EntityIndex entity = 0;
  std::optional<Span> span;  // the words that name the speaker here; none for an ellipsis
  Resolution resolved_by = Resolution::name;

  friend bool operator==(const Speaker&, const Speaker&) = default;
};

struct Relay {
  EntityIndex entity = 0;
  std::optional<Span> span;

  friend bool operator==(const Relay&, const Relay&) = default;
};

struct Status {
  StatusValue value = StatusValue::asserted;
  std::vector<EntityIndex> by;  // who denies, confirms or does not confirm, when not the speaker
  std::optional<Span> span;     // the words that say so

  friend bool operator==(const Status&, const Status&) = default;
};

// One step of the reasoning: which rule concluded what from which words.
struct Evidence {
  std::string about;  // "content", "speaker", "relay", "status", "confidence"
  std::string rule;   // rule id, listed by `selon help rules`
  Span span;          // the words it rests on; empty span when it rests on their absence

  friend bool operator==(const Evidence&, const Evidence&) = default;
};

// A reported statement: claim, cue, speaker, relays, status.
//
//     Ankara a «neutralisé» cent soldats, a affirmé le général X, cité par l'agence Tass
//     └────────── content ────────────┘  └─ cue ──┘ └ speaker ─┘           └── relay ──┘
struct Attribution {
  Mode mode = Mode::indirect;
  std::vector<Span> content;  // one or more, ascending, disjoint from each other and the cue
  std::optional<Cue> cue;
  std::optional<Speaker> speaker;
  std::vector<Relay> relays;  // from the speaker outwards
  Status status;
  std::optional<AttributionIndex> within;  // the attribution whose content holds this one
  std::string rule;                        // the construction that found it
  double confidence = 0.0;                 // 0 … 1
  std::vector<Evidence> evidence;

  friend bool operator==(const Attribution&, const Attribution&) = default;
};

// Where the article says it was written and by which agency ("PARIS (AFP) -").
struct Dateline {
  std::string place;                  // empty when only the agency is given
  std::optional<EntityIndex> agency;  // none when only the place is given
  Span span;

  friend bool operator==(const Dateline&, const Dateline&) = default;
};

// An agency or medium the article as a whole is credited to ("avec Reuters", "© AFP").
struct Credit {
  EntityIndex entity = 0;
  Span span;

  friend bool operator==(const Credit&, const Credit&) = default;
};

// A sentence of the article as it was read: of its headlines and its body, without furniture,
// credits and captions that repeat.
struct Sentence {
  Span span;             // from its first to its last character, stop included
  bool heading = false;  // of a headline or a subheading

  friend bool operator==(const Sentence&, const Sentence&) = default;
};

struct Document {
  std::string id;        // file stem, or the id given
  std::string text;      // valid UTF-8; what all spans refer to
  std::string encoding;  // of the input: "UTF-8", "windows-1252", "UTF-16LE" …
  std::string sha256;    // of `text`, lower-case hexadecimal
  std::optional<Span> title;
  std::optional<Dateline> dateline;
  std::vector<Credit> credits;
  std::vector<Sentence> sentences;   // ascending, disjoint
  std::vector<std::string> notices;  // what was mended or not read whole, in words

  friend bool operator==(const Document&, const Document&) = default;
};

struct Analysis {
  Document document;
  std::vector<Entity> entities;
  std::vector<Attribution> attributions;  // ascending by first content byte

  friend bool operator==(const Analysis&, const Analysis&) = default;
};

// The content of an attribution as one string: its parts joined by " … ".
[[nodiscard]] std::string claim_text(const Analysis& analysis, const Attribution& attribution);

// 1-based line of a byte offset in the text. Offsets past the end give the last line.
[[nodiscard]] std::size_t line_of(std::string_view text, std::size_t offset);

}  // namespace selon

#endif  // SELON_ANALYSIS_H

#ifndef SELON_GRAPHS_AUDIT_CONTEXT_H
#define SELON_GRAPHS_AUDIT_CONTEXT_H

#include <string>
#include <string_view>
#include <vector>

#include "graphs/audit/messages.h"
#include "selon/audit.h"

namespace selon::audit_rules_detail {

// A capital of French somewhere in the text (A-Z, À-Þ).
[[nodiscard]] bool has_capital(std::string_view text);

// What the rules of the audit ask of an article.
class Context {
 public:
  Context(const Analysis& analysis, Language language) : a_(analysis), language_(language) {}

  [[nodiscard]] const Analysis& analysis() const { return a_; }
  [[nodiscard]] const Attribution& claim(AttributionIndex i) const { return a_.attributions[i]; }
  [[nodiscard]] const Entity& entity(EntityIndex i) const { return a_.entities[i]; }
  [[nodiscard]] Language language() const { return language_; }

  // The words of a claim between « », cut to a line of a report.
  [[nodiscard]] std::string quoted(AttributionIndex i) const;
  // The name of who said it, or words for nobody.
  [[nodiscard]] std::string who(AttributionIndex i) const;
  // "A", "A et B", "A, B et C".
  [[nodiscard]] std::string names(const std::vector<EntityIndex>& list) const;
  // The same as values of a message; in French with the article that the text gives them: "le
  // maire", "la Turquie", "des bateliers".
  [[nodiscard]] audit_text::Value voice(std::string_view name, AttributionIndex i) const;
  [[nodiscard]] audit_text::Value voices(std::string_view name,
                                         const std::vector<EntityIndex>& list) const;
  [[nodiscard]] std::string words(Span span) const;

  // The words that name a claim's speaker are a phrase that can speak: somebody with a name, or a
  // determiner before the noun (a noun without one is part of another phrase: de haut rang, en
  // santé). True where nothing names a speaker there.
  [[nodiscard]] bool introduced(AttributionIndex i) const;
  // A person, body, medium … with a name of its own (a capital letter in it).
  [[nodiscard]] bool named(EntityIndex i) const;
  // Organisation, state, agency, medium or document.
  [[nodiscard]] bool institutional(EntityIndex i) const;
  // The same, or one speaks for the other, or both for a third.
  [[nodiscard]] bool allied(EntityIndex x, EntityIndex y) const;

  // A finding of a rule about one claim, without message: its content first.
  [[nodiscard]] Finding about(std::string_view rule, Level level, AttributionIndex i) const;

 private:
  [[nodiscard]] std::string with_article(EntityIndex i) const;

  const Analysis& a_;
  Language language_;
};

// A rule adds what it finds; level and advice of each finding are its own.
using Rule = void (*)(const Context&, std::vector<Finding>&);

// --- the rules, a file a theme ---
void find_unconfirmed(const Context& c, std::vector<Finding>& out);  // status.cc
void find_denied(const Context& c, std::vector<Finding>& out);
void find_hedged(const Context& c, std::vector<Finding>& out);
void find_anonymous(const Context& c, std::vector<Finding>& out);  // sources.cc
void find_unnamed_document(const Context& c, std::vector<Finding>& out);
void find_no_speaker(const Context& c, std::vector<Finding>& out);  // voices.cc
void find_uncertain_speaker(const Context& c, std::vector<Finding>& out);
void find_second_hand(const Context& c, std::vector<Finding>& out);  // relays.cc
void find_interested_relay(const Context& c, std::vector<Finding>& out);
void find_state_medium(const Context& c, std::vector<Finding>& out);
void find_own_confirmation(const Context& c, std::vector<Finding>& out);  // independence.cc
void find_own_document(const Context& c, std::vector<Finding>& out);
void find_same_origin(const Context& c, std::vector<Finding>& out);
void find_one_source(const Context& c, std::vector<Finding>& out);
void find_unsourced_figures(const Context& c, std::vector<Finding>& out);  // figures.cc
void find_bold_headlines(const Context& c, std::vector<Finding>& out);     // headlines.cc
void find_contrary(const Context& c, std::vector<Finding>& out);           // contrary.cc

}  // namespace selon::audit_rules_detail

#endif  // SELON_GRAPHS_AUDIT_CONTEXT_H

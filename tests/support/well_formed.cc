#include "tests/support/well_formed.h"

namespace selon::testing {
namespace {

class Inspector {
 public:
  explicit Inspector(const Analysis& analysis) : a_(analysis) {}

  std::string run() && {
    frame();
    for (std::size_t i = 0; i < a_.entities.size(); ++i) entity(a_.entities[i]);
    for (std::size_t i = 0; i < a_.attributions.size(); ++i) attribution(i);
    return std::move(out_);
  }

 private:
  const Analysis& a_;
  std::string out_;

  void require(bool holds, std::string_view what) {
    if (!holds) out_ += std::string(what) + "\n";
  }

  [[nodiscard]] bool border(std::size_t at) const {
    const std::string& text = a_.document.text;
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
  }

  void span(Span s, std::string_view what) {
    const bool inside = s.begin < s.end && s.end <= a_.document.text.size();
    require(inside, std::string(what) + ": empty or outside the text");
    if (inside) require(border(s.begin) && border(s.end), std::string(what) + ": splits a letter");
  }
  void span(const std::optional<Span>& s, std::string_view what) {
    if (s) span(*s, what);
  }
  void index(EntityIndex i) { require(i < a_.entities.size(), "an entity that does not exist"); }

  void frame() {
    span(a_.document.title, "title");
    if (a_.document.dateline) {
      span(a_.document.dateline->span, "dateline");
      if (a_.document.dateline->agency) index(*a_.document.dateline->agency);
    }
    for (const Credit& credit : a_.document.credits) {
      span(credit.span, "credit");
      index(credit.entity);
    }
    std::size_t last = 0;
    for (const Sentence& sentence : a_.document.sentences) {
      span(sentence.span, "sentence");
      require(last <= sentence.span.begin, "sentences overlap");
      last = sentence.span.end;
    }
  }

  void entity(const Entity& e) {
    require(!e.name.empty(), "an entity without a name");
    if (e.affiliation) index(*e.affiliation);
    for (std::size_t i = 0; i < e.mentions.size(); ++i) {
      span(e.mentions[i], "mention of " + e.name);
      require(i == 0 || e.mentions[i - 1] < e.mentions[i], "mentions not ascending: " + e.name);
    }
  }

  void attribution(std::size_t i) {
    const Attribution& a = a_.attributions[i];
    require(!a.content.empty(), "no content");
    for (std::size_t part = 0; part < a.content.size(); ++part) {
      span(a.content[part], "content");
      require(part == 0 || a.content[part - 1].end <= a.content[part].begin, "parts overlap");
      if (a.cue) require(!a.content[part].overlaps(a.cue->span), "the cue lies in the content");
    }
    if (i > 0 && !a.content.empty() && !a_.attributions[i - 1].content.empty())
      require(a_.attributions[i - 1].content.front().begin <= a.content.front().begin,
              "attributions not ascending");
    if (a.cue) span(a.cue->span, "cue");
    if (a.speaker) {
      index(a.speaker->entity);
      span(a.speaker->span, "speaker");
    }
    for (const Relay& relay : a.relays) {
      index(relay.entity);
      span(relay.span, "relay");
    }
    for (const EntityIndex by : a.status.by) index(by);
    span(a.status.span, "status");
    if (a.within) require(*a.within < i, "within a later attribution");
    for (const Evidence& evidence : a.evidence) {
      // It may rest on the absence of words.
      if (!evidence.span.empty()) span(evidence.span, "evidence");
      require(evidence.span.end <= a_.document.text.size(), "evidence outside the text");
      require(!evidence.about.empty() && !evidence.rule.empty(), "evidence of nothing");
    }
    require(!a.rule.empty(), "no rule");
    require(a.confidence >= 0.0 && a.confidence <= 1.0, "confidence out of range");
  }
};

}  // namespace

std::string malformed(const Analysis& analysis) { return Inspector(analysis).run(); }

}  // namespace selon::testing

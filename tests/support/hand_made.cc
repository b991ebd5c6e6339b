#include "tests/support/hand_made.h"

#include "analyzer/base/sha256.h"

namespace selon::testing {
namespace {

class Maker {
 public:
  Maker() {
    analysis_.document.id = "hand-made";
    analysis_.document.encoding = "UTF-8";
    analysis_.document.title = write("Titre");
  }

  void add(const HandMadeClaim& claim) {
    analysis_.document.text += "\n";
    Attribution out;
    out.content = {write(claim.words)};
    if (!claim.cue.empty()) out.cue = Cue{write(claim.cue), claim.cue};
    if (!claim.speaker.empty()) {
      const Span span = write(claim.speaker);
      out.speaker = Speaker{entity(claim.speaker, span), span, Resolution::name};
    }
    for (const std::string& relay : claim.relays) {
      const Span span = write(relay);
      out.relays.push_back({entity(relay, span), span});
    }
    out.status.value = claim.status;
    for (const std::string& party : claim.by) {
      const Span span = write(party);
      out.status.by.push_back(entity(party, span));
      out.status.span = span;
    }
    out.within = claim.within;
    out.rule = "hand.made";
    out.confidence = 0.75;
    out.evidence = {{"content", "hand.made", out.content.front()}};
    analysis_.attributions.push_back(std::move(out));
  }

  Analysis take() {
    analysis_.document.sha256 = base::sha256(analysis_.document.text);
    return std::move(analysis_);
  }

 private:
  Span write(const std::string& words) {
    std::string& text = analysis_.document.text;
    if (!text.empty() && text.back() != '\n') text += ' ';
    const std::size_t begin = text.size();
    text += words;
    return {begin, text.size()};
  }

  EntityIndex entity(const std::string& name, Span mention) {
    std::vector<Entity>& entities = analysis_.entities;
    EntityIndex index = 0;
    while (index < entities.size() && entities[index].name != name) ++index;
    if (index == entities.size())
      entities.push_back({name, EntityKind::person, {}, {}, {}, "", ""});
    entities[index].mentions.push_back(mention);
    return index;
  }

  Analysis analysis_;
};

}  // namespace

Analysis hand_made(const std::vector<HandMadeClaim>& claims) {
  Maker maker;
  for (const HandMadeClaim& claim : claims) maker.add(claim);
  return maker.take();
}

EntityIndex entity_named(const Analysis& analysis, const std::string& name) {
  EntityIndex index = 0;
  while (analysis.entities.at(index).name != name) ++index;
  return index;
}

}  // namespace selon::testing

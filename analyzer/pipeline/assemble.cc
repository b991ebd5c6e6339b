#include "analyzer/pipeline/assemble.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "analyzer/base/among.h"
#include "analyzer/detect/rules.h"

namespace selon::pipeline {
namespace {

using detect::Candidate;
using detect::Reading;
using syntax::TokenSpan;

class Assembler {
 public:
  Assembler(const Reading& r, mentions::Resolver& resolver, Analysis& analysis)
      : r_(r), resolver_(resolver), analysis_(analysis) {}

  // Resolves in the order in which the voices are heard, which differs from the order of the
  // contents: « … », a dit X. Il a ajouté … What is passed in is gone behind it, before the
  // entities are put together.
  void add(std::vector<Candidate> candidates, std::vector<verify::Verdict> verdicts) {
    std::vector<std::size_t> order(candidates.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return candidates[a].at < candidates[b].at;
    });
    std::vector<Attribution> made(candidates.size());
    for (const std::size_t i : order) {
      const Candidate candidate = std::move(candidates[i]);  // gone behind this
      made[i] = attribution(candidate, verdicts[i]);
    }
    analysis_.attributions = std::move(made);
    const auto earlier = [](const Attribution& a, const Attribution& b) {
      return a.content.front().begin < b.content.front().begin;
    };
    // They mostly are, and are costly to move.
    auto& all = analysis_.attributions;
    if (!std::is_sorted(all.begin(), all.end(), earlier))
      std::stable_sort(all.begin(), all.end(), earlier);
  }

 private:
  const Reading& r_;
  mentions::Resolver& resolver_;
  Analysis& analysis_;

  [[nodiscard]] Span span(TokenSpan tokens) const {
    return r_.doc.span_of(tokens.first, tokens.end);
  }

  Attribution attribution(const Candidate& c, const verify::Verdict& verdict) {
    Attribution a;
    a.rule = c.rule;
    a.mode = mode_of(c);
    for (const TokenSpan& part : c.content) a.content.push_back(span(part));
    if (!c.cue.empty()) a.cue = Cue{span(c.cue), c.lemma};
    a.confidence = c.confidence;
    a.evidence.push_back({"content", std::string(c.rule), a.cue ? a.cue->span : a.content.front()});
    speaker(c, a);
    for (const TokenSpan& relay : c.relays) {
      const EntityIndex entity = resolver_.relay(relay);
      if (a.speaker && a.speaker->entity == entity) continue;
      // Selon l'AFP, X a dit à l'AFP que A: nobody passes the same words on twice
      const auto again = [entity](const Relay& r) { return r.entity == entity; };
      if (std::any_of(a.relays.begin(), a.relays.end(), again)) continue;
      a.relays.push_back({entity, span(relay)});
      a.evidence.push_back({"relay", "relay-phrase", span(relay)});
    }
    status(verdict, a);
    a.confidence = std::round(a.confidence * 100) / 100;  // two figures are all it means
    return a;
  }

  // « Je démissionne »: je in the quoted words
  [[nodiscard]] bool says_i(const Candidate& c) const {
    for (const TokenSpan& part : c.content)
      for (std::uint32_t t = part.first; t < part.end; ++t)
        if (r_.quoted(t) && (r_.fw(t) == syntax::Fw::je || r_.fw(t) == syntax::Fw::j_)) return true;
    return false;
  }

  // avoue-t-il, a confié: what only people do
  [[nodiscard]] static bool heard_voice(const Candidate& c) {
    static constexpr auto kVoices = std::to_array<std::string_view>(
        {"avouer", "chuchoter", "confesser", "confier", "crier", "hurler", "murmurer", "plaisanter",
         "pleurer", "rigoler", "rire", "sangloter", "souffler", "soupirer", "sourire", "se confier",
         "se souvenir"});
    return c.form == detect::SourceForm::pronoun && among(kVoices, c.lemma);
  }

  // « Il progresse »: of another
  [[nodiscard]] bool says_he(const Candidate& c) const {
    if (c.content.empty()) return false;
    const syntax::Fw first = r_.fw(c.content.front().first);
    return first == syntax::Fw::il || first == syntax::Fw::elle;
  }

  [[nodiscard]] static bool replies(const Candidate& c) {
    static constexpr auto kAnswering =
        std::to_array<std::string_view>({"répondre", "rétorquer", "répliquer", "riposter"});
    return among(kAnswering, c.lemma);
  }

  // Verbs that only go on with what the same voice said: with others somebody else may set in
  // (nie X, affirme X, confie X).
  [[nodiscard]] static bool goes_on(const Candidate& c) {
    static constexpr auto kGoingOn = std::to_array<std::string_view>(
        {"ajouter", "préciser", "poursuivre", "continuer", "conclure", "insister", "détailler"});
    return among(kGoingOn, c.lemma);
  }

  // Of these, verbs that nobody else sets in with.
  [[nodiscard]] static bool adds(const Candidate& c) {
    return c.lemma == "ajouter" || c.lemma == "poursuivre" || c.lemma == "continuer" ||
           c.lemma == "conclure";
  }

  // « A », lui a répondu X, leur a-t-il rétorqué: who is told is who spoke before
  [[nodiscard]] bool answers(const Candidate& c) const { return addresses(c) && replies(c); }
  // « A », lui glisse-t-il
  [[nodiscard]] bool addresses(const Candidate& c) const {
    if (c.rule != detect::rule::kIncise) return false;
    for (std::uint32_t t = c.cue.first; t < c.cue.end; ++t)
      if (r_.fw(t) == syntax::Fw::lui || r_.fw(t) == syntax::Fw::leur) return true;
    return false;
  }

  // il, dit-elle: whoever it is, no phrase that names anybody
  [[nodiscard]] bool is_clitic(TokenSpan source) const {
    return source.end == source.first + 1 && r_.tag(source.first) == syntax::Tag::subject_clitic;
  }

  void speaker(const Candidate& c, Attribution& a) {
    mentions::Source source;
    source.span = c.source;
    source.at = c.at;
    source.says_i = says_i(c) || heard_voice(c);
    source.answers = answers(c);
    source.says_he = says_he(c);
    source.replies = replies(c);
    source.goes_on = goes_on(c);
    source.adds = adds(c);
    source.addresses = addresses(c);
    switch (c.form) {
      case detect::SourceForm::none:
        return;
      case detect::SourceForm::phrase:
        source.form = mentions::SourceForm::phrase;
        break;
      case detect::SourceForm::pronoun:
        source.form = mentions::SourceForm::pronoun;
        break;
      case detect::SourceForm::ellipsis:
        source.form = c.source.empty()      ? mentions::SourceForm::ellipsis
                      : is_clitic(c.source) ? mentions::SourceForm::pronoun
                                            : mentions::SourceForm::phrase;
        break;
      case detect::SourceForm::context:
        source.form = mentions::SourceForm::context;
        break;
    }
    const auto resolved = resolver_.resolve(source);
    if (!resolved) {
      a.confidence *= 0.6;
      return;
    }
    resolver_.spoke(resolved->entity, c.at, c.content);
    Speaker s;
    s.entity = resolved->entity;
    s.resolved_by = c.form == detect::SourceForm::ellipsis ? Resolution::ellipsis : resolved->how;
    if (!c.source.empty()) s.span = span(c.source);
    a.confidence *= resolved->confidence;
    a.evidence.push_back({"speaker", "resolved-by-" + std::string(to_string(s.resolved_by)),
                          s.span.value_or(Span{})});
    a.speaker = s;
  }

  void status(const verify::Verdict& verdict, Attribution& a) {
    a.status.value = verdict.value;
    if (verdict.value == StatusValue::asserted) return;
    if (!verdict.span.empty()) a.status.span = span(verdict.span);
    for (const TokenSpan& who : verdict.by) {
      mentions::Source source;
      source.span = who;
      source.at = who.first;
      if (r_.tag(who.first) == syntax::Tag::subject_clitic)
        source.form = mentions::SourceForm::pronoun;
      auto party = resolver_.resolve(source);
      bool own = party && a.speaker && a.speaker->entity == party->entity;
      // Le juge dit que Paul Roy a menti. Il l'a nié: nobody denies what he has just said
      if (own && verdict.rule == "answering-object" &&
          source.form == mentions::SourceForm::pronoun) {
        source.answers = true;
        if (const auto other = resolver_.resolve(source); other && other->entity != party->entity)
          party = other;
        own = party->entity == a.speaker->entity;
      }
      // X a dit A. Il nie toute fraude: who speaks denies something else
      const bool later = verdict.rule == "doubt-phrase" || verdict.rule == "answering-object" ||
                         verdict.rule == "called-false" || verdict.rule == "called-true" ||
                         verdict.rule == "denied-elsewhere";
      // Paul Roy a dit A. Anne Blanc s'est rétractée: of something else
      const bool back = verdict.rule == "retracted";
      if (back ? !own : own && later) {
        a.status = {};
        return;
      }
      if (party && !own) a.status.by.push_back(party->entity);
    }
    a.evidence.push_back({"status", std::string(verdict.rule), a.status.span.value_or(Span{})});
  }

  [[nodiscard]] Mode mode_of(const Candidate& c) const {
    bool any = false;
    bool all = true;
    for (const TokenSpan& part : c.content) {
      for (std::uint32_t t = part.first; t < part.end; ++t) any = any || r_.quoted(t);
      const bool whole = r_.quoted(part.first) && r_.quoted(part.end - 1) &&
                         r_.quote_at(part.first) == r_.quote_at(part.end - 1);
      all = all && whole;
    }
    if (!any) return Mode::indirect;
    return all ? Mode::direct : Mode::mixed;
  }
};

// Both in the text and among the credits behind it paragraphs stand in their order.
const text::Paragraph* paragraph_at(const text::Document& doc, std::uint32_t byte) {
  const auto credits = std::partition_point(
      doc.paragraphs.begin(), doc.paragraphs.end(),
      [](const text::Paragraph& p) { return p.kind != text::ParagraphKind::credit; });
  const auto before = [byte](const text::Paragraph& p) { return p.end <= byte; };
  for (const auto& [first, end] :
       {std::pair{doc.paragraphs.begin(), credits}, std::pair{credits, doc.paragraphs.end()}}) {
    const auto p = std::partition_point(first, end, before);
    if (p != end && p->begin <= byte) return &*p;
  }
  return nullptr;
}

TokenSpan tokens_of(const text::Document& doc, const Frame::Mention& m) {
  const text::Paragraph* p = paragraph_at(doc, m.begin);
  if (p == nullptr) return {};
  TokenSpan out{p->first_token, p->first_token};
  while (out.first < p->end_token && doc.tokens[out.first].end <= m.begin) ++out.first;
  out.end = out.first;
  while (out.end < p->end_token && doc.tokens[out.end].begin < m.end) ++out.end;
  return out;
}

void add_frame(const Reading& r, const Frame& frame, mentions::Resolver& resolver,
               Analysis& analysis) {
  const auto original = [&](const Frame::Mention& m) {
    return r.doc.clean.map.to_original(m.begin, m.end);
  };
  if (frame.title) analysis.document.title = original(*frame.title);
  if (frame.dateline) {
    Dateline dateline;
    dateline.span = original(*frame.dateline);
    if (frame.dateline_place)
      dateline.place = std::string(original(*frame.dateline_place).of(analysis.document.text));
    if (frame.dateline_agency) {
      const TokenSpan tokens = tokens_of(r.doc, *frame.dateline_agency);
      if (!tokens.empty()) dateline.agency = resolver.relay(tokens);
    }
    analysis.document.dateline = dateline;
  }
  for (const Frame::Mention& m : frame.credits) {
    const TokenSpan tokens = tokens_of(r.doc, m);
    if (!tokens.empty()) analysis.document.credits.push_back({resolver.relay(tokens), original(m)});
  }
}

bool is_heading(text::ParagraphKind kind) {
  return kind == text::ParagraphKind::headline || kind == text::ParagraphKind::subheading;
}

void add_sentences(const Reading& r, Document& document) {
  for (const text::Sentence& s : r.doc.sentences) {
    const text::ParagraphKind kind = r.doc.paragraphs[s.paragraph].kind;
    if (s.first_token >= s.end_token || (kind != text::ParagraphKind::body && !is_heading(kind)))
      continue;
    const Span span = r.doc.span_of(s.first_token, s.end_token);
    document.sentences.push_back({span, is_heading(kind)});
  }
}

// An attribution whose content lies inside another's content was reported by it.
void nest(std::vector<Attribution>& attributions) {
  const auto inside = [](const Attribution& inner, const Attribution& outer) {
    return std::all_of(inner.content.begin(), inner.content.end(), [&](Span s) {
      return std::any_of(outer.content.begin(), outer.content.end(),
                         [&](Span o) { return o.contains(s) && o.size() > s.size(); });
    });
  };
  // The outer one begins shortly before in text order: as claims inside a quotation are the quoted
  // speaker's, in articles it is always the one right before.
  constexpr std::size_t kReach = 8;
  for (std::size_t i = 0; i < attributions.size(); ++i)
    for (std::size_t j = i; j > 0 && i - j < kReach; --j)
      if (inside(attributions[i], attributions[j - 1])) {
        attributions[i].within = j - 1;
        break;
      }
}

}  // namespace

void assemble(const Reading& reading, std::vector<Candidate> candidates,
              std::vector<verify::Verdict> verdicts, const Frame& frame,
              mentions::Resolver& resolver, Analysis& analysis) {
  Assembler(reading, resolver, analysis).add(std::move(candidates), std::move(verdicts));
  nest(analysis.attributions);
  add_frame(reading, frame, resolver, analysis);
  add_sentences(reading, analysis.document);
  analysis.entities = resolver.entities();
}

}  // namespace selon::pipeline

#include "tests/unit/mentions_support.h"

#include <map>

#include "tests/support/lexicon.h"

namespace selon::mentions::testing {

Marked parse_marks(std::string_view source) {
  constexpr std::string_view kPilcrow = "¶";
  Marked out;
  std::vector<Mark> open;
  for (std::size_t i = 0; i < source.size(); ++i) {
    if (source.substr(i).starts_with(kPilcrow)) {
      out.text += "\n\n";
      i += kPilcrow.size() - 1;
    } else if (source[i] == '[') {
      Mark mark;
      if (std::string_view("RCE").find(source[i + 1]) != std::string_view::npos)
        mark.form = source[++i];
      mark.entity = source[i + 1];
      i += 2;  // the digit and the colon
      mark.begin = out.text.size();
      open.push_back(mark);
    } else if (source[i] == ']') {
      open.back().end = out.text.size();
      out.marks.push_back(open.back());
      open.pop_back();
    } else {
      out.text += source[i];
    }
  }
  return out;
}

Reading::Reading(std::string_view text)
    : document(text::build_document(text)),
      words(syntax::tag_words(document)),
      chunks(syntax::chunk(words, selon::testing::built_in_lexicon())),
      resolver(selon::testing::built_in_lexicon(), offices, words, chunks) {}

TokenSpan Reading::tokens(std::size_t begin, std::size_t end) const {
  TokenSpan span;
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
    const Span bytes =
        document.clean.map.to_original(document.tokens[i].begin, document.tokens[i].end);
    if (bytes.end <= begin) continue;
    if (bytes.begin >= end) break;
    if (span.empty()) span.first = i;
    span.end = i + 1;
  }
  return span;
}

namespace {

Source source_for(const Reading& reading, const Mark& mark, TokenSpan span) {
  if (mark.form == 'C') return {SourceForm::context, {}, span.first};
  if (mark.form == 'E') return {SourceForm::ellipsis, {}, span.first};
  const syntax::Tag tag = reading.words.tag(span.first);
  const bool pronoun = span.end == span.first + 1 &&
                       (tag == syntax::Tag::subject_clitic || tag == syntax::Tag::pronoun);
  return {pronoun ? SourceForm::pronoun : SourceForm::phrase, span, span.first};
}

}  // namespace

Answers ask(std::string_view marked) {
  const Marked parsed = parse_marks(marked);
  Reading reading(parsed.text);
  Answers out;
  for (const Mark& mark : parsed.marks) {
    Answer answer;
    answer.mark = mark;
    answer.words = parsed.text.substr(mark.begin, mark.end - mark.begin);
    const TokenSpan span = reading.tokens(mark.begin, mark.end);
    if (mark.form == 'R') {
      answer.entity = reading.resolver.relay(span);
    } else if (const auto r = reading.resolver.resolve(source_for(reading, mark, span))) {
      answer.entity = r->entity;
      answer.how = r->how;
      answer.confidence = r->confidence;
      reading.resolver.spoke(r->entity, span.first);
    }
    out.all.push_back(answer);
  }
  out.entities = reading.resolver.entities();
  return out;
}

const Entity* Answers::entity(char digit) const {
  for (const Answer& answer : all)
    if (answer.mark.entity == digit && answer.entity) return &entities[*answer.entity];
  return nullptr;
}

std::string clashes(const Answers& answers) {
  std::string out;
  std::map<char, EntityIndex> expected;
  for (const Answer& a : answers.all) {
    const std::string got = a.entity ? answers.entities[*a.entity].name : "nobody";
    if (a.mark.entity == '?') {
      if (a.entity) out += "\"" + a.words + "\" should be nobody, is " + got + "; ";
      continue;
    }
    if (!a.entity) {
      out += "\"" + a.words + "\" is nobody; ";
      continue;
    }
    const auto [it, fresh] = expected.emplace(a.mark.entity, *a.entity);
    if (!fresh && it->second != *a.entity)
      out += "\"" + a.words + "\" is " + got + ", not " + answers.entities[it->second].name + "; ";
    for (const auto& [digit, entity] : expected)
      if (fresh && digit != a.mark.entity && entity == *a.entity)
        out += "\"" + a.words + "\" is taken for " + got + "; ";
  }
  return out;
}

}  // namespace selon::mentions::testing

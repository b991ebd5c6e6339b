#include "tests/support/annotated.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace selon::testing {
namespace {

struct Open {
  char kind;
  int index;
  std::size_t begin;
};

// "[C2:" at `at`: kind and index, and the length of the mark; 0 when there is none.
std::size_t mark_at(std::string_view line, std::size_t at, Open& open) {
  if (line[at] != '[' || at + 2 >= line.size()) return 0;
  const char kind = line[at + 1];
  if (kind != 'S' && kind != 'V' && kind != 'C' && kind != 'R') return 0;
  std::size_t i = at + 2;
  int index = 1;
  if (std::isdigit(static_cast<unsigned char>(line[i])) != 0) index = line[i++] - '0';
  if (i >= line.size() || line[i] != ':') return 0;
  open = {kind, index, 0};
  return i + 1 - at;
}

void close(const Open& open, std::size_t end, AnnotatedCase& out) {
  ExpectedAttribution& a = out.attributions[open.index];
  const Span span{open.begin, end};
  switch (open.kind) {
    case 'S':
      a.source = span;
      break;
    case 'V':
      a.cue = span;
      break;
    case 'C':
      a.content.push_back(span);
      break;
    default:
      a.relays.push_back(span);
      break;
  }
}

std::string strip(std::string_view text) {
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())) != 0)
    text.remove_prefix(1);
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0)
    text.remove_suffix(1);
  return std::string(text);
}

// Letters and digits only: marks, spaces and stops at the edges do not matter.
std::string letters(std::string_view text, const std::vector<Span>& spans) {
  std::string out;
  for (const Span span : spans)
    for (const char c : span.of(text)) {
      const auto u = static_cast<unsigned char>(c);
      const bool quote = u == 0xC2 || u == 0xAB || u == 0xBB;
      if ((u >= 0x80 && !quote) || std::isalnum(u) != 0) out += c;
    }
  return out;
}

std::vector<std::string> split_names(const std::string& list) {
  std::vector<std::string> out;
  std::stringstream in(list);
  for (std::string name; std::getline(in, name, ',');) out.push_back(strip(name));
  return out;
}

std::string cut(std::string_view text, const std::vector<Span>& spans) {
  std::string out;
  for (const Span span : spans) out += (out.empty() ? "" : " … ") + std::string(span.of(text));
  return out;
}

std::string status_words(const Analysis& analysis, const Status& status) {
  std::string out(to_string(status.value));
  for (const EntityIndex by : status.by) out += " by " + analysis.entities[by].name;
  return out;
}

std::string check_more(const std::map<std::string, std::string>& more, const Analysis& analysis,
                       const Attribution& a) {
  std::string out;
  const auto find = [&](const char* key) {
    const auto it = more.find(key);
    return it == more.end() ? std::string() : it->second;
  };
  const std::string status = more.contains("status") ? find("status") : "asserted";
  const std::string got = status_words(analysis, a.status);
  if (got != status && !(got.starts_with(status) && status.find(" by ") == std::string::npos))
    out += "  status: " + got + " instead of " + status + "\n";
  if (const std::string name = find("speaker"); !name.empty()) {
    const std::string speaker = a.speaker ? analysis.entities[a.speaker->entity].name : "-";
    if (speaker != name) out += "  speaker: " + speaker + " instead of " + name + "\n";
  }
  if (more.contains("relays")) {
    std::vector<std::string> names;
    for (const Relay& relay : a.relays) names.push_back(analysis.entities[relay.entity].name);
    if (names != split_names(find("relays"))) {
      out += "  relays:";
      for (const std::string& name : names) out += " [" + name + "]";
      out += " instead of " + find("relays") + "\n";
    }
  }
  if (const std::string rule = find("rule"); !rule.empty() && a.rule != rule)
    out += "  rule: " + a.rule + " instead of " + rule + "\n";
  return out;
}

std::string check_one(const AnnotatedCase& expected, const ExpectedAttribution& e,
                      const Analysis& analysis, const Attribution& a) {
  std::string out;
  if (e.cue && !(a.cue && a.cue->span.overlaps(*e.cue)))
    out += "  cue: " + (a.cue ? std::string(a.cue->span.of(expected.text)) : "none") + "\n";
  if (e.source && !(a.speaker && a.speaker->span && a.speaker->span->overlaps(*e.source)))
    out +=
        "  source: " +
        (a.speaker && a.speaker->span ? std::string(a.speaker->span->of(expected.text)) : "none") +
        "\n";
  for (const Span relay : e.relays) {
    const bool found = std::any_of(a.relays.begin(), a.relays.end(), [&](const Relay& r) {
      return r.span && r.span->overlaps(relay);
    });
    if (!found) out += "  relay missing: " + std::string(relay.of(expected.text)) + "\n";
  }
  if (a.relays.size() > e.relays.size() && !e.more.contains("relays"))
    out += "  too many relays, first " + analysis.entities[a.relays.front().entity].name + "\n";
  return out + check_more(e.more, analysis, a);
}

}  // namespace

AnnotatedCase parse_annotated(std::string_view line) {
  AnnotatedCase out;
  std::vector<Open> open;
  for (std::size_t i = 0; i < line.size();) {
    Open mark{};
    if (const std::size_t length = mark_at(line, i, mark); length != 0) {
      mark.begin = out.text.size();
      open.push_back(mark);
      i += length;
    } else if (line[i] == ']' && !open.empty()) {
      close(open.back(), out.text.size(), out);
      open.pop_back();
      ++i;
    } else if (line.substr(i).starts_with("¶")) {
      out.text += "\n\n";
      i += std::string_view("¶").size();
      while (i < line.size() && line[i] == ' ') ++i;
    } else {
      out.text += line[i++];
    }
  }
  if (!open.empty()) throw std::runtime_error("mark not closed: " + std::string(line));
  return out;
}

std::vector<AnnotatedCase> read_cases(const std::string& path) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error("cannot read " + path);
  std::vector<AnnotatedCase> out;
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.empty() || line[0] == '#' || line[0] == '=') continue;
    if (line[0] != ' ' && line[0] != '\t') {
      out.push_back(parse_annotated(line));
      out.back().line = number;
      continue;
    }
    const std::string detail = strip(line);
    const std::size_t colon = detail.find(':');
    if (out.empty() || colon == std::string::npos)
      throw std::runtime_error(path + ": detail without a case: " + line);
    std::string key = strip(detail.substr(0, colon));
    int index = 1;
    if (std::isdigit(static_cast<unsigned char>(key[0])) != 0) {
      index = key[0] - '0';
      key = strip(key.substr(1));
    }
    const bool known = key == "status" || key == "speaker" || key == "relays" || key == "rule";
    auto& more = out.back().attributions[index].more;
    if (!known || !more.try_emplace(key, strip(detail.substr(colon + 1))).second)
      throw std::runtime_error(path + ": no such detail, or said twice: " + line);
  }
  return out;
}

std::string difference(const AnnotatedCase& expected, const Analysis& actual) {
  std::string out;
  std::vector<bool> used(actual.attributions.size());
  for (const auto& [index, e] : expected.attributions) {
    const std::string want = letters(expected.text, e.content);
    std::size_t found = actual.attributions.size();
    for (std::size_t i = 0; i < actual.attributions.size() && found == actual.attributions.size();
         ++i)
      if (!used[i] && letters(expected.text, actual.attributions[i].content) == want) found = i;
    if (found == actual.attributions.size()) {
      out += "  missing: " + cut(expected.text, e.content) + "\n";
      continue;
    }
    used[found] = true;
    out += check_one(expected, e, actual, actual.attributions[found]);
  }
  for (std::size_t i = 0; i < used.size(); ++i)
    if (!used[i])
      out += "  not expected: " + cut(expected.text, actual.attributions[i].content) + " (" +
             actual.attributions[i].rule + ")\n";
  return out;
}

}  // namespace selon::testing

#include "analyzer/lexicon/tools/affixes.h"

#include <stdexcept>

#include "analyzer/lexicon/tools/lines.h"

namespace selon::lexicon::tools {
namespace {

std::vector<std::u32string> parse_condition(std::string_view text) {
  std::vector<std::u32string> classes;
  const std::u32string condition = to_utf32(text);
  for (std::size_t at = 0; at < condition.size(); ++at) {
    if (condition[at] != U'[') {
      classes.emplace_back(1, condition[at]);
      continue;
    }
    const std::size_t close = condition.find(U']', at);
    if (close == std::u32string::npos) throw std::runtime_error("affix condition without ]");
    classes.push_back(condition.substr(at + 1, close - at - 1));
    at = close;
  }
  // A lone dot asks for nothing, not even for a character.
  if (classes.size() == 1 && classes[0] == U".") classes.clear();
  return classes;
}

bool in_class(char32_t c, const std::u32string& members) {
  if (members == U".") return true;
  if (members[0] == U'^') return members.find(c, 1) == std::u32string::npos;
  return members.find(c) != std::u32string::npos;
}

bool holds_from(const AffixRule& rule, const std::u32string& stem, std::size_t at) {
  for (const std::u32string& members : rule.classes) {
    if (!in_class(stem[at++], members)) return false;
  }
  return true;
}

AffixRule parse_rule(const std::vector<std::string_view>& fields) {
  AffixRule rule;
  if (fields[2] != "0") rule.strip = fields[2];
  const std::size_t slash = fields[3].find('/');
  const std::string_view add = fields[3].substr(0, slash);
  if (add != "0") rule.add = add;
  if (slash != std::string_view::npos) rule.flags = split_flags(fields[3].substr(slash + 1));
  rule.classes = parse_condition(fields[4]);
  rule.tags.assign(fields.begin() + 5, fields.end());
  return rule;
}

}  // namespace

std::u32string to_utf32(std::string_view text) {
  std::u32string out;
  for (const char byte : text) {
    const auto b = static_cast<unsigned char>(byte);
    if ((b & 0xC0) == 0x80 && !out.empty()) {
      out.back() = out.back() << 6 | (b & 0x3F);
    } else {
      const int lead = b < 0x80 ? b : b & (b < 0xE0 ? 0x1F : b < 0xF0 ? 0x0F : 0x07);
      out += static_cast<char32_t>(lead);
    }
  }
  return out;
}

std::vector<std::string> split_flags(std::string_view flags) {
  std::vector<std::string> out;
  if (flags.size() % 2 != 0) throw std::runtime_error("odd flags: " + std::string(flags));
  for (; !flags.empty(); flags.remove_prefix(2)) out.emplace_back(flags.substr(0, 2));
  return out;
}

bool holds_at_end(const AffixRule& rule, const std::u32string& stem) {
  if (stem.size() < rule.classes.size()) return false;
  return holds_from(rule, stem, stem.size() - rule.classes.size());
}

bool holds_at_start(const AffixRule& rule, const std::u32string& stem) {
  if (stem.size() < rule.classes.size()) return false;
  return holds_from(rule, stem, 0);
}

Affixes read_affixes(const std::string& path) {
  Affixes affixes;
  for (const std::string& line : read_lines(path)) {
    const std::vector<std::string_view> fields = split(line, " \t", true);
    const bool suffix = !fields.empty() && fields[0] == "SFX";
    const bool prefix = !fields.empty() && fields[0] == "PFX";
    // The header of a flag has four fields (kind, flag, cross product, count), a rule five or more.
    if ((!suffix && !prefix) || fields.size() < 5) continue;
    const AffixRule rule = parse_rule(fields);
    if (prefix && rule.add.find('\'') != std::string::npos) continue;
    auto& rules = suffix ? affixes.suffixes : affixes.prefixes;
    rules[std::string(fields[1])].push_back(rule);
  }
  if (affixes.suffixes.empty()) throw std::runtime_error("no affix rules in " + path);
  return affixes;
}

}  // namespace selon::lexicon::tools

#include "analyzer/cli/usage.h"

#include <algorithm>
#include <sstream>
#include <string_view>

#include "selon/rules.h"

namespace selon::cli {
namespace {

constexpr std::size_t kWidth = 80;

// Columns of UTF-8 text, one a character.
std::size_t columns_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

// Text in lines of at most kWidth columns, all indented.
std::string filled(const std::string& text, std::size_t indent) {
  std::string out;
  std::string line;
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    if (!line.empty() && indent + columns_of(line) + 1 + columns_of(word) > kWidth) {
      out.append(indent, ' ').append(line).append("\n");
      line.clear();
    }
    line.append(line.empty() ? "" : " ").append(word);
  }
  return out.append(indent, ' ').append(line).append("\n");
}

std::string padded(std::string text, std::size_t width) {
  text.resize(std::max(text.size(), width), ' ');
  return text;
}

// "-o, --output OUT"
std::string heading(const Option& option) {
  std::string out = option.short_name.empty() ? "" : option.short_name + ", ";
  out += option.name;
  return option.value.empty() ? out : out.append(" ").append(option.value);
}

constexpr const char* kExitStatus[] = {
    "0  all went well",
    "1  selon check found differences, selon audit what --fail-on does not let pass",
    "2  the command line cannot be understood",
    "3  a file could not be read or written; the others are done"};

}  // namespace

std::string overview() {
  std::string out =
      "selon reads French news and says, for every reported statement, who said it,\n"
      "through whom it reached the article, and whether anybody stands behind it.\n\n"
      "usage: selon COMMAND [OPTION...] [FILE...]\n\n";
  for (const Command& command : commands()) {
    out += "  " + padded(command.name, 10) + command.summary + "\n";
  }
  return out + "\nselon help COMMAND says more; selon help rules lists the rules of the reading.\n";
}

std::string synopsis(const Command& command) {
  std::string out = "selon " + command.name;
  for (const Option& option : command.options) {
    out += " [" + (option.short_name.empty() ? option.name : option.short_name);
    out += (option.value.empty() ? "" : " " + option.value) + "]";
  }
  return command.operands.empty() ? out : out + " " + command.operands;
}

std::string manual(const Command& command) {
  std::string out = "selon " + command.name + ": " + command.summary + "\n\nusage:\n";
  out += filled(synopsis(command), 2);
  for (const std::string& paragraph : command.description) out += "\n" + filled(paragraph, 0);
  if (!command.options.empty()) out += "\noptions:\n";
  for (const Option& option : command.options) {
    out += "  " + heading(option) + "\n" + filled(option.help, 6);
  }
  if (!command.examples.empty()) out += "\nexamples:\n";
  for (const Example& example : command.examples) {
    out += "  " + example.line + "\n" + filled(example.what, 6);
  }
  if (!command.glossary.entries.empty()) out += "\n" + command.glossary.heading + ":\n";
  for (const Example& entry : command.glossary.entries) {
    out += "  " + entry.line + "\n" + filled(entry.what, 6);
  }
  out += "\nexit status:\n";
  for (const char* line : kExitStatus) out.append("  ").append(line).append("\n");
  return out;
}

std::string rule_list() {
  std::string out =
      "The rules that --explain and the field \"rule\" of the JSON name, each with a\n"
      "text from which it concludes something.\n";
  std::string_view about;
  for (const Rule& rule : rules()) {
    if (rule.about != about) out.append("\n").append(rule.about).append("\n");
    about = rule.about;
    out.append("\n  ").append(rule.id).append("\n");
    out += filled(std::string(rule.summary), 6) + filled(std::string(rule.example), 6);
  }
  return out;
}

namespace {

// Text for roff: backslashes and hyphens literal, no line that roff takes for a request.
std::string roff(const std::string& text) {
  std::string out;
  for (char c : text) {
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else {
      out += c;
    }
  }
  const bool request = !out.empty() && (out.front() == '.' || out.front() == '\'');
  return request ? "\\&" + out : out;
}

std::string roff_section(const Command& command) {
  std::string out = ".SS " + roff(command.name) + "\n.B " + roff(synopsis(command)) + "\n";
  for (const std::string& paragraph : command.description) out += ".PP\n" + roff(paragraph) + "\n";
  for (const Option& option : command.options) {
    out += ".TP\n.B " + roff(heading(option)) + "\n" + roff(option.help) + "\n";
  }
  for (const Example& example : command.examples) {
    out += ".TP\n.I " + roff(example.line) + "\n" + roff(example.what) + "\n";
  }
  if (!command.glossary.entries.empty()) out += ".PP\n" + roff(command.glossary.heading) + ":\n";
  for (const Example& entry : command.glossary.entries) {
    out += ".TP\n.B " + roff(entry.line) + "\n" + roff(entry.what) + "\n";
  }
  return out;
}

}  // namespace

std::string man_page() {
  std::string out =
      ".TH SELON 1\n.SH NAME\nselon \\- who said it, through whom, and does anybody stand behind "
      "it\n.SH SYNOPSIS\n.B selon\n.I COMMAND\n[OPTION...] [FILE...]\n.SH DESCRIPTION\n"
      "Reads French news and says, for every reported statement, who said it, through whom it\n"
      "reached the article, and whether anybody stands behind it.\n.SH COMMANDS\n";
  for (const Command& command : commands()) out += roff_section(command);
  out += ".SH EXIT STATUS\n";
  for (const char* line : kExitStatus)
    out += std::string(".TP\n").append(line, 1) + "\n" + (line + 3) + "\n";
  out +=
      ".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nNo colours when set to anything.\n"
      ".TP\n.B COLUMNS\nWidth of reports; default: that of the terminal, or 80.\n"
      ".TP\n.B LC_ALL, LC_MESSAGES, LANG\nThe first that is set chooses the language of selon "
      "audit: French where it\nbegins with fr, else English.\n";
  return out;
}

}  // namespace selon::cli

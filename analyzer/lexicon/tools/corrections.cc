#include "analyzer/lexicon/tools/corrections.h"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "analyzer/lexicon/morphology.h"
#include "analyzer/lexicon/tools/lines.h"

namespace selon::lexicon::tools {
namespace {

struct PosName {
  std::string_view name;
  std::uint32_t pos;
};

constexpr PosName kPosNames[] = {
    {"noun", pos::noun},
    {"adjective", pos::adjective},
    {"proper", pos::proper},
    {"adverb", pos::adverb},
    {"preposition", pos::preposition},
    {"determiner", pos::determiner},
    {"pronoun", pos::pronoun},
    {"conjunction", pos::conjunction},
    {"interjection", pos::interjection},
    {"numeral", pos::numeral},
    {"finite", pos::finite},
    {"infinitive", pos::infinitive},
    {"past_participle", pos::past_participle},
    {"present_participle", pos::present_participle},
    {"first_name", pos::proper | pos::first_name},
    {"surname", pos::proper | pos::surname},
};

[[noreturn]] void reject(const std::string& path, const std::string& line, const char* why) {
  throw std::runtime_error(path + ": " + why + ": " + line);
}

std::uint32_t pos_of(std::string_view names, const std::string& path, const std::string& line) {
  std::uint32_t bits = 0;
  for (const std::string_view name : split(names, ",", false)) {
    const auto* row = std::find_if(std::begin(kPosNames), std::end(kPosNames),
                                   [&](const PosName& p) { return p.name == name; });
    if (row == std::end(kPosNames)) reject(path, line, "unknown part of speech");
    bits |= row->pos;
  }
  return bits;
}

std::uint8_t marks(std::string_view text, char one, char two) {
  std::uint8_t bits = 0;
  if (text.find(one) != std::string_view::npos) bits |= 1;
  if (text.find(two) != std::string_view::npos) bits |= 2;
  return bits;
}

constexpr std::uint32_t kNominal = pos::noun | pos::adjective;

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at)) {
    text.replace(at, from.size(), to);
  }
}

}  // namespace

void add_readings(const Readings& others, Readings& readings) {
  for (const auto& [form, others_of_form] : others) {
    std::vector<Reading>& all = readings[form];
    all.insert(all.end(), others_of_form.begin(), others_of_form.end());
  }
}

void apply_closed_class(const std::string& path, Readings& readings) {
  std::set<std::string> replaced;
  for (const std::string& line : read_lines(path)) {
    const std::vector<std::string_view> fields = split(line, "\t", false);
    if (fields.size() != 4) reject(path, line, "four fields are needed");
    const bool added = fields[1].starts_with('+');
    const std::string form(fields[0]);
    Reading reading;
    reading.pos = pos_of(fields[1].substr(added ? 1 : 0), path, line);
    reading.gender = marks(fields[2], 'm', 'f');
    reading.number = marks(fields[3], 's', 'p');
    std::vector<Reading>& all = readings[form];
    if (!added && replaced.insert(form).second) all.clear();
    all.push_back(reading);
  }
}

void drop_rare_readings(const std::string& path, Readings& readings) {
  for (const std::string& line : read_lines(path)) {
    const std::vector<std::string_view> fields = split(line, "\t", false);
    if (fields.size() != 3) reject(path, line, "three fields are needed");
    const auto at = readings.find(std::string(fields[0]));
    if (at == readings.end()) reject(path, line, "unknown form");
    const std::uint32_t dropped = pos_of(fields[1], path, line);
    std::size_t changed = 0;
    for (Reading& reading : at->second) {
      if ((reading.pos & dropped) == 0) continue;
      reading.pos &= ~dropped;
      ++changed;
    }
    if (changed == 0) reject(path, line, "the form has no such reading");
    std::erase_if(at->second, [](const Reading& r) { return r.pos == 0; });
    if (at->second.empty()) reject(path, line, "no reading is left");
  }
}

void settle_capitals(Readings& readings) {
  for (auto& [form, all] : readings) {
    bool small = false;
    for (Reading& reading : all) {
      small = small || reading.letters == Letters::small;
      if (reading.letters != Letters::name || (reading.pos & kNominal) == 0) continue;
      reading.pos = (reading.pos & ~kNominal) | pos::proper;
    }
    if (!small) continue;
    std::erase_if(all, [](const Reading& reading) {
      return reading.letters != Letters::small && (reading.pos & kNamePos) == 0;
    });
  }
}

void add_spellings_without_ligature(Readings& readings) {
  Readings added;
  for (const auto& [form, all] : readings) {
    std::string spelling = form;
    replace_all(spelling, "œ", "oe");
    replace_all(spelling, "æ", "ae");
    if (spelling != form && !readings.contains(spelling)) added.emplace(spelling, all);
  }
  readings.merge(added);
}

}  // namespace selon::lexicon::tools

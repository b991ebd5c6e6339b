#include "analyzer/lexicon/tools/verbs.h"

#include <algorithm>
#include <stdexcept>
#include <string_view>
#include <tuple>

#include "analyzer/lexicon/tools/lines.h"

namespace selon::lexicon::tools {
namespace {

bool has_lemma(const Readings& readings, const std::string& form, const std::string& lemma) {
  const auto at = readings.find(form);
  return at != readings.end() &&
         std::any_of(at->second.begin(), at->second.end(),
                     [&](const Reading& reading) { return reading.lemma == lemma; });
}

}  // namespace

Verbs::Verbs(const std::string& ranks_path, const std::string& forms_path,
             const Readings& readings) {
  pair_circumflexes(readings);
  read_ranks(ranks_path, readings);
  read_forms(forms_path, readings);
}

// The spelling of 1990 takes the circumflex from i and u (connaitre, gouter). Our tables and
// most newspapers keep it, so the lemma is the one with it.
void Verbs::pair_circumflexes(const Readings& readings) {
  for (const auto& [form, all] : readings) {
    std::string plain = form;
    for (const auto& [with, without] : {std::pair{"î", "i"}, std::pair{"û", "u"}}) {
      for (std::size_t at = plain.find(with); at != std::string::npos; at = plain.find(with)) {
        plain.replace(at, std::string_view(with).size(), without);
      }
    }
    if (plain != form && has_lemma(readings, form, form) && has_lemma(readings, plain, plain)) {
      usual_.emplace(plain, form);
    }
  }
}

void Verbs::read_ranks(const std::string& path, const Readings& readings) {
  for (const std::string& line : read_lines(path)) {
    const std::vector<std::string_view> fields = split(line, "\t", false);
    const std::string lemma(fields[0]);
    if (!has_lemma(readings, lemma, lemma)) throw std::runtime_error(path + ": no verb: " + line);
    if (!ranks_.emplace(lemma, ranks_.size()).second) {
      throw std::runtime_error(path + ": twice: " + line);
    }
    for (std::size_t i = 1; i < fields.size(); ++i) {
      const std::string variant(fields[i]);
      if (!has_lemma(readings, variant, variant)) {
        throw std::runtime_error(path + ": no verb: " + variant);
      }
      usual_[variant] = lemma;
    }
  }
}

void Verbs::read_forms(const std::string& path, const Readings& readings) {
  for (const std::string& line : read_lines(path)) {
    const std::vector<std::string_view> fields = split(line, "\t", false);
    if (fields.size() != 2 ||
        !has_lemma(readings, std::string(fields[0]), std::string(fields[1]))) {
      throw std::runtime_error(path + ": no such form of a verb: " + line);
    }
    first_.emplace(fields[0], fields[1]);
  }
}

const std::string& Verbs::usual_spelling(const std::string& lemma) const {
  const auto at = usual_.find(lemma);
  return at == usual_.end() ? lemma : at->second;
}

std::size_t Verbs::rank(const std::string& form, const std::string& lemma) const {
  if (const auto at = first_.find(form); at != first_.end() && at->second == lemma) return 0;
  const auto at = ranks_.find(lemma);
  return at == ranks_.end() ? ranks_.size() + 1 : at->second + 1;
}

std::vector<std::string> Verbs::of(const std::string& form,
                                   const std::vector<Reading>& readings) const {
  std::vector<std::string> verbs;
  for (const Reading& reading : readings) {
    if (!reading.lemma.empty()) verbs.push_back(usual_spelling(reading.lemma));
  }
  std::sort(verbs.begin(), verbs.end(), [&](const std::string& a, const std::string& b) {
    return std::tuple(rank(form, a), a) < std::tuple(rank(form, b), b);
  });
  verbs.erase(std::unique(verbs.begin(), verbs.end()), verbs.end());
  return verbs;
}

}  // namespace selon::lexicon::tools

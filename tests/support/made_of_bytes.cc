#include "tests/support/made_of_bytes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>

#include "analyzer/base/sha256.h"
#include "analyzer/base/utf8.h"

namespace selon::testing {
namespace {

std::string as_utf8(std::string_view bytes) {
  std::string out;
  for (std::size_t at = 0; at < bytes.size();) {
    const utf8::CodePoint c = utf8::decode(bytes, at);
    utf8::append(out, c.value);
    at += c.size;
  }
  return out;
}

class Maker {
 public:
  explicit Maker(std::string_view bytes)
      : words_(bytes.substr(0, bytes.size() - bytes.size() / 3)),
        numbers_(bytes.substr(words_.size())) {}

  Analysis make() {
    Document& document = out_.document;
    document.text = as_utf8(words_) + ".";
    document.sha256 = base::sha256(document.text);
    document.encoding = "UTF-8";
    document.id = words();
    for (std::size_t i = 1 + below(8); i > 0; --i) add_entity();
    const std::size_t claims = below(256);
    for (std::size_t i = claims == 255 ? 201 : claims % 7; i > 0; --i) add_claim();
    if (flip()) document.title = span();
    if (flip()) document.dateline = Dateline{words(), entity(), span()};
    for (std::size_t i = below(3); i > 0; --i) document.credits.push_back({entity(), span()});
    for (std::size_t i = below(3); i > 0; --i) document.notices.push_back(words());
    return std::move(out_);
  }

 private:
  // 0 … limit - 1; 0 when the bytes are at an end.
  std::size_t below(std::size_t limit) {
    if (numbers_.empty() || limit == 0) return 0;
    const auto byte = static_cast<unsigned char>(numbers_.back());
    numbers_.remove_suffix(1);
    return byte * limit / 256;
  }
  bool flip() { return below(2) == 1; }
  EntityIndex entity() { return below(out_.entities.size()); }

  // Any stretch of the bytes, mostly a short one.
  std::string words() {
    const std::size_t begin = below(words_.size());
    return std::string(words_.substr(begin, below(4) == 0 ? words_.size() : below(16)));
  }

  // Any stretch of the text that is not empty.
  Span span() {
    const std::string& text = out_.document.text;
    std::size_t begin = below(text.size());
    while (!utf8::is_boundary(text, begin)) --begin;
    std::size_t end = std::min(text.size(), begin + 1 + below(40));
    while (!utf8::is_boundary(text, end)) ++end;
    return {begin, end};
  }

  void add_entity() {
    Entity one;
    one.name = words();
    one.kind = static_cast<EntityKind>(below(8));
    for (std::size_t i = below(3); i > 0; --i) one.roles.push_back(words());
    if (flip()) one.affiliation = below(out_.entities.size() + 1);
    if (flip()) one.mentions.push_back(span());
    if (flip()) one.country = words();
    if (flip()) one.ownership = flip() ? "state" : words();
    out_.entities.push_back(std::move(one));
  }

  void add_claim() {
    constexpr std::array kConfidences = {0.0,
                                         0.5,
                                         1.0,
                                         -1.0,
                                         1e300,
                                         std::numeric_limits<double>::quiet_NaN(),
                                         std::numeric_limits<double>::infinity()};
    Attribution one;
    one.mode = static_cast<Mode>(below(3));
    for (std::size_t i = below(3); i > 0; --i) one.content.push_back(span());
    if (flip()) one.cue = Cue{span(), words()};
    if (below(4) != 0) {
      one.speaker = Speaker{entity(), std::nullopt, static_cast<Resolution>(below(5))};
      if (flip()) one.speaker->span = span();
    }
    for (std::size_t i = below(4); i > 0; --i) one.relays.push_back({entity(), span()});
    one.status.value = static_cast<StatusValue>(below(5));
    for (std::size_t i = below(3); i > 0; --i) one.status.by.push_back(entity());
    if (flip()) one.status.span = span();
    const std::size_t claims = out_.attributions.size();
    if (claims > 0 && flip()) one.within = claims - 1 - below(claims);
    one.rule = words();
    one.confidence = kConfidences[below(kConfidences.size())];
    if (flip()) one.evidence.push_back({words(), words(), span()});
    out_.attributions.push_back(std::move(one));
  }

  std::string_view words_;
  std::string_view numbers_;
  Analysis out_;
};

}  // namespace

Analysis made_of_bytes(std::string_view bytes) { return Maker(bytes).make(); }

}  // namespace selon::testing

#include "graphs/eval/check.h"

#include <string>
#include <string_view>

#include "analyzer/base/sha256.h"
#include "analyzer/base/utf8.h"

namespace selon::eval {
namespace {

class Checker {
 public:
  Checker(const GoldDocument& gold, std::string_view text) : gold_(gold), text_(text) {}

  std::optional<Error> run() {
    for (std::size_t i = 0; i < gold_.rows.size() && !error_; ++i) {
      const GoldRow& row = gold_.rows[i];
      const std::string where = "attributions[" + std::to_string(i) + "].";
      if (row.content.empty())
        fail(where + "content is empty; give one part [begin, end] at least");
      for (std::size_t k = 0; k < row.content.size(); ++k) {
        span(row.content[k], where + "content[" + std::to_string(k) + "]");
      }
      if (row.cue) span(*row.cue, where + "cue");
      if (row.source) span(*row.source, where + "source");
    }
    return error_;
  }

 private:
  void fail(std::string message) {
    if (!error_) error_ = Error{std::move(message), "", 0};
  }

  void span(Span span, const std::string& where) {
    const std::string bytes = std::to_string(span.begin) + "–" + std::to_string(span.end);
    if (span.begin > span.end) {
      fail(where + " ends before it begins (" + bytes + ")");
    } else if (span.end > text_.size()) {
      fail(where + " (" + bytes + ") is not within the text of " + std::to_string(text_.size()) +
           " bytes; is it of another text, or counted in characters?");
    } else if (!utf8::is_boundary(text_, span.begin) || !utf8::is_boundary(text_, span.end)) {
      fail(where + " (" + bytes + ") splits a character; offsets count UTF-8 bytes");
    }
  }

  const GoldDocument& gold_;
  std::string_view text_;
  std::optional<Error> error_;
};

}  // namespace

std::optional<Error> problem_with(const GoldDocument& gold, const Document& document) {
  if (gold.text && *gold.text != document.text) {
    return Error{"the text of the gold is not the one that was analysed", "", 0};
  }
  if (!gold.sha256.empty() && gold.sha256 != base::sha256(document.text)) {
    return Error{"the sha256 of the gold is that of another text: the article has changed since",
                 "", 0};
  }
  return Checker(gold, document.text).run();
}

}  // namespace selon::eval

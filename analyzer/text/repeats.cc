// Finds paragraphs that stood in the article before. Sites print the lead again at the end,
// cut by "...", often several paragraphs of it run together without a space.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/base/utf8.h"
#include "analyzer/text/chars.h"
#include "analyzer/text/paragraphs.h"

namespace selon::text {
namespace {

constexpr std::size_t kShortestRepeat =
    32;  // bytes of letters and digits: a line of some 40 characters

// The letters and digits of the whole text, run together, and where each paragraph begins.
struct Letters {
  std::string text;
  std::vector<std::size_t> begins;  // one a paragraph and one for the end

  [[nodiscard]] std::string_view of(std::size_t paragraph) const {
    return std::string_view(text).substr(begins[paragraph],
                                         begins[paragraph + 1] - begins[paragraph]);
  }
};

Letters letters_of(const Document& document) {
  Letters letters;
  const std::string_view lower = document.clean.lower;
  for (const Paragraph& paragraph : document.paragraphs) {
    letters.begins.push_back(letters.text.size());
    for (std::size_t at = paragraph.begin; at < paragraph.end;) {
      const utf8::CodePoint c = utf8::decode(lower, at);
      const CharClass kind = class_of(c.value);
      if (kind == CharClass::letter || kind == CharClass::digit) {
        letters.text += lower.substr(at, c.size);
      }
      at += c.size;
    }
  }
  letters.begins.push_back(letters.text.size());
  return letters;
}

bool ends_cut(const Document& document, const Paragraph& paragraph) {
  return document.tokens[paragraph.end_token - 1].punct == Punct::ellipsis;
}

// True when `part` stands in the letters from the beginning of paragraph `p` on, whole
// paragraphs of it unless it is cut.
bool stands_at(const Letters& letters, std::size_t p, std::string_view part, bool cut) {
  const std::size_t begin = letters.begins[p];
  if (letters.text.compare(begin, part.size(), part) != 0) return false;
  if (cut) return true;
  return std::binary_search(letters.begins.begin(), letters.begins.end(), begin + part.size());
}

// The first letters and digits of a paragraph, kShortestRepeat bytes of them; less of a short one.
std::string head_of(const Document& document, const Paragraph& paragraph) {
  std::string head;
  const std::string_view lower = document.clean.lower;
  for (std::size_t at = paragraph.begin; at < paragraph.end && head.size() < kShortestRepeat;) {
    const utf8::CodePoint c = utf8::decode(lower, at);
    const CharClass kind = class_of(c.value);
    if (kind == CharClass::letter || kind == CharClass::digit) head += lower.substr(at, c.size);
    at += c.size;
  }
  if (head.size() > kShortestRepeat) head.resize(kShortestRepeat);
  return head;
}

// Whether two paragraphs begin alike. Of most articles none do, and nothing else need be read.
bool any_alike(const Document& document) {
  std::vector<std::string> heads;
  heads.reserve(document.paragraphs.size());
  for (const Paragraph& paragraph : document.paragraphs) {
    std::string head = head_of(document, paragraph);
    if (head.size() == kShortestRepeat) heads.push_back(std::move(head));
  }
  std::sort(heads.begin(), heads.end());
  return std::adjacent_find(heads.begin(), heads.end()) != heads.end();
}

using Index = std::unordered_map<std::string_view, std::size_t>;

}  // namespace

void mark_repeated(Document& document) {
  if (!any_alike(document)) return;
  const Letters letters = letters_of(document);
  const std::size_t count = document.paragraphs.size();
  Index earlier;  // the first letters of a paragraph → the first paragraph that has them
  for (std::size_t p = 0; p < count; ++p) {
    const std::string_view part = letters.of(p);
    if (part.size() < kShortestRepeat) continue;
    Paragraph& paragraph = document.paragraphs[p];
    const auto [found, fresh] = earlier.emplace(part.substr(0, kShortestRepeat), p);
    if (fresh) continue;
    if (stands_at(letters, found->second, part, ends_cut(document, paragraph))) {
      paragraph.kind = ParagraphKind::repeated;
    }
  }
  // A teaser between the title and the text: cut, and what it is cut from comes later.
  Index later;
  for (std::size_t p = count; p-- > 0;) {
    const std::string_view part = letters.of(p);
    Paragraph& paragraph = document.paragraphs[p];
    if (part.size() < kShortestRepeat || paragraph.kind == ParagraphKind::repeated) continue;
    const auto found = later.find(part.substr(0, kShortestRepeat));
    if (found != later.end() && p != 0 && ends_cut(document, paragraph) &&
        stands_at(letters, found->second, part, true)) {
      paragraph.kind = ParagraphKind::repeated;
      continue;
    }
    later[part.substr(0, kShortestRepeat)] = p;
  }
}

}  // namespace selon::text

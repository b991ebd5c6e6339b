#ifndef SELON_ANALYZER_SYNTAX_TAG_CONTEXT_H
#define SELON_ANALYZER_SYNTAX_TAG_CONTEXT_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzer/syntax/word.h"

namespace selon::syntax {

inline constexpr std::uint32_t kNominal = lexicon::pos::noun | lexicon::pos::adjective;

// What the decision about a token may look at. Reading goes left to right: tags on the left are
// final, on the right only the lexicon's possibilities are known.
struct TagContext {
  const text::Document& doc;
  Words words;
  int pending = 1;  // clauses opened on the left that still want a finite verb
  // Family names on the left that are words of the language, too: Paul Boulanger. A bounded number.
  std::vector<std::string_view> family_names;
  // What stood behind the particle of a name on the left: Bart De Zerla. A bounded number.
  std::vector<std::string_view> particle_names;

  [[nodiscard]] const text::Token& token(std::uint32_t i) const { return doc.tokens[i]; }
  [[nodiscard]] bool valid(std::uint32_t i) const { return i < words.size(); }
  [[nodiscard]] std::string_view form(std::uint32_t i) const { return doc.form(i); }
  [[nodiscard]] bool any(std::uint32_t i, std::uint32_t bits) const {
    return valid(i) && words[i].morph.any(bits);
  }
  [[nodiscard]] Tag tag(std::uint32_t i) const { return words.tag(i); }
  [[nodiscard]] Fw fw(std::uint32_t i) const { return words.fw(i); }
  // Of what stands before, also before words left out: la ville (...) | Tag::punct at the head of a
  // paragraph.
  [[nodiscard]] Tag prev_tag(std::uint32_t i) const {
    if (i > 1 && left_out(i - 1) && doc.same_paragraph(i, i - 2)) return tag(i - 2);
    return i == 0 || !doc.same_paragraph(i, i - 1) ? Tag::punct : tag(i - 1);
  }
  // Of what stands before, also before brackets: l'Office des mers (OM) | Tag::punct …
  [[nodiscard]] Tag tag_before_bracket(std::uint32_t i) const;
  // (...), [...]
  [[nodiscard]] bool left_out(std::uint32_t i) const {
    return token(i).punct == text::Punct::ellipsis && token(i).end - token(i).begin > 3 &&
           (doc.surface(i).front() == '(' || doc.surface(i).front() == '[');
  }
  [[nodiscard]] Fw prev_fw(std::uint32_t i) const { return i == 0 ? Fw::none : fw(i - 1); }
  [[nodiscard]] bool next_in_paragraph(std::uint32_t i) const {
    return valid(i + 1) && doc.same_paragraph(i + 1, i);
  }

  [[nodiscard]] bool capitalised(std::uint32_t i) const {
    const text::Shape s = token(i).shape;
    return s == text::Shape::capitalised || s == text::Shape::upper || s == text::Shape::mixed;
  }
  [[nodiscard]] bool all_caps_around(std::uint32_t i) const;
  [[nodiscard]] bool sentence_start(std::uint32_t i) const;
  // A quotation opens with this mark; a straight one where nothing that it could close stands close
  // before it.
  [[nodiscard]] bool opens_quote(std::uint32_t i) const;
  // A form that is a determiner, whatever else it may be; also a number.
  [[nodiscard]] bool determiner_form(std::uint32_t i) const;
  // A form that is an object clitic, whatever else it may be.
  [[nodiscard]] bool object_clitic_form(std::uint32_t i) const;
  // A noun or an adjective is due here: un, du, trois, la jeune |
  [[nodiscard]] bool nominal_context(std::uint32_t i) const;
};

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_TAG_CONTEXT_H

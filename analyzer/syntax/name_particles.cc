// De, D', Du with a capital: the particle of a name (De Zerla, Du Plan), or the preposition at the
// head of a sentence (De Lunel, on voit la mer).
#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/syntax/decisions.h"

namespace selon::syntax {
namespace {

namespace pos = lexicon::pos;
using text::Punct;

bool opens_quotation(const TagContext& c, std::uint32_t i) {
  return c.valid(i) && c.opens_quote(i);
}

// De Zerla a dit, De Zerla s'est dit choqué: what stands before is the subject; but De Lunel a été
// envoyé un colis, De Lunel est venu un colis
bool before_its_verb(const TagContext& c, std::uint32_t i) {
  std::uint32_t verb = i;
  while (c.next_in_paragraph(verb) && c.object_clitic_form(verb) && verb < i + 3) ++verb;
  if (c.valid(verb) && c.fw(verb) == Fw::n_) ++verb;
  if (c.form(verb) == "est" && c.valid(verb + 1)) return c.form(verb + 1).starts_with("dit");
  static constexpr auto kHas = std::to_array<std::string_view>({"a", "avait", "aura", "aurait"});
  return c.next_in_paragraph(verb) && among(kHas, c.form(verb)) && !c.capitalised(verb) &&
         c.token(verb + 1).clitic != text::Clitic::inverted && c.form(verb + 1) != "été" &&
         c.any(verb + 1, pos::past_participle | pos::adverb);
}

}  // namespace

bool particle_of_name(const TagContext& c, std::uint32_t i) {
  const Fw fw = c.fw(i);
  if (fw != Fw::de && fw != Fw::du && fw != Fw::d_) return false;
  if (c.token(i).shape != text::Shape::capitalised || !c.next_in_paragraph(i)) return false;
  const std::uint32_t name = i + 1;
  if (c.token(name).shape != text::Shape::capitalised || c.fw(name) != Fw::none) return false;
  if (!c.sentence_start(i)) return true;
  if (among(c.particle_names, c.form(name))) return true;
  const bool town = c.words[name].morph.known() && !c.any(name, pos::surname);
  if (town || !c.next_in_paragraph(name)) return false;
  // De Zerla : « On a bien joué »
  const bool turn = c.token(name + 1).punct == Punct::colon && opens_quotation(c, name + 2);
  return turn || before_its_verb(c, name + 1);
}

}  // namespace selon::syntax

#ifndef SELON_ANALYZER_MENTIONS_NAME_RUNS_H
#define SELON_ANALYZER_MENTIONS_NAME_RUNS_H

#include <cstdint>
#include <string_view>

#include "analyzer/mentions/context.h"

namespace selon::mentions {

// How far a name that no table knows goes: runs of capitalised words, with the particles and house
// words between them. Holds a reference.
class NameRuns {
 public:
  explicit NameRuns(const Context& context) : c_(context) {}

  // M. de Brissol, Mme von Arnheim, M. de la Tour
  [[nodiscard]] bool led_by_particle(std::uint32_t i) const;
  // One past the name that begins at token `i`; `i` where none does.
  [[nodiscard]] std::uint32_t run_end(std::uint32_t i) const;
  // After a title even a common word is a name (M. Petit, Mme Le Gall).
  [[nodiscard]] std::uint32_t titled_run(std::uint32_t i) const;
  // Of the tokens [first, end) the first is a first name and others follow.
  [[nodiscard]] bool begins_with_first_name(std::uint32_t first, std::uint32_t end) const;
  // lexicon::gender bits, 0 unknown. The name's own gender, not that of the noun it may be, too:
  // Pierre, Jade.
  [[nodiscard]] std::uint8_t first_name_gender(std::uint32_t i) const;
  // The tokens [first, end) are the name of somebody whose office the tables know.
  [[nodiscard]] bool office_holder(std::uint32_t first, std::uint32_t end) const;

 private:
  const Context& c_;

  // The article of a title inside the sentence: le quotidien La Vigie.
  [[nodiscard]] bool titular_article(std::uint32_t i) const;
  // E. Tarvain
  [[nodiscard]] bool initial(std::uint32_t i) const;
  // rapporte La Gazette de Lunel, Le Courrier du Val: where a paper is read belongs to its title.
  [[nodiscard]] std::uint32_t past_place_of_paper(std::uint32_t i, std::uint32_t end) const;
  // l'association Les Amis du lac: the title of a body, to the common noun with which it ends.
  [[nodiscard]] std::uint32_t past_rest_of_title(std::uint32_t i, std::uint32_t end) const;
  // Rima Abdul Malak a parlé: a first word that is more often a verb, in a name that the tables
  // know.
  [[nodiscard]] std::uint32_t known_run(std::uint32_t i) const;
  [[nodiscard]] bool starts_run(std::uint32_t i) const;
  // Anne Durand, Présidente du collectif · l'ancien ministre, Président du parti: what somebody is,
  // written with a capital for honour.
  [[nodiscard]] bool honoured_role(std::uint32_t i) const;
  // l'acteur de Demain nous attend: an adverb that opens a title is nobody's name
  [[nodiscard]] bool titled_adverb(std::uint32_t i) const;
  // une Auscitaine, l'Auscitaine; le only before a word nobody knows (le Quotidien is a paper)
  [[nodiscard]] bool article_of_person(std::uint32_t article) const;
  // une Auscitaine, une jeune Auscitaine, l'ancien Rennais: behind un or behind an article and an
  // adjective one word that ends like an adjective of a place says where somebody is from.
  [[nodiscard]] bool inhabitant_here(std::uint32_t i) const;
  [[nodiscard]] bool full_name(std::uint32_t i) const;
  // Roman, 20 ans,
  [[nodiscard]] bool age_behind(std::uint32_t i) const;
  // A capitalised word that is no function word.
  [[nodiscard]] bool name_word(std::uint32_t i) const;
  [[nodiscard]] bool follows_determiner(std::uint32_t i) const;
  [[nodiscard]] bool first_name(std::uint32_t i) const;
  [[nodiscard]] lexicon::Morph first_name_morph(std::uint32_t i) const;
  // selon, d'après, par: behind which a person stands rather than a place
  [[nodiscard]] bool names_person(std::uint32_t preposition) const;
  [[nodiscard]] std::uint32_t extend_run(std::uint32_t i) const;
  // End of the name part that starts at `end`, == end when none does.
  [[nodiscard]] std::uint32_t next_part(std::uint32_t first, std::uint32_t end) const;
  // A capitalised word that is no common one and no name of the tables.
  [[nodiscard]] bool unheard(std::uint32_t i) const;
  // le maire de Toulon Ruvika Mirande: behind a place that the dictionary knows and that is
  // nobody's name a word that nobody knows
  [[nodiscard]] bool stranger_at(std::uint32_t place, std::uint32_t i) const;
  // Ruvika Le Goff: a word that nobody knows before an article with a capital in the middle of a
  // sentence; not Lunel Le Phare, à Paris La Vigie, where an outlet begins
  [[nodiscard]] bool unheard_first_name(std::uint32_t first, std::uint32_t end) const;
  // le joueur Ruvika de Villers: behind what somebody is, who has no other name; not le maire de
  // Lunel, la ville de Lunel
  [[nodiscard]] bool called_first_name(std::uint32_t first, std::uint32_t end) const;
  // Kevin B., Jean-Claude R.: of a family name that is not told the first letter, behind a first
  // name alone
  [[nodiscard]] bool withheld(std::uint32_t first, std::uint32_t end) const;
  // Past the particle at `end` and the word behind it, == end when none follows.
  [[nodiscard]] std::uint32_t past_particles(std::uint32_t end) const;
  // François Villeroy de Galhau: whom the tables know under the longer name.
  [[nodiscard]] bool known_person(std::uint32_t first, std::uint32_t end) const;
  [[nodiscard]] static bool particle(std::string_view form);
  // le délégué du syndicat SNPM Anne Durand, à l'Agence Lacustre Anne Durand: behind an acronym or
  // the adjective of an agency a first name opens a name of its own.
  [[nodiscard]] bool bearer_behind(std::uint32_t first, std::uint32_t i) const;
  // au quotidien La Vigie | Paul Roy: behind the title of an outlet, who spoke
  [[nodiscard]] bool bearer_behind_title(std::uint32_t first, std::uint32_t i) const;
  // A state, agency … that only stands beside the run (…, a dit Paul Durand Reuters).
  [[nodiscard]] bool known_stranger(std::uint32_t first, std::uint32_t i) const;
};

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_NAME_RUNS_H

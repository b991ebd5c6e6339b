#ifndef SELON_ANALYZER_MENTIONS_RESOLVER_H
#define SELON_ANALYZER_MENTIONS_RESOLVER_H

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analyzer/lexicon/lexicon.h"
#include "analyzer/mentions/source.h"
#include "analyzer/syntax/chunks.h"
#include "selon/analysis.h"

namespace selon::mentions {

class OfficeBook;
struct Cast;

// Knows the people, organisations, agencies and documents of one article and tells which of
// them a phrase or a pronoun means. Built once a document; then asked in text order, since a
// pronoun goes to who spoke or stood as subject last.
class Resolver {
 public:
  // REQUIRES: all arguments outlive the resolver.
  Resolver(const lexicon::Lexicon& lexicon, const OfficeBook& offices, const syntax::Words& words,
           const syntax::Chunks& chunks);
  ~Resolver();

  // The entity that a source means; nullopt when nothing in the text makes it plain (better no
  // speaker than a wrong one). A phrase always gives an entity.
  std::optional<Resolved> resolve(const Source& source);

  // Tells the resolver that `entity` spoke at token `at` (it becomes the likeliest owner of a
  // pronoun) and said `content`: whom that mentions the article itself need not speak of.
  void spoke(EntityIndex entity, std::uint32_t at, const std::vector<TokenSpan>& content = {});

  // The entity that a phrase stands for as a medium or document that relays (à l'AFP, au Monde,
  // dans un communiqué, sur Twitter). A phrase always gives an entity.
  EntityIndex relay(TokenSpan span);

  // All entities with canonical names, roles, affiliations and mentions (spans of the text as
  // given). Entities nobody asked for are left out; indices are those handed out. To be asked last:
  // it reads the text to its end.
  [[nodiscard]] std::vector<Entity> entities();

 private:
  std::unique_ptr<Cast> cast_;
};

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_RESOLVER_H

// Readers of hedges.tsv, doubts.tsv, idioms.tsv, anonymous.tsv and furniture.tsv.
#include <string>

#include "analyzer/lexicon/cells.h"
#include "analyzer/lexicon/inflect.h"
#include "analyzer/lexicon/store.h"

namespace selon::lexicon {
namespace {

constexpr Word<BySlot> kSlots[] = {
    {"none", BySlot::none}, {"after", BySlot::after}, {"before", BySlot::before}};
constexpr Word<IdiomKind> kIdioms[] = {{"cue", IdiomKind::cue}, {"phrase", IdiomKind::phrase}};
constexpr Word<std::uint8_t> kNumbers[] = {{"singular", 1}, {"plural", 2}, {"both", 3}};
constexpr Word<int> kPos[] = {{"adj", 0}, {"adv", 1}, {"phrase", 2}};
constexpr Word<ParagraphClass> kParagraphs[] = {{"furniture", ParagraphClass::furniture},
                                                {"credit", ParagraphClass::credit},
                                                {"byline", ParagraphClass::byline},
                                                {"dateline", ParagraphClass::dateline}};

template <typename Entry>
std::uint32_t next(const std::deque<Entry>& entries) {
  return static_cast<std::uint32_t>(entries.size());
}

}  // namespace

// word | pos | status | example
Problem read_hedge(Store& store, const Row& row) {
  Hedge hedge;
  hedge.word = row.cells[0];
  hedge.pos = row.cells[1];
  int pos = 0;
  if (Problem problem = choose(hedge.pos, kPos, pos)) return problem;
  if (Problem problem = choose(row.cells[2], kStatusWords, hedge.status)) return problem;
  const std::uint32_t entry = next(store.hedges);
  store.hedges.push_back(hedge);
  if (hedge.word.find(' ') == std::string_view::npos) {
    const auto forms = hedge.pos == "adj" ? adjective_forms(hedge.word)
                                          : std::vector<std::string>{std::string(hedge.word)};
    for (const std::string& form : forms) store.hedge_by_form.try_emplace(store.keep(form), entry);
  }
  const std::string pattern = std::string(hedge.word) + (hedge.pos == "adj" ? "~" : "");
  return store.hedge_patterns.add(pattern, entry);
}

// pattern | status | by slot | example
Problem read_doubt(Store& store, const Row& row) {
  Doubt doubt;
  doubt.pattern = row.cells[0];
  if (Problem problem = choose(row.cells[1], kStatusWords, doubt.status)) return problem;
  if (Problem problem = choose(row.cells[2], kSlots, doubt.by)) return problem;
  store.doubts.push_back(doubt);
  return store.doubt_patterns.add(doubt.pattern, next(store.doubts) - 1);
}

// pattern | what it hinders | example
Problem read_idiom(Store& store, const Row& row) {
  Idiom idiom;
  idiom.pattern = row.cells[0];
  if (Problem problem = choose(row.cells[1], kIdioms, idiom.kind)) return problem;
  store.idioms.push_back(idiom);
  return store.idiom_patterns.add(idiom.pattern, next(store.idioms) - 1);
}

// pattern | kind | number | example
Problem read_anonymous(Store& store, const Row& row) {
  Anonymous anonymous;
  anonymous.pattern = row.cells[0];
  const auto kind = entity_kind_from(row.cells[1]);
  if (!kind) return "\"" + std::string(row.cells[1]) + "\" is no kind of source";
  anonymous.kind = *kind;
  if (Problem problem = choose(row.cells[2], kNumbers, anonymous.number)) return problem;
  store.anonymous.push_back(anonymous);
  return store.anonymous_patterns.add(anonymous.pattern, next(store.anonymous) - 1);
}

// pattern | kind | example
Problem read_furniture(Store& store, const Row& row) {
  ParagraphClass kind = ParagraphClass::none;
  if (Problem problem = choose(row.cells[1], kParagraphs, kind)) return problem;
  return store.furniture.add(row.cells[0], kind, store.extra);
}

}  // namespace selon::lexicon

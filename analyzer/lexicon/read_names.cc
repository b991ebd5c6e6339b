// Readers of agencies.tsv, states.tsv and organisations.tsv.
#include <algorithm>
#include <array>
#include <string>

#include "analyzer/base/among.h"
#include "analyzer/lexicon/cells.h"
#include "analyzer/lexicon/fold.h"
#include "analyzer/lexicon/inflect.h"
#include "analyzer/lexicon/morphology.h"
#include "analyzer/lexicon/store.h"

namespace selon::lexicon {
namespace {

constexpr Word<NameType> kOutlets[] = {
    {"agency", NameType::agency}, {"media", NameType::media}, {"network", NameType::network}};

constexpr std::array<std::string_view, 6> kOwnership = {"state", "public",    "private",
                                                        "party", "nonprofit", "unknown"};

constexpr std::uint32_t kAmbiguous = 1;
constexpr std::uint32_t kCapitals = 2;
constexpr Word<std::uint32_t> kFlags[] = {{"ambiguous", kAmbiguous}, {"caps", kCapitals}};
constexpr unsigned kSorts = 2;  // where the sort begins in the flags of an organisation
constexpr Word<std::uint32_t> kOrganisationFlags[] = {{"ambiguous", kAmbiguous},
                                                      {"caps", kCapitals},
                                                      {"union", sort::labour_union << kSorts},
                                                      {"party", sort::party << kSorts},
                                                      {"company", sort::company << kSorts},
                                                      {"ngo", sort::ngo << kSorts},
                                                      {"club", sort::club << kSorts},
                                                      {"body", sort::body << kSorts}};

bool has_capital(std::string_view text) {
  if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z') return true;  // as of most
  return lower_latin(text) != text;
}

// An acronym of up to three letters would be a word without its capitals (MAP, LR, ANI).
bool short_acronym(std::string_view name) {
  return name.size() <= 3 &&
         std::all_of(name.begin(), name.end(), [](char c) { return c < 'a' || c > 'z'; });
}

bool is_article(std::string_view piece) {
  return piece == "Le" || piece == "La" || piece == "Les" || piece == "L";
}

// Where a text has to have a capital for it to be this name: the first piece that has one,
// an article apart that is not all of it.
std::uint8_t capital_piece(std::string_view name) {
  std::uint8_t found = NameSpelling::kNoCapital;
  std::uint8_t index = 0;
  for_each_piece(name, [&](std::string_view piece) {
    const bool article = index == 0 && is_article(piece);
    if (found == NameSpelling::kNoCapital && !article && has_capital(piece)) found = index;
    ++index;
  });
  return index == 1 && has_capital(name) ? std::uint8_t{0} : found;
}

Problem add_spelling(Store& store, std::uint32_t entry, std::string_view name, bool capitals) {
  NameSpelling spelling{entry, capital_piece(name), capitals || short_acronym(name), {}};
  const auto add = [&](std::string_view words) {
    const bool fits =
        store.name_trie.add(words, static_cast<std::uint32_t>(store.name_spellings.size()));
    store.name_spellings.push_back(spelling);
    return fits;
  };
  if (!add(name)) return "\"" + std::string(name) + "\" has no letter or too many words";
  for (const std::string_view article : {"Le ", "Les "}) {
    if (!name.starts_with(article)) continue;
    const std::string_view bare = name.substr(article.size());
    spelling = {entry, capital_piece(bare), capitals, trim(article)};
    add(bare);
  }
  return std::nullopt;
}

Problem add_name(Store& store, const NameEntry& entry, std::string_view names, bool capitals) {
  const auto index = static_cast<std::uint32_t>(store.names.size());
  store.names.push_back(entry);
  for (const std::string_view name : split(names, ';')) {
    if (Problem problem = add_spelling(store, index, name, capitals)) return problem;
  }
  return std::nullopt;
}

// Splits "la France" or "l'Elysée" into article and name. An article with a capital (La Havane)
// belongs to the name.
std::string_view take_article(std::string_view& name) {
  for (const std::string_view article : {"le ", "la ", "les ", "l'"}) {
    if (name.starts_with(article)) {
      name.remove_prefix(article.size());
      return trim(article);
    }
  }
  return {};
}

// "Victoria?" is also another name: takes the mark off, true when there was one.
bool take_question_mark(std::string_view& name) {
  const bool marked = name.ends_with('?');
  if (marked) name = trim(name.substr(0, name.size() - 1));
  return marked;
}

void add_demonym(Store& store, const StateEntry& state, std::string_view form, std::uint8_t gender,
                 std::uint8_t number) {
  const std::string_view kept = store.keep(form);
  Demonym& demonym = *store.demonyms.try_emplace(kept, Demonym{&state, 0, 0}).first;
  if (demonym.state != &state) return;
  demonym.gender |= gender;
  demonym.number |= number;
}

// "français,française;hexagonal,hexagonale"
Problem add_demonyms(Store& store, const StateEntry& state, std::string_view cell) {
  for (const std::string_view pair : split(cell, ';')) {
    const auto forms = split(pair, ',');
    if (forms.size() != 2) return "demonyms are pairs: masculine,feminine;masculine,feminine";
    for (std::uint8_t i = 0; i < 2; ++i) {
      const auto gender = static_cast<std::uint8_t>(i + 1);
      add_demonym(store, state, forms[i], gender, 1);
      add_demonym(store, state, plural(forms[i]), gender, 2);
    }
  }
  return std::nullopt;
}

}  // namespace

// name | aliases | kind | country | ownership | source of the ownership | flags | example
Problem read_agency(Store& store, const Row& row) {
  NameEntry entry;
  entry.name = row.cells[0];
  if (Problem problem = choose(row.cells[2], kOutlets, entry.type)) return problem;
  entry.kind = entry.type == NameType::agency ? EntityKind::agency : EntityKind::media;
  entry.country = row.cells[3];
  if (!entry.country.empty() && entry.country.size() != 2) {
    return "the country is an ISO 3166 code of two letters or empty";
  }
  entry.ownership = row.cells[4];
  if (!among(kOwnership, entry.ownership)) {
    return "ownership is state, public, private, party, nonprofit or unknown";
  }
  std::uint32_t flags = 0;
  if (Problem problem = choose_bits(row.cells[6], kFlags, flags)) return problem;
  entry.ambiguous = (flags & kAmbiguous) != 0;
  const bool capitals = (flags & kCapitals) != 0;
  if (Problem problem = add_name(store, entry, row.cells[0], capitals)) return problem;
  const auto index = static_cast<std::uint32_t>(store.names.size() - 1);
  for (const std::string_view alias : split(row.cells[1], ';')) {
    if (Problem problem = add_spelling(store, index, alias, false)) return problem;
  }
  return std::nullopt;
}

// name | demonyms | capitals | seats | other names | flags | code | example
Problem read_state(Store& store, const Row& row) {
  std::uint32_t flags = 0;
  if (Problem problem = choose_bits(row.cells[5], kFlags, flags)) return problem;
  std::string_view name = row.cells[0];
  const std::string_view article = take_article(name);
  const auto capitals = split(row.cells[2], ';');
  std::string_view first_capital = capitals.empty() ? std::string_view{} : capitals[0];
  take_question_mark(first_capital);
  const StateEntry& state = store.states.emplace_back(
      StateEntry{name, article, row.cells[0], first_capital, row.cells[6]});
  if (Problem problem = add_demonyms(store, state, row.cells[1])) return problem;

  NameEntry entry;
  entry.kind = EntityKind::state;
  entry.state = &state;
  entry.name = name;
  entry.type = NameType::state;
  entry.ambiguous = (flags & kAmbiguous) != 0;
  if (Problem problem = add_name(store, entry, name, false)) return problem;
  const auto index = static_cast<std::uint32_t>(store.names.size() - 1);
  for (std::string_view other : split(row.cells[4], ';')) {
    take_article(other);
    if (Problem problem = add_spelling(store, index, other, false)) return problem;
  }
  entry.type = NameType::capital;
  for (std::string_view capital : capitals) {
    entry.ambiguous = take_question_mark(capital);
    entry.name = capital;
    if (Problem problem = add_name(store, entry, capital, false)) return problem;
  }
  entry.type = NameType::seat;
  entry.ambiguous = false;
  for (const std::string_view seat : split(row.cells[3], ';')) {
    entry.name = seat;
    std::string_view bare = seat;
    take_article(bare);
    if (Problem problem = add_name(store, entry, bare, false)) return problem;
  }
  return std::nullopt;
}

// name | aliases | kind | country | flags | example
Problem read_organisation(Store& store, const Row& row) {
  NameEntry entry;
  const auto kind = entity_kind_from(row.cells[2]);
  if (!kind) return "\"" + std::string(row.cells[2]) + "\" is no kind of source";
  entry.kind = *kind;
  entry.type = NameType::organisation;
  entry.country = row.cells[3];
  std::uint32_t flags = 0;
  if (Problem problem = choose_bits(row.cells[4], kOrganisationFlags, flags)) return problem;
  entry.ambiguous = (flags & kAmbiguous) != 0;
  entry.sort = static_cast<std::uint8_t>(flags >> kSorts);
  std::string_view name = row.cells[0];
  take_article(name);
  entry.name = name;
  if (Problem problem = add_name(store, entry, name, (flags & kCapitals) != 0)) return problem;
  const auto index = static_cast<std::uint32_t>(store.names.size() - 1);
  for (std::string_view alias : split(row.cells[1], ';')) {
    take_article(alias);
    if (Problem problem = add_spelling(store, index, alias, false)) return problem;
  }
  return std::nullopt;
}

Problem read_office_holder(Store& store, const Row& row) {
  OfficeHolder holder;
  holder.name = row.cells[0];
  if (row.cells[1] != "m" && row.cells[1] != "f")
    return "\"" + std::string(row.cells[1]) + "\" is no gender: m or f";
  holder.gender = row.cells[1] == "m" ? gender::masculine : gender::feminine;
  holder.offices = row.cells[2];
  if (holder.offices.find_first_not_of("; ") == std::string_view::npos)
    return "a holder needs an office";
  const auto index = static_cast<std::uint32_t>(store.holders.size());
  const std::string key = person_key(holder.name);
  if (store.holder_by_name.find(key) != nullptr) {
    if (store.extra) return "the name has a row already";
    return std::nullopt;  // a user's row goes first
  }
  store.holder_by_name.try_emplace(store.keep(key), index);
  store.holders.push_back(holder);
  return std::nullopt;
}

}  // namespace selon::lexicon

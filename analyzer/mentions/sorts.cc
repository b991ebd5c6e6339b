#include "analyzer/mentions/sorts.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace selon::mentions {
namespace {

namespace sort = lexicon::sort;

struct Called {
  std::string_view noun;
  std::uint8_t sorts;  // lexicon::sort bits of those whom it may mean
};

constexpr std::uint8_t kMembers = sort::ngo | sort::labour_union | sort::body;

constexpr std::array kCalled = {
    Called{"syndicat", sort::labour_union},
    Called{"centrale", sort::labour_union},
    Called{"confederation", sort::labour_union | sort::body},
    Called{"organisation syndicale", sort::labour_union},
    Called{"parti", sort::party},
    Called{"formation", sort::party | sort::club},
    Called{"ong", sort::ngo},
    Called{"association", kMembers},
    Called{"fondation", kMembers},
    Called{"collectif", kMembers},
    Called{"club", sort::club},
    Called{"groupe", sort::company | sort::party | sort::body | sort::ngo},
    Called{"entreprise", sort::company},
    Called{"societe", sort::company},
    Called{"compagnie", sort::company},
    Called{"firme", sort::company},
    Called{"start up", sort::company},
    Called{"laboratoire", sort::company | sort::body},
    Called{"cabinet", sort::company},
    Called{"industriel", sort::company},
    Called{"banque", sort::company | sort::body},
    Called{"juridiction", sort::body},
    Called{"instance", sort::body},
};

// 0: none.
std::uint8_t sorts_of(const Description& d) {
  const auto* found = std::find_if(kCalled.begin(), kCalled.end(),
                                   [&d](const Called& c) { return c.noun == d.key; });
  if (found != kCalled.end()) return found->sorts;
  if (!d.has(lexicon::trait::firm) || d.noun->kind != EntityKind::organisation) return 0;
  // l'opérateur du réseau may be the state's
  return d.key == "operateur" ? sort::company | sort::body : sort::company;
}

}  // namespace

SortFit sort_fit(const lexicon::NameEntry* entry, const Description& d) {
  const std::uint8_t sorts = sorts_of(d);
  if (entry == nullptr || entry->sort == 0 || sorts == 0) return SortFit::unknown;
  return (sorts & entry->sort) != 0 ? SortFit::exact : SortFit::no;
}

bool may_mean_company(const Description& d) { return (sorts_of(d) & sort::company) != 0; }

bool belongs_to_un(const lexicon::NameEntry& entry) {
  using namespace std::string_view_literals;
  static constexpr std::array kBodies = {"Organisation mondiale de la santé"sv,
                                         "Unicef"sv,
                                         "Unesco"sv,
                                         "UNRWA"sv,
                                         "Haut-Commissariat aux réfugiés"sv,
                                         "Haut-Commissariat aux droits de l'homme"sv,
                                         "Ocha"sv,
                                         "Programme alimentaire mondial"sv,
                                         "FAO"sv,
                                         "Organisation internationale du travail"sv,
                                         "Organisation internationale pour les migrations"sv,
                                         "Agence internationale de l'énergie atomique"sv,
                                         "Pnud"sv,
                                         "Onusida"sv};
  return std::find(kBodies.begin(), kBodies.end(), entry.name) != kBodies.end();
}

bool says_known_sort(const Description& d) {
  const std::uint8_t sorts = sorts_of(d);
  return sorts != 0 && (sorts & sort::company) == 0 && sorts != sort::body;
}

}  // namespace selon::mentions

#include "analyzer/mentions/resolver.h"

#include <algorithm>
#include <unordered_map>

#include "analyzer/base/among.h"
#include "analyzer/mentions/bindings.h"
#include "analyzer/mentions/canonical.h"
#include "analyzer/mentions/clusters.h"
#include "analyzer/mentions/compose.h"
#include "analyzer/mentions/features.h"
#include "analyzer/mentions/introductions.h"
#include "analyzer/mentions/kinds.h"
#include "analyzer/mentions/model.h"
#include "analyzer/mentions/offices.h"
#include "analyzer/mentions/phrases.h"
#include "analyzer/mentions/pronouns.h"
#include "analyzer/mentions/reference.h"
#include "analyzer/mentions/roles.h"

namespace selon::mentions {

using lexicon::NameType;
using syntax::Fw;
using syntax::Tag;
using text::Punct;
namespace number = lexicon::number;

namespace {

constexpr std::uint32_t kContextParagraphs = 2;  // how far a floating quotation looks back

}  // namespace

struct Resolver::Impl {
  Impl(const lexicon::Lexicon& lexicon, const OfficeBook& offices, const syntax::Words& words,
       const syntax::Chunks& chunks)
      : c(lexicon, words, chunks), model(find_mentions(c)), referrer(c, model) {
    cluster_names(c, model);
    add_offices(c, offices, model);
    bind_roles(c, model);
    for (const Mention& mention : model.mentions)
      if (mention.kind == MentionKind::name && mention.actor != kNobody)
        unread.emplace(key_of(model.name_of(mention).bare), mention.actor);
  }

  const Context c;
  Model model;
  Phrases phrases{c, model};
  Referrer referrer;
  std::vector<Spoken> spoken;
  std::vector<ActorId> handed;                      // by EntityIndex
  std::unordered_map<ActorId, EntityIndex> index;   // the inverse
  std::unordered_map<std::string, ActorId> unread;  // phrases that hold no mention, by words
  std::vector<ExtraMention> extra_mentions;         // pronouns and phrases asked for

  Actor& actor(ActorId id) { return model.actors[static_cast<std::size_t>(id)]; }
  [[nodiscard]] const Actor& actor(ActorId id) const {
    return model.actors[static_cast<std::size_t>(id)];
  }

  EntityIndex hand_out(ActorId id) {
    if (actor(id).now != kNobody) id = actor(id).now;
    const auto [it, fresh] = index.emplace(id, handed.size());
    if (fresh) handed.push_back(id);
    return it->second;
  }
  Resolved answer(ActorId id, Resolution how, double confidence) {
    return {hand_out(id), how, confidence};
  }

  // --- introductions ---

  // The name that a voice bears may tell who spoke before under an office.
  void introduce(TokenSpan span, bool goes_on) {
    if (span.empty() || spoken.empty()) return;
    referrer.read_to(span.first, spoken);
    const std::int32_t found = phrases.speaker(span);
    if (found < 0) return;
    const auto m = static_cast<std::uint32_t>(found);
    const Mention& mention = model.mentions[m];
    const ActorId named = mention.actor;
    if (named == kNobody || index.contains(named)) return;
    ActorId office = kNobody;
    if (mention.kind == MentionKind::name)
      office = office_before_name(c, model, spoken, m, goes_on);
    else if (phrases.name_within(m, span) ==
             static_cast<std::int32_t>(actor(named).mentions.front()))
      office = office_before_role(model, spoken, m);
    if (office != kNobody) unite(office, named);
  }
  void unite(ActorId office, ActorId named) {
    constexpr std::size_t kVoices = 8;  // of which pronouns are asked
    model.unite(office, named);
    if (const auto it = index.find(office); it != index.end()) {
      handed[it->second] = named;
      index.emplace(named, it->second);
      index.erase(it);
    }
    for (std::size_t k = spoken.size(); k > 0 && k + kVoices > spoken.size(); --k)
      if (spoken[k - 1].actor == office) spoken[k - 1].actor = named;
  }

  // --- phrases ---

  Resolved resolve_phrase(TokenSpan span, bool relays = false, bool answers = false,
                          bool adds = false) {
    // les élus eux-mêmes: the pronoun adds nobody
    if (span.end > span.first + 1 &&
        (c.form(span.end - 1).ends_with("-même") || c.form(span.end - 1).ends_with("-mêmes")))
      --span.end;
    referrer.read_to(span.first, spoken);
    if (const auto special = resolve_special(span, answers)) return *special;
    if (const std::int32_t paper = paper_of_colleagues(span); paper >= 0)
      return resolve_name(static_cast<std::uint32_t>(paper));
    const std::int32_t m = relays ? phrases.primary(span) : phrases.speaker(span);
    if (m < 0) return resolve_unread(span);
    const auto mention = static_cast<std::uint32_t>(m);
    if (const auto group = resolve_group(mention, span)) return *group;
    if (model.mentions[mention].kind == MentionKind::name) return resolve_name(mention);
    return resolve_description(mention, span, adds);
  }
  // nos confrères de La Vigie: the paper; -1 where none is named.
  [[nodiscard]] std::int32_t paper_of_colleagues(TokenSpan span) const {
    if (span.end < span.first + 3) return -1;
    const std::string_view noun = c.form(span.first + 1);
    if (noun != "confrères" && noun != "consœurs") return -1;
    for (std::uint32_t i = span.first + 2; i < std::min(span.end, c.size()); ++i) {
      const std::int32_t n = model.mention_at(i);
      if (n < 0) continue;
      const Mention& mention = model.mentions[static_cast<std::size_t>(n)];
      if (mention.kind != MentionKind::name || mention.actor == kNobody) continue;
      const EntityKind kind = actor(mention.actor).kind;
      if (kind == EntityKind::media || kind == EntityKind::agency) return n;
    }
    return -1;
  }

  Resolved resolve_name(std::uint32_t m) {
    ActorId id = model.mentions[m].actor;
    if (id == kNobody) {  // a capital that looked like a place
      id = place_actor(model.name_of(model.mentions[m]));
      model.assign(m, id);
    }
    return answer(id, Resolution::name, 0.985);
  }
  // A capital speaks under its own name; the country is its affiliation.
  ActorId place_actor(const Name& name) {
    const lexicon::StateEntry* state = name.known.entry->state;
    const auto [it, fresh] = model.capitals.emplace(state, kNobody);
    if (fresh) it->second = model.add_actor(actor_of_name(c, name));
    return it->second;
  }

  Resolved resolve_description(std::uint32_t m, TokenSpan span, bool adds) {
    const ActorId bound = model.mentions[m].actor;
    const std::int32_t name = phrases.name_within(m, span);
    if (name >= 0) {
      const Mention& n = model.mentions[static_cast<std::size_t>(name)];
      if (bound != kNobody && bound == n.actor) return answer(bound, Resolution::name, 0.985);
      const Description& d = model.description_of(model.mentions[m]);
      const bool apposed = can_bear(c, d, model.name_of(n)) ||
                           (d.noun == nullptr && model.name_of(n).shape == NameShape::person);
      if (bound == kNobody && n.actor != kNobody && apposed) {
        give_role(c, model, m, n.actor);
        return answer(n.actor, Resolution::name, 0.95);
      }
    }
    if (const ActorId known = bound == kNobody ? second_role_bearer(m, span) : kNobody;
        known != kNobody) {
      give_role(c, model, m, known);
      return answer(known, Resolution::role, 0.85);
    }
    // le cabinet du ministre, Paul Durand: the name is the minister's
    const EntityKind kind = kind_of_description(c, model.description_of(model.mentions[m]));
    const bool house = kind == EntityKind::organisation || kind == EntityKind::group;
    if (const std::int32_t n = phrases.apposed_person(span); bound == kNobody && n >= 0 && !house) {
      const ActorId id = model.mentions[static_cast<std::size_t>(n)].actor;
      give_role(c, model, m, id);
      return answer(id, Resolution::name, 0.85);
    }
    const Referrer::Found found = referrer.refer(m, spoken);
    if (const ActorId voice =
            found.made && adds ? name_before_office(c, model, spoken, m) : kNobody;
        voice != kNobody) {
      unite(found.actor, voice);
      return answer(voice, Resolution::role, 0.75);
    }
    name_by_phrase(found.actor, m, span);
    return answer(found.actor, Resolution::role, found.confidence);
  }
  // le ministre et porte-parole: whoever spoke under the second of the roles
  [[nodiscard]] ActorId second_role_bearer(std::uint32_t m, TokenSpan span) const {
    constexpr std::size_t kVoices = 6;
    const std::uint32_t end = model.mentions[m].span.end;
    if (phrases.past_second_role(end, span) == end || end + 1 >= c.size()) return kNobody;
    const std::int32_t second = model.mention_at(end + 1);
    if (second < 0) return kNobody;
    const Mention& mention = model.mentions[static_cast<std::size_t>(second)];
    if (mention.kind != MentionKind::description) return kNobody;
    const Description& d = model.description_of(mention);
    if (d.noun == nullptr || d.determiner != Determiner::none) return kNobody;
    for (std::size_t k = spoken.size(); k > 0 && k + kVoices > spoken.size(); --k) {
      const Actor& a = actor(spoken[k - 1].actor);
      const auto called = [&](std::uint32_t role) {
        const Description& known = model.descriptions[role];
        // porte-parole du parti, porte-parole du gouvernement
        const bool same = known.complements.empty() || d.complements.empty() ||
                          among(d.complements, *known.complements.begin());
        return known.key == d.key && same;
      };
      const auto roles = std::min<std::size_t>(a.roles.size(), 12);
      if (agrees(a, d.gender, number::singular) &&
          std::any_of(a.roles.begin(), a.roles.begin() + static_cast<std::ptrdiff_t>(roles),
                      called))
        return spoken[k - 1].actor;
    }
    return kNobody;
  }
  // Who has no name is called what the whole phrase says where it is first asked for.
  void name_by_phrase(ActorId id, std::uint32_t m, TokenSpan span) {
    Actor& a = actor(id);
    if (a.named || a.mentions.front() != m || index.contains(id)) return;
    const std::string text = unnamed_text(c, span);
    if (text.size() > a.name.size()) a.name = text;
  }

  // ce dernier · le même · certains, on, plusieurs sources
  std::optional<Resolved> resolve_special(TokenSpan span, bool answers) {
    if (span.empty() || span.first >= c.size()) return std::nullopt;
    const std::uint32_t last = span.end - 1;
    if (span.end - span.first == 2) {
      if (const auto f = latter(c.form(last))) {
        if (auto r = resolve_features(*f, span, span.first, {.answers = answers})) return r;
      }
      const Fw fw = c.words.fw(last);
      if ((fw == Fw::meme || fw == Fw::memes) && !spoken.empty())
        return answer(spoken.back().actor, Resolution::role, 0.85);
    }
    // un de ses joueurs, Paul Roy
    const Fw one = c.words.fw(span.first);
    if (const std::int32_t n = one == Fw::un || one == Fw::une ? named_one_of(span) : -1; n >= 0)
      return resolve_name(static_cast<std::uint32_t>(n));
    const auto whole = one_of_them(c, span.first);
    if (const std::int32_t n = whole ? phrases.apposed_person(span) : -1; n >= 0)
      return resolve_name(static_cast<std::uint32_t>(n));
    if (whole) return resolve_one_of(*whole, span);
    if (span.end - span.first == 1) {
      if (features(c.words.fw(span.first))) return resolve_pronoun(span, span.first, {});
    }
    return std::nullopt;
  }

  // The name beside "un de ses joueurs"; -1 where there is none.
  [[nodiscard]] std::int32_t named_one_of(TokenSpan span) const {
    const Fw of = c.words.fw(span.first + 1);
    const bool one_of = of == Fw::de || of == Fw::des || of == Fw::d_;
    return one_of ? phrases.apposed_person(span) : -1;
  }
  // l'un d'entre eux: somebody of a group that has no name, one of the group.
  std::optional<Resolved> resolve_one_of(const Features& them, TokenSpan span) {
    Query query;
    query.at = span.first;
    query.gender = them.gender;
    query.number = them.number;
    const auto group = choose(c, model, spoken, query);
    const std::uint32_t them_at = span.first + (c.form(span.first + 3) == "entre" ? 4 : 3);
    if (!group || group->confidence < 0.75)
      return resolve_unread({span.first, std::min(them_at + 1, c.size())});
    if (actor(group->actor).named) return resolve_features(them, span, span.first, {});
    const bool feminine = c.words.fw(span.first + 1) == Fw::une;
    const std::string name = (feminine ? "une des " : "un des ") + actor(group->actor).name;
    const auto [it, fresh] = unread.emplace(name, kNobody);
    if (fresh) {
      Actor a;
      a.name = name;
      a.kind = EntityKind::anonymous;
      a.number = number::singular;
      a.gender = feminine ? lexicon::gender::feminine : lexicon::gender::masculine;
      it->second = model.add_actor(std::move(a));
    }
    extra_mentions.emplace_back(it->second, span);
    return answer(it->second, Resolution::pronoun, group->confidence);
  }

  // A phrase in which nothing was found before (certains, d'autres, a name the capitals hid).
  Resolved resolve_unread(TokenSpan span) {
    const std::string text = span.empty() ? std::string() : unnamed_text(c, span);
    const auto [it, fresh] = unread.emplace(key_of(span), kNobody);
    if (fresh) {
      Actor a;
      a.name = text;
      a.kind = kind_unread(span);
      if (!span.empty()) a.number = c.words[span.first].morph.number;
      it->second = model.add_actor(std::move(a));
    }
    extra_mentions.emplace_back(it->second, span);
    const bool named = actor(it->second).named;
    return answer(it->second, named ? Resolution::name : Resolution::role, 0.85);
  }
  // dit-on: the pronoun without its hyphen
  ActorId anybody() {
    const auto [it, fresh] = unread.emplace("on ", kNobody);
    if (fresh) {
      Actor a;
      a.name = "on";
      a.kind = EntityKind::anonymous;
      it->second = model.add_actor(std::move(a));
    }
    return it->second;
  }
  [[nodiscard]] std::string key_of(TokenSpan span) const {
    if (span.empty()) return {};
    const auto& tokens = c.document().tokens;
    const std::string_view lower = c.document().clean.lower;
    const std::uint32_t begin = tokens[span.first].begin;
    std::string key;
    for_each_folded_word(fold(lower.substr(begin, tokens[span.end - 1].end - begin)),
                         [&key](std::string_view word) { (key += word) += ' '; });
    return key;
  }
  [[nodiscard]] bool fills_quotation(TokenSpan span) const {
    const std::int32_t q = c.quote_at(span.first);
    if (q < 0 || !c.capitalised(span.first)) return false;
    const text::Quote& quote = c.document().quotes[static_cast<std::size_t>(q)];
    return quote.first_token == span.first && quote.end_token == span.end;
  }
  [[nodiscard]] EntityKind kind_unread(TokenSpan span) const {
    if (span.empty()) return EntityKind::anonymous;
    if (const auto a = c.lexicon.match_anonymous(c.document(), span.first)) return a.entry->kind;
    if (fills_quotation(span)) return EntityKind::media;  // « Grand Angle » affirme que
    const std::uint8_t n = c.words[span.first].morph.number;
    return n == number::plural ? EntityKind::group : EntityKind::anonymous;
  }

  // Vous étiez là ?: words that end in a question to somebody
  [[nodiscard]] bool asks(const std::vector<TokenSpan>& content) const {
    constexpr std::uint32_t kLongest = 40;  // tokens looked at
    if (content.empty() || content.back().empty()) return false;
    const std::uint32_t end = std::min(content.back().end, c.size() - 1);
    if (c.words.punct(end) != Punct::question && c.words.punct(end - 1) != Punct::question)
      return false;
    for (std::uint32_t t = end; t > content.back().first && t + kLongest > end; --t)
      if (c.words.fw(t - 1) == Fw::vous || c.words.fw(t - 1) == Fw::tu) return true;
    return false;
  }

  // --- several speakers in one phrase ---

  // Emmanuel Macron et Angela Merkel · l'Allemagne, la France et l'Italie
  std::optional<Resolved> resolve_group(std::uint32_t m, TokenSpan span) {
    if (phrases.past_second_role(model.mentions[m].span.end, span) != model.mentions[m].span.end)
      return std::nullopt;
    if (model.mentions[m].kind == MentionKind::description &&
        !model.description_of(model.mentions[m]).plural() && phrases.one_person(span))
      return std::nullopt;
    std::uint32_t i = model.mentions[m].span.end;
    if (const std::int32_t n = phrases.name_within(m, span);
        n >= 0 && model.mentions[m].kind == MentionKind::description)
      i = model.mentions[static_cast<std::size_t>(n)].span.end;
    if (const std::uint32_t link = second_party(i, span); link != i) i = link;
    bool all_states = state(m);
    bool conjunction = false;
    std::uint32_t count = 1;
    while (i + 1 < std::min(span.end, c.size()) && count < 20) {
      const bool et = c.words.fw(i) == Fw::et || c.words.fw(i) == Fw::ou;
      if (!et && c.words.punct(i) != Punct::comma) break;
      const std::int32_t next = model.mention_at(i + 1);
      if (next < 0) break;
      const auto n = static_cast<std::uint32_t>(next);
      if (!et && model.mentions[n].kind != model.mentions[m].kind) break;
      conjunction = conjunction || et;
      all_states = all_states && state(n);
      i = model.mentions[n].span.end;
      ++count;
    }
    if (!conjunction || same_person(m, span)) return std::nullopt;
    return answer(group_actor({span.first, i}, all_states), Resolution::name, 0.9);
  }
  // des groupes de défense des droits et l'ambassadeur: past complements to an et that opens a
  // phrase with an article of its own.
  [[nodiscard]] std::uint32_t second_party(std::uint32_t i, TokenSpan span) const {
    for (std::uint32_t t = i; t + 2 < std::min(span.end, c.size()); ++t) {
      if (c.words.punct(t) != Punct::none) return i;
      if (c.words.fw(t) == Fw::et && c.words.tag(t + 1) == Tag::determiner &&
          model.mention_at(t + 1) >= 0)
        return t;
    }
    return i;
  }
  [[nodiscard]] bool state(std::uint32_t m) const {
    const Mention& mention = model.mentions[m];
    return mention.kind == MentionKind::name && model.name_of(mention).shape == NameShape::known &&
           model.name_of(mention).known.entry->kind == EntityKind::state;
  }
  // directeur du Centre et spécialiste …: two roles of one actor.
  [[nodiscard]] bool same_person(std::uint32_t m, TokenSpan span) const {
    const ActorId id = model.mentions[m].actor;
    if (id == kNobody) return false;
    for (std::uint32_t n = m + 1; n < model.mentions.size(); ++n) {
      const Mention& mention = model.mentions[n];
      if (mention.span.first >= span.end) return false;
      if (mention.span.first > 0 && c.words.fw(mention.span.first - 1) == Fw::et)
        return mention.actor == id;
    }
    return false;
  }
  // Le Figaro et La Croix: articles that belong to a name.
  [[nodiscard]] bool begins_outlet(std::uint32_t token) const {
    const std::int32_t m = model.mention_at(token);
    if (m < 0) return false;
    const Mention& mention = model.mentions[static_cast<std::size_t>(m)];
    if (mention.kind != MentionKind::name) return false;
    const Name& name = model.name_of(mention);
    return name.shape == NameShape::known && name.known.entry->type == NameType::media;
  }
  ActorId group_actor(TokenSpan span, bool states) {
    std::string text;
    for (std::uint32_t i = span.first; i < span.end; ++i) {
      if (c.words.tag(i) == Tag::determiner && !begins_outlet(i)) continue;
      if (!text.empty() && text.back() != '\'' && c.words.punct(i) != Punct::comma) text += ' ';
      text += c.document().surface(i);
    }
    const auto [it, fresh] = unread.emplace(key_of(span), kNobody);
    if (fresh) {
      Actor a;
      a.name = text;
      a.kind = states ? EntityKind::state : EntityKind::group;
      a.number = number::plural;
      a.named = true;
      it->second = model.add_actor(std::move(a));
    }
    extra_mentions.emplace_back(it->second, span);
    return it->second;
  }

  // --- pronouns ---

  std::optional<Resolved> resolve_pronoun(TokenSpan span, std::uint32_t at, const Source& source) {
    const std::uint32_t token = span.empty() ? at : span.first;
    if (token >= c.size()) return std::nullopt;
    referrer.read_to(token, spoken);
    const Fw fw = c.words.fw(token);
    const bool inverted = c.token(token).clitic == text::Clitic::inverted;
    if (fw == Fw::on && inverted) {
      const std::int32_t house = phrases.house_behind(token);
      if (told_to_medium(house)) return answer(anybody(), Resolution::role, 0.85);
      return resolve_house(house);
    }
    if (fw == Fw::on) {
      if (const auto house = resolve_house(phrases.house_before(token))) return house;
      return resolve_unread({token, token + 1});
    }
    if (const auto inner = inner_features(fw))  // à l'en croire: who was heard
      return resolve_features(*inner, {token, token + 1}, token, {.incise = true});
    const auto f = features(fw);
    if (!f && c.words.tag(token) == Tag::pronoun && fw != Fw::moi && fw != Fw::toi)
      return resolve_unread({token, std::max(token + 1, span.end)});
    if (!f) return std::nullopt;
    const bool person = source.says_i && f->number == number::singular;
    const bool answers =
        source.answers || (source.replies && !spoken.empty() && spoken.back().asked);
    return resolve_features(*f, {token, token + 1}, token,
                            {.incise = inverted,
                             .humans = person || somebody(token),
                             .answers = answers,
                             .addresses = source.addresses,
                             .goes_on = source.goes_on || source.says_he});
  }
  // a confié celle qui incarnait la reine: a person, whatever feminine noun was named last
  [[nodiscard]] bool somebody(std::uint32_t i) const {
    const Fw fw = c.words.fw(i);
    return (fw == Fw::celui || fw == Fw::celle) && c.words.fw(i + 1) == Fw::qui;
  }
  [[nodiscard]] bool addressed(std::uint32_t i) const {
    const auto to = [](Fw fw) { return fw == Fw::a_grave || fw == Fw::au || fw == Fw::aux; };
    return to(c.words.fw(i)) || (i > 0 && to(c.words.fw(i - 1)));
  }
  // précise-t-on à l'AFP: somebody tells the agency
  [[nodiscard]] bool told_to_medium(std::int32_t m) const {
    if (m < 0) return false;
    const TokenSpan house = model.mentions[static_cast<std::size_t>(m)].span;
    const EntityKind kind = kind_of(house);
    return addressed(house.first) && kind == EntityKind::agency;
  }
  // indique-t-on au ministère: the house speaks. a-t-on appris alone is nobody, who reads the
  // article.
  std::optional<Resolved> resolve_house(std::int32_t m) {
    if (m < 0) return std::nullopt;
    const TokenSpan house = model.mentions[static_cast<std::size_t>(m)].span;
    const EntityKind kind = kind_of(house);
    if (c.words.fw(house.first - 1) == Fw::dans) return resolve_phrase(house);
    // chez les pêcheurs, du côté des grévistes; but dit-on aux enfants
    if (kind == EntityKind::group && !addressed(house.first)) return resolve_phrase(house);
    if (kind != EntityKind::organisation && kind != EntityKind::state &&
        kind != EntityKind::media && kind != EntityKind::agency)
      return std::nullopt;
    return resolve_phrase(house);
  }
  struct Asked {  // what is known beside gender and number: see Query
    bool incise = false;
    bool humans = false;
    bool answers = false;
    bool addresses = false;
    bool goes_on = false;
  };
  std::optional<Resolved> resolve_features(const Features& f, TokenSpan span, std::uint32_t at,
                                           Asked asked) {
    Query query;
    query.at = at;
    query.gender = f.gender;
    query.number = f.number;
    query.nearest = f.nearest;
    query.incise = asked.incise;
    query.humans = asked.humans;
    query.answers = asked.answers;
    query.addresses = asked.addresses;
    query.goes_on = asked.goes_on;
    const auto choice = choose(c, model, spoken, query);
    if (!choice) return std::nullopt;
    // dit-elle: from here on a person of whom nothing told it is a woman
    Actor& a = actor(choice->actor);
    if (a.gender == 0 && a.kind == EntityKind::person && choice->confidence >= 0.9)
      a.gender = f.gender;
    extra_mentions.emplace_back(choice->actor, span);
    return answer(choice->actor, Resolution::pronoun, choice->confidence);
  }

  // --- no words at all ---

  std::optional<Resolved> resolve_ellipsis(std::uint32_t at) {
    referrer.read_to(at, spoken);
    if (at >= c.size()) return std::nullopt;
    if (!spoken.empty() && c.token(spoken.back().at).sentence == c.token(at).sentence)
      return answer(spoken.back().actor, Resolution::ellipsis, 0.92);
    if (const ActorId subject = subject_of_sentence(at); subject != kNobody)
      return answer(subject, Resolution::ellipsis, 0.8);
    return resolve_context(at, Resolution::ellipsis, false);
  }

  // La direction dément, assurant que …: the last subject before `at` in its sentence.
  [[nodiscard]] ActorId subject_of_sentence(std::uint32_t at) const {
    std::uint32_t m = first_mention_from(model, at);
    for (int steps = 0; m > 0 && steps < 20; ++steps) {
      const Mention& mention = model.mentions[--m];
      if (!c.beside(at, mention.span.first)) return kNobody;
      if (mention.subject && mention.actor != kNobody && c.quote_at(mention.span.first) < 0 &&
          !actor(mention.actor).place && !model.reported[mention.span.first])
        return mention.actor;
    }
    return kNobody;
  }

  // The last voice, unless somebody else came on the stage since.
  std::optional<Resolved> resolve_context(std::uint32_t at, Resolution how, bool says_i) {
    if (at >= c.size()) return std::nullopt;
    referrer.read_to(at, spoken);
    if (const ActorId next = subject_below(at); next != kNobody) return answer(next, how, 0.55);
    const ActorId newcomer = subject_before(at);
    if (newcomer != kNobody) return answer(newcomer, how, 0.55);
    if (spoken.empty()) return std::nullopt;
    const Spoken& s = spoken.back();
    if (s.at >= at || c.paragraphs_between(s.at, at) > kContextParagraphs) return std::nullopt;
    if (says_i && !may_say_i(actor(s.actor))) return std::nullopt;
    return answer(s.actor, how, 0.6);
  }
  // « Je n'ai pas dormi »: somebody, and no body, paper or crowd.
  [[nodiscard]] static bool may_say_i(const Actor& a) {
    return a.kind == EntityKind::person || a.kind == EntityKind::anonymous;
  }
  // A quotation that is a heading belongs to whom the paragraph below speaks of first.
  [[nodiscard]] ActorId subject_below(std::uint32_t at) const {
    using text::ParagraphKind;
    const auto& paragraphs = c.document().paragraphs;
    const std::uint32_t heading = c.paragraph(at);
    const ParagraphKind kind = paragraphs[heading].kind;
    if (kind != ParagraphKind::headline && kind != ParagraphKind::subheading) return kNobody;
    std::uint32_t m = first_mention_from(model, at);
    for (int steps = 0; m < model.mentions.size() && steps < 20; ++m, ++steps) {
      const Mention& mention = model.mentions[m];
      const std::uint32_t paragraph = c.paragraph(mention.span.first);
      if (c.paragraphs_between(at, mention.span.first) > 1) return kNobody;
      if (mention.actor != kNobody && c.quote_at(mention.span.first) < 0 &&
          (mention.subject || paragraph == heading) &&
          actor(mention.actor).kind == EntityKind::person && !actor(mention.actor).place)
        return mention.actor;
    }
    return kNobody;
  }
  // In the last sentence of the paragraph above, where `at` begins its own.
  [[nodiscard]] bool right_above(std::uint32_t i, std::uint32_t at) const {
    // who is heard in that paragraph is heard on: his son, Paul Roy, is only spoken of
    const bool silent = spoken.empty() || c.paragraph(spoken.back().at) != c.paragraph(i);
    return silent && c.paragraphs_between(i, at) == 1 && !c.in_caption(i) && begins(at) &&
           c.document().paragraphs[c.paragraph(i)].end_token ==
               c.document().sentences[c.token(i).sentence].end_token;
  }
  [[nodiscard]] bool begins(std::uint32_t at) const {
    constexpr std::uint32_t kMarks = 2;  // before the first word
    return at <= c.document().paragraphs[c.paragraph(at)].first_token + kMarks;
  }
  // A person who stood as subject before `at` in its paragraph, behind the last who spoke, or in
  // the sentence right above it instead of him.
  [[nodiscard]] ActorId subject_before(std::uint32_t at) const {
    const std::uint32_t after = spoken.empty() ? 0 : spoken.back().at;
    const bool heard =
        !spoken.empty() && after < at && c.paragraphs_between(after, at) <= kContextParagraphs;
    std::uint32_t m = first_mention_from(model, at);
    for (int steps = 0; m > 0 && steps < 40; ++steps) {
      const Mention& mention = model.mentions[--m];
      if (c.paragraph(mention.span.first) != c.paragraph(at) &&
          (!heard || !right_above(mention.span.first, at)))
        return kNobody;
      if (mention.span.first <= after && after > 0) return kNobody;
      if (mention.subject && mention.actor != kNobody && c.quote_at(mention.span.first) < 0 &&
          actor(mention.actor).kind == EntityKind::person && !actor(mention.actor).place &&
          !model.reported[mention.span.first] && !placename(actor(mention.actor).name))
        return mention.actor;
    }
    return kNobody;
  }

  // --- relays ---

  EntityIndex relay(TokenSpan span) {
    const Resolved resolved = resolve_phrase(span, true);
    Actor& a = actor(handed[resolved.entity]);
    const std::int32_t m = phrases.primary(span);
    const bool by_name =
        m >= 0 && model.mentions[static_cast<std::size_t>(m)].kind == MentionKind::name;
    // What passes words on and has a name that says nothing else is an outlet.
    if (by_name && a.entry == nullptr && a.roles.empty()) {
      const Name& name = model.name_of(model.mentions[static_cast<std::size_t>(m)]);
      if (name.shape == NameShape::plain && !name.titled && name.words.size() <= 3 &&
          index.size() == handed.size() && a.mentions.size() <= 2)
        a.kind = EntityKind::media;
    }
    return resolved.entity;
  }

  // --- questions without consequences ---

  [[nodiscard]] EntityKind kind_of(TokenSpan span) const {
    const std::int32_t m = phrases.primary(span);
    if (m < 0) return kind_unread(span);
    const Mention& mention = model.mentions[static_cast<std::size_t>(m)];
    if (mention.actor != kNobody) return actor(mention.actor).kind;
    if (mention.kind == MentionKind::name) return kind_of_name(c, model.name_of(mention));
    return kind_of_description(c, model.description_of(mention));
  }

  [[nodiscard]] bool can_speak(TokenSpan span) const {
    if (span.empty() || span.first >= c.size()) return false;
    if (c.lexicon.match_anonymous(c.document(), span.first)) return true;
    const std::int32_t m = phrases.primary(span);
    if (m < 0) {
      const Tag tag = c.words.tag(span.first);
      return tag == Tag::pronoun || tag == Tag::subject_clitic ||
             (latter(c.form(span.end - 1)) && span.end - span.first == 2);
    }
    const Mention& mention = model.mentions[static_cast<std::size_t>(m)];
    if (mention.kind == MentionKind::name) return true;
    return description_speaks(c, model.description_of(mention)) || mention.actor != kNobody ||
           phrases.name_within(static_cast<std::uint32_t>(m), span) >= 0;
  }
};

Resolver::Resolver(const lexicon::Lexicon& lexicon, const OfficeBook& offices,
                   const syntax::Words& words, const syntax::Chunks& chunks)
    : impl_(std::make_unique<Impl>(lexicon, offices, words, chunks)) {}
Resolver::~Resolver() = default;

std::optional<Resolved> Resolver::resolve(const Source& source) {
  switch (source.form) {
    case SourceForm::phrase:
      impl_->introduce(source.span, source.goes_on);
      return impl_->resolve_phrase(source.span, false, source.answers, source.adds);
    case SourceForm::pronoun:
      return impl_->resolve_pronoun(source.span, source.at, source);
    case SourceForm::ellipsis:
      return impl_->resolve_ellipsis(source.at);
    case SourceForm::context:
      return impl_->resolve_context(source.at, Resolution::context, source.says_i);
  }
  return std::nullopt;
}

void Resolver::spoke(EntityIndex entity, std::uint32_t at, const std::vector<TokenSpan>& content) {
  if (entity >= impl_->handed.size()) return;
  impl_->spoken.push_back({impl_->handed[entity], at, impl_->asks(content)});
  std::vector<bool>& reported = impl_->model.reported;
  for (const TokenSpan& part : content)
    for (std::uint32_t t = part.first; t < std::min(part.end, impl_->c.size()); ++t)
      reported[t] = true;
}

EntityIndex Resolver::relay(TokenSpan span) { return impl_->relay(span); }
EntityKind Resolver::kind_of(TokenSpan span) const { return impl_->kind_of(span); }
bool Resolver::can_speak(TokenSpan span) const { return impl_->can_speak(span); }

std::vector<Entity> Resolver::entities() {
  impl_->referrer.read_to(impl_->c.size(), impl_->spoken);
  for (ExtraMention& extra : impl_->extra_mentions)
    if (const ActorId now = impl_->actor(extra.first).now; now != kNobody) extra.first = now;
  return compose_entities(impl_->c, impl_->model, impl_->handed, impl_->extra_mentions);
}

}  // namespace selon::mentions

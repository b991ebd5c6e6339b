#include "analyzer/detect/named_media.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/relay_nouns.h"
#include "analyzer/detect/relay_words.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {

std::vector<TokenSpan> with_second_title(const Reading& r, TokenSpan title, std::uint32_t& end) {
  std::vector<TokenSpan> out{title};
  end = title.end + 1;
  if (r.fw(end) != Fw::et) return out;
  const bool preposition = r.tag(end + 1) == Tag::preposition;
  const std::uint32_t at = end + (preposition ? 2 : 1);
  if (const TokenSpan second = quoted_title(r, at); !second.empty()) {
    out.push_back(second);
    end = second.end + 1;
  }
  return out;
}

TokenSpan second_medium(const Reading& r, std::uint32_t i) {
  if (r.fw(i) != Fw::et) return {};
  const Fw again = r.fw(i + 1);
  const bool told = again == Fw::a_grave || again == Fw::au || again == Fw::aux;
  const std::uint32_t at = is_of(again) || told ? i + 2 : i + 1;
  const TokenSpan whole = r.extended_at(at, {false, false});
  if (whole.empty() || sense_of(r, whole).is_media()) return whole;
  if (sense_of(r, whole).kind == EntityKind::state) return {};  // l'AFP et Kiev
  // accordé à L'Echo et Tempus: what et joins to a medium, when it is no person
  const NounPhrase* np = r.phrase_at(at);
  const bool name = at == i + 1 && np->kind == syntax::NounKind::proper && np->span == whole;
  const VerbGroup* verb = r.chunks.verb(r.past_adverbials(whole.end));
  const bool subject = verb != nullptr && verb->form == VerbForm::finite;
  return name && !subject && !r.words[whole.first].morph.any(lexicon::pos::first_name)
             ? whole
             : TokenSpan{};
}

void add_further_media(const Reading& r, std::uint32_t token, std::vector<TokenSpan>& out,
                       std::uint32_t& end) {
  std::vector<TokenSpan> listed;
  std::uint32_t i = token;
  while (r.is(i, Punct::comma)) {
    const bool told = r.fw(i + 1) == Fw::a_grave || r.fw(i + 1) == Fw::au;
    const TokenSpan whole = r.extended_at(told ? i + 2 : i + 1, {false, false});
    const Sense sense = sense_of(r, whole);
    if (whole.empty() || !sense.is_media() || sense.name == nullptr ||
        sense.name_span.end != whole.end)
      break;
    listed.push_back(whole);
    i = whole.end;
  }
  const TokenSpan last = second_medium(r, i);
  if (last.empty()) return;
  listed.push_back(last);
  out.insert(out.end(), listed.begin(), listed.end());
  end = std::max(end, last.end);
}

namespace {

bool is_interview(const Reading& r, const NounPhrase& np) {
  return sense_of(r, np.span).has(lexicon::trait::interview);
}

// publié par La Vigie, un entretien avec La Vigie, accordé à La Vigie: a title that the tables do
// not know; without a participle à La Vigie may be a place, but not behind a talk in which
// something was said (dans un entretien à La Vigie; not lors d'un entretien à La Vigie).
TokenSpan unknown_title(const Reading& r, std::uint32_t i) {
  constexpr auto kStaff = std::to_array<std::string_view>(
      {"journaliste", "journalistes", "correspondant", "correspondante", "reporter", "rédaction"});
  if (i < 2) return {};
  const Fw before = r.fw(i - 1);
  const VerbGroup* verb = r.chunks.verb(i - 2);
  const bool given = before == Fw::a_grave && verb != nullptr && verb->form == VerbForm::participle;
  const NounPhrase* talk = before == Fw::a_grave ? r.chunks.noun(i - 2) : nullptr;
  const bool talked = talk != nullptr && talk->preposition != kNone &&
                      r.fw(static_cast<std::uint32_t>(talk->preposition)) == Fw::dans &&
                      (is_talk(r.form(talk->head)) || is_interview(r, *talk));
  const bool staff = is_of(before) && among(kStaff, r.form(i - 2));
  return given || talked || staff || before == Fw::par || before == Fw::avec ? noun_title(r, i)
                                                                             : TokenSpan{};
}

// une interview au journaliste Karim Lenz: of who asks the name is all that is told
TokenSpan named_journalist(const Reading& r, const NounPhrase& np, TokenSpan whole) {
  const std::string_view head = r.form(np.head);
  const bool asks = head == "journaliste" || head == "animateur" || head == "animatrice" ||
                    head == "youtubeur" || head == "podcasteur" || head == "présentateur";
  return asks && !np.name.empty() ? whole : TokenSpan{};
}

}  // namespace

std::vector<TokenSpan> media_behind(const Reading& r, std::uint32_t from, std::uint32_t& end) {
  std::uint32_t i = from;
  const std::uint32_t limit = std::min(r.sentence(from - 1).end, from + 14);
  TokenSpan journalist;
  while (i < limit && !r.is(i, Punct::comma) && !r.is_stop(i)) {
    // not un entretien sur « La Nuit », pour « La Nuit »: what it was about
    const Fw before = r.fw(i - 1);
    const bool talks = carries_words(before) || before == Fw::avec || before == Fw::par;
    if (r.opens_quote(i) && talks && before != Fw::sur)
      if (const TokenSpan title = quoted_title(r, i); !title.empty())
        return with_second_title(r, title, end);
    if (i == from && !quoted_title(r, i).empty()) {  // l'émission « Cap au nord » de France 2
      i = r.past_quote(i);
      continue;
    }
    // an incise in a quotation has its words there
    if (r.quote_at(i) != r.quote_at(from - 1)) break;
    const VerbGroup* verb = r.chunks.verb(i);
    if (verb != nullptr) {
      if (verb->form != VerbForm::participle) break;
      // une déclaration écrite transmise à l'AFP
      const VerbGroup* next = r.chunks.verb(verb->span.end);
      const bool described = next != nullptr && next->form == VerbForm::participle;
      if (!hands_on(verb->lemma) && !described) break;
      i = verb->span.end;
      continue;
    }
    if (const TokenSpan title = unknown_title(r, i); !title.empty()) {
      end = std::max(end, title.end);
      return {title};
    }
    if (const NounPhrase* np = r.phrase_at(i)) {
      // a dit lors d'une réunion | le ministre sur Twitter: who speaks
      const bool apart = np->preposition == kNone && np->determiner != kNone &&
                         r.words.token(i).shape == text::Shape::lower && can_speak(r, np->span);
      if (apart) break;
      const TokenSpan whole = r.extended_at(i, {false, false});
      // conférence de presse; but les médias américains are some
      const bool nobody = is_everybody(r.form(np->head)) && sense_of(r, whole).name == nullptr &&
                          !r.lexicon.demonym(r.form(whole.end - 1)) && !are_some_media(r, *np);
      if (!nobody && (sense_of(r, np->span).is_media() || sense_of(r, whole).is_media())) {
        const bool alone = sense_of(r, np->span).is_media() && !sense_of(r, np->span).has(~0u);
        const bool titled = whole.end > np->span.end && r.opens_quote(np->span.end);
        const TokenSpan span = alone && !titled ? np->span : whole;  // l'émission « Cap au nord »
        end = std::max(end, span.end);
        std::vector<TokenSpan> out{span};
        add_further_media(r, span.end, out, end);
        return out;
      }
      if (journalist.empty()) journalist = named_journalist(r, *np, whole);
      i = np->span.end;
      continue;
    }
    ++i;
  }
  if (journalist.empty()) return {};
  end = std::max(end, journalist.end);
  return {journalist};
}

}  // namespace selon::detect

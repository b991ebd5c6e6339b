#include "analyzer/detect/relays.h"

#include <algorithm>

#include "analyzer/detect/named_media.h"
#include "analyzer/detect/relay_nouns.h"
#include "analyzer/detect/relay_words.h"
#include "analyzer/detect/seen_texts.h"
#include "analyzer/detect/senses.h"
#include "analyzer/syntax/prepositions.h"

namespace selon::detect {
namespace {

using lexicon::trait::interview;
using lexicon::trait::network;
using lexicon::trait::occasion;
using lexicon::trait::speech_document;

// par la voix de son président, le sénateur Paul Roy, : between commas behind the one voice a
// further office with the name of its holder is that voice; empty where none stands there.
TokenSpan named_holder(const Reading& r, TokenSpan voice) {
  const NounPhrase* office = r.phrase_at(voice.first);
  if (office == nullptr || !office->name.empty() || office->number == lexicon::number::plural ||
      !r.is(voice.end, Punct::comma))
    return {};
  const NounPhrase* np = r.phrase_at(voice.end + 1);
  if (np == nullptr || np->preposition != kNone || np->determiner == kNone) return {};
  const TokenSpan who = r.extended_at(voice.end + 1, {false, false});
  const NounPhrase* last = r.chunks.noun(who.end - 1);
  const bool named = last != nullptr && last->name.end == who.end && can_speak(r, who);
  return named && r.is(who.end, Punct::comma) ? who : TokenSpan{};
}

// Who speaks for somebody, in the phrase with that preposition; empty where nobody does.
TokenSpan spokesman(const Reading& r, Fw preposition, const NounPhrase& np) {
  if (preposition == Fw::via)
    return speaks_for_others(r.form(np.head))
               ? r.extended_at(np.span.first, {.coordination = false})
               : TokenSpan{};
  if (preposition != Fw::par || !is_mouth(r.form(np.head)) || !is_of(r.fw(np.span.end))) return {};
  const TokenSpan who = r.extended_at(np.span.end + 1, {.coordination = false});
  if (who.empty() || !can_speak(r, who)) return {};
  if (const TokenSpan holder = named_holder(r, who); !holder.empty()) return holder;
  const Sense sense = sense_of(r, who);
  if (sense.has(speech_document)) return who;  // par le biais d'un communiqué
  return sense.is_media() || sense.kind == EntityKind::document ? TokenSpan{} : who;
}

// A participle that opens a stretch, or says where a text or a talk appeared; not of things that
// only set the scene (à la suite des accusations parues dans Y).
bool tells_where(const Reading& r, std::uint32_t participle, std::uint32_t start) {
  if (participle <= start) return true;
  const std::uint32_t before = participle - 1;
  if (r.is(before, Punct::comma) || r.is(before, Punct::paren_open)) return true;
  const NounPhrase* np = r.chunks.noun(before);
  if (np == nullptr) return r.tag(before) != Tag::noun;
  const Sense sense = sense_of(r, np->span);
  return sense.has(speech_document) || sense.has(interview) || is_talk(r.form(np->head)) ||
         !r.lexicon.match_cue_noun(r.doc, np->head);
}

// a dit X, le patron du club, pour Radio Lune: told to a station; not une victoire pour Radio Lune,
// a plaidé pour Radio Lune
bool said_for(const Reading& r, std::uint32_t preposition, const Sense& sense) {
  if (r.fw(preposition) != Fw::pour || preposition == 0 || sense.name == nullptr) return false;
  const std::uint32_t before = preposition - 1;
  return r.is(before, Punct::comma) || r.tag(before) == Tag::proper ||
         r.tag(before) == Tag::subject_clitic;
}

// « choqué » par un article, indigné par la décision: who or what did it
bool done_before(const Reading& r, std::uint32_t preposition) {
  std::uint32_t i = preposition;
  while (i > 0 && (r.is(i - 1, Punct::quote_close) || r.is(i - 1, Punct::quote_neutral))) --i;
  if (i == 0) return false;
  const bool done = r.tag(i - 1) == Tag::past_participle || r.tag(i - 1) == Tag::adjective;
  return done && r.cue_at(i - 1) == nullptr;
}

// Invité de Radio Lune, le ministre a dit: where; not invité de l'émission, of which one says on
// which station it runs. Empty when no medium with a name is told.
TokenSpan host_at(const Reading& r, std::uint32_t i) {
  const std::string_view form = r.form(i);
  // not a critiqué l'invité de France 2
  if (!is_guest(form) || (i > 0 && r.tag(i - 1) == Tag::determiner)) return {};
  const std::uint32_t of = r.past_adverbials(i + 1);  // invité lundi de Radio Lune
  if (!is_of(r.fw(of)) || r.phrase_at(of + 1) == nullptr) return {};
  const TokenSpan host = r.extended_at(of + 1, {false, false});
  const Sense sense = sense_of(r, host);
  // Invitée de La Nuit de Radio Lune: a programme, and of which station
  const bool station =
      sense.name != nullptr && (sense.is_media() || sense.name->kind == EntityKind::media);
  return station ? host : TokenSpan{};
}

// Invitée de l'émission « Le Grand Débat », la ministre a dit: a programme by its name, where
// nobody says on which station it runs. `end` is one past its marks.
TokenSpan programme_at(const Reading& r, std::uint32_t i, std::uint32_t& end) {
  const NounPhrase* np = is_guest(r.form(i)) && is_of(r.fw(i + 1)) ? r.phrase_at(i + 2) : nullptr;
  if (np == nullptr || (i > 0 && r.tag(i - 1) == Tag::determiner)) return {};
  const std::string_view head = r.form(np->head);
  if (head != "émission" && head != "podcast" && head != "balado") return {};
  const std::uint32_t past_head = np->head + 1;
  if (const TokenSpan title = quoted_title(r, past_head); !title.empty()) {
    end = r.past_quote(past_head);
    return r.is(end, Punct::comma) ? title : TokenSpan{};
  }
  const TokenSpan whole = r.extended_at(i + 2, {false, false});
  end = whole.end;
  const bool named = whole.end > past_head && r.is(end, Punct::comma) &&
                     r.words.token(past_head).shape != text::Shape::lower;
  return named ? TokenSpan{past_head, whole.end} : TokenSpan{};
}

// par voie de communiqué: the text, of which voie says no more than dans
TokenSpan text_by_way(const Reading& r, std::uint32_t preposition) {
  if (r.fw(preposition) != Fw::par || r.form(preposition + 1) != "voie" ||
      !is_of(r.fw(preposition + 2)))
    return {};
  const TokenSpan text = r.extended_at(preposition + 3, {false, false});
  return !text.empty() && sense_of(r, text).has(speech_document) ? text : TokenSpan{};
}

// The station right behind where it is heard, who speaks for somebody, a fellow paper; empty where
// the phrase is none of these.
std::vector<TokenSpan> told_by_noun(const Reading& r, Fw preposition, const NounPhrase& np,
                                    const Sense& sense, std::uint32_t& end) {
  const std::string_view head = r.form(np.head);
  // sur le plateau RTL, au micro RMC
  if (is_channel(head) && sense.name != nullptr && sense.name_span.first == np.head + 1 &&
      (sense.name->kind == EntityKind::media || sense.name->kind == EntityKind::agency)) {
    end = sense.name_span.end;
    return {sense.name_span};
  }
  if (const TokenSpan voice = spokesman(r, preposition, np); !voice.empty()) {
    end = voice.end;
    return {voice};
  }
  // en réponse à une question de l'AFP
  const std::uint32_t asked = np.span.end + 1;
  if (preposition == Fw::en && head == "réponse" && syntax::is_to(r.fw(np.span.end)))
    if (const NounPhrase* question = r.phrase_at(asked);
        question != nullptr && r.form(question->head).starts_with("question"))
      if (auto behind = media_behind(r, question->span.end, end); !behind.empty()) return behind;
  // nos confrères du Parisien
  if (head == "confrères" || head == "consœurs" || head == "confrère")
    if (auto behind = media_behind(r, np.span.end, end); !behind.empty()) return behind;
  return {};
}

// dans un courriel à Radio Lune: the text, and the medium to which it went
std::vector<TokenSpan> text_and_addressee(const Reading& r, const NounPhrase& text, TokenSpan whole,
                                          const Sense& sense) {
  const std::uint32_t to = text.span.end;
  const Fw fw = r.fw(to);
  if (fw != Fw::a_grave && fw != Fw::au) return {whole};
  const bool medium = sense.name != nullptr && (sense.name->kind == EntityKind::media ||
                                                sense.name->kind == EntityKind::agency);
  if (!medium || sense.name_span.end != whole.end || sense.name_span.first < to + 1 ||
      sense.name_span.first > to + 2)
    return {whole};
  return {text.span, sense.name_span};
}

// dans son article 12, à l'article R. 5: a part of a law or a contract, no text of its own
bool is_section(const Reading& r, const NounPhrase& np) {
  const std::string_view head = r.form(np.head);
  if (head != "article" && head != "articles" && head != "alinéa" && head != "chapitre")
    return false;
  const std::uint32_t number = np.head + 1;
  const auto shape = number < r.size() ? r.words.token(number).shape : text::Shape::none;
  return r.tag(number) == Tag::numeral || r.form(number) == "premier" ||
         (shape == text::Shape::upper && r.form(number).size() < 3);
}

// dans un communiqué, par une lettre, dans une déclaration transmise à l'AFP: the text and to whom
// it went; empty where the phrase is no text that carries words.
std::vector<TokenSpan> carrying_text(const Reading& r, std::uint32_t preposition,
                                     const NounPhrase& np, TokenSpan whole, const Sense& sense,
                                     std::uint32_t& end) {
  const Fw fw = by_way_of(r, preposition);
  const bool carrier = fw == Fw::dans || fw == Fw::via || fw == Fw::par || fw == Fw::sur ||
                       fw == Fw::selon || fw == Fw::en;
  // en réponse à, en mémoire de: a way of doing it, no text
  const bool manner = fw == Fw::en && np.determiner == kNone;
  const bool agent = fw == Fw::par && np.determiner != kNone && done_before(r, preposition);
  const bool text =
      (sense.has(speech_document) || is_sent(r, np)) && !sense.has(occasion) && !is_inquiry(r, np);
  if (!carrier || manner || agent || !text || is_section(r, np) || is_seating(r, np) ||
      is_topic(fw, r.form(np.head)))
    return {};
  std::vector<TokenSpan> out = text_and_addressee(r, np, whole, sense);
  std::uint32_t stop = whole.end;
  const VerbGroup* verb = r.chunks.verb(whole.end);
  if (verb != nullptr && verb->form == VerbForm::participle) {
    for (const TokenSpan& relay : media_behind(r, whole.end, stop)) out.push_back(relay);
    end = std::max(end, stop);
  }
  return out;
}

// par téléphone satellite à l'AFP, au téléphone à RTL, par courriel à La Vigie: by what means; who
// was told stands behind it and is no part of it. Where the means end, or the end of the phrase.
std::uint32_t past_means(const Reading& r, Fw preposition, const NounPhrase& np,
                         std::uint32_t end) {
  const bool bare = preposition == Fw::par && np.determiner == kNone;
  if (!bare && r.form(np.head) != "téléphone") return end;
  const Fw behind = r.fw(np.span.end);
  const bool told = behind == Fw::a_grave || behind == Fw::au || behind == Fw::aux;
  return told ? std::min(end, np.span.end) : end;
}

// a-t-on dit à l'AFP de source policière: who speaks
bool opens_source(const Reading& r, std::uint32_t i) {
  return r.form(i) == "source" || r.form(i) == "sources";
}

// fait état dans un communiqué | de « plusieurs tirs », sur son compte Télébulle | d'un « tir »:
// one past the noun.
std::uint32_t before_said_words(const Reading& r, TokenSpan told) {
  for (std::uint32_t t = told.first + 1; t < told.end; ++t)
    if (opens_said_words(r, t)) return t;
  return told.end;
}

// The whole phrase of who was told. explique à Lunelinfo.com Anne Durand, a déclaré à l'AFP Anne
// Durand, ont dit à Reuters des témoins: who speaks stands right behind.
TokenSpan told_phrase(const Reading& r, const NounPhrase& np) {
  TokenSpan whole = r.extended_at(np.span.first, {false, false});
  // the name of a site ends with its domain
  if (np.kind == syntax::NounKind::proper && np.span.end < whole.end &&
      r.phrase_at(np.span.end) != nullptr && sense_of(r, np.span).is_media())
    whole.end = np.span.end;
  const Sense sense = sense_of(r, whole);
  if (sense.name != nullptr && sense.is_media() && sense.name_span.end < whole.end &&
      (r.phrase_at(sense.name_span.end) != nullptr || r.fw(sense.name_span.end) == Fw::des ||
       opens_some(r, sense.name_span.end) ||
       (np.kind == syntax::NounKind::proper && opens_topic(r, sense.name_span.end)) ||
       (is_of(r.fw(sense.name_span.end)) &&
        (r.opens_quote(sense.name_span.end + 1) || opens_source(r, sense.name_span.end + 1)))))
    whole.end = sense.name_span.end;  // a parlé sur Telegram de « A »
  whole.end = before_said_words(r, whole);
  return whole;
}

// au "20 Heures" de TF1; explique dans « Le Phare » que A: a title between verb and words, known or
// not
std::vector<TokenSpan> relay_in_marks(const Reading& r, std::uint32_t preposition,
                                      std::uint32_t object, std::uint32_t& end) {
  const Fw in = r.fw(preposition);
  const std::uint32_t past_title = r.past_quote(object);
  const bool unknown_title = ((in == Fw::dans || in == Fw::sur) && r.is_que(past_title)) ||
                             (in == Fw::dans && r.fw(past_title) == Fw::sur);
  if (const TokenSpan title = unknown_title ? quoted_title(r, object) : quoted_outlet(r, object);
      !title.empty() && carries_words(in))
    return with_second_title(r, title, end);
  const std::uint32_t past = r.past_quote(object);
  std::uint32_t stop = past;
  auto behind = is_of(r.fw(past)) ? media_behind(r, past + 1, stop) : std::vector<TokenSpan>{};
  if (!behind.empty()) end = stop;
  return behind;
}

// interrogé par La Vigie, cité hier par « La Vigie »: who asks or cites, known or not. `end` is one
// past the title, and past its marks.
TokenSpan title_of_agent(const Reading& r, std::uint32_t preposition, std::uint32_t& end) {
  constexpr std::uint32_t kReach = 5;  // tokens of when it was asked
  if (r.fw(preposition) != Fw::par) return {};
  const std::uint32_t object = preposition + 1;
  TokenSpan title = quoted_title(r, object);
  if (title.empty()) title = noun_title(r, object);
  if (title.empty()) return {};
  for (std::uint32_t t = preposition; t > 0 && t + kReach > preposition; --t) {
    const VerbGroup* verb = r.chunks.verb(t - 1);
    if (verb == nullptr) continue;
    const bool asks = verb->form == VerbForm::participle && hands_on(verb->lemma) &&
                      r.past_adverbials(verb->span.end) == preposition;
    if (!asks) return {};
    end = std::max(title.end, r.past_quote(object));
    return title;
  }
  return {};
}

// sur le réseau Télébulle, sur son réseau Télébulle: the network by its name; sur le réseau routier
// is no medium
TokenSpan named_network(const Reading& r, Fw preposition, const NounPhrase& np,
                        const Sense& sense) {
  const bool named = preposition == Fw::sur && r.form(np.head) == "réseau" &&
                     sense.name != nullptr && sense.name->kind == EntityKind::media &&
                     sense.name_span.first == np.head + 1;
  return named ? sense.name_span : TokenSpan{};
}

// sur le plateau de « Cap au nord », sur les antennes de Radio Lune: the station, of which we need
// not have heard. REQUIRES: is_channel() of the head, with de behind the phrase.
std::vector<TokenSpan> heard_on_channel(const Reading& r, Fw preposition, const NounPhrase& np,
                                        std::uint32_t& end) {
  if (auto behind = media_behind(r, np.span.end, end); !behind.empty()) return behind;
  if (const TokenSpan title = quoted_title(r, np.span.end + 1);
      !title.empty() && preposition == Fw::sur) {
    end = title.end + 1;
    return {title};
  }
  const NounPhrase* station = r.phrase_at(np.span.end + 1);
  // au micro de Paul Roy: of who asks there
  if (station != nullptr && r.words[station->span.first].morph.any(lexicon::pos::first_name) &&
      station->span.end >= station->span.first + 2)
    return {};
  // of a hill, too; dans les ondes du lac
  const std::string_view head = r.form(np.head);
  const bool landscape = head == "plateau" || (head == "ondes" && preposition != Fw::sur);
  if (!landscape && station != nullptr && station->kind == syntax::NounKind::proper)
    return {station->span};
  return {};
}

// la page Facebook, à la radio Franceinfo, à Franceinfo et à RTL: the phrase itself is the medium;
// empty where it is none, or nobody was told there.
std::vector<TokenSpan> told_medium(const Reading& r, std::uint32_t preposition, TokenSpan whole,
                                   const Sense& sense, std::uint32_t& end) {
  const Fw in = by_way_of(r, preposition);
  if (!sense.is_media() || in == Fw::en || in == Fw::lors) return {};
  if (in == Fw::pour && !said_for(r, preposition, sense)) return {};
  // sur son profil, dans son compte X; not dans le profil de X
  const Fw whose = r.fw(whole.first);
  const bool own = in == Fw::dans && (whose == Fw::son || whose == Fw::sa || whose == Fw::leur);
  if (sense.has(network) && sense.name == nullptr && in != Fw::sur && in != Fw::via && !own)
    return {};
  std::vector<TokenSpan> out{whole};
  add_further_media(r, whole.end, out, end);
  return out;
}

}  // namespace

void drop_own_site(const Reading& r, TokenSpan source, std::vector<TokenSpan>& relays) {
  if (source.empty() || !sense_of(r, source).is_media()) return;
  std::erase_if(relays, [&r](const TokenSpan& relay) {
    const Fw whose = r.fw(relay.first);
    const std::string_view what = r.form(relay.first + 1);
    return (whose == Fw::son || whose == Fw::leur) &&
           (what == "site" || what == "éditorial" || what == "édito");
  });
}

namespace {

// à plusieurs médias, dont l'AFP et Reuters: of all who were told, those that have a name
std::vector<TokenSpan> picked_media(const Reading& r, const NounPhrase& told, TokenSpan whole,
                                    std::uint32_t& end) {
  const std::uint32_t dont = r.is(whole.end, Punct::comma) ? whole.end + 1 : whole.end;
  if (r.fw(dont) != Fw::dont || told.number != lexicon::number::plural ||
      (!sense_of(r, whole).is_media() && !is_everybody(r.form(told.head))))
    return {};
  const TokenSpan named = r.extended_at(dont + 1, {false, false});
  if (named.empty() || !sense_of(r, named).is_media() || sense_of(r, named).name == nullptr)
    return {};
  std::vector<TokenSpan> out{named};
  end = named.end;
  add_further_media(r, named.end, out, end);
  return out;
}

}  // namespace

std::vector<TokenSpan> relay_of_phrase(const Reading& r, std::uint32_t preposition,
                                       std::uint32_t& end) {
  const std::uint32_t object = object_of(r, preposition);
  end = preposition + 1;
  // interrogé par rapport à X: in respect of, no report
  if (r.fw(preposition) == Fw::par && r.form(preposition + 1) == "rapport") return {};
  if (const TokenSpan title = title_of_agent(r, preposition, end); !title.empty()) return {title};
  if (r.opens_quote(object)) return relay_in_marks(r, preposition, object, end);
  // dans la « SonntagsZeitung »
  if (const TokenSpan paper = quoted_outlet(r, object + 1);
      !paper.empty() && r.tag(object) == Tag::determiner && carries_words(r.fw(preposition))) {
    end = r.past_quote(object + 1);
    return {paper};
  }
  if (const TokenSpan text = text_by_way(r, preposition); !text.empty()) {
    end = text.end;
    return {text};
  }
  const NounPhrase* np = r.phrase_at(object);
  if (np == nullptr) return {};
  if (is_of(r.fw(preposition)) && preposition > 0 && !host_at(r, preposition - 1).empty())
    return media_behind(r, object, end);
  TokenSpan whole = told_phrase(r, *np);
  whole.end = past_means(r, r.fw(preposition), *np, whole.end);
  if (auto picked = picked_media(r, *np, whole, end); !picked.empty()) return picked;
  const Sense sense = sense_of(r, whole);
  end = whole.end;
  const std::string_view head = r.form(np->head);
  const Fw preposition_word = by_way_of(r, preposition);
  if (is_of(preposition_word) || r.quoted(np->head) != r.quoted(preposition)) return {};
  // interrogé sur l'AFP: what was spoken of; one is heard on a station, but on no agency
  if (preposition_word == Fw::sur && sense.kind == EntityKind::agency && !holds_medium(head))
    return {};
  if (preposition_word == Fw::avec && preposition > 0 && joins_hands(r.form(preposition - 1)))
    return {};
  // dans une déclaration écrite, conjointe: a text
  const bool text = sense.noun != nullptr && sense.noun->noun.find(' ') != std::string_view::npos;
  if (sense.has(interview) || (is_talk(head) && !text && !is_sent(r, *np)))
    return media_behind(r, np->span.end, end);
  if (is_public(r, *np, sense) || is_place(r, preposition_word, *np, sense)) return {};
  // sur l'application Telegram; not sur l'application de la loi
  if ((head == "application" || head == "appli") && sense.name != nullptr) return {whole};
  if (const TokenSpan named = named_network(r, preposition_word, *np, sense); !named.empty())
    return {named};
  if (is_channel(head) && is_of(r.fw(np->span.end)))
    if (auto on = heard_on_channel(r, preposition_word, *np, end); !on.empty()) return on;
  if (auto told = told_by_noun(r, preposition_word, *np, sense, end); !told.empty()) return told;
  if (auto told = told_medium(r, preposition, whole, sense, end); !told.empty()) return told;
  if (holds_medium(head) || sense.has(occasion)) {
    auto behind = media_behind(r, np->span.end, end);
    // a conference is an occasion; only a medium with a name passes words on from it
    if (sense.has(occasion) && !behind.empty() && sense_of(r, behind.front()).name == nullptr)
      return {};
    return behind;
  }
  if (auto text_told = carrying_text(r, preposition, *np, whole, sense, end); !text_told.empty())
    return text_told;
  if (preposition_word == Fw::sur && sense.has(network)) return {whole};
  return {};
}

namespace {

// Après la publication de l'enquête | par La Vigie, le maire a admis que A: behind a noun par names
// who did what the noun tells of, and passes nothing on.
bool does_it(const Reading& r, std::uint32_t preposition, std::uint32_t from) {
  if (r.fw(preposition) != Fw::par || preposition <= from) return false;
  // Interrogé au sujet de la digue | par l'AFP: the participle's own
  for (std::uint32_t t = from; t < preposition; ++t)
    if (const VerbGroup* verb = r.chunks.verb(t); verb != nullptr && hands_on(verb->lemma))
      return false;
  const NounPhrase* deed = r.chunks.noun(preposition - 1);
  // Rencontré sur place | par l'AFP: where it was
  const bool place = deed != nullptr && deed->preposition > 0 &&
                     !is_of(r.fw(static_cast<std::uint32_t>(deed->preposition)));
  return deed != nullptr && !place && deed->span.first >= from &&
         sense_of(r, r.extended_at(preposition + 1)).is_media();
}

}  // namespace

std::vector<TokenSpan> relays_in(const Reading& r, TokenSpan stretch) {
  std::vector<TokenSpan> out;
  std::uint32_t i = stretch.first;
  while (i < stretch.end) {
    if (const TokenSpan host = host_at(r, i); !host.empty() && host.end <= stretch.end) {
      out.push_back(host);
      i = host.end;
      continue;
    }
    std::uint32_t past = i;
    if (const TokenSpan show = programme_at(r, i, past); !show.empty() && past <= stretch.end) {
      out.push_back(show);
      i = past;
      continue;
    }
    if (!r.quoted(i) && r.tag(i) == Tag::preposition && relaying_preposition(r, i)) {
      std::uint32_t end = i;
      for (const TokenSpan& relay : relay_of_phrase(r, i, end))
        if (relay.end <= stretch.end && !does_it(r, i, stretch.first)) out.push_back(relay);
      // Dans un rapport que l'AFP a pu consulter, X a dit
      if (!out.empty() && out.back().end == end &&
          sense_of(r, out.back()).kind == EntityKind::document)
        if (const SeenText seen = read_seen_text(r, end); !seen.medium.empty()) {
          out.push_back(seen.medium);
          end = seen.end;
        }
      i = std::max(end, i + 1);
    } else if (const VerbGroup* verb = r.chunks.verb(i);
               verb != nullptr && verb->form == VerbForm::participle &&
               (!hands_on(verb->lemma) || !tells_where(r, i, stretch.first))) {
      // …, détaillée dans un communiqué, X a dit: where something else was detailed
      while (i < stretch.end && !r.is(i, Punct::comma)) ++i;
    } else {
      ++i;
    }
  }
  return out;
}

}  // namespace selon::detect

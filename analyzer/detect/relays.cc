#include "analyzer/detect/relays.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/seen_texts.h"

namespace selon::detect {
namespace {

using lexicon::trait::interview;
using lexicon::trait::network;
using lexicon::trait::occasion;
using lexicon::trait::speech_document;

// Nouns that only hold the name of the medium behind them: au micro de RTL, à un journaliste de
// l'AFP.
constexpr auto kHolders = std::to_array<std::string_view>(
    {"micro",         "antenne",       "plateau",        "colonnes",       "ondes",
     "site",          "confrères",     "consoeurs",      "confrère",       "journaliste",
     "journalistes",  "correspondant", "correspondants", "correspondante", "caméras",
     "caméra",        "page",          "compte",         "comptes",        "blog",
     "intermédiaire", "voix",          "édition",        "pages",          "émission",
     "matinale",      "journal",       "chaîne",         "radio",          "quotidien",
     "magazine",      "hebdomadaire",  "invité",         "invitée",        "studio",
     "équipe",        "équipes",       "envoyé",         "service",        "fil",
     "antennes",      "micros",        "rédaction",      "profil",         "story",
     "question",      "questions"});

// devant la presse, aux médias: an occasion, nobody in particular.
bool everybody(std::string_view noun) {
  constexpr auto kEverybody =
      std::to_array<std::string_view>({"presse", "médias", "journalistes", "caméras"});
  return among(kEverybody, noun);
}
// aux médias russes, d'État: some of them, of which it is told whose; aux médias locaux is nobody
bool are_some(const Reading& r, const NounPhrase& np) {
  if (r.form(np.head) != "médias") return false;
  if (np.span.end > np.head + 1)
    return r.tag(np.head + 1) == Tag::adjective && r.form(np.head + 1) != "locaux";
  const std::string_view whose = r.form(np.span.end + 1);
  return is_of(r.fw(np.span.end)) && (whose == "état" || whose == "etat");
}

// à travers sa page Facebook: what via says in one word
Fw by_way_of(const Reading& r, std::uint32_t preposition) {
  const bool across = r.fw(preposition) == Fw::a_grave && r.form(preposition + 1) == "travers";
  return across ? Fw::via : r.fw(preposition);
}

bool is_public(const Reading& r, const NounPhrase& np, const Sense& sense) {
  const std::string_view head = r.form(np.head);
  // devant les micros, les caméras de France 2
  if (head == "micro" || head == "micros") return false;
  if (head == "caméras" && is_of(r.fw(np.span.end))) return false;
  return is_speech(head) ||
         (everybody(head) && sense.name == nullptr && np.span.end - np.span.first <= 2 &&
          !are_some(r, np)) ||
         (np.preposition >= 0 && r.fw(static_cast<std::uint32_t>(np.preposition)) == Fw::devant);
}

// sur le site de l'accident, de l'usine: the site is there, and no page
bool is_scene(std::string_view noun) {
  constexpr auto kScenes = std::to_array<std::string_view>(
      {"accident", "attaque",  "attentat",  "barrage",  "catastrophe", "centrale",    "chantier",
       "crash",    "drame",    "explosion", "fouilles", "incendie",    "mine",        "naufrage",
       "sinistre", "tragédie", "tournage",  "travaux",  "usine",       "effondrement"});
  return among(kScenes, noun);
}

// l'accès au site du crash, sur le site du crash: where it happened; but au site de la chaîne
bool is_place(const Reading& r, Fw preposition, const NounPhrase& np, const Sense& sense) {
  constexpr auto kNews = std::to_array<std::string_view>(
      {"information", "informations", "infos", "actualité", "actualités", "presse", "vidéos"});
  const bool at = preposition == Fw::au || preposition == Fw::a_grave;
  if (preposition == Fw::sur && r.form(np.head) == "site" && is_of(r.fw(np.span.end)))
    if (const NounPhrase* scene = r.phrase_at(np.span.end + 1))
      return is_scene(r.form(scene->head));
  return at && !among(kNews, r.form(np.span.end + 1)) && r.form(np.head) == "site" &&
         sense.name == nullptr && is_of(r.fw(np.span.end)) &&
         !sense_of(r, r.extended_at(np.span.end + 1, {false, false})).is_media();
}

// Words that were said to a medium: dans des propos recueillis par X, ses confidences à X.
bool talks(std::string_view noun) {
  constexpr auto kTalks =
      std::to_array<std::string_view>({"propos", "confidences", "confidence", "confessions",
                                       "déclarations", "déclaration", "témoignage", "échange"});
  return among(kTalks, noun);
}

// dans les tribunes: where spectators sit; dans des tribunes publiées par X are texts
bool seats(const Reading& r, const NounPhrase& np) {
  return r.form(np.head) == "tribunes" && np.determiner != kNone &&
         r.fw(static_cast<std::uint32_t>(np.determiner)) == Fw::les && !is_of(r.fw(np.span.end));
}

// dans une déclaration transmise à l'AFP: what is sent was written down
bool is_sent(const Reading& r, const NounPhrase& np) {
  const VerbGroup* verb = r.chunks.verb(np.span.end);
  if (r.form(np.head) != "déclaration" || verb == nullptr || verb->form != VerbForm::participle)
    return false;
  return verb->lemma == "transmettre" || verb->lemma == "envoyer" || verb->lemma == "adresser";
}

// What a station or a paper is heard or read on.
bool is_channel(std::string_view noun) {
  constexpr auto kChannels = std::to_array<std::string_view>(
      {"antenne", "antennes", "ondes", "colonnes", "micro", "micros", "plateau"});
  return among(kChannels, noun);
}

// via son avocat: who speaks for somebody
bool speaks_for_others(std::string_view noun) {
  constexpr auto kSpokesmen = std::to_array<std::string_view>(
      {"porte-parole", "avocat", "avocate", "avocats", "avocates", "conseil", "conseils", "agent",
       "représentant", "représentante"});
  return among(kSpokesmen, noun);
}

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
  return sense.is_media() || sense.kind == EntityKind::document ? TokenSpan{} : who;
}

// sur le dossier, sur ce rapport: what is spoken of, where sur une vidéo is where it is heard
bool is_topic(Fw preposition, std::string_view noun) {
  constexpr auto kTopics = std::to_array<std::string_view>(
      {"dossier", "rapport", "projet", "plan", "accord", "étude", "enquête", "avis", "sondage"});
  return preposition == Fw::sur && among(kTopics, noun);
}

// Invitée de RTL, la ministre a dit: the station on which one speaks
bool is_guest(std::string_view form) {
  return form == "invité" || form == "invitée" || form == "invités" || form == "invitées";
}

// en partenariat avec: not who was told
bool joins_hands(std::string_view noun) {
  constexpr auto kTogether = std::to_array<std::string_view>(
      {"partenariat", "collaboration", "association", "concertation", "accord", "lien", "contrat"});
  return among(kTogether, noun);
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
  return sense.has(speech_document) || sense.has(interview) || talks(r.form(np->head)) ||
         !r.lexicon.match_cue_noun(r.doc, np->head);
}

// dans « La Vigie » et « Le Phare »: behind a title in marks, what et joins to it is one, too.
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

// de France Inter et de BFMTV, au Monde et au Figaro
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

// A medium named in the complements behind a holder or an interview, within the sentence.
std::vector<TokenSpan> media_behind(const Reading& r, std::uint32_t from, std::uint32_t& end) {
  std::uint32_t i = from;
  const std::uint32_t limit = std::min(r.sentence(from - 1).end, from + 14);
  while (i < limit && !r.is(i, Punct::comma) && !r.is_stop(i)) {
    // not un entretien sur « La Nuit », pour « La Nuit »: what it was about
    if (r.opens_quote(i) && carries_words(r.fw(i - 1)) && r.fw(i - 1) != Fw::sur)
      if (const TokenSpan title = quoted_title(r, i); !title.empty())
        return with_second_title(r, title, end);
    if (i == from && !quoted_title(r, i).empty()) {  // l'émission « Cap au nord » de France 2
      i = r.past_quote(i);
      continue;
    }
    if (r.quoted(i)) break;
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
    if (const NounPhrase* np = r.phrase_at(i)) {
      const TokenSpan whole = r.extended_at(i, {false, false});
      // conférence de presse; but les médias américains are some
      const bool nobody = everybody(r.form(np->head)) && sense_of(r, whole).name == nullptr &&
                          !r.lexicon.demonym(r.form(whole.end - 1)) && !are_some(r, *np);
      if (!nobody && (sense_of(r, np->span).is_media() || sense_of(r, whole).is_media())) {
        const bool alone = sense_of(r, np->span).is_media() && !sense_of(r, np->span).has(~0u);
        const bool titled = whole.end > np->span.end && r.opens_quote(np->span.end);
        const TokenSpan span = alone && !titled ? np->span : whole;  // l'émission « Cap au nord »
        end = std::max(end, span.end);
        std::vector<TokenSpan> out{span};
        if (const TokenSpan second = second_medium(r, span.end); !second.empty()) {
          out.push_back(second);
          end = std::max(end, second.end);
        }
        return out;
      }
      i = np->span.end;
      continue;
    }
    ++i;
  }
  return {};
}

// a dit X, le patron du club, pour Radio Lune: told to a station; not une victoire pour Radio Lune,
// a plaidé pour Radio Lune
bool said_for(const Reading& r, std::uint32_t preposition, const Sense& sense) {
  if (r.fw(preposition) != Fw::pour || preposition == 0 || sense.name == nullptr) return false;
  const std::uint32_t before = preposition - 1;
  return r.is(before, Punct::comma) || r.tag(before) == Tag::proper;
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
  if (!is_of(r.fw(i + 1)) || r.phrase_at(i + 2) == nullptr) return {};
  const TokenSpan host = r.extended_at(i + 2, {false, false});
  const Sense sense = sense_of(r, host);
  // Invitée de La Nuit de Radio Lune: a programme, and of which station
  const bool station =
      sense.name != nullptr && (sense.is_media() || sense.name->kind == EntityKind::media);
  return station ? host : TokenSpan{};
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
  const bool medium = sense.name != nullptr && sense.name->kind == EntityKind::media;
  if (!medium || sense.name_span.end != whole.end || sense.name_span.first < to + 1 ||
      sense.name_span.first > to + 2 || (fw != Fw::a_grave && fw != Fw::au))
    return {whole};
  return {text.span, sense.name_span};
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
  const bool text = (sense.has(speech_document) || is_sent(r, np)) && !sense.has(occasion);
  if (!carrier || manner || agent || !text || seats(r, np) || is_topic(fw, r.form(np.head)))
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
  return whole;
}

// au "20 Heures" de TF1; explique dans « Le Phare » que A: a title between verb and words, known or
// not
std::vector<TokenSpan> relay_in_marks(const Reading& r, std::uint32_t preposition,
                                      std::uint32_t object, std::uint32_t& end) {
  const Fw in = r.fw(preposition);
  const bool unknown_title = (in == Fw::dans || in == Fw::sur) && r.is_que(r.past_quote(object));
  if (const TokenSpan title = unknown_title ? quoted_title(r, object) : quoted_outlet(r, object);
      !title.empty() && carries_words(in))
    return with_second_title(r, title, end);
  const std::uint32_t past = r.past_quote(object);
  std::uint32_t stop = past;
  auto behind = is_of(r.fw(past)) ? media_behind(r, past + 1, stop) : std::vector<TokenSpan>{};
  if (!behind.empty()) end = stop;
  return behind;
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
  // of a hill, too; dans les ondes du lac
  const std::string_view head = r.form(np.head);
  const bool landscape = head == "plateau" || (head == "ondes" && preposition != Fw::sur);
  if (!landscape && station != nullptr && station->kind == syntax::NounKind::proper)
    return {station->span};
  return {};
}

}  // namespace

bool opens_some(const Reading& r, std::uint32_t i) {
  if (r.fw(i) != Fw::de && r.fw(i) != Fw::d_) return false;
  const NounPhrase* np = r.phrase_at(i + 1);
  return np != nullptr && np->head > i + 1 && np->number == lexicon::number::plural &&
         r.words.token(np->head).shape == text::Shape::lower && r.tag(i + 1) != Tag::numeral;
}

bool opens_topic(const Reading& r, std::uint32_t i) {
  return (r.fw(i) == Fw::de || r.fw(i) == Fw::d_) &&
         (r.tag(i + 1) == Tag::determiner || r.tag(i + 1) == Tag::numeral);
}

bool is_speech(std::string_view noun) {
  constexpr auto kSpeeches =
      std::to_array<std::string_view>({"discours", "allocution", "intervention", "débat",
                                       "audition", "plaidoirie", "réquisitoire"});
  return among(kSpeeches, noun);
}

bool is_mouth(std::string_view noun) {
  constexpr auto kMouths = std::to_array<std::string_view>(
      {"voix", "intermédiaire", "bouche", "truchement", "entremise", "biais", "canal"});
  return among(kMouths, noun);
}

bool hands_on(std::string_view lemma) {
  constexpr auto kCiting = std::to_array<std::string_view>(
      {"citer",       "relayer",     "rapporter",   "reprendre",  "interroger", "joindre",
       "contacter",   "interviewer", "questionner", "publier",    "diffuser",   "retransmettre",
       "accorder",    "donner",      "transmettre", "poster",     "mettre",     "révéler",
       "consulter",   "obtenir",     "interpeller", "inviter",    "recevoir",   "relayé",
       "paraître",    "parvenir",    "communiquer", "adresser",   "envoyer",    "partager",
       "rendre",      "tourner",     "réaliser",    "mener",      "commander",  "recueillir",
       "enregistrer", "remettre",    "rencontrer",  "solliciter", "lire"});
  return among(kCiting, lemma);
}

bool relaying_preposition(const Reading& r, std::uint32_t i) {
  switch (r.fw(i)) {
    case Fw::a_grave:
    case Fw::au:
    case Fw::aux:
    case Fw::aupres:
    case Fw::sur:
    case Fw::dans:
    case Fw::via:
    case Fw::par:
    case Fw::en:
    case Fw::lors:
    case Fw::avec:
    case Fw::devant:
    case Fw::pour:
    case Fw::selon:
    case Fw::chez:
    case Fw::du:
    case Fw::de:
    case Fw::d_:
      return true;
    default:
      return false;
  }
}

std::uint32_t object_of(const Reading& r, std::uint32_t preposition) {
  std::uint32_t i = preposition + 1;
  if ((r.fw(preposition) == Fw::aupres || r.fw(preposition) == Fw::lors) && is_of(r.fw(i))) ++i;
  if (by_way_of(r, preposition) == Fw::via && r.fw(preposition) != Fw::via) ++i;
  return i;
}

void drop_own_site(const Reading& r, TokenSpan source, std::vector<TokenSpan>& relays) {
  if (source.empty() || !sense_of(r, source).is_media()) return;
  std::erase_if(relays, [&r](const TokenSpan& relay) {
    const Fw whose = r.fw(relay.first);
    return (whose == Fw::son || whose == Fw::leur) && r.form(relay.first + 1) == "site";
  });
}

bool carries_words(Fw fw) {
  return fw == Fw::a_grave || fw == Fw::au || fw == Fw::aux || fw == Fw::dans || fw == Fw::sur;
}

std::vector<TokenSpan> relay_of_phrase(const Reading& r, std::uint32_t preposition,
                                       std::uint32_t& end) {
  const std::uint32_t object = object_of(r, preposition);
  end = preposition + 1;
  // interrogé par rapport à X: in respect of, no report
  if (r.fw(preposition) == Fw::par && r.form(preposition + 1) == "rapport") return {};
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
  const Sense sense = sense_of(r, whole);
  end = whole.end;
  const std::string_view head = r.form(np->head);
  const Fw preposition_word = by_way_of(r, preposition);
  if (is_of(preposition_word) || r.quoted(np->head) != r.quoted(preposition)) return {};
  // interrogé sur l'AFP: what was spoken of; one is heard on a station, but on no agency
  if (preposition_word == Fw::sur && sense.kind == EntityKind::agency && !among(kHolders, head))
    return {};
  if (preposition_word == Fw::avec && preposition > 0 && joins_hands(r.form(preposition - 1)))
    return {};
  // dans une déclaration écrite, conjointe: a text
  const bool text = sense.noun != nullptr && sense.noun->noun.find(' ') != std::string_view::npos;
  if (sense.has(interview) || (talks(head) && !text && !is_sent(r, *np)))
    return media_behind(r, np->span.end, end);
  if (is_public(r, *np, sense) || is_place(r, preposition_word, *np, sense)) return {};
  // sur l'application Telegram; not sur l'application de la loi
  if ((head == "application" || head == "appli") && sense.name != nullptr) return {whole};
  if (is_channel(head) && is_of(r.fw(np->span.end)))
    if (auto on = heard_on_channel(r, preposition_word, *np, end); !on.empty()) return on;
  if (auto told = told_by_noun(r, preposition_word, *np, sense, end); !told.empty()) return told;
  const bool network_noun =
      sense.has(network) && sense.name == nullptr;  // sur son profil, not dans le profil de X
  if (sense.is_media() && preposition_word != Fw::en && preposition_word != Fw::lors &&
      (preposition_word != Fw::pour || said_for(r, preposition, sense)) &&
      (!network_noun || preposition_word == Fw::sur || preposition_word == Fw::via)) {
    // la page Facebook, à la radio Franceinfo: the phrase; but at a holder the name behind counts
    std::vector<TokenSpan> out{whole};
    if (const TokenSpan second = second_medium(r, whole.end); !second.empty()) {
      out.push_back(second);
      end = second.end;
    }
    return out;
  }
  if (among(kHolders, head) || sense.has(occasion)) {
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

std::vector<TokenSpan> relays_in(const Reading& r, TokenSpan stretch) {
  std::vector<TokenSpan> out;
  std::uint32_t i = stretch.first;
  while (i < stretch.end) {
    if (const TokenSpan host = host_at(r, i); !host.empty() && host.end <= stretch.end) {
      out.push_back(host);
      i = host.end;
      continue;
    }
    if (!r.quoted(i) && r.tag(i) == Tag::preposition && relaying_preposition(r, i)) {
      std::uint32_t end = i;
      for (const TokenSpan& relay : relay_of_phrase(r, i, end))
        if (relay.end <= stretch.end) out.push_back(relay);
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

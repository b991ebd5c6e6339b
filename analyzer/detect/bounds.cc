#include "analyzer/detect/bounds.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/syntax/fixed_phrases.h"

namespace selon::detect {
namespace {

// Adverbs and phrases that link a sentence to the one before it, when a comma follows.
constexpr auto kConnectives = std::to_array<std::string_view>(
    {"toutefois",     "cependant",   "néanmoins",    "pourtant",   "ainsi",
     "enfin",         "ensuite",     "certes",       "bref",       "surtout",
     "résultat",      "or",          "mais",         "et",         "donc",
     "puis",          "car",         "sinon",        "finalement", "seulement",
     "parallèlement", "inversement", "concrètement", "autrement",  "alors",
     "effectivement", "justement",   "notamment",    "également",  "aussi",
     "reste",         "quant",       "interrogé",    "interrogée", "interrogés",
     "interrogées",   "questionné",  "questionnée",  "concernant", "s'agissant",
     "sollicité",     "sollicitée",  "contacté",     "contactée",  "contactés",
     "joint",         "jointe"});

constexpr syntax::FixedPhrases kConnectivePhrases(
    std::to_array<std::string_view>({"en revanche",
                                     "par ailleurs",
                                     "en outre",
                                     "de plus",
                                     "en effet",
                                     "d' autre part",
                                     "d' une part",
                                     "en clair",
                                     "pour autant",
                                     "au contraire",
                                     "par conséquent",
                                     "d' ailleurs",
                                     "du coup",
                                     "de fait",
                                     "en conséquence",
                                     "malgré tout",
                                     "quoi qu' il en soit",
                                     "dans le même temps",
                                     "en même temps",
                                     "à l' inverse",
                                     "de même",
                                     "de son côté",
                                     "de leur côté",
                                     "pour sa part",
                                     "pour leur part",
                                     "de plus",
                                     "en tout cas",
                                     "sur ce point",
                                     "à ce sujet",
                                     "à ce propos",
                                     "en résumé",
                                     "en ce sens",
                                     "au lieu de cela",
                                     "en particulier",
                                     "par comparaison",
                                     "au final"}));

// Effects of an announcement: a participle of these after it is the author's.
constexpr auto kEffects = std::to_array<std::string_view>(
    {"relancer",  "provoquer",  "susciter",  "déclencher", "attirer", "alimenter", "raviver",
     "créer",     "ouvrir",     "mettre",    "semer",      "jeter",   "laisser",   "faire",
     "démentir",  "répondre",   "réagir",    "évoquer",    "citer",   "prendre",   "coupant",
     "confirmer", "contredire", "rejoindre", "rompre",     "marquer", "portant"});

bool has_complement_ahead(const Reading& r, const CueHit& cue) {
  const std::uint32_t after = r.past_adverbials(cue.span.end);
  if (r.is_que(after) || r.opens_quote(after) || r.is(after, Punct::colon)) return true;
  const VerbGroup* next = r.chunks.verb(after);
  if (next != nullptr && next->form == VerbForm::infinitive &&
      cue.entry->takes(lexicon::frame::inf))
    return true;
  // a noun phrase or a "de" with quoted words, or an addressee: reported words too
  const std::uint32_t limit = std::min(r.sentence(cue.span.first).end, cue.span.end + 40);
  for (std::uint32_t i = cue.span.end; i < limit; ++i) {
    if (r.is(i, Punct::semicolon)) break;
    if (r.quoted(i) || r.is_que(i)) return true;
    const VerbGroup* v = r.chunks.verb(i);
    const bool governs =
        cue.entry->takes(lexicon::frame::inf | lexicon::frame::de_inf | lexicon::frame::a_inf);
    if (v != nullptr && v->form == VerbForm::infinitive && governs) return true;
    if (v != nullptr && v->form == VerbForm::finite) break;
  }
  return cue.entry->takes(lexicon::frame::np);
}

// que, a quotation or a colon stands right behind the cue.
bool words_follow(const Reading& r, const CueHit& cue) {
  const std::uint32_t after = r.past_adverbials(cue.span.end);
  return r.is_que(after) || r.opens_quote(after) || r.is(after, Punct::colon);
}

// a été pris de malaise et admis dans un hôpital: the participle at `i` has its place behind it,
// and no words up to the next mark.
bool only_placed(const Reading& r, const VerbGroup& verb) {
  constexpr std::uint32_t kReach = 12;  // tokens
  const Fw place = r.fw(verb.span.end);
  const bool placed = place == Fw::dans || place == Fw::en || place == Fw::chez ||
                      place == Fw::par || place == Fw::sous || place == Fw::devant;
  if (verb.form != VerbForm::participle || !placed) return false;
  for (std::uint32_t t = verb.span.end; t < r.size() && t < verb.span.end + kReach; ++t) {
    if (r.is_que(t) || r.quoted(t)) return false;
    if (r.words.punct(t) != Punct::none) return !r.is(t, Punct::colon);
  }
  return true;
}

// Whether the verb at `i` (after a comma or coordinator) opens words of its own.
bool opens_own_content(const Reading& r, std::uint32_t i) {
  const CueHit* cue = r.cue_at(i);
  if (cue == nullptr || r.chunks.verbs[cue->verb].span.first != i ||
      only_placed(r, r.chunks.verbs[cue->verb]))
    return false;
  return has_complement_ahead(r, *cue);
}

bool quote_near(const Reading& r, std::uint32_t i) {
  for (std::uint32_t t = i; t < i + 4 && t < r.size(); ++t)
    if (r.quoted(t)) return true;
  return false;
}

// que, a colon or quoted words within a few words of the cue.
bool has_complement_of_words(const Reading& r, const CueHit& cue) {
  return words_follow(r, cue) || quote_near(r, cue.span.end);
}

bool is_participle_of_author(const Reading& r, std::uint32_t i) {
  std::uint32_t j = i;
  if (r.form(j) == "tout" || r.fw(j) == Fw::tout) ++j;
  if (r.fw(j) == Fw::en) ++j;
  const VerbGroup* v = r.chunks.verb(j);
  if (v == nullptr || v->form != VerbForm::gerund || v->span.first != j) return false;
  const CueHit* cue = r.cue_at(j);
  // affirme que A, en citant un rapport
  if (v->lemma == "citer" && i > 0 && r.is(i - 1, Punct::comma)) return true;
  // en accueillant X is how something was done; en soulignant que is said
  if (cue != nullptr && (r.fw(i) != Fw::en || has_complement_of_words(r, *cue))) return true;
  // a dit que A, en redoutant des morts: what is felt, not how something was done
  if (cue != nullptr && cue->entry->cue_class == lexicon::CueClass::think &&
      r.phrase_at(r.past_adverbials(cue->span.end)) != nullptr)
    return true;
  // entraînant dix morts; but les mettant en danger goes on with what was spoken of
  if (j == i && v->head == j && among(kEffects, v->lemma)) return true;
  // s'efforçant de prouver que, tenant à rappeler que
  std::uint32_t next = v->span.end;
  if (r.tag(next) == Tag::preposition) ++next;
  const VerbGroup* governed = r.chunks.verb(next);
  return j == i && governed != nullptr && governed->form == VerbForm::infinitive &&
         opens_own_content(r, next);
}

// avant d'annoncer, ce jeudi, que
bool que_ahead(const Reading& r, const CueHit& cue) {
  std::uint32_t i = r.past_adverbials(cue.span.end);
  if (r.is(i, Punct::comma)) i = r.past_adverbials(i + 1);
  if (r.is(i, Punct::comma)) ++i;
  return r.is_que(i);
}

// en référence à, en réponse à: what the author adds to the words.
bool alludes(std::string_view noun) {
  constexpr auto kAllusions = std::to_array<std::string_view>(
      {"référence", "allusion", "réponse", "réaction", "écho", "faisant", "marge"});
  return among(kAllusions, noun);
}

// à propos de la visite, au sujet du pont: what somebody spoke of
bool tells_topic(const Reading& r, std::uint32_t i) {
  const bool about = r.fw(i) == Fw::a_grave && r.form(i + 1) == "propos";
  const bool subject = r.fw(i) == Fw::au && r.form(i + 1) == "sujet";
  return (about || subject) && is_of(r.fw(i + 2));
}

// que le préfet, disant vouloir la paix, a trompé la ville: so far there is only the subject of the
// reported clause, whose verb comes behind the participle, which is the subject's.
bool subject_only(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  constexpr std::uint32_t kReach = 30;  // tokens
  if (start == 0 || !r.is_que(start - 1) || r.phrase_at(start) == nullptr) return false;
  for (std::uint32_t t = start; t < comma; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (r.quoted(t) || (v != nullptr && v->form == VerbForm::finite)) return false;
  }
  for (std::uint32_t t = comma + 1; t < r.size() && t < comma + kReach && !r.is_stop(t); ++t) {
    if (!r.is(t, Punct::comma) || r.quoted(t)) continue;
    const VerbGroup* v = r.chunks.verb(t + 1);
    if (v != nullptr && v->span.first == t + 1 && v->form == VerbForm::finite &&
        v->subject_clitic == kNone)
      return true;
  }
  return false;
}

// What stands before the comma can be all that was said: a clause with its verb, or an infinitive
// with what belongs to it; not la route, contrairement à ce que dit la préfète, est sûre.
bool whole_before(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  const VerbGroup* v = r.chunks.verb(start);
  if (v != nullptr && v->form == VerbForm::infinitive && v->span.first <= start)
    return comma > v->span.end;
  return r.quoted(start) || has_main_verb(r, {start, comma});
}

// reconnaît avoir perdu un char, après l'avoir nié · après avoir indiqué que B
bool told_otherwise_before(const Reading& r, std::uint32_t i) {
  const CueHit* cue = r.fw(i) == Fw::apres ? r.cue_at(i + 1) : nullptr;
  if (cue == nullptr || r.chunks.verbs[cue->verb].form != VerbForm::infinitive) return false;
  return r.fw(i + 1) == Fw::l_ || cue->entry->status == StatusValue::denied ||
         r.is_que(r.past_adverbials(cue->span.end));
}

// , avant de conclure · , les médias pointant · , et a ajouté · , mais indiqué
bool resumes_author(const Reading& r, std::uint32_t start, std::uint32_t comma, bool has_comma) {
  std::uint32_t i = has_comma ? comma + 1 : comma;
  // Selon X, un accord est né, garantissant B · Selon X, le club vend mais n'exclut pas B: the verb
  // behind is the accord's, the club's
  const bool behind_source = start > 0 && r.is(start - 1, Punct::comma) && !r.opens_quote(start);
  const auto of_subject = [&r, behind_source](std::uint32_t verb) {
    return behind_source && r.chunks.verb(verb) != nullptr && r.cue_at(verb) != nullptr &&
           !has_complement_of_words(r, *r.cue_at(verb));
  };
  const bool loose = of_subject(i);
  if (is_participle_of_author(r, i) && !loose && !(has_comma && subject_only(r, start, comma)))
    return has_comma || r.fw(i) == Fw::en || r.fw(i) == Fw::tout;
  // X a dit que A, avant d'ajouter: without a comma it belongs to a reported clause (un homme lui
  // aurait tiré dessus avant de crier)
  if (r.fw(i) == Fw::avant && (r.fw(i + 1) == Fw::de || r.fw(i + 1) == Fw::d_))
    return r.cue_at(i + 2) != nullptr &&
           (has_comma || start == 0 || !r.is_que(start - 1) || que_ahead(r, *r.cue_at(i + 2)));
  if (has_comma && told_otherwise_before(r, i) && whole_before(r, start, comma)) return true;
  if (has_comma && r.fw(i) == Fw::en && alludes(r.form(i + 1))) return true;
  if (has_comma && tells_topic(r, i))
    return r.quoted(comma - 1) || has_main_verb(r, {start, comma});
  const Fw fw = r.fw(i);
  const bool coordinator = fw == Fw::et || fw == Fw::mais || fw == Fw::puis;
  if (coordinator) {
    std::uint32_t j = r.past_adverbials(i + 1);
    if (r.is(j, Punct::comma)) j = r.past_adverbials(j + 1);
    if (opens_own_content(r, j)) return !of_subject(j);
    // et les médias ont relevé que: a clause with a subject of its own
    if (const TokenSpan np = r.extended_at(j, {false, true}); !np.empty() && can_speak(r, np)) {
      const CueHit* cue = r.cue_at(r.past_adverbials(np.end));
      // Selon le parquet, A et les analyses montrent que B: papers of its own
      const bool papers = behind_source && sense_of(r, np).kind == EntityKind::document;
      if (cue != nullptr && r.chunks.verbs[cue->verb].form == VerbForm::finite && !papers &&
          words_follow(r, *cue))
        return true;
    }
    // et il a ajouté que: a clause of its own
    if (r.tag(j) == Tag::subject_clitic && (has_comma || fw == Fw::mais) &&
        opens_own_content(r, j + 1))
      return true;
    if (is_participle_of_author(r, j) && r.cue_at(r.fw(j) == Fw::en ? j + 1 : j) != nullptr &&
        !subject_only(r, start, comma))
      return true;
    return false;
  }
  // …, dans ce qui a été compris comme: the author's comment
  if (has_comma && fw == Fw::dans && r.fw(i + 1) == Fw::ce && r.tag(i + 2) == Tag::relative)
    return true;
  if (has_comma && fw == Fw::ce && (r.fw(i + 1) == Fw::que || r.fw(i + 1) == Fw::qu_))
    return r.cue_at(i + 2) != nullptr || r.cue_at(i + 3) != nullptr;
  // The walk over all the words before the comma comes last.
  if (has_comma && opens_own_content(r, i) &&
      r.chunks.verbs[r.cue_at(i)->verb].form == VerbForm::finite &&
      has_main_verb(r, {start, comma}))
    return true;
  if (!has_comma) return false;
  // les médias nationaux pointant: an absolute clause with its own subject; « A », d'autres
  // déclarent que: a further report
  // (a clause that has its verb: not "qu'en dix mois, le club a montré que")
  const TokenSpan np = r.extended_at(i, {false, true});
  if (!np.empty() && can_speak(r, np)) {
    const std::uint32_t verb = r.past_adverbials(np.end);
    if (const CueHit* cue = r.cue_at(verb);
        cue != nullptr && r.is_que(r.past_adverbials(cue->span.end)) &&
        (r.opens_quote(start) || has_main_verb(r, {start, comma})))
      return true;
    const VerbGroup* v = r.chunks.verb(np.end);
    if (v != nullptr && v->form == VerbForm::gerund && r.cue_at(np.end) != nullptr) return true;
  }
  return false;
}

// contrairement à ce qu'affirme X: set against the words, and none of them
bool sets_against(const Reading& r, std::uint32_t i) {
  return r.form(i) == "contrairement" && r.fw(i + 1) == Fw::a_grave && r.fw(i + 2) == Fw::ce &&
         r.is_que(i + 3);
}

// A, un bilan que l'armée conteste: the relative clause at `que` says how sure the claim is.
bool doubted_by_clause(const Reading& r, const NounPhrase& np, std::uint32_t que) {
  constexpr std::uint32_t kReach = 12;  // tokens
  const std::string_view noun = r.form(np.head);
  const bool figure = noun == "bilan" || noun == "chiffre" || noun == "chiffres";
  if (!r.is_que(que) || (!figure && !r.lexicon.match_cue_noun(r.doc, np.head))) return false;
  for (std::uint32_t t = que + 1; t < r.size() && t < que + kReach; ++t) {
    if (r.is(t, Punct::comma) || r.is_stop(t) || r.quoted(t)) return false;
    // un bilan que personne ne nie
    const Fw fw = r.fw(t);
    const bool nobody =
        r.form(t) == "personne" || r.form(t) == "nul" || fw == Fw::aucun || fw == Fw::aucune;
    if (nobody) return false;
    if (r.lexicon.match_doubt(r.doc, t)) return true;
  }
  return false;
}

// A, une prudence saluée par les marchés: a noun without verb on which somebody comments.
bool commented_on(const Reading& r, std::uint32_t comma) {
  const NounPhrase* np = r.phrase_at(comma + 1);
  if (np == nullptr || np->preposition != kNone || np->determiner == kNone) return false;
  const Fw article = r.fw(static_cast<std::uint32_t>(np->determiner));
  if (article != Fw::un && article != Fw::une && article != Fw::des) return false;
  const std::uint32_t end = r.extended_at(comma + 1, {false, false}).end;
  if (doubted_by_clause(r, *np, end)) return true;
  const CueHit* cue = r.cue_at(end);
  return cue != nullptr && r.chunks.verbs[cue->verb].form == VerbForm::participle &&
         r.fw(cue->span.end) == Fw::par;
}

// A, comme il l'a dit: that somebody said it is no part of what he said.
bool as_was_said(const Reading& r, std::uint32_t comma) {
  if (r.fw(comma + 1) != Fw::comme || r.tag(comma + 2) != Tag::subject_clitic) return false;
  const CueHit* cue = r.cue_at(comma + 3);
  if (cue == nullptr) return false;
  const VerbGroup& verb = r.chunks.verbs[cue->verb];
  for (std::uint32_t t = verb.span.first; t < verb.head; ++t)
    if (r.fw(t) == Fw::l_ || r.fw(t) == Fw::le) return true;
  return false;
}

// A ce que dément Pékin: what somebody says of the claim is no part of it, comma or not.
bool disputes(const Reading& r, std::uint32_t i) {
  if (r.fw(i) != Fw::ce || !r.is_que(i + 1)) return false;
  constexpr std::uint32_t kReach = 9;  // tokens: ce que le parquet n'a pas pu confirmer
  for (std::uint32_t t = i + 2; t < i + kReach && t < r.size(); ++t)
    if (const CueHit* cue = r.cue_at(t); cue != nullptr && cue->entry->lemma != "refuser")
      return cue->entry->status == StatusValue::denied ||
             cue->entry->status == StatusValue::confirmed;
  return false;
}

// , une information non confirmée · , ce qui n'a pu être vérifié · , mais ces affirmations n'ont pu
bool doubt_follows(const Reading& r, std::uint32_t comma) {
  // mais leurs affirmations ne concordent pas
  if (r.fw(comma + 1) == Fw::mais && r.tag(comma + 2) == Tag::determiner &&
      r.fw(comma + 2) != Fw::le && r.fw(comma + 2) != Fw::la && r.fw(comma + 2) != Fw::les &&
      r.lexicon.match_cue_noun(r.doc, comma + 3))
    return true;
  for (std::uint32_t i = comma + 1; i < r.size() && i < comma + 6; ++i) {
    if (r.is(i, Punct::comma) || r.is_stop(i) || r.quoted(i)) return false;
    if (r.lexicon.match_doubt(r.doc, i)) return true;
    if (r.chunks.verb(i) != nullptr) return false;
  }
  return false;
}

// dans ce cas, | aucune preuve ne manque: what only sets the scene is no claim that can be doubted.
bool only_frame(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  constexpr std::uint32_t kLongest = 20;  // tokens
  return comma - start < kLongest && r.tag(start) == Tag::preposition &&
         !has_finite_verb(r, {start, comma});
}

// An attribution phrase starts at this token. The phrases are ascending: a sentence of garbage
// may hold hundreds.
bool phrase_opens(const std::vector<Phrase>& phrases, std::uint32_t at, bool trailing) {
  auto p = std::lower_bound(
      phrases.begin(), phrases.end(), at,
      [](const Phrase& phrase, std::uint32_t token) { return phrase.span.first < token; });
  for (; p != phrases.end() && p->span.first == at; ++p)
    if (p->trailing == trailing) return true;
  return false;
}

// , tandis que selon Y, B · , mais pour Y, B: another source takes over.
bool other_source_follows(const Reading& r, std::uint32_t comma,
                          const std::vector<Phrase>& phrases) {
  std::uint32_t i = comma + 1;
  if (r.tag(i) == Tag::coordinator) ++i;
  if ((r.form(i) == "tandis" || r.fw(i) == Fw::alors) && r.is_que(i + 1)) i += 2;
  if (r.is(i, Punct::comma)) ++i;
  if (i == comma + 1) return false;
  return phrase_opens(phrases, i, false);
}

// (une annonce non confirmée par Y): a bracket about the claim, not of it.
bool comments_on_claim(const Reading& r, std::uint32_t paren) {
  bool noun = false;  // a bracket about other things says (non confirmés en laboratoire)
  for (std::uint32_t i = paren + 1; i < r.size() && i < paren + 10; ++i) {
    if (r.is(i, Punct::paren_close)) return false;
    noun = noun || r.lexicon.match_cue_noun(r.doc, i);
    if (noun && r.lexicon.match_doubt(r.doc, i)) return true;
  }
  return false;
}

// que « A » en paraphant B: the quotation is the whole clause, a gerund behind it the author's.
bool after_whole_quote(const Reading& r, std::uint32_t start, std::uint32_t i) {
  if (!r.opens_quote(start) || r.past_quote(start) != i) return false;
  if (r.is(i, Punct::comma)) return r.tag(i + 1) == Tag::relative;  // « A », dont B
  if (r.fw(i) != Fw::en) return false;
  const VerbGroup* v = r.chunks.verb(i + 1);
  return v != nullptr && v->form == VerbForm::gerund;
}

// The reported words are an infinitive: what has a subject of its own is no part of them.
bool infinitive_content(const Reading& r, std::uint32_t start) {
  const VerbGroup* v = r.chunks.verb(start);
  return v != nullptr && v->form == VerbForm::infinitive && v->span.first <= start;
}

// Le groupe qui affirme contrôler la ville | a diffusé une vidéo: behind an infinitive under a verb
// with qui a finite verb without a word that opens its clause is the sentence's.
bool verb_of_sentence(const Reading& r, std::uint32_t start, std::uint32_t i) {
  const VerbGroup* says = start > 0 ? r.chunks.verb(start - 1) : nullptr;
  if (says == nullptr || says->span.first == 0 || r.fw(says->span.first - 1) != Fw::qui)
    return false;
  const VerbGroup* v = r.chunks.verb(i);
  if (v == nullptr || v->span.first != i || v->form != VerbForm::finite || r.quoted(i) ||
      v->subject_clitic != kNone || clause_opener(r, *v, start))
    return false;
  for (std::uint32_t t = start; t < i; ++t)
    if (r.words.punct(t) != Punct::none || r.tag(t) == Tag::coordinator ||
        r.form(t).starts_with("quel"))
      return false;
  return true;
}

bool independent_clause(const Reading& r, std::uint32_t i) {
  const TokenSpan np = r.extended_at(i, {false, true});
  if (np.empty()) return false;
  const VerbGroup* v = r.chunks.verb(r.past_adverbials(np.end));
  return v != nullptr && v->form == VerbForm::finite;
}

// avoue avoir volé et a été arrêté: a finite verb behind et is no part of an infinitive clause.
bool second_predicate(const Reading& r, std::uint32_t i) {
  if (r.fw(i) != Fw::et) return false;
  const VerbGroup* v = r.chunks.verb(r.past_adverbials(i + 1));
  return v != nullptr && v->form == VerbForm::finite;
}

// The clause stands behind que: X a dit que A, alors que B. What a comma sets against it is the
// author's.
bool reported(const Reading& r, std::uint32_t start) {
  return start > 0 && (r.is_que(start - 1) || infinitive_content(r, start));
}

// assure qu'elle dément ces chiffres et que B: et que goes on with the clause around an object.
bool continues_outer_clause(const Reading& r, std::uint32_t start, std::uint32_t i) {
  const std::uint32_t et = r.is(i, Punct::comma) ? i + 1 : i;
  if (r.fw(et) != Fw::et || !r.is_que(et + 1) || r.phrase_at(start) == nullptr ||
      reported(r, start))
    return false;
  std::uint32_t verb = start;
  while (verb > 0 && r.tag(verb - 1) == Tag::adverb) --verb;
  return verb > 0 && r.chunks.verb(verb - 1) != nullptr && !has_main_verb(r, {start, i});
}

// X dénonce un « procès », estime que B: the next verb of the speaker.
bool next_predicate(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  const VerbGroup* v = r.chunks.verb(comma + 1);
  if (v == nullptr || v->span.first != comma + 1 || v->form != VerbForm::finite ||
      v->subject_clitic != kNone)
    return false;
  const CueHit* cue = r.cue_at(comma + 1);
  return cue != nullptr && words_follow(r, *cue) && start > 0 && !r.is_que(start - 1);
}

// évoque un « droit », mais la maison a refusé: a clause against words that are none.
bool contrasts(const Reading& r, std::uint32_t start, std::uint32_t i) {
  if (!r.is(i, Punct::comma) && r.fw(i) != Fw::mais) return false;
  const std::uint32_t at = r.is(i, Punct::comma) ? i + 1 : i;
  if (r.fw(at) != Fw::mais && r.fw(at) != Fw::et) return false;
  return opens_clause(r, at + 1) && !has_main_verb(r, {start, i}) && !r.quoted(start);
}

// sans plus de détails, sans donner d'autres précisions
bool without_details(const Reading& r, std::uint32_t sans) {
  constexpr std::uint32_t kReach = 5;  // tokens
  constexpr auto kDetails = std::to_array<std::string_view>(
      {"détail", "détails", "précision", "précisions", "explication", "explications"});
  for (std::uint32_t t = sans + 1; t <= sans + kReach; ++t) {
    if (r.is(t, Punct::comma) || r.is_stop(t) || r.quoted(t)) return false;
    if (among(kDetails, r.form(t))) return true;
  }
  return false;
}

// , sans fournir de preuves · , sans apporter la moindre preuve: the author on the claim
bool without_proof(const Reading& r, std::uint32_t sans) {
  constexpr std::uint32_t kReach = 6;  // tokens
  constexpr auto kGiving =
      std::to_array<std::string_view>({"fournir", "apporter", "avancer", "produire", "étayer"});
  constexpr auto kProofs = std::to_array<std::string_view>(
      {"preuve", "preuves", "élément", "éléments", "source", "sources", "affirmations",
       "accusations", "allégations", "propos", "dires"});
  if (sans == 0 || !r.is(sans - 1, Punct::comma) || !among(kGiving, r.form(sans + 1))) return false;
  for (std::uint32_t t = sans + 2; t <= sans + kReach && !r.is_stop(t); ++t)
    if (among(kProofs, r.form(t))) return true;
  return false;
}

// avoir menti après que B, alors que B, pendant que B
bool temporal_clause(const Reading& r, std::uint32_t i) {
  const Fw fw = r.fw(i);
  const bool when =
      fw == Fw::apres || fw == Fw::alors || fw == Fw::tandis || r.form(i) == "pendant";
  return when && r.is_que(i + 1);
}

// de « vouloir B », au lendemain d'un sommet: when it was said, behind words in marks
bool dates_quotation(const Reading& r, std::uint32_t comma) {
  if (comma == 0 || r.quoted(comma) || !r.quoted(comma - 1)) return false;
  const std::string_view noun = r.form(comma + 2);
  return r.fw(comma + 1) == Fw::au && (noun == "lendemain" || noun == "terme");
}

// Selon elle, A, alors que le ministre a dit B: another voice is set against hers.
bool sets_voice_against(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  constexpr std::uint32_t kReach = 20;  // tokens
  const bool behind_source = start > 0 && r.is(start - 1, Punct::comma);
  const bool against = r.fw(comma + 1) == Fw::alors || r.fw(comma + 1) == Fw::tandis;
  if (!behind_source || !against || !temporal_clause(r, comma + 1)) return false;
  for (std::uint32_t t = comma + 3; t < r.size() && t < comma + kReach; ++t) {
    if (r.quoted(t) || r.is_stop(t)) return false;
    const CueHit* cue = r.cue_at(t);
    if (cue == nullptr || r.chunks.verbs[cue->verb].form != VerbForm::finite) continue;
    const VerbGroup* next = r.chunks.verb(r.past_adverbials(cue->span.end));
    return words_follow(r, *cue) || (next != nullptr && next->form == VerbForm::infinitive);
  }
  return false;
}

// que A, tandis que « B ».: words in quotation marks up to the stop are the speaker's, too.
bool quoted_contrast(const Reading& r, std::uint32_t i) {
  if (!r.opens_quote(i + 2)) return false;
  std::uint32_t past = r.past_quote(i + 2);
  if (r.fw(past) == Fw::et && r.opens_quote(past + 1)) past = r.past_quote(past + 1);
  return r.is_stop(past) || past >= r.sentence(i).end;
}

// A subject and its verb begin here: le maire estime, il estime; ni le maire ni la préfète.
bool subject_and_verb(const Reading& r, std::uint32_t i) {
  if (r.fw(i) == Fw::ni && r.phrase_at(i + 1) != nullptr) return true;
  const std::uint32_t subject =
      r.tag(i) == Tag::subject_clitic ? i + 1 : r.extended_at(i, {.coordination = false}).end;
  const VerbGroup* verb = subject > i ? r.chunks.verb(r.past_adverbials(subject)) : nullptr;
  return verb != nullptr && verb->form == VerbForm::finite;
}

// Si le maire reconnaît que A, il estime que B: the comma ends what si opened; it ends nothing
// in B, nor in an A that is not whole (que, depuis mai, le budget baisse).
bool closes_condition(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  const std::uint32_t first = r.text_start(r.words.token(start).sentence);
  const std::uint32_t si = r.tag(first) == Tag::coordinator ? first + 1 : first;
  if ((r.fw(si) != Fw::si && r.fw(si) != Fw::s_) || start <= si) return false;
  for (std::uint32_t t = si; t < start; ++t)
    if (r.is(t, Punct::comma) && subject_and_verb(r, t + 1)) return false;
  if (!subject_and_verb(r, comma + 1)) return false;
  if (infinitive_content(r, start) || has_main_verb(r, {start, comma})) return true;
  // Si le maire dément cette rumeur, les élus s'inquiètent: an object has no verb
  if (start > 0 && !r.is_que(start - 1) && r.phrase_at(start) != nullptr) return true;
  for (std::uint32_t t = start; t < comma; ++t)
    if (r.quoted(t)) return true;
  return false;
}

// The last part of a content that a second que opens: que A et que | B.
std::uint32_t last_part(const Reading& r, std::uint32_t start, std::uint32_t end) {
  for (std::uint32_t t = end; t > start + 1; --t)
    if (r.is_que(t - 1) && (r.tag(t - 2) == Tag::coordinator || r.is(t - 2, Punct::comma)))
      return t;
  return start;
}

// X, qui a annoncé A: the qui of the cue whose content begins at `start`.
std::optional<std::uint32_t> relative_of_cue(const Reading& r, std::uint32_t start) {
  std::uint32_t i = start;
  while (i > 0 && r.chunks.verb(i - 1) == nullptr && i + 4 > start) --i;
  const VerbGroup* verb = i > 0 ? r.chunks.verb(i - 1) : nullptr;
  if (verb == nullptr || verb->form != VerbForm::finite) return std::nullopt;
  const auto opener = clause_opener(r, *verb, r.sentence(start).first);
  return opener && r.fw(*opener) == Fw::qui ? opener : std::nullopt;
}

// Des rumeurs selon lesquelles A · des rumeurs affirmant que A: where what hands the words over
// begins behind a noun that still lacks its verb.
std::optional<std::uint32_t> rumour_before(const Reading& r, std::uint32_t start) {
  constexpr std::uint32_t kFarthest = 30;  // tokens from where the sentence begins
  if (start < 3) return std::nullopt;
  std::uint32_t link = start - 1;
  if (r.is_que(link)) {
    const VerbGroup* verb = r.chunks.verb(link - 1);
    if (verb == nullptr || verb->form != VerbForm::gerund) return std::nullopt;
    link = verb->span.first;
  } else if (r.fw(link - 1) == Fw::selon && r.tag(link) == Tag::relative) {
    link = link - 1;
  } else {
    return std::nullopt;
  }
  if (link == 0 || r.chunks.noun(link - 1) == nullptr || r.quoted(link)) return std::nullopt;
  const std::uint32_t first = r.sentence(start).first;
  return first < link && link - first < kFarthest && !has_main_verb(r, {first, link})
             ? std::optional(link)
             : std::nullopt;
}

// La chanteuse, qui a annoncé prendre une pause, quitte la scène: the comma ends the relative
// clause.
bool closes_relative(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  const VerbGroup* next = r.chunks.verb(comma + 1);
  if (next == nullptr || next->span.first != comma + 1 || next->form != VerbForm::finite ||
      next->subject_clitic != kNone || start == 0)
    return false;
  // what was said is whole before the comma
  const TokenSpan said{last_part(r, start, comma), comma};
  if (!infinitive_content(r, start) && !has_main_verb(r, said) && !has_quoted_predicate(r, said))
    return false;
  if (rumour_before(r, start)) return true;
  const auto qui = relative_of_cue(r, start);
  if (!qui || *qui == 0) return false;
  // L'homme qui a dit que A, est parti: a sentence whose verb is still to come
  return r.is(*qui - 1, Punct::comma) || !has_main_verb(r, {r.sentence(start).first, *qui});
}

// Le gardien, assurant que | A · Le club, dont le chef dit que | A: somebody stands before a comma,
// and the verb of the sentence is still to come where the content begins. Empty where nobody does.
TokenSpan subject_without_verb(const Reading& r, std::uint32_t start) {
  constexpr std::uint32_t kFarthest = 60;  // tokens from where the sentence begins
  const std::uint32_t first = r.sentence(start).first;
  if (r.quoted(start) || start - first > kFarthest) return {};
  for (std::uint32_t t = first; t < start; ++t) {
    const NounPhrase* np = r.phrase_at(t);
    if (np == nullptr || np->preposition != kNone) continue;
    const TokenSpan who = r.extended_at(t, {.appositions = false});
    // Le piratage, dont X dit A: before a relative clause a thing, too
    const bool somebody = can_speak(r, who) || r.tag(who.end + 1) == Tag::relative;
    if (who.end < start && r.is(who.end, Punct::comma) && somebody)
      return has_main_verb(r, {first, start}) ? TokenSpan{} : who;
    t = std::max(t, np->span.end - 1);
  }
  return {};
}

// Le club, assurant que les joueurs courent, sautent et dorment, licencie: of two numbers a verb
// has that of its subject.
bool agrees(const Reading& r, TokenSpan subject, const VerbGroup& verb) {
  const NounPhrase* np = r.phrase_at(subject.first);
  const bool many = (verb.persons & (1u << 5)) != 0 && (verb.persons & (1u << 2)) == 0;
  return !many || np->number != lexicon::number::singular || np->span.end < subject.end;
}

// Le gardien, assurant que A, a quitté la pelouse: the comma closes what was set in between the
// subject of the sentence and its verb.
bool closes_insertion(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  const VerbGroup* next = r.chunks.verb(comma + 1);
  if (next == nullptr || next->span.first != comma + 1 || next->form != VerbForm::finite ||
      next->subject_clitic != kNone || clause_opener(r, *next, start))
    return false;
  const TokenSpan said{last_part(r, start, comma), comma};
  if (!infinitive_content(r, start) && !has_main_verb(r, said) && !has_quoted_predicate(r, said))
    return false;
  const TokenSpan subject = subject_without_verb(r, start);
  return !subject.empty() && agrees(r, subject, *next);
}

// Le maire qui a annoncé que la grève était finie | a salué: the verb of the subject before qui.
bool resumes_subject(const Reading& r, std::uint32_t start, std::uint32_t i) {
  const VerbGroup* next = r.chunks.verb(i);
  if (next == nullptr || next->span.first != i || next->form != VerbForm::finite ||
      next->subject_clitic != kNone || clause_opener(r, *next, start))
    return false;
  if (r.tag(i - 1) == Tag::coordinator || r.is(i - 1, Punct::comma)) return false;
  auto qui = relative_of_cue(r, start);  // of few contents
  if (!qui) qui = rumour_before(r, start);
  return qui && has_main_verb(r, {last_part(r, start, i), i}) &&
         !has_main_verb(r, {r.sentence(start).first, *qui});
}

// X, qui affirme que A | et à qui le juge répond · | et dont l'avocat se tait: a second relative
// clause on who speaks, where what was said has none that it could join.
bool second_relative(const Reading& r, std::uint32_t start, std::uint32_t i) {
  if (r.fw(i) != Fw::et && r.fw(i) != Fw::mais) return false;
  const std::uint32_t relative = r.tag(i + 1) == Tag::preposition ? i + 2 : i + 1;
  if (r.tag(relative) != Tag::relative || r.is_que(relative)) return false;
  for (std::uint32_t t = start; t < i; ++t)
    if (r.tag(t) == Tag::relative) return false;
  return relative_of_cue(r, start).has_value();
}

}  // namespace

bool opens_clause(const Reading& r, std::uint32_t token) {
  if (r.tag(token) == Tag::subject_clitic) return r.chunks.verb(token + 1) != nullptr;
  return independent_clause(r, token);
}

bool has_finite_verb(const Reading& r, TokenSpan stretch) {
  for (std::uint32_t t = stretch.first; t < stretch.end; ++t)
    if (const VerbGroup* v = r.chunks.verb(t); v != nullptr && v->form == VerbForm::finite)
      return true;
  return false;
}

bool has_main_verb(const Reading& r, TokenSpan stretch) {
  for (std::uint32_t i = stretch.first; i < stretch.end; ++i) {
    if (r.quoted(i)) {
      i = std::max(i + 1, r.quote_span(r.quote_at(i)).end) - 1;
      continue;
    }
    const VerbGroup* v = r.chunks.verb(i);
    if (v == nullptr) continue;
    if (v->form == VerbForm::finite && v->span.end <= stretch.end &&
        !clause_opener(r, *v, stretch.first))
      return true;
    i = std::max(i + 1, v->span.end) - 1;
  }
  return false;
}

bool leaves_out(const Reading& r, std::uint32_t i) {
  const std::uint32_t sans = r.fw(i) == Fw::mais ? i + 1 : i;
  if (r.fw(sans) != Fw::sans) return false;
  const std::uint32_t next = r.past_adverbials(sans + 1);
  return r.is_que(next) || r.cue_at(next) != nullptr || without_details(r, sans) ||
         without_proof(r, sans);
}

bool has_quoted_predicate(const Reading& r, TokenSpan clause) {
  for (std::uint32_t t = clause.first + 1; t + 1 < clause.end; ++t) {
    if (!r.opens_quote(t)) continue;
    const VerbGroup* v = r.chunks.verb(r.past_adverbials(t + 1));
    if (v != nullptr && v->form == VerbForm::finite && v->subject_clitic == kNone) return true;
  }
  return false;
}

std::uint32_t clause_end(const Reading& r, std::uint32_t start,
                         const std::vector<Phrase>& phrases) {
  const TokenSpan sentence = r.sentence(start);
  // A content that begins with a quotation goes on behind it; one inside a quotation stays in it.
  const std::int32_t home = r.opens_quote(start) ? kNone : r.quote_at(start);
  int brackets = 0;
  std::uint32_t i = start;
  while (i < sentence.end) {
    if (home == kNone && r.quoted(i)) {
      i = std::max(i + 1, r.quote_span(r.quote_at(i)).end);
      continue;
    }
    if (home != kNone && i >= r.quote_inside(home).end) break;
    const Punct p = r.words.punct(i);
    if (p == Punct::paren_open) {
      if (comments_on_claim(r, i)) break;
      ++brackets;
    }
    if (p == Punct::paren_close) {
      if (brackets == 0) break;
      --brackets;
    }
    if (brackets == 0 && i > start) {
      if (p == Punct::semicolon || disputes(r, i)) break;
      const bool comma = p == Punct::comma || p == Punct::dash;
      if (phrase_opens(phrases, comma ? i + 1 : i, true)) break;
      if (comma && !only_frame(r, start, i) && doubt_follows(r, i)) break;
      if (comma && other_source_follows(r, i, phrases)) break;
      if (after_whole_quote(r, start, i)) break;
      if ((comma || r.tag(i) == Tag::coordinator || r.fw(i) == Fw::tout || r.fw(i) == Fw::en ||
           r.fw(i) == Fw::avant) &&
          resumes_author(r, start, i, comma))
        break;
      if (p == Punct::colon && r.opens_quote(i + 1) && r.past_quote(i + 1) > i + 6) break;
      if (comma && infinitive_content(r, start) &&
          (independent_clause(r, i + 1) || r.tag(i + 1) == Tag::subject_clitic))
        break;
      if (infinitive_content(r, start) &&
          (temporal_clause(r, i) || second_predicate(r, i) || verb_of_sentence(r, start, i)))
        break;
      if (r.opens_quote(start) && r.past_quote(start) == i && second_predicate(r, i)) break;
      if (comma && reported(r, start) && temporal_clause(r, i + 1) && !quoted_contrast(r, i + 1))
        break;
      if (comma && (sets_voice_against(r, start, i) || dates_quotation(r, i))) break;
      if (comma && !r.quoted(i) && leaves_out(r, i + 1)) break;
      if (continues_outer_clause(r, start, i)) break;
      if (comma && !r.quoted(i) &&
          (commented_on(r, i) || as_was_said(r, i) || sets_against(r, i + 1)) &&
          whole_before(r, start, i))
        break;
      if (contrasts(r, start, i) || resumes_subject(r, start, i) || second_relative(r, start, i))
        break;
      if (comma && (next_predicate(r, start, i) || closes_condition(r, start, i) ||
                    closes_relative(r, start, i) || closes_insertion(r, start, i)))
        break;
      if (r.is_stop(i) && i + 1 < sentence.end && r.words.token(i).strong_end && home == kNone)
        break;
    }
    ++i;
  }
  // Not the final stop, nor a comma or coordinator left hanging.
  while (i > start &&
         (r.is(i - 1, Punct::comma) || r.is(i - 1, Punct::period) || r.is(i - 1, Punct::dash) ||
          r.is(i - 1, Punct::semicolon) || r.fw(i - 1) == Fw::et || r.fw(i - 1) == Fw::mais))
    --i;
  return i;
}

std::uint32_t past_connectives(const Reading& r, std::uint32_t start, std::uint32_t end) {
  std::uint32_t i = start;
  for (int n = 0; n < 3 && i < end; ++n) {
    while (i < end && (r.is(i, Punct::dash) || r.is(i, Punct::bullet) || r.is(i, Punct::comma)))
      ++i;
    const std::uint32_t before = i;
    if (r.quoted(i)) break;
    const Fw fw = r.fw(i);
    if (fw == Fw::mais || fw == Fw::et || fw == Fw::car || fw == Fw::or_ || fw == Fw::puis ||
        fw == Fw::donc) {
      ++i;
      continue;
    }
    kConnectivePhrases.each(r.words, before, [&](std::uint32_t behind) {
      if (r.is(behind, Punct::comma)) i = behind + 1;
    });
    if (i != before) continue;
    if (among(kConnectives, r.form(i))) {
      std::uint32_t j = i + 1;
      while (j < end && j < i + 16 && !r.is(j, Punct::comma)) {
        const VerbGroup* v = r.chunks.verb(j);
        if (v != nullptr && v->form == VerbForm::finite) break;
        ++j;
      }
      if (r.is(j, Punct::comma) && j < end) {
        i = j + 1;
        continue;
      }
    }
    break;
  }
  return i;
}

std::uint32_t clause_start(const Reading& r, std::uint32_t end,
                           const std::vector<Phrase>& phrases) {
  const TokenSpan sentence = r.sentence(end > 0 ? end - 1 : end);
  const std::int32_t home = end > 0 ? r.quote_at(end - 1) : kNone;
  std::uint32_t start = sentence.first;
  for (const Phrase& p : phrases)
    if (p.span.end <= end && p.span.end > start && p.span.end < end) start = p.span.end;
  for (std::uint32_t i = end; i > start;) {
    --i;
    if (r.quoted(i) && i + 1 < end) {
      const TokenSpan q = r.quote_span(r.quote_at(i));
      if (q.first < i) {
        i = std::max(q.first, start);
        // « … » after a colon is all that was said
        if (i > start && r.is(i - 1, Punct::colon)) {
          start = i;
          break;
        }
        continue;
      }
    }
    if (r.is(i, Punct::semicolon) && home == kNone) {
      start = i + 1;
      break;
    }
    // « … » after a colon; in a headline what stands before a colon is its subject
    const auto kind = r.doc.paragraphs[r.words.paragraph(i)].kind;
    if (r.is(i, Punct::colon) && i + 1 < end &&
        (r.quoted(i + 1) || kind == text::ParagraphKind::headline)) {
      start = i + 1;
      break;
    }
    if (r.is(i, Punct::paren_open)) {
      bool closed = false;
      for (std::uint32_t j = i + 1; j < end && !closed; ++j) closed = r.is(j, Punct::paren_close);
      if (!closed) {
        start = i + 1;
        break;
      }
    }
    if (home == kNone && r.words.token(i).strong_end && i + 1 < end && !r.quoted(i)) {
      start = i + 1;
      break;
    }
  }
  return past_connectives(r, start, end);
}

}  // namespace selon::detect

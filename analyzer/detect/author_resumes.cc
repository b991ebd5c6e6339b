#include "analyzer/detect/author_resumes.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/senses.h"
#include "analyzer/syntax/times.h"

namespace selon::detect {
namespace {

// Effects of an announcement: a participle of these after it is the author's.
constexpr auto kEffects = std::to_array<std::string_view>(
    {"relancer",  "provoquer",  "susciter",  "déclencher", "attirer", "alimenter", "raviver",
     "créer",     "ouvrir",     "mettre",    "semer",      "jeter",   "laisser",   "faire",
     "démentir",  "répondre",   "réagir",    "évoquer",    "citer",   "prendre",   "coupant",
     "confirmer", "contredire", "rejoindre", "rompre",     "marquer", "portant"});

bool has_complement_ahead(const Reading& r, const CueHit& cue) {
  const std::uint32_t after = r.past_adverbials(cue.span.end);
  if (r.is_que(after) || r.opens_quote(after) || r.is(after, Punct::colon)) return true;
  // ont poursuivi les voleurs, a signé l'accord: no verbs of saying, but for a quotation
  if (cue.entry->cue_class == lexicon::CueClass::act) return false;
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

// des cibles désignées et | non précisées au public: a participle that agrees with what is told
// there is no second one of an auxiliary (a dit que A et ajouté que B).
bool agrees_with_told(const Reading& r, const VerbGroup& verb, const CueHit& cue) {
  if (verb.form != VerbForm::participle || words_follow(r, cue) || is_of(r.fw(cue.span.end)))
    return false;
  const std::string_view form = r.form(verb.head);
  return form.ends_with("ée") || form.ends_with("és") || form.ends_with("ées");
}

// Whether the verb at `i` (after a comma or coordinator) opens words of its own.
bool opens_own_content(const Reading& r, std::uint32_t i) {
  const CueHit* cue = r.cue_at(i);
  if (cue == nullptr || r.chunks.verbs[cue->verb].span.first != i ||
      only_placed(r, r.chunks.verbs[cue->verb]) ||
      agrees_with_told(r, r.chunks.verbs[cue->verb], *cue))
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

// La digue a cédé, faisant deux morts: what happened, not what the words about it did.
bool harms(const Reading& r, const VerbGroup& verb) {
  constexpr auto kHarms = std::to_array<std::string_view>(
      {"mort", "morts", "blessé", "blessés", "victime", "victimes", "dégât", "dégâts", "disparu",
       "disparus", "tués", "sinistrés", "orphelins"});
  constexpr std::uint32_t kReach = 5;  // tokens
  if (verb.lemma != "faire") return false;
  for (std::uint32_t t = verb.span.end; t < r.size() && t < verb.span.end + kReach; ++t)
    if (among(kHarms, r.form(t))) return true;
  return false;
}

// s'efforçant de prouver que, tenant à rappeler que, allant jusqu'à évoquer B: where the infinitive
// under the verb would stand.
std::uint32_t governed_at(const Reading& r, const VerbGroup& verb) {
  std::uint32_t i = verb.span.end;
  while (i < verb.span.end + 3 && (r.tag(i) == Tag::preposition || r.form(i) == "même")) ++i;
  return i;
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
  if (j == i && v->head == j && among(kEffects, v->lemma)) return !harms(r, *v);
  // a dit que A, s'attirant les critiques: what came of saying so
  if (j == i && v->reflexive && v->lemma == "attirer") return true;
  const std::uint32_t next = governed_at(r, *v);
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

// reconnaît avoir perdu un char, après l'avoir nié · après avoir indiqué que B
bool told_otherwise_before(const Reading& r, std::uint32_t i) {
  const CueHit* cue = r.fw(i) == Fw::apres ? r.cue_at(i + 1) : nullptr;
  if (cue == nullptr || r.chunks.verbs[cue->verb].form != VerbForm::infinitive) return false;
  return r.fw(i + 1) == Fw::l_ || cue->entry->status == StatusValue::denied ||
         r.is_que(r.past_adverbials(cue->span.end));
}

// , et dans la soirée, il a ajouté que: when or where, and then a clause of its own
bool tells_further(const Reading& r, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 12;  // tokens to the comma
  if (r.tag(i) != Tag::preposition) return false;
  for (std::uint32_t t = i + 1; t < r.size() && t < i + kLongest; ++t) {
    if (r.quoted(t) || r.is_stop(t) || r.is_que(t) || r.chunks.verb(t) != nullptr) return false;
    if (r.is(t, Punct::comma))
      return r.tag(t + 1) == Tag::subject_clitic && opens_own_content(r, t + 2);
  }
  return false;
}

// non sans rappeler que B, et sans manquer d'ajouter que B, sans oublier de préciser que B: said,
// too
bool adds(const Reading& r, std::uint32_t i) {
  const std::uint32_t sans = r.form(i) == "non" || r.fw(i) == Fw::et ? i + 1 : i;
  if (r.fw(sans) != Fw::sans) return false;
  const CueHit* cue = r.cue_at(sans + 1);
  if (r.form(i) == "non" && cue != nullptr) return words_follow(r, *cue);
  const VerbGroup* averted = r.chunks.verb(sans + 1);
  if (averted == nullptr ||
      (averted->lemma != "oublier" && averted->lemma != "manquer" && averted->lemma != "omettre"))
    return false;
  const CueHit* said = is_of(r.fw(averted->span.end)) ? r.cue_at(averted->span.end + 1) : nullptr;
  return said != nullptr && words_follow(r, *said);
}

// que le maire s'est justifié | en précisant que B: how what is reported was done, right behind its
// verb, which speaks.
bool tells_how(const Reading& r, std::uint32_t start, std::uint32_t i) {
  constexpr auto kSpeaking = std::to_array<std::string_view>(
      {"justifier", "défendre", "expliquer", "réagir", "répondre", "riposter", "répliquer",
       "excuser", "disculper", "conclure", "rétorquer"});
  if (r.fw(i) != Fw::en || start == 0 || !r.is_que(start - 1)) return false;
  const VerbGroup* v = i > start ? r.chunks.verb(i - 1) : nullptr;
  return v != nullptr && v->span.end == i && v->form == VerbForm::finite &&
         among(kSpeaking, v->lemma);
}

// que A, joint par téléphone · que A, interrogé par l'AFP: how who speaks was reached, up to the
// next mark; not un homme, interrogé par la police
bool was_reached(const Reading& r, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 10;  // tokens
  const VerbGroup* v = r.chunks.verb(i);
  if (v == nullptr || v->span.first != i || v->form != VerbForm::participle || !asks_out(v->lemma))
    return false;
  const std::uint32_t by = r.past_adverbials(v->span.end);
  const bool phoned = r.form(by + 1) == "téléphone" || r.form(by + 1) == "mail";
  if (!phoned) {
    const TokenSpan who = r.fw(by) == Fw::par ? r.extended_at(by + 1) : TokenSpan{};
    if (who.empty() || !sense_of(r, who).is_media()) return false;
  }
  for (std::uint32_t t = by; t < r.size() && t < by + kLongest; ++t) {
    if (r.is_stop(t) || r.is(t, Punct::comma)) return true;
    if (r.chunks.verb(t) != nullptr || r.quoted(t)) return false;
  }
  return false;
}

// Selon X, l'offre serait prête, et ils envisageraient de vendre: what the source tells of others
bool told_in_conditional(const Reading& r, std::uint32_t verb) {
  const VerbGroup* v = r.chunks.verb(verb);
  return v != nullptr && v->form == VerbForm::finite && v->conditional();
}

// dit craindre une crue et vouloir fermer le pont: two infinitives under one verb
bool second_infinitive(const Reading& r, std::uint32_t start, std::uint32_t j) {
  const VerbGroup* v = r.chunks.verb(j);
  return infinitive_content(r, start) && v != nullptr && v->form == VerbForm::infinitive;
}

// avant d'ajouter que A | et de conclure que B: both infinitives tell what else was said
bool adds_further(const Reading& r, std::uint32_t start, std::uint32_t de) {
  if (!is_of(r.fw(de)) || start < 3 || !r.is_que(start - 1)) return false;
  const VerbGroup* first = r.chunks.verb(start - 2);
  const VerbGroup* second = r.chunks.verb(de + 1);
  const bool infinitives = first != nullptr && second != nullptr &&
                           first->form == VerbForm::infinitive &&
                           second->form == VerbForm::infinitive;
  const CueHit* cue = r.cue_at(de + 1);
  return infinitives && first->span.first > 0 && is_of(r.fw(first->span.first - 1)) &&
         cue != nullptr && r.is_que(r.past_adverbials(cue->span.end));
}

// Where the author may go on: at `comma`, which is one if `has_comma`, behind the words from
// `start` on.
struct Resumption {
  const Reading& r;
  std::uint32_t start;
  std::uint32_t comma;
  bool has_comma;

  // Selon X, un accord est né, garantissant B
  [[nodiscard]] bool behind_source() const {
    return start > 0 && r.is(start - 1, Punct::comma) && !r.opens_quote(start);
  }

  // Selon X, un accord est né, garantissant B · Selon X, le club vend mais n'exclut pas B: the verb
  // behind is the accord's, the club's
  [[nodiscard]] bool of_subject(std::uint32_t verb) const {
    return behind_source() && r.chunks.verb(verb) != nullptr && r.cue_at(verb) != nullptr &&
           !has_complement_of_words(r, *r.cue_at(verb));
  }

  // fait part de « sa tristesse » et de « son émoi »: what stands behind the verb is no clause
  [[nodiscard]] bool object_only() const {
    constexpr std::uint32_t kLongest = 40;  // tokens
    return start > 0 && comma < start + kLongest && !r.is_que(start - 1) &&
           r.words.punct(start - 1) == Punct::none && r.chunks.verb(start) == nullptr &&
           (r.phrase_at(start) != nullptr || r.opens_quote(start)) &&
           !has_finite_verb(r, {start, comma});
  }
};

// mais le maire rejette tout lien, a nié ces accusations: an answer to what was told
bool denies_it(const Reading& r, const CueHit& cue) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  if (cue.entry->status != StatusValue::denied || verb.negated || verb.passive) return false;
  const std::uint32_t at = r.past_adverbials(cue.span.end);
  const Fw object = r.fw(at);
  if (object == Fw::tout || object == Fw::toute) return true;
  // ont rejeté cette offre: no words
  return (object == Fw::ces || object == Fw::cette) && r.lexicon.match_cue_noun(r.doc, at + 1);
}

// et les médias ont relevé que: a clause with a subject of its own, behind the coordinator
bool opens_report(const Resumption& at, std::uint32_t i) {
  const Reading& r = at.r;
  const TokenSpan np = r.extended_at(i, {false, true});
  if (np.empty() || !can_speak(r, np)) return false;
  const bool ratio = syntax::closes_ratio(r.words, np.end + 1);  // et six sur dix indiquent que
  const std::uint32_t behind = r.past_adverbials(ratio ? np.end + 2 : np.end);
  const CueHit* cue = r.cue_at(past_insertion(r, behind));  // mais le maire, lui, estime que
  // Selon le parquet, A et les analyses montrent que B: papers of its own
  const bool papers = at.behind_source() && sense_of(r, np).kind == EntityKind::document;
  return cue != nullptr && r.chunks.verbs[cue->verb].form == VerbForm::finite && !papers &&
         (words_follow(r, *cue) || denies_it(r, *cue));
}

// et, mais, puis at `i`: the author goes on behind it.
bool resumes_coordinated(const Resumption& at, std::uint32_t i) {
  const Reading& r = at.r;
  std::uint32_t j = r.past_adverbials(i + 1);
  if (r.is(j, Punct::comma)) j = r.past_adverbials(j + 1);
  if (second_infinitive(r, at.start, j)) return false;
  if (adds_further(r, at.start, j)) return true;
  if (opens_own_content(r, j)) return !at.of_subject(j);
  if (opens_report(at, j)) return true;
  if (at.has_comma && tells_further(r, j)) return true;
  // et il a ajouté que: a clause of its own
  const bool apart = at.has_comma || r.fw(i) == Fw::mais || at.object_only();
  if (r.tag(j) == Tag::subject_clitic && apart && opens_own_content(r, j + 1))
    return !(at.behind_source() && told_in_conditional(r, j + 1));
  return is_participle_of_author(r, j) && r.cue_at(r.fw(j) == Fw::en ? j + 1 : j) != nullptr &&
         !subject_only(r, at.start, at.comma);
}

// dénonce « un plan », il rappelle que: a clause of its own; not il y a dix ans, il est vrai
bool he_goes_on(const Resumption& at, std::uint32_t i) {
  const Fw who = at.r.fw(i);
  const bool named = who == Fw::il || who == Fw::elle || who == Fw::ils || who == Fw::elles;
  return named && at.r.tag(i) == Tag::subject_clitic && at.r.cue_at(i + 1) != nullptr &&
         at.object_only();
}

// les médias nationaux pointant: an absolute clause with its own subject; « A », d'autres déclarent
// que: a further report behind a clause that has its verb (not "qu'en dix mois, le club a montré
// que")
bool has_own_report(const Resumption& at, std::uint32_t i) {
  const Reading& r = at.r;
  const TokenSpan np = r.extended_at(i, {false, true});
  if (np.empty() || !can_speak(r, np)) return false;
  const std::uint32_t verb = past_insertion(r, r.past_adverbials(np.end));
  if (const CueHit* cue = r.cue_at(verb);
      cue != nullptr && r.is_que(r.past_adverbials(cue->span.end)) &&
      (r.opens_quote(at.start) || has_main_verb(r, {at.start, at.comma})))
    return true;
  const VerbGroup* v = r.chunks.verb(np.end);
  return v != nullptr && v->form == VerbForm::gerund && r.cue_at(np.end) != nullptr;
}

}  // namespace

bool resumes_author(const Reading& r, std::uint32_t start, std::uint32_t comma, bool has_comma) {
  const Resumption at{r, start, comma, has_comma};
  const std::uint32_t i = has_comma ? comma + 1 : comma;
  const VerbGroup* first = r.chunks.verb(i);
  const bool loose =
      at.of_subject(i) || (first != nullptr && at.of_subject(governed_at(r, *first)));
  if (is_participle_of_author(r, i) && !loose && !(has_comma && subject_only(r, start, comma)) &&
      !tells_how(r, start, i))
    return has_comma || r.fw(i) == Fw::en || r.fw(i) == Fw::tout;
  // X a dit que A, avant d'ajouter: without a comma it belongs to a reported clause (un homme lui
  // aurait tiré dessus avant de crier)
  if (r.fw(i) == Fw::avant && is_of(r.fw(i + 1)))
    return r.cue_at(i + 2) != nullptr &&
           (has_comma || start == 0 || !r.is_que(start - 1) || que_ahead(r, *r.cue_at(i + 2)));
  const bool coordinated = r.fw(i) == Fw::et || r.fw(i) == Fw::mais || r.fw(i) == Fw::puis;
  // Selon La Vigie, A et B ont dit que C: so far there is only half of a subject
  if (!has_comma && r.fw(i) == Fw::et && at.behind_source() && !has_main_verb(r, {start, comma}))
    return false;
  if (!has_comma) return coordinated && resumes_coordinated(at, i);
  if (was_reached(r, i)) return !subject_only(r, start, comma);
  if (told_otherwise_before(r, i) && whole_before(r, start, comma)) return true;
  if (r.fw(i) == Fw::en && alludes(r.form(i + 1))) return true;
  if (tells_topic(r, i)) return r.quoted(comma - 1) || has_main_verb(r, {start, comma});
  if (adds(r, i)) return true;
  if (coordinated) return resumes_coordinated(at, i);
  if (he_goes_on(at, i)) return true;
  // …, dans ce qui a été compris comme: the author's comment
  if (r.fw(i) == Fw::dans && r.fw(i + 1) == Fw::ce && r.tag(i + 2) == Tag::relative) return true;
  if (r.fw(i) == Fw::ce && (r.fw(i + 1) == Fw::que || r.fw(i + 1) == Fw::qu_))
    return r.cue_at(i + 2) != nullptr || r.cue_at(i + 3) != nullptr;
  // The walk over all the words before the comma comes last.
  if (opens_own_content(r, i) && r.chunks.verbs[r.cue_at(i)->verb].form == VerbForm::finite &&
      has_main_verb(r, {start, comma}))
    return true;
  return has_own_report(at, i);
}

}  // namespace selon::detect

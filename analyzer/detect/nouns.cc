// Words handed over by a noun of saying: l'analyse de X selon laquelle …, l'annonce par X que …
#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/clause_relays.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/fronted_nouns.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/detect/taken_up.h"

namespace selon::detect {
namespace {

namespace frame = lexicon::frame;

class NounReader {
 public:
  NounReader(const Reading& r, SentenceFinds& finds) : r_(r), finds_(finds) {}

  void run() {
    for (std::uint32_t i = finds_.span.first; i < finds_.span.end; ++i) {
      if (r_.quoted(i)) continue;
      read_emerging(i);
      if (const TokenSpan text = text_taken_up(r_, finds_.span, i); !text.empty())
        read_text(text, i);
      const auto noun = r_.lexicon.match_cue_noun(r_.doc, i);
      if (!noun || r_.chunks.noun(i) == nullptr) continue;
      // à propos de X : « A »: whom it is about
      if (r_.form(i) == "propos" && i > 0 && r_.fw(i - 1) == Fw::a_grave) continue;
      if (prepositional(i) || belongs_to_cue(i)) continue;
      if (i < covered_) continue;  // la thèse de l'accusation: one noun hands over
      read(i, noun.end, *noun.entry);
    }
  }

 private:
  const Reading& r_;
  SentenceFinds& finds_;
  std::uint32_t covered_ = 0;  // nouns before this token belong to a candidate

  // Il ressort du rapport que A: what the text says
  void read_emerging(std::uint32_t i) {
    const VerbGroup* v = r_.chunks.verb(i);
    if (v == nullptr || v->span.first != i || v->lemma != "ressortir" || v->negated ||
        v->form != VerbForm::finite || v->subject_clitic == kNone ||
        r_.fw(static_cast<std::uint32_t>(v->subject_clitic)) != Fw::il)
      return;
    const std::uint32_t of = r_.past_adverbials(v->span.end);
    if (!is_of(r_.fw(of))) return;
    TokenSpan text = r_.extended_at(of + 1);
    if (text.empty()) text = r_.extended_at(of);
    if (text.empty() || sense_of(r_, text).kind != EntityKind::document || !r_.is_que(text.end))
      return;
    Candidate c;
    c.cue = v->span;
    c.lemma = v->lemma;
    c.at = i;
    c.form = SourceForm::phrase;
    c.source = text;
    c.rule = rule::kNounQue;
    c.confidence = 0.9;
    c.content = {r_.trimmed({text.end + 1, clause_end(r_, text.end + 1, finds_.phrases)})};
    if (c.content.front().empty()) return;
    finds_.use_quotes(r_, c.content.front());
    finds_.candidates.push_back(std::move(c));
  }

  // en réponse aux critiques de X, en réaction à: what hands nothing over
  [[nodiscard]] bool prepositional(std::uint32_t noun) const {
    const Fw to = r_.fw(noun + 1);
    // en réponse à une question de X, aux questions de X
    if (r_.form(noun).starts_with("question"))
      for (std::uint32_t t = noun; t > 1 && t + 3 > noun; --t)
        if (r_.form(t - 1) == "réponse" || (t > 2 && r_.form(t - 2) == "réponse")) return true;
    return noun > 0 && r_.fw(noun - 1) == Fw::en &&
           (to == Fw::a_grave || to == Fw::au || to == Fw::aux);
  }

  // avance l'idée que A: the verb has handed A over already
  [[nodiscard]] bool belongs_to_cue(std::uint32_t noun) const {
    const std::uint32_t first = r_.chunks.noun(noun)->span.first;
    const CueHit* cue = first > 0 ? r_.cue_at(first - 1) : nullptr;
    return cue != nullptr && cue->span.contains(noun) && finds_.verb_used(cue->verb);
  }

  void read(std::uint32_t noun, std::uint32_t after, const lexicon::CueNoun& entry) {
    Candidate c;
    c.cue = {noun, after};
    c.lemma = entry.noun;
    c.status = entry.status;
    c.at = noun;
    std::uint32_t i = after;
    i = past_adjectives(i);
    i = owner(r_.past_adverbials(i), c);  // un aveu à demi-mot de X
    possessive(noun, c);
    holder(noun, c);
    const bool text_names = laquelle(i, c);
    if (text_names) passed_on_by(noun, c);
    if (text_names && c.form == SourceForm::none) written_by(noun, c);
    if (text_names || que(i, entry, c) || quoted(i, entry, c)) {
      covered_ = c.content.front().first;
      for (const TokenSpan& part : c.content) finds_.use_quotes(r_, part);
      finds_.candidates.push_back(std::move(c));
    }
  }

  // très claire
  [[nodiscard]] std::uint32_t past_adjectives(std::uint32_t i) const {
    while (i < finds_.span.end && (r_.tag(i) == Tag::adjective ||
                                   (r_.tag(i) == Tag::adverb && r_.tag(i + 1) == Tag::adjective)))
      ++i;
    return i;
  }

  // La Vigie rapporte une information de X selon laquelle A: the paper is how it got here.
  void passed_on_by(std::uint32_t noun, Candidate& c) const {
    constexpr auto kPassing = std::to_array<std::string_view>(
        {"rapporter", "relayer", "citer", "reprendre", "diffuser", "publier", "relater"});
    const NounPhrase* np = r_.chunks.noun(noun);
    if (c.form != SourceForm::phrase || np == nullptr || np->span.first == 0) return;
    const VerbGroup* v = r_.chunks.verb(np->span.first - 1);
    if (v == nullptr || v->form != VerbForm::finite || v->passive || v->negated ||
        !among(kPassing, v->lemma))
      return;
    const Subject s = subject_of(r_, *v);
    if (s.form == SourceForm::phrase && sense_of(r_, s.span).is_media()) c.relays.push_back(s.span);
  }

  // Un rapport publié mardi, selon lequel A
  void read_text(TokenSpan text, std::uint32_t selon) {
    const std::uint32_t lequel = past_according(r_, selon);
    const TokenSpan content = words_behind(text.first, lequel, r_.is(selon - 1, Punct::comma));
    if (content.empty()) return;
    Candidate c;
    c.cue = {selon, lequel};
    c.lemma = lequel == selon + 1 ? "selon" : "d'après";
    c.at = selon;
    c.form = SourceForm::phrase;
    c.source = text;
    c.relays = read_modifiers(r_, text.end, selon).relays;
    take_author(text, c);
    c.rule = rule::kNounLaquelle;
    c.confidence = 0.9;
    c.content = {content};
    finds_.use_quotes(r_, content);
    finds_.candidates.push_back(std::move(c));
  }

  // Le ministère a publié un communiqué selon lequel A: who wrote it speaks, through the text.
  void take_author(TokenSpan text, Candidate& c) const {
    constexpr std::uint32_t kReach = 8;  // tokens: a publié lundi soir sur son site un communiqué
    for (std::uint32_t t = text.first; t > finds_.span.first && t + kReach > text.first; --t) {
      const VerbGroup* verb = r_.chunks.verb(t - 1);
      if (verb == nullptr) continue;
      if (verb->form != VerbForm::finite || verb->passive || verb->negated || !writes(verb->lemma))
        return;
      // a diffusé sur Telegram un message
      const Modifiers where = read_modifiers(r_, verb->span.end, text.first);
      if (r_.past_adverbials(verb->span.end) != text.first && where.end != text.first) return;
      const Subject author = subject_of(r_, *verb);
      const bool somebody = author.form == SourceForm::pronoun ||
                            (author.form == SourceForm::phrase && can_speak(r_, author.span) &&
                             !sense_of(r_, author.span).is_media());
      if (!somebody) return;
      c.relays.insert(c.relays.begin(), c.source);
      c.relays.insert(c.relays.end(), where.relays.begin(), where.relays.end());
      c.form = author.form;
      c.source = author.span;
      return;
    }
  }

  // Le club a diffusé un message selon lequel A: a noun of saying that is a text, too
  void written_by(std::uint32_t noun, Candidate& c) const {
    const NounPhrase* np = r_.chunks.noun(noun);
    if (np == nullptr || !sense_of(r_, np->span).has(lexicon::trait::speech_document)) return;
    c.source = np->span;
    take_author(np->span, c);
    if (c.form == SourceForm::none) c.source = {};
  }

  // l'analyse de la mairie, l'annonce par X
  std::uint32_t owner(std::uint32_t i, Candidate& c) const {
    if (!is_of(r_.fw(i)) && r_.fw(i) != Fw::par) return i;
    const TokenSpan np = r_.extended_at(i + 1);
    if (np.empty() || (!bare_name(np) && (!can_speak(r_, np) || names_kind(i + 1)))) return i;
    c.form = SourceForm::phrase;
    c.source = np;
    return np.end;
  }

  // les propos de Marin selon lesquels A: a single word with a capital and without article, which
  // may be a common noun elsewhere
  [[nodiscard]] bool bare_name(TokenSpan np) const {
    const NounPhrase* name = r_.phrase_at(np.first);
    return np.end == np.first + 1 && name != nullptr && name->determiner == kNone &&
           r_.words.token(np.first).shape == text::Shape::capitalised && !is_measure(r_, np);
  }

  // sa proposition de loi, un message de service: one noun without article tells what kind it is
  [[nodiscard]] bool names_kind(std::uint32_t i) const {
    const NounPhrase* np = r_.phrase_at(i);
    return np != nullptr && np->kind == syntax::NounKind::common && np->determiner == kNone &&
           np->name.empty() && np->number == lexicon::number::singular;
  }

  // sa volonté, leur appel: the possessor is a pronoun
  void possessive(std::uint32_t noun, Candidate& c) const {
    const NounPhrase* np = r_.chunks.noun(noun);
    if (c.form != SourceForm::none || np == nullptr || np->determiner == kNone) return;
    switch (r_.fw(static_cast<std::uint32_t>(np->determiner))) {
      case Fw::son:
      case Fw::sa:
      case Fw::ses:
      case Fw::leur:
      case Fw::leurs:
        c.form = SourceForm::ellipsis;
        break;
      default:
        break;
    }
  }

  // X défend l'idée selon laquelle A: whoever puts it forward says so
  void holder(std::uint32_t noun, Candidate& c) const {
    constexpr auto kPuttingForward = std::to_array<std::string_view>(
        {"défendre", "soutenir", "avancer", "émettre", "privilégier", "formuler", "développer",
         "exprimer", "lancer", "maintenir", "répéter", "réitérer"});
    const NounPhrase* np = r_.chunks.noun(noun);
    if (c.form != SourceForm::none || np == nullptr || np->span.first == 0) return;
    const VerbGroup* verb = r_.chunks.verb(np->span.first - 1);
    if (np->preposition != kNone || verb == nullptr || verb->form != VerbForm::finite ||
        verb->negated || verb->passive || !among(kPuttingForward, verb->lemma))
      return;
    const Subject who = subject_of(r_, *verb);
    if (who.form != SourceForm::pronoun &&
        (who.form != SourceForm::phrase || !can_speak(r_, who.span)))
      return;
    c.form = who.form;
    c.source = who.span;
  }

  bool laquelle(std::uint32_t i, Candidate& c) {
    std::uint32_t t = r_.is(i, Punct::comma) ? i + 1 : i;
    const std::uint32_t from = t;
    for (std::uint32_t n = 0;
         n < 8 && past_according(r_, t) == t && t < finds_.span.end && !r_.is(t, Punct::comma); ++n)
      ++t;
    // les accusations de la junte qui tient la ville, selon lesquelles A · les rumeurs d'un chef en
    // exil, selon lesquelles A
    const bool described = r_.tag(from) == Tag::relative || r_.tag(from) == Tag::preposition;
    if (r_.is(t, Punct::comma) && described && is_lequel(r_.fw(past_according(r_, t + 1))) &&
        !r_.quoted(t))
      ++t;
    const std::uint32_t lequel = past_according(r_, t);
    if (lequel == t || !is_lequel(r_.fw(lequel)) || nearer_noun({from, t}, r_.form(lequel)))
      return false;
    const NounPhrase* own = r_.chunks.noun(c.at);
    // le conseil de la déclaration selon laquelle; but aux critiques de l'opposition selon laquelle
    if (own != nullptr && own->head == c.at && c.form == SourceForm::none &&
        !fits(*own, r_.form(lequel)))
      return false;
    const TokenSpan content =
        words_behind(c.at, lequel, r_.is(i, Punct::comma) || r_.is(t - 1, Punct::comma));
    if (content.empty()) return false;
    c.rule = rule::kNounLaquelle;
    c.confidence = 0.9;
    c.content = {content};
    return true;
  }

  // The clause behind lequel, of the noun at `noun`; `set_off`: a comma before its preposition,
  // which another one closes.
  [[nodiscard]] TokenSpan words_behind(std::uint32_t noun, std::uint32_t lequel,
                                       bool set_off) const {
    const std::uint32_t first = lequel + 1;
    std::uint32_t end = before_frame_verb(first, clause_end(r_, first, finds_.phrases), set_off);
    end = before_handing_on(r_, first, end);
    if (stands_in_front(r_, finds_.span, noun)) end = before_main_clause(r_, first, end);
    return r_.trimmed({first, end});
  }

  // lequel, laquelle … as the noun's gender and number allow
  [[nodiscard]] static bool fits(const NounPhrase& np, std::string_view relative) {
    const bool many = relative.ends_with("s");
    const bool feminine = relative.find("quelle") != std::string_view::npos;
    const auto number = many ? lexicon::number::plural : lexicon::number::singular;
    const auto gender = feminine ? lexicon::gender::feminine : lexicon::gender::masculine;
    return (np.number & number) != 0 && (np.gender & gender) != 0;
  }

  // ses remarques sur les rumeurs selon lesquelles A: a nearer noun of saying that agrees
  [[nodiscard]] bool nearer_noun(TokenSpan between, std::string_view relative) const {
    for (std::uint32_t t = between.first; t < between.end; ++t) {
      const NounPhrase* np = r_.chunks.noun(t);
      if (np != nullptr && np->head == t && r_.lexicon.match_cue_noun(r_.doc, t) &&
          fits(*np, relative))
        return true;
    }
    return false;
  }

  // L'affirmation de X selon laquelle A a surpris: the second verb of a clause, without a link, is
  // that of the noun. Set off by commas, the closing comma ends the clause.
  [[nodiscard]] std::uint32_t before_frame_verb(std::uint32_t start, std::uint32_t end,
                                                bool set_off) const {
    bool seen = false;
    for (std::uint32_t t = start; t < end; ++t) {
      const VerbGroup* v = r_.chunks.verb(t);
      if (v == nullptr || v->span.first != t || v->form != VerbForm::finite) continue;
      if (r_.quoted(t)) {
        seen = true;  // selon laquelle « rien ne changera »
        continue;
      }
      if (detect_opener(*v, start)) continue;
      if (!seen) {
        seen = true;
        continue;
      }
      const bool comma = r_.is(t - 1, Punct::comma);
      if (comma && set_off) return t - 1;
      if (!comma && v->subject_clitic == kNone && !linked(start, t)) return t;
    }
    return end;
  }
  [[nodiscard]] bool detect_opener(const VerbGroup& v, std::uint32_t from) const {
    return clause_opener(r_, v, from).has_value();
  }
  // A coordinator stands between the verb before and this one.
  [[nodiscard]] bool linked(std::uint32_t from, std::uint32_t verb) const {
    for (std::uint32_t t = verb; t > from; --t) {
      const VerbGroup* v = r_.chunks.verb(t - 1);
      if (v != nullptr && v->form == VerbForm::finite) return false;
      if (r_.tag(t - 1) == Tag::coordinator || r_.is(t - 1, Punct::comma)) return true;
    }
    return false;
  }

  bool que(std::uint32_t i, const lexicon::CueNoun& entry, Candidate& c) {
    if (!entry.takes(frame::que) || !r_.is_que(i) || c.form != SourceForm::phrase) return false;
    // à propos de celui qu'il traite de « A »: a relative clause
    const std::string_view before = r_.form(i - 1);
    if (before == "celui" || before == "celle" || before == "ceux" || before == "celles")
      return false;
    // a relative clause on the noun (l'annonce que le ministre a faite) has no object of its own
    const std::uint32_t end = clause_end(r_, i + 1, finds_.phrases);
    const TokenSpan content = r_.trimmed({i + 1, before_frame_verb(i + 1, end, false)});
    if (content.empty() || !has_main_verb(r_, content)) return false;
    // une information de X que nous avons pu confirmer: the paper on it
    if (entry.noun == "information" && (r_.fw(i + 1) == Fw::nous || r_.fw(i + 1) == Fw::on))
      return false;
    c.rule = rule::kNounQue;
    c.confidence = 0.8;
    c.content = {content};
    return true;
  }

  // la volonté de X de voir « … », son intention de « porter plainte »
  bool quoted(std::uint32_t i, const lexicon::CueNoun& entry, Candidate& c) {
    if (c.form == SourceForm::none || !entry.takes(frame::de_inf | frame::quote | frame::np))
      return false;
    if (!is_of(r_.fw(i)) && !r_.opens_quote(i) && !r_.is(i, Punct::colon)) return false;
    std::uint32_t at = is_of(r_.fw(i)) || r_.is(i, Punct::colon) ? i + 1 : i;
    if (r_.is(i, Punct::colon) && !r_.opens_quote(at)) return false;
    const VerbGroup* v = r_.chunks.verb(at);
    const bool infinitive = v != nullptr && v->form == VerbForm::infinitive;
    if (!infinitive && !r_.opens_quote(at)) return false;
    std::uint32_t end = r_.opens_quote(at) ? r_.past_quote(at) : at;
    for (std::uint32_t t = at; infinitive && t < finds_.span.end; ++t) {
      if (r_.quoted(t)) {
        end = r_.quote_span(r_.quote_at(t)).end;
        break;
      }
      if (r_.is(t, Punct::comma) || r_.is_stop(t)) break;
    }
    if (end <= at || finds_.quote_used(r_.quote_at(end - 1))) return false;
    c.content = {r_.trimmed({at, end})};
    if (c.content.front().empty()) return false;
    c.rule = rule::kNounQuote;
    c.confidence = 0.8;
    // …, détaillée dans un communiqué
    const Modifiers behind = read_modifiers(r_, end, finds_.span.end);
    c.relays = behind.relays;
    detailed_in(end, c);
    // Joint par l'AFP, X a donné son avis : « A »
    const VerbGroup* asked = r_.chunks.verb(finds_.span.first);
    if (r_.is(i, Punct::colon) && c.relays.empty() && asked != nullptr &&
        asked->form == VerbForm::participle && asks_out(asked->lemma))
      c.relays = relays_in(r_, {finds_.span.first, c.cue.first});
    return true;
  }

  void detailed_in(std::uint32_t end, Candidate& c) const {
    const std::uint32_t i = r_.is(end, Punct::comma) ? end + 1 : end;
    const VerbGroup* v = r_.chunks.verb(i);
    if (v == nullptr || v->form != VerbForm::participle || v->span.first != i || !c.relays.empty())
      return;
    std::uint32_t stop = v->span.end;
    if (r_.tag(v->span.end) == Tag::preposition) c.relays = relay_of_phrase(r_, v->span.end, stop);
  }
};

}  // namespace

void find_nouns(const Reading& r, SentenceFinds& finds) { NounReader(r, finds).run(); }

}  // namespace selon::detect

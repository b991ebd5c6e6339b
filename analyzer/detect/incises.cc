// A verb of saying with its subject behind it, set into or behind the words it hands over.
#include <algorithm>

#include "analyzer/detect/families.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"

namespace selon::detect {
namespace {

namespace frame = lexicon::frame;

struct Incise {
  TokenSpan span;  // cue, subject and modifiers
  Candidate candidate;
};

class InciseReader {
 public:
  InciseReader(const Reading& r, SentenceFinds& finds) : r_(r), finds_(finds) {}

  void run() {
    std::vector<Incise> found;
    for (std::uint32_t i = finds_.span.first; i < finds_.span.end; ++i) {
      const CueHit* cue = r_.cue_at(i);
      if (cue == nullptr || r_.chunks.verbs[cue->verb].span.first != i) continue;
      if (finds_.verb_used(cue->verb)) continue;
      Incise incise;
      if (!read(*cue, incise) && !read_periphrasis(*cue, incise)) continue;
      finds_.used_verbs.push_back(cue->verb);
      i = std::max(i, incise.span.end - 1);
      found.push_back(std::move(incise));
    }
    pass_on(found);
    for (const Incise& incise : found)
      finds_.phrases.push_back({incise.span, trailing(incise.span)});
    finds_.sort_phrases();
    for (Incise& incise : found) add_content(incise);
  }

 private:
  const Reading& r_;
  SentenceFinds& finds_;

  // « A », a écrit X, relève La Vigie: right behind an incise that of a medium only passes it on.
  void pass_on(std::vector<Incise>& found) const {
    for (std::size_t i = 0; i + 1 < found.size();) {
      Incise& inner = found[i];
      const Incise& outer = found[i + 1];
      const std::uint32_t gap = inner.span.end + (r_.is(inner.span.end, Punct::comma) ? 1 : 0);
      const bool medium = outer.candidate.form == SourceForm::phrase &&
                          sense_of(r_, outer.candidate.source).is_media();
      if (gap != outer.span.first || !medium) {
        ++i;
        continue;
      }
      std::vector<TokenSpan>& relays = inner.candidate.relays;
      relays.push_back(outer.candidate.source);
      relays.insert(relays.end(), outer.candidate.relays.begin(), outer.candidate.relays.end());
      inner.span.end = outer.span.end;
      found.erase(found.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
  }

  // Nothing but a stop or a bracket follows.
  [[nodiscard]] bool trailing(TokenSpan span) const {
    return span.end >= finds_.span.end || r_.is_stop(span.end) ||
           r_.is(span.end, Punct::paren_close) || r_.is(span.end, Punct::quote_close);
  }

  bool read(const CueHit& cue, Incise& out) {
    const VerbGroup& verb = r_.chunks.verbs[cue.verb];
    if (verb.form != VerbForm::finite || !verb.third_person() || verb.negated) return false;
    if (!cue.entry->takes(frame::quote | frame::que)) return false;
    std::uint32_t first = cue.span.first;
    const bool comme = first > finds_.span.first && r_.fw(first - 1) == Fw::comme;
    if (comme && r_.quoted(first)) return false;
    if (comme) --first;
    if (!comme && !set_off(first)) return false;
    Candidate& c = out.candidate;
    std::uint32_t after = cue.span.end;
    if (verb.inverted) {
      if (r_.is_que(r_.past_adverbials(after))) return false;
      const auto at = static_cast<std::uint32_t>(verb.subject_clitic);
      c.form = SourceForm::pronoun;
      c.source = {at, at + 1};
      if (r_.fw(at) == Fw::on && cue.entry->lemma == "lire") {
        if (!written_in(c, after)) return false;
      } else if (r_.fw(at) == Fw::on) {
        learned_from(c, after);
      }
    } else if (verb.subject_clitic != kNone) {
      if (!comme || !takes_previous(verb)) return false;
      const auto at = static_cast<std::uint32_t>(verb.subject_clitic);
      c.form = SourceForm::pronoun;
      c.source = {at, at + 1};
    } else if (!subject_behind(cue, comme, c, after)) {
      return false;
    }
    if (c.form == SourceForm::phrase && learns(cue, after)) learned_by(c, after);
    after = past_bracket(past_relative(after));
    Modifiers behind = read_modifiers(r_, after, finds_.span.end);
    // le commissaire au Numérique, Thierry Brel, dans une lettre: on past what describes the source
    if (const std::uint32_t past = past_relative(behind.end);
        behind.relays.empty() && past != behind.end) {
      Modifiers further = read_modifiers(r_, past, finds_.span.end);
      if (!further.relays.empty()) behind = std::move(further);
    }
    // Il s'agit, précise-t-il, d'une erreur: de opens the rest of the clause
    const Fw next = r_.is(after, Punct::comma) ? r_.fw(after + 1) : Fw::none;
    if (behind.relays.empty() &&
        (next == Fw::de || next == Fw::d_ || next == Fw::du || next == Fw::des))
      behind.end = after;
    reported_by(behind);
    c.relays.insert(c.relays.end(), behind.relays.begin(), behind.relays.end());
    cited_voice(behind.end, c, after);
    if (verb.passive && verb.inverted && r_.fw(c.source.first) == Fw::il) nobody(c);
    c.rule = comme ? rule::kComme : rule::kIncise;
    describe_cue(cue, verb, c);
    c.confidence = 0.98;
    out.span = {first, std::max(behind.end, after)};
    return true;
  }

  // « … », a tenu à rappeler le colonel · « … », croit-il bon d'ajouter: the cue is the infinitive
  // of a
  // verb that is set off.
  bool read_periphrasis(const CueHit& cue, Incise& out) {
    const VerbGroup& verb = r_.chunks.verbs[cue.verb];
    if (verb.form != VerbForm::infinitive || !cue.entry->takes(frame::quote) || cue.verb == 0)
      return false;
    const VerbGroup& main = r_.chunks.verbs[cue.verb - 1];
    if (remarks(main)) return false;
    const bool text = cue.entry->lemma == "lire";
    if (text && main.lemma != "pouvoir") return false;
    if (main.form != VerbForm::finite || !main.third_person() || main.negated ||
        main.span.first < finds_.span.first)
      return false;
    if (r_.cue_at(main.head) != nullptr && main.lemma != "vouloir" && main.lemma != "souhaiter" &&
        main.lemma != "croire")
      return false;  // a-t-il dit avant de rappeler: two verbs of saying
    if (cue.span.first > main.span.end + 3 || !set_off(main.span.first)) return false;
    for (std::uint32_t t = main.span.end; t < cue.span.first; ++t)
      if (r_.tag(t) != Tag::preposition && r_.tag(t) != Tag::adverb && r_.tag(t) != Tag::adjective)
        return false;
    Candidate& c = out.candidate;
    std::uint32_t after = cue.span.end;
    if (main.inverted) {
      const auto at = static_cast<std::uint32_t>(main.subject_clitic);
      c.form = SourceForm::pronoun;
      c.source = {at, at + 1};
      if (text && !written_in(c, after)) return false;
    } else {
      const TokenSpan who = r_.extended_at(r_.past_adverbials(after));
      if (main.subject_clitic != kNone || who.empty() || !can_speak(r_, who)) return false;
      c.form = SourceForm::phrase;
      c.source = who;
      after = who.end;
    }
    const Modifiers behind = read_modifiers(r_, after, finds_.span.end);
    c.relays = behind.relays;
    c.rule = rule::kIncise;
    c.cue = {main.span.first, cue.span.end};
    c.lemma = cue.entry->lemma;
    c.status = cue.entry->status;
    c.at = main.span.first;
    c.confidence = 0.95;
    out.span = {main.span.first, std::max(behind.end, after)};
    finds_.used_verbs.push_back(cue.verb - 1);
    return true;
  }

  // …, peut-on lire dans le communiqué, sur la pancarte: the text speaks.
  bool written_in(Candidate& c, std::uint32_t& after) const {
    const std::uint32_t i = r_.past_adverbials(after);
    if (r_.fw(i) != Fw::dans && r_.fw(i) != Fw::sur) return false;
    const TokenSpan text = r_.extended_at(i + 1, {false, false});
    if (text.empty()) return false;
    c.form = SourceForm::phrase;
    c.source = text;
    after = text.end;
    return true;
  }

  // faut-il le préciser, pourrait-on dire: the author on the author's own words
  [[nodiscard]] bool remarks(const VerbGroup& main) const {
    if (main.lemma == "falloir") return true;
    return main.inverted && main.conditional() &&
           r_.fw(static_cast<std::uint32_t>(main.subject_clitic)) == Fw::on;
  }

  // The words before can end there: a comma, a closing mark, a dash, a stop of the quotation.
  [[nodiscard]] bool set_off(std::uint32_t first) const {
    if (first == finds_.span.first) return false;
    const std::uint32_t before = first - 1;
    switch (r_.words.punct(before)) {
      case Punct::comma:
      case Punct::dash:
      case Punct::question:
      case Punct::exclamation:
      case Punct::ellipsis:
      case Punct::quote_close:
        return true;
      case Punct::quote_neutral:
        return r_.quoted(before) && r_.quote_span(r_.quote_at(before)).end == first;
      default:
        return r_.quoted(before) && !r_.quoted(first);
    }
  }

  // comme l'a dit le ministre, comme il l'a expliqué: the words before are meant by l'
  [[nodiscard]] bool takes_previous(const VerbGroup& verb) const {
    for (std::uint32_t i = verb.span.first; i < verb.head; ++i)
      if (r_.fw(i) == Fw::l_ || r_.fw(i) == Fw::le) return true;
    return false;
  }

  bool subject_behind(const CueHit& cue, bool comme, Candidate& c, std::uint32_t& after) const {
    const VerbGroup& verb = r_.chunks.verbs[cue.verb];
    if (verb.passive) return false;
    if (comme && !takes_previous(verb) && r_.is_que(cue.span.end)) return false;
    const Modifiers between = read_modifiers(r_, cue.span.end, finds_.span.end);
    std::uint32_t at = between.end;
    if (r_.is(at, Punct::comma) && r_.phrase_at(at + 1) != nullptr && at > cue.span.end) ++at;
    at = past_aside(at);
    const NounPhrase* np = r_.phrase_at(at);
    if (np == nullptr || np->preposition != kNone) return false;
    if (np->kind == syntax::NounKind::pronoun && !standing_pronoun(*np)) return false;
    TokenSpan whole = r_.extended_at(at);
    if (cue.entry->lemma == "apprendre") whole.end = before_source(whole);
    if (!agrees(*np, whole, verb)) return false;
    const std::uint32_t before = cue.span.first - 1;
    const bool after_quote =
        r_.quoted(before) || (before > 0 && r_.quoted(before - 1) && r_.is(before, Punct::comma));
    if (after_quote && handed_over(before)) return false;
    const bool speaks = can_speak(r_, whole);
    if (!speaks && !(after_quote && !is_measure(r_, np->span) &&
                     cue.entry->cue_class != lexicon::CueClass::fact))
      return false;
    if (!comme) {
      const Subject left = subject_of(r_, verb);
      const bool cut_off =
          left.form == SourceForm::phrase && speaks &&
          (parted(left.span, verb.span.first) ||
           (r_.is(before, Punct::comma) && (!can_speak(r_, left.span) || complete(before)))) &&
          (r_.is(whole.end, Punct::comma) ||
           ((ends_incise(whole.end) || learns(cue, whole.end)) && clause_before(verb.span.first)));
      if (cut_off) return accept_subject(c, whole, between.relays, after);
      const bool left_speaks =
          left.form == SourceForm::pronoun ||
          (left.form == SourceForm::phrase && can_speak(r_, {left.span.first, left.span.end}));
      if (left.form != SourceForm::none && (left_speaks || !speaks)) return false;
      if (left.form != SourceForm::none && !after_quote) return false;
    }
    return accept_subject(c, whole, between.relays, after);
  }

  static bool accept_subject(Candidate& c, TokenSpan whole, const std::vector<TokenSpan>& relays,
                             std::uint32_t& after) {
    c.form = SourceForm::phrase;
    c.source = whole;
    c.relays = relays;
    after = whole.end;
    return true;
  }

  // disent « A », menacent les élus et …: the quotation before is the object of another verb, which
  // shares its subject with this one.
  [[nodiscard]] bool handed_over(std::uint32_t before) const {
    const std::uint32_t last = r_.is(before, Punct::comma) ? before - 1 : before;
    const std::int32_t q = r_.quote_at(last);
    if (q == kNone) return false;
    const std::uint32_t open = r_.quote_span(q).first;
    if (open <= finds_.span.first) return false;
    const CueHit* cue = r_.cue_at(open - 1);
    if (cue == nullptr) return false;
    const VerbGroup& verb = r_.chunks.verbs[cue->verb];
    return verb.form == VerbForm::finite && !verb.inverted && !verb.passive;
  }

  // a concédé, un peu gêné, le chef: past a few words without verb or name in commas.
  [[nodiscard]] std::uint32_t past_aside(std::uint32_t i) const {
    if (!r_.is(i, Punct::comma)) return i;
    for (std::uint32_t t = i + 1; t < finds_.span.end && t < i + 8; ++t) {
      if (r_.is(t, Punct::comma)) return r_.phrase_at(t + 1) != nullptr ? t + 1 : i;
      const VerbGroup* v = r_.chunks.verb(t);
      if (r_.quoted(t) || r_.tag(t) == Tag::proper || (v != nullptr && v->form == VerbForm::finite))
        return i;
    }
    return i;
  }

  // A clause with its verb ends at the comma: what follows without a link is no part of it.
  [[nodiscard]] bool complete(std::uint32_t comma) const {
    if (r_.quoted(comma)) return complete_in_quote(comma);
    return has_main_verb(r_, {clause_start(r_, comma, finds_.phrases), comma});
  }

  // The same inside a quotation, back to its last stop.
  [[nodiscard]] bool complete_in_quote(std::uint32_t comma) const {
    const std::int32_t q = r_.quote_at(comma);
    const std::uint32_t first = r_.quote_inside(q).first;
    for (std::uint32_t t = comma; t > first && !r_.is_stop(t - 1); --t) {
      const VerbGroup* v = r_.chunks.verb(t - 1);
      if (v != nullptr && v->form == VerbForm::finite && !clause_opener(r_, *v, first)) return true;
    }
    return false;
  }

  // Nothing but modifiers stand between the subject and the stop: …, a annoncé X à Y mardi.
  [[nodiscard]] bool ends_incise(std::uint32_t i) const {
    return r_.is_stop(read_modifiers(r_, i, finds_.span.end).end);
  }

  // Whether something can have been said before token `end`: a verb or a quotation. Without one
  // the verb is the sentence's own (Le maire, Paul Valmont, a critiqué la Russie).
  [[nodiscard]] bool clause_before(std::uint32_t end) const {
    for (std::uint32_t t = finds_.span.first; t < end; ++t) {
      const VerbGroup* v = r_.chunks.verb(t);
      if (r_.quoted(t) || (v != nullptr && v->form == VerbForm::finite)) return true;
    }
    return false;
  }

  // « La moisson, observe l'agriculteur, a commencé »: a comma never parts a subject from its
  // verb, so what ends right before the comma is no subject.
  [[nodiscard]] bool parted(TokenSpan left, std::uint32_t verb) const {
    return verb > 0 && r_.is(verb - 1, Punct::comma) && left.end + 1 == verb;
  }

  [[nodiscard]] bool standing_pronoun(const NounPhrase& np) const {
    switch (r_.fw(np.head)) {
      case Fw::un:
      case Fw::une:  // un des conducteurs
        return r_.fw(np.head + 1) == Fw::des || r_.fw(np.head + 1) == Fw::d_;
      case Fw::celui_ci:
      case Fw::celle_ci:
      case Fw::ceux_ci:
      case Fw::celles_ci:
      case Fw::certains:
      case Fw::certaines:
      case Fw::plusieurs:
      case Fw::celui:
      case Fw::celle:
      case Fw::ceux:
        return true;
      default:
        return false;
    }
  }

  [[nodiscard]] bool agrees(const NounPhrase& np, TokenSpan whole, const VerbGroup& verb) const {
    const bool singular = (verb.persons & (1u << 2)) != 0;
    const bool plural = (verb.persons & (1u << 5)) != 0;
    if (np.number == 0) return true;
    if (singular && (np.number & lexicon::number::singular) != 0) return true;
    if (plural && (np.number & lexicon::number::plural) != 0) return true;
    if (!plural) return false;
    for (std::uint32_t i = np.span.end; i < whole.end; ++i)
      if (r_.fw(i) == Fw::et) return true;  // A et B
    return false;
  }

  // …, est-il précisé dans le bulletin: il is nobody; the document speaks when there is one.
  static void nobody(Candidate& c) {
    c.form = SourceForm::none;
    c.source = {};
    if (c.relays.empty()) return;
    c.form = SourceForm::phrase;
    c.source = c.relays.front();
    c.relays.erase(c.relays.begin());
  }

  // …, a appris Radio Littoral de source judiciaire: the source spoke, the radio passed it on.
  void learned_by(Candidate& c, std::uint32_t& after) const {
    const TokenSpan medium = c.source;
    const std::uint32_t before = after;
    learned_from(c, after);
    if (after != before) c.relays.insert(c.relays.begin(), medium);
  }
  // a appris Radio Littoral | de source judiciaire
  [[nodiscard]] std::uint32_t before_source(TokenSpan whole) const {
    for (std::uint32_t t = whole.first + 1; t + 1 < whole.end; ++t)
      if (r_.fw(t) == Fw::de && r_.form(t + 1).starts_with("source")) return t;
    return whole.end;
  }
  [[nodiscard]] bool learns(const CueHit& cue, std::uint32_t i) const {
    if (cue.entry->lemma != "apprendre") return false;
    const std::uint32_t t = r_.past_adverbials(i);
    return r_.fw(t) == Fw::aupres || (r_.fw(t) == Fw::de && r_.form(t + 1).starts_with("source"));
  }

  // …, a-t-on appris de source policière, auprès de la gendarmerie: who was asked is the source.
  void learned_from(Candidate& c, std::uint32_t& after) const {
    const std::uint32_t i = r_.past_adverbials(after);
    if (const auto phrase = r_.lexicon.match_source_phrase(r_.doc, i);
        phrase && r_.fw(i) == Fw::de) {
      std::uint32_t end = phrase.end;
      while (r_.tag(end) == Tag::adjective) ++end;
      if (r_.fw(end) == Fw::de || r_.fw(end) == Fw::du || r_.fw(end) == Fw::d_) {
        const TokenSpan np = r_.extended_at(end + 1, {false, false});  // source proche de l'enquête
        if (!np.empty()) end = np.end;
      }
      if (phrase.end == end) {
        const TokenSpan np = r_.extended_at(end, {false, false});
        if (!np.empty()) end = np.end;
      }
      c.form = SourceForm::phrase;
      c.source = {i + 1, end};
      after = end;
      return;
    }
    if (r_.fw(i) != Fw::aupres) return;
    const TokenSpan who = r_.extended_at(i + (r_.tag(i + 1) == Tag::preposition ? 2 : 1));
    if (who.empty()) return;
    c.form = SourceForm::phrase;
    c.source = who;
    after = who.end;
  }

  // …, a dit une voisine, qui rentrait chez elle, sur Radio Littoral: past the relative clause
  // when a preposition goes on behind it.
  [[nodiscard]] std::uint32_t past_relative(std::uint32_t i) const {
    const std::uint32_t from = r_.is(i, Punct::comma) ? i + 1 : i;
    if (from == i) return past_close_relative(i);
    if (r_.tag(from) != Tag::relative && !describes(from)) return i;
    for (std::uint32_t t = from; t < finds_.span.end && t < from + 22; ++t) {
      if (r_.opens_quote(t) && r_.past_quote(t) < t + 6)
        t = r_.past_quote(t);  // figure du « clan »
      if (r_.quote_at(t) != r_.quote_at(from) || r_.is_stop(t)) return i;
      if (r_.is(t, Punct::comma)) return r_.tag(t + 1) == Tag::preposition ? t : i;
    }
    return i;
  }

  // …, assurait l'entourage du maire, président (PDL) de la commission, à Radio X; …, né à Lunel,
  // sur Radio X
  [[nodiscard]] bool describes(std::uint32_t from) const {
    const NounPhrase* np = r_.phrase_at(from);
    if (const VerbGroup* v = r_.chunks.verb(from); v != nullptr && v->span.first == from)
      return v->form == VerbForm::participle && r_.cue_at(from) == nullptr;
    if (np == nullptr || np->kind == syntax::NounKind::pronoun || np->preposition != kNone ||
        !can_speak(r_, np->span))
      return false;
    for (std::uint32_t t = from; t < finds_.span.end && !r_.is(t, Punct::comma); ++t)
      if (const VerbGroup* v = r_.chunks.verb(t); v != nullptr && v->form == VerbForm::finite)
        return false;
    return true;
  }

  // « A, affirme une élue que l'on ne nommera pas, B »: without a comma the relative clause belongs
  // to the source, up to the comma or stop that closes the incise.
  [[nodiscard]] std::uint32_t past_close_relative(std::uint32_t i) const {
    if (r_.tag(i) != Tag::relative && !r_.is_que(i)) return i;
    for (std::uint32_t t = i + 1; t < finds_.span.end && t < i + 22; ++t) {
      if (r_.is(t, Punct::comma) || r_.is_stop(t)) return t;
      if (r_.opens_quote(t) || r_.is(t, Punct::colon) || r_.cue_at(t) != nullptr) return i;
    }
    return i;
  }

  // …, regrette Mikael, directeur d'une école (dont il tait le nom).
  [[nodiscard]] std::uint32_t past_bracket(std::uint32_t i) const {
    if (!r_.is(i, Punct::paren_open)) return i;
    for (std::uint32_t t = i + 1; t < finds_.span.end && t < i + 20; ++t)
      if (r_.is(t, Punct::paren_close)) return t + 1;
    return i;
  }

  // …, dit-il, comme le rapporte La Vigie: La Vigie passed it on.
  void reported_by(Modifiers& behind) {
    std::uint32_t i = behind.end;
    if (r_.is(i, Punct::comma)) ++i;
    if (r_.fw(i) != Fw::comme) return;
    const CueHit* cue = r_.cue_at(i + 1);
    if (cue == nullptr || r_.chunks.verbs[cue->verb].span.first != i + 1) return;
    const VerbGroup& verb = r_.chunks.verbs[cue->verb];
    const TokenSpan who = r_.extended_at(r_.past_adverbials(cue->span.end), {false, false});
    if (verb.form != VerbForm::finite || who.empty() || !sense_of(r_, who).is_media()) return;
    finds_.used_verbs.push_back(cue->verb);
    behind.relays.push_back(who);
    behind.end = who.end;
  }

  // …, a poursuivi MSF, en citant Y: Y spoke, MSF passed it on.
  void cited_voice(std::uint32_t from, Candidate& c, std::uint32_t& after) const {
    std::uint32_t i = from;
    if (r_.is(i, Punct::comma)) ++i;
    if (r_.fw(i) == Fw::en) ++i;
    const VerbGroup* verb = r_.chunks.verb(i);
    if (verb == nullptr || verb->form != VerbForm::gerund || verb->lemma != "citer") return;
    const TokenSpan voice = r_.extended_at(verb->span.end);
    if (voice.empty() || !can_speak(r_, voice)) return;
    if (!c.source.empty()) c.relays.insert(c.relays.begin(), c.source);
    c.form = SourceForm::phrase;
    c.source = voice;
    after = std::max(after, voice.end);
  }

  // --- content

  void add_content(Incise& incise) {
    Candidate& c = incise.candidate;
    // Un point est à souligner, comme l'explique X : A
    if (c.rule == rule::kComme && r_.is(incise.span.end, Punct::colon)) {
      const std::uint32_t from = incise.span.end + 1;
      add_part(incise, {from, clause_end(r_, from, finds_.phrases)});
    }
    if (c.content.empty()) left_part(incise);
    if (c.content.empty() && c.rule == rule::kComme) return opening_comme(incise);
    const bool left = !c.content.empty();
    if (left && joins_inner(c)) return;
    right_part(incise);
    // Par conséquent, ajoute X, « B »: only a quotation can follow an incise that nothing precedes
    if (!left && (c.content.empty() || !says_something(c.content.front()))) return;
    for (const TokenSpan& part : c.content) finds_.use_quotes(r_, part);
    finds_.candidates.push_back(std::move(c));
  }

  // A quotation, a clause, or a clause whose verb stands in quotation marks.
  [[nodiscard]] bool says_something(TokenSpan part) const {
    if (r_.quoted(part.first) || has_main_verb(r_, part)) return true;
    for (std::uint32_t t = part.first; t < part.end; ++t) {
      const VerbGroup* v = r_.chunks.verb(t);
      if (r_.quoted(t) && v != nullptr && v->form == VerbForm::finite) return true;
    }
    return false;
  }

  // « A, dit-il, B », a-t-il déclaré à l'AFP: the inner incise has the content; the outer one adds
  // who
  // was told.
  bool joins_inner(const Candidate& c) {
    const std::int32_t q = r_.quote_at(c.content.front().first);
    if (q == kNone || r_.quoted(c.cue.first)) return false;
    for (Candidate& inner : finds_.candidates) {
      if (inner.rule != rule::kIncise || inner.content.empty() || r_.quote_at(inner.cue.first) != q)
        continue;
      inner.relays.insert(inner.relays.end(), c.relays.begin(), c.relays.end());
      return true;
    }
    return false;
  }

  void left_part(Incise& incise) {
    std::uint32_t end = incise.span.first;
    while (end > finds_.span.first && (r_.is(end - 1, Punct::comma) || r_.is(end - 1, Punct::dash)))
      --end;
    if (end <= finds_.span.first) return;
    std::uint32_t start = clause_start(r_, end, finds_.phrases);
    if (r_.quoted(incise.span.first)) {
      const TokenSpan inside = r_.quote_inside(r_.quote_at(incise.span.first));
      start = std::max(start, inside.first);
      // what the quotation says before, back to an earlier incise in it
      start = inside.first;
      for (const Phrase& p : finds_.phrases)
        if (p.span.end < end && p.span.first >= start) start = p.span.end;
      while (start < end && (r_.is(start, Punct::comma) || r_.is_stop(start))) ++start;
    }
    earlier_paragraphs(start, incise.candidate);
    // X a réagi sur Twitter : « … », a-t-il écrit: what stands before the colon names the relay
    if (start > finds_.span.first && r_.is(start - 1, Punct::colon)) {
      const auto before = relays_in(r_, {finds_.span.first, start - 1});
      incise.candidate.relays.insert(incise.candidate.relays.end(), before.begin(), before.end());
    }
    const TokenSpan part = r_.trimmed(without_tail({start, end}));
    if (!part.empty() && worth(part)) incise.candidate.content.push_back(part);
  }

  // « A », soit une hausse de 3 %, a dit X: what stands between in commas is the author's.
  [[nodiscard]] TokenSpan without_tail(TokenSpan part) const {
    if (!r_.opens_quote(part.first)) return part;
    const std::uint32_t end = r_.past_quote(part.first);
    if (end < part.end && r_.is(end, Punct::comma) && !has_main_verb(r_, {end, part.end})) {
      for (std::uint32_t i = end; i < part.end; ++i)
        if (r_.quoted(i)) return part;
      return {part.first, end};
    }
    return part;
  }

  // A lone connective is no claim.
  [[nodiscard]] bool worth(TokenSpan part) const {
    for (std::uint32_t i = part.first; i < part.end; ++i)
      if (r_.tag(i) != Tag::punct && r_.tag(i) != Tag::adverb && r_.tag(i) != Tag::coordinator)
        return true;
    return part.end - part.first > 1 || r_.quoted(part.first);
  }

  // A quotation that began in earlier paragraphs: one part each.
  void earlier_paragraphs(std::uint32_t start, Candidate& c) const {
    std::int32_t q = r_.quote_at(start);
    std::vector<TokenSpan> parts;
    for (int n = 0; n < 20 && q != kNone && r_.quote(q).continues >= 0; ++n) {
      q = r_.quote(q).continues;
      parts.push_back(r_.trimmed(r_.quote_inside(q)));
    }
    c.content.insert(c.content.end(), parts.rbegin(), parts.rend());
  }

  void right_part(Incise& incise) {
    std::uint32_t i = incise.span.end;
    const bool inside = r_.quoted(incise.span.first);
    if (inside) {
      const TokenSpan q = r_.quote_inside(r_.quote_at(incise.span.first));
      std::uint32_t from = i;
      while (from < q.end &&
             (r_.is(from, Punct::comma) || r_.is_stop(from) || r_.is(from, Punct::dash)))
        ++from;
      from = past_gerund(from, q.end);
      std::uint32_t end = q.end;
      for (const Phrase& p : finds_.phrases)
        if (p.span.first > from && p.span.first < end) end = p.span.first;
      add_part(incise, {from, end});
      return;
    }
    if (r_.is(i, Punct::colon) && r_.quoted(i + 1) && !owned(r_.past_quote(i + 1))) {
      add_part(incise, {i + 1, r_.past_quote(i + 1)});
      return;
    }
    if (!r_.is(i, Punct::comma) && !r_.is(i, Punct::dash)) return;
    ++i;
    if (says_more(i)) return;
    if (r_.opens_quote(i)) {
      add_part(incise, {i, clause_end(r_, i, finds_.phrases)});
      return;
    }
    if (incise.candidate.content.empty()) {  // Toutefois, a-t-il souligné, A
      add_part(incise, {i, clause_end(r_, i, finds_.phrases)});
      return;
    }
    const TokenSpan left = incise.candidate.content.back();
    const bool left_quoted = r_.quoted(left.end - 1);
    const std::uint32_t end = clause_end(r_, i, finds_.phrases);
    if (left_quoted && !goes_on_quoted(i, end)) return;
    if (!left_quoted && has_main_verb(r_, left) && !goes_on(i) && !wants_object(left, i)) return;
    add_part(incise, {i, end});
  }

  // « A, dit-il, ne mâchant pas ses mots. B »: how it was said, up to the stop.
  [[nodiscard]] std::uint32_t past_gerund(std::uint32_t i, std::uint32_t end) const {
    const VerbGroup* v = r_.chunks.verb(r_.fw(i) == Fw::en ? i + 1 : i);
    if (v == nullptr || v->form != VerbForm::gerund) return i;
    for (std::uint32_t t = i; t < end; ++t)
      if (r_.is_stop(t)) return t + 1;
    return i;
  }

  // …, a dit X, disant espérer « … »: a participle of saying has words of its own.
  [[nodiscard]] bool says_more(std::uint32_t i) const {
    const CueHit* cue = r_.cue_at(i);
    return cue != nullptr && r_.chunks.verbs[cue->verb].form == VerbForm::gerund;
  }

  // Another incise stands behind the quotation that ends at `i`.
  [[nodiscard]] bool owned(std::uint32_t i) const {
    const std::uint32_t at = r_.is(i, Punct::comma) ? i + 1 : i;
    return std::any_of(finds_.phrases.begin(), finds_.phrases.end(),
                       [at](const Phrase& p) { return p.span.first == at; });
  }

  // « A », a dit X, et « B » · mais « B »
  [[nodiscard]] bool goes_on_quoted(std::uint32_t i, std::uint32_t end) const {
    const Fw fw = r_.fw(i);
    const bool linked =
        fw == Fw::et || fw == Fw::mais || fw == Fw::car || fw == Fw::ou || r_.is_que(i);
    return linked && i + 1 < end && r_.opens_quote(i + 1);
  }

  // Elle concerne, informe X, les communes · Il s'agit, dit-il, d'une erreur: the verb right before
  // the incise has its complement behind it.
  [[nodiscard]] bool wants_object(TokenSpan left, std::uint32_t i) const {
    const VerbGroup* v = r_.chunks.verb(left.end - 1);
    if (v == nullptr || v->form != VerbForm::finite || v->passive) return false;
    const bool of =
        r_.fw(i) == Fw::de || r_.fw(i) == Fw::d_ || r_.fw(i) == Fw::du || r_.fw(i) == Fw::des;
    if (v->lemma == "agir") return of;
    if (r_.lexicon.match_cue_noun(r_.doc, i + 1)) return false;  // une information non confirmée
    return r_.tag(i) == Tag::determiner || r_.tag(i) == Tag::numeral;
  }

  // Behind a complete clause only what depends on it goes on: que, car, de + infinitive …
  [[nodiscard]] bool goes_on(std::uint32_t i) const {
    if (r_.is_que(i) || r_.fw(i) == Fw::car || r_.fw(i) == Fw::et || r_.fw(i) == Fw::mais)
      return true;
    if (r_.fw(i) == Fw::parce || r_.fw(i) == Fw::puisque) return true;
    const VerbGroup* v = r_.chunks.verb(r_.fw(i) == Fw::de || r_.fw(i) == Fw::d_ ? i + 1 : i);
    return v != nullptr && v->form == VerbForm::infinitive;
  }

  void add_part(Incise& incise, TokenSpan part) {
    part = r_.trimmed(part);
    if (part.first < part.end && part.first >= incise.span.end)
      incise.candidate.content.push_back(part);
  }

  // Comme l'a dit X, A.
  void opening_comme(Incise& incise) {
    std::uint32_t i = incise.span.end;
    for (std::uint32_t n = 0; n < 12 && i < finds_.span.end && !r_.is(i, Punct::comma); ++n) {
      const VerbGroup* v = r_.chunks.verb(i);
      if (r_.quoted(i) || (v != nullptr && v->form == VerbForm::finite)) return;
      ++i;  // un rapport remis en mai
    }
    if (!r_.is(i, Punct::comma)) return;
    const TokenSpan part = r_.trimmed({i + 1, clause_end(r_, i + 1, finds_.phrases)});
    if (part.empty() || (!has_main_verb(r_, part) && !r_.quoted(part.first))) return;
    incise.candidate.content.push_back(part);
    finds_.use_quotes(r_, part);
    finds_.candidates.push_back(std::move(incise.candidate));
  }
};

}  // namespace

bool SentenceFinds::verb_used(std::uint32_t verb) const {
  return std::find(used_verbs.begin(), used_verbs.end(), verb) != used_verbs.end();
}

bool SentenceFinds::quote_used(std::int32_t quote) const {
  return std::find(used_quotes.begin(), used_quotes.end(), quote) != used_quotes.end();
}

void SentenceFinds::sort_phrases() {
  std::sort(phrases.begin(), phrases.end(),
            [](const Phrase& a, const Phrase& b) { return a.span.first < b.span.first; });
}

void describe_cue(const CueHit& cue, const VerbGroup& verb, Candidate& out) {
  out.cue = cue.span;
  out.lemma = cue.entry->lemma;
  out.status = cue.entry->status;
  out.negated = verb.negated;
  out.reported_in_conditional = verb.conditional();
  out.at = cue.span.first;
}

void SentenceFinds::use_quotes(const Reading& r, TokenSpan content) {
  for (std::uint32_t i = content.first; i < content.end; ++i) {
    const std::int32_t q = r.quote_at(i);
    if (q != kNone && !quote_used(q)) used_quotes.push_back(q);
  }
}

void find_incises(const Reading& r, SentenceFinds& finds) { InciseReader(r, finds).run(); }

}  // namespace selon::detect

// Phrases that name the source of a clause without a verb: selon X, d'après X, pour X.
#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"

namespace selon::detect {
namespace {

// What things are made, done or sorted after: selon les plans de X, selon la procédure.
constexpr auto kPatterns = std::to_array<std::string_view>(
    {"plan",      "plans",        "dessin",       "dessins",       "modèle",         "modèles",
     "procédure", "procédures",   "ordre",        "critère",       "critères",       "méthode",
     "méthodes",  "modalités",    "besoins",      "besoin",        "schéma",         "schémas",
     "normes",    "norme",        "protocole",    "règle",         "règles",         "usages",
     "usage",     "coutume",      "rite",         "rites",         "cours",          "valeur",
     "valeurs",   "instructions", "consignes",    "barème",        "grille",         "recette",
     "technique", "logique",      "rythme",       "volonté",       "goûts",          "opinions",
     "moyens",    "capacités",    "possibilités", "circonstances", "disponibilités", "ordonnance"});

constexpr std::uint32_t kLongestDescription = 20;  // tokens between a name and the comma behind

struct Found {
  TokenSpan span;  // from the phrase word to the last modifier
  TokenSpan cue;
  Candidate candidate;
  bool relative = false;  // selon qui
};

class PhraseReader {
 public:
  PhraseReader(const Reading& r, SentenceFinds& finds) : r_(r), finds_(finds) {}

  void run() {
    std::vector<Found> found;
    for (std::uint32_t i = finds_.span.first; i < finds_.span.end; ++i) {
      if (r_.quoted(i) || inside_phrase(i)) continue;
      Found f;
      if (!read(i, f)) continue;
      i = std::max(i, f.span.end - 1);
      found.push_back(std::move(f));
    }
    for (const Found& f : found) finds_.phrases.push_back({f.span, closes(f.span)});
    finds_.sort_phrases();
    for (Found& f : found) place(f);
  }

 private:
  const Reading& r_;
  SentenceFinds& finds_;

  // The phrase is a modifier already read with an incise (…, a dit X, selon Y).
  [[nodiscard]] bool inside_phrase(std::uint32_t i) const {
    return std::any_of(finds_.phrases.begin(), finds_.phrases.end(),
                       [i](const Phrase& p) { return p.span.contains(i); });
  }

  bool read(std::uint32_t i, Found& f) const {
    if (const auto idiom = r_.lexicon.match_idiom(r_.doc, i);
        idiom && idiom.entry->kind == lexicon::IdiomKind::phrase)
      return false;
    const auto match = r_.lexicon.match_source_phrase(r_.doc, i);
    if (!match || no_source(i)) return false;
    Candidate& c = f.candidate;
    c.cue = {i, match.end};
    c.lemma = match.entry->phrase;
    c.rule = rule::kSourcePhrase;
    c.at = i;
    c.confidence = 0.95;
    f.span = {i, match.end};
    switch (match.entry->object) {
      case lexicon::PhraseObject::none:
        c.form = SourceForm::phrase;
        c.source = {i, match.end};
        break;
      case lexicon::PhraseObject::pronoun:
        if (!inner_pronoun(f)) return false;
        break;
      case lexicon::PhraseObject::adjective:
        if (!adjective_object(match.end, f)) return false;
        break;
      case lexicon::PhraseObject::np:
        if (!object(match.end, f)) return false;
        break;
    }
    // pour X, aux yeux de X, dans l'esprit de X
    const bool opinion_only = r_.fw(i) == Fw::pour || r_.fw(i) == Fw::aux || r_.fw(i) == Fw::dans;
    if (opinion_only && f.relative)  // son avocat, pour qui A
      return i > 0 && r_.is(i - 1, Punct::comma);
    if (opinion_only) {
      if (!opinion(i, f)) return false;
      f.span.end = past_complements(f.span.end);
    }
    if (f.relative) return true;
    modifiers(f);
    return true;
  }

  // à l'en croire, à les écouter, à ses dires: who is meant stands inside.
  bool inner_pronoun(Found& f) const {
    if (!clause_initial(f.span.first) && !r_.is(f.span.first - 1, Punct::comma)) return false;
    for (std::uint32_t t = f.cue.first + 1; t < f.span.end; ++t) {
      const Fw fw = r_.fw(t);
      if (fw != Fw::l_ && fw != Fw::le && fw != Fw::la && fw != Fw::les && fw != Fw::ses &&
          fw != Fw::leurs)
        continue;
      f.candidate.form = SourceForm::pronoun;
      f.candidate.source = {t, t + 1};
      return true;
    }
    return false;
  }

  // diffère selon les gares, tourné d'après un roman, n'a pu être vérifié de source indépendante
  [[nodiscard]] bool no_source(std::uint32_t i) const {
    if (r_.form(i + 1) == "lire" && r_.form(i + 2).starts_with("aussi"))
      return true;  // À lire aussi
    if (r_.form(i + 1) == "lire" && r_.words.token(i + 1).shape == text::Shape::upper)
      return true;  // A LIRE
    if (i == finds_.span.first) return false;
    // demande à entendre les témoins: the complement of a verb
    if (r_.fw(i) == Fw::a_grave && !r_.is(i - 1, Punct::comma) && !clause_initial(i)) return true;
    const VerbGroup* verb = r_.chunks.verb(i - 1);
    if (verb == nullptr && i > finds_.span.first + 1) verb = r_.chunks.verb(i - 2);
    if (verb != nullptr) {
      const std::string_view l = verb->lemma;
      if (l == "varier" || l == "différer" || l == "changer" || l == "évoluer" || l == "fluctuer" ||
          l == "classer" || l == "trier" || l == "répartir")
        return true;
      if (r_.form(i) == "d'" && verb->form == VerbForm::participle && r_.fw(i + 2) == Fw::un)
        return true;
      const bool checked = l == "vérifier" || l == "confirmer" || l == "corroborer" ||
                           l == "authentifier" || l == "établir";
      if (checked && r_.fw(i) == Fw::de) return true;
    }
    return false;
  }

  // de source policière, de sources proches du dossier
  bool adjective_object(std::uint32_t at, Found& f) const {
    // une analyse de sources distantes: the complement of a noun that says nothing
    if (const std::uint32_t cue = f.span.first; cue > finds_.span.first) {
      const NounPhrase* left = r_.chunks.noun(cue - 1);
      if (left != nullptr && r_.tag(left->head) == Tag::noun && !can_speak(r_, left->span) &&
          !r_.lexicon.match_cue_noun(r_.doc, left->head))
        return false;
    }
    std::uint32_t end = at;
    while (end < finds_.span.end &&
           (r_.tag(end) == Tag::adjective || r_.tag(end) == Tag::past_participle))
      ++end;
    if (end == at) return false;
    while (r_.tag(end) == Tag::preposition &&
           (r_.fw(end) == Fw::de || r_.fw(end) == Fw::du || r_.fw(end) == Fw::d_ ||
            r_.fw(end) == Fw::a_grave || r_.fw(end) == Fw::au)) {
      const TokenSpan np = r_.extended_at(end + 1, {false, false});
      if (np.empty()) break;
      end = np.end;
    }
    std::uint32_t from = f.span.first;
    if (r_.tag(from) == Tag::preposition) ++from;  // de source → source …
    f.candidate.form = SourceForm::phrase;
    f.candidate.source = {from, end};
    f.candidate.cue = {f.span.first, end};
    f.span.end = end;
    return true;
  }

  bool object(std::uint32_t at, Found& f) const {
    Candidate& c = f.candidate;
    // selon qui · X, selon lequel
    if (r_.fw(at) == Fw::qui || r_.form(at) == "lequel" || r_.form(at) == "lesquels") {
      const Subject antecedent = antecedent_of(f.span.first);
      if (antecedent.form == SourceForm::none) return false;
      // un rapport selon lequel: the noun family reads it
      const Sense sense = sense_of(r_, antecedent.span);
      const NounPhrase* who = r_.phrase_at(antecedent.span.first);
      const bool somebody = sense.kind == EntityKind::person || sense.name != nullptr ||
                            (who != nullptr && who->kind == syntax::NounKind::proper);
      if (r_.fw(at) != Fw::qui && !somebody) return false;
      c.form = SourceForm::phrase;
      c.source = antecedent.span;
      f.relative = true;
      f.span.end = at + 1;
      return true;
    }
    const NounPhrase* np = r_.phrase_at(at);
    if (np == nullptr) return false;
    if (np->kind == syntax::NounKind::pronoun) {
      if (!source_pronoun(np->head)) return false;
      c.form = SourceForm::pronoun;
      c.source = np->span;
      f.span.end = np->span.end;
      return true;
    }
    const TokenSpan whole = r_.extended_at(at);
    if (!acceptable(whole, *np, f.span.first)) return false;
    c.form = SourceForm::phrase;
    c.source = whole;
    f.span.end = whole.end;
    // selon une journaliste de l'AFP sur place
    if (r_.fw(f.span.end) == Fw::sur && r_.form(f.span.end + 1) == "place") f.span.end += 2;
    return true;
  }

  [[nodiscard]] bool source_pronoun(std::uint32_t i) const {
    switch (r_.fw(i)) {
      case Fw::lui:
      case Fw::elle:
      case Fw::eux:
      case Fw::elles:
      case Fw::moi:
      case Fw::nous:
      case Fw::celui_ci:
      case Fw::celle_ci:
      case Fw::ceux_ci:
      case Fw::celles_ci:
      case Fw::certains:
      case Fw::certaines:
      case Fw::plusieurs:
      case Fw::ceux:
        return r_.fw(i) != Fw::nous && r_.fw(i) != Fw::moi;
      default:
        return false;
    }
  }

  // People, bodies, media, documents; a thing only when something in the phrase is one of these.
  [[nodiscard]] bool acceptable(TokenSpan whole, const NounPhrase& np, std::uint32_t cue) const {
    if ((is_measure(r_, np.span) && sense_of(r_, whole).name == nullptr) || is_rule(np))
      return false;
    if (follows_noun(cue) || depends(whole, np, cue) || directs(whole, np, cue)) return false;
    if (can_speak(r_, whole)) return true;
    if (r_.fw(cue) == Fw::pour) return false;
    for (std::uint32_t i = whole.first; i < whole.end; ++i)
      if (r_.lexicon.match_noun(r_.doc, i) || r_.lexicon.match_cue_noun(r_.doc, i)) return true;
    return false;
  }

  // A comma on its inner side: Selon X, A · A, selon X
  [[nodiscard]] bool set_off(std::uint32_t cue, std::uint32_t end) const {
    if (cue > finds_.span.first && r_.is(cue - 1, Punct::comma)) return true;
    return clause_initial(cue) && r_.is(past_complements(end), Punct::comma);
  }

  // les jours suivant la perfusion: behind a noun suivant says when
  [[nodiscard]] bool follows_noun(std::uint32_t cue) const {
    return r_.form(cue) == "suivant" && cue > finds_.span.first && !r_.is(cue - 1, Punct::comma);
  }

  // administrée selon les recommandations: how it is done, when nothing parts it from the verb
  [[nodiscard]] bool directs(TokenSpan whole, const NounPhrase& np, std::uint32_t cue) const {
    if (set_off(cue, whole.end) || cue == finds_.span.first) return false;
    const VerbGroup* verb = r_.chunks.verb(cue - 1);
    const std::string_view head = r_.form(np.head);
    return verb != nullptr && (head == "recommandations" || head == "prescriptions" ||
                               head == "indications" || head == "directives");
  }

  // Roi ou comte selon les sources, dix ou vingt selon les experts: without a comma, behind ou or
  // at a bare plural of documents, it says that they differ.
  [[nodiscard]] bool depends(TokenSpan whole, const NounPhrase& np, std::uint32_t cue) const {
    const bool varying = r_.form(cue) == "suivant";
    if (!varying && (set_off(cue, whole.end) || clause_initial(cue))) return false;
    const std::string_view head = r_.form(np.head);
    return (head == "sources" || head == "versions" || head == "auteurs") &&
           np.span.end == whole.end && np.determiner != kNone &&
           r_.fw(static_cast<std::uint32_t>(np.determiner)) == Fw::les;
  }

  // selon l'article 12, selon la loi, selon ses propres mots: a norm or the speaker's own words.
  [[nodiscard]] bool is_rule(const NounPhrase& np) const {
    const std::string_view head = r_.form(np.head);
    if (head == "article")
      return r_.tag(np.head + 1) == Tag::numeral ||
             r_.words.token(np.head + 1).kind == text::TokenKind::number;
    return head == "loi" || head == "code" || head == "règlement" || head == "constitution" ||
           head == "convention" || head == "mots" || head == "termes" || head == "propos" ||
           head == "expression" || head == "formule" || head == "calendrier" ||
           head == "principe" || among(kPatterns, head);
  }

  // People and bodies think; a country's better part or a second point is only spoken of.
  [[nodiscard]] bool has_opinions(TokenSpan phrase) const {
    const NounPhrase* np = r_.phrase_at(phrase.first);
    if (np == nullptr || r_.tag(np->head) == Tag::adjective || r_.tag(np->head) == Tag::numeral)
      return false;
    // dans l'esprit de joueuse agressive; pour le second point
    if ((np->determiner == kNone && np->name.empty() && np->kind == syntax::NounKind::common &&
         np->number == lexicon::number::singular &&
         r_.words.token(np->span.first).shape == text::Shape::lower) ||
        r_.form(np->span.end - 1) == "point")
      return false;
    const Sense sense = sense_of(r_, phrase);
    if (sense.name != nullptr || np->kind == syntax::NounKind::proper || !np->name.empty())
      return sense.kind != EntityKind::document;
    if (!sense.kind) return r_.lexicon.demonym(r_.form(np->head)) || agent_noun(np->head);
    return *sense.kind != EntityKind::document && r_.form(np->head) != "pays" &&
           r_.form(np->head) != "parties";
  }
  // A noun the tables do not know, for somebody by what they do (le dépanneur, les kayakistes).
  [[nodiscard]] bool agent_noun(std::uint32_t head) const {
    const std::string_view form = r_.form(head);
    return form.ends_with("eur") || form.ends_with("eurs") || form.ends_with("euse") ||
           form.ends_with("iste") || form.ends_with("istes") || form.ends_with("ien") ||
           form.ends_with("iens");
  }

  // "Pour X, …" gives an opinion only at the head of a clause, with a comma behind it, and a
  // main clause after that; otherwise it is for somebody's benefit.
  [[nodiscard]] bool opinion(std::uint32_t i, const Found& f) const {
    if (trailing_judgement(i, f)) return true;
    if (!clause_initial(i) && !(i > 0 && r_.is(i - 1, Punct::comma))) return false;
    std::uint32_t comma = past_complements(f.span.end);
    if (!r_.is(comma, Punct::comma) && !r_.opens_quote(comma)) return false;
    // Pour lui, un accord a été pris
    const Fw whom = r_.fw(f.candidate.source.first);
    if (f.candidate.form == SourceForm::pronoun && i == finds_.span.first &&
        (whom == Fw::lui || whom == Fw::elle) && has_main_verb(r_, {comma + 1, finds_.span.end}))
      return true;
    const bool person = f.candidate.form == SourceForm::pronoun || has_opinions(f.candidate.source);
    if (!person) return false;
    if (r_.is(comma, Punct::comma)) ++comma;
    const TokenSpan rest{comma, finds_.span.end};
    for (std::uint32_t t = rest.first; t < rest.end; ++t)
      if (r_.quoted(t)) return true;
    return judges(rest, f.candidate);
  }

  // Faire grève est « aberrant » pour Paul Durand: right behind quoted words, at the end of the
  // sentence, a person or a body judges.
  [[nodiscard]] bool trailing_judgement(std::uint32_t i, const Found& f) const {
    if (i == 0 || !r_.quoted(i - 1) || r_.quoted(i) || !ends_here(f.span.end)) return false;
    if (f.candidate.form != SourceForm::phrase || !has_opinions(f.candidate.source)) return false;
    const Sense sense = sense_of(r_, f.candidate.source);
    const NounPhrase* np = r_.phrase_at(f.candidate.source.first);
    return sense.name != nullptr || (np != nullptr && !np->name.empty());
  }

  // Pour les joueurs, la saison commence lundi · Pour la ministre, une garde a été prévue: for
  // their sake. Opinions say what is, must be, may be or will be; of one person also what happens.
  [[nodiscard]] bool judges(TokenSpan rest, const Candidate& c) const {
    const VerbGroup* verb = nullptr;
    for (std::uint32_t t = rest.first; t < rest.end && verb == nullptr; ++t) {
      const VerbGroup* v = r_.chunks.verb(t);
      if (v != nullptr && v->form == VerbForm::finite && !clause_opener(r_, *v, rest.first))
        verb = v;
    }
    if (verb == nullptr || benefits(*verb)) return false;
    if (c.form == SourceForm::phrase && thinkers(c.source)) return !verb->passive;
    // Pour le club, changer de nom est difficile: for its sake; but est un moyen, reviendrait à
    if (const VerbGroup* v = r_.chunks.verb(rest.first);
        v != nullptr && v->form == VerbForm::infinitive) {
      const std::uint32_t i = r_.past_adverbials(verb->span.end);
      const bool noun = r_.tag(i) == Tag::determiner && verb->lemma == "être";
      return (noun || verb->lemma == "revenir" || verb->lemma == "relever") && !verb->passive;
    }
    const std::string_view l = verb->lemma;
    if (l == "être" || l == "devoir" || l == "falloir" || l == "pouvoir" || l == "sembler" ||
        l == "paraître" || l == "agir" || l == "relever" || l == "constituer" ||
        l == "représenter" || l == "risquer" || l == "aller" || l == "mériter" || l == "rester" ||
        l == "demeurer" || l == "suffire" || l == "manquer")
      return !verb->passive;
    if (verb->conditional() || (verb->tenses & lexicon::tense::future) != 0) return !verb->passive;
    const NounPhrase* np = r_.phrase_at(c.source.first);
    const bool one =
        c.form == SourceForm::pronoun || np == nullptr || np->number != lexicon::number::plural;
    return one && !verb->passive;
  }

  // Pour des chercheurs, pour l'opposition: whom news asks for what they think.
  [[nodiscard]] bool thinkers(TokenSpan phrase) const {
    constexpr auto kThinkers = std::to_array<std::string_view>(
        {"chercheur",    "chercheurs",    "chercheuse",    "chercheuses", "expert",
         "experts",      "experte",       "expertes",      "spécialiste", "spécialistes",
         "économiste",   "économistes",   "analyste",      "analystes",   "observateurs",
         "ong",          "associations",  "militants",     "militantes",  "syndicat",
         "syndicats",    "scientifique",  "scientifiques", "historien",   "historiens",
         "historienne",  "sociologue",    "sociologues",   "politologue", "politologues",
         "défenseurs",   "détracteurs",   "partisans",     "opposants",   "opposition",
         "critiques",    "commentateurs", "auteurs",       "autrice",     "collectif",
         "éditorialiste"});
    const NounPhrase* np = r_.phrase_at(phrase.first);
    return np != nullptr && among(kThinkers, r_.form(np->head));
  }

  // il est capital de, il est important que: good for somebody, nobody's words
  [[nodiscard]] bool benefits(const VerbGroup& verb) const {
    if (verb.lemma != "être" || verb.subject_clitic == kNone ||
        r_.fw(static_cast<std::uint32_t>(verb.subject_clitic)) != Fw::il)
      return false;
    std::uint32_t i = verb.span.end;
    while (r_.tag(i) == Tag::adverb) ++i;
    return r_.tag(i) == Tag::adjective && (r_.fw(i + 1) == Fw::de || r_.fw(i + 1) == Fw::d_);
  }

  // Pour X, experte du climat à l'institut (ICM) à Genève, A: what still describes X.
  [[nodiscard]] std::uint32_t past_complements(std::uint32_t i) const {
    for (std::uint32_t t = i; t < finds_.span.end && t < i + kLongestDescription; ++t) {
      const VerbGroup* v = r_.chunks.verb(t);
      if (v != nullptr && v->form == VerbForm::finite) return i;
      if (r_.is(t, Punct::comma) || r_.opens_quote(t)) return t;
      if (t == i && r_.tag(t) != Tag::preposition && !r_.is(t, Punct::paren_open)) return i;
    }
    return i;
  }

  [[nodiscard]] Subject antecedent_of(std::uint32_t cue) const {
    std::uint32_t i = cue;
    if (i > finds_.span.first && r_.is(i - 1, Punct::comma)) --i;
    if (i <= finds_.span.first) return {};
    const NounPhrase* np = r_.chunks.noun(i - 1);
    if (np == nullptr) return {};
    while (np->preposition > 0 &&
           (r_.fw(np->preposition) == Fw::de || r_.fw(np->preposition) == Fw::d_ ||
            r_.fw(np->preposition) == Fw::du)) {
      const NounPhrase* outer = r_.chunks.noun(static_cast<std::uint32_t>(np->preposition) - 1);
      if (outer == nullptr) break;
      np = outer;
    }
    if (!can_speak(r_, np->span)) return {};
    return {SourceForm::phrase, {np->span.first, i}, true, false};
  }

  // cité par l'agence Isna · publié par Kyodo · , citant une source militaire · , interrogé par
  void modifiers(Found& f) const {
    Candidate& c = f.candidate;
    std::uint32_t i = f.span.end;
    std::uint32_t j = r_.is(i, Punct::comma) ? i + 1 : i;
    const bool who = r_.fw(j) == Fw::qui;
    if (who) ++j;
    const VerbGroup* verb = r_.chunks.verb(j);
    const bool cites =
        verb != nullptr && verb->lemma == "citer" && verb->span.first == j &&
        (verb->form == VerbForm::gerund || (who && verb->form == VerbForm::finite)) &&
        !verb->passive;
    if (cites) {
      const TokenSpan voice = r_.extended_at(verb->span.end);
      if (!voice.empty() && can_speak(r_, voice)) {
        c.relays.insert(c.relays.begin(), c.source);
        c.source = voice;
        c.form = SourceForm::phrase;
        f.span.end = voice.end;
        return;
      }
    }
    const bool participle = verb != nullptr && verb->form == VerbForm::participle;
    if (!participle && r_.tag(i) != Tag::preposition) return;
    const Modifiers behind = read_modifiers(r_, i, finds_.span.end);
    if (participle || !behind.relays.empty()) {
      c.relays.insert(c.relays.end(), behind.relays.begin(), behind.relays.end());
      if (!behind.relays.empty() || participle) f.span.end = std::max(f.span.end, behind.end);
    }
  }

  // --- where the content stands

  // The start of the sentence or of a clause: past que, a coordinator, tandis que, a comma after
  // one.
  [[nodiscard]] bool clause_initial(std::uint32_t i) const {
    std::uint32_t start = past_connectives(r_, finds_.span.first, i);
    start = r_.past_adverbials(start);
    if (start >= i) return true;
    const std::uint32_t before = i - 1;
    if (r_.is(before, Punct::semicolon) || r_.is(before, Punct::colon) ||
        r_.is(before, Punct::paren_open))
      return true;
    if (r_.is_que(before) || r_.tag(before) == Tag::subordinator || r_.tag(before) == Tag::relative)
      return true;
    if (r_.tag(before) == Tag::coordinator) return true;
    if (r_.is(before, Punct::comma) && before > 0 &&
        (r_.is_que(before - 1) || r_.tag(before - 1) == Tag::coordinator))
      return true;
    return r_.words.token(before).strong_end && r_.is_stop(before);
  }

  [[nodiscard]] bool ends_here(std::uint32_t i) const {
    return i >= finds_.span.end || r_.is_stop(i) || r_.is(i, Punct::paren_close) ||
           r_.is(i, Punct::semicolon);
  }

  // A relative clause, a participle or a new clause follows: the content is over.
  [[nodiscard]] bool goes_elsewhere(std::uint32_t i) const {
    const std::uint32_t j = r_.is(i, Punct::comma) || r_.is(i, Punct::dash) ? i + 1 : i;
    if (r_.tag(j) == Tag::relative) return true;
    if (j > i && r_.fw(j) == Fw::ce && r_.tag(j + 1) == Tag::relative) return true;  // , ce qui
    if (r_.tag(j) == Tag::coordinator || r_.form(j) == "tandis" || r_.form(j) == "alors" ||
        r_.form(j) == "soit")
      return true;
    const VerbGroup* v = r_.chunks.verb(r_.fw(j) == Fw::en ? j + 1 : j);
    return v != nullptr && v->form == VerbForm::gerund;
  }

  // A, selon Cyabra, une société de renseignement. · A, selon la police, arrêtés mardi: behind a
  // complete clause a noun or a participle without a verb describes.
  [[nodiscard]] bool describes(TokenSpan span) const {
    if (!r_.is(span.end, Punct::comma)) return false;
    const std::uint32_t i = span.end + 1;
    const NounPhrase* np = r_.phrase_at(i);
    const VerbGroup* v = r_.chunks.verb(i);
    const bool noun = np != nullptr && np->preposition == kNone;
    const bool participle = v != nullptr && v->form == VerbForm::participle && v->span.first == i;
    if (!noun && !participle) return false;
    // touche, selon l'OMS, deux millions de personnes: the verb still wants its object
    if (noun && span.first > 1 &&
        r_.chunks.verb(span.first - (r_.is(span.first - 1, Punct::comma) ? 2 : 1)) != nullptr)
      return false;
    return has_main_verb(r_, {clause_start(r_, span.first, finds_.phrases), span.first}) &&
           !has_main_verb(r_, {i, finds_.span.end});
  }

  // prises selon le journal par une caméra, aurait selon lui posé: no comma, and the clause goes on
  [[nodiscard]] bool continues(std::uint32_t first, std::uint32_t i) const {
    if (r_.tag(i) == Tag::preposition) return true;
    const VerbGroup* v = r_.chunks.verb(i);
    // elle avait selon elle 16 ans: the verb right before still wants its object
    const VerbGroup* before = first > 0 ? r_.chunks.verb(first - 1) : nullptr;
    const Tag tag = r_.tag(i);
    const bool object = tag == Tag::determiner || tag == Tag::numeral || tag == Tag::adverb;
    if (object && before != nullptr && before->form == VerbForm::finite) return true;
    if (v == nullptr || v->form != VerbForm::participle) return false;
    // the auxiliary on the left still waits for its participle
    const std::int32_t index = r_.chunks.verb_at[v->span.first];
    if (index == 0) return false;
    const VerbGroup& left = r_.chunks.verbs[index - 1];
    return (left.lemma == "avoir" || left.lemma == "être") && !left.compound && !left.passive &&
           left.span.first >= finds_.span.first;
  }

  [[nodiscard]] bool closes(TokenSpan span) const {
    if (ends_here(span.end)) return true;
    if (clause_initial(span.first)) return false;
    if (goes_elsewhere(span.end) || describes(span)) return true;
    return !r_.is(span.end, Punct::comma) && !continues(span.first, span.end);
  }

  void place(Found& f) {
    Candidate& c = f.candidate;
    if (f.relative) {
      add(c, {f.span.end, clause_end(r_, f.span.end, finds_.phrases)});
      return flush(c);
    }
    const bool first = clause_initial(f.span.first);
    if (first && !ends_here(f.span.end)) return initial(f);
    if (relays_the_main_claim(f)) return;
    if (first && f.span.first > finds_.span.first && r_.is(f.span.first - 1, Punct::paren_open)) {
      add(c, {clause_start(r_, f.span.first - 1, finds_.phrases), f.span.first - 1});
      return flush(c);
    }
    left(f);
    if (!closes(f.span)) {
      std::uint32_t i = f.span.end;
      if (r_.is(i, Punct::comma) || r_.is(i, Punct::dash)) ++i;
      add(c, {i, clause_end(r_, i, finds_.phrases)});
    }
    flush(c);
  }

  void initial(Found& f) {
    std::uint32_t i = past_description(f.span.end);
    // Selon X, analyste chez Y, une start-up spécialisée dans Z, A
    if (const NounPhrase* np = i > f.span.end ? r_.phrase_at(i + 1) : nullptr;
        np != nullptr && np->determiner != kNone && describes_somebody(*np))
      i = past_description(i);
    if (r_.is(i, Punct::comma) && r_.fw(i + 1) == Fw::et) i = past_description(i);
    // Selon X, chercheuse, interrogée par RTL, A
    for (const TokenSpan& relay : relays_in(r_, {f.span.end, i}))
      f.candidate.relays.push_back(relay);
    while (r_.is(i, Punct::comma) || r_.is(i, Punct::colon) || r_.is(i, Punct::dash)) ++i;
    if (r_.is_que(i)) ++i;
    Candidate& c = f.candidate;
    add(c, {i, clause_end(r_, i, finds_.phrases)});
    take_from_incise(f);
    flush(c);
  }

  // Selon des médecins, A, a rapporté Tass: the doctors said it, Tass passed it on.
  void take_from_incise(Found& f) {
    const auto passed_on = [&](const Candidate& o) {
      return o.rule == rule::kIncise && o.form == SourceForm::phrase && o.content.size() == 1 &&
             o.content.front().contains(f.span.first) && sense_of(r_, o.source).is_media();
    };
    const auto incise = std::find_if(finds_.candidates.begin(), finds_.candidates.end(), passed_on);
    if (incise == finds_.candidates.end()) return;
    f.candidate.relays.push_back(incise->source);
    f.candidate.relays.insert(f.candidate.relays.end(), incise->relays.begin(),
                              incise->relays.end());
    finds_.candidates.erase(incise);
  }

  // Selon des riverains réveillés par le bruit, …: up to the comma, when no clause comes before it.
  [[nodiscard]] std::uint32_t past_description(std::uint32_t i) const {
    if (r_.is(i, Punct::comma) && r_.tag(i + 1) == Tag::relative) {  // Pour X, qui dirige Y, A
      for (std::uint32_t t = i + 1; t < finds_.span.end && t < i + 25; ++t)
        if (r_.is(t, Punct::comma)) return t;
      return i;
    }
    if (const NounPhrase* np = r_.is(i, Punct::comma) ? r_.phrase_at(i + 1) : nullptr;
        np != nullptr && describes_somebody(*np)) {
      // D'après X, auteure d'une étude publiée en 2021, A
      for (std::uint32_t t = np->span.end; t < finds_.span.end && t < i + 18; ++t) {
        const VerbGroup* v = r_.chunks.verb(t);
        if (r_.quoted(t) || (v != nullptr && v->form == VerbForm::finite)) return i;
        if (r_.is(t, Punct::comma)) return t;
      }
      return i;
    }
    // Pour X, employée d'une entreprise, A
    if (const VerbGroup* v = r_.is(i, Punct::comma) ? r_.chunks.verb(i + 1) : nullptr;
        v != nullptr && v->form == VerbForm::participle &&
        r_.tag(v->span.end) == Tag::preposition) {
      for (std::uint32_t t = v->span.end; t < finds_.span.end && t < i + 18; ++t) {
        const VerbGroup* w = r_.chunks.verb(t);
        if (r_.quoted(t) || (w != nullptr && w->form == VerbForm::finite)) return i;
        if (r_.is(t, Punct::comma)) return t;
      }
      return i;
    }
    // Selon une enquête réalisée pour Y, un groupe de Z, et reprise par W, A
    if (const VerbGroup* v =
            r_.is(i, Punct::comma) && r_.fw(i + 1) == Fw::et ? r_.chunks.verb(i + 2) : nullptr;
        v != nullptr && v->form == VerbForm::participle) {
      const std::uint32_t past = read_modifiers(r_, i + 2, finds_.span.end).end;
      return r_.is(past, Punct::comma) ? past : i;
    }
    if (r_.tag(i) == Tag::relative)  // D'après les maires qui s'en inquiètent, A
      for (std::uint32_t t = i + 1; t < finds_.span.end && t < i + 18 && !r_.quoted(t); ++t)
        if (r_.is(t, Punct::comma)) return t;
    for (std::uint32_t t = i; t < finds_.span.end && t < i + 14; ++t) {
      if (r_.is(t, Punct::comma)) return t;
      if (r_.is(t, Punct::paren_open) && r_.is(t + 2, Punct::paren_close)) t += 3;  // (HCR)
      if (r_.is(t, Punct::comma)) return t;
      const VerbGroup* v = r_.chunks.verb(t);
      if (r_.quoted(t) || (v != nullptr && v->form == VerbForm::finite)) return i;
      // a phrase of its own, not an adjective that reads as a noun (une association londonienne)
      const NounPhrase* np = r_.phrase_at(t);
      const bool own = np != nullptr && np->preposition == kNone &&
                       (np->determiner != kNone || !np->name.empty());
      if (own && t != i + 1) return i;
      if (r_.tag(t) == Tag::subject_clitic || r_.tag(t) == Tag::relative) return i;
    }
    return i;
  }

  // auteure d'une étude · un développeur de logiciels
  [[nodiscard]] bool describes_somebody(const NounPhrase& np) const {
    const Fw article =
        np.determiner == kNone ? Fw::un : r_.fw(static_cast<std::uint32_t>(np.determiner));
    const auto kind = sense_of(r_, np.span).kind;
    if (article != Fw::un && article != Fw::une) return false;
    // , une start-up spécialisée dans …: not "une usine, deux écoles et …"
    const Tag behind = r_.tag(np.span.end);
    return kind == EntityKind::person || kind == EntityKind::anonymous ||
           (kind && behind == Tag::past_participle);
  }

  void left(Found& f) {
    std::uint32_t end = f.span.first;
    while (end > finds_.span.first &&
           (r_.is(end - 1, Punct::comma) || r_.is(end - 1, Punct::dash) ||
            r_.form(end - 1) == "toujours"))
      --end;
    std::uint32_t start = clause_start(r_, end, finds_.phrases);
    start = quoted_comment(start, end);
    start = own_relative(start, end);
    if (!closes(f.span)) start = inner_relative(start, end);
    add(f.candidate, {start, end});
  }

  // Les programmes ont cessé, « une décision illégale », selon X: only the quoted comment is X's.
  [[nodiscard]] std::uint32_t quoted_comment(std::uint32_t start, std::uint32_t end) const {
    if (end <= start + 2 || !r_.quoted(end - 1)) return start;
    const std::uint32_t open = r_.quote_span(r_.quote_at(end - 1)).first;
    if (open <= start + 1 || !r_.is(open - 1, Punct::comma)) return start;
    for (std::uint32_t t = open; t < end; ++t) {
      const VerbGroup* v = r_.chunks.verb(t);
      if (v != nullptr && v->form == VerbForm::finite) return start;
    }
    return has_main_verb(r_, {start, open}) ? open : start;
  }

  // X met en garde contre le coup, qui pourrait, selon lui, …: inside a relative clause of a
  // sentence that another verb of saying rules, the clause alone.
  [[nodiscard]] std::uint32_t own_relative(std::uint32_t start, std::uint32_t end) const {
    bool verb = false;
    for (std::uint32_t t = end; t > start + 1; --t) {
      const VerbGroup* v = r_.chunks.verb(t - 1);
      verb = verb || (v != nullptr && v->form == VerbForm::finite);
      if (r_.quoted(t - 1)) continue;
      if (!opens_dependent_clause(t - 1) || !r_.is(t - 2, Punct::comma)) continue;
      if (!verb) return start;
      for (std::uint32_t k = start; k < t - 1; ++k) {
        const CueHit* cue = r_.cue_at(k);
        if (cue != nullptr && hands_over(*cue))
          return r_.tag(t - 1) == Tag::relative ? t - 1 : t + 1;
      }
      return start;
    }
    return start;
  }
  // un pays qui connaît, selon X, la paix: of a sentence that goes on behind the phrase only the
  // relative clause that it is set into.
  [[nodiscard]] std::uint32_t inner_relative(std::uint32_t start, std::uint32_t end) const {
    int verbs = 0;
    for (std::uint32_t t = end; t > start; --t) {
      const std::uint32_t i = t - 1;
      if (r_.quoted(i) || r_.is(i, Punct::comma)) return start;
      const VerbGroup* v = r_.chunks.verb(i);
      if (v != nullptr && v->form == VerbForm::finite && v->span.first == i) ++verbs;
      if (verbs > 1) return start;
      if (r_.tag(i) != Tag::relative) continue;
      const bool where = r_.fw(i) == Fw::ou_grave && t == end;  // où, selon X, A
      return where ? t : i;
    }
    return start;
  }
  // qui, dont · alors que, tandis que
  [[nodiscard]] bool opens_dependent_clause(std::uint32_t i) const {
    return r_.tag(i) == Tag::relative ||
           ((r_.form(i) == "alors" || r_.form(i) == "tandis") && r_.is_que(i + 1));
  }

  void add(Candidate& c, TokenSpan part) {
    part = r_.trimmed(part);
    if (!part.empty()) c.content.push_back(part);
  }

  void flush(Candidate& c) {
    if (c.content.empty()) return;
    for (const TokenSpan& part : c.content) finds_.use_quotes(r_, part);
    finds_.candidates.push_back(c);
    c.content.clear();
  }

  // M. A a déclaré que …, selon Sana: A is the voice, Sana the relay. The clause families read it:
  // the phrase stays in `phrases`, and they ask relay_phrases for it.
  [[nodiscard]] bool relays_the_main_claim(const Found& f) {
    for (Candidate& c : finds_.candidates) {
      // …, a dit X, selon Y: right behind an incise
      const bool behind =
          c.cue.end <= f.span.first && !c.content.empty() && c.content.back().end <= c.cue.first;
      if (behind && c.rule == rule::kIncise && closes(f.span)) {
        c.relays.push_back(f.candidate.source);
        c.relays.insert(c.relays.end(), f.candidate.relays.begin(), f.candidate.relays.end());
        return true;
      }
    }
    if (!closes(f.span)) return false;
    // Only a medium or a document passes words on; a person after selon vouches for the report
    // itself.
    const Sense sense = sense_of(r_, f.candidate.source);
    if (!sense.is_media() && sense.kind != EntityKind::document) return false;
    const std::uint32_t from = clause_start(r_, f.span.first, finds_.phrases);
    for (std::uint32_t i = from; i < f.span.first; ++i) {
      if (r_.quoted(i)) continue;
      const CueHit* cue = r_.cue_at(i);
      if (cue == nullptr) continue;
      const VerbGroup& verb = r_.chunks.verbs[cue->verb];
      if (verb.form != VerbForm::finite || verb.passive || clause_opener(r_, verb, from)) continue;
      if (!hands_over(*cue)) continue;
      finds_.relay_phrases.push_back({cue->verb, f.candidate.source, f.candidate.relays});
      return true;
    }
    return false;
  }

  [[nodiscard]] bool accuses(const CueHit& cue) const {
    if (!cue.entry->takes(lexicon::frame::addressee_de)) return false;
    for (std::uint32_t t = cue.span.end + 1; t < finds_.span.end && t < cue.span.end + 12; ++t) {
      const VerbGroup* v = r_.chunks.verb(t);
      if (v != nullptr)
        return v->form == VerbForm::infinitive && v->compound &&
               (r_.fw(v->span.first - 1) == Fw::de || r_.fw(v->span.first - 1) == Fw::d_);
    }
    return false;
  }

  // A complement of its own follows the verb: que, an infinitive, quoted words.
  [[nodiscard]] bool hands_over(const CueHit& cue) const {
    namespace frame = lexicon::frame;
    const Modifiers gap = read_modifiers(r_, cue.span.end, finds_.span.end);
    const std::uint32_t i = gap.end;
    if (r_.is_que(i) && cue.entry->takes(frame::que)) return true;
    if (r_.opens_quote(i) || (r_.is(i, Punct::colon) && r_.opens_quote(i + 1))) return true;
    const VerbGroup* next = r_.chunks.verb(i);
    if (next != nullptr && next->form == VerbForm::infinitive && cue.entry->takes(frame::inf))
      return true;
    if (!cue.entry->takes(frame::np | frame::addressee_a | frame::addressee_de | frame::a_inf |
                          frame::de_inf))
      return false;
    // accusé X de l'avoir manipulée
    if (accuses(cue)) return true;
    for (std::uint32_t t = i; t < finds_.span.end && t < i + 40; ++t)
      if (r_.quoted(t)) return true;
    return false;
  }
};

}  // namespace

void find_source_phrases(const Reading& r, SentenceFinds& finds) { PhraseReader(r, finds).run(); }

}  // namespace selon::detect

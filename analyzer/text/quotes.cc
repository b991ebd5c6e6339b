#include "analyzer/text/quotes.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace selon::text {
namespace {

constexpr std::size_t kDeepest = 32;            // nested marks; claims stand in outermost ones only
constexpr std::uint32_t kLongestSingle = 60;    // tokens between ‘ and ’
constexpr std::uint32_t kLongestDisguise = 80;  // tokens of a quotation that a closing mark opens
constexpr std::uint32_t kLongestSwapped = 200;  // the same where it stands as an opening one would
constexpr std::uint32_t kMostUnmarked = 10;     // paragraphs of one quotation without marks
constexpr std::uint32_t kNone = 0xFFFFFFFF;

// Marks that close each other.
enum class Family : std::uint8_t { guillemet, curly, angle, neutral, apostrophe };

enum class Side : std::uint8_t {
  open,
  close,
  either,   // by its place it may be both: opens when none of its family is open
  nothing,  // no quotation mark after all
};

struct Open {
  std::size_t entry;  // index into Document::quotes
  Family family;
};

// Pairs the marks of one paragraph after the other.
class Pairer {
 public:
  explicit Pairer(Document& document) : document_(document) {}

  void run() {
    for (const Paragraph& paragraph : document_.paragraphs) {
      read(paragraph);
      compact();
      remember(paragraph);
      ++paragraph_;
    }
  }

 private:
  // --- one paragraph -----------------------------------------------------------------------
  void read(const Paragraph& paragraph) {
    first_ = paragraph.first_token;
    end_ = paragraph.end_token;
    first_entry_ = document_.quotes.size();
    stack_.clear();
    ignored_ = 0;
    stop_ = stop_before_ = free_from_ = first_;
    last_opening_ = kNone;
    marks_ = 0;
    dropped_.clear();
    find_single_closers();
    count_straight_marks();
    for (std::uint32_t t = first_; t < end_; ++t) {
      if (is_mark(t)) {
        take(t);
      } else if (is_stop(t)) {
        stop_before_ = stop_;
        stop_ = t + 1;
      }
    }
    while (!stack_.empty()) end_unclosed(end_);
  }

  [[nodiscard]] const Token& token(std::uint32_t t) const { return document_.tokens[t]; }
  [[nodiscard]] Punct punct(std::uint32_t t) const { return token(t).punct; }

  [[nodiscard]] bool is_apostrophe(std::uint32_t t) const {
    return punct(t) == Punct::other && document_.surface(t) == "'";
  }
  [[nodiscard]] bool is_mark(std::uint32_t t) const {
    const Punct p = punct(t);
    return p == Punct::quote_open || p == Punct::quote_close || p == Punct::quote_neutral ||
           is_apostrophe(t);
  }
  [[nodiscard]] bool is_stop(std::uint32_t t) const {
    const Punct p = punct(t);
    return p == Punct::period || p == Punct::question || p == Punct::exclamation ||
           p == Punct::colon;
  }

  [[nodiscard]] Family family_of(std::uint32_t t) const {
    const std::string_view mark = document_.surface(t);
    if (mark == "«" || mark == "»" || mark == "<<" || mark == ">>") return Family::guillemet;
    if (mark == "‹" || mark == "›") return Family::angle;
    if (mark == "'") return Family::apostrophe;
    return punct(t) == Punct::quote_neutral ? Family::neutral : Family::curly;
  }

  // --- what stands around a mark -----------------------------------------------------------
  [[nodiscard]] bool space_left(std::uint32_t t) const {
    return t == first_ || token(t).space_before;
  }
  [[nodiscard]] bool space_right(std::uint32_t t) const {
    return t + 1 == end_ || token(t + 1).space_before;
  }
  // A place where words may begin: behind a space, an opening sign or an elided word.
  [[nodiscard]] bool begins_left(std::uint32_t t) const {
    if (space_left(t)) return true;
    const Punct before = punct(t - 1);
    return before == Punct::paren_open || before == Punct::dash || before == Punct::slash ||
           before == Punct::colon ||  // déclare :" A
           t - 1 == last_opening_ || token(t - 1).clitic == Clitic::elided;
  }
  [[nodiscard]] bool word_right(std::uint32_t t) const {
    return !space_right(t) && token(t + 1).kind != TokenKind::punct;
  }
  // Punctuation that only stands behind words.
  [[nodiscard]] bool closing_right(std::uint32_t t) const {
    if (t + 1 == end_) return true;
    switch (punct(t + 1)) {
      case Punct::comma:
      case Punct::period:
      case Punct::question:
      case Punct::exclamation:
      case Punct::colon:
      case Punct::semicolon:
      case Punct::paren_close:
        return true;
      default:
        return false;
    }
  }
  [[nodiscard]] bool ends_right(std::uint32_t t) const {
    return space_right(t) || token(t + 1).kind == TokenKind::punct;
  }
  [[nodiscard]] bool is_open(Family family) const {
    return std::any_of(stack_.begin(), stack_.end(),
                       [&](const Open& open) { return open.family == family; });
  }

  // --- which side a mark is ----------------------------------------------------------------
  [[nodiscard]] Side side_of(std::uint32_t t, Family family) const {
    switch (family) {
      case Family::neutral:
        return neutral_side(t);
      case Family::apostrophe:
        return apostrophe_side(t);
      default:
        return directed_side(t, family);
    }
  }

  // «mot« and »mot« are seen too: place overrules the form of the mark where it is plain.
  [[nodiscard]] Side directed_side(std::uint32_t t, Family family) const {
    if (punct(t) == Punct::quote_open) {
      const bool ends = closing_right(t) || (!begins_left(t) && ends_right(t));
      return ends && is_open(family) ? Side::close : Side::open;
    }
    if (is_open(family)) return Side::close;
    const bool reopens = t == first_ && t + 1 < end_ && pending_ != kNone && gap_ == 0;
    const bool opens = reopens || (begins_left(t) && word_right(t)) || opens_in_disguise(t) ||
                       opens_swapped(t, family);
    return opens ? Side::open : Side::close;
  }
  // Il sourit :  » Nous partons « , dit-il.  » Tout est prêt.  »: guillemets that a program has
  // swapped. Behind a stop or a colon, before a capital, one that closes opens if the next one can
  // close what it opens.
  [[nodiscard]] bool opens_swapped(std::uint32_t t, Family family) const {
    if (family != Family::guillemet || !space_left(t) || !space_right(t) || t + 1 >= end_)
      return false;
    const bool begins = t == first_ || is_stop(t - 1);
    const Shape shape = token(t + 1).shape;
    if (!begins || (shape != Shape::capitalised && shape != Shape::upper)) return false;
    for (std::uint32_t next = t + 1; next < end_ && next < t + kLongestSwapped; ++next)
      if (is_mark(next) && !is_apostrophe(next))
        return family_of(next) == family &&
               (punct(next) == Punct::quote_close || closing_right(next));
    return false;
  }
  // a affirmé que ” les femmes attendent”: a closing mark between spaces, and the next one closes.
  // La route est coupée.”Nous marchons”, dit X: neither space nor stop is missing behind a closing
  // mark, but a space between two sentences.
  [[nodiscard]] bool opens_in_disguise(std::uint32_t t) const {
    if (t == first_ || t + 1 == end_ || token(t + 1).kind == TokenKind::punct) return false;
    const bool spaced = space_left(t) && token(t - 1).kind == TokenKind::word;
    const bool glued = !space_left(t) && is_stop(t - 1) && word_right(t);
    if (!spaced && !glued) return false;
    for (std::uint32_t next = t + 1; next < end_ && next < t + kLongestDisguise; ++next)
      if (is_mark(next) && !is_apostrophe(next))
        return family_of(next) == family_of(t) && punct(next) == Punct::quote_close &&
               !space_left(next);
    return false;
  }

  [[nodiscard]] Side neutral_side(std::uint32_t t) const {
    const bool opens = begins_left(t) && !space_right(t) && !closing_right(t);
    const bool closes = !begins_left(t) && ends_right(t);
    if (behind_digit(t) && !word_right(t) && !is_open(Family::neutral)) return Side::nothing;
    if (alternating_ && opens && is_open(Family::neutral)) return Side::close;
    if (opens == closes) return Side::either;
    return opens ? Side::open : Side::close;
  }

  // Of an even number of straight marks in the paragraph that do not pair by their place, one is
  // typed on the wrong side of a space (colère en moi "dit-elle): two cannot open in a row. Where
  // as many open as close they may be nested. Of an odd number of which more open one is not
  // closed.
  void count_straight_marks() {
    std::size_t marks = 0;
    std::size_t opening = 0;
    std::size_t closing = 0;
    for (std::uint32_t t = first_; t < end_; ++t) {
      if (punct(t) != Punct::quote_neutral || behind_digit(t)) continue;
      ++marks;
      if (begins_left(t) && !space_right(t) && !closing_right(t)) ++opening;
      if (!begins_left(t) && ends_right(t)) ++closing;
    }
    alternating_ = marks % 2 == 0 && opening != closing;
    one_unclosed_ = marks % 2 == 1 && opening == closing + 1;
  }

  // ""Il viendra"": a spreadsheet has doubled the mark. Two marks that close a quotation inside
  // another stand so too, but then two are open.
  [[nodiscard]] bool doubles_mark_before(std::uint32_t t) const {
    if (t == first_ || punct(t) != Punct::quote_neutral || punct(t - 1) != Punct::quote_neutral ||
        space_left(t))
      return false;
    if (t - 1 == last_opening_) return word_right(t);
    return free_from_ == t && !is_open(Family::neutral);
  }

  // Inches and seconds.
  [[nodiscard]] bool behind_digit(std::uint32_t t) const {
    if (space_left(t) || token(t - 1).kind != TokenKind::number) return false;
    const char last = document_.surface(t - 1).back();
    return last >= '0' && last <= '9';
  }

  // An apostrophe is a quotation mark only when two pair around words.
  [[nodiscard]] Side apostrophe_side(std::uint32_t t) const {
    if (!stack_.empty() && stack_.back().family == Family::apostrophe) {
      const std::uint32_t first = document_.quotes[stack_.back().entry].first_token;
      const bool apart = token(first).space_before;
      return (apart ? closes_apart(t) : closes_single(t)) ? Side::close : Side::nothing;
    }
    if (opens_apart(t)) return Side::open;
    if (!begins_left(t) || !word_right(t)) return Side::nothing;
    const std::uint32_t close = single_closer_[t - first_];
    return close != kNone && close - t <= kLongestSingle ? Side::open : Side::nothing;
  }
  // ' Les ventes montent ' indique le groupe: as the wires of the exchange set them, with a space
  // on both sides. The words begin with a capital, and the next mark like that closes them.
  [[nodiscard]] bool closes_apart(std::uint32_t t) const {
    return is_apostrophe(t) && space_left(t) && (space_right(t) || closing_right(t));
  }
  [[nodiscard]] bool opens_apart(std::uint32_t t) const {
    if (!is_apostrophe(t) || !space_left(t) || !space_right(t) || t + 1 >= end_ || !stack_.empty())
      return false;
    const Shape shape = token(t + 1).shape;
    if (shape != Shape::capitalised && shape != Shape::upper) return false;
    for (std::uint32_t next = t + 1; next < end_ && next < t + kLongestDisguise; ++next)
      if (closes_apart(next)) return next > t + 3;
    return false;
  }
  [[nodiscard]] bool closes_single(std::uint32_t t) const {
    return is_apostrophe(t) && !space_left(t) && ends_right(t);
  }
  // For every token the next apostrophe behind it that may close.
  void find_single_closers() {
    single_closer_.assign(end_ - first_, kNone);
    std::uint32_t next = kNone;
    for (std::uint32_t t = end_; t-- > first_;) {
      single_closer_[t - first_] = next;
      if (closes_single(t)) next = t;
    }
  }

  // --- opening and closing -----------------------------------------------------------------
  void take(std::uint32_t t) {
    if (doubles_mark_before(t)) return;
    const Family family = family_of(t);
    Side side = side_of(t, family);
    if (side == Side::nothing) return;
    if (side == Side::either) side = is_open(family) ? Side::close : Side::open;
    if (side == Side::open) {
      if (one_unclosed_ && follows_unclosed(t, family)) end_unclosed(first_stop_of(stack_.back()));
      open(t, family);
    } else {
      close(t, family);
    }
    ++marks_;
  }

  // "Tout brûle. Il a vu dix maisons en feu. "Nous fuyons", dit X: where a mark is missing in the
  // paragraph, one that opens a sentence begins other words than those it seems to stand in.
  [[nodiscard]] bool follows_unclosed(std::uint32_t t, Family family) const {
    return family == Family::neutral && stack_.size() == 1 &&
           stack_.back().family == Family::neutral && ends_sentence(t - 1) &&
           t > document_.quotes[stack_.back().entry].first_token + 1;
  }
  [[nodiscard]] bool ends_sentence(std::uint32_t t) const {
    const Punct p = punct(t);
    return p == Punct::period || p == Punct::question || p == Punct::exclamation;
  }
  // Behind the first sentence of the words, which are surely said.
  [[nodiscard]] std::uint32_t first_stop_of(const Open& open) const {
    std::uint32_t t = document_.quotes[open.entry].first_token;
    while (t + 1 < end_ && !ends_sentence(t)) ++t;
    return t + 1;
  }

  void open(std::uint32_t t, Family family) {
    last_opening_ = t;
    if (stack_.size() == kDeepest) {
      ++ignored_;
      return;
    }
    Quote quote;
    quote.open_token = t;
    quote.first_token = t + 1;
    if (!stack_.empty()) quote.parent = static_cast<std::int32_t>(stack_.back().entry);
    if (t == first_ && pending_ != kNone && gap_ == 0 && family == pending_family_) {
      quote.continues = static_cast<std::int32_t>(pending_);
    }
    stack_.push_back({document_.quotes.size(), family});
    document_.quotes.push_back(quote);
    dropped_.push_back(false);
  }

  void close(std::uint32_t t, Family family) {
    if (ignored_ > 0) {
      --ignored_;
      return;
    }
    if (!is_open(family)) {
      if (closes_other_family(family)) {
        family = stack_.back().family;
      } else {
        if (stack_.empty()) take_stray(t, family);
        return;
      }
    }
    while (stack_.back().family != family) end_unclosed(t);
    Quote& quote = document_.quotes[stack_.back().entry];
    quote.end_token = t;
    quote.close_token = t;
    if (quote.first_token >= t) dropped_[stack_.back().entry - first_entry_] = true;
    stack_.pop_back();
    free_from_ = t + 1;
  }

  // "mot» and «mot": two keyboards in one quotation.
  [[nodiscard]] bool closes_other_family(Family family) const {
    if (stack_.empty() || family == Family::apostrophe) return false;
    const Family top = stack_.back().family;
    return top != Family::apostrophe && (top == Family::neutral || family == Family::neutral ||
                                         top == Family::curly || family == Family::curly);
  }

  // The innermost quotation ends before token `end` without a mark.
  void end_unclosed(std::uint32_t end) {
    const Open open = stack_.back();
    stack_.pop_back();
    Quote& quote = document_.quotes[open.entry];
    quote.end_token = end;
    quote.close_token = end;
    quote.closed = false;
    const bool no_quote = open.family == Family::apostrophe || quote.first_token >= end;
    if (no_quote) {
      dropped_[open.entry - first_entry_] = true;
    } else if (stack_.empty() && end == end_) {
      unclosed_ = open.entry;
      unclosed_family_ = open.family;
    }
  }

  // A closing mark with nothing open.
  void take_stray(std::uint32_t t, Family family) {
    if (family == Family::apostrophe || t == first_) return;
    std::int32_t continues = -1;
    std::uint32_t from = stop_ == t ? stop_before_ : stop_;
    if (marks_ == 0 && pending_ != kNone && family == pending_family_) {
      continues = link_unmarked();
      from = first_;
    } else if (!is_telling_stray(t)) {
      return;
    }
    if (from + (continues < 0 ? 1 : 0) >= t || from < free_from_) return;
    Quote quote;
    quote.open_token = quote.first_token = from;
    quote.end_token = quote.close_token = t;
    quote.opened = false;
    quote.continues = continues;
    document_.quotes.push_back(quote);
    dropped_.push_back(false);
    free_from_ = t + 1;
  }

  // True when the place of a stray mark tells that somebody's words end there: nothing but
  // punctuation follows it, or stands before it.
  [[nodiscard]] bool is_telling_stray(std::uint32_t t) const {
    const Punct before = punct(t - 1);
    return closing_right(t) || before == Punct::period || before == Punct::question ||
           before == Punct::exclamation || before == Punct::ellipsis || before == Punct::comma;
  }

  // The paragraphs without any mark between an opening mark and this paragraph, in which it is
  // closed, are quoted as a whole. Returns the quote to continue.
  std::int32_t link_unmarked() {
    std::size_t last = pending_;
    const std::uint32_t here = paragraph_;
    for (std::uint32_t p = here - gap_; p < here; ++p) {
      const Paragraph& paragraph = document_.paragraphs[p];
      Quote quote;
      quote.open_token = quote.first_token = paragraph.first_token;
      quote.end_token = quote.close_token = paragraph.end_token;
      quote.opened = quote.closed = false;
      quote.continues = static_cast<std::int32_t>(last);
      last = document_.quotes.size();
      document_.quotes.push_back(quote);
      dropped_.push_back(false);
    }
    return static_cast<std::int32_t>(last);
  }

  // --- between paragraphs ------------------------------------------------------------------
  // Takes the dropped quotes of the paragraph out; what stood in them moves to their parents.
  void compact() {
    auto& quotes = document_.quotes;
    std::vector<std::int32_t> moved(dropped_.size(), -1);
    std::size_t to = first_entry_;
    for (std::size_t i = 0; i < dropped_.size(); ++i) {
      Quote quote = quotes[first_entry_ + i];
      if (quote.parent >= 0)
        quote.parent = moved[static_cast<std::size_t>(quote.parent) - first_entry_];
      if (quote.continues >= static_cast<std::int32_t>(first_entry_)) {
        quote.continues = moved[static_cast<std::size_t>(quote.continues) - first_entry_];
      }
      if (dropped_[i]) {
        moved[i] = quote.parent;
      } else {
        moved[i] = static_cast<std::int32_t>(to);
        quotes[to++] = quote;
      }
    }
    quotes.resize(to);
    if (unclosed_ != kNone) unclosed_ = static_cast<std::size_t>(moved[unclosed_ - first_entry_]);
  }

  void remember(const Paragraph& paragraph) {
    if (unclosed_ != kNone) {
      pending_ = unclosed_;
      pending_family_ = unclosed_family_;
      gap_ = 0;
    } else if (pending_ != kNone && marks_ == 0 && gap_ == 0 && is_caption(paragraph)) {
      return;  // a picture between two paragraphs of somebody's words
    } else if (pending_ != kNone && marks_ == 0 && paragraph.kind == ParagraphKind::body &&
               gap_ < kMostUnmarked) {
      ++gap_;
    } else {
      pending_ = kNone;
    }
    unclosed_ = kNone;
  }

  Document& document_;
  // Of the paragraph being read:
  std::uint32_t paragraph_ = 0;        // its index
  std::uint32_t first_ = 0, end_ = 0;  // its tokens
  std::size_t first_entry_ = 0;        // its first quote
  std::vector<Open> stack_;
  std::vector<bool> dropped_;           // one for each of its quotes: turned out to be none
  std::size_t ignored_ = 0;             // open marks that are nested too deep
  std::uint32_t stop_ = 0;              // behind the last full stop or colon
  std::uint32_t stop_before_ = 0;       // behind the one before
  std::uint32_t free_from_ = 0;         // behind the last quote
  std::uint32_t last_opening_ = kNone;  // the last opening mark
  bool alternating_ = false;            // straight marks of the paragraph open and close in turn
  bool one_unclosed_ = false;           // one of its straight marks opens and is not closed
  std::size_t marks_ = 0;
  std::vector<std::uint32_t> single_closer_;
  std::size_t unclosed_ = kNone;  // the outermost quote that no mark closes
  Family unclosed_family_ = Family::neutral;
  // Of the paragraphs before:
  std::size_t pending_ = kNone;  // the quote that was left open
  Family pending_family_ = Family::neutral;
  std::uint32_t gap_ = 0;  // paragraphs without marks since then
};

}  // namespace

void find_quotes(Document& document) { Pairer(document).run(); }

}  // namespace selon::text

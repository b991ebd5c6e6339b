#include "analyzer/pipeline/frame.h"

namespace selon::pipeline {
namespace {

Frame::Mention mention_of(const text::Document& document, std::string_view view) {
  const char* base = document.clean.text.data();
  const auto begin = static_cast<std::uint32_t>(view.data() - base);
  return {begin, begin + static_cast<std::uint32_t>(view.size())};
}

// The first token of the paragraph at or behind a byte of the clean text.
std::uint32_t first_behind(const text::Document& document, const text::Paragraph& paragraph,
                           std::uint32_t byte) {
  std::uint32_t i = paragraph.first_token;
  while (i < paragraph.end_token && document.tokens[i].begin < byte) ++i;
  return i;
}

// Who made a picture, or passed it on.
std::string_view credit_of(const lexicon::Classified& c) {
  return c.author.empty() ? c.agency : c.author;
}

// A caption says something before its credit: « Le maire a promis un pont. Photo Lumen ». Gives the
// byte behind its last stop, 0 for a bare credit.
std::size_t caption_end(std::string_view paragraph, const lexicon::Classified& c) {
  constexpr std::size_t kShortest = 40;  // bytes of a sentence worth reading
  const std::string_view credit = credit_of(c);
  if (credit.empty()) return 0;
  const auto before = static_cast<std::size_t>(credit.data() - paragraph.data());
  const std::size_t stop = paragraph.substr(0, before).find_last_of(".!?");
  return stop != std::string_view::npos && stop >= kShortest ? stop + 1 : 0;
}

// Anne Durand (CGT) : « A »: who speaks, and for whom; with an agency it is a dateline.
bool hands_over(const lexicon::Lexicon& lexicon, const text::Document& document,
                const text::Paragraph& paragraph, const lexicon::Classified& c) {
  const Frame::Mention opening = mention_of(document, c.matched);
  const std::uint32_t next = first_behind(document, paragraph, opening.end);
  if (next >= paragraph.end_token || next == 0 ||
      document.tokens[next - 1].punct != text::Punct::colon)
    return false;
  const text::Punct mark = document.tokens[next].punct;
  if (mark != text::Punct::quote_open && mark != text::Punct::quote_neutral) return false;
  // WASHINGTON : « A »: a paragraph of quoted words is somebody's
  if (c.agency.empty())
    return !c.place.empty() &&
           document.tokens[paragraph.end_token - 1].punct == text::Punct::quote_close;
  const Frame::Mention agency = mention_of(document, c.agency);
  const auto known = lexicon.match_name(document, first_behind(document, paragraph, agency.begin));
  return !known ||
         (known.entry->kind != EntityKind::agency && known.entry->kind != EntityKind::media);
}

// À lire aussi, Lire également : with nothing behind it announces a list of links.
bool announces_links(std::string_view paragraph) {
  while (!paragraph.empty() && (paragraph.back() == ':' || paragraph.back() == ' '))
    paragraph.remove_suffix(1);
  return paragraph.ends_with(" aussi") || paragraph.ends_with(" également") ||
         paragraph.ends_with(" encore");
}

bool is_item(const text::Document& document, const text::Paragraph& paragraph) {
  if (paragraph.first_token >= paragraph.end_token) return false;
  const text::Punct mark = document.tokens[paragraph.first_token].punct;
  // a long dash opens a turn of talk
  return mark == text::Punct::bullet ||
         (mark == text::Punct::dash && document.surface(paragraph.first_token) == "-");
}

}  // namespace

Frame classify_paragraphs(const lexicon::Lexicon& lexicon, text::Document& document) {
  Frame frame;
  bool links = false;  // items of a list below À lire aussi
  for (text::Paragraph& p : document.paragraphs) {
    if (p.kind == text::ParagraphKind::repeated) continue;
    links = links && is_item(document, p);
    if (links) {
      p.kind = text::ParagraphKind::furniture;
      continue;
    }
    if (p.kind == text::ParagraphKind::headline && !frame.title) frame.title = {p.begin, p.end};
    const auto view = std::string_view(document.clean.text).substr(p.begin, p.end - p.begin);
    const lexicon::Classified c = lexicon.classify_paragraph(view);
    switch (c.kind) {
      case lexicon::ParagraphClass::none:
        break;
      case lexicon::ParagraphClass::furniture:
        p.kind = text::ParagraphKind::furniture;
        links = announces_links(view);
        if (frame.title && frame.title->begin == p.begin) frame.title.reset();
        break;
      case lexicon::ParagraphClass::credit:
      case lexicon::ParagraphClass::byline:
        if (const std::size_t end = caption_end(view, c); end != 0) {
          p.credit_token = first_behind(document, p, p.begin + static_cast<std::uint32_t>(end));
        } else {
          p.kind = text::ParagraphKind::credit;
          if (const std::string_view credit = credit_of(c); !credit.empty())
            p.credit_token = first_behind(document, p, mention_of(document, credit).begin);
        }
        if (frame.title && frame.title->begin == p.begin) frame.title.reset();
        if (!c.agency.empty()) frame.credits.push_back(mention_of(document, c.agency));
        break;
      case lexicon::ParagraphClass::dateline:
        if (hands_over(lexicon, document, p, c)) break;
        p.lead_token = first_behind(document, p, mention_of(document, c.matched).end);
        // 21h22 : says when an entry of a live report was written, and of no article whence
        if (frame.dateline || (c.place.empty() && c.agency.empty())) break;
        frame.dateline = mention_of(document, c.matched);
        if (!c.place.empty()) frame.dateline_place = mention_of(document, c.place);
        if (!c.agency.empty()) frame.dateline_agency = mention_of(document, c.agency);
        break;
    }
  }
  return frame;
}

}  // namespace selon::pipeline

#include "analyzer/detect/incise_clauses.h"

#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"

namespace selon::detect {

std::uint32_t own_relative(const Reading& r, const Incise& incise, TokenSpan left) {
  if (r.quoted(incise.span.first) || r.quoted(left.end - 1) || !r.is(incise.span.end, Punct::comma))
    return left.first;
  const VerbGroup* resumed = r.chunks.verb(incise.span.end + 1);
  const bool finite = resumed != nullptr && resumed->form == VerbForm::finite &&
                      resumed->span.first == incise.span.end + 1;
  std::uint32_t relative = left.end - 1;
  if (r.tag(relative) == Tag::relative) {
    if (!finite) return left.first;
  } else {
    const VerbGroup* v = r.chunks.verb(relative);
    if (finite || v == nullptr || v->form != VerbForm::finite) return left.first;
    const auto opener = clause_opener(r, *v, left.first);
    if (!opener || r.tag(*opener) != Tag::relative) return left.first;
    relative = *opener;
  }
  if (relative <= left.first || is_cleft(r, left.first, relative)) return left.first;
  if (r.fw(relative - 1) == Fw::ce) return relative - 1;
  if (r.tag(relative - 1) == Tag::preposition) return relative + 1;  // à qui il a, dit-il, menti
  const Fw fw = r.fw(relative);
  return fw == Fw::qui || fw == Fw::dont || r.is_que(relative) ? relative : relative + 1;
}

bool in_relative(const Reading& r, TokenSpan left) {
  const std::uint32_t first = r.fw(left.first) == Fw::ce ? left.first + 1 : left.first;
  return r.tag(first) == Tag::relative ||
         (left.first > 0 && r.tag(left.first - 1) == Tag::relative && !r.quoted(left.first));
}

std::uint32_t relative_end(const Reading& r, TokenSpan part) {
  for (std::uint32_t t = part.first; t < part.end; ++t) {
    const VerbGroup* v = r.is(t, Punct::comma) ? r.chunks.verb(t + 1) : nullptr;
    if (v != nullptr && v->span.first == t + 1 && v->form == VerbForm::finite &&
        v->subject_clitic == kNone)
      return t;
  }
  return part.end;
}

bool opens_behind(const Reading& r, const SentenceFinds& finds, const Incise& incise,
                  TokenSpan left) {
  const std::uint32_t link = left.end - 1;
  if (link <= left.first || r.quoted(link) || r.quoted(incise.span.first) ||
      !r.is(incise.span.end, Punct::comma))
    return false;
  if (r.tag(link) != Tag::coordinator && r.tag(link) != Tag::subordinator) return false;
  const std::uint32_t first = incise.span.end + 1;
  return has_main_verb(r, {left.first, link}) &&
         (r.quoted(first) || has_main_verb(r, {first, clause_end(r, first, finds.phrases)}));
}

}  // namespace selon::detect

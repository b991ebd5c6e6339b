#include "analyzer/mentions/offices.h"

#include <string>
#include <string_view>
#include <utility>

#include "analyzer/lexicon/tsv.h"
#include "analyzer/mentions/canonical.h"

namespace selon::mentions {
namespace {

namespace gender = lexicon::gender;

// "président français" → "Le président français. "
std::string sentence_of(std::string_view office, std::uint8_t sex) {
  const std::string plain = fold(lower_latin(office));
  const bool vowel = std::string_view("aeiouyh").find(plain.front()) != std::string_view::npos;
  const std::string article = vowel ? "L'" : sex == gender::feminine ? "La " : "Le ";
  return article + std::string(office) + " parle. ";
}

// Every description that opens a sentence of `text`. Their words live as long as `pool`.
std::vector<Description> read_offices(const lexicon::Lexicon& lexicon, const std::string& text,
                                      WordPool& pool) {
  std::vector<Description> out;
  text::Document document = text::build_document(text);
  lexicon.mark_beginnings(document);
  const syntax::Words words = syntax::tag_words(document);
  const syntax::Chunks chunks = syntax::chunk(words, lexicon);
  const Context context(lexicon, words, chunks);
  Model model = find_mentions(context);
  for (const text::Sentence& sentence : document.sentences) {
    const std::int32_t m = model.mention_at(sentence.first_token);
    if (m < 0) continue;
    const Mention& mention = model.mentions[static_cast<std::size_t>(m)];
    if (mention.kind == MentionKind::description) out.push_back(model.description_of(mention));
  }
  pool = std::move(model.words);
  return out;
}

}  // namespace

const std::vector<Description>& OfficeBook::offices_of(const lexicon::Lexicon& lexicon,
                                                       const lexicon::OfficeHolder& holder) const {
  const std::lock_guard lock(mutex_);
  const auto known = read_.find(&holder);
  if (known != read_.end()) return known->second.descriptions;
  std::string text;
  lexicon::for_each_part(holder.offices, ';', [&](std::string_view office) {
    text += sentence_of(office, holder.gender);
  });
  Offices& offices = read_[&holder];
  offices.descriptions = read_offices(lexicon, text, offices.words);
  return offices.descriptions;
}

void add_offices(const Context& context, const OfficeBook& book, Model& model) {
  for (ActorId id = 0; id < static_cast<ActorId>(model.actors.size()); ++id) {
    Actor& a = model.actors[static_cast<std::size_t>(id)];
    if (!a.named || a.place || a.kind != EntityKind::person) continue;
    const lexicon::OfficeHolder* holder = context.lexicon.office_holder(a.name);
    if (holder == nullptr) continue;
    a.human = true;
    a.gender = holder->gender;
    for (const Description& office : book.offices_of(context.lexicon, *holder)) {
      model.offices.push_back({id, office});
    }
  }
}

}  // namespace selon::mentions

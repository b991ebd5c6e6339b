#include "analyzer/mentions/offices.h"

#include <string>
#include <string_view>

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

// Every description that opens a sentence of `text`.
void read_offices(const lexicon::Lexicon& lexicon, const std::string& text, ActorId actor,
                  std::vector<Office>& out) {
  const text::Document document = text::build_document(text);
  const syntax::Words words = syntax::tag_words(document);
  const syntax::Chunks chunks = syntax::chunk(words);
  const Context context(lexicon, words, chunks);
  const Model model = find_mentions(context);
  for (const text::Sentence& sentence : document.sentences) {
    const std::int32_t m = model.mention_at[sentence.first_token];
    if (m < 0) continue;
    const Mention& mention = model.mentions[static_cast<std::size_t>(m)];
    if (mention.kind == MentionKind::description)
      out.push_back({actor, model.description_of(mention)});
  }
}

}  // namespace

void add_offices(const Context& context, Model& model) {
  for (ActorId id = 0; id < static_cast<ActorId>(model.actors.size()); ++id) {
    Actor& a = model.actors[static_cast<std::size_t>(id)];
    if (!a.named || a.place || a.kind != EntityKind::person) continue;
    const lexicon::OfficeHolder* holder = context.lexicon.office_holder(a.name);
    if (holder == nullptr) continue;
    std::string text;
    for (const std::string_view office : holder->offices)
      text += sentence_of(office, holder->gender);
    a.human = true;
    a.gender = holder->gender;
    read_offices(context.lexicon, text, id, model.offices);
  }
}

}  // namespace selon::mentions

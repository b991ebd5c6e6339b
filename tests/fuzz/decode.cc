// Bytes to text to words: decoding, the clean form and its way back, paragraphs, tokens,
// sentences, quotations.
#include "analyzer/text/decode.h"

#include "analyzer/base/utf8.h"
#include "analyzer/text/document.h"
#include "tests/fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using selon::fuzz::expect;
  const std::string_view bytes = selon::fuzz::view(data, size);
  const selon::text::Decoded decoded = selon::text::decode(std::string(bytes));
  const std::string& text = decoded.text;
  expect(selon::utf8::valid(text), "the text is no UTF-8");
  expect(!selon::utf8::valid(bytes) || text == bytes, "UTF-8 has changed");

  const selon::text::Document document = selon::text::build_document(text);
  expect(selon::utf8::valid(document.clean.text), "the clean text is no UTF-8");
  expect(document.clean.lower.size() == document.clean.text.size(), "lower case of another length");
  std::size_t last = 0;
  for (const selon::text::Token& token : document.tokens) {
    const selon::Span span = document.clean.map.to_original(token.begin, token.end);
    expect(last <= span.begin && span.begin < span.end && span.end <= text.size(),
           "a token outside the text or out of order");
    expect(selon::utf8::is_boundary(text, span.begin) && selon::utf8::is_boundary(text, span.end),
           "a token splits a character");
    last = span.end;
  }
  std::uint32_t token = 0;
  for (const selon::text::Sentence& sentence : document.sentences) {
    expect(sentence.first_token == token && sentence.end_token > token, "a gap between sentences");
    token = sentence.end_token;
  }
  expect(token == document.tokens.size(), "a token without a sentence");
  for (const selon::text::Quote& quote : document.quotes) {
    expect(quote.first_token < quote.end_token && quote.end_token <= document.tokens.size(),
           "a quotation outside the text");
  }
  return 0;
}

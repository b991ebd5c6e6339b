// Invariants of build_document on random texts, and the offset map against a brute-force oracle.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/base/utf8.h"
#include "analyzer/text/document.h"
#include "tests/support/document_dump.h"

namespace selon::text {
namespace {

// Pieces that meet the rules of the reader, in any order.
constexpr std::string_view kPieces[] = {"a",          "l'",       "L’",
                                        "dit",        "-il",      "-t-elle",
                                        " ",          "  ",       "\n",
                                        "\n\n",       "\r\n",     ".",
                                        "...",        "…",        "?",
                                        "!",          ",",        ":",
                                        "«",          "»",        "« ",
                                        " »",         "“",        "”",
                                        "\"",         "'",        "''",
                                        "``",         "‹",        "›",
                                        "(",          ")",        "[",
                                        "]",          "(...)",    "-",
                                        "–",          "— ",       "M. ",
                                        "\u0301",     "\u1100",   "\u1161",
                                        "\uFFFD",     "etc. ",    "J. ",
                                        "U.S.A.",     "n° ",      "3",
                                        "10 000",     "3,5",      "14h30",
                                        "%",          "é",        "e\u0301",
                                        "\u0301",     "\u00AD",   "\u200B",
                                        "\u00A0",     "\u202F",   "\uFEFF",
                                        "\uFB01",     "Roux",     "ROUX",
                                        "Élysée",     "œ",        "а\u0301",
                                        "漢",         "😀",        "\uFFFD",
                                        "www.",       "http://a", "@b",
                                        "#c",         ".fr",      "_",
                                        "&",          "·",        "=",
                                        "*",          "•",        "\t",
                                        "\x01",       "´",        "`",
                                        "2033\u2033", "가",       "\u1100\u1161",
                                        "[s]a",       "Ⱥ",        "İ",
                                        "\u2028",     "<<",       ">>",
                                        "aujourd'hui"};

std::uint32_t below(std::mt19937& random, std::size_t limit) {
  return static_cast<std::uint32_t>(random() % limit);
}

std::string random_text(std::mt19937& random) {
  std::string text;
  const std::size_t pieces = below(random, 60);
  for (std::size_t i = 0; i < pieces; ++i) text += kPieces[below(random, std::size(kPieces))];
  return text;
}

bool is_white(char c) { return c == ' ' || c == '\n'; }

void check_tokens(const Document& document) {
  const std::string& clean = document.clean.text;
  ASSERT_EQ(document.clean.lower.size(), clean.size());
  std::size_t at = 0;
  for (std::uint32_t t = 0; t < document.tokens.size(); ++t) {
    const Token& token = document.tokens[t];
    ASSERT_LT(token.begin, token.end);
    ASSERT_GE(token.begin, at);
    for (; at < token.begin; ++at) ASSERT_TRUE(is_white(clean[at])) << "left out before " << t;
    ASSERT_EQ(token.space_before, t == 0 || token.begin > document.tokens[t - 1].end);
    ASSERT_TRUE(utf8::is_boundary(clean, token.begin));
    ASSERT_TRUE(utf8::is_boundary(clean, token.end));
    ASSERT_EQ(document.surface(t).find('\n'), std::string_view::npos);
    at = token.end;
  }
  for (; at < clean.size(); ++at) ASSERT_TRUE(is_white(clean[at])) << "left out at the end";
}

void check_structure(const Document& document) {
  std::uint32_t token = 0;
  for (std::size_t p = 0; p < document.paragraphs.size(); ++p) {
    const Paragraph& paragraph = document.paragraphs[p];
    ASSERT_EQ(paragraph.first_token, token);
    ASSERT_LT(paragraph.first_token, paragraph.end_token);
    ASSERT_EQ(document.tokens[token].begin, paragraph.begin);
    token = paragraph.end_token;
    ASSERT_EQ(document.tokens[token - 1].end, paragraph.end);
  }
  ASSERT_EQ(token, document.tokens.size());
  token = 0;
  for (std::size_t s = 0; s < document.sentences.size(); ++s) {
    const Sentence& sentence = document.sentences[s];
    ASSERT_EQ(sentence.first_token, token);
    ASSERT_LT(sentence.first_token, sentence.end_token);
    for (; token < sentence.end_token; ++token) {
      ASSERT_EQ(document.tokens[token].sentence, s);
      ASSERT_EQ(document.paragraph_of(token), sentence.paragraph);
    }
  }
  ASSERT_EQ(token, document.tokens.size());
}

void check_quotes(const Document& document) {
  for (std::size_t q = 0; q < document.quotes.size(); ++q) {
    const Quote& quote = document.quotes[q];
    ASSERT_LT(quote.first_token, quote.end_token);
    ASSERT_EQ(quote.open_token + (quote.opened ? 1U : 0U), quote.first_token);
    ASSERT_EQ(quote.close_token, quote.end_token);
    ASSERT_LE(quote.end_token + (quote.closed ? 1U : 0U), document.tokens.size());
    ASSERT_EQ(document.paragraph_of(quote.open_token), document.paragraph_of(quote.end_token - 1));
    const bool ascends = q == 0 || quote.open_token > document.quotes[q - 1].open_token;
    ASSERT_TRUE(ascends);
    ASSERT_LT(quote.parent, static_cast<std::int32_t>(q));
    ASSERT_LT(quote.continues, static_cast<std::int32_t>(q));
    if (quote.parent >= 0) {
      const Quote& parent = document.quotes[static_cast<std::size_t>(quote.parent)];
      ASSERT_GE(quote.open_token, parent.first_token);
      ASSERT_LE(quote.end_token, parent.end_token);
    }
    if (quote.continues >= 0) {
      const Quote& before = document.quotes[static_cast<std::size_t>(quote.continues)];
      ASSERT_FALSE(before.closed);
      ASSERT_EQ(document.paragraph_of(before.open_token) + 1,
                document.paragraph_of(quote.open_token));
    }
    // Any two quotes are apart or one lies in the other.
    for (std::size_t r = 0; r < q; ++r) {
      const Quote& other = document.quotes[r];
      ASSERT_TRUE(other.end_token <= quote.open_token || other.end_token >= quote.end_token);
    }
  }
}

// A wrapped line may be broken inside a compound or a number.
std::string without_white(std::string_view text) {
  std::string out;
  std::copy_if(text.begin(), text.end(), std::back_inserter(out),
               [](char c) { return !is_white(c); });
  return out;
}

void check_spans(const Document& document, std::string_view text) {
  std::size_t last = 0;
  for (const Token& token : document.tokens) {
    const Span span = document.clean.map.to_original(token.begin, token.end);
    ASSERT_LE(last, span.begin);
    ASSERT_LT(span.begin, span.end);
    ASSERT_LE(span.end, text.size());
    ASSERT_TRUE(utf8::is_boundary(text, span.begin));
    ASSERT_TRUE(utf8::is_boundary(text, span.end));
    last = span.end;
    // Reads alike: the stretch alone gives the same clean text. (An accent typed for an
    // apostrophe is told by the letters around it.)
    if (span.of(text).starts_with("`") || span.of(text).starts_with("´")) continue;
    ASSERT_EQ(
        without_white(normalize(span.of(text)).text),
        without_white(
            std::string_view(document.clean.text).substr(token.begin, token.end - token.begin)));
  }
}

TEST(Property, RandomTextsKeepTheInvariants) {
  std::mt19937 random(20240611);
  for (int i = 0; i < 20000; ++i) {
    const std::string text = random_text(random);
    SCOPED_TRACE(text);
    const Document document = build_document(text);
    check_tokens(document);
    check_structure(document);
    check_quotes(document);
    check_spans(document, text);
    if (HasFatalFailure()) return;
  }
}

// Text from random code points, which no rule knows.
TEST(Property, RandomCodePointsKeepTheInvariants) {
  std::mt19937 random(7);
  for (int i = 0; i < 3000; ++i) {
    std::string text;
    for (std::size_t n = below(random, 40); n > 0; --n) {
      char32_t c = below(random, below(random, 4) == 0 ? 0x110000 : 0x2100);
      if (c >= 0xD800 && c < 0xE000) c = ' ';
      utf8::append(text, c);
    }
    SCOPED_TRACE(text);
    const Document document = build_document(text);
    check_tokens(document);
    check_structure(document);
    check_quotes(document);
    if (HasFatalFailure()) return;
  }
}

// The map by its definition: for every clean character the original bytes it came from.
class Oracle {
 public:
  void copy(std::uint32_t size) { emit(size, size); }
  void emit(std::uint32_t clean, std::uint32_t original) {
    for (std::uint32_t i = 0; i < clean; ++i) {
      const bool as_is = clean == original;
      begins_.push_back(original_ + (as_is ? i : 0));
      ends_.push_back(as_is ? original_ + i + 1 : original_ + original);
    }
    original_ += original;
  }
  void drop(std::uint32_t original) { original_ += original; }
  [[nodiscard]] Span to_original(std::uint32_t begin, std::uint32_t end) const {
    return {begins_[begin], ends_[end - 1]};
  }
  [[nodiscard]] std::uint32_t clean() const { return static_cast<std::uint32_t>(begins_.size()); }
  [[nodiscard]] std::uint32_t original() const { return original_; }

 private:
  std::vector<std::uint32_t> begins_, ends_;
  std::uint32_t original_ = 0;
};

TEST(Property, OffsetMapAgreesWithTheOracle) {
  std::mt19937 random(99);
  for (int i = 0; i < 3000; ++i) {
    Oracle oracle;
    OffsetMap map;
    const auto add = [&] {
      map.add(oracle.clean(), std::int64_t{oracle.original()} - std::int64_t{oracle.clean()});
    };
    for (std::size_t n = 1 + below(random, 12); n > 0; --n) {
      switch (below(random, 3)) {
        case 0:
          oracle.copy(1 + below(random, 5));
          break;
        case 1:  // one character of another length
          oracle.emit(1, 2 + below(random, 3));
          add();
          break;
        default:
          add();
          oracle.drop(1 + below(random, 3));
          add();
      }
    }
    for (std::uint32_t begin = 0; begin < oracle.clean(); ++begin) {
      for (std::uint32_t end = begin + 1; end <= oracle.clean(); ++end) {
        ASSERT_EQ(map.to_original(begin, end), oracle.to_original(begin, end))
            << begin << " " << end;
      }
    }
  }
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
  std::string out;
  std::size_t at = 0;
  for (std::size_t next = 0; (next = text.find(from, at)) != text.npos; at = next + from.size()) {
    out.append(text.substr(at, next - at)).append(to);
  }
  return out.append(text.substr(at));
}

// One article in all the forms in which it is found reads alike.
TEST(Property, FormsOfOneArticleReadAlike) {
  const std::string_view plain =
      "L'été de Valombre\n\n« Nous l'avions prévu », a-t-il assuré à M. Roux. Il a ajouté : "
      "« Rien n'est décidé. Rien. » L'élue s'en étonne.\n";
  const std::string base(plain);
  const std::string decomposed = replaced(replaced(base, "é", "e\u0301"), "à", "a\u0300");
  const std::vector<std::string> forms = {
      replaced(base, "'", "’"),
      replaced(base, "\n", "\r\n"),
      replaced(base, "\n", "\r"),
      replaced(replaced(base, "« ", "«\u00A0"), " »", "\u202F»"),
      replaced(replaced(base, "« ", "«"), " »", "»"),
      replaced(base, "ss", "s\u00ADs"),
      "\uFEFF" + base,
      decomposed,
      replaced(decomposed, "\n", "\r\n"),
  };
  const Document expected = build_document(plain);
  for (const std::string& form : forms) {
    const Document got = build_document(form);
    EXPECT_EQ(testing::tokens_of(got), testing::tokens_of(expected)) << form;
    EXPECT_EQ(testing::kinds_of(got), testing::kinds_of(expected)) << form;
    ASSERT_EQ(got.sentences.size(), expected.sentences.size()) << form;
    for (std::size_t s = 0; s < got.sentences.size(); ++s) {
      EXPECT_EQ(got.sentences[s].end_token, expected.sentences[s].end_token) << form;
    }
    ASSERT_EQ(got.quotes.size(), expected.quotes.size()) << form;
    for (std::size_t q = 0; q < got.quotes.size(); ++q) {
      EXPECT_EQ(got.quotes[q].open_token, expected.quotes[q].open_token) << form;
      EXPECT_EQ(got.quotes[q].close_token, expected.quotes[q].close_token) << form;
    }
  }
}

}  // namespace
}  // namespace selon::text

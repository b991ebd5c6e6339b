#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/base/sha256.h"
#include "analyzer/base/utf8.h"
#include "selon/analysis.h"
#include "selon/result.h"

namespace selon {
namespace {

TEST(Sha256, KnownDigests) {
  // FIPS 180-4 examples.
  EXPECT_EQ(base::sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(base::sha256("abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

struct DecodeCase {
  std::string_view bytes;
  char32_t value;
  std::size_t size;
  bool well_formed;
};

TEST(Utf8, DecodesOneCodePoint) {
  const std::vector<DecodeCase> cases = {
      {"a", U'a', 1, true},
      {"é", U'é', 2, true},
      {"€", U'€', 3, true},
      {"😀", U'😀', 4, true},
      {"\x80", 0xFFFD, 1, false},          // a continuation alone
      {"\xC0\xAF", 0xFFFD, 1, false},      // overlong
      {"\xE0\x80\x80", 0xFFFD, 1, false},  // overlong
      {"\xED\xA0\x80", 0xFFFD, 1, false},  // surrogate
      {"\xF4\x90\x80\x80", 0xFFFD, 1, false},
      {"\xE2\x82", 0xFFFD, 2, false},  // cut off
      {"\xE2\x82!", 0xFFFD, 2, false},
      {"\xFF", 0xFFFD, 1, false},
  };
  for (const DecodeCase& c : cases) {
    const utf8::CodePoint got = utf8::decode(c.bytes, 0);
    EXPECT_EQ(got.value, c.value) << c.bytes;
    EXPECT_EQ(got.size, c.size) << c.bytes;
    EXPECT_EQ(got.well_formed, c.well_formed) << c.bytes;
    EXPECT_EQ(utf8::valid(c.bytes), c.well_formed) << c.bytes;
  }
}

TEST(Utf8, AppendsWhatItDecodes) {
  for (const char32_t c :
       {U'\0', U'a', U'\x7F', U'\x80', U'\x7FF', U'\x800', U'\xFFFD', U'\x10000', U'\x10FFFF'}) {
    std::string bytes;
    utf8::append(bytes, c);
    EXPECT_EQ(utf8::decode(bytes, 0).value, c);
    EXPECT_EQ(utf8::decode(bytes, 0).size, bytes.size());
  }
}

TEST(Utf8, FindsDamageBehindManyAsciiBytes) {
  std::string text(100, 'a');
  EXPECT_TRUE(utf8::valid(text));
  for (const std::size_t at : {std::size_t{0}, std::size_t{7}, std::size_t{8}, std::size_t{99}}) {
    std::string damaged = text;
    damaged[at] = '\xE9';
    EXPECT_FALSE(utf8::valid(damaged)) << at;
  }
}

TEST(Utf8, Boundaries) {
  const std::string_view text = "aé";
  EXPECT_TRUE(utf8::is_boundary(text, 0));
  EXPECT_TRUE(utf8::is_boundary(text, 1));
  EXPECT_FALSE(utf8::is_boundary(text, 2));
  EXPECT_TRUE(utf8::is_boundary(text, 3));
}

TEST(EnumNames, LeadThereAndBack) {
  for (int i = 0; i <= static_cast<int>(EntityKind::anonymous); ++i) {
    const auto value = static_cast<EntityKind>(i);
    EXPECT_EQ(entity_kind_from(to_string(value)), value);
  }
  for (int i = 0; i <= static_cast<int>(Mode::mixed); ++i) {
    const auto value = static_cast<Mode>(i);
    EXPECT_EQ(mode_from(to_string(value)), value);
  }
  for (int i = 0; i <= static_cast<int>(StatusValue::confirmed); ++i) {
    const auto value = static_cast<StatusValue>(i);
    EXPECT_EQ(status_from(to_string(value)), value);
  }
  for (int i = 0; i <= static_cast<int>(Resolution::context); ++i) {
    const auto value = static_cast<Resolution>(i);
    EXPECT_EQ(resolution_from(to_string(value)), value);
  }
  EXPECT_EQ(to_string(EntityKind::agency), "agency");
  EXPECT_EQ(to_string(Mode::mixed), "mixed");
  EXPECT_EQ(to_string(StatusValue::unconfirmed), "unconfirmed");
  EXPECT_EQ(to_string(Resolution::ellipsis), "ellipsis");
  EXPECT_EQ(entity_kind_from("Person"), std::nullopt);
  EXPECT_EQ(mode_from(""), std::nullopt);
  EXPECT_EQ(status_from("denied "), std::nullopt);
  EXPECT_EQ(resolution_from("person"), std::nullopt);
}

TEST(AnalysisText, ClaimJoinsItsParts) {
  Analysis analysis;
  analysis.document.text = "« Nous partons, a dit Léa, demain. »";
  Attribution attribution;
  EXPECT_EQ(claim_text(analysis, attribution), "");
  attribution.content = {{3, 15}};
  EXPECT_EQ(claim_text(analysis, attribution), "Nous partons");
  attribution.content = {{3, 15}, {29, 35}};
  EXPECT_EQ(claim_text(analysis, attribution), "Nous partons … demain");
}

TEST(AnalysisText, Lines) {
  const std::string_view text = "un\ndeux\n\nquatre";
  EXPECT_EQ(line_of(text, 0), 1U);
  EXPECT_EQ(line_of(text, 2), 1U);
  EXPECT_EQ(line_of(text, 3), 2U);
  EXPECT_EQ(line_of(text, 8), 3U);
  EXPECT_EQ(line_of(text, 9), 4U);
  EXPECT_EQ(line_of(text, 900), 4U);
  EXPECT_EQ(line_of("", 0), 1U);
}

// What terminals would obey is shown as something that was there; all else stays.
TEST(Error, IsDescribedFitForATerminal) {
  const struct {
    Error error;
    const char* described;
  } kCases[] = {
      {{"is a folder", "été/a  b.txt", 0}, "été/a  b.txt: is a folder"},
      {{"cannot be read", "a.txt", 7}, "a.txt:7: cannot be read"},
      {{"no", "", 0}, "no"},
      {{"no", "\x1B]0;x\x07.txt", 0}, "\uFFFD]0;x\uFFFD.txt: no"},
      {{"\u009B2J\x7F", "", 0}, "\uFFFD2J\uFFFD"},
      {{"no\nselon: all is well\r\t", "", 0}, "no selon: all is well  "},
      {{"\u202Etxt.exe\u2066\u200F\u061C", "", 0}, "\uFFFDtxt.exe\uFFFD\uFFFD\uFFFD"},
      {{"a\u00ADb\u200Bc\uFEFFd\u2028", "", 0}, "a\uFFFDb\uFFFDc\uFFFDd\uFFFD"},
      {{"\xED\xA0\x80\xC3(", "", 0}, "\uFFFD\uFFFD\uFFFD\uFFFD("},
      {{std::string("a\0b", 3), "", 0}, "a\uFFFDb"},
  };
  for (const auto& [error, described] : kCases) EXPECT_EQ(error.describe(), described);
}

}  // namespace
}  // namespace selon

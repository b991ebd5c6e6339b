#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/base/utf8.h"
#include "analyzer/text/decode.h"

namespace selon::text {
namespace {

using std::string_view_literals::operator""sv;

struct Case {
  std::string_view bytes;
  std::string_view text;
  std::string_view encoding;
  std::size_t notices;
};

TEST(Decode, Encodings) {
  const std::vector<Case> cases = {
      {"", "", "UTF-8", 0},
      {"déjà", "déjà", "UTF-8", 0},
      {"\xEF\xBB\xBF"
       "été",
       "\xEF\xBB\xBF"
       "été",
       "UTF-8", 0},  // the BOM stays
      {"d\xE9j\xE0", "déjà", "windows-1252", 1},
      {"\xAB oui \xBB, dit l\x92\xE9lu \x96 \x80", "« oui », dit l’élu – €", "windows-1252", 1},
      {"\x81\x8D\x8F\x90\x9D", "\u0081\u008D\u008F\u0090\u009D", "windows-1252", 1},
      {"\xFF\xFE"
       "d\0\xE9\0"sv,
       "dé", "UTF-16LE", 1},
      {"\xFE\xFF"
       "\0d\0\xE9"sv,
       "dé", "UTF-16BE", 1},
      {"\xFF\xFE\x3D\xD8\x00\xDE"sv, "😀", "UTF-16LE", 1},
      {"\xFF\xFE\x3D\xD8"
       "d\0"sv,
       "\uFFFDd", "UTF-16LE", 2},  // half a surrogate pair
      {"\xFF\xFE"
       "d\0e"sv,
       "d\uFFFD", "UTF-16LE", 2},  // half a unit
      {"\xFF\xFE"sv, "", "UTF-16LE", 1},
      {"é à ç ô ê\xFF", "é à ç ô ê\uFFFD", "UTF-8", 1},  // one stray byte among many good
      {"été \xC3", "été \uFFFD", "UTF-8", 1},            // cut off at the end
  };
  for (const Case& c : cases) {
    const Decoded got = decode(std::string(c.bytes));
    EXPECT_EQ(got.text, c.text);
    EXPECT_EQ(got.encoding, c.encoding) << c.text;
    EXPECT_EQ(got.notices.size(), c.notices) << c.text;
    EXPECT_TRUE(utf8::valid(got.text)) << c.text;
  }
}

TEST(Decode, NoticesSayWhatWasDone) {
  EXPECT_EQ(decode("\xE9").notices.front(), "converted from windows-1252");
  EXPECT_EQ(decode("é à ç ô ê\xFF").notices.front(),
            "replaced 1 ill-formed UTF-8 sequence by U+FFFD");
}

TEST(Decode, AnyBytesBecomeUtf8) {
  std::string all;
  for (int i = 0; i < 256; ++i) all.push_back(static_cast<char>(i));
  EXPECT_TRUE(utf8::valid(decode(all).text));
  EXPECT_TRUE(utf8::valid(decode("\xFF\xFE" + all).text));
  EXPECT_TRUE(utf8::valid(decode("\xFE\xFF" + all).text));
}

}  // namespace
}  // namespace selon::text

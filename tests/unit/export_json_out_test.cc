#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "graphs/export/json_out.h"
#include "graphs/export/json_text.h"

namespace selon {
namespace {

using Json = nlohmann::ordered_json;

// What json_text() writes is the contract; JsonOut is its fast way.
void write(const Json& value, JsonOut& out) {
  if (value.is_object()) {
    out.object([&] {
      for (const auto& [name, each] : value.items()) {
        out.name(name);
        write(each, out);
      }
    });
  } else if (value.is_array()) {
    out.list(value, [&](const Json& each) { write(each, out); });
  } else if (value.is_string()) {
    out.value(value.get_ref<const std::string&>());
  } else if (value.is_boolean()) {
    out.value(value.get<bool>());
  } else if (value.is_number_unsigned()) {
    out.value(value.get<std::size_t>());
  } else if (value.is_number_float()) {
    out.value(value.get<double>());
  } else {
    out.value(nullptr);
  }
}

std::string written(const Json& value, bool one_line) {
  JsonOut out(one_line);
  write(value, out);
  return out.take();
}

void expect_same(const Json& value) {
  for (const bool one_line : {true, false}) {
    EXPECT_EQ(written(value, one_line), json_text(value, one_line));
  }
}

TEST(JsonOut, WritesAsTheLibraryDoes) {
  expect_same(Json::array());
  expect_same(Json::object());
  expect_same(
      Json{{"a", 1U}, {"b", Json::array()}, {"c", {{"d", nullptr}, {"e", Json::object()}}}});
  expect_same(Json::array({true, false, nullptr, 0.9, 1.0, 0.07, 3U, "x", Json::array({2U, 3U})}));
}

TEST(JsonOut, EscapesAsTheLibraryDoes) {
  const std::vector<std::string_view> pieces = {
      "a",
      "élu",
      "œ",
      "« »",
      "’",
      "€",
      "😀",
      "\"",
      "\\",
      "/",
      "\n",
      "\t",
      "\x01",
      "\x7F",
      "\x80",
      "\xC2\x85",
      "\xE2\x80\xAE",  // NOLINT(misc-misleading-bidirectional): it is escaped
      "\u2028",
      "\u061C",
      "\u200B",
      "\xFF",
      "\xC3",
      "\xE2",
      "\xE2\x80",
      "\xED\xA0",
      "\xF0\x9F",
      "\xC0\xAF",
      "\u00A0",
      " ",
      "\uFFFD",
      "",
      "'"};
  std::mt19937 random(11);  // NOLINT(cert-msc51-cpp): the same test every time
  for (int turn = 0; turn < 20000; ++turn) {
    std::string text;
    for (std::size_t n = random() % 6; n > 0; --n) text += pieces[random() % pieces.size()];
    const Json value = {{text, text}};
    ASSERT_EQ(written(value, true), json_text(value, true)) << text;
  }
}

TEST(JsonOut, TakesJsonAsItStands) {
  const auto with = [](const std::string& json, bool one_line) {
    JsonOut out(one_line);
    out.object([&] {
      out.name("x");
      out.json(json);
    });
    return out.take();
  };
  EXPECT_EQ(with(R"({"b": 1.0,"a":[]})", true), "{\"x\":{\"b\": 1.0,\"a\":[]}}\n");
  EXPECT_EQ(with("[1,\n2]", true), "{\"x\":[1,2]}\n");
  EXPECT_EQ(with("[1,[2]]", false), "{\n  \"x\": [\n    1,\n    [\n      2\n    ]\n  ]\n}\n");
  EXPECT_EQ(with("no json", true), "{\"x\":\"no json\"}\n");
}

}  // namespace
}  // namespace selon

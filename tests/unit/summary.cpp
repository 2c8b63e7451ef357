// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <pith.hpp>

#include <string>

namespace {

std::string written(const std::string& text, size_t begin = 0, size_t end = std::string::npos) {
  std::string out;
  pith::write_sentence(text, {begin, end < text.size() ? end : text.size()}, [&out](char c) { out += c; });
  return out;
}

constexpr uint32_t any = pith::budget::unlimited;

// The same wherever the sentence stands.
std::string cut(const std::string& sentence, uint32_t words, uint32_t bytes = any) {
  const std::string before = "It was said on the quay before: ", text = before + sentence + " And more.";
  const pith::range first = pith::detail::cut_to_fit(sentence, {0, sentence.size()}, words, bytes);
  const pith::range r = pith::detail::cut_to_fit(text, {before.size(), before.size() + sentence.size()}, words, bytes);
  CHECK(r.begin == before.size());
  CHECK(first.begin == 0);
  CHECK(first.size() == r.size());
  return text.substr(r.begin, r.size());
}

}  // namespace

TEST_CASE("a sentence is written with a space for each line break, and all else as it is") {
  CHECK(written("The ferry\nwas late.") == "The ferry was late.");
  CHECK(written("The ferry \r\n  was\r\rlate.") == "The ferry was late.");
  CHECK(written("The  ferry\twas \t late.") == "The  ferry\twas \t late.");
  CHECK(written("The\xC2\xA0"
                "ferry \xF0\x9F\x9A\xA2\nsails.") ==
        "The\xC2\xA0"
        "ferry \xF0\x9F\x9A\xA2 sails.");
  CHECK(written("One. Two\nthree. Four.", 5, 15) == "Two three.");
  CHECK(written("ab", 1, 1).empty());
}

TEST_CASE("what is cut ends with the last word that fits") {
  CHECK(cut("One two three four.", 2) == "One two");
  CHECK(cut("One two three four.", 4) == "One two three four.");
  CHECK(cut("One two three four.", any, 7) == "One two");
  CHECK(cut("One two three four.", any, 6) == "One");
  CHECK(cut("One two three four.", any, 3) == "One");
  CHECK(cut("One two three four.", any, 2).empty());
  CHECK(cut("One two three four.", 0).empty());
  CHECK(cut("One two three four.", 3, 7) == "One two");
  CHECK(cut("One two three four.", 1, 7) == "One");
  CHECK(cut("One\n \xC2\xA0two three", 2) == "One\n \xC2\xA0two");
}

TEST_CASE("what is cut ends with a clause, if that keeps half of what fits") {
  for (const std::string mark : {",", ";", ":"}) {
    CAPTURE(mark);
    CHECK(cut("One two" + mark + " three four", 3) == "One two");  // 7 of 14 bytes
    CHECK(cut("One two" + mark + " threes four", 3) == "One two" + mark + " threes");
    CHECK(cut("One two" + mark + " three four", 2) == "One two");  // no mark at the end
    CHECK(cut("One two" + mark + " three" + mark + " four", 3) == "One two" + mark + " three");
    CHECK(cut("One two" + mark + "three four", 2) == "One two" + mark + "three");
  }
  CHECK(cut("One two. Three four", 3) == "One two. Three");
}

TEST_CASE("what is cut is whole characters") {
  // Hindi: words of two and three characters of three bytes.
  const std::string hindi =
      "\xE0\xA4\xAF\xE0\xA4\xB9 \xE0\xA4\x98\xE0\xA4\xBE\xE0\xA4\x9F \xE0\xA4\xB9\xE0\xA5\x88\xE0\xA5\xA4";
  CHECK(cut(hindi, 2) == hindi.substr(0, 16));
  for (uint32_t bytes = 6; bytes < 16; ++bytes) CHECK(cut(hindi, any, bytes) == hindi.substr(0, 6));
  CHECK(cut(hindi, any, 5).empty());
  const std::string ships = "\xF0\x9F\x9A\xA2\xF0\x9F\x9A\xA2 \xF0\x9F\x9A\xA2!";
  for (uint32_t bytes = 0; bytes < 16; ++bytes)
    CHECK(cut(ships, any, bytes) == ships.substr(0, bytes < 8 ? 0 : bytes < 14 ? 8 : 14));
  // Chinese, whose words are not separated: after any character.
  const std::string chinese = "\xE6\xB8\xAF\xE9\x97\xA8\xE5\xBC\x80\xE4\xBA\x86";
  for (uint32_t bytes = 0; bytes < 15; ++bytes) CHECK(cut(chinese, any, bytes) == chinese.substr(0, bytes / 3 * 3));
  CHECK(cut(chinese, 1) == chinese);
}

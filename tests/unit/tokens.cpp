// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <pith.hpp>

#include <string>

using namespace pith;

namespace {

template <class Language>
std::string words(const std::string& text, const Language& lang) {
  std::string out;
  for_each_word(text, range{0, text.size()}, lang, [&](range r, word_kind kind) {
    if (!out.empty()) out += ' ';
    out += (kind == word_kind::bigram ? "+" : "") + text.substr(r.begin, r.size());
  });
  return out;
}

size_t budget_words(const std::string& text) { return count_words(text, range{0, text.size()}); }

}  // namespace

TEST_CASE("letters, digits and what joins them") {
  const lang::en en;
  CHECK(words("", en) == "");
  CHECK(words("The well-known pier, built 1905.", en) == "The well known pier built 1905");
  CHECK(words("don't rock the crew's boat'", en) == "don't rock the crew's boat");
  CHECK(words("3.14 and 1,200 on 2nd_floor.", en) == "3.14 and 1,200 on 2nd_floor");
  CHECK(words("U.S. x.y 5. 6", en) == "U S x y 5 6");
  CHECK(words("caf\xC3\xA9 cafe\xCC\x81 \xD0\xBB\xD0\xBE\xD0\xB4\xD0\xBA\xD0\xB0", en) ==
        "caf\xC3\xA9 cafe\xCC\x81 \xD0\xBB\xD0\xBE\xD0\xB4\xD0\xBA\xD0\xB0");
  CHECK(words("har\xC2\xAD"
              "bour",
              en) ==
        "har\xC2\xAD"
        "bour");
  CHECK(words("\xFF\xFEok\x80", en) == "ok");
  CHECK(words("\xF0\x9F\x98\x80 ok", en) == "ok");
}

TEST_CASE("an elision ends a word in the languages that elide") {
  CHECK(words("l'homme et l\xE2\x80\x99"
              "eau",
              lang::fr()) == "l homme et l eau");
  CHECK(words("dell'arte", lang::it()) == "dell arte");
  CHECK(words("o'clock", lang::en()) == "o'clock");
}

TEST_CASE("scripts without spaces give pairs of characters") {
  const lang::none none;
  CHECK(words("\xE4\xBD\xA0\xE5\xA5\xBD\xE5\x90\x97", none) == "+\xE4\xBD\xA0\xE5\xA5\xBD +\xE5\xA5\xBD\xE5\x90\x97");
  CHECK(words("\xE4\xBD\xA0 x", none) == "+\xE4\xBD\xA0 x");
  CHECK(words("ab\xE4\xBD\xA0\xE5\xA5\xBD", none) == "ab +\xE4\xBD\xA0\xE5\xA5\xBD");
  CHECK(words("\xE0\xB8\x81\xE0\xB8\x82", none) == "+\xE0\xB8\x81\xE0\xB8\x82");
}

TEST_CASE("a budget counts runs without white space") {
  CHECK(budget_words("") == 0);
  CHECK(budget_words("  one, two -- three\n") == 4);
  CHECK(budget_words("one\xC2\xA0two\xE3\x80\x80three") == 3);
  CHECK(budget_words("\xFF\xFF \xFF") == 2);
}

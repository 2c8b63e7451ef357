// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <pith.hpp>

#include <string>
#include <vector>

using namespace pith;

namespace {

template <class Language>
std::vector<term> terms(const std::string& text, const Language& lang) {
  std::vector<term> out;
  for_each_term(text, range{0, text.size()}, lang, [&](const term& t) { out.push_back(t); });
  return out;
}

template <class Language>
bool same(const std::string& one, const std::string& other, const Language& lang) {
  const auto a = terms(one, lang), b = terms(other, lang);
  return a.size() == 1 && b.size() == 1 && a[0].hash == b[0].hash && a[0].stop == b[0].stop;
}

}  // namespace

TEST_CASE("a term is its place, its hash and whether it is a function word") {
  const auto t = terms("The Pier was old.", lang::en());
  REQUIRE(t.size() == 4);
  CHECK(t[0].stop);
  CHECK_FALSE(t[1].stop);
  CHECK(t[2].stop);
  CHECK(t[1].begin == 4);
  CHECK(t[1].end == 8);
  CHECK(t[1].hash == hash_word("pier"));
}

TEST_CASE("hashes are the same on every machine") {
  CHECK(hash_word("") == 2166136261u);
  CHECK(hash_word("pier") == 189862725u);
}

TEST_CASE("case, endings, clitics and invisible characters do not matter") {
  const lang::en en;
  CHECK(same("Harbours", "harbour", en));
  CHECK(same("STOPPED", "stopping", en));
  CHECK(
      same("har\xC2\xAD"
           "bour",
           "harbour", en));
  CHECK(
      same("har\xE2\x80\x8B"
           "bour",
           "harbour", en));
  CHECK(same("captain's", "captain", en));
  CHECK(same("captain\xE2\x80\x99s", "captain", en));
  CHECK_FALSE(same("captain", "captive", en));
  CHECK(same("\xD0\x9B\xD0\x9E\xD0\x94\xD0\x9A\xD0\x90", "\xD0\xBB\xD0\xBE\xD0\xB4\xD0\xBA\xD0\xB8", lang::ru()));
  CHECK(same("CIT\xC3\x89S", "cit\xC3\xA9", lang::fr()));
}

TEST_CASE("run-time and compile-time choice give the same terms") {
  const std::string text = "The captain's boats were stopped at 3.5 miles; nobody (really nobody) knew why.";
  const auto a = terms(text, lang::en()), b = terms(text, any_language::find("en"));
  REQUIRE(a.size() == b.size());
  for (size_t i = 0; i < a.size(); ++i) {
    CHECK(a[i].hash == b[i].hash);
    CHECK(a[i].stop == b[i].stop);
  }
}

TEST_CASE("pairs of Hiragana and pairs with a function character are grammar") {
  const auto kana = terms("\xE3\x81\xA7\xE3\x81\x99", lang::ja());
  REQUIRE(kana.size() == 1);
  CHECK(kana[0].stop);
  const auto han = terms("\xE8\x88\xB9\xE7\x9A\x84", lang::zh());
  REQUIRE(han.size() == 1);
  CHECK(han[0].stop);
  CHECK_FALSE(terms("\xE8\x88\xB9\xE9\x95\xBF", lang::zh())[0].stop);
}

TEST_CASE("words of any length have a hash that is not 0") {
  for (size_t n = 1; n < 200; ++n) {
    const auto t = terms(std::string(n, 'q') + "s", lang::en());
    REQUIRE(t.size() == 1);
    CHECK(t[0].hash != 0);
  }
  CHECK_FALSE(same(std::string(90, 'q'), std::string(91, 'q'), lang::en()));
}

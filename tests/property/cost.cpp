// SPDX-License-Identifier: MIT
// No input makes the time quadratic: no scan looks ahead or back without a bound.
#include <doctest/doctest.h>

#include <pith.hpp>

#include <ctime>
#include <string>

namespace {

const char* const pieces[] = {".",
                              "(",
                              ")",
                              "\"",
                              "'",
                              "A",
                              "\n",
                              ". ",
                              ".(",
                              "a.",
                              "A. ",
                              "1. ",
                              "(a ",
                              "[",
                              "\xE3\x80\x8C",
                              "? ",
                              ". . ",
                              "a) ",
                              "\xFF",
                              "x.Y",
                              ".[1",
                              "e.g. ",
                              ".\xC2\xA0",
                              "\xE2\x80\xA2 ",
                              "a",
                              "word ",
                              "Word ",
                              "a; ",
                              "a\n",
                              "a.\n",
                              "- a\n",
                              "> a\n",
                              "```\n",
                              "# A\n",
                              "Share this\n",
                              "| a | b |\n",
                              "A B\n\n",
                              "\r\n",
                              "-- ",
                              "1\n0:01\n",
                              "http://a.b/",
                              "(AP) - ",
                              "\xE4\xB8\xAD",
                              "\xCC\x81",
                              "ab\xC2\xAD"};

// Seconds of the processor: a linear scan takes some hundredths, a quadratic one minutes.
constexpr double limit = 2;

template <class Call>
void check_time(size_t size, Call&& call) {
  for (const char* const piece : pieces) {
    std::string text;
    while (text.size() < size) text += piece;
    const std::clock_t start = std::clock();
    call(text);
    CAPTURE(std::string(piece));
    CHECK(static_cast<double>(std::clock() - start) < limit * CLOCKS_PER_SEC);
  }
}

}  // namespace

TEST_CASE("sentences are split in linear time") {
  size_t n = 0;
  check_time(400000, [&n](const std::string& text) {
    pith::for_each_sentence(text, {0, text.size()}, pith::lang::en{}, [&](pith::range) { ++n; });
  });
  CHECK(n > 0);
}

TEST_CASE("units are found, trimmed and read in linear time") {
  size_t words = 0;
  check_time(400000, [&words](const std::string& text) {
    pith::for_each_unit(text, pith::lang::en{}, true, [&](const pith::unit& u) {
      const pith::range r = pith::trim_sentence(text, {u.begin, u.end});
      words += pith::count_words(text, r);
      pith::for_each_term(text, r, pith::lang::en{}, [&](const pith::term&) { ++words; });
    });
  });
  CHECK(words > 0);
}

TEST_CASE("summaries, key phrases, reasons and themes take linear time") {
  pith::settings s;
  s.keyphrases = 10;
  s.explain = true;
  s.themes = 2;
  check_time(20000, [&s](const std::string& text) {
    const pith::summary r = pith::summarize(text, pith::words(50), s);
    CHECK((r.code == pith::status::ok || r.code == pith::status::budget_too_small));
  });
}

// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <pith.hpp>

#include <string>
#include <vector>

#if PITH_STD && PITH_INDEX_BITS == 32

// More sentences than the table of what was read starts with room for: it has to grow.
TEST_CASE("a copy of a long article is left out") {
  std::string text;
  for (unsigned i = 0; i < 20000; ++i)
    text += "Boat " + std::to_string(i) + " of the fleet came in before the tide turned at noon. ";
  const pith::summary once = pith::summarize(text, pith::sentences(3));
  const pith::summary twice = pith::summarize(std::vector<pith::document>{{text}, {text}}, pith::sentences(3));
  REQUIRE(once);
  REQUIRE(twice);
  CHECK(once.articles[0].sentences == 20000);
  REQUIRE(once.sentences.size() == twice.sentences.size());
  for (size_t i = 0; i < once.sentences.size(); ++i) CHECK(twice.sentences[i].article == 0);
}

#endif

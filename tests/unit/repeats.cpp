// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/lab.hpp"

#include <algorithm>

using namespace pith::detail;
using helpers::alone;
using helpers::lab;

namespace {

// What is left of the sentences of articles, by node.
std::vector<bool> left(lab& l) {
  std::vector<uint32_t> slots(repeat_slots(l.d.count));
  mark_repeats(l.d, slots.data());
  std::vector<bool> all;
  for (size_t s = 0; s < l.d.count; ++s) all.push_back(l.d.is_sentence(s));
  return all;
}

}  // namespace

TEST_CASE("a sentence that an earlier article has word for word is a repeat") {
  lab l({{0, 1, 2}, {0, 1, 2}, {0, 1, 2}, {2, 1, 0}, {0, 1}, {0, 1, 2}, {0, 1}, {2, 1, 0}}, 3, 3,
        {0, 0, 1, 1, 2, 3, 3, 3});
  // Said twice in one article: its own affair. In another order: another sentence. All of the fourth article is said.
  CHECK(left(l) == std::vector<bool>{true, true, false, true, true, false, false, false});
  CHECK(l.d.sentences == 4);
  CHECK(l.d.articles == 3);
}

TEST_CASE("what has a word of its own, or none, is no repeat") {
  lab l({{0, alone}, {}, {0, single_stop}, {0, alone}, {}, {0, single_stop}}, 1, 1, {0, 0, 0, 1, 1, 1});
  CHECK(left(l) == std::vector<bool>(6, true));
  CHECK(l.d.sentences == 6);
  CHECK(l.d.articles == 2);
}

TEST_CASE("headings repeat nothing and nothing repeats them; what is known is repeated by every article") {
  lab l({{0, 1}, {1, 0}, {0, 1}, {1, 0}, {0, 0}}, 2, 2, {0, 0, 0, 1, 1});
  l.nodes[0].kind = node_kind::known;
  l.nodes[1].kind = node_kind::heading;
  CHECK(left(l) == std::vector<bool>{false, false, false, true, true});
  CHECK(l.nodes[2].kind == node_kind::repeat);
  CHECK(l.d.sentences == 2);
  CHECK(l.d.articles == 1);
}

TEST_CASE("what is known is entered once, however many articles follow") {
  // Twenty different known sentences, then two articles: each looks all of them up.
  std::vector<helpers::terms> sentences;
  std::vector<size_t> articles;
  for (pith::index t = 0; t < 60; ++t) {
    sentences.push_back({t, static_cast<pith::index>(t / 2)});
    articles.push_back(t < 40 ? 0 : 1);
  }
  sentences.push_back({0, 0});
  articles.push_back(1);
  lab l(sentences, 60, 60, articles);
  for (size_t s = 0; s < 20; ++s) l.nodes[s].kind = node_kind::known;
  const std::vector<bool> is_left = left(l);
  CHECK(std::count(is_left.begin(), is_left.end(), true) == 40);  // {0, 0} is known
}

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

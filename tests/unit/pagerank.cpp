// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/lab.hpp"
#include "support/random_text.hpp"

using namespace pith::detail;
using helpers::alone;
using helpers::lab;
using helpers::plain_ranking;

namespace {

void run(lab& l, const pith::ranking& r, const std::vector<double>& teleport = {}) {
  const sentence_graph g = l.measured();
  for (size_t s = 0; s < l.d.count; ++s)
    l.links[s].teleport = static_cast<uint32_t>((teleport.empty() ? 1.0 : teleport[s]) * one(l.d.sentences));
  pagerank(g, r);
}

void check(const lab& l, const std::vector<double>& expected) {
  for (size_t s = 0; s < expected.size(); ++s) {
    CAPTURE(s);
    CHECK(l.p(s) == doctest::Approx(expected[s]).epsilon(0.001));
  }
}

}  // namespace

// A path of three: the ends give all they have to the middle, the middle half to each. With d = 1/2:
// middle = 1/2 + 1/2 (both ends), end = 1/2 + 1/4 middle. Steps from 1, 1, 1: the middle 1.5, 1.25, ...
TEST_CASE("three sentences in a row, step by step") {
  lab l({{alone, 0}, {0, 1}, {1, alone}}, 2);
  run(l, plain_ranking(0));
  check(l, {1, 1, 1});
  run(l, plain_ranking(1));
  check(l, {.75, 1.5, .75});
  run(l, plain_ranking(2));
  check(l, {.875, 1.25, .875});
  run(l, plain_ranking(30));
  check(l, {5.0 / 6, 4.0 / 3, 5.0 / 6});
}

TEST_CASE("a teleport of its own for each sentence") {
  // One step from t = (2, 1/2, 1/2): votes (1/4, 2 + 1/2, 1/4).
  lab l({{alone, 0}, {0, 1}, {1, alone}}, 2);
  run(l, plain_ranking(1), {2, .5, .5});
  check(l, {1 + .125, .25 + 1.25, .25 + .125});
}

TEST_CASE("votes for earlier sentences count more") {
  // k = 1/2: the middle gives 1.5 : .5 of its vote to the first and the last; the ends have one edge, so all of it counts.
  lab l({{alone, 0}, {0, 1}, {1, alone}}, 2);
  pith::ranking r = plain_ranking(1);
  r.backward = 8;
  run(l, r);
  check(l, {.5 + .375, 1.5, .5 + .125});
  // k = 1: nothing for a later sentence. Then the first can vote for nobody, and the votes of the two others (1 each) count 3/2.
  r.backward = 16;
  run(l, r);
  check(l, {.5 + .75, .5 + .75, .5});
}

TEST_CASE("damping is the share that follows the links") {
  lab l({{alone, 0}, {0, 1}, {1, alone}}, 2);
  pith::ranking r = plain_ranking(1);
  r.damping = 0;
  run(l, r, {2, .5, .5});
  check(l, {2, .5, .5});
  r.damping = 64;
  run(l, r);
  check(l, {.75 + .125, .75 + .5, .75 + .125});
}

// A star of four: three leaves share a word of their own with the hub each.
TEST_CASE("four sentences around one") {
  lab l({{0, 1, 2}, {0, alone}, {1, alone}, {2, alone}}, 3);
  run(l, plain_ranking(1));
  check(l, {.5 + 1.5, .5 + 1.0 / 6, .5 + 1.0 / 6, .5 + 1.0 / 6});
  run(l, plain_ranking(40));  // hub = 1/2 + 3/2 leaf, leaf = 1/2 + 1/6 hub
  check(l, {5.0 / 3, 7.0 / 9, 7.0 / 9, 7.0 / 9});
}

TEST_CASE("a sentence without links keeps its teleport share; the rest share all votes") {
  lab l({{0, alone}, {0, alone}, {alone, alone}}, 1);
  run(l, plain_ranking(1));
  check(l, {1.25, 1.25, .5});  // 1/2 + 1/2 * 3/2
}

TEST_CASE("no links at all: the teleport decides") {
  lab l({{alone}, {alone, alone}, {alone}}, 0);
  run(l, plain_ranking(4), {1.5, 1, .5});
  check(l, {1.5, 1, .5});
  lab none({{}, {}}, 0);
  run(none, plain_ranking(4));
  check(none, {1, 1});
  lab single({{alone, alone}}, 0);
  run(single, plain_ranking(4));
  check(single, {1});
}

TEST_CASE("equal sentences are worth the same, however many") {
  for (const size_t n : {size_t{2}, size_t{3}, size_t{100}, size_t{5000}, size_t{20000}}) {
    lab l(std::vector<helpers::terms>(n, helpers::terms{0, 1, 2}), 3);
    run(l, plain_ranking(4));
    size_t different = 0;
    for (size_t s = 0; s < n; ++s) different += l.nodes[s].p != l.nodes[0].p ? 1u : 0u;
    CHECK(different == 0);
    check(l, {1});
  }
}

TEST_CASE("normaliser scales to a total for sums of any size") {
  random_source r(5);
  for (unsigned width = 1; width < 60; ++width) {
    const uint64_t a = (uint64_t{r.next()} << 31 | r.next()) >> (62 - width) | 1, b = a / 3;
    const normaliser scale(a + b, 1u << 20);
    CHECK(scale(a) + scale(b) <= 1u << 20);
    const double exact = static_cast<double>(a) / static_cast<double>(a + b) * (1 << 20);
    CHECK(scale(a) >= exact * .999 - 2);
  }
  CHECK(normaliser(0, 1000)(0) == 0);
}

// The same from texts: whole pipeline up to the ranking.

TEST_CASE("votes that go backwards only: 3 votes for 2, 2 for 1, and what 1 cannot send is shared in proportion") {
  // With x = p2: x = 1/6 + (1/2) (1/6) / (x + 1/6), so x = 1/3; then p1 = 1/2 and p3 = 1/6.
  lab s = helpers::read({"Zebra piano. Piano tulip. Tulip canal."});
  pith::ranking r = plain_ranking();
  r.backward = 16;
  const std::vector<double> p = s.pagerank(r);
  REQUIRE(p.size() == 3);
  CHECK(p[0] == doctest::Approx(1.5).epsilon(0.003));
  CHECK(p[1] == doctest::Approx(1.0).epsilon(0.003));
  CHECK(p[2] == doctest::Approx(0.5).epsilon(0.003));
}

TEST_CASE("across articles a vote has no direction") {
  lab s = helpers::read({"Zebra piano.", "Piano tulip.", "Tulip canal."});
  pith::ranking r = plain_ranking();
  r.backward = 16;
  const std::vector<double> p = s.pagerank(r);
  REQUIRE(p.size() == 3);
  CHECK(p[0] == doctest::Approx(3 * 5.0 / 18).epsilon(0.003));
  CHECK(p[1] == doctest::Approx(3 * 8.0 / 18).epsilon(0.003));
}

TEST_CASE("position alone where no two sentences share a word") {
  // Weights 1 + 4/1, 1 + 4/2, 1 + 4/3: 15, 9, 7 of 31.
  lab s = helpers::read({"Zebra piano. Tulip canal. Window garden."});
  pith::ranking r = plain_ranking();
  r.lead = 4;
  const std::vector<double> p = s.pagerank(r);
  REQUIRE(p.size() == 3);
  CHECK(p[0] == doctest::Approx(3 * 15.0 / 31).epsilon(0.001));
  CHECK(p[1] == doctest::Approx(3 * 9.0 / 31).epsilon(0.001));
  CHECK(p[2] == doctest::Approx(3 * 7.0 / 31).epsilon(0.001));
}

// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/engine.hpp"

// Small graphs whose PageRank can be had with paper and pencil. Shares of the average sentence's.

TEST_CASE("a chain of three: the middle has both votes") {
  // p1 = 1/6 + p2/4, p2 = 1/6 + (p1 + p3)/2, p3 = p1: 5/18, 8/18, 5/18 of the whole.
  staged s("Zebra piano. Piano tulip. Tulip canal.");
  const std::vector<double> p = s.pagerank(plain_ranking());
  REQUIRE(p.size() == 3);
  CHECK(p[0] == doctest::Approx(3 * 5.0 / 18).epsilon(0.001));
  CHECK(p[1] == doctest::Approx(3 * 8.0 / 18).epsilon(0.001));
  CHECK(p[2] == doctest::Approx(3 * 5.0 / 18).epsilon(0.001));
}

TEST_CASE("a star of four: the centre has half of each leaf's vote, a leaf a sixth of the centre's") {
  // p0 = 1/8 + 3 l / 2, l = 1/8 + p0 / 6: 5/12 and 7/36.
  staged s("Zebra piano tulip. Zebra canal. Piano window. Tulip garden.");
  const std::vector<double> p = s.pagerank(plain_ranking());
  REQUIRE(p.size() == 4);
  CHECK(p[0] == doctest::Approx(4 * 5.0 / 12).epsilon(0.001));
  for (size_t i = 1; i < 4; ++i) CHECK(p[i] == doctest::Approx(4 * 7.0 / 36).epsilon(0.001));
}

TEST_CASE("votes that go backwards only: 3 votes for 2, 2 for 1, and what 1 cannot send is shared in proportion") {
  // With x = p2: x = 1/6 + (1/2) (1/6) / (x + 1/6), so x = 1/3; then p1 = 1/2 and p3 = 1/6.
  staged s("Zebra piano. Piano tulip. Tulip canal.");
  pith::ranking r = plain_ranking();
  r.backward = 16;
  const std::vector<double> p = s.pagerank(r);
  REQUIRE(p.size() == 3);
  CHECK(p[0] == doctest::Approx(1.5).epsilon(0.003));
  CHECK(p[1] == doctest::Approx(1.0).epsilon(0.003));
  CHECK(p[2] == doctest::Approx(0.5).epsilon(0.003));
}

TEST_CASE("across articles a vote has no direction") {
  staged s(std::vector<std::string>{"Zebra piano.", "Piano tulip.", "Tulip canal."});
  pith::ranking r = plain_ranking();
  r.backward = 16;
  const std::vector<double> p = s.pagerank(r);
  REQUIRE(p.size() == 3);
  CHECK(p[0] == doctest::Approx(3 * 5.0 / 18).epsilon(0.003));
  CHECK(p[1] == doctest::Approx(3 * 8.0 / 18).epsilon(0.003));
}

TEST_CASE("position alone where no two sentences share a word") {
  // Weights 1 + 4/1, 1 + 4/2, 1 + 4/3: 15, 9, 7 of 31.
  staged s("Zebra piano. Tulip canal. Window garden.");
  pith::ranking r = plain_ranking();
  r.lead = 4;
  const std::vector<double> p = s.pagerank(r);
  REQUIRE(p.size() == 3);
  CHECK(p[0] == doctest::Approx(3 * 15.0 / 31).epsilon(0.001));
  CHECK(p[1] == doctest::Approx(3 * 9.0 / 31).epsilon(0.001));
  CHECK(p[2] == doctest::Approx(3 * 7.0 / 31).epsilon(0.001));
}

TEST_CASE("equal sentences are equally central, however many") {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "The zebra likes the piano. ";
  staged s(text);
  const std::vector<double> p = s.pagerank(plain_ranking());
  REQUIRE(p.size() == 3000);
  for (const double x : p) CHECK(x == doctest::Approx(1).epsilon(0.01));
}

TEST_CASE("a sentence without links keeps what the surfer jumps with") {
  // Two linked sentences share all votes: p3 = (1-d)/3, p1 = p2 = (1-d)/3 + d/2.
  staged s("Zebra piano. Zebra tulip. Window garden.");
  const std::vector<double> p = s.pagerank(plain_ranking());
  REQUIRE(p.size() == 3);
  CHECK(p[0] == doctest::Approx(3 * (0.5 / 3 + 0.25)).epsilon(0.001));
  CHECK(p[2] == doctest::Approx(0.5).epsilon(0.001));
}

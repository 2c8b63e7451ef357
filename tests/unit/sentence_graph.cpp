// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/lab.hpp"

#include <cmath>

using namespace pith::detail;
using helpers::alone;
using helpers::lab;

namespace {

// "A b", "b c", "c d" with b in two sentences and c in two: N = 3, isf(2) = log2 2.5, isf(1) = 2.
const double shared = std::log2(2.5) * std::log2(2.5), single = 4;
const double side = shared / std::sqrt((single + shared) * (2 * shared));  // cosine of the first and the second

// A product for y = 1 in units of what an edge of cosine 1 gives.
double product(const sentence_graph& g, size_t s) {
  const double inverse = 16777216.0;
  return static_cast<double>(unpack(g.d.nodes[s].p)) / inverse;
}

}  // namespace

TEST_CASE("cosines of three sentences") {
  lab l({{alone, 0}, {0, 1}, {1, alone}}, 2);
  const sentence_graph g = l.measured();
  g.scatter(1, g.links[1].inverse);
  CHECK(g.cosine(0) / 65536.0 == doctest::Approx(side).epsilon(0.001));
  CHECK(g.cosine(1) / 65536.0 == doctest::Approx(1).epsilon(0.001));
  CHECK(g.cosine(2) / 65536.0 == doctest::Approx(side).epsilon(0.001));
  CHECK(g.cosine(1) <= 65536);  // what mmr.hpp has room for
  g.scatter(1, static_cast<uint32_t>(0) - g.links[1].inverse);
  g.scatter(0, g.links[0].inverse);
  CHECK(g.cosine(2) == 0);
}

TEST_CASE("a product leaves out what a sentence sends to itself, and weighs edges by their direction") {
  lab l({{alone, 0}, {0, 1}, {1, alone}}, 2);
  const sentence_graph g = l.measured();
  for (const int k : {0, 8, 16, -8}) {
    for (size_t s = 0; s < 3; ++s) g.links[s].y = g.links[s].inverse >> 8;
    g.multiply(k);
    const double from_later = (16 + k) / 16.0, from_earlier = (16 - k) / 16.0;
    const double first = product(g, 0), second = product(g, 1), third = product(g, 2);
    CHECK(first / second == doctest::Approx(from_later * side / ((from_earlier + from_later) * side)).epsilon(0.002));
    CHECK(third / second == doctest::Approx(from_earlier / 2).epsilon(0.002));
    CHECK(l.sums == std::vector<uint32_t>{0, 0, 0});
  }
}

TEST_CASE("between articles the order of two sentences does not count") {
  lab one({{0, alone}, {0, alone}, {0, alone}}, 1);
  lab two({{0, alone}, {0, alone}, {0, alone}}, 1, 0, {0, 1, 1});
  for (lab* l : {&one, &two}) {
    const sentence_graph g = l->measured();
    for (size_t s = 0; s < 3; ++s) g.links[s].y = 1000;
    g.multiply(8);  // 1.5 from later, .5 from earlier
  }
  const auto p = [](lab& l, size_t s) { return static_cast<double>(unpack(l.nodes[s].p)); };
  CHECK(p(one, 0) / p(one, 1) == doctest::Approx(3.0 / 2));
  CHECK(p(one, 2) / p(one, 1) == doctest::Approx(1.0 / 2));
  CHECK(p(two, 0) / p(two, 1) == doctest::Approx(2.0 / 2.5));
  CHECK(p(two, 2) / p(two, 1) == doctest::Approx(1.5 / 2.5));
}

TEST_CASE("headings neither send nor receive") {
  lab l({{0, alone}, {0, alone}, {0, alone}}, 1);
  l.nodes[1].kind = node_kind::heading;
  l.d.sentences = 2;
  const sentence_graph g = l.measured();
  for (size_t s = 0; s < 3; ++s) g.links[s].y = 1000;
  l.nodes[1].p = 77;
  g.multiply(0);
  CHECK(l.nodes[1].p == 77);
  CHECK(unpack(l.nodes[0].p) == unpack(l.nodes[2].p));
  const uint64_t expected = uint64_t{16} * 1000 * l.isf2[0] * g.links[0].inverse;
  CHECK(static_cast<double>(unpack(l.nodes[0].p)) == doctest::Approx(static_cast<double>(expected)).epsilon(1e-6));
}

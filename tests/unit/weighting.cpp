// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/lab.hpp"

#include <cmath>

using namespace pith::detail;
using helpers::alone;
using helpers::lab;

TEST_CASE("isf is log(1 + N/sf), squared, in a scale of the text's own") {
  for (const size_t n : {size_t{1}, size_t{3}, size_t{10}, size_t{1000}, size_t{60000}}) {
    const isf_scale scale(n);
    CHECK(scale.single < 65536);
    CHECK(scale.single >= 32768 / 2);
    CHECK(scale(1, n) == scale.single);
    const double single = std::log2(1.0 + static_cast<double>(n));
    for (const size_t sf : {size_t{1}, size_t{2}, size_t{3}, n}) {
      if (sf > n) continue;
      const double isf = std::log2(1.0 + static_cast<double>(n) / static_cast<double>(sf));
      CHECK(scale(static_cast<uint32_t>(sf), n) / static_cast<double>(scale.single) ==
            doctest::Approx(isf * isf / (single * single)).epsilon(0.002));
    }
  }
}

namespace {
std::vector<pith::index> listed(const sentence_graph& g, size_t node) {
  std::vector<pith::index> all;
  g.for_each_term(node, [&](pith::index t) { all.push_back(t); });
  return all;
}
}  // namespace

TEST_CASE("a vector has each shared content word once, whatever its count") {
  lab l({{0, 1, 0, 2, alone}, {1, 1}, {2, alone, 0}}, 2, 3);  // 2 is a function word
  const sentence_graph g = l.measured();
  CHECK(listed(g, 0) == std::vector<pith::index>{0, 1});
  CHECK(listed(g, 1) == std::vector<pith::index>{1});
  CHECK(listed(g, 2) == std::vector<pith::index>{0});
  CHECK(l.isf2[0] == isf_scale(3)(2, 3));
  CHECK(l.sums == std::vector<uint32_t>{0, 0, 0});
}

TEST_CASE("vectors in the place of words leave them as they were") {
  lab l({{0, 1, 0, 2, alone, 1}, {1, 1}, {2, single_stop, 0, 2}}, 2, 3);
  const std::vector<pith::index> before = l.tokens;
  sentence_graph g = l.graph();
  if (PITH_INDEX_BITS == 16) g.vectors.terms = l.tokens.data();
  for (int round = 0; round < 2; ++round) {  // once more over what stands there
    build_vectors(l.d, g.vectors, g.sums);
    CHECK(listed(g, 0) == std::vector<pith::index>{0, 1});
    CHECK(listed(g, 1) == std::vector<pith::index>{1});
    CHECK(listed(g, 2) == std::vector<pith::index>{0});
    CHECK(l.first == std::vector<pith::index>{0, 2, 3, 4});
  }
  drop_vectors(l.d);
  CHECK(l.tokens == before);
}

TEST_CASE("a word twice in one sentence and nowhere else has the isf of one sentence") {
  lab l({{0, 0}, {alone}}, 1);
  l.measured();
  CHECK(l.isf2[0] == isf_scale(2).single);
}

TEST_CASE("headings have vectors but do not count as sentences") {
  lab l({{0, alone}, {0}, {0}}, 1);
  l.nodes[0].kind = node_kind::title;
  l.d.sentences = 2;
  l.measured();
  CHECK(l.isf2[0] == isf_scale(2)(2, 2));
}

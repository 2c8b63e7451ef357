// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/lab.hpp"
#include "support/random_text.hpp"

#include <cmath>
#include <map>
#include <set>

// The n x n matrix in double precision, straight from the formulas, against the implicit graph in integers.

namespace {

using helpers::lab;
using matrix = std::vector<std::vector<double>>;

struct oracle {
  std::vector<size_t> nodes;  // of the sentences
  matrix cosine;

  explicit oracle(const lab& s) {
    const pith::detail::document_index& d = s.d;
    std::map<pith::index, double> sf;
    std::vector<std::set<pith::index>> words;
    for (size_t i = 0; i < d.count; ++i) {
      if (!d.is_sentence(i)) continue;
      nodes.push_back(i);
      std::set<pith::index> mine;
      for (const pith::index* t = d.begin(i); t != d.end(i); ++t) {
        if (*t < d.terms.content) mine.insert(*t);
      }
      for (const pith::index t : mine) sf[t] += 1;
      words.push_back(mine);
    }
    const double n = static_cast<double>(nodes.size());
    const auto isf = [&](pith::index t) { return std::log(1 + n / sf[t]); };
    std::vector<double> length;
    for (size_t i = 0; i < nodes.size(); ++i) {
      double square = 0;
      for (const pith::index t : words[i]) square += isf(t) * isf(t);
      for (const pith::index* t = d.begin(nodes[i]); t != d.end(nodes[i]); ++t) {
        if (*t == pith::detail::single_content) square += std::log(1 + n) * std::log(1 + n);
      }
      length.push_back(std::sqrt(square));
    }
    cosine.assign(nodes.size(), std::vector<double>(nodes.size(), 0));
    for (size_t i = 0; i < nodes.size(); ++i) {
      for (size_t j = 0; j < nodes.size(); ++j) {
        if (i == j) continue;
        for (const pith::index t : words[i]) {
          if (words[j].count(t)) cosine[i][j] += isf(t) * isf(t) / (length[i] * length[j]);
        }
      }
    }
  }

  std::vector<double> pagerank(const pith::detail::document_index& d, const pith::ranking& r) const {
    const size_t n = nodes.size();
    const double k = r.backward / 16.0, damping = r.damping / 256.0;
    // edge[i][j]: what i sends to j
    matrix edge(n, std::vector<double>(n, 0));
    std::vector<double> degree(n, 0), t(n), p(n);
    double total = 0, jumps = 0;
    size_t position = 0;
    for (size_t i = 0; i < n; ++i) {
      for (size_t j = 0; j < n; ++j) {
        const bool same = d.nodes[nodes[i]].article == d.nodes[nodes[j]].article;
        edge[i][j] = cosine[i][j] * (!same ? 1 : j < i ? 1 + k : 1 - k);
        degree[i] += edge[i][j];
      }
      total += degree[i];
      if (i && d.nodes[nodes[i]].article != d.nodes[nodes[i - 1]].article) position = 0;
      t[i] = 1 + static_cast<double>(r.lead) / static_cast<double>(1 + position++);
      jumps += t[i];
    }
    for (size_t i = 0; i < n; ++i) {
      degree[i] = std::max(degree[i], total / static_cast<double>(n) / 1024);
      p[i] = t[i] *= static_cast<double>(n) / jumps;
    }
    for (uint32_t step = 0; step < r.iterations; ++step) {
      std::vector<double> votes(n, 0);
      double sum = 0;
      for (size_t i = 0; i < n; ++i) {
        for (size_t j = 0; j < n; ++j) votes[j] += degree[i] > 0 ? p[i] * edge[i][j] / degree[i] : 0;
      }
      for (const double v : votes) sum += v;
      for (size_t j = 0; j < n; ++j)
        p[j] = sum > 0 ? (1 - damping) * t[j] + damping * votes[j] * static_cast<double>(n) / sum : t[j];
    }
    return p;
  }
};

void compare(const std::vector<std::string>& texts, const pith::ranking& r) {
  lab s = helpers::read(texts);
  const std::vector<double> fast = s.pagerank(r);
  const std::vector<double> slow = oracle(s).pagerank(s.d, r);
  REQUIRE(fast.size() == slow.size());
  for (size_t i = 0; i < fast.size(); ++i) {
    CAPTURE(i);
    CHECK(std::abs(fast[i] - slow[i]) < 0.004 + 0.004 * slow[i]);  // docs/design.md states this bound
  }
}

}  // namespace

TEST_CASE("the implicit graph agrees with the matrix on one text") {
  for (uint32_t seed = 0; seed < 60; ++seed) {
    random_source random(seed);
    pith::ranking r;
    r.title = 0;
    r.damping = 100 + random.below(150);
    r.backward = random.below(17);
    r.lead = random.below(40);
    r.iterations = 1 + random.below(12);
    CAPTURE(seed);
    compare({random_text(random, 2 + random.below(50), 20 + random.below(200))}, r);
  }
}

TEST_CASE("and on several") {
  for (uint32_t seed = 100; seed < 130; ++seed) {
    random_source random(seed);
    pith::ranking r;
    r.title = 0;
    r.backward = random.below(17);
    CAPTURE(seed);
    std::vector<std::string> texts;
    for (uint32_t i = 0; i < 2 + random.below(5); ++i) texts.push_back(random_text(random, 1 + random.below(20), 80));
    compare(texts, r);
  }
}

TEST_CASE("the centroid is the sum of all cosines") {
  random_source random(7);
  lab s = helpers::read({random_text(random, 30, 60)});
  pith::detail::centroid_similarity(s.measured());
  const std::vector<double> fast = s.centralities();
  const oracle o(s);
  std::vector<double> slow;
  double sum = 0;
  for (size_t i = 0; i < fast.size(); ++i) {
    slow.push_back(1);  // with itself, but for the words that no other sentence has
    for (size_t j = 0; j < fast.size(); ++j) slow[i] += o.cosine[i][j];
  }
  // Words that occur once are no part of the sums; their share of the square is missing from each sentence's own part.
  const pith::detail::sentence_graph g = s.measured();
  for (size_t i = 0; i < fast.size(); ++i) {
    double own = 0;
    for (const pith::index* t = g.begin(o.nodes[i]); t != g.end(o.nodes[i]); ++t) own += g.vectors.isf2[*t];
    slow[i] += own * std::pow(g.links[o.nodes[i]].inverse / 16777216.0, 2) - 1;
    sum += slow[i];
  }
  for (size_t i = 0; i < fast.size(); ++i)
    CHECK(fast[i] == doctest::Approx(slow[i] * static_cast<double>(fast.size()) / sum).epsilon(0.01));
}

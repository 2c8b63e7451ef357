// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/lab.hpp"
#include "support/random_text.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

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

  // PageRank of the graph whose edges weigh as `similarity` says.
  std::vector<double> pagerank(const matrix& similarity, const pith::detail::document_index& d,
                               const pith::ranking& r) const {
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
        edge[i][j] = similarity[i][j] * (!same ? 1 : j < i ? 1 + k : 1 - k);
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

void check_near(const std::vector<double>& fast, const std::vector<double>& slow) {
  REQUIRE(fast.size() == slow.size());
  for (size_t i = 0; i < fast.size(); ++i) {
    CAPTURE(i);
    CHECK(std::abs(fast[i] - slow[i]) < 0.004 + 0.004 * slow[i]);  // docs/design.md states this bound
  }
}

void compare(const std::vector<std::string>& texts, const pith::ranking& r) {
  lab s = helpers::read(texts);
  const std::vector<double> fast = s.pagerank(r);
  const oracle slow(s);
  check_near(fast, slow.pagerank(slow.cosine, s.d, r));
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
    g.for_each_term(o.nodes[i], [&](pith::index t) { own += g.vectors.isf2[t]; });
    slow[i] += own * std::pow(g.links[o.nodes[i]].inverse / 16777216.0, 2) - 1;
    sum += slow[i];
  }
  for (size_t i = 0; i < fast.size(); ++i)
    CHECK(fast[i] == doctest::Approx(slow[i] * static_cast<double>(fast.size()) / sum).epsilon(0.01));
}

// How many words two sentences share, by the sum of the logarithms of their lengths, 1 at least.
TEST_CASE("TextRank agrees with its formula") {
  for (uint32_t seed = 200; seed < 230; ++seed) {
    CAPTURE(seed);
    random_source random(seed);
    pith::ranking r;
    r.title = r.backward = 0;
    r.lead = random.below(20);
    r.damping = 100 + random.below(150);
    r.iterations = 1 + random.below(12);
    std::vector<std::string> texts;
    for (uint32_t i = 0; i < 1 + seed % 3; ++i)
      texts.push_back("Zak. Bok. " + random_text(random, 1 + random.below(20)));
    lab s = helpers::read(texts);
    const pith::detail::sentence_graph g = s.measured();
    const oracle o(s);
    pith::detail::teleport(g, r);
    pith::detail::textrank_votes(g, r);
    const size_t n = o.nodes.size();
    matrix overlap(n, std::vector<double>(n, 0));
    for (size_t i = 0; i < n; ++i) {
      std::set<pith::index> mine;
      g.for_each_term(o.nodes[i], [&](pith::index t) { mine.insert(t); });
      for (size_t j = 0; j < n; ++j) {
        double shared = 0;
        g.for_each_term(o.nodes[j], [&](pith::index t) { shared += mine.count(t) ? 1 : 0; });
        const auto words = [&](size_t k) { return static_cast<double>(s.d.end(o.nodes[k]) - s.d.begin(o.nodes[k])); };
        overlap[i][j] = i == j ? 0 : shared / std::max(1.0, std::log2(words(i)) + std::log2(words(j)));
      }
    }
    check_near(s.centralities(), o.pagerank(overlap, s.d, r));
  }
}

TEST_CASE("LexRank with a threshold has the links of the matrix, and their PageRank") {
  size_t links = 0;
  for (uint32_t seed = 300; seed < 330; ++seed) {
    CAPTURE(seed);
    random_source random(seed);
    pith::ranking r = helpers::plain_ranking(1 + random.below(10));
    std::vector<std::string> texts;
    for (uint32_t i = 0; i < 1 + seed % 3; ++i) texts.push_back(random_text(random, 1 + random.below(25)));
    lab s = helpers::read(texts);
    const pith::detail::sentence_graph g = s.measured();
    const oracle o(s);
    // A threshold that no cosine is too near to.
    const size_t n = o.nodes.size();
    uint32_t threshold = 40 + random.below(200);
    const auto is_near = [&](double x) { return std::abs(x - threshold / 1000.0) < 0.0004; };
    for (size_t i = 0; i < n * n; ++i) {
      if (is_near(o.cosine[i / n][i % n])) ++threshold, i = 0;
    }
    matrix linked(n, std::vector<double>(n, 0));
    std::set<std::pair<size_t, size_t>> expected, found_links;
    for (size_t i = 0; i < n; ++i) {
      for (size_t j = 0; j < n; ++j) {
        linked[i][j] = o.cosine[i][j] >= threshold / 1000.0 ? 1 : 0;
        if (j < i && linked[i][j] > 0) expected.insert({o.nodes[i], o.nodes[j]});
      }
    }
    std::vector<pith::index> postings(s.d.words + 1);
    std::vector<pith::detail::edge> edges(n * n + 1);
    size_t found = 0;
    pith::detail::teleport(g, r);
    REQUIRE(pith::detail::find_edges(g, threshold, postings.data(), edges.data(), expected.size(), found) ==
            pith::status::ok);
    for (size_t i = 0; i < found; ++i) found_links.insert({edges[i].a, edges[i].b});
    CHECK(found == expected.size());
    CHECK(found_links == expected);
    CHECK(s.sums == std::vector<uint32_t>(s.sums.size(), 0));
    pith::detail::pagerank(g, edges.data(), found, r);
    check_near(s.centralities(), o.pagerank(linked, s.d, r));
    links += found;
    if (found == 0) continue;
    CHECK(pith::detail::find_edges(g, threshold, postings.data(), edges.data(), expected.size() - 1, found) ==
          pith::status::too_many_edges);
    CHECK(s.sums == std::vector<uint32_t>(s.sums.size(), 0));
  }
  CHECK(links > 300);
}

TEST_CASE("the search for links gives up where every sentence has the same words") {
  for (const size_t n : {size_t{200}, size_t{2000}}) {
    lab s(std::vector<helpers::terms>(n, helpers::terms{0, 1}), 2);
    const pith::detail::sentence_graph g = s.measured();
    std::vector<pith::index> postings(s.d.words);
    std::vector<pith::detail::edge> edges(n * n / 2);
    size_t found = 0;
    const pith::status r = pith::detail::find_edges(g, 100, postings.data(), edges.data(), edges.size(), found);
    CHECK(r == (n == 200 ? pith::status::ok : pith::status::too_many_edges));
    if (n == 200) CHECK(found == n * (n - 1) / 2);
  }
}

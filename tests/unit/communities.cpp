// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/lab.hpp"
#include "support/random_text.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace {

const std::string boats =
    "The ferry needs a new engine. The engine of the ferry burns too much oil. A yard in the north will build the "
    "engine. The ferry sails again when the engine runs.";
const std::string bread =
    "Rye bread needs a long rest. The baker lets the rye dough rest for a night. Dough of wheat rests less than rye "
    "dough. The baker sells the rye bread at noon.";

// A corpus with its graph, ranked.
struct fixture {
  std::vector<pith::article> articles;
  pith::corpus c;
  pith::limits l;
  std::vector<unsigned char> memory;
  pith::detail::engine e;
  pith::detail::sentence_graph g;
  std::vector<unsigned char> of;
  std::vector<pith::index> order;

  explicit fixture(const std::vector<std::string>& texts)
      : articles(helpers::views(texts)),
        c{articles.data(), articles.size()},
        l(count(c)),
        memory(2 * pith::workspace_size(l) + pith::detail::communities::size(l.words, l.units)),
        e(l, pith::detail::arena(pith::buffer(memory.data(), memory.size()))),
        g(build()) {
    of.assign(e.d.count, pith::detail::no_community);
    for (size_t s = 0; s < e.d.count; ++s) {
      if (s == 0 || e.d.nodes[s].article != e.d.nodes[s - 1].article) order.push_back(static_cast<pith::index>(s));
    }
  }

  static pith::limits count(const pith::corpus& c) {
    const pith::options<> o;
    pith::limits l = pith::detail::to_limits(pith::detail::take_census(c, o), o);
    l.articles = c.count;
    return l;
  }
  pith::detail::sentence_graph build() {
    const pith::options<> o;
    REQUIRE(pith::detail::index_corpus<pith::detail::layout>(e, c, o));
    const auto graph = pith::detail::take_graph(e);
    REQUIRE(pith::detail::rank_sentences(e, graph, o) == pith::status::ok);
    return graph;
  }
  // The edge of two sentences, from all pairs, the plain way; `near` is the share of what neighbours have.
  double edge(size_t a, size_t b, double near = 1) {
    g.scatter(a, g.links[a].inverse);
    double sum = static_cast<double>(g.cosine(b)) / 65536;
    g.scatter(a, static_cast<uint32_t>(0) - g.links[a].inverse);
    if (e.d.nodes[a].article == e.d.nodes[b].article) {
      const size_t steps = a < b ? b - a : a - b;  // these texts have no headings
      if (steps <= pith::detail::neighbours) sum += near * pith::detail::neighbour_edge / 256.0 / (1 << (steps - 1));
    }
    return sum;
  }
};

// Sentences of subjects that share no word, in turn by chance, over so many articles; subject i has sizes[i] of them.
struct mixture {
  std::vector<std::string> texts;
  std::vector<size_t> subjects;  // by sentence

  mixture(uint32_t seed, const std::vector<size_t>& sizes, size_t articles) : texts(articles) {
    random_source r(seed);
    for (size_t i = 0; i < sizes.size(); ++i) subjects.insert(subjects.end(), sizes[i], i);
    for (size_t i = subjects.size(); i > 1; --i)
      std::swap(subjects[i - 1], subjects[r.below(static_cast<uint32_t>(i))]);
    for (size_t i = 0; i < subjects.size(); ++i) {
      std::string& text = texts[i * articles / subjects.size()];
      for (int k = 0; k < 6; ++k)
        text += (k ? " " : "Said ") + invented_word(static_cast<uint32_t>(100 + 10 * subjects[i]) + r.below(7));
      text += ". ";
    }
  }
};

// The communities that subjects fell into, by subject.
std::map<size_t, std::set<size_t>> places(const mixture& m, const fixture& f) {
  std::map<size_t, std::set<size_t>> all;
  REQUIRE(m.subjects.size() == f.e.d.count);
  for (size_t s = 0; s < f.e.d.count; ++s) all[m.subjects[s]].insert(f.of[s]);
  return all;
}

}  // namespace

TEST_CASE("unrelated articles are communities") {
  fixture f({boats, bread});
  pith::detail::communities groups(f.g, f.of.data(), f.order.data(), f.order.size(), f.e.memory);
  groups.find(0, 8);
  REQUIRE(groups.count() == 2);
  for (size_t s = 0; s < 8; ++s) CHECK(f.of[s] == f.of[s < 4 ? 0 : 4]);
  CHECK(f.of[0] != f.of[4]);
}

TEST_CASE("ties and gains are those of the whole graph") {
  fixture f({boats, bread});
  pith::detail::communities groups(f.g, f.of.data(), f.order.data(), f.order.size(), f.e.memory);
  groups.find(3, 8);
  const size_t n = f.e.d.count;
  double all = 0;
  std::vector<double> degree(n), lean(n);
  for (size_t a = 0; a < n; ++a) {
    for (size_t b = 0; b < n; ++b) degree[a] += a == b ? 0 : f.edge(a, b);
    all += degree[a];
  }
  for (size_t s = 0; s < n; ++s) {
    // What is left when s is taken out.
    const uint64_t sum = groups.tie_member(s);
    CHECK(static_cast<double>(sum) / (1 << 24) == doctest::Approx(degree[s]).epsilon(.01));
    for (size_t c = 0; c < groups.count(); ++c) {
      double tie = 0, volume = 0;
      for (size_t k = 0; k < n; ++k) {
        if (f.of[k] != c) continue;
        volume += degree[k];
        if (k != s) tie += f.edge(s, k);
      }
      CHECK(static_cast<double>(groups.ties()[c]) / (1 << 24) == doctest::Approx(tie).epsilon(.01));
      CHECK(static_cast<double>(groups.volume(c)) / 2147483648.0 == doctest::Approx(volume / all).epsilon(.01));
      // What it has of its own community beyond half of what chance would, of all.
      if (c == f.of[s]) lean[s] = f.e.d.nodes[s].p * std::max(0.0, tie / degree[s] - volume / all / 2);
    }
  }
  std::vector<uint32_t> found(n);
  groups.lean(found.data());
  for (size_t s = 0; s < n; ++s) CHECK(found[s] == doctest::Approx(lean[s]).epsilon(.01));
}

TEST_CASE("as many as are wanted, at most") {
  for (size_t wanted = 1; wanted < 4; ++wanted) {
    fixture f({boats, bread});
    pith::detail::communities groups(f.g, f.of.data(), f.order.data(), f.order.size(), f.e.memory);
    groups.find(wanted, 8);
    CHECK(groups.count() <= wanted);
    CHECK(groups.count() >= 1);
  }
}

TEST_CASE("one sentence is one community") {
  fixture f({"The ferry needs a new engine."});
  pith::detail::communities groups(f.g, f.of.data(), f.order.data(), f.order.size(), f.e.memory);
  groups.find(0, 8);
  CHECK(groups.count() == 1);
  CHECK(f.of[0] == 0);
}

TEST_CASE("subjects that share no word are communities, however their sentences are mixed") {
  for (uint32_t seed = 0; seed < 8; ++seed) {
    CAPTURE(seed);
    const mixture m(seed, {14, 12, 11, 15}, 1 + seed % 4);
    for (const size_t wanted : {size_t{0}, size_t{4}, size_t{3}, size_t{2}, size_t{1}}) {
      CAPTURE(wanted);
      fixture f(m.texts);
      pith::detail::communities groups(f.g, f.of.data(), f.order.data(), f.order.size(), f.e.memory);
      groups.find(wanted, 8);
      CHECK(groups.count() == (wanted ? wanted : 4));
      std::set<size_t> all;
      for (const auto& one : places(m, f)) {
        CHECK(one.second.size() == 1);
        all.insert(one.second.begin(), one.second.end());
      }
      CHECK(all.size() == groups.count());
      CHECK(*all.rbegin() < groups.count());
    }
  }
}

TEST_CASE("what has less than a twentieth of the centrality is no community of its own") {
  const std::vector<std::vector<size_t>> mixtures = {
      {2, 30, 30}, {30, 1, 30}, {30, 30, 2}, {30, 1, 8, 1, 30}, {30, 30, 8}};
  for (const auto& sizes : mixtures) {
    const size_t all = std::accumulate(sizes.begin(), sizes.end(), size_t{0});
    CAPTURE(all);
    for (uint32_t seed = 0; seed < 8; ++seed) {
      CAPTURE(seed);
      const mixture m(seed, sizes, 2);
      fixture f(m.texts);
      pith::detail::communities groups(f.g, f.of.data(), f.order.data(), f.order.size(), f.e.memory);
      groups.find(0, 8);
      std::set<size_t> large;
      for (const auto& one : places(m, f)) {
        CHECK(one.second.size() == 1);
        if (sizes[one.first] > 2) CHECK(large.insert(*one.second.begin()).second);
      }
      CHECK(groups.count() == large.size());
    }
  }
}

TEST_CASE("a sentence that an earlier article has goes where that stands") {
  const mixture m(5, {12, 12, 12}, 1);
  std::string copy;  // every third sentence, and one more word
  size_t at = 0;
  for (size_t s = 0; s < m.subjects.size(); ++s) {
    const size_t end = m.texts[0].find(". ", at) + 2;
    if (s % 3 == 0) copy += m.texts[0].substr(at, end - at);
    at = end;
  }
  fixture f({m.texts[0], copy});
  pith::detail::communities groups(f.g, f.of.data(), f.order.data(), f.order.size(), f.e.memory);
  groups.find(0, 8);
  REQUIRE(groups.count() == 3);
  REQUIRE(f.e.d.count == 48);
  for (size_t i = 0; i < 12; ++i) {
    CHECK(f.e.d.nodes[36 + i].kind == pith::detail::node_kind::repeat);
    CHECK(f.of[36 + i] == f.of[3 * i]);
  }
}

// In double precision: of the sentences in turn, each joins the community that it has most ties to beyond chance, if these
// are a quarter more than chance; four times at most.
TEST_CASE("communities adopt by the strongest ties beyond chance") {
  size_t adopted = 0, compared = 0;
  for (uint32_t seed = 0; seed < 12; ++seed) {
    CAPTURE(seed);
    random_source r(seed);
    fixture f({random_text(r, 14, 50), random_text(r, 9, 50)});
    const size_t n = f.e.d.count, names = 2, rest = names;
    std::vector<std::vector<double>> edge(n, std::vector<double>(n, 0));
    std::vector<double> degree(n, 0), expected(n, 0);
    double all = 0;
    for (size_t a = 0; a < n; ++a) {
      for (size_t b = 0; b < n; ++b) degree[a] += edge[a][b] = a == b ? 0 : f.edge(a, b, .5);
      all += degree[a];
    }
    std::vector<size_t> of(n, rest);
    for (size_t s = 0; s < n; ++s) {
      if (r.below(5) == 0) f.of[s] = static_cast<unsigned char>(of[s] = r.below(2));
    }
    const std::vector<size_t> named = of;
    bool close = false;  // a decision that rounding might turn round
    size_t moved = 1;
    for (int sweep = 0; sweep < 4 && moved; ++sweep) {
      moved = 0;
      for (size_t s = 0; s < n; ++s) {
        if (named[s] != rest) continue;
        double best = 0;
        size_t to = rest;
        for (size_t c = 0; c < names; ++c) {
          double tie = 0, volume = 0;
          for (size_t k = 0; k < n; ++k) {
            if (k == s || of[k] != c) continue;
            tie += edge[s][k];
            volume += degree[k] / all;
          }
          const double chance = degree[s] * volume, beyond = tie - chance;
          close = close || std::abs(beyond - chance / 4) < .001 || std::abs(beyond - best) < .001;
          if (beyond < chance / 4 || beyond <= best) continue;
          best = beyond;
          to = c;
        }
        moved += to != of[s];
        of[s] = to;
        expected[s] = best / degree[s] * f.e.d.nodes[s].p;
      }
    }
    if (close) continue;
    ++compared;
    pith::detail::communities groups(f.g, f.of.data(), f.order.data(), f.order.size(), f.e.memory);
    std::vector<uint32_t> mine(n), lean(n);
    groups.adopt(names, mine.data(), lean.data());
    for (size_t s = 0; s < n; ++s) {
      CHECK(f.of[s] == (of[s] == rest ? pith::detail::no_community : of[s]));
      if (named[s] != rest || of[s] == rest) continue;
      ++adopted;
      CHECK(lean[s] == doctest::Approx(expected[s]).epsilon(.02));
    }
  }
  CHECK(compared > 3);
  CHECK(adopted > 20);
}

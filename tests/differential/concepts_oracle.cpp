// SPDX-License-Identifier: MIT
// What concepts weigh and what sentences add, straight from the formulas in double precision, against the integers.
#include <doctest/doctest.h>

#include "support/lab.hpp"
#include "support/random_text.hpp"

#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace {

using helpers::alone;
using helpers::concept_lab;
using helpers::lab;
using pith::detail::document_index;
using pith::detail::node_kind;

// A concept: a pair of words, or one word and `none`. A word without a number of its own is told by its place.
using key = std::pair<size_t, size_t>;
constexpr size_t none = ~size_t{0}, places = size_t{1} << 32;

struct concept_oracle {
  const document_index& d;
  std::map<key, double> weight[2];   // of all concepts, those that occur once too
  std::vector<std::set<key>> of[2];  // by node
  double total = 0;

  explicit concept_oracle(const document_index& read) : d(read) {
    for (auto& family : of) family.resize(d.count);
    std::map<key, size_t> occurs[2];
    for (size_t s = 0; s < d.count; ++s) {
      if (!d.is_sentence(s) && d.nodes[s].kind != node_kind::known) continue;
      for (const pith::index* t = d.begin(s); t != d.end(s); ++t) {
        const auto told = [this](const pith::index* w) {
          return *w < d.terms.all ? size_t{*w} : places + static_cast<size_t>(w - d.tokens);
        };
        // Function words that occur once are no concepts.
        if (*t != pith::detail::single_stop) {
          of[0][s].insert({told(t), none});
          ++occurs[0][{told(t), none}];
        }
        if (t + 1 != d.end(s) && !(is_stop(t[0]) && is_stop(t[1]))) {
          of[1][s].insert({told(t), told(t + 1)});
          ++occurs[1][{told(t), told(t + 1)}];
        }
      }
    }
    const double inherited_by_all = inherited_sum();
    for (size_t f = 0; f < 2; ++f) {
      std::map<key, std::set<size_t>> articles;
      for (size_t s = 0; s < d.count; ++s) {
        for (const key& k : of[f][s]) {
          weight[f][k] += d.is_sentence(s) ? raw(s) / inherited_by_all : 0;
          if (d.is_sentence(s)) articles[k].insert(d.nodes[s].article);
        }
      }
      bool any_shared = false;
      for (const auto& c : articles) any_shared = any_shared || c.second.size() > 1;
      for (auto& c : weight[f]) {
        c.second = std::pow(c.second, 1.5);
        if (c.first.second == none && c.first.first >= d.terms.content && c.first.first < d.terms.all) c.second /= 2;
        const size_t n = articles[c.first].size();
        if (any_shared) c.second *= n > 1 ? std::sqrt(static_cast<double>(n)) : 0;
      }
      double sum = 0;
      for (const auto& c : weight[f]) sum += c.second;
      const double words = d.articles > 1 ? 26.0 / 256 : 1.0 / 2, share = f == 0 ? words : 1 - words;
      for (auto& c : weight[f]) c.second *= sum > 0 ? share / sum : 0;
      if (sum > 0) total += share;
    }
  }

  // What sentence s adds to what the sentences in `said` cover, of 1 for all of the text.
  double gain(size_t s, const std::set<size_t>& said) const {
    double sum = 0;
    for (size_t f = 0; f < 2; ++f) {
      for (const key& k : of[f][s]) {
        bool covered = false;
        for (const size_t other : said) covered = covered || of[f][other].count(k) != 0;
        sum += covered ? 0 : weight[f].at(k);
      }
    }
    return sum;
  }

 private:
  bool is_stop(pith::index t) const {
    return t == pith::detail::single_stop || (t >= d.terms.content && t < d.terms.all);
  }
  // The centrality as concepts inherit it: where few articles tell of the same, it grows with its square.
  double raw(size_t s) const {
    const double p = static_cast<double>(d.nodes[s].p) / pith::detail::one(d.sentences);
    const double n = static_cast<double>(d.articles), sharp = n < 2 ? 0 : n < 3 ? 1 : 8 / (n + 5);
    return p * (1 - sharp + sharp * p);
  }
  double inherited_sum() const {
    double sum = 0;
    for (size_t s = 0; s < d.count; ++s) sum += d.is_sentence(s) ? raw(s) : 0;
    return sum;
  }
};

// Sentences of a few common words, function words among them, and of words that occur once.
std::vector<helpers::terms> random_sentences(random_source& r, size_t count, pith::index all) {
  std::vector<helpers::terms> sentences(count);
  for (helpers::terms& s : sentences) {
    for (uint32_t n = 1 + r.below(12); n; --n) {
      const uint32_t kind = r.below(12);
      s.push_back(kind == 0 ? alone : kind == 1 ? pith::detail::single_stop : static_cast<pith::index>(r.below(all)));
    }
  }
  // Every number occurs twice at least.
  for (pith::index t = 0; t < all; ++t) sentences[0].push_back(t), sentences[count - 1].push_back(t);
  return sentences;
}

// All gains, before anything is said beside what is known, and after each of three sentences.
void compare(const lab& l, const concept_oracle& slow, const pith::detail::concept_set& set) {
  double all = 0;
  for (const pith::detail::concept_family& f : set.family) {
    for (pith::index i = 0; i < f.count; ++i) all += f.weight[i].get();
  }
  std::set<size_t> said;
  for (size_t s = 0; s < l.d.count; ++s) {
    if (l.d.is_sentence(s)) all += static_cast<double>(pith::detail::unpack(set.alone[s].get()));
    if (l.nodes[s].kind == node_kind::known) said.insert(s);
  }
  pith::detail::cover_known(set);
  // A weight loses up to 1/512 when it is stored, and once more when its family is scaled. The square root of the number of
  // articles has four bits behind the point.
  const double tolerance = 0.005 + (l.d.articles > 1 ? 0.05 : 0);
  for (size_t round = 0; round < 4; ++round) {
    for (size_t s = 0; s < l.d.count; ++s) {
      if (!l.d.is_sentence(s) || said.count(s) != 0) continue;  // nobody asks again of what is chosen
      CAPTURE(s);
      const double expected = slow.gain(s, said) / slow.total;
      CHECK(std::abs(static_cast<double>(set.gain(s)) / all - expected) < 0.0003 + tolerance * expected);
    }
    const size_t next = round * l.d.count / 3;
    if (next == l.d.count || !l.d.is_sentence(next)) continue;
    const uint64_t before = set.gain(next);
    set.cover(next, true);
    CHECK(set.gain(next) == pith::detail::unpack(set.alone[next].get()));
    set.cover(next, false);
    if (round == 0) CHECK(set.gain(next) == before);
    set.cover(next, true);
    said.insert(next);
  }
}

// `known`: as many sentences in front are of articles that the reader has read.
template <bool Many>
void compare_random(uint32_t seed, size_t most_articles, size_t known) {
  CAPTURE(seed);
  random_source r(seed);
  const size_t count = known + 2 + r.below(30);
  const auto content = static_cast<pith::index>(2 + r.below(20)), all = static_cast<pith::index>(content + r.below(4));
  std::vector<size_t> articles(count, 0);
  for (size_t s = known + 1; s < count; ++s)
    articles[s] = articles[s - 1] + (articles[s - 1] + 1 < most_articles && r.below(3) == 0 ? 1 : 0);
  lab l(random_sentences(r, count, all), content, all, articles);
  for (size_t s = 0; s < known; ++s) l.nodes[s].kind = node_kind::known;
  l.d.sentences -= known;
  const uint32_t average = pith::detail::one(l.d.sentences);
  for (size_t s = 0; s < count; ++s) l.nodes[s].p = average / 4 + r.below(3 * average);
  const concept_oracle slow(l.d);  // before the lists of words become lists of concepts
  concept_lab c(l);
  pith::detail::weigh_concepts<Many>(c.set);
  compare(l, slow, c.set);
}

}  // namespace

TEST_CASE("what sentences of one article add agrees with the formulas") {
  for (uint32_t seed = 0; seed < 40; ++seed) {
    compare_random<true>(seed, 1, 0);
    compare_random<false>(seed, 1, 0);
  }
}

TEST_CASE("what sentences of many articles add agrees with the formulas") {
  for (uint32_t seed = 100; seed < 140; ++seed) compare_random<true>(seed, 2 + seed % 7, 0);
}

TEST_CASE("what is known adds nothing, and makes no concept one of more articles") {
  for (uint32_t seed = 200; seed < 240; ++seed) compare_random<true>(seed, 1 + seed % 5, 1 + seed % 3);
}

// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/lab.hpp"
#include "support/random_text.hpp"

#include <algorithm>

using namespace pith::detail;
using helpers::alone;
using helpers::lab;

namespace {

using list = std::vector<size_t>;

template <bool Diverse>
list choose(lab& l, const pith::budget& b, uint32_t lambda, bool short_ones = false) {
  const sentence_graph g = l.measured();
  std::vector<pith::index> items(l.d.count);
  std::vector<uint32_t> keys(l.d.count);
  purse left(b, 1000);
  const size_t count = choose_by_centrality<Diverse>(g, left, lambda, items.data(), keys.data(), short_ones);
  list chosen;
  for (size_t s = 0; s < l.d.count; ++s) {
    if (l.nodes[s].chosen) chosen.push_back(s);
    l.nodes[s].chosen = false;
  }
  CHECK(count == chosen.size());
  CHECK(l.sums == std::vector<uint32_t>(l.sums.size(), 0));
  return chosen;
}

// By the definition: the most central one, then each time the score of every sentence that fits. Of equal scores the first.
list choose_plainly(lab& l, const pith::budget& b, uint32_t lambda) {
  const sentence_graph g = l.measured();
  const size_t n = l.d.count;
  uint64_t largest = 1;
  for (size_t s = 0; s < n; ++s) largest = std::max<uint64_t>(largest, l.nodes[s].p);
  std::vector<bool> chosen(n);
  std::vector<uint32_t> nearest(n);
  bool any = false;
  for (purse left(b, 1000);; any = true) {
    size_t best = n;
    int64_t most = 0;
    for (size_t s = 0; s < n; ++s) {
      if (chosen[s] || l.nodes[s].words < 5 || !left.fits(l.nodes[s])) continue;
      const int64_t share = any ? lambda : 1000;
      const int64_t score =
          share * static_cast<int64_t>((uint64_t{l.nodes[s].p} << 16) / largest) - (1000 - share) * nearest[s];
      if (best != n && score <= most) continue;
      best = s;
      most = score;
    }
    if (best == n) break;
    chosen[best] = true;
    left.pay(l.nodes[best]);
    g.scatter(best, g.links[best].inverse);
    for (size_t s = 0; s < n; ++s) nearest[s] = std::max(nearest[s], g.cosine(s));
    g.scatter(best, static_cast<uint32_t>(0) - g.links[best].inverse);
  }
  list all;
  for (size_t s = 0; s < n; ++s) {
    if (chosen[s]) all.push_back(s);
  }
  return all;
}

}  // namespace

TEST_CASE("the most central sentences that fit, the first of equals") {
  lab l({{0, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}, {0, 0, 0, 0}}, 1);
  const uint32_t p[] = {5, 9, 5, 30};
  for (size_t s = 0; s < 4; ++s) l.nodes[s].p = p[s];
  CHECK(choose<false>(l, pith::sentences(1), 1000) == list{1});
  CHECK(choose<false>(l, pith::sentences(2), 1000) == list{0, 1});
  CHECK(choose<false>(l, pith::words(10), 1000) == list{1});  // six words; another five are too many
  CHECK(choose<false>(l, pith::words(5), 1000) == list{0});   // what does not fit is passed over
  CHECK(choose<false>(l, pith::sentences(9), 1000) == list{0, 1, 2});
  CHECK(choose<false>(l, pith::sentences(9), 1000, true) == list{3});  // fewer than five words
  l.nodes[1].kind = node_kind::heading;
  CHECK(choose<true>(l, pith::sentences(1), 1000) == list{0});
}

TEST_CASE("a copy of what is chosen gives way to something else, the more the smaller lambda is") {
  lab l({{0, 1, 2, 0, 1}, {0, 1, 2, 0, 1}, {3, 4, 3, 4, 3}, {3, 4, alone, 3, 3}}, 5);
  const uint32_t p[] = {1000, 900, 500, 100};
  for (size_t s = 0; s < 4; ++s) l.nodes[s].p = p[s];
  CHECK(choose<true>(l, pith::sentences(2), 1000) == list{0, 1});
  // .9 lambda - (1 - lambda) against .5 lambda: the copy wins from 5/7 upwards.
  CHECK(choose<true>(l, pith::sentences(2), 720) == list{0, 1});
  CHECK(choose<true>(l, pith::sentences(2), 710) == list{0, 2});
  CHECK(choose<true>(l, pith::sentences(2), 0) == list{0, 2});
}

TEST_CASE("each choice is the best by definition") {
  for (uint32_t seed = 0; seed < 40; ++seed) {
    CAPTURE(seed);
    random_source r(seed);
    const uint32_t content = 5 + r.below(30);
    std::vector<helpers::terms> sentences(2 + r.below(40));
    for (helpers::terms& s : sentences) {
      for (uint32_t n = 3 + r.below(10); n; --n) s.push_back(static_cast<pith::index>(r.below(content)));
    }
    lab l(sentences, content);
    for (size_t s = 0; s < l.d.count; ++s) l.nodes[s].p = 1 + r.below(100000);
    for (const uint32_t lambda : {uint32_t{0}, uint32_t{300}, uint32_t{700}, uint32_t{999}, uint32_t{1000}}) {
      for (const pith::budget& b : {pith::sentences(1 + r.below(9)), pith::words(10 + r.below(60))})
        CHECK(choose<true>(l, b, lambda) == choose_plainly(l, b, lambda));
    }
  }
}

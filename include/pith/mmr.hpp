// SPDX-License-Identifier: MIT
#ifndef PITH_MMR_HPP
#define PITH_MMR_HPP

#include <pith/selection.hpp>

// Choosing for the classic methods: the most central sentences that fit, or, with lambda < 1, maximal marginal relevance
// (Carbonell & Goldstein 1998): lambda * centrality - (1 - lambda) * the largest cosine to a sentence chosen before.

PITH_NAMESPACE_BEGIN
namespace detail {

// Marks nodes[].chosen. `lambda` in 1/1000. The graph's sums must be zero and its inverses measured; links[].y and
// .share are overwritten. Diverse: lambda may be less than 1000. O(n log n), with lambda < 1000 O(chosen * words).
template <bool Diverse>
size_t choose_by_centrality(const sentence_graph& g, purse& left, uint32_t lambda, index* items, uint32_t* keys,
                            bool short_ones) noexcept {
  const document_index& d = g.d;
  uint32_t largest = 1;
  for (size_t s = 0; Diverse && s < d.count; ++s) {
    if (d.is_sentence(s) && d.nodes[s].p > largest) largest = d.nodes[s].p;
  }
  key_heap heap{items, keys};
  for (size_t s = 0; s < d.count; ++s) {
    const node& n = d.nodes[s];
    if (Diverse) g.links[s].y = 0;  // the largest cosine to a chosen sentence so far, Q16
    if (!d.is_sentence(s) || n.chosen || (n.words < short_sentence) != short_ones || !left.fits(n)) continue;
    keys[s] = n.p;
    items[heap.count++] = static_cast<index>(s);
  }
  heap.build();
  size_t chosen = 0;
  while (heap.count && left.sentences) {
    const index s = items[0];
    heap.pop();
    if (!left.fits(d.nodes[s])) continue;
    d.nodes[s].chosen = true;
    left.pay(d.nodes[s]);
    ++chosen;
    if (!Diverse || lambda >= no_mmr) continue;
    g.scatter(s, g.links[s].inverse);
    for (size_t i = 0; i < heap.count; ++i) {
      const index other = items[i];
      const uint32_t cosine = g.cosine(other);
      if (cosine > g.links[other].y) g.links[other].y = cosine;
      // Centrality relative to the largest, Q16; the offset keeps the difference positive.
      const uint64_t p = divide(static_cast<uint64_t>(d.nodes[other].p) << 16, largest);
      const uint64_t penalty = static_cast<uint64_t>(1000 - lambda) * g.links[other].y;
      keys[other] = static_cast<uint32_t>(lambda * p + 1000u * 65536u - penalty);
    }
    g.scatter(s, static_cast<uint32_t>(0) - g.links[s].inverse);
    heap.build();
  }
  return chosen;
}

}  // namespace detail
PITH_NAMESPACE_END

#endif

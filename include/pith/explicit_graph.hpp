// SPDX-License-Identifier: MIT
#ifndef PITH_EXPLICIT_GRAPH_HPP
#define PITH_EXPLICIT_GRAPH_HPP

#include <pith/pagerank.hpp>

// LexRank with a threshold (Erkan & Radev 2004, section 3): two sentences are linked, without a weight, where their
// cosine reaches it. Such edges cannot stay implicit. They are found through postings (the sentences of each term), never
// by comparing all pairs, and both their number and the work of finding them are limited.

PITH_NAMESPACE_BEGIN
namespace detail {

struct edge {
  index a, b;
};

// Postings visited per word of the text before the search gives up: frequent terms are what makes it quadratic.
constexpr uint64_t most_visits = 256;

// Finds all edges with cosine >= threshold/1000. `postings` has d.words elements, `edges` room for `most`; sets
// links[].share to the degrees. Needs g.measure() before; leaves sums zero. Returns ok or too_many_edges.
inline status find_edges(const sentence_graph& g, uint32_t threshold, index* postings, edge* edges, size_t most,
                         size_t& found) noexcept {
  const document_index& d = g.d;
  const index n = d.terms.content;
  found = 0;
  // Counting sort by term; afterwards g.sums[t] is the end of the postings of t.
  for (size_t s = 0; s < d.count; ++s) {
    if (d.is_sentence(s)) g.scatter(s, 1);
  }
  uint32_t start = 0;
  for (index t = 0; t < n; ++t) {
    const uint32_t size = g.sums[t];
    g.sums[t] = start;
    start += size;
  }
  for (size_t s = 0; s < d.count; ++s) {
    if (!d.is_sentence(s)) continue;
    g.links[s].share = g.links[s].y = 0;
    g.for_each_term(s, [&](index t) { postings[g.sums[t]++] = static_cast<index>(s); });
  }
  const uint32_t least = static_cast<uint32_t>(divide(static_cast<uint64_t>(threshold) << 16, 1000));
  uint64_t visits = 0;
  status result = status::ok;
  for (size_t s = 0; s < d.count && result == status::ok; ++s) {
    if (!d.is_sentence(s)) continue;
    const auto for_each_earlier = [&](auto&& visit) {
      g.for_each_term(s, [&](index t) {
        for (uint32_t i = t ? g.sums[t - 1] : 0; i < g.sums[t] && postings[i] < s; ++i) visit(t, postings[i]);
      });
    };
    for_each_earlier([&](index t, index other) {
      g.links[other].y += g.vectors.isf2[t];
      ++visits;
    });
    for_each_earlier([&](index, index other) {
      uint32_t& product = g.links[other].y;
      if (product == 0) return;
      const uint64_t cosine =
          multiply_shift(static_cast<uint64_t>(product) * g.links[other].inverse, g.links[s].inverse, 32);
      product = 0;
      if (cosine < least) return;
      if (found == most) {
        result = status::too_many_edges;
        return;
      }
      edges[found++] = edge{static_cast<index>(s), other};
      ++g.links[s].share;
      ++g.links[other].share;
    });
    if (visits > most_visits * (d.words + 64)) result = status::too_many_edges;
  }
  for (index t = 0; t < n; ++t) g.sums[t] = 0;
  return result;
}

// PageRank on the edges found. O(iterations * (edges + sentences)).
inline void pagerank(const sentence_graph& g, const edge* edges, size_t found, const ranking& r) noexcept {
  const document_index& d = g.d;
  for (size_t s = 0; s < d.count; ++s) d.nodes[s].p = d.is_sentence(s) ? g.links[s].teleport : 0;
  for (uint32_t step = 0; step < r.iterations && found; ++step) {
    for (size_t s = 0; s < d.count; ++s) {
      if (!d.is_sentence(s)) continue;
      g.links[s].y = 0;
      if (g.links[s].share) d.nodes[s].p = static_cast<uint32_t>(divide(d.nodes[s].p, g.links[s].share));
    }
    for (size_t i = 0; i < found; ++i) {
      g.links[edges[i].a].y += d.nodes[edges[i].b].p;
      g.links[edges[i].b].y += d.nodes[edges[i].a].p;
    }
    for (size_t s = 0; s < d.count; ++s) {
      if (d.is_sentence(s)) d.nodes[s].p = pack(static_cast<uint64_t>(g.links[s].y) << product_shift);
    }
    follow_votes(g, r.damping);
  }
}

}  // namespace detail
PITH_NAMESPACE_END

#endif

// SPDX-License-Identifier: MIT
#ifndef PITH_TEXTRANK_HPP
#define PITH_TEXTRANK_HPP

#include <pith/pagerank.hpp>

// TextRank (Mihalcea & Tarau 2004): an edge weighs the number of words that two sentences share, divided by the sum of
// the logarithms of their lengths. The divisor depends on the two lengths alone, so that one sum a term for each length
// gives all edges exactly: O(different lengths * words).

PITH_NAMESPACE_BEGIN
namespace detail {

// Leaves in nodes[].p, packed, the sum over all other sentences of overlap * y / (log2 length + log2 length), times
// 2^24. Two sentences of one word each have no logarithm to divide by; the divisor is 1 at least.
inline void multiply_by_overlap(const sentence_graph& g) noexcept {
  const document_index& d = g.d;
  const auto length = [&d](size_t s) { return static_cast<uint32_t>(d.end(s) - d.begin(s)); };
  for (size_t s = 0; s < d.count; ++s) d.nodes[s].p = 0;
  for (uint32_t at = 0;;) {
    uint32_t next = 0xFFFFFFFFu;  // the next length that occurs
    for (size_t s = 0; s < d.count; ++s) {
      if (d.is_sentence(s) && length(s) > at && length(s) < next) next = length(s);
    }
    if (next == 0xFFFFFFFFu) break;
    at = next;
    for (size_t s = 0; s < d.count; ++s) {
      if (d.is_sentence(s) && length(s) == at) g.scatter(s, g.links[s].y);
    }
    for (size_t s = 0; s < d.count; ++s) {
      if (!d.is_sentence(s)) continue;
      const uint32_t own = length(s) == at ? g.links[s].y : 0;
      uint64_t votes = 0;  // below 2^26, the most that send() gives to all words together
      g.for_each_term(s, [&](index t) { votes += g.sums[t] - own; });
      const uint32_t logs = (log2_q16(at) + log2_q16(length(s) ? length(s) : 1)) >> 8;
      d.nodes[s].p = pack(unpack(d.nodes[s].p) + divide(votes << 32, logs > 256 ? logs : 256));
    }
    for (size_t s = 0; s < d.count; ++s) {
      if (d.is_sentence(s) && length(s) == at) g.scatter(s, static_cast<uint32_t>(0) - g.links[s].y);
    }
  }
}

// Fills nodes[].p.
inline void textrank_votes(const sentence_graph& g, const ranking& r) noexcept {
  for (size_t s = 0; s < g.d.count; ++s) g.links[s].inverse = 1u << 12;  // the vectors are not scaled
  iterate(g, r, [&g](bool) { multiply_by_overlap(g); });
}

}  // namespace detail
PITH_NAMESPACE_END

#endif

// SPDX-License-Identifier: MIT
#ifndef PITH_SENTENCE_GRAPH_HPP
#define PITH_SENTENCE_GRAPH_HPP

#include <pith/weighting.hpp>

// The sentence graph: an edge for every two sentences, weighted by the cosine of their tf-isf vectors. It is never
// built. With A the sentence x term matrix of unit rows, a product with the graph is A (A^T v) less each sentence's
// product with itself: one sum a term, O(words) for all n^2 edges.

PITH_NAMESPACE_BEGIN
namespace detail {

// Per node, while the graph is in use.
struct link {
  uint32_t y;         // what the sentence sends along each of its terms
  uint32_t inverse;   // 2^24 / length of its vector
  uint32_t share;     // inverse / degree, scaled
  uint32_t teleport;  // where the surfer jumps to: one on average
};

// A 64-bit value in 32 bits: 26 bits of mantissa, 6 of exponent. Equal on every machine, as all arithmetic here.
PITH_STAGE constexpr uint32_t pack(uint64_t v) noexcept {
  const unsigned shift = excess(v, 26);
  return static_cast<uint32_t>(v >> shift) << 6 | shift;
}
constexpr uint64_t unpack(uint32_t v) noexcept { return static_cast<uint64_t>(v >> 6) << (v & 63u); }

struct sentence_graph {
  const document_index& d;
  sentence_vectors vectors;
  link* links;     // d.count
  uint32_t* sums;  // d.terms.content, zero between two calls

  link& link_of(const node* n) const noexcept { return links[d.place(n)]; }

  template <class Visit>
  void for_each_term(size_t node, Visit&& visit) const noexcept {
    vectors.for_each(d, node, visit);
  }

  // sums += value for each term of the node; wraps, so that scattering -value takes it back exactly.
  void scatter(size_t node, uint32_t value) const noexcept {
    for_each_term(node, [&](index t) { sums[t] += value; });
  }

  // The node's (unscaled) vector times the sums: exact, below 2^63.
  uint64_t gather(size_t node) const noexcept {
    uint64_t total = 0;
    for_each_term(node, [&](index t) { total += product(sums[t], vectors.isf2[t]); });
    return total;
  }

  // One visit of each term: takes `before` out, adds up what the others sent, and puts `after` in.
  PITH_STAGE uint64_t exchange(size_t node, uint32_t before, uint32_t after) const noexcept {
    uint64_t total = 0;
    for_each_term(node, [&](index t) {
      const uint32_t others = sums[t] - before;
      total += product(others, vectors.isf2[t]);
      sums[t] = others + after;
    });
    return total;
  }

  // Lengths of all vectors, headings and focus included. O(words).
  void measure() const noexcept {
    const uint32_t single = isf_scale(d.sentences).single;
    for (size_t s = 0; s < d.count; ++s) {
      uint32_t alone = 0;
      for (const index *t = d.begin(s), *e = d.end(s); t != e; ++t) alone += *t == single_content ? 1u : 0u;
      uint64_t square = product(single, alone);
      for_each_term(s, [&](index t) { square += vectors.isf2[t]; });
      // The root in Q8, so that short vectors keep their precision; below 2^28 words of 16 bits leave room for it.
      const uint64_t root = square_root(square << 16);
      links[s].inverse = root ? static_cast<uint32_t>(divide(uint64_t{1} << 32, root)) : 0;
    }
  }

  // cos(node, query) in Q16, for a query whose terms have its `inverse` in `sums`.
  uint32_t cosine(size_t node) const noexcept {
    const uint64_t c = multiply_shift(gather(node), links[node].inverse, 32);
    return c < 65536 ? static_cast<uint32_t>(c) : 65536;  // the roundings of two lengths can exceed one
  }

  // Sets links[].y to what each sentence sends: its centrality by its share, or, when all have the same to give, its inverse
  // alone. Scaled down together so that the sum over all words stays below 2^26, which is what multiply() has room for.
  void send(bool alike) const noexcept {
    const auto value = [&](const node* n) {
      const link& l = link_of(n);
      return alike ? static_cast<uint64_t>(l.inverse) << 32 : product(n->p, l.share);
    };
    uint64_t bound = 0;
    for (const node* n = nullptr; (n = d.next_sentence(n)) != nullptr;) {
      const index* const first = vectors.first + d.place(n);
      bound += multiply_shift(value(n), static_cast<index>(first[1] - first[0]), 32) + 1;
    }
    const unsigned shift = bit_width(bound) + 32 - 26;
    for (const node* n = nullptr; (n = d.next_sentence(n)) != nullptr;)
      link_of(n).y = static_cast<uint32_t>(shift < 64 ? value(n) >> shift : 0);
  }

  // One product with the graph, each edge weighted by its direction: within an article, an edge to an earlier sentence
  // counts (16 + backward) / 16, to a later one (16 - backward) / 16; across articles 1. Sends links[].y and leaves the
  // products in nodes[].p, packed. O(words). Many: there may be more than one article.
  template <bool Many = true>
  void multiply(int backward) const noexcept {
    const uint32_t from_later = static_cast<uint32_t>(16 + backward);
    const uint32_t from_earlier = static_cast<uint32_t>(16 - backward);
    const uint32_t extra = from_later - 16u;  // may wrap; all sums are modulo 2^32 until they are read
    const bool many = Many && d.nodes[0].article != d.nodes[d.count - 1].article;
    scatter_all(0, d.count, many ? 16u : from_later);
    for (size_t first = 0, last = 0; first < d.count; first = last) {
      while (last < d.count && (!Many || d.nodes[last].article == d.nodes[first].article)) ++last;
      // The sums are now 16 * the votes of all articles; make that from_later * those of this one, and sweep.
      if (many && backward != 0) scatter_all(first, last, extra);
      for (size_t s = first; s < last; ++s) {
        if (!d.is_sentence(s)) continue;
        const uint32_t y = links[s].y;
        d.nodes[s].p = pack(multiply_shift(exchange(s, from_later * y, from_earlier * y), links[s].inverse, 0));
      }
      if (many && backward != 0) scatter_all(first, last, extra);
    }
    clear(sums, d.terms.content);
  }

  // sums += factor * y for all sentences of [first, last).
  void scatter_all(size_t first, size_t last, uint32_t factor) const noexcept {
    for (size_t s = first; s < last; ++s) {
      if (d.is_sentence(s)) scatter(s, factor * links[s].y);
    }
  }
};

}  // namespace detail
PITH_NAMESPACE_END

#endif

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
  uint32_t inverse;   // 2^24 / length of its tf-isf vector
  uint32_t share;     // inverse / degree, scaled
  uint32_t teleport;  // where the surfer jumps to: one on average
};

// A 64-bit value in 32 bits: 26 bits of mantissa, 6 of exponent. Equal on every machine, as all arithmetic here.
constexpr uint32_t pack(uint64_t v) noexcept {
  const unsigned shift = bit_width(v) > 26 ? bit_width(v) - 26 : 0;
  return static_cast<uint32_t>(v >> shift) << 6 | shift;
}
constexpr uint64_t unpack(uint32_t v) noexcept { return static_cast<uint64_t>(v >> 6) << (v & 63u); }

struct sentence_graph {
  const document_index& d;
  link* links;           // d.count
  uint32_t* sums;        // terms.content, zero between two calls
  const uint16_t* isf2;  // terms.content

  // sums += value for each content word of the node (tf times, where a word comes tf times); wraps, so that
  // scattering -value takes it back exactly.
  void scatter(size_t node, uint32_t value) const noexcept {
    const index n = d.terms.content;
    for (const index* t = d.begin(node), *e = d.end(node); t != e; ++t) {
      if (*t < n) sums[*t] += value;
    }
  }

  // The node's (unscaled) vector times the sums: exact, below 2^63.
  uint64_t gather(size_t node) const noexcept {
    const index n = d.terms.content;
    uint64_t total = 0;
    for (const index* t = d.begin(node), *e = d.end(node); t != e; ++t) {
      if (*t < n) total += static_cast<uint64_t>(sums[*t]) * isf2[*t];
    }
    return total;
  }

  // Lengths of all vectors, headings and focus included. O(words).
  void measure() const noexcept {
    const uint32_t single = isf_scale(d.sentences).single;
    for (size_t s = 0; s < d.count; ++s) {
      uint32_t singles = 0;
      for (const index* t = d.begin(s); t != d.end(s); ++t) singles += *t == single_content ? 1u : 0u;
      scatter(s, 1);
      const uint64_t square = gather(s) + static_cast<uint64_t>(singles) * single;
      scatter(s, static_cast<uint32_t>(0) - 1u);
      // The root in Q8 where the square leaves room for it, so that short vectors keep their precision.
      const unsigned room = square >> 48 ? 0 : 8;
      const uint64_t root = square_root(square << (2 * room));
      links[s].inverse = root ? static_cast<uint32_t>(divide(uint64_t{1} << (24 + room), root)) : 0;
    }
  }

  // cos(node, query) in Q16, for a query whose words are in `sums` times its `inverse`.
  uint32_t cosine(size_t node) const noexcept {
    return static_cast<uint32_t>(multiply_shift(gather(node), links[node].inverse, 32));
  }

  // Sets links[].y to value(sentence), scaled down together so that the sum over all words stays below 2^26, which is
  // what multiply() has room for. value() is 64-bit and best near 2^40.
  template <class Value>
  void send(Value&& value) const noexcept {
    uint64_t bound = 0;
    for (size_t s = 0; s < d.count; ++s) {
      if (d.is_sentence(s)) bound += multiply_shift(value(s), static_cast<uint32_t>(d.end(s) - d.begin(s)), 32) + 1;
    }
    const unsigned shift = bit_width(bound) + 32 - 26;
    for (size_t s = 0; s < d.count; ++s) {
      if (d.is_sentence(s)) links[s].y = static_cast<uint32_t>(shift < 64 ? value(s) >> shift : 0);
    }
  }

  // One product with the graph, each edge weighted by its direction: within an article, an edge to an earlier sentence
  // counts (16 + backward) / 16, to a later one (16 - backward) / 16; across articles 1. Sends links[].y and calls
  // sink(sentence, product) in order. O(words).
  template <class Sink>
  void multiply(int backward, Sink&& sink) const noexcept {
    const uint32_t from_later = static_cast<uint32_t>(16 + backward);
    const uint32_t from_earlier = static_cast<uint32_t>(16 - backward);
    const uint32_t extra = from_later - 16u;  // may wrap; all sums are modulo 2^32 until they are read
    const bool many = d.nodes[0].article != d.nodes[d.count - 1].article;
    for (size_t s = 0; s < d.count; ++s) {
      if (d.is_sentence(s)) scatter(s, (many ? 16u : from_later) * links[s].y);
    }
    for (size_t first = 0, last = 0; first < d.count; first = last) {
      while (last < d.count && d.nodes[last].article == d.nodes[first].article) ++last;
      // The sums are now 16 * the votes of all articles; make that from_later * those of this one, and sweep.
      if (many && backward != 0) scatter_all(first, last, extra);
      for (size_t s = first; s < last; ++s) {
        if (!d.is_sentence(s)) continue;
        scatter(s, static_cast<uint32_t>(0) - from_later * links[s].y);
        sink(s, gather(s) * links[s].inverse);
        scatter(s, from_earlier * links[s].y);
      }
      if (many && backward != 0) scatter_all(first, last, extra);
    }
    for (index t = 0; t < d.terms.content; ++t) sums[t] = 0;
  }

 private:
  void scatter_all(size_t first, size_t last, uint32_t factor) const noexcept {
    for (size_t s = first; s < last; ++s) {
      if (d.is_sentence(s)) scatter(s, factor * links[s].y);
    }
  }
};

}  // namespace detail
PITH_NAMESPACE_END

#endif

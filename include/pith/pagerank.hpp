// SPDX-License-Identifier: MIT
#ifndef PITH_PAGERANK_HPP
#define PITH_PAGERANK_HPP

#include <pith/sentence_graph.hpp>

// PageRank on the sentence graph (Brin & Page 1998; LexRank: Erkan & Radev 2004): p' = (1-d) t + d W^T p, where W has
// each sentence's edges divided by their sum. After each step the votes are scaled to sum d, so that a sentence without
// edges loses nothing.

PITH_NAMESPACE_BEGIN
namespace detail {

// The p of an average sentence: 2^16, less where 32 bits could not hold the sum over all sentences.
constexpr uint32_t one(size_t sentences) noexcept {
  const unsigned bits = bit_width(sentences);
  return uint32_t{1} << (bits > 16 ? 32 - bits : 16);
}

// What all sentences together have: one() each.
constexpr uint32_t all_of(size_t sentences) noexcept { return static_cast<uint32_t>(sentences) * one(sentences); }

// Scales values of a known sum so that they sum to `total` < 2^32, up to rounding down.
class normaliser {
 public:
  normaliser(uint64_t sum, uint32_t total) noexcept : shift_(excess(sum, 32)) {
    const uint64_t d = sum >> shift_;
    room_ = bit_width(d) > 16 ? 31 : 16;
    ratio_ = d ? divide(static_cast<uint64_t>(total) << room_, d) : 0;
  }
  uint32_t operator()(uint64_t v) const noexcept {
    return static_cast<uint32_t>(multiply_shift(ratio_, static_cast<uint32_t>(v >> shift_), room_));
  }

 private:
  unsigned shift_, room_;
  uint64_t ratio_;
};

// A sentence whose edges sum to less than 1/1024 of the mean is held to have that much, so that no reciprocal exceeds
// 32 bits: such a sentence sends less than its whole vote.
constexpr unsigned least_degree_bits = 10;

// Products stay below 2^63, as a unit vector times sums below 2^31; their sum over 2^22 sentences has room after this.
constexpr unsigned product_shift = 23;

// The sum of the products that are packed in nodes[].p, shifted. O(sentences).
PITH_STAGE inline uint64_t sum_of_products(const document_index& d) noexcept {
  uint64_t sum = 0;
  for (const node* n = nullptr; (n = d.next_sentence(n)) != nullptr;) sum += unpack(n->p) >> product_shift;
  return sum;
}

// Sets links[].share = inverse / degree from the degrees in nodes[].p (packed products), which are lost. O(sentences).
inline void share_out(const sentence_graph& g) noexcept {
  const document_index& d = g.d;
  uint32_t longest = 1;
  for (const node* n = nullptr; (n = d.next_sentence(n)) != nullptr;) longest |= g.link_of(n).inverse;
  const uint64_t least = (divide(sum_of_products(d), d.sentences) << product_shift >> least_degree_bits) + 1;
  // With `least` cut to 30 bits and the inverse raised to 62, quotients have 32 bits at most.
  const unsigned cut = excess(least, 30);
  const unsigned raise = 62 - bit_width(longest) - (30 - bit_width(least >> cut));
  for (const node* n = nullptr; (n = d.next_sentence(n)) != nullptr;) {
    uint64_t degree = unpack(n->p);
    if (degree < least) degree = least;
    link& l = g.link_of(n);
    l.share = static_cast<uint32_t>(divide(static_cast<uint64_t>(l.inverse) << raise, (degree >> cut) + 1));
  }
}

// p = (1-d) t + d * votes, with the votes, packed in nodes[].p, scaled to sum 1 (of total); p = t where there are none.
// `damping` is d in 1/256.
inline void follow_votes(const sentence_graph& g, uint32_t damping) noexcept {
  const document_index& d = g.d;
  const uint64_t sum = sum_of_products(d);
  const normaliser scale(sum, all_of(d.sentences));
  if (sum == 0) damping = 0;
  for (node* n = nullptr; (n = d.next_sentence(n)) != nullptr;) {
    const uint32_t vote = scale(unpack(n->p) >> product_shift);
    n->p = static_cast<uint32_t>((product(256u - damping, g.link_of(n).teleport) + product(damping, vote)) >> 8);
  }
}

// The power method: fills nodes[].p. Reads links[].teleport, which must sum to sentences * one(). multiply() leaves
// packed products in nodes[].p; multiply(true) is to turn every edge round, for what a sentence sends is what it would
// receive then. O(iterations) products.
template <class Multiply>
void iterate(const sentence_graph& g, const ranking& r, Multiply&& multiply) noexcept {
  const document_index& d = g.d;
  g.send(true);
  multiply(true);
  share_out(g);
  for (size_t s = 0; s < d.count; ++s) d.nodes[s].p = d.is_sentence(s) ? g.links[s].teleport : 0;
  for (uint32_t step = 0; step < r.iterations; ++step) {
    g.send(false);
    multiply(false);
    follow_votes(g, r.damping);
  }
}

// PageRank on the implicit cosine graph. O(iterations * words).
template <bool Many = true>
void pagerank(const sentence_graph& g, const ranking& r) noexcept {
  const int backward = static_cast<int>(r.backward);
  iterate(g, r, [&g, backward](bool turned) { g.template multiply<Many>(turned ? -backward : backward); });
}

}  // namespace detail
PITH_NAMESPACE_END

#endif

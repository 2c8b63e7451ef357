// SPDX-License-Identifier: MIT
#ifndef PITH_WEIGHTING_HPP
#define PITH_WEIGHTING_HPP

#include <pith/corpus.hpp>
#include <pith/detail/fixed_point.hpp>

// Sentence vectors. A term of sf among N sentences weighs isf = log(1 + N/sf) (the idf of the field, with sentences for
// documents) in each sentence that has it, however often: a word said twice in one sentence tells little more. A vector
// is scaled to length one.

PITH_NAMESPACE_BEGIN
namespace detail {

// The squares of the isf, 16 bits each: a product of two vectors meets each term's isf twice and needs nothing else.
struct isf_scale {
  unsigned shift = 0;   // isf^2 as Q24 times 2^-shift
  uint32_t single = 0;  // of a term that occurs once

  explicit isf_scale(size_t sentences) noexcept {
    const uint64_t most = square(1, sentences);
    shift = bit_width(most) > 16 ? bit_width(most) - 16 : 0;
    single = static_cast<uint32_t>(most >> shift);
  }
  uint16_t operator()(uint32_t sf, size_t sentences) const noexcept {
    return static_cast<uint16_t>(square(sf, sentences) >> shift);
  }

 private:
  // log2(1 + N/sf)^2 as Q24; below 2^34.
  static uint64_t square(uint32_t sf, size_t sentences) noexcept {
    const uint32_t isf = (log2_q16(static_cast<uint64_t>(sentences) + sf) - log2_q16(sf)) >> 4;
    return product(isf, isf);
  }
};

// The vectors of all nodes: for each its different terms among those that occur in two places at least. All other terms
// matter for the length alone.
struct sentence_vectors {
  index* terms;    // all lists, one after the other
  index* first;    // by node, d.count + 1: where its list begins
  uint16_t* isf2;  // by term: its squared isf
};

// Fills the vectors. `terms` has d.words elements, `isf2` and `counts` d.terms.content; counts is left zero. O(words).
inline void build_vectors(const document_index& d, const sentence_vectors& v, uint32_t* counts) noexcept {
  constexpr uint32_t seen = uint32_t{1} << 31;  // in the node at hand
  const index n = d.terms.content;
  size_t filled = 0;
  for (index t = 0; t < n; ++t) counts[t] = 0;
  for (size_t s = 0; s < d.count; ++s) {
    const uint32_t once = d.is_sentence(s) ? 1 : 0;
    v.first[s] = static_cast<index>(filled);
    for (const index *t = d.begin(s), *e = d.end(s); t != e; ++t) {
      if (*t >= n || (counts[*t] & seen)) continue;
      counts[*t] = (counts[*t] + once) | seen;
      v.terms[filled++] = *t;
    }
    for (size_t i = v.first[s]; i < filled; ++i) counts[v.terms[i]] &= ~seen;
  }
  v.first[d.count] = static_cast<index>(filled);
  const isf_scale scale(d.sentences);
  uint16_t known[16] = {};  // most terms are in a few sentences: two logarithms for each such number do
  for (index t = 0; t < n; ++t) {
    const uint32_t sf = counts[t] ? counts[t] : 1u;
    uint16_t isf2 = sf < 16 ? known[sf] : uint16_t{0};
    if (isf2 == 0) isf2 = scale(sf, d.sentences);
    if (sf < 16) known[sf] = isf2;
    v.isf2[t] = isf2;
    counts[t] = 0;
  }
}

}  // namespace detail
PITH_NAMESPACE_END

#endif

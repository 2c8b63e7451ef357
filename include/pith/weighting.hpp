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
    shift = excess(most, 16);
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
// matter for the length alone. The wide build lists them, which is kind to the cache. The narrow one spares the lists and
// walks over the words of a node; a term that stands there once more is marked by the highest bit, which no number of a
// shared term has, so that it looks like a word that is not shared.
struct sentence_vectors {
  index* terms;    // d.words: all lists, one after the other; the narrow build has d.tokens here, or a copy
  index* first;    // by node, d.count + 1: how many terms all nodes before have together
  uint16_t* isf2;  // by term: its squared isf

  // Calls visit(term) for each of a node.
  template <class Visit>
  void for_each(const document_index& d, size_t node, Visit&& visit) const noexcept {
#if PITH_INDEX_BITS == 16
    for (const index *t = terms + d.nodes[node].first, *e = terms + d.nodes[node + 1].first; t != e; ++t) {
      if (*t < d.terms.content) visit(*t);
    }
#else
    static_cast<void>(d);
    for (const index *t = terms + first[node], *e = terms + first[node + 1]; t != e; ++t) visit(*t);
#endif
  }
#if PITH_INDEX_BITS == 16
  static constexpr index again = 0x8000;
#endif
};

// The word at a place, while vectors may stand there, too.
inline index word_at(const document_index& d, size_t place) noexcept {
#if PITH_INDEX_BITS == 16
  if (d.tokens[place] < single_content) return d.tokens[place] & (sentence_vectors::again - 1u);
#endif
  return d.tokens[place];
}

// Makes words of the vectors that stand in their place, if any. O(words).
inline void drop_vectors(const document_index& d) noexcept {
#if PITH_INDEX_BITS == 16
  for (size_t i = 0; i < d.words; ++i) d.tokens[i] = word_at(d, i);
#else
  static_cast<void>(d);
#endif
}

// Fills the vectors. `isf2` and `counts` have d.terms.content elements; counts is left zero. O(words).
inline void build_vectors(const document_index& d, const sentence_vectors& v, uint32_t* counts) noexcept {
  constexpr uint32_t seen = uint32_t{1} << 31;  // in the node at hand
  const index n = d.terms.content;
  size_t filled = 0;
  v.first[0] = 0;
  clear(counts, n);
  for (size_t s = 0; s < d.count; ++s) {
    const uint32_t once = d.is_sentence(s) ? 1 : 0;
#if PITH_WIDE_INDEX
    // First those that are shared, then those that are new to the node: neither can be foreseen, so nothing branches.
    size_t shared = filled;
    for (const index *t = d.begin(s), *e = d.end(s); t != e; ++t) {
      v.terms[shared] = *t;
      shared += *t < n ? 1u : 0u;
    }
    for (size_t i = filled; i < shared; ++i) {
      const index t = v.terms[i];
      const uint32_t fresh = (counts[t] >> 31) ^ 1u;
      counts[t] = (counts[t] + (once & fresh)) | seen;
      v.terms[filled] = t;
      filled += fresh;
    }
#else
    for (size_t i = d.nodes[s].first; i < d.nodes[s + 1].first; ++i) {
      const index t = word_at(d, i);
      const bool fresh = t < n && !(counts[t] & seen);
      if (fresh) counts[t] = (counts[t] + once) | seen;
#if PITH_INDEX_BITS == 16
      v.terms[i] = fresh || t >= n ? t : static_cast<index>(t | sentence_vectors::again);
#else
      if (fresh) v.terms[filled] = t;
#endif
      filled += fresh;
    }
#endif
    v.first[s + 1] = static_cast<index>(filled);
    v.for_each(d, s, [counts](index t) { counts[t] &= ~seen; });
  }
  const isf_scale scale(d.sentences);
  uint16_t known[16] = {};  // most terms are in a few sentences: two logarithms for each such number do. [0]: any other
  for (index t = 0; t < n; ++t) {
    const uint32_t sf = counts[t] ? counts[t] : 1u;
    uint16_t& isf2 = known[sf < 16 ? sf : 0];
    if (isf2 == 0 || sf >= 16) isf2 = scale(sf, d.sentences);
    v.isf2[t] = isf2;
    counts[t] = 0;
  }
}

}  // namespace detail
PITH_NAMESPACE_END

#endif

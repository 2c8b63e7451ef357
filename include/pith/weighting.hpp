// SPDX-License-Identifier: MIT
#ifndef PITH_WEIGHTING_HPP
#define PITH_WEIGHTING_HPP

#include <pith/corpus.hpp>
#include <pith/detail/fixed_point.hpp>

// tf-isf weights. A term of sf among N sentences has isf = log(1 + N/sf) (the idf of the field with sentences for
// documents); a sentence's vector has the components tf * isf, scaled to length one.

PITH_NAMESPACE_BEGIN
namespace detail {

// The squares of the isf, 16 bits each: a product of two vectors meets each term's isf twice and needs nothing else.
struct isf_scale {
  unsigned shift = 0;  // isf^2 as Q24 times 2^-shift
  uint32_t single = 0; // of a term that occurs once

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
    const uint64_t isf = (log2_q16(static_cast<uint64_t>(sentences) + sf) - log2_q16(sf)) >> 4;
    return isf * isf;
  }
};

// Writes the squared isf of every shared content term to isf2[0, terms.content). `counts` has as many elements and is
// left zero. O(words).
inline void weigh_terms(const document_index& d, uint16_t* isf2, uint32_t* counts) noexcept {
  constexpr uint32_t seen = uint32_t{1} << 31;  // in the sentence at hand
  const index n = d.terms.content;
  for (index t = 0; t < n; ++t) counts[t] = 0;
  for (size_t s = 0; s < d.count; ++s) {
    if (!d.is_sentence(s)) continue;
    for (const index* t = d.begin(s); t != d.end(s); ++t) {
      if (*t < n && !(counts[*t] & seen)) counts[*t] = (counts[*t] + 1) | seen;
    }
    for (const index* t = d.begin(s); t != d.end(s); ++t) {
      if (*t < n) counts[*t] &= ~seen;
    }
  }
  const isf_scale scale(d.sentences);
  for (index t = 0; t < n; ++t) {
    isf2[t] = scale(counts[t] ? counts[t] : 1u, d.sentences);
    counts[t] = 0;
  }
}

}  // namespace detail
PITH_NAMESPACE_END

#endif

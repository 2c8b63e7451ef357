// SPDX-License-Identifier: MIT
#ifndef PITH_CONCEPTS_HPP
#define PITH_CONCEPTS_HPP

#include <pith/centrality.hpp>

// Concepts, what a summary should cover (Gillick & Favre 2009): each stemmed content word, and each pair of adjacent
// words that are not both function words. A concept inherits the centrality of the sentences that contain it. Each of
// the two families is scaled to a share of the whole.

PITH_NAMESPACE_BEGIN
namespace detail {

// A family of concepts: for every word position of the text its concept, or none.
struct concept_family {
  index* at = nullptr;         // by word position; gather_concepts() leaves each sentence's different ones in front
  uint32_t* weight = nullptr;  // by concept; 0 once it is covered
  unsigned char* articles = nullptr;  // by concept: how many articles have it, up to 255; null for one article
  index count = 0;             // concepts that occur at least twice
  uint32_t scale = 0;          // of the weights of concepts that occur once, Q31
};

// How often a sentence has concepts that no other place has, by family.
struct alone_counts {
  index of[2];
};

struct concept_set {
  const document_index& d;
  concept_family family[2];  // words, pairs
  alone_counts* alone;       // by node

  // What the sentence would add to what is covered so far, below 2^63. O(words of the sentence).
  uint64_t gain(size_t s) const noexcept {
    uint64_t total = 0;
    for (unsigned f = 0; f < 2; ++f) {
      const concept_family& c = family[f];
      total += multiply_shift(static_cast<uint64_t>(alone[s].of[f]) * (d.nodes[s].p >> 3), c.scale, 31);
      for (size_t i = d.nodes[s].first; i < d.nodes[s + 1].first && c.at[i] != no_concept; ++i) total += c.weight[c.at[i]];
    }
    return total;
  }
  // Its concepts are said.
  void cover(size_t s) const noexcept {
    for (unsigned f = 0; f < 2; ++f) {
      const concept_family& c = family[f];
      for (size_t i = d.nodes[s].first; i < d.nodes[s + 1].first && c.at[i] != no_concept; ++i) c.weight[c.at[i]] = 0;
    }
  }
};

// Numbers the pairs of adjacent words. `pairs` has d.words elements: on return the pair that begins at each position, or
// no_concept where there is none; pairs that occur once get single_content. `slots` is the memory of a vocabulary.
inline index number_pairs(const document_index& d, index* pairs, uint32_t* slots) noexcept {
  const auto is_stop = [&d](index t) { return t == single_stop || (t >= d.terms.content && t < d.terms.all); };
  vocabulary v(slots, d.words);
  for (size_t s = 0; s < d.count; ++s) {
    const size_t first = d.nodes[s].first, last = d.nodes[s + 1].first;
    for (size_t i = first; i < last; ++i) {
      pairs[i] = no_concept;
      if (!d.is_sentence(s) || i + 1 == last) continue;
      const index a = d.tokens[i], b = d.tokens[i + 1];
      if (is_stop(a) && is_stop(b)) continue;
      // A pair with a word that occurs once occurs once; it gets a key of its own, which no other pair can have.
      const bool once = a >= d.terms.all || b >= d.terms.all;
      pairs[i] = once ? single_content : v.intern(static_cast<uint32_t>(a) * 0x9E3779B1u + b * 0x85EBCA6Bu, false);
      v.make_room(pairs, i + 1);
    }
  }
  return v.number(pairs, d.words).content;
}

// Sums the centralities into the weights of one family, keeps each sentence's different shared concepts in front, and
// counts those it has alone. O(words).
inline uint64_t gather_concepts(const concept_set& set, unsigned f) noexcept {
  constexpr uint32_t in_sentence = uint32_t{1} << 31, in_article = uint32_t{1} << 30;
  const document_index& d = set.d;
  const concept_family& c = set.family[f];
  uint64_t alone = 0;
  for (index i = 0; i < c.count; ++i) c.weight[i] = 0;
  if (c.articles) {
    for (index i = 0; i < c.count; ++i) c.articles[i] = 0;
  }
  for (size_t first = 0, last = 0; first < d.count; first = last) {
    for (; last < d.count && d.nodes[last].article == d.nodes[first].article; ++last) {
      if (!d.is_sentence(last)) continue;
      const size_t begin = d.nodes[last].first, end = d.nodes[last + 1].first;
      const uint32_t p = d.nodes[last].p >> 3;  // the sum over all sentences stays below 2^29
      index single = 0;
      for (size_t i = begin; i < end; ++i) {
        if (c.at[i] == single_content) ++single;
        if (c.at[i] >= c.count) continue;
        uint32_t& w = c.weight[c.at[i]];
        if (w & in_sentence) continue;
        if (c.articles && !(w & in_article) && c.articles[c.at[i]] != 255) ++c.articles[c.at[i]];
        w = (w + p) | in_sentence | in_article;
      }
      size_t kept = begin;
      for (size_t i = begin; i < end; ++i) {
        const index concept_number = c.at[i];
        if (concept_number >= c.count || !(c.weight[concept_number] & in_sentence)) continue;
        c.weight[concept_number] &= ~in_sentence;
        c.at[kept++] = concept_number;
      }
      while (kept < end) c.at[kept++] = no_concept;
      set.alone[last].of[f] = single;
      alone += static_cast<uint64_t>(single) * p;
    }
    for (size_t s = first; s < last; ++s) {
      if (!d.is_sentence(s)) continue;
      for (size_t i = d.nodes[s].first; i < d.nodes[s + 1].first && c.at[i] != no_concept; ++i)
        c.weight[c.at[i]] &= ~in_article;
    }
  }
  return alone;
}

// Many articles: a concept weighs more with the square root of the number of articles that have it, and nothing when
// that is one. Returns whether any is left.
inline bool weigh_by_articles(const concept_family& c) noexcept {
  bool any = false;
  for (index i = 0; i < c.count; ++i) any = any || (c.articles[i] > 1 && c.weight[i] != 0);
  for (index i = 0; any && i < c.count; ++i) {
    const uint32_t root = c.articles[i] > 1 ? square_root(static_cast<uint64_t>(c.articles[i]) << 8) : 0;  // Q4
    c.weight[i] = static_cast<uint32_t>((static_cast<uint64_t>(c.weight[i]) * root) >> 8);
  }
  return any;
}

// Fills both families from the centralities. `words_share` is the part of all weight that the words get, in 1/256.
inline void weigh_concepts(concept_set& set, bool many, uint32_t words_share) noexcept {
  uint64_t sum[2];
  for (unsigned f = 0; f < 2; ++f) {
    concept_family& c = set.family[f];
    uint64_t alone = gather_concepts(set, f);
    const bool shared_only = many && weigh_by_articles(c);
    if (shared_only) alone = 0;
    c.scale = shared_only ? 0 : uint32_t{1} << 31;
    sum[f] = alone + 1;
    for (index i = 0; i < c.count; ++i) sum[f] += c.weight[i];
  }
  // The family whose weights are too large for its share is scaled down; the other stays.
  const unsigned cut = bit_width(sum[0] | sum[1]) > 32 ? bit_width(sum[0] | sum[1]) - 32 : 0;
  const uint64_t a = (sum[1] >> cut) * words_share, b = (sum[0] >> cut) * (256 - words_share);  // shares per weight
  const unsigned larger = a > b ? 1 : 0;  // the family to scale down
  const uint64_t top = a > b ? b : a, bottom = a > b ? a : b;
  const unsigned room = bit_width(bottom) > 32 ? bit_width(bottom) - 32 : 0;
  const uint32_t scale = static_cast<uint32_t>(divide((top >> room) << 31, (bottom >> room) ? bottom >> room : 1));
  concept_family& c = set.family[larger];
  for (index i = 0; i < c.count; ++i) c.weight[i] = static_cast<uint32_t>(multiply_shift(c.weight[i], scale, 31));
  c.scale = static_cast<uint32_t>(multiply_shift(c.scale, scale, 31));
}

}  // namespace detail
PITH_NAMESPACE_END

#endif

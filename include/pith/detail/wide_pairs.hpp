// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_WIDE_PAIRS_HPP
#define PITH_DETAIL_WIDE_PAIRS_HPP

#include <pith/corpus.hpp>

// What number_pairs() of concepts.hpp does, for large processors: the same numbers, for speed alone. What a pair is
// cannot be foreseen, so nothing branches on it; and a table that does not fit the cache is asked for many at once.

#if PITH_WIDE_INDEX

PITH_NAMESPACE_BEGIN
namespace detail {

// A word as number_pairs() looks at it.
struct word_class {
  index word;
  uint32_t shared, content, counts;  // occurs twice; and is no function word; is none, however often
  word_class(index w, const numbering& terms) noexcept
      : word{w}, shared(w < terms.all), content(w < terms.content), counts(content | uint32_t{w == single_content}) {}
  // Of this and the next: whether their pair may occur twice.
  uint32_t has_key(const word_class& next) const noexcept { return shared & next.shared & (content | next.content); }
  uint32_t key(const word_class& next) const noexcept {
    return key_of(word * 0x9E3779B1u + next.word * 0x85EBCA6Bu, false);
  }
};

// Keys of pairs and where they stand, a block at a time: how those that matter are sorted out without a branch.
struct pair_block {
  static constexpr size_t most = 128;
  uint32_t key[most], at[most];

  // Leaves the slots of the first `count` in their places, with a flag beside those that are new.
  void look_up(key_table table, size_t count, index* pairs, bool large) const noexcept {
    for (size_t k = 0; large && k < count; ++k) table.prefetch(key[k]);
    for (size_t k = 0; k < count; ++k) {
      const key_table::place to = table.add(key[k]);
      pairs[at[k]] = to.at | to.fresh << 31;
    }
  }
};

// `slots` has pair_slots(d.words) elements.
inline index number_pairs_widely(const document_index& d, index* pairs, uint32_t* slots) noexcept {
  // So many words have a table that does not fit a cache, and is made no larger than it must be.
  constexpr size_t long_text = size_t{1} << 19;
  const bool large = d.words >= long_text;
  const numbering terms = d.terms;
  const index* const tokens = d.tokens;
  size_t keys = large ? 0 : d.words;
  for (size_t i = 1; large && i < d.words; ++i)
    keys += word_class(tokens[i - 1], terms).has_key(word_class(tokens[i], terms));
  key_table table(slots, open_slots(keys));
  const uint32_t none = table.reserve(single_content, no_concept);  // two slots say what has no key
  pair_block block;
  size_t count = 0;
  for (size_t s = 0; s < d.count; ++s) {
    const size_t begin = d.nodes[s].first, end = d.nodes[s + 1].first;
    const bool counts = begin != end && (d.is_sentence(s) || d.nodes[s].kind == node_kind::known);
    const size_t last = counts ? end - 1 : begin;  // pairs begin before it
    for (size_t i = last; i < end; ++i) pairs[i] = none;
    if (begin == last) continue;
    word_class before(tokens[begin], terms);
    for (size_t i = begin; i < last; ++i) {
      const word_class after(tokens[i + 1], terms);
      pairs[i] = none - (before.counts | after.counts);
      block.key[count] = before.key(after);
      block.at[count] = static_cast<uint32_t>(i);
      count += before.has_key(after);
      before = after;
      if (count < block.most) continue;
      block.look_up(table, count, pairs, large);
      count = 0;
    }
  }
  block.look_up(table, count, pairs, large);
  constexpr uint32_t first = uint32_t{1} << 31;  // flag beside a slot: the pair was new there
  uint32_t next = 0;
  for (size_t i = 0; i < d.words; ++i) {
    // Where a pair was met first, it gives its place to its number.
    const uint32_t at = pairs[i], slot = table[at & ~first], fresh = at / first, often = slot / key_table::shared & 1u;
    const uint32_t number = single_content ^ ((single_content ^ next) & (0u - often));
    next += often & fresh;
    table[at & ~first] = pairs[i] = slot ^ ((slot ^ number) & (0u - fresh));
  }
  return next;
}

}  // namespace detail
PITH_NAMESPACE_END

#endif

#endif

// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_WIDE_PAIRS_HPP
#define PITH_DETAIL_WIDE_PAIRS_HPP

#include <pith/corpus.hpp>

// What number_pairs() of concepts.hpp does, for large processors: the same numbers, for speed alone. What a pair is
// cannot be foreseen, so nothing branches on it; and a table that does not fit the cache is asked for many at once.

#if PITH_WIDE_INDEX

PITH_NAMESPACE_BEGIN
namespace detail {

// Places in the text, a block at a time: how the few that matter are sorted out without a branch.
struct places {
  static constexpr size_t most = 128;
  uint32_t at[most];
  size_t count = 0;
  void add(size_t place, bool matters) noexcept {
    at[count] = static_cast<uint32_t>(place);
    count += matters ? 1u : 0u;
  }
};

// Calls visit(places) for those of [0, count) whose number is below single_content, in order, many at a time.
template <class Visit>
void for_each_numbered(const index* numbers, size_t count, Visit&& visit) noexcept {
  places p;
  for (size_t i = 0; i < count;) {
    const size_t end = count - i < places::most ? count : i + places::most;
    p.count = 0;
    for (; i < end; ++i) p.add(i, numbers[i] < single_content);
    visit(p);
  }
}

// A word as number_pairs() looks at it.
struct word_class {
  index word;
  bool shared, content, counts;  // occurs twice; and is no function word; is none, however often
  word_class(index w, const numbering& terms) noexcept
      : word{w}, shared(w < terms.all), content(w < terms.content), counts(content | (w == single_content)) {}
};

// `slots` has table_slots(d.words) elements.
inline index number_pairs_widely(const document_index& d, index* pairs, uint32_t* slots) noexcept {
  size_t keys = 0;
  for (size_t s = 0; s < d.count; ++s) {
    const size_t begin = d.nodes[s].first, end = d.nodes[s + 1].first;
    if (begin == end) continue;
    const bool counts = d.is_sentence(s) || d.nodes[s].kind == node_kind::known;
    const size_t last = counts ? end - 1 : begin;
    word_class before(d.tokens[begin], d.terms);
    for (size_t i = begin; i < last; ++i) {
      const word_class after(d.tokens[i + 1], d.terms);
      const bool both = before.shared & after.shared & (before.content | after.content);
      const uint32_t has_key = both ? 1 : 0;
      const uint32_t key = key_of(before.word * 0x9E3779B1u + after.word * 0x85EBCA6Bu, false);
      const bool pair = before.counts | after.counts;
      const index kind = pair ? single_content : no_concept;
      pairs[i] = kind ^ ((kind ^ key) & (0u - has_key));
      keys += has_key;
      before = after;
    }
    for (size_t i = last; i < end; ++i) pairs[i] = no_concept;
  }
  key_table table(slots, open_slots(keys));
  constexpr uint32_t first = uint32_t{1} << 31;  // flag beside a slot: the pair was new there
  for_each_numbered(pairs, d.words, [&](const places& p) {
    for (size_t k = 0; k < p.count; ++k) table.prefetch(pairs[p.at[k]]);
    for (size_t k = 0; k < p.count; ++k) {
      const key_table::place to = table.add(pairs[p.at[k]]);
      pairs[p.at[k]] = to.at | to.fresh << 31;
    }
  });
  uint32_t next = 0;
  for_each_numbered(pairs, d.words, [&](const places& p) {
    for (size_t k = 0; k < p.count; ++k) {
      // Where a pair was met first, it gives its place to its number.
      index& number = pairs[p.at[k]];
      uint32_t& slot = table[number & ~first];
      const uint32_t fresh = number / first, often = slot / key_table::shared & 1u;
      slot ^= (slot ^ single_content ^ ((single_content ^ next) & (0u - often))) & (0u - fresh);
      next += often & fresh;
      number = slot;
    }
  });
  return next;
}

}  // namespace detail
PITH_NAMESPACE_END

#endif

#endif

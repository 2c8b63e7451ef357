// SPDX-License-Identifier: MIT
#ifndef PITH_SELECTION_HPP
#define PITH_SELECTION_HPP

#include <pith/concepts.hpp>

// Choosing sentences within a budget.

PITH_NAMESPACE_BEGIN
namespace detail {

// What is left of a budget while sentences are chosen.
struct purse {
  uint32_t sentences, words, bytes;
  bool first = true;

  purse(const budget& b, uint64_t total_words) noexcept : sentences(b.sentences), words(b.words), bytes(b.bytes) {
    if (b.permille != budget::unlimited) {
      const uint64_t share = divide(multiply_shift(total_words, b.permille < 1000 ? b.permille : 1000u, 0), 1000);
      if (share < words) words = static_cast<uint32_t>(share);
    }
  }
  static uint32_t bytes_of(const node& n) noexcept { return static_cast<uint32_t>(n.end) - n.begin; }
  // One byte between two sentences counts.
  bool fits(const node& n) const noexcept {
    return sentences >= 1 && n.words <= words && (first ? bytes_of(n) <= bytes : bytes_of(n) < bytes);
  }
  void pay(const node& n) noexcept {
    if (sentences != budget::unlimited) --sentences;
    if (words != budget::unlimited) words -= n.words;
    if (bytes != budget::unlimited) bytes -= bytes_of(n) + (first ? 0u : 1u);
    first = false;
  }
};

// A heap of sentences with the largest key on top; of equal keys, the earlier sentence. Keys are by node.
struct key_heap {
  index* items;
  uint32_t* keys;
  size_t count = 0;

  bool before(index a, index b) const noexcept { return keys[a] > keys[b] || (keys[a] == keys[b] && a < b); }
  void sift_down(size_t i) noexcept {
    const index moving = items[i];
    for (size_t child; (child = 2 * i + 1) < count; i = child) {
      if (child + 1 < count && before(items[child + 1], items[child])) ++child;
      if (!before(items[child], moving)) break;
      items[i] = items[child];
    }
    items[i] = moving;
  }
  void build() noexcept {
    for (size_t i = count / 2; i-- > 0;) sift_down(i);
  }
  void pop() noexcept {
    items[0] = items[--count];
    if (count) sift_down(0);
  }
};

// Shorter ones are chosen only where there is nothing else.
constexpr index short_sentence = 5;  // words

// Sorts gain / length^r by its logarithm, which needs no division and no power.
// The logarithms are cut to `bits` of fraction.
inline uint32_t gain_key(uint64_t gain, uint64_t length, uint32_t brevity, unsigned bits = 16) noexcept {
  if (gain == 0) return 0;
  const uint32_t worth = log2_q16(gain, bits) + (uint32_t{64} << 16);
  const uint32_t cost = static_cast<uint32_t>(product(log2_q16(length ? length : 1, bits), brevity) >> 8);
  return worth - cost;  // length < 2^32 and r < 2 keep this positive
}

// gain_key(), or where it need not be exact, what is no less and near it: enough to put the sentences into an order in
// which few of them are looked at once more.
inline uint32_t gain_bound(uint64_t gain, uint64_t length, uint32_t brevity, bool exact) noexcept {
#if SIZE_MAX > 0xFFFFFFFF  // for speed alone
  if (exact || gain == 0) return gain_key(gain, length, brevity);
  const uint32_t least = length > 1 ? log2_near(length) - 4 : 0;
  const uint32_t cost = static_cast<uint32_t>((uint64_t{least} * brevity) >> 8);
  return log2_near(gain) + 52 + (uint32_t{64} << 16) - cost;
#else
  constexpr unsigned bits = 5;
  const uint32_t key = gain_key(gain, length, brevity, exact ? 16 : bits);
  return exact || key == 0 ? key : key + (0x10000u >> bits);
#endif
}

// Whether three quarters of what the sentence's content words weigh is covered. Of many articles, a reader who asks for so
// many sentences wants each to say something else; where words or bytes are counted, what is said twice in other words
// still pays (docs/design.md).
inline bool repeats(const concept_set& set, size_t s) noexcept {
  const document_index& d = set.d;
  const concept_family& words = set.family[0];
  uint64_t all = 0, said = 0;
  for (size_t i = d.nodes[s].first; i < d.nodes[s + 1].first && words.at[i] != no_concept; ++i) {
    if (words.at[i] >= d.terms.content) continue;
    const concept_weight w = words.weight[words.at[i]];
    all += w.get();
    if (w.is_covered()) said += w.get();
  }
  return all != 0 && said * 4 >= all * 3;
}

// Marks all of the article that node s is of.
inline void mark_heard(const document_index& d, size_t s) noexcept {
  const index article = d.nodes[s].article;
  while (s > 0 && d.nodes[s - 1].article == article) --s;
  for (; s < d.count && d.nodes[s].article == article; ++s) d.nodes[s].heard = true;
}

// What a choice comes to.
struct choice {
  size_t sentences = 0;
  uint64_t gain = 0;  // weight of all concepts that it covers
};

// After so many keys computed one by one, and a sixteenth of the heap, all are computed anew: in the order of the text
// that costs a fraction of what it does in the order of the heap, where each waits for memory, and spares others.
constexpr size_t many_again = 1024;

// Greedy covered centrality with lazy evaluation (Minoux 1978): a gain can only fall, so a sentence whose key is still
// the largest after it is computed anew is the best. Marks nodes[].chosen and covers the concepts.
// O(words + n log n) and little more in practice: a key is computed about eight times where a fifth of the text is
// chosen, less for less.
// `distinct` passes over sentences that repeats() tells. In turn means that the second sentence of an article counts for
// three eighths: what one article says at length does not drown the others.
template <bool Many>
choice choose_greedily(const concept_set& set, purse& left, uint32_t brevity, key_heap& heap, bool short_ones,
                       bool distinct) noexcept {
  const document_index& d = set.d;
  const bool by_bytes = left.words == budget::unlimited && left.bytes != budget::unlimited;
  const auto length = [by_bytes](const node& n) { return by_bytes ? uint64_t{purse::bytes_of(n)} : uint64_t{n.words}; };
  const auto heard_once = [](const node& n, uint64_t gain) { return Many && n.heard ? gain * 3 / 8 : gain; };
  for (size_t s = 0; Many && s < d.count; ++s) d.nodes[s].heard = false;
  choice made;
  // Filled anew with none chosen since, the heap has exact keys: of thousands of equal bounds, none would come to be chosen.
  size_t before = ~size_t{0};
  for (bool filled = false; !filled;) {
    const bool exact = made.sentences == before;
    before = made.sentences;
    filled = true;
    heap.count = 0;
    for (size_t s = 0; s < d.count; ++s) {
      const node& n = d.nodes[s];
      if (!d.is_sentence(s) || n.chosen || (n.words < short_sentence) != short_ones || !left.fits(n)) continue;
      heap.keys[s] = gain_bound(heard_once(n, set.gain(s)), length(n), brevity, exact);
      heap.items[heap.count++] = static_cast<index>(s);
    }
    heap.build();
    for (size_t again = 0; filled && heap.count && left.sentences;) {
      const index s = heap.items[0];
      node& n = d.nodes[s];
      const uint64_t gain = left.fits(n) && !(Many && distinct && repeats(set, s)) ? set.gain(s) : 0;
      if (gain == 0) {
        heap.pop();
        continue;
      }
      // First by a bound of the key: that sends most away. What stays on top is looked at closely.
      for (bool roughly = SIZE_MAX > 0xFFFFFFFF;; roughly = false) {
        const uint32_t key = gain_bound(heard_once(n, gain), length(n), brevity, !roughly);
        if (key < heap.keys[s]) {
          heap.keys[s] = key;
          heap.sift_down(0);
          filled = PITH_INDEX_BITS == 16 || ++again <= many_again + heap.count / 16;
        }
        if (!roughly || heap.items[0] != s || !filled) break;
      }
      if (heap.items[0] != s || !filled) continue;
      heap.pop();
      n.chosen = true;
      if (Many && set.in_turn) mark_heard(d, s);
      left.pay(n);
      set.cover(s, true);
      ++made.sentences;
      made.gain += gain;
    }
  }
  return made;
}

// How much length weighs, r in 1/256. Under a budget of words or bytes the greedy choice is made with each, and the one
// that covers the most is kept: what is right depends on how many sentences the budget holds. A budget of sentences
// alone asks little of their length: of one article, that long-winded ones do not win; of many, nothing.
constexpr uint32_t brevities[] = {115, 154, 192, 230, 269};
constexpr uint32_t mild_brevity = 90;

// Takes a choice back, and keeps it in mind where it is the best so far.
PITH_STAGE inline void take_back(const concept_set& set, bool keep) noexcept {
  for (size_t s = 0; s < set.d.count; ++s) {
    node& n = set.d.nodes[s];
    if (n.chosen) set.cover(s, false);
    if (keep) n.kept = n.chosen;
    n.chosen = false;
  }
}

// Makes the best choice so far once more.
PITH_STAGE inline void make_kept(const concept_set& set) noexcept {
  for (size_t s = 0; s < set.d.count; ++s) {
    node& n = set.d.nodes[s];
    n.chosen = n.kept;
    if (n.chosen) set.cover(s, true);
  }
}

// Chooses within the budget; marks nodes[].chosen and returns how many are.
template <bool Many = true>
size_t choose_by_coverage(const concept_set& set, const purse& left, key_heap& heap, bool short_ones) noexcept {
  const document_index& d = set.d;
  purse trial = left;
  if (left.words == budget::unlimited && left.bytes == budget::unlimited) {
    const uint32_t brevity = Many && d.articles > 1 ? 0 : mild_brevity;
    // All that is on the focus has its words in common.
    const bool each_its_own = Many && d.articles > 1 && d.nodes[0].kind != node_kind::focus;
    const size_t distinct = choose_greedily<Many>(set, trial, brevity, heap, short_ones, each_its_own).sentences;
    if (!each_its_own) return distinct;
    // If too few have something of their own, the others fill what was asked for.
    return distinct + choose_greedily<Many>(set, trial, brevity, heap, short_ones, false).sentences;
  }
  choice best;
  for (const uint32_t brevity : brevities) {
    trial = left;
    const choice made = choose_greedily<Many>(set, trial, brevity, heap, short_ones, false);
    const bool better = made.gain > best.gain;
    if (better) best = made;
    take_back(set, better);
  }
  make_kept(set);
  return best.sentences;
}

}  // namespace detail
PITH_NAMESPACE_END

#endif

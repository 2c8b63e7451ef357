// SPDX-License-Identifier: MIT
#ifndef PITH_CONCEPTS_HPP
#define PITH_CONCEPTS_HPP

#include <pith/centrality.hpp>
#include <pith/detail/wide_pairs.hpp>

// Concepts, what a summary should cover (Gillick & Favre 2009): each stemmed word, function words at half weight, and
// each pair of adjacent words that are not both function words. A concept inherits the centrality of the sentences that
// contain it. Each of the two families, words and pairs, is scaled to a share of the whole.

PITH_NAMESPACE_BEGIN
namespace detail {

// The weight of a concept, below 2^31, with ten significant bits, and a flag that is set once a chosen sentence has the
// concept. Rounded down: less than 1/512 of it is lost, and of two weights the larger stays so or becomes equal. The
// narrow build packs it into 16 bits (10 of mantissa, 5 of exponent, the flag); the wide build, which has the room, does
// not: its processors read four bytes as fast as two and need not unpack them.
class concept_weight {
 public:
  concept_weight() = default;
#if PITH_INDEX_BITS == 16
  constexpr explicit concept_weight(uint32_t w) noexcept
      : bits_(static_cast<uint16_t>(excess(w) << mantissa | w >> excess(w))) {}
  constexpr uint32_t get() const noexcept { return uint32_t{bits_ & low} << (bits_ >> mantissa & 31u); }
#else
  constexpr explicit concept_weight(uint32_t w) noexcept : bits_(w >> excess(w) << excess(w)) {}
  constexpr uint32_t get() const noexcept { return bits_ & ~covered; }
#endif
  // What it is worth to say it: nothing where it is covered.
#if PITH_INDEX_BITS == 16
  constexpr uint32_t left() const noexcept { return is_covered() ? 0 : get(); }
#else
  constexpr uint32_t left() const noexcept { return bits_ & ((bits_ >> 31) - 1u); }
#endif
  constexpr bool is_covered() const noexcept { return bits_ >= covered; }
  void cover(bool said) noexcept { bits_ = static_cast<bits>(said ? bits_ | covered : bits_ & ~covered); }

 private:
#if PITH_INDEX_BITS == 16
  using bits = uint16_t;
#else
  using bits = uint32_t;
#endif
  static constexpr unsigned mantissa = 10;
  static constexpr unsigned low = (1u << mantissa) - 1;
  static constexpr bits covered = static_cast<bits>(bits{1} << (sizeof(bits) * 8 - 1));
  static constexpr unsigned excess(uint32_t w) noexcept {
    return bit_width(w) > mantissa ? bit_width(w) - mantissa : 0;
  }
  bits bits_;
};

// A family of concepts: for every word position of the text its concept, or none.
struct concept_family {
  index* at = nullptr;  // by word position; gather_concepts() leaves each sentence's different ones in front
  concept_weight* weight = nullptr;  // by concept
  index count = 0;                   // concepts that occur at least twice
};

// Of a sentence, what no other place in the texts has: first, by family, how many such concepts; then their weight.
struct alone_weight {
  index count[2];
  void set(uint32_t weight) noexcept {
    count[0] = static_cast<index>(weight & 0xFFFFu);
    count[1] = static_cast<index>(weight >> 16);
  }
  uint32_t get() const noexcept { return static_cast<uint32_t>(count[1]) << 16 | count[0]; }
};

struct concept_set {
  const document_index& d;
  concept_family family[2];  // words, pairs
  alone_weight* alone;       // by node
  unsigned char* end;  // of the memory that begins with the weights, word by word and pair by pair, and is free behind
  bool in_turn = false;  // prefer articles of which nothing is chosen yet

  // What the sentence would add to what is covered so far, below 2^63. O(words of the sentence).
  uint64_t gain(size_t s) const noexcept {
    uint64_t total = unpack(alone[s].get());
    for (unsigned f = 0; f < 2; ++f) {
      const concept_family& c = family[f];
      for (size_t i = d.nodes[s].first; i < d.nodes[s + 1].first && c.at[i] != no_concept; ++i)
        total += c.weight[c.at[i]].left();
    }
    return total;
  }
  // Marks the concepts of a sentence as said, or as not said.
  void cover(size_t s, bool said) const noexcept {
    for (const concept_family& c : family) {
      for (size_t i = d.nodes[s].first; i < d.nodes[s + 1].first && c.at[i] != no_concept; ++i)
        c.weight[c.at[i]].cover(said);
    }
  }

  static constexpr size_t least_room = 8;  // bytes behind the weights, for sums
};

// Numbers the pairs of adjacent words. `pairs` has d.words elements: on return the pair that begins at each position, or
// no_concept where there is none; pairs that occur once get single_content. `slots` has pair_slots(d.words) elements.
template <bool Many = true>
index number_pairs(const document_index& d, index* pairs, uint32_t* slots) noexcept {
#if PITH_WIDE_INDEX
  return number_pairs_widely(d, pairs, slots);
#else
  const numbering terms = d.terms;
  const auto is_stop = [terms](index t) { return t >= terms.content && t != single_content; };
  const auto key_at = [&d](size_t i) {
    return key_of(static_cast<uint32_t>(d.tokens[i]) * 0x9E3779B1u + d.tokens[i + 1] * 0x85EBCA6Bu, false);
  };
  chains same(pairs, slots, d.words);
  for (size_t s = 0; s < d.count; ++s) {
    const size_t first = d.nodes[s].first, last = d.nodes[s + 1].first;
    const bool counts = d.is_sentence(s) || (Many && d.nodes[s].kind == node_kind::known);
    for (size_t i = first; i < last; ++i) {
      pairs[i] = no_concept;
      if (!counts || i + 1 == last) continue;
      const index a = d.tokens[i], b = d.tokens[i + 1];
      if (is_stop(a) && is_stop(b)) continue;
      pairs[i] = single_content;
      // A pair with a word that occurs once occurs once; it needs no key.
      if (a >= terms.all || b >= terms.all) continue;
      const uint32_t key = key_at(i);
      same.add(i, key, [&](index other) { return key_at(other) == key; });
    }
  }
  return same.number(d.words, nullptr).content;
#endif
}

// A sentence half of whose pairs stand in what the reader knows is held to be said: it becomes a repeat. To be called
// between number_pairs() and weigh_concepts(), whose weights serve as marks. O(words).
inline void drop_known(const concept_set& set) noexcept {
  const document_index& d = set.d;
  const concept_family& pairs = set.family[1];
  for (index i = 0; i < pairs.count; ++i) pairs.weight[i] = concept_weight(0);
  const auto count_known = [&](size_t s, bool mark) {
    size_t all = 0, known = 0;
    for (size_t i = d.nodes[s].first; i < d.nodes[s + 1].first; ++i) {
      if (pairs.at[i] == no_concept) continue;
      ++all;
      if (pairs.at[i] >= pairs.count) continue;
      concept_weight& w = pairs.weight[pairs.at[i]];
      if (mark) w.cover(true);
      known += w.is_covered();
    }
    return known * 2 >= all;
  };
  for (size_t s = 0; s < d.count; ++s) {
    if (d.nodes[s].kind == node_kind::known) count_known(s, true);
  }
  for (size_t s = 0; s < d.count; ++s) {
    if (d.is_sentence(s) && count_known(s, false)) d.nodes[s].kind = node_kind::repeat;
  }
}

// What the reader knows adds nothing.
inline void cover_known(const concept_set& set) noexcept {
  for (size_t s = 0; s < set.d.count; ++s) {
    if (set.d.nodes[s].kind != node_kind::known) continue;
    for (const concept_family& c : set.family) {
      for (size_t i = set.d.nodes[s].first; i < set.d.nodes[s + 1].first && c.at[i] != no_concept; ++i)
        c.weight[c.at[i]] = concept_weight(0);
    }
  }
}

// Where few articles tell of the same event, the central sentences deserve more than their share: s of p (1 - s + s p),
// in 1/65536.
constexpr uint32_t sharpness(size_t articles) noexcept {
  return articles < 2 ? 0 : articles < 3 ? 65536 : static_cast<uint32_t>(divide(uint64_t{8} << 16, articles + 5));
}

// What the concepts of a sentence inherit of its centrality, up to 2^29 / sentences on average. Here and below, Many is
// false where the compiler may know that there is one article.
template <bool Many>
class inheritance {
 public:
  PITH_STAGE explicit inheritance(const document_index& d) noexcept
      : one_(one(d.sentences)),
        sharpness_(Many ? sharpness(d.articles) : 0),
        scale_(sum(d), all_of(d.sentences) >> 3),
        root_(square_root(static_cast<uint64_t>(all_of(d.sentences)) << 13)) {}
  uint32_t operator()(uint32_t p) const noexcept { return scale_(raw(p)); }

  // What matters grows faster than the sum of what tells of it: w^1.5, scaled so that all of the text, 2^29 at most,
  // becomes 2^30 at most.
  uint32_t emphasise(uint32_t w) const noexcept {
    // Both roots are in Q8: w * root(w / total) * 2.
    return static_cast<uint32_t>(
        divide(product(w, square_root(static_cast<uint64_t>(w) << 16)) << 1, root_ ? root_ : 1));
  }
  // What a concept weighs that only one sentence has.
  PITH_STAGE uint32_t alone(uint32_t p) const noexcept { return emphasise((*this)(p)); }

 private:
  uint64_t sum(const document_index& d) const noexcept {
    uint64_t all = 0;
    for (const node* n = nullptr; (n = d.next_sentence(n)) != nullptr;) all += raw(n->p);
    return all;
  }
  uint64_t raw(uint32_t p) const noexcept {
    if (!Many || sharpness_ == 0) return p;
    const uint64_t factor = (65536u - sharpness_) + (static_cast<uint64_t>(sharpness_) * p >> (bit_width(one_) - 1));
    return multiply_shift(factor, p, 16);
  }
  uint32_t one_, sharpness_;
  normaliser scale_;
  uint32_t root_;  // of all of the text
};

// A part of a family: the concepts from `from` on, `count` of them, while their weights are summed up.
struct concept_sums {
  index from, count;
  uint32_t* sum;            // by concept
  unsigned char* articles;  // by concept: how many articles have it, up to 255; null for one article
};

#if PITH_WIDE_INDEX
// What gather_concepts() does with a sentence where one part has all and articles do not count; returns the end of what is
// kept. What is new to a sentence cannot be foreseen, so nothing branches on it.
inline size_t gather_sentence(const concept_family& c, uint32_t* sum, size_t begin, size_t end, uint32_t p,
                              index& single) noexcept {
  constexpr uint32_t in_sentence = uint32_t{1} << 31;
  size_t some = begin, kept = begin;
  for (size_t i = begin; i < end; ++i) {
    const index number = c.at[i];
    c.at[some] = number;
    some += number < c.count ? 1u : 0u;
    single += number == single_content ? 1u : 0u;
  }
  for (size_t i = begin; i < some; ++i) {
    const index number = c.at[i];
    const uint32_t w = sum[number], fresh = (w >> 31) ^ 1u;
    sum[number] = (w + (p & (0u - fresh))) | in_sentence;
    c.at[kept] = number;
    kept += fresh;
  }
  for (size_t i = begin; i < kept; ++i) sum[c.at[i]] &= ~in_sentence;
  return kept;
}
#endif

// Sums what is inherited by one part of a family; drops from each sentence what it has twice, so that the different ones
// of the part stand in front with those of the other parts; and counts those it has alone. O(words).
template <bool Many>
PITH_STAGE void gather_concepts(const concept_set& set, unsigned f, const concept_sums& part,
                                const inheritance<Many>& inherited) noexcept {
  constexpr uint32_t in_sentence = uint32_t{1} << 31, in_article = uint32_t{1} << 30;
  const document_index& d = set.d;
  const concept_family& c = set.family[f];
  const auto for_each_place = [&](size_t begin, size_t end, uint32_t keep) {
    for (size_t i = begin; i < end && c.at[i] != no_concept; ++i) {
      const index at = static_cast<index>(c.at[i] - part.from);
      if (at < part.count) part.sum[at] &= keep;
    }
  };
#if PITH_WIDE_INDEX
  const bool at_once = part.count == c.count && !part.articles;
#endif
  clear(part.sum, part.count);
  for (index i = 0; Many && part.articles && i < part.count; ++i) part.articles[i] = 0;
  for (size_t first = 0, last = 0; first < d.count; first = last) {
    for (; last < d.count && (!Many || d.nodes[last].article == d.nodes[first].article); ++last) {
      const bool known =
          Many && d.nodes[last].kind == node_kind::known;  // adds nothing, but what it says must be found again
      if (!d.is_sentence(last) && !known) continue;
      const size_t begin = d.nodes[last].first, end = d.nodes[last + 1].first;
      const uint32_t p = known ? 0 : inherited(d.nodes[last].p);  // the sum over all sentences stays below 2^29
      index single = 0;
      size_t kept = begin;
#if PITH_WIDE_INDEX
      if (at_once) kept = gather_sentence(c, part.sum, begin, end, p, single);
#else
      constexpr bool at_once = false;
#endif
      for (size_t i = begin; !at_once && i < end; ++i) {
        const index number = c.at[i], at = static_cast<index>(number - part.from);
        if (at >= part.count) {
          single = static_cast<index>(single + (number == single_content));
          if (number < c.count) c.at[kept++] = number;
          continue;
        }
        uint32_t& w = part.sum[at];
        if (w & in_sentence) continue;
        if (Many && part.articles && !known && !(w & in_article) && part.articles[at] != 255) ++part.articles[at];
        w = (w + p) | in_sentence | (!Many || known || !part.articles ? 0 : in_article);
        c.at[kept++] = number;
      }
      if (!at_once) for_each_place(begin, kept, ~in_sentence);
      // Words are read once more by who looks for support; of pairs, what is in front.
      const size_t cleared = at_once && f == 1 && kept < end ? kept + 1 : end;
      while (kept < cleared) c.at[kept++] = no_concept;
      set.alone[last].count[f] = static_cast<index>(set.alone[last].count[f] + single);  // gone in the next part
    }
    for (size_t s = first; Many && part.articles && s < last; ++s) {
      if (d.is_sentence(s)) for_each_place(d.nodes[s].first, d.nodes[s + 1].first, ~in_article);
    }
  }
}

// The part of all weight that the words have, in 1/256; the pairs have the rest. Pairs tell an event that many articles
// share from its surroundings.
constexpr uint32_t words_share(size_t articles) noexcept { return articles > 1 ? 26 : 128; }

// Puts the weights of a part in the place of its sums; concepts from `minor` on are function words. Returns their sum.
template <bool Many>
PITH_STAGE uint64_t weigh_part(const concept_sums& part, concept_weight* weight, index minor,
                               const inheritance<Many>& inherited) noexcept {
  uint64_t sum = 0;
  for (index i = 0; i < part.count; ++i) {
    uint32_t w = inherited.emphasise(part.sum[i]);
    // A function word, too, is said once; it matters half as much.
    if (part.from + i >= minor) w /= 2;
    if (Many && part.articles) {
      const uint32_t root = part.articles[i] > 1 ? square_root(static_cast<uint64_t>(part.articles[i]) << 8) : 0;  // Q4
      w = static_cast<uint32_t>((static_cast<uint64_t>(w) * root) >> 8);
    }
    sum += w;
    weight[i] = concept_weight(w);
  }
  return sum;
}

// Weighs one family, as many concepts at a time as its memory has room for sums: the weights take their place from the
// front. By articles: a concept weighs more with the square root of the number of articles that have it, and nothing
// when that is one. Returns the sum of the weights. O(words), with a few rounds where nearly all is said twice.
template <bool Many>
PITH_STAGE uint64_t weigh_family(const concept_set& set, unsigned f, const inheritance<Many>& inherited,
                                 bool by_articles) noexcept {
  const concept_family& c = set.family[f];
  uint64_t sum = 0;
  index from = 0;
  do {  // once at least: what a sentence has alone must be counted
    concept_weight* const weight = c.weight + from;
    const size_t room = static_cast<size_t>(set.end - reinterpret_cast<unsigned char*>(weight));
    const size_t most = (Many && by_articles ? room - room / 4 : room) / 4 & ~size_t{1};  // an even number: sums are aligned
    const index count = static_cast<index>(most < static_cast<size_t>(c.count - from) ? most : c.count - from);
    const concept_sums part{from, count, reinterpret_cast<uint32_t*>(weight), Many && by_articles ? set.end - count : nullptr};
    gather_concepts(set, f, part, inherited);
    sum += weigh_part(part, weight, f == 0 ? set.d.terms.content : c.count, inherited);
    from = static_cast<index>(from + count);
  } while (from < c.count);
  return sum;
}

// What both families weigh, while they are brought to their shares.
struct family_sums {
  uint64_t sum[2];       // of the weights
  bool alone_counts[2];  // what a sentence has alone weighs something
};

// Scales the family whose weights are too large for its share down, and leaves the other. O(words).
template <bool Many>
PITH_STAGE void share_weights(const concept_set& set, family_sums& all, const inheritance<Many>& inherited) noexcept {
  const document_index& d = set.d;
  for (const node* n = nullptr; (n = d.next_sentence(n)) != nullptr;) {
    const uint32_t each = inherited.alone(n->p);
    for (unsigned f = 0; f < 2; ++f) {
      if (!Many || all.alone_counts[f]) all.sum[f] += product(set.alone[d.place(n)].count[f], each);
    }
  }
  const unsigned cut = excess(all.sum[0] | all.sum[1], 32);
  // Either is worth as much as the other, times its share: of one article, a half.
  uint32_t part[2] = {static_cast<uint32_t>(all.sum[1] >> cut), static_cast<uint32_t>(all.sum[0] >> cut)};
  if (Many && d.articles > 1) {
    const uint32_t share = words_share(d.articles);
    const uint64_t words = product(part[0], share), pairs = product(part[1], 256 - share);
    const unsigned room = excess(words | pairs, 32);
    part[0] = static_cast<uint32_t>(words >> room);
    part[1] = static_cast<uint32_t>(pairs >> room);
  }
  const uint32_t larger = part[0] > part[1] ? part[0] : part[1];
  uint32_t scale[2];  // Q31
  for (unsigned f = 0; f < 2; ++f) {
    scale[f] = static_cast<uint32_t>(divide(uint64_t{part[f]} << 31, larger ? larger : 1));
    const concept_family& c = set.family[f];
    for (index i = 0; scale[f] != uint32_t{1} << 31 && i < c.count; ++i)
      c.weight[i] = concept_weight(static_cast<uint32_t>(product(c.weight[i].get(), scale[f]) >> 31));
  }
  for (const node* n = nullptr; (n = d.next_sentence(n)) != nullptr;) {
    const uint32_t each = inherited.alone(n->p);
    alone_weight& own = set.alone[d.place(n)];
    uint64_t alone = 0;
    for (unsigned f = 0; f < 2; ++f) {
      if (!Many || all.alone_counts[f]) alone += multiply_shift(product(own.count[f], each), scale[f], 31);
    }
    own.set(pack(alone));
  }
}

// Fills both families from the centralities. O(words).
template <bool Many = true>
PITH_STAGE void weigh_concepts(concept_set& set) noexcept {
  const inheritance<Many> inherited(set.d);
  family_sums all;
  for (size_t s = 0; s < set.d.count; ++s) set.alone[s].set(0);
  for (unsigned f = 0; f < 2; ++f) {
    all.sum[f] = Many && set.d.articles > 1 ? weigh_family<Many>(set, f, inherited, true) : 0;
    // If no two articles share anything, what one has counts.
    all.alone_counts[f] = all.sum[f] == 0;
    if (all.alone_counts[f]) all.sum[f] = weigh_family<Many>(set, f, inherited, false);
    ++all.sum[f];
  }
  share_weights(set, all, inherited);
}

}  // namespace detail
PITH_NAMESPACE_END

#endif

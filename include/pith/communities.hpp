// SPDX-License-Identifier: MIT
#ifndef PITH_COMMUNITIES_HPP
#define PITH_COMMUNITIES_HPP

#include <pith/centrality.hpp>

// Groups of sentences that belong together: communities of the sentence graph by modularity (Newman 2006), found by local
// moving (Blondel et al. 2008) and merging (Clauset, Newman & Moore 2004). The graph stays implicit: a community is the
// sum of the vectors of its sentences, and what ties a sentence to all communities is one sparse product. Sentences near
// each other in an article have an extra edge.

PITH_NAMESPACE_BEGIN
namespace detail {

constexpr unsigned char no_community = 255;

// Communities to begin with; more of them find no better ones. One is a column of the term sums.
constexpr size_t most_seeds = 16;

// An edge between next neighbours, in 1/256 of the largest cosine; half of that to the second next, and so on. It is
// less where the articles are alike (contrast()).
constexpr uint32_t neighbour_edge = 45;
constexpr unsigned neighbours = 4;

// Articles on one subject share most of their words, and modularity merges what they say of it. There, chance counts for
// up to 5/16 more (resolution: Reichardt & Bornholdt 2006), in 1/256; not where the articles differ (contrast()).
constexpr uint64_t finer = 80;

// Where moving and merging end depends on where they begin: of so many beginnings, the best end is taken.
constexpr unsigned starts = 3;

// Sweeps over the texts in which a named theme grows.
constexpr unsigned adoptions = 4;

// One is Q24, less where 32 bits could not hold the sum of all vectors.
class communities {
 public:
  // Bytes of workspace for texts within the limits; less than that is used where fewer words are shared.
  static constexpr size_t size(size_t words, size_t units) noexcept {
    return (words / 2 * 4 + most_seeds * 4 + 16) * most_seeds + 4 + arena::round_up(units);
  }

  // `of` has d.count elements: the community of each sentence. Takes its memory from the arena. `order` lists the first
  // node of each article in the order in which they are to be visited.
  communities(const sentence_graph& g, unsigned char* of, const index* order, size_t articles, arena& memory) noexcept
      : g_(g), of_(of), order_(order), articles_(articles) {
    sums_ = memory.take<uint32_t>(g.d.terms.content * stride_);
    between_ = memory.take<uint32_t>(stride_ * stride_);
    ties_ = memory.take<uint64_t>(stride_);
    volume_ = memory.take<uint32_t>(stride_);
    weight_ = memory.take<uint32_t>(stride_);
    best_ = memory.take<unsigned char>(g.d.count);
  }

  size_t count() const noexcept { return count_; }

  // Finds them all. `wanted` is their number, or 0 for as many as there are, from 1 to `most`; none has less than 5 % of
  // the centrality. O(words * seeds) a sweep, with a fixed number of sweeps at most.
  void find(size_t wanted, size_t most) noexcept {
    clear();
    const uint64_t apart = contrast();
    resolution_ = 256 + finer - (finer * apart >> 8);
    int64_t best = 0;
    size_t best_count = 0;
    for (unsigned start = 0; start < starts; ++start) {
      seed(start);
      edge_ = edge_ * apart >> 8;
      measure();
      move_all();
      merge(wanted, wanted ? wanted : 1);
      for (unsigned round = 0; round < 2; ++round) {
        move_all();
        merge(wanted ? wanted : most, 1);
      }
      absorb_small();
      const int64_t here = modularity();
      if (start != 0 && here <= best) continue;
      best = here;
      best_count = count_;
      for (size_t s = 0; s < g_.d.count; ++s) best_[s] = of_[s];
    }
    clear();
    edge_ = edge_ * apart >> 8;
    count_ = best_count;
    for_each_sentence([&](size_t s) { add(s, best_[s], true); });
    measure();
    place_rest();
  }

  // Takes the communities as they are, 0 to names - 1 < most_seeds, and lets them adopt sentences that are in none: those
  // with ties to one of them a quarter stronger than chance has it, over and over, since what is adopted draws others.
  // `mine` has d.count elements, for scratch; lean[] becomes, for those adopted, what lean() says, but of a whole chance.
  void adopt(size_t names, uint32_t* mine, uint32_t* lean) noexcept {
    clear();
    edge_ /= 2;
    count_ = names + 1;  // the last: the rest
    for_each_sentence([&](size_t s) {
      mine[s] = of_[s] != no_community;
      add(s, mine[s] ? of_[s] : names, true);
    });
    measure();
    size_t moved = 1;
    for (unsigned sweep = 0; sweep < adoptions && moved; ++sweep) {
      moved = 0;
      for_each_sentence([&](size_t s) {
        if (mine[s]) return;
        const unsigned char own = of_[s];
        add(s, own, false);
        const uint64_t all = tie(s);
        uint64_t best = 0;
        size_t to = names;
        for (size_t c = 0; c < names; ++c) {
          const uint64_t chance = multiply_shift(all, volume_[c], 31);
          if (ties_[c] < chance + chance / 4 || ties_[c] - chance <= best) continue;
          best = ties_[c] - chance;
          to = c;
        }
        lean[s] = share_of(g_.d.nodes[s].p, best, all);
        add(s, to, true);
        moved += to != own;
      });
    }
    for_each_sentence([&](size_t s) {
      if (of_[s] == names) of_[s] = no_community;
    });
  }

  // Of each sentence's centrality the part by which it belongs to its own: its ties there beyond half of what chance has.
  void lean(uint32_t* to) noexcept {
    for_each_sentence([&](size_t s) {
      const uint64_t all = tie_member(s), own = ties_[of_[s]], half = multiply_shift(all, volume_[of_[s]], 31) / 2;
      to[s] = own > half ? share_of(g_.d.nodes[s].p, own - half, all) : 0;
    });
  }

  // What ties the sentence, which must be in none, to each community: ties()[c]; returns their sum.
  uint64_t tie(size_t s) noexcept {
    for (size_t c = 0; c < count_; ++c) ties_[c] = 0;
    g_.for_each_term(s, [this](index t) {
      const uint32_t* row = sums_ + t * stride_;
      const uint32_t isf2 = g_.vectors.isf2[t];
      for (size_t c = 0; c < count_; ++c) ties_[c] += static_cast<uint64_t>(row[c]) * isf2;
    });
    uint64_t all = 0;
    for (size_t c = 0; c < count_; ++c) ties_[c] = multiply_shift(ties_[c], g_.links[s].inverse, 24);
    for_each_neighbour(s, [&](size_t other, unsigned steps) {
      if (of_[other] != no_community) ties_[of_[other]] += edge_ >> steps;
    });
    for (size_t c = 0; c < count_; ++c) all += ties_[c];
    return all;
  }

  // tie() of a sentence that is in a community, to all others and the rest of its own.
  uint64_t tie_member(size_t s) noexcept {
    const unsigned char c = of_[s];
    add(s, c, false);
    const uint64_t all = tie(s);
    add(s, c, true);
    return all;
  }

  // What it would gain to have the sentence in community c, after tie().
  int64_t gain(uint64_t all, size_t c) const noexcept {
    return static_cast<int64_t>(ties_[c]) - finely(multiply_shift(all, volume_[c], 31));
  }
  const uint64_t* ties() const noexcept { return ties_; }
  uint32_t volume(size_t c) const noexcept { return volume_[c]; }

 private:
  int64_t finely(uint64_t chance) const noexcept { return static_cast<int64_t>(chance * resolution_ >> 8); }

  template <class Visit>
  void for_each_neighbour(size_t s, Visit&& visit) const noexcept {
    const document_index& d = g_.d;
    size_t k = s;
    for (unsigned steps = 0; steps < neighbours && k > 0 && d.nodes[k - 1].article == d.nodes[s].article;) {
      if (d.is_sentence(--k)) visit(k, steps++);
    }
    k = s;
    for (unsigned steps = 0; steps < neighbours && k + 1 < d.count && d.nodes[k + 1].article == d.nodes[s].article;) {
      if (d.is_sentence(++k)) visit(k, steps++);
    }
  }

  template <class Visit>
  void for_each_sentence(Visit&& visit) const noexcept {
    const document_index& d = g_.d;
    for (size_t a = 0; a < articles_; ++a) {
      const size_t first = order_[a];
      for (size_t s = first; s < d.count && d.nodes[s].article == d.nodes[first].article; ++s) {
        if (d.is_sentence(s)) visit(s);
      }
    }
  }

  void add(size_t s, size_t c, bool in) noexcept {
    const uint32_t y = in ? g_.links[s].y : static_cast<uint32_t>(0) - g_.links[s].y;
    g_.for_each_term(s, [&](index t) { sums_[t * stride_ + c] += y; });
    volume_[c] += in ? g_.links[s].share : static_cast<uint32_t>(0) - g_.links[s].share;
    of_[s] = in ? static_cast<unsigned char>(c) : no_community;
  }

  // Empty communities, and what each sentence sends.
  void clear() noexcept {
    const document_index& d = g_.d;
    uint64_t all = 0;
    for (size_t s = 0; s < d.count; ++s) all += d.is_sentence(s) ? g_.links[s].inverse : 0u;
    const unsigned shift = bit_width(all) > 32 ? bit_width(all) - 32 : 0;
    edge_ = (static_cast<uint64_t>(neighbour_edge) << 16) >> shift;
    for (size_t s = 0; s < d.count; ++s) {
      g_.links[s].y = g_.links[s].inverse >> shift;
      g_.links[s].share = 0;
    }
    for (size_t i = 0; i < d.terms.content * stride_; ++i) sums_[i] = 0;
    for (size_t c = 0; c < stride_; ++c) volume_[c] = 0;
  }

  // How much neighbours tell, in 1/256: all, where sentences of one article are alike by two thirds more than sentences of
  // different ones; little, where the articles all speak of the same. O(words).
  uint64_t contrast() const noexcept {
    const document_index& d = g_.d;
    uint64_t within = 0, all = 0, pairs_within = 0;
    // The similarities of each of the sentences of [first, last) to all others of them.
    const auto add_up = [&](size_t first, size_t last, uint64_t& sum) {
      uint64_t sentences = 0;
      g_.scatter_all(first, last, 1);
      for (size_t s = first; s < last; ++s) {
        if (!d.is_sentence(s)) continue;
        ++sentences;
        uint64_t own = 0;
        g_.for_each_term(s, [&](index t) { own += g_.vectors.isf2[t]; });
        sum += multiply_shift(g_.gather(s) - own * g_.links[s].y, g_.links[s].inverse, 24);
      }
      g_.scatter_all(first, last, static_cast<uint32_t>(0) - 1u);
      return sentences * (sentences ? sentences - 1 : 0);
    };
    for (size_t first = 0, last = 0; first < d.count; first = last) {
      while (last < d.count && d.nodes[last].article == d.nodes[first].article) ++last;
      pairs_within += add_up(first, last, within);
    }
    const uint64_t pairs_across = add_up(0, d.count, all) - pairs_within;
    if (pairs_within == 0 || pairs_across == 0) return 256;
    const unsigned shift = bit_width(all) > 54 ? bit_width(all) - 54 : 0;
    const uint64_t inside = divide(within >> shift << 8, pairs_within),
                   outside = divide((all - within) >> shift << 8, pairs_across);
    const uint64_t excess = inside > outside ? divide((inside - outside) * 640, inside) : 0;
    return excess < 256 ? excess : 256;
  }

  // Runs of neighbours: sentence number i of n goes to seed i * seeds / n, or a part of a run later.
  void seed(unsigned start) noexcept {
    const document_index& d = g_.d;
    clear();
    for (size_t s = 0; s < d.count; ++s) of_[s] = no_community;
    count_ = d.sentences < stride_ ? d.sentences : stride_;
    size_t place = start * d.sentences / (stride_ * starts);
    for_each_sentence([&](size_t s) {
      add(s, static_cast<size_t>(divide(static_cast<uint64_t>(place) * count_, d.sentences)), true);
      if (++place == d.sentences) place = 0;
    });
  }

  // Degrees as shares of their sum, Q31.
  void measure() noexcept {
    uint64_t sum = 0;
    for_each_sentence([&](size_t s) { sum += tie_member(s); });
    total_ = sum ? sum : 1;
    const unsigned shift = bit_width(total_) > 32 ? bit_width(total_) - 32 : 0;
    ratio_ = divide(uint64_t{1} << 62, total_ >> shift);
    shift_ = shift;
    for_each_sentence([&](size_t s) {
      const unsigned char c = of_[s];
      const uint32_t share = to_share(tie_member(s));
      g_.links[s].share = share;
      volume_[c] += share;
    });
  }
  // Of all ties, as Q31.
  uint32_t to_share(uint64_t ties) const noexcept {
    return static_cast<uint32_t>(multiply_shift(ratio_, static_cast<uint32_t>(ties >> shift_), 31));
  }

  // Moves single sentences to where they gain most, in order, until nothing moves.
  void move_all() noexcept {
    for (unsigned sweep = 0; sweep < 8; ++sweep) {
      size_t moved = 0;
      for_each_sentence([&](size_t s) {
        const unsigned char own = of_[s];
        add(s, own, false);
        const uint64_t all = tie(s);
        size_t best = own;
        int64_t most = gain(all, own);
        for (size_t c = 0; c < count_; ++c) {
          const int64_t here = gain(all, c);
          if (here > most) {
            most = here;
            best = c;
          }
        }
        add(s, best, true);
        if (best != own) ++moved;
      });
      if (moved == 0) break;
    }
  }

  // Q31 of all edges between each two communities, and the centrality of each.
  void tie_communities() noexcept {
    const document_index& d = g_.d;
    for (size_t i = 0; i < count_ * stride_; ++i) between_[i] = 0;
    for (size_t c = 0; c < count_; ++c) weight_[c] = 0;
    uint64_t sum = 0;
    for (size_t s = 0; s < d.count; ++s) sum += d.is_sentence(s) ? d.nodes[s].p : 0u;
    const unsigned shift = bit_width(sum) > 31 ? bit_width(sum) - 31 : 0;
    total_weight_ = static_cast<uint32_t>(sum >> shift);
    for_each_sentence([&](size_t s) {
      const unsigned char c = of_[s];
      tie_member(s);
      for (size_t k = 0; k < count_; ++k) between_[c * stride_ + k] += to_share(ties_[k]);
      weight_[c] += d.nodes[s].p >> shift;
    });
  }

  // What the ties within communities are above chance. Q31.
  int64_t modularity() noexcept {
    tie_communities();
    int64_t sum = 0;
    for (size_t c = 0; c < count_; ++c)
      sum += static_cast<int64_t>(between_[c * stride_ + c]) -
             finely(static_cast<uint64_t>(volume_[c]) * volume_[c] >> 31);
    return sum;
  }

  int64_t merge_gain(size_t a, size_t b) const noexcept {
    return static_cast<int64_t>(between_[a * stride_ + b]) -
           finely(static_cast<uint64_t>(volume_[a]) * volume_[b] >> 31);
  }

  // Makes b part of a; the last community takes the number of b.
  void join(size_t a, size_t b) noexcept {
    const size_t last = --count_;
    const auto rename = [&](size_t from, size_t to) {
      for (size_t s = 0; s < g_.d.count; ++s) {
        if (of_[s] == from) of_[s] = static_cast<unsigned char>(to);
      }
    };
    for (index t = 0; t < g_.d.terms.content; ++t) {
      uint32_t* row = sums_ + t * stride_;
      row[a] += row[b];
      row[b] = row[last];
      row[last] = 0;
    }
    volume_[a] += volume_[b];
    volume_[b] = volume_[last];
    volume_[last] = 0;
    weight_[a] += weight_[b];
    weight_[b] = weight_[last];
    for (size_t k = 0; k <= last; ++k) between_[a * stride_ + k] += between_[b * stride_ + k];
    for (size_t k = 0; k <= last; ++k) between_[k * stride_ + a] += between_[k * stride_ + b];
    for (size_t k = 0; k <= last; ++k) between_[b * stride_ + k] = between_[last * stride_ + k];
    for (size_t k = 0; k <= last; ++k) between_[k * stride_ + b] = between_[k * stride_ + last];
    between_[b * stride_ + b] = between_[last * stride_ + last];
    rename(b, a);
    if (last != b) rename(last, b);
  }

  // Merges the two that gain most until none gains and there are at most `most`; never to fewer than `least`.
  void merge(size_t most, size_t least) noexcept {
    tie_communities();
    while (count_ > least) {
      size_t a = 0, b = 0;
      int64_t best = 0;
      for (size_t i = 0; i < count_; ++i) {
        for (size_t k = i + 1; k < count_; ++k) {
          const int64_t here = merge_gain(i, k);
          if (b == 0 || here > best) {
            a = i;
            b = k;
            best = here;
          }
        }
      }
      const bool empty = volume_[a] == 0 || volume_[b] == 0;
      if (best <= 0 && !empty && (most == 0 || count_ <= most)) break;
      join(a, b);
    }
  }

  void absorb_small() noexcept {
    while (count_ > 1) {
      size_t least = 0;
      for (size_t c = 1; c < count_; ++c) {
        if (weight_[c] < weight_[least]) least = c;
      }
      if (static_cast<uint64_t>(weight_[least]) * 20 >= total_weight_) break;
      size_t to = least ? 0 : 1;
      for (size_t c = 0; c < count_; ++c) {
        if (c != least && merge_gain(c, least) > merge_gain(to, least)) to = c;
      }
      if (to < least) {
        join(to, least);
      } else {
        join(least, to);
      }
    }
  }

  // Repeats go where their original would.
  void place_rest() noexcept {
    const document_index& d = g_.d;
    for (size_t s = 0; s < d.count && count_; ++s) {
      if (d.nodes[s].kind != node_kind::repeat) continue;
      const uint64_t all = tie(s);
      size_t best = 0;
      for (size_t c = 1; c < count_; ++c) {
        if (gain(all, c) > gain(all, best)) best = c;
      }
      of_[s] = static_cast<unsigned char>(best);
    }
  }

  const sentence_graph& g_;
  unsigned char* of_;
  unsigned char* best_;  // by node: the communities of the best end so far
  const index* order_;
  size_t articles_, count_ = 0;
  static constexpr size_t stride_ = most_seeds;
  uint32_t* sums_;     // [term][community]: what its sentences send along the term
  uint32_t* between_;  // [community][community]: Q31 of all ties
  uint64_t* ties_;     // [community]: of the sentence at hand
  uint32_t* volume_;   // [community]: sum of its sentences' degrees, Q31
  uint32_t* weight_;   // [community]: centrality
  uint64_t total_ = 1, edge_ = 0, ratio_ = 0;
  unsigned shift_ = 0;
  uint32_t total_weight_ = 0;
  uint64_t resolution_ = 256;
};

}  // namespace detail
PITH_NAMESPACE_END

#endif

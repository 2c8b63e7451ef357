// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_CHAINS_HPP
#define PITH_DETAIL_CHAINS_HPP

#include <pith/workspace.hpp>

PITH_NAMESPACE_BEGIN
namespace detail {

// Finds out which of many things, each known by its place, are the same, in little memory: the places of those that are
// new hang together in chains, in the very array in which their numbers will be. What a thing is, the caller knows: he
// gives a key, which is the same for the same things, and says whether that at a place is the one at hand.
class chains {
 public:
  // Elements of 4 bytes for `n` places.
  static constexpr size_t slots(size_t n) noexcept { return (heads(n) * sizeof(index) + 3) / 4 + bit_words(n); }
  // So many chains at least: what has the same key but for its 7 highest bits is then in another one.
  static constexpr size_t least_heads = 128;

  // `numbers` has n elements, `memory` slots(n); without memory there is nothing to add.
  chains(index* numbers, uint32_t* memory, size_t n) noexcept
      : links_(numbers), heads_(reinterpret_cast<index*>(memory)), count_(memory ? heads(n) : 0) {
    uint32_t* const bits = memory + (count_ * sizeof(index) + 3) / 4;
    repeats_ = reinterpret_cast<unsigned char*>(bits);
    for (size_t i = 0; i < count_; ++i) heads_[i] = none;
    if (memory) clear(bits, bit_words(n));
  }

  static constexpr index none = static_cast<index>(single_content - 1);

  // The place of the thing, or none.
  template <class Same>
  index find(uint32_t key, Same&& same) const noexcept {
    index i = heads_[home(key)];
    while (i != none && !same(i)) i = links_[i];
    return i;
  }
  template <class Same>
  void add(size_t place, uint32_t key, Same&& same) noexcept {
    index i = find(key, same);
    if (i == none) {
      index& head = heads_[home(key)];
      i = head;
      head = static_cast<index>(place);
    } else {
      set(repeats_, place);
    }
    links_[place] = i;
  }

  // Replaces the links of the first `n` places by dense numbers, in the order of first occurrence; for what occurs once by
  // single_content or single_stop. What bit 0 of minor[place] tells is numbered behind all others; without minor, nothing.
  // Numbers from single_content upwards, which were not added, are left alone. O(n).
  numbering number(size_t n, const unsigned char* minor) noexcept {
    const auto kind = [minor](size_t place) { return minor ? minor[place] & 1u : 0u; };
    clear(reinterpret_cast<uint32_t*>(heads_), bit_words(n));  // the chains have served
    unsigned char* const often = reinterpret_cast<unsigned char*>(heads_);
    index next[2] = {0, 0};
    for (size_t i = 0; i < n; ++i) {
      if (links_[i] >= single_content || !is_set(repeats_, i) || is_set(often, links_[i])) continue;
      set(often, links_[i]);
      ++next[kind(links_[i])];
    }
    const numbering result{next[0], static_cast<index>(next[0] + next[1])};
    next[0] = 0;
    next[1] = result.content;
    for (size_t i = 0; i < n; ++i) {
      if (links_[i] >= single_content) continue;
      if (is_set(repeats_, i)) {
        links_[i] = links_[links_[i]];
      } else {
        links_[i] = is_set(often, i) ? next[kind(i)]++ : static_cast<index>(single_content + kind(i));
      }
    }
    return result;
  }

 private:
  static constexpr size_t bit_words(size_t n) noexcept { return (n / 8 + 4) / 4; }  // of 32 bits, for n and one more
  static constexpr size_t heads(size_t n) noexcept { return n / 4 > least_heads ? n / 4 : least_heads; }
  size_t home(uint32_t key) const noexcept {
#if PITH_INDEX_BITS == 16
    return static_cast<size_t>((key >> 16) * static_cast<uint32_t>(count_) >> 16);
#else
    return static_cast<size_t>(static_cast<uint64_t>(key) * count_ >> 32);
#endif
  }
  static bool is_set(const unsigned char* bits, size_t i) noexcept { return (bits[i / 8] & 1u << (i & 7u)) != 0; }
  static void set(unsigned char* bits, size_t i) noexcept {
    bits[i / 8] = static_cast<unsigned char>(bits[i / 8] | 1u << (i & 7u));
  }

  index* links_;  // by place: of a new thing the next in its chain, of one that was there before its first place
  index* heads_;
  size_t count_;
  unsigned char* repeats_;  // a bit for each place: was there before
};

}  // namespace detail
PITH_NAMESPACE_END

#endif

// SPDX-License-Identifier: MIT
#ifndef PITH_VOCABULARY_HPP
#define PITH_VOCABULARY_HPP

#include <pith/detail/bytes.hpp>
#include <pith/detail/chains.hpp>

// Interning: 32-bit hashes in, small numbers out. A key is known by 30 bits of its hash: two of n different keys are
// taken for one with probability about n^2 / 2^31 (one article in ten thousand has such a pair).

PITH_NAMESPACE_BEGIN
namespace detail {

// The keys that a hash becomes: a multiple of 4, and not 0. `minor` is part of the key: a function word, and a content word
// with the same stem, differ.
constexpr uint32_t key_of(uint32_t hash, bool minor) noexcept {
  hash = (hash ^ (minor ? 0x5bd1e995u : 0u)) * 0x9E3779B1u;
  return hash >> 2 ? hash & ~uint32_t{3} : 4u;
}

#if PITH_WIDE_INDEX
constexpr size_t open_slots(size_t n) noexcept { return n + n / 4 + 8; }
constexpr size_t table_slots(size_t n) noexcept { return open_slots(n) + n; }
constexpr size_t pair_slots(size_t n) noexcept { return open_slots(n); }

// An open-addressing table of keys that lives in the caller's workspace: open_slots(keys) slots for so many different ones.
class key_table {
 public:
  static constexpr uint32_t shared = 2;  // flag of a key met at least twice; bit 0 is the key's `minor`

  key_table(uint32_t* slots, size_t size) noexcept : slots_(slots), size_(size) {
    for (size_t i = 0; i < size_; ++i) slots_[i] = 0;
  }

  // The slot of a key, which is entered, with what its two lowest bits say beside, if it is new.
  struct place {
    uint32_t at, fresh;
  };
  PITH_INLINE place add(uint32_t key) noexcept {
    size_t at = home(key);
    // Whether a word is new, or has to take the place behind its own, cannot be foreseen: sums instead of branches.
    const auto taken = [key](uint32_t slot) { return static_cast<uint64_t>(slot) * ((slot ^ key) >> 2); };
    at += static_cast<size_t>((0 - taken(slots_[at])) >> 63);
    uint32_t slot = slots_[at];
    while (taken(slot) != 0) {
      if (++at == size_) at = 0;
      slot = slots_[at];
    }
    const uint32_t fresh = static_cast<uint32_t>((static_cast<uint64_t>(slot) - 1) >> 63);
    slots_[at] = slot | (shared ^ ((shared ^ key) & (0u - fresh)));
    return {static_cast<uint32_t>(at), fresh};
  }
  void prefetch(uint32_t key) const noexcept { PITH_PREFETCH(slots_ + home(key)); }

  // Takes two slots from the end, before there are keys, and gives them values; returns the second.
  uint32_t reserve(uint32_t first, uint32_t second) noexcept {
    size_ -= 2;
    slots_[size_] = first;
    slots_[size_ + 1] = second;
    return static_cast<uint32_t>(size_ + 1);
  }

  uint32_t& operator[](size_t slot) const noexcept { return slots_[slot]; }
  bool contains(uint32_t key) const noexcept {
    for (size_t at = home(key); slots_[at] != 0; at = at + 1 == size_ ? 0 : at + 1) {
      if ((slots_[at] ^ key) <= 3) return true;
    }
    return false;
  }

 private:
  size_t home(uint32_t key) const noexcept {
    return static_cast<size_t>(static_cast<uint64_t>(key & ~uint32_t{3}) * (size_ - 1) >> 32);
  }

  uint32_t* slots_;
  size_t size_;
};

// Numbers words. O(1) expected for each.
class vocabulary {
 public:
  // `slots` has table_slots(keys) elements, `keys` being the most that there will be.
  vocabulary(uint32_t* slots, size_t keys) noexcept : slots_(slots), keys_(keys) {}

  // Replaces keys, with `minor` beside them in bit 0, by dense numbers in the order of first occurrence; those of keys that
  // occur once become single_content or single_stop.
  numbering number_keys(index* keys, size_t count) const noexcept {
    uint32_t* const order = slots_ + open_slots(keys_);  // the slots of different keys, as they were met
    // Most texts repeat their words: an eighth of the table, at its end, is enough for them, a sixteenth for a long one, and
    // is kinder to the cache. If it fills, everything moves once into the rest, which can hold all keys.
    const size_t all = open_slots(keys_), first = keys_ < 32768 ? all : keys_ < size_t{1} << 20 ? all / 8 : all / 16;
    key_table table(slots_ + (all - first), first);
    size_t used = 0, room = first < all ? first / 4 * 3 : ~size_t{0};
    for (size_t i = 0; i < count;) {
      const size_t end = count - i < 512 ? count : i + 512;
      for (; i < end; ++i) {
        const key_table::place p = table.add(keys[i]);
        keys[i] = p.at;
        order[used] = p.at;
        used += p.fresh;
      }
      if (used < room) continue;  // a quarter is left, and more than a thousand slots
      room = ~size_t{0};
      const key_table old = table;
      table = key_table(slots_, all - first);
      for (size_t k = 0; k < used; ++k) {
        const uint32_t at = table.add(old[order[k]]).at;
        old[order[k]] = at;
        order[k] = at;
      }
      for (size_t k = 0; k < i; ++k) keys[k] = old[keys[k]];
    }
    // Without branches, as none of this can be foreseen: content words in the low half, function words in the high one.
    const auto sort = [](uint32_t slot) {
      return static_cast<uint64_t>(slot / key_table::shared & 1u) << 32 * (slot & 1u);
    };
    uint64_t often = 0;
    for (size_t k = 0; k < used; ++k) often += sort(table[order[k]]);
    const uint32_t content = static_cast<uint32_t>(often);
    uint64_t next = often << 32;
    for (size_t k = 0; k < used; ++k) {
      uint32_t& slot = table[order[k]];
      const uint32_t minor = slot & 1u, dense = static_cast<uint32_t>(next >> 32 * minor),
                     alone = single_content + minor;
      const uint64_t more = sort(slot);
      slot = alone ^ ((alone ^ dense) & (0u - (slot / key_table::shared & 1u)));
      next += more;
    }
    for (size_t i = 0; i < count; ++i) keys[i] = table[keys[i]];
    return {content, content + static_cast<uint32_t>(often >> 32)};
  }

 private:
  uint32_t* slots_;
  size_t keys_;
};

#else
constexpr size_t pair_slots(size_t n) noexcept { return chains::slots(n); }
constexpr size_t table_slots(size_t n) noexcept { return chains::slots(n) + (n + 1) / 2 + (n + 3) / 4; }

// Words in chains, with 23 bits of each key and `minor` beside: the chain tells the other 7. O(1) expected per key.
class vocabulary {
 public:
  // `slots` has table_slots(keys) elements, `numbers` one for each key. Without slots there is no key to add.
  vocabulary(index* numbers, uint32_t* slots, size_t keys) noexcept
      : words_(numbers, slots, keys),
        low_(reinterpret_cast<uint16_t*>(slots + (slots ? chains::slots(keys) : 0))),
        high_(reinterpret_cast<unsigned char*>(low_ + (keys + 1) / 2 * 2)) {}

  void add(size_t place, uint32_t hash, bool minor) noexcept {
    const uint32_t key = key_of(hash, minor);
    const uint16_t low = static_cast<uint16_t>(key >> 2);
    const unsigned char high = static_cast<unsigned char>(key >> 18 << 1);
    words_.add(place, key, [&](index i) { return low_[i] == low && (high_[i] & 0xFEu) == high; });
    low_[place] = low;
    high_[place] = static_cast<unsigned char>(high | (minor ? 1u : 0u));
  }
  numbering number(size_t count) noexcept { return words_.number(count, high_); }

 private:
  chains words_;
  uint16_t* low_;        // by place
  unsigned char* high_;  // the same
};
#endif

}  // namespace detail
PITH_NAMESPACE_END

#endif

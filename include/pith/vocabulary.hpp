// SPDX-License-Identifier: MIT
#ifndef PITH_VOCABULARY_HPP
#define PITH_VOCABULARY_HPP

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
constexpr size_t table_slots(size_t n) noexcept { return n + n / 4 + 8; }
constexpr size_t pair_slots(size_t n) noexcept { return table_slots(n); }

// An open-addressing table that lives in the caller's workspace. While it is filled, a key's number is its slot; number()
// then replaces the slots by dense numbers. O(1) expected per key, O(slots) for number().
class vocabulary {
 public:
  // `slots` has table_slots(keys) elements, `keys` being the most that will be added, or fewer different ones. Without
  // slots there is no key to add.
  vocabulary(uint32_t* slots, size_t keys) noexcept : region_(slots), capacity_(slots ? table_slots(keys) : 0) {
    slots_ = region_;
    size_ = capacity_;
    // Most texts repeat their words: an eighth of the table, at the end of the region, is enough for them and is kinder
    // to the cache. If it fills, everything moves once into the rest, which can hold all keys.
    if (keys >= 32768) {
      size_ = capacity_ / 8;
      slots_ = region_ + (capacity_ - size_);
      room_ = size_ / 4 * 3;
    }
    for (size_t i = 0; i < size_; ++i) slots_[i] = 0;
  }

  // A table of so many slots, more than there are different keys.
  struct whole {};
  vocabulary(uint32_t* slots, size_t count, whole) noexcept
      : region_(slots), capacity_(count), slots_(slots), size_(count) {
    for (size_t i = 0; i < size_; ++i) slots_[i] = 0;
  }

  // The slot of a key. `minor` is part of the key: a function word, and a content word with the same stem, differ.
  index intern(uint32_t hash, bool minor) noexcept { return intern_key(key_of(hash, minor), minor); }
  index intern_key(uint32_t key, bool minor) noexcept {
    size_t at = home(key);
    // Whether a word is new, or has to take the place behind its own, cannot be foreseen: sums instead of branches.
    const auto taken = [&](uint32_t slot) { return is_set(slot) & is_set((slot ^ key) >> 2); };
    const uint32_t here = slots_[at], next = slots_[at + 1], second = taken(here);
    at += second;
    uint32_t slot = here ^ ((here ^ next) & (0u - second));
    while (taken(slot)) {
      if (++at == size_) at = 0;
      slot = slots_[at];
    }
    const uint32_t fresh = is_set(slot) ^ 1u, kind = minor ? 1u : 0u;
    slots_[at] = slot | ((key | kind) & (0u - fresh)) | (shared & (fresh - 1u));
    shared_ += uint64_t{(slot / shared & 1u) ^ (fresh ^ 1u)} << 32 * kind;
    used_ += fresh;
    return static_cast<index>(at | fresh << 31);
  }

  void prefetch(uint32_t key) const noexcept { PITH_PREFETCH(slots_ + home(key)); }

  // Whether the key has been interned.
  bool contains(uint32_t hash) const noexcept {
    const uint32_t key = key_of(hash, false);
    for (size_t at = home(key); slots_[at] != 0; at = at + 1 == size_ ? 0 : at + 1) {
      if ((slots_[at] & ~uint32_t{3}) == key) return true;
    }
    return false;
  }

  // To be asked between keys: whether it is time for make_room().
  bool crowded() const noexcept { return used_ >= room_; }

  // Moves to the large table when the small one is three quarters full, and rewrites the numbers handed out so far.
  // Once, in O(slots).
  PITH_STAGE void make_room(index* numbers, size_t count) noexcept {
    room_ = ~size_t{0};
    uint32_t* old = slots_;
    const size_t old_size = size_;
    slots_ = region_;
    size_ = capacity_ - old_size;
    for (size_t i = 0; i < size_; ++i) slots_[i] = 0;
    for (size_t i = 0; i < old_size; ++i) {
      if (old[i] == 0) continue;
      size_t at = home(old[i] & ~uint32_t{3});
      while (slots_[at] != 0) at = at + 1 == size_ ? 0 : at + 1;
      slots_[at] = old[i];
      old[i] = static_cast<uint32_t>(at);
    }
    for (size_t i = 0; i < count; ++i) {
      if (numbers[i] < single_content) numbers[i] = (numbers[i] & first) | old[numbers[i] & ~first];
    }
  }

  // Replaces the slot numbers in `numbers` by dense ones, in the order of first occurrence; those of keys that occur once
  // become single_content or single_stop. Numbers from single_content upwards are left alone. Without branches, as none of
  // this can be foreseen.
  numbering number(index* numbers, size_t count) noexcept {
    vocabulary v = *this;
    v.begin_numbers();
    for (size_t i = 0; i < count; ++i) {
      if (numbers[i] < single_content) v.number_one(numbers[i]);
    }
    return shared_keys();
  }
  // The same, one by one.
  void begin_numbers() noexcept { next_ = shared_ << 32; }
  void number_one(index& number) noexcept {
    // Where a key was met first, it gives its place to its number.
    uint32_t& slot = slots_[number & ~first];
    const uint32_t fresh = number / first, often = (slot & shared) / shared, minor = slot & fresh;
    const uint32_t dense = static_cast<uint32_t>(next_ >> 32 * minor), alone = single_content + minor;
    next_ += uint64_t{often & fresh} << 32 * minor;
    slot ^= (slot ^ alone ^ ((alone ^ dense) & (0u - often))) & (0u - fresh);
    number = slot;
  }
  numbering shared_keys() const noexcept {
    const uint32_t content = static_cast<uint32_t>(shared_);
    return {content, content + static_cast<uint32_t>(shared_ >> 32)};
  }
  // Interns keys that have been put down, with `minor` beside them in bit 0, and numbers them.
  numbering number_keys(index* keys, size_t count) noexcept {
    for (size_t i = 0; i < count;) {
      vocabulary v = *this;  // in registers
      const size_t end = count - i < 512 ? count : i + 512;
      for (; i < end; ++i) keys[i] = v.intern_key(keys[i] & ~uint32_t{1}, (keys[i] & 1u) != 0);
      *this = v;
      if (crowded()) make_room(keys, i);  // of the small table, a quarter and more than a thousand slots are left
    }
    return number(keys, count);
  }

 private:
  static constexpr uint32_t shared = 2;                 // flag of a key met at least twice; bit 0 is the key's `minor`
  static constexpr uint32_t first = uint32_t{1} << 31;  // flag beside the number of a slot: the key was new there

  static constexpr uint32_t is_set(uint32_t bits) noexcept { return static_cast<uint32_t>((uint64_t{0} - bits) >> 63); }
  size_t home(uint32_t key) const noexcept {
    return static_cast<size_t>(static_cast<uint64_t>(key) * (size_ - 1) >> 32);
  }

  uint32_t* region_;
  size_t capacity_;
  uint32_t* slots_ = nullptr;
  size_t size_ = 0, used_ = 0, room_ = ~size_t{0};
  uint64_t shared_ = 0, next_ = 0;  // content words in the low half, function words in the high one
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

// SPDX-License-Identifier: MIT
#ifndef PITH_WORKSPACE_HPP
#define PITH_WORKSPACE_HPP

#include <pith/buffer.hpp>
#include <pith/status.hpp>

PITH_NAMESPACE_BEGIN

// What a call may meet at most. The memory it needs depends on all but `bytes`.
struct limits {
  size_t bytes = 0;  // of the longest text; checked, costs nothing
  size_t units = 0;  // sentences, headings and titles of all texts together, the focus counted as one more
  size_t words = 0;  // words (or character pairs, where a script has no spaces) of those units
  size_t articles = 1;
  size_t edges = 0;  // links of the explicit graph, for lexrank with a threshold; 0: none is built
};

namespace detail {

// Term number of a word that occurs once, so that nothing can be shared through it: its kind is all that is kept.
constexpr index single_stop = static_cast<index>(~index{0});
constexpr index single_content = static_cast<index>(single_stop - 1);
constexpr index no_concept = single_stop;

// 61,000: a table of that many keys has fewer than 2^16 slots.
constexpr size_t most_units = PITH_INDEX_BITS == 16 ? 61000u : size_t{1} << 22;
constexpr size_t most_words = PITH_INDEX_BITS == 16 ? 61000u : size_t{1} << 28;

// How the keys of one text were numbered: [0, content) for keys that occur at least twice and are not function words,
// [content, all) for function words that occur at least twice.
struct numbering {
  index content = 0, all = 0;
};

// Hands out parts of one buffer in order and takes them back in reverse. Never fails: the size was checked before, with
// the same sequence of sizes.
class arena {
 public:
  explicit arena(const buffer& memory) noexcept
      : base_(memory.data + ((~reinterpret_cast<uintptr_t>(memory.data) + 1) & 3u)), used_(0) {}
  // n elements of T, whose values are left as they are. An alignment of 8 may cost 4 bytes.
  template <class T>
  T* take(size_t n) noexcept {
    if (alignof(T) > 4 && (reinterpret_cast<uintptr_t>(base_ + used_) & 7u) != 0) used_ += 4;
    return reinterpret_cast<T*>(take_bytes(n * sizeof(T)));
  }
  size_t mark() const noexcept { return used_; }
  void release(size_t mark) noexcept { used_ = mark; }
  // What is left.
  arena rest() const noexcept {
    arena r = *this;
    r.base_ += r.used_;
    r.used_ = 0;
    return r;
  }
  static constexpr size_t round_up(size_t n) noexcept { return (n + 3) & ~static_cast<size_t>(3); }
  static constexpr size_t slack = 3;  // bytes that aligning the buffer may cost

 private:
  PITH_STAGE unsigned char* take_bytes(size_t n) noexcept {
    unsigned char* const part = base_ + used_;
    used_ += round_up(n);
    return part;
  }

  unsigned char* base_;
  size_t used_;
};

// Sets n numbers to 0.
PITH_STAGE inline void clear(uint32_t* at, size_t n) noexcept {
  for (size_t i = 0; i < n; ++i) at[i] = 0;
}

}  // namespace detail
PITH_NAMESPACE_END

#endif

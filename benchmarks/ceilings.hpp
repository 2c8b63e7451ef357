// SPDX-License-Identifier: MIT
#ifndef PITH_BENCHMARKS_CEILINGS_HPP
#define PITH_BENCHMARKS_CEILINGS_HPP

// What any program that reads the words of a text has to do: the lines that pith is held against. None of it knows of
// sentences, stems, function words or UTF-8 beyond "a byte of 0x80 or above belongs to a word".

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace ceiling {

// Runs of bytes above ' '.
inline std::size_t count_words(std::string_view text) {
  std::size_t count = 0;
  bool inside = false;
  for (const char c : text) {
    const bool word = static_cast<unsigned char>(c) > ' ';
    count += word && !inside;
    inside = word;
  }
  return count;
}

// An open-addressing table of words by hash, with their counts; doubles at half load.
class word_counts {
 public:
  word_counts() : slots_(2048) {}

  void add(std::uint64_t hash) {
    for (std::size_t at = hash & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
      slot& s = slots_[at];
      if (s.hash == hash) {
        ++s.count;
        return;
      }
      if (s.count) continue;
      s.hash = hash;
      s.count = 1;
      if (++used_ * 2 > slots_.size()) grow();
      return;
    }
  }
  std::size_t different() const { return used_; }

 private:
  struct slot {
    std::uint64_t hash = 0;
    std::uint64_t count = 0;
  };
  void grow() {
    std::vector<slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const slot& s : old) {
      if (!s.count) continue;
      std::size_t at = s.hash & (slots_.size() - 1);
      while (slots_[at].count) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = s;
    }
  }
  std::vector<slot> slots_;
  std::size_t used_ = 0;
};

// The lower-case form of a byte of a word, 0 for all others.
struct fold_table {
  unsigned char at[256] = {};
  constexpr fold_table() {
    for (unsigned c = 0; c < 256; ++c) {
      const bool upper = c >= 'A' && c <= 'Z';
      if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80)
        at[c] = static_cast<unsigned char>(upper ? c + 32 : c);
    }
  }
};
inline constexpr fold_table folded{};

// Tokenise, fold, hash (FNV-1a), count: byte by byte.
inline std::size_t look_up_scalar(std::string_view text) {
  word_counts counts;
  const char* p = text.data();
  const char* const end = p + text.size();
  while (p != end) {
    unsigned char c = folded.at[static_cast<unsigned char>(*p++)];
    if (!c) continue;
    std::uint64_t hash = 14695981039346656037u;
    do {
      hash = (hash ^ c) * 1099511628211u;
    } while (p != end && (c = folded.at[static_cast<unsigned char>(*p++)]) != 0);
    counts.add(hash);
  }
  return counts.different();
}

#if defined(__SSE2__)
// The same with the word edges found 64 bytes at a time and hashes of eight bytes at a time.
inline std::size_t look_up_sse2(std::string_view text) {
  word_counts counts;
  const auto is_word = [](const char* p) -> std::uint64_t {
    const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    const __m128i letter =
        _mm_sub_epi8(_mm_or_si128(v, _mm_set1_epi8(0x20)), _mm_set1_epi8(static_cast<char>('a' + 128)));
    const __m128i digit = _mm_sub_epi8(v, _mm_set1_epi8(static_cast<char>('0' + 128)));
    const __m128i any = _mm_or_si128(_mm_cmplt_epi8(letter, _mm_set1_epi8(static_cast<char>(26 - 128))),
                                     _mm_cmplt_epi8(digit, _mm_set1_epi8(static_cast<char>(10 - 128))));
    return static_cast<std::uint64_t>(_mm_movemask_epi8(_mm_or_si128(any, v)));  // v: its top bit is that of UTF-8
  };
  const char* const data = text.data();
  const std::size_t size = text.size();
  const auto add = [&](std::size_t begin, std::size_t end) {
    std::uint64_t hash = 0;
    for (std::size_t i = begin; i < end; i += 8) {
      std::uint64_t v = 0;
      if (i + 8 <= size) {
        std::memcpy(&v, data + i, 8);
        if (end - i < 8) v &= (std::uint64_t{1} << (8 * (end - i))) - 1;
      } else {
        std::memcpy(&v, data + i, end - i);
      }
      hash = (hash ^ (v | 0x2020202020202020u)) * 0x9E3779B97F4A7C15u;
      hash ^= hash >> 32;
    }
    counts.add(hash ? hash : 1);
  };
  std::uint64_t before = 0;  // the last byte was of a word
  std::size_t begin = 0, i = 0;
  bool open = false;
  for (; i + 64 <= size; i += 64) {
    const std::uint64_t word =
        is_word(data + i) | is_word(data + i + 16) << 16 | is_word(data + i + 32) << 32 | is_word(data + i + 48) << 48;
    for (std::uint64_t edges = word ^ (word << 1 | before); edges; edges &= edges - 1) {
      const std::size_t at = i + static_cast<std::size_t>(__builtin_ctzll(edges));
      if (open)
        add(begin, at);
      else
        begin = at;
      open = !open;
    }
    before = word >> 63;
  }
  for (; i < size; ++i) {
    const bool word = folded.at[static_cast<unsigned char>(data[i])] != 0;
    if (word == open) continue;
    if (open)
      add(begin, i);
    else
      begin = i;
    open = word;
  }
  if (open) add(begin, size);
  return counts.different();
}
#endif

}  // namespace ceiling

#endif

// SPDX-License-Identifier: MIT
#ifndef PITH_BUDGET_HPP
#define PITH_BUDGET_HPP

#include <pith/buffer.hpp>

PITH_NAMESPACE_BEGIN

// How long a summary may be. All limits that are given hold together, and none is ever exceeded; a limit of zero is
// answered with status::budget_too_small.
struct budget {
  static constexpr uint32_t unlimited = 0xFFFFFFFFu;

  uint32_t sentences = unlimited;
  uint32_t words = unlimited;     // maximal runs without White_Space
  uint32_t bytes = unlimited;     // of the text as written out, one byte between two sentences included
  uint32_t permille = unlimited;  // share of the words of all sentences, in 1/1000

  // Both budgets together: of each limit the smaller.
  friend constexpr budget operator&(budget a, const budget& b) noexcept {
    if (b.sentences < a.sentences) a.sentences = b.sentences;
    if (b.words < a.words) a.words = b.words;
    if (b.bytes < a.bytes) a.bytes = b.bytes;
    if (b.permille < a.permille) a.permille = b.permille;
    return a;
  }
};

namespace detail {
constexpr uint32_t to_limit(size_t n) noexcept {
  return static_cast<uint64_t>(n) >= budget::unlimited ? budget::unlimited : static_cast<uint32_t>(n);
}
}  // namespace detail

constexpr budget sentences(size_t n) noexcept {
  budget b;
  b.sentences = detail::to_limit(n);
  return b;
}
constexpr budget words(size_t n) noexcept {
  budget b;
  b.words = detail::to_limit(n);
  return b;
}
constexpr budget bytes(size_t n) noexcept {
  budget b;
  b.bytes = detail::to_limit(n);
  return b;
}
// A share of the text's words in 1/1000: ratio(200) is a fifth.
constexpr budget ratio(size_t permille) noexcept {
  budget b;
  b.permille = detail::to_limit(permille);
  return b;
}

PITH_NAMESPACE_END

#endif

// SPDX-License-Identifier: MIT
#ifndef PITH_TESTS_FUZZ_NARROW_HPP
#define PITH_TESTS_FUZZ_NARROW_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// A question to the single header in its build with 16-bit numbers, in terms that both builds know.
struct narrow_question {
  std::vector<std::string_view> texts, titles, known;
  std::string_view focus;
  uint32_t sentences, words, bytes, permille;
  unsigned method;
  uint32_t threshold, mmr;
  bool keep_boilerplate, by_score;
};

// The picks and the status in words; empty: the texts are too large for 16 bits.
std::string narrow_answer(const narrow_question& q);

// How both write an answer.
template <class Pick>
void write_pick(std::string& out, const Pick& p) {
  for (const uint64_t n :
       {uint64_t{p.article}, uint64_t{p.begin}, uint64_t{p.end}, uint64_t{p.score}, uint64_t{p.rank}, uint64_t{p.cut}})
    out += std::to_string(n) + ' ';
  out += '\n';
}

#endif

// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <pith.hpp>

#include <string>

#include "support/random_text.hpp"

using namespace pith;

#if PITH_WIDE_STEPS

namespace {

std::string random_bytes(random_source& random, size_t size) {
  static const std::string often = "aZz09@[`{/:.,;!?()\n\r \x7F\x80\xC2\xD5\xD6\xE2\xFF";
  std::string s;
  for (size_t i = 0; i < size; ++i)
    s += random.below(2) ? often[random.below(static_cast<uint32_t>(often.size()))]
                         : static_cast<char>(random.below(256));
  return s;
}

bool word_byte_at(const std::string& s, size_t i) { return detail::word_byte(static_cast<unsigned char>(s[i])) != 0; }

// The first byte of the step at which is_match holds.
template <class Step, class Match>
size_t first_of(const std::string& s, size_t at, Match is_match) {
  size_t k = 0;
  while (k < Step::size && !is_match(static_cast<unsigned char>(s[at + k]))) ++k;
  return k;
}

// Runs without white space that begin in [at, at + n).
size_t runs_in(const std::string& s, size_t at, size_t n, bool& inside) {
  size_t runs = 0;
  for (size_t k = at; k < at + n; ++k) {
    const bool solid = s[k] != ' ' && (s[k] < 9 || s[k] > 13);
    runs += solid && !inside;
    inside = solid;
  }
  return runs;
}

// What a step of several bytes finds is what a look at one byte after the other finds.
template <class Step>
void check_step() {
  random_source random(7);
  for (int round = 0; round < 20000; ++round) {
    const std::string s = random_bytes(random, Step::size + 3);
    const size_t at = random.below(4);
    const Step step(text_view(s), at);
    const auto b = static_cast<unsigned char>(random.below(256)),
               bit = static_cast<unsigned char>(b & (1u << random.below(8)));
    REQUIRE(step.is(b).first() == first_of<Step>(s, at, [&](unsigned char c) { return c == b; }));
    REQUIRE(step.is(b, bit).first() == first_of<Step>(s, at, [&](unsigned char c) { return (c | bit) == b; }));
    REQUIRE(static_cast<bool>(step.is(b)) == (step.is(b).first() < Step::size));
    REQUIRE(step.below(0x0E).first() == first_of<Step>(s, at, [](unsigned char c) { return c < 0x0E; }));
    REQUIRE(step.from(0xD6).first() == first_of<Step>(s, at, [](unsigned char c) { return c >= 0xD6; }));
    REQUIRE((step.is(b) | step.from(0xD6)).first() ==
            first_of<Step>(s, at, [&](unsigned char c) { return c == b || c >= 0xD6; }));
    REQUIRE(step.from(0x80).first() == first_of<Step>(s, at, [](unsigned char c) { return c >= 0x80; }));
    const size_t n = step.from(0x80).first();
    bool inside = random.below(2) != 0, as_well = inside;
    if (n > 0) {
      REQUIRE(step.runs(n, inside) == runs_in(s, at, n, as_well));
      REQUIRE(inside == as_well);
    }
    size_t small = 0;
    while (small < Step::size && s[at + Step::size - 1 - small] >= 'a' && s[at + Step::size - 1 - small] <= 'z')
      ++small;
    REQUIRE(step.small_letters_behind() == small);
    REQUIRE(step.word_size() == first_of<Step>(s, at, [](unsigned char c) { return detail::word_byte(c) == 0; }));
  }
}

}  // namespace

TEST_CASE("steps of eight and of sixteen bytes find the same") {
  check_step<detail::eight_bytes>();
  check_step<detail::step_bytes>();
}

TEST_CASE("a short word is hashed as byte by byte") {
  random_source random(8);
  for (int round = 0; round < 20000; ++round) {
    const std::string s = random_bytes(random, 24);
    const size_t at = random.below(9);
    size_t n = 0;
    std::string folded;
    for (; n < 16 && word_byte_at(s, at + n); ++n)
      folded += static_cast<char>(detail::word_byte(static_cast<unsigned char>(s[at + n])));
    REQUIRE(detail::word_size_at(s, at) == n);
    if (n == 0 || n == 16) continue;
    REQUIRE(detail::short_word::read(s, at, n).hash() == hash_word(folded));
  }
}

TEST_CASE("words are the same wherever the text ends") {
  random_source random(9);
  for (int round = 0; round < 3000; ++round) {
    std::string s;
    for (uint32_t k = 1 + random.below(6); k > 0; --k) {
      s += invented_word(random.below(100000));
      s += random.below(3) ? " " : random_bytes(random, 1 + random.below(3));
    }
    const size_t size = s.size();
    std::string near, far;
    for_each_term(s, range{0, size}, lang::en(), [&](const term& t) {
      near += std::to_string(t.hash) + ' ' + std::to_string(t.begin) + ' ' + std::to_string(t.end) + '\n';
    });
    s += std::string(40, 'x');  // behind the range
    for_each_term(s, range{0, size}, lang::en(), [&](const term& t) {
      far += std::to_string(t.hash) + ' ' + std::to_string(t.begin) + ' ' + std::to_string(t.end) + '\n';
    });
    REQUIRE(near == far);
  }
}

#endif

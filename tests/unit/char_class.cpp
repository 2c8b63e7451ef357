// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <pith.hpp>

using namespace pith;

TEST_CASE("flags of ASCII") {
  CHECK(flags_of('a') == (flag::letter | flag::lower));
  CHECK(flags_of('Z') == (flag::letter | flag::upper));
  CHECK(flags_of('7') == flag::digit);
  CHECK(flags_of('\n') == flag::space);
  CHECK(flags_of('?') == flag::stop);
  CHECK(flags_of('(') == flag::open);
  CHECK(flags_of(']') == flag::close);
  CHECK(flags_of('"') == (flag::open | flag::close));
  CHECK(flags_of('-') == 0);
  CHECK(flags_of(0) == 0);
}

TEST_CASE("flags of other scripts") {
  CHECK(flags_of(0xE9) == (flag::letter | flag::lower));
  CHECK(flags_of(0x416) == (flag::letter | flag::upper));
  CHECK(flags_of(0x3C2) == (flag::letter | flag::lower));  // final sigma
  CHECK(flags_of(0x300) == flag::letter);                  // a mark goes on with its letter
  CHECK(flags_of(0x5D0) == flag::letter);
  CHECK(flags_of(0x915) == flag::letter);
  CHECK(flags_of(0xAC00) == flag::letter);
  CHECK(flags_of(0x4E2D) == (flag::letter | flag::unspaced));
  CHECK(flags_of(0x20000) == (flag::letter | flag::unspaced));
  CHECK(flags_of(0xE01) == (flag::letter | flag::unspaced));
  CHECK(flags_of(0x3042) == (flag::letter | flag::unspaced | flag::kana));
  CHECK(flags_of(0x661) == flag::digit);
  for (const uint32_t space : {0x85u, 0xA0u, 0x2003u, 0x2028u, 0x3000u}) CHECK(flags_of(space) == flag::space);
  for (const uint32_t stop : {0x2026u, 0x3002u, 0xFF01u, 0xFF1Fu, 0x964u, 0x61Fu, 0x6D4u, 0x589u, 0x1362u, 0x104Bu}) {
    CHECK(flags_of(stop) == flag::stop);
  }
  for (const uint32_t open : {0x300Cu, 0x300Au, 0x3010u, 0xFF08u, 0x201Eu}) CHECK(flags_of(open) == flag::open);
  for (const uint32_t close : {0x300Du, 0x300Bu, 0x3011u, 0xFF09u}) CHECK(flags_of(close) == flag::close);
  for (const uint32_t quote : {0xABu, 0xBBu, 0x2019u, 0x201Cu, 0x201Du})
    CHECK(flags_of(quote) == (flag::open | flag::close));
  for (const uint32_t none : {0xADu, 0x200Bu, 0x200Du, 0xFEFFu, 0x64Bu, 0x640u})
    CHECK(flags_of(none) == flag::ignorable);
  CHECK(flags_of(0x1F600) == 0);
  CHECK(flags_of(0xFFFFFFFF) == flag::ignorable);
}

TEST_CASE("case folding") {
  CHECK(fold('A') == 'a');
  CHECK(fold('[') == '[');
  CHECK(fold(0xC9) == 0xE9);
  CHECK(fold(0xD7) == 0xD7);  // the sign of multiplication
  CHECK(fold(0x178) == 0xFF);
  CHECK(fold(0x100) == 0x101);
  CHECK(fold(0x101) == 0x101);
  CHECK(fold(0x139) == 0x13A);
  CHECK(fold(0x130) == 'i');
  CHECK(fold(0x131) == 'i');
  CHECK(fold(0x1E9E) == 0xDF);
  CHECK(fold(0x39F) == 0x3BF);
  CHECK(fold(0x386) == 0x3AC);
  CHECK(fold(0x3C2) == 0x3C3);
  CHECK(fold(0x404) == 0x454);
  CHECK(fold(0x429) == 0x449);
  CHECK(fold(0x449) == 0x449);
  CHECK(fold(0x531) == 0x561);
  CHECK(fold(0x10D0) == 0x10D0);
  CHECK(fold(0x1C90) == 0x10D0);
  CHECK(fold(0x1F08) == 0x1F00);
  CHECK(fold(0x4E2D) == 0x4E2D);
}

TEST_CASE("folding is done after one step, and nothing is both upper and lower") {
  for (uint32_t c = 0; c < 0x30000; ++c) {
    if (fold(fold(c)) != fold(c)) FAIL("fold " << c);
    const char_flags f = flags_of(c);
    if ((f & flag::upper) && (f & flag::lower)) FAIL("case " << c);
    if ((f & (flag::upper | flag::lower)) && !(f & flag::letter)) FAIL("letter " << c);
    if ((f & flag::kana) && !(f & flag::unspaced)) FAIL("kana " << c);
  }
}

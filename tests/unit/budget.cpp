// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/lab.hpp"

using namespace pith::detail;

namespace {

node of(size_t begin, size_t end, size_t words) {
  node n{};
  n.begin = static_cast<pith::offset>(begin);
  n.end = static_cast<pith::offset>(end);
  n.words = static_cast<pith::index>(words);
  return n;
}

}  // namespace

TEST_CASE("budgets together: of each limit the smaller") {
  constexpr pith::budget b =
      pith::sentences(3) & pith::words(50) & pith::sentences(2) & pith::bytes(10) & pith::ratio(100);
  static_assert(b.sentences == 2 && b.words == 50 && b.bytes == 10 && b.permille == 100, "");
  constexpr pith::budget again = pith::ratio(50) & b;
  static_assert(again.permille == 50 && again.words == 50, "");
  CHECK(pith::words(~size_t{0}).words == pith::budget::unlimited);
}

TEST_CASE("a purse counts the byte between two sentences, and no more") {
  purse p(pith::bytes(21), 100);
  CHECK(p.fits(of(0, 21, 3)));
  CHECK_FALSE(p.fits(of(0, 22, 3)));
  p.pay(of(0, 10, 3));
  CHECK(p.fits(of(20, 30, 3)));
  CHECK_FALSE(p.fits(of(20, 31, 3)));
  p.pay(of(20, 30, 3));
  CHECK_FALSE(p.fits(of(40, 41, 1)));
}

TEST_CASE("a purse counts words and sentences") {
  purse p(pith::words(5) & pith::sentences(2), 100);
  CHECK(p.fits(of(0, 100, 5)));
  CHECK_FALSE(p.fits(of(0, 100, 6)));
  p.pay(of(0, 100, 3));
  CHECK(p.fits(of(0, 100, 2)));
  p.pay(of(0, 100, 1));
  CHECK_FALSE(p.fits(of(0, 100, 1)));  // one word is left, but no sentence
}

TEST_CASE("a ratio is a share of the words, rounded down; the smaller of two limits holds") {
  CHECK(purse(pith::ratio(333), 100).words == 33);
  CHECK(purse(pith::ratio(1000), 100).words == 100);
  CHECK(purse(pith::ratio(5000), 100).words == 100);
  CHECK(purse(pith::ratio(500) & pith::words(20), 100).words == 20);
  CHECK(purse(pith::ratio(100) & pith::words(20), 100).words == 10);
  CHECK(purse(pith::ratio(0), 100).words == 0);
}

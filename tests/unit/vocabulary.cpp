// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/lab.hpp"
#include "support/random_text.hpp"

#include <map>

using pith::index;
using namespace pith::detail;

namespace {

struct book {
  std::vector<uint32_t> slots;
  std::vector<index> numbers;
  size_t count = 0;
  vocabulary v;
#if PITH_WIDE_INDEX
  explicit book(size_t keys) : slots(table_slots(keys), 0xDDDDDDDDu), numbers(keys), v(slots.data(), keys) {}
  void add(uint32_t hash, bool minor = false) { numbers[count++] = key_of(hash, minor) | (minor ? 1u : 0u); }
  numbering number_all() { return v.number_keys(numbers.data(), count); }
#else
  explicit book(size_t keys)
      : slots(table_slots(keys), 0xDDDDDDDDu), numbers(keys), v(numbers.data(), slots.data(), keys) {}
  void add(uint32_t hash, bool minor = false) { v.add(count++, hash, minor); }
  numbering number_all() { return v.number(count); }
#endif
  numbering number() {
    const numbering n = number_all();
    numbers.resize(count);
    return n;
  }
};

}  // namespace

TEST_CASE("numbers are dense, by first occurrence, function words after content words") {
  book b(10);
  for (const uint32_t h : {50u, 40u, 30u, 40u, 50u}) b.add(h);
  b.add(7, true);
  b.add(8, true);
  b.add(8, true);
  const numbering n = b.number();
  CHECK(n.content == 2);
  CHECK(n.all == 3);
  CHECK(b.numbers == std::vector<index>{0, 1, single_content, 1, 0, single_stop, 2, 2});
}

TEST_CASE("a function word and a content word of the same hash differ") {
  book b(4);
  b.add(9, false);
  b.add(9, true);
  b.add(9, true);
  const numbering n = b.number();
  CHECK(n.content == 0);
  CHECK(n.all == 1);
  CHECK(b.numbers == std::vector<index>{single_content, 0, 0});
}

#if PITH_WIDE_INDEX
TEST_CASE("a table has the keys that were entered, each in a slot of its own") {
  std::vector<uint32_t> slots(open_slots(3), 0xDDDDDDDDu);
  key_table table(slots.data(), slots.size());
  const auto first = table.add(key_of(1, false)), other = table.add(key_of(2, true) | 1u);
  const auto again = table.add(key_of(1, false));
  CHECK(first.fresh == 1);
  CHECK(other.fresh == 1);
  CHECK(again.fresh == 0);
  CHECK(again.at == first.at);
  CHECK(other.at != first.at);
  CHECK(table[first.at] == (key_of(1, false) | key_table::shared));
  CHECK(table[other.at] == (key_of(2, true) | 1u));
  CHECK(table.contains(key_of(1, false)));
  CHECK(table.contains(key_of(2, true)));
  CHECK_FALSE(table.contains(key_of(2, false)));
  for (unsigned bit = 2; bit < 32; ++bit) CHECK_FALSE(table.contains(key_of(1, false) ^ uint32_t{1} << bit));
  CHECK_FALSE(table.contains(key_of(3, false)));
}
#endif

TEST_CASE("a table filled with different keys, and one with as many as it can take") {
  for (const size_t keys : {size_t{1}, size_t{100}, size_t{32767}, size_t{32768}, size_t{50000}, size_t{61000}}) {
    book b(keys);
    for (size_t i = 0; i < keys; ++i) b.add(static_cast<uint32_t>(i + 1) * 2654435761u);
    const numbering n = b.number();
    CHECK(n.all == 0);
    bool all_single = true;
    for (const index i : b.numbers) all_single = all_single && i == single_content;
    CHECK(all_single);
  }
}

TEST_CASE("numbers survive the move to the large table") {
  const size_t keys = 60000;  // 30,000 different ones, each twice, function words among them
  book b(keys);
  const auto minor = [](size_t i) { return i % 5 == 0; };
  for (int round = 0; round < 2; ++round) {
    for (size_t i = 0; i < keys / 2; ++i) b.add(static_cast<uint32_t>(i + 1) * 2654435761u, minor(i));
  }
  const numbering n = b.number();
  CHECK(n.content == 24000);
  CHECK(n.all == 30000);
  size_t wrong = 0, next[2] = {0, 24000};
  for (size_t i = 0; i < keys / 2; ++i) {
    const size_t expected = next[minor(i)]++;
    wrong += b.numbers[i] != expected || b.numbers[keys / 2 + i] != expected ? 1u : 0u;
  }
  CHECK(wrong == 0);
}

// By definition: keys of 30 bits, function words behind, what occurs once without a number.
TEST_CASE("keys that differ in one bit have numbers of their own, and equal ones share theirs") {
  uint32_t inverse = 1;  // of the factor by which hashes become keys
  for (int i = 0; i < 5; ++i) inverse *= 2 - inverse * 0x9E3779B1u;
  random_source r(12);
  for (const size_t count : {size_t{3}, size_t{100}, size_t{511}, size_t{512}, size_t{4000}}) {
    book b(count);
    std::vector<uint32_t> keys;
    std::map<uint32_t, size_t> times;
    for (size_t i = 0; i < count; ++i) {
      // One of a few bases, with one bit turned round or none: the lowest two are no part of a key.
      const uint32_t base = 0x40000000u + 0x01234568u * r.below(1 + static_cast<uint32_t>(count / 60));
      const uint32_t key = base ^ (r.below(3) ? 1u << r.below(32) : 0u);
      b.add(key * inverse);
      keys.push_back(key & ~3u);
      ++times[key & ~3u];
    }
    const numbering n = b.number();
    std::map<uint32_t, index> number;
    size_t wrong = 0;
    for (size_t i = 0; i < count; ++i) {
      index expected = single_content;
      if (times[keys[i]] > 1) expected = number.emplace(keys[i], static_cast<index>(number.size())).first->second;
      wrong += b.numbers[i] != expected ? 1u : 0u;
    }
    CAPTURE(count);
    CHECK(wrong == 0);
    CHECK(n.content == number.size());
    CHECK(n.all == number.size());
  }
}

TEST_CASE("chains number what is the same, even if all of it hangs in one chain") {
  random_source r(13);
  for (const size_t count : {size_t{1}, size_t{8}, size_t{1000}}) {
    for (const bool one_chain : {true, false}) {
      std::vector<uint32_t> things, memory(chains::slots(count), 0xDDDDDDDDu);
      std::vector<unsigned char> minor;
      std::vector<index> numbers(count);
      std::map<uint32_t, size_t> times;
      chains c(numbers.data(), memory.data(), count);
      for (size_t i = 0; i < count; ++i) {
        things.push_back(r.below(300));
        minor.push_back(things[i] % 5 == 0 ? 1 : 0);
        if (things[i] % 7 == 0) {  // not asked for
          numbers[i] = single_stop;
          continue;
        }
        ++times[things[i]];
        c.add(i, one_chain ? 0xFFFFFFFFu : things[i] * 0x9E3779B1u, [&](index k) { return things[k] == things[i]; });
      }
      CHECK(c.find(0, [](index) { return false; }) == chains::none);
      const numbering n = c.number(count, minor.data());
      size_t shared[2] = {0, 0}, wrong = 0;
      for (const auto& t : times) shared[t.first % 5 == 0 ? 1 : 0] += t.second > 1 ? 1u : 0u;
      CHECK(n.content == shared[0]);
      CHECK(n.all == shared[0] + shared[1]);
      size_t next[2] = {0, shared[0]};
      std::map<uint32_t, size_t> number;
      for (size_t i = 0; i < count; ++i) {
        size_t expected = minor[i] ? single_stop : single_content;
        if (things[i] % 7 == 0) {
          expected = single_stop;
        } else if (times[things[i]] > 1) {
          if (!number.count(things[i])) number[things[i]] = next[minor[i]]++;
          expected = number[things[i]];
        }
        wrong += numbers[i] != expected ? 1u : 0u;
      }
      CHECK(wrong == 0);
    }
  }
}

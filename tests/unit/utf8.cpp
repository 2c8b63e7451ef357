// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <pith.hpp>

#include <cstdlib>
#include <fstream>
#include <string>

namespace {

// The text as UTF-8 with every ill-formed part replaced.
std::string repaired(const std::string& bytes) {
  std::string out;
  const pith::text_view text(bytes);
  for (size_t i = 0; i < text.size;) {
    const pith::code_point c = pith::decode(text, i);
    unsigned char buffer[4];
    const size_t n = pith::encode(c.value, buffer);
    for (size_t k = 0; k < n; ++k) out += static_cast<char>(buffer[k]);
    i += c.size;
  }
  return out;
}

std::string from_hex(const std::string& hex) {
  std::string out;
  for (size_t i = 0; i + 1 < hex.size(); i += 2) out += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
  return out;
}

}  // namespace

TEST_CASE("every scalar value survives encode and decode") {
  for (uint32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    unsigned char buffer[4];
    const size_t n = pith::encode(c, buffer);
    const pith::text_view text(reinterpret_cast<const char*>(buffer), n);
    const pith::code_point back = pith::decode(text, 0);
    const pith::code_point before = pith::decode_before(text, 0, n);
    if (back.value != c || back.size != n || before.value != c || before.size != n) FAIL("code point " << c);
  }
}

TEST_CASE("each maximal subpart of an ill-formed sequence is one U+FFFD") {
  const std::string r = "\xEF\xBF\xBD";
  CHECK(repaired("a\x80z") == "a" + r + "z");
  CHECK(repaired("\xE2\x82z") == r + "z");               // cut short
  CHECK(repaired("\xE2\x82") == r);                      // cut short by the end
  CHECK(repaired("\xC0\xAF") == r + r);                  // overlong
  CHECK(repaired("\xED\xA0\x80") == r + r + r);          // a surrogate
  CHECK(repaired("\xF4\x90\x80\x80") == r + r + r + r);  // above U+10FFFF
  CHECK(repaired("\xF0\x9F\x98\x41") == r + "A");
  CHECK(repaired(std::string("\0x", 2)) == std::string("\0x", 2));
}

TEST_CASE("reading backwards finds the borders of reading forwards") {
  uint32_t seed = 7;
  for (int round = 0; round < 20000; ++round) {
    char bytes[6];
    for (char& b : bytes) {
      seed = seed * 1664525u + 1013904223u;
      const unsigned char kinds[] = {0x41, 0x80, 0xBF, 0xC3, 0xE2, 0xF0, 0x9F, 0xED};
      b = static_cast<char>(kinds[seed >> 29]);
    }
    const pith::text_view text(bytes, sizeof bytes);
    size_t ends[7], n = 0;
    for (size_t i = 0; i < text.size;) {
      i += pith::decode(text, i).size;
      ends[n++] = i;
    }
    for (size_t k = n; k > 0; --k) {
      const size_t begin = k > 1 ? ends[k - 2] : 0;
      const pith::code_point c = pith::decode_before(text.slice(0, ends[k - 1]), 0, ends[k - 1]);
      if (ends[k - 1] - c.size != begin) FAIL("round " << round);
    }
  }
}

TEST_CASE("the replacement cases of the evaluation data, if PITH_DATA names it") {
  const char* data = std::getenv("PITH_DATA");
  if (!data) return;
  std::ifstream file(std::string(data) + "/utf8/replacement.tsv");
  size_t cases = 0, right = 0;
  for (std::string line; std::getline(file, line);) {
    const size_t one = line.find('\t'), two = line.find('\t', one + 1);
    if (line.empty() || line[0] == '#' || two == std::string::npos) continue;
    ++cases;
    right += repaired(from_hex(line.substr(one + 1, two - one - 1))) == from_hex(line.substr(two + 1));
  }
  MESSAGE(right << " of " << cases);
  CHECK(cases > 0);
  CHECK(right == cases);
}

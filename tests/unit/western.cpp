// SPDX-License-Identifier: MIT
// The build that knows the characters of Western European languages alone. Its names are others than those of the rest of
// the suite (version.hpp), so both link into one program.
#undef PITH_ALL_SCRIPTS
#define PITH_ALL_SCRIPTS 0
#include <doctest/doctest.h>

#include <pith.hpp>

#include <string>

TEST_CASE("Western characters: classes and folding") {
  namespace flag = pith::flag;
  CHECK(pith::flags_of('a') == (flag::letter | flag::lower));
  CHECK(pith::flags_of(0xC9) == (flag::letter | flag::upper));
  CHECK(pith::flags_of(0xE9) == (flag::letter | flag::lower));
  CHECK(pith::flags_of(0xD7) == 0);
  CHECK(pith::flags_of(0xA0) == flag::space);
  CHECK(pith::flags_of(0xAD) == flag::ignorable);
  CHECK(pith::flags_of(0x2014) == 0);
  CHECK(pith::flags_of(0x201C) == (flag::open | flag::close));
  CHECK(pith::flags_of(0x2026) == flag::stop);
  CHECK(pith::flags_of(0x20AC) == 0);
  CHECK(pith::flags_of(0x416) == flag::letter);
  CHECK(pith::flags_of(0x4E00) == flag::letter);
  CHECK(pith::fold(0xC9) == 0xE9);
  CHECK(pith::fold(0xD7) == 0xD7);
  CHECK(pith::fold(0x416) == 0x416);
}

TEST_CASE("Western characters: a summary") {
  const std::string text =
      "The caf\xC3\xA9 of \xC3\x89mile opened late. Fog lay over the harbour all night \xE2\x80\x94 the caf\xC3\xA9 "
      "was empty. A dog barked twice.";
  unsigned char memory[2000];
  char out[100];
  const auto r = pith::summarize(text, pith::sentences(1), memory, out);
  REQUIRE(r);
  CHECK(std::string(out, r.size).find("caf\xC3\xA9") != std::string::npos);
}

// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <pith.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace {

std::string seen(pith::text_view text) { return std::string(text.data, text.size); }

}  // namespace

TEST_CASE("a text may be given in any of the usual forms") {
  CHECK(seen("harbour") == "harbour");
  CHECK(seen("") == "");
  char array[16] = "quay";
  CHECK(seen(array) == "quay");
  const char full[3] = {'s', 'e', 'a'};
  CHECK(seen(full) == "sea");
  const char* pointer = "a pier";
  CHECK(seen(pointer) == "a pier");
  char* writable = array;
  CHECK(seen(writable) == "quay");
  const char* none = nullptr;
  CHECK(seen(none) == "");
  const std::string owned("the\0mole", 8);
  CHECK(seen(owned).size() == 8);
  CHECK(seen(std::string_view("a jetty")) == "a jetty");
  const std::vector<char> bytes = {'b', 'a', 'y'};
  CHECK(seen(bytes) == "bay");
  constexpr pith::text_view at_compile_time = "buoy";
  static_assert(at_compile_time.size == 4, "");
}

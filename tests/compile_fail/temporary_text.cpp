// SPDX-License-Identifier: MIT
// A view must not be taken of a string that dies with the statement.
// expect: deleted|no viable|no matching|could not convert
#include <pith.hpp>

#include <string>
#include <string_view>

std::string read();

size_t f() {
  const std::string kept = read();
  pith::text_view text = kept;
  text = std::string_view("a view owns nothing, so it may be a temporary");
#if BAD
  text = read();
#endif
  return text.size;
}

// SPDX-License-Identifier: MIT
// A budget has a unit: a plain number could mean sentences, words or bytes.
// expect: no matching|could not convert|cannot convert
#include <pith.hpp>

bool f(pith::text_view text, pith::buffer scratch) {
  char out[80];
#if BAD
  return static_cast<bool>(pith::summarize(text, 3, scratch, out));
#else
  return static_cast<bool>(pith::summarize(text, pith::sentences(3), scratch, out));
#endif
}

// SPDX-License-Identifier: MIT
// A result tells whether there is a summary at all: it must be looked at.
// expect: nodiscard|unused-result
#include <pith.hpp>

bool f(pith::text_view text, pith::buffer scratch) {
  char out[80];
  const auto r = pith::summarize(text, pith::bytes(sizeof out), scratch, out);
#if BAD
  pith::summarize(text, pith::bytes(sizeof out), scratch, out);
#endif
  return static_cast<bool>(r);
}

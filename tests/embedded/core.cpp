// SPDX-License-Identifier: MIT
// For gates.sh: one article in English, as firmware calls it.
#include <pith.hpp>

extern "C" size_t summarize_english(const char* text, size_t size, unsigned char* scratch, size_t scratch_size,
                                    char (&out)[280]);

extern "C" size_t summarize_english(const char* text, size_t size, unsigned char* scratch, size_t scratch_size,
                                    char (&out)[280]) {
  const auto r =
      pith::summarize(pith::text_view(text, size), pith::bytes(sizeof out), pith::buffer(scratch, scratch_size), out);
  return r ? r.size : 0;
}

// SPDX-License-Identifier: MIT
// For gates.sh: one article in English, as firmware calls it. LANGUAGE and METHOD are other choices, for
// tools/footprint.py.
#include <pith.hpp>

#ifndef LANGUAGE
#define LANGUAGE pith::lang::en
#endif
#ifndef METHOD
#define METHOD pith::coverage
#endif

namespace {
constexpr pith::options<LANGUAGE, METHOD> choice{};
}

extern "C" size_t summarize_english(const char* text, size_t size, unsigned char* scratch, size_t scratch_size,
                                    char (&out)[280]);

extern "C" size_t summarize_english(const char* text, size_t size, unsigned char* scratch, size_t scratch_size,
                                    char (&out)[280]) {
  const auto r = pith::summarize(pith::text_view(text, size), pith::bytes(sizeof out),
                                 pith::buffer(scratch, scratch_size), out, choice);
  return r ? r.size : 0;
}

// SPDX-License-Identifier: MIT
// One translation unit of the link test; built several times, with another UNIT and other options each time.
#include <pith.hpp>

#include <stddef.h>

// Summarizes [text, text + size) into out, at most 200 bytes; the answer's size. Plain types alone cross the border of
// a unit, since pith's own carry the options in their namespace.
size_t UNIT(const char* text, size_t size, char (&out)[200]);

size_t UNIT(const char* text, size_t size, char (&out)[200]) {
  static unsigned char scratch[pith::workspace_size(pith::limits{2048, 40, 400})];
  const auto r = pith::summarize(pith::text_view(text, size), pith::bytes(sizeof out), scratch, out);
  return r ? r.size : 0;
}

// SPDX-License-Identifier: MIT
// A summary as firmware makes one: a static workspace, a static message, no heap, no exceptions, no standard library.
// All memory is known to the linker.
#define PITH_STD 0
#include <pith.hpp>

#include <stdio.h>  // for the printing alone

// At most 4,096 bytes of text, 96 units and 800 words; the need depends on these alone.
static constexpr pith::limits cap{4096, 96, 800};
static unsigned char scratch[pith::workspace_size(cap)];
static char message[280];

static const char article[] =
    "Tide gauge at Mool repaired\n\n"
    "The tide gauge on the Skerry of Mool is working again after eleven days. A storm on the 3rd had torn away the "
    "cable that carries its readings to the harbour office. Two technicians replaced the cable on Friday and moved the "
    "junction box to the lee side of the rock. Until then the harbour office had read the tide from a painted "
    "board.\n\n"
    "The gauge has stood on the skerry for forty years. It reports the height of the water every six minutes, and "
    "pilots use the readings to decide whether a loaded freighter may pass the bar. During the repair three ships had "
    "to wait for the next tide. The harbour office wants a second gauge on the north mole, so that a broken cable no "
    "longer closes the bar.\n";

int main() {
  const auto r = pith::summarize(article, pith::bytes(sizeof message), scratch, message);
  if (!r) {
    printf("no summary: %s (needed: %lu bytes)\n", pith::to_string(r.code), static_cast<unsigned long>(r.needed));
    return 1;
  }
  printf("%.*s\n", static_cast<int>(r.size), message);
  printf("workspace: %lu bytes\n", static_cast<unsigned long>(sizeof scratch));
}

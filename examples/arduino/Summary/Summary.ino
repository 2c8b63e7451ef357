// SPDX-License-Identifier: MIT
// Prints the two sentences of a text that carry the most. Nothing is allocated: the workspace is a static array whose
// size is known when the sketch is compiled.
#include <pith.h>

static constexpr pith::limits cap{1024, 24, 220};  // bytes of text, sentences and headings, words
static unsigned char scratch[pith::workspace_size(cap)];
static char message[240];

static const char article[] =
    "The weather mast on the north mole has a new battery. The old battery froze in February, and the mast was silent "
    "for nine days. Pilots had to ask the lighthouse for the wind. The new battery is kept warm by the mast's own "
    "electronics, so that it should last for three winters. A second mast is planned for the spring.";

void setup() {
  Serial.begin(115200);
  const auto r = pith::summarize(article, pith::bytes(sizeof message), scratch, message);
  if (r) {
    Serial.write(reinterpret_cast<const uint8_t*>(message), r.size);
    Serial.println();
  } else {
    Serial.println(pith::to_string(r.code));
  }
}

void loop() {}

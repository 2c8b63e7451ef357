// SPDX-License-Identifier: MIT
// Units with the same and with different options in one program: it links, and all say the same.
#include <stddef.h>
#include <stdio.h>
#include <string.h>

size_t unit_a(const char*, size_t, char (&)[200]);
size_t unit_b(const char*, size_t, char (&)[200]);
size_t unit_index16(const char*, size_t, char (&)[200]);
size_t unit_core(const char*, size_t, char (&)[200]);

int main() {
  static const char text[] =
      "The ferry reached the island on Thursday after nineteen years. Several hundred people waited for the ferry on "
      "the quay and rang the bells of the town. It had rained since dawn. The two governments signed an accord on "
      "herring, tolls and the ferry before the evening. Both parliaments must vote on the accord in June.";
  char expected[200];
  const size_t size = unit_a(text, sizeof text - 1, expected);
  if (size == 0) return puts("unit_a: no summary"), 1;
  decltype(&unit_a) others[] = {unit_b, unit_index16, unit_core};
  for (auto unit : others) {
    char out[200];
    if (unit(text, sizeof text - 1, out) != size || memcmp(out, expected, size) != 0) return puts("units differ"), 1;
  }
  return 0;
}

// SPDX-License-Identifier: MIT
// memcpy and memset for a program without a C library: compilers may call them in freestanding code too. The empty asm keeps
// the loops from being turned into calls of themselves.
#include <stddef.h>

extern "C" {
__attribute__((used)) void* memcpy(void* to, const void* from, size_t n) {
  char* a = static_cast<char*>(to);
  const char* b = static_cast<const char*>(from);
  for (; n; --n) {
    *a++ = *b++;
    asm("");
  }
  return to;
}
__attribute__((used)) void* memset(void* to, int c, size_t n) {
  char* a = static_cast<char*>(to);
  for (; n; --n) {
    *a++ = static_cast<char>(c);
    asm("");
  }
  return to;
}
}

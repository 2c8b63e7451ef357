// SPDX-License-Identifier: MIT
// The board of a program under an operating system.
#include "board.hpp"

#include <stdio.h>

extern "C" {
size_t read_line(char* bytes, size_t size) { return fread(bytes, 1, size, stdin); }
void write_line(const char* bytes, size_t size) { fwrite(bytes, 1, size, stdout); }
uint32_t instructions() { return 0; }
uint32_t stack_used() { return 0; }
void repaint_stack() {}
}

int main() { return run(); }

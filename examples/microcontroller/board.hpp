// SPDX-License-Identifier: MIT
#ifndef BOARD_HPP
#define BOARD_HPP

// What a program here knows of its board: a line to read from and to write to, and two gauges.

#include <stddef.h>
#include <stdint.h>

extern "C" {
// Waits until some bytes have arrived and returns how many, at most `size`.
size_t read_line(char* bytes, size_t size);
void write_line(const char* bytes, size_t size);

// Instructions since some moment, modulo 2^32 (about 2^24 on Cortex-M: differences of at most 10 million).
uint32_t instructions();
// Bytes of stack that were in use at most since repaint_stack().
uint32_t stack_used();
void repaint_stack();

// The program. What it returns is the exit status where there is one.
int run();
}

#endif

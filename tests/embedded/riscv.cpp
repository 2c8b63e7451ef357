// SPDX-License-Identifier: MIT
// Start of a bare RISC-V on QEMU's "virt" machine (-bios none): as examples/microcontroller/cortex_m.cpp.
#include "board.hpp"

extern "C" {
extern char bss_begin[], bss_end[], stack_limit[], stack_top[];

static long semihost(long operation, const void* arguments) {
  register long a0 asm("a0") = operation;
  register const void* a1 asm("a1") = arguments;
  asm volatile(".option push\n.option norvc\n.balign 16\nslli x0,x0,0x1f\nebreak\nsrai x0,x0,7\n.option pop"
               : "+r"(a0)
               : "r"(a1)
               : "memory");
  return a0;
}

void write_line(const char* bytes, size_t size) {
  char piece[65];
  while (size) {
    size_t n = 0;
    while (n < sizeof piece - 1 && size) {
      piece[n++] = *bytes++;
      --size;
    }
    piece[n] = 0;
    semihost(0x04, piece);
  }
}

[[noreturn]] static void leave(int status) {
  const uintptr_t arguments[2] = {0x20026u, static_cast<uintptr_t>(status)};
  semihost(0x20, arguments);
  for (;;) {
  }
}

uint32_t instructions() {
  uintptr_t v;
  asm volatile(".option push\n.option arch, +zicsr\ncsrr %0, minstret\n.option pop" : "=r"(v));
  return static_cast<uint32_t>(v);
}
uint32_t stack_used() { return 0; }
void repaint_stack() {}

__attribute__((used)) void fault() {
  write_line("fault\n", 6);
  leave(3);
}
__attribute__((used)) void start() {
  for (volatile char* p = bss_begin; p < bss_end; ++p) *p = 0;
  leave(run());
}
__attribute__((naked, used, aligned(4))) void trap() { asm volatile("la sp, stack_top\n j fault"); }
__attribute__((section(".entry"), naked, used)) void reset() {
  asm volatile(
      ".option push\n.option arch, +zicsr\nla sp, stack_top\n la t0, trap\n csrw mtvec, t0\n j start\n.option pop");
}
}

// SPDX-License-Identifier: MIT
// Start of a bare Cortex-M: vectors, memory, a painted stack, input from a UART, output by semihosting (a debugger or an
// emulator answers it), and an instruction counter from SysTick for emulators that count one nanosecond an instruction
// (-icount shift=0). On your own board, keep reset() and write read_line() and write_line() for its UART.
#include "board.hpp"

extern "C" {
extern uint32_t data_image, data_begin, data_end, bss_begin, bss_end, stack_limit, stack_top;
void reset();
void fault();

static int semihost(int operation, const void* arguments) {
  register int r0 asm("r0") = operation;
  register const void* r1 asm("r1") = arguments;
  asm volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
  return r0;
}

// The first UART of the boards with an FPGA from Arm (CMSDK): a byte of data, a state whose bit 1 says that one has come.
static volatile uint32_t* const uart = reinterpret_cast<volatile uint32_t*>(0x40004000u);

size_t read_line(char* bytes, size_t size) {
  uart[4] = 16;  // the fastest rate
  uart[2] = 3;   // receive and transmit
  size_t n = 0;
  while (n < size && (n == 0 || (uart[1] & 2u))) {
    if (uart[1] & 2u) bytes[n++] = static_cast<char>(uart[0]);
  }
  return n;
}

void write_line(const char* bytes, size_t size) {
  static int handle;
  if (handle == 0) {
    static const char name[] = ":tt";
    const uint32_t arguments[3] = {reinterpret_cast<uint32_t>(name), 4, sizeof name - 1};
    handle = semihost(0x01, arguments);
  }
  const uint32_t arguments[3] = {static_cast<uint32_t>(handle), reinterpret_cast<uint32_t>(bytes), size};
  semihost(0x05, arguments);
}

[[noreturn]] static void leave(int status) {
  const uint32_t arguments[2] = {0x20026u, static_cast<uint32_t>(status)};
  semihost(0x20, arguments);
  for (;;) {
  }
}

static volatile uint32_t* const systick = reinterpret_cast<volatile uint32_t*>(0xE000E010u);
static uint32_t ticks_a_mega;  // SysTick's for 2^20 instructions: its clock differs from board to board

static uint32_t ticks() { return 0x00FFFFFFu - (systick[2] & 0x00FFFFFFu); }

uint32_t instructions() { return static_cast<uint32_t>((static_cast<uint64_t>(ticks()) << 20) / ticks_a_mega); }

static void start_counter() {
  systick[1] = 0x00FFFFFF;
  systick[2] = 0;
  systick[0] = 5;  // the processor's clock, no interrupt
  while (systick[2] == 0) {
  }
  const uint32_t before = ticks();
  uint32_t n = 1u << 19;
  asm volatile(".syntax unified\n1: subs %0, #1\n bne 1b" : "+l"(n) : : "cc");
  ticks_a_mega = ticks() - before;
}

constexpr uint32_t paint = 0xA5A5A5A5u;

uint32_t stack_used() {
  const uint32_t* p = &stack_limit;
  while (p < &stack_top && *p == paint) ++p;
  return static_cast<uint32_t>(reinterpret_cast<const char*>(&stack_top) - reinterpret_cast<const char*>(p));
}
void repaint_stack() {
  uint32_t sp;
  asm volatile("mov %0, sp" : "=r"(sp));
  for (volatile uint32_t* p = &stack_limit; reinterpret_cast<uint32_t>(p) + 32 < sp; ++p) *p = paint;
}

void fault() {
  static const char text[] = "fault\n";
  write_line(text, sizeof text - 1);
  leave(3);
}

void reset() {
#if defined(__ARM_FP)
  *reinterpret_cast<volatile uint32_t*>(0xE000ED88u) |= 0xFu << 20;  // let the floating-point unit be used
  asm volatile("dsb\n isb");
#endif
  const uint32_t* from = &data_image;
  for (volatile uint32_t* to = &data_begin; to < &data_end;) *to++ = *from++;
  for (volatile uint32_t* to = &bss_begin; to < &bss_end;) *to++ = 0;
  repaint_stack();
  start_counter();
  leave(run());
}

__attribute__((section(".vectors"), used)) const void* const vectors[16] = {
    &stack_top,
    reinterpret_cast<const void*>(reset),
    reinterpret_cast<const void*>(fault),
    reinterpret_cast<const void*>(fault),
    reinterpret_cast<const void*>(fault),
    reinterpret_cast<const void*>(fault),
    reinterpret_cast<const void*>(fault),
};
}

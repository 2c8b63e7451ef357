#!/bin/sh
# SPDX-License-Identifier: MIT
# sh examples/microcontroller/run.sh   builds the program for 64 KB of flash and 20 KB of RAM, which the linker enforces, and
# feeds it the sample articles under QEMU; the third is one that is too long.
set -eu
cd "$(dirname "$0")"
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
arm-none-eabi-g++ -mcpu=cortex-m3 -mthumb -std=c++17 -Os -Wall -Wextra -ffreestanding -fno-exceptions -fno-rtti \
  -fno-threadsafe-statics -ffunction-sections -fdata-sections -I../../include main.cpp cortex_m.cpp memory.cpp \
  -nostdlib -Wl,--gc-sections -Wl,-T,cortex_m.ld -Wl,--defsym=FLASH_BASE=0 -Wl,--defsym=FLASH_SIZE=0x10000 \
  -Wl,--defsym=RAM_BASE=0x20000000 -Wl,--defsym=RAM_SIZE=0x5000 -Wl,--defsym=STACK_SIZE=2048 -lgcc -o "$dir/main.elf"
arm-none-eabi-size "$dir/main.elf" >&2
{
  cat ../articles/1-*.txt
  printf '\f'
  cat ../articles/2-*.txt
  printf '\f'
  cat ../articles/*.txt
  printf '\f'
  cat ../articles/3-*.txt
  printf '\f'
  cat ../articles/4-*.txt
  printf '\f'
  cat ../articles/5-*.txt
  printf '\004'
} >"$dir/feed.txt"
qemu-system-arm -M mps2-an385 -display none -monitor none -serial stdio \
  -chardev file,id=out,path=/dev/stdout -semihosting-config enable=on,target=native,chardev=out -kernel "$dir/main.elf" <"$dir/feed.txt"

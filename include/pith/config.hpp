// SPDX-License-Identifier: MIT
#ifndef PITH_CONFIG_HPP
#define PITH_CONFIG_HPP

// Every compile-time switch of pith. All are 0/1 or number valued and are tested with #if, so that -Wundef finds a typo.
// Set them before the include or on the compiler's command line. Each is part of the inline namespace (version.hpp), so
// that translation units built with different values link safely into one program.

#include <stddef.h>
#include <stdint.h>

// PITH_INDEX_BITS: width of stored offsets, sentence numbers and term numbers.
//   32  texts below 4 GiB, at most 2^22 sentences and 2^28 words together
//   16  each text below 64 KiB, at most 61,000 sentences and 61,000 words together; halves the workspace
// A text that fits both gives the same bytes with either.
#ifndef PITH_INDEX_BITS
#if SIZE_MAX <= 0xFFFF
#define PITH_INDEX_BITS 16
#else
#define PITH_INDEX_BITS 32
#endif
#endif

// PITH_ALL_SCRIPTS: 1 knows the characters of all scripts (the default), 0 those of Western European languages: the letters of
// Latin-1 and the punctuation of typography. Any other letter is a letter without a small form and no script is without
// spaces; texts in those languages give the same bytes with either. Saves 2 KB of flash.
#ifndef PITH_ALL_SCRIPTS
#define PITH_ALL_SCRIPTS 1
#endif

// PITH_STD: 1 includes std.hpp, the one header that may allocate (strings, vectors, std::pmr). Default: where a hosted
// standard library is there. 0 leaves a core that needs <stddef.h> and <stdint.h> alone.
#ifndef PITH_STD
#if defined(__STDC_HOSTED__) && __STDC_HOSTED__ && defined(__has_include)
#if __has_include(<memory_resource>) && __has_include(<string>) && __has_include(<vector>)
#define PITH_STD 1
#endif
#endif
#endif
#ifndef PITH_STD
#define PITH_STD 0
#endif

// PITH_PORTABLE: 1 asks nothing of the compiler but C++17; 0 uses built-in functions, attributes and vectors of GCC and
// Clang, for speed and, on small machines, for less stack. Default: what the compiler is. The same bytes with either.
#ifndef PITH_PORTABLE
#if defined(__GNUC__) || defined(__clang__)
#define PITH_PORTABLE 0
#else
#define PITH_PORTABLE 1
#endif
#endif

#if PITH_PORTABLE != 0 && PITH_PORTABLE != 1
#error "PITH_PORTABLE must be 0 or 1"
#endif
#if PITH_ALL_SCRIPTS != 0 && PITH_ALL_SCRIPTS != 1
#error "PITH_ALL_SCRIPTS must be 0 or 1"
#endif
#if PITH_INDEX_BITS != 16 && PITH_INDEX_BITS != 32
#error "PITH_INDEX_BITS must be 16 or 32"
#endif

// PITH_STAGE marks what must not become a part of its caller on small machines: the memory of two stages that follow one
// another on the stack would add up. Not a switch.
#if !PITH_PORTABLE && SIZE_MAX <= 0xFFFFFFFF
#define PITH_STAGE __attribute__((noinline))
#else
#define PITH_STAGE
#endif

// PITH_RARE marks what most texts hardly ever come to: out of the way of the loops that ask for it, so that the rest of
// them is short. Small machines gain nothing by it. Not a switch.
#if !PITH_PORTABLE && SIZE_MAX > 0xFFFFFFFF
#define PITH_RARE __attribute__((noinline))
#else
#define PITH_RARE
#endif

// PITH_WIDE_INDEX: numbers of 32 bits and registers of 64, where work is laid out for processors that foresee branches.
// Not a switch.
#define PITH_WIDE_INDEX (PITH_INDEX_BITS == 32 && SIZE_MAX > 0xFFFFFFFF)

// PITH_PREFETCH(address) says what will be read soon. Not a switch.
#if !PITH_PORTABLE && SIZE_MAX > 0xFFFFFFFF
#define PITH_PREFETCH(address) __builtin_prefetch(address)
#else
#define PITH_PREFETCH(address) static_cast<void>(address)
#endif

#endif

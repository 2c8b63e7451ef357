// SPDX-License-Identifier: MIT
// expect: PITH_INDEX_BITS must be 16 or 32
#if BAD
#define PITH_INDEX_BITS 24
#endif
#include <pith.hpp>

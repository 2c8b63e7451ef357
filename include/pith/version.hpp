// SPDX-License-Identifier: MIT
#ifndef PITH_VERSION_HPP
#define PITH_VERSION_HPP

#include <pith/config.hpp>

// The one place where the version stands; CMake and the packaging tools read these lines.
#define PITH_VERSION_MAJOR 0
#define PITH_VERSION_MINOR 1
#define PITH_VERSION_PATCH 0
#define PITH_VERSION_STRING "0.1.0"

// The inline namespace carries the version and every option of config.hpp.
#define PITH_DETAIL_JOIN(a, b, c, d, e, f, g) a##b##_##c##_i##d##_a##e##_s##f##_p##g
#define PITH_DETAIL_ABI(a, b, c, d, e, f, g) PITH_DETAIL_JOIN(a, b, c, d, e, f, g)
#define PITH_ABI \
  PITH_DETAIL_ABI(v, PITH_VERSION_MAJOR, PITH_VERSION_MINOR, PITH_INDEX_BITS, PITH_ALL_SCRIPTS, PITH_STD, PITH_PORTABLE)

#define PITH_NAMESPACE_BEGIN \
  namespace pith {           \
  inline namespace PITH_ABI {
#define PITH_NAMESPACE_END \
  }                        \
  }

PITH_NAMESPACE_BEGIN

// Stored byte offset into one text, and stored number of a unit, a word or a term.
#if PITH_INDEX_BITS == 16
using offset = uint16_t;
using index = uint16_t;
#else
using offset = uint32_t;
using index = uint32_t;
#endif

PITH_NAMESPACE_END

#endif

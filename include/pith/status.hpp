// SPDX-License-Identifier: MIT
#ifndef PITH_STATUS_HPP
#define PITH_STATUS_HPP

#include <pith/version.hpp>

PITH_NAMESPACE_BEGIN

// What a call did, in the caller's terms. Zero is success. Nothing in the core throws.
enum class status : unsigned char {
  ok,                   // done; an empty text gives ok and an empty summary
  workspace_too_small,  // the workspace, or the limits that were given, are below what the texts take: `needed` is the
                        // exact number of bytes. A workspace below the least that any text takes, without limits,
                        // has no room to count in: `needed` is that least
  output_too_small,     // the caller's array cannot hold the answer; `needed` is what it must hold
  budget_too_small,     // a byte budget below the first word, or a budget of zero
  text_too_large,       // a text, or all texts together, exceed what PITH_INDEX_BITS or the limits allow
  too_many_edges,       // the explicit graph of a thresholded method exceeds the workspace given to it
  unsupported,          // an option that this build left out
};

// A short English text for a status. Static storage, never null.
constexpr const char* to_string(status s) noexcept {
  switch (s) {
    case status::ok: return "ok";
    case status::workspace_too_small: return "workspace too small";
    case status::output_too_small: return "output too small";
    case status::budget_too_small: return "budget too small";
    case status::text_too_large: return "text too large";
    case status::too_many_edges: return "too many edges";
    case status::unsupported: return "unsupported";
  }
  return "unknown status";
}

PITH_NAMESPACE_END

#endif

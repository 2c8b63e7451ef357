// SPDX-License-Identifier: MIT
#ifndef PITH_TRIM_HPP
#define PITH_TRIM_HPP

#include <pith/buffer.hpp>

PITH_NAMESPACE_BEGIN

// The range of a unit without what surrounds the sentence: a dateline before it, citation marks behind it.
constexpr range trim_sentence(text_view, range unit) noexcept { return unit; }

PITH_NAMESPACE_END

#endif

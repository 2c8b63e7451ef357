// SPDX-License-Identifier: MIT
#ifndef PITH_HPP
#define PITH_HPP

// pith: extractive summaries of one text or of many, in integers, in memory that the caller lends.
// This list is the table of contents. Data flows downwards: a header includes only headers above it.

// Ground
#include <pith/config.hpp>
#include <pith/version.hpp>
#include <pith/status.hpp>
#include <pith/buffer.hpp>

#endif

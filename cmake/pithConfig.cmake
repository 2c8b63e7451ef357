# SPDX-License-Identifier: MIT
# pith::pith (header tree) and pith::single (one file); header-only, no dependencies.
include("${CMAKE_CURRENT_LIST_DIR}/pithTargets.cmake")

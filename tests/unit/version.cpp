// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <pith.hpp>

#include <string>

TEST_CASE("the version string is made of the three version numbers") {
  const std::string parts = std::to_string(PITH_VERSION_MAJOR) + "." + std::to_string(PITH_VERSION_MINOR) + "." +
                            std::to_string(PITH_VERSION_PATCH);
  CHECK(parts == PITH_VERSION_STRING);
}

# SPDX-License-Identifier: MIT
# What our own tests, examples and benchmarks are built with. Nothing here reaches a consumer.

if(pith_top_level AND NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release)
endif()
find_package(Threads REQUIRED)
find_package(Python3 COMPONENTS Interpreter)

set(pith_warnings -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wundef -Werror)

add_library(pith_dev INTERFACE)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(pith_dev INTERFACE ${pith_warnings})
elseif(MSVC)
  target_compile_options(pith_dev INTERFACE /W4 /utf-8)
endif()

# pith_dependency(NAME CMAKE_TARGET REPOSITORY TAG): the system's package, else a download of the pinned release.
macro(pith_dependency name target repository tag)
  find_package(${name} QUIET)
  if(NOT TARGET ${target})
    include(FetchContent)
    FetchContent_Declare(${name} GIT_REPOSITORY ${repository} GIT_TAG ${tag} GIT_SHALLOW ON)
    FetchContent_MakeAvailable(${name})
  endif()
endmacro()

# SPDX-License-Identifier: MIT
# Install rules and the package files for find_package(pith).
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(pith_package_dir "${CMAKE_INSTALL_DATAROOTDIR}/cmake/pith")

install(DIRECTORY include/ DESTINATION include FILES_MATCHING PATTERN "*.hpp")
install(FILES single_include/pith.hpp DESTINATION include/pith/single)
install(TARGETS pith pith_single EXPORT pith_targets)
install(EXPORT pith_targets FILE pithTargets.cmake NAMESPACE pith:: DESTINATION "${pith_package_dir}")

write_basic_package_version_file("${PROJECT_BINARY_DIR}/pithConfigVersion.cmake"
  COMPATIBILITY SameMajorVersion ARCH_INDEPENDENT)
install(FILES cmake/pithConfig.cmake "${PROJECT_BINARY_DIR}/pithConfigVersion.cmake" DESTINATION "${pith_package_dir}")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/licenses/pith")

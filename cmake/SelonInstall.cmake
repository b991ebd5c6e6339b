# What `cmake --install` puts down: the program, its manual page and completions; the headers, the
# static libraries and the package files behind find_package(selon), which gives selon::selon.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

get_property(libraries GLOBAL PROPERTY SELON_LIBRARIES)
list(REMOVE_ITEM libraries selon_cli)  # the program's own

# What users link against: all of the public headers.
add_library(selon_all INTERFACE)
target_link_libraries(selon_all INTERFACE ${libraries})
set_target_properties(selon_all PROPERTIES EXPORT_NAME selon)
add_library(selon::selon ALIAS selon_all)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/selon)
install(TARGETS selon_all ${libraries} EXPORT selon
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT dev)
install(EXPORT selon NAMESPACE selon:: FILE selonTargets.cmake
  DESTINATION ${package_dir} COMPONENT dev)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/selon
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT dev FILES_MATCHING PATTERN "*.h")

configure_package_config_file(
  ${PROJECT_SOURCE_DIR}/cmake/selonConfig.cmake.in ${PROJECT_BINARY_DIR}/selonConfig.cmake
  INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/selonConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)  # 0.x: a minor version may break
install(FILES
  ${PROJECT_BINARY_DIR}/selonConfig.cmake
  ${PROJECT_BINARY_DIR}/selonConfigVersion.cmake
  DESTINATION ${package_dir} COMPONENT dev)

install(FILES
  ${PROJECT_SOURCE_DIR}/LICENSE
  ${PROJECT_SOURCE_DIR}/NOTICE
  ${PROJECT_SOURCE_DIR}/LICENSES/MPL-2.0.txt
  ${PROJECT_SOURCE_DIR}/analyzer/lexicon/fr/LICENSE-dicollecte.txt
  DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
# The bill of materials, where `make package` has written it.
install(FILES ${PROJECT_BINARY_DIR}/selon.cdx.json
  DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program OPTIONAL)

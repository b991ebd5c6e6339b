# `make package`: two Debian packages, selon (the program) and libselon-dev (the library). What
# they depend on beside shared libraries is read from packages.txt.

# selon_packages(OUT GROUP): the packages of one group, joined as Debian joins them.
function(selon_packages out group)
  file(STRINGS ${PROJECT_SOURCE_DIR}/packages.txt rows REGEX "^${group} ")
  list(TRANSFORM rows REPLACE "^${group} +([^ ]+).*$" "\\1")
  list(JOIN rows ", " joined)
  set(${out} "${joined}" PARENT_SCOPE)
endfunction()

selon_packages(runtime runtime)
selon_packages(library library)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/packages.txt)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME selon)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The Selon developers <selon@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_COMPONENTS_ALL program dev)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME selon)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS "${runtime}")
# The licences are in the program's package.
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS ON)
set(CPACK_COMPONENT_DEV_DEPENDS program)
set(CPACK_DEBIAN_DEV_PACKAGE_NAME libselon-dev)
set(CPACK_DEBIAN_DEV_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS "${library}, pkg-config")
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION
  "Reads French news and draws, for every reported statement, who said it and who passed it on.")
set(CPACK_COMPONENT_DEV_DESCRIPTION
  "Headers, static libraries and CMake package files of selon.")
include(CPack)

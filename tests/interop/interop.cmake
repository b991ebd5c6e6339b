# Other programs read our files: networkx, rdflib, Python's csv. Needs the Python of Debian, for
# which packages.txt has the modules; another one first in PATH would not see them.
find_program(SELON_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH REQUIRED)
mark_as_advanced(SELON_PYTHON)

set(interop ${CMAKE_CURRENT_LIST_DIR})
set(interop_files ${CMAKE_CURRENT_BINARY_DIR}/interop)
file(GLOB interop_articles CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/samples/*.txt)

add_executable(selon_interop_files ${interop}/write_files.cc
  ${CMAKE_CURRENT_SOURCE_DIR}/support/hand_made.cc ${CMAKE_CURRENT_SOURCE_DIR}/support/hostile.cc)
target_include_directories(selon_interop_files PRIVATE ${PROJECT_SOURCE_DIR})
target_link_libraries(selon_interop_files PRIVATE selon::selon selon_warnings)

add_test(NAME Interop.Files COMMAND selon_interop_files ${interop_files} ${interop_articles})
set_tests_properties(Interop.Files PROPERTIES FIXTURES_SETUP interop_files TIMEOUT 120)
foreach(reader networkx rdflib csv)
  add_test(NAME Interop.${reader}
    COMMAND ${SELON_PYTHON} -B ${interop}/read_${reader}.py ${interop_files})
  set_tests_properties(Interop.${reader} PROPERTIES FIXTURES_REQUIRED interop_files TIMEOUT 120)
endforeach()

# A dozen files at a time are compiled as one: it takes half as long, and such builds are made from
# nothing again and again. Not what users run: g++ inlines less of what is so large (a seventh more
# instructions). Tests then share processes, and their largest inputs are smaller.
option(SELON_SANITIZED "Built with a sanitizer: quick to build, slow to run" OFF)

# selon_library(NAME [DEPENDS …] [PRIVATE …] [HEADERS …]): one static library from the .cc files
# of one folder. DEPENDS are the selon libraries it may include; PRIVATE are third-party targets,
# which no other folder sees; HEADERS likewise, but of libraries that consist of headers only and
# that users of the installed library therefore do not need. All libraries so made are listed in
# the global property SELON_LIBRARIES.
function(selon_library name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;PRIVATE;HEADERS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cc)
  list(FILTER sources EXCLUDE REGEX "/main\\.cc$")  # a program's, not the library's
  set_property(GLOBAL APPEND PROPERTY SELON_LIBRARIES ${name})
  add_library(${name} STATIC ${sources})
  target_compile_features(${name} PUBLIC cxx_std_20)
  target_include_directories(${name} PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}>
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
    $<INSTALL_INTERFACE:include>)
  target_link_libraries(${name}
    PUBLIC ${ARG_DEPENDS}
    PRIVATE ${ARG_PRIVATE} "$<BUILD_INTERFACE:${ARG_HEADERS};selon_warnings>")
  target_precompile_headers(${name} REUSE_FROM selon_precompiled)
  if(SELON_SANITIZED)
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
  endif()
endfunction()

add_library(selon_warnings INTERFACE)
target_compile_options(selon_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
  -Wold-style-cast -Wcast-qual -Woverloaded-virtual -Wredundant-decls -Werror)
# Of files that are compiled as one, a local name may be another's.
if(NOT SELON_SANITIZED)
  target_compile_options(selon_warnings INTERFACE -Wshadow)
endif()
# clang's -Wall has it; g++ builds should not pass what static analysis will refuse.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  target_compile_options(selon_warnings INTERFACE -Wunused-const-variable=1)
endif()
# What g++ 12 warns of after inlining std::string and std::vector is mostly not there (GCC bugs
# 105651, 105562, 105329 and their like), and differs from one -O to the next. The sanitizers and
# the assertions of the standard library look for the real ones.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(selon_warnings INTERFACE
    -Wno-restrict -Wno-maybe-uninitialized -Wno-array-bounds -Wno-stringop-overflow
    -Wno-stringop-overread)
endif()

# What most files include of the standard library, read once: reading it takes longer than compiling
# the rest. Every file still includes what it uses: static analysis compiles each without this.
# -pthread is RE2's wish for its folder; with it in one folder only, they could not share.
add_compile_options(-pthread)
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cc CONTENT "")
add_library(selon_precompiled OBJECT ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cc)
target_link_libraries(selon_precompiled PRIVATE selon_warnings)
target_precompile_headers(selon_precompiled PRIVATE
  <algorithm> <array> <cstdint> <filesystem> <functional> <iostream> <map> <memory> <optional> <set>
  <span> <sstream> <string> <string_view> <unordered_map> <utility> <variant> <vector>)

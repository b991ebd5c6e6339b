# Every public header compiles alone, with nothing but include/ in sight and all warnings on:
# one source per header that includes it (twice: the guard works) and nothing else.
file(GLOB headers CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/include
  ${PROJECT_SOURCE_DIR}/include/selon/*.h)
foreach(header ${headers})
  string(MAKE_C_IDENTIFIER ${header} stem)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/headers/${stem}.cc)
  file(CONFIGURE OUTPUT ${source} CONTENT "#include \"@header@\"\n#include \"@header@\"\n" @ONLY)
  list(APPEND header_sources ${source})
endforeach()
add_library(selon_public_headers OBJECT ${header_sources})
target_include_directories(selon_public_headers PRIVATE ${PROJECT_SOURCE_DIR}/include)
target_link_libraries(selon_public_headers PRIVATE selon_warnings)

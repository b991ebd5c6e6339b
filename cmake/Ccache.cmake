# Compiles through ccache where it is installed; nothing depends on it.
find_program(SELON_CCACHE ccache)
mark_as_advanced(SELON_CCACHE)
if(SELON_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Without this permission ccache passes by every file that uses a precompiled header.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${SELON_CCACHE})
endif()

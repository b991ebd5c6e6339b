# Installs the build into an empty folder, builds the project in this folder against it, and runs
# that and the installed program; or the same with what lies below PREFIX already (unpacked packages).
#
#   cmake -D BUILD=… -D WORK=… -D CXX=… -D CXX_FLAGS=… -P consumer.cmake
#   cmake -D PREFIX=… -D WORK=… -D CXX=… -P consumer.cmake

function(run)
  execute_process(COMMAND ${ARGV} COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(REMOVE_RECURSE ${WORK})
if(NOT DEFINED PREFIX)
  set(PREFIX ${WORK}/prefix)
  set(zsh site-functions)
  run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX})
else()
  set(zsh vendor-completions)
endif()
run(${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR} -B ${WORK}/build -G Ninja
  -D CMAKE_PREFIX_PATH=${PREFIX}
  -D CMAKE_FIND_PACKAGE_NO_PACKAGE_REGISTRY=ON
  -D CMAKE_CXX_COMPILER=${CXX}
  -D CMAKE_CXX_FLAGS=${CXX_FLAGS})
# Not one that is installed on this machine.
file(STRINGS ${WORK}/build/CMakeCache.txt found REGEX "^selon_DIR:PATH=")
string(FIND "${found}" "selon_DIR:PATH=${PREFIX}/" begin)
if(NOT begin EQUAL 0)
  message(FATAL_ERROR "find_package took ${found}, not what is below ${PREFIX}")
endif()
run(${CMAKE_COMMAND} --build ${WORK}/build)
# For sanitizer builds: what Graphviz and fontconfig keep until the end, as in support/lsan.cc.
file(WRITE ${WORK}/leaks.txt "leak:libfontconfig\nleak:libgvc\nleak:libgvplugin\nleak:libpango\n")
set(ENV{LSAN_OPTIONS} "suppressions=${WORK}/leaks.txt:print_suppressions=0")
run(${WORK}/build/consumer)
run(${PREFIX}/bin/selon version)

foreach(file share/doc/selon/LICENSE share/doc/selon/NOTICE share/man/man1/selon.1
    share/bash-completion/completions/selon share/fish/vendor_completions.d/selon.fish
    share/zsh/${zsh}/_selon)
  if(NOT EXISTS ${PREFIX}/${file})
    message(FATAL_ERROR "not installed: ${file}")
  endif()
endforeach()

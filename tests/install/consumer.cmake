# Installs the build into an empty folder, builds the project in this folder against it, and runs
# that and the installed program.
#
#   cmake -D BUILD=… -D WORK=… -D CXX=… -D CXX_FLAGS=… -P consumer.cmake

function(run)
  execute_process(COMMAND ${ARGV} COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(REMOVE_RECURSE ${WORK})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/prefix)
run(${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR} -B ${WORK}/build -G Ninja
  -D CMAKE_PREFIX_PATH=${WORK}/prefix
  -D CMAKE_CXX_COMPILER=${CXX}
  -D CMAKE_CXX_FLAGS=${CXX_FLAGS})
run(${CMAKE_COMMAND} --build ${WORK}/build)
# For sanitizer builds: what Graphviz and fontconfig keep until the end, as in support/lsan.cc.
file(WRITE ${WORK}/leaks.txt "leak:libfontconfig\nleak:libgvc\nleak:libgvplugin\nleak:libpango\n")
set(ENV{LSAN_OPTIONS} "suppressions=${WORK}/leaks.txt:print_suppressions=0")
run(${WORK}/build/consumer)
run(${WORK}/prefix/bin/selon version)

foreach(file share/doc/selon/LICENSE share/doc/selon/NOTICE share/man/man1/selon.1
    share/bash-completion/completions/selon share/fish/vendor_completions.d/selon.fish
    share/zsh/site-functions/_selon)
  if(NOT EXISTS ${WORK}/prefix/${file})
    message(FATAL_ERROR "not installed: ${file}")
  endif()
endforeach()

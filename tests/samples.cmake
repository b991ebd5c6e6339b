# The graph of every sample article is the one kept beside it, byte for byte.
#
#   cmake -D SELON=… -D SAMPLES=… -D WORK=… -P samples.cmake

file(GLOB articles ${SAMPLES}/*.txt)
if(NOT articles)
  message(FATAL_ERROR "no articles in ${SAMPLES}")
endif()
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})

foreach(article ${articles})
  cmake_path(GET article STEM LAST_ONLY stem)
  execute_process(COMMAND ${SELON} graph ${article} -o ${WORK}/${stem}.dot
    COMMAND_ERROR_IS_FATAL ANY)
  execute_process(
    COMMAND ${CMAKE_COMMAND} -E compare_files ${WORK}/${stem}.dot ${SAMPLES}/${stem}.dot
    RESULT_VARIABLE differs)
  if(differs)
    message(SEND_ERROR "${stem}: the graph differs; compare ${WORK}/${stem}.dot with "
      "${SAMPLES}/${stem}.dot, and if it is right, run tools/update-samples")
  endif()
endforeach()

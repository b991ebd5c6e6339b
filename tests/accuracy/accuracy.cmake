# tools/accuracy writes the figures of every set, and refuses a set that cannot be measured.
#
#   cmake -D SELON=… -D SOURCE=… -D WORK=… -P accuracy.cmake

set(gold ${SOURCE}/tests/accuracy/gold.ndjson)
set(written ${WORK}/ACCURACY.md)
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
set(ENV{SELON} ${SELON})
set(ENV{OUT} ${written})

execute_process(COMMAND ${SOURCE}/tools/accuracy "one=${gold}" "another set=${gold}"
  COMMAND_ERROR_IS_FATAL ANY)
file(READ ${written} text)
foreach(expected
    "| one | 2 | 2 | 1.000 | 1.000 | 1.000 | 1.000 | 0.500 | 1.000 | 0.500 | 1.000 | – |"
    "| another set | 2 | 2 | 1.000 |"
    "## All sets together\n\n4 articles, 4 core rows."
    "### another set\n\n2 articles, 2 core rows."
    "tools/accuracy \"one=gold.ndjson\" \"another set=gold.ndjson\"")
  string(FIND "${text}" "${expected}" at)
  if(at EQUAL -1)
    message(SEND_ERROR "not in ${written}: ${expected}")
  endif()
endforeach()
if(text MATCHES "digue|Varenne|mairie")
  message(SEND_ERROR "${written} holds words of the articles: ${CMAKE_MATCH_0}")
endif()

file(WRITE ${WORK}/bad.ndjson "{\n")
file(REMOVE ${written})
foreach(argument "bad=${WORK}/bad.ndjson" "absent=${WORK}/absent.ndjson" "no-label")
  execute_process(COMMAND ${SOURCE}/tools/accuracy ${argument}
    RESULT_VARIABLE code ERROR_VARIABLE message OUTPUT_QUIET)
  if(code EQUAL 0 OR message STREQUAL "" OR EXISTS ${written})
    message(SEND_ERROR "tools/accuracy ${argument} should fail, say why and write nothing")
  endif()
endforeach()

# selon_embed(TARGET HEADER … NAMESPACE … TYPE … FUNCTION … FILES …): puts the files into the
# library TARGET, as what the function returns that HEADER declares (see embed_files.cmake); made
# anew when a file changes.
set(SELON_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/embed_files.cmake)
function(selon_embed target)
  cmake_parse_arguments(ARG "" "HEADER;NAMESPACE;TYPE;FUNCTION" "FILES" ${ARGN})
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${ARG_FUNCTION}.cc)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DHEADER=${ARG_HEADER}
            -DNAMESPACE=${ARG_NAMESPACE} -DTYPE=${ARG_TYPE} -DFUNCTION=${ARG_FUNCTION}
            "-DFILES=${ARG_FILES}" -P ${SELON_EMBED_SCRIPT}
    DEPENDS ${ARG_FILES} ${SELON_EMBED_SCRIPT}
    COMMENT "Embedding the files of ${target}"
    VERBATIM)
  set_source_files_properties(${output} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)  # there after a build
  target_sources(${target} PRIVATE ${output})
endfunction()

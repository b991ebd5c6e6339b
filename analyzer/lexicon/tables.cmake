# Our own tables (in fr/) become one generated source file, remade when a table changes.
set(selon_tables)
foreach(table cues cue_nouns source_phrases nouns agencies states organisations
              hedges doubts idioms anonymous offices furniture)
  list(APPEND selon_tables ${CMAKE_CURRENT_SOURCE_DIR}/fr/${table}.tsv)
endforeach()
set(selon_tables_cc ${CMAKE_CURRENT_BINARY_DIR}/embedded_tables.cc)
add_custom_command(
  OUTPUT ${selon_tables_cc}
  COMMAND ${CMAKE_COMMAND} -DOUTPUT=${selon_tables_cc} "-DTABLES=${selon_tables}"
          -P ${CMAKE_CURRENT_SOURCE_DIR}/embed_tables.cmake
  DEPENDS ${selon_tables} ${CMAKE_CURRENT_SOURCE_DIR}/embed_tables.cmake
  COMMENT "Embedding the lexicon tables"
  VERBATIM)
target_sources(selon_lexicon PRIVATE ${selon_tables_cc})

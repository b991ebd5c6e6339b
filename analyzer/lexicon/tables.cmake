# Our own tables (in fr/) become one generated source file, remade when a table changes.
set(selon_tables)
foreach(table cues cue_nouns source_phrases nouns agencies states organisations
              hedges doubts idioms anonymous offices furniture)
  list(APPEND selon_tables ${CMAKE_CURRENT_SOURCE_DIR}/fr/${table}.tsv)
endforeach()
selon_embed(selon_lexicon
  HEADER analyzer/lexicon/embedded_tables.h NAMESPACE selon::lexicon
  TYPE EmbeddedTable FUNCTION embedded_tables
  FILES ${selon_tables})

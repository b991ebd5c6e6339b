# General French morphology: the Dicollecte dictionary, expanded at build time into a table that
# the assembler puts into the library as it is.

find_file(SELON_FRENCH_AFF fr.aff PATHS /usr/share/hunspell /usr/share/myspell/dicts NO_DEFAULT_PATH)
find_file(SELON_FRENCH_DIC fr.dic PATHS /usr/share/hunspell /usr/share/myspell/dicts NO_DEFAULT_PATH)
if(NOT SELON_FRENCH_AFF OR NOT SELON_FRENCH_DIC)
  message(FATAL_ERROR "The French dictionary (fr.aff, fr.dic with po: and is: fields) is missing: "
    "install the Debian package hunspell-fr-comprehensive, or set SELON_FRENCH_AFF and "
    "SELON_FRENCH_DIC to its files.")
endif()

# The builder as a library, for its tests; nothing of it goes into selon.
add_library(selon_morphology_tools STATIC
  tools/affixes.cc tools/corrections.cc tools/dictionary.cc tools/lines.cc tools/table.cc
  tools/tags.cc tools/verbs.cc)
target_include_directories(selon_morphology_tools PUBLIC ${PROJECT_SOURCE_DIR})
target_link_libraries(selon_morphology_tools PRIVATE selon_warnings)
target_precompile_headers(selon_morphology_tools REUSE_FROM selon_precompiled)
add_executable(build_morphology tools/build_morphology.cc)
target_link_libraries(build_morphology PRIVATE selon_morphology_tools selon_warnings)

set(morphology_folder ${CMAKE_CURRENT_SOURCE_DIR}/fr)
set(morphology_table ${CMAKE_CURRENT_BINARY_DIR}/morphology.bin)
add_custom_command(
  OUTPUT ${morphology_table}
  COMMAND build_morphology ${SELON_FRENCH_AFF} ${SELON_FRENCH_DIC} ${morphology_folder}
          ${morphology_table}
  DEPENDS build_morphology ${SELON_FRENCH_AFF} ${SELON_FRENCH_DIC}
          ${morphology_folder}/words.dic ${morphology_folder}/closed.tsv ${morphology_folder}/rare_readings.tsv
          ${morphology_folder}/verbs.tsv ${morphology_folder}/verb_forms.tsv
  COMMENT "Expanding the French dictionary"
  VERBATIM)

# An object library of its own: the warnings of C++ are no options of the assembler.
add_library(selon_morphology_data OBJECT morphology_data.S)
set_source_files_properties(morphology_data.S PROPERTIES
  OBJECT_DEPENDS ${morphology_table}
  COMPILE_DEFINITIONS "SELON_MORPHOLOGY_TABLE=\"${morphology_table}\"")
target_sources(selon_lexicon PRIVATE $<TARGET_OBJECTS:selon_morphology_data>)

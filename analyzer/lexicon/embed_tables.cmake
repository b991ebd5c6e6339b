# cmake -DOUTPUT=file.cc -DTABLES="a.tsv;b.tsv" -P embed_tables.cmake
# Writes embedded_tables() (see embedded_tables.h). Raw strings keep the tables readable in the
# generated file; the delimiter must not stand in a table.
set(code "// Generated from analyzer/lexicon/fr by embed_tables.cmake.\n")
string(APPEND code "#include \"analyzer/lexicon/embedded_tables.h\"\n\n")
string(APPEND code "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n\n")
string(APPEND code "namespace selon::lexicon {\nnamespace {\n\nusing namespace std::string_view_literals;\n\nconstexpr EmbeddedTable kTables[] = {\n")
foreach(table IN LISTS TABLES)
  get_filename_component(name ${table} NAME)
  file(READ ${table} rows)
  string(APPEND code "    {\"${name}\", R\"~TSV~(${rows})~TSV~\"sv},\n")
endforeach()
string(APPEND code "};\n\n}  // namespace\n\n")
string(APPEND code "std::span<const EmbeddedTable> embedded_tables() { return kTables; }\n\n")
string(APPEND code "}  // namespace selon::lexicon\n")
file(WRITE ${OUTPUT} "${code}")

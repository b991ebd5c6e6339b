# The page of an audit in a browser.
add_executable(selon_make_page ${CMAKE_CURRENT_LIST_DIR}/make_page.cc)
target_link_libraries(selon_make_page PRIVATE selon_page selon_pipeline selon_warnings)

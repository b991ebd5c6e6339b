# The page of an audit, opened in a browser.
add_executable(selon_make_page ${CMAKE_CURRENT_LIST_DIR}/make_page.cc)
target_link_libraries(selon_make_page PRIVATE selon_page selon_pipeline selon_warnings)

add_test(NAME Page.Browser COMMAND ${CMAKE_CURRENT_LIST_DIR}/run
  $<TARGET_FILE:selon_make_page> ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_BINARY_DIR}/page)
set_tests_properties(Page.Browser PROPERTIES TIMEOUT 300 SKIP_RETURN_CODE 77)

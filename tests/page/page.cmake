# The page of an audit, opened in a browser.
add_executable(selon_make_page ${CMAKE_CURRENT_LIST_DIR}/make_page.cc)
target_link_libraries(selon_make_page PRIVATE selon_page selon_pipeline selon_warnings)

# A browser has nothing to find that depends on how the page was made: where that takes long, the
# pages are made only.
set(page_work ${CMAKE_CURRENT_BINARY_DIR}/page)
if(SELON_SANITIZED)
  add_test(NAME Page.Make COMMAND ${CMAKE_CURRENT_LIST_DIR}/make_pages
    $<TARGET_FILE:selon_make_page> ${PROJECT_SOURCE_DIR} ${page_work})
  set_tests_properties(Page.Make PROPERTIES TIMEOUT 300)
else()
  add_test(NAME Page.Browser COMMAND ${CMAKE_CURRENT_LIST_DIR}/run
    $<TARGET_FILE:selon_make_page> ${PROJECT_SOURCE_DIR} ${page_work})
  set_tests_properties(Page.Browser PROPERTIES
    TIMEOUT 300 SKIP_RETURN_CODE 77
    COST 100)  # the longest begins first
endif()

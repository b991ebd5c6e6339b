# The completions, in the shells they are for.
set(completions_folder ${CMAKE_CURRENT_BINARY_DIR}/completions)
set(completions_home ${CMAKE_CURRENT_BINARY_DIR}/completions-home)  # fish writes into it
file(MAKE_DIRECTORY ${completions_folder}/tables ${completions_home})
file(TOUCH ${completions_folder}/article.txt)
foreach(shell bash zsh fish)
  string(TOUPPER SELON_${shell} program)
  find_program(${program} ${shell} REQUIRED)
  mark_as_advanced(${program})
  add_test(NAME Completions.${shell}
    COMMAND ${${program}} ${CMAKE_CURRENT_LIST_DIR}/test.${shell}
      ${PROJECT_BINARY_DIR}/completions/selon.${shell} ${completions_folder})
  # No settings of whoever runs the tests.
  set_tests_properties(Completions.${shell} PROPERTIES TIMEOUT 60
    ENVIRONMENT "HOME=${completions_home};ZDOTDIR=${completions_home};XDG_CONFIG_HOME=${completions_home};XDG_DATA_HOME=${completions_home};TERM=dumb")
endforeach()

# Runs an example on the article and compares what it prints: cmake -DCOMMAND=a;b [-DEXPECTED=FILE] -P compare.cmake
if(NOT EXPECTED)
  set(EXPECTED ${CMAKE_CURRENT_LIST_DIR}/expected.txt)
endif()
execute_process(COMMAND ${COMMAND} INPUT_FILE ${CMAKE_CURRENT_LIST_DIR}/article.txt
                OUTPUT_VARIABLE got COMMAND_ERROR_IS_FATAL ANY)
file(READ ${EXPECTED} expected)
if(NOT got STREQUAL expected)
  message(FATAL_ERROR "printed\n${got}\ninstead of\n${expected}")
endif()

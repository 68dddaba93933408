# Runs the check on a tree that breaks the rules: cmake -DROOT=TREE -DEXPECTED=FILE -P wrong-includes.cmake
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${ROOT} -P ${CMAKE_CURRENT_LIST_DIR}/../../cmake/check-includes.cmake
                RESULT_VARIABLE code ERROR_VARIABLE complaints)
if(code EQUAL 0)
  message(FATAL_ERROR "the check passed")
endif()
string(REGEX REPLACE "[ \n]+" " " complaints "${complaints}")
file(STRINGS ${EXPECTED} lines)
foreach(line IN LISTS lines)
  string(FIND "${complaints}" "${line}" at)
  if(at EQUAL -1)
    message(SEND_ERROR "not found: ${line}\n${complaints}")
  endif()
endforeach()
if(complaints MATCHES "fine\\.")
  message(SEND_ERROR "a file that keeps the rules was complained about\n${complaints}")
endif()

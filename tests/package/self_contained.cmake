# COMMUNIQUE_SELF_CONTAINED: a library that needs the C library alone and exports no more than before.
cmake_minimum_required(VERSION 3.25)
include(${SETTINGS})
include(${HERE}/relink.cmake)
configure_again(${archive} -DCOMMUNIQUE_SELF_CONTAINED=ON)
link_library()

string(REPLACE "[" "" dynamic "${dynamic}")   # an open bracket would keep a list together
string(REPLACE "]" "" dynamic "${dynamic}")
string(REGEX MATCHALL "\\(NEEDED\\)[^\n]*" needed "${dynamic}")
list(TRANSFORM needed REPLACE ".* " "")
list(FILTER needed EXCLUDE REGEX "^(libc|libm|ld-linux.*)\\.so")
if(needed OR dynamic MATCHES "TEXTREL")
  message(FATAL_ERROR "The library needs ${needed}:\n${dynamic}")
endif()
execute_process(COMMAND ${nm} -D --defined-only ${BUILD}/capi/libcommunique.so.${version} OUTPUT_VARIABLE exported
  COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE "[0-9a-f]+ (T cmq_[a-z_]+|A COMMUNIQUE_[0-9.]+)(@@[^\n]*)?\n" "" others "${exported}")
if(others OR NOT exported)
  message(FATAL_ERROR "It exports\n${others}")
endif()

compile_program(who ${source}/examples/c/who.c)
set(COMMAND ${BUILD}/who 2024-02-05)
include(${source}/examples/compare.cmake)

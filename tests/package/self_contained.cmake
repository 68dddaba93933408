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

# The extension of SQLite is one file, with the reader in it, and calls the SQLite that loads it.
if(sqlite_extension)
  file(COPY ${library_built}/capi/CMakeFiles/communique_static.dir DESTINATION ${BUILD}/capi/CMakeFiles)
  file(COPY ${library_built}/capi/sqlite/CMakeFiles/communique_sqlite.dir DESTINATION ${BUILD}/capi/sqlite/CMakeFiles)
  run_commands(capi/libcommunique.a "libcommunique\\.a ")
  run_commands(capi/sqlite/communique_sqlite.so " -o capi/sqlite/communique_sqlite\\.so")
  set(extension ${BUILD}/capi/sqlite/communique_sqlite.so)
  execute_process(COMMAND ${readelf} -d ${extension} OUTPUT_VARIABLE dynamic COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${nm} ${extension} OUTPUT_VARIABLE names COMMAND_ERROR_IS_FATAL ANY)
  if(dynamic MATCHES "NEEDED[^\n]*(communique|sqlite|stdc)" OR names MATCHES " [TtUW] sqlite3_(open|prepare)")
    message(FATAL_ERROR "The extension needs more than the C library, or has an SQLite of its own:\n${dynamic}")
  endif()
  if(sqlite3)
    execute_process(COMMAND ${sqlite3} -init /dev/null -batch :memory: -cmd ".load '${extension}'"
      "SELECT cue FROM communique_statements('Anton Vesely said that the corridor stays open.')"
      OUTPUT_VARIABLE told COMMAND_ERROR_IS_FATAL ANY)
    if(NOT told STREQUAL "said\n")
      message(FATAL_ERROR "The extension says ${told}")
    endif()
  endif()
endif()

# COMMUNIQUE_ARCHIVE=OFF on a machine without SQLite: it reads, and says that it keeps nothing.
cmake_minimum_required(VERSION 3.25)
include(${SETTINGS})
include(${HERE}/relink.cmake)
configure_again(-DCMAKE_DISABLE_FIND_PACKAGE_SQLite3=ON)
link_library(archive/unsupported.cpp)

if(dynamic MATCHES "sqlite")
  message(FATAL_ERROR "The library needs SQLite:\n${dynamic}")
endif()
compile_program(who ${source}/examples/c/who.c)
set(COMMAND ${BUILD}/who 2024-02-05)
include(${source}/examples/compare.cmake)
compile_program(archive_missing ${source}/tests/capi/archive_missing.c)
execute_process(COMMAND ${BUILD}/archive_missing COMMAND_ERROR_IS_FATAL ANY)

# The program too, and it offers no remedy that only another build has.
file(GLOB_RECURSE objects ${library_built}/examples/cli/CMakeFiles/communique_program.dir/*.o)
execute_process(COMMAND ${cxx} ${objects} ${BUILD}/lib/libcommunique_core.a -lutf8proc -pthread -o ${BUILD}/program
  COMMAND_ERROR_IS_FATAL ANY)
foreach(arguments IN ITEMS
    "query;there-is-none.cmq;statements" "add;there-is-none.cmq;${source}/README.md" "info;${source}")
  execute_process(COMMAND ${BUILD}/program archive ${arguments} RESULT_VARIABLE code ERROR_VARIABLE told)
  if(NOT code EQUAL 4 OR NOT told MATCHES "^communique: this build of communique has no archive: .*_ARCHIVE=ON")
    message(SEND_ERROR "archive ${arguments}: ${code}, ${told}")
  endif()
endforeach()

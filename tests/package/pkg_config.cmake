# Compiles the examples with what pkg-config says: cmake -DSETTINGS=… -DPREFIX=… -DBUILD=… -DPKGCONFIG=… -P …
cmake_minimum_required(VERSION 3.25)
include(${SETTINGS})
set(ENV{PKG_CONFIG_PATH} ${PREFIX}/${libdir}/pkgconfig)
set(ENV{LD_LIBRARY_PATH} ${PREFIX}/${libdir})
file(REMOVE_RECURSE ${BUILD})
file(MAKE_DIRECTORY ${BUILD})

# who(program compiler… ARGUMENTS argument of pkg-config…)
function(who program)
  cmake_parse_arguments(PARSE_ARGV 1 said "" "" "COMPILER;ARGUMENTS")
  execute_process(COMMAND ${PKGCONFIG} --cflags --libs ${said_ARGUMENTS} OUTPUT_VARIABLE flags COMMAND_ERROR_IS_FATAL ANY)
  separate_arguments(flags UNIX_COMMAND "${flags}")
  execute_process(COMMAND ${said_COMPILER} -o ${BUILD}/${program} ${flags} COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
  set(COMMAND ${BUILD}/${program} 2024-02-05)
  include(${source}/examples/compare.cmake)
endfunction()

execute_process(COMMAND ${PKGCONFIG} --modversion communique communique-core OUTPUT_VARIABLE versions
  COMMAND_ERROR_IS_FATAL ANY)
if(NOT versions STREQUAL "${version}\n${version}\n")
  message(FATAL_ERROR "The versions are ${versions}")
endif()

if(sqlite_extension)
  execute_process(COMMAND ${PKGCONFIG} --variable=sqlite_extension communique OUTPUT_VARIABLE extension
    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  string(REPLACE "\\ " " " extension "${extension}")
  if(NOT EXISTS "${extension}")
    message(FATAL_ERROR "There is no extension of SQLite in \"${extension}\"")
  endif()
endif()

who(shared COMPILER ${cc} ${source}/examples/c/who.c ARGUMENTS communique)
who(cpp COMPILER ${cxx} -std=c++20 ${source}/examples/cpp/who.cpp ARGUMENTS communique-core)

# A static program, which a machine without any of the libraries runs.
if(STATIC)
  who(static COMPILER ${cc} -static ${source}/examples/c/who.c ARGUMENTS --static communique)
  execute_process(COMMAND ${readelf} -d ${BUILD}/static OUTPUT_VARIABLE needed COMMAND_ERROR_IS_FATAL ANY)
  if(needed MATCHES "NEEDED")
    message(FATAL_ERROR "Not static: ${needed}")
  endif()
endif()

# Who links the shared library needs no .pc file of what is inside it.
set(ENV{PKG_CONFIG_LIBDIR} ${BUILD})
execute_process(COMMAND ${PKGCONFIG} --cflags --libs communique COMMAND_ERROR_IS_FATAL ANY)

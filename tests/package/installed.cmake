# Installs the build into PREFIX, by way of another place.
cmake_minimum_required(VERSION 3.25)
include(${SETTINGS})
include(${HERE}/contents.cmake)

file(REMOVE_RECURSE ${BUILD} ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${library_built} --prefix ${BUILD} --strip OUTPUT_QUIET
  COMMAND_ERROR_IS_FATAL ANY)
file(RENAME ${BUILD} ${PREFIX})

file(GLOB_RECURSE files LIST_DIRECTORIES FALSE RELATIVE ${PREFIX} ${PREFIX}/*)
expected_contents(expected)
compare_contents("The installation" "${files}" "${expected}")
tells_nothing(${PREFIX})

set(COMMAND ${PREFIX}/bin/communique read --format json)
execute_process(COMMAND ${COMMAND} ${source}/examples/article.txt OUTPUT_VARIABLE record COMMAND_ERROR_IS_FATAL ANY)
string(JSON name GET "${record}" entities 0 name)
if(NOT name STREQUAL "Anna Larsen")
  message(FATAL_ERROR "The installed program reads ${name}")
endif()

# Where it was moved to, and without LD_LIBRARY_PATH: the extension finds the library beside itself.
if(sqlite_extension AND sqlite3)
  set(load ".load '${PREFIX}/${libdir}/communique/communique_sqlite.so'")
  execute_process(COMMAND ${sqlite3} -init /dev/null -batch :memory: -cmd ${load} "SELECT communique_version()"
    OUTPUT_VARIABLE told COMMAND_ERROR_IS_FATAL ANY)
  if(NOT told STREQUAL "${version}\n")
    message(FATAL_ERROR "The installed extension says ${told}")
  endif()
endif()

# The library exports the names of symbols.txt, each with its version, and nothing else; the header declares just these:
# cmake -DNM=… -DLIBRARY=… -DSYMBOLS=… -DHEADER=… -P exports.cmake
cmake_minimum_required(VERSION 3.25)

function(compare what found)
  foreach(name IN LISTS found)
    if(NOT name IN_LIST listed)
      message(SEND_ERROR "${what} has ${name}, symbols.txt does not")
    endif()
  endforeach()
  foreach(name IN LISTS listed)
    if(NOT name IN_LIST found)
      message(SEND_ERROR "symbols.txt has ${name}, ${what} does not")
    endif()
  endforeach()
endfunction()

file(STRINGS ${SYMBOLS} lines REGEX "^cmq_")
set(listed ${lines})
list(TRANSFORM listed REPLACE " .*" "")

execute_process(COMMAND ${NM} -D --defined-only --format=posix ${LIBRARY} OUTPUT_VARIABLE exported
                COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "\n" ";" exported "${exported}")
list(FILTER exported EXCLUDE REGEX "^(|COMMUNIQUE_[0-9.]+(@.*)? A .*)$")
list(TRANSFORM exported REPLACE " .*" "")
foreach(line IN LISTS lines)
  # A program that needs it fails when an older library is loaded, not when it calls.
  string(REPLACE " " "@@COMMUNIQUE_" versioned "${line}")
  if(NOT versioned IN_LIST exported)
    message(SEND_ERROR "the library has no ${versioned}")
  endif()
endforeach()
list(TRANSFORM exported REPLACE "@.*" "")
compare("the library" "${exported}")

file(READ ${HEADER} text)
string(REGEX MATCHALL "CMQ_API [^;(]*cmq_[a-z0-9_]+\\(" declared "${text}")
list(TRANSFORM declared REPLACE "^.*(cmq_[a-z0-9_]+)\\($" "\\1")
compare("the header" "${declared}")

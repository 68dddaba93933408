# The header of a released version stays as it was; that of the version in the making is today's:
# cmake -DVERSION=0.1 -DHEADER=…/communique.h -P frozen.cmake
cmake_minimum_required(VERSION 3.25)
set(folder ${CMAKE_CURRENT_LIST_DIR})

set(released "")
file(STRINGS ${folder}/released.sha256 lines REGEX "^[0-9a-f]")
foreach(line IN LISTS lines)
  if(NOT line MATCHES "^([0-9a-f]+)  (communique-[0-9.]+\\.(h|abi))$")
    message(FATAL_ERROR "released.sha256: not what sha256sum writes: ${line}")
  endif()
  list(APPEND released ${CMAKE_MATCH_2})
  set(expected ${CMAKE_MATCH_1})
  set(file ${CMAKE_MATCH_2})
  if(NOT EXISTS ${folder}/${file})
    message(SEND_ERROR "${file} is released, and gone")
    continue()
  endif()
  file(SHA256 ${folder}/${file} found)
  if(NOT found STREQUAL expected)
    message(SEND_ERROR "${file} is released: it must not change any more")
  endif()
endforeach()

set(own communique-${VERSION}.h)
if(own IN_LIST released)
  return()
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${folder}/${own} ${HEADER}
                RESULT_VARIABLE differs ERROR_QUIET)
if(differs)
  message(FATAL_ERROR "${VERSION} is not released: ${own} has to be communique.h as it is now. "
                      "If the change is meant, build the target abi_baseline and look at what git shows")
endif()

# The lists of exports for ELF, Windows and WebAssembly say what symbols.txt says, and are written as they should be:
# cmake -DROOT=CHECKOUT -DEXPORTS=…/communique -P exports.cmake
cmake_minimum_required(VERSION 3.25)
include(${ROOT}/cmake/symbols.cmake)

file(STRINGS ${ROOT}/capi/symbols.txt listed REGEX "^cmq_")
list(TRANSFORM listed REPLACE " .*" "")
foreach(ending IN ITEMS map def wasm)
  file(STRINGS ${EXPORTS}.${ending} found REGEX "cmq_")
  list(TRANSFORM found REPLACE "^.*(cmq_[a-z0-9_]+).*$" "\\1")
  list(SORT found)
  if(NOT found STREQUAL listed)
    message(SEND_ERROR "communique.${ending} has other names than symbols.txt, or another order than the alphabet's")
  endif()
endforeach()

# What this library does not have yet: several versions, and one that sorts as text before the one that it follows.
set(out ${CMAKE_CURRENT_BINARY_DIR}/exports-of-three-versions)
communique_export_lists(${CMAKE_CURRENT_LIST_DIR}/exports/symbols.txt ${out})
foreach(ending IN ITEMS map def wasm)
  file(READ ${out}.${ending} found)
  file(READ ${CMAKE_CURRENT_LIST_DIR}/exports/expected.${ending} expected)
  if(NOT found STREQUAL expected)
    message(SEND_ERROR "${ending}: got\n${found}\nexpected\n${expected}")
  endif()
endforeach()

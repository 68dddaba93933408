# The ABI as debug information tells it, against that of the released versions.
find_program(COMMUNIQUE_ABIDW abidw)
find_program(COMMUNIQUE_ABIDIFF abidiff)
if(NOT COMMUNIQUE_ABIDW OR NOT COMMUNIQUE_ABIDIFF OR NOT CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64)$")
  message(STATUS "No abidw and abidiff (abigail-tools), or no x86-64: the comparison of debug information is left out")
  return()
endif()
# Only where the C functions are: it costs nothing at run time, and `cmake --install --strip` takes it out again.
target_compile_options(communique PRIVATE -g)

file(STRINGS released.sha256 released REGEX "communique-${version}\\.h$")
set(baseline ${python} ${CMAKE_CURRENT_SOURCE_DIR}/baseline.py)
foreach(one IN LISTS older)
  set(base ${CMAKE_CURRENT_SOURCE_DIR}/communique-${one})
  if(one STREQUAL version AND NOT released)
    add_test(NAME "the ABI of ${one} is the one written down"
      COMMAND ${baseline} compare $<TARGET_FILE:communique> ${PROJECT_SOURCE_DIR}/capi/include ${base}.abi)
  else()
    add_test(NAME "the ABI of ${one} is still there"
      COMMAND ${baseline} compare $<TARGET_FILE:communique> ${PROJECT_SOURCE_DIR}/capi/include ${base}.abi ${base}.h)
  endif()
endforeach()
add_test(NAME "each check of the ABI finds what it is for" COMMAND ${python} ${CMAKE_CURRENT_SOURCE_DIR}/changes.py
  ${PROJECT_SOURCE_DIR} ${CMAKE_C_COMPILER} $<TARGET_FILE_DIR:communique>/communique.map
  ${CMAKE_CURRENT_BINARY_DIR}/changes)

# Writes header and baseline of the version in the making anew. Those of a released version stay.
if(released)
  add_custom_target(abi_baseline COMMAND ${CMAKE_COMMAND} -E echo "${version} is released: its baseline stays as it is"
    COMMAND ${CMAKE_COMMAND} -E false VERBATIM)
else()
  add_custom_target(abi_baseline
    COMMAND ${CMAKE_COMMAND} -E copy_if_different ${header} ${CMAKE_CURRENT_SOURCE_DIR}/communique-${version}.h
    COMMAND ${baseline} write $<TARGET_FILE:communique> ${PROJECT_SOURCE_DIR}/capi/include
            ${CMAKE_CURRENT_SOURCE_DIR}/communique-${version}.abi
    DEPENDS communique VERBATIM)
endif()

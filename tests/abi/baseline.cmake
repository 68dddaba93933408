# The ABI as debug information tells it, against that of the released versions.
find_program(COMMUNIQUE_ABIDW abidw)
find_program(COMMUNIQUE_ABIDIFF abidiff)
if(NOT COMMUNIQUE_ABIDW OR NOT COMMUNIQUE_ABIDIFF OR NOT CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64)$")
  message(STATUS "No abidw and abidiff (abigail-tools), or no x86-64: the comparison of debug information is left out")
  return()
endif()
# The library of this build once more, with what debug information says about the C functions. It is linked from the
# same objects, and the one that is installed gets none of it.
get_target_property(link_options communique LINK_OPTIONS)
get_target_property(soversion communique SOVERSION)
add_library(communique_unstripped SHARED $<TARGET_OBJECTS:communique>)
target_link_options(communique_unstripped PRIVATE ${link_options})
target_link_libraries(communique_unstripped PRIVATE communique::core)
set_target_properties(communique_unstripped PROPERTIES LINKER_LANGUAGE CXX OUTPUT_NAME communique
  VERSION ${PROJECT_VERSION} SOVERSION ${soversion} LIBRARY_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/unstripped)
target_compile_options(communique PRIVATE -g)
target_link_options(communique PRIVATE $<$<CONFIG:Release,MinSizeRel>:LINKER:--strip-debug>)

file(STRINGS released.sha256 released REGEX "communique-${version}\\.h$")
set(baseline ${python} ${CMAKE_CURRENT_SOURCE_DIR}/baseline.py)
set(compare ${baseline} compare $<TARGET_FILE:communique_unstripped> ${PROJECT_SOURCE_DIR}/capi/include)
foreach(one IN LISTS older)
  set(base ${CMAKE_CURRENT_SOURCE_DIR}/communique-${one})
  if(one STREQUAL version AND NOT released)
    add_test(NAME "the ABI of ${one} is the one written down" COMMAND ${compare} ${base}.abi)
  else()
    add_test(NAME "the ABI of ${one} is still there" COMMAND ${compare} ${base}.abi ${base}.h)
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
    COMMAND ${baseline} write $<TARGET_FILE:communique_unstripped> ${PROJECT_SOURCE_DIR}/capi/include
            ${CMAKE_CURRENT_SOURCE_DIR}/communique-${version}.abi
    DEPENDS communique_unstripped VERBATIM)
endif()

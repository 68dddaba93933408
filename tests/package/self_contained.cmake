# COMMUNIQUE_SELF_CONTAINED: configured anew, linked from what was compiled already, and used by a program in C.
cmake_minimum_required(VERSION 3.25)
include(${SETTINGS})
file(REMOVE_RECURSE ${BUILD})
execute_process(COMMAND ${CMAKE_COMMAND} -S ${source} -B ${BUILD} -G ${generator} ${compilers} ${archive}
  -DCMAKE_BUILD_TYPE=${build_type} -DCOMMUNIQUE_SELF_CONTAINED=ON -DCOMMUNIQUE_TESTS=OFF -DCOMMUNIQUE_EXAMPLES=OFF
  COMMAND_ERROR_IS_FATAL ANY)
file(COPY ${library_built}/lib/libcommunique_core.a DESTINATION ${BUILD}/lib)
file(COPY ${library_built}/capi/CMakeFiles/communique.dir DESTINATION ${BUILD}/capi/CMakeFiles)

set(library capi/libcommunique.so.${version})
execute_process(COMMAND ${ninja} -t commands ${library} WORKING_DIRECTORY ${BUILD} OUTPUT_FILE ${BUILD}/commands
  COMMAND_ERROR_IS_FATAL ANY)
file(STRINGS ${BUILD}/commands commands)
list(POP_BACK commands link)
execute_process(COMMAND sh -c "${link}" WORKING_DIRECTORY ${BUILD} COMMAND_ERROR_IS_FATAL ANY)

execute_process(COMMAND ${readelf} -d ${BUILD}/${library} OUTPUT_VARIABLE dynamic COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "\\(NEEDED\\)[^\n]*\\[[^]]*" needed "${dynamic}")
list(TRANSFORM needed REPLACE ".*\\[" "")
list(FILTER needed EXCLUDE REGEX "^(libc|libm|ld-linux.*)\\.so")
if(needed OR dynamic MATCHES "TEXTREL")
  message(FATAL_ERROR "The library needs ${needed}:\n${dynamic}")
endif()
execute_process(COMMAND ${nm} -D --defined-only ${BUILD}/${library} OUTPUT_VARIABLE exported COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE "[0-9a-f]+ (T cmq_[a-z_]+|A COMMUNIQUE_[0-9.]+)(@@[^\n]*)?\n" "" others "${exported}")
if(others OR NOT exported)
  message(FATAL_ERROR "It exports\n${others}")
endif()

execute_process(COMMAND ${cc} -I${source}/capi/include ${source}/examples/c/who.c ${BUILD}/${library} -o ${BUILD}/who
  COMMAND_ERROR_IS_FATAL ANY)
file(CREATE_LINK libcommunique.so.${version} ${BUILD}/capi/libcommunique.so.${abi} SYMBOLIC)
set(ENV{LD_LIBRARY_PATH} ${BUILD}/capi)
set(COMMAND ${BUILD}/who 2024-02-05)
include(${source}/examples/compare.cmake)

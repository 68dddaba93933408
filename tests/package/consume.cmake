# Builds a consumer's project, with an example for its source, and runs that on the example article:
#   cmake -DSETTINGS=… -DPROJECT=… -DPROGRAM=… -DBUILD=… [-DHIDING=library] -P consume.cmake [-- argument for CMake…]
# SETTINGS has the compilers and the generator of the build that is tested. HIDING must not export anything of ours.
cmake_minimum_required(VERSION 3.25)
include(${SETTINGS})
set(arguments "")
math(EXPR last "${CMAKE_ARGC} - 1")
foreach(i RANGE ${last})
  if(behind)
    list(APPEND arguments "${CMAKE_ARGV${i}}")
  elseif(CMAKE_ARGV${i} STREQUAL "--")
    set(behind TRUE)
  endif()
endforeach()

file(REMOVE_RECURSE ${BUILD})
file(COPY ${PROJECT}/ DESTINATION ${BUILD}/source)
if(PROGRAM)
  file(COPY ${source}/examples/${PROGRAM} DESTINATION ${BUILD}/source)
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -S ${BUILD}/source -B ${BUILD} -G ${generator} ${compilers} ${arguments}
  COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD} COMMAND_ERROR_IS_FATAL ANY)
if(PROGRAM)
  set(COMMAND ${BUILD}/who 2024-02-05)
  include(${source}/examples/compare.cmake)
endif()
if(HIDING)   # nor templates of others that have our types for arguments
  execute_process(COMMAND ${nm} -D --defined-only ${BUILD}/${HIDING} OUTPUT_VARIABLE exported
    COMMAND_ERROR_IS_FATAL ANY)
  if(NOT exported MATCHES " T (main|plugin)" OR exported MATCHES " cmq_|10communique")
    message(FATAL_ERROR "${HIDING} exports\n${exported}")
  endif()
endif()

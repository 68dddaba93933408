# Other configurations of the library without compiling it again: what was compiled in the build that is tested is
# linked as the other build would link it. Needs Ninja, which tells the commands.

# configure_again(argument…): into BUILD, and brings the objects that do not depend on the configuration.
function(configure_again)
  file(REMOVE_RECURSE ${BUILD})
  execute_process(COMMAND ${CMAKE_COMMAND} -S ${source} -B ${BUILD} -G ${generator} ${compilers} ${ARGN}
    -DCMAKE_BUILD_TYPE=${build_type} -DCOMMUNIQUE_TESTS=OFF -DCOMMUNIQUE_EXAMPLES=OFF COMMAND_ERROR_IS_FATAL ANY)
  file(COPY ${library_built}/lib/CMakeFiles/communique_core.dir DESTINATION ${BUILD}/lib/CMakeFiles)
  file(COPY ${library_built}/capi/CMakeFiles/communique.dir DESTINATION ${BUILD}/capi/CMakeFiles)
endfunction()

# run_commands(target regex): those commands of a target that match.
function(run_commands target regex)
  execute_process(COMMAND ${ninja} -t commands ${target} WORKING_DIRECTORY ${BUILD} OUTPUT_FILE ${BUILD}/commands
    COMMAND_ERROR_IS_FATAL ANY)
  file(STRINGS ${BUILD}/commands commands REGEX "${regex}")
  if(NOT commands)
    message(FATAL_ERROR "${target} has no command ${regex}")
  endif()
  foreach(command IN LISTS commands)
    execute_process(COMMAND sh -c "${command}" WORKING_DIRECTORY ${BUILD} COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
endfunction()

# link_library(object…): the shared library, for which these objects have to be compiled as well.
function(link_library)
  foreach(object IN LISTS ARGN)
    run_commands(lib/libcommunique_core.a " -c .*${object}")
  endforeach()
  run_commands(lib/libcommunique_core.a "libcommunique_core\\.a ")
  run_commands(capi/libcommunique.so.${version} " -o capi/libcommunique\\.so")
  file(CREATE_LINK libcommunique.so.${version} ${BUILD}/capi/libcommunique.so.${abi} SYMBOLIC)
  execute_process(COMMAND ${readelf} -d ${BUILD}/capi/libcommunique.so.${version} OUTPUT_VARIABLE dynamic
    COMMAND_ERROR_IS_FATAL ANY)
  set(dynamic "${dynamic}" PARENT_SCOPE)
  set(ENV{LD_LIBRARY_PATH} ${BUILD}/capi)
endfunction()

# A program in C that links it.
function(compile_program program)
  execute_process(COMMAND ${cc} -I${source}/capi/include ${ARGN} ${BUILD}/capi/libcommunique.so.${version}
    -o ${BUILD}/${program} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# Configures a project that adds the source tree, and builds its programs. The libraries they link are not compiled
# again: those of the build that is tested are put where this one would make them.
cmake_minimum_required(VERSION 3.25)
include(${SETTINGS})
file(REMOVE_RECURSE ${BUILD})
execute_process(COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${BUILD} -G ${generator} ${compilers}
  -DCOMMUNIQUE=${source} -DEXAMPLES=${source}/examples COMMAND_ERROR_IS_FATAL ANY)
foreach(folder capi lib)
  file(GLOB libraries ${library_built}/${folder}/libcommunique*)
  file(COPY ${libraries} DESTINATION ${BUILD}/communique/${folder})
endforeach()

foreach(program who_cpp who_shared who_static)
  execute_process(COMMAND ${ninja} -t commands ${program} WORKING_DIRECTORY ${BUILD} OUTPUT_FILE ${BUILD}/commands
    COMMAND_ERROR_IS_FATAL ANY)
  file(STRINGS ${BUILD}/commands commands REGEX "CMakeFiles/${program}\\.dir")
  list(LENGTH commands count)
  if(NOT count EQUAL 2)
    message(FATAL_ERROR "${program} is not made by compiling and linking: ${commands}")
  endif()
  file(MAKE_DIRECTORY ${BUILD}/CMakeFiles/${program}.dir/Unity)
  foreach(command IN LISTS commands)
    execute_process(COMMAND sh -c "${command}" WORKING_DIRECTORY ${BUILD} COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
  set(COMMAND ${BUILD}/${program} 2024-02-05)
  include(${source}/examples/compare.cmake)
endforeach()

execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${BUILD}/installed OUTPUT_QUIET
  COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE installed RELATIVE ${BUILD}/installed ${BUILD}/installed/*)
if(NOT installed STREQUAL "bin/who_shared")
  message(FATAL_ERROR "The product installs ${installed}")
endif()

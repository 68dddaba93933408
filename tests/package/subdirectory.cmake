# Configures a project that adds the source tree, and builds its programs. The libraries they link are not compiled
# again: those of the build that is tested are put where this one would make them.
cmake_minimum_required(VERSION 3.25)
include(${SETTINGS})
include(${HERE}/relink.cmake)
file(REMOVE_RECURSE ${BUILD})
file(COPY ${HERE}/subdirectory/ ${source}/examples/c/who.c ${source}/examples/cpp/who.cpp DESTINATION ${BUILD}/source)
file(CREATE_LINK ${source} ${BUILD}/source/communique SYMBOLIC)
execute_process(COMMAND ${CMAKE_COMMAND} -S ${BUILD}/source -B ${BUILD} -G ${generator} ${compilers}
  COMMAND_ERROR_IS_FATAL ANY)
foreach(folder capi lib)
  file(GLOB libraries ${library_built}/${folder}/libcommunique*)
  file(COPY ${libraries} DESTINATION ${BUILD}/communique/${folder})
endforeach()

foreach(program who_cpp who_shared who_static)
  file(MAKE_DIRECTORY ${BUILD}/CMakeFiles/${program}.dir/Unity)
  run_commands(${program} "CMakeFiles/${program}\\.dir")
  set(COMMAND ${BUILD}/${program} 2024-02-05)
  include(${source}/examples/compare.cmake)
endforeach()

execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${BUILD}/installed OUTPUT_QUIET
  COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE installed RELATIVE ${BUILD}/installed ${BUILD}/installed/*)
if(NOT installed STREQUAL "bin/who_shared")
  message(FATAL_ERROR "The product installs ${installed}")
endif()

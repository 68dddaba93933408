# Builds the npm package as the preset wasm does: cmake -DSOURCE=… -DFOLDER=… -DNINJA=… [-DUTF8PROC=…] -P build.cmake
cmake_minimum_required(VERSION 3.25)
set(options "")
if(UTF8PROC)
  set(options -DCOMMUNIQUE_UTF8PROC_SOURCE=${UTF8PROC})
endif()
execute_process(COMMAND ${CMAKE_COMMAND} --preset wasm -S ${SOURCE} -B ${FOLDER} -DCMAKE_MAKE_PROGRAM=${NINJA}
  -DCOMMUNIQUE_WARNINGS_AS_ERRORS=ON ${options} COMMAND_ERROR_IS_FATAL ANY)
file(REMOVE_RECURSE ${FOLDER}/npm)
file(MAKE_DIRECTORY ${FOLDER}/npm)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${FOLDER} --target npm COMMAND_ERROR_IS_FATAL ANY)

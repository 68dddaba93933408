# Builds the page into FOLDER/newsroom/dist: cmake -DFOLDER=… -DPACKAGE=… -DNPM=npm -P build.cmake
# PACKAGE is the folder of the npm package of communique. What npm installs stays in FOLDER, outside of the checkout.
cmake_minimum_required(VERSION 3.25)
set(page ${FOLDER}/newsroom)
foreach(folder src tests public communique)   # what was deleted in the checkout goes there, too
  file(REMOVE_RECURSE ${page}/${folder})
endforeach()
file(COPY ${CMAKE_CURRENT_LIST_DIR}/ DESTINATION ${page}
  PATTERN node_modules EXCLUDE PATTERN dist EXCLUDE PATTERN communique EXCLUDE PATTERN CMakeLists.txt EXCLUDE)
file(COPY ${CMAKE_CURRENT_LIST_DIR}/../articles DESTINATION ${FOLDER})
file(COPY ${PACKAGE}/ DESTINATION ${page}/communique)

set(FOLDER ${page})
include(${CMAKE_CURRENT_LIST_DIR}/../../cmake/npm-ci.cmake)
execute_process(COMMAND ${NPM} run build --prefix ${page} COMMAND_ERROR_IS_FATAL ANY)

# The target `docs`: pages for the C and the C++ interface and the guides, in the build folder (pages/html/index.html).
find_package(Doxygen 1.9.4 QUIET)
find_package(Python3 3.8 QUIET COMPONENTS Interpreter)
if(NOT DOXYGEN_FOUND OR NOT Python3_FOUND)
  message(STATUS "No target docs: needs Doxygen 1.9.4 and Python 3.8")
  return()
endif()

set(COMMUNIQUE_PAGES ${CMAKE_CURRENT_BINARY_DIR}/pages)
configure_file(${CMAKE_CURRENT_LIST_DIR}/Doxyfile.in ${CMAKE_CURRENT_BINARY_DIR}/Doxyfile @ONLY)
file(MAKE_DIRECTORY ${COMMUNIQUE_PAGES})
add_custom_target(docs COMMAND ${DOXYGEN_EXECUTABLE} ${CMAKE_CURRENT_BINARY_DIR}/Doxyfile
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM USES_TERMINAL)

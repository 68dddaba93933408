# What `cmake --install` puts where, in the components runtime, development, program and documents.
#
#   communique::communique  the C interface, shared     component C of find_package(communique)
#   communique::core        the C++ library, static     component CXX
#   communique::static      the C interface, static     component static
include(CMakePackageConfigHelpers)

set(config ${CMAKE_INSTALL_LIBDIR}/cmake/communique)
set(written ${CMAKE_CURRENT_BINARY_DIR}/install)
# What a program in C has to name when it links C++: stdc++ and m with g++.
set(runtime ${CMAKE_CXX_IMPLICIT_LINK_LIBRARIES})
list(REMOVE_ITEM runtime "" ${CMAKE_C_IMPLICIT_LINK_LIBRARIES})
list(REMOVE_DUPLICATES runtime)
set_target_properties(communique_core PROPERTIES EXPORT_NAME core)

install(TARGETS communique EXPORT communique-C
  RUNTIME COMPONENT runtime LIBRARY COMPONENT runtime NAMELINK_COMPONENT development ARCHIVE COMPONENT development
  FILE_SET HEADERS COMPONENT development)
install(TARGETS communique_core EXPORT communique-CXX ARCHIVE COMPONENT development)
install(TARGETS communique_static EXPORT communique-static ARCHIVE COMPONENT development)
install(DIRECTORY include/communique DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development
  FILES_MATCHING PATTERN *.hpp)
if(TARGET communique_program)
  install(TARGETS communique_program COMPONENT program)
endif()
# With the program rather than with the library: Debian's packages of two versions of a library share no file.
set(sqlite_extension "")   # a line of communique.pc
if(TARGET communique_sqlite)
  install(TARGETS communique_sqlite LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/communique COMPONENT program)
  set(sqlite_extension "sqlite_extension=\${libdir}/communique/communique_sqlite${CMAKE_SHARED_MODULE_SUFFIX}")
endif()

# find_package(communique). Each component has a file of its own: whoever asks for C needs nothing of what C++ needs.
foreach(component C CXX static)
  install(EXPORT communique-${component} NAMESPACE communique:: DESTINATION ${config} COMPONENT development)
endforeach()
configure_package_config_file(cmake/packages/communique-config.cmake.in ${written}/communique-config.cmake
  INSTALL_DESTINATION ${config} NO_SET_AND_CHECK_MACRO)
if(PROJECT_VERSION_MAJOR EQUAL 0)
  set(compatible SameMinorVersion)
else()
  set(compatible SameMajorVersion)
endif()
write_basic_package_version_file(${written}/communique-config-version.cmake COMPATIBILITY ${compatible})
install(FILES ${written}/communique-config.cmake ${written}/communique-config-version.cmake cmake/Findutf8proc.cmake
  DESTINATION ${config} COMPONENT development)

# pkg-config. The prefix is told from where the file lies, so that a tree may be moved. What a program that links
# statically has to name besides stands in Libs.private and not in Requires.private: for that pkg-config would ask for
# the .pc files of utf8proc and SQLite even of those who link the shared library, and need neither.
set(pc ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
file(RELATIVE_PATH up /prefix/${pc} /prefix)
string(REGEX REPLACE "/$" "" up "${up}")
set(needed libutf8proc)
set(linked communique_core utf8proc)
if(COMMUNIQUE_ARCHIVE)
  string(APPEND needed ", sqlite3")
  list(APPEND linked sqlite3 pthread dl)
endif()
list(APPEND linked ${runtime})
list(TRANSFORM linked PREPEND -l)
list(JOIN linked " " linked)
set(hiding "")
if(communique_hides)
  set(hiding " -Wl,${communique_hides}")
endif()
foreach(name communique communique-core)
  configure_file(cmake/packages/${name}.pc.in ${written}/${name}.pc @ONLY)
  install(FILES ${written}/${name}.pc DESTINATION ${pc} COMPONENT development)
endforeach()

install(FILES README.md LICENSE cmake/packages/NOTICES DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT documents)
install(DIRECTORY examples/guides DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples COMPONENT documents)   # README links them

if(PROJECT_IS_TOP_LEVEL)
  include(${CMAKE_CURRENT_LIST_DIR}/packages/cpack.cmake)
endif()

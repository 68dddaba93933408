# Packages of what is installed: cpack -G DEB, cpack -G TGZ. SOURCE_DATE_EPOCH makes them the same, byte for byte, each
# time. Libraries belong under /usr/lib/x86_64-linux-gnu and the like on Debian: configure with the preset `packages`.
get_target_property(abi communique SOVERSION)

set(CPACK_PACKAGE_VENDOR "The communique authors")
set(CPACK_PACKAGE_CONTACT "The communique authors <authors@communique.invalid>")
set(CPACK_PACKAGE_FILE_NAME communique-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
string(TOLOWER "${CPACK_PACKAGE_FILE_NAME}" CPACK_PACKAGE_FILE_NAME)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")   # each package has its own
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_CURRENT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_GENERATOR "TGZ;DEB")
set(CPACK_COMPONENTS_ALL runtime development)
if(TARGET communique_program OR TARGET communique_sqlite)
  list(APPEND CPACK_COMPONENTS_ALL program)
endif()

# Debian. One package for each component; what each needs beside the others dpkg-shlibdeps finds out.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CPACK_PACKAGE_CONTACT}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Adds copyright notices, which Debian wants in a folder of each package.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian.cmake)
set(CPACK_COMMUNIQUE_SOURCE ${CMAKE_CURRENT_SOURCE_DIR})
set(what "communique reads English diplomatic and political news into records: who
met whom, when and where, who said what to whom, who holds which office. It
needs no model download and no network.")

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME libcommunique${abi})
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
# Which package a program needs that links the library. CPack would write the same, for every package: of the extension
# of SQLite, which is loaded by its path and which nobody links, it misses the soname.
set(shlibs ${CMAKE_CURRENT_BINARY_DIR}/packages/shlibs)
file(CONFIGURE OUTPUT ${shlibs} CONTENT "libcommunique ${abi} libcommunique${abi} (>= ${PROJECT_VERSION})\n")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_LIST_DIR}/triggers ${shlibs})
set(CPACK_DEBIAN_RUNTIME_DESCRIPTION "reader of diplomatic news, shared library
${what}

This package has the library with the C interface, which programs in every
language load.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libcommunique-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
  "libcommunique${abi} (= ${PROJECT_VERSION}), libutf8proc-dev (>= 2.8)")
if(COMMUNIQUE_ARCHIVE)
  string(APPEND CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS ", libsqlite3-dev (>= 3.37)")
endif()
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION "reader of diplomatic news, for programs in C and C++
${what}

This package has the headers, the static libraries, that of the C++ interface
among them, and the files for CMake and pkg-config.")

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME communique)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION text)
if(TARGET communique_sqlite)   # needs the library, of which dpkg-shlibdeps knows no package yet
  get_target_property(folder communique BINARY_DIR)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${folder})
  set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS "libcommunique${abi} (= ${PROJECT_VERSION})")
endif()
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION "reader of diplomatic news, command-line program
${what}

This package has the program, which reads articles, prints tables, JSON and
other formats, and keeps and searches archives of thousands of articles; and
an extension by which SQLite reads articles.")

include(CPack)

# Debian's utf8proc has no CMake configuration, and its .pc file gives the version of the soname (2.6.0 for 2.8.0):
# the header knows better.
#
# For a target that nobody has it compiled for, COMMUNIQUE_UTF8PROC_SOURCE names a folder with its source, as
# cmake/utf8proc-source.sh unpacks it.
set(COMMUNIQUE_UTF8PROC_SOURCE "" CACHE PATH "Compile utf8proc from this folder instead of looking for it")
mark_as_advanced(COMMUNIQUE_UTF8PROC_SOURCE)
if(COMMUNIQUE_UTF8PROC_SOURCE)
  find_path(utf8proc_INCLUDE_DIR utf8proc.h PATHS ${COMMUNIQUE_UTF8PROC_SOURCE} NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
  set(utf8proc_LIBRARY communique_utf8proc)
else()
  find_path(utf8proc_INCLUDE_DIR utf8proc.h)
  find_library(utf8proc_LIBRARY NAMES utf8proc)
endif()
if(utf8proc_INCLUDE_DIR)
  file(STRINGS ${utf8proc_INCLUDE_DIR}/utf8proc.h lines REGEX "#define UTF8PROC_VERSION_(MAJOR|MINOR|PATCH) ")
  string(REGEX REPLACE "#define UTF8PROC_VERSION_[A-Z]+ +([0-9]+)[^;]*" "\\1" numbers "${lines}")
  list(JOIN numbers "." utf8proc_VERSION)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(utf8proc REQUIRED_VARS utf8proc_LIBRARY utf8proc_INCLUDE_DIR
                                  VERSION_VAR utf8proc_VERSION)
if(utf8proc_FOUND AND NOT TARGET utf8proc::utf8proc AND COMMUNIQUE_UTF8PROC_SOURCE)
  add_library(communique_utf8proc STATIC ${COMMUNIQUE_UTF8PROC_SOURCE}/utf8proc.c)
  add_library(utf8proc::utf8proc ALIAS communique_utf8proc)
  target_compile_definitions(communique_utf8proc PUBLIC UTF8PROC_STATIC)
  target_include_directories(communique_utf8proc SYSTEM PUBLIC $<BUILD_INTERFACE:${COMMUNIQUE_UTF8PROC_SOURCE}>)
elseif(utf8proc_FOUND AND NOT TARGET utf8proc::utf8proc)
  add_library(utf8proc::utf8proc UNKNOWN IMPORTED)
  set_target_properties(utf8proc::utf8proc PROPERTIES
    IMPORTED_LOCATION ${utf8proc_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${utf8proc_INCLUDE_DIR})
endif()

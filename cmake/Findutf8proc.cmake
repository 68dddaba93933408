# Debian's utf8proc has no CMake configuration, and its .pc file gives the version of the soname (2.6.0 for 2.8.0):
# the header knows better.
find_path(utf8proc_INCLUDE_DIR utf8proc.h)
find_library(utf8proc_LIBRARY NAMES utf8proc)
if(utf8proc_INCLUDE_DIR)
  file(STRINGS ${utf8proc_INCLUDE_DIR}/utf8proc.h lines REGEX "#define UTF8PROC_VERSION_(MAJOR|MINOR|PATCH) ")
  string(REGEX REPLACE "#define UTF8PROC_VERSION_[A-Z]+ +([0-9]+)[^;]*" "\\1" numbers "${lines}")
  list(JOIN numbers "." utf8proc_VERSION)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(utf8proc REQUIRED_VARS utf8proc_LIBRARY utf8proc_INCLUDE_DIR
                                  VERSION_VAR utf8proc_VERSION)
if(utf8proc_FOUND AND NOT TARGET utf8proc::utf8proc)
  add_library(utf8proc::utf8proc UNKNOWN IMPORTED)
  set_target_properties(utf8proc::utf8proc PROPERTIES
    IMPORTED_LOCATION ${utf8proc_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${utf8proc_INCLUDE_DIR})
endif()

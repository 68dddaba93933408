# COMMUNIQUE_SELF_CONTAINED: one file to ship, which needs nothing but the C library. Archives take the place of the
# shared libraries that were found; capi/CMakeLists.txt sees to it that nothing of them is exported.
#
# Two copies of SQLite in one process drop each other's locks on a file that both have open: a program with an SQLite of
# its own must not open with it an archive that it has open through this library.
function(communique_link_statically target name)
  find_library(COMMUNIQUE_STATIC_${name} REQUIRED
    NAMES ${CMAKE_STATIC_LIBRARY_PREFIX}${name}${CMAKE_STATIC_LIBRARY_SUFFIX})
  set_target_properties(${target} PROPERTIES IMPORTED_LOCATION ${COMMUNIQUE_STATIC_${name}})
endfunction()

communique_link_statically(utf8proc::utf8proc utf8proc)
if(COMMUNIQUE_ARCHIVE)
  find_package(Threads REQUIRED)
  communique_link_statically(SQLite::SQLite3 sqlite3)
  set_property(TARGET SQLite::SQLite3 APPEND PROPERTY INTERFACE_LINK_LIBRARIES Threads::Threads ${CMAKE_DL_LIBS} m)
endif()
add_link_options(-static-libstdc++ -static-libgcc)
